"""What every file fills alike in a draft: lines, instants, an object, the source; and nothing that the form refuses.

A draft is JSON values only and incomplete on purpose. What the file leaves open is said to be unknown where the form
asks for it, and left out elsewhere; what does not fit the form's own bounds is left out too: the file travels along.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import msgspec

from protocols.messages.values import InternationalDesignator, Line

__all__ = [
    "UNKNOWN", "FilledDraft", "axes", "fits", "given", "identified", "instant_text", "line", "reference", "source",
]  # fmt: skip

T = TypeVar("T")

UNKNOWN = {"is": "unknown"}
_SAYS_NOTHING = frozenset({"", "N/A", "NA", "NONE", "NULL", "-"})
_TYPES = {
    "PAYLOAD": "payload", "PAY": "payload", "ROCKET BODY": "rocket_body", "ROCKET_BODY": "rocket_body",
    "R/B": "rocket_body", "DEBRIS": "debris", "DEB": "debris", "UNKNOWN": "unknown", "UNK": "unknown",
}  # fmt: skip
_LONGEST_LINE = 200
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_COSPAR = re.compile(r"[0-9]{4}-[0-9]{3}[A-Z]{1,3}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledDraft:
    """One message that a file fills as far as it can. `body` holds JSON values only and belongs to whoever asked."""

    type: str
    body: dict[str, object]
    about: str
    """Which of several it is, in a line: `SAT 4, ignition 2021-06-03T09:00:34.100Z`."""
    notes: tuple[str, ...]
    """What the file says here and the form has no field for; what could not be taken, and why."""


def given(**fields: object) -> dict[str, object]:
    """The fields that are there."""
    return {name: value for name, value in fields.items() if value is not None}


def instant_text(at: int) -> str:
    """Milliseconds UTC as drafts write them."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at % 1000:03d}Z"


def line(text: str) -> str | None:
    """One line that the form takes; None for a blank, or for a word that says that there is nothing."""
    if text.upper() in _SAYS_NOTHING:
        return None
    return fits(text if len(text) <= _LONGEST_LINE else f"{text[: _LONGEST_LINE - 1]}\u2026", Line)


def fits(value: T | None, kind: Any) -> T | None:
    """The value, when the form's type takes it."""
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return None
    return value


def axes(values: tuple[float, ...] | None, names: tuple[str, ...], kind: Any) -> dict[str, float] | None:
    """Figures by the names of their axes, when the form's type takes them all."""
    return None if values is None else fits(dict(zip(names, values, strict=True)), kind)


def reference(
    *,
    name: str,
    catalogue: str = "",
    designator: str = "",
    international_designator: str = "",
    object_type: str = "",
    operator: str = "",
    owner: str = "",
) -> dict[str, object]:
    """One object as the file names it."""
    number = None if designator.upper() == "UNKNOWN" else line(designator)
    return given(
        name=UNKNOWN if name.upper() == "UNKNOWN" else line(name) or UNKNOWN,
        catalogue=None if number is None else line(catalogue) or "NOT STATED",
        designator=number,
        international_designator=_designator(_DASHES.sub("-", international_designator)),
        object_type=_TYPES.get(object_type, "other" if line(object_type) else None),
        operator=_who(operator),
        owner=_who(owner),
    )


def identified(name: str, object_id: str, **others: str) -> dict[str, object]:
    """As `reference`, of the messages whose OBJECT_ID is the international designator, or else anybody's number."""
    object_id = _DASHES.sub("-", object_id)
    if _COSPAR.match(object_id) or object_id.upper() == "UNKNOWN":
        return reference(name=name, international_designator=object_id, **others)
    return reference(name=name, **{"designator": object_id, **others})


def source(header: Any) -> dict[str, object]:
    """Where figures were taken from: the header of an orbit or re-entry message."""
    return {
        "originator": line(header.originator) or "NOT STATED",
        "message_id": line(header.message_id) or "NOT STATED",
        "created_at": instant_text(header.created_at),
        "sha256": header.sha256.hex(),
        "format": f"{header.kind.lower()}_{header.format}",
    }


def _designator(text: str) -> object:
    return UNKNOWN if text.upper() == "UNKNOWN" else fits(text, InternationalDesignator)


def _who(text: str) -> object:
    return UNKNOWN if text.upper() == "UNKNOWN" else line(text)
