"""Keyword = Value Notation (CCSDS 502.0-B and 508.0-B-1, "KVN syntax"): a line, an entry.

Generic: it knows comments, units in brackets, START and STOP lines, and rows without a keyword, and of each message
only the line that begins it, CCSDS_xxx_VERS.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from protocols.formats.ccsds.entries import MOST_CHARACTERS, MOST_ENTRIES, Document, Entry, Path, safe
from protocols.formats.ccsds.refusal import ASK, FETCH, UnreadableFile, quoted

__all__ = ["read_kvn"]

_LINE_END = re.compile(r"\r\n|\r|\n")
_COMMENT = re.compile(r"COMMENT(?:[\s=:]+(.*))?\Z", re.IGNORECASE)
_PAIR = re.compile(r"([A-Za-z][A-Za-z0-9_]*)\s*=\s*(.*)\Z")
_BEGINS = re.compile(r"CCSDS_([A-Z]{3})_VERS\Z")
_EDGE = re.compile(r"([A-Z][A-Z0-9_]*?)_(START|STOP)\Z")


@dataclass
class _Message:
    """What has been read of one message so far."""

    kind: str
    version: str
    line: int
    entries: list[Entry]
    path: Path = field(default_factory=Path)
    last_line: int = 0

    def take(self, entry: Entry) -> None:
        """One more entry; START and STOP lines enter and leave a block, and are none themselves."""
        self.last_line = entry.line
        edge = _EDGE.match(entry.text) if not entry.keyword else None
        if edge is None:
            self.entries.append(entry._replace(block=self.path.names))
        elif edge[2] == "START":
            self.path.enter(edge[1])
        elif not self.path or self.path.leave() != edge[1]:
            raise UnreadableFile(f"{edge[0]} without its {edge[1]}_START", FETCH, line=entry.line, field=edge[0])


def read_kvn(text: str, expects: str) -> tuple[Document, ...]:
    """The messages in the text, which is not blank; `expects` only words refusals. Raises UnreadableFile."""
    lines = _LINE_END.split(text)
    # Splitting leaves an empty last part exactly where the last line is ended.
    open_end = bool(lines[-1].strip())
    messages: list[_Message] = []
    before: list[Entry] = []
    last = 1
    for entry in _entries(lines):
        last = entry.line
        begins = _BEGINS.match(entry.keyword)
        if begins is not None:
            messages.append(_Message(begins[1], entry.value, entry.line, before, last_line=entry.line))
            before = []
        elif messages:
            messages[-1].take(entry)
        elif entry.keyword == "COMMENT":
            before.append(entry)
        else:
            raise _foreign(entry, expects, cut=open_end and entry.line == len(lines))
    if not messages:
        found = "the file ends before it begins a message"
        raise UnreadableFile(found, FETCH, line=last, field=f"CCSDS_{expects}_VERS")
    return tuple(
        Document(
            format="kvn",
            kind=message.kind,
            version=message.version,
            line=message.line,
            last_line=message.last_line,
            open_end=open_end and message is messages[-1],
            entries=tuple(message.entries),
        )
        for message in messages
    )


def _entries(lines: list[str]) -> list[Entry]:
    entries: list[Entry] = []
    for number, line in enumerate(lines, 1):
        entry = _entry(number, safe(line[:MOST_CHARACTERS]))
        if len(line) > MOST_CHARACTERS:
            found = f"the line has {len(line)} characters, more than the {MOST_CHARACTERS} of any"
            raise UnreadableFile(found, ASK, line=number, field=entry.field)
        if len(entries) >= MOST_ENTRIES:
            raise UnreadableFile(f"the file has more than {MOST_ENTRIES} entries", ASK, line=number, field=entry.field)
        if entry.keyword or entry.text:
            entries.append(entry)
    return entries


def _entry(number: int, line: str) -> Entry:
    comment = _COMMENT.match(line)
    if comment is not None:
        said = (comment[1] or "").strip()
        return Entry(number, "COMMENT", said, said, "", ())
    pair = _PAIR.match(line)
    if pair is None:
        return Entry(number, "", line, line, "", ())
    keyword, text = pair[1].upper(), pair[2]
    value, bracket, unit = text.rpartition("[")
    if not bracket or not unit.endswith("]"):
        return Entry(number, keyword, text, text, "", ())
    return Entry(number, keyword, text, value.rstrip(), unit[:-1].strip(), ())


def _foreign(entry: Entry, expects: str, *, cut: bool) -> UnreadableFile:
    keyword = f"CCSDS_{expects}_VERS"
    if cut:
        return UnreadableFile("the file ends in the middle of this line", FETCH, line=entry.line, field=keyword)
    found = f"the file begins with {quoted(entry.keyword or entry.text)} instead, so this is not a {expects}"
    return UnreadableFile(found, f"give the {expects} itself, in KVN or XML", line=entry.line, field=keyword)
