"""One value of a draft at a time: text, number, instant, bytes or code, read as its type says, or a fault.

Each reader takes the type with its metadata, the value, its path and the list of faults, and gives the wire form.
What was found is shortened and made safe before it is shown: it comes from outside.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from difflib import get_close_matches

from msgspec import inspect

from protocols.errors import FieldFault
from protocols.messages.allowed import allowed, bare

__all__ = [
    "Faults", "instant_of", "instant_text", "nearest", "read_bytes", "read_code", "read_enum", "read_number",
    "read_text", "shown",
]  # fmt: skip

Faults = list[FieldFault]

_INSTANT = re.compile(r"\A(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3})0*)?Z\Z", re.ASCII)


def shown(value: object) -> str:
    """A found value as it may be shown: short, and without characters that act on a screen."""
    if isinstance(value, Mapping):
        return "a group of fields"
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}"
    if value is None:
        return "nothing"
    if isinstance(value, int) and value.bit_length() > 1024:
        return "a very large number"
    text = "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in str(value)[:48])
    return f"'{text}'" if isinstance(value, str) else text


def nearest(word: object, words: tuple[object, ...]) -> str:
    """The known word that was probably meant, as the end of a sentence; empty when none is near."""
    close = get_close_matches(str(word), [str(each) for each in words], n=1)
    return f" (did you mean {close[0]}?)" if close else ""


def instant_text(milliseconds: int) -> str:
    """RFC 3339 in UTC, with a fraction only where there is one."""
    whole, fraction = divmod(milliseconds, 1000)
    text = datetime.fromtimestamp(whole, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{text}.{fraction:03d}Z" if fraction else f"{text}Z"


def instant_of(text: str) -> int | None:
    """The instant that a text such as 2026-11-22T14:15:00Z says, in milliseconds; None where it says none."""
    match = _INSTANT.match(text)
    try:
        whole = datetime.fromisoformat(match[1]).replace(tzinfo=UTC) if match else None
    except ValueError:
        return None
    return int(whole.timestamp()) * 1000 + int((match[2] or "0").ljust(3, "0")) if match and whole else None


def read_text(kind: inspect.Type, value: object, path: str, faults: Faults) -> object:
    info = bare(kind)
    assert isinstance(info, inspect.StrType)
    assert isinstance(value, str)
    text = unicodedata.normalize("NFC", value)
    wrong = ""
    if info.min_length is not None and len(text) < info.min_length:
        wrong = "is empty" if not text else f"is {len(text)} characters long"
    elif info.max_length is not None and len(text) > info.max_length:
        wrong = f"is {len(text)} characters long"
    elif info.pattern is not None and not re.search(info.pattern, text):
        wrong = f"is {shown(value)}"
        for position, character in enumerate(text):
            if not character.isprintable() and not re.search(info.pattern, character):
                wrong = f"holds the control character U+{ord(character):04X} at place {position + 1}"
                break
    if wrong:
        faults.append(FieldFault(path, wrong, allowed(kind)))
    return text


def read_number(kind: inspect.Type, value: object, path: str, faults: Faults) -> object:
    info = bare(kind)
    assert isinstance(info, inspect.FloatType | inspect.IntType)
    if isinstance(value, str):
        return _instant(kind, value, path, faults)
    assert isinstance(value, int | float)
    inside = (info.ge is None or value >= info.ge) and (info.le is None or value <= info.le)
    if not inside or not math.isfinite(value):
        faults.append(FieldFault(path, f"is {shown(value)}", allowed(kind)))
        return None
    # Minus zero has no place in the bytes; adding zero makes it zero.
    return float(value) + 0.0 if isinstance(info, inspect.FloatType) else value


def _instant(kind: inspect.Type, value: str, path: str, faults: Faults) -> object:
    milliseconds = instant_of(value)
    if milliseconds is None:
        faults.append(FieldFault(path, f"is {shown(value)}", allowed(kind)))
        return None
    return read_number(kind, milliseconds, path, faults)


def read_bytes(kind: inspect.Type, value: object, path: str, faults: Faults) -> object:
    info = bare(kind)
    assert isinstance(info, inspect.BytesType)
    assert isinstance(value, str)
    data = bytes.fromhex(value) if re.fullmatch(r"([0-9a-fA-F]{2})*", value, re.ASCII) else None
    if data is None or not (info.min_length or 0) <= len(data) <= (info.max_length or len(data)):
        faults.append(FieldFault(path, f"is {shown(value)}", allowed(kind)))
    return data


def read_code(kind: inspect.Type, value: object, path: str, faults: Faults) -> object:
    info = bare(kind)
    assert isinstance(info, inspect.LiteralType)
    if value not in info.values:
        faults.append(FieldFault(path, f"is {shown(value)}{nearest(value, info.values)}", allowed(kind)))
    return value


def read_enum(kind: inspect.Type, value: object, path: str, faults: Faults) -> object:
    info = bare(kind)
    assert isinstance(info, inspect.EnumType)
    by_name: dict[object, object] = {member.name: member.value for member in info.cls}
    wanted = by_name.get(value.upper(), value) if isinstance(value, str) else value
    if wanted not in by_name.values():
        faults.append(FieldFault(path, f"is {shown(value)}{nearest(value, tuple(by_name))}", allowed(kind)))
    return wanted
