"""The entries of one block of a message, by keyword; each given once, in its form and in its unit.

A block knows where it ends and whether the file ends there too, so that a missing field is told apart from a file
that was cut off: KVN has no end mark, and half a file reads well up to its last line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from protocols.formats.ccsds.entries import Document, Entry
from protocols.formats.ccsds.quantities import instant, number, same_unit, thousandfold
from protocols.formats.ccsds.refusal import ASK, FETCH, UnreadableFile, quoted

__all__ = ["ABSENT", "Block", "Holds", "Known", "Place", "known"]

Place = Literal["anywhere", "conjunction", "object"]
Holds = Literal["text", "time", "number"]

_LOOKED_AT = 100  # unknown keywords: more are no slips
ABSENT = frozenset({"", "N/A", "NA", "NONE", "NULL", "NIL", "UNKNOWN", "TBD", "-"})


class Known(NamedTuple):
    """What a keyword holds, the standard's unit, if any, and where in a CDM it stands."""

    holds: Holds
    unit: str = ""
    place: Place = "anywhere"


def known(keywords: str, holds: Holds, unit: str = "", place: Place = "anywhere") -> dict[str, Known]:
    """Rows of a table of keywords: all of `keywords` hold the same."""
    return dict.fromkeys(keywords.split(), Known(holds, unit, place))


class Block:
    """`known`: the keywords of its message; `in_order`: those whose absence at the end shows that it was cut off."""

    def __init__(
        self,
        title: str,
        document: Document,
        known: Mapping[str, Known],
        *,
        in_order: Sequence[str] = (),
        begins: str = "",
    ) -> None:
        self.title = title
        self.last_line = document.line
        self.entries: dict[str, Entry] = {}
        self.comments: list[str] = []
        self.unknown: list[Entry] = []
        self.document = document
        self._known = known
        self._in_order = in_order
        self._blank: dict[str, Entry] = {}
        self._latest = begins or f"CCSDS_{document.kind}_VERS"

    @property
    def ends_kvn(self) -> bool:
        """Whether nothing follows it in a KVN file, which may have been cut off right there."""
        return self.document.format == "kvn" and self.last_line == self.document.last_line

    def take(self, entry: Entry) -> None:
        """One more entry. Raises UnreadableFile for one that contradicts another, or is no entry at all."""
        self.last_line = entry.line
        if not entry.keyword:
            raise self.fault(entry, f"{quoted(entry.text)} is not KEYWORD = value")
        self._latest = entry.keyword
        if entry.keyword == "COMMENT":
            self.comments.append(entry.text)
        elif entry.keyword not in self._known:
            if entry.text:
                self.unknown.append(entry)
        elif not entry.text:
            self._blank[entry.keyword] = entry
        else:
            self.accept(entry)
            earlier = self.entries.setdefault(entry.keyword, entry)
            if (earlier.value, earlier.unit) != (entry.value, entry.unit):
                raise self.fault(entry, f"given again in {self.title} with another value than on line {earlier.line}")

    def accept(self, entry: Entry) -> None:
        """Whether a known keyword may stand here. Raises UnreadableFile."""

    def check(self) -> None:
        """Every known keyword in its form and unit, and no unknown one that is a slip of a missing known one."""
        for entry in self.entries.values():
            holds = self._known[entry.keyword].holds
            if holds == "time":
                self.time(entry.keyword)
            elif holds == "number":
                self.number(entry.keyword)
        for entry in self.unknown[:_LOOKED_AT]:
            self._no_slip(entry)

    def _no_slip(self, entry: Entry) -> None:
        for keyword in self._known:
            near = len(keyword) > 4 and abs(len(keyword) - len(entry.keyword)) <= 1
            if near and keyword not in self.entries and self.belongs(keyword) and one_slip(entry.keyword, keyword):
                raise self.fault(entry, f"no {self.document.kind} has this keyword, and {keyword} is missing")

    def belongs(self, keyword: str) -> bool:
        """Whether this block is where the known keyword would stand."""
        return True

    def text(self, keyword: str) -> str:
        """The text, with whatever stands in brackets; empty when the field is absent or blank."""
        entry = self.entries.get(keyword)
        return entry.text if entry is not None else ""

    def stated(self, keyword: str) -> str:
        """As `text`; empty, too, for a word that says that there is nothing (N/A, NONE, UNKNOWN)."""
        text = self.text(keyword)
        return "" if text.upper() in ABSENT else text

    def required(self, keyword: str) -> Entry:
        """The entry. Raises UnreadableFile when it is absent or blank."""
        entry = self.entries.get(keyword)
        if entry is None:
            raise self.missing(keyword)
        return entry

    def time(self, keyword: str) -> int | None:
        """Milliseconds UTC; None when absent. Raises UnreadableFile for anything but a CCSDS UTC time."""
        entry = self.entries.get(keyword)
        return None if entry is None or entry.text.upper() in ABSENT else self._instant(entry)

    def required_time(self, keyword: str) -> int:
        """As `time`. Raises UnreadableFile when absent, too."""
        return self._instant(self.required(keyword))

    def number(self, keyword: str) -> float | None:
        """The figure in the standard's unit; None when absent. Raises UnreadableFile for another form or unit."""
        entry = self.entries.get(keyword)
        return None if entry is None or entry.value.upper() in ABSENT else self._figure(entry)

    def required_number(self, keyword: str) -> float:
        """As `number`. Raises UnreadableFile when absent, too."""
        return self._figure(self.required(keyword))

    def number_within(self, keyword: str, most: float) -> float | None:
        """As `number`. Raises UnreadableFile for a figure that does not lie between 0 and `most`, too."""
        return self.number_between(keyword, 0.0, most)

    def number_between(self, keyword: str, least: float, most: float) -> float | None:
        """As `number`. Raises UnreadableFile for a figure that does not lie between the two, too."""
        value = self.number(keyword)
        if value is not None and not least <= value <= most:
            raise self.fault(self.entries[keyword], f"{value:g} does not lie between {least:g} and {most:g}")
        return value

    def in_metres(self, keyword: str) -> float:
        """A required figure that the standard gives in km or km/s, in m or m/s, to its last digit."""
        self.required_number(keyword)
        return thousandfold(self.entries[keyword].value)

    def _instant(self, entry: Entry) -> int:
        at = instant(entry.text)
        if at is None:
            raise self.fault(entry, f"{quoted(entry.text)} is not a CCSDS UTC time (expected YYYY-MM-DDThh:mm:ss[.d])")
        return at

    def _figure(self, entry: Entry) -> float:
        standard = self._known[entry.keyword].unit
        if entry.unit and not same_unit(entry.unit, standard):
            expected = f"the standard's {standard}" if standard else "none"
            raise self.fault(entry, f"the unit is {quoted(entry.unit)}, expected {expected}")
        value = number(entry.value)
        if value is None:
            raise self.fault(entry, f"{quoted(entry.value)} is not a finite number")
        # A last line may be cut within its figure: what shows it is the unit that every other line has.
        if standard and not entry.unit and self.ends_file(entry) and any(each.unit for each in self.document.entries):
            raise self.fault(entry, "the unit is missing")
        return value

    # refusals

    def fault(self, entry: Entry, found: str) -> UnreadableFile:
        """`found` is wrong with this entry; on a last line that does not end, the file was cut off there."""
        field = entry.field or f"after {self._latest}"
        if self.ends_file(entry):
            return UnreadableFile("the file ends in the middle of this line", FETCH, line=entry.line, field=field)
        return UnreadableFile(found, ASK, line=entry.line, field=field)

    def missing(self, keyword: str) -> UnreadableFile:
        """It is not there, or blank; or the file ends before it."""
        blank = self._blank.get(keyword)
        if blank is not None and not self.ends_file(blank):
            return UnreadableFile("the value is missing", ASK, line=blank.line, field=keyword)
        order = self._in_order
        later = order[order.index(keyword) + 1 :] if keyword in order else ()
        if self.ends_kvn and keyword in order and not any(other in self.entries for other in later):
            found = f"the file ends here, inside {self.title}, before this field"
            return UnreadableFile(found, FETCH, line=self.last_line, field=keyword)
        return UnreadableFile(f"missing, {self.title} ends here without it", ASK, line=self.last_line, field=keyword)

    def ends_file(self, entry: Entry) -> bool:
        """Whether it stands on a last line that does not end."""
        return self.document.open_end and entry.line == self.document.last_line


def one_slip(word: str, known: str) -> bool:
    """One letter changed, left out, doubled or added, or two neighbours exchanged."""
    if len(word) > len(known):
        word, known = known, word
    at = next((index for index, (one, other) in enumerate(zip(word, known, strict=False)) if one != other), len(word))
    if len(word) < len(known):
        return len(known) - len(word) == 1 and word[at:] == known[at + 1 :]
    exchanged = word[at : at + 2] == known[at : at + 2][::-1] and word[at + 2 :] == known[at + 2 :]
    return word[at + 1 :] == known[at + 1 :] or exchanged
