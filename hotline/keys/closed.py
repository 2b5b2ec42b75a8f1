"""A key that stays closed: its public half is known, and nothing is signed with it.

Records are brought to a stopped node without opening its centre's key. What needs that key, its bulletin, the node
signs when it is started.
"""

from __future__ import annotations

from typing import NoReturn

from hotline.keys.keyfile import KeyFile
from protocols.errors import Code, Refused
from protocols.pae import Kind, Mode

__all__ = ["ClosedSigner"]


class ClosedSigner:
    """A Signer that refuses."""

    def __init__(self, key: KeyFile, mode: Mode) -> None:
        self.mode: Mode = mode
        self.public = key.public
        self.id = key.id
        self._path = key.path

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        self._refuse()

    async def sign_note(self, text: bytes) -> bytes:
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise Refused(Code.KEY_LOCKED, f"{self._path} is opened by `hotline serve` alone")
