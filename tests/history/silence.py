"""Silence: what was handed in is heard of in time, or an alarm says that it was not."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

from tests.history.course import Course
from tests.history.events import Alarm, Noticed
from tests.history.letters import Letter, Letters
from tests.history.verdict import Findings, Kind, short


class Silence:
    def __init__(self, course: Course, findings: Findings, letters: Letters) -> None:
        self.course, self.findings, self.letters = course, findings, letters
        self._alarms: defaultdict[tuple[str, str], list[int]] = defaultdict(list)

    def alarm(self, event: Alarm) -> None:
        """Whatever names a peer tells that something is amiss there. One that names nothing else stands."""
        self.course.knows(event.centre, event)
        if event.message is not None:
            letter = self.letters.all.get(event.message)
            if letter is not None and letter.submit.centre == event.centre:
                letter.alarms.append(event)
        if event.peer is not None:
            self._alarms[event.centre, event.peer].append(event.t)
            if event.message is None:
                self.letters.standing.add((event.centre, event.peer))

    def noticed(self, event: Noticed) -> None:
        self.course.knows(event.centre, event)
        self.letters.standing.discard((event.centre, event.peer))
        letter = self.letters.all.get(event.message)
        delivery = letter.to.get(event.peer) if letter is not None and letter.submit.centre == event.centre else None
        if letter is None or delivery is None:
            of = f"of {short(event.message)}, which it never sent there"
            what = f"{event.centre} hears “{event.what}” from {event.peer} {of}"
            submit = None if letter is None else letter.submit
            self.findings.add(Kind.RECEIPT_LIE, what, submit, event, once=(event.message, event.centre, event.peer))
            return
        letter.sign = letter.sign or event
        delivery.noticed = delivery.noticed or event
        if event.what == "received":
            delivery.received = delivery.received or event
        elif event.what == "refused":
            delivery.refused = delivery.refused or event
        elif event.what == "shown":
            delivery.shown = delivery.shown or event

    def settle(self, letter: Letter, peer: str) -> None:
        """Receipt is owed to everybody who is addressed, for information too; to a message that settles another nothing
        is owed (specification: deadlines, section 2)."""
        submit, submitted, run = letter.submit, letter.submitted, self.course.run
        if submit.settling or submitted is None or run is None or submit.precedence not in run.receipt_by_ms:
            return
        missed = submitted.t + run.receipt_by_ms[submit.precedence]
        delivery = letter.to[peer]
        noticed = delivery.noticed
        if delivery.warned or (noticed is not None and noticed.t <= missed):
            return
        due = self.course.told_by(submit.centre, missed)
        if due > self.course.now or any(alarm.t <= due and alarm.peer in {None, peer} for alarm in letter.alarms):
            return
        alarms = self._alarms.get((submit.centre, peer), [])
        first = bisect_left(alarms, submit.t)
        if first < len(alarms) and alarms[first] <= due:
            return
        heard = "nothing was ever noticed" if noticed is None else f"the first notice came {noticed.t - missed} ms late"
        late = [f"{letter.name} to {peer}: {heard}, and no alarm said so by {due:.0f}"]
        late += [f"the alarm came {min(alarm.t for alarm in letter.alarms) - due:.0f} ms late"] if letter.alarms else []
        self.findings.add(Kind.SILENT, "; ".join(late), submit, submitted, noticed, *letter.alarms[:1])
