"""What has not come in time is said once, when its time is over: a row of the log that officers and programs read.

That something is late is computed wherever it is drawn, and never stored (`protocols.deadlines`); what is kept here is
that it was told. What comes afterwards is told as it comes, and takes nothing back.
"""

from __future__ import annotations

from hotline.node.judge.effects import Decision, KeepLapse, Tell
from hotline.node.judge.events import Lapsed
from hotline.node.judge.facts import Facts
from protocols.deadlines import Clocks, running
from protocols.exchange import Exchange

__all__ = ["WHATS", "lapsed", "missed"]

WHATS = ("received", "shown", "acknowledged", "answered")


def missed(clocks: Clocks, exchange: Exchange, now: int) -> dict[str, int]:
    """Which of the four an addressee owes still, though its time is over: what → when it was due."""
    return {what: by for what, by in running(clocks, exchange) if what in WHATS and by <= now}


def lapsed(event: Lapsed, facts: Facts) -> Decision:
    """Nothing where it came after all, or was told before."""
    exchange = facts.exchanges.get((event.message, event.to))
    if exchange is None or facts.due is None or event.what in facts.lapsed:
        return Decision()
    due = missed(facts.due, exchange, facts.now).get(event.what)
    if due is None:
        return Decision()
    told = {"message": event.message, "to": event.to, "what": event.what, "due": due, "at": facts.now}
    kept = KeepLapse(event.message, event.to, event.what, due)
    return Decision((kept, Tell("lapsed", told, event.message)))
