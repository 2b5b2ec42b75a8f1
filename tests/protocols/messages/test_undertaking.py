"""Two sides sign the same figures, for a while: proposed, countered, in force, left, ended; and what does not bind."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, newest, settles, to_draft
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.lifecycle import Entry
from protocols.messages.undertaking import Figures, Proposal, same_figures
from protocols.messages.undertaking.examples import EXAMPLES, FIGURES
from protocols.messages.undertaking.terms import StayBeyond
from protocols.phrases.catalogue import Phrases
from tests.protocols.messages.drafts import checked, paths
from tests.protocols.messages.exchanged import Exchanged
from tests.protocols.messages.matter import at, of, window

HOUR = 3_600_000
FLASH, IMMEDIATE, PRIORITY, _ = Precedence
ACCEPTED, PROPOSED, LEAVING = (f"undertaking.{name}" for name in ("acceptance", "proposal", "leaving"))


def figures(begins: float = 24, ends: float = 96, notice_h: float = 6.0, **more: Any) -> dict[str, Any]:
    made = copy.deepcopy(FIGURES) | {"begins_at": at(begins), "ends_at": at(ends), "notice_to_leave_h": notice_h}
    made["terms"] = [term for term in made["terms"] if "during" not in term]  # type: ignore[attr-defined]
    return made | more


def proposed(**more: Any) -> tuple[Exchanged, Entry]:
    matter = Exchanged("undertaking")
    return matter, matter.tell(0, "MERIDIAN", PROPOSED, figures=figures(**more), decision_by=at(20))


def in_force() -> tuple[Exchanged, Entry, Entry]:
    matter, proposal = proposed()
    return matter, proposal, matter.tell(5, "KESTREL", ACCEPTED, to=proposal, figures=figures())


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


# -- the story --------------------------------------------------------------------------------------------------------


def test_signed_by_both_it_begins_and_ends_by_itself_and_counts_down() -> None:
    matter, proposal = proposed()
    assert matter.owed(1) == {("KESTREL", "same_figures"): 20}
    matter.tell(5, "KESTREL", ACCEPTED, to=proposal, figures=figures())
    for hour, state, until in ((6, "accepted", 24), (24, "in_force", 96), (95.9, "in_force", 96), (96, "ended", None)):
        standing = matter.standing(hour)
        assert standing.state == state
        assert standing.until == (None if until is None else EXAMPLE_AT + until * HOUR)
        assert standing.owed == ()
    assert matter.standing(96).ended


def test_one_side_alone_has_promised_nothing() -> None:
    matter, proposal = proposed()
    assert matter.state(30) == "proposal_lapsed"
    assert matter.state(200) == "ended"
    matter.tell(1, "MERIDIAN", ACCEPTED, to=None, draft=_own_acceptance(proposal), figures=figures())
    assert matter.state(10) == "proposed"


def _own_acceptance(proposal: Entry) -> dict[str, Any]:
    """Its own proposal, accepted by itself."""
    relation = {"kind": "reply", "message": proposal.digest.hex()}
    return {**of(ACCEPTED), "header": {"relation": relation, "case": proposal.digest.hex()}}


@pytest.mark.parametrize(
    "other",
    [
        {"ends": 96.5},
        {"notice_h": 7.0},
        {"begins": 23},
        {"terms": list(reversed(figures()["terms"]))},
        {"terms": figures()["terms"][:-1]},
        {"terms": [{**figures()["terms"][0], "range_km": 39.999}, *figures()["terms"][1:]]},
    ],
)
def test_an_acceptance_of_other_figures_is_none_and_both_are_told(other: dict[str, Any]) -> None:
    matter, proposal = proposed()
    matter.tell(5, "KESTREL", ACCEPTED, to=proposal, figures=figures(**other))
    assert (matter.state(6), matter.remarks(6)) == ("proposed", ("other_figures",))
    matter.tell(7, "KESTREL", ACCEPTED, to=proposal, figures=figures())
    assert (matter.state(8), matter.remarks(8)) == ("accepted", ())


def test_same_figures_are_every_figure_every_object_and_every_time() -> None:
    one = body_of(checked(of(PROPOSED)))
    assert isinstance(one, Proposal)
    assert isinstance(one.figures, Figures)
    assert isinstance(one.figures.terms[0], StayBeyond)
    again = body_of(checked(of(PROPOSED)))
    assert isinstance(again, Proposal)
    assert same_figures(one.figures, again.figures)


def test_an_acceptance_after_the_time_that_was_asked_for_does_not_bind_the_one_that_proposed() -> None:
    matter, proposal = proposed()
    matter.tell(21, "KESTREL", ACCEPTED, to=proposal, figures=figures())
    assert (matter.state(22), matter.remarks(22)) == ("proposal_lapsed", ("accepted_too_late",))


def test_a_counter_proposal_asks_the_first_side() -> None:
    matter, proposal = proposed()
    counter = matter.tell(2, "KESTREL", PROPOSED, to=proposal, figures=figures(ends=72), decision_by=at(20))
    assert settles(counter.message, counter.body) == "answered"
    assert matter.owed(3) == {("MERIDIAN", "same_figures"): 20}
    matter.tell(3, "MERIDIAN", ACCEPTED, to=counter, figures=figures(ends=72))
    assert matter.standing(4).state == "accepted"
    assert matter.state(72) == "ended"


def test_the_proposal_that_was_countered_can_no_longer_be_accepted() -> None:
    """The two cross on the way: A signs its own old figures no more than B does."""
    matter, proposal = proposed()
    matter.tell(2, "KESTREL", PROPOSED, to=proposal, figures=figures(ends=72), decision_by=at(20))
    matter.tell(3, "KESTREL", ACCEPTED, to=proposal, figures=figures())
    assert matter.state(4) == "proposed"


def test_it_can_be_declined_without_a_reason_that_binds() -> None:
    matter, proposal = proposed()
    matter.tell(2, "KESTREL", "procedure.answer", to=proposal)
    assert (matter.state(3), matter.standing(3).ended) == ("declined", True)
    later = matter.tell(4, "MERIDIAN", PROPOSED, to=proposal, figures=figures(ends=48), decision_by=at(20))
    assert matter.state(5) == "proposed"
    matter.tell(6, "KESTREL", ACCEPTED, to=later, figures=figures(ends=48))
    assert matter.state(30) == "in_force"


def test_signed_late_it_is_in_force_at_once() -> None:
    matter = Exchanged("undertaking")
    proposal = matter.tell(0, "MERIDIAN", PROPOSED, figures=figures(begins=1), decision_by=at(2))
    matter.tell(1.5, "KESTREL", ACCEPTED, to=proposal, figures=figures(begins=1))
    assert matter.state(1.5) == "in_force"


# -- leaving ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("side", ["MERIDIAN", "KESTREL"])
def test_either_side_may_leave_after_the_notice_that_both_have_agreed(side: str) -> None:
    matter, _, acceptance = in_force()
    matter.tell(30, side, LEAVING, to=acceptance, leaves_at=at(37), notice_h=6.0)
    standing = matter.standing(31)
    assert (standing.state, standing.until) == ("leaving", EXAMPLE_AT + 37 * HOUR)
    assert matter.state(37) == "ended"


def test_the_notice_runs_from_the_release_however_long_two_officers_took_to_sign() -> None:
    matter, _, acceptance = in_force()
    leaving = matter.tell(30, "KESTREL", LEAVING, to=acceptance, leaves_at=at(36), notice_h=6.0)
    matter._written[-1] = matter._read[-1] = Entry(
        message=leaving.message, body=leaving.body, digest=leaving.digest, at=leaving.at + HOUR
    )
    assert matter.standing(32).until == EXAMPLE_AT + 37 * HOUR


def test_a_shorter_notice_than_agreed_ends_nothing_and_both_are_told() -> None:
    matter, _, acceptance = in_force()
    matter.tell(30, "KESTREL", LEAVING, to=acceptance, leaves_at=at(31), notice_h=1.0)
    assert (matter.state(40), matter.remarks(40)) == ("in_force", ("notice_shorter_than_agreed",))


def test_leaving_after_its_own_end_changes_nothing() -> None:
    matter, _, acceptance = in_force()
    matter.tell(30, "KESTREL", LEAVING, to=acceptance, leaves_at=at(100), notice_h=6.0)
    assert matter.state(40) == "in_force"
    assert matter.state(96) == "ended"


def test_a_cancelled_acceptance_is_no_way_out_without_notice() -> None:
    matter, _, acceptance = in_force()
    matter.cancel(28, acceptance)
    assert (matter.state(30), matter.remarks(30)) == ("in_force", ("ends_by_leaving",))


def test_nor_is_a_cancelled_proposal_once_both_have_signed() -> None:
    matter, proposal, _ = in_force()
    matter.cancel(28, proposal)
    assert (matter.state(30), matter.remarks(30)) == ("in_force", ("ends_by_leaving",))


def test_before_that_a_proposal_may_be_taken_back_and_an_acceptance_of_it_comes_to_nothing() -> None:
    matter, proposal = proposed()
    matter.cancel(4, proposal)
    matter.tell(5, "KESTREL", ACCEPTED, to=proposal, figures=figures())
    with pytest.raises(AssertionError):
        matter.state(6)


def test_an_acceptance_is_never_updated_or_corrected_by_one_side() -> None:
    form = newest(ACCEPTED)
    assert set(form.relations) == {"reply"}
    assert form.relations["reply"] == (PROPOSED,)


def test_a_later_proposal_is_not_in_force_and_does_not_end_what_is() -> None:
    matter, proposal, _ = in_force()
    later = matter.tell(30, "MERIDIAN", PROPOSED, to=proposal, figures=figures(begins=96, ends=200), decision_by=None)
    assert (matter.state(31), matter.remarks(31)) == ("in_force", ("later_proposal",))
    renewed = matter.tell(97, "MERIDIAN", PROPOSED, to=later, figures=figures(begins=100, ends=200), decision_by=None)
    assert matter.state(98) == "proposed"
    matter.tell(99, "KESTREL", ACCEPTED, to=renewed, figures=figures(begins=100, ends=200))
    assert (matter.state(101), matter.remarks(101)) == ("in_force", ())


def test_a_figure_that_was_passed_is_asked_about_and_nothing_follows_from_it_here() -> None:
    matter, _, acceptance = in_force()
    request = newest("incident.request_for_explanation")
    for of_the_other in (PROPOSED, ACCEPTED):
        assert request.may_relate("reply", of_the_other, other_settles=False)
    before = matter.standing(40)
    matter.tell(41, "MERIDIAN", "incident.request_for_explanation", to=acceptance)
    after = matter.standing(42)
    assert (after.state, after.until, after.owed, after.remarks) == (before.state, before.until, (), ())


# -- who signs, how soon, and what stands in it -----------------------------------------------------------------------


@pytest.mark.parametrize("type_", [PROPOSED, ACCEPTED, LEAVING])
@pytest.mark.parametrize("precedence", ["ROUTINE", "FLASH"])
def test_every_step_takes_two_officers(type_: str, precedence: str) -> None:
    message = checked(of(type_) | {"precedence": precedence, "precedence_reason": "for the test"})
    assert capacities(form_of(message.type, 1), body_of(message), message) == {("author", "second")}


@pytest.mark.parametrize(("begins", "highest"), [(1, FLASH), (11, IMMEDIATE), (24, PRIORITY)])
def test_a_standstill_in_a_close_approach_may_be_urgent(begins: float, highest: Precedence) -> None:
    draft = of(PROPOSED, figures=figures(begins=begins), decision_by=None)
    message = checked(draft)
    assert message.precedence is highest
    assert message.reply.by == EXAMPLE_AT + round(begins * HOUR)


def test_no_text_stands_in_what_is_promised() -> None:
    """Objects have names; nothing else in the figures can hold a sentence."""
    for extra in ("text", "remarks", "reason"):
        assert paths(of(PROPOSED, **{extra: "Unless something happens."})) == {f"body.{extra}"}
        assert paths(of(LEAVING, **{extra: "You know why."})) == {f"body.{extra}"}
        terms = [FIGURES["terms"][0] | {extra: "Mostly."}]  # type: ignore[index]
        assert paths(of(PROPOSED, figures=figures(terms=terms))) == {f"body.figures.terms[0].{extra}"}


def test_without_prejudice_and_no_precedent_is_signed_in_every_message() -> None:
    for type_ in (PROPOSED, ACCEPTED, LEAVING):
        body = body_of(checked(of(type_, means=None)))
        assert getattr(body, "means") == "Without prejudice, no precedent."  # noqa: B009
        assert paths(of(type_, means="This is a precedent.")) == {"body.means"}
    assert Phrases("en").say("fixed-no_precedent") == "Without prejudice, no precedent."


def _terms(**more: Any) -> dict[str, Any]:
    return figures(terms=[figures()["terms"][0] | more])


def _band(**band: Any) -> dict[str, Any]:
    toward = figures()["terms"][0]["of"]
    return figures(terms=[{"is": "no_emission", "centre": "KESTREL", "toward": toward, **band}])


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        (figures(begins=96, ends=24), {"body.figures.begins_at"}),
        (figures(begins=-9, ends=-3), {"body.figures.ends_at"}),
        (figures(begins=-9, ends=30), set()),
        (figures(terms=[]), {"body.figures.terms"}),
        (figures(terms=[figures()["terms"][0]] * 2), {"body.figures.terms"}),
        (_terms(centre="HALCYON"), {"body.figures.terms[0].centre"}),
        (_terms(centre="MERIDIAN"), set()),
        (_terms(centre="KESTREL"), set()),
        (_terms(during=window(20, 40)), {"body.figures.begins_at"}),
        (_terms(during=window(40, 97)), {"body.figures.terms[0].during.end"}),
        (_terms(during=window(24, 96)), set()),
        (_terms(range_km=-1), {"body.figures.terms[0].range_km"}),
        (_band(), {"body.figures.terms[0].from_mhz"}),
        (_band(from_mhz=10.0), {"body.figures.terms[0].to_mhz"}),
        (_band(from_nm=1064.0, to_nm=1060.0), {"body.figures.terms[0].to_nm"}),
        (_band(from_nm=1060.0, to_nm=1064.0), set()),
    ],
)
def test_figures_do_not_contradict_one_another(given: dict[str, Any], wrong: set[str]) -> None:
    assert (
        paths(of(PROPOSED, figures=given, decision_by=at(20) if wrong != {"body.figures.ends_at"} else None)) == wrong
    )


def test_a_promise_is_between_two() -> None:
    for type_ in (PROPOSED, ACCEPTED, LEAVING):
        assert "to" in paths(of(type_) | {"to": ["KESTREL", "HALCYON"]})


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"leaves_at": at(-1)}, {"body.leaves_at"}),
        ({"leaves_at": at(5.9), "notice_h": 6.0}, {"body.leaves_at"}),
        ({"leaves_at": at(6), "notice_h": 6.0}, set()),
        ({"notice_h": None}, {"body.notice_h"}),
    ],
)
def test_leaving_gives_the_notice_that_it_names(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(LEAVING, **body)) == wrong


def test_an_answer_is_asked_for_while_there_is_something_to_accept() -> None:
    assert paths(of(PROPOSED, decision_by=at(-1))) == {"body.decision_by"}
    late = {"reply": {"required": "answer", "by": at(400)}}
    assert paths(of(PROPOSED, figures=figures(), decision_by=None) | late) == {"reply.by"}
