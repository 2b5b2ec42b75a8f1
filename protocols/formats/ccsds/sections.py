"""The entries of a CDM, divided: what concerns the conjunction, OBJECT1, OBJECT2; each keyword once.

A section knows where it ends and whether the file ends there too, so that a missing field is told apart from a file
that was cut off: KVN has no end mark, and half a file reads well up to its last line.
"""

from __future__ import annotations

from protocols.formats.ccsds.entries import Document, Entry
from protocols.formats.ccsds.fields import COVARIANCE, FIELDS, FURTHER_ROWS, STATE
from protocols.formats.ccsds.quantities import instant, number, same_unit
from protocols.formats.ccsds.refusal import ASK, FETCH, UnreadableFile, quoted

__all__ = ["Section", "divide"]

CONJUNCTION = "the part before OBJECT1"
_MOST_ENTRIES = 5000  # some fifteen times those of a full CDM
_ABSENT = frozenset({"", "N/A", "NA", "NONE", "NULL", "NIL", "UNKNOWN", "TBD", "-"})
# In the order in which a KVN file gives them: if one is missing and none after it is there, the file was cut off.
_IN_ORDER = ("REF_FRAME", *STATE, *COVARIANCE, *(keyword for row in FURTHER_ROWS for keyword in row))


class Section:
    """One block: its entries by keyword, its comments, the keywords in it that no CDM has."""

    def __init__(self, title: str, document: Document) -> None:
        self.title = title
        self.last_line = document.line
        self.entries: dict[str, Entry] = {}
        self.comments: list[str] = []
        self.unknown: list[Entry] = []
        self._blank: dict[str, Entry] = {}
        self._latest = "OBJECT" if title != CONJUNCTION else "CCSDS_CDM_VERS"
        self._document = document

    @property
    def ends_kvn(self) -> bool:
        """Whether nothing follows it in a KVN file, which may have been cut off right there."""
        return self._document.format == "kvn" and self.last_line == self._document.last_line

    def take(self, entry: Entry) -> None:
        """One more entry. Raises UnreadableFile for one that contradicts another, or stands in the wrong place."""
        self.last_line = entry.line
        field = FIELDS.get(entry.keyword)
        if not entry.keyword:
            raise self.fault(entry, f"{quoted(entry.text)} is not KEYWORD = value")
        self._latest = entry.keyword
        if entry.keyword == "COMMENT":
            self.comments.append(entry.text)
        elif field is None:
            if entry.text:
                self.unknown.append(entry)
        elif not entry.text:
            self._blank[entry.keyword] = entry
        else:
            self._in_place(entry, field.place)
            earlier = self.entries.setdefault(entry.keyword, entry)
            if (earlier.value, earlier.unit) != (entry.value, entry.unit):
                raise self.fault(entry, f"given again in {self.title} with another value than on line {earlier.line}")

    def _in_place(self, entry: Entry, place: str) -> None:
        if place == "object" and self.title == CONJUNCTION:
            raise self.fault(entry, "stands before the line OBJECT = OBJECT1, so it belongs to neither object")
        if place == "conjunction" and self.title != CONJUNCTION:
            raise self.fault(entry, f"stands inside {self.title}, where it has no meaning")

    def check(self) -> None:
        """Every known keyword in its form and unit, and no unknown one that is a slip of a missing known one."""
        for entry in self.entries.values():
            holds = FIELDS[entry.keyword].holds
            if holds == "time":
                self.time(entry.keyword)
            elif holds == "number":
                self.number(entry.keyword)
        for entry in self.unknown:
            for known, field in FIELDS.items():
                here = field.place == "anywhere" or (field.place == "conjunction") == (self.title == CONJUNCTION)
                if here and known not in self.entries and len(known) > 4 and _one_slip(entry.keyword, known):
                    raise self.fault(entry, f"no CDM has this keyword, and {known} is missing")

    def text(self, keyword: str) -> str:
        """The text, with whatever stands in brackets; empty when the field is absent or blank."""
        entry = self.entries.get(keyword)
        return entry.text if entry is not None else ""

    def required(self, keyword: str) -> Entry:
        """The entry. Raises UnreadableFile when it is absent or blank."""
        entry = self.entries.get(keyword)
        if entry is None:
            raise self.missing(keyword)
        return entry

    def time(self, keyword: str) -> int | None:
        """Milliseconds UTC; None when absent. Raises UnreadableFile for anything but a CCSDS UTC time."""
        entry = self.entries.get(keyword)
        return None if entry is None or entry.text.upper() in _ABSENT else self._instant(entry)

    def required_time(self, keyword: str) -> int:
        """As `time`. Raises UnreadableFile when absent, too."""
        return self._instant(self.required(keyword))

    def number(self, keyword: str) -> float | None:
        """The figure in the standard's unit; None when absent. Raises UnreadableFile for another form or unit."""
        entry = self.entries.get(keyword)
        return None if entry is None or entry.value.upper() in _ABSENT else self._figure(entry)

    def required_number(self, keyword: str) -> float:
        """As `number`. Raises UnreadableFile when absent, too."""
        return self._figure(self.required(keyword))

    def number_within(self, keyword: str, most: float) -> float | None:
        """As `number`. Raises UnreadableFile for a figure that does not lie between 0 and `most`, too."""
        value = self.number(keyword)
        if value is not None and not 0.0 <= value <= most:
            raise self.fault(self.entries[keyword], f"{value:g} does not lie between 0 and {most:g}")
        return value

    def _instant(self, entry: Entry) -> int:
        at = instant(entry.text)
        if at is None:
            raise self.fault(entry, f"{quoted(entry.text)} is not a CCSDS UTC time (expected YYYY-MM-DDThh:mm:ss[.d])")
        return at

    def _figure(self, entry: Entry) -> float:
        standard = FIELDS[entry.keyword].unit
        if entry.unit and not same_unit(entry.unit, standard):
            expected = f"the standard's {standard}" if standard else "none"
            raise self.fault(entry, f"the unit is {quoted(entry.unit)}, expected {expected}")
        value = number(entry.value)
        if value is None:
            raise self.fault(entry, f"{quoted(entry.value)} is not a finite number")
        # A last line may be cut within its figure: what shows it is the unit that every other line has.
        if standard and not entry.unit and self._ends_file(entry) and any(each.unit for each in self._document.entries):
            raise self.fault(entry, "the unit is missing")
        return value

    # refusals

    def fault(self, entry: Entry, found: str) -> UnreadableFile:
        """`found` is wrong with this entry; on a last line that does not end, the file was cut off there."""
        field = entry.field or f"after {self._latest}"
        if self._ends_file(entry):
            return UnreadableFile("the file ends in the middle of this line", FETCH, line=entry.line, field=field)
        return UnreadableFile(found, ASK, line=entry.line, field=field)

    def missing(self, keyword: str) -> UnreadableFile:
        """It is not there, or blank; or the file ends before it."""
        blank = self._blank.get(keyword)
        if blank is not None and not self._ends_file(blank):
            return UnreadableFile("the value is missing", ASK, line=blank.line, field=keyword)
        later = _IN_ORDER[_IN_ORDER.index(keyword) + 1 :] if keyword in _IN_ORDER else ()
        if self.ends_kvn and keyword in _IN_ORDER and not any(other in self.entries for other in later):
            found = f"the file ends here, inside {self.title}, before this field"
            return UnreadableFile(found, FETCH, line=self.last_line, field=keyword)
        return UnreadableFile(f"missing, {self.title} ends here without it", ASK, line=self.last_line, field=keyword)

    def _ends_file(self, entry: Entry) -> bool:
        return self._document.open_end and entry.line == self._document.last_line


def divide(document: Document) -> tuple[Section, Section, Section]:
    """The conjunction, OBJECT1 and OBJECT2 of a CDM, checked. Raises UnreadableFile."""
    if len(document.entries) > _MOST_ENTRIES:
        surplus = document.entries[_MOST_ENTRIES]
        raise UnreadableFile(f"more than {_MOST_ENTRIES} entries", ASK, line=surplus.line, field=surplus.field)
    sections = [Section(CONJUNCTION, document)]
    segment = ""
    for entry in document.entries:
        # XML divides by its segments, KVN by its lines OBJECT = ...
        within = next((name for name in entry.block if name.partition(" ")[0].lower() == "segment"), "")
        if within != segment if within else entry.keyword == "OBJECT" and entry.text:
            if len(sections) == 3:
                raise sections[-1].fault(entry, "a third object begins here, where a CDM has two")
            sections.append(Section(f"OBJECT{len(sections)}", document))
            segment = within
        sections[-1].take(entry)
    conjunction, *objects = sections
    if len(objects) < 2:
        raise _objects_missing(document, len(objects))
    for number_, section in enumerate(objects, 1):
        named = section.required("OBJECT")
        if named.text.upper().replace(" ", "") != f"OBJECT{number_}":
            raise section.fault(named, f"{quoted(named.text)} stands where OBJECT{number_} is expected")
    for section in sections:
        section.check()
    return conjunction, objects[0], objects[1]


def _objects_missing(document: Document, found: int) -> UnreadableFile:
    what, do = f"the message ends here, without OBJECT{found + 1}", ASK
    if document.format == "kvn":
        what, do = f"the file ends here, before OBJECT{found + 1}", FETCH
    return UnreadableFile(what, do, line=document.last_line, field="OBJECT")


def _one_slip(word: str, known: str) -> bool:
    """One letter changed, left out, doubled or added, or two neighbours exchanged."""
    if len(word) > len(known):
        word, known = known, word
    at = next((index for index, (one, other) in enumerate(zip(word, known, strict=False)) if one != other), len(word))
    if len(word) < len(known):
        return len(known) - len(word) == 1 and word[at:] == known[at + 1 :]
    exchanged = word[at : at + 2] == known[at : at + 2][::-1] and word[at + 2 :] == known[at + 2 :]
    return word[at + 1 :] == known[at + 1 :] or exchanged
