"""Notices: received, shown, refused, cannot read. Not numbered, not receipted; the same one twice is the same one.

`received` is the centre's word that the message is on its disk. `shown` is the word of the officer's own key in the
seat: the thread was open and its first line in view for two seconds. Nobody signs a hash that they did not compute
themselves from bytes that they hold (specification: notices).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from msgspec import Meta

from protocols.line import CodeName
from protocols.pae import Mode
from protocols.signed import SignedRecord
from protocols.wire import CentreName, Digest, Instant, Wire, unpack

__all__ = ["MOST_ITEMS", "Notice", "NoticeItem", "NoticeKind", "read_notice"]

MOST_ITEMS: Final = 64

NoticeKind = Literal["received", "shown", "refused", "cannot_read"]


class NoticeItem(Wire):
    """What happened to one message here, and when.

    `message` is the message hash, `release` the hash of the release in which it came (`shown` may leave it out: what is
    shown is the message). `code` says why, with `refused` and only there; a code that the reader does not know is
    still a refusal.
    """

    what: NoticeKind
    message: Digest
    release: Digest | None = None
    at: Instant
    code: CodeName | None = None

    def __post_init__(self) -> None:
        if (self.code is not None) != (self.what == "refused"):
            raise ValueError("code goes with `refused`, and only with it")
        if self.release is None and self.what != "shown":
            raise ValueError("release is left out with `shown` only")


class Notice(Wire):
    """Signed as kind `notice`: by the centre `from`, or, when every item is `shown`, by one of its officers."""

    from_: CentreName
    to: CentreName
    at: Instant
    items: Annotated[tuple[NoticeItem, ...], Meta(min_length=1, max_length=MOST_ITEMS)]

    def __post_init__(self) -> None:
        if self.from_ == self.to:
            raise ValueError("a notice goes to another centre")
        if len({item.what == "shown" for item in self.items}) != 1:
            raise ValueError("`shown` is the officer's to sign, the others are the centre's: they do not mix")
        if len({(item.what, item.message, item.release) for item in self.items}) != len(self.items):
            raise ValueError("an item is there twice")

    @property
    def by_officer(self) -> bool:
        """Whether an officer's key must have signed it; else the centre's."""
        return self.items[0].what == "shown"


def read_notice(
    signed: SignedRecord, mode: Mode, *, centre: Mapping[bytes, bytes], officers: Mapping[bytes, bytes]
) -> tuple[Notice, bytes]:
    """The notice and the id of the key that signed it.

    `centre`, `officers`: key id → public key of the sending centre and of its officers. Raises Refused
    `below_threshold` when the one who must sign did not, and what `SignedRecord.check` and `unpack` raise.
    """
    notice = unpack(signed.payload, Notice)
    signers = signed.check("notice", mode, officers if notice.by_officer else centre, 1)
    return notice, signers[0]
