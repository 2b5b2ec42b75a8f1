"""What should be there at the end and is not, and what should not be and is."""

from __future__ import annotations

from tests.history.course import Course
from tests.history.finals import Finals
from tests.history.letters import Delivery, Letter
from tests.history.verdict import Findings, Kind


class Losses:
    def __init__(self, course: Course, findings: Findings, finals: Finals) -> None:
        self.course, self.findings, self.finals = course, findings, finals
        self.excused = 0

    def settle(self, letter: Letter) -> set[str]:
        """The addressees for whom a restore took the message away: nobody can be asked to miss it."""
        if letter.only_refused:
            if letter.sign is not None:
                what = f"{letter.name} was refused for good, and left"
                self.findings.add(Kind.REFUSED_BUT_SENT, what, letter.submit, letter.refusal, letter.sign)
            return set()
        owed = letter.submitted is not None or letter.sign is not None
        taken = set()
        for peer, delivery in letter.to.items():
            self._receipts(letter, peer, delivery)
            if owed and self._taken(letter, peer, delivery):
                taken.add(peer)
            elif owed and (missing := self._missing(letter, peer, delivery)):
                what = f"{letter.name} to {peer}: {', and '.join(missing)}"
                first = delivery.recordings[0][1] if delivery.recordings else letter.sign
                ends = (self.course.finals.get(letter.submit.centre), self.course.finals.get(peer))
                events = (letter.submit, letter.submitted, first, self.course.drained, *ends)
                self.findings.add(Kind.LOST, what, *events, once=(letter.submit.message, peer))
        self.excused += len(taken) if letter.submitted is not None else 0
        return taken

    def _taken(self, letter: Letter, peer: str, delivery: Delivery) -> bool:
        """The sender's record was put back to before it, and nobody else has it: neither could give it back."""
        course, sender = self.course, letter.submit.centre
        known_since = letter.submitted.t if letter.submitted is not None else letter.submit.t
        if delivery.at_sender or delivery.at_addressee or not course.restored_since(sender, known_since):
            return False
        shown = [event.t for event in (delivery.noticed, *(event for _, event in delivery.recordings)) if event]
        return not shown or course.restored_since(peer, max(shown))

    def _missing(self, letter: Letter, peer: str, delivery: Delivery) -> list[str]:
        course, sender = self.course, letter.submit.centre
        missing = []
        known_since = letter.submitted.t if letter.submitted is not None else letter.submit.t
        if sender not in course.finals or (not course.complete and course.restored_since(sender, known_since)):
            pass  # nobody read it, or what was taken from it need not be back yet
        elif not delivery.at_sender:
            missing.append(f"its line in the journal of {sender} has it not")
        elif self._left_place(letter, peer):
            missing.append(f"its number in the journal of {sender} has it not")
        if delivery.voided and not delivery.at_addressee:
            if not letter.alarms:
                missing.append("a void stands for it, and no alarm said so")
            return missing
        if course.complete and not delivery.recordings and delivery.refused is None:
            missing.append("no seat there learnt of it, though all is drained")
        if peer not in course.finals:
            return missing
        if not delivery.at_addressee:
            kept = any(not course.restored_since(peer, event.t) for _, event in delivery.recordings)
            if course.complete or kept:
                missing.append(f"its line in the journal of {peer} has it not")
        else:
            for _, event in delivery.recordings:
                stands = self.finals.release_at(peer, sender, peer, event.epoch, event.number)
                if stands is None and not course.restored_since(peer, event.t):
                    where = f"epoch {event.epoch}, number {event.number}"
                    missing.append(f"it was recorded at {where}, which the journal of {peer} has not")
        return missing

    def _left_place(self, letter: Letter, peer: str) -> bool:
        """The sender answered with a number, and its journal has nothing there, though nobody put it back."""
        sender, submitted = letter.submit.centre, letter.submitted
        if submitted is None or sender not in self.course.finals or peer not in submitted.releases:
            return False
        place = submitted.releases[peer]
        stands = self.finals.release_at(sender, sender, peer, place.epoch, place.number)
        return stands is None and not self.course.restored_since(sender, submitted.t)

    def _receipts(self, letter: Letter, peer: str, delivery: Delivery) -> None:
        """Each of the four notices says that it is stored there (specification: notices, section 2)."""
        noticed, course = delivery.noticed, self.course
        if noticed is None:
            return
        final = course.finals.get(peer)
        put_back = course.restored_since(peer, letter.submit.t)
        if final is not None and not delivery.at_addressee:
            gone = put_back and (not course.complete or course.restored_since(letter.submit.centre, letter.submit.t))
            if not gone:
                what = f"{letter.name}: “{noticed.what}” came from {peer}, whose line has it not"
                self.findings.add(Kind.RECEIPT_LIE, what, letter.submit, noticed, final)
        if delivery.shown is not None and not delivery.drawn:
            what = f"{letter.name}: “shown” came from {peer}, where no screen drew it"
            self.findings.add(Kind.RECEIPT_LIE, what, letter.submit, delivery.shown)
        both = delivery.refused is not None and delivery.received is not None
        releases = {event.release for _, event in delivery.recordings}
        if both and len(releases) <= 1 and not put_back:
            what = f"{letter.name}: {peer} said “received” and “refused” of one release"
            self.findings.add(Kind.RECEIPT_LIE, what, letter.submit, delivery.received, delivery.refused)
