"""What a seat hands in is examined before anything is looked up: the client is the officer's, and is not believed."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.judge.submission import examine
from protocols.envelope import Attested
from protocols.errors import Code, Refused
from protocols.messages.header import Precedence
from protocols.messages.procedure import FreeText
from protocols.wire import decode, encode
from tests.parties import Party, World

TEXT = FreeText(subject="Orbit", text="All is well.")


def handed(world: World, data: bytes, attested: tuple[Attested, ...], *, seat: str = "WATCH-2", **more: Any) -> Any:
    key = world.meridian.officers[seat].id
    roster = more.pop("roster", None) or world.roster()
    return examine(data, attested, roster, mode=more.pop("mode", "test"), me="MERIDIAN", seat=seat, seat_key=key)


def refused(world: World, data: bytes, attested: tuple[Attested, ...], **more: Any) -> Code:
    with pytest.raises(Refused) as error:
        handed(world, data, attested, **more)
    return error.value.code


def said(world: World, **changes: Any) -> tuple[bytes, tuple[Attested, ...]]:
    data = world.message("procedure.free_text", TEXT, **changes)
    return data, world.attested(data, TEXT)


def test_what_two_officers_signed_is_taken_as_they_signed_it(world: World) -> None:
    data, attested = said(world)
    submitted = handed(world, data, attested)
    assert (submitted.message_bytes, submitted.attested) == (data, attested)
    assert [officer.role for officer in submitted.officers] == ["WATCH-1", "WATCH-2"]
    assert (submitted.body, submitted.seat) == (TEXT, "WATCH-2")


WRONG: dict[str, tuple[dict[str, Any], Code]] = {
    "another centre's words": ({"from_": "KESTREL", "to": ("MERIDIAN",)}, Code.NOT_YOUR_SEAT),
    "a centre that nobody knows": ({"to": ("NOBODY",)}, Code.UNKNOWN_CENTRE),
    "an unknown centre for information": ({"info": ("NOBODY",)}, Code.UNKNOWN_CENTRE),
    "above the precedence of its type, without a reason": (
        {"precedence": Precedence.FLASH},
        Code.PRECEDENCE_TOO_HIGH,
    ),
}


@pytest.mark.parametrize("why", WRONG)
def test_words_that_this_centre_may_not_say(world: World, why: str) -> None:
    changes, code = WRONG[why]
    data = world.message("procedure.free_text", TEXT, **changes)
    attested = (world.meridian.attest("WATCH-1", data, "author"), world.meridian.attest("WATCH-2", data, "second"))
    assert refused(world, data, attested) is code


def test_above_the_level_that_the_roster_gives_its_centre() -> None:
    world = World()
    world.meridian.speaks_for = "operator"
    assert refused(world, *said(world)) is Code.SPEAKS_FOR


def test_a_party_that_is_not_pinned_is_not_spoken_to(world: World) -> None:
    assert refused(world, *said(world), roster=world.roster(without=["pin"])) is Code.NOT_PINNED


def test_another_mode(world: World) -> None:
    drill = World("drill")
    data = drill.message("procedure.free_text", TEXT)
    assert refused(world, data, drill.attested(data, TEXT)) is Code.WRONG_MODE


def test_a_form_that_this_node_cannot_read_is_not_sent(world: World) -> None:
    data = world.message("weather.report", b"\x80")
    assert refused(world, data, world.attested(data, None)) is Code.FORM_UNKNOWN


def test_bytes_that_are_no_message(world: World) -> None:
    _, attested = said(world)
    assert refused(world, b"\xc1", attested) is Code.NOT_CANONICAL
    assert refused(world, encode({"from": "MERIDIAN"}), attested) is Code.SCHEMA
    assert refused(world, bytes(300_000), attested) is Code.TOO_LARGE


def test_a_body_that_is_not_of_its_type(world: World) -> None:
    data = world.message("procedure.free_text", encode({"subject": "Orbit"}))
    assert refused(world, data, world.attested(data, TEXT)) in (Code.SCHEMA, Code.DRAFT_WRONG)


# -- officers --------------------------------------------------------------------------------------------------------


def test_nobody_and_a_crowd(world: World) -> None:
    data, (author, second) = said(world)
    assert refused(world, data, ()) is Code.OFFICERS_MISSING
    assert refused(world, data, (author, second, second)) is Code.OFFICERS_MISSING


def test_only_the_officer_who_signed_on_at_this_seat_signs_here(world: World) -> None:
    data, attested = said(world)
    assert refused(world, data, attested, seat="WATCH-1") is Code.NOT_YOUR_SEAT
    assert refused(world, data, attested[::-1], seat="WATCH-2") is Code.NOT_YOUR_SEAT


def test_a_signature_made_for_other_words(world: World) -> None:
    _, attested = said(world)
    other = world.message("procedure.free_text", FreeText(subject="Orbit", text="All is not well."))
    assert refused(world, other, attested) is Code.OFFICER_SIGNATURE


def test_a_signature_with_one_bit_changed(world: World) -> None:
    data, (author, second) = said(world)
    flipped = Attested(second.payload, bytes([second.signature[0] ^ 1]) + second.signature[1:])
    assert refused(world, data, (author, flipped)) is Code.OFFICER_SIGNATURE


def test_a_capacity_changed_after_it_was_signed(world: World) -> None:
    data, (author, second) = said(world)
    payload = encode({**decode(author.payload), "capacity": "second"})
    assert refused(world, data, (Attested(payload, author.signature), second)) is Code.OFFICER_SIGNATURE


def test_the_key_of_a_stranger_and_of_another_centre_s_officer(world: World) -> None:
    data, (author, _) = said(world)
    stranger = Party("Nobody", "NOBODY").officers["WATCH-2"]
    by_stranger = world.meridian.attest("WATCH-2", data, "second", signer=stranger)
    assert refused(world, data, (author, by_stranger)) is Code.OFFICER_UNKNOWN
    by_kestrel = world.meridian.attest("WATCH-2", data, "second", signer=world.kestrel.officers["WATCH-2"])
    assert refused(world, data, (author, by_kestrel)) is Code.OFFICER_UNKNOWN


def test_an_officer_whose_key_was_revoked_since(world: World) -> None:
    party = world.meridian = Party("Meridian Orbital", "MERIDIAN", roles=("WATCH-1", "WATCH-2", "WATCH-3"))
    data = world.message("procedure.free_text", TEXT)
    attested = (party.attest("WATCH-3", data, "author"), party.attest("WATCH-2", data, "second"))
    assert handed(world, data, attested)
    left = tuple(o for o in party.statement().officers if o.role != "WATCH-3")
    record = party.statement_record(2, officers=left, revoked=(party.officers["WATCH-3"].public,))
    roster, _ = world.roster().admit("statement", record, world.now)
    assert refused(world, data, attested, roster=roster) is Code.KEY_REVOKED
