"""A node that was taken over serves what it likes: none of it becomes a fact on a seat's screen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.client import Board, Distrusted, NodeRefused
from protocols.envelope import Attested, Envelope
from protocols.errors import Code
from protocols.messages.header import Precedence, Reply
from protocols.messages.procedure import Confirmation, FreeText
from protocols.notice import NoticeItem
from protocols.roster import Officer
from protocols.wire import decode, encode
from tests.client.reading import Reader
from tests.parties import DAY, NOW, Party, Said, World

TEXT = FreeText(subject="Orbit", text="All is well.")


@pytest.fixture
def world() -> World:
    return World()


def said(world: World, **changes: Any) -> Said:
    return world.say("procedure.free_text", TEXT, **changes)


def distrusted(changes: tuple[object, ...]) -> Code:
    """The code of the one change there is."""
    [change] = changes
    assert isinstance(change, Distrusted), change
    return change.code


# -- envelopes -----------------------------------------------------------------------------------------------


def test_a_flipped_byte_anywhere_in_an_envelope_is_never_a_message(world: World) -> None:
    envelope = said(world).envelopes["KESTREL"]
    for at in range(0, len(envelope), 7):
        kestrel = Reader(world, "KESTREL")
        forged = bytearray(envelope)
        forged[at] ^= 1
        changes = kestrel("arrived", envelope=bytes(forged), at=NOW, marks=[])
        assert not kestrel.board.matters
        assert isinstance(changes[0], Distrusted)


def test_a_message_of_a_party_that_two_officers_have_not_pinned(world: World) -> None:
    kestrel = Reader(world, "KESTREL", without=["pin"])
    assert distrusted(kestrel.arrived(said(world))) is Code.NOT_PINNED
    assert not kestrel.board.matters


def test_a_pin_that_one_officer_signed_lets_nobody_in(world: World) -> None:
    kestrel = Reader(world, "KESTREL", without=["pin"])
    pin = world.kestrel.pin(world.meridian, by=["WATCH-1"])
    assert distrusted(kestrel("record", kind="pin", data=pin)) is Code.PIN_NEEDS_TWO
    assert distrusted(kestrel.arrived(said(world))) is Code.NOT_PINNED


def test_a_withdrawn_pin_ends_belief(world: World) -> None:
    kestrel = Reader(world, "KESTREL")
    kestrel("record", kind="pin", data=world.kestrel.pin(world.meridian, withdrawn=True, at=NOW))
    assert distrusted(kestrel.arrived(said(world))) is Code.NOT_PINNED


def test_a_whole_other_party_of_the_same_name_is_not_ours(world: World) -> None:
    """The node makes its own MERIDIAN, with its own root, and serves it to a seat of MERIDIAN."""
    false = Party("Meridian Orbital", "MERIDIAN", speaks_for="government", now=NOW + 1)
    board = Board("test", "MERIDIAN", world.meridian.anchor)
    for position, (kind, data) in enumerate(false.introduction()):
        board.apply(position, "record", {"kind": kind, "data": data}, NOW)
    message = said(world)
    board.apply(9, "sent", {"envelope": message.envelopes["KESTREL"], "at": NOW}, NOW)
    assert not board.matters
    assert {each.code for each in board.distrusted} == {Code.CENTRE_TAKEN, Code.UNKNOWN_CENTRE}


def test_an_older_statement_that_still_lists_a_removed_officer(world: World) -> None:
    meridian = Reader(world)
    newer = world.kestrel.statement_record(2, officers=())
    meridian("record", kind="statement", data=newer)
    older = world.kestrel.statement_record(1, officers=())
    assert distrusted(meridian("record", kind="statement", data=older)) is Code.RECORD_FORKED


def test_a_release_for_another_centre_or_by_another_key(world: World) -> None:
    message = said(world)
    meridian = Reader(world)
    assert distrusted(meridian("arrived", envelope=message.envelopes["KESTREL"], at=NOW, marks=[])) is Code.NOT_FOR_US
    kestrel = Reader(world, "KESTREL")
    by_officer = world.release(message.data, message.attested, "KESTREL", signer=world.meridian.officers["WATCH-1"])
    assert distrusted(kestrel("arrived", envelope=by_officer, at=NOW, marks=[])) is Code.BAD_SIGNATURE
    assert not kestrel.board.matters


def test_a_live_message_at_a_test_seat(world: World) -> None:
    live = World("live")
    kestrel = Reader(world, "KESTREL")
    assert distrusted(kestrel("arrived", envelope=said(live).envelopes["KESTREL"], at=NOW, marks=[])) is Code.WRONG_MODE


@pytest.mark.parametrize(
    ("by", "code"),
    [
        ((("WATCH-1", "author"),), Code.OFFICERS_MISSING),
        ((("WATCH-1", "author"), ("WATCH-1", "second")), Code.SAME_OFFICER),
    ],
)
def test_a_release_that_two_officers_did_not_sign(world: World, by: Any, code: Code) -> None:
    data = world.message("procedure.free_text", TEXT)
    attested = [world.meridian.attest(role, data, capacity) for role, capacity in by]
    envelope = world.release(data, attested, "KESTREL")
    kestrel = Reader(world, "KESTREL")
    assert distrusted(kestrel("arrived", envelope=envelope, at=NOW, marks=[])) is code


def test_a_stranger_signs_as_an_officer(world: World) -> None:
    data = world.message("procedure.free_text", TEXT)
    stranger = world.meridian.key("nobody")
    attested = [
        world.meridian.attest("WATCH-1", data, "author"),
        world.meridian.attest("WATCH-2", data, "second", signer=stranger),
    ]
    kestrel = Reader(world, "KESTREL")
    changes = kestrel("arrived", envelope=world.release(data, attested, "KESTREL"), at=NOW, marks=[])
    assert distrusted(changes) is Code.OFFICER_UNKNOWN


def test_what_is_distrusted_names_the_message_it_claims_to_be_and_is_said_once(world: World) -> None:
    message = said(world)
    forged = replace(Envelope.parse(message.envelopes["KESTREL"]), signature=bytes(64)).encode()
    kestrel = Reader(world, "KESTREL")
    [change] = kestrel("arrived", envelope=forged, at=NOW, marks=[])
    assert isinstance(change, Distrusted)
    assert change.hash == message.hash
    world.now += DAY
    assert kestrel("arrived", envelope=forged, at=NOW, marks=[]) == ()
    assert len(kestrel.board.distrusted) == 1
    assert kestrel.arrived(message)  # the real one is taken all the same


# -- notices -------------------------------------------------------------------------------------------------


def test_shown_signed_by_the_node_and_not_by_an_officer(world: World) -> None:
    meridian, message = Reader(world), said(world)
    meridian.sent(message)
    item = NoticeItem(what="shown", message=message.hash, release=message.releases["KESTREL"], at=NOW)
    assert distrusted(meridian.noticed(world.kestrel.notice("MERIDIAN", item))) is Code.BELOW_THRESHOLD
    assert meridian.board.matters[message.hash].here.exchange.shown is None


def test_received_signed_by_an_officer_and_not_by_the_centre(world: World) -> None:
    meridian, message = Reader(world), said(world)
    meridian.sent(message)
    item = NoticeItem(what="received", message=message.hash, release=message.releases["KESTREL"], at=NOW)
    assert distrusted(meridian.noticed(world.kestrel.notice("MERIDIAN", item, by="WATCH-1"))) is Code.BELOW_THRESHOLD


def test_our_own_node_cannot_say_that_the_other_side_saw_it(world: World) -> None:
    """MERIDIAN's node signs, as KESTREL, what KESTREL never said."""
    meridian, message = Reader(world), said(world)
    meridian.sent(message)
    genuine = world.shown(message)
    payload, signatures = decode(genuine)
    own = world.meridian.officers["WATCH-1"]
    forged = encode([payload, [[own.id, signatures[0][1]]]])
    assert distrusted(meridian.noticed(forged)) is Code.BELOW_THRESHOLD
    # Its own seats' `shown` is about messages to it: of its own message it says nothing.
    item = NoticeItem(what="shown", message=message.hash, at=NOW)
    meridian.noticed(world.meridian.notice("KESTREL", item, by="WATCH-1"))
    assert meridian.board.matters[message.hash].here.exchange.shown is None


def test_a_notice_between_two_others(world: World) -> None:
    meridian, message = Reader(world), said(world)
    meridian.sent(message)
    item = NoticeItem(what="received", message=message.hash, release=message.releases["KESTREL"], at=NOW)
    assert distrusted(meridian.noticed(world.kestrel.notice("HALCYON", item))) is Code.NOT_FOR_US


def officers_but_one(world: World) -> tuple[Officer, ...]:
    keys = {role: signer.public for role, signer in world.kestrel.officers.items() if role != "WATCH-1"}
    return tuple(Officer(centre="KESTREL", role=role, key=key) for role, key in keys.items())


def test_a_revoked_officers_notice_proves_nothing(world: World) -> None:
    meridian, message = Reader(world), said(world)
    meridian.sent(message)
    gone = world.kestrel.officers["WATCH-1"].public
    left = officers_but_one(world)
    meridian("record", kind="statement", data=world.kestrel.statement_record(2, officers=left, revoked=(gone,)))
    assert distrusted(meridian.noticed(world.shown(message))) is Code.BELOW_THRESHOLD


def test_a_former_officers_notice_stays_history(world: World) -> None:
    meridian, message = Reader(world), said(world)
    meridian.sent(message)
    gone = world.kestrel.officers["WATCH-1"].public
    left = officers_but_one(world)
    meridian("record", kind="statement", data=world.kestrel.statement_record(2, officers=left, former=(gone,)))
    meridian.noticed(world.shown(message))
    assert meridian.board.matters[message.hash].here.exchange.shown_by == "WATCH-1"


def test_refused_there_is_final_and_ours_to_mend(world: World) -> None:
    meridian, message = Reader(world), said(world)
    meridian.sent(message)
    meridian.noticed(world.refused(message, "type_not_opened"))
    matter = meridian.board.matters[message.hash]
    assert matter.here.exchange.refused_code == "type_not_opened"
    assert meridian.shelf(message) == "needs_you"


# -- waiting for release -------------------------------------------------------------------------------------


def test_nothing_waits_that_no_officer_wrote(world: World) -> None:
    meridian = Reader(world)
    data = world.message("procedure.free_text", TEXT)
    author = world.meridian.attest("WATCH-1", data, "author")
    other = world.message("procedure.free_text", FreeText(subject="Orbit", text="All is lost."))
    assert distrusted(meridian.waiting(other, author)) is Code.OFFICER_SIGNATURE
    stranger = world.meridian.attest("WATCH-1", data, "author", signer=world.kestrel.officers["WATCH-1"])
    assert distrusted(meridian.waiting(data, stranger)) is Code.OFFICER_UNKNOWN
    sole = world.meridian.attest("WATCH-1", data, "sole")
    assert distrusted(meridian.waiting(data, sole)) is Code.CAPACITY
    theirs = world.message("procedure.free_text", TEXT, from_="KESTREL")
    assert distrusted(meridian.waiting(theirs, author)) is Code.NOT_FOR_US
    assert not meridian.board.waiting


def test_the_node_may_not_say_who_wrote_it(world: World) -> None:
    meridian = Reader(world)
    data = world.message("procedure.free_text", TEXT)
    meridian.waiting(data, world.meridian.attest("WATCH-1", data, "author"), by="WATCH-2")
    [waiting] = meridian.board.waiting.values()
    assert waiting.author == "WATCH-1"


# -- one officer ---------------------------------------------------------------------------------------------


def alone(world: World) -> Said:
    """A FLASH of a type that this program does not know, released by one officer in danger."""
    data = world.message("novel.alert", b"\x80", precedence=Precedence.FLASH, reply=Reply(required="acknowledgement"))
    return world.released(data, (world.meridian.attest("WATCH-1", data, "sole_override"),))


def confirmation(world: World, original: Said, attested: Attested) -> Said:
    body = Confirmation(attestation=attested.payload, signature=attested.signature)
    return world.refer(original, "procedure.confirmation", body, kind="update", from_="MERIDIAN", by=["WATCH-2"])


def test_released_by_one_officer_until_the_second_confirms(world: World) -> None:
    kestrel, original = Reader(world, "KESTREL"), alone(world)
    kestrel.arrived(original)
    assert kestrel.board.matters[original.hash].confirmation_due
    assert kestrel.board.matters[original.hash].form_unknown
    second = world.meridian.attest("WATCH-2", original.data, "second")
    kestrel.arrived(confirmation(world, original, second))
    assert not kestrel.board.matters[original.hash].confirmation_due


def test_a_confirmation_of_something_else_confirms_nothing(world: World) -> None:
    kestrel, original = Reader(world, "KESTREL"), alone(world)
    kestrel.arrived(original)
    other = world.meridian.attest("WATCH-2", said(world).data, "second")
    changes = kestrel.arrived(confirmation(world, original, other))
    assert [c.code for c in changes if isinstance(c, Distrusted)] == [Code.OFFICER_SIGNATURE]
    same = world.meridian.attest("WATCH-1", original.data, "second")
    changes = kestrel.arrived(confirmation(world, original, same))
    assert [c.code for c in changes if isinstance(c, Distrusted)] == [Code.SAME_OFFICER]
    assert kestrel.board.matters[original.hash].confirmation_due


def test_a_confirmation_that_overtakes_its_message_is_checked_when_that_comes(world: World) -> None:
    kestrel, original = Reader(world, "KESTREL"), alone(world)
    second = world.meridian.attest("WATCH-2", original.data, "second")
    kestrel.arrived(confirmation(world, original, second))
    kestrel.arrived(original)
    assert not kestrel.board.matters[original.hash].confirmation_due


# -- what the node says --------------------------------------------------------------------------------------


def test_refused_here_is_checked_as_far_as_it_can_be(world: World) -> None:
    kestrel, message = Reader(world, "KESTREL"), said(world)
    entry = {"from_": "MERIDIAN", "message": message.hash, "release": None, "code": "type_not_opened", "at": NOW}
    envelope = message.envelopes["KESTREL"]
    [change] = kestrel("refused", envelope=envelope, detail="", **entry)
    assert isinstance(change, NodeRefused)
    other = entry | {"message": said(world).hash}
    assert distrusted(kestrel("refused", envelope=envelope, detail="", **other)) is Code.SCHEMA
    blamed = entry | {"from_": "HALCYON"}
    assert distrusted(kestrel("refused", envelope=envelope, detail="", **blamed)) is Code.SCHEMA


@pytest.mark.parametrize(
    "what", ["arrived", "sent", "waiting", "notice", "record", "link", "gap", "alarm", "unheard_of"]
)
@pytest.mark.parametrize(
    "data", [{}, {"envelope": b""}, {"envelope": 5, "at": "now"}, {"message": b"\xc1"}, {"at": -1}]
)
def test_what_makes_no_sense_is_distrusted_and_nothing_more(world: World, what: str, data: dict[str, Any]) -> None:
    meridian = Reader(world)
    assert distrusted(meridian.board.apply(9, what, data, NOW)) is Code.SCHEMA


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.binary(max_size=40) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=8,
)
FIELDS = [
    "envelope",
    "at",
    "marks",
    "message",
    "attestations",
    "by",
    "data",
    "kind",
    "peer",
    "up",
    "to",
    "from",
    "code",
]


@given(
    what=st.sampled_from(["arrived", "sent", "waiting", "notice", "record", "refused", "handed", "returned", "seat"]),
    data=st.dictionaries(st.sampled_from(FIELDS), PLAIN),
)
def test_whatever_a_node_serves_ends_in_changes_never_in_a_traceback(what: str, data: dict[str, Any]) -> None:
    board = Board("test", "MERIDIAN", bytes(32))
    board.apply(1, what, data, NOW)
    assert not board.matters
    assert not board.waiting
