"""A call sheet as a vCard, and as a symbol: what a telephone makes of it, and what nobody can slip into it."""

from __future__ import annotations

import io

import pytest
import zxingcpp
from PIL import Image

from protocols.contact import Contact, Language, Method
from protocols.contact_card import Card, card_of
from protocols.errors import Code, Refused
from protocols.formats import qr
from protocols.formats.vcard import to_vcard
from tests.parties import NOW, World


@pytest.fixture
def world() -> World:
    return World()


CONTACT = Contact(
    organisation="Meridian; Orbital, Operations",
    positions=("Watch officer", "Shift lead"),
    methods=(
        Method(kind="hotline"),
        Method(kind="phone", address="+00 (000) 000-001", verified_at=NOW, verified_by="WATCH-1"),
        Method(kind="fax", address="+00 000 000 002"),
        Method(kind="satphone", address="8816 000 00001 ask for MERIDIAN"),
        Method(kind="email", address="watch@meridian.example"),
        Method(kind="hf", address="7735 kHz USB, call MERIDIAN WATCH"),
    ),
    languages=(Language(tag="en", spoken=True), Language(tag="zh-Hans", written=True)),
)


def card(world: World, contact: Contact = CONTACT) -> Card:
    record = world.meridian.bulletin_record(2, contact=contact)
    roster, _ = world.roster("KESTREL").admit("bulletin", record, NOW)
    return card_of(roster, "MERIDIAN", NOW)


def lines(text: str) -> list[str]:
    """Unfolded (RFC 6350, section 3.2)."""
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_every_method_is_where_a_telephone_looks_for_it_in_its_order(world: World) -> None:
    told = lines(to_vcard(card(world), "live"))
    assert told[:4] == ["BEGIN:VCARD", "VERSION:4.0", "FN:MERIDIAN", "KIND:org"]
    assert told[-1] == "END:VCARD"
    assert "ORG:Meridian Orbital;Meridian\\; Orbital\\, Operations" in told
    assert 'TEL;TYPE="work,voice";PREF=2;VALUE=uri:tel:+00000000001' in told
    assert 'TEL;TYPE="work,fax";PREF=3;VALUE=uri:tel:+00000000002' in told
    assert 'TEL;TYPE="work,cell,voice";PREF=4;VALUE=text:8816 000 00001 ask for MERIDIAN' in told
    assert "EMAIL;TYPE=work;PREF=5:watch@meridian.example" in told
    assert "LANG;PREF=2:zh-Hans" in told
    (note,) = (line for line in told if line.startswith("NOTE:"))
    assert "6 hf 7735 kHz USB\\, call MERIDIAN WATCH: not verified" in note
    assert "tried 221415Z NOV 26 by WATCH-1" in note


def test_lines_have_75_octets_at_the_most_and_no_character_is_cut(world: World) -> None:
    contact = Contact(organisation="\u041a\u043e\u0441\u043c\u043e\u0441 " * 20, positions=("\u5929\u5bab" * 40,))
    text = to_vcard(card(world, contact), "live")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "TITLE:" + "\u5929\u5bab" * 40 in lines(text)


@pytest.mark.parametrize("mode", ["drill", "test"])
def test_a_number_of_a_drill_says_so_where_it_is_read_first(world: World, mode: str) -> None:
    assert f"FN:{mode.upper()} MERIDIAN" in lines(to_vcard(card(world), mode))  # type: ignore[arg-type]


def test_nothing_that_a_centre_states_begins_a_line_of_its_own(world: World) -> None:
    contact = Contact(
        organisation="x;END:VCARD", methods=(Method(kind="email", address="a\\nTEL:+1, b"),),
    )  # fmt: skip
    told = lines(to_vcard(card(world, contact), "live"))
    assert "ORG:Meridian Orbital;x\\;END:VCARD" in told
    assert "EMAIL;TYPE=work;PREF=1:a\\\\nTEL:+1\\, b" in told
    assert [line for line in told if line.startswith(("TEL", "END"))] == ["END:VCARD"]


def test_whether_it_is_believed_goes_with_it(world: World) -> None:
    roster = world.roster("KESTREL", without=["pin"])
    assert "NOT PINNED" in to_vcard(card_of(roster, "MERIDIAN", NOW), "live")
    assert "STALE: bulletin" in to_vcard(card_of(world.roster("KESTREL"), "MERIDIAN", NOW + 6 * 86_400_000), "live")


def test_a_symbol_gives_back_the_whole_card(world: World) -> None:
    vcard = to_vcard(card(world), "live", short=True)
    with Image.open(io.BytesIO(qr.card_png(vcard))) as picture:
        (found,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert found.text == vcard
    assert qr.card_svg(vcard, "MERIDIAN").startswith("<svg")
    assert "<title>MERIDIAN</title>" in qr.card_svg(vcard, "MERIDIAN")
    assert qr.card_half_blocks(vcard).count("\n") > 20


def test_a_card_too_large_for_a_camera_is_refused(world: World) -> None:
    contact = Contact(positions=("\u5929" * 200,) * 8)
    with pytest.raises(Refused) as refused:
        qr.card_png(to_vcard(card(world, contact), "live", short=True))
    assert refused.value.code is Code.TOO_LARGE
