"""What one officer began alone, and two have not finished: paged, counted, told once, at both ends."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from hotline.node.judge.effects import Begin, DropWaiting, End, Enter, Release, Turn
from hotline.node.judge.events import Overstayed, Paged, Returned
from hotline.node.judge.facts import Waiting
from hotline.node.judge.switchboard import accept
from hotline.node.judge.unfinished import PAGES, begun
from protocols.exchange import Confirmed, Exchange, Held, OneOfficer, Stands, replay
from protocols.messages.procedure import FreeText
from tests.node.judge.scene import Judge, effects, told
from tests.node.judge.test_release import AUTHOR, OVERRIDE, attested, conjunction
from tests.parties import MINUTE, NOW, World

TEXT = FreeText(subject="Orbit", text="All is well.")


def overriding(world: World, minutes: int) -> tuple[Judge, bytes]:
    data = conjunction(world)
    asked = Waiting(data, attested(world, data, OVERRIDE), "WATCH-1", NOW, "override")
    return Judge(world, "MERIDIAN").knows(waiting=asked, minutes=minutes), data


def test_who_asks_begins_a_count_of_five(world: World) -> None:
    data = conjunction(world)
    judge = Judge(world, "MERIDIAN")
    decision = judge.is_handed(data, attested(world, data, OVERRIDE), seat="WATCH-1")
    assert [each.what for each in effects(decision, Begin)] == ["override"]


@pytest.mark.parametrize("minutes", range(PAGES - 1))
def test_each_minute_everybody_is_called_again_and_told_who_is_there(world: World, minutes: int) -> None:
    judge, _ = overriding(world, minutes)
    decision = accept(Paged(b"hash", ("WATCH-1", "WATCH-2")), judge.facts)
    assert decision.answer == {"due": False}
    assert effects(decision, Turn) == [Turn(b"hash", "override")]
    [alarm] = told(decision, "alarm")
    assert alarm["code"] == "override_asked"
    assert "Signed on: WATCH-2" in alarm["detail"]
    assert f"it goes in {PAGES - minutes - 1} min" in alarm["detail"]


def test_after_the_fifth_it_is_due_and_nobody_is_called(world: World) -> None:
    judge, _ = overriding(world, PAGES - 1)
    decision = accept(Paged(b"hash", ()), judge.facts)
    assert decision.answer == {"due": True}
    assert told(decision, "alarm") == []


@pytest.mark.parametrize("state", ["returned", "released", "waiting"])
def test_nobody_is_called_for_what_is_asked_no_more(world: World, state: str) -> None:
    judge, _ = overriding(world, 2)
    assert judge.facts.waiting is not None
    facts = msgspec.structs.replace(judge.facts, waiting=replace(judge.facts.waiting, state=state))
    decision = accept(Paged(b"hash", ()), facts)
    assert (decision.answer, effects(decision, End)) == ({"due": False}, [End(b"hash", "override")])
    assert told(decision, "alarm") == []


def test_a_second_officer_returns_it_and_it_does_not_go(world: World) -> None:
    judge, data = overriding(world, 4)
    decision = accept(Returned(b"hash", "WATCH-2", "the object is another one"), judge.facts)
    assert effects(decision, DropWaiting) == [DropWaiting(b"hash", "returned")]
    assert effects(decision, End) == [End(b"hash", "override")]
    gone = judge.knows(waiting=replace(judge.facts.waiting, state="returned"), minutes=5)  # type: ignore[type-var]
    assert effects(gone.is_handed(data, attested(world, data, OVERRIDE), seat="WATCH-1"), Release) == []


def test_its_author_s_first_signature_handed_in_again_does_not_begin_it_again(world: World) -> None:
    judge, data = overriding(world, 3)
    decision = judge.is_handed(data, attested(world, data, AUTHOR), seat="WATCH-1")
    assert decision.effects == ()


# -- what is begun, from the exchange ----------------------------------------------------------------------------------


def test_what_begins_when_an_exchange_moves() -> None:
    fresh = Exchange(released=NOW)
    alone = replay(NOW, [OneOfficer(NOW)])
    held = replay(NOW, [Held(NOW)])
    assert begun(b"m", None, fresh) == ()
    assert begun(b"m", None, alone) == (Begin(b"m", "confirmation"),)
    assert begun(b"m", alone, alone) == ()
    assert begun(b"m", fresh, held) == (Begin(b"m", "hold"),)
    assert begun(b"m", held, replay(NOW, [Held(NOW), Held(NOW + 1)])) == ()
    stood = replay(NOW, [Held(NOW), Stands(NOW + 1)])
    assert begun(b"m", held, stood) == ()
    assert begun(b"m", stood, replay(NOW, [Held(NOW), Stands(NOW + 1), Held(NOW + 2)])) == (Begin(b"m", "hold"),)


# -- the time is over -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("incoming", [False, True])
@pytest.mark.parametrize(
    ("what", "events", "code"),
    [
        ("confirmation", [OneOfficer(NOW)], "unconfirmed"),
        ("hold", [Held(NOW)], "hold_not_settled"),
    ],
)
def test_both_ends_sound_and_enter_it(world: World, what: str, events: list[object], code: str, incoming: bool) -> None:
    said = world.say("procedure.free_text", TEXT)
    judge = Judge(world, "KESTREL" if incoming else "MERIDIAN")
    life = replay(NOW, events)  # type: ignore[arg-type]
    judge = judge.knows(kept=judge.kept(said, incoming=incoming), exchanges={(said.hash, "KESTREL"): life})
    decision = accept(Overstayed(said.hash, what), judge.facts)
    [alarm] = told(decision, "alarm")
    assert (alarm["code"], alarm["peer"]) == (code, "MERIDIAN" if incoming else None)
    assert effects(decision, Enter) == [Enter(code, said.hash)]
    assert effects(decision, End) == [End(said.hash, what)]


@pytest.mark.parametrize(
    ("what", "events"),
    [
        ("confirmation", [OneOfficer(NOW), Confirmed(NOW + MINUTE)]),
        ("hold", [Held(NOW), Stands(NOW + MINUTE)]),
    ],
)
def test_what_two_finished_in_time_makes_no_noise(world: World, what: str, events: list[object]) -> None:
    said = world.say("procedure.free_text", TEXT)
    judge = Judge(world, "KESTREL")
    life = replay(NOW, events)  # type: ignore[arg-type]
    judge = judge.knows(kept=judge.kept(said, incoming=True), exchanges={(said.hash, "KESTREL"): life})
    decision = accept(Overstayed(said.hash, what), judge.facts)
    assert decision.effects == (End(said.hash, what),)
