"""The one way from a file of any kind to what it fills: drafts, the objects that it identifies, what it leaves over.

    CDM  a conjunction.alert            OPM, OCM  a manoeuvre.notice of each burn or campaign, or a manoeuvre.outcome
    RDM  a reentry.prediction           OMM  identifies an object          OEM  is attached to a message

Nothing is retyped, and nothing is lost without a word: `notes` names what the file says and no form has a field for,
and what could not be taken and why. The file itself goes along as an attachment (`media_type`, `name`, the bytes as
they came). What cannot be read for what it is, is refused in one sentence.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import Literal

from protocols.formats.ccsds.burn_figures import NOTICE
from protocols.formats.ccsds.drafting import FilledDraft, given, instant_text
from protocols.formats.ccsds.kinds import check_version, described
from protocols.formats.ccsds.parts import READERS, Part
from protocols.formats.ccsds.reader import FILE_LIMIT, read_documents
from protocols.formats.ccsds.refusal import UnreadableFile, begins
from protocols.messages.fields import fields_of
from protocols.messages.forms import newest

__all__ = ["FILE_LIMIT", "Filled", "FilledDraft", "fill"]

_MOST_MESSAGES = 64
_MEDIA = {"kvn": "text/plain", "xml": "application/xml", "json": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What one file fills. `kind` is that of its first message that fills something, else of its first."""

    kind: str
    format: Literal["kvn", "xml", "json"]
    sha256: bytes
    type: str | None
    """The type of the first draft; None for a file that fills no message by itself."""
    drafts: tuple[FilledDraft, ...]
    objects: tuple[dict[str, object], ...]
    """Each object that the file identifies, as the object of a draft."""
    usable: tuple[int, int] | None
    """Of an ephemeris: from when to when it may be used, milliseconds UTC."""
    media_type: str
    name: str
    """A name for the attachment: letters, digits, hyphens, and one ending."""
    says: str
    """What was found, in a sentence."""
    notes: tuple[str, ...]
    source: dict[str, object] | None
    content: bytes = field(repr=False)
    """The file itself, which goes along as an attachment: its exact text stays the evidence."""

    def drafts_of(self, type: str) -> tuple[FilledDraft, ...]:
        """The drafts of one type, at least one; the object alone, where the file fills nothing but identifies one.

        Raises UnreadableFile for a file that fills another type, Refused `form_unknown` for a type that there is not.
        """
        form = newest(type)
        found = tuple(draft for draft in self.drafts if draft.type == type)
        if found:
            return found
        fields = fields_of(form.body)
        if self.drafts or "object" not in fields or not self.objects:
            raise self._fills_another(type)
        usable = None
        if self.usable is not None and self.usable[0] < self.usable[1] and "ephemeris_usable" in fields:
            usable = {"is": "interval", "start": instant_text(self.usable[0]), "end": instant_text(self.usable[1])}
        body = given(
            object=self.objects[0], ephemeris_usable=usable, source=self.source if "source" in fields else None
        )
        return (FilledDraft(type=type, body=body, about=self.says, notes=()),)

    def _fills_another(self, type: str) -> UnreadableFile:
        what = f"this is {described(self.kind)}, which fills {self.type or 'no message by itself'}, not {type}"
        do = f"ask for {self.type}" if self.type else "attach it to the message that it is about"
        return UnreadableFile(what, do, line=1, field=begins(self.kind))


def fill(content: bytes, at: int | None = None) -> Filled:
    """What a file fills. `at`, the time now in milliseconds UTC, only says how old it is.

    Raises UnreadableFile (Refused `file_unreadable`), one sentence with line and field, and nothing else. The largest
    file has FILE_LIMIT bytes, as the largest attachment.
    """
    documents = read_documents(content, "")
    sha256 = hashlib.sha256(content).digest()
    if len(documents) > _MOST_MESSAGES:
        surplus = documents[_MOST_MESSAGES]
        found = f"the file holds {len(documents)} messages, more than {_MOST_MESSAGES}"
        raise UnreadableFile(found, "cut out the one that you mean", line=surplus.line, field=begins(surplus.kind))
    notes: list[str] = []
    parts: list[Part] = []
    for document in documents:
        read = READERS.get(document.kind)
        if read is None:
            notes.append(f"line {document.line}: {described(document.kind)} fills no message here and was not read")
            continue
        check_version(document)
        parts.append(read(document, sha256, at))
    if not parts:
        other = documents[0]
        found = f"this is {described(other.kind)}, from which no message is filled"
        raise UnreadableFile(found, "give a CDM, OPM, OCM, RDM, OMM or OEM", line=other.line, field=begins(other.kind))
    first = next((part for part in parts if part.drafts), parts[0])
    drafts = tuple(draft for part in parts for draft in part.drafts)
    objects = tuple(one for part in parts for one in part.objects)
    return Filled(
        kind=first.kind,
        format=first.format,
        sha256=sha256,
        type=drafts[0].type if drafts else None,
        drafts=drafts,
        objects=objects,
        usable=next((part.usable for part in parts if part.usable is not None), None),
        media_type=_MEDIA[first.format],
        name=_name(first, objects),
        says=_says(first, parts, drafts),
        notes=(*notes, *(note for part in parts for note in part.notes)),
        source=first.source,
        content=content,
    )


def _says(first: Part, parts: list[Part], drafts: tuple[FilledDraft, ...]) -> str:
    what = described(first.kind)
    if len(parts) > 1:
        what = f"{len(parts)} messages ({', '.join(part.kind for part in parts)})"
    if not drafts:
        about = (
            "holds no manoeuvre and fills no message by itself"
            if first.kind in ("OPM", "OCM")
            else ("fills no message by itself")
        )
        use = f"it can be attached, and name the object of a message such as {NOTICE}"
        return f"The file is {what}; it {about}; {use}."
    types = " and ".join(dict.fromkeys(draft.type for draft in drafts))
    if len(drafts) == 1:
        return f"The file is {what} and fills one {types}."
    return f"The file is {what} and fills {len(drafts)} messages ({types}), one for each: send every one that is meant."


def _name(part: Part, objects: tuple[dict[str, object], ...]) -> str:
    name = objects[0].get("name") if objects else None
    words = re.findall(r"[A-Za-z0-9]+", name if isinstance(name, str) else "")
    day = "" if part.of is None else re.sub(r"[^0-9]", "", instant_text(part.of)[:10])
    stem = "-".join(each for each in (part.kind.lower(), "-".join(words).lower()[:30].strip("-"), day) if each)
    return f"{stem}.{part.format}"
