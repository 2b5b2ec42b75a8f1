"""The bodies of the undertaking family. An acceptance repeats the figures: both sides sign the same, word for word."""

from __future__ import annotations

from typing import Annotated, Literal

from protocols.messages.undertaking.terms import Figures
from protocols.messages.values import Hours, Instant, says
from protocols.wire import Wire

__all__ = ["Acceptance", "Leaving", "Proposal"]

NoPrecedent = Literal["Without prejudice, no precedent."]


class Proposal(Wire, kw_only=True):
    """`undertaking.proposal` version 1; in reply to another one it is a counter-proposal."""

    means: Annotated[NoPrecedent, says("This means", "67")]
    figures: Annotated[Figures, says("Figures", "67")]
    decision_by: Annotated[Instant | None, says("Decision needed by", "67", "Left out: when it would begin")] = None


class Acceptance(Wire, kw_only=True):
    """`undertaking.acceptance` version 1: the figures of the proposal that it replies to, and no others."""

    means: Annotated[NoPrecedent, says("This means", "67")]
    figures: Annotated[Figures, says("Figures", "67")]


class Leaving(Wire, kw_only=True):
    """`undertaking.leaving` version 1: after the notice that was agreed, and with no reason given."""

    means: Annotated[NoPrecedent, says("This means", "67")]
    leaves_at: Annotated[Instant, says("In force until", "67")]
    notice_h: Annotated[Hours, says("Notice", "67", "Hours, as agreed")]
