"""A draft on this seat: what was typed so far, the JSON draft it makes, and everything that is wrong with it, at once.

draft = Draft("conjunction.intent", board, phrases)
draft.set("body.intent", "unable")
draft.checked(now)          → the message that would be signed, and every fault with its path
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Final, NamedTuple

import msgspec
from msgspec import inspect

from hotline.client import Board
from hotline.client.channels import may_be_said
from protocols.attachments import Enclosed, enclose, in_draft
from protocols.channels import Channel
from protocols.errors import FieldFault, Refused, WrongDraft
from protocols.formats.ccsds import Filled
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
_DEFAULTED: Final = frozenset(_THEN) | {"precedence", "charter"}
_CARRIED: Final = ("charter", "relation", "case", "attachments")
_USUAL: Final = {"speaks_for": "centre", "label": "channel"}
_UNSIGNED_ID: Final = bytes(16)


class Checked(NamedTuple):
    """What a draft makes: the message, its body and how many officers sign; or None, and every fault."""

    message: Message | None
    body: Wire | None
    officers: int
    faults: tuple[FieldFault, ...]


class Draft:
    """`values`: path → what was typed or chosen. `carried`: what the draft refers to, which nobody types."""

    def __init__(
        self,
        type: str,
        board: Board,
        phrases: Phrases,
        given: Mapping[str, object] | None = None,
        *,
        original: Filled | None = None,
    ) -> None:
        """`given`: a draft to begin with, a prefilled answer or the text that is corrected. Refused `form_unknown`.

        `original`: the file that it was filled from, which goes along as an attachment.
        """
        self.form = newest(type)
        # Free text is written in the language of the seat, until somebody says otherwise.
        self.values: dict[str, str] = {**_USUAL, "language": phrases.language}
        self.carried = {name: given[name] for name in _CARRIED if given and given.get(name) is not None}
        self._original = original
        self._board = board
        self._phrases = phrases
        if given:
            self._fill(given)
        self._begun = dict(self.values)

    def say(self, key: str) -> str:
        """A phrase without arguments, in the words of this form."""
        return self._phrases.say(key)

    def speak(self, phrases: Phrases) -> None:
        """The form in other words; what was typed stays."""
        self._phrases = phrases

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
                as_usual = Option("", safe_line(self._phrases.say("screen-as_form_says")))
                yield replace(slot, options=(as_usual, *slot.options[1:]))
            elif name == "charter":
                yield replace(slot, kind="choice", options=self._by_channel())
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

    def _by_channel(self) -> tuple[Option, ...]:
        """The direct channel, and each that a charter makes."""
        direct = Option("", safe_line(self._phrases.say("fixed-direct")))
        return (direct, *(Option(each.charter.hex(), self._named(each)) for each in self._channels()))

    def _named(self, channel: Channel) -> SafeText:
        others = ", ".join(centre for centre in channel.members if centre != self._board.centre)
        return safe_line(self._phrases.say("channel-with", digits=channel.digits, centres=others))

    def _channels(self) -> list[Channel]:
        """Those in force. What refers to another message goes by that one's channel, and none is offered."""
        if "relation" in self.carried:
            return []
        return [each for each in self._board.channels.values() if each.state == "in_force"]

    @property
    def untouched(self) -> bool:
        """Whether nobody has written anything in it yet."""
        return self.values == self._begun

    def title(self) -> SafeText:
        """`Conjunction intent to MERIDIAN`."""
        whom, title = self.values.get("to", ""), words.type_title(self._phrases, self.form.type)
        return safe_line(self._phrases.say("screen-draft_to", title=title, centres=whom) if whom else title)

    def about(self) -> SafeText:
        """`replies to 73051, 4 fields`: to tell one draft from another."""
        relation, say = self.carried.get("relation"), self._phrases.say
        filled = say("screen-fields_filled", count=len(self.values) - len(_USUAL) - 1)
        if not isinstance(relation, Mapping):
            return safe_line(filled)
        refers = say(f"relation-{relation['kind']}", message=self.refers_to)
        return safe_line(say("screen-refers_filled", refers=refers, filled=filled))

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

    @cached_property
    def enclosed(self) -> Enclosed | None:
        """The file that it was filled from, under a key of this draft's own; None where it was typed."""
        found = self._original
        return None if found is None else enclose(found.name, found.media_type, found.content)

    def draft(self, now: int) -> dict[str, object]:
        """The draft as JSON. `now` (UTC ms) dates what was typed as a time from now."""
        header = {
            name: self._value(field.type, name, now, required=False)
            for name, field in fields_of(Message).items()
            if name in self._typed()
        }
        given = {name: value for name, value in header.items() if value is not None}
        if self.enclosed is not None:
            given["attachments"] = [in_draft(self.enclosed.attachment)]
        return {"type": self.form.type, **self.carried, **given, "body": self._struct(self.form.body, "body", now)}

    def _typed(self) -> tuple[str, ...]:
        drill = ("drill",) if self._board.mode == "drill" else ()
        return (*_FIRST, *_THEN, *drill, *(("charter",) if self._channels() else ()))

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
            may_be_said(message, body, self._board)
        except WrongDraft as wrong:
            return Checked(None, None, 0, wrong.faults)
        except Refused as refused:
            return Checked(None, None, 0, (FieldFault(refused.field or "draft", refused.detail),))
        return Checked(message, body, 2 if needs_two_officers(message, body) else 1, ())
