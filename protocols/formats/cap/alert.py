"""The alert: header, and one `info` for each language, drawn from the one rendering that officers sign."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from protocols.errors import Code, Misuse, Refused
from protocols.formats.cap import tables
from protocols.formats.cap.xml import element, group
from protocols.formats.carried import Carried, carried
from protocols.messages.draft import body_of
from protocols.messages.fields import fields_of, struct_of, written
from protocols.messages.header import Message
from protocols.messages.rendering import Rendering, as_text, render
from protocols.messages.words import type_title
from protocols.phrases.catalogue import LANGUAGES, Phrases
from protocols.wire import Wire

__all__ = ["NAMESPACE", "to_cap"]

NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2"
# Opens an attachment: an alert goes to systems that are not told that.
_NOT_TOLD = ("attachments", "body")
_ATTACHMENT = ("name", "media_type", "size", "sha256")


def to_cap(data: bytes, *, earlier: bytes | None = None, languages: Sequence[str] = LANGUAGES) -> str:
    """An envelope's message, or M, as a CAP 1.2 alert: XML in UTF-8.

    `earlier`: the envelope or M of the message that it refers to, which CAP names by sender and time as well; without
    it a message that replaces another has no alert (`relation_unknown`). Raises Refused as `carried` and `body_of`.
    """
    what = carried(data)
    body = body_of(what.message)
    infos = [_info(what, body, Phrases(language)) for language in languages]
    inside = [*_header(what, earlier), *infos]
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + group("alert", inside, f' xmlns="{NAMESPACE}"')


def _header(what: Carried, earlier: bytes | None) -> Iterator[str]:
    message = what.message
    yield element("identifier", _identifier(what.hash, message))
    yield element("sender", message.from_)
    yield element("sent", _time(message.composed_at))
    yield element("status", tables.status(message))
    yield element("msgType", tables.KINDS[message.relation.kind if message.relation else None])
    yield element("source", "hotline/1")
    yield element("scope", tables.scope(message))
    yield element("restriction", _restriction(message))
    yield element("addresses", " ".join(message.to + message.info))
    yield element("code", f"{message.type}/{message.version}")
    if message.drill is not None:
        yield element("note", f"DRILL DRILL DRILL: {message.drill.run}")
    if (named := _references(message, earlier)) is not None:
        yield element("references", named)
    yield element("incidents", (message.case or what.hash).hex())


def _identifier(digest: bytes, message: Message) -> str:
    return f"hotline.1.{message.mode}.{digest.hex()}"


def _references(message: Message, earlier: bytes | None) -> str | None:
    """`sender,identifier,sent` of the message that it refers to."""
    if message.relation is None:
        return None
    if earlier is None:
        if message.relation.kind == "reply":
            return None
        raise Refused(
            Code.RELATION_UNKNOWN,
            f"an alert that replaces another names its sender and time, and {message.relation.message.hex()[:12]} "
            "is not here",
            field="relation",
        )
    before = carried(earlier)
    if before.hash != message.relation.message or before.message.mode != message.mode:
        raise Misuse("the earlier message is not the one that this refers to")
    return f"{before.message.from_},{_identifier(before.hash, before.message)},{_time(before.message.composed_at)}"


def _time(ms: int) -> str:
    """CAP writes UTC as -00:00 and knows no fractions (section 3.3.2)."""
    return f"{datetime.fromtimestamp(ms // 1000, UTC).replace(tzinfo=None).isoformat()}-00:00"


def _restriction(message: Message) -> str:
    may = message.handling
    said = (
        f"label={message.label} may_forward={may.may_forward} may_publish={may.may_publish} retention={may.retention}"
    )
    return said if may.publish_after is None else f"{said} publish_after={_time(may.publish_after)}"


def _info(what: Carried, body: Wire | None, phrases: Phrases) -> str:
    message = what.message
    drawn = render(message, body, phrases, digest=what.hash)
    if message.mode == "drill" and drawn.frame is None:
        raise Misuse("a drill that is not framed as one")
    return group("info", _described(what, body, drawn, phrases))


def _described(what: Carried, body: Wire | None, drawn: Rendering, phrases: Phrases) -> Iterator[str]:
    message = what.message
    mark = drawn.frame or drawn.mark
    yield element("language", phrases.language)
    yield from (element("category", category) for category in tables.categories(message))
    title = type_title(phrases, message.type)
    yield element("event", title if mark is None else f"{mark}: {title}")
    yield element("responseType", tables.RESPONSES[message.reply.required])
    yield from (element(name, grade) for name, grade in tables.graded(message, body).items())
    if message.expires_at is not None:
        yield element("expires", _time(message.expires_at))
    yield element("senderName", drawn.first_line)
    yield element("headline", drawn.subject if mark is None else f"{mark}: {drawn.subject}")
    yield element("description", as_text(drawn).rstrip("\n"))
    yield element("instruction", drawn.asks if mark is None else f"{mark}: {drawn.asks}")
    yield from (_parameter(name, value) for name, value in _parameters(what, body))
    for attachment in message.attachments:
        yield group(
            "resource",
            (
                element("resourceDesc", attachment.name),
                element("mimeType", attachment.media_type),
                element("size", str(attachment.size)),
            ),
        )


def _parameter(name: str, value: str) -> str:
    return group("parameter", (element("valueName", name), element("value", value)))


def _parameters(what: Carried, body: Wire | None) -> Iterator[tuple[str, str]]:
    """Every field by its name with its code, figure or instant: what a program reads in any language."""
    yield "reference", what.reference
    yield "message_hash", what.hash.hex()
    plain, known = _plain(what.message), fields_of(Message)
    for name in known:
        if name in plain and name not in _NOT_TOLD:
            yield from _flat(name, written(known[name].type, plain[name]))
    for place, attachment in enumerate(plain.get("attachments", ())):
        for name in _ATTACHMENT:
            value = attachment[name]
            yield f"attachments[{place}].{name}", value.hex() if isinstance(value, bytes) else str(value)
    if body is not None:
        yield from _flat("body", written(struct_of(type(body)), _plain(body)))


def _plain(value: Wire) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(value, builtin_types=(bytes,))
    return plain


def _flat(path: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _flat(f"{path}.{name}", item)
    elif isinstance(value, list | tuple):
        for place, item in enumerate(value):
            yield from _flat(f"{path}[{place}]", item)
    elif isinstance(value, bool):
        yield path, str(value).lower()
    elif value is not None:
        yield path, str(value)
