"""Parts that are lost, mistyped, repeated, mixed up; and symbols that a real reader reads."""

from __future__ import annotations

import io
import random
import re

import pytest
import zxingcpp
from PIL import Image

from protocols.errors import Code, Refused
from protocols.formats.qr import PAPER, SCREEN, from_parts, half_blocks, parts_in, png, svg, to_parts
from protocols.formats.qr.parts import MOST_PARTS
from protocols.messages import FORMS
from protocols.wire import ENVELOPE_LIMIT, pack
from tests.protocols.messages.generated import enclosed, random_envelope, random_of

ONE, OTHER = random_envelope(1), random_envelope(2)


def refused(*parts: str) -> str:
    with pytest.raises(Refused) as caught:
        from_parts(parts)
    assert caught.value.code is Code.FILE_UNREADABLE
    return caught.value.detail


def test_parts_say_which_they_are_and_stay_within_a_symbol() -> None:
    for most in (SCREEN, PAPER):
        parts = to_parts(ONE, most)
        assert len(parts) > 1
        assert [part.split(".")[1:3] for part in parts] == [[str(n), str(len(parts))] for n in range(1, len(parts) + 1)]
        assert all(len(part) <= most and re.fullmatch(r"[0-9A-Z.]+", part) for part in parts)
        assert len({part.split(".")[3] for part in parts}) == 1


def test_they_come_in_any_order_and_twice() -> None:
    parts = list(to_parts(ONE, SCREEN))
    random.Random(3).shuffle(parts)
    assert from_parts([*parts, parts[0], parts[-1]]).data == ONE


def test_they_may_be_typed() -> None:
    typed = [
        "\n".join(re.findall(".{1,40}", part.lower().replace("0", "o").replace("1", "l"))) for part in to_parts(ONE)
    ]
    assert from_parts(typed).data == ONE
    assert parts_in("\n\n".join(typed)) == typed
    assert from_parts(parts_in("".join(to_parts(ONE)))).data == ONE


def test_what_is_missing_is_named() -> None:
    parts = to_parts(ONE, SCREEN)
    assert refused(*parts[1:-1]).startswith(f"parts 1, {len(parts)} are missing, of {len(parts)}")
    assert refused(parts[0], *parts[2:]).startswith("part 2 is missing")
    assert refused().startswith("there is no part")


def test_a_part_of_another_message_is_refused() -> None:
    first, others = to_parts(ONE), to_parts(OTHER)
    assert "is of another message" in refused(first[0], *others[1:])
    assert "is of another message" in refused(*to_parts(ONE, SCREEN), first[0])


@pytest.mark.parametrize("place", [0, 9, 11, 13, 20, 30, 100, -1, -3, -8])
def test_a_mistyped_character_is_found_in_its_part(place: int) -> None:
    parts = list(to_parts(ONE, SCREEN))
    wrong = parts[2]
    other = next(each for each in "Z7.9" if each != wrong[place])
    parts[2] = wrong[:place] + other + (wrong[place + 1 :] if place != -1 else "")
    assert re.search("no part of a message|a character in it is wrong", refused(*parts))


def test_parts_that_check_and_make_other_bytes_are_refused() -> None:
    """Somebody who makes parts of their own can make their checks as well; the whole must still be what it says."""
    from protocols.formats.qr.parts import check_of

    parts = list(to_parts(ONE, SCREEN))
    head, _, _ = parts[0].rpartition(".")
    head = head[:-2] + ("ZW" if head[-2:] != "ZW" else "WZ")
    parts[0] = f"{head}.{check_of(head)}"
    assert "not what they say" in refused(*parts) or "no length" in refused(*parts)


@pytest.mark.parametrize(
    "text",
    ["", "hello", "HOTLINE1", "HOTLINE1.1.1.....", "HOTLINE1.0.1.0000000000.00.000000", "HOTLINE2.1.1.A.A.A",
     "HOTLINE1.1.1.0000000000.UUUU.000000", "x" * 6_000, "HOTLINE1." * 400, "\x00" * 50, "١" * 60],
)  # fmt: skip
def test_what_is_no_part_is_refused(text: str) -> None:
    refused(text)


def test_a_text_about_parts_is_none() -> None:
    assert parts_in("Please send HOTLINE1.2.3. again") == []
    assert parts_in("") == []


def test_the_largest_envelope_has_its_parts_and_nothing_has_more() -> None:
    data = random.Random(5).randbytes(ENVELOPE_LIMIT)
    assert len(to_parts(data, SCREEN)) <= MOST_PARTS
    with pytest.raises(Refused) as caught:
        to_parts(data * 4, PAPER)
    assert caught.value.code is Code.TOO_LARGE


@pytest.mark.parametrize("key", sorted(FORMS), ids=lambda key: key[0])
def test_a_reader_reads_the_pictures_of_every_form(key: tuple[str, int]) -> None:
    message = random_of(FORMS[key], 1)
    data = enclosed(message, random.Random(1))
    for whole, most in ((data, PAPER), (pack(message), SCREEN)):
        assert from_parts(scanned(png(part)) for part in to_parts(whole, most)).data == whole


def scanned(picture: bytes) -> str:
    with Image.open(io.BytesIO(picture)) as image:
        # Other kinds of barcode are not looked for: any noise may look like one of them.
        qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
        found = zxingcpp.read_barcodes(image.convert("L"), formats=qr)
    assert len(found) == 1
    assert found[0].format == zxingcpp.BarcodeFormat.QRCode
    return found[0].text


def test_a_reader_reads_the_lines_of_a_terminal() -> None:
    """Drawn as a terminal draws them: a light character on a dark ground, two modules to its height."""
    part = to_parts(ONE, SCREEN)[0]
    lines = half_blocks(part).splitlines()
    assert len(lines[0]) <= 80
    rows = [[mark in f"█{half}" for mark in line] for line in lines for half in "▀▄"]
    image = Image.new("L", (len(rows[0]), len(rows)), 0)
    image.putdata([255 if light else 0 for row in rows for light in row])
    [found] = zxingcpp.read_barcodes(image.resize((len(rows[0]) * 5, len(rows) * 5), Image.Resampling.NEAREST))
    assert found.text == part


def test_a_picture_for_paper_is_a_document_with_a_title_and_nothing_to_load() -> None:
    drawn = svg(to_parts(ONE)[0], 'MERIDIAN <1/3> & "x"')
    assert drawn.startswith("<svg")
    assert "<title>MERIDIAN &lt;1/3&gt; &amp; " in drawn
    assert "href" not in drawn
