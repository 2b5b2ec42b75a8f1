"""What an officer is told beside a message before signing: whether somebody is there, and what the other side does."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hotline.client import Seat
    from protocols.messages.header import Message

__all__ = ["beside"]


def beside(signed_on: Seat, message: Message, args: argparse.Namespace) -> str:
    """Lines, each with its end; empty where there is nothing to say.

    Who is not on watch, of every addressee; and, of a message about keeping apart, the addressees' own practice.
    """
    from hotline.cli.profiles import clock_at, where
    from protocols.contact_sheet import PRACTICE_FAMILIES, practice_rows
    from protocols.phrases import times
    from protocols.phrases.catalogue import Phrases

    board, now, phrases = signed_on.board, clock_at(where(args.at)).now(), Phrases("en")
    lines = []
    for centre in (*message.to, *message.info):
        opens = board.watch_opens(centre, now)
        if opens > now:
            how = phrases.say("reach-nobody_until", at=times.short_dtg(opens))
            lines.append(phrases.say("screen-reach", centre=centre, how=how))
    if message.type.partition(".")[0] in PRACTICE_FAMILIES:
        for centre in message.to:
            bulletin = board.roster.bulletin(centre)
            if bulletin is not None and bulletin.contact.practice is not None:
                heading, *rows = practice_rows(bulletin.contact.practice, phrases)
                lines.append(f"{centre}: {heading.label}")
                lines += [f"  {row.label}: {row.text}" if row.label else f"  {row.text}" for row in rows]
    return "".join(f"{line}\n" for line in lines)
