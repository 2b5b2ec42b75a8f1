"""Data asked for, offered, given and screened: on which terms, until when, and side by side."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, needs_two_officers, newest, settles, to_draft
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.lifecycle import Entry
from protocols.messages.sharing import LIFECYCLE
from protocols.messages.sharing.examples import CANNOT, CROSSING, DECLINED, EXAMPLES, SCREENING_RESULT
from protocols.messages.subject import subject_line
from protocols.phrases.catalogue import Phrases
from tests.protocols.messages.drafts import checked, example, paths
from tests.protocols.messages.exchanged import Exchanged
from tests.protocols.messages.matter import at, of, window

HOUR = 3_600_000
FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
REQUEST, OFFER, DELIVERY, SCREENING, RESULT = (
    f"sharing.{name}" for name in ("request", "offer", "delivery", "screening", "screening_result")
)
EN = Phrases("en")
_BOTH = ["source_to_be_named", "source_not_to_be_named"]
_GIVEN = {f"body.{name}" for name in ("product", "span", "epoch_at", "accuracy_m", "terms")}


def terms(**more: Any) -> dict[str, Any]:
    return {
        "purpose": "collision_avoidance",
        "onward_use": ["stated_purpose_only"],
        "redistribution": "none",
        "use_ends_at": at(200),
    } | more


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


# -- the story --------------------------------------------------------------------------------------------------------


def test_asked_for_given_and_its_use_ended() -> None:
    matter = Exchanged("sharing")
    asked = matter.tell(0, "MERIDIAN", REQUEST, needed_by=at(15))
    assert (matter.state(1), matter.owed(1)) == ("requested", {("KESTREL", "delivery"): 15})
    given = matter.tell(5, "KESTREL", DELIVERY, to=asked, response="provided", terms=terms())
    assert settles(given.message, given.body) == "answered"
    assert matter.state(6) == "delivered"
    assert matter.standing(6).until == EXAMPLE_AT + 200 * HOUR
    assert (matter.state(200), matter.standing(200).ended) == ("use_ended", True)


def test_a_part_and_a_refusal_are_said_as_that_and_a_refusal_needs_no_reason() -> None:
    matter = Exchanged("sharing")
    asked = matter.tell(0, "MERIDIAN", REQUEST)
    matter.tell(1, "KESTREL", DELIVERY, to=asked, draft=DECLINED)
    assert (matter.state(2), matter.standing(2).ended) == ("declined", True)
    matter.tell(3, "KESTREL", DELIVERY, to=asked)
    assert matter.state(4) == "delivered_in_part"


def test_an_offer_holds_until_its_time() -> None:
    matter = Exchanged("sharing")
    offered = matter.tell(0, "MERIDIAN", OFFER, offered_until=at(50))
    assert matter.state(49) == "offered"
    assert matter.state(50) == "offer_over"
    asked = matter.tell(10, "KESTREL", REQUEST, to=offered)
    assert matter.owed(11) == {("MERIDIAN", "delivery"): 15.75}
    matter.tell(12, "MERIDIAN", DELIVERY, to=asked, response="provided")
    assert matter.state(13) == "delivered"


def test_a_plan_is_screened() -> None:
    matter = Exchanged("sharing")
    asked = matter.tell(0, "MERIDIAN", SCREENING)
    assert (matter.state(1), matter.owed(1)) == ("screening_asked", {("KESTREL", "screening_result"): 15.75})
    matter.tell(2, "KESTREL", RESULT, to=asked, draft=CANNOT)
    assert (matter.state(3), matter.standing(3).ended) == ("not_screened", True)
    matter.tell(4, "KESTREL", RESULT, to=asked, draft=SCREENING_RESULT)
    assert (matter.state(5), matter.remarks(5)) == ("screened", ())


def test_screenings_of_several_parties_stand_side_by_side_and_none_is_picked() -> None:
    """Two catalogues, two answers: both are told that they differ, and the state does not say which is right."""
    asked = entry(example(newest(SCREENING)), "MERIDIAN", 0)
    one = entry(example(newest(RESULT)) | {"body": SCREENING_RESULT["body"]}, "KESTREL", 1)
    other = entry(example(newest(RESULT)) | {"body": CROSSING["body"]}, "HALCYON", 2)
    third = entry(example(newest(RESULT)) | {"body": CANNOT["body"]}, "TERN", 3)
    now = EXAMPLE_AT + 4 * HOUR
    for entries, remarks in (
        ((asked, one), ()),
        ((asked, one, third), ()),
        ((asked, one, other, third), ("screenings_differ",)),
        ((asked, other, one), ("screenings_differ",)),
    ):
        standing = LIFECYCLE.standing(entries, now)
        assert standing is not None
        assert (standing.state, standing.remarks) == ("screened", remarks)


def entry(draft: dict[str, Any], from_: str, hours: float) -> Entry:
    message = checked(draft)
    message = type(message)(**{name: getattr(message, name) for name in message.__struct_fields__} | {"from_": from_})
    digest = from_.encode().ljust(32, b"\0")
    return Entry(message=message, body=body_of(message), digest=digest, at=EXAMPLE_AT + round(hours * HOUR))


# -- terms ------------------------------------------------------------------------------------------------------------


def test_every_delivery_says_for_what_until_when_and_what_may_be_done_with_it() -> None:
    assert paths(of(DELIVERY, terms=None)) == {"body.terms"}
    for name in ("purpose", "onward_use", "redistribution", "use_ends_at"):
        assert paths(of(DELIVERY, terms={k: v for k, v in terms().items() if k != name})) == {f"body.terms.{name}"}
    assert paths(of(DELIVERY, terms=terms(onward_use=["not_for_military_use"]))) == set()
    assert EN.say("code-not_for_military_use") == "not for military use"


@pytest.mark.parametrize(
    ("type_", "body", "wrong"),
    [
        (DELIVERY, {"terms": terms(use_ends_at=at(-1))}, {"body.terms.use_ends_at"}),
        (DELIVERY, {"terms": terms(onward_use=["may_be_combined"] * 2)}, {"body.terms.onward_use"}),
        (
            DELIVERY,
            {"terms": terms(onward_use=_BOTH)},
            {"body.terms.onward_use"},
        ),
        (OFFER, {"terms": terms(onward_use=_BOTH)}, {"body.terms.onward_use"}),
        (REQUEST, {"onward_use": _BOTH}, {"body.onward_use"}),
        (RESULT, {"onward_use": _BOTH}, {"body.onward_use"}),
        (RESULT, {"use_ends_at": at(-1)}, {"body.use_ends_at"}),
        (DELIVERY, {"response": "declined"}, _GIVEN),
        (DELIVERY, {"product": None}, {"body.product"}),
        (DELIVERY, {"accuracy_m": {"is": "unknown"}}, set()),
        (DELIVERY, {"epoch_at": at(1)}, {"body.epoch_at"}),
        (REQUEST, {"objects": None}, {"body.objects"}),
        (REQUEST, {"objects": None, "region": "low orbits"}, set()),
        (REQUEST, {"products": ["oem", "oem"]}, {"body.products"}),
        (REQUEST, {"needed_by": at(-1)}, {"body.needed_by"}),
        (OFFER, {"region": None}, {"body.objects"}),
        (OFFER, {"offered_until": at(-1)}, {"body.offered_until"}),
        (SCREENING, {"window": window(-9, -3)}, {"body.window"}),
        (SCREENING, {"needed_by": at(-1)}, {"body.needed_by"}),
        (SCREENING, {"notice": None}, {"body.notice"}),
        (SCREENING, {"onward_use": ["may_be_combined"] * 2}, {"body.onward_use"}),
    ],
)  # fmt: skip
def test_what_is_shared_does_not_contradict_itself(type_: str, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(type_, **body)) == wrong


def test_an_orbit_past_its_last_usable_instant_is_not_delivered_and_old_observations_are() -> None:
    past = window(-48, -24)
    assert paths(of(DELIVERY, span=past)) == {"body.span"}
    assert paths(of(DELIVERY, span=past, product="tdm")) == set()


def test_a_delivery_delivers_something_and_a_refusal_answers_something() -> None:
    draft = of(DELIVERY)
    del draft["attachments"]
    assert paths(draft) == {"attachments"}
    assert paths(draft | {"body": draft["body"] | {"terms": terms(licence="https://data.example/90612")}}) == set()
    refusal = {name: value for name, value in DECLINED.items() if name not in ("relation", "case")}
    assert paths(refusal) == {"relation"}


# -- results ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "body", "wrong"),
    [
        (SCREENING_RESULT, {"within_km": None}, {"body.within_km"}),
        (SCREENING_RESULT, {"screened": None}, {"body.screened"}),
        (SCREENING_RESULT, {"catalogue_at": None}, {"body.catalogue_at"}),
        (SCREENING_RESULT, {"catalogue_at": at(1)}, {"body.catalogue_at"}),
        (SCREENING_RESULT, {"thresholds": None}, {"body.thresholds"}),
        (SCREENING_RESULT, {"thresholds": {"name": "Ours", "probability": {"is": "withheld"}}}, set()),
        (SCREENING_RESULT, {"onward_use": ["may_be_combined"] * 2}, {"body.onward_use"}),
        (SCREENING_RESULT, {"result": "crossing"}, {"body.within_km", "body.crossings"}),
        (CROSSING, {"crossings": None}, {"body.crossings"}),
        (CANNOT, {"cannot_because": None}, {"body.cannot_because"}),
        (CANNOT, {"objects_screened": 5}, {"body.objects_screened"}),
        (CANNOT, {"screened": window(1, 2)}, {"body.screened"}),
    ],
)
def test_a_result_has_its_catalogue_its_date_and_its_own_thresholds(
    draft: dict[str, Any], body: dict[str, Any], wrong: set[str]
) -> None:
    assert paths(of(RESULT, draft, **body)) == wrong


@pytest.mark.parametrize(("hours", "highest"), [(1, FLASH), (8, IMMEDIATE), (30, PRIORITY)])
def test_a_crossing_is_as_urgent_as_it_is_near(hours: float, highest: Precedence) -> None:
    crossing = CROSSING["body"]["crossings"][0] | {"tca": at(hours)}  # type: ignore[index]
    draft = of(RESULT, CROSSING, crossings=[crossing])
    assert checked(draft).precedence is highest
    if highest is not FLASH:
        assert paths(draft | {"precedence": Precedence(highest - 1).name}) == {"precedence"}


def test_one_line_says_the_distance_that_was_screened() -> None:
    message = checked(SCREENING_RESULT)
    assert "no crossing within 5 km" in subject_line(message, body_of(message), EN)
    message = checked(DECLINED)
    assert subject_line(message, body_of(message), EN) == "Data declined"


# -- who signs, how soon ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("type_", [REQUEST, OFFER, DELIVERY, SCREENING, RESULT])
def test_sharing_takes_one_officer_unless_it_is_urgent(type_: str) -> None:
    message = checked(of(type_))
    assert not needs_two_officers(message, body_of(message))
    message = checked(of(type_) | {"precedence": "IMMEDIATE", "precedence_reason": "for the test"})
    assert capacities(form_of(message.type, 1), body_of(message), message) == {("author", "second")}


def test_a_program_may_ask_and_may_not_answer() -> None:
    for type_, service in ((REQUEST, True), (SCREENING, True), (OFFER, False), (DELIVERY, False), (RESULT, False)):
        message = checked(of(type_) | {"precedence": "ROUTINE"})
        assert (("service",) in capacities(form_of(message.type, 1), body_of(message), message)) is service


def test_data_are_asked_for_in_two_days_and_a_screening_in_one() -> None:
    assert checked(of(REQUEST, needed_by=None)).reply.by == EXAMPLE_AT + 48 * HOUR
    assert checked(of(SCREENING, needed_by=None)).reply.by == EXAMPLE_AT + 24 * HOUR
    assert checked(of(REQUEST, needed_by=None)).precedence is ROUTINE
    assert checked(of(SCREENING, needed_by=at(5))).precedence is IMMEDIATE


def test_whoever_asks_need_not_say_what_it_can_see_itself() -> None:
    required = {"products", "span", "purpose", "onward_use", "redistribution"}
    draft = of(REQUEST)
    draft["body"] = {}
    assert paths(draft) == {f"body.{name}" for name in required}
