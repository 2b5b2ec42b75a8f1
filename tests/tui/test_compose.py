"""Writing and releasing: forms filled in by keys alone, every fault at once, a signature only under what was read."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocols.messages.header import Precedence
from protocols.messages.manoeuvre.examples import NOTICE
from protocols.messages.procedure import FreeText
from tests.parties import World
from tests.tui.seats import SMALL, WIDE, Chair, alert
from tui.drafts import Draft
from tui.screens.compose import ComposeScreen
from tui.screens.release import ReleaseScreen
from tui.screens.sign import ReadScreen
from tui.screens.watch import WatchScreen

SIZES = pytest.mark.parametrize("size", [SMALL, WIDE], ids=["80x24", "100x30"])
TEXT = FreeText(subject="Orbit", text="Please confirm.")


@pytest.fixture
def chair(tmp_path: Path) -> Chair:
    return Chair(tmp_path)


def waits(chair: Chair, author: str, **changes: object) -> bytes:
    """A message of ours, signed by its author, waits for the second officer."""
    data = chair.world.message("procedure.free_text", TEXT, from_="KESTREL", **changes)
    attested = chair.world.kestrel.attest(author, data, "author", at=chair.world.now)
    signed = [[attested.payload, attested.signature]]
    chair.feed("waiting", message=data, attestations=signed, at=chair.world.now, by=author)
    return next(reversed(chair.desk.board.waiting))


# -- forms --------------------------------------------------------------------------------------------------------


@SIZES
async def test_a_message_is_written_with_keys_alone(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        await pilot.press("f4")
        await chair.draw(pilot)
        assert "WRITE" in chair.text()
        await pilot.press("f")
        await chair.draw(pilot)
        assert "> Free text" in chair.text()
        await pilot.press("enter")
        await chair.draw(pilot)
        assert "WRITE Free text" in chair.text()
        assert "CHECKS 3 to mend" in chair.text()
        await pilot.press("space", "space", "enter")  # who gets it: marked, and taken
        await pilot.press("f3")  # to the first field to mend
        await pilot.press(*"Night contact", "tab", *"One", "enter", *"two")
        await pilot.pause(0.4)
        await chair.draw(pilot)
        assert "CHECKS all right" in chair.text()
        assert "2 officers" in chair.text()
        await pilot.press("f3")
        await chair.draw(pilot)
        assert isinstance(chair.app.screen, ReadScreen)
        assert "AS THE ADDRESSEE WILL READ IT" in chair.text()
        assert "Night contact" in chair.text()
        assert chair.signed() == []
        await pilot.press("f3")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        (said,) = chair.signed()
        assert (said.to, said.type) == (("MERIDIAN",), "procedure.free_text")
        assert b"One\ntwo" in said.body
        await chair.until(pilot, lambda: isinstance(chair.app.screen, WatchScreen))
        assert chair.desk.drafts == []


async def test_every_fault_is_named_at_once_and_f3_goes_to_the_first(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        draft = Draft("conjunction.alert", chair.desk.board, chair.desk.phrases)
        draft.set("body.miss_distance_m", "near")
        draft.set("to", "MERIDIAN")
        chair.app.go.write(draft)
        await chair.draw(pilot)
        await pilot.pause(0.1)
        await pilot.press("f3")
        await chair.draw(pilot)
        screen = chair.app.screen
        assert isinstance(screen, ComposeScreen)
        assert screen.form.current.path == "body.on_this_line_because"
        assert "to mend" in chair.text()
        screen.form.go_to("body.miss_distance_m")
        await chair.draw(pilot)
        assert ">! Miss distance" in chair.text()
        assert "is 'near'" in chair.text()
        assert "a number from 0" in chair.text()


async def test_the_preview_follows_what_is_typed(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        draft = Draft("procedure.free_text", chair.desk.board, chair.desk.phrases)
        for path, value in (("to", "MERIDIAN"), ("body.subject", "Orbit"), ("body.text", "x")):
            draft.set(path, value)
        chair.app.go.write(draft)
        await chair.draw(pilot)
        screen = chair.app.screen
        assert isinstance(screen, ComposeScreen)
        screen.form.go_to("body.subject")
        await pilot.press(*" of 44278")
        await pilot.pause(0.4)
        await chair.draw(pilot)
        assert "Orbit of 44278" in chair.text()
        assert "KESTREL (Kestrel Space Watch) speaks as" in chair.text()
        assert "Reference" not in chair.text(), "its number is given when it is signed"


async def test_an_instant_is_typed_as_a_group_and_said_back(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        draft = Draft("conjunction.intent", chair.desk.board, chair.desk.phrases)
        chair.app.go.write(draft)
        await chair.draw(pilot)
        screen = chair.app.screen
        assert isinstance(screen, ComposeScreen)
        screen.form.go_to("body.tca")
        await pilot.press(*"222031Z")
        await chair.draw(pilot)
        assert "222031Z NOV 26, T-6:16:00" in chair.text()


async def test_left_right_letters_and_a_list_choose(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        draft = Draft("conjunction.intent", chair.desk.board, chair.desk.phrases)
        chair.app.go.write(draft)
        await chair.draw(pilot)
        screen = chair.app.screen
        assert isinstance(screen, ComposeScreen)
        screen.form.go_to("body.intent")
        await pilot.press("right")
        first = draft.values["body.intent"]
        await pilot.press("right", "left")
        assert draft.values["body.intent"] == first
        await pilot.press("w")
        assert draft.values["body.intent"].startswith("will_")
        await pilot.press("space")
        await chair.draw(pilot)
        assert "CHOOSE Intent" in chair.text()
        assert "TEST TEST TEST" in next(line for line in chair.text().splitlines() if "CHOOSE" in line)
        await chair.back(pilot)
        assert draft.values["body.intent"].startswith("will_")


async def test_what_is_pasted_cannot_act(chair: Chair) -> None:
    from textual.events import Paste

    async with chair.sit(SMALL) as pilot:
        draft = Draft("procedure.free_text", chair.desk.board, chair.desk.phrases)
        chair.app.go.write(draft)
        await chair.draw(pilot)
        screen = chair.app.screen
        assert isinstance(screen, ComposeScreen)
        screen.form.go_to("body.subject")
        chair.app.post_message(Paste("a\x1b]52;c;QQ==\x07b\nc"))
        await chair.draw(pilot)
        assert draft.values["body.subject"] == "a\u241b]52;c;QQ==\u2407b\u2424c"


async def test_a_draft_is_kept_when_it_is_left_and_f4_brings_it_back(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        await pilot.press("f4", "f", "enter")
        await chair.draw(pilot)
        screen = chair.app.screen
        assert isinstance(screen, ComposeScreen)
        screen.form.go_to("body.subject")
        await pilot.press(*"kept")
        await chair.back(pilot)
        assert "1 draft kept (F4)" in chair.text()
        await pilot.press("f4")
        await chair.draw(pilot)
        assert "> draft: Free text" in chair.text()
        await pilot.press("enter")
        await chair.draw(pilot)
        assert "[kept" in chair.text()
        await pilot.press("f4", "up", *["down"] * 90, "enter")
        await chair.draw(pilot)
        assert chair.desk.drafts == []


async def test_a_form_in_which_nothing_was_written_is_not_kept(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        await pilot.press("f4", "f", "enter")
        await chair.draw(pilot)
        assert len(chair.desk.drafts) == 1
        await chair.back(pilot)
        assert chair.desk.drafts == []


async def test_an_answer_to_an_alert_begins_where_something_is_to_be_said(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        matter = chair.arrive(alert(chair.world))
        await chair.pass_(pilot, 3)
        await pilot.press("!", "r", "enter")
        await chair.draw(pilot)
        await pilot.pause(0.1)
        screen = chair.app.screen
        assert isinstance(screen, ComposeScreen)
        assert f"replies to {matter.digits}" in chair.text()
        assert screen.form.current.path == "body.intent"
        await pilot.press("u", "tab", "n", "tab", "right")
        await pilot.pause(0.4)
        await pilot.press("f3", "f3")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        (said,) = chair.signed()
        assert said.type == "conjunction.intent"
        assert said.relation is not None
        assert said.relation.message == matter.hash
        assert said.precedence is Precedence.FLASH


@pytest.mark.parametrize(
    ("mode", "asked"), [("live", "MERIDIAN"), ("drill", "DRILL-MERIDIAN"), ("test", "TEST-MERIDIAN")]
)
async def test_what_one_officer_releases_alone_has_a_token_of_its_mode(mode: str, asked: str, tmp_path: Path) -> None:
    chair = Chair(tmp_path, world=World(mode=mode))  # type: ignore[arg-type]
    async with chair.sit(SMALL) as pilot:
        given = {
            **NOTICE, "to": ["MERIDIAN"], "precedence": "PRIORITY",
            "drill": {"run": "QUIET HARBOUR"} if mode == "drill" else None,
        }  # fmt: skip
        chair.app.go.write(Draft("manoeuvre.notice", chair.desk.board, chair.desk.phrases, given))
        await chair.draw(pilot)
        await pilot.press("f3")
        await chair.draw(pilot)
        assert isinstance(chair.app.screen, ReadScreen), chair.text()
        await pilot.press("f3")
        await chair.draw(pilot)
        assert f"Type {asked} to release it" in chair.words()
        await pilot.press(*"MERIDIAN"[:3], "enter")
        await chair.draw(pilot)
        assert chair.signed() == []
        await pilot.press(*["backspace"] * 3, *asked, "enter")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)


# -- the second officer -------------------------------------------------------------------------------------------


@SIZES
async def test_the_second_officer_reads_it_all_and_types_its_token(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        hash = waits(chair, "WATCH-2")
        await chair.draw(pilot)
        assert "ALARM TO RELEASE" in chair.text()
        await pilot.press("enter")
        await chair.draw(pilot)
        waiting = chair.desk.board.waiting[hash]
        text = chair.text()
        assert f"RELEASE 2 OF 2  {waiting.digits}" in text
        assert "First signature: WATCH-2" in text
        assert "You cannot change the text." in text
        assert "CANNOT BE CALLED BACK" in text
        assert f"type TEST-{waiting.digits} to release" in text
        await pilot.press(*waiting.digits, "enter")
        await chair.draw(pilot)
        assert chair.signed() == [], "the digits alone are the token of a live message"
        await pilot.press(*["backspace"] * 5, *f"TEST-{waiting.digits}", "enter")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        kept = chair.profile.unsent.read()[0][0]
        assert kept.hash == hash
        assert len(kept.attestations) == 2


async def test_it_is_returned_only_with_a_reason(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        waits(chair, "WATCH-2")
        await chair.draw(pilot)
        await pilot.press("enter", "n")
        await chair.draw(pilot)
        assert "RETURN" in chair.text()
        assert "nothing is sent" in chair.text()
        await pilot.press("enter")
        await chair.draw(pilot)
        assert "a reason" in chair.text()
        await pilot.press(*"wrong object", "enter")
        await chair.until(pilot, lambda: isinstance(chair.app.screen, WatchScreen))
        assert chair.signed() == []


async def test_who_wrote_it_cannot_release_it(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        hash = waits(chair, "WATCH-1")
        chair.app.go.open(chair.desk.board.waiting[hash])
        await chair.draw(pilot)
        assert "You wrote it: another officer signs here." in chair.text()
        await pilot.press(*f"TEST-{chair.desk.board.waiting[hash].digits}", "enter")
        await chair.draw(pilot)
        assert chair.signed() == []


async def test_what_was_released_meanwhile_waits_no_longer(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        hash = waits(chair, "WATCH-2")
        await chair.draw(pilot)
        await pilot.press("enter")
        chair.feed("returned", message=hash, at=chair.world.now + 1, by="WATCH-2", reason="a better one follows")
        await chair.draw(pilot)
        assert isinstance(chair.app.screen, ReleaseScreen)
        assert "It waits no longer." in chair.text()
        await pilot.press("1", "enter", "n")
        assert chair.signed() == []


async def test_a_token_is_typed_and_not_pasted(chair: Chair) -> None:
    from textual.events import Paste

    async with chair.sit(SMALL) as pilot:
        hash = waits(chair, "WATCH-2")
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        chair.app.post_message(Paste(f"TEST-{chair.desk.board.waiting[hash].digits}"))
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        assert chair.signed() == []
