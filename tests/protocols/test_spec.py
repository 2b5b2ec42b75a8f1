"""The pages of the specification, held to the code and to the vectors: what they name is there, all of it."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from protocols import contact, envelope, records, sealing, wire
from protocols.errors import Code
from protocols.pae import KINDS, MODES
from tests.vectors import edwards, messages_page, xwing
from tests.vectors.generate import FAMILIES, SPEC

PAGES = sorted(SPEC.glob("*.md"))
NAMES = {page.stem for page in PAGES}
OURS = ("attachments", "bytes", "channels", "envelope", "keys", "messages", "roster", "sealing", "signing")

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


@cache
def text(name: str) -> str:
    return (SPEC / f"{name}.md").read_text("utf-8")


@cache
def vectors(family: str) -> dict[str, str]:
    """File name → content."""
    return {path.stem: path.read_text("utf-8") for path in (SPEC / "vectors" / family).glob("*.json")}


@cache
def hexes() -> str:
    """Every string of every vector, one after the other."""
    return "\n".join(content for family in FAMILIES for content in vectors(family).values())


def code_words(page: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", page))


def test_the_table_of_contents_has_every_page_and_every_folder() -> None:
    linked = set(re.findall(r"\]\((\w+)\.md\)", text("README")))
    assert linked == NAMES - {"README"}
    assert set(re.findall(r"`(\w+)/`", text("README"))) == {*FAMILIES, "vectors"}


def test_the_list_of_codes_is_the_closed_list() -> None:
    section = text("README").partition("## 5. Codes")[2].partition("## 6.")[0]
    assert code_words(section) == {code.value for code in Code}


@each_page
def test_a_page_refers_to_pages_that_exist(page: Path) -> None:
    said = re.findall(r"pages? ((?:\*\w+\*(?:, | and )?)+)", page.read_text("utf-8"))
    for names in said:
        assert set(re.findall(r"\*(\w+)\*", names)) <= NAMES


@each_page
def test_every_example_in_hex_is_one_of_a_vector(page: Path) -> None:
    """Sixteen digits and more, wherever they stand; what is cut off ends in … and is the beginning of something."""
    constants = [xwing.SUITE_ID.hex(), str(edwards.L - 2**252)]
    for digits in re.findall(r"(?<![0-9a-zA-Z_])(?:[0-9a-f]{2}){8,}(?![0-9a-zA-Z])", page.read_text("utf-8")):
        assert digits in hexes() or digits in constants, digits


@each_page
def test_every_vector_that_a_page_names_exists(page: Path) -> None:
    known = {name for family in FAMILIES for name in vectors(family)}
    named = re.findall(r"[Vv]ectors? `(\w+)`", page.read_text("utf-8"))
    assert set(named) <= known


@pytest.mark.parametrize("family", OURS)
def test_a_page_names_every_code_with_which_its_vectors_are_refused(family: str) -> None:
    refused = {code for content in vectors(family).values() if (code := json.loads(content).get("code"))}
    assert refused <= code_words(text(family))


@pytest.mark.parametrize("family", OURS)
def test_a_page_says_how_each_kind_of_its_vectors_is_played(family: str) -> None:
    kinds = {json.loads(content)["kind"] for content in vectors(family).values()}
    told = {word for word in code_words(text(family)) if re.fullmatch(rf"{family}\.(?!py)\w+", word)}
    assert told == kinds


STRUCTS: dict[str, list[type[wire.Wire]]] = {
    "envelope": [envelope.Attestation, envelope.Release, envelope.ReadIn],
    "sealing": [sealing.Cover],
    "roster": [
        records.Root, records.Statement, records.Centre, records.Officer, records.Service, records.Bulletin,
        records.Contact, records.WatchWindow, records.Pin, records.RootRef, records.Opening,
        contact.Method, contact.Language, contact.Operated, contact.Fleet, contact.Numbers, contact.Practice,
        contact.Criterion, contact.KeptClear, contact.Registry, contact.Further,
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", STRUCTS)
def test_a_page_names_every_field_of_its_maps(name: str) -> None:
    fields = {field.encode_name for kind in STRUCTS[name] for field in msgspec.structs.fields(kind)}
    assert fields <= code_words(text(name))


def test_the_lists_of_kinds_modes_and_capacities() -> None:
    signing, sealed = code_words(text("signing")), code_words(text("sealing"))
    assert set(KINDS) | set(MODES) | set(get_args(envelope.Capacity)) <= signing
    assert set(get_args(sealing.SealedKind)) <= sealed
    assert set(get_args(records.SpeaksFor)) <= code_words(text("roster"))


def test_the_limits_are_those_of_the_code() -> None:
    from protocols.believed import RECORD_LIMIT
    from protocols.messages.header import MESSAGE_LIMIT
    from protocols.roster import LONGEST_JUMP

    table = text("bytes").partition("## 4. Limits")[2].partition("## 5.")[0]
    limits = {int(found.replace(",", "")) for found in re.findall(r"\| ([0-9,]+) \|", table)}
    assert limits == {wire.ENVELOPE_LIMIT, wire.FRAME_LIMIT, MESSAGE_LIMIT, RECORD_LIMIT, sealing.LARGEST}
    assert f"{wire.MOST_VALUES:,}" in text("bytes")
    assert f"{LONGEST_JUMP:,}" in text("roster")
    assert f"{records.BULLETIN_DAYS * 86_400_000:,}" in text("roster")
    assert f"{envelope.SECOND_FRESH_MS:,}" in text("signing")


def test_the_tables_of_types_are_those_of_the_code() -> None:
    """When this fails: `python -m tests.vectors.generate` writes them again."""
    assert messages_page.page(text("messages")) == text("messages")


def test_the_check_digits_table_is_that_of_the_code() -> None:
    from protocols.keys import damm

    rows = re.findall(r"^\| \*\*(\d)\*\* \| ([\d |]+) \|$", text("keys"), re.MULTILINE)
    table = {int(row): [int(digit) for digit in digits.split(" | ")] for row, digits in rows}
    assert sorted(table) == list(range(10))
    for number in ("572", "0123456789", "73051"):
        state = 0
        for digit in number:
            state = table[state][int(digit)]
        assert state == damm(number)
    assert [damm(digit) for digit in "0123456789"] == table[0]
