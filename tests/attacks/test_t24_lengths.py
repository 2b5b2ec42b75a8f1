"""T24: somebody on the line reads nothing, and counts: how long, how often, between whom.

What a message says, who signed it, whether it is an alert or a receipt: none of it may show in a length.
"""

from __future__ import annotations

import random

from protocols.frames import Item, pack_frame
from protocols.messages.procedure import FreeText
from protocols.sealing import cover_of, seal
from protocols.wire import decode
from tests.attacks.scene import free_text
from tests.parties import World
from tests.simulator import Simulation, until

STEPS = 5
MESSAGES = 1000


def on_the_line(world: World, envelope: bytes) -> int:
    sealed = seal(
        "envelope", envelope, mode=world.mode, from_="MERIDIAN", to="KESTREL", public=world.kestrel.sealing.public
    )
    return len(pack_frame(Item(n=100_000, sealed=sealed)))


def test_a_thousand_messages_have_five_lengths(world: World) -> None:
    chance = random.Random(24)
    lengths = set()
    for _ in range(MESSAGES):
        text = "x" * min(int(chance.paretovariate(0.35)), 60_000)
        said = world.say("procedure.free_text", FreeText(subject="Orbit", text=text))
        lengths.add(on_the_line(world, said.envelopes["KESTREL"]))
    assert len(lengths) <= STEPS
    assert len(lengths) >= 3, "and long ones were among them"


def test_an_alert_is_as_long_as_small_talk_and_a_notice_as_every_other(world: World) -> None:
    said = free_text(world)
    short = on_the_line(world, said.envelopes["KESTREL"])
    for precedence in (1, 2, 3, 4):
        other = world.say("procedure.free_text", FreeText(subject="All", text="x"), precedence=precedence)
        assert on_the_line(world, other.envelopes["KESTREL"]) == short
    notices = {
        len(seal("notice", each, mode=world.mode, from_="KESTREL", to="MERIDIAN", public=world.meridian.sealing.public))
        for each in (
            world.received(said, "KESTREL"), world.shown(said, "KESTREL"), world.refused(said, "type_not_opened")
        )
    }  # fmt: skip
    assert len(notices) == 1


async def test_outside_the_seal_are_two_names_and_a_key_and_nothing_else(sim: Simulation) -> None:
    tap = sim.network.tap("MERIDIAN", "KESTREL")
    await sim.submitted()
    await until(lambda: bool(tap.items), 30, "something was sent")
    for item in tap.items:
        cover = cover_of(item.sealed)
        assert decode(item.sealed)[0] == {"from": "MERIDIAN", "key": cover.key, "to": "KESTREL"}
