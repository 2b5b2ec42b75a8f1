"""Which clock runs, which rung is reached, and when to look again: the table, row by row."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols.deadlines import Clocks, Overdue, clocks, holding_limit, overdue, running
from protocols.ladders import ladder, next_instant, rung
from protocols.messages.header import Precedence, ReplyRequired
from protocols.terms import DEADLINES, Act, RungName
from protocols.watch_hours import WatchHours
from tests.protocols.test_watch_hours import OFFICE, at

FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
S, MIN, H = 1_000, 60_000, 3_600_000
T0 = at("MON 0800")


class Exchange(NamedTuple):
    """What came from one addressee."""

    received: int | None = None
    shown: int | None = None
    acknowledged: int | None = None
    voice: int | None = None
    holding: int | None = None
    holding_until: int | None = None
    answered: int | None = None
    refused: int | None = None
    cancelled: int | None = None


NOTHING = Exchange()


def owed(
    precedence: Precedence,
    *,
    start: int = T0,
    reply: ReplyRequired = "answer",
    by: int | None = None,
    info: bool = False,
    settling: bool = False,
    hours: WatchHours | None = None,
) -> Clocks:
    return clocks(
        precedence,
        for_information=info,
        start=start,
        reply_required=reply,
        reply_by=by,
        settling=settling,
        watch_hours=hours,
    )


def reached(precedence: Precedence, now: int, acknowledged: int | None = None) -> list[str]:
    return [step.rung.name for step in rung(precedence, T0, now, acknowledged)]


# --- the table


@pytest.mark.parametrize(
    ("precedence", "received", "shown", "acknowledged", "answered"),
    [
        (FLASH, 30 * S, 2 * MIN, 5 * MIN, 30 * MIN),
        (IMMEDIATE, 30 * S, 5 * MIN, 15 * MIN, 3 * H),
        (PRIORITY, 2 * MIN, 30 * MIN, 60 * MIN, 24 * H),
        (ROUTINE, 2 * MIN, 6 * H, 6 * H, 48 * H),
    ],
)
def test_what_an_addressee_owes(
    precedence: Precedence, received: int, shown: int, acknowledged: int, answered: int
) -> None:
    assert owed(precedence) == (T0 + received, T0 + shown, T0 + acknowledged, T0 + answered)


@pytest.mark.parametrize(
    ("precedence", "steps"),
    [
        (
            FLASH,
            [("route", 30 * S), ("seats", 2 * MIN), ("contact", 5 * MIN), ("third_party", 15 * MIN), ("no_reply", H)],
        ),
        (
            IMMEDIATE,
            [("route", 2 * MIN), ("seats", 10 * MIN), ("contact", 15 * MIN), ("third_party", H), ("no_reply", 3 * H)],
        ),
        (PRIORITY, [("route", 10 * MIN), ("contact", H), ("no_reply", 24 * H)]),
        (ROUTINE, [("contact", 12 * H), ("no_reply", 48 * H)]),
    ],
)
def test_the_ladder_of_each_precedence(precedence: Precedence, steps: list[tuple[str, int]]) -> None:
    climbed = rung(precedence, T0, T0 + 100 * H, None)
    assert [(step.rung.name, step.at - T0) for step in climbed] == steps


def test_the_table_has_a_row_for_every_precedence_and_a_contact_rung_in_each() -> None:
    assert list(DEADLINES) == list(Precedence)
    for terms in DEADLINES.values():
        assert [step.name for step in terms.ladder].count("contact") == 1
        assert [step.after_ms for step in terms.ladder] == sorted(step.after_ms for step in terms.ladder)


def test_voice_third_party_and_no_reply_are_offered_and_never_taken() -> None:
    assert {act for act in Act if not act.automatic} == {Act.CALL_SHEET, Act.THIRD_PARTY, Act.NO_REPLY}


def test_the_pager_and_the_call_sheet_go_with_the_contact_rung_of_the_urgent() -> None:
    contact = {
        precedence: next(step.acts for step in terms.ladder if step.name == "contact")
        for precedence, terms in DEADLINES.items()
    }
    assert contact == {
        FLASH: (Act.SECOND_CONTACT, Act.PAGER, Act.CALL_SHEET),
        IMMEDIATE: (Act.SECOND_CONTACT, Act.CALL_SHEET),
        PRIORITY: (Act.SECOND_CONTACT,),
        ROUTINE: (Act.SECOND_CONTACT,),
    }


@pytest.mark.parametrize(
    ("precedence", "limit"), [(FLASH, T0 + 2 * H), (IMMEDIATE, T0 + 12 * H), (PRIORITY, None), (ROUTINE, None)]
)
def test_how_long_one_may_hold(precedence: Precedence, limit: int | None) -> None:
    assert holding_limit(precedence, T0) == limit


# --- who owes what


def test_who_is_told_for_information_owes_its_receipt_only() -> None:
    assert owed(FLASH, info=True) == Clocks(received_by=T0 + 30 * S)
    assert owed(FLASH, info=True, by=T0 + 1) == Clocks(received_by=T0 + 30 * S)


def test_a_settling_message_is_owed_nothing() -> None:
    assert owed(FLASH, settling=True) == Clocks()


def test_where_no_answer_is_asked_for_none_is_owed() -> None:
    assert owed(ROUTINE, reply="acknowledgement") == (T0 + 2 * MIN, T0 + 6 * H, T0 + 6 * H, None)
    assert owed(ROUTINE, reply="none") == (T0 + 2 * MIN, T0 + 6 * H, None, None)


def test_the_form_says_until_when_an_answer_is_wanted() -> None:
    assert owed(FLASH, by=T0 + 2 * H).answered_by == T0 + 2 * H
    assert owed(ROUTINE, by=T0 + 2 * H).answered_by == T0 + 2 * H


def test_an_acknowledgement_may_be_asked_for_sooner_but_not_later_than_agreed() -> None:
    assert owed(ROUTINE, reply="acknowledgement", by=T0 + H).acknowledged_by == T0 + H
    assert owed(ROUTINE, reply="acknowledgement", by=T0 + 9 * H).acknowledged_by == T0 + 6 * H


# --- overdue


def test_everything_is_overdue_of_a_flash_that_met_silence() -> None:
    assert overdue(owed(FLASH), NOTHING, T0 + 31 * MIN) == (
        Overdue("received", 30 * MIN + 30 * S),
        Overdue("shown", 29 * MIN),
        Overdue("acknowledged", 26 * MIN),
        Overdue("answered", 1 * MIN),
    )


@pytest.mark.parametrize(
    ("late_ms", "missing"), [(-1, ()), (0, (Overdue("received", 0),)), (1, (Overdue("received", 1),))]
)
def test_a_deadline_is_the_first_instant_at_which_it_is_missed(late_ms: int, missing: tuple[Overdue, ...]) -> None:
    assert overdue(owed(FLASH), NOTHING, T0 + 30 * S + late_ms) == missing


@pytest.mark.parametrize(
    ("came", "missing"),
    [
        (Exchange(received=T0), ["shown", "acknowledged", "answered"]),
        (Exchange(shown=T0), ["acknowledged", "answered"]),  # the receipt was lost on the way, the sight was not
        (Exchange(acknowledged=T0), ["answered"]),
        (Exchange(holding=T0, holding_until=T0 + 2 * H), []),
        (Exchange(answered=T0), []),
        (Exchange(refused=T0), []),
        (Exchange(cancelled=T0), []),
    ],
)
def test_a_later_stage_stands_for_the_earlier_ones(came: Exchange, missing: list[str]) -> None:
    assert [late.what for late in overdue(owed(FLASH), came, T0 + H)] == missing


def test_holding_stops_the_answer_clock_and_starts_its_own() -> None:
    holding = Exchange(received=T0, shown=T0, acknowledged=T0 + MIN, holding=T0 + MIN, holding_until=T0 + 2 * H)
    assert overdue(owed(FLASH), holding, T0 + 2 * H - 1) == ()
    assert overdue(owed(FLASH), holding, T0 + 2 * H) == (Overdue("holding", 0),)
    assert overdue(owed(FLASH), holding._replace(answered=T0 + 3 * H), T0 + 4 * H) == ()


def test_the_next_word_is_owed_even_where_no_answer_was() -> None:
    holding = Exchange(acknowledged=T0, holding=T0, holding_until=T0 + H)
    assert overdue(owed(FLASH, reply="acknowledgement"), holding, T0 + H) == (Overdue("holding", 0),)


def test_the_running_clocks_are_told_before_they_run_out() -> None:
    assert running(owed(FLASH), Exchange(shown=T0)) == (("acknowledged", T0 + 5 * MIN), ("answered", T0 + 30 * MIN))
    holding = Exchange(holding=T0, holding_until=T0 + H)
    assert running(owed(FLASH), holding) == (("holding", T0 + H),)


# --- the ladder


@pytest.mark.parametrize(
    ("now", "names"),
    [
        (T0, []),
        (T0 + 30 * S - 1, []),
        (T0 + 30 * S, ["route"]),
        (T0 + 2 * MIN, ["route", "seats"]),
        (T0 + 5 * MIN - 1, ["route", "seats"]),
        (T0 + 5 * MIN, ["route", "seats", "contact"]),
        (T0 + 59 * MIN, ["route", "seats", "contact", "third_party"]),
        (T0 + 60 * MIN, ["route", "seats", "contact", "third_party", "no_reply"]),
    ],
)
def test_the_ladder_climbs_while_nobody_acknowledges(now: int, names: list[str]) -> None:
    assert reached(FLASH, now) == names


def test_an_acknowledgement_ends_the_climb_and_does_not_undo_it() -> None:
    assert reached(FLASH, T0 + H, acknowledged=T0 + 4 * MIN) == ["route", "seats"]
    # Exactly at the rung the acknowledgement is there: nobody is called.
    assert reached(FLASH, T0 + H, acknowledged=T0 + 5 * MIN) == ["route", "seats"]
    assert reached(FLASH, T0 + H, acknowledged=T0 + 5 * MIN + 1) == ["route", "seats", "contact"]


def test_a_missed_answer_starts_the_ladder_again_at_its_contact_rung() -> None:
    again = rung(FLASH, T0, T0 + 24 * H, T0 + MIN, missed=T0 + 30 * MIN)
    assert [(step.rung.name, step.at - T0) for step in again] == [
        ("route", 30 * S),
        ("contact", 30 * MIN),
        ("third_party", 40 * MIN),
        ("no_reply", 85 * MIN),
    ]
    answered = rung(FLASH, T0, T0 + 24 * H, T0 + MIN, missed=T0 + 30 * MIN, answered=T0 + 35 * MIN)
    assert [step.rung.name for step in answered] == ["route", "contact"]


def test_a_missed_next_word_starts_it_again_too() -> None:
    held = Exchange(acknowledged=T0 + MIN, holding=T0 + MIN, holding_until=T0 + 2 * H)
    assert ladder(FLASH, owed(FLASH), held, T0, T0 + 2 * H - 1) == ladder(FLASH, owed(FLASH), held, T0, T0 + MIN)
    last = ladder(FLASH, owed(FLASH), held, T0, T0 + 2 * H)[-1]
    assert (last.rung.name, last.at) == ("contact", T0 + 2 * H)


@pytest.mark.parametrize(
    "came",
    [
        Exchange(answered=T0 + MIN),
        Exchange(refused=T0 + MIN),
        Exchange(cancelled=T0 + MIN),
        Exchange(holding=T0 + MIN, holding_until=T0 + H),
    ],
)
def test_who_answers_refuses_or_holds_is_not_called(came: Exchange) -> None:
    assert [step.rung.name for step in ladder(FLASH, owed(FLASH), came, T0, T0 + 50 * MIN)] == ["route"]


@pytest.mark.parametrize("silent", [{"info": True}, {"settling": True}, {"reply": "none"}])
def test_nobody_climbs_where_no_acknowledgement_is_owed(silent: dict[str, object]) -> None:
    assert ladder(FLASH, owed(FLASH, **silent), NOTHING, T0, T0 + 9 * H) == ()  # type: ignore[arg-type]


# --- watch hours


def test_priority_and_routine_run_in_the_addressees_watch_hours() -> None:
    friday = at("FRI 1530")
    assert owed(PRIORITY, start=friday, hours=OFFICE) == (
        friday + 2 * MIN,  # a node is always on watch
        at("FRI 1600"),
        at("+MON 0830"),
        at("+WED 1530"),
    )
    assert owed(ROUTINE, start=friday, hours=OFFICE) == (
        friday + 2 * MIN,
        at("+MON 1330"),
        at("+MON 1330"),
        at("+MON 1530") + 7 * 24 * H,
    )


def test_flash_and_immediate_wake_people() -> None:
    night = at("SUN 0200")
    for precedence in (FLASH, IMMEDIATE):
        assert owed(precedence, start=night, hours=OFFICE) == owed(precedence, start=night)
        climbed = rung(precedence, night, night + 9 * H, None)
        assert rung(precedence, night, night + 9 * H, None, watch_hours=OFFICE) == climbed


def test_the_ladder_of_a_priority_waits_for_the_watch() -> None:
    friday = at("FRI 1555")
    climbed = rung(PRIORITY, friday, at("+FRI 2300"), None, watch_hours=OFFICE)
    assert [(step.rung.name, step.at) for step in climbed] == [
        ("route", at("+MON 0805")),
        ("contact", at("+MON 0855")),
        ("no_reply", at("+WED 1555")),
    ]


def test_an_answer_missed_at_night_calls_nobody_before_the_watch() -> None:
    again = rung(PRIORITY, T0, at("+SUN 0000"), T0 + 1, missed=at("MON 2000"), watch_hours=OFFICE)
    assert ("route", at("MON 0810")) not in [(step.rung.name, step.at) for step in again]  # it was acknowledged
    assert (again[0].rung.name, again[0].at) == ("contact", at("TUE 0800"))


# --- when to look again


def test_the_life_of_a_flash_that_nobody_answers_instant_by_instant() -> None:
    now, instants = T0, []
    while (following := next_instant(FLASH, owed(FLASH), NOTHING, T0, now)) is not None:
        now = following
        instants.append(now - T0)
    assert instants == [30 * S, 2 * MIN, 5 * MIN, 15 * MIN, 30 * MIN, 40 * MIN, 60 * MIN, 85 * MIN]


def test_nothing_is_waited_for_when_nothing_is_owed() -> None:
    assert next_instant(FLASH, owed(FLASH), Exchange(answered=T0 + 1), T0, T0 + 2) is None
    assert next_instant(FLASH, owed(FLASH), Exchange(refused=T0 + 1), T0, T0 + 2) is None
    assert next_instant(FLASH, owed(FLASH, settling=True), NOTHING, T0, T0) is None
    assert next_instant(FLASH, owed(FLASH, reply="acknowledgement"), Exchange(acknowledged=T0 + 1), T0, T0 + 2) is None


def test_a_holding_is_looked_at_again_when_its_time_is_up() -> None:
    held = Exchange(acknowledged=T0 + 1, holding=T0 + 1, holding_until=T0 + H)
    assert next_instant(FLASH, owed(FLASH), held, T0, T0 + 2) == T0 + H


INSTANTS = st.none() | st.integers(T0, T0 + 4 * H)


@given(
    precedence=st.sampled_from(Precedence),
    reply=st.sampled_from(["none", "acknowledgement", "answer"]),
    came=st.builds(Exchange, *[INSTANTS] * 8),
    hours=st.sampled_from([None, OFFICE]),
    after=st.integers(0, 90 * H),
    within=st.floats(0, 1, exclude_max=True),
)
def test_between_now_and_the_next_instant_nothing_changes(
    precedence: Precedence, reply: ReplyRequired, came: Exchange, hours: WatchHours | None, after: int, within: float
) -> None:
    """Timers may sleep until then: this is what makes polling needless."""
    owes = owed(precedence, reply=reply, hours=hours)

    def state(now: int) -> tuple[list[str], int]:
        climbed = ladder(precedence, owes, came, T0, now, watch_hours=hours)
        return [late.what for late in overdue(owes, came, now)], len(climbed)

    # What has come, has come before now.
    now = max([T0 + after, *(t for name, t in came._asdict().items() if t is not None and name != "holding_until")])
    following = next_instant(precedence, owes, came, T0, now, watch_hours=hours)
    if following is None:
        assert state(now) == state(now + 400 * 24 * H)
    else:
        assert following > now
        assert state(now) == state(now + int((following - now) * within)) == state(following - 1)
        assert state(following) != state(now)


# --- the page


def words(ms: int | None) -> str:
    """`30 s`, `2 min`, `60 min`, `3 h`, as the page writes them."""
    if ms is None:
        return ""
    if ms < MIN:
        return f"{ms // S} s"
    return f"{ms // MIN} min" if ms <= H else f"{ms // H} h"


def test_the_specification_prints_the_table_that_runs() -> None:
    page = (Path(__file__).parents[2] / "protocols" / "spec" / "deadlines.md").read_text("utf-8")
    for precedence, terms in DEADLINES.items():
        title = f"{precedence.value} {precedence.name}"
        owes = (terms.received_ms, terms.shown_ms, terms.acknowledged_ms, terms.answered_ms, terms.holding_limit_ms)
        climb = {step.name: step.after_ms for step in terms.ladder}
        rungs = [climb.get(step) for step in get_args(RungName)]
        for row in (owes, rungs):
            cells = "".join(f" {words(cell)} |".replace("  ", " ") for cell in row)
            assert f"| {title} |{cells}\n" in page
