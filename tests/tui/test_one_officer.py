"""What one officer did alone, as it is drawn: confirmation due, UNCONFIRMED, CONFIRMED LATE, held and not settled."""

from __future__ import annotations

import pytest

from hotline.cli.matters import as_json, special
from hotline.client import Matter
from protocols.messages.header import Precedence
from protocols.messages.procedure import Confirmation, FreeText, Hold
from tests.parties import MINUTE, Said, World
from tests.tui.desks import Watch
from tests.tui.seats import alert
from tui.cells import plain
from tui.reading import marks_of
from tui.rungs import ladder_lines

TEXT = FreeText(subject="Orbit", text="Please confirm.")


@pytest.fixture
def watch() -> Watch:
    return Watch(World())


def alone(watch: Watch) -> tuple[Said, Matter]:
    world = watch.world
    data = world.message("conjunction.alert", alert(world).message.body, precedence=Precedence.FLASH)
    said = world.released(data, (world.meridian.attest("WATCH-1", data, "sole_override", at=world.now),))
    return said, watch.arrive(said)


def drawn(watch: Watch, matter: Matter, now: int) -> tuple[str, ...]:
    """Above the text, in the list, on the ladder, and by the commands."""
    phrases = watch.desk.phrases
    return (
        "\n".join(marks_of(matter, phrases, now)),
        watch.desk.rows.subject(matter, now),
        plain(ladder_lines(watch.board, matter, phrases, now, 40)),
        ", ".join(special(matter, now, phrases)),
    )


def test_after_fifteen_minutes_it_is_unconfirmed_everywhere(watch: Watch) -> None:
    _, matter = alone(watch)
    received = matter.here.exchange.received
    assert received is not None
    before, after = received + 15 * MINUTE - 1, received + 15 * MINUTE
    assert not any("UNCONFIRMED" in each for each in drawn(watch, matter, before))
    assert all("UNCONFIRMED" in each for each in drawn(watch, matter, after))
    assert not any("CONFIRMATION DUE" in each for each in drawn(watch, matter, after))
    told = as_json(watch.board, matter, after)
    assert (told["confirmation_due"], told["unconfirmed"], told["confirmed_late"]) == (True, True, None)
    assert not as_json(watch.board, matter, before)["unconfirmed"]


def test_a_late_confirmation_is_shown_with_its_time(watch: Watch) -> None:
    said, matter = alone(watch)
    world = watch.world
    world.now += 20 * MINUTE
    inner = world.meridian.attest("WATCH-2", matter.data, "second", at=world.now)
    body = Confirmation(attestation=inner.payload, signature=inner.signature)
    watch.arrive(world.refer(said, "procedure.confirmation", body, kind="update", from_="MERIDIAN"))
    matter = watch.board.matters[matter.hash]
    marks, _, ladder, command = drawn(watch, matter, world.now)
    for each in (marks, ladder, command):
        assert "CONFIRMED LATE 221435Z NOV 26" in each
    assert not any("UNCONFIRMED" in each for each in drawn(watch, matter, world.now + 60 * MINUTE))
    assert as_json(watch.board, matter, world.now)["confirmed_late"] == "2026-11-22T14:35:00.000Z"


def test_a_hold_that_nobody_settles_in_ten_minutes_says_so(watch: Watch) -> None:
    said = watch.world.say("procedure.free_text", TEXT)
    watch.arrive(said)
    held = watch.arrive(watch.world.refer(said, "procedure.hold", Hold(), kind="update", from_="MERIDIAN"))
    matter = watch.board.matters[said.hash]
    words = "HELD, AND NOT SETTLED IN 10 MINUTES"
    marks, _, ladder, command = drawn(watch, matter, held.at + 10 * MINUTE)
    assert words in marks
    assert words in ladder
    assert words in command
    assert not any(words in each for each in drawn(watch, matter, held.at + 10 * MINUTE - 1))
    assert as_json(watch.board, matter, held.at + 10 * MINUTE)["hold_overdue"]
