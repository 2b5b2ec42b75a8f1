"""A record over a link: believed for its signatures, whoever carries it; two that cannot both be honest are kept."""

from __future__ import annotations

import pytest

from hotline.node.judge.effects import Enter, KeepProof, KeepRecord
from hotline.node.judge.events import RecordArrived
from hotline.node.judge.switchboard import accept
from protocols.errors import Code, Refused
from protocols.pae import digest
from protocols.records import Root, RootRef
from protocols.roster import RecordKind
from protocols.signed import SignedRecord
from protocols.wire import pack
from tests.node.judge.scene import Judge, effects, told
from tests.parties import DAY, NOW, World, signed


def arrives(world: World, kind: RecordKind, data: bytes, source: str = "peer", judge: Judge | None = None) -> object:
    return accept(RecordArrived(kind, data, source), (judge or Judge(world)).facts)


def refused(world: World, kind: RecordKind, data: bytes, judge: Judge | None = None) -> Code:
    with pytest.raises(Refused) as error:
        arrives(world, kind, data, judge=judge)
    return error.value.code


def other_statement(world: World, *by: str) -> bytes:
    """Statement 1 once more, with another expiry."""
    payload = pack(world.meridian.statement(1, expires_at=NOW + 10 * DAY))
    return signed("statement", payload, *(world.meridian.key(name) for name in by or ("registrar",)))


def test_two_statements_under_one_version_are_kept_as_proof(world: World) -> None:
    theirs = other_statement(world)
    decision = accept(RecordArrived("statement", theirs, "peer"), Judge(world).facts)
    [proof] = effects(decision, KeepProof)
    assert (proof.code, proof.ours, proof.theirs) == (Code.RECORD_FORKED, world.meridian.statement_record(), theirs)
    hashed = digest("statement", "test", SignedRecord.parse(theirs).payload)
    assert effects(decision, Enter) == [Enter("fork", hashed)]
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["record_forked"]
    assert effects(decision, KeepRecord) == []


@pytest.mark.parametrize("by", ["centre", "root", "a stranger"])
def test_one_that_its_registrar_did_not_sign_proves_nothing(world: World, by: str) -> None:
    """Anybody could write it, to have a centre distrusted."""
    assert refused(world, "statement", other_statement(world, by)) is Code.RECORD_FORKED


def test_two_bulletins_under_one_version_are_kept_as_proof(world: World) -> None:
    theirs = world.meridian.bulletin_record(addresses=("192.0.2.7:7464",))
    decision = accept(RecordArrived("bulletin", theirs, "peer"), Judge(world).facts)
    assert [proof.ours for proof in effects(decision, KeepProof)] == [world.meridian.bulletin_record()]


def root(world: World, version: int, expires_at: int, *by: str) -> bytes:
    party = world.meridian
    record = Root(
        party=party.name,
        version=version,
        keys=(party.root.public,),
        threshold=1,
        registrars=(party.registrar.public,),
        registrar_threshold=1,
        at=NOW - DAY,
        expires_at=expires_at,
    )
    return signed("root", pack(record), *(party.key(name) for name in by or ("root",)))


def test_a_first_root_proves_nothing_against_another(world: World) -> None:
    """It is signed by nobody but itself: whoever likes can make one in any party's name."""
    assert refused(world, "root", root(world, 1, NOW + 10 * DAY)) is Code.RECORD_FORKED


def test_two_later_roots_are_kept_as_proof(world: World) -> None:
    judge = Judge(world)
    roster, _ = judge.roster.admit("root", root(world, 2, NOW + 400 * DAY), NOW)
    judge = judge.knows(roster=roster)
    decision = accept(RecordArrived("root", root(world, 2, NOW + 500 * DAY), "peer"), judge.facts)
    assert [proof.code for proof in effects(decision, KeepProof)] == [Code.RECORD_FORKED]


def test_an_officer_who_hands_one_in_is_told_so(world: World) -> None:
    with pytest.raises(Refused) as error:
        arrives(world, "statement", other_statement(world), "officer")
    assert error.value.code is Code.RECORD_FORKED


def test_an_older_one_changes_nothing(world: World) -> None:
    judge = Judge(world)
    for version in (2, 3):
        roster, _ = judge.roster.admit("statement", world.meridian.statement_record(version), NOW)
        judge = judge.knows(roster=roster)
    known = RecordArrived("statement", world.meridian.statement_record(2), "peer")
    assert accept(known, judge.facts).effects == ()
    skipped = Judge(world)
    roster, _ = skipped.roster.admit("statement", world.meridian.statement_record(3), NOW)
    older = world.meridian.statement_record(2)
    assert refused(world, "statement", older, skipped.knows(roster=roster)) is Code.RECORD_ROLLED_BACK


def test_a_jump_an_expired_one_and_one_of_another_party_are_refused(world: World) -> None:
    assert refused(world, "statement", world.meridian.statement_record(1002)) is Code.RECORD_JUMPED
    assert refused(world, "statement", world.meridian.statement_record(2, expires_at=NOW)) is Code.RECORD_EXPIRED
    taken = world.kestrel.statement_record(2, centres=world.meridian.statement().centres, officers=())
    assert refused(world, "statement", taken) is Code.CENTRE_TAKEN


def test_below_its_threshold_it_is_nothing(world: World) -> None:
    unsigned = SignedRecord.parse(world.meridian.statement_record(2)).payload
    for data in (SignedRecord.join(unsigned, {}).encode(), signed("statement", unsigned, world.meridian.signer)):
        assert refused(world, "statement", data) is Code.BELOW_THRESHOLD
    assert RootRef(version=1, hash=world.meridian.anchor) == world.meridian.statement().root
