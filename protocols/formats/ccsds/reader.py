"""From bytes to messages: the one way in, for every kind of CCSDS navigation data message.

The encoding is told from the content, never from a file's name. What is plainly something else (a web page in place
of a download, an archive, JSON) is named as what it is: the commonest fault at 03:00 is the wrong file.
"""

from __future__ import annotations

import re

from protocols.formats.ccsds.entries import Document
from protocols.formats.ccsds.feed import read_json
from protocols.formats.ccsds.kvn import read_kvn
from protocols.formats.ccsds.refusal import FETCH, UnreadableFile, begins, named
from protocols.formats.ccsds.xml import read_xml

__all__ = ["FILE_LIMIT", "read_documents"]

FILE_LIMIT = 8 * 1024 * 1024

_STARTS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


def read_documents(data: bytes, expects: str) -> tuple[Document, ...]:
    """The messages in a file, at least one; `expects` (`CDM`; empty for any) words the refusals. Raises UnreadableFile.

    JSON is an encoding of the OMM alone, in which catalogues hand it out: whoever expects another message gets none.
    """
    field = begins(expects)

    def not_it(what: str, do: str, line: int = 1) -> UnreadableFile:
        return UnreadableFile(f"{what}, not {named(expects)}", do, line=line, field=field)

    wanted = f"give the {expects or 'CCSDS message'} itself, in KVN or XML"
    if len(data) > FILE_LIMIT:
        raise not_it(f"the file has {len(data)} bytes, more than the {FILE_LIMIT} of any message", wanted)
    for start, what in _STARTS:
        if data.startswith(start):
            raise not_it(f"this is {what}", wanted)
    text = _decoded(data)
    control = _CONTROL.search(text)
    if control is not None:
        line = len(re.findall(r"\r\n|\r|\n", text[: control.start()])) + 1
        raise not_it("this is a binary file", wanted, line)
    head = text.lstrip()[:64].lower()
    if not head:
        raise UnreadableFile("the file is empty", FETCH, line=1, field=field)
    if head.startswith(("<!doctype html", "<html")):
        raise not_it("this is a web page", "sign on at its source and fetch the file again")
    if head.startswith(("{", "[")) and expects in ("", "OMM"):
        return read_json(text)
    if head.startswith(("{", "[")):
        raise not_it("this is JSON", "fetch it again in KVN or XML")
    return read_xml(text, expects) if head.startswith("<") else read_kvn(text, expects)


def _decoded(data: bytes) -> str:
    """Text, by its byte order mark, else UTF-8, else the Latin alphabet of older programs, which always succeeds.

    What an XML file declares about itself is not asked: a declared encoding would choose the decoder.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace").lstrip("\ufeff")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    # A form feed, or the end mark that DOS editors leave, is no sign of a binary file.
    return text.removeprefix("\ufeff").replace("\f", "\n").removesuffix("\x1a")
