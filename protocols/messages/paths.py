"""What a rule speaks of: a path through a message, to a value or to one in every item of a list.

`body.window.start`, `reply.by`, `composed_at`; `body.phases[].window` is that of every phase. The names are those on
the wire. A tagged choice may lack a field that another choice has: then nothing stands there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from protocols.messages.header import Message
from protocols.messages.values import Interval

__all__ = ["Found", "holds", "instants", "pairs", "stated", "values"]

Found: TypeAlias = tuple[str, Any]


def values(message: Message | None, body: Any, path: str) -> Iterator[Found]:
    """Every value that a path names, each with its own path; one that was not given is None."""
    root, _, rest = path.partition(".")
    if root == "body":
        yield from _follow(body, rest.split("."), "body")
    else:
        yield from _follow(message, path.split("."), "")


def pairs(message: Message, body: Any, one: str, other: str) -> Iterator[tuple[Found, Found]]:
    """The values of two paths: item by item where both go through the same list, else each with each."""
    list_of_one, list_of_other = (path.rpartition("[]")[0] for path in (one, other))
    firsts, others = list(values(message, body, one)), list(values(message, body, other))
    if list_of_one and list_of_one == list_of_other:
        yield from zip(firsts, others, strict=True)
        return
    for first in firsts:
        for second in others:
            yield first, second


def stated(value: Any) -> bool:
    """Whether something stands there: WITHHELD and UNKNOWN do, an empty list does not."""
    return value is not None and value != ()


def holds(value: Any, codes: tuple[str, ...]) -> bool:
    """Whether it is one of these codes, a list with one of them, or a choice of that tag; without codes: stated."""
    if not codes:
        return stated(value)
    if isinstance(value, tuple):
        return any(item in codes for item in value)
    if hasattr(value, "__struct_config__"):
        return value.__struct_config__.tag in codes
    return value in codes


def instants(value: Any) -> tuple[int, ...]:
    """An instant as itself, an interval as its two ends; of anything else nothing."""
    if isinstance(value, Interval):
        return (value.start, value.end)
    return (value,) if isinstance(value, int) and not isinstance(value, bool) else ()


def _follow(value: Any, steps: list[str], so_far: str) -> Iterator[Found]:
    if not steps:
        yield so_far, value
        return
    name, items = steps[0].removesuffix("[]"), steps[0].endswith("[]")
    path = f"{so_far}.{name}".lstrip(".")
    found = getattr(value, {"from": "from_"}.get(name, name), None)
    if not items:
        yield from _follow(found, steps[1:], path)
        return
    for place, item in enumerate(found or ()):
        yield from _follow(item, steps[1:], f"{path}[{place}]")
