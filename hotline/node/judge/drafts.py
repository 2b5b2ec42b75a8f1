"""What a program may not release it leaves for an officer: a draft, which is M, with nobody's signature under it.

::

    kept       the service's own; no seat has heard of it
    draft      its release is asked for: every seat is told, an officer reads it
    waiting    an officer signed that very M as its author; from here on it is a message like any other
    released   an officer signed it alone where the type allows that, or the second officer did
    returned   by an officer, with a reason; or withdrawn by its service. What is mended is a new draft

An id names one content for ever: the same call again, after a crash of either side, is answered with what became of
the first. A draft is judged by the rules of a submission, so that no officer is shown what could not leave.
"""

from __future__ import annotations

from hotline.node.judge import rules
from hotline.node.judge.attachments import check_here
from hotline.node.judge.effects import Decision, DropWaiting, Effect, Enter, KeepRequest, KeepWaiting, Tell
from hotline.node.judge.events import Drafted, DraftRequested, Returned, Submitted
from hotline.node.judge.facts import Facts, Waiting
from protocols.errors import Code, Refused
from protocols.messages.draft import body_of
from protocols.messages.forms import form_of
from protocols.messages.header import Message, Precedence, parse
from protocols.roster import Service
from protocols.wire import Wire

__all__ = ["check_adoption", "drafted", "is_draft", "requested", "returned"]

OPEN = ("kept", "draft")

MOST_OPEN = 256
"""Drafts of one service that nobody has signed, returned or withdrawn."""


def is_draft(waiting: Waiting) -> bool:
    """Whether it is a service's, and no officer has signed it."""
    return waiting.state in OPEN


def drafted(event: Drafted, facts: Facts) -> Decision:
    """Raises Refused `id_reused`, `capacity`, `rate_limited`, relation, case, channel and attachment codes,
    `type_closed`, `label_blocks`.

    The answer: `state` as it stands now, `message`, `id`, `at`, `replayed`; once released, `releases` too.
    """
    known = facts.request
    if known is not None:
        if (known.digest, known.service) != (event.digest, event.service):
            raise Refused(Code.ID_REUSED, _both(known.digest, event.digest), field="id")
        waiting = facts.waiting
        if event.requested and facts.kept is None and waiting is not None and waiting.state == "kept":
            return requested(DraftRequested(known.message, event.service), facts)
        return Decision(answer=_stands(known.message, event.message.id, facts) | {"replayed": True})
    if facts.id_holder is not None and facts.id_holder != event.message_hash:
        raise Refused(Code.ID_REUSED, _both(facts.id_holder, event.message_hash), field="id")
    if facts.kept is not None or facts.waiting is not None:
        # Somebody who can sign has handed in these very words: there is nothing to read for an officer any more.
        return Decision(answer=_stands(event.message_hash, event.message.id, facts) | {"replayed": True})
    if facts.open_drafts >= MOST_OPEN and event.message.precedence is not Precedence.FLASH:
        # Who has a stolen token must not bury an officer's list; and nothing holds a FLASH back.
        raise Refused(Code.RATE_LIMITED, f"{facts.open_drafts} drafts of {event.service} wait for officers already")
    _may_leave(event.message, event.body, facts)
    state = "draft" if event.requested else "kept"
    effects: list[Effect] = [
        KeepRequest(event.message.id, event.digest, event.message_hash, event.service),
        KeepWaiting(event.message_hash, event.message_bytes, (), event.service, event.message.id, state),
        Enter("drafted", event.message_hash),
    ]
    if event.requested:
        effects.append(_told(event.message_bytes, event.message_hash, event.service, facts.now))
    answer = {"state": state, "message": event.message_hash, "id": event.message.id, "at": facts.now}
    return Decision(tuple(effects), answer | {"releases": [], "replayed": False})


def requested(event: DraftRequested, facts: Facts) -> Decision:
    """Raises Refused `not_found` (no such draft of this service's), and as `drafted`: since it was kept, a channel may
    have been suspended, or the message that it refers to cancelled."""
    waiting = facts.waiting
    if waiting is None or (is_draft(waiting) and waiting.author != event.service):
        raise Refused(Code.NOT_FOUND, "this program has no such draft here")
    message = parse(waiting.data)
    if waiting.state != "kept":
        return Decision(answer=_stands(event.message, message.id, facts) | {"replayed": True})
    _may_leave(message, body_of(message), facts)
    effects = (
        KeepWaiting(event.message, waiting.data, (), waiting.author, message.id, "draft"),
        Enter("requested", event.message),
        _told(waiting.data, event.message, event.service, facts.now),
    )
    answer = {"state": "draft", "message": event.message, "id": message.id, "at": facts.now}
    return Decision(effects, answer | {"releases": [], "replayed": False})


def returned(event: Returned, waiting: Waiting, facts: Facts) -> Decision:
    """A draft goes back, or is taken back. Raises Refused `not_waiting`."""
    if event.service and event.by != waiting.author:
        raise Refused(Code.NOT_WAITING, "it is another program's")
    if not event.service and waiting.state != "draft":
        # Nobody but its program has seen it: there is nothing to refuse.
        raise Refused(Code.NOT_WAITING)
    effects: tuple[Effect, ...] = (DropWaiting(event.message, "returned"), Enter("returned", event.message))
    if waiting.state == "draft":
        told = {"message": event.message, "at": facts.now, "by": event.by, "reason": event.reason}
        effects += (Tell("returned", told, event.message),)
    return Decision(effects, {"message": event.message})


def check_adoption(event: Submitted, facts: Facts) -> None:
    """Whether what a service left here may be signed: what was asked for and not returned, by officers; or by the
    service itself, where its own signature is enough.

    Raises Refused `not_waiting`.
    """
    waiting = facts.waiting
    if waiting is None or waiting.attested:
        return
    alone = isinstance(event.officers[0], Service)
    if waiting.state == "returned":
        # The officer's screen may be a second old: what its program withdrew, or another officer refused, stays so.
        raise Refused(Code.NOT_WAITING, "the draft was returned; its program leaves a new one")
    if is_draft(waiting) and (waiting.author != event.seat if alone else waiting.state == "kept"):
        raise Refused(Code.NOT_WAITING, f"{waiting.author} has not asked for its release")


def _may_leave(message: Message, body: Wire | None, facts: Facts) -> None:
    form = form_of(message.type, message.version)
    if form is not None and form.settling:
        # "I have it" is said by whoever has it: a program that wrote it for somebody to sign would say it for them.
        raise Refused(Code.CAPACITY, f"{message.type} is an officer's own word and is no draft", field="type")
    rules.check_relation(message, body, facts, leaving=True)
    rules.check_channel(message, body, facts, capacity="author", leaving=True)
    check_here(message, facts)


def _told(data: bytes, hashed: bytes, service: str, now: int) -> Tell:
    return Tell("draft", {"message": data, "by": service, "at": now}, hashed)


def _stands(hashed: bytes, id: bytes, facts: Facts) -> dict[str, object]:
    """The answer, as it stands now."""
    answer: dict[str, object] = {"message": hashed, "id": id}
    if facts.kept is not None:
        releases = [{"to": past.to, "number": past.number, "release": past.release} for past in facts.envelopes]
        return answer | {"state": "released", "at": facts.kept.at, "releases": releases}
    assert facts.waiting is not None
    return answer | {"state": facts.waiting.state, "at": facts.waiting.at, "releases": []}


def _both(known: bytes, given: bytes) -> str:
    return f"it names {known.hex()}, and this is {given.hex()}"
