"""Which rung is told when: whose watch hours count, what a charter moves, and what is offered of the other side."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.node.deliver.calling import Pager, called
from hotline.node.judge.effects import Decision, Enter, KeepPage, KeepRung
from hotline.node.judge.escalation import not_before, rungs, second_contact
from hotline.node.judge.events import Climbed
from hotline.node.judge.switchboard import accept
from protocols.contact import Contact, Further, Method
from protocols.deadlines import Clocks, clocks
from protocols.exchange import Exchange
from protocols.ladders import Reached, own_ladder, whole_ladder
from protocols.messages.header import Precedence, Reply
from protocols.messages.procedure import FreeText
from protocols.records import WatchWindow
from protocols.terms import Act, Agreed, Rung, agreed
from protocols.watch_hours import WatchHours
from tests.node.judge.scene import Judge, effects, told
from tests.parties import MINUTE, NOW, Said, World

FLASH = Precedence.FLASH
CONTACT = Reached(Rung("contact", 300_000, (Act.SECOND_CONTACT, Act.PAGER, Act.CALL_SHEET)), 0)
ROUTE = Reached(Rung("route", 30_000, (Act.SECOND_ROUTE,)), 0)


def flash(world: World) -> Said:
    return world.say(
        "procedure.free_text", FreeText(subject="LARK 9", text="x"), precedence=FLASH,
        precedence_reason="it is near", reply=Reply(required="answer"),
    )  # fmt: skip


def climbed(
    world: World, rung: str, minutes: float, *, exchange: dict[str, Any] | None = None, **facts: Any
) -> Decision:
    """MERIDIAN's FLASH to KESTREL, so many minutes after its release."""
    said = flash(world)
    start = world.now
    judge = Judge(world, "MERIDIAN")
    kept = judge.kept(said, incoming=False)
    due = clocks(FLASH, for_information=False, start=start, reply_required="answer", reply_by=None)
    world.now += round(minutes * MINUTE)
    known = judge.knows(
        kept=kept, exchanges={(said.hash, "KESTREL"): Exchange(released=start, **(exchange or {}))}, due=due, **facts
    )
    return accept(Climbed(said.hash, "KESTREL", rung, 0, True, facts.pop("pagers", ())), known.facts)


def test_a_rung_is_told_with_what_it_does_and_entered(world: World) -> None:
    decision = climbed(world, "contact", 5)
    (entry,) = told(decision, "rung")
    assert (entry["rung"], entry["to"], entry["due"]) == ("contact", "KESTREL", entry["at"])
    assert entry["acts"] == ["second_contact", "pager", "call_sheet"]
    assert entry["who"] == "phone +00 000 000"
    assert [each.rung for each in effects(decision, KeepRung)] == ["contact"]
    assert [each.kind for each in effects(decision, Enter)] == ["rung_reached"]
    assert effects(decision, KeepPage) == []


@pytest.mark.parametrize(
    ("minutes", "exchange", "facts"),
    [
        (4.99, {}, {}),  # not yet
        (6, {"acknowledged": NOW + MINUTE, "acknowledged_by": "WATCH-1"}, {}),  # taken in time
        (6, {"voice": NOW + MINUTE, "voice_by": "WATCH-1"}, {}),
        (6, {}, {"climbed": frozenset({("contact", 0)})}),  # told before
    ],
)
def test_what_is_not_reached_or_was_told_is_not_told(
    world: World, minutes: float, exchange: dict[str, Any], facts: dict[str, Any]
) -> None:
    assert climbed(world, "contact", minutes, exchange=exchange, **facts).effects == ()


def test_what_has_arrived_needs_no_other_route(world: World) -> None:
    decision = climbed(world, "route", 1, exchange={"received": NOW + 1_000})
    assert told(decision, "rung") == []
    assert [type(each) for each in decision.effects] == [KeepRung]
    assert "acts" not in decision.answer


def test_priority_climbs_in_the_addressees_watch_hours_and_a_flash_does_not(world: World) -> None:
    # NOW is a Sunday; the watch there begins on Monday.
    window = (WatchWindow(start=8 * 60, end=16 * 60),)
    roster, _ = world.roster("MERIDIAN").admit(
        "bulletin", world.kestrel.bulletin_record(2, watch_hours=window), world.now
    )  # fmt: skip
    hours = WatchHours.weekly([(8 * 60, 16 * 60)])
    assert hours is not None
    message = Judge(world, "MERIDIAN").kept(flash(world), incoming=False).message
    for precedence, first in ((Precedence.PRIORITY, hours.after(NOW, 10 * MINUTE)), (FLASH, NOW + MINUTE // 2)):
        of = type(message)(**{**{name: getattr(message, name) for name in message.__struct_fields__},
                              "precedence": precedence})  # fmt: skip
        owed = clocks(precedence, for_information=False, start=NOW, reply_required="answer", reply_by=None,
                      watch_hours=hours)  # fmt: skip
        steps = rungs(of, "KESTREL", owed, Exchange(released=NOW), roster, {}, me="MERIDIAN")
        assert steps[0].at == first


def test_the_second_contact_is_the_first_deputy_else_the_second_way() -> None:
    ways = (Method(kind="hotline"), Method(kind="phone", address="+1"))
    deputy = Further(who="Deputy", centre="HALCYON", methods=(Method(kind="satphone", address="+2"),))
    assert second_contact(Contact(methods=ways, deputies=(deputy,))) == "Deputy, HALCYON: satphone +2"
    assert second_contact(Contact(methods=ways)) == "phone +1"
    assert second_contact(Contact(methods=ways[:1])) == ""


@pytest.mark.parametrize(
    ("pager", "reached", "precedence", "to", "is_called"),
    [
        ({}, CONTACT, FLASH, "KESTREL", True),
        ({}, ROUTE, FLASH, "KESTREL", False),
        ({"rungs": ("route",)}, ROUTE, FLASH, "KESTREL", True),
        ({}, CONTACT, Precedence.PRIORITY, "KESTREL", False),
        ({"centre": "KESTREL"}, CONTACT, FLASH, "KESTREL", True),
        ({"centre": "HALCYON"}, CONTACT, FLASH, "KESTREL", False),
    ],
)
def test_who_is_called_at_a_rung(
    pager: dict[str, Any], reached: Reached, precedence: Precedence, to: str, is_called: bool
) -> None:
    made = Pager(name="duty", command=("page",), **pager)
    assert bool(called((made,), reached, precedence, to, "MERIDIAN")) is is_called


windows = st.one_of(st.none(), st.tuples(st.integers(0, 5_000), st.integers(1, 5_000)).map(
    lambda each: WatchHours.weekly([(each[0], each[0] + each[1])])
))  # fmt: skip
seconds = st.one_of(st.none(), st.integers(30, 30 * 86_400))


@given(
    st.sampled_from(list(Precedence)), windows, seconds, seconds, seconds, st.booleans(), st.integers(0, 10**6),
    st.sampled_from(["none", "acknowledgement", "answer"]),
)  # fmt: skip
def test_no_rung_comes_before_the_instant_until_which_a_message_is_not_read(
    precedence: Precedence, hours: WatchHours | None, shown: int | None, taken: int | None, answered: int | None,
    incoming: bool, late: int, required: Any,
) -> None:  # fmt: skip
    changes = Agreed(precedence, *(each and each * 1_000 for each in (shown, taken, answered)))
    start, table = NOW + late * 1_000, agreed([changes])
    owed: Clocks = clocks(
        precedence, for_information=False, start=start, reply_required=required, reply_by=None, watch_hours=hours,
        table=table,
    )  # fmt: skip
    first = not_before(precedence, owed, incoming=incoming, watched=hours is not None)
    if incoming:
        life = Exchange(released=start, received=start)
        steps = [
            each for attended in (True, False)
            for each in own_ladder(
                precedence, owed, life, start, attended=attended, watch_hours=hours, table=table
            )
        ]  # fmt: skip
    else:
        life = Exchange(released=start)
        steps = [*whole_ladder(precedence, owed, life, start, watch_hours=hours, table=table)]
    assert (first is None) is (not steps)
    assert all(first is not None and first <= each.at for each in steps)
