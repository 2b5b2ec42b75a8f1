"""One object is brought near another: asked, decided, revoked, reported, closed; and what silence never does."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, needs_two_officers, newest, settles, to_draft
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.lifecycle import Entry
from protocols.messages.proximity import Decision, Revocation, names_retreat_point
from protocols.messages.proximity.examples import CONSULTATION, DECISION, EXAMPLES, INFORMATION, PHASE
from protocols.messages.rendering import as_text, render
from protocols.phrases.catalogue import Phrases
from tests.protocols.messages.drafts import checked, example, paths
from tests.protocols.messages.exchanged import Exchanged
from tests.protocols.messages.matter import at, of, window

HOUR = 3_600_000
FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
DAYS = 24
# In hours after the instant of the examples: the plan begins, the consent to it ends, an answer is asked for.
BEGINS, ENDS = 423.75, 525.75
ANSWER_BY = BEGINS - 14 * DAYS


def asked(**body: Any) -> tuple[Exchanged, Entry]:
    matter = Exchanged("proximity")
    return matter, matter.tell(0, "MERIDIAN", "proximity.consultation", **body)


def consented() -> tuple[Exchanged, Entry, Entry]:
    matter, plan = asked()
    return matter, plan, matter.tell(10, "KESTREL", "proximity.decision", to=plan)


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


# -- the story --------------------------------------------------------------------------------------------------------


def test_asked_consented_under_way_and_closed() -> None:
    matter, plan = asked()
    assert matter.state(1) == "asked"
    assert matter.owed(1) == {("KESTREL", "decision"): ANSWER_BY}
    consent = matter.tell(10, "KESTREL", "proximity.decision", to=plan)
    assert matter.state(11) == "consented"
    assert matter.owed(11) == {}
    assert matter.standing(11).until == EXAMPLE_AT + round(ENDS * HOUR)
    phase = {"event": "entered", "hold_point": None, "next_report_by": None}
    matter.tell(BEGINS, "MERIDIAN", "proximity.phase", to=consent, happened_at=at(BEGINS), **phase)
    assert matter.state(BEGINS) == "under_way"
    assert matter.standing(BEGINS).until == EXAMPLE_AT + round(ENDS * HOUR)
    assert matter.owed(BEGINS) == {("MERIDIAN", "phase_report"): None}
    matter.tell(ENDS - 1, "MERIDIAN", "proximity.close", to=consent, ended="as_planned", ended_at=at(ENDS - 2))
    assert matter.state(ENDS + 1) == "closed"
    assert matter.standing(ENDS).ended


def test_no_answer_in_time_is_no_consent_given_at_both_ends_and_never_consent() -> None:
    matter, plan = asked()
    assert matter.state(ANSWER_BY - 0.01) == "asked"
    assert matter.state(ANSWER_BY) == "no_consent_given"
    assert matter.owed(ANSWER_BY) == {("KESTREL", "decision"): ANSWER_BY}
    assert Phrases("en").say("case-proximity-no_consent_given") == "NO CONSENT GIVEN"
    matter.tell(ANSWER_BY + 1, "KESTREL", "procedure.acknowledgement", to=plan)
    assert matter.state(ANSWER_BY + 1) == "no_consent_given"
    assert matter.state(600) == "expired"


def test_an_acknowledgement_is_no_consent() -> None:
    matter, plan = asked()
    matter.tell(1, "KESTREL", "procedure.acknowledgement", to=plan)
    assert matter.state(2) == "asked"


def test_a_decision_is_still_possible_after_the_time() -> None:
    matter, plan = asked()
    matter.tell(ANSWER_BY + 5, "KESTREL", "proximity.decision", to=plan)
    assert matter.state(ANSWER_BY + 6) == "consented"


def test_whoever_asks_cannot_decide() -> None:
    matter, plan = asked()
    matter.tell(1, "MERIDIAN", "proximity.decision", to=plan, draft=_as_reply(plan))
    assert matter.state(2) == "asked"


def test_whoever_has_it_for_information_does_not_decide() -> None:
    matter, plan = asked()
    decision = of("proximity.decision")
    decision["relation"]["message"] = decision["case"] = plan.digest.hex()
    matter.release(5, "HALCYON", decision)
    assert matter.state(6) == "asked"


def _as_reply(plan: Entry) -> dict[str, Any]:
    """A decision by the asking side itself, as nobody's node would release it; the table does not count it either."""
    return {**DECISION, "header": {"relation": {"kind": "reply", "message": plan.digest.hex()}}}


@pytest.mark.parametrize(
    ("decision", "body", "state", "ended"),
    [
        ("refuse", {}, "refused", True),
        ("not_competent", {"try_centre": "HALCYON"}, "not_competent", True),
        ("request_consultation", {"consultation_by": at(24)}, "to_consult", False),
    ],
)
def test_what_is_no_consent_is_said_as_that(decision: str, body: dict[str, Any], state: str, ended: bool) -> None:
    matter, plan = asked()
    matter.tell(5, "KESTREL", "proximity.decision", to=plan, draft=without_consent(decision), **body)
    assert (matter.state(6), matter.standing(6).ended) == (state, ended)


def test_a_consultation_that_is_asked_for_has_its_time_and_then_is_no_consent() -> None:
    matter, plan = asked()
    later = without_consent("request_consultation")
    first = matter.tell(5, "KESTREL", "proximity.decision", to=plan, draft=later, consultation_by=at(24))
    assert matter.owed(6) == {("MERIDIAN", "consultation"): 24}
    assert first.message.reply.by == EXAMPLE_AT + 24 * HOUR
    assert matter.state(24) == "no_consent_given"
    matter.tell(25, "KESTREL", "proximity.decision", to=first)
    assert matter.state(26) == "consented"


def without_consent(decision: str) -> dict[str, Any]:
    draft = {**DECISION, "body": {"decision": decision}}
    return draft


def test_another_plan_is_another_question() -> None:
    """A consent that crosses a changed plan on the way is to the plan that its officers read, and to no other."""
    matter, plan = asked()
    newer = matter.tell(2, "MERIDIAN", "proximity.consultation", to=plan, mission="inspection_agreed")
    matter.tell(2.01, "KESTREL", "proximity.decision", to=plan)
    assert matter.state(3) == "asked"
    assert matter.remarks(3) == ("consent_to_earlier_plan",)
    matter.tell(4, "KESTREL", "proximity.decision", to=newer)
    assert (matter.state(5), matter.remarks(5)) == ("consented", ())
    matter.tell(6, "MERIDIAN", "proximity.consultation", to=newer, mission="docking")
    assert (matter.state(7), matter.remarks(7)) == ("asked", ("consent_to_earlier_plan",))


def test_the_validity_ends_by_itself_and_the_close_is_owed() -> None:
    matter, _, _ = consented()
    assert matter.state(ENDS - 0.1) == "consented"
    assert matter.state(ENDS) == "over"
    assert matter.owed(ENDS) == {("MERIDIAN", "proximity_close"): None}


def test_who_only_informs_asks_for_nothing_that_silence_could_refuse() -> None:
    matter = Exchanged("proximity")
    plan = matter.tell(0, "MERIDIAN", "proximity.consultation", draft=INFORMATION)
    assert (plan.message.reply.required, plan.message.reply.by) == ("acknowledgement", None)
    assert matter.state(0) == "informed"
    assert matter.state(500) == "informed"
    assert matter.state(1000) == "over"


# -- revocation -------------------------------------------------------------------------------------------------------


def revoked(retreat_point: str = "R1") -> tuple[Exchanged, Entry, Entry]:
    matter, _, consent = consented()
    phase = {"event": "entered", "hold_point": None, "next_report_by": None}
    matter.tell(BEGINS, "MERIDIAN", "proximity.phase", to=consent, happened_at=at(BEGINS), **phase)
    by = at(BEGINS + 4)
    revocation = matter.tell(
        BEGINS + 1, "KESTREL", "proximity.revocation", to=consent, retreat_point=retreat_point, retreat_by=by
    )
    return matter, consent, revocation


def test_a_revocation_is_owed_its_acknowledgement_at_once_and_a_report_at_the_retreat_point() -> None:
    matter, _, revocation = revoked()
    now = BEGINS + 1
    assert revocation.message.precedence is FLASH
    assert matter.state(now) == "revoked"
    assert matter.owed(now) == {
        ("MERIDIAN", "acknowledgement"): round(now + 5 / 60, 3),
        ("MERIDIAN", "report_at_retreat_point"): BEGINS + 4,
    }
    matter.tell(now + 0.02, "MERIDIAN", "procedure.acknowledgement", to=revocation)
    assert matter.state(now + 0.1) == "retreating"
    assert matter.owed(now + 0.1) == {("MERIDIAN", "report_at_retreat_point"): BEGINS + 4}


def test_an_acknowledgement_of_something_else_does_not_count_for_the_revocation() -> None:
    matter, consent, _ = revoked()
    matter.tell(BEGINS + 1.1, "MERIDIAN", "procedure.acknowledgement", to=consent)
    assert matter.state(BEGINS + 1.2) == "revoked"


def test_at_the_retreat_point_it_is_over_but_for_the_close() -> None:
    matter, _, revocation = revoked()
    report = {"event": "at_retreat_point", "phase": None, "hold_point": None, "next_report_by": None}
    when = BEGINS + 3
    holding = report | {"event": "entered", "phase": "Way back", "retreat_point": None}
    matter.tell(when - 1, "MERIDIAN", "proximity.phase", to=revocation, happened_at=at(when - 1), **holding)
    assert matter.state(when - 1) == "revoked"
    matter.tell(when, "MERIDIAN", "proximity.phase", to=revocation, happened_at=at(when), retreat_point="R1", **report)
    assert matter.state(when) == "retreated"
    assert matter.owed(when) == {("MERIDIAN", "proximity_close"): None}
    assert matter.state(ENDS + 100) == "retreated"


def test_a_revocation_to_a_point_that_the_consent_does_not_name_is_told_to_both() -> None:
    matter, consent, revocation = revoked("R2")
    assert isinstance(consent.body, Decision)
    assert isinstance(revocation.body, Revocation)
    assert not names_retreat_point(consent.body, revocation.body)
    assert (matter.state(BEGINS + 2), matter.remarks(BEGINS + 2)) == ("revoked", ("retreat_point_not_in_consent",))


def test_neither_a_cancellation_nor_a_later_refusal_ends_a_consent_in_the_middle_of_a_corridor() -> None:
    matter, plan, consent = consented()
    matter.cancel(10.5, consent)
    assert (matter.state(11), matter.remarks(11)) == ("consented", ("consent_ends_by_revocation",))
    matter.tell(12, "KESTREL", "proximity.decision", to=plan, draft=without_consent("refuse"))
    assert (matter.state(13), matter.remarks(13)) == ("consented", ("consent_ends_by_revocation",))
    assert matter.standing(13).until == EXAMPLE_AT + round(ENDS * HOUR)
    matter.tell(14, "KESTREL", "proximity.revocation", to=consent, retreat_by=at(20))
    assert (matter.state(15), matter.remarks(15)) == ("revoked", ())


def test_a_plan_is_not_taken_back_from_under_a_consent_or_a_revocation() -> None:
    matter, plan, _ = consented()
    matter.cancel(11, plan)
    assert (matter.state(12), matter.remarks(12)) == ("consented", ("consent_ends_by_revocation",))
    matter, plan = asked()
    matter.cancel(11, plan)
    with pytest.raises(AssertionError):
        matter.state(12)


def test_a_refusal_may_be_taken_back_and_is_asked_about_again() -> None:
    matter, plan = asked()
    refusal = matter.tell(5, "KESTREL", "proximity.decision", to=plan, draft=without_consent("refuse"))
    matter.cancel(6, refusal)
    assert matter.state(7) == "asked"


def test_a_consent_is_made_longer_by_another_and_shorter_by_a_revocation_only() -> None:
    matter, _, consent = consented()
    longer = {"start": at(BEGINS), "end": at(ENDS + 24), "is": "interval"}
    matter.tell(12, "KESTREL", "proximity.decision", to=consent, valid=longer)
    assert (matter.standing(13).until, matter.remarks(13)) == (EXAMPLE_AT + round((ENDS + 24) * HOUR), ())
    shorter = longer | {"end": at(BEGINS + 1)}
    matter.tell(14, "KESTREL", "proximity.decision", to=consent, valid=shorter)
    assert matter.standing(15).until == EXAMPLE_AT + round((ENDS + 24) * HOUR)
    assert matter.remarks(15) == ("consent_ends_by_revocation",)


def test_after_a_revocation_another_consent_is_a_consent_again() -> None:
    matter, consent, _ = revoked()
    matter.tell(BEGINS + 2, "KESTREL", "proximity.decision", to=consent)
    assert (matter.state(BEGINS + 2), matter.remarks(BEGINS + 2)) == ("consented", ())


def test_a_revocation_is_not_closed_before_the_retreat_point_is_reported() -> None:
    matter, consent, _ = revoked()
    matter.tell(BEGINS + 2, "MERIDIAN", "proximity.close", to=consent, ended_at=at(BEGINS + 1.5))
    assert matter.state(BEGINS + 2) == "revoked"


def test_a_phase_that_was_broken_off_is_owed_its_close() -> None:
    matter, _, consent = consented()
    body = {"event": "aborted", "abort_reason": "range_below", "hold_point": None, "next_report_by": None}
    matter.tell(BEGINS, "MERIDIAN", "proximity.phase", to=consent, happened_at=at(BEGINS), **body)
    assert matter.state(BEGINS) == "broken_off"


# -- who signs, how soon ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["consultation", "decision", "revocation"])
@pytest.mark.parametrize("precedence", ["ROUTINE", "FLASH"])
def test_asking_consenting_refusing_and_revoking_take_two_officers_always(name: str, precedence: str) -> None:
    draft = of(f"proximity.{name}") | {"precedence": precedence, "precedence_reason": "for the test"}
    message = checked(draft)
    body = body_of(message)
    assert capacities(form_of(message.type, 1), body, message) == {("author", "second")}


def test_a_phase_report_takes_one_officer_unless_it_is_urgent() -> None:
    message = checked(of("proximity.phase"))
    assert message.precedence is PRIORITY
    assert not needs_two_officers(message, body_of(message))
    message = checked(of("proximity.phase", crew_at_risk="yes"))
    assert message.precedence is FLASH
    assert ("sole_crew_danger",) in capacities(form_of(message.type, 1), body_of(message), message)


@pytest.mark.parametrize(("hours", "highest"), [(1.5, FLASH), (8, IMMEDIATE), (48, PRIORITY)])
def test_the_nearer_the_decision_the_sooner_it_is_seen(hours: float, highest: Precedence) -> None:
    plan = _soon(hours)
    assert checked(plan).precedence is highest
    if highest is not FLASH:
        assert paths(plan | {"precedence": Precedence(highest - 1).name}) == {"precedence"}


def _soon(hours: float) -> dict[str, Any]:
    phases = [{"name": "A", "window": window(hours + 1, hours + 2), "min_range_km": 1.0}]
    return of(
        "proximity.consultation",
        decision_by=at(hours),
        window=window(hours + 1, hours + 3),
        phases=phases,
        emitters=None,
    )


def test_an_answer_is_asked_for_a_fortnight_before_unless_another_time_is_given() -> None:
    assert checked(example(newest("proximity.consultation"))).reply.by == EXAMPLE_AT + round(ANSWER_BY * HOUR)
    assert checked(_soon(0.2)).reply.by == EXAMPLE_AT + round(0.2 * HOUR)


def test_too_late_for_a_fortnight_the_officer_says_by_when() -> None:
    draft = _soon(100)
    del draft["body"]["decision_by"]
    assert paths(draft) == {"reply.by"}


def test_a_decision_is_an_answer_and_a_revised_plan_answers_a_wish_to_consult() -> None:
    message = checked(of("proximity.decision"))
    assert settles(message, body_of(message)) == "answered"
    form = newest("proximity.consultation")
    assert form.may_relate("reply", "proximity.decision", other_settles=False)
    assert not form.may_relate("reply", "conjunction.alert", other_settles=False)
    assert newest("proximity.revocation").may_relate("update", "proximity.decision", other_settles=False)
    assert not newest("proximity.revocation").may_relate("reply", "proximity.consultation", other_settles=False)


# -- between the fields -----------------------------------------------------------------------------------------------


def _phase(**more: Any) -> list[dict[str, Any]]:
    return [{"name": "A", "window": window(425, 430), "min_range_km": 5.0} | more]


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"window": window(-48, -24), "phases": _phase(window=window(-48, -24))}, {"body.window", "reply.by"}),
        ({"decision_by": at(-1)}, {"body.decision_by", "reply.by"}),
        ({"decision_by": at(424)}, {"reply.by", "body.decision_by"}),
        ({"consent_requested": "information_only", "decision_by": at(10)}, {"body.decision_by"}),
        ({"retreat": None}, {"body.retreat"}),
        ({"retreat": None, "consent_requested": "consultation"}, set()),
        ({"mission": "geostationary_relocation"}, {"body.geostationary"}),
        ({"phases": _phase(window=window(420, 425))}, {"body.window.start"}),
        ({"phases": _phase(window=window(425, 600))}, {"body.phases[0].window.end"}),
        ({"phases": _phase() + _phase()}, {"body.phases"}),
        ({"phases": _phase(hold_points=[{"name": "H", "range_km": 4.9}])}, {"body.phases[0].hold_points[0].range_km"}),
        ({"phases": _phase(abort_criteria=[{"reason": "range_below"}])}, {"body.phases[0].abort_criteria[0].range_km"}),
        (
            {"phases": _phase(abort_criteria=[{"reason": "corridor_left", "closing_speed_m_s": 1.0}])},
            {"body.phases[0].abort_criteria[0].closing_speed_m_s"},
        ),
        ({"phases": []}, {"body.phases"}),
        (
            {"retreat": {"points": [{"name": "R", "range_km": 9.0, "reached_within_h": 1.0}] * 2}},
            {"body.retreat.points"},
        ),
        (
            {"emitters": [{"kind": "radio", "used": "yes", "from_mhz": 9.0, "to_mhz": 8.0}]},
            {"body.emitters[0].to_mhz"},
        ),
        ({"emitters": [{"kind": "radio", "used": "withheld", "from_mhz": {"is": "withheld"}}]}, set()),
        ({"servicer": {"name": "X", "catalogue": "SATCAT", "designator": "90620"}}, {"body.servicer.designator"}),
        ({"mission": "inspection"}, {"body.mission"}),
    ],
)
def test_a_plan_does_not_contradict_itself(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of("proximity.consultation", CONSULTATION, **body)) == wrong


def test_consent_is_asked_of_one_centre() -> None:
    """With two of them one could consent and the other refuse, and the case would say one of it."""
    for name in ("consultation", "decision", "revocation", "phase", "close"):
        assert paths(of(f"proximity.{name}") | {"to": ["KESTREL", "HALCYON"]}) == {"to"}


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"valid": None}, {"body.valid"}),
        ({"valid": window(-9, -3)}, {"body.valid"}),
        ({"retreat_points": None}, {"body.retreat_points"}),
        ({"conditions": None}, {"body.conditions"}),
        ({"decision": "consent"}, {"body.conditions"}),
        ({"decision": "consent", "conditions": None}, set()),
        (
            {"decision": "refuse", "conditions": None},
            {"body.valid", "body.retreat_points", "body.consent_id"},
        ),
        ({"try_centre": "HALCYON"}, {"body.try_centre"}),
        ({"consultation_by": at(3)}, {"body.consultation_by"}),
        (
            {"conditions": [{"is": "no_emission", "kind": "radio", "from_mhz": 3, "to_mhz": 2}]},
            {"body.conditions[0].to_mhz"},
        ),
        ({"conditions": [{"is": "be_careful"}]}, {"body.conditions[0]"}),
    ],
)  # fmt: skip
def test_a_decision_does_not_contradict_itself(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of("proximity.decision", **body)) == wrong


def test_a_wish_to_consult_has_its_time() -> None:
    assert paths(without_consent("request_consultation")) == {"body.consultation_by"}
    late = of("proximity.decision", without_consent("request_consultation"), consultation_by=at(-1))
    assert paths(late) == {"body.consultation_by"}


def test_a_revocation_must_be_acknowledged_and_names_a_time_to_come() -> None:
    assert paths(of("proximity.revocation", retreat_by=at(-1))) == {"body.retreat_by"}
    assert paths(of("proximity.revocation", retreat_point=None)) == {"body.retreat_point"}
    assert paths(of("proximity.revocation") | {"reply": {"required": "none"}}) == {"reply.required"}
    assert paths(of("proximity.revocation", means="At once.")) == {"body.means"}


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"happened_at": at(1)}, {"body.happened_at"}),
        ({"next_report_by": at(-1)}, {"body.next_report_by"}),
        ({"hold_point": None}, {"body.hold_point"}),
        ({"phase": None}, {"body.phase"}),
        ({"event": "entered"}, {"body.hold_point"}),
        ({"event": "at_retreat_point", "hold_point": None, "phase": None}, {"body.retreat_point"}),
        ({"event": "aborted", "hold_point": None}, {"body.abort_reason"}),
        ({"range_km": {"is": "withheld"}}, set()),
    ],
)
def test_a_phase_report_says_what_has_happened(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of("proximity.phase", PHASE, **body)) == wrong


def test_a_close_is_of_what_is_over() -> None:
    assert paths(of("proximity.close", ended_at=at(1))) == {"body.ended_at"}


def test_a_name_that_imitates_a_field_stays_behind_its_own_label() -> None:
    hostile = "Near approach\u00a0; Range at least: 0 km"
    message = checked(of("proximity.consultation", phases=_phase(name=hostile)))
    lines = as_text(render(message, body_of(message), Phrases("en"), digest=bytes(32))).splitlines()
    assert next(line for line in lines if "Range at least" in line).startswith("7.1.1 Phase: Near approach")
    assert paths(of("proximity.consultation", phases=_phase(name="A\u202eB"))) == {"body.phases[0].name"}
