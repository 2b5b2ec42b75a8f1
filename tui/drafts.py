"""A draft on this seat: what was typed so far, the JSON draft it makes, and everything that is wrong with it, at once.

draft = Draft("conjunction.intent", board, phrases)
draft.set("body.intent", "unable")
draft.checked(now)          → the message that would be signed, and every fault with its path
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, NamedTuple

import msgspec
from msgspec import inspect

from hotline.client import Board
from protocols.errors import FieldFault, Refused, WrongDraft
from protocols.messages import words
from protocols.messages.draft import body_of, check
from protocols.messages.fields import fields_of
from protocols.messages.forms import needs_two_officers, newest
from protocols.messages.header import Message, five_digits
from protocols.phrases.catalogue import Phrases
from protocols.wire import Wire
from tui import typed
from tui.safe_text import SafeText, safe_line
from tui.slots import STATED, Option, Slot, count_of, group_of, is_group, item_type, slots_of

__all__ = ["Checked", "Draft"]

_FIRST: Final = ("to", "info", "precedence", "precedence_reason")
_THEN: Final = (
    "reply", "expires_at", "speaks_for", "label", "handling", "legal_basis", "language",
)  # fmt: skip
_DEFAULTED: Final = frozenset(_THEN) | {"precedence"}
_CARRIED: Final = ("charter", "relation", "case")
_USUAL: Final = {"speaks_for": "centre", "label": "channel", "language": "en"}
_REFERS: Final = {"reply": "replies to", "update": "updates", "correct": "corrects", "cancel": "cancels"}
_UNSIGNED_ID: Final = bytes(16)


class Checked(NamedTuple):
    """What a draft makes: the message, its body and how many officers sign; or None, and every fault."""

    message: Message | None
    body: Wire | None
    officers: int
    faults: tuple[FieldFault, ...]


class Draft:
    """`values`: path → what was typed or chosen. `carried`: what the draft refers to, which nobody types."""

    def __init__(self, type: str, board: Board, phrases: Phrases, given: Mapping[str, object] | None = None) -> None:
        """`given`: a draft to begin with, a prefilled answer or the text that is corrected. Refused `form_unknown`."""
        self.form = newest(type)
        self.values: dict[str, str] = dict(_USUAL)
        self.carried = {name: given[name] for name in _CARRIED if given and given.get(name) is not None}
        self._board = board
        self._phrases = phrases
        if given:
            self._fill(given)
        self._begun = dict(self.values)

    # -- the form -----------------------------------------------------------------------------------------------------

    def slots(self) -> tuple[Slot, ...]:
        """Every line of the form as it unfolds now."""
        return (
            *self._header((*_FIRST, *self._typed()[len(_FIRST) + len(_THEN) :])),
            *slots_of(self.form.body, "body", self.values, self._phrases),
            *self._header(_THEN),
        )

    def _header(self, names: tuple[str, ...]) -> Iterator[Slot]:
        for slot in slots_of(Message, "", self.values, self._phrases, names=names, optional=_DEFAULTED):
            name = slot.path
            if name in ("to", "info"):
                options = tuple(Option(centre, safe_line(centre)) for centre in self._others())
                yield replace(slot, kind="many", options=options)
            elif name == "precedence":
                as_usual = Option("", safe_line("as the form says"))
                yield replace(slot, options=(as_usual, *slot.options[1:]))
            else:
                yield slot

    def _others(self) -> tuple[str, ...]:
        """The centres that a message of ours can go to: those whose party is pinned here."""
        found = []
        for held in self._board.roster.parties.values():
            for centre in held.statement[0].centres if held.statement else ():
                try:
                    self._board.roster.believed(centre.name)
                except Refused:
                    continue
                if centre.name != self._board.centre:
                    found.append(centre.name)
        return tuple(sorted(found))

    @property
    def untouched(self) -> bool:
        """Whether nobody has written anything in it yet."""
        return self.values == self._begun

    def title(self) -> SafeText:
        """`Conjunction intent to MERIDIAN`."""
        whom = self.values.get("to", "")
        return safe_line(f"{words.type_title(self._phrases, self.form.type)}{f' to {whom}' if whom else ''}")

    def about(self) -> SafeText:
        """`replies to 73051, 4 fields`: to tell one draft from another."""
        relation = self.carried.get("relation")
        refers = f"{_REFERS[relation['kind']]} {self.refers_to}, " if isinstance(relation, Mapping) else ""
        return safe_line(f"{refers}{len(self.values) - len(_USUAL)} fields filled in")

    @property
    def refers_to(self) -> str:
        """The five digits of the message that it refers to; empty for none."""
        relation = self.carried.get("relation")
        return five_digits(bytes.fromhex(str(relation["message"]))) if isinstance(relation, Mapping) else ""

    def set(self, path: str, text: str) -> None:
        """What stands in one field now."""
        if text:
            self.values[path] = text
        else:
            self.values.pop(path, None)

    # -- the draft ----------------------------------------------------------------------------------------------------

    def draft(self, now: int) -> dict[str, object]:
        """The draft as JSON. `now` (UTC ms) dates what was typed as a time from now."""
        header = {
            name: self._value(field.type, name, now, required=False)
            for name, field in fields_of(Message).items()
            if name in self._typed()
        }
        given = {name: value for name, value in header.items() if value is not None}
        return {"type": self.form.type, **self.carried, **given, "body": self._struct(self.form.body, "body", now)}

    def _typed(self) -> tuple[str, ...]:
        return (*_FIRST, *_THEN, *(("drill",) if self._board.mode == "drill" else ()))

    def _struct(self, kind: type[msgspec.Struct], path: str, now: int) -> dict[str, object]:
        values = {
            name: self._value(field.type, f"{path}.{name}", now, required=field.required)
            for name, field in fields_of(kind).items()
        }
        return {name: value for name, value in values.items() if value is not None}

    def _value(self, kind: inspect.Type, path: str, now: int, *, required: bool) -> object:
        """What the draft holds of one field; None where nothing was stated."""
        text = self.values.get(path, "")
        items = item_type(kind)
        if items is not None and is_group(items):
            count = count_of(kind, text, required=required)
            return [self._value(items, f"{path}[{n}]", now, required=True) for n in range(count)] or None
        if not is_group(kind):
            return typed.read(kind, text, now) if text else None
        group = group_of(kind, text, required=required)
        if group is None:
            return None
        return ({} if group.tag is None else {"is": str(group.tag)}) | self._struct(group.cls, path, now)

    def _fill(self, given: Mapping[str, object]) -> None:
        known = fields_of(Message)
        for name in self._typed():
            if given.get(name) is not None:
                self._put(known[name].type, name, given[name])
        body = given.get("body")
        for name, field in fields_of(self.form.body).items():
            if isinstance(body, Mapping) and body.get(name) is not None:
                self._put(field.type, f"body.{name}", body[name])

    def _put(self, kind: inspect.Type, path: str, value: object) -> None:
        items = item_type(kind)
        if isinstance(value, list | tuple) and items is not None and is_group(items):
            self.values[path] = str(len(value))
            for place, each in enumerate(value):
                self._put(items, f"{path}[{place}]", each)
        elif isinstance(value, Mapping) and is_group(kind):
            self.values[path] = chosen = str(value.get("is", STATED))
            group = group_of(kind, chosen, required=True)
            for name, field in fields_of(group.cls).items() if group else ():
                if value.get(name) is not None:
                    self._put(field.type, f"{path}.{name}", value[name])
        else:
            self.values[path] = typed.written(kind, value)

    # -- the check ----------------------------------------------------------------------------------------------------

    def checked(self, now: int) -> Checked:
        """The message that would be signed at `now`, or every fault."""
        try:
            message = check(
                self.draft(now), mode=self._board.mode, from_=self._board.centre, id=_UNSIGNED_ID, composed_at=now
            )
            body = body_of(message)
        except WrongDraft as wrong:
            return Checked(None, None, 0, wrong.faults)
        except Refused as refused:
            return Checked(None, None, 0, (FieldFault(refused.field or "draft", refused.detail),))
        return Checked(message, body, 2 if needs_two_officers(message, body) else 1, ())
