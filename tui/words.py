"""Sentences about what an officer did and what became of it: the same on a screen and in the plain mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hotline.client import Matter, Receipt
from protocols.errors import EXPLANATIONS, Refused, WrongDraft
from protocols.phrases import times
from tui.safe_text import SafeText, safe_line

if TYPE_CHECKING:
    from tui.events import Done, NotDone

__all__ = ["NOT_AN_AGREEMENT", "consequence", "done_words", "not_done_words", "refusal", "stamped"]

NOT_AN_AGREEMENT = "It is not an agreement."


def consequence(matter: Matter, role: str) -> SafeText:
    """What F8 tells whom, said before it is pressed."""
    return safe_line(f"F8 tells {matter.message.from_} that {role} has it. {NOT_AN_AGREEMENT}")


def stamped(words: str, now: int) -> SafeText:
    """`14:22:01Z You acknowledged 73051.`"""
    return safe_line(f"{times.clock(now)} {words}")


def receipt_words(words: str, receipt: Receipt | None) -> SafeText:
    """What was done, and where it is now."""
    if receipt is None:
        return safe_line(f"{words}.")
    if receipt.state == "waiting":
        return safe_line(f"{words}: {receipt.digits} waits for the second officer.")
    whom = ", ".join(release.to for release in receipt.releases)
    return safe_line(f"{words}: {receipt.digits} is released to {whom}." if whom else f"{words}: {receipt.digits}.")


def done_words(event: Done) -> SafeText:
    """Of an event."""
    return receipt_words(event.words, event.receipt)


def not_done_words(event: NotDone) -> SafeText:
    """Of an event: what is signed and kept is not lost."""
    if event.kept:
        return safe_line(f"SIGNED AND KEPT until the node is back: {event.words}")
    return safe_line(f"NOT DONE, {event.words}: {refusal(event.refused)}")


def refusal(refused: Refused) -> SafeText:
    """What a refusal means, and what to do next."""
    if isinstance(refused, WrongDraft):
        return safe_line("; ".join(f"{fault.path} {fault.wrong}" for fault in refused.faults))
    meaning, remedy, _ = EXPLANATIONS[refused.code]
    detail = f" ({refused.detail})" if refused.detail else ""
    return safe_line(f"{meaning}{detail} {remedy}")
