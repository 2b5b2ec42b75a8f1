"""Before anything is signed: whether a message may be said on its channel, to those whom it names, by this centre.

The node judges it again, and so does every receiver; here the officer hears it while the text can still be mended.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from protocols import labels, openings
from protocols.authority import check_listed, check_opened
from protocols.errors import Refused
from protocols.messages.header import Message
from protocols.records import LEVELS
from protocols.wire import Wire

if TYPE_CHECKING:
    from hotline.client.board import Board

__all__ = ["at_our_level", "may_be_said"]


def may_be_said(message: Message, body: Wire | None, board: Board) -> None:
    """Raises Refused `type_closed`, `charter_unknown`, `type_not_opened`, `channel_suspended`, `channel_ended`,
    `not_a_member`, `member_missing`, `speaks_for`, `label_blocks`, as the node would by what this seat knows."""
    roster, channels = board.roster, board.channels
    crew = openings.crew_in_danger(message, body)
    check_listed(message, roster, crew=crew)
    check_opened(message, body, roster, crew=crew)
    openings.check(message, channels, crew=crew)
    openings.check_act(message, channels)
    relation = message.relation
    related = board.matters.get(relation.message) if relation is not None else None
    labels.check_label(message, roster, channels, related=related.message if related else None, crew=crew)
    passed = labels.passed_on(body) if labels.may_pass_on(message) else ()
    originals = {hash: board.matters[hash].message for hash in passed if hash in board.matters}
    # What is not on the board may be on the node: that it is nowhere, the node says.
    labels.check_passing_on(message, body, originals, roster, channels, leaving=False)


def at_our_level(draft: Mapping[str, object], board: Board) -> Mapping[str, object]:
    """The draft with its level, where it leaves that out: `centre`, or what our statement or the channel's charter
    allows if that is lower. Nobody speaks higher by leaving something out."""
    if draft.get("speaks_for") is not None:
        return draft
    try:
        highest = [board.roster.believed(board.centre).speaks_for]
    except Refused:
        return draft
    named = draft.get("charter")
    highest += [each.terms.highest_level for each in board.channels.values() if each.charter.hex() == named]
    return {**draft, "speaks_for": min(("centre", *highest), key=LEVELS.index)}
