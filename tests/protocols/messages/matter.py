"""A case told message by message, and where it stands at both ends: what one wrote, and what the other read of bytes.

matter = Matter("reentry")
matter.say(0, "MERIDIAN", "reentry.prediction", window=window(10, 14))
matter.state(15)                 hours from the instant of the examples
matter.owed(15)                  {(centre, what): hours}
"""

from __future__ import annotations

from typing import Any

from protocols.messages import body_of, check, message_hash, newest, parse, relation_allowed
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.lifecycle import Entry, Standing
from protocols.messages.lifecycles import LIFECYCLES
from protocols.phrases.catalogue import Phrases
from protocols.phrases.times import iso
from protocols.wire import pack
from tests.protocols.messages.drafts import example

__all__ = ["Matter", "at", "of", "window"]

HOUR = 3_600_000
CENTRES = ("MERIDIAN", "KESTREL")


def at(hours: float) -> str:
    """An instant in a draft, so many hours after the examples."""
    return iso(EXAMPLE_AT + round(hours * HOUR))


def window(start: float, end: float) -> dict[str, str]:
    return {"is": "interval", "start": at(start), "end": at(end)}


def of(type_: str, draft: Any = None, **body: Any) -> dict[str, Any]:
    """The type's example, or another draft, with other fields in its body; None leaves one out."""
    made = example(newest(type_)) if draft is None else {**draft, "body": dict(draft["body"])}
    made["body"] = {name: value for name, value in (made["body"] | body).items() if value is not None}
    return made


class Matter:
    """One case between two centres."""

    def __init__(self, family: str) -> None:
        self._lifecycle = next(each for each in LIFECYCLES if each.family == family)
        self._written: list[Entry] = []
        self._read: list[Entry] = []

    def say(
        self, hours: float, from_: str, type_: str, draft: Any = None, about: Entry | None = None, **body: Any
    ) -> Entry:
        """Release a message. Its relation, of the kind that its draft has, is to `about`, else to the one before."""
        earlier = about or (self._written[-1] if self._written else None)
        made = of(type_, draft, **body)
        made["to"] = [centre for centre in CENTRES if centre != from_]
        made.pop("info", None)
        relation = made.pop("relation", None)
        made.pop("case", None)
        if earlier is not None:
            assert relation is not None, "a case is joined by a relation"
            made["case"] = self._written[0].digest.hex()
            made["relation"] = relation | {"message": earlier.digest.hex()}
        entry = self.release(hours, from_, made)
        if earlier is not None:
            assert relation_allowed(entry.message, earlier.message), f"{type_} to {earlier.message.type}"
        return entry

    def release(self, hours: float, from_: str, made: dict[str, Any], *, withdrawn: bool = False) -> Entry:
        released = EXAMPLE_AT + round(hours * HOUR)
        number = len(self._written).to_bytes(16, "big")
        message = check(made, mode="test", from_=from_, id=number, composed_at=released)
        data = pack(message)
        digest = message_hash(data, "test")
        entry = Entry(message=message, body=body_of(message), digest=digest, at=released, withdrawn=withdrawn)
        arrived = parse(data)
        self._written.append(entry)
        self._read.append(
            Entry(message=arrived, body=body_of(arrived), digest=digest, at=released, withdrawn=withdrawn)
        )
        return entry

    def withdraw(self, entry: Entry) -> None:
        """What it says does not hold any more, at either end."""
        for entries in (self._written, self._read):
            place = next(i for i, each in enumerate(entries) if each.digest == entry.digest)
            one = entries[place]
            entries[place] = Entry(message=one.message, body=one.body, digest=one.digest, at=one.at, withdrawn=True)

    def standing(self, hours: float) -> Standing:
        now = EXAMPLE_AT + round(hours * HOUR)
        written, read = (self._lifecycle.standing(entries, now) for entries in (self._written, self._read))
        assert written is not None
        assert written == read, "the two ends do not say the same"
        phrases = Phrases("en")
        for key in (written.state, *written.remarks):
            assert f"case-{written.family}-{key}" in phrases, key
        for owed in written.owed:
            assert f"owes-{owed.what}" in phrases, owed.what
        return written

    def state(self, hours: float) -> str:
        return self.standing(hours).state

    def owed(self, hours: float) -> dict[tuple[str, str], float | None]:
        """Who owes what, and by which hour."""
        found: dict[tuple[str, str], float | None] = {}
        for each in self.standing(hours).owed:
            by = None if each.by is None else round((each.by - EXAMPLE_AT) / HOUR, 3)
            found |= {(centre, each.what): by for centre in each.centres}
        return found

    def remarks(self, hours: float) -> tuple[str, ...]:
        return self.standing(hours).remarks
