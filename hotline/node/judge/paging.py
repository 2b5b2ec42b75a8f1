"""Pages: who is called away from a screen, until it went out or is needed no longer.

A page is a row until it was sent, alone or along with another to the same pager. One that fails is an alarm at once,
since a pager that nobody knows to be broken is how a warning stays unseen; it is tried again, less and less often, for
a day. It is sent by one process at a time: who begins it has it for a minute, and a process that died in that minute
leaves it to the next.
"""

from __future__ import annotations

from typing import Final

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import Decision, Enter, KeepPage, SetPage, Tell
from hotline.node.judge.events import PageBegun, PageEnded, PageTested
from hotline.node.judge.facts import Facts, OwedPage
from protocols.messages.header import five_digits

__all__ = ["LEASE_MS", "TEST", "begun", "ended", "tested"]

TEST: Final = "test"
"""The rung of a page that only tries the pager."""
LEASE_MS: Final = 60_000
_PAUSES_MS: Final = (10_000, 20_000, 40_000, 80_000, 160_000, 300_000)
_FOR_MS: Final = 24 * 3_600_000


def tested(event: PageTested, facts: Facts) -> Decision:
    """A test page is owed, to each of these pagers."""
    return Decision(tuple(KeepPage(pager, None, facts.me, TEST) for pager in event.pagers))


def begun(event: PageBegun, facts: Facts) -> Decision:
    """`due` in the answer: whoever asked sends it now. Nothing where another has it, or where somebody took the message
    meanwhile."""
    page = facts.page
    if page is None or page.state != "owed" or page.next_at > facts.now:
        return Decision(answer={"due": False})
    if page.message is not None and _is_taken(page, facts):
        return Decision((SetPage(event.page, "not_needed", page.tries, facts.now),), {"due": False})
    held = SetPage(event.page, "owed", page.tries, facts.now + LEASE_MS)
    return Decision((held,), {"due": True})


def ended(event: PageEnded, facts: Facts) -> Decision:
    """It went out, or it did not: `why` says so in a word."""
    page = facts.page
    if page is None or page.state != "owed":
        return Decision()
    told: dict[str, object] = {
        "pager": page.pager, "message": page.message, "to": page.to, "rung": page.rung, "at": facts.now,
        "outcome": "sent" if not event.why else "failed", "detail": event.why,
    }  # fmt: skip
    tell = Tell("page", told, page.message)
    entered = (Enter("page_failed" if event.why else "paged", page.message),) if page.message is not None else ()
    if not event.why:
        along = (SetPage(each, "sent", 1, facts.now) for each in event.along)
        return Decision((SetPage(event.page, "sent", page.tries + 1, facts.now), *along, *entered, tell))
    tries = page.tries + 1
    pause = _PAUSES_MS[min(tries, len(_PAUSES_MS)) - 1]
    over = page.rung == TEST or facts.now + pause - page.at > _FOR_MS
    kept = SetPage(event.page, "given_up" if over else "owed", tries, facts.now + pause)
    if tries > 1 and not over:
        return Decision((kept,))
    about = f"the page about {five_digits(page.message)}" if page.message is not None else "its test page"
    detail = f"{page.pager}: {about} did not go out ({event.why}); see how else that officer is reached"
    raised = Tell("alarm", alarm("page_failed", None, page.message, facts.now, detail), page.message)
    return Decision((kept, *entered, tell, raised))


def _is_taken(page: OwedPage, facts: Facts) -> bool:
    """Whether the rung for which it was owed has nobody left to call."""
    assert page.message is not None
    exchange = facts.exchanges.get((page.message, page.to))
    if exchange is None or exchange.over:
        return True
    if page.climb:
        return False  # what is missed is an answer: that it was taken is known
    if page.to == facts.me:
        seen = exchange.shown is not None and page.rung == "unseen"
        return seen or exchange.acknowledged is not None or exchange.holding is not None
    return any(at is not None for at in (exchange.acknowledged, exchange.holding, exchange.voice))
