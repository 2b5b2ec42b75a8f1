"""Draft → Message, or every field that is wrong, at once; and back.

A draft is what an officer's form, a file or a program holds: JSON with readable instants. Header fields that have a
sensible default may be left out, so that a good draft is short. Who sends, in which mode, under which id and when is
not the draft's to say: it is handed in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from protocols import pae
from protocols.errors import Code, FieldFault, Misuse, Refused, WrongDraft
from protocols.explanations import explained
from protocols.messages import drill_words, fields, forms, scalars
from protocols.messages.fields import MOST_FIELDS
from protocols.messages.form import Form
from protocols.messages.header import MESSAGE_LIMIT, Message, Precedence, contradictions
from protocols.wire import Wire, pack, unpack

__all__ = ["DRAFT_FIELDS", "GIVEN", "body_of", "check", "to_draft"]

# Never in a draft: the client, the node and the officer's sign-on give them.
GIVEN = ("mode", "id", "from", "composed_at")
DRAFT_FIELDS = tuple(name for name in fields.fields_of(Message) if name not in GIVEN)

_DEFAULTS: Mapping[str, object] = {
    "charter": None,
    "speaks_for": "centre",
    "label": "channel",
    "handling": {"retention": "charter", "may_forward": "ask", "may_publish": "no"},
    "language": "en",
}


def check(draft: Mapping[str, object], *, mode: pae.Mode, from_: str, id: bytes, composed_at: int) -> Message:
    """The message that a draft says. Raises WrongDraft with every fault: path, what was found, what is allowed."""
    faults: list[FieldFault] = []
    if not isinstance(draft, Mapping):
        raise WrongDraft((FieldFault("draft", f"is {scalars.shown(draft)}", "a group of fields"),))
    if len(draft) > MOST_FIELDS:
        raise WrongDraft((FieldFault("draft", f"has {len(draft)} fields", f"at most {MOST_FIELDS}"),))
    form = _form(draft, faults)
    plain = _header(draft, faults)
    plain |= {"mode": mode, "id": id, "from": from_, "composed_at": composed_at}
    if (mode == "drill") != ("drill" in plain):
        wrong = "missing in mode drill" if mode == "drill" else f"present in mode {mode}"
        faults.append(FieldFault("drill", wrong, explained(Code.DRILL_TEXT).remedy))
    if not any(fault.path.startswith(("to", "info", "expires_at")) for fault in faults):
        to, info, expires_at = plain["to"], plain.get("info", ()), plain.get("expires_at")
        faults += contradictions(from_=from_, to=to, info=info, composed_at=composed_at, expires_at=expires_at)
    body = None
    if draft.get("body") is None:
        faults.append(FieldFault("body", "missing", "a group of fields"))
    elif form is not None:
        body = fields.read(form.body, draft["body"], "body", faults)
    if faults or form is None or body is None:
        raise WrongDraft(tuple(faults))
    message = _build(plain, form, body)
    faults += forms.faults_of(form, message, body)
    faults += drill_words.faults(message, body)
    if forms.precedence_too_high(message, body):
        faults.append(_too_high(form, message, body))
    if len(pack(message)) > MESSAGE_LIMIT:
        faults.append(FieldFault("body", "makes the message too long", f"{MESSAGE_LIMIT} bytes; attach the long part"))
    if faults:
        raise WrongDraft(tuple(faults))
    return message


def _form(draft: Mapping[str, object], faults: list[FieldFault]) -> Form | None:
    type_, version = draft.get("type"), draft.get("version")
    known = forms.types()
    if not isinstance(type_, str) or type_ not in known:
        wrong = "missing" if type_ is None else f"is {scalars.shown(type_)}{scalars.nearest(type_, tuple(known))}"
        faults.append(FieldFault("type", wrong, ", ".join(known)))
        return None
    if version is None:
        return forms.newest(type_)
    form = forms.form_of(type_, version) if isinstance(version, int) else None
    if form is None or isinstance(version, bool):
        versions = sorted(known_version for name, known_version in forms.FORMS if name == type_)
        faults.append(FieldFault("version", f"is {scalars.shown(version)}", ", ".join(map(str, versions))))
    return form


def _header(draft: Mapping[str, object], faults: list[FieldFault]) -> dict[str, Any]:
    """The wire form of the header fields that the draft gives, and the defaults of those that have one."""
    known = fields.fields_of(Message)
    plain: dict[str, Any] = dict(_DEFAULTS)
    for name, value in draft.items():
        if name in GIVEN:
            faults.append(FieldFault(name, "is not the draft's to say", "leave it out: sign-on and clock give it"))
        elif name not in known:
            faults.append(fields.unknown_field("", name, DRAFT_FIELDS))
        elif name not in ("type", "version", "body") and value is not None and value not in ([], ()):
            plain[name] = fields.read_field(known[name], value, name, faults)
    if "to" not in plain:
        faults.append(FieldFault("to", "missing", "a list of centres"))
    return plain


def _build(plain: dict[str, Any], form: Form, body: Wire) -> Message:
    at: int = plain["composed_at"]
    plain |= {"type": form.type, "version": form.version, "body": pack(body)}
    usual = form.usual_precedence or form.highest_precedence
    plain.setdefault("precedence", int(usual(body, at)))
    plain.setdefault("reply", _reply(form, body, at))
    try:
        return msgspec.convert(plain, Message, builtin_types=(bytes,))
    except msgspec.ValidationError as wrong:
        raise Misuse(f"a checked draft made no message: {wrong}") from wrong


def _reply(form: Form, body: Wire, at: int) -> dict[str, object]:
    required, decision = form.reply_asked(body), form.decision_at(body)
    if decision is None and form.answer_within_ms is not None:
        decision = at + form.answer_within_ms
    if required == "answer" and decision is not None and decision > at:
        return {"required": required, "by": decision}
    return {"required": required}


def _too_high(form: Form, message: Message, body: Wire) -> FieldFault:
    highest = Precedence(form.highest_precedence(body, message.composed_at))
    meaning, remedy, _ = explained(Code.PRECEDENCE_TOO_HIGH)
    return FieldFault("precedence", f"{message.precedence.name}: {meaning}", f"{highest.name} or lower. {remedy}")


def to_draft(message: Message) -> dict[str, object]:
    """The draft of a message, complete: `check` makes the identical bytes of it, given the same id and instant.

    Raises Refused `form_unknown` when its body cannot be read here, and as `body_of` does.
    """
    body = body_of(message)
    if body is None:
        raise Refused(Code.FORM_UNKNOWN, f"{message.type} version {message.version}", field="type")
    known = fields.fields_of(Message)
    plain = msgspec.to_builtins(message, builtin_types=(bytes,))
    draft = {name: fields.written(known[name].type, plain[name]) for name in DRAFT_FIELDS if name in plain}
    return draft | {
        "precedence": message.precedence.name,
        "body": fields.written(fields.struct_of(type(body)), msgspec.to_builtins(body, builtin_types=(bytes,))),
    }


def body_of(message: Message) -> Wire | None:
    """The typed body; None when this version cannot read its type or version.

    Raises Refused `schema` or `not_canonical` (field: the path in the body), `relation_wrong`,
    `precedence_too_high`, `draft_wrong` with the first field that the type's own rules find wrong, or `drill_text`
    with the first text of a drill that says it is none.
    """
    form = forms.form_of(message.type, message.version)
    if form is None:
        drill_words.refuse(message, None)
        return None
    try:
        body = unpack(message.body, form.body, limit=MESSAGE_LIMIT)
    except Refused as refused:
        raise Refused(refused.code, refused.detail, field=f"body.{refused.field}".rstrip(".")) from None
    for fault in forms.faults_of(form, message, body):
        code = Code.RELATION_WRONG if fault.path.startswith("relation") else Code.DRAFT_WRONG
        raise Refused(code, fault.wrong, field=fault.path)
    if forms.precedence_too_high(message, body):
        raise Refused(Code.PRECEDENCE_TOO_HIGH, message.precedence.name, field="precedence")
    drill_words.refuse(message, body)
    return body
