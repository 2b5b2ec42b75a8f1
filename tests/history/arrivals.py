"""What an addressee records and what its screens draw: once, unaltered, in its mode, and handed in before."""

from __future__ import annotations

from tests.history.course import Course
from tests.history.events import Drawn, Event, Recorded
from tests.history.letters import Delivery, Letter, Letters
from tests.history.places import Places
from tests.history.verdict import Findings, Kind, short


class Arrivals:
    def __init__(self, course: Course, findings: Findings, letters: Letters, places: Places) -> None:
        self.course, self.findings, self.letters, self.places = course, findings, letters, places
        self._newest: dict[tuple[str, str, int], Recorded] = {}

    def recorded(self, event: Recorded) -> None:
        centre, sender = event.centre, event.sender
        self.course.knows(centre, event)
        self._mode(event.mode, f"recorded at {centre}", event)
        if sender == centre:
            self._recovered(event)
            return
        delivery = self.letters.addressed(event.message, sender, centre, event, "recorded at")
        place = (sender, centre, event.epoch, event.number)
        self.places.claim(place, event.release, event.message, event, by_sender=False)
        life = self.course.life(centre)
        newest = self._newest.get((sender, centre, life))
        if newest is None or event.epoch > newest.epoch:
            self._newest[sender, centre, life] = event
        elif event.epoch < newest.epoch and not event.old_epoch:
            what = (
                f"{short(event.message)} is of epoch {event.epoch}, comes after epoch {newest.epoch}, and is not marked"
            )
            self.findings.add(Kind.REORDERED, what, newest, event)
        if delivery is None:
            return
        for earlier_life, earlier in delivery.recordings:
            if earlier_life == life and earlier.release == event.release:
                what = f"{short(event.message)} is recorded twice at {centre}, under release {short(event.release)}"
                self.findings.add(Kind.DUPLICATED, what, earlier, event)
                return
        delivery.recordings += ((life, event),)

    def _recovered(self, event: Recorded) -> None:
        """Its own word, which a peer gave back (specification: lines, section 9). On which line is not said."""
        letter = self.letters.all.get(event.message)
        if letter is None or letter.submit.centre != event.sender:
            what = f"{short(event.message)} is recorded at {event.centre} as its own, and it did not hand it in"
            self.findings.add(Kind.UNEXPECTED, what, event, once=(event.message, event.centre))
        else:
            letter.sign = letter.sign or event

    def drawn(self, event: Drawn) -> None:
        centre, message = event.centre, event.message
        self.course.knows(centre, event)
        self._mode(event.mode, f"drawn at {centre}", event)
        if event.hash_of_drawn != message:
            what = f"{short(message)} is drawn at {centre} as {short(event.hash_of_drawn)}"
            self.findings.add(Kind.ALTERED, what, event)
        letter = self.letters.all.get(message)
        delivery = None if letter is None else letter.own if centre == letter.submit.centre else letter.to.get(centre)
        if letter is None or delivery is None:
            of = "nobody handed it in" if letter is None else f"it was not for {centre}"
            submit = None if letter is None else letter.submit
            what = f"{short(message)} is drawn at {centre}, and {of}"
            self.findings.add(Kind.UNEXPECTED, what, submit, event, once=(message, centre))
            return
        delivery.drawn = True
        if delivery is not letter.own:
            letter.sign = letter.sign or event
        if event.new:
            self._new(delivery, event)

    def _new(self, delivery: Delivery, event: Drawn) -> None:
        life = self.course.life(event.centre)
        for earlier_life, earlier in delivery.news:
            if earlier_life == life:
                what = f"{short(event.message)} is alerted as new twice at {event.centre}"
                self.findings.add(Kind.DUPLICATED, what, earlier, event)
                return
        delivery.news += ((life, event),)

    def _mode(self, mode: str, where: str, event: Event) -> None:
        run = self.course.run
        if run is not None and mode != run.mode:
            self.findings.add(Kind.WRONG_MODE, f"{mode}, {where}, in a run in {run.mode}", event)

    def settle(self, letter: Letter) -> None:
        """What a restore took out of a record, and what came again, may be new once more; nothing else may."""
        for delivery in letter.to.values():
            for (before, first), (life, again) in zip(delivery.news, delivery.news[1:], strict=False):
                if not any(before < recorded <= life for recorded, _ in delivery.recordings):
                    what = f"{short(again.message)} is alerted as new again at {again.centre}, whose record kept it"
                    self.findings.add(Kind.DUPLICATED, what, first, again)
