"""The exchange: whatever the order of what comes, the same record. The vectors are judged from their files alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import protocols
from protocols import exchange as exchanges
from protocols.deadlines import Clocks, Times
from protocols.exchange import (
    STAGES,
    TABLE,
    Acknowledged,
    Answered,
    ByVoice,
    Cancelled,
    CannotRead,
    Confirmed,
    Event,
    Exchange,
    Held,
    Holding,
    OneOfficer,
    Received,
    RefusedThere,
    Sent,
    Shown,
    Stage,
    Stands,
    replay,
    stage,
    step,
    table,
)
from protocols.silence import negatives, owes
from tests.vectors.exchange import generate

SPEC = Path(protocols.__file__).parent / "spec"
FILES = sorted((SPEC / "vectors" / "exchange").glob("*.json"))

at = st.integers(0, 20)
role = st.sampled_from(["WATCH-1", "WATCH-2", "CHIEF-1"])
digest = st.sampled_from([bytes([n]) * 32 for n in range(3)])
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(Sent, at),
    st.builds(Received, at),
    st.builds(Shown, at, role),
    st.builds(Acknowledged, at, role),
    st.builds(ByVoice, at, role),
    st.builds(Holding, at, at, role, digest),
    st.builds(Answered, at, role, digest),
    st.builds(RefusedThere, at, st.sampled_from(["capacity", "type_not_opened"])),
    st.builds(CannotRead, at),
    st.builds(Held, at),
    st.builds(Cancelled, at),
    st.builds(Stands, at),
    st.builds(OneOfficer, at),
    st.builds(Confirmed, at),
)


def play(given: dict[str, Any]) -> Any:
    kinds: dict[str, Callable[..., Event]] = {_name(kind): kind for kind in TABLE}
    said = [
        kinds[event["event"]](
            **{
                name: bytes.fromhex(value) if name == "message" else value
                for name, value in event.items()
                if name != "event"
            }
        )
        for event in given["events"]
    ]
    there = replay(given["released"], said)
    clocks = Clocks(**given["clocks"])
    lacking = negatives(there, clocks, given["now"], side=given["side"], shown_shared=given["shown_shared"])
    names = ("released", *(reached.value for reached in STAGES), "holding_until")
    return {
        "stage": stage(there).value,
        "times": {name: getattr(there, name) for name in names},
        "who": there.who,
        "holdings": len(there.holdings),
        "held": there.held,
        "stands": there.stands,
        "cancelled": there.cancelled,
        "confirmation_due": there.confirmation_due,
        "negatives": [[kind.value, since, late] for kind, since, late in lacking],
        "owes": {
            "sender": [duty.value for duty in owes(there, clocks, "sender")],
            "receiver": [duty.value for duty in owes(there, clocks, "receiver")],
        },
    }


def _name(kind: type) -> str:
    return "".join("_" + letter.lower() if letter.isupper() else letter for letter in kind.__name__)[1:]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_vector_is_judged_as_it_says(file: Path) -> None:
    vector = json.loads(file.read_text("utf-8"))
    assert play(vector["input"]) == vector["result"]


def test_the_files_are_the_generated_ones() -> None:
    assert {file.stem: json.loads(file.read_text("utf-8")) for file in FILES} == generate()


def test_the_specification_prints_the_table_that_runs() -> None:
    assert table() in (SPEC / "exchange.md").read_text("utf-8")


def test_every_event_has_a_row_and_every_row_sets_a_field() -> None:
    assert set(TABLE) == set(Event.__args__)
    fields = set(Exchange.__struct_fields__)
    assert all({row.sets, *row.beside.values()} <= fields for row in TABLE.values())


# ---- any order


@given(st.data())
def test_any_order_and_any_repetition_make_the_same_record(data: st.DataObject) -> None:
    said = data.draw(st.lists(events, max_size=15))
    there = replay(0, said)
    assert replay(0, data.draw(st.permutations(said))) == there
    assert replay(0, said + data.draw(st.lists(st.sampled_from(said), max_size=10) if said else st.just([]))) == there


@given(st.lists(events, max_size=15))
def test_the_earliest_of_a_kind_stands(said: list[Event]) -> None:
    there = replay(0, said)
    for kind, row in TABLE.items():
        times = [event.at for event in said if isinstance(event, kind)]
        if row.rule == "first":
            assert getattr(there, row.sets) == min(times, default=None)


@given(st.lists(events, max_size=15), events)
def test_nothing_that_comes_lowers_the_stage(said: list[Event], more: Event) -> None:
    there = replay(0, said)
    assert STAGES.index(stage(step(there, more))) >= STAGES.index(stage(there))


@given(st.lists(events, max_size=15))
def test_nothing_is_inferred(said: list[Event]) -> None:
    there = replay(0, said)
    kinds = {type(event) for event in said}
    for kind, row in TABLE.items():
        assert bool(getattr(there, row.sets) not in (None, ())) == (kind in kinds)


# ---- what each means


def test_an_acknowledgement_does_not_show_and_showing_does_not_acknowledge() -> None:
    there = replay(0, [Acknowledged(5, "WATCH-1")])
    assert (there.received, there.shown, there.acknowledged) == (None, None, 5)
    assert stage(there) is Stage.ACKNOWLEDGED
    assert replay(0, [Shown(5, "WATCH-1")]).acknowledged is None


def test_the_role_goes_with_the_time_that_stands() -> None:
    there = replay(0, [Acknowledged(9, "WATCH-2"), Acknowledged(5, "WATCH-1")])
    assert (there.acknowledged, there.acknowledged_by) == (5, "WATCH-1")


def test_a_late_third_holding_is_the_third_and_its_word_counts() -> None:
    said = [Holding(n, 100 * n, "WATCH-1", bytes([n]) * 32) for n in (1, 2, 3)]
    there = replay(0, [said[0], said[2], said[1], said[2]])
    assert len(there.holdings) == 3
    assert there.holding_until == 300
    assert there.holding == 1


def test_the_same_holding_twice_is_one() -> None:
    one = Holding(1, 100, "WATCH-1", bytes(32))
    assert replay(0, [one, one]).holdings == (one,)


def test_a_hold_that_arrives_before_anything_else_is_in_force() -> None:
    assert replay(0, [Held(7)]).held == 7


def test_a_hold_ends_by_cancel_or_stands_and_the_times_stay() -> None:
    assert replay(0, [Held(7), Stands(9)]).held is None
    assert replay(0, [Held(7), Stands(9)]).stands == 9
    assert replay(0, [Stands(9), Held(7)]).held is None
    assert replay(0, [Held(7), Cancelled(9)]).held is None
    assert replay(0, [Held(7), Cancelled(9)]).holds == (Held(7),)
    assert replay(0, [Held(7), Stands(9), Held(11)]).held == 11


def test_a_confirmation_that_overtakes_its_release_is_kept() -> None:
    assert replay(0, [OneOfficer(1)]).confirmation_due
    assert not replay(0, [Confirmed(2), OneOfficer(1)]).confirmation_due


def test_the_deadlines_read_an_exchange_as_it_is() -> None:
    times: Times = Exchange(released=0)
    assert times.holding_until is None
    assert exchanges.replay(0, [Received(1)]).received == 1
