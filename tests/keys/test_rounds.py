"""Several people sign a party's record, each where they are: enough of them make it one, and fewer nothing at all."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from hotline.keys import keyfile
from hotline.keys.holders import make_key, read_holder, spelled, write_holder
from hotline.keys.minutes import minutes
from hotline.keys.party import PartyFolder
from hotline.keys.roots import RootChange, first_root
from hotline.keys.rounds import Need, open_proposal
from protocols.errors import Code, Refused
from protocols.keys import SeedSigner
from protocols.roster import Roster, load_roster

NOW = 1_795_356_900_000
DAY = 86_400_000
NAME = "Meridian Orbital"


def public(number: int) -> bytes:
    return SeedSigner(bytes([number]) * 32, "test").public


@dataclass
class Holders:
    """Everybody's own folder, beside the party's, which holds no key."""

    path: Path
    keys: dict[str, bytes]
    folder: PartyFolder

    def signs(self, *names: str, instead: bool = False) -> list[Path]:
        """What each gives back: a copy with their signature."""
        return [self._sign(name, instead=instead) for name in names]

    def _sign(self, name: str, *, instead: bool) -> Path:
        waiting, key = self.folder.pending_path(), self.path / f"{name}.key"
        assert waiting is not None
        own = self.path / name
        own.mkdir(exist_ok=True)
        copy = Path(shutil.copy(waiting, own))
        signer = keyfile.unlock(key, None, mode="test")
        proposal = asyncio.run(open_proposal(copy, "test").signed(signer, key, instead=instead))
        copy.write_bytes(proposal.record.encode())
        return copy

    def makes(self, name: str) -> bytes:
        self.keys[name] = make_key(self.path / f"{name}.key", NAME, None, "test").public
        return self.keys[name]

    def finishes(self, *names: str) -> bool:
        return self.folder.finish(self.signs(*names), NOW)[2]


@pytest.fixture
def held(tmp_path: Path) -> Holders:
    """2 of 3 root keys, 2 of 3 registrars, one centre; everything signed so far."""
    keys = {
        name: make_key(tmp_path / f"{name}.key", NAME, None, "test").public
        for name in ("root-1", "root-2", "root-3", "reg-1", "reg-2", "reg-3")
    }
    roots, registrars = tuple(keys[f"root-{n}"] for n in (1, 2, 3)), tuple(keys[f"reg-{n}"] for n in (1, 2, 3))
    folder = PartyFolder.propose(tmp_path / "party", first_root(NAME, roots, 2, registrars, 2, NOW), "test")
    holders = Holders(tmp_path, keys, folder)
    assert holders.finishes("root-1", "root-3")
    folder.add_centre("MERIDIAN", public(1), NOW)
    assert holders.finishes("reg-1", "reg-2")
    return holders


def reader(folder: PartyFolder) -> Roster:
    return load_roster(Roster("test", "MERIDIAN", folder.anchor()), folder.introduction())


def test_two_of_three_make_a_party_that_a_reader_believes(held: Holders) -> None:
    assert reader(held.folder).believed("MERIDIAN").keys == (public(1),)


def test_one_of_two_is_not_enough_and_nothing_is_there(held: Holders) -> None:
    held.folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    assert not held.finishes("reg-3")
    assert held.folder.statement()[0].version == 1  # type: ignore[index]
    assert reader(held.folder).statement_of("MERIDIAN")[0].officers == ()
    assert held.finishes("reg-1")
    assert reader(held.folder).statement_of("MERIDIAN")[0].officers[0].role == "WATCH-1"


def test_one_holder_twice_is_one_holder(held: Holders) -> None:
    held.folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    assert not held.finishes("reg-1", "reg-1")


def test_a_signature_of_somebody_who_is_not_asked_counts_for_nothing(held: Holders) -> None:
    held.makes("stranger")
    held.folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    assert not held.finishes("reg-1", "stranger")
    assert not held.finishes("root-1")


def test_a_bad_signature_is_named_and_nothing_is_joined(held: Holders) -> None:
    held.folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    [copy] = held.signs("reg-1")
    data = copy.read_bytes()
    copy.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(Refused) as refused:
        held.folder.finish([copy], NOW)
    assert refused.value.code is Code.BAD_SIGNATURE
    assert spelled(held.keys["reg-1"]) in refused.value.detail
    pending = held.folder.pending()
    assert pending is not None
    assert pending[0].record.signatures == ()


def test_what_somebody_changed_on_the_way_is_not_joined(held: Holders) -> None:
    held.folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    [copy] = held.signs("reg-1")
    held.folder.drop()
    held.folder.add_officer("MERIDIAN", "WATCH-1", public(3), NOW)
    with pytest.raises(Refused) as refused:
        held.folder.finish([copy], NOW)
    assert refused.value.code is Code.NOT_FOR_US


def test_one_thing_at_a_time(held: Holders) -> None:
    held.folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    for attempt in (
        lambda: held.folder.add_officer("MERIDIAN", "WATCH-2", public(3), NOW),
        lambda: held.folder.change_root(RootChange(), NOW),
    ):
        with pytest.raises(Refused) as refused:
            attempt()
        assert refused.value.code is Code.ALREADY


def test_a_number_that_was_given_up_is_not_given_again(held: Holders) -> None:
    held.folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    assert held.folder.drop().name == "statement.0002"
    assert held.folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW).version == 3


def test_a_key_signs_one_root_of_a_number_unless_its_holder_says_so(held: Holders) -> None:
    """Two roots 2 with both signatures each are a fork to everybody: the holder's key remembers the first."""
    held.folder.change_root(RootChange(threshold=3), NOW)
    held.signs("root-1")
    held.folder.drop()
    held.folder.change_root(RootChange(threshold=1), NOW)
    with pytest.raises(Refused) as refused:
        held.signs("root-1")
    assert refused.value.code is Code.RECORD_FORKED
    assert held.folder.finish(held.signs("root-1", instead=True) + held.signs("root-2"), NOW)[2]


# -- a root that follows -----------------------------------------------------------------------------------------------


def test_the_next_root_needs_two_of_the_old_and_two_of_the_new(held: Holders) -> None:
    new = [held.makes(name) for name in ("root-4", "root-5")]
    gone = (held.keys["root-2"], held.keys["root-3"])
    held.folder.change_root(RootChange(add=tuple(new), remove=gone), NOW)
    assert not held.finishes("root-4", "root-5")  # the new ones alone
    assert not held.finishes("root-1")
    assert held.finishes("root-3")  # a root key that goes may still say so
    assert held.folder.root()[0].version == 2


def test_a_root_change_begins_the_statement_that_the_new_registrars_sign(held: Holders) -> None:
    new = held.makes("reg-4")
    held.folder.change_root(RootChange(add_registrars=(new,), remove_registrars=(held.keys["reg-1"],)), NOW)
    assert held.finishes("root-1", "root-2")
    pending = held.folder.pending()
    assert pending is not None
    assert (pending[0].name, pending[0].content.version) == ("statement.0002", 2)
    reader(held.folder)  # between the two, what old registrars signed is valid through the chain
    assert not held.finishes("reg-1", "reg-2")  # reg-1 signs no more
    assert held.finishes("reg-4")
    roster = reader(held.folder)
    assert roster.statement_of("MERIDIAN")[0].root.version == 2


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (RootChange(remove=(public(9),)), Code.NOT_FOUND),
        (RootChange(threshold=4), Code.SCHEMA),
        (RootChange(registrar_threshold=17), Code.SCHEMA),
    ],
)
def test_a_root_that_cannot_be_is_not_proposed(held: Holders, change: RootChange, code: Code) -> None:
    with pytest.raises(Refused) as refused:
        held.folder.change_root(change, NOW)
    assert refused.value.code is code
    assert held.folder.pending() is None


def test_one_of_one_stays_one_step(tmp_path: Path) -> None:
    folder = PartyFolder.create(tmp_path / "p", NAME, "test", None, NOW)
    folder.add_centre("MERIDIAN", public(1), NOW)
    assert folder.change_root(RootChange(), NOW + DAY)
    assert folder.pending() is None
    statement, _ = reader(folder).statement_of("MERIDIAN")
    assert (statement.root.version, statement.version) == (2, 2)


def test_a_registrar_s_key_is_lost_and_the_root_names_another(tmp_path: Path) -> None:
    """One of one, at 03:00: the root key lies in the safe."""
    folder = PartyFolder.create(tmp_path / "p", NAME, "test", None, NOW)
    folder.add_centre("MERIDIAN", public(1), NOW)
    new = make_key(tmp_path / "p" / "registrar-2.key", NAME, None, "test").public
    old = read_holder(tmp_path / "p" / "registrar.key").public
    (tmp_path / "p" / "registrar.key").unlink()
    assert folder.change_root(RootChange(add_registrars=(new,), remove_registrars=(old,)), NOW)
    assert folder.pending() is None
    folder.add_officer("MERIDIAN", "WATCH-1", public(2), NOW)
    assert reader(folder).statement_of("MERIDIAN")[0].officers[0].role == "WATCH-1"


def test_a_thief_s_numbers_are_passed_over(tmp_path: Path) -> None:
    folder = PartyFolder.create(tmp_path / "p", NAME, "test", None, NOW)
    folder.add_centre("MERIDIAN", public(1), NOW)
    with pytest.raises(Refused) as refused:  # who has not seen the thief's would not believe so long a jump
        folder.renew(NOW, above=10_041)
    assert refused.value.code is Code.RECORD_JUMPED
    assert folder.renew(NOW, above=940).version == 941
    assert folder.renew(NOW).version == 942
    assert folder.statement()[0].version == 942  # type: ignore[index]


# -- a centre's key ----------------------------------------------------------------------------------------------------


def test_the_old_key_of_a_centre_stands_for_thirty_days(tmp_path: Path) -> None:
    folder = PartyFolder.create(tmp_path / "p", NAME, "test", None, NOW)
    folder.add_centre("MERIDIAN", public(1), NOW)
    both = folder.add_centre("MERIDIAN", public(2), NOW + DAY)
    assert both.centre("MERIDIAN").keys == (public(1), public(2))  # type: ignore[union-attr]
    with pytest.raises(Refused) as refused:
        folder.retire_centre_key("MERIDIAN", None, NOW + 30 * DAY, compromised=False)
    assert refused.value.code is Code.NOT_ALLOWED
    after = folder.retire_centre_key("MERIDIAN", None, NOW + 31 * DAY, compromised=False)
    assert (after.centre("MERIDIAN").keys, after.former) == ((public(2),), (public(1),))  # type: ignore[union-attr]


def test_a_stolen_key_of_a_centre_goes_at_once(tmp_path: Path) -> None:
    folder = PartyFolder.create(tmp_path / "p", NAME, "test", None, NOW)
    folder.add_centre("MERIDIAN", public(1), NOW)
    replaced = folder.add_centre("MERIDIAN", public(2), NOW, alone=True)
    assert (replaced.centre("MERIDIAN").keys, replaced.revoked) == ((public(2),), (public(1),))  # type: ignore[union-attr]
    folder.add_centre("MERIDIAN", public(3), NOW)
    after = folder.retire_centre_key("MERIDIAN", public(2), NOW, compromised=True)
    assert after.revoked == (public(1), public(2))


def test_a_centre_without_its_last_key_goes_with_its_people(tmp_path: Path) -> None:
    folder = PartyFolder.create(tmp_path / "p", NAME, "test", None, NOW)
    folder.add_centre("MERIDIAN", public(1), NOW)
    folder.add_centre("MERIDIAN-2", public(2), NOW)
    folder.add_officer("MERIDIAN-2", "WATCH-1", public(3), NOW)
    after = folder.retire_centre_key("MERIDIAN-2", public(2), NOW, compromised=True)
    assert ([centre.name for centre in after.centres], after.officers) == (["MERIDIAN"], ())
    assert after.revoked == (public(2), public(3))
    with pytest.raises(Refused):
        folder.retire_centre_key("MERIDIAN", public(1), NOW, compromised=True)  # a party has a centre


# -- the small files ---------------------------------------------------------------------------------------------------


def test_the_public_half_is_read_as_it_was_written(tmp_path: Path) -> None:
    holder = make_key(tmp_path / "root-2.key", 'The "Orbit" Company', "a drawer and a lamp", "live")
    write_holder(tmp_path / "root-2.public", holder)
    assert read_holder(tmp_path / "root-2.public") == holder == read_holder(tmp_path / "root-2.key")
    assert b"sealed" not in (tmp_path / "root-2.public").read_bytes()


def test_a_live_party_s_key_is_never_plain(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        make_key(tmp_path / "root-2.key", NAME, None, "live")
    assert refused.value.code is Code.KEY_LOCKED


@pytest.mark.parametrize("text", ["", "file = 1", 'file = "hotline party key 1"\nparty = "P"\npublic = "00"'])
def test_another_file_is_no_public_half(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.public"
    path.write_text(text)
    with pytest.raises(Refused) as refused:
        read_holder(path)
    assert refused.value.code is Code.FILE_UNREADABLE


def test_the_minutes_say_which_keys_who_and_whether_it_is_enough(held: Holders) -> None:
    held.folder.change_root(RootChange(), NOW)
    held.folder.finish(held.signs("root-1"), NOW)
    newest = held.folder.record("root")
    assert newest is not None
    text = minutes(*newest, held.folder.fingerprint(), NOW, {held.keys["root-1"]: "A. Lindqvist"})
    assert held.folder.fingerprint() in text
    assert f"{spelled(held.keys['root-1'])}   A. Lindqvist" in text
    assert "Signed, as the old root: 1 where 2 are needed; NOT ENOUGH, it is no record yet" in text
    assert all(len(line) <= 100 for line in text.splitlines())
    whole = held.folder.record("statement")
    assert whole is not None
    assert "NOT ENOUGH" not in minutes(*whole, held.folder.fingerprint(), NOW)


def test_a_need_counts_keys_not_names() -> None:
    assert Need("root", (public(1), public(1)), 1).ids.keys() == Need("root", (public(1),), 1).ids.keys()


def test_a_damaged_signature_names_the_copy_and_whose_it_is(held: Holders) -> None:
    held.folder.renew(NOW)
    [copy] = held.signs("reg-2")
    copy.write_bytes(copy.read_bytes()[:-1] + b"\0")
    with pytest.raises(Refused, match=f"{copy.parent.name}.*{spelled(held.keys['reg-2'])}") as refused:
        held.folder.finish([copy], NOW)
    assert refused.value.code is Code.BAD_SIGNATURE


def test_a_key_in_the_folder_that_has_signed_a_root_given_up_does_not_stand_in_the_way(held: Holders) -> None:
    shutil.copy(held.path / "root-1.key", held.folder.path / "root-1.key")
    held.folder.change_root(RootChange(), NOW)
    held.folder.drop()
    held.folder.change_root(RootChange(), NOW + 1)
    pending = held.folder.pending()
    assert pending is not None
    assert pending[0].record.signatures == ()


def test_more_signatures_than_are_needed_are_told_as_such(held: Holders) -> None:
    record = held.folder.record("root")
    assert record is not None
    need = Need("old root", record[1][0].keys, 1)
    assert need.told(record[0].record) == "old root: 2, where 1 are enough"


def test_no_root_begins_with_a_key_that_is_given_twice() -> None:
    with pytest.raises(Refused, match="given twice among the registrars") as refused:
        first_root(NAME, (public(1),), 1, (public(1), public(1)), 1, NOW)
    assert refused.value.code is Code.ALREADY
    assert first_root(NAME, (public(1),), 1, (public(1),), 1, NOW).version == 1
