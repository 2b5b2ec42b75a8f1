"""Where conjunctions, manoeuvres, military exercises and incidents stand: at both ends the same, by the clock alone."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages.form import EXAMPLE_AT, EXAMPLE_HASH
from protocols.messages.incident.examples import EXPLANATION, REPORT
from protocols.messages.lifecycles import LIFECYCLES
from protocols.messages.manoeuvre.examples import CAMPAIGN
from protocols.messages.standing import standing_lines
from protocols.phrases.catalogue import Phrases
from tests.protocols.messages.matter import Matter, at, of, window

REPLIES = {"relation": {"kind": "reply", "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}
LAST = "9999-12-31T23:59:59.999Z"
UPDATES = {"relation": {"kind": "update", "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}


# -- conjunctions --------------------------------------------------------------------------------------------------

ALERT, INTENT, AGREEMENT = "conjunction.alert", "conjunction.intent", "conjunction.agreement"
TCA = 6.0


def alert(**body: Any) -> dict[str, Any]:
    return of(ALERT, **({"tca": at(TCA), "decision_by": at(3), "next_message_at": None} | body))


def intent(what: str, kind: str = "reply", **body: Any) -> dict[str, Any]:
    said = {"intent": what, "tca": at(TCA), "decision_by": at(3), "valid_until": at(8), "manoeuvre_at": None}
    said |= {"next_word_by": at(2)} if what == "undetermined" else {}
    return of(INTENT, **(said | body)) | (REPLIES if kind == "reply" else UPDATES)


def agreement(step: str, action: str = "manoeuvres", **body: Any) -> dict[str, Any]:
    parts = [
        {"centre": "MERIDIAN", "action": "keeps_trajectory", "automatic_avoidance": "suspended"},
        {"centre": "KESTREL", "action": action, "automatic_avoidance": "suspended"},
    ]
    if action == "manoeuvres":
        parts[1]["manoeuvre_by"] = at(2)
    figures = {"tca": at(TCA), "parts": parts, "valid_until": at(8), "decision_by": at(3), "step": step}
    return of(AGREEMENT, **(figures | body)) | REPLIES


def alerted() -> tuple[Matter, Any]:
    matter = Matter("conjunction")
    return matter, matter.say(0, "MERIDIAN", ALERT, alert())


def test_an_alert_asks_both_sides_and_closes_when_the_objects_have_passed() -> None:
    matter, _ = alerted()
    assert matter.state(1) == "alerted"
    assert matter.owed(1) == {("MERIDIAN", "intent"): 3, ("KESTREL", "intent"): 3}
    assert matter.state(TCA) == "closed"
    assert matter.standing(TCA).ended


def test_without_a_decision_time_it_is_the_closest_approach_less_the_lead_time() -> None:
    matter = Matter("conjunction")
    matter.say(0, "MERIDIAN", ALERT, alert(decision_by=None, lead_time_required_h=2.5))
    assert matter.owed(1)["KESTREL", "intent"] == 3.5


@pytest.mark.parametrize(
    ("ours", "theirs", "state", "remark"),
    [
        ("will_mitigate", "will_not_mitigate", "compatible", ()),
        ("will_mitigate", "unable", "compatible", ()),
        ("unable", "will_mitigate", "compatible", ()),
        ("will_mitigate", "will_mitigate", "conflict", ("both_mitigate",)),
        ("will_not_mitigate", "will_not_mitigate", "conflict", ("nobody_mitigates",)),
        ("will_not_mitigate", "unable", "conflict", ("nobody_mitigates",)),
        ("unable", "unable", "conflict", ("nobody_mitigates",)),
        ("will_mitigate", "undetermined", "one_intent", ()),
    ],
)
def test_two_intents_fit_when_exactly_one_side_mitigates(
    ours: str, theirs: str, state: str, remark: tuple[str, ...]
) -> None:
    matter, first = alerted()
    matter.say(0.5, "MERIDIAN", INTENT, intent(ours, "update"), about=_own_intent(matter, first))
    matter.say(1, "KESTREL", INTENT, intent(theirs), about=first)
    assert matter.state(1) == state
    assert matter.remarks(1) == remark
    if state == "conflict":
        assert matter.owed(1) == {("MERIDIAN", "other_intent"): 3, ("KESTREL", "other_intent"): 3}


def _own_intent(matter: Matter, first: Any) -> Any:
    """The opener's intent replies to nothing of its own; it updates its intent, told before: undetermined."""
    return matter.say(0.2, "MERIDIAN", INTENT, intent("undetermined"), about=first)


def test_nobody_owes_anything_while_the_intents_fit() -> None:
    matter, first = alerted()
    matter.say(0.5, "KESTREL", INTENT, intent("will_mitigate"), about=first)
    assert matter.owed(0.6) == {("MERIDIAN", "intent"): 3}
    matter.say(1, "MERIDIAN", INTENT, intent("will_not_mitigate"))
    assert matter.state(1) == "compatible"
    assert matter.owed(1) == {}


def test_a_changed_intent_is_compared_with_the_other_sides_last_one() -> None:
    matter, first = alerted()
    theirs = matter.say(0.5, "KESTREL", INTENT, intent("will_mitigate"), about=first)
    ours = matter.say(0.6, "MERIDIAN", INTENT, intent("will_mitigate"))
    assert matter.state(0.6) == "conflict"
    theirs = matter.say(0.7, "KESTREL", INTENT, intent("unable", "update"), about=theirs)
    assert matter.state(0.7) == "compatible"
    assert matter.remarks(0.7) == ()
    matter.say(0.8, "KESTREL", INTENT, intent("will_mitigate", "update"), about=theirs)
    assert matter.state(0.8) == "conflict"
    matter.say(0.9, "MERIDIAN", INTENT, intent("will_not_mitigate", "update"), about=ours)
    assert matter.state(0.9) == "compatible"


def test_undetermined_promises_a_next_word() -> None:
    matter, first = alerted()
    matter.say(0.5, "KESTREL", INTENT, intent("undetermined"), about=first)
    assert matter.state(1) == "undetermined"
    assert matter.owed(1) == {("KESTREL", "intent"): 2, ("MERIDIAN", "intent"): 3}


def test_an_intent_holds_no_longer_than_it_says() -> None:
    matter, first = alerted()
    matter.say(0.5, "KESTREL", INTENT, intent("will_mitigate", valid_until=at(2)), about=first)
    assert matter.state(2) == "intent_lapsed"
    assert matter.owed(2) == {("MERIDIAN", "intent"): 3, ("KESTREL", "intent"): 3}


def test_a_stale_intent_is_said_to_be_one() -> None:
    """2019: a plan that was told before the probability rose."""
    matter, first = alerted()
    matter.say(0.5, "KESTREL", INTENT, intent("will_not_mitigate"), about=first)
    matter.say(1, "MERIDIAN", ALERT, alert(probability=0.01) | UPDATES, about=first)
    assert matter.state(1) == "one_intent"
    assert matter.remarks(1) == ("said_before_last_alert",)


def test_another_closest_approach_asks_everybody_again() -> None:
    matter, first = alerted()
    matter.say(0.5, "KESTREL", INTENT, intent("will_not_mitigate"), about=first)
    matter.say(1, "MERIDIAN", ALERT, alert(tca=at(TCA + 1.6)) | UPDATES, about=first)
    assert matter.state(1) == "alerted"
    assert matter.state(TCA + 1) == "alerted"
    assert matter.state(TCA + 1.6) == "closed"


def test_below_our_criterion_is_an_answer() -> None:
    matter, first = alerted()
    matter.say(0.5, "KESTREL", "procedure.cheap_answer", about=first)
    assert matter.state(1) == "below_criterion"
    assert matter.owed(1) == {}
    assert matter.state(TCA) == "closed"


def test_an_alert_that_asks_nothing_owes_nobody_anything() -> None:
    matter = Matter("conjunction")
    matter.say(0, "MERIDIAN", ALERT, alert(ask="none"))
    assert matter.state(0) == "told"
    assert matter.owed(0) == {}


def test_an_agreement_holds_when_both_have_signed_the_same_figures() -> None:
    matter, first = alerted()
    matter.say(0.5, "KESTREL", AGREEMENT, agreement("proposed"), about=first)
    assert matter.state(1) == "proposed"
    assert matter.owed(1) == {("MERIDIAN", "same_figures"): 3}
    matter.say(1, "MERIDIAN", AGREEMENT, agreement("accepted"))
    assert matter.state(1) == "agreed"
    assert matter.state(TCA) == "closed"


@pytest.mark.parametrize("who", ["MERIDIAN", "KESTREL"])
def test_other_figures_are_no_acceptance(who: str) -> None:
    matter, first = alerted()
    matter.say(0.5, "KESTREL", AGREEMENT, agreement("proposed"), about=first)
    matter.say(1, who, AGREEMENT, agreement("accepted", "keeps_trajectory" if who == "MERIDIAN" else "manoeuvres"))
    assert matter.state(1) == "proposed"
    assert matter.remarks(1) == ("other_figures",)


def test_an_agreement_that_nobody_answers_is_none() -> None:
    matter, first = alerted()
    matter.say(0.5, "KESTREL", AGREEMENT, agreement("proposed"), about=first)
    assert matter.state(3) == "not_agreed"
    matter.say(4, "MERIDIAN", AGREEMENT, agreement("accepted", decision_by=None))
    assert matter.state(4) == "not_agreed"


def test_what_both_signed_is_not_undone_by_one() -> None:
    matter, first = alerted()
    proposal = matter.say(0.5, "KESTREL", AGREEMENT, agreement("proposed"), about=first)
    matter.say(1, "MERIDIAN", AGREEMENT, agreement("accepted"))
    matter.say(1.2, "MERIDIAN", AGREEMENT, agreement("proposed", valid_until=at(2)), about=proposal)
    assert matter.state(2.5) == "agreed"
    matter.say(1.5, "KESTREL", INTENT, intent("will_not_mitigate"), about=first)
    assert matter.state(2.5) == "agreed"
    assert "intent_differs_from_agreement" in matter.remarks(2.5)


# -- manoeuvres ----------------------------------------------------------------------------------------------------

NOTICE, OUTCOME = "manoeuvre.notice", "manoeuvre.outcome"


def test_a_burn_owes_its_outcome_when_its_time_is_over() -> None:
    matter = Matter("manoeuvre")
    matter.say(0, "MERIDIAN", NOTICE, ignition=at(3), duration_s=3600)
    assert matter.owed(1) == {("MERIDIAN", "manoeuvre_outcome"): 10}
    assert matter.state(3.5) == "notified"
    assert matter.state(4) == "outcome_owed"
    matter.say(5, "MERIDIAN", OUTCOME, another_follows="no")
    assert matter.state(5) == "done"
    assert matter.standing(5).ended


def test_a_burn_in_parts_owes_its_next_notice() -> None:
    matter = Matter("manoeuvre")
    first = matter.say(0, "MERIDIAN", NOTICE, ignition=at(3))
    matter.say(4, "MERIDIAN", OUTCOME, another_follows="yes")
    assert matter.owed(4) == {("MERIDIAN", "next_manoeuvre_notice"): None}
    matter.say(5, "MERIDIAN", NOTICE, _burn(7) | UPDATES, about=first)
    assert matter.state(5) == "notified"
    matter.say(8, "MERIDIAN", OUTCOME, outcome="aborted", delta_v_m_s=None, another_follows="no")
    assert matter.state(8) == "aborted"


def _burn(hours: float) -> dict[str, Any]:
    return of(NOTICE, ignition=at(hours), decision_by=None)


def test_what_is_told_afterwards_owes_nothing() -> None:
    matter = Matter("manoeuvre")
    made = of(NOTICE, ignition=at(-2), basis="determined", decision_by=None, ask="none", ask_during=None)
    matter.say(0, "MERIDIAN", NOTICE, made)
    assert matter.state(0) == "done"


def test_a_campaign_is_one_matter() -> None:
    matter = Matter("manoeuvre")
    matter.say(0, "MERIDIAN", NOTICE, of(NOTICE, CAMPAIGN, ignition=window(24, 240)))
    assert matter.state(200) == "notified"
    assert matter.owed(240) == {("MERIDIAN", "manoeuvre_outcome"): 246}


# -- military exercises --------------------------------------------------------------------------------------------

NOTIFICATION, START, END = (f"military_exercise.{name}" for name in ("notification", "start", "end"))


def exercise() -> Matter:
    matter = Matter("military_exercise")
    matter.say(0, "MERIDIAN", NOTIFICATION, window=window(24, 72))
    return matter


def test_an_exercise_is_notified_started_and_ended() -> None:
    matter = exercise()
    assert matter.state(23) == "notified"
    assert matter.state(24) == "start_owed"
    assert matter.owed(24) == {("MERIDIAN", "exercise_start"): 24, ("MERIDIAN", "exercise_end"): 96}
    matter.say(25, "MERIDIAN", START, started_at=at(24), end_expected=None)
    assert matter.state(25) == "started"
    assert matter.owed(25) == {("MERIDIAN", "exercise_end"): 96}
    assert matter.state(72) == "end_owed", "until its end is told others keep clear"
    assert not matter.standing(1000).ended
    matter.say(73, "MERIDIAN", END, ended_at=at(72))
    assert matter.state(73) == "ended"
    assert matter.standing(73).ended


def test_a_start_may_name_another_end() -> None:
    matter = exercise()
    matter.say(25, "MERIDIAN", START, started_at=at(24), end_expected=at(40))
    assert matter.state(40) == "end_owed"
    assert matter.owed(40) == {("MERIDIAN", "exercise_end"): 64}


def test_an_exercise_that_is_not_held_ends_too() -> None:
    matter = exercise()
    matter.say(20, "MERIDIAN", END, ended="not_held", ended_at=at(20))
    assert matter.state(20) == "not_held"


def test_nobody_else_ends_it() -> None:
    matter = exercise()
    matter.say(73, "KESTREL", END, ended_at=at(72))
    assert matter.state(73) == "end_owed"


# -- incidents -----------------------------------------------------------------------------------------------------

REQUEST, EXPLAINED = "incident.request_for_explanation", "incident.explanation"


def answers(*each: tuple[int, str, float | None]) -> dict[str, Any]:
    said = [
        {"number": number, "answer": answer}
        | ({"text": "It was a test of our own."} if answer == "answered" else {})
        | ({} if by is None else {"by": at(by)})
        for number, answer, by in each
    ]
    return of(EXPLAINED, EXPLANATION, answers=said, statement=None, cause=None)


def asked() -> tuple[Matter, Any]:
    matter = Matter("incident")
    return matter, matter.say(0, "MERIDIAN", REQUEST)


def test_questions_are_not_explained_when_their_time_is_over() -> None:
    matter, _ = asked()
    assert matter.owed(1) == {("KESTREL", "explanation"): 48}
    assert matter.state(47) == "asked"
    assert matter.state(48) == "not_explained"
    assert matter.owed(48) == {("KESTREL", "explanation"): 48}


def test_a_late_explanation_is_still_one() -> None:
    matter, _ = asked()
    matter.say(60, "KESTREL", EXPLAINED, answers((1, "answered", None), (2, "declined", None), (3, "answered", None)))
    assert matter.state(60) == "explained"
    assert matter.remarks(60) == ()


def test_an_answer_that_was_put_off_is_owed_at_its_time() -> None:
    matter, first = asked()
    put_off = answers((1, "answered", None), (2, "later", 70), (3, "later", 80))
    explained = matter.say(20, "KESTREL", EXPLAINED, put_off)
    assert matter.state(20) == "explained_in_part"
    assert matter.owed(20) == {("KESTREL", "rest_of_explanation"): 70}
    assert matter.state(48) == "explained_in_part", "the promised time goes before the first one"
    assert matter.state(70) == "rest_not_explained"
    matter.say(71, "KESTREL", EXPLAINED, answers((2, "answered", None), (3, "declined", None)), about=first)
    assert matter.state(71) == "explained"
    assert matter.remarks(71) == ()
    assert explained.message.from_ == "KESTREL"


def test_a_question_that_was_passed_over_is_said_to_both() -> None:
    matter, _ = asked()
    matter.say(20, "KESTREL", EXPLAINED, answers((1, "answered", None), (3, "not_our_activity", None)))
    assert matter.state(20) == "explained"
    assert matter.remarks(20) == ("questions_passed_over",)


def test_to_decline_is_an_answer() -> None:
    matter, _ = asked()
    matter.say(20, "KESTREL", EXPLAINED, answers(*((number, "declined", None) for number in (1, 2, 3))))
    assert matter.state(20) == "declined"
    assert matter.standing(20).ended


@pytest.mark.parametrize(("ask", "state"), [("none", "told"), ("data", "reported"), ("explanation", "reported")])
def test_a_report_owes_what_it_asks_for(ask: str, state: str) -> None:
    matter = Matter("incident")
    matter.say(0, "MERIDIAN", "incident.report", of("incident.report", REPORT, ask=ask))
    assert matter.state(1) == state
    assert bool(matter.owed(1)) is (ask != "none")


def test_a_report_may_lead_to_questions() -> None:
    matter = Matter("incident")
    matter.say(0, "MERIDIAN", "incident.report", of("incident.report", REPORT, ask="none"))
    matter.say(1, "KESTREL", REQUEST, of(REQUEST) | REPLIES)
    assert matter.state(1) == "asked"
    assert matter.owed(1) == {("MERIDIAN", "explanation"): 49}


# -- every table ---------------------------------------------------------------------------------------------------

MINE = {
    "activity", "assistance", "conjunction", "incident", "interference", "launch", "manoeuvre", "military_exercise",
    "reentry",
}  # fmt: skip


@pytest.mark.parametrize("life", [each for each in LIFECYCLES if each.family in MINE], ids=lambda life: life.family)
def test_every_state_has_its_words_and_can_be_reached(life: Any) -> None:
    phrases = Phrases("en")
    reached = {*life.opens.values(), *(move.to for move in life.moves)}
    reached |= {lapse.to for state in life.states.values() for lapse in state.lapses}
    assert reached == set(life.states)
    for name, state in life.states.items():
        assert f"case-{life.family}-{name}" in phrases
        assert not (state.ends and (state.owes or state.lapses)), name
        assert all(f"owes-{owes.what}" in phrases for owes in state.owes)


def test_a_time_at_the_end_of_all_times_can_still_be_drawn() -> None:
    """A window that ends in the last second of the year 9999 is owed its outcome a day later."""
    matter = Matter("activity")
    matter.say(0, "MERIDIAN", "activity.notice", window={"is": "interval", "start": at(80), "end": LAST})
    said = standing_lines(matter.standing(60), Phrases("en"), EXAMPLE_AT)
    assert any("word that the activity has ended" in line for line in said)


@pytest.mark.parametrize("life", [each for each in LIFECYCLES if each.family in MINE], ids=lambda life: life.family)
def test_time_alone_never_makes_an_agreement(life: Any) -> None:
    lapsed = {lapse.to for state in life.states.values() for lapse in state.lapses}
    given = {"agreed", "compatible", "accepted", "under_way", "stop_accepted", "claimed", "explained", "not_ours"}
    assert not lapsed & given - ({"under_way"} if life.family == "activity" else set())
