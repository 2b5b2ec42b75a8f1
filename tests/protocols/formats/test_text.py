"""A page that went by fax or voice: what is forgiven, what is found, what is refused, and that it is never more."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from msgspec import inspect

from protocols.errors import Code, Refused
from protocols.formats.text import Mistyped, Typed, to_text, typed
from protocols.formats.text.characters import WIDTH, check_digits, columns, fold, marked, unmarked
from protocols.formats.text.groups import bytes_of, groups, wrong_groups
from protocols.formats.text.lines import LIMIT
from protocols.formats.text.values import code_of
from protocols.formats.text.writing import MOST_LINES
from protocols.messages import FORMS, Message, newest
from protocols.messages.allowed import bare, members
from protocols.messages.fields import fields_of
from protocols.messages.header import message_hash
from protocols.pae import Mode
from protocols.wire import Wire, pack
from tests.parties import World
from tests.protocols.messages.generated import random_message

SEEN = "We pass north of the island at 1800Z, 55 m above you; say if you move before then, and where to."
GROUPS = re.compile(r"^(\d{3}) (H2|\+|Z) ([\d ]+) =", re.M)


def page(text: str = SEEN, mode: Mode = "test", **changes: Any) -> str:
    return to_text(message(text, mode, **changes))


def message(text: str = SEEN, mode: Mode = "test", **changes: Any) -> bytes:
    body: Wire = newest("procedure.free_text").body(subject="Watch", text=text)
    return World(mode).message("procedure.free_text", body, **changes)


def wrong_lines(text: str) -> list[str]:
    with pytest.raises(Mistyped) as caught:
        typed(text)
    return [fault.path for fault in caught.value.faults]


def refused(text: str) -> Refused:
    with pytest.raises(Refused) as caught:
        typed(text)
    return caught.value


# -- the page ---------------------------------------------------------------------------------------------------------


def test_a_page_is_numbers_codes_and_groups_and_no_line_is_too_wide() -> None:
    for seed in range(60):
        text = to_text(pack(random_message(seed)))
        lines = text.splitlines()
        assert all(columns(line) <= WIDTH for line in lines)
        numbered = [line for line in lines if re.match(r"\d{3} ", line)]
        assert [int(line[:3]) for line in numbered] == list(range(1, len(numbered) + 1))
        assert all(
            re.fullmatch(r'\d{3} ([HB][\d.]+|Z|[+/]) ("[^"]*"|[A-Z0-9*:., -]+) =\d{3}', line) for line in numbered
        )


def test_what_is_outside_quotation_marks_is_never_a_label() -> None:
    """The same page for every reader: only codes of the bytes, names of the frame, and words of nobody's language."""
    outside = re.sub('"[^"]*"', "", page())
    words = set(re.findall(r"[A-Z]{2,}", outside)) - {"HOTLINE", "UNSIGNED", "HANDLING", "FORWARD", "PUBLISH", "END"}
    codes = {
        word
        for field in fields_of(Message).values()
        for choice in map(bare, members(field.type))
        for value in getattr(choice, "values", ())
        for word in re.findall("[A-Z]+", code_of(str(value)))
    }
    assert words - codes <= {"TEST", "MERIDIAN", "NO", "CHARTER", "ACKNOWLEDGEMENT", "NOV"}


def test_the_reference_stands_first_and_last_with_the_number_of_lines() -> None:
    lines = page().splitlines()
    assert re.fullmatch(r"HOTLINE 1 UNSIGNED TEST MERIDIAN \d{6}Z \d{5}", lines[0])
    assert re.fullmatch(r"HANDLING CHANNEL FORWARD-NO PUBLISH-NO", lines[1])
    assert lines[-1] == f"END {len(lines) - 3:03d} {lines[0].partition('TEST ')[2]}"


def test_typed_text_matches_and_is_no_envelope() -> None:
    found = typed(page())
    assert found.data == message()
    assert found.hash == message_hash(message(), "test")
    assert {name for name in vars(Typed) if not name.startswith("_")} == set()
    assert set(Typed.__dataclass_fields__) == {"message", "data", "hash", "reference"}


# -- what is forgiven -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "how",
    [
        lambda text: text.replace("\n", " "),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\n\n".join(f"   {line}   " for line in text.splitlines()),
        lambda text: re.sub(r" =", "=", text),
        lambda text: re.sub(r"=", " = ", text),
        lambda text: re.sub(r'^(\d{3}) ([A-Z0-9.]+) ([^"]*)$', lambda m: m[0].lower(), text, flags=re.M),
        lambda text: GROUPS.sub(lambda m: m[0].replace("0", "O").replace("1", "l"), text),
        lambda text: GROUPS.sub(lambda m: f"{m[1]} {m[2]} {m[3].replace(' ', '')} =", text),
        lambda text: GROUPS.sub(lambda m: f"{m[1]} {m[2]} {'  '.join(m[3])} =", text),
        lambda text: re.sub('"([^"]*)"', "\u201c\\1\u201d", text),
        lambda text: text.replace("NO", "N0").replace("CHANNEL", "channe1"),
        lambda text: re.sub(r"(?<=\d{3} )H", "h", text),
        lambda text: "\n".join([*text.splitlines()[:9], *text.splitlines()[4:]]),
        lambda text: GROUPS.sub(lambda m: m[0].translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")), text),
        lambda text: re.sub(r"(?<= )(above you;) (say)", r"\1\n     \2", text),
        lambda text: text.replace('"MERIDIAN"', '"meridian"').replace('"procedure.free_text"', '"PROCEDURE.FREE_TEXT"'),
    ],
    ids=range(16),
)  # fmt: skip
def test_what_changes_nothing_is_forgiven(how: Any) -> None:
    assert typed(how(page())).data == message()


@pytest.mark.parametrize(
    "text",
    [
        "a", " ", "  leading and trailing  ", "two  blanks   three", "line\nline\n\nline\n", "\n", "a\n b \n",
        "x" * 900, "中文没有空格" * 40, "mixed 中文 and words " * 20, "é e\u0301 o\u0323\u0302",
        '"quoted" \u201cand\u201d „so“ «on»', "it's \u2019 so", "<N> <B> <A> <Q> <2019> <", '= =123 005 B2 "x" =000',
        "DRILL DRILL DRILL", "END 003 MERIDIAN 221415Z 00000", "HOTLINE1.1.1.", "joined \u200d and \u200c",
        "variation \ufe0f", "\u0338alone", "a\n\u0338b", "\u00a0nbsp\u00a0", "\u3000wide", "علم 123 نص", "𐍈 outside",
        "fold: oOiIlL01", "ends in a blank \n", "-- –— − -", "Ⅷ ½ ﬁ", "a" * 60 + " " + "b" * 60, "x " * 500,
    ],
)  # fmt: skip
def test_free_text_comes_back_to_the_letter(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    data = message(text)
    for sent in (to_text(data), to_text(data).replace("\n", " ")):
        assert typed(sent).data == data
    assert unmarked("".join(marked(text))) == text


# -- what is found ----------------------------------------------------------------------------------------------------


def test_every_mistyped_digit_of_a_group_is_found_and_its_line_named() -> None:
    lines = page().splitlines()
    at = next(place for place, line in enumerate(lines) if re.match(r"\d{3} H2 ", line))
    for place in range(7, len(lines[at]) - 5):
        if not lines[at][place].isdigit():
            continue
        changed = lines[at][:place] + str((int(lines[at][place]) + 3) % 10) + lines[at][place + 1 :]
        text = "\n".join([*lines[:at], changed, *lines[at + 1 :]])
        assert wrong_lines(text) == [f"line {int(lines[at][:3])}"]
        with pytest.raises(Mistyped, match=rf"group {(place - 7) // 7 + 1} of digits"):
            typed(text)


def test_a_changed_word_is_found_in_its_line_and_so_is_every_other() -> None:
    text = page().replace("55 m", "55 km").replace("ACKNOWLEDGEMENT", "ANSWER")
    found = wrong_lines(text)
    assert len(found) == 2
    with pytest.raises(Mistyped, match="ask for line"):
        typed(text)


@pytest.mark.parametrize("seed", range(40))
def test_no_changed_character_gives_another_message(seed: int) -> None:
    chance, data = random.Random(seed), pack(random_message(seed))
    text = to_text(data)
    for _ in range(25):
        at = chance.randrange(len(text))
        changed = text[:at] + chance.choice('0123456789ABCDEFGHZ+/="*. \n<>abc') + text[at + 1 :]
        try:
            found = typed(changed).data
        except Refused:
            continue
        assert found == data


@pytest.mark.parametrize(
    "text",
    [("001 B1", " "), ("", "001 B1 "), ("", '001 B1 "'), ("", "DRILL "), ("", "HOTLINE 1 UNSIGNED "), ("", '"'),
     ("", "="), ("", "001 B1 a =000 "), ("", "END 999 "), ("e", "\u0301"), ("", "<")],
    ids=range(11),
)  # fmt: skip
def test_a_long_text_of_any_kind_is_refused_soon(text: tuple[str, str]) -> None:
    first, rest = text
    refused((first + rest * LIMIT)[:LIMIT])


@pytest.mark.parametrize("figure", ["1E999", "-1E999", "99999999999999999999", "1E-999", "--1", "1.2.3", "NAN", "INF"])
def test_a_figure_that_has_no_bytes_is_refused(figure: str) -> None:
    line = f"004 H4 {figure} ={check_digits(4, 'H4', figure)}"
    refused(re.sub("^004 .*$", line, page(), flags=re.M))


def test_a_line_that_is_missing_is_asked_for() -> None:
    lines = page().splitlines()
    number = int(lines[7][:3])
    assert wrong_lines("\n".join([*lines[:7], *lines[8:]])) == [f"line {number}"]
    assert wrong_lines("\n".join([*lines[:-2], lines[-1]])) == [f"line {int(lines[-2][:3])}"]


def test_a_page_that_was_cut_off_is_refused() -> None:
    lines = page().splitlines()
    assert "END" in refused("\n".join(lines[:-1])).detail
    assert "first line" in refused("\n".join(lines[1:])).detail
    assert "belongs to no line" in refused("\n".join([*lines[:5], "and then he said", *lines[5:]])).detail
    assert refused("").code is Code.FILE_UNREADABLE
    assert refused("x" * (LIMIT + 1)).code is Code.TOO_LARGE


def test_lines_of_two_messages_make_none() -> None:
    one, other = page("We stay.").splitlines(), page("We move.", id=bytes(15) + b"\x01").splitlines()
    mixed = [*one[:4], *other[4:-1], one[-1]]
    refused("\n".join(mixed))
    assert "two messages" in refused("\n".join([one[0], *other[1:]])).detail


def test_a_reference_that_is_not_that_of_the_message_is_refused() -> None:
    text = page()
    digits = text.split("\n")[0][-5:]
    assert "name" in refused(text.replace(digits, f"{(int(digits) + 1) % 100_000:05d}")).detail
    assert "HANDLING" in refused(text.replace("FORWARD-NO", "FORWARD-YES")).detail


def test_lines_made_to_check_still_have_to_give_the_hash() -> None:
    """Whoever changes a line can make its check digits too: three digits are for mistakes, the hash is for the rest."""
    lines = page().splitlines()
    at = next(place for place, line in enumerate(lines) if "55 m" in line)
    number, field, content = re.fullmatch(r'(\d{3}) (\S+) (".*") =\d{3}', lines[at]).groups()  # type: ignore[union-attr]
    changed = content.replace("55 m", "95 m")
    lines[at] = f"{number} {field} {changed} ={check_digits(int(number), field, changed)}"
    assert "do not give the hash" in refused("\n".join(lines)).detail


# -- a drill stays a drill --------------------------------------------------------------------------------------------


def drill_page() -> list[str]:
    return page(mode="drill").splitlines()


def test_a_drill_is_framed_first_and_last() -> None:
    lines = drill_page()
    assert (lines[0], lines[-1]) == ("DRILL DRILL DRILL", "DRILL DRILL DRILL")
    assert typed("\n".join(lines)).message.mode == "drill"


@pytest.mark.parametrize("take", [slice(1, None), slice(None, -1), slice(1, -1)], ids=["first", "last", "both"])
def test_a_drill_without_its_frame_is_refused(take: slice) -> None:
    assert refused("\n".join(drill_page()[take])).code is Code.DRILL_TEXT


def test_a_frame_around_a_real_message_is_refused() -> None:
    for mode in ("live", "test"):
        text = f"DRILL DRILL DRILL\n{page(mode=mode)}DRILL DRILL DRILL\n"
        assert refused(text).code is Code.DRILL_TEXT


def test_a_drill_whose_mode_was_changed_as_well_is_another_message() -> None:
    lines = [line.replace("DRILL", "LIVE") for line in drill_page()[1:-1] if " H24." not in line]
    refused("\n".join(lines))
    at = next(place for place, line in enumerate(lines) if " H1 " in line)
    lines[at] = f"001 H1 LIVE ={check_digits(1, 'H1', 'LIVE')}"
    refused("\n".join(lines))


def test_free_text_cannot_imitate_the_page() -> None:
    evil = 'x" =123\n005 H1 LIVE =272\nEND 006 MERIDIAN 221415Z 00000\nDRILL DRILL DRILL'
    text = to_text(message(evil, "drill"))
    assert text.count("DRILL DRILL DRILL\n") == 2
    assert typed(text).data == message(evil, "drill")
    assert typed(text.replace("\n", " ")).data == message(evil, "drill")


def test_the_bidirectional_controls_that_a_message_refuses_are_never_made_by_a_mark() -> None:
    lines = page("a plain text").splitlines()
    at = next(place for place, line in enumerate(lines) if "a plain text" in line)
    number, field = lines[at].split()[:2]
    content = '"a <202E>plain text"'
    lines[at] = f"{number} {field} {content} ={check_digits(int(number), field, content)}"
    refused("\n".join(lines))


# -- forms that are not known, and what is too long -------------------------------------------------------------------


def test_a_form_that_is_not_known_travels_as_digits() -> None:
    data = World().message("weather.report", b"\x81\xa1a\x01", version=3)
    assert typed(to_text(data)).data == data
    read_elsewhere = to_text(message()).replace("free_text", "free_textt")
    refused(read_elsewhere)


def test_what_takes_too_many_lines_goes_another_way() -> None:
    with pytest.raises(Refused) as caught:
        to_text(World().message("weather.report", b"\xc5\xff\x00" + bytes(0xFF00)))
    assert caught.value.code is Code.TOO_LARGE
    assert MOST_LINES == 999


def test_no_two_codes_of_a_list_are_one_when_they_are_misread() -> None:
    lists = list(code_lists([Message, *(form.body for form in FORMS.values())]))
    assert len(lists) > 50
    for values in lists:
        folded = [fold(code_of(value)) for value in values]
        assert len(set(folded)) == len(values), values


def code_lists(kinds: list[type[msgspec.Struct]]) -> Iterator[list[str]]:
    """Every code list, and the kinds of every group that says what it is, of these structs and all within them."""
    seen: set[type[msgspec.Struct]] = set()
    while kinds:
        kind = kinds.pop()
        types = [field.type for field in fields_of(kind).values()] if kind not in seen else []
        seen.add(kind)
        while types:
            choices = [bare(choice) for choice in members(types.pop())]
            yield [str(v) for choice in choices if isinstance(choice, inspect.LiteralType) for v in choice.values]
            structs = [choice for choice in choices if isinstance(choice, inspect.StructType)]
            yield [str(choice.tag) for choice in structs if choice.tag is not None]
            kinds += [choice.cls for choice in structs]
            types += [choice.item_type for choice in choices if isinstance(choice, inspect.VarTupleType)]


# -- groups of digits -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [0, 1, 2, 3, 16, 31, 32, 33])
def test_bytes_are_groups_and_come_back(length: int) -> None:
    data = random.Random(length).randbytes(length)
    digits = "".join(groups(data))
    assert wrong_groups(digits) == []
    assert bytes_of(digits) == data
    if length > 1:
        assert wrong_groups(digits[:-1])
        swapped = next(at for at in range(len(digits) - 1) if digits[at] != digits[at + 1] and at % 6 != 5)
        changed = digits[:swapped] + digits[swapped + 1] + digits[swapped] + digits[swapped + 2 :]
        assert wrong_groups(changed) == [swapped // 6 + 1]


def test_a_group_that_stands_for_no_bytes_is_none() -> None:
    from protocols.keys import damm

    for digits in ("99999", "65792", "65536"):
        checked = f"{digits}{damm(digits)}"
        assert bytes_of(checked + "000000") is None
    assert bytes_of(f"65536{damm('65536')}") == b"\x00"
