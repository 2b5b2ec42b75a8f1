"""Lengths of time and instants of a scenario file, as numbers; everything behind the file counts in milliseconds."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from protocols.errors import Code, Refused
from protocols.phrases.times import parse_iso

__all__ = ["instant_ms", "span_ms"]

_SPAN = re.compile(r"\+?(?:([0-9]{1,4})h)?(?:([0-9]{1,4})m)?(?:([0-9]{1,5})s)?")


def span_ms(text: str) -> int:
    """`90s`, `+10m`, `1h30m` in milliseconds. Raises Refused `file_unreadable`."""
    found = _SPAN.fullmatch(text)
    if found is None or not any(found.groups()):
        raise Refused(Code.FILE_UNREADABLE, f"{text!r} is no length of time such as 90s, 10m or 1h30m")
    hours, minutes, seconds = (int(each or 0) for each in found.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000


def instant_ms(value: str | datetime) -> int:
    """An ISO 8601 instant in UTC, as text or as YAML reads it, in milliseconds. Raises Refused `file_unreadable`."""
    if isinstance(value, datetime):
        at = value if value.tzinfo is not None else value.replace(tzinfo=UTC)
        return round(at.timestamp() * 1000)
    try:
        return parse_iso(value)
    except Refused as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{value!r}: {wrong.detail}") from None
