"""The registrar's folder: a reader who knows nothing yet admits what it signs, and nothing is written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.keys.introduction import open_introduction, pack_introduction
from hotline.keys.party import PartyFolder
from protocols.errors import Code, Refused
from protocols.keys import ED25519, SeedSigner, damm, key_id
from protocols.roster import Roster, load_roster

NOW = 1_795_356_900_000
PASSPHRASE = "a drawer, a lamp and a kettle"


def public(number: int) -> bytes:
    return SeedSigner(bytes([number]) * 32, "live").public


@pytest.fixture(scope="module")
def meridian(tmp_path_factory: pytest.TempPathFactory) -> PartyFolder:
    folder = PartyFolder.create(tmp_path_factory.mktemp("p") / "meridian", "Méridien", "live", PASSPHRASE, NOW)
    folder.add_centre("MERIDIAN", public(1), NOW)
    folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    folder.add_officer("MERIDIAN", "WATCH-2", public(3), NOW)
    return folder


def reader(folder: PartyFolder) -> Roster:
    return load_roster(Roster("live", "MERIDIAN", folder.anchor()), folder.introduction())


def test_a_reader_with_the_anchor_alone_believes_it(meridian: PartyFolder) -> None:
    roster = reader(meridian)
    assert roster.believed("MERIDIAN").keys == (public(1),)
    assert roster.officer("MERIDIAN", key_id(ED25519, public(3))).role == "WATCH-2"


def test_a_reader_with_another_anchor_does_not(meridian: PartyFolder) -> None:
    with pytest.raises(Refused) as refused:
        load_roster(Roster("live", "MERIDIAN", bytes(32)), meridian.introduction())
    assert refused.value.code is Code.CENTRE_TAKEN
    elsewhere = load_roster(Roster("live", "KESTREL", bytes(32)), meridian.introduction())
    with pytest.raises(Refused) as unpinned:
        elsewhere.believed("MERIDIAN")
    assert unpinned.value.code is Code.NOT_PINNED


def test_the_fingerprint_is_of_the_first_root_and_carries_its_check_digit(meridian: PartyFolder) -> None:
    groups = meridian.fingerprint().split()
    assert [len(group) for group in groups] == [5] * 8 + [1]
    assert damm("".join(groups)) == 0


def test_a_role_is_one_person_and_a_key_is_one_role(meridian: PartyFolder) -> None:
    before = meridian.introduction()
    for role, key in (("WATCH-1", public(4)), ("WATCH-3", public(2))):
        with pytest.raises(Refused) as refused:
            meridian.add_officer("MERIDIAN", role, key, NOW)
        assert refused.value.code is Code.SCHEMA
    assert meridian.introduction() == before


def test_a_centre_is_listed_anew_at_another_level_with_the_key_that_it_has(meridian: PartyFolder) -> None:
    before = meridian.statement()
    assert before is not None
    (centre,) = before[0].centres
    raised = meridian.add_centre("MERIDIAN", centre.keys[0], NOW, "ministry").centre("MERIDIAN")
    assert raised is not None
    assert (raised.speaks_for, raised.keys) == ("ministry", centre.keys)


def test_the_wrong_passphrase_signs_nothing(meridian: PartyFolder) -> None:
    before = meridian.introduction()
    stranger = PartyFolder(meridian.path, "live", "guessed")
    with pytest.raises(Refused) as refused:
        stranger.add_officer("MERIDIAN", "WATCH-9", public(9), NOW)
    assert refused.value.code is Code.KEY_LOCKED
    assert meridian.introduction() == before


def test_a_live_party_has_no_key_in_the_clear(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        PartyFolder.create(tmp_path / "p", "P", "live", None, NOW)
    assert refused.value.code is Code.KEY_LOCKED


def test_a_party_is_made_once(meridian: PartyFolder) -> None:
    with pytest.raises(Refused) as refused:
        PartyFolder.create(meridian.path, "Méridien", "live", PASSPHRASE, NOW)
    assert refused.value.code is Code.ALREADY


@pytest.mark.parametrize(("compromised", "code"), [(False, Code.OFFICER_UNKNOWN), (True, Code.KEY_REVOKED)])
def test_who_leaves_signs_no_more(tmp_path: Path, compromised: bool, code: Code) -> None:
    folder = PartyFolder.create(tmp_path / "p", "P", "test", None, NOW)
    folder.add_centre("MERIDIAN", public(1), NOW)
    folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    folder.revoke_officer("MERIDIAN", "WATCH-1", NOW, compromised=compromised)
    roster = load_roster(Roster("test", "MERIDIAN", folder.anchor()), folder.introduction())
    with pytest.raises(Refused) as refused:
        roster.officer("MERIDIAN", key_id(ED25519, public(2)))
    assert refused.value.code is code
    with pytest.raises(Refused) as again:
        folder.revoke_officer("MERIDIAN", "WATCH-1", NOW, compromised=False)
    assert again.value.code is Code.NOT_FOUND


def test_an_introduction_is_carried_unchanged(meridian: PartyFolder) -> None:
    records = meridian.introduction()
    assert open_introduction(pack_introduction(records)) == records


@pytest.mark.parametrize("data", [b"", b"\x92\xacintroduction\x90", b"PK\x03\x04", b"\x92\xa5hello\x91\x90"])
def test_another_file_is_no_introduction(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        open_introduction(data)
    assert refused.value.code is Code.FILE_UNREADABLE


def test_a_program_is_listed_with_what_it_may_sign_and_taken_off(tmp_path: Path) -> None:
    folder = PartyFolder.create(tmp_path / "p", "Meridian", "test", None, NOW)
    with pytest.raises(Refused) as error:
        folder.add_service("MERIDIAN", "OPS-BRIDGE", public(9), NOW)
    assert error.value.code is Code.SCHEMA
    folder.add_centre("MERIDIAN", public(1), NOW)
    folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    statement = folder.add_service("MERIDIAN", "OPS-BRIDGE", public(9), NOW, ("manoeuvre.notice",))
    [service] = statement.services
    assert (service.name, service.types) == ("OPS-BRIDGE", ("manoeuvre.notice",))
    for add, name in (("add_service", "OPS-BRIDGE"), ("add_service", "WATCH-1"), ("add_officer", "OPS-BRIDGE")):
        with pytest.raises(Refused) as error:
            getattr(folder, add)("MERIDIAN", name, public(8), NOW)
        assert error.value.code is Code.ALREADY
    statement = folder.revoke_service("MERIDIAN", "OPS-BRIDGE", NOW, compromised=True)
    assert (statement.services, statement.revoked) == ((), (public(9),))
    with pytest.raises(Refused) as error:
        folder.revoke_service("MERIDIAN", "OPS-BRIDGE", NOW, compromised=False)
    assert error.value.code is Code.NOT_FOUND
