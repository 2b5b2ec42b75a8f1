"""Visits: offered, asked for, decided without a reason, and never taken as agreed by silence."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, newest, settles, to_draft
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.lifecycle import Entry
from protocols.messages.visit import LIFECYCLE
from protocols.messages.visit.examples import DECISION, EXAMPLES, INVITATION, OTHER_DATES
from protocols.phrases.times import iso, parse_iso
from tests.protocols.messages.drafts import checked, example, paths

DAY = 24 * 3_600_000


def of(name: str, **body: Any) -> dict[str, Any]:
    draft = example(newest(f"visit.{name}"))
    draft["body"] = {k: v for k, v in (draft["body"] | body).items() if v is not None}
    return draft


def day(number: int) -> dict[str, str]:
    start = EXAMPLE_AT + number * DAY
    return {"is": "interval", "start": iso(start), "end": iso(start + DAY // 4)}


@pytest.mark.parametrize("draft", EXAMPLES, ids=["invitation", "request", "decision", "other dates"])
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


@pytest.mark.parametrize("name", ["invitation", "request", "decision"])
def test_a_visit_is_a_matter_of_two_officers_and_never_urgent(name: str) -> None:
    message = checked(of(name))
    assert message.precedence is Precedence.ROUTINE
    assert capacities(form_of(message.type, 1), body_of(message), message) == {("author", "second")}
    assert "precedence" in paths({**of(name), "precedence": "IMMEDIATE"})


def test_it_is_declined_without_a_reason() -> None:
    assert paths(of("decision", decision="declined", chosen=None, terms=None, remarks=None)) == set()


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"decision": "accepted"}, {"body.terms"}),  # terms make it accepted with terms
        ({"decision": "accepted", "terms": None}, set()),
        ({"terms": None}, {"body.terms"}),
        ({"decision": "other_dates", "terms": None, "chosen": None}, {"body.windows"}),
        ({"decision": "other_dates", "terms": None, "windows": [day(9)]}, {"body.chosen"}),
        ({"decision": "later", "terms": None, "chosen": None}, {"body.decision_at"}),
        ({"decision": "later", "terms": None, "chosen": None, "decision_at": iso(EXAMPLE_AT)}, {"body.decision_at"}),
        ({"decision": "declined", "terms": None}, {"body.chosen"}),
    ],
)
def test_each_decision_says_what_belongs_to_it(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of("decision", **body)) == wrong


def test_no_instruments_means_no_other_instrument() -> None:
    terms = DECISION["body"]["terms"] | {"instruments": ["none", "camera"]}  # type: ignore[index]
    assert paths(of("decision", terms=terms)) == {"body.terms.instruments"}


def test_dates_are_ahead_and_the_answer_is_asked_before_them() -> None:
    assert paths({**of("request", windows=[day(200), day(-2)]), "reply": {"required": "answer"}}) == {"body.windows[1]"}
    late = {**of("invitation"), "reply": {"required": "answer", "by": "2027-06-01T00:00:00Z"}}
    assert paths(late) == {"reply.by"}
    assert paths(of("invitation", windows=[day(200), day(200)])) == {"body.windows"}
    assert paths(of("request", kinds=["training", "training"], windows=[day(200)])) == {"body.kinds"}


def test_a_decision_that_follows_later_is_a_holding() -> None:
    later = checked(
        of("decision", decision="later", terms=None, chosen=None, remarks=None, decision_at=iso(EXAMPLE_AT + DAY))
    )
    assert settles(later, body_of(later)) == "holding"
    assert settles(checked(of("decision")), body_of(checked(of("decision")))) == "answered"


# -- how it goes on ---------------------------------------------------------------------------------------------------


def entry(draft: dict[str, Any], at_day: int, from_: str = "MERIDIAN") -> Entry:
    to = "KESTREL" if from_ == "MERIDIAN" else "MERIDIAN"
    message = msgspec.structs.replace(checked(draft), from_=from_, to=(to,))
    return Entry(message=message, body=body_of(message), digest=bytes([at_day]) * 32, at=EXAMPLE_AT + at_day * DAY)


def at(day_: int, *entries: Entry) -> Any:
    return LIFECYCLE.standing(entries, EXAMPLE_AT + day_ * DAY)


def test_offered_other_dates_and_agreed() -> None:
    offer, others = entry(INVITATION, 0), entry(OTHER_DATES, 3, "KESTREL")
    assert [owed.centres for owed in at(1, offer).owed] == [("KESTREL",)]
    assert (at(4, offer, others).state, at(4, offer, others).owed[0].centres) == ("other_dates", ("MERIDIAN",))
    agreed = at(5, offer, others, entry(DECISION, 5))
    assert (agreed.state, agreed.ended) == ("agreed", False)
    assert agreed.until == parse_iso("2027-05-10T15:00:00Z")
    assert at(400, offer, others, entry(DECISION, 5)).state == "over"


def test_nobody_answering_is_not_yes() -> None:
    offer = entry(INVITATION, 0)
    assert at(120, offer).state == "not_answered"
    assert at(121, offer, entry(DECISION, 120, "KESTREL")).state == "agreed"  # and a late yes is a yes
