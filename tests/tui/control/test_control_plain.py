"""The same screen as lines: everything that a key does can be typed, and nothing is given before it was read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from hotline.client.control import Controls
from protocols.phrases.catalogue import Phrases
from tests.tui.control.scenes import morning, sunday
from tests.tui.control.table import Table
from tui.control.actions import ACTIONS
from tui.control.plain import ControlLines

Talk = Callable[..., Awaitable[str]]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


@pytest.fixture
def talk(table: Table) -> Talk:
    """What is told while these lines are typed, one after the other."""

    async def talked(*typed: str) -> str:
        lines, said = [*typed], list[str]()

        async def read() -> str | None:
            return lines.pop(0) if lines else None

        with table.conducted():
            controls = Controls(table.path)
            assert await ControlLines(controls, "CTRL-1", Phrases("en"), read, said.append).converse() == 0
        return "\n".join(said)

    return talked


async def test_an_order_is_read_and_yes_gives_it(table: Table, talk: Talk) -> None:
    said = await talk("start", "yes")
    assert said.index("CONTROL signs STARTEX to the players.") < said.index("Type `yes` to do it")
    assert table.run.state.running
    assert "STARTEX, CTRL-1" in said


async def test_anything_but_yes_leaves_it(table: Table, talk: Talk) -> None:
    morning(table)
    assert "Left; nothing was done." in await talk("end", "y")
    assert table.run.state.ended is None


@pytest.mark.parametrize(
    ("typed", "logged", "facts"),
    [
        ("pause tea", "pause", {"reason": "tea"}),
        ("speed 4", "speed", {"speed": 4.0}),
        ("delay I-02 5m", "delay", {"inject": "I-02", "by_ms": 300_000}),
        ("skip I-05 no time", "skip", {"inject": "I-05", "reason": "no time"}),
        ("done I-02.1 met by radio", "done",
         {"inject": "I-02", "expectation": "I-02.1", "result": "met", "text": "by radio"}),
        ("done I-02 not_met", "done", {"inject": "I-02", "expectation": None, "result": "not_met", "text": ""}),
        ("observe O1 met : seen at once", "observed",
         {"objective": "O1", "expectation": None, "rating": "met", "text": "seen at once"}),
        ("observe : it is warm", "observed",
         {"objective": None, "expectation": None, "rating": None, "text": "it is warm"}),
        ("note a remark", "note", {"text": "a remark"}),
        ("white_cell kestrel : yes, it is", "white_cell", {"from": "control", "to": ["kestrel"], "text": "yes, it is"}),
        ("fault F1 on", "fault_on", {"fault": "F1"}),
        ("jump 0629Z The next morning.", "jump", {"text": "The next morning.", "play": None}),
        ("fire I-02", "firing", {"inject": "I-02", "how": "hand"}),
        ("end enough", "end", {"how": "hand", "reason": "enough"}),
    ],
)  # fmt: skip
async def test_every_order_can_be_typed(table: Table, talk: Talk, typed: str, logged: str, facts: dict[str, Any]
                                        ) -> None:  # fmt: skip
    morning(table)
    await talk(typed, "yes")
    found = table.logged(logged)[-1][1]
    assert {name: found[name] for name in facts} == facts


async def test_real_world_asks_nothing_and_two_resume(table: Table, talk: Talk) -> None:
    sunday(table)
    said = await talk("real_world")
    assert "REAL WORLD IS GIVEN" in said
    assert table.run.state.real_world
    assert "Who is the other one?" in await talk("resume", "resume ctrl-1")
    assert "Left" in await talk("resume CTRL-2", "DRILL-RESUME", "no")
    assert table.run.state.real_world
    await talk("resume CTRL-2", "DRILL-RESUME", "DRILL-RESUME")
    assert table.run.state.running


async def test_what_is_refused_is_said_with_its_code(table: Table, talk: Talk) -> None:
    morning(table)
    said = await talk("fire I-01", "fire I-99", "resume")
    assert "NOT DONE: already" in said
    assert "NOT DONE: order_wrong" in said
    assert "Type `yes`" not in said


async def test_what_is_typed_wrong_is_shown_how(talk: Talk) -> None:
    wrong = ["speed fast", "delay I-02 soon", "done I-02", "observe O1", "white_cell hello", "fault F1", "jump soon",
             "fire", "language tlh"]  # fmt: skip
    said = await talk(*wrong, "dance", "")
    assert said.count("Type: ") == len(wrong)
    assert "dance is no command here" in said


async def test_what_can_be_read(table: Table, talk: Talk) -> None:
    sunday(table)
    said = await talk("status", "script", "expected", "players", "log", "report", "help", "language en")
    for words in ("RUN x1", "nothing live at any seat", "O3 AT RISK", "I-04 11:19:10Z * Urgent, 1.69e-3, on a Sunday",
                  "I-01.2 answer kestrel", "MERIDIAN WATCH-1 on", "STARTEX, CTRL-1", "hotline drill report",
                  "delay INJECT SPAN"):  # fmt: skip
        assert words in said


async def test_where_nobody_conducts_it_that_is_said_and_real_world_goes_by_voice(table: Table) -> None:
    said: list[str] = []
    lines = ControlLines(Controls(table.path), "CTRL-1", Phrases("en"), None, said.append)  # type: ignore[arg-type]
    await lines.look()
    await lines.do("real_world")
    await lines.do("script")
    told = "\n".join(said)
    assert "Nobody conducts this run" in told
    assert "Tell the players by voice" in told
    assert "NOT DONE: not_reachable" in told
    sunday(table)
    with table.conducted():
        await lines.look()
        table.run.order("note", text="new")
        await lines.look()
    await lines.look()
    assert any("note, CTRL-1: new" in each for each in said)
    assert any("NOBODY CONDUCTS THIS RUN since" in each for each in said)


def test_every_key_that_does_something_can_be_typed(table: Table) -> None:
    nobody: Any = None
    verbs = ControlLines(nobody, "CTRL-1", Phrases("en"), nobody, nobody).verbs
    typed = {use.partition(" ")[0] for each in ACTIONS for use in each.plain.split(" · ") if use}
    assert typed | {"status"} == set(verbs)
    moves = {"slower", "turn", "down", "up", "page_down", "page_up", "first", "last"}
    assert {each.name for each in ACTIONS if not each.plain} == moves
