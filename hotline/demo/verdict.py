"""The proof at the end: both records opened again, both journals verified, both ends of both lines compared."""

from __future__ import annotations

import sqlalchemy as sa

from hotline.demo.transcript import Transcript
from hotline.demo.world import House
from hotline.evidence.compare import compare_heads
from hotline.evidence.verify import verify_journal
from hotline.node.directory import STORE
from hotline.node.record.sqlite import open_for_reading
from hotline.node.record.tables import EXCHANGES

__all__ = ["of"]


def of(houses: list[House], statuses: list[int], transcript: Transcript, *, answered: bool) -> bool:
    """Whether everything held, each thing said. `answered`: the script saw to it that nothing is left open."""
    transcript.finish("")
    checks = [_ended(houses, statuses, transcript)]
    checks += [_journal(house, transcript) for house in houses]
    checks.append(_heads(houses, transcript, answered))
    if answered:
        checks += [_settled(house, transcript) for house in houses]
    return all(checks)


def _said(transcript: Transcript, held: bool, what: str) -> bool:
    transcript.finish(f"{'HELD    ' if held else 'NOT HELD'} {what}", held=held)
    return held


def _ended(houses: list[House], statuses: list[int], transcript: Transcript) -> bool:
    names = " and ".join(house.centre for house in houses)
    return _said(transcript, not any(statuses), f"the nodes of {names} stopped in order; nothing is left running")


def _journal(house: House, transcript: Transcript) -> bool:
    report = verify_journal(house.node)
    text = f"{house.centre}'s journal: {report.entries} entries read again, {report.signatures} signatures, root "
    text += report.root.hex()[:16]
    return _said(transcript, report.ok, text if report.ok else f"{house.centre}'s journal: {report.difference}")


def _heads(houses: list[House], transcript: Transcript, everything: bool) -> bool:
    comparison = compare_heads(houses[0].node, houses[1].node)
    held = comparison.ok
    for line in comparison.lines:
        complete = not everything or line.sent == line.received == line.common
        held &= _said(transcript, complete and line.difference is None, f"countersigned heads: {line}")
    return held


def _settled(house: House, transcript: Transcript) -> bool:
    open_ones = sa.select(sa.func.count()).select_from(EXCHANGES).where(EXCHANGES.c.settled.is_(False))
    with open_for_reading(house.node / STORE).connect() as connection:
        left = connection.execute(open_ones).scalar_one()
    return _said(transcript, left == 0, f"{house.centre}: {left} exchanges left open")
