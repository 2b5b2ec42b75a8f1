"""Rules between fields, as data: one rule, one sentence, one check.

A field's own bounds stand in its type. What one field says about another is a rule: "the window's start lies before
its end", "a reason with `cannot`, and only with it". Each rule is a value, so that the same tuple checks a draft, is
printed in the specification (`told`), and is read by a program in another language (`plain`, in `types.json`).

A path is as in `paths`; in a rule with two paths through one list both are of the same item. Where a path names an
interval, its start is compared as the earlier instant and its end as the later one; WITHHELD, UNKNOWN and what was
left out are compared with nothing.
What a draft's forms cannot say so has a `Told`: a sentence and a function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from protocols.errors import FieldFault
from protocols.messages.header import Message
from protocols.messages.paths import holds, instants, pairs, stated, values

__all__ = [
    "Alone", "Among", "Before", "Distinct", "Future", "Given", "Judged", "NotWith", "OneOf", "Past", "Rule", "Rules",
    "Told", "When", "faults",
]  # fmt: skip

Values: TypeAlias = tuple[str, ...]


class Rule(Protocol):
    """What one field says about another."""

    @property
    def told(self) -> str:
        """The rule in one sentence of English."""
        ...

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        """What is wrong by it, the field and the remedy named; empty for nothing."""
        ...

    def plain(self) -> dict[str, object]:
        """The rule for programs: `rule` and its fields."""
        ...


Rules: TypeAlias = Sequence[Rule]


def faults(rules: Rules, message: Message, body: Any) -> list[FieldFault]:
    """What all of them find wrong."""
    return [fault for rule in rules for fault in rule.faults(message, body)]


class _Plain:
    def plain(self) -> dict[str, object]:
        own = {name: list(value) if isinstance(value, tuple) else value for name, value in vars(self).items()}
        return {"rule": _kebab(type(self).__name__), **own}


@dataclass(frozen=True)
class Before(_Plain):
    """`earlier` lies before `later`; with `or_same` it may be the same instant."""

    earlier: str
    later: str
    or_same: bool = False

    @property
    def told(self) -> str:
        return f"`{self.earlier}` lies before `{self.later}`" + (", or is the same instant" if self.or_same else "")

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        found = []
        for (path, one), (_, other) in pairs(message, body, self.earlier, self.later):
            first, last = instants(one), instants(other)
            if first and last and (first[0] > last[-1] if self.or_same else first[0] >= last[-1]):
                found.append(FieldFault(path, f"is not before {self.later}", f"an instant before {self.later}"))
        return found


@dataclass(frozen=True)
class Future(_Plain):
    """An instant, or the end of an interval, after the message was composed."""

    path: str

    @property
    def told(self) -> str:
        return f"`{self.path}` lies after `composed_at`"

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        found = ((path, instants(value)) for path, value in values(message, body, self.path))
        return [
            FieldFault(path, "is already past", "an instant after now")
            for path, at in found
            if at and at[-1] <= message.composed_at
        ]


@dataclass(frozen=True)
class Past(_Plain):
    """An instant, or the start of an interval, not after the message was composed."""

    path: str

    @property
    def told(self) -> str:
        return f"`{self.path}` does not lie after `composed_at`"

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        found = ((path, instants(value)) for path, value in values(message, body, self.path))
        return [
            FieldFault(path, "lies in the future", "an instant that is past, or an interval that has begun")
            for path, at in found
            if at and at[0] > message.composed_at
        ]


@dataclass(frozen=True)
class Given(_Plain):
    """`path` is given when `field` is (or holds) one of `values`; and only then, unless `may_stand_alone`.

    With no `values`: when `field` is given at all.
    """

    path: str
    field: str
    values: Values = ()
    may_stand_alone: bool = False

    @property
    def told(self) -> str:
        when = f"with `{self.field}`" + (f" {_either(self.values)}" if self.values else "")
        return f"`{self.path}` is given {when}" + ("" if self.may_stand_alone else ", and only with it")

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        found, remedy = [], _either(self.values) or "given"
        for (path, value), (_, other) in pairs(message, body, self.path, self.field):
            asked = holds(other, self.values)
            if asked and not stated(value):
                found.append(FieldFault(path, f"missing: {self.field} is {remedy}"))
            if not asked and stated(value) and not self.may_stand_alone:
                found.append(FieldFault(path, f"given without {self.field} {remedy}", f"only with {remedy}"))
        return found


@dataclass(frozen=True)
class NotWith(_Plain):
    """`path` is not given while `field` is (or holds) one of `values`."""

    path: str
    field: str
    values: Values

    @property
    def told(self) -> str:
        return f"`{self.path}` is not given with `{self.field}` {_either(self.values)}"

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        return [
            FieldFault(path, f"given with {self.field} {_either(self.values)}", "leave it out")
            for (path, value), (_, other) in pairs(message, body, self.path, self.field)
            if stated(value) and holds(other, self.values)
        ]


@dataclass(frozen=True)
class OneOf(_Plain):
    """At least one of these fields is given; where all go through one list, in every item of it."""

    paths: tuple[str, ...]

    @property
    def told(self) -> str:
        return "at least one of " + ", ".join(f"`{path}`" for path in self.paths) + " is given"

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        columns = [list(values(message, body, path)) for path in self.paths]
        remedy = "one of " + ", ".join(self.paths)
        return [
            FieldFault(row[0][0], "missing, and so is what could stand for it", remedy)
            for row in zip(*columns, strict=True)
            if not any(stated(value) for _, value in row)
        ]


@dataclass(frozen=True)
class Alone(_Plain):
    """A code of a list that denies all the others stands alone."""

    path: str
    code: str

    @property
    def told(self) -> str:
        return f"`{self.code}` stands alone in `{self.path}`"

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        return [
            FieldFault(path, f"{self.code} stands beside other codes", f"{self.code} alone, or without it")
            for path, value in values(message, body, self.path)
            if isinstance(value, tuple) and self.code in value and len(value) > 1
        ]


@dataclass(frozen=True)
class Distinct(_Plain):
    """No item of the list stands in it twice; with `by`, no two items have the same value in that field."""

    path: str
    by: str = ""

    @property
    def told(self) -> str:
        return f"no two items of `{self.path}` " + (f"have the same `{self.by}`" if self.by else "are the same")

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        found = []
        for path, value in values(message, body, self.path):
            items = [getattr(item, self.by) if self.by else item for item in (value if stated(value) else ())]
            if any(item in items[:place] for place, item in enumerate(items)):
                found.append(FieldFault(path, "says one thing twice", "each once"))
        return found


@dataclass(frozen=True)
class Among(_Plain):
    """A centre that the body names is one of the message's own: the sender's, or an addressee's.

    `others` are fields of the header: `from`, `to`, `info`.
    """

    path: str
    others: tuple[str, ...]

    @property
    def told(self) -> str:
        return f"`{self.path}` is among " + ", ".join(f"`{other}`" for other in self.others)

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        known = {"from": (message.from_,), "to": message.to, "info": message.info}
        centres = {centre for other in self.others for centre in known[other]}
        return [
            FieldFault(path, f"is {value}", "one of " + ", ".join(sorted(centres)))
            for path, value in values(message, body, self.path)
            if stated(value) and value not in centres
        ]


@dataclass(frozen=True)
class When(_Plain):
    """A body in which `path` is (or holds) one of `values`; with none: in which it is given at all. Called with it."""

    path: str
    values: Values = ()

    @property
    def told(self) -> str:
        return f"`{self.path}` " + (_either(self.values) or "is given")

    def __call__(self, body: Any) -> bool:
        return any(holds(value, self.values) for _, value in values(None, body, self.path))


@dataclass(frozen=True)
class Judged:
    """A question about a body that needs a function; `sentence` says it to another nation's programmer."""

    name: str
    sentence: str
    judge: Callable[..., Any]

    @property
    def told(self) -> str:
        return self.sentence

    def __call__(self, body: Any, *at: int) -> Any:
        return self.judge(body, *at)

    def plain(self) -> dict[str, object]:
        return {"judged": self.name, "sentence": self.sentence}


@dataclass(frozen=True)
class Told:
    """A rule that needs a function: `check` gives the faults, `sentence` says it to another nation's programmer."""

    name: str
    sentence: str
    check: Callable[[Message, Any], list[FieldFault]]

    @property
    def told(self) -> str:
        return self.sentence

    def faults(self, message: Message, body: Any) -> list[FieldFault]:
        return self.check(message, body)

    def plain(self) -> dict[str, object]:
        return {"rule": "told", "name": self.name, "sentence": self.sentence}


def _either(values: Values) -> str:
    return " or ".join(values)


def _kebab(name: str) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("-")
