"""What was signed and is not at the node, as a line for whoever looks."""

from __future__ import annotations

from pathlib import Path

__all__ = ["kept_in"]


def kept_in(seat: Path, centre: str | None = None, mode: str | None = None) -> str:
    """`SIGNED, NOT AT THE NODE (1): 93575 in watch-1.seat`; empty where nothing waits there, or for another centre."""
    from hotline.client import Profile
    from protocols.errors import Refused
    from protocols.messages.header import five_digits

    try:
        profile = Profile.read(seat)
        kept, damaged = profile.unsent.read()
    except Refused as refused:
        return f"NOT READ: {refused.detail}"
    if not (kept or damaged) or (centre is not None and (profile.centre, profile.mode) != (centre, mode)):
        return ""
    digits = ", ".join([*(five_digits(each.hash) for each in kept), *(path.name for path in damaged)])
    number = len(kept) + len(damaged)
    return (
        f"SIGNED, NOT AT THE NODE ({number}): {digits} in {seat}; it goes with the next command with that key, or by "
        f"`hotline watch`, once the node answers"
    )
