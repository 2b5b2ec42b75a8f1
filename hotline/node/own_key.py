"""Whether the key that lies in a node's directory is the one that its party lists for this centre."""

from __future__ import annotations

from pathlib import Path

from hotline.evidence.reading import reading
from hotline.keys import keyfile
from hotline.node.record import feed
from protocols.errors import Code, Refused
from protocols.roster import load_roster

__all__ = ["check_own_key"]


def check_own_key(record: Path, key: Path, *, do: str) -> None:
    """`record`: a node's directory, or a backup; `key`: the file with the centre's key; `do`: what mends it.

    A key of another centre, or one of ours that was replaced and taken off the list, signs what nobody takes.

    Raises Refused `unknown_centre` with the whole sentence, and as `keyfile.read` and `reading`.
    """
    found = keyfile.read(key)
    with reading(record) as here:
        roster = load_roster(here.blank, list(feed.records(here.connection, here.place)))
        me, mode = here.place.me, here.place.mode
    if found.mode != mode:
        return  # that is refused by whoever opens it
    if found.public not in roster.believed(me).keys:
        raise Refused(
            Code.UNKNOWN_CENTRE,
            f"{key} is the key of {found}, and the newest statement here lists another for {me}: {do}",
        )
