"""Drafts and signatures: what an officer says with one key is what the types allow, and is signed as what it is."""

from __future__ import annotations

import uuid

import pytest

from hotline.client import compose, replies
from hotline.client.matter import Matter
from protocols.envelope import Attestation
from protocols.errors import Code, Refused
from protocols.keys import verify
from protocols.messages.draft import body_of, check
from protocols.messages.header import Message, Precedence, message_hash
from protocols.messages.procedure import FreeText
from protocols.pae import pae
from protocols.phrases.catalogue import Phrases
from protocols.wire import Wire, pack, unpack
from tests.client.reading import Reader
from tests.parties import HOUR, NOW, World, seed


def matter(centre: str, mode: str = "test") -> Matter:
    """MERIDIAN's FLASH, as a seat of `centre` has it."""
    world = World(mode)  # type: ignore[arg-type]
    body = FreeText(subject="Orbit", text="Ours.")
    said = world.say("procedure.free_text", body, precedence=Precedence.FLASH, precedence_reason="closing")
    reader = Reader(world, centre)
    if centre == "MERIDIAN":
        reader.sent(said)
    else:
        reader.arrived(said)
    return reader.board.matters[said.hash]


def checked(draft: compose.Draft, from_: str, mode: str = "test") -> tuple[Message, Wire | None]:
    message = check(draft, mode=mode, from_=from_, id=bytes(16), composed_at=NOW + 1)  # type: ignore[arg-type]
    return message, body_of(message)


def test_an_id_is_a_uuid_version_7_of_its_instant() -> None:
    made = uuid.UUID(bytes=compose.uuid7(NOW, lambda n: seed("chance", length=n)))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert int.from_bytes(made.bytes[:6], "big") == NOW
    assert compose.uuid7(NOW + 1, bytes) > compose.uuid7(NOW, lambda n: b"\xff" * n)


@pytest.mark.parametrize(
    ("draft", "capacity"),
    [
        (replies.acknowledgement(matter("KESTREL")), "sole"),
        (replies.holding(matter("KESTREL"), NOW + HOUR), "sole"),
        (replies.cheap_answer(matter("KESTREL"), "received_no_comment"), "sole"),
        (replies.answer(matter("KESTREL"), "cannot", "not_in_time"), "author"),
    ],
)
def test_every_answer_to_a_message_goes_to_its_sender_in_its_case(draft: compose.Draft, capacity: str) -> None:
    message, body = checked(draft, "KESTREL")
    assert message.to == ("MERIDIAN",)
    assert message.case == matter("KESTREL").hash
    assert message.precedence is Precedence.FLASH
    assert compose.capacity_for(message, body, None) == capacity


@pytest.mark.parametrize(
    ("draft", "capacity"),
    [
        (replies.hold(matter("MERIDIAN")), "hold"),
        (replies.stands(matter("MERIDIAN"), "checked_and_true"), "author"),
        (replies.cancellation(matter("MERIDIAN"), "superseded", "See the newer one."), "author"),
    ],
)
def test_a_withdrawal_goes_to_everybody_who_has_the_message(draft: compose.Draft, capacity: str) -> None:
    message, body = checked(draft, "MERIDIAN")
    assert message.to == ("KESTREL",)
    assert compose.capacity_for(message, body, None) == capacity


def test_an_answer_in_a_drill_belongs_to_that_drill() -> None:
    original = matter("KESTREL", "drill")
    message, _ = checked(replies.acknowledgement(original), "KESTREL", "drill")
    assert message.drill == original.message.drill


def test_a_draft_that_refers_to_a_message_need_not_repeat_it() -> None:
    original = matter("KESTREL")
    draft = {
        "type": "procedure.free_text",
        "relation": {"kind": "reply", "message": original.hash.hex()},
        "body": {"subject": "Orbit", "text": "Understood."},
    }
    message, _ = checked(compose.completed(draft, original), "KESTREL")
    assert (message.to, message.case) == (("MERIDIAN",), original.hash)
    other = compose.completed(draft | {"to": ["HALCYON"]}, original)
    assert other["to"] == ["HALCYON"]


def test_an_officer_may_ask_for_a_second_but_not_do_without() -> None:
    sole, body = checked(replies.acknowledgement(matter("KESTREL")), "KESTREL")
    two, two_body = checked(replies.answer(matter("KESTREL"), "accepted_as_asked"), "KESTREL")
    for message, content, capacity in (
        (sole, body, "author"),
        (two, two_body, "sole"),
        (two, two_body, "sole_override"),
    ):
        with pytest.raises(Refused) as caught:
            compose.capacity_for(message, content, capacity)  # type: ignore[arg-type]
        assert caught.value.code is Code.CAPACITY


async def test_an_attestation_names_the_words_in_which_it_was_read() -> None:
    world = World()
    signer = world.meridian.officers["WATCH-1"]
    data = world.message("procedure.free_text", FreeText(subject="Orbit", text="Ours."))
    attested = await compose.attest(signer, data, "author", now=NOW, language="en")
    verify(signer.public, pae("attestation", "test", attested.payload), attested.signature)
    attestation = unpack(attested.payload, Attestation)
    assert attestation.message == message_hash(data, "test")
    assert attestation.read_in.phrases == Phrases("en").hash
    assert pack(attestation) == attested.payload
