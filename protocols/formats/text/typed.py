"""Lines → the message, by this program's own forms; and what may be said of it: that the text matches, no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NoReturn

import msgspec
from msgspec import inspect

from protocols.errors import Code, Misuse, Refused
from protocols.formats.carried import Carried, carried
from protocols.formats.text.characters import fold, unmarked
from protocols.formats.text.groups import bytes_of, wrong_groups
from protocols.formats.text.lines import Mistyped, Page, Place, ask_again, read_lines
from protocols.formats.text.values import EMPTY, GROUP_MARK, code_of, plain_value
from protocols.formats.text.writing import BODY, FRAME, HASH, HEADER, handling
from protocols.messages.allowed import bare, members, only_value
from protocols.messages.fields import fields_of
from protocols.messages.forms import form_of
from protocols.messages.header import Message
from protocols.wire import Wire, pack

__all__ = ["Typed", "typed"]


@dataclass(frozen=True)
class Typed:
    """A message that was typed in and has the hash that stands on its page: TEXT MATCHES, SIGNATURE NOT CARRIED.

    There is nothing here that could be handed in: no attestation, no release, no envelope.
    """

    message: Message
    data: bytes
    hash: bytes
    reference: str


def typed(text: str) -> Typed:
    """The message of a page that somebody typed.

    Raises Mistyped with every line to ask for again; Refused `drill_text` where the frame of a drill is missing, or
    stands around what is none; `form_unknown` where its form is not known here; `file_unreadable`, `too_large`.
    """
    page = read_lines(text)
    fields = _Fields(page.fields)
    what = _message(fields)
    if unused := fields.unused():
        raise Mistyped(tuple(ask_again(place.line, "has a field that this form does not have") for place in unused))
    if page.framed != (what.message.mode == "drill"):
        raise Refused(
            Code.DRILL_TEXT, f"{FRAME} is {'around what is no drill' if page.framed else 'taken off a drill'}"
        )
    if fields.hash != what.hash:
        _hash_differs(page)
    if page.title != (what.message.mode.upper(), what.reference):
        _refuse(f"the first and last lines name {page.title[1]}, the message is {what.reference}: ask for both again")
    if page.handling and fold(page.handling) != fold(handling(what)):
        _refuse(f"the page says {page.handling}, the message {handling(what)}")
    return Typed(what.message, what.data, what.hash, what.reference)


def _refuse(why: str) -> NoReturn:
    raise Refused(Code.FILE_UNREADABLE, why)


def _hash_differs(page: Page) -> NoReturn:
    texts = [str(place.line) for place in page.fields.values() if place.is_text]
    _refuse(
        "every line agrees with its check digits, and all of them do not give the hash: compare the lines of text "
        f"letter by letter, beginning with {', '.join(texts[:12])}"
    )


class _Fields:
    """The fields of a page by their numbers, and which of them have been used."""

    def __init__(self, fields: dict[str, Place]) -> None:
        self._left = dict(fields)
        self._known = {
            ".".join(parts[:many]) for parts in (n.split(".") for n in fields) for many in range(1, len(parts) + 1)
        }
        self.hash = self._bytes(self._left.pop(HASH, None))

    def __contains__(self, number: str) -> bool:
        """Whether the field, or one inside it, is there."""
        return number in self._known

    def unused(self) -> list[Place]:
        return list(self._left.values())

    def struct(self, kind: type[msgspec.Struct], prefix: str, line: int, *, without: str = "") -> dict[str, Any]:
        """The plain values of a struct's fields; `line` is asked for again where one is missing."""
        plain: dict[str, Any] = {}
        for place, (name, field) in enumerate(fields_of(kind).items(), 1):
            number = f"{prefix}{place}"
            if name == without:
                continue
            if number in self:
                plain[name] = self._value(field.type, number, line)
            elif field.required:
                fixed = only_value(field.type)
                if fixed is None and not _may_be_none(field.type):
                    raise Mistyped((ask_again(line, f"should be followed by field {number}"),))
                plain[name] = fixed
        return plain

    def _value(self, kind: inspect.Type, number: str, line: int) -> Any:
        choices = [bare(choice) for choice in members(kind)]
        place = self._left.pop(number, None)
        if place is None or place.content == EMPTY:
            return self._inside(choices, number, place.line if place else line)
        line = place.line
        if place.content.startswith(GROUP_MARK):
            return self._group(choices, number, place)
        if place.is_text:
            value: Any = unmarked(place.content[1:-1])
            if not any(isinstance(choice, inspect.StrType) for choice in choices):
                value = None
        elif any(isinstance(choice, inspect.BytesType) for choice in choices):
            value = self._bytes(place)
        else:
            value = plain_value(kind, place.content)
        if value is None:
            raise Mistyped((ask_again(line, f"is nothing that field {number} can say"),))
        return value

    def _inside(self, choices: list[inspect.Type], number: str, line: int) -> Any:
        """A list, or a group that need not say what it is."""
        for choice in choices:
            if isinstance(choice, inspect.VarTupleType):
                items: list[Any] = []
                while f"{number}.{len(items) + 1}" in self:
                    items.append(self._value(choice.item_type, f"{number}.{len(items) + 1}", line))
                return items
            if isinstance(choice, inspect.StructType) and choice.tag is None:
                return self.struct(choice.cls, f"{number}.", line)
        raise Mistyped((ask_again(line, f"should be field {number}"),))

    def _group(self, choices: list[inspect.Type], number: str, place: Place) -> Any:
        said = fold(place.content.removeprefix(GROUP_MARK))
        for choice in choices:
            if (
                isinstance(choice, inspect.StructType)
                and choice.tag is not None
                and fold(code_of(str(choice.tag))) == said
            ):
                return {"is": choice.tag} | self.struct(choice.cls, f"{number}.", place.line)
        raise Mistyped((ask_again(place.line, f"is nothing that field {number} can be"),))

    @staticmethod
    def _bytes(place: Place | None) -> bytes | None:
        """The bytes of groups of digits; None where they are not there, or are text."""
        if place is None or place.is_text:
            return None
        digits = fold(place.content)
        if not digits.isdecimal() or wrong_groups(digits):
            return None
        return bytes_of(digits)


def _may_be_none(kind: inspect.Type) -> bool:
    inner = bare(kind)
    return isinstance(inner, inspect.UnionType) and any(isinstance(bare(m), inspect.NoneType) for m in inner.types)


def _message(fields: _Fields) -> Carried:
    """M, from its header's fields and its body's."""
    plain = fields.struct(Message, HEADER, 1, without="body")
    body = f"{HEADER}{list(fields_of(Message)).index('body') + 1}"
    if body in fields:
        plain["body"] = fields._value(fields_of(Message)["body"].type, body, 1)
    else:
        form = form_of(plain["type"], plain["version"])
        if form is None:
            raise Refused(Code.FORM_UNKNOWN, f"{plain['type'][:64]!a}: ask for it as QR or JSON")
        plain["body"] = _packed(fields.struct(form.body, BODY, 1), form.body)
    return carried(_packed(plain, Message))


def _packed(plain: dict[str, Any], kind: type[Wire]) -> bytes:
    try:
        return pack(msgspec.convert(plain, kind, builtin_types=(bytes,)))
    except (msgspec.ValidationError, Misuse) as wrong:
        _refuse(f"the fields do not go together ({str(wrong)[:160]!a}): ask for the whole page again")
