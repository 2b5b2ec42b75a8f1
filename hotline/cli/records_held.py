"""The roster records that a node holds, read in its directory: all of them, or those that introduce its own party."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hotline.keys.introduction import Introduction
    from protocols.roster import RecordKind, Roster

__all__ = ["introduction", "own_records", "records_of"]


def records_of(directory: Path) -> Introduction:
    """Every roster record that a node holds, in the order in which it was admitted."""
    from hotline.evidence.reading import reading
    from hotline.node.record import feed

    with reading(directory) as here:
        return tuple(feed.records(here.connection, here.place))


def own_records(directory: Path) -> Introduction:
    """What introduces a node's own party: root chain, newest statement, and the centre's bulletin."""
    from hotline.node.settings import read_settings
    from protocols.roster import Roster, load_roster

    settings = read_settings(directory)
    blank = Roster(settings.mode, settings.centre, bytes.fromhex(settings.anchor))
    return introduction(load_roster(blank, list(records_of(directory))))


def introduction(roster: Roster) -> Introduction:
    """A roster's own party, as it introduces itself to others."""
    held = roster.parties[roster.party_of(roster.centre) or ""]
    newest = held.statement
    records: list[tuple[RecordKind, bytes]] = []
    for version, (_, root) in sorted(held.roots.items()):
        records.append(("root", root.data))
        if newest is not None and newest[0].root.version == version:  # a later root may have dropped who signed it
            records.append(("statement", newest[1].data))
    bulletin = roster.newest("bulletin", roster.centre)
    return (*records, *([(bulletin.kind, bulletin.data)] if bulletin is not None else []))
