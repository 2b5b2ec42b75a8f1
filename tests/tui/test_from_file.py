"""F4, from a file: what a file of any kind says stands in the form, and every draft that it fills is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.pilot import Pilot

from hotline.client import SystemClock as Clock
from protocols.errors import Code, Refused
from protocols.formats.ccsds import fill
from protocols.phrases.catalogue import Phrases
from tests.protocols.formats.samples import KVN
from tests.protocols.formats.written import EVERY, OPM, as_xml, replaced
from tests.tui.desks import Watch
from tests.tui.seats import SMALL, WIDE, Chair
from tui.from_file import drafts_of, read
from tui.plain_writing import Writing
from tui.screens.compose import ComposeScreen
from tui.screens.from_file import FromFile

NOW = 1_795_000_000_000


def plain(value: object) -> object:
    """With instants written one way; 4 is 4.0."""
    return json.loads(json.dumps(value).replace(".000Z", "Z"))


@pytest.mark.parametrize("text", [KVN, *EVERY.values(), *map(as_xml, EVERY.values())])
def test_the_form_holds_what_the_file_says(text: str) -> None:
    found = fill(text.encode(), NOW)
    drafts = drafts_of(found, Watch().board, Phrases("en"))
    assert len(drafts) == max(1, len(found.drafts))
    for draft, filled in zip(drafts, found.drafts, strict=False):
        body = draft.draft(NOW)["body"]
        assert isinstance(body, dict)
        for name, value in filled.body.items():
            assert plain(body[name]) == plain(value), name


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing", tmp_path, Path("a\0b"), Path("~nobody-of-this-name/x")):
        with pytest.raises(Refused) as refused:
            read(str(path), NOW)
        assert refused.value.code is Code.FILE_UNREADABLE


async def type_path(chair: Chair, pilot: Pilot[int], path: Path) -> None:
    chair.app.go.from_file()
    await chair.draw(pilot)
    dialog = chair.app.screen
    assert isinstance(dialog, FromFile)
    dialog._editing.insert(str(path))
    dialog.action_accept()
    await chair.draw(pilot)


@pytest.mark.parametrize("size", [SMALL, WIDE], ids=["80x24", "100x30"])
async def test_both_burns_of_a_file_are_kept_and_the_first_is_open(tmp_path: Path, size: tuple[int, int]) -> None:
    chair = Chair(tmp_path)
    (tmp_path / "plan.opm").write_text(OPM)
    async with chair.sit(size) as pilot:
        await type_path(chair, pilot, tmp_path / "plan.opm")
        assert isinstance(chair.app.screen, ComposeScreen)
        kept = [draft.draft(NOW)["body"] for draft in chair.desk.drafts]
        assert [str(body["ignition"])[:19] for body in kept if isinstance(body, dict)] == [
            "2026-11-22T17:20:00", "2026-11-23T02:10:00",
        ]  # fmt: skip
        assert "LARK 8" in chair.text()
        assert chair.signed() == []


async def test_what_is_filled_so_far_is_said_in_the_reader_s_words(tmp_path: Path) -> None:
    chair = Chair(tmp_path)
    (tmp_path / "alert.kvn").write_text(KVN)
    async with chair.sit((132, 60)) as pilot:
        chair.app.speak("fr")
        await type_path(chair, pilot, tmp_path / "alert.kvn")
        assert "Objets, 1 sur 2" in chair.text()
        assert ": stated" not in chair.text()


async def test_a_refusal_stands_whole_under_the_line_and_the_dialog_stays(tmp_path: Path) -> None:
    chair = Chair(tmp_path)
    (tmp_path / "tai.opm").write_text(replaced(OPM, "TIME_SYSTEM", "TIME_SYSTEM = TAI"))
    async with chair.sit(SMALL) as pilot:
        await type_path(chair, pilot, tmp_path / "tai.opm")
        assert isinstance(chair.app.screen, FromFile)
        said = " ".join(chair.text().split())
        assert 'line 10, TIME_SYSTEM: the times are in "TAI"' in said
        assert "ask the originator for a correct file" in said
        assert chair.desk.drafts == []


def test_in_lines_the_second_of_two_is_asked_for_by_number(tmp_path: Path) -> None:
    def nothing(*_: object) -> None:
        raise AssertionError("composing signs nothing and sends nothing")

    watch = Watch()
    writing = Writing(watch.desk, Clock(), nothing, nothing)  # type: ignore[arg-type]  # neither is called
    (tmp_path / "the plan.opm").write_text(OPM)
    words = str(tmp_path / "the plan.opm").split()
    told = list(writing.compose(["from", *words]))
    assert "the plan.opm fills 2 drafts" in " ".join(told)
    assert any("COMMENT The first of two" in line for line in told)
    told = list(writing.compose(["from", *words, "2"]))
    assert any("COMMENT The second, an impulse" in line for line in told)
    for wrong in (["3"], ["0"]):
        with pytest.raises(Refused):
            list(writing.compose(["from", *words, *wrong]))
