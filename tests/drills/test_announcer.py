"""A drill is announced among real messages, and only what is taken note of there lets it begin."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hotline.client import Seat
from hotline.drills.announcer import taken_note
from protocols.messages.scalars import instant_text
from tests.client.nodes import Nodes
from tests.client.test_seat import until
from tests.parties import HOUR, World


@pytest.fixture
def nodes(tmp_path: Path) -> Nodes:
    return Nodes(World(), tmp_path)


def announcement(now: int, run: str, step: str = "planned") -> dict[str, Any]:
    return {
        "type": "procedure.drill_announcement",
        "to": ["KESTREL"],
        "body": {
            "means": "This announces a drill. Every message of it is marked as one, first line and last.",
            "step": step,
            "run": run,
            "window": {"is": "interval", "start": instant_text(now + HOUR), "end": instant_text(now + 2 * HOUR)},
            "players": ["KESTREL"],
            "contact": {"position": "DRILL CONTROL", "telephone": "+00 000 000 009"},
        },
    }


def noted(seat: Seat, run: str) -> list[tuple[str, str]]:
    return [(centre, how) for centre, _, how in taken_note(seat.board.matters.values(), run)]


async def test_only_an_officer_s_acknowledgement_of_this_run_s_announcement_counts_and_not_after_it_is_withdrawn(
    nodes: Nodes,
) -> None:
    """`We mean to practise.` `...` `Noted.` `It is not held.`"""
    async with (
        nodes.serve("MERIDIAN"),
        nodes.serve("KESTREL"),
        nodes.seat("MERIDIAN", "WATCH-1") as control,
        nodes.seat("KESTREL", "WATCH-1") as player,
    ):
        now = nodes.world.now // 60_000 * 60_000
        receipt = await control.send(announcement(now, "SILENT WATCH 1"))
        await until(player, lambda: receipt.message in player.board.matters)
        assert noted(control, "SILENT WATCH 1") == []  # received by a node is read by nobody

        await player.acknowledge(receipt.message)
        await until(control, lambda: noted(control, "SILENT WATCH 1") != [])
        assert noted(control, "SILENT WATCH 1") == [("KESTREL", "acknowledged")]
        assert noted(control, "SILENT WATCH 2") == []  # of another run: nothing
        assert noted(player, "SILENT WATCH 1") == []  # somebody else's announcement is not ours

        off = announcement(now, "SILENT WATCH 2", "not_held")
        del off["body"]["window"]
        ended = await control.send(off)
        await until(player, lambda: ended.message in player.board.matters)
        await player.acknowledge(ended.message)
        await until(control, lambda: control.board.matters[ended.message].addressees["KESTREL"].exchange.acknowledged)
        assert noted(control, "SILENT WATCH 2") == []
