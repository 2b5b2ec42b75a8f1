"""What a program left: found in the list, read whole, signed with the gesture of a release, or returned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from protocols.envelope import Attestation
from protocols.messages.header import message_hash
from protocols.phrases.catalogue import Phrases
from protocols.wire import unpack
from tests.programs import Program
from tests.tui.desks import Watch
from tests.tui.seats import SMALL, WIDE, Chair
from tui.alarms import other_alarms
from tui.listing import Heading
from tui.screens.release import ReleaseScreen
from tui.screens.watch import WatchScreen

SIZES = pytest.mark.parametrize("size", [SMALL, WIDE])


@pytest.fixture
def chair(tmp_path: Path) -> Chair:
    return Chair(tmp_path)


def leaves(where: Chair | Watch, **changes: Any) -> bytes:
    """OPS-BRIDGE of KESTREL leaves a draft; its hash."""
    bridge = Program(where.world.kestrel)
    where.feed("record", kind="statement", data=bridge.statement())
    data = bridge.says(where.world, to="MERIDIAN", **changes)
    where.feed("draft", message=data, at=where.world.now, by=bridge.name)
    return message_hash(data, where.world.mode)


# -- in the list -----------------------------------------------------------------------------------------------------


def test_it_stands_among_what_needs_this_officer_and_says_whose_it_is() -> None:
    watch = Watch()
    hash = leaves(watch)
    heading, entry, *_ = watch.desk.listing.items(watch.now)
    assert isinstance(heading, Heading)
    assert not isinstance(entry, Heading)
    assert (heading.shelf, entry.hash) == ("needs_you", hash)
    rows = watch.desk.rows
    watch.pass_(336)
    assert rows.state(entry) == "DRFT"
    assert rows.subject(entry).startswith("DRAFT OF OPS-BRIDGE:")
    assert rows.clock(entry, watch.now) == ("waits 5:36", False)
    assert "nobody has signed it" in rows.detail(entry, watch.now)


def test_its_alarm_is_as_loud_as_what_it_says_and_does_not_end_after_half_an_hour() -> None:
    watch = Watch()
    leaves(watch, precedence="ROUTINE")
    watch.pass_(3600)
    [alarm] = other_alarms(watch.board, "WATCH-1", watch.now)
    assert (alarm.kind, alarm.precedence.name) == ("release", "ROUTINE")
    said = Phrases("en").say(alarm.phrase, **alarm.args)
    assert "OF OPS-BRIDGE" in said


def test_a_program_with_an_officer_s_name_is_still_a_program() -> None:
    watch = Watch()
    bridge = Program(watch.world.kestrel, "WATCH-1")
    watch.feed("record", kind="statement", data=bridge.statement())
    watch.feed("draft", message=bridge.says(watch.world, to="MERIDIAN"), at=watch.now, by="WATCH-1")
    heading, entry, *_ = watch.desk.listing.items(watch.now)
    assert not isinstance(entry, Heading)
    assert heading == Heading("needs_you", 1)
    assert "DRAFT OF WATCH-1" in watch.desk.rows.subject(entry)


# -- its page --------------------------------------------------------------------------------------------------------


@SIZES
async def test_it_is_read_whole_and_signed_with_the_gesture_of_a_release(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        hash = leaves(chair, type="procedure.free_text")
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        assert isinstance(chair.app.screen, ReleaseScreen)
        digits = chair.desk.board.waiting[hash].digits
        text = chair.text()
        assert f"DRAFT OF OPS-BRIDGE  {digits}" in text
        assert "NODE SAYS: written by the program OPS-BRIDGE" in chair.words()
        assert "Nobody has signed it." in chair.words()
        assert "since it was signed" not in text
        assert "You sign it as its author; another officer releases it." in text
        await pilot.press(*digits, "enter")
        await chair.draw(pilot)
        assert chair.signed() == [], "the digits alone are the token of a live message"
        await pilot.press(*["backspace"] * 5, *f"TEST-{digits}", "enter")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        [kept] = chair.profile.unsent.read()[0]
        assert kept.hash == hash
        assert [unpack(each.payload, Attestation).capacity for each in kept.attestations] == ["author"]


async def test_where_one_officer_may_it_says_that_this_is_the_last_word(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        hash = leaves(chair)
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        digits = chair.desk.board.waiting[hash].digits
        assert "CANNOT BE CALLED BACK: you release it alone." in chair.text()
        assert f"type TEST-{digits} to release" in chair.text()
        await pilot.press(*f"TEST-{digits}", "enter")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        [kept] = chair.profile.unsent.read()[0]
        assert [unpack(each.payload, Attestation).capacity for each in kept.attestations] == ["sole"]


async def test_it_goes_back_to_its_program_with_a_reason(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        leaves(chair)
        await chair.draw(pilot)
        await pilot.press("enter", "n")
        await chair.draw(pilot)
        assert "It goes back to OPS-BRIDGE; nothing is sent." in chair.words()
        await pilot.press(*"wrong object", "enter")
        await chair.until(pilot, lambda: isinstance(chair.app.screen, WatchScreen))
        assert chair.signed() == []


async def test_signed_by_another_officer_meanwhile_it_is_read_again_before_it_is_released(chair: Chair) -> None:
    """What was typed under "you sign it as its author" must not become the signature that sends it."""
    async with chair.sit(SMALL) as pilot:
        hash = leaves(chair, type="procedure.free_text")
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        waiting = chair.desk.board.waiting[hash]
        await pilot.press(*f"TEST-{waiting.digits}")
        attested = chair.world.kestrel.attest("WATCH-2", waiting.data, "author", at=chair.world.now)
        signed = [[attested.payload, attested.signature]]
        chair.feed("waiting", message=waiting.data, attestations=signed, at=chair.world.now, by="WATCH-2")
        await chair.draw(pilot)
        assert "RELEASE 2 OF 2" in chair.text()
        assert "signed meanwhile: read again" in chair.text()
        await pilot.press("enter")
        await chair.draw(pilot)
        assert chair.signed() == []


@SIZES
async def test_v_says_that_nobody_has_signed_it(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        leaves(chair)
        await chair.draw(pilot)
        await pilot.press("enter", "v")
        await chair.draw(pilot)
        assert "NODE SAYS: left here by the program OPS-BRIDGE" in chair.words()
        assert "Nobody has signed it." in chair.words()
