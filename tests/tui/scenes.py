"""The moments of a watch that are kept as pictures. Everything in them is made from seeds and stands still.

python -m tests.tui.scenes        writes the picture of the README again
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot

from protocols.messages.header import Precedence, Reply
from protocols.messages.procedure import NOT_AGREEMENT, FreeText, Holding
from tests.parties import MINUTE, SECOND
from tests.tui.seats import WIDE, Chair, alert
from tests.tui.two_lanes import Pair
from tui.drafts import Draft
from tui.screens.compose import ComposeScreen

__all__ = ["LANES", "PICTURE", "SCENES", "picture"]

PICTURE = Path(__file__).parents[2] / "docs" / "pictures" / "flash.svg"

Scene = Callable[[Chair, Pilot[int]], Awaitable[None]]


async def watch(chair: Chair, pilot: Pilot[int]) -> None:
    """Something on each shelf: to release, to answer, not seen by the other side, held over, on hold."""
    world = chair.world
    done = world.say("procedure.free_text", FreeText(subject="Thank you for the ephemeris", text="x"))
    chair.arrive(done)
    chair.sent(world.acknowledge(done))
    held_over = alert(world, minutes=700)
    chair.arrive(held_over)
    world.now += 2 * MINUTE
    until = world.now + 4 * 60 * MINUTE
    holding = world.refer(held_over, "procedure.holding", Holding(means=NOT_AGREEMENT, next_word_by=until))
    chair.sent(holding)
    ours = world.say(
        "procedure.free_text", FreeText(subject="Planned range of LARK 8", text="x"), from_="KESTREL",
        precedence=Precedence.IMMEDIATE, precedence_reason="it is near", reply=Reply(required="answer"),
    )  # fmt: skip
    chair.sent(ours)
    chair.feed("handed", message=ours.hash, to="MERIDIAN", at=world.now + SECOND, route="tls")
    chair.feed("notice", data=world.received(ours, "MERIDIAN"), at=world.now + 2 * SECOND)
    chair.feed("link", peer="MERIDIAN", up=True, at=world.now, route="tls", heard_at=world.now)
    world.now += 2 * MINUTE
    chair.arrive(world.say("procedure.free_text", FreeText(subject="New night contact", text="x"),
                           precedence=Precedence.ROUTINE))  # fmt: skip
    world.now += MINUTE
    chair.arrive(alert(world, minutes=400))
    await chair.pass_(pilot, 156)
    await pilot.press("n")
    await chair.draw(pilot)


async def thread(chair: Chair, pilot: Pilot[int]) -> None:
    """An alert is open; it was shown and not yet acknowledged."""
    said = alert(chair.world, minutes=400)
    chair.arrive(said)
    await chair.pass_(pilot, 41)
    chair.feed("notice", data=chair.world.shown(said), at=chair.world.now)
    await chair.pass_(pilot, 7)
    await pilot.press("enter")
    await chair.draw(pilot)


async def compose(chair: Chair, pilot: Pilot[int]) -> None:
    """A manoeuvre notice, half filled in, with something wrong in it."""
    draft = Draft("manoeuvre.notice", chair.desk.board, chair.desk.phrases)
    for path, value in (
        ("to", "MERIDIAN"), ("body.object.name", "POLAR-EYE 2"), ("body.object.catalogue", "SATCAT"),
        ("body.object.designator", "90001"), ("body.basis", "planned"), ("body.purpose", "collision_avoidance"),
        ("body.device", "ALL"), ("body.ignition", "222040Z"), ("body.duration_s", "61 s"),
        ("body.delta_v_m_s", "band"), ("body.delta_v_m_s.at_least_m_s", "0.1"),
    ):  # fmt: skip
        draft.set(path, value)
    await _write(chair, pilot, draft, "body.ignition")


async def _write(chair: Chair, pilot: Pilot[int], draft: Draft, path: str) -> None:
    chair.app.go.write(draft)
    await chair.draw(pilot)
    screen = chair.app.screen
    assert isinstance(screen, ComposeScreen)
    screen.form.go_to(path)
    await pilot.pause(0.5)
    await chair.draw(pilot)


async def release(chair: Chair, pilot: Pilot[int]) -> None:
    """The second officer reads it and has begun to type the token."""
    world = chair.world
    text = "Your object SATCAT 90551 closes on our POLAR-EYE 2 (90001).\nPlease state its planned minimum range."
    data = world.message(
        "procedure.free_text", FreeText(subject="Approach of LARK 8", text=text), from_="KESTREL",
        precedence=Precedence.IMMEDIATE, precedence_reason="inside 10 km tonight", reply=Reply(required="answer"),
    )  # fmt: skip
    attested = world.kestrel.attest("WATCH-2", data, "author", at=world.now)
    signed = [[attested.payload, attested.signature]]
    chair.feed("waiting", message=data, attestations=signed, at=world.now, by="WATCH-2")
    chair.feed("link", peer="MERIDIAN", up=True, at=world.now, route="tls", heard_at=world.now)
    await chair.pass_(pilot, 35)
    await pilot.press("enter", *"TEST-")
    await chair.draw(pilot)


async def flash(chair: Chair, pilot: Pilot[int]) -> None:
    """A FLASH arrives while somebody writes; the draft stays where it was."""
    draft = Draft("procedure.free_text", chair.desk.board, chair.desk.phrases)
    draft.set("to", "MERIDIAN")
    draft.set("body.subject", "Change in the call sheet")
    draft.set("body.text", "Voice 2 of our watch desk does not answer sin")
    await _write(chair, pilot, draft, "body.text")
    chair.arrive(alert(chair.world))
    await chair.pass_(pilot, 21)


SCENES: dict[str, Scene] = {each.__name__: each for each in (watch, thread, compose, release, flash)}


async def drill(pair: Pair, pilot: Pilot[int]) -> None:
    """The drill's lane in front: its frame under the live alarm line, a message to answer in each lane."""
    pair.control("start")
    pair.arrive(pair.world.say("procedure.free_text", FreeText(subject="New night contact", text="x"),
                               precedence=Precedence.ROUTINE))  # fmt: skip
    pair.drill_arrives(alert(pair.practice, minutes=400))
    await pair.pass_(pilot, 30)
    await pair.swap(pilot)


async def frozen(pair: Pair, pilot: Pilot[int]) -> None:
    """A live FLASH has come: the drill is frozen at this seat, and a key of it was refused."""
    await drill(pair, pilot)
    pair.practice.now += SECOND
    pair.drill_arrives(alert(pair.practice))
    await pair.pass_(pilot, 5)
    pair.arrive(alert(pair.world))
    await pair.until(pilot, lambda: bool(pair.told()))
    pair.drill_desk.unsent = 1  # as the next look at the disk finds
    await pair.pass_(pilot, 21)


LANES: dict[str, Callable[[Pair, Pilot[int]], Awaitable[None]]] = {each.__name__: each for each in (drill, frozen)}


async def _draw(scene: Scene, path: Path) -> str:
    chair = Chair(path)
    async with chair.sit(WIDE) as pilot:
        await scene(chair, pilot)
        return chair.app.export_screenshot(title="hotline watch")


def picture() -> str:
    """The FLASH as an SVG, without the addresses of fonts that the library puts in: it names no machine."""
    with tempfile.TemporaryDirectory() as path:
        svg = asyncio.run(_draw(flash, Path(path)))
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())


if __name__ == "__main__":
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_text(picture(), "utf-8")
