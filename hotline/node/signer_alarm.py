"""What officers are told when the centre's signer does not sign: once a minute, however often it happens.

An honest node stays far below the signer's limits. Whoever meets them is a fault, or somebody who has this process.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Final

from hotline.node.judge.events import Alarmed
from hotline.node.station import Station
from protocols.errors import Code, Refused

__all__ = ["SignerAlarm"]

EVERY_SECONDS: Final = 60.0


class SignerAlarm:
    """Hears of each refusal (`hotline.keys.remote.Told`)."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._at: float | None = None

    def __call__(self, kind: str, code: Code | None) -> None:
        now = asyncio.get_running_loop().time()
        if code is None or (self._at is not None and now - self._at < EVERY_SECONDS):
            return  # a signer that is gone ends the node, which says more
        self._at = now
        self._station.supervise(self._alarm(kind, code), "signer's alarm")

    async def _alarm(self, kind: str, code: Code) -> None:
        detail = f"the centre's signer refused to sign ({kind}: {code}); its lines in the node's log say since when"
        with suppress(Refused):  # the node is stopping
            await self._station.committer.commit(Alarmed("signer_refused", None, None, detail))
