"""Who did what: the one form in which an act is told, whether it was seen as it happened or read out of a journal.

A trigger and an expectation ask for an `Act` (scenario.py); what happened is a `Done`. Both the conductor, from its
ears, and the evaluation, from the signed journals, make the same `Done` of the same signed bytes, and match it here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from hotline.drills.scenario import Act

__all__ = ["Done", "matches"]

Does = Literal[
    "receive", "show", "acknowledge", "hold_answer", "answer", "send", "hold", "cancel", "stands", "correct",
    "read_back", "voice_contact", "link_test", "no_reply",
]  # fmt: skip


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What a centre did. `at` is wall time, UTC ms, by that centre's clock. `message`: hash (hex) of the message that
    it is, or of the one that was received or shown; `of`: hash of the message that it is about; `inject`: the line of
    the script in the message's signed `drill` part, if any; `to`: centres; `roles`: who signed."""

    at: int
    centre: str
    does: Does
    message: str
    of: str | None = None
    inject: str | None = None
    type: str | None = None
    to: tuple[str, ...] = ()
    answer: str | None = None
    roles: tuple[str, ...] = ()


def matches(act: Act, done: Done, *, who: str, centres: Mapping[str, str], injects: Mapping[str, str]) -> bool:
    """Whether `done` is such an act of the cast member `who`.

    `centres`: cast id → centre. `injects`: message hash (hex) → inject id, of what the conductor released.
    """
    if centres.get(who) != done.centre or act.does != done.does:
        return False
    if act.type is not None and act.type != done.type:
        return False
    if act.to is not None and centres.get(act.to) not in done.to:
        return False
    if act.answer is not None and act.answer != done.answer:
        return False
    about = done.of if done.of is not None else done.message
    return act.of is None or injects.get(about) == act.of
