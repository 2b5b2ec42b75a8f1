"""What the worker tells the screens. Workers speak, screens act: no worker touches a widget.

A link status that was not read yet may be replaced by a newer one. Whatever came from another centre may not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from hotline.client import Board, Change, Receipt
from protocols.errors import Refused
from tui.safe_text import SafeText

if TYPE_CHECKING:
    from tui.lanes import Lane

__all__ = ["Done", "FromSeat", "Heard", "LinkStatus", "NotDone", "NotSignedOn", "SignedOff", "SignedOn"]


class FromSeat(Message):
    """`lane`: of which seat it is told; None where a client has only one."""

    lane: Lane | None = None


class SignedOn(FromSeat):
    """The seat is there; everything that it knows is on this board from now on. `age`: as LinkStatus."""

    def __init__(self, board: Board, age: float | None) -> None:
        super().__init__()
        self.board = board
        self.age = age


class NotSignedOn(FromSeat):
    """The key did not open, or the node does not take this officer."""

    def __init__(self, refused: Refused) -> None:
        super().__init__()
        self.refused = refused


class SignedOff(FromSeat):
    """The seat is empty: the node was told, or was not there."""


class Heard(FromSeat):
    """Something changed: never replaced, never dropped."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.change = change

    def can_replace(self, message: Message) -> bool:
        return False


class LinkStatus(FromSeat):
    """How long ago our node was heard, in seconds (None: it is not there), and how much is signed and not receipted."""

    def __init__(self, age: float | None, unsent: int) -> None:
        super().__init__()
        self.age = age
        self.unsent = unsent

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, LinkStatus) and message.lane is self.lane


class Done(FromSeat):
    """What the officer asked for is done. `words` say what; `receipt` is the node's, where there is one."""

    def __init__(self, words: SafeText, receipt: Receipt | None) -> None:
        super().__init__()
        self.words = words
        self.receipt = receipt


class NotDone(FromSeat):
    """It is not. `kept`: it is signed and on this computer's disk, and goes by itself when the node is back."""

    def __init__(self, words: SafeText, refused: Refused, *, kept: bool) -> None:
        super().__init__()
        self.words = words
        self.refused = refused
        self.kept = kept
