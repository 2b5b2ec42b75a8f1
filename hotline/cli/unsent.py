"""What was signed and is not at the node, as a line for whoever looks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from protocols.phrases.catalogue import Phrases

__all__ = ["kept_in"]


def kept_in(seat: Path, centre: str | None = None, mode: str | None = None, *, phrases: Phrases | None = None) -> str:
    """`SIGNED, NOT AT THE NODE (1): 93575 in watch-1.seat`; empty where nothing waits there, or for another centre."""
    from hotline.client import Profile
    from protocols.errors import Refused
    from protocols.messages.header import five_digits
    from protocols.phrases.catalogue import Phrases

    say = (phrases or Phrases("en")).say
    try:
        profile = Profile.read(seat)
        kept, damaged = profile.unsent.read()
    except Refused as refused:
        return say("cli-unsent_not_read", detail=refused.detail)
    if not (kept or damaged) or (centre is not None and (profile.centre, profile.mode) != (centre, mode)):
        return ""
    digits = ", ".join([*(five_digits(each.hash) for each in kept), *(path.name for path in damaged)])
    number = len(kept) + len(damaged)
    return say("cli-unsent", count=number, digits=digits, seat=str(seat))
