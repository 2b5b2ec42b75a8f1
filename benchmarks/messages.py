"""What is sent: incident reports of 1 KiB, complete, as one officer may release them."""

from __future__ import annotations

import secrets

from benchmarks.parties import MODE
from hotline.client.clock import SystemClock
from hotline.client.compose import attest, uuid7
from protocols.keys import SeedSigner
from protocols.messages.draft import check
from protocols.messages.example import example_at
from protocols.messages.forms import newest
from protocols.wire import pack

__all__ = ["Composer"]


class Composer:
    """MERIDIAN's officers write the same report again and again, each time under an id of its own."""

    def __init__(self, from_: str = "MERIDIAN", to: str = "KESTREL", precedence: str = "PRIORITY") -> None:
        form = newest("incident.report")
        self._now = SystemClock().now
        self._from = from_
        self._draft = {
            **example_at(form, self._now()), "to": [to], "precedence": precedence, "label": "channel",
            "speaks_for": "centre",
        }  # fmt: skip

    def message(self) -> bytes:
        """The bytes M of the next one."""
        now = self._now()
        id = uuid7(now, secrets.token_bytes)
        return pack(check(self._draft, mode=MODE, from_=self._from, id=id, composed_at=now))

    async def signed(self, signer: SeedSigner, message: bytes) -> list[list[bytes]]:
        """The officer's signature, as it is handed in."""
        return [(await attest(signer, message, "sole", now=self._now(), language="en")).pair]
