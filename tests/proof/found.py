"""Why a part failed, once it was understood, and what was done: for the end of docs/proof.md."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["CAUSES"]

_TWICE_AT_HOME = (
    "the trial's own: an unmarked copy, with nobody there who could tell it, numbered again what stayed at home, and "
    "the journals rightly tell of that; counted apart now"
)

_OWED_FOR_EVER = (
    "a receipt crossed the peer's word that it lacked the message: it was owed again, sent again, and the receipt that "
    "came then was known and passed over. Sixty-four such FLASH filled the window, and nothing else went any more; "
    "nothing was lost. A known receipt ends it now (`hotline/node/judge/notices.py`)"
)

_TRIALS_OWN = (
    "in part the trial's own: a lost route to a node that was down is rightly an alarm, and two timers for one instant "
    "came in another order the second time; both mended in `tests/simulator`."
)

CAUSES: Final[Mapping[tuple[str, str, str], str]] = {
    ("R1", "sqlite 1 of 3", "e8e5f7953aa2"): (
        "after long outages a thousand messages were late at once, and the ladder's rung of each of them took the "
        "second route: every second a new session closed the one that was carrying them, so that nothing came through "
        "and nothing was lost. A link that is young, or by which receipts come, is left alone now "
        "(`hotline/node/deliver/peer.py`)"
    ),
    ("R1", "sqlite 1 of 3", "379dad89f4f4"): _OWED_FOR_EVER,
    ("R1", "sqlite 2 of 3", "379dad89f4f4"): _OWED_FOR_EVER,
    ("R4", "hours 2 of 8", "379dad89f4f4"): f"{_TRIALS_OWN} Not yet: newest heads that differ (seed 40488)",
    ("R4", "hours 3 of 8", "379dad89f4f4"): f"{_TRIALS_OWN} Not yet: a receipt that was late and unsaid (seed 40577)",
    ("R12", "simulated 1 of 2", "e8e5f7953aa2"): _TWICE_AT_HOME,
    ("R12", "simulated 2 of 2", "e8e5f7953aa2"): _TWICE_AT_HOME,
}
"""(claim, part, commit that was tried) → cause and mend."""
