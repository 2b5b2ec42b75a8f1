"""Keyword = Value Notation (CCSDS 502.0-B and 508.0-B-1, "KVN syntax"): a line, an entry.

Generic: it knows comments, units in brackets, START and STOP lines, and rows without a keyword, and of each message
only the line that begins it, CCSDS_xxx_VERS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from protocols.formats.ccsds.entries import MOST_CHARACTERS, MOST_ENTRIES, Document, Entry, Path, most_entries, safe
from protocols.formats.ccsds.refusal import ASK, FETCH, UnreadableFile, begins, named, quoted

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
        edge = _EDGE.match(entry.text.upper()) if not entry.keyword else None
        if edge is None:
            most = most_entries(self.kind)
            if len(self.entries) >= most:
                found = f"the message has more than {most} entries"
                raise UnreadableFile(found, ASK, line=entry.line, field=entry.field)
            self.entries.append(entry._replace(block=self.path.names))
        elif edge[2] == "START":
            self.path.enter(edge[1])
        elif not self.path or self.path.leave() != edge[1]:
            raise UnreadableFile(f"{edge[0]} without its {edge[1]}_START", FETCH, line=entry.line, field=edge[0])

    def end(self) -> None:
        """Nothing more of it follows. Raises UnreadableFile when a block is open: the file was cut off inside it."""
        if self.path:
            stop = f"{self.path.leave()}_STOP"
            raise UnreadableFile(f"the message ends here, before {stop}", FETCH, line=self.last_line, field=stop)


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
        start = _BEGINS.match(entry.keyword)
        if start is not None:
            if messages:
                messages[-1].end()
            messages.append(_Message(start[1], entry.value, entry.line, before, last_line=entry.line))
            before = []
        elif messages:
            messages[-1].take(entry)
        elif entry.keyword == "COMMENT":
            before.append(entry)
        else:
            raise _foreign(entry, expects, cut=open_end and entry.line == len(lines))
    if not messages:
        found = "the file ends before it begins a message"
        raise UnreadableFile(found, FETCH, line=last, field=begins(expects))
    messages[-1].end()
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


def _entries(lines: list[str]) -> Iterator[Entry]:
    count = 0
    for number, line in enumerate(lines, 1):
        entry = _entry(number, safe(line[:MOST_CHARACTERS]))
        if len(line) > MOST_CHARACTERS:
            found = f"the line has {len(line)} characters, more than the {MOST_CHARACTERS} of any"
            raise UnreadableFile(found, ASK, line=number, field=entry.field)
        if count >= MOST_ENTRIES:
            raise UnreadableFile(f"the file has more than {MOST_ENTRIES} entries", ASK, line=number, field=entry.field)
        if entry.keyword or entry.text:
            count += 1
            yield entry


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
    keyword = begins(expects)
    if cut:
        return UnreadableFile("the file ends in the middle of this line", FETCH, line=entry.line, field=keyword)
    found = f"the file begins with {quoted(entry.keyword or entry.text)} instead, so this is not {named(expects)}"
    do = f"give the {expects or 'CCSDS message'} itself, in KVN or XML"
    return UnreadableFile(found, do, line=entry.line, field=keyword)
