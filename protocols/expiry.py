"""When records run out: said 30, 7 and 1 days before, and what goes on once it has happened.

::

    bulletin expired     last keys and addresses stay in use, marked STALE
    statement expired    known keys still verify, all that comes is marked ROSTER STALE; no new key is believed
    root expired         as that, and nothing new of the party at all

`ROSTER STALE` means that a revocation may have been withheld from us, so what is released to such a centre needs more
(specification: roster, "stale records"): FLASH and IMMEDIATE an officer's confirmation, and everything else waits for a
newer record. What answers, holds or withdraws what was said before always goes: it makes nothing begin.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from protocols.errors import Code, Refused
from protocols.messages.forms import FORMS
from protocols.messages.header import Message, Precedence
from protocols.roster import Roster

__all__ = [
    "ALWAYS_GO", "BULLETIN_STEPS", "DAY_MS", "STEPS", "URGENT", "Expiry", "announce", "check_release",
    "is_roster_stale", "next_step", "stale_among", "step_of",
]  # fmt: skip

DAY_MS = 86_400_000

STEPS = (30, 7, 1, 0)
"""Days before a root or a statement runs out on which it is said; 0: it has."""
BULLETIN_STEPS = (1, 0)
"""A bulletin renews itself days before: it is said only where it could not."""

URGENT = (Precedence.FLASH, Precedence.IMMEDIATE)

ALWAYS_GO = frozenset(
    {type for (type, _), form in FORMS.items() if form.settling or form.hold}
    | {"procedure.answer", "procedure.stands", "procedure.cancellation", "procedure.confirmation"}
)
"""Types that answer, hold or withdraw what was said before."""


class Expiry(NamedTuple):
    """The newest record of a kind about a party (root, statement) or a centre (bulletin), and how far it has come.

    `step` is the smallest of the days in STEPS that is left or less; `ours`: of our own party, or our own centre.
    """

    kind: str
    subject: str
    version: int
    expires_at: int
    step: int
    ours: bool
    centre: str | None


def step_of(kind: str, expires_at: int, now: int) -> int | None:
    """The smallest step that has been reached; None while there is more time than the first."""
    steps = BULLETIN_STEPS if kind == "bulletin" else STEPS
    return min((step for step in steps if expires_at - now <= step * DAY_MS), default=None)


def announce(roster: Roster, now: int) -> tuple[Expiry, ...]:
    """What is to be said now of the records of our own party and of those that are believed, whoever says it when."""
    return tuple(
        Expiry(kind, subject, version, expires_at, step, ours, centre)
        for kind, subject, version, expires_at, ours, centre in _newest(roster)
        if (step := step_of(kind, expires_at, now)) is not None
    )


def next_step(roster: Roster, now: int) -> int | None:
    """The first instant after `now` at which there is something more to say; None: never."""
    instants = (
        expires_at - step * DAY_MS
        for kind, _, _, expires_at, _, _ in _newest(roster)
        for step in (BULLETIN_STEPS if kind == "bulletin" else STEPS)
    )
    return min((at for at in instants if at > now), default=None)


def _newest(roster: Roster) -> Iterator[tuple[str, str, int, int, bool, str | None]]:
    own = roster.party_of(roster.centre)
    for party, held in roster.parties.items():
        if not roster.is_believed(party):
            continue
        listed = held.statement[0].centres if held.statement else ()
        ours = party == own
        centre = None if ours or not listed else listed[0].name
        yield "root", party, held.root.version, held.root.expires_at, ours, centre
        if held.statement is not None:
            yield "statement", party, held.statement[0].version, held.statement[0].expires_at, ours, centre
        for each in listed:
            bulletin = roster.bulletin(each.name)
            # Another centre of our own party has its own node, which says it of itself too.
            if bulletin is not None:
                mine = each.name == roster.centre
                yield (
                    "bulletin", each.name, bulletin.version, bulletin.expires_at, mine, None if mine else each.name
                )  # fmt: skip


def is_roster_stale(roster: Roster, centre: str, now: int) -> bool:
    """Whether a centre's statement or its party's root has expired: a bulletin alone does not make it so."""
    stale = roster.stale(centre, now)
    return "root" in stale or "statement" in stale


def stale_among(message: Message, roster: Roster, now: int) -> tuple[str, ...]:
    """Those of a message's addressees whose roster is stale; none for what always goes."""
    if message.type in ALWAYS_GO:
        return ()
    return tuple(to for to in (*message.to, *message.info) if is_roster_stale(roster, to, now))


def check_release(
    message: Message, roster: Roster, now: int, confirmed: Collection[str], *, leaves: bool
) -> tuple[str, ...]:
    """The addressees over whose stale roster an officer lets a message go.

    FLASH and IMMEDIATE need every such centre in `confirmed`; PRIORITY and ROUTINE leave when one of their addressees
    has a roster in force, and wait for the others' newer record on their way. `leaves`: it is released now, and is not
    only kept for a second officer, who confirms it then. Raises Refused `roster_stale`.
    """
    stale = stale_among(message, roster, now)
    named = ", ".join(stale)
    if message.precedence in URGENT:
        missing = [centre for centre in stale if centre not in confirmed]
        if leaves and missing:
            raise Refused(Code.ROSTER_STALE, f"{', '.join(missing)}: an officer confirms it by name, or it stays here")
        return stale if leaves else ()
    if stale and len(stale) == len(message.to) + len(message.info):
        raise Refused(Code.ROSTER_STALE, f"{named}: {message.precedence.name} waits for a newer record")
    return ()
