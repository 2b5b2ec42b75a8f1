"""What the centre states of itself is read from a person's file, and goes out in its bulletin."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.node.contact_file import CONTACT, EXAMPLE, VERIFIED, Stated, read_contact, readable_contact, verify_method
from protocols.contact import Contact, Method, Numbers
from protocols.errors import Code, Refused
from protocols.records import WatchWindow
from tests.parties import NOW

WHOLE = """\
organisation = "Meridian Orbital Operations"
kind = "spaceflight_safety"
positions = ["Watch officer"]
watch_hours = ["MON-FRI 0800-1600"]

[[methods]]
kind = "hotline"
[[methods]]
kind = "phone"
address = "+00 000 000 001"
encrypted = true
[[languages]]
tag = "en"
spoken = true
[[operates]]
norad = 90551
name = "LARK 9"
[[fleets]]
name = "Lark"
numbers = [{ first = 90560, last = 90599 }]
[practice]
lead_time_h = 12
automatic_avoidance = "enabled"
[[practice.criteria]]
regime = "leo"
probability = 1e-4
[registry]
name = "National registry"
access = "on_request"
changed_at = 2026-11-01
[[deputies]]
who = "Shift lead at home"
methods = [{ kind = "phone", address = "+00 000 000 002" }]
"""


def stated(directory: Path, text: str = WHOLE) -> Stated:
    (directory / CONTACT).write_text(text, "utf-8")
    found = read_contact(directory)
    assert found is not None
    return found


def refusal(directory: Path, text: str) -> str:
    (directory / CONTACT).write_text(text, "utf-8")
    with pytest.raises(Refused) as refused:
        read_contact(directory)
    assert refused.value.code is Code.FILE_UNREADABLE
    return refused.value.detail


def test_every_part_of_it(tmp_path: Path) -> None:
    contact, hours = stated(tmp_path)
    assert contact.methods == (
        Method(kind="hotline"), Method(kind="phone", address="+00 000 000 001", encrypted=True)
    )  # fmt: skip
    assert contact.fleets[0].numbers == (Numbers(first=90560, last=90599),)
    assert contact.practice is not None
    assert contact.practice.lead_time_h == 12.0
    assert contact.registry is not None
    assert contact.registry.changed_at == 1_793_491_200_000  # 2026-11-01T00:00Z
    assert hours[0] == WatchWindow(start=480, end=960)
    assert len(hours) == 5


def test_the_example_can_be_published_as_it_is(tmp_path: Path) -> None:
    assert stated(tmp_path, EXAMPLE) == Stated(Contact(methods=(Method(kind="hotline"),)), ())


def test_every_line_of_the_example_is_right(tmp_path: Path) -> None:
    """Whoever takes the signs of comment away gets no error."""
    lines = EXAMPLE.splitlines()
    uncommented = [line.removeprefix("# ") if "=" in line or line.startswith("# [") else line for line in lines]
    text = "\n".join(line for line in uncommented if not line.startswith("# "))
    assert stated(tmp_path, text).contact.escalation[0].methods[0].kind == "email"


def test_no_file_is_nothing_stated_and_changes_nothing(tmp_path: Path) -> None:
    assert read_contact(tmp_path) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("methods = [", "contact.toml"),
        ('[[methods]]\nkind = "phone"', "address"),
        ('[[methods]]\nkind = "pigeon"\naddress = "x"', "methods[0].kind"),
        ('telephone = "1"', "telephone"),
        ('watch_hours = ["always"]', "MON-FRI"),
        ('[[languages]]\ntag = "en"', "spoken"),
        ('[[languages]]\ntag = "English"\nspoken = true', "languages[0].tag"),
        ('[[methods]]\nkind = "phone"\naddress = "a\\u001b[2J"', "methods[0].address"),
        ('[[methods]]\nkind = "phone"\naddress = "1"\nverified_at = 2026-11-01\nverified_by = "LEAD"', "verify"),
        ("[[operates]]\n", "number, a designator or a name"),
        ("[[methods]]\nkind = 'hotline'\n" * 7, "methods"),
    ],
)
def test_what_its_readers_would_refuse_is_refused_here(tmp_path: Path, text: str, told: str) -> None:
    assert told in refusal(tmp_path, text)
    assert readable_contact(tmp_path) is None


def test_more_than_a_bulletin_holds_is_refused(tmp_path: Path) -> None:
    objects = "".join(f'[[operates]]\nname = "{"X" * 190}{number}"\n' for number in range(200))
    assert "32768 at most" in refusal(tmp_path, objects)


# -- verified ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("named", ["2", "+00 000 000 001"])
def test_a_method_that_somebody_tried_is_published_with_when_and_in_which_role(tmp_path: Path, named: str) -> None:
    stated(tmp_path)
    tried = verify_method(tmp_path, named, "WATCH-1", NOW)
    assert (tried.address, tried.verified_at, tried.verified_by) == ("+00 000 000 001", NOW, "WATCH-1")
    assert stated(tmp_path).contact.methods[1] == tried
    assert (tmp_path / CONTACT).read_text() == WHOLE  # a person's file stays as it was written


def test_a_deputys_method_is_verified_by_its_address(tmp_path: Path) -> None:
    stated(tmp_path)
    verify_method(tmp_path, "+00 000 000 002", "LEAD", NOW)
    assert stated(tmp_path).contact.deputies[0].methods[0].verified_by == "LEAD"


def test_a_number_that_was_changed_is_not_verified(tmp_path: Path) -> None:
    stated(tmp_path)
    verify_method(tmp_path, "2", "WATCH-1", NOW)
    assert stated(tmp_path, WHOLE.replace("000 001", "000 009")).contact.methods[1].verified_at is None
    assert stated(tmp_path).contact.methods[1].verified_at == NOW


@pytest.mark.parametrize(("named", "role", "code"), [("3", "WATCH-1", Code.NOT_FOUND), ("0", "WATCH-1", Code.NOT_FOUND),
                                                     ("2", "Ann Other", Code.SCHEMA)])  # fmt: skip
def test_what_is_not_there_cannot_be_verified(tmp_path: Path, named: str, role: str, code: Code) -> None:
    stated(tmp_path)
    with pytest.raises(Refused) as refused:
        verify_method(tmp_path, named, role, NOW)
    assert refused.value.code is code
    assert not (tmp_path / VERIFIED).exists()
