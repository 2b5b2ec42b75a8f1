"""Matters between two sides: exactly one centre is asked, and whoever else should know has it for information.

With two addressees one could consent and the other refuse, and no state of the case would be true of both.
"""

from __future__ import annotations

from typing import Any

from protocols.errors import FieldFault
from protocols.messages.header import Message
from protocols.messages.rules import Told

__all__ = ["ONE_ADDRESSEE"]


def _one(message: Message, body: Any) -> list[FieldFault]:
    if len(message.to) == 1:
        return []
    return [FieldFault("to", f"names {len(message.to)} centres", "the one centre that answers; others in info")]


ONE_ADDRESSEE = Told("one-addressee", "`to` names exactly one centre; others stand in `info`", _one)
