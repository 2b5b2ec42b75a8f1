"""From the bytes to the officers behind them, and whoever stands in between.

The invariant: an envelope ends in Verified, or in Refused with one of the codes below; up to the release's signature
with one that its sender is never told.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from protocols.envelope import Envelope, National, Verified, open_envelope, read
from protocols.errors import Code, Refused
from protocols.messages.header import Precedence
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, FreeText
from protocols.pae import MODES, Mode
from protocols.roster import Roster
from protocols.wire import decode, encode
from tests.parties import NOW, Said, World
from tests.protocols.test_wire import mutant

FIRST_HALF = {
    Code.TOO_LARGE, Code.NOT_CANONICAL, Code.SCHEMA, Code.DRILL_TEXT, Code.WRONG_MODE, Code.NOT_PINNED,
    Code.UNKNOWN_CENTRE, Code.NOT_FOR_US, Code.RECORD_NEEDED, Code.RECORD_FORKED, Code.BAD_SIGNATURE,
}  # fmt: skip
TEXT = FreeText(subject="Orbit", text="Détection à 14:15Z.")


@pytest.fixture(scope="module")
def world() -> World:
    return World()


@pytest.fixture(scope="module")
def kestrel(world: World) -> Roster:
    return world.roster("KESTREL")


@pytest.fixture(scope="module")
def said(world: World) -> Said:
    return world.say("procedure.free_text", TEXT)


def opened(data: bytes, roster: Roster, me: str = "KESTREL", mode: Mode = "test") -> Verified:
    return read(open_envelope(data, roster, mode=mode, me=me), roster, mode=mode)


def refusal(data: bytes, roster: Roster, me: str = "KESTREL", mode: Mode = "test") -> Code:
    with pytest.raises(Refused) as refused:
        opened(data, roster, me, mode)
    return refused.value.code


# -- honest -----------------------------------------------------------------------------------------------------------


def test_two_officers_say_something_and_are_known_by_their_roles(said: Said, kestrel: Roster) -> None:
    verified = opened(said.envelopes["KESTREL"], kestrel)
    assert verified.body == TEXT
    assert verified.message_hash == said.hash
    assert [officer.role for officer in verified.officers] == ["WATCH-1", "WATCH-2"]
    assert not verified.by_one_officer


def test_the_bytes_are_kept_as_they_came(said: Said, kestrel: Roster) -> None:
    data = said.envelopes["KESTREL"]
    assert opened(data, kestrel).authentic.data is data
    assert Envelope.parse(data).encode() == data


def test_the_sender_reads_back_what_it_released(world: World, said: Said) -> None:
    roster = world.roster("MERIDIAN")
    authentic = open_envelope(said.envelopes["KESTREL"], roster, mode="test", me="MERIDIAN", outgoing=True)
    assert read(authentic, roster, mode="test").body == TEXT


def test_three_addressees_get_one_message_and_three_releases(world: World, kestrel: Roster) -> None:
    data = world.message("procedure.free_text", TEXT, to=("KESTREL", "HALCYON"), info=("OSPREY",))
    attested = world.attested(data, TEXT)
    for to in ("KESTREL", "HALCYON", "OSPREY"):
        envelope = world.release(data, attested, to)
        verified = open_envelope(envelope, kestrel, mode="test", me=to)
        assert verified.release.to == to
        assert verified.envelope.message == data


# -- whoever changes it -----------------------------------------------------------------------------------------------


def test_every_flipped_bit_of_an_envelope_is_found(world: World, kestrel: Roster) -> None:
    """Every bit of an acknowledgement's envelope: with a code of the first half, but in the officer's own signature."""
    taken = world.refer(world.say("procedure.free_text", TEXT), "procedure.acknowledgement", Acknowledgement(
        means=NOT_AGREEMENT), from_="MERIDIAN")  # fmt: skip
    data = taken.envelopes["KESTREL"]
    opened(data, kestrel)
    signature = taken.attested[0].signature
    signed = range(start := data.index(signature), start + len(signature))
    for bit in range(len(data) * 8):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        code = refusal(bytes(changed), kestrel)
        assert code is Code.OFFICER_SIGNATURE if bit // 8 in signed else code in FIRST_HALF


def test_an_officers_signature_is_under_no_other_and_is_checked_for_itself(said: Said, kestrel: Roster) -> None:
    envelope = Envelope.parse(said.envelopes["KESTREL"])
    author, second = envelope.attestations
    for bit in range(512):
        spoiled = bytearray(author.signature)
        spoiled[bit // 8] ^= 1 << bit % 8
        changed = replace(envelope, attestations=(replace(author, signature=bytes(spoiled)), second))
        assert refusal(changed.encode(), kestrel) is Code.OFFICER_SIGNATURE


@pytest.mark.parametrize(
    "change",
    [
        {"precedence": Precedence.FLASH},
        {"mode": "live"},
        {"to": ["KESTREL", "HALCYON"]},
        {"info": ["HALCYON"]},
        {"speaks_for": "government"},
        {"label": "anyone"},
        {"composed_at": NOW + 1},
        {"expires_at": NOW + 1},
        {"id": bytes(16)},
        {"type": "procedure.answer"},
        {"charter": bytes(32)},
        {"reply": {"required": "none"}},
        {"body": encode({"subject": "Orbit", "text": "Something else."})},
        {"language": "ru"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_no_field_of_the_header_can_be_changed_on_the_way(said: Said, kestrel: Roster, change: dict[str, Any]) -> None:
    envelope = Envelope.parse(said.envelopes["KESTREL"])
    message = encode(decode(envelope.message) | change)
    assert refusal(replace(envelope, message=message).encode(), kestrel) in (Code.BAD_SIGNATURE, Code.WRONG_MODE)


def test_mutants_of_an_envelope_end_in_a_documented_code(said: Said, kestrel: Roster) -> None:
    chance, seeds = random.Random(7), [said.envelopes["KESTREL"], said.data]
    for _ in range(1_500):
        data = mutant(seeds[0], chance, seeds)
        if data != seeds[0]:
            assert refusal(data, kestrel) in FIRST_HALF | {Code.OFFICER_SIGNATURE}


def test_a_further_signature_makes_no_other_message_and_no_other_release(said: Said, kestrel: Roster) -> None:
    envelope = Envelope.parse(said.envelopes["KESTREL"])
    national = (National("1.2.643.7.1.1.1.1", b"certificate", b"not checked here"),)
    plain = opened(said.envelopes["KESTREL"], kestrel)
    further = opened(replace(envelope, national=national).encode(), kestrel)
    assert further.authentic.release_hash == plain.authentic.release_hash
    assert further.message_hash == plain.message_hash
    assert further.authentic.envelope.national == national


# -- whoever passes it on ---------------------------------------------------------------------------------------------


def test_passed_on_to_somebody_else(world: World, said: Said) -> None:
    """KESTREL hands what it got to a third centre as if MERIDIAN had sent it there."""
    assert refusal(said.envelopes["KESTREL"], world.roster("KESTREL"), me="HALCYON") is Code.NOT_FOR_US
    assert refusal(said.envelopes["KESTREL"], world.roster("MERIDIAN"), me="MERIDIAN") is Code.NOT_FOR_US


def test_released_anew_by_the_addressee(world: World, said: Said, kestrel: Roster) -> None:
    """KESTREL releases MERIDIAN's message under its own name: the header and the release disagree."""
    forged = world.release(said.data, said.attested, "HALCYON", from_="KESTREL",
                           statement=world.kestrel.statement_ref(), signer=world.kestrel.signer)  # fmt: skip
    assert refusal(forged, kestrel, me="HALCYON") is Code.NOT_FOR_US


@pytest.mark.parametrize("made", MODES)
@pytest.mark.parametrize("read_in", MODES)
def test_nothing_crosses_between_modes(made: Mode, read_in: Mode) -> None:
    data = World(made).say("procedure.free_text", TEXT).envelopes["KESTREL"]
    roster = World(read_in).roster("KESTREL")
    if made == read_in:
        opened(data, roster, mode=read_in)
    else:
        assert refusal(data, roster, mode=read_in) is Code.WRONG_MODE


def test_a_drill_whose_label_was_changed_to_live_has_no_valid_signature() -> None:
    world, live = World("drill"), World("live").roster("KESTREL")
    envelope = Envelope.parse(world.say("procedure.free_text", TEXT).envelopes["KESTREL"])
    fields = decode(envelope.message) | {"mode": "live"}
    del fields["drill"]
    changed = replace(envelope, message=encode(fields)).encode()
    assert refusal(changed, live, mode="live") is Code.BAD_SIGNATURE


# -- whoever signs what they may not ----------------------------------------------------------------------------------


def test_a_hacked_centre_without_its_officers(world: World, kestrel: Roster) -> None:
    """It holds the centre's key and no officer's: it can number and release, and says nothing."""
    data = world.message("procedure.free_text", TEXT)
    thief = world.meridian.key("thief")
    forged = [
        world.meridian.attest("WATCH-1", data, "author", signer=thief),
        world.meridian.attest("WATCH-2", data, "second", signer=thief),
    ]
    assert refusal(world.release(data, forged, "KESTREL"), kestrel) is Code.OFFICER_UNKNOWN


def test_yesterdays_signatures_under_todays_text(world: World, said: Said, kestrel: Roster) -> None:
    data = world.message("procedure.free_text", FreeText(subject="Orbit", text="Another text."))
    assert refusal(world.release(data, said.attested, "KESTREL"), kestrel) is Code.OFFICER_SIGNATURE


def test_one_officer_with_two_hats(world: World, kestrel: Roster) -> None:
    data = world.message("procedure.free_text", TEXT)
    both = [world.meridian.attest("WATCH-1", data, "author"), world.meridian.attest("WATCH-1", data, "second")]
    assert refusal(world.release(data, both, "KESTREL"), kestrel) is Code.SAME_OFFICER


def test_the_second_half_names_its_code_to_the_sender(world: World, kestrel: Roster) -> None:
    data = world.message("procedure.free_text", TEXT)
    alone = world.release(data, [world.meridian.attest("WATCH-1", data, "sole")], "KESTREL")
    authentic = open_envelope(alone, kestrel, mode="test", me="KESTREL")
    with pytest.raises(Refused) as refused:
        read(authentic, kestrel, mode="test")
    assert refused.value.code is Code.OFFICERS_MISSING
    assert refused.value.authentic


def test_a_receipt_is_taken_from_one_officer_and_consents_to_nothing(world: World) -> None:
    taken = world.acknowledge(world.say("procedure.free_text", TEXT))
    verified = opened(taken.envelopes["MERIDIAN"], world.roster("MERIDIAN"), me="MERIDIAN")
    assert isinstance(verified.body, Acknowledgement)
    assert "not agreement" in verified.body.means


def test_a_form_of_next_year_is_verified_and_not_read(world: World, kestrel: Roster) -> None:
    data = world.message("procedure.free_text", b"\xc1 whatever they will say", version=2, precedence=Precedence.FLASH)
    verified = opened(world.release(data, world.attested(data, None), "KESTREL"), kestrel)
    assert verified.body is None
    assert [officer.role for officer in verified.officers] == ["WATCH-1", "WATCH-2"]


# -- whoever comes under another statement ----------------------------------------------------------------------------


def test_a_statement_that_has_not_come_is_waited_for(world: World, said: Said, kestrel: Roster) -> None:
    officers = world.meridian.statement().officers[:1]
    ref = world.meridian.statement_ref(2, officers=officers)
    data = world.release(said.data, said.attested, "KESTREL", statement=ref)
    assert refusal(data, kestrel) is Code.RECORD_NEEDED
    newer, _ = kestrel.admit("statement", world.meridian.statement_record(2, officers=officers), NOW)
    assert refusal(data, newer) is Code.OFFICER_UNKNOWN  # it has come, and its second officer has gone


def test_an_older_statement_still_judges_what_was_released_under_it(world: World, said: Said, kestrel: Roster) -> None:
    officers = world.meridian.statement().officers
    record = world.meridian.statement_record(2, officers=officers[:1], revoked=(officers[1].key,))
    newer, _ = kestrel.admit("statement", record, NOW)
    assert opened(said.envelopes["KESTREL"], newer).message_hash == said.hash
