"""What was signed goes to the node, and before it what it names: a message never names content that is nowhere."""

from __future__ import annotations

from hotline.client import Prepared, Receipt, Seat
from tui.drafts import Draft

__all__ = ["hand_in"]


async def hand_in(seat: Seat, draft: Draft, prepared: Prepared) -> Receipt:
    """The file that the draft was filled from, then the message. Raises as `Seat.hand_in` and `Seat.submit`."""
    if draft.enclosed is not None:
        await seat.hand_in(draft.enclosed)
    return await seat.submit(prepared)
