"""Sentences about what an officer did and what became of it: the same on a screen and in the plain mode."""

from __future__ import annotations

from hotline.client import Change, Matter, NodeRefused, Receipt, UnsentRefused, WaitEnded
from protocols.errors import EXPLANATIONS, Refused, WrongDraft
from protocols.messages.header import five_digits
from protocols.phrases import times
from tui.events import Done, NotDone
from tui.safe_text import NOTHING, SafeText, safe_line

__all__ = ["NOT_AN_AGREEMENT", "consequence", "news", "outcome", "refusal", "stamped"]

NOT_AN_AGREEMENT = "It is not an agreement."


def consequence(matter: Matter, role: str) -> SafeText:
    """What F8 tells whom, said before it is pressed."""
    return safe_line(f"F8 tells {matter.message.from_} that {role} has it. {NOT_AN_AGREEMENT}")


def stamped(words: str, now: int) -> SafeText:
    """`14:22:01Z You acknowledged 73051.`"""
    return safe_line(f"{times.clock(now)} {words}")


def outcome(event: Done | NotDone) -> SafeText:
    """What was done and where it is now, or why not and what to do next. Empty for what nobody asked for."""
    if not event.words:
        return event.words
    return _done(event.words, event.receipt) if isinstance(event, Done) else _not_done(event)


def _done(words: SafeText, receipt: Receipt | None) -> SafeText:
    if receipt is None:
        return safe_line(f"{words}.")
    if receipt.state == "waiting":
        return safe_line(f"{words}: {receipt.digits} waits for the second officer.")
    whom = ", ".join(release.to for release in receipt.releases)
    return safe_line(f"{words}: {receipt.digits} is released to {whom}." if whom else f"{words}: {receipt.digits}.")


def _not_done(event: NotDone) -> SafeText:
    if event.kept:  # it is not lost
        return safe_line(f"SIGNED AND KEPT until the node is back: {event.words}")
    return safe_line(f"NOT DONE, {event.words}: {refusal(event.refused)}")


def news(change: Change) -> SafeText:
    """What has to be told of a change beside what the screens draw; empty for most."""
    match change:
        case WaitEnded(how="returned", by=by, reason=reason, hash=hash):
            return safe_line(f"{five_digits(hash)} was returned by {by}: {reason}")
        case UnsentRefused(hash=hash, code=code, detail=detail):
            name = five_digits(hash) if hash else "a file of what was kept"
            return safe_line(f"NOT SENT, {name}, signed earlier: {refusal(Refused(code, detail))}")
        case NodeRefused(centre=centre, code=code, detail=detail):
            return safe_line(f"NODE SAYS: refused here, from {centre}: {code} {detail}")
    return NOTHING


def refusal(refused: Refused) -> SafeText:
    """What a refusal means, and what to do next."""
    if isinstance(refused, WrongDraft):
        return safe_line("; ".join(f"{fault.path} {fault.wrong}" for fault in refused.faults))
    meaning, remedy, _ = EXPLANATIONS[refused.code]
    detail = f" ({refused.detail})" if refused.detail else ""
    return safe_line(f"{meaning}{detail} {remedy}")
