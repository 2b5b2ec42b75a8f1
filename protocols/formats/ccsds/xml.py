"""The XML encoding (CCSDS 505.0-B, "NDM/XML"): an element that holds no other, an entry.

Expat of the standard library, with everything refused that reaches outside or grows: a document type (and with it
every entity but the five of XML: the billion laughs, files, addresses), an instruction or a comment inside a value
(7<?x?>15 would read as 715), depth, length. Namespaces and schema locations are names here; nothing is fetched.
"""

from __future__ import annotations

import re
from typing import NoReturn
from xml.parsers import expat

from protocols.formats.ccsds.entries import MOST_CHARACTERS, MOST_ENTRIES, Document, Entry, Path, most_entries, safe
from protocols.formats.ccsds.refusal import ASK, FETCH, UnreadableFile, begins, named

__all__ = ["read_xml"]

_KINDS = frozenset({"ACM", "AEM", "APM", "CDM", "OCM", "OEM", "OMM", "OPM", "RDM", "TDM"})
_DEEPEST = 16
_MOST_ATTRIBUTES = 32
_LINE_END = re.compile(r"\r\n|\r|\n")
_CUT_OFF = frozenset(
    expat.errors.codes[message]
    for message in (
        expat.errors.XML_ERROR_NO_ELEMENTS,
        expat.errors.XML_ERROR_UNCLOSED_TOKEN,
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
        expat.errors.XML_ERROR_PARTIAL_CHAR,
    )
)


def read_xml(text: str, expects: str) -> tuple[Document, ...]:
    """The messages in the text; `expects` only words the refusals. Raises UnreadableFile."""
    blank = len(text) - len(text.lstrip())
    reading = _Reading(expects, len(_LINE_END.findall(text[:blank])))
    try:
        # Expat wants the declaration first; a blank line before it is a fault of mailers, not of meaning.
        reading.parser.Parse(text[blank:], True)
    except expat.ExpatError as error:
        reading.refuse_syntax(error)
    if not reading.documents:
        reading.refuse_foreign("an NDM without a message")
    return tuple(reading.documents)


class _Reading:
    """One pass over one file: the message that is open, the element that is open, its text so far."""

    def __init__(self, expects: str, skipped: int) -> None:
        self.documents: list[Document] = []
        self._expects = expects
        self._skipped = skipped
        self._depth = 0
        self._count = 0
        self._kind = ""
        self._version = ""
        self._start = 0
        self._entries: list[Entry] = []
        self._most = MOST_ENTRIES
        self._path = Path()
        self._leaf_line = 0  # 0: the open element holds others, so it is no value
        self._unit = ""
        self._parameter = ""
        self._text = ""
        self._interrupted = False
        self.parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._open
        parser.EndElementHandler = self._close
        parser.CharacterDataHandler = self._characters
        parser.CommentHandler = self._interrupt
        parser.ProcessingInstructionHandler = self._interrupt
        parser.StartDoctypeDeclHandler = self._doctype

    # what expat tells

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        self._no_loose_text()
        self._depth += 1
        self._count += 1
        if self._depth > _DEEPEST:
            self._refuse(f"elements are nested more than {_DEEPEST} deep", ASK)
        if self._count > MOST_ENTRIES:
            self._refuse(f"the file has more than {MOST_ENTRIES} elements", ASK)
        if len(attributes) > _MOST_ATTRIBUTES:
            self._refuse(f"an element has more than {_MOST_ATTRIBUTES} attributes", ASK)
        local = name.rpartition(":")[2]
        given = (
            {key.rpartition(":")[2].lower(): value.strip() for key, value in attributes.items()} if attributes else {}
        )
        if self._kind:
            self._path.enter(local)
            self._leaf_line = self._line
            self._unit = given.get("units", given.get("unit", ""))
            self._parameter = given.get("parameter", "")
            self._interrupted = False
        elif local.upper() in _KINDS:
            self._begin(local.upper(), given)
        elif self._depth == 1 and local.lower() != "ndm":
            self.refuse_foreign(f"<{_printable(local)}>")

    def _close(self, name: str) -> None:
        self._depth -= 1
        if not self._kind:
            return
        if not self._path:
            self._end()
            return
        if self._leaf_line:
            if self._interrupted and self._text.strip():
                self._refuse("a comment or an instruction stands inside the value", ASK)
            keyword, value = name.rpartition(":")[2].upper(), safe(self._text)
            if self._parameter and keyword == "USER_DEFINED":
                # <USER_DEFINED parameter="EARTH_MODEL">, which KVN writes as USER_DEFINED_EARTH_MODEL.
                keyword = f"USER_DEFINED_{_printable(self._parameter).upper()}"
            if len(self._entries) >= self._most:
                self._refuse(f"the message has more than {self._most} entries", ASK)
            block = self._path.names[:-1]
            self._entries.append(Entry(self._leaf_line, keyword, value, value, safe(self._unit), block))
            self._text = ""
        self._no_loose_text()
        self._leaf_line = 0
        self._path.leave()

    def _characters(self, text: str) -> None:
        self._text += text
        if len(self._text) > MOST_CHARACTERS and self._text.strip():
            self._refuse(f"the text has more than {MOST_CHARACTERS} characters", ASK)
        if len(self._text) > MOST_CHARACTERS:
            self._text = " "

    def _interrupt(self, *_: str) -> None:
        self._interrupted = True

    def _doctype(self, *_: object) -> None:
        self._refuse("a document type is declared, which no CCSDS message has", ASK)

    # what it means

    def _begin(self, kind: str, given: dict[str, str]) -> None:
        claimed = given.get("id", "").upper()
        if claimed and claimed != f"CCSDS_{kind}_VERS":
            self._refuse(f"<{kind.lower()}> calls itself {_printable(claimed)}", ASK)
        self._kind, self._version, self._start = kind, safe(given.get("version", "")), self._line
        self._entries, self._path, self._leaf_line = [], Path(), 0
        self._most = most_entries(kind)

    def _end(self) -> None:
        self._no_loose_text()
        self.documents.append(
            Document(
                format="xml",
                kind=self._kind,
                version=self._version,
                line=self._start,
                last_line=self._line,
                open_end=False,
                entries=tuple(self._entries),
            )
        )
        self._kind = ""

    def _no_loose_text(self) -> None:
        if self._text.strip() and self._kind:
            self._refuse("text stands between the elements", ASK)
        self._text = ""

    # refusals

    @property
    def _line(self) -> int:
        return self.parser.CurrentLineNumber + self._skipped

    @property
    def _field(self) -> str:
        return _printable(self._path.names[-1]) if self._path else begins(self._kind or self._expects)

    def _refuse(self, found: str, do: str) -> NoReturn:
        raise UnreadableFile(found, do, line=self._line, field=self._field)

    def refuse_foreign(self, what: str) -> NoReturn:
        """The file is XML and something else."""
        do = f"give the {self._expects or 'CCSDS message'} itself, in KVN or XML"
        self._refuse(f"this is {what}, not {named(self._expects)}", do)

    def refuse_syntax(self, error: expat.ExpatError) -> NoReturn:
        """Not XML, or the first part of it."""
        found = f"this is not well-formed XML ({expat.ErrorString(error.code)})"
        if error.code in _CUT_OFF:
            found = f"the file ends here, before the closing </{(self._kind or self._expects or 'ndm').lower()}>"
        raise UnreadableFile(found, FETCH, line=error.lineno + self._skipped, field=self._field) from None


def _printable(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_. -]", "?", name[:40])
