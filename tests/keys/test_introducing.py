"""Two officers believe a party, each with their own eyes and their own key."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.keys.introducing import sign_pin, stranger
from hotline.keys.introduction import Introduction
from hotline.keys.party import PartyFolder
from protocols.errors import Code, Refused
from protocols.keys import SeedSigner
from protocols.roster import Roster
from tests.parties import NOW, seed


class House:
    """A party of one centre with two officers, and its roster."""

    def __init__(self, base: Path, party: str, centre: str) -> None:
        self.folder = PartyFolder.create(base / centre, party, "test", None, NOW)
        self.folder.add_centre(centre, SeedSigner(seed(centre), "test").public, NOW)
        self.officers = [SeedSigner(seed(centre, role), "test") for role in ("WATCH-1", "WATCH-2")]
        for number, officer in enumerate(self.officers, 1):
            self.folder.add_officer(centre, f"WATCH-{number}", officer.public, NOW)
        roster = Roster("test", centre, self.folder.anchor())
        for kind, data in self.folder.introduction():
            roster, _ = roster.admit(kind, data, NOW)
        self.roster = roster

    @property
    def introduction(self) -> Introduction:
        return self.folder.introduction()


@pytest.fixture
def meridian(tmp_path: Path) -> House:
    return House(tmp_path, "Meridian Orbital", "MERIDIAN")


@pytest.fixture
def kestrel(tmp_path: Path) -> House:
    return House(tmp_path, "Kestrel Space", "KESTREL")


@pytest.fixture
def impostor(tmp_path: Path) -> House:
    """Who says that they are Kestrel Space, too."""
    return House(tmp_path / "impostor", "Kestrel Space", "KESTREL")


async def test_two_officers_make_a_pin_that_counts(meridian: House, kestrel: House) -> None:
    met = stranger(kestrel.introduction, meridian.roster, NOW)
    assert met.fingerprint == kestrel.folder.fingerprint()
    assert met.centres == ("KESTREL",)
    first, second = meridian.officers

    begun = await sign_pin(met, meridian.roster, first, NOW)
    pin = await sign_pin(met, meridian.roster, second, NOW + 60_000, begun)

    roster = meridian.roster
    for kind, data in met.records:
        roster, _ = roster.admit(kind, data, NOW)
    with pytest.raises(Refused) as refused:
        roster.admit("pin", begun.encode(), NOW)
    assert refused.value.code is Code.PIN_NEEDS_TWO
    roster, _ = roster.admit("pin", pin.encode(), NOW)
    assert roster.is_believed("Kestrel Space")
    with pytest.raises(Refused) as again:
        stranger(kestrel.introduction, roster, NOW)
    assert again.value.code is Code.ALREADY


async def test_one_officer_twice_is_one_officer(meridian: House, kestrel: House) -> None:
    met = stranger(kestrel.introduction, meridian.roster, NOW)
    begun = await sign_pin(met, meridian.roster, meridian.officers[0], NOW)
    with pytest.raises(Refused) as refused:
        await sign_pin(met, meridian.roster, meridian.officers[0], NOW, begun)
    assert refused.value.code is Code.SAME_OFFICER


async def test_a_key_of_somebody_else_signs_no_pin_of_ours(meridian: House, kestrel: House) -> None:
    met = stranger(kestrel.introduction, meridian.roster, NOW)
    with pytest.raises(Refused) as refused:
        await sign_pin(met, meridian.roster, kestrel.officers[0], NOW)
    assert refused.value.code is Code.OFFICER_UNKNOWN


async def test_a_pin_begun_for_another_root_is_not_gone_on_with(
    meridian: House, kestrel: House, impostor: House
) -> None:
    begun = await sign_pin(
        stranger(impostor.introduction, meridian.roster, NOW), meridian.roster, meridian.officers[0], NOW
    )
    met = stranger(kestrel.introduction, meridian.roster, NOW)
    with pytest.raises(Refused) as refused:
        await sign_pin(met, meridian.roster, meridian.officers[1], NOW, begun)
    assert refused.value.code is Code.FILE_UNREADABLE


def test_our_own_party_needs_no_introduction(meridian: House) -> None:
    with pytest.raises(Refused) as refused:
        stranger(meridian.introduction, meridian.roster, NOW)
    assert refused.value.code is Code.ALREADY


def test_a_centre_of_ours_cannot_be_taken(meridian: House, tmp_path: Path) -> None:
    impostor = House(tmp_path / "impostor", "Kestrel Space", "MERIDIAN")
    with pytest.raises(Refused) as refused:
        stranger(impostor.introduction, meridian.roster, NOW)
    assert refused.value.code is Code.CENTRE_TAKEN


@pytest.mark.parametrize("kept", [slice(0, 1), slice(0, 0)])
def test_half_an_introduction_is_none(meridian: House, kestrel: House, kept: slice) -> None:
    with pytest.raises(Refused) as refused:
        stranger(kestrel.introduction[kept], meridian.roster, NOW)
    assert refused.value.code is Code.FILE_UNREADABLE


def test_two_parties_in_one_file_are_refused(meridian: House, kestrel: House, tmp_path: Path) -> None:
    third = House(tmp_path / "third", "Halcyon", "HALCYON")
    with pytest.raises(Refused) as refused:
        stranger((*kestrel.introduction, *third.introduction), meridian.roster, NOW)
    assert refused.value.code is Code.FILE_UNREADABLE


def test_what_was_made_in_another_mode_is_said_before_anything_else(meridian: House, tmp_path: Path) -> None:
    drill = PartyFolder.create(tmp_path / "drill", "Kestrel", "drill", "x" * 12, NOW)
    drill.add_centre("KESTREL", SeedSigner(seed("KESTREL drill"), "drill").public, NOW)
    with pytest.raises(Refused, match="made in mode drill") as refused:
        stranger(drill.introduction(), meridian.roster, NOW)
    assert refused.value.code is Code.WRONG_MODE
