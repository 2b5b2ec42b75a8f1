"""What one side, or a third centre, makes of a case without the other: both boards say what both have signed."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import msgspec

from protocols.messages.form import EXAMPLE_AT
from protocols.messages.lifecycle import Entry, Standing, in_order
from protocols.messages.lifecycles import standings
from tests.protocols.messages.exchanged import Exchanged
from tests.protocols.messages.matter import at, of
from tests.protocols.messages.test_undertaking import ACCEPTED, LEAVING, PROPOSED, figures, in_force, proposed

HOUR = 3_600_000


def third(matter: Exchanged, hours: float, about: Entry, type_: str, *, draft: Any = None, **body: Any) -> Entry:
    """HALCYON, who has the case for information, speaks in it to MERIDIAN."""
    made = of(type_, draft, **body)
    made.pop("header", None)
    header = {"to": ["MERIDIAN"], "info": ["KESTREL"], "case": matter._written[0].digest.hex()}
    return matter.release(hours, "HALCYON", made | header | {"relation": _reply(about)})


def _reply(about: Entry) -> dict[str, str]:
    return {"kind": "reply", "message": about.digest.hex()}


def board(entries: list[Entry], centre: str, hours: float) -> tuple[Standing, ...]:
    """What this centre has: what it said, and what was said to it."""
    mine = [e for e in entries if centre in (e.message.from_, *e.message.to, *e.message.info)]
    return standings(mine, EXAMPLE_AT + round(hours * HOUR))


def ours() -> dict[str, Any]:
    """Only the proposing side promises something: a third centre could sign these figures."""
    made = figures()
    return made | {"terms": [term for term in made["terms"] if term.get("centre") == "MERIDIAN"][:1]}


# -- an undertaking ---------------------------------------------------------------------------------------------------


def test_a_second_acceptance_with_other_figures_neither_shortens_nor_extends_what_is_in_force() -> None:
    for ends in (60, 400):
        matter, proposal, _ = in_force()
        matter.tell(40, "KESTREL", ACCEPTED, to=proposal, figures=figures(ends=ends))
        assert [matter.state(hour) for hour in (41, 95, 96)] == ["in_force", "in_force", "ended"]


def test_a_second_leaving_does_not_cut_the_notice_of_the_first() -> None:
    matter, _, acceptance = in_force()
    matter.tell(30, "KESTREL", LEAVING, to=acceptance, leaves_at=at(37), notice_h=6.0)
    matter.tell(30.2, "KESTREL", LEAVING, to=acceptance, leaves_at=at(30.3), notice_h=0.05)
    assert matter.state(31) == "leaving"
    assert matter.standing(31).until == EXAMPLE_AT + 37 * HOUR
    assert matter.remarks(31) == ("notice_shorter_than_agreed",)


def test_a_third_centre_signs_for_nobody() -> None:
    matter = Exchanged("undertaking")
    proposal = matter.tell(0, "MERIDIAN", PROPOSED, figures=ours(), decision_by=at(20))
    third(matter, 5, proposal, ACCEPTED, figures=ours())
    assert (matter.state(19), matter.remarks(19)) == ("proposed", ())
    assert matter.state(30) == "proposal_lapsed"


def test_a_third_centre_that_proposes_first_hides_no_undertaking_between_two_others() -> None:
    matter = Exchanged("undertaking")
    report = matter.release(0, "MERIDIAN", of("incident.report") | {"to": ["KESTREL"], "info": ["HALCYON"]})
    joined = {"case": report.digest.hex(), "relation": _reply(report)}
    matter.release(1, "HALCYON", of(PROPOSED, figures=ours(), decision_by=None) | {"to": ["MERIDIAN"]} | joined)
    real = matter.release(
        2, "KESTREL", of(PROPOSED, figures=figures(), decision_by=None) | {"to": ["MERIDIAN"]} | joined
    )
    accepted = of(ACCEPTED, figures=figures()) | {"to": ["KESTREL"], "case": joined["case"], "relation": _reply(real)}
    matter.release(3, "MERIDIAN", accepted)
    [here] = [each for each in board(matter._written, "KESTREL", 30) if each.family == "undertaking"]
    there = [each for each in board(matter._written, "MERIDIAN", 30) if each.family == "undertaking"]
    assert here.state == "in_force"
    assert here in there
    assert [each.state for each in there] == ["proposal_lapsed", "in_force"]


def test_what_was_said_to_a_third_centre_only_ends_nothing_on_one_board_alone() -> None:
    matter, _, acceptance = in_force()
    leaving = of(LEAVING, leaves_at=at(37), notice_h=6.0) | {"to": ["HALCYON"], "info": []}
    about = {"kind": "reply", "message": acceptance.digest.hex()}
    matter.release(30, "MERIDIAN", leaving | {"case": matter._written[0].digest.hex(), "relation": about})
    assert board(matter._written, "MERIDIAN", 40) == board(matter._written, "KESTREL", 40)
    assert matter.state(40) == "in_force"


def test_a_cancellation_that_only_a_third_centre_was_told_takes_nothing_back() -> None:
    matter, proposal = proposed()
    made = of("procedure.cancellation") | {"to": ["HALCYON"], "info": [], "case": proposal.digest.hex()}
    matter.release(4, "MERIDIAN", made | {"relation": {"kind": "cancel", "message": proposal.digest.hex()}})
    matter.withdraw(proposal)
    matter.tell(5, "KESTREL", ACCEPTED, to=proposal, figures=figures())
    assert matter.state(30) == "in_force"


def test_two_cancellations_one_of_each_side_end_no_more_than_one_does() -> None:
    matter, proposal, acceptance = in_force()
    matter.cancel(28, acceptance)
    matter.cancel(29, proposal)
    assert (matter.state(30), matter.remarks(30)) == ("in_force", ("ends_by_leaving",))


# -- clocks -----------------------------------------------------------------------------------------------------------


def dated(matter: Exchanged, entry: Entry, hours: float) -> None:
    """Its centre gave its release another time."""
    for entries in (matter._written, matter._read):
        place = next(i for i, each in enumerate(entries) if each.digest == entry.digest)
        entries[place] = replace(entries[place], at=EXAMPLE_AT + round(hours * HOUR))


def test_a_cancellation_dated_before_what_it_cancels_counts_after_it() -> None:
    matter, _, acceptance = in_force()
    matter.cancel(30, acceptance)
    dated(matter, matter._written[-1], 4)
    assert (matter.state(31), matter.remarks(31)) == ("in_force", ("ends_by_leaving",))


def test_an_answer_dated_before_the_question_opens_no_case_and_turns_no_sides() -> None:
    matter = Exchanged("proximity")
    asked = matter.tell(0, "MERIDIAN", "proximity.consultation")
    decided = matter.tell(1, "KESTREL", "proximity.decision", to=asked)
    again = matter.tell(2, "KESTREL", "proximity.consultation", to=decided, kind="reply")
    dated(matter, decided, -2)
    dated(matter, again, -1)
    assert matter.state(3) == "consented"
    assert set(matter.owed(3)) <= {("MERIDIAN", "consultation")}


def numbered(matter: Exchanged) -> None:
    """As their lines count them: in the order in which they were told."""
    for entries in (matter._written, matter._read):
        entries[:] = [replace(each, number=(1, place)) for place, each in enumerate(entries, 1)]


def test_a_cancellation_dated_back_behind_the_other_side_s_signature_counts_later() -> None:
    """It has said that it has the acceptance, and then dates its cancellation of the proposal before that."""
    matter, proposal, acceptance = in_force()
    matter.tell(6, "MERIDIAN", "procedure.acknowledgement", to=acceptance)
    matter.cancel(28, proposal)
    dated(matter, matter._written[-1], 4)
    dated(matter, matter._written[-2], 4)
    numbered(matter)
    assert (matter.state(30), matter.remarks(30)) == ("in_force", ("ends_by_leaving",))


def test_numbers_that_contradict_the_relations_lose_no_message() -> None:
    matter, _, acceptance = in_force()
    matter.cancel(28, acceptance)
    for entries in (matter._written, matter._read):
        entries[:] = [replace(each, number=(1, 9 - place)) for place, each in enumerate(entries)]
    assert len(in_order(matter._written)) == 3
    assert (matter.state(30), matter.remarks(30)) == ("in_force", ("ends_by_leaving",))


def test_the_same_messages_in_any_order_stand_the_same() -> None:
    matter, proposal, acceptance = in_force()
    matter.cancel(28, acceptance)
    matter.cancel(29, proposal)
    now = EXAMPLE_AT + 31 * HOUR
    assert standings(matter._written, now) == standings(matter._written[::-1], now)


def test_thousands_of_messages_and_cancellations_in_one_case_are_read_in_a_moment() -> None:
    matter, proposal, _ = in_force()
    cancelled = matter.tell(2, "KESTREL", PROPOSED, to=proposal, figures=figures(ends=72), decision_by=at(20))
    cancel = matter.tell(3, "KESTREL", "procedure.cancellation", to=proposal, kind="cancel")
    many: list[Entry] = list(matter._written[:3])
    for number in range(400):
        digest = b"p" + number.to_bytes(31, "big")
        relation = cancel.message.relation
        assert relation is not None
        about = replace_relation(cancel, digest)
        many.append(replace(cancelled, digest=digest, at=cancelled.at + number, withdrawn=True))
        many.append(replace(about, digest=b"c" + number.to_bytes(31, "big"), at=cancel.at + number))
    began = time.perf_counter()
    [standing] = standings(many, EXAMPLE_AT + 30 * HOUR)
    assert standing.state in ("in_force", "proposed", "proposal_lapsed")
    assert time.perf_counter() - began < 5


def replace_relation(entry: Entry, digest: bytes) -> Entry:
    relation = msgspec.structs.replace(entry.message.relation, message=digest)  # type: ignore[type-var]
    return replace(entry, message=msgspec.structs.replace(entry.message, relation=relation))


# -- consent, help, visits --------------------------------------------------------------------------------------------


def test_a_third_centre_agrees_to_and_declines_for_nobody() -> None:
    for decision in ("declined", "later"):
        matter = Exchanged("consultation")
        asked = matter.tell(0, "MERIDIAN", "consultation.request")
        made = of("consultation.decision") | {"body": {"decision": decision}}
        if decision == "later":
            made["body"]["next_word_by"] = at(40)
        third(matter, 3, asked, "consultation.decision", draft=made)
        assert matter.state(4) == "requested"


def test_nobody_accepts_its_own_invitation() -> None:
    matter = Exchanged("visit")
    invited = matter.tell(0, "MERIDIAN", "visit.invitation")
    matter.tell(1, "MERIDIAN", "visit.decision", to=invited, kind="reply")
    assert matter.state(2) != "agreed"
    matter.tell(3, "KESTREL", "visit.decision", to=invited)
    assert matter.state(4) == "agreed"


def test_nobody_takes_up_its_own_offer_of_help() -> None:
    matter = Exchanged("assistance")
    offer = matter.tell(0, "MERIDIAN", "assistance.offer")
    matter.tell(0.1, "MERIDIAN", "assistance.decision", to=offer, kind="reply")
    assert matter.state(0.2) == "offered"
    matter.tell(0.3, "KESTREL", "assistance.decision", to=offer)
    assert matter.state(0.4) == "under_way"


def test_nobody_answers_its_own_request_to_stop() -> None:
    matter = Exchanged("interference")
    stop = matter.tell(0, "MERIDIAN", "interference.stop_request")
    matter.tell(0.1, "MERIDIAN", "procedure.answer", to=stop, kind="reply")
    assert matter.state(0.2) == "stop_requested"


def test_a_third_centres_intent_does_not_hide_that_both_mitigate() -> None:
    matter = Exchanged("conjunction")
    alert = matter.tell(0, "MERIDIAN", "conjunction.alert")
    matter.tell(1, "MERIDIAN", "conjunction.intent", to=alert, intent="will_mitigate")
    matter.tell(1.1, "KESTREL", "conjunction.intent", to=alert, intent="will_mitigate")
    third(matter, 1.2, alert, "conjunction.intent", intent="will_mitigate")
    assert (matter.state(1.3), matter.remarks(1.3)) == ("conflict", ("both_mitigate",))
