"""How others reach us, written down and tried; how we reach others, printed before the line is down."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

import pytest

from hotline.cli import main
from hotline.node.contact_file import CONTACT
from hotline.node.directory import admit_offline
from tests.evidence.two_centres import speak

MERIDIAN = """\
watch_hours = ["MON-FRI 0800-1600"]
methods = [{ kind = "hotline" }, { kind = "phone", address = "+00 000 000" }]
operates = [{ norad = 90551, name = "LARK 9" }, { norad = 90515 }]
registry = { name = "National registry", access = "on_request", ask = "in writing" }
"""
PHONE = '[[methods]]\nkind = "phone"\naddress = "+00 000 000 001"\n'


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """KESTREL has a bulletin in which MERIDIAN states how it is reached, and what it operates."""
    base = tmp_path_factory.mktemp("centres")
    speak(base)
    (base / "MERIDIAN" / CONTACT).write_text(MERIDIAN)
    roster = asyncio.run(admit_offline(base / "MERIDIAN", ()))
    stated = roster.newest("bulletin", "MERIDIAN")
    assert stated is not None
    asyncio.run(admit_offline(base / "KESTREL", [("bulletin", stated.data)]))
    return base


@pytest.fixture
def node(base: Path, tmp_path: Path) -> Path:
    """KESTREL's directory, of this test alone."""
    return Path(shutil.copytree(base / "KESTREL", tmp_path / "node"))


@pytest.fixture(autouse=True)
def _nobody_signed_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AT", "AS", "KEY", "PASSPHRASE_FILE", "DEBUG", "LANG"):
        monkeypatch.delenv(f"HOTLINE_{name}", raising=False)
    monkeypatch.chdir(tmp_path)


class Told:
    """What a command printed, and how it ended."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str | Path, status: int = 0) -> str:
        capsys = self._capsys
        capsys.readouterr()
        assert main([str(word) for word in words]) == status, capsys.readouterr()
        out, err = capsys.readouterr()
        return out + err


@pytest.fixture
def hotline(capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(capsys)


# -- our own -----------------------------------------------------------------------------------------------------------


def test_it_is_begun_filled_in_checked_and_tried(node: Path, hotline: Told) -> None:
    assert "`hotline contact new` makes one" in hotline("contact", "check", node, status=1)
    assert "contact check" in hotline("contact", "new", node)
    assert "edit it" in hotline("contact", "new", node, status=1)
    (node / CONTACT).write_text(PHONE)
    told = hotline("contact", "check", node)
    assert "TEST  CALL SHEET KESTREL" in told
    assert "+00 000 000 001; NOT VERIFIED" in told
    assert "Not published yet" in told
    assert "tried" in hotline("contact", "verify", node, "1", "--as", "watch-1")
    assert "by WATCH-1" in hotline("contact", "check", node)


def test_what_is_wrong_is_said_with_where_it_is(node: Path, hotline: Told) -> None:
    (node / CONTACT).write_text(PHONE.replace("phone", "telephone"))
    told = hotline("contact", "check", node, status=1)
    assert "methods[0].kind" in told
    assert "[code: file_unreadable]" in told
    (node / CONTACT).write_text(PHONE)
    assert "give its number" in hotline("contact", "verify", node, "9", "--as", "WATCH-1", status=1)


def test_only_an_officer_who_is_listed_has_tried_it(node: Path, hotline: Told) -> None:
    (node / CONTACT).write_text(PHONE)
    assert "no officer WATCH-9 of KESTREL" in hotline("contact", "verify", node, "1", "--as", "WATCH-9", status=1)
    assert "NOT VERIFIED" in hotline("contact", "check", node)


def test_the_doctor_looks_at_the_file_and_says_where_there_is_no_node(
    node: Path, tmp_path: Path, hotline: Told
) -> None:
    assert "no folder" in hotline("doctor", tmp_path / "nonode", status=1)
    (tmp_path / "empty").mkdir()
    assert "no node and no key" in hotline("doctor", tmp_path / "empty", status=1)
    (node / CONTACT).write_text(PHONE.replace("phone", "telephone"))
    told = hotline("doctor", node, status=1)
    assert "contact.toml" in told
    assert "methods[0].kind" in told


# -- of others ---------------------------------------------------------------------------------------------------------


def test_the_sheet_of_a_centre_and_of_all(node: Path, hotline: Told) -> None:
    one = hotline("callsheet", "meridian", "--at", node)
    assert one.startswith("TEST  CALL SHEET MERIDIAN\n")
    assert "1 hotline" in one
    assert "2 telephone" in one
    assert "Meridian Orbital (pinned by two of our officers)" in one
    assert hotline("callsheet", "--at", node) == one  # of the others: our own is on our own door


def test_a_name_that_is_one_slip_away_is_pointed_out_and_not_taken(node: Path, hotline: Told) -> None:
    told = hotline("callsheet", "MER1DIAN", "--at", node, status=1)
    assert "look like it: MERIDIAN" in told
    assert "CALL SHEET" not in told


def test_as_a_file_for_a_telephone_and_as_a_symbol(node: Path, tmp_path: Path, hotline: Told) -> None:
    hotline("callsheet", "MERIDIAN", "--at", node, "--as", "vcard", "--to", tmp_path / "m.vcf")
    card = (tmp_path / "m.vcf").read_bytes().decode()
    assert card.startswith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:TEST MERIDIAN\r\n")
    assert "tel:+00000000" in card
    for suffix, begins in (("svg", b"<svg"), ("png", b"\x89PNG")):
        picture = tmp_path / f"m.{suffix}"
        hotline("callsheet", "MERIDIAN", "--at", node, "--as", "qr", "--to", picture)
        assert picture.read_bytes().startswith(begins)
    assert "there already" in hotline(
        "callsheet", "MERIDIAN", "--at", node, "--as", "qr", "--to", tmp_path / "m.png", status=1
    )
    assert "\u2588" in hotline("callsheet", "MERIDIAN", "--at", node, "--as", "qr")


# -- of an object ------------------------------------------------------------------------------------------------------


def test_the_centre_that_states_an_object_is_named_and_one_like_it_stands_apart(node: Path, hotline: Told) -> None:
    told = hotline("roster", "lookup", node, "90551")
    same, _, alike = told.partition("NOT SATCAT 90551")
    assert "MERIDIAN  LARK 9 (SATCAT 90551)" in same
    assert "MERIDIAN  SATCAT 90515" in alike
    assert "hotline callsheet MERIDIAN" in alike
    found = json.loads(hotline("roster", "lookup", node, "norad 90551", "--json"))
    assert (found["asked"], found["operated_by"]) == ("SATCAT 90551", ["MERIDIAN"])
    assert [each["object"] for each in found["alike"]] == ["SATCAT 90515"]
    assert found["stated"][0]["methods"] == [
        {"kind": "hotline", "address": None}, {"kind": "phone", "address": "+00 000 000"}
    ]  # fmt: skip


def test_an_object_that_nobody_stated_ends_in_one_and_says_whom_to_ask(node: Path, hotline: Told) -> None:
    told = hotline("roster", "lookup", node, "1ARK 9", status=1)
    assert "No centre that is believed here has stated 1ARK 9" in told
    assert "NOT 1ARK 9, but like it" in told
    assert "National registry, on request; in writing" in told
    found = json.loads(hotline("roster", "lookup", node, "12345", "--json", status=1))
    assert (found["operated_by"], found["stated"], found["alike"]) == ([], [], [])
    assert found["registries"][0]["ask"] == "in writing"
