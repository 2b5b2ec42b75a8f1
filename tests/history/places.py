"""Places on lines: one number has one release, one release one number and one message, one message one number of an
epoch (specification: lines, sections 1 and 4; envelope, section 2, step 12)."""

from __future__ import annotations

from dataclasses import dataclass

from tests.history.events import Event, Final, Recorded
from tests.history.verdict import Findings, Kind, short

Where = tuple[str, str, int, int]
"""From, to, epoch, number."""


@dataclass(slots=True, eq=False)
class Claim:
    """Somebody says that this release of this message stands here."""

    place: Where
    release: str
    message: str
    event: Event
    signed_for: bool
    """The sender's own answer or journal says it, and not only who received it."""


class Places:
    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.by_place: dict[Where, Claim] = {}
        self._by_release: dict[str, Claim] = {}
        self._by_message: dict[tuple[str, str, str, int], Claim] = {}

    def claim(self, place: Where, release: str, message: str, event: Event, *, by_sender: bool) -> None:
        held = self.by_place.get(place)
        if held is not None and held.release == release and held.message == message:
            held.signed_for |= by_sender
            return
        new = Claim(place, release, message, event, by_sender)
        if held is None:
            self.by_place[place] = new
        elif held.release != release:
            self._two_releases(held, new)
        elsewhere = self._by_release.setdefault(release, new)
        if elsewhere.place != place or elsewhere.message != message:
            what = (
                f"release {short(release)} is {_words(elsewhere.place)} with {short(elsewhere.message)}, "
                f"and {_words(place)} with {short(message)}"
            )
            self.findings.add(Kind.ALTERED, what, elsewhere.event, event, once=("release", release))
        twin = self._by_message.setdefault((place[0], place[1], message, place[2]), new)
        if twin.place != place:
            what = f"{short(message)} is {_words(twin.place)}, and again {_words(place)}"
            self.findings.add(Kind.DUPLICATED, what, twin.event, event, once=("message", twin.place, place))

    def voided(self, place: Where, release: str, event: Final) -> str | None:
        """A void fills this number. The message that its release would have brought, as far as anybody said."""
        held = self.by_place.get(place)
        if held is not None and held.release != release:
            self._two_releases(held, Claim(place, release, held.message, event, False))
        return None if held is None else held.message

    def _two_releases(self, held: Claim, new: Claim) -> None:
        """Both from the sender, or two messages: the number was used again. Else it became another one on the way."""
        reused = held.signed_for and new.signed_for
        if not isinstance(new.event, Final) and not isinstance(held.event, Final):
            reused |= held.message != new.message
            reused |= isinstance(held.event, Recorded) and isinstance(new.event, Recorded)
        what = f"two releases {_words(new.place)}: {short(held.release)} and {short(new.release)}"
        kind = Kind.NUMBER_REUSE if reused else Kind.ALTERED
        self.findings.add(kind, what, held.event, new.event, once=new.place)


def _words(place: Where) -> str:
    return f"at {place[0]} to {place[1]}, epoch {place[2]}, number {place[3]}"
