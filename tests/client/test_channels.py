"""What a seat knows of channels: from signed messages alone, before anything is signed, and in what is drawn."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.client import Board
from hotline.client.channels import at_our_level, may_be_said
from hotline.client.charters import acceptance, departure, proposal, resumption, suspension
from hotline.client.shelves import not_yet
from protocols.errors import Code, Refused
from protocols.messages.charter import Shows, Within
from protocols.messages.draft import body_of, check, to_draft
from protocols.messages.header import Precedence, parse
from protocols.messages.procedure import FreeText
from protocols.terms import DEADLINES
from protocols.wire import pack
from tests.channel_world import Channelled
from tests.parties import DAY, MINUTE, NOW, Said

TEXT = FreeText(subject="Orbit", text="All is well.")
OPEN = ("procedure.free_text",)


class Watch:
    """KESTREL's seat, told of everything that went in and out."""

    def __init__(self, world: Channelled) -> None:
        self.world = world
        self.board = Board(world.mode, "KESTREL", world.kestrel.anchor)
        for kind, data in world.records("KESTREL"):
            self.board.admit(kind, data)

    def hears(self, *said: Said, marks: tuple[str, ...] = ()) -> None:
        for each in said:
            ours = each.message.from_ == "KESTREL"
            envelopes = each.envelopes.values() if ours else [each.envelopes["KESTREL"]]
            for envelope in envelopes:
                entry: dict[str, Any] = {"envelope": envelope, "at": self.world.now}
                entry |= {} if ours else {"marks": list(marks)}
                self.board.apply(self.board.position + 1, "sent" if ours else "arrived", entry, self.world.now)
        assert self.board.distrusted == []

    def blocked(self, data: bytes) -> Code | None:
        message = parse(data)
        try:
            may_be_said(message, body_of(message), self.board)
        except Refused as refused:
            return refused.code
        return None


@pytest.fixture
def world() -> Channelled:
    return Channelled()


@pytest.fixture
def watch(world: Channelled) -> Watch:
    return Watch(world)


def text(world: Channelled, charter: Said | None, **header: Any) -> bytes:
    fields = {"from_": "KESTREL", "to": ("MERIDIAN",), "charter": charter.hash if charter else None} | header
    return world.message("procedure.free_text", TEXT, **fields)


def test_a_channel_by_its_five_digits_and_by_its_hash(world: Channelled, watch: Watch) -> None:
    agreed = world.in_force(types=OPEN)
    watch.hears(*agreed)
    channel = watch.board.channel(agreed[0].digits)
    assert (channel.state, channel.members) == ("in_force", ("MERIDIAN", "KESTREL"))
    assert watch.board.channel(agreed[0].hash.hex()) == watch.board.channel(agreed[0].hash.hex()[:12]) == channel
    with pytest.raises(Refused) as refused:
        watch.board.channel("00000")
    assert refused.value.code is Code.CHARTER_UNKNOWN


def test_the_officer_hears_before_signing_what_the_node_would_say(world: Channelled, watch: Watch) -> None:
    agreed = world.in_force(types=OPEN)
    assert watch.blocked(text(world, agreed[0])) is Code.CHARTER_UNKNOWN
    watch.hears(*agreed)
    assert watch.blocked(text(world, agreed[0])) is None
    assert watch.blocked(text(world, agreed[0], info=("HALCYON",))) is Code.NOT_A_MEMBER
    assert watch.blocked(text(world, None, label="commercial")) is Code.LABEL_BLOCKS
    watch.hears(world.suspends("MERIDIAN", agreed[0]))
    assert watch.blocked(text(world, agreed[0])) is Code.CHANNEL_SUSPENDED


def test_the_charter_s_deadlines_and_what_is_not_shared_are_drawn(world: Channelled, watch: Watch) -> None:
    within = Within(precedence="priority", acknowledged_within_s=7200)
    shows = Shows(shown="no", presence="no", answer_times="no")
    agreed = world.in_force(types=OPEN, deadlines=(within,), shows=shows)
    watch.hears(*agreed)
    ours = text(world, agreed[0])
    said = world.released(ours, world.attested(ours, TEXT))
    watch.hears(said)
    one = watch.board.matters[said.hash].addressees["MERIDIAN"]
    assert one.clocks.acknowledged_by == NOW + 7_200_000
    assert (one.clocks.shown_by, one.shown_shared) == (None, False)
    told = not_yet(watch.board.matters[said.hash], NOW + DAY)
    assert "not_seen" not in [each.what for each in told]
    assert "not_acknowledged" in [each.what for each in told]
    contact = next(rung for rung in one.table[Precedence.PRIORITY].ladder if rung.name == "contact")
    assert contact.after_ms == 7_200_000
    assert watch.board.matters[said.hash].channel == agreed[0].digits


def test_the_direct_channel_is_as_it_was(world: Channelled, watch: Watch) -> None:
    watch.hears(*world.in_force())
    said = world.say("procedure.free_text", TEXT)
    watch.hears(said)
    here = watch.board.matters[said.hash].here
    assert (here.table, here.shown_shared) == (DEADLINES, True)
    assert watch.board.matters[said.hash].channel is None


@pytest.mark.parametrize("countersigns", [True, False])
def test_not_countersigned_is_the_seat_s_own_finding(countersigns: bool) -> None:
    """The node says the contrary, and is not believed."""
    world = Channelled(countersigns=countersigns)
    watch = Watch(world)
    said = world.say("procedure.free_text", TEXT, from_="WREN", to=("KESTREL",))
    watch.hears(said, marks=("not_countersigned",) if countersigns else ())
    assert ("not_countersigned" in watch.board.matters[said.hash].marks) is not countersigns


# -- drafts ------------------------------------------------------------------------------------------------------------


def signed(world: Channelled, watch: Watch, draft: Any) -> Said:
    """KESTREL's two officers say what the draft says."""
    world.now += MINUTE
    message = check(draft, mode="test", from_="KESTREL", id=world.now.to_bytes(16, "big"), composed_at=world.now)
    data = pack(message)
    may_be_said(message, body_of(message), watch.board)
    return world.released(data, world.attested(data, body_of(message)))


def test_what_an_officer_says_about_a_channel(world: Channelled, watch: Watch) -> None:
    proposed = world.proposes("MERIDIAN", "KESTREL", "HALCYON", types=OPEN)
    watch.hears(proposed, world.accepts("HALCYON", proposed))

    def channel() -> Any:
        return watch.board.channel(proposed.digits)

    watch.hears(signed(world, watch, acceptance(channel(), "KESTREL")))
    assert channel().state == "in_force"
    with pytest.raises(Refused) as refused:
        resumption(channel(), "KESTREL")
    assert refused.value.code is Code.ALREADY
    watch.hears(signed(world, watch, suspension(channel(), "KESTREL", "technical", world.now + DAY)))
    assert [each.by for each in channel().suspensions] == ["KESTREL"]
    watch.hears(signed(world, watch, suspension(channel(), "KESTREL", "other", world.now + 2 * DAY, "Longer.")))
    assert [each.reason for each in channel().suspensions] == ["other"]
    watch.hears(signed(world, watch, resumption(channel(), "KESTREL")))
    assert channel().state == "in_force"
    watch.hears(signed(world, watch, departure(channel(), "KESTREL")))
    assert (channel().members, channel().left) == (("MERIDIAN", "HALCYON"), frozenset({"KESTREL"}))


def test_a_proposal_in_place_of_another(world: Channelled, watch: Watch) -> None:
    agreed = world.in_force(types=OPEN)
    watch.hears(*agreed)

    body = to_draft(agreed[0].message)["body"]
    assert isinstance(body, dict)
    draft = proposal(["MERIDIAN"], body | {"types": ["*"]}, watch.board.channel(agreed[0].digits))
    said = signed(world, watch, draft)
    watch.hears(said, world.accepts("MERIDIAN", said))
    assert watch.board.channel(agreed[0].digits).state == "ended"
    assert watch.board.channel(said.digits).terms.types == ("*",)


def test_nobody_speaks_higher_by_leaving_the_level_out(world: Channelled, watch: Watch) -> None:
    agreed = world.in_force(types=OPEN, highest_level="operator")
    watch.hears(*agreed)
    assert at_our_level({}, watch.board)["speaks_for"] == "centre"
    assert at_our_level({"charter": agreed[0].hash.hex()}, watch.board)["speaks_for"] == "operator"
    assert at_our_level({"speaks_for": "ministry"}, watch.board)["speaks_for"] == "ministry"
