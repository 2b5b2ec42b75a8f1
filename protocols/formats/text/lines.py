"""Typed text → numbered lines that agree with their check digits, or which to ask for again.

Whoever types looks at a fax or listens to a voice. So capitals, blanks, line breaks, curled quotation marks and
look-alike digits make no difference, lines may come twice, and every fault is told at once, each with its line. What
may not be guessed is refused: an end that is missing, a frame that is missing, text that belongs to no line.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any, NamedTuple, NoReturn

from protocols.errors import Code, FieldFault, Refused
from protocols.formats.text.characters import check_digits, fold, plain_quotes
from protocols.formats.text.groups import wrong_groups
from protocols.formats.text.writing import FRAME, JOINED, MOST_LINES, SPACED, Row

__all__ = ["Mistyped", "Page", "Place", "ask_again", "read_lines"]

LIMIT = 200_000

_D = r"[\dOILoil]"
_NAME = r"[A-Za-z][A-Za-z0-9-]{1,23}"
_REFERENCE = rf"({_NAME}) ({_D}{{6}}[Zz]) ({_D}{{5}})"
# Blanks and line ends are single by now, and contents are bounded: whatever the text is, each place in it is looked at
# a bounded number of times.
_TOKEN = re.compile(
    rf"(?<!\S)(?:"
    rf"(?P<frame>DRILL DRILL DRILL)"
    rf"|(?P<title>HOTLINE 1 UNSIGNED (LIVE|DRILL|TEST) {_REFERENCE})"
    rf"|(?P<handling>HANDLING [\w-]{{1,40}} FORWARD-\w{{1,10}} PUBLISH-\w{{1,10}})"
    rf"|(?P<end>END ({_D}{{3}}) {_REFERENCE})"
    rf'|(?P<line>({_D}{{3}}) ([HB][\dOIL.]{{1,40}}|Z|[+/]) ("[^"]{{0,300}}" ?|[^"=]{{1,300}})= ?({_D}{{3}}))'
    rf")(?!\S)",
    re.I,
)


class Mistyped(Refused):
    """Typed text in which lines are wrong or missing: `faults`, one for each, its path `line 14`."""

    def __init__(self, faults: tuple[FieldFault, ...]) -> None:
        many = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        first = f"{faults[0].wrong}; {faults[0].allowed}{many}"
        super().__init__(Code.FILE_UNREADABLE, first, field=faults[0].path)
        self.faults = faults


class Place(NamedTuple):
    """A field's whole content, and the line on which it begins."""

    content: str
    line: int

    @property
    def is_text(self) -> bool:
        return self.content.startswith('"')


@dataclass(frozen=True)
class Page:
    """What was typed: the fields by number, what stands around them, and whether it is framed as a drill."""

    fields: dict[str, Place]
    title: tuple[str, str]
    handling: str
    framed: bool
    lines: int


def ask_again(line: int, wrong: str) -> FieldFault:
    """The fault of one line, with what to say on the telephone."""
    return FieldFault(f"line {line}", wrong, f"ask for line {line} again")


def read_lines(text: str) -> Page:
    """The lines of a page. Raises Mistyped, `drill_text` for half a frame, `too_large`, `file_unreadable`."""
    if len(text) > LIMIT:
        raise Refused(Code.TOO_LARGE, f"{len(text)} characters are more than a page of lines")
    tokens, strange = _tokens(" ".join(plain_quotes(unicodedata.normalize("NFC", text)).split()))
    ends = [token for token in tokens if token.lastgroup == "end"]
    titles = [token for token in tokens if token.lastgroup == "title"]
    if not titles:
        _refuse("the first line is missing or wrong: HOTLINE 1 UNSIGNED, the mode and the reference; ask for it again")
    if not ends:
        _refuse("the end is missing: END, the number of lines and the reference; ask for the last lines again")
    rows = _rows([token for token in tokens if token.lastgroup == "line"], total=_int(ends[-1]["end"].split()[1]))
    framed = _framed(tokens, titles, ends)
    if strange:
        _refuse(f"{strange[:40]!a} belongs to no line: leave out what is not on the page, or ask for that line again")
    if len({_reference(token) for token in (*titles, *ends)}) > 1:
        _refuse("the first line and the last name two messages: ask for both again")
    mode, reference = titles[0]["title"].split()[3].upper(), _reference(titles[0])
    notes = [token["handling"] for token in tokens if token.lastgroup == "handling"]
    handling = notes[0] if notes else ""
    return Page(_joined(rows), (mode, reference), handling, framed, len(rows))


def _refuse(why: str) -> NoReturn:
    raise Refused(Code.FILE_UNREADABLE, why)


def _int(digits: str) -> int:
    return int(fold(digits))


def _tokens(text: str) -> tuple[list[re.Match[str]], str]:
    """What could be read, in order, and the first thing between that could not."""
    tokens, strange, at = [], "", 0
    for token in _TOKEN.finditer(text):
        strange = strange or text[at : token.start()].strip()
        tokens.append(token)
        at = token.end()
    return tokens, strange or text[at:].strip()


def _reference(token: re.Match[str]) -> str:
    *_, centre, group, digits = token[0].split()
    return f"{centre.upper()} {_int(group[:6]):06d}Z {_int(digits):05d}"


def _framed(tokens: list[re.Match[str]], titles: list[re.Match[str]], ends: list[re.Match[str]]) -> bool:
    """Whether DRILL DRILL DRILL stands before everything and after everything. Half a frame is no frame."""
    kinds = [token.lastgroup for token in tokens]
    frames = kinds.count("frame")
    inside = [kind for kind in kinds if kind != "frame"]
    if inside[0] != "title" or inside[-1] != "end" or len(titles) > 1 or len(ends) > 1:
        _refuse("the page does not begin with its first line and end with its last: type one page, in its order")
    if frames and (frames != 2 or kinds[0] != "frame" or kinds[-1] != "frame"):
        raise Refused(Code.DRILL_TEXT, f"{FRAME} is not both the first line and the last")
    return frames == 2


def _rows(tokens: list[re.Match[str]], total: int) -> list[Row]:
    """Every line from 1 to `total`, once, in agreement with its check digits."""
    if not 1 <= total <= MOST_LINES:
        _refuse(f"the end says {total} lines: ask for the end again")
    found: dict[int, Row] = {}
    wrong: dict[int, str] = {}
    for token in tokens:
        number, field, content, check = _parts(token)
        if number > total or number < 1:
            wrong.setdefault(total, f"line {number} comes after the last, {total}")
            continue
        row = _agreeing(number, field, content, check)
        if row is None:
            wrong[number] = _why(content, check)
        elif found.setdefault(number, row) != row:
            wrong[number] = "is there twice, and not the same"
    faults = [
        ask_again(number, wrong.get(number, "is missing, or cannot be read"))
        for number in range(1, total + 1)
        if number not in found or wrong.get(number, "").startswith("is there")
    ]
    faults += [ask_again(total, why) for why in wrong.values() if why.startswith("line")]
    if faults:
        raise Mistyped(tuple(faults))
    return [found[number] for number in range(1, total + 1)]


def _parts(token: re.Match[str]) -> tuple[int, str, str, str]:
    number, rest = token["line"].split(maxsplit=1)
    field, rest = rest.split(maxsplit=1)
    content, _, check = rest.rpartition("=")
    named = fold(field) if field not in (JOINED, SPACED) else field
    return _int(number), named, content.strip(), fold(check)


def _agreeing(number: int, field: str, content: str, check: str) -> Row | None:
    """The line as it was meant, by its check digits: a medium without small letters is forgiven where they say so."""
    for meant in dict.fromkeys((content, content.upper(), content.lower())):
        if check_digits(number, field, meant) == check:
            return Row(field, meant)
    return None


def _why(content: str, check: str) -> str:
    digits = fold(content)
    if digits.isdecimal() and len(digits) > 12 and (wrong := wrong_groups(digits)):
        return f"group {', '.join(map(str, wrong[:8]))} of digits in it does not check"
    return f"does not agree with its check digits {check}"


def _joined(rows: list[Row]) -> dict[str, Place]:
    """Fields by number, each with the lines that go on from its first."""
    fields: dict[str, Place] = {}
    last: Any = None
    for number, (field, content) in enumerate(rows, 1):
        if field in (JOINED, SPACED):
            before = fields.get(last)
            if before is None or before.is_text != content.startswith('"') or (field == SPACED and not before.is_text):
                raise Mistyped((ask_again(number, "goes on with nothing"),))
            between = " " if field == SPACED else ""
            whole = f"{before.content[:-1]}{between}{content[1:]}" if before.is_text else before.content + content
            fields[last] = before._replace(content=whole)
        elif field in fields:
            raise Mistyped((ask_again(number, f"is field {field} a second time"),))
        else:
            fields[field] = Place(content, number)
            last = field
    return fields
