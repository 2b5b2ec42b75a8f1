"""Where the matters of a case stand, from the messages that this seat has verified."""

from __future__ import annotations

from hotline.client.matter import Case, Matter
from protocols.messages.lifecycle import Entry, Standing
from protocols.messages.lifecycles import standings

__all__ = ["standings_of"]


def standings_of(case: Case, now: int) -> tuple[Standing, ...]:
    """One for each matter of the case; none where its messages follow no order of their own.

    Read in the order of release, so that both sides read the same: what arrives late changes nothing about it.
    """
    return standings([_entry(matter) for matter in case.matters], now)


def _entry(matter: Matter) -> Entry:
    return Entry(
        message=matter.message,
        body=matter.body,
        digest=matter.hash,
        at=matter.released_at,
        withdrawn=matter.cancelled is not None,
        number=_number(matter),
    )


def _number(matter: Matter) -> tuple[int, int] | None:
    """Its place on the line to the one centre that it is for. It is first released in the epoch in which it counts."""
    [*others, to] = matter.message.to
    one = matter.addressees.get(to)
    return None if others or one is None or one.release.again is not None else (one.release.epoch, one.release.number)
