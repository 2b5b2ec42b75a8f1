"""The product's own conjunction file, in both encodings, whole or with lines changed."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from protocols.formats.ccsds.kvn import read_kvn

REPO = Path(__file__).parents[3]
EXAMPLE = REPO / "hotline" / "examples" / "conjunction.kvn"
SHARED = REPO.parent / "shared" / "data" / "ccsds"

KVN = EXAMPLE.read_text()


def line_of(keyword: str, text: str = KVN, *, of: int = 1) -> int:
    """The number of the line where a keyword stands; `of` counts its appearances."""
    numbers = [number for number, line in enumerate(text.splitlines(), 1) if line.split("=")[0].strip() == keyword]
    return numbers[of - 1]


def without(keyword: str, *, of: int = 1) -> str:
    lines = KVN.splitlines(keepends=True)
    del lines[line_of(keyword, of=of) - 1]
    return "".join(lines)


def with_line(keyword: str, line: str, *, of: int = 1) -> str:
    """The file with the keyword's line replaced."""
    lines = KVN.splitlines(keepends=True)
    lines[line_of(keyword, of=of) - 1] = f"{line}\n"
    return "".join(lines)


def with_value(keyword: str, value: str, *, of: int = 1) -> str:
    return with_line(keyword, f"{keyword} = {value}", of=of)


def after(keyword: str, line: str, *, of: int = 1) -> str:
    """The file with one more line after the keyword's."""
    lines = KVN.splitlines(keepends=True)
    lines.insert(line_of(keyword, of=of), f"{line}\n")
    return "".join(lines)


def as_xml(kvn: str = KVN, *, prefix: str = "") -> str:
    """The same message in XML, one element a line, divided into segments as the schema has it."""
    (document,) = read_kvn(kvn, "CDM")
    tag = f"{prefix}:" if prefix else ""
    space = f' xmlns:{prefix}="urn:ccsds:schema:ndmxml"' if prefix else ""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines += [f'<{tag}cdm{space} id="CCSDS_CDM_VERS" version={quoteattr(document.version)}>', "<header>"]
    body, segments = False, 0
    for entry in document.entries:
        if entry.keyword == "TCA":
            lines += ["</header>", "<body>", "<relativeMetadataData>"]
            body = True
        if entry.keyword == "OBJECT":
            lines += ["</data>", "</segment>"] if segments else ["</relativeMetadataData>"]
            lines += ["<segment>", "<metadata>"]
            segments += 1
        if entry.keyword == "MASS":
            lines += ["</metadata>", "<data>"]
        unit = f" units={quoteattr(entry.unit)}" if entry.unit else ""
        lines.append(f"<{entry.keyword}{unit}>{escape(entry.value)}</{entry.keyword}>")
    assert body
    assert segments == 2
    return "\n".join([*lines, "</data>", "</segment>", "</body>", f"</{tag}cdm>"]) + "\n"


XML = as_xml()
