"""Programs' drafts at a seat, and how JSON and an id become the same bytes wherever they are composed."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.client import Board, Waits
from hotline.client.drafting import AHEAD_MS, BEHIND_MS, Earlier, instant_of, message_for, named_in
from protocols.channels import NO_CHANNELS
from protocols.errors import Code, Refused, WrongDraft
from protocols.messages.header import message_hash, parse
from protocols.messages.procedure import FreeText
from protocols.phrases.catalogue import Phrases
from tests.parties import MINUTE, World, seed
from tests.programs import Program, written


@pytest.fixture
def world() -> World:
    world = World()
    world.reads(Phrases("en").hash)
    return world


@pytest.fixture
def bridge(world: World) -> Program:
    return Program(world.kestrel)


@pytest.fixture
def board(world: World, bridge: Program) -> Board:
    board = Board(world.mode, "KESTREL", world.kestrel.anchor)
    for kind, data in (*world.records("KESTREL"), ("statement", bridge.statement())):
        board.apply(0, "record", {"kind": kind, "data": data}, world.now)
    return board


def left(board: Board, data: bytes, world: World, *, by: str = "OPS-BRIDGE", position: int = 1) -> Any:
    return board.apply(position, "draft", {"message": data, "by": by, "at": world.now}, world.now)


# -- on the board ----------------------------------------------------------------------------------------------------


def test_a_draft_waits_without_a_signature(world: World, board: Board, bridge: Program) -> None:
    data = bridge.says(world, to="MERIDIAN")
    [change] = left(board, data, world)
    assert isinstance(change, Waits)
    waiting = board.waiting[message_hash(data, world.mode)]
    assert change.waiting == waiting
    assert (waiting.by_service, waiting.author, waiting.attested, waiting.data) == (
        "OPS-BRIDGE",
        "OPS-BRIDGE",
        (),
        data,
    )
    assert left(board, data, world) == ()
    assert board.find_waiting(waiting.digits) == waiting


def test_signed_by_an_officer_it_is_that_officer_s_and_the_draft_does_not_come_back(
    world: World, board: Board, bridge: Program
) -> None:
    data = bridge.says(world, to="MERIDIAN")
    hash = message_hash(data, world.mode)
    left(board, data, world)
    attested = world.kestrel.attest("WATCH-1", data, "author", at=world.now)
    signed = {
        "message": data,
        "attestations": [[attested.payload, attested.signature]],
        "at": world.now,
        "by": "WATCH-1",
    }
    [change] = board.apply(2, "waiting", signed, world.now)
    assert isinstance(change, Waits)
    assert (board.waiting[hash].author, board.waiting[hash].by_service) == ("WATCH-1", None)
    assert left(board, data, world, position=3) == ()
    assert board.waiting[hash].by_service is None


def test_returned_it_is_gone_and_stays_so(world: World, board: Board, bridge: Program) -> None:
    data = bridge.says(world, to="MERIDIAN")
    hash = message_hash(data, world.mode)
    left(board, data, world)
    board.apply(2, "returned", {"message": hash, "at": world.now + 1, "by": "WATCH-2", "reason": "wrong"}, world.now)
    assert hash not in board.waiting
    assert left(board, data, world, position=3) == ()


@pytest.mark.parametrize("why", ["another name", "another centre's", "no message", "no name"])
def test_a_node_that_makes_drafts_up_is_not_believed(world: World, board: Board, bridge: Program, why: str) -> None:
    data, by = bridge.says(world, to="MERIDIAN"), "OPS-BRIDGE"
    match why:
        case "another name":
            by = "NOBODY"
        case "another centre's":
            data = world.message("procedure.free_text", FreeText(subject="Orbit", text="Well."), from_="MERIDIAN")
        case "no message":
            data = b"\x80"
        case _:
            by = ""
    left(board, data, world, by=by)
    assert board.waiting == {}
    assert len(board.distrusted) == 1


def test_what_a_node_says_of_tokens_and_of_deadlines_changes_nothing(world: World, board: Board) -> None:
    token = {"what": "code", "service": "OPS-BRIDGE", "by": "WATCH-1", "id": None, "at": world.now}
    lapsed = {"message": seed("m"), "to": "MERIDIAN", "what": "shown", "due": world.now, "at": world.now}
    assert board.apply(1, "token", token, world.now) == ()
    assert board.apply(2, "lapsed", lapsed, world.now) == ()
    assert board.distrusted == []


# -- composed --------------------------------------------------------------------------------------------------------


def composed(world: World, bridge: Program, draft: Any, *, id: bytes | None = None, earlier: Earlier | None = None,
             now: int | None = None) -> bytes:  # fmt: skip
    prepared = message_for(
        draft, bridge.id(world) if id is None else id, mode=world.mode, centre="KESTREL",
        now=world.now if now is None else now, roster=bridge.listed(world.roster("KESTREL")), channels=NO_CHANNELS,
        earlier=earlier,
    )  # fmt: skip
    assert prepared.hash == message_hash(prepared.data, world.mode)
    return prepared.data


def test_the_same_call_makes_the_same_bytes_an_hour_later(world: World, bridge: Program) -> None:
    draft = written("MERIDIAN")
    first = composed(world, bridge, draft)
    assert composed(world, bridge, dict(reversed(draft.items())), now=world.now + 60 * MINUTE) == first
    assert parse(first).composed_at == instant_of(bridge.id(world)) == world.now


def test_what_follows_from_the_earlier_message_may_be_left_out(world: World, bridge: Program) -> None:
    said = world.say("procedure.free_text", FreeText(subject="Orbit", text="Well?"))
    body = {"subject": "Orbit", "text": "All is well."}
    relation = {"kind": "reply", "message": said.hash.hex()}
    draft = {"type": "procedure.free_text", "relation": relation, "body": body}
    assert named_in(draft) == said.hash
    made = parse(composed(world, bridge, draft, earlier=Earlier(said.message, said.hash, incoming=True)))
    assert (made.to, made.case, made.relation and made.relation.message) == (("MERIDIAN",), said.hash, said.hash)


@pytest.mark.parametrize("draft", [None, [], {}, {"relation": 7}, {"relation": {"message": "xyz"}}, {"type": 3}])
def test_whatever_a_caller_sends_ends_in_a_list_of_faults(world: World, bridge: Program, draft: Any) -> None:
    named_in(draft)
    with pytest.raises(WrongDraft):
        composed(world, bridge, draft)


@pytest.mark.parametrize("id", [b"", bytes(16), b"\xff" * 16, bytes(6) + b"\x40\x00\x80" + bytes(7), bytes(15)])
def test_an_id_that_is_no_uuid_of_version_7_is_refused(world: World, bridge: Program, id: bytes) -> None:
    with pytest.raises(Refused) as error:
        composed(world, bridge, written("MERIDIAN"), id=id)
    assert (error.value.code, error.value.field) == (Code.SCHEMA, "id")


@pytest.mark.parametrize(("apart", "good"), [
    (AHEAD_MS, True), (AHEAD_MS + 1, False), (-BEHIND_MS, True), (-BEHIND_MS - 1, False),
])  # fmt: skip
def test_an_id_whose_instant_is_far_from_the_node_s_clock_is_refused(
    world: World, bridge: Program, apart: int, good: bool
) -> None:
    id = bridge.id(world)
    now = world.now - apart
    if good:
        assert composed(world, bridge, written("MERIDIAN"), id=id, now=now)
        return
    with pytest.raises(Refused) as error:
        composed(world, bridge, written("MERIDIAN"), id=id, now=now)
    assert (error.value.code, error.value.field) == (Code.CLOCK_SKEW, "id")
