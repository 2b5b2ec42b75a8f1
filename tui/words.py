"""Sentences about what an officer did and what became of it: the same on a screen and in the plain mode."""

from __future__ import annotations

from hotline.client import Change, Matter, NodeRefused, Receipt, UnsentRefused, WaitEnded
from protocols.errors import Refused, WrongDraft
from protocols.explanations import explained
from protocols.messages.header import five_digits
from protocols.phrases import faults, times
from protocols.phrases.catalogue import Phrases
from tui.events import Done, NotDone
from tui.safe_text import NOTHING, SafeText, safe_line

__all__ = ["consequence", "news", "outcome", "refusal", "stamped"]


def consequence(phrases: Phrases, matter: Matter, role: str) -> SafeText:
    """What F8 tells whom, said before it is pressed."""
    return safe_line(phrases.say("screen-acknowledge_told", centre=matter.message.from_, role=role))


def stamped(phrases: Phrases, words: str, now: int) -> SafeText:
    """`14:22:01Z You acknowledged 73051.`"""
    return safe_line(phrases.say("screen-stamped", at=times.clock(now), words=words))


def outcome(phrases: Phrases, event: Done | NotDone) -> SafeText:
    """What was done and where it is now, or why not and what to do next. Empty for what nobody asked for."""
    if not event.words:
        return event.words
    said = _done(phrases, event.words, event.receipt) if isinstance(event, Done) else _not_done(phrases, event)
    return safe_line(said)


def _done(phrases: Phrases, what: str, receipt: Receipt | None) -> str:
    if receipt is None:
        return phrases.say("screen-done", what=what)
    if receipt.state == "waiting":
        return phrases.say("screen-done_waits", what=what, digits=receipt.digits)
    whom = ", ".join(release.to for release in receipt.releases)
    if not whom:
        return phrases.say("screen-done_numbered", what=what, digits=receipt.digits)
    return phrases.say("screen-done_released", what=what, digits=receipt.digits, centres=whom)


def _not_done(phrases: Phrases, event: NotDone) -> str:
    if event.kept:  # it is not lost
        return phrases.say("screen-kept", what=event.words)
    return phrases.say("screen-not_done", what=event.words, why=refusal(phrases, event.refused))


def news(phrases: Phrases, change: Change) -> SafeText:
    """What has to be told of a change beside what the screens draw; empty for most."""
    say = phrases.say
    match change:
        case WaitEnded(how="returned", by=by, reason=reason, hash=hash):
            return safe_line(say("screen-returned", digits=five_digits(hash), role=str(by), reason=str(reason)))
        case UnsentRefused(hash=hash, code=code, detail=detail):
            what = five_digits(hash) if hash else say("screen-not_sent_file")
            return safe_line(say("screen-not_sent", what=what, why=refusal(phrases, Refused(code, detail))))
        case NodeRefused(centre=centre, code=code, detail=detail):
            mark = say("mark-node_says")
            return safe_line(say("screen-node_refused", mark=mark, centre=centre, code=str(code), detail=detail))
    return NOTHING


def refusal(phrases: Phrases, refused: Refused) -> SafeText:
    """What a refusal means, and what to do next. What was found is said as the program that found it says it."""
    if isinstance(refused, WrongDraft):
        return safe_line("; ".join(f"{fault.path} {faults.found(fault.wrong, phrases)}" for fault in refused.faults))
    meaning, remedy, _ = explained(refused.code, phrases)
    if refused.detail:
        return safe_line(
            phrases.say("screen-refusal_detail", meaning=meaning, detail=refused.detail, remedy=remedy)
        )  # fmt: skip
    return safe_line(phrases.say("screen-refusal", meaning=meaning, remedy=remedy))
