"""What a test's program in a process of its own begins with: its profile directory and the nodes' time in argv."""

from __future__ import annotations

from typing import Any

from hotline.client import Hotline
from protocols.messages.procedure import FreeText
from tests.programs import written

__all__ = ["SAID", "signed_on"]

SAID: dict[str, Any] = {"signed": written(), "draft": FreeText(subject="Orbit", text="All is well.")}


class Still:
    """The nodes' clock, which stands."""

    def __init__(self, at: int) -> None:
        self._at = at

    def now(self) -> int:
        return self._at


def signed_on(argv: list[str], **more: Any) -> Hotline:
    return Hotline.from_profile(argv[1], clock=Still(int(argv[2])), **more)
