"""Who is believed: the four records, and whoever shows an old one, another one, or one of their own.

The invariant: what is admitted stays, newest versions never fall, and nobody is believed but our own party and those
whom two of our officers have pinned.
"""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocols.errors import Code, Refused
from protocols.keys import SeedSigner
from protocols.pae import digest
from protocols.roster import Centre, Officer, Pin, RecordKind, Root, RootRef, Roster, StatementRef, load_roster
from protocols.wire import pack
from tests.parties import DAY, NOW, Party, World, signed

Records = list[tuple[RecordKind, bytes]]


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def kestrel(world: World) -> Roster:
    return world.roster("KESTREL")


def refusal(roster: Roster, kind: RecordKind, data: bytes, now: int | None = NOW) -> Code:
    with pytest.raises(Refused) as refused:
        roster.admit(kind, data, now)
    return refused.value.code


def admitted(roster: Roster, *records: tuple[RecordKind, bytes]) -> Roster:
    for kind, data in records:
        roster, _ = roster.admit(kind, data, NOW)
    return roster


def blank(party: Party) -> Roster:
    return Roster("test", party.centre, party.anchor)


# -- rollback, fork, fast-forward, freeze: for each record that has versions ------------------------------------------

VERSIONED: dict[RecordKind, Any] = {"statement": Party.statement_record, "bulletin": Party.bulletin_record}


@pytest.mark.parametrize("kind", VERSIONED)
class TestOneWhoShowsAnotherVersion:
    def record(self, world: World, kind: RecordKind, version: int, **changes: Any) -> bytes:
        data = VERSIONED[kind](world.meridian, version, **changes)
        assert isinstance(data, bytes)
        return data

    def test_an_older_one_after_a_newer_moves_nothing(self, world: World, kestrel: Roster, kind: RecordKind) -> None:
        newer = admitted(kestrel, (kind, self.record(world, kind, 5)))
        assert refusal(newer, kind, self.record(world, kind, 4)) is Code.RECORD_ROLLED_BACK
        assert newer.newest(kind, "MERIDIAN" if kind == "bulletin" else world.meridian.name).version == 5  # type: ignore[union-attr]

    def test_another_one_of_the_same_version_is_proof_of_a_fork(
        self, world: World, kestrel: Roster, kind: RecordKind
    ) -> None:
        other = self.record(world, kind, 1, at=NOW - DAY // 2)
        assert refusal(kestrel, kind, other) is Code.RECORD_FORKED

    def test_a_jump_cannot_shut_a_party_out(self, world: World, kestrel: Roster, kind: RecordKind) -> None:
        assert refusal(kestrel, kind, self.record(world, kind, 1_002)) is Code.RECORD_JUMPED
        admitted(kestrel, (kind, self.record(world, kind, 1_001)))

    def test_an_expired_one_is_not_taken_and_one_that_expires_stays(
        self, world: World, kestrel: Roster, kind: RecordKind
    ) -> None:
        old = self.record(world, kind, 2, at=NOW - 3 * DAY, expires_at=NOW)
        assert refusal(kestrel, kind, old) is Code.RECORD_EXPIRED
        there = admitted(kestrel, (kind, self.record(world, kind, 2, at=NOW - DAY, expires_at=NOW + 1)))
        assert there.stale("MERIDIAN", NOW + 1) == (kind,)
        assert there.believed("MERIDIAN").name == "MERIDIAN"

    def test_the_same_one_again_changes_nothing(self, world: World, kestrel: Roster, kind: RecordKind) -> None:
        assert kestrel.admit(kind, self.record(world, kind, 1), NOW + 365 * DAY)[0] is kestrel

    def test_one_of_another_mode(self, world: World, kestrel: Roster, kind: RecordKind) -> None:
        live = VERSIONED[kind](World("live").meridian)
        assert refusal(kestrel, kind, live) is Code.WRONG_MODE

    def test_one_that_is_longer_than_any_record(self, world: World, kestrel: Roster, kind: RecordKind) -> None:
        assert refusal(kestrel, kind, bytes(64 * 1024 + 1)) is Code.TOO_LARGE


# -- whoever wants to be believed -------------------------------------------------------------------------------------


def test_a_party_that_introduces_itself_is_not_believed(world: World) -> None:
    roster = world.roster("KESTREL", without=["pin"])
    with pytest.raises(Refused) as refused:
        roster.believed("MERIDIAN")
    assert refused.value.code is Code.NOT_PINNED
    assert roster.party_of("MERIDIAN") == world.meridian.name


def test_a_node_that_serves_a_seat_a_party_with_the_seats_own_centre(world: World) -> None:
    """Its officers would sign the pins; the anchor would be believed by nobody, and they by everybody."""
    impostor = Party("Somebody else", "KESTREL")
    seat = blank(world.kestrel)
    root, statement, _ = impostor.introduction()
    held = admitted(seat, root)
    assert refusal(held, *statement) is Code.CENTRE_TAKEN
    pin = pack(
        Pin(centre="KESTREL", party=impostor.name, root=RootRef(version=1, hash=impostor.anchor),
            statement=impostor.statement_ref(), at=NOW)
    )  # fmt: skip
    assert refusal(held, "pin", signed("pin", pin, *impostor.officers.values())) is Code.RECORD_NEEDED
    assert not held.is_believed(impostor.name)


def test_a_registrar_whom_the_party_has_dropped(world: World, kestrel: Roster) -> None:
    """Its key was stolen, so the party made a second root; the thief goes on under the first."""
    party, fresh = world.meridian, world.meridian.key("new registrar")
    second = _second_root(party, fresh)
    forged = party.statement_record(2, officers=())
    admitted(kestrel, ("statement", forged))  # as long as nobody knows of it
    warned = admitted(kestrel, ("root", second))
    assert refusal(warned, "statement", forged) is Code.BELOW_THRESHOLD
    assert refusal(warned, "statement", forged, None) is Code.BELOW_THRESHOLD
    honest = party.statement(2, root=RootRef(version=2, hash=_hash(second)))
    admitted(warned, ("statement", signed("statement", pack(honest), fresh)))


def _second_root(party: Party, registrar: SeedSigner) -> bytes:
    payload = pack(
        Root(
            party=party.name, version=2, keys=(party.root.public,), threshold=1, registrars=(registrar.public,),
            registrar_threshold=1, at=NOW, expires_at=NOW + 365 * DAY,
        )
    )  # fmt: skip
    return signed("root", payload, party.root)


def _hash(record: bytes) -> bytes:
    from protocols.signed import SignedRecord

    return digest("root", "test", SignedRecord.parse(record).payload)


def test_a_centre_of_a_name_that_somebody_has(world: World, kestrel: Roster) -> None:
    other = Party("Somebody else", "MERIDIAN")
    root, statement, _ = other.introduction()
    held = admitted(kestrel, root)
    assert refusal(held, *statement) is Code.CENTRE_TAKEN
    assert held.believed("MERIDIAN").keys == (world.meridian.signer.public,)


# -- pins -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", [(), ("WATCH-1",), ("WATCH-2",)], ids=["nobody", "one", "the other"])
def test_a_pin_without_two_officers_lets_nobody_in(world: World, by: tuple[str, ...]) -> None:
    roster = world.roster("KESTREL", without=["pin"])
    assert refusal(roster, "pin", world.kestrel.pin(world.meridian, by=by)) is Code.PIN_NEEDS_TWO


def test_a_withdrawn_pin_stays_withdrawn(world: World, kestrel: Roster) -> None:
    withdrawn = admitted(kestrel, ("pin", world.kestrel.pin(world.meridian, withdrawn=True, at=NOW)))
    assert not withdrawn.is_believed(world.meridian.name)
    assert refusal(withdrawn, "pin", world.kestrel.pin(world.meridian)) is Code.RECORD_ROLLED_BACK
    again = admitted(withdrawn, ("pin", world.kestrel.pin(world.meridian, at=NOW + 1)))
    assert again.is_believed(world.meridian.name)


def test_a_pin_falls_with_the_key_that_signed_it(world: World, kestrel: Roster) -> None:
    own = world.kestrel
    officers, spare = own.statement().officers, own.key("WATCH-3")
    third = Officer(centre="KESTREL", role="WATCH-3", key=spare.public)
    warned = admitted(
        kestrel,
        ("statement", own.statement_record(2, officers=(officers[0], third), revoked=(officers[1].key,))),
    )
    assert kestrel.is_believed(world.meridian.name)
    assert not warned.is_believed(world.meridian.name)
    # The thief pins a party of their own, naming the statement under which the key was good.
    thief = Party("Thief", "OSPREY")
    root, statement, _ = thief.introduction()
    held = admitted(warned, root, statement)
    assert refusal(held, "pin", own.pin(thief, at=NOW + 1)) is Code.PIN_NEEDS_TWO
    # Two whose keys are good pin again.
    pin = pack(
        Pin(centre="KESTREL", party=world.meridian.name, root=RootRef(version=1, hash=world.meridian.anchor),
            statement=StatementRef(version=2, hash=held.newest("statement", own.name).hash), at=NOW + 1)  # type: ignore[union-attr]
    )  # fmt: skip
    again = admitted(held, ("pin", signed("pin", pin, own.officers["WATCH-1"], spare)))
    assert again.is_believed(world.meridian.name)


def test_former_is_not_revoked(world: World, kestrel: Roster) -> None:
    own = world.kestrel
    officers = own.statement().officers
    gone = own.statement_record(2, officers=officers[:1], former=(officers[1].key,))
    assert admitted(kestrel, ("statement", gone)).is_believed(world.meridian.name)


# -- whoever carries the records --------------------------------------------------------------------------------------


def _all(world: World) -> Records:
    newer = world.meridian.statement_record(2)
    return [*world.records("KESTREL"), ("statement", newer), ("bulletin", world.meridian.bulletin_record(2))]


@settings(max_examples=60)
@given(st.randoms(use_true_random=False))
def test_in_whatever_order_they_come_the_end_is_the_same(chance: random.Random) -> None:
    """Carried in any order, repeated, tried again while something is still missing: one roster, nothing ever falls."""
    world = World()
    records = _all(world) * 2
    chance.shuffle(records)
    roster, waiting = blank(world.kestrel), records
    for _ in range(len(records)):
        left = []
        for kind, data in waiting:
            before = _versions(roster)
            try:
                roster, _ = roster.admit(kind, data, NOW)
            except Refused as refused:
                assert refused.code in (Code.RECORD_NEEDED, Code.UNKNOWN_CENTRE, Code.RECORD_ROLLED_BACK)  # noqa: PT017
                if refused.code is not Code.RECORD_ROLLED_BACK:
                    left.append((kind, data))
            assert all(_versions(roster).get(key, 0) >= version for key, version in before.items())
        waiting = left
    assert not waiting
    assert roster.believed("MERIDIAN").name == "MERIDIAN"
    assert _versions(roster) == {
        ("root", "Kestrel Space Watch"): 1, ("root", "Meridian Orbital"): 1,
        ("statement", "Kestrel Space Watch"): 1, ("statement", "Meridian Orbital"): 2,
        ("bulletin", "KESTREL"): 1, ("bulletin", "MERIDIAN"): 2, ("pin", "Meridian Orbital"): NOW - DAY,
    }  # fmt: skip


def _versions(roster: Roster) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for record in roster.records():
        key = (record.kind, record.subject)
        found[key] = max(record.version, found.get(key, 0))
    return found


def test_another_reader_can_admit_what_this_one_hands_on(world: World, kestrel: Roster) -> None:
    """In the order of `records`, after two roots, three statements and a pin."""
    party, fresh = world.meridian, world.meridian.key("new registrar")
    second = _second_root(party, fresh)
    third = party.statement(3, root=RootRef(version=2, hash=_hash(second)))
    roster = admitted(
        kestrel,
        ("statement", party.statement_record(2)),
        ("root", second),
        ("statement", signed("statement", pack(third), fresh)),
    )
    copy = load_roster(blank(world.kestrel), [(record.kind, record.data) for record in roster.records()])
    assert copy.records() == roster.records()
    assert copy.statement_of("MERIDIAN")[0].version == 3
    assert set(copy.parties[party.name].statements) == {1, 2, 3}


def test_who_holds_nothing_of_its_own_believes_nobody(world: World) -> None:
    roster = admitted(blank(world.kestrel), *world.meridian.introduction())
    assert refusal(roster, "pin", world.kestrel.pin(world.meridian)) is Code.RECORD_NEEDED
    with pytest.raises(Refused):
        roster.statement_of("MERIDIAN")


def test_another_anchor_is_another_party(world: World) -> None:
    roster = Roster("test", "KESTREL", bytes(32))
    with pytest.raises(Refused) as refused:
        admitted(roster, *world.kestrel.introduction())
    assert refused.value.code is Code.CENTRE_TAKEN


# -- expiry is drawn, not enforced on what is known -------------------------------------------------------------------


def test_everything_of_a_centre_goes_stale_and_stays_in_use(world: World, kestrel: Roster) -> None:
    assert kestrel.stale("MERIDIAN", NOW) == ()
    assert kestrel.stale("MERIDIAN", NOW + 1_000 * DAY) == ("root", "statement", "bulletin")
    assert kestrel.bulletin("MERIDIAN") is not None
    assert kestrel.signing_key("MERIDIAN", world.meridian.signer.id) == world.meridian.signer.public


def test_under_an_expired_root_nothing_new_is_believed(world: World, kestrel: Roster) -> None:
    newer = world.meridian.statement_record(2, expires_at=NOW + 1_000 * DAY)
    later = NOW + 400 * DAY
    assert refusal(kestrel, "statement", newer, later) is Code.RECORD_EXPIRED
    fresh = world.meridian.key("new registrar")
    renewed, _ = kestrel.admit("root", _second_root(world.meridian, fresh), NOW)
    assert renewed.stale("MERIDIAN", NOW) == ()


# -- keys -------------------------------------------------------------------------------------------------------------


def test_old_and_new_key_stand_side_by_side(world: World, kestrel: Roster) -> None:
    party, fresh = world.meridian, world.meridian.key("new centre")
    both = (Centre(name="MERIDIAN", keys=(party.signer.public, fresh.public)),)
    overlap = admitted(kestrel, ("statement", party.statement_record(2, centres=both)))
    assert overlap.signing_key("MERIDIAN", party.signer.id) == party.signer.public
    assert overlap.signing_key("MERIDIAN", fresh.id) == fresh.public
    bulletin = signed("bulletin", pack(party.bulletin(2)), fresh)
    admitted(overlap, ("bulletin", bulletin))
    assert refusal(kestrel, "bulletin", bulletin) is Code.BELOW_THRESHOLD


def test_a_revoked_key_is_called_revoked(world: World, kestrel: Roster) -> None:
    party = world.meridian
    officers = party.statement().officers
    ref = party.statement_ref(2, officers=officers[:1], revoked=(officers[1].key,))
    newer = admitted(
        kestrel, ("statement", party.statement_record(2, officers=officers[:1], revoked=(officers[1].key,)))
    )
    key = party.officers["WATCH-2"].id
    with pytest.raises(Refused) as refused:
        newer.officer("MERIDIAN", key, ref)
    assert refused.value.code is Code.KEY_REVOKED
    assert newer.officer("MERIDIAN", key, party.statement_ref()).role == "WATCH-2"


def test_the_newest_of_each_kind_and_of_nobody(world: World, kestrel: Roster) -> None:
    name = world.meridian.name
    found = [kestrel.newest(kind, name) for kind in ("root", "statement", "pin")]
    assert [record.version for record in found if record] == [1, 1, NOW - DAY]
    assert kestrel.newest("root", "Nobody") is None
    assert kestrel.newest("pin", world.kestrel.name) is None
    assert not kestrel.is_believed("Nobody")
    only_root = admitted(blank(world.kestrel), world.kestrel.introduction()[0])
    assert only_root.newest("statement", world.kestrel.name) is None


def test_a_pin_that_is_dated_ahead_does_not_outlast_its_withdrawal(world: World, kestrel: Roster) -> None:
    """By a clock that was set, or by two officers for later: pins are ordered by their instant."""
    ahead = world.kestrel.pin(world.meridian, at=NOW + DAY + 1)
    assert refusal(kestrel, "pin", ahead) is Code.RECORD_JUMPED
    admitted(kestrel, ("pin", world.kestrel.pin(world.meridian, at=NOW + DAY)))
