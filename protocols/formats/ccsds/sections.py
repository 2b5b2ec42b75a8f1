"""The entries of a CDM, divided: what concerns the conjunction, OBJECT1, OBJECT2."""

from __future__ import annotations

from protocols.formats.ccsds.block import Block
from protocols.formats.ccsds.entries import Document, Entry
from protocols.formats.ccsds.fields import COVARIANCE, FIELDS, FURTHER_ROWS, STATE
from protocols.formats.ccsds.refusal import ASK, FETCH, UnreadableFile, quoted

__all__ = ["Section", "divide"]

CONJUNCTION = "the part before OBJECT1"
# In the order in which a KVN file gives them: if one is missing and none after it is there, the file was cut off.
_IN_ORDER = ("REF_FRAME", *STATE, *COVARIANCE, *(keyword for row in FURTHER_ROWS for keyword in row))


class Section(Block):
    """One block of a CDM: the part before the objects, or one of them."""

    def __init__(self, title: str, document: Document) -> None:
        begins = "" if title == CONJUNCTION else "OBJECT"
        super().__init__(title, document, FIELDS, in_order=_IN_ORDER, begins=begins)

    def accept(self, entry: Entry) -> None:
        """Raises UnreadableFile for a keyword that stands in the wrong block."""
        place = FIELDS[entry.keyword].place
        if place == "object" and self.title == CONJUNCTION:
            raise self.fault(entry, "stands before the line OBJECT = OBJECT1, so it belongs to neither object")
        if place == "conjunction" and self.title != CONJUNCTION:
            raise self.fault(entry, f"stands inside {self.title}, where it has no meaning")

    def belongs(self, keyword: str) -> bool:
        """Whether the keyword is one of this block's."""
        place = FIELDS[keyword].place
        return place == "anywhere" or (place == "conjunction") == (self.title == CONJUNCTION)


def divide(document: Document) -> tuple[Section, Section, Section]:
    """The conjunction, OBJECT1 and OBJECT2 of a CDM, checked. Raises UnreadableFile."""
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
