"""The kinds of navigation data message: what they are called, which versions can be read, which one a file holds."""

from __future__ import annotations

import re

from protocols.formats.ccsds.entries import Document
from protocols.formats.ccsds.refusal import UnreadableFile, begins, named, quoted

__all__ = ["check_version", "described", "the_one"]

_DESCRIBED = {
    "CDM": "a CDM (conjunction data message)", "OPM": "an OPM (orbit parameter message)",
    "OEM": "an OEM (orbit ephemeris message)", "OMM": "an OMM (orbit mean-elements message)",
    "OCM": "an OCM (orbit comprehensive message)", "RDM": "an RDM (re-entry data message)",
    "TDM": "a TDM (tracking data message)", "AEM": "an AEM (attitude ephemeris message)",
    "APM": "an APM (attitude parameter message)", "ACM": "an ACM (attitude comprehensive message)",
}  # fmt: skip
_FULL = {"CDM": "conjunction data message"}
# Which major versions exist: CCSDS 502.0-B-1 to -3, 508.0-B-1 with the draft of version 2, 508.1-B-1.
_VERSIONS = {"CDM": "12", "OPM": "123", "OEM": "123", "OMM": "123", "OCM": "123", "RDM": "1"}


def described(kind: str) -> str:
    """`an OPM (orbit parameter message)`."""
    return _DESCRIBED.get(kind, f"a message of kind {quoted(kind)}")


def the_one(documents: tuple[Document, ...], kind: str) -> Document:
    """The only message of the kind in a file, whatever else is in it. Raises UnreadableFile for none and for two."""
    found = [document for document in documents if document.kind == kind]
    if not found:
        other = documents[0]
        what = f"this is {described(other.kind)}, not {named(kind)}"
        full = _FULL.get(kind, kind)
        raise UnreadableFile(what, f"give the {full}", line=other.line, field=begins(quoted(other.kind)[1:-1]))
    if len(found) > 1:
        what = f"a second {kind} begins here, and the file holds {len(found)}"
        raise UnreadableFile(what, "cut it into one file for each", line=found[1].line, field=begins(kind))
    check_version(found[0])
    return found[0]


def check_version(document: Document) -> None:
    """Raises UnreadableFile for a version of the message that is not known; XML without one is taken as it is."""
    majors = _VERSIONS[document.kind]
    stated = document.version or document.format == "kvn"
    if stated and re.match(rf"[{majors}](\.[0-9]+)*\Z", document.version) is None:
        read = ", ".join(f"{major}.0" for major in majors)
        what = f"version {quoted(document.version)} is not one that can be read here ({read})"
        do = f"ask the originator for version {majors[0] if document.kind == 'CDM' else majors[-1]}.0"
        raise UnreadableFile(what, do, line=document.line, field=begins(document.kind))
