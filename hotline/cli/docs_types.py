"""The reference pages on types of messages, one for each family, printed from the forms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from protocols.messages import Form
    from protocols.phrases.catalogue import Phrases

__all__ = ["families", "page", "summary"]

_AS_SENT_BY = "MERIDIAN"


def families() -> list[str]:
    """The families that have a page, sorted."""
    from protocols.messages import FORMS

    return sorted({form.family for form in FORMS.values()})


def summary() -> str:
    """docs/reference/types/README.md: every type on a line, with the paragraph of the report that asks for it."""
    from protocols.messages import FORMS

    lines = [
        "# Types of messages", "",
        "What a centre can say. Each family has a page with a worked example as a draft and as it is read; the bytes",
        "are on the pages of the [specification](../../../protocols/spec/messages.md). `hotline schema TYPE` prints a",
        "JSON Schema of a draft, `hotline check FILE` says everything that is wrong with one.", "",
        "Written by `hotline docs types`.", "",
        "| type | is | report, paragraph | officers |", "| --- | --- | --- | --- |",
    ]  # fmt: skip
    for key in sorted(FORMS):
        form = FORMS[key]
        lines.append(f"| [`{form.type}`]({form.family}.md) | {form.title} | {form.paragraph} | {_officers(form)} |")
    return "\n".join(lines) + "\n"


def page(family: str) -> str:
    """docs/reference/types/FAMILY.md."""
    import inspect
    from importlib import import_module

    from protocols.messages import FORMS

    story = inspect.getdoc(import_module(f"protocols.messages.{family}")) or ""
    lines = [f"# {family}", "", story.strip(), "", f"Written by `hotline docs types {family}`."]
    for key in sorted(FORMS):
        if FORMS[key].family == family:
            lines += _type(FORMS[key])
    return "\n".join(lines) + "\n"


def _type(form: Form) -> Iterator[str]:
    import json

    from protocols.messages import body_of, check
    from protocols.messages.form import EXAMPLE_AT
    from protocols.messages.rendering import as_text, render
    from protocols.phrases.catalogue import Phrases

    draft = dict(form.example)
    sender = "KESTREL" if draft.get("to") == [_AS_SENT_BY] else _AS_SENT_BY
    mode: Any = "drill" if "drill" in draft else "test"
    message = check(draft, mode=mode, from_=sender, id=bytes(16), composed_at=EXAMPLE_AT)
    phrases = Phrases("en")
    read = as_text(render(message, body_of(message), phrases, digest=_digest(message)))
    told: Any = form.highest_precedence
    yield from ("", f"## {form.type}", "", f"{form.title}. Report, paragraph {form.paragraph}.", "")
    yield f"- Signed by {_officers(form)}."
    yield f"- Highest precedence: {told.told}."
    yield f"- May refer to: {_refers(form, phrases)}."
    yield from (f"- {rule.told[0].upper()}{rule.told[1:]}." for rule in form.rules)
    yield from ("", "As a draft:", "", "```json", json.dumps(draft, indent=2, ensure_ascii=False), "```")
    yield from ("", "As it is read:", "", "```text", read.rstrip(), "```")


def _digest(message: Any) -> bytes:
    from protocols.messages import message_hash
    from protocols.wire import pack

    return message_hash(pack(message), message.mode)


def _officers(form: Form) -> str:
    from protocols.messages.form import always, never

    if form.hold or form.settling:
        return "one officer"
    if form.two_officers is always:
        return "two officers"
    if form.two_officers is never:
        return "one officer; two at IMMEDIATE and FLASH"
    return f"one officer; two at IMMEDIATE and FLASH, and where {_told(form.two_officers)}"


def _told(question: Any) -> str:
    return str(question.told)


def _refers(form: Form, phrases: Phrases) -> str:
    from protocols.messages.form import ANY_TYPE, SAME_TYPE

    named = {SAME_TYPE: "one of its own type", ANY_TYPE: "any message"}
    said = [
        f"{kind} to {' or '.join(named.get(each, f'`{each}`') for each in types)}"
        for kind, types in form.relations.items()
        if types
    ]
    return "; ".join(said) or "nothing"
