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

_MID_TEST = (
    "Seed 40488: the hour ended between the two halves of a link test, so that one end had a head which was on its way "
    "to the other; it ends after them now"
)

_OWED_NOTHING = (
    "Seed 40577: what came late was an acknowledgement, to which nothing is owed (page deadlines, section 2); "
    "the history did not say which messages settle others, and does now"
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
    ("R2", "sqlite 2 of 4", "8689ba1a22d8"): (
        "the trial's own: nothing was lost, the message stood in both journals and was drawn. The cut fell between two "
        "readings of the clock, so that the clients knew it by then and the history did not; they are one instant now"
    ),
    ("R4", "hours 2 of 8", "379dad89f4f4"): f"{_TRIALS_OWN} {_MID_TEST}",
    ("R4", "hours 3 of 8", "379dad89f4f4"): f"{_TRIALS_OWN} {_OWED_NOTHING}",
    ("R11", "every n-th write", "67ce20032cf8"): (
        "the trial's own: on the full disk one centre sent 20 FLASH a second, and its quota holds it to 5 after the "
        "first 120, so that 664 could be sent in its time and a hundred were still on their way at its end; nothing "
        "was lost. It sends as fast as the quota lets it now"
    ),
    ("R12", "simulated 1 of 2", "e8e5f7953aa2"): _TWICE_AT_HOME,
    ("R12", "simulated 2 of 2", "e8e5f7953aa2"): _TWICE_AT_HOME,
}
"""(claim, part, commit that was tried) → cause and mend."""
