"""What forms say of a script: drafts that they refuse, officers that they take, acts that nobody can do."""

from __future__ import annotations

import re
from typing import Any

from msgspec import inspect

from hotline.drills.drafting import Related, centre_of, draft_of, member_of
from hotline.drills.scenario import Act, Inject
from hotline.drills.sensing import SENDS, Line, Looking
from protocols.errors import FieldFault, Refused, WrongDraft
from protocols.messages import draft, forms
from protocols.messages.allowed import bare, members
from protocols.messages.drill_words import REMEDY
from protocols.messages.fields import fields_of
from protocols.messages.form import EXAMPLE_HASH, Form, always
from protocols.messages.scalars import nearest

__all__ = ["answers_to", "look"]

# Of one's own message; of another's that came here; of a message that an act is about at all.
_OF_OURS = ("hold", "cancel", "stands", "correct", "no_reply")
PASSED_ON = "passed_to_authority"
_OF_THEIRS = ("receive", "show", "acknowledge", "hold_answer", "answer", "read_back")


def look(looking: Looking) -> None:
    for line in looking.lines:
        if line.inject.method in SENDS:
            _draft(looking, line)
    for path, act, _, triggers in looking.acts():
        _act(looking, path, act, triggers=triggers)


def _draft(looking: Looking, line: Line) -> None:
    """The draft as the conductor makes it, checked as its form does at the instant when it is due."""
    inject, scenario, path = line.inject, looking.scenario, line.path
    if not inject.to or not {inject.from_, *inject.to, *inject.info} <= looking.everybody:
        return  # that is said already
    other = looking.injects.get(inject.relates[1]) if inject.relates is not None else None
    at = looking.startex + (line.play or 0)
    related = Related(EXAMPLE_HASH, EXAMPLE_HASH) if inject.relates is not None else None
    try:
        made = draft_of(scenario, inject, run="check", at=at, instant_of=looking.wall_of, related=related)
        message = draft.check(made, mode="drill", from_=centre_of(scenario, inject.from_), id=bytes(16), composed_at=at)
        body = draft.body_of(message)
    except WrongDraft as wrong:
        for fault in wrong.faults:
            _refused(looking, line, fault)
        return
    except Refused as refused:
        looking.error(path, f"{inject.id} cannot be made a message: {refused.detail}", "mend it")
        return
    if other is not None and other.method in SENDS and message.relation is not None:
        _relation(looking, line, forms.newest(message.type), other)
    member = member_of(scenario, inject.from_)
    if member is not None and len(member.seats) < 2 and forms.needs_two_officers(message, body):
        looking.error(
            path, f"{message.type} at {message.precedence.name} takes two officers, and {member.centre} has one seat",
            f"give {inject.from_} two seats, as [WATCH-1, WATCH-2], or send it at PRIORITY where its type allows that",
        )  # fmt: skip


def _refused(looking: Looking, line: Line, fault: FieldFault) -> None:
    if fault.allowed == REMEDY:
        return  # sense_words says it, of every text
    inject, allowed = line.inject, f"allowed: {fault.allowed}" if fault.allowed else "mend it"
    name, dot, rest = fault.path.partition(".")
    first = re.sub(r"\[.*", "", name)
    if inject.method == "note" and first == "body":
        path = f"{line.path}.{'title' if rest == 'subject' else 'text'}"
    elif first == "body":
        path = f"{line.path}.fields{dot}{rest}"
    elif first == "relation":
        path = f"{line.path}.relates"
    elif first in ("to", "info", "type", "precedence"):
        path = f"{line.path}.{fault.path}"
    else:
        path = f"{line.path}.header.{fault.path}"
    looking.error(path, f"the form of {inject.type or 'procedure.free_text'} refuses it: {fault.wrong}", allowed)


def _relation(looking: Looking, line: Line, form: Form, other: Inject) -> None:
    assert line.inject.relates is not None
    kind, id = line.inject.relates
    of = _form_of(other)
    if of is None:
        return
    if kind in ("update", "correct", "cancel") and other.from_ != line.inject.from_:
        looking.error(
            f"{line.path}.relates", f"{kind}s {id}, which {other.from_} sent: a centre does that to its own messages",
            f"send it from {other.from_}, or make it a reply",
        )  # fmt: skip
    elif not form.may_relate(kind, of.type, other_settles=of.settling):
        looking.error(
            f"{line.path}.relates", f"a {form.type} is no {kind} to a {of.type}",
            f"allowed: {'; '.join(f'{each} to {_listed(to)}' for each, to in form.relations.items()) or 'none'}",
        )  # fmt: skip


def _listed(types: tuple[str, ...]) -> str:
    words = {"same": "its own type", "any": "any that settles nothing"}
    return " or ".join(words.get(each, each) for each in types)


def _form_of(inject: Inject) -> Form | None:
    """The form of the message that an inject sends; None where it sends none, or none that is known."""
    name = inject.type if inject.method == "message" else "procedure.free_text"
    return forms.newest(name) if inject.method in SENDS and name in forms.types() else None


def _act(looking: Looking, path: str, act: Act, *, triggers: bool) -> None:
    if act.type is not None and act.type not in forms.types():
        meant = nearest(act.type, tuple(forms.types()))
        looking.error(f"{path}.type", f"no type is called {act.type[:40]!a}{meant}", "`hotline schema` lists them")
        return
    if act.to is not None and act.to == act.who:
        looking.error(f"{path}.to", f"{act.who} sends nothing to itself", "name another member")
    if act.answer is not None and act.does not in ("answer", "hold_answer", "send"):
        looking.error(f"{path}.answer", f"{act.does} has no answer", "leave it out, or write `does: answer`")
    other = looking.injects.get(act.of) if act.of is not None else None
    if other is not None:
        _about(looking, path, act, other)
    elif act.does in ("receive", "show") and act.of is None and not triggers:
        looking.warning(path, f"{act.does} of any message at all", "say of which inject with `of`")
    form = None if other is None else _form_of(other)
    if act.answer is not None and act.answer not in (can := _answers(act, form)):
        said = f"no answer is called {act.answer[:40]!a}" + ("" if form is None else f" to a {form.type}")
        looking.error(f"{path}.answer", f"{said}{nearest(act.answer, can)}", f"write one of {', '.join(can)}")
    if act.who in looking.scenario.cast.simulated or act.who == "control":
        _scripted(looking, path, act)
    elif act.who in looking.scenario.cast.players and act.type is not None:
        member = looking.scenario.cast.players[act.who]
        if len(member.seats) < 2 and forms.newest(act.type).two_officers is always:
            looking.error(
                f"{path}.type", f"{act.type} takes two officers, and {member.centre} has one seat",
                f"give {act.who} two seats, or expect a type that one officer may sign",
            )  # fmt: skip


def _about(looking: Looking, path: str, act: Act, other: Inject) -> None:
    """An act about the message of an inject: there is one, it went to who does it, and its form lets them."""
    form = _form_of(other)
    if form is None:
        if other.method not in SENDS:
            looking.error(
                f"{path}.of", f"{other.id} is a {other.method}, and no message", "name an inject that sends one"
            )
        return
    if act.does in _OF_OURS and act.who not in ("each", "any") and act.who != other.from_:
        looking.error(
            f"{path}.of", f"{other.id} is {other.from_}'s message: {act.who} cannot do {act.does} to it",
            f"leave `of` out, if a message of {act.who}'s own is meant",
        )  # fmt: skip
    heard = {*other.to, *other.info}
    if act.does not in (*_OF_THEIRS, "voice_contact"):
        return
    named = {*other.to, act.who} <= {*looking.everybody, "each", "any"} and other.to
    if act.does in _OF_THEIRS and act.who not in ("each", "any", *heard) and named:
        looking.error(
            f"{path}.of", f"{other.id} does not go to {act.who}", "name an inject that does, or add it to `to`"
        )
    if act.does in ("acknowledge", "hold_answer", "answer", "read_back") and form.settling:
        looking.error(f"{path}.does", f"a {form.type} is neither acknowledged nor answered", "expect `show` of it")


def _scripted(looking: Looking, path: str, act: Act) -> None:
    """A simulated centre does what the script says, and acknowledges by itself where it is `auto`."""
    member = looking.scenario.cast.simulated.get(act.who)
    if act.does == "receive" or (
        member is not None and member.script == "auto" and act.does in ("show", "acknowledge")
    ):
        return
    if any(inject.from_ == act.who and _does(inject, act) for inject in looking.scenario.script):
        return
    looking.error(
        path, f"nobody does it: {act.who} is played by the script, in which it does not {act.does.replace('_', ' ')}",
        "add an inject that does, name a player, or let its script be auto where acknowledging is enough",
    )  # fmt: skip


def _does(inject: Inject, act: Act) -> bool:
    form = _form_of(inject)
    if (
        form is None
        or (act.type is not None and act.type != form.type)
        or (act.to is not None and act.to not in inject.to)
    ):
        return False
    if act.does == "send":
        return True
    return inject.relates is not None and (act.of is None or act.of == inject.relates[1])


def _answers(act: Act, form: Form | None) -> tuple[str, ...]:
    """Of an act: one that only passes it on is no answer yet."""
    can = answers_to(form)
    if act.does == "send":
        return can
    return tuple(each for each in can if (each == PASSED_ON) == (act.does == "hold_answer"))


def answers_to(form: Form | None) -> tuple[str, ...]:
    """The codes that `answer` of a reply to this type may say; of any type without one."""
    codes: dict[str, None] = {}
    for each in forms.FORMS.values():
        if form is None or each.may_relate("reply", form.type, other_settles=form.settling):
            codes |= dict.fromkeys(_codes(each))
    return tuple(codes)


def _codes(form: Form) -> tuple[str, ...]:
    field: Any = fields_of(form.body).get("answer")
    literals = [bare(each) for each in members(field.type)] if field is not None else []
    return tuple(str(code) for each in literals if isinstance(each, inspect.LiteralType) for code in each.values)
