"""Where a case stands: both sides read the same from the same messages, and silence is told to both as silence."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import body_of, check, newest
from protocols.messages.header import Reply
from protocols.messages.lifecycle import Standing
from protocols.messages.standing import standing_lines
from protocols.phrases.catalogue import LANGUAGES, Phrases
from protocols.phrases.times import iso
from tests.client.reading import Reader
from tests.parties import HOUR, Said, World

DAY = 24 * HOUR


@pytest.fixture
def world() -> World:
    return World()


def body(world: World, type_: str, **changes: Any) -> Any:
    draft: dict[str, Any] = dict(newest(type_).example)
    draft["body"] = {k: v for k, v in (draft["body"] | changes).items() if v is not None}
    message = check({**draft, "to": ["KESTREL"], "info": []}, mode="test", from_="MERIDIAN", id=bytes(16),
                    composed_at=world.now)  # fmt: skip
    return body_of(message)


def standings(reader: Reader, said: Said) -> tuple[Standing, ...]:
    board = reader.board
    return board.standings(board.case(board.matters[said.hash]), reader.world.now)


def questions(world: World) -> Said:
    asks = body(world, "incident.request_for_explanation")
    reply = Reply(required="answer", by=world.now + 2 * DAY)
    return world.say("incident.request_for_explanation", asks, reply=reply)


def test_a_question_that_is_not_answered_stands_so_on_both_sides(world: World) -> None:
    meridian, kestrel = Reader(world), Reader(world, "KESTREL")
    asked = questions(world)
    meridian.sent(asked)
    kestrel.arrived(asked)
    [here], [there] = standings(meridian, asked), standings(kestrel, asked)
    assert here == there
    assert [(owed.centres, owed.by) for owed in here.owed] == [(("KESTREL",), world.now + 2 * DAY)]
    world.now += 2 * DAY
    [here], [there] = standings(meridian, asked), standings(kestrel, asked)
    assert here == there
    assert here.state == "not_explained"
    assert not here.ended


def test_an_answer_that_came_in_another_order_leaves_the_same_standing(world: World) -> None:
    meridian, kestrel = Reader(world), Reader(world, "KESTREL")
    asked = questions(world)
    world.now += HOUR
    answered = world.refer(asked, "incident.explanation", body(world, "incident.explanation"))
    meridian.arrived(answered)  # an explanation that overtook nothing of ours: our own question comes from the log
    meridian.sent(asked)
    kestrel.arrived(asked)
    kestrel.sent(answered, "MERIDIAN")
    assert standings(meridian, asked) == standings(kestrel, asked)
    assert standings(meridian, asked)[0].state != "asked"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_standing_is_read_in_every_language(world: World, language: str) -> None:
    meridian, asked = Reader(world), questions(world)
    meridian.sent(asked)
    [standing] = standings(meridian, asked)
    lines = standing_lines(standing, Phrases(language), world.now)
    assert "KESTREL" in lines[1]
    assert iso(world.now)[:4] not in lines[1]  # a date-time group, in every language


def test_a_text_has_no_standing(world: World) -> None:
    meridian = Reader(world)
    text = world.say("procedure.free_text", body(world, "procedure.free_text"))
    meridian.sent(text)
    assert standings(meridian, text) == ()
