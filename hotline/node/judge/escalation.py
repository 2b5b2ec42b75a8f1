"""The ladder: what happens while nobody has taken a message, told once at each rung, and done.

::

    ours, at an addressee     route · seats · contact · third party · NO REPLY     (protocols.deadlines, `whole_ladder`)
    theirs, here              unseen · untaken                                     (protocols.deadlines, `own_ladder`)

Which rung is reached is computed from the record, and never stored; what is kept is that it was told. A rung of a node
that was down is told when it is up again, with the instant at which it was reached. Acts that a program may take are
taken; what only officers may do, a call, a third party, the note that no reply came, is offered to them and no more.
"""

from __future__ import annotations

from hotline.node.judge.effects import Decision, Effect, Enter, KeepPage, KeepRung, Tell
from hotline.node.judge.events import Climbed
from hotline.node.judge.facts import Facts
from hotline.node.judge.settlement import watch_hours_of
from protocols.channels import Channels, deadlines_on
from protocols.contact import Contact, Further, Method
from protocols.deadlines import Clocks
from protocols.exchange import Exchange
from protocols.ladders import Reached, own_ladder, whole_ladder
from protocols.messages.header import Message, Precedence
from protocols.roster import Roster
from protocols.terms import DEADLINES, NOBODY_MS, Act

__all__ = ["climbed", "not_before", "rungs", "second_contact"]


def rungs(
    message: Message, to: str, clocks: Clocks, exchange: Exchange, roster: Roster, channels: Channels, *,
    me: str, attended: bool = True,
) -> tuple[Reached, ...]:  # fmt: skip
    """Every rung of a message at one addressee, reached or ahead; of a message to us our own. `attended`: some officer
    of ours is signed on."""
    hours, table = watch_hours_of(roster.bulletin(to)), deadlines_on(message.charter, channels)
    precedence = message.precedence
    if to != me:
        return whole_ladder(precedence, clocks, exchange, exchange.released, watch_hours=hours, table=table)
    if exchange.received is None:
        return ()
    return own_ladder(
        precedence, clocks, exchange, exchange.received, attended=attended, watch_hours=hours, table=table
    )  # fmt: skip


def not_before(precedence: Precedence, clocks: Clocks, *, incoming: bool, watched: bool) -> int | None:
    """No rung of it is reached before this instant, whatever its channel says; None: it has none. `watched`: of a
    message to us, whether our own centre has watch hours.

    Found without reading the message: most are settled by then, and need not be read at all.
    """
    if clocks.received_by is None or (clocks.acknowledged_by is None and not (incoming and clocks.shown_by)):
        return None
    terms = DEADLINES[precedence]
    start = clocks.received_by - terms.received_ms
    if incoming:
        if watched or not terms.in_watch_hours:
            return start + NOBODY_MS
        return start + (min(at for at in (clocks.shown_by, clocks.acknowledged_by) if at is not None) - start) // 2
    ends = [at for at in (clocks.acknowledged_by, clocks.answered_by) if at is not None]
    return min(start + terms.ladder[0].after_ms, *ends)


def climbed(event: Climbed, facts: Facts) -> Decision:
    """Nothing where somebody took it after all, or it was told before."""
    exchange, kept = facts.exchanges.get((event.message, event.to)), facts.kept
    if exchange is None or kept is None or facts.due is None or (event.rung, event.climb) in facts.climbed:
        return Decision()
    steps = rungs(
        kept.message, event.to, facts.due, exchange, facts.roster, facts.channels,
        me=facts.me, attended=event.attended,
    )  # fmt: skip
    reached = next(
        (step for step in steps if (step.rung.name, step.climb) == (event.rung, event.climb) and step.at <= facts.now),
        None,
    )
    if reached is None:
        return Decision()
    if needs_no_route(exchange, reached):
        return Decision((KeepRung(event.message, event.to, event.rung, event.climb, reached.at),))
    acts = [act.value for act in reached.rung.acts]
    bulletin = facts.roster.bulletin(event.to)
    who = second_contact(bulletin.contact) if Act.SECOND_CONTACT in reached.rung.acts and bulletin is not None else ""
    told: dict[str, object] = {
        "message": event.message, "to": event.to, "rung": event.rung, "climb": event.climb, "due": reached.at,
        "at": facts.now, "acts": acts, "who": who, "pagers": list(event.pagers),
    }  # fmt: skip
    effects: list[Effect] = [KeepRung(event.message, event.to, event.rung, event.climb, reached.at)]
    effects += [KeepPage(pager, event.message, event.to, event.rung, event.climb) for pager in event.pagers]
    effects += [Enter("rung_reached", event.message), Tell("rung", told, event.message)]
    return Decision(tuple(effects), {"acts": acts})


def needs_no_route(exchange: Exchange, step: Reached) -> bool:
    """Another way is for what has not arrived: of this rung there is nothing to do, and nothing to tell."""
    there = min((at for at in (exchange.received, exchange.shown) if at is not None), default=None)
    return step.rung.acts == (Act.SECOND_ROUTE,) and there is not None and there <= step.at


def second_contact(contact: Contact) -> str:
    """Whom to reach where the line brings nobody, as that centre has signed it: the first of its deputies, else of
    those above them, else its second way. Empty where it has stated none."""
    for further in (*contact.deputies, *contact.escalation):
        return _further(further)
    return _method(contact.methods[1]) if len(contact.methods) > 1 else ""


def _further(further: Further) -> str:
    named = f"{further.who}, {further.centre}" if further.centre else further.who
    ways = "; ".join(_method(each) for each in further.methods[:2])
    return (f"{named}: {ways}" if ways else named)[:200]


def _method(method: Method) -> str:
    return f"{method.kind} {method.address}" if method.address else str(method.kind)
