"""The parts of protocols/spec/paper.md that the program writes: `python -m tests.protocols.formats.pages`."""

from __future__ import annotations

import json
from pathlib import Path

from protocols.formats.text import to_text
from protocols.messages.fields import fields_of
from protocols.messages.header import Message

__all__ = ["PAGE", "current"]

SPEC = Path(__file__).resolve().parents[3] / "protocols" / "spec"
PAGE = SPEC / "paper.md"


def current(page: str) -> str:
    """The page with the numbers of the header and the example as they are now."""
    for name, content in (("header", _header()), ("example", _example())):
        before, mark, rest = page.partition(f"<!-- {name} -->\n")
        after = rest[rest.index("\n\n") :]
        page = f"{before}{mark}{content}{after}"
    return page


def _header() -> str:
    numbered = [f"`H{place}` {name}" for place, name in enumerate(fields_of(Message), 1)]
    return ", ".join(numbered) + "."


def _example() -> str:
    vector = json.loads((SPEC / "vectors" / "messages" / "header_drill.json").read_text("utf-8"))
    return f"```text\n{to_text(bytes.fromhex(vector['input']['message']))}```"


if __name__ == "__main__":
    PAGE.write_text(current(PAGE.read_text("utf-8")), "utf-8")
