"""Elements and text. The names are ours; the text came from outside and is escaped, every character of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["element", "group"]

# What XML 1.0 cannot carry at all, section 2.2. Fields refuse most of it already.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}


def element(name: str, text: str) -> str:
    """`<name>text</name>`."""
    safe = "".join(_ESCAPES.get(character, character) for character in _NO_XML.sub("\ufffd", text))
    return f"<{name}>{safe}</{name}>\n"


def group(name: str, inside: Iterable[str], attributes: str = "") -> str:
    """Elements in an element."""
    return f"<{name}{attributes}>\n{''.join(inside)}</{name}>\n"
