"""Two sides come to speak about a matter: asked, agreed on, recorded, closed; referred on, and with a third party."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, newest, settles, to_draft
from protocols.messages.consultation import Referral, passed_as_marked
from protocols.messages.consultation.examples import EXAMPLES, OTHER_TERMS, RECORD, REFERRAL
from protocols.messages.form import EXAMPLE_AT, EXAMPLE_HASH
from protocols.messages.lifecycle import Entry
from protocols.phrases.catalogue import Phrases
from tests.protocols.messages.drafts import checked, example, paths
from tests.protocols.messages.exchanged import Exchanged
from tests.protocols.messages.matter import at, of, window

HOUR = 3_600_000
FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
REQUEST, DECISION, RECORDED, CLOSE, REFERRED, OFFICES = (
    f"consultation.{name}" for name in ("request", "decision", "record", "close", "referral", "good_offices")
)
WITHOUT_PREJUDICE = "Without prejudice to any position, right or forum, including those of the Charter."


def asked() -> tuple[Exchanged, Entry]:
    matter = Exchanged("consultation")
    return matter, matter.tell(0, "MERIDIAN", REQUEST, times=[window(60, 64)])


def agreed() -> tuple[Exchanged, Entry, Entry]:
    matter, request = asked()
    return matter, request, matter.tell(10, "KESTREL", DECISION, to=request, window=window(60, 62))


def record(first: str = "MERIDIAN", **body: Any) -> dict[str, Any]:
    parties = ["MERIDIAN", "KESTREL"] if first == "MERIDIAN" else ["KESTREL", "MERIDIAN"]
    return {"held_at": at(60), "parties": parties} | body


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


# -- the story --------------------------------------------------------------------------------------------------------


def test_asked_agreed_held_recorded_and_settled() -> None:
    matter, request = asked()
    assert matter.owed(1) == {("KESTREL", "decision"): 48}
    matter.tell(10, "KESTREL", DECISION, to=request, window=window(60, 62))
    assert matter.state(11) == "agreed"
    assert matter.standing(11).until == EXAMPLE_AT + 60 * HOUR
    assert matter.state(62) == "held"
    assert matter.owed(62) == {("MERIDIAN", "consultation_close"): None, ("KESTREL", "consultation_close"): None}
    ours = matter.tell(63, "MERIDIAN", RECORDED, to=request, **record())
    assert (matter.state(63), matter.owed(63)) == ("record_proposed", {("KESTREL", "same_record"): None})
    matter.tell(64, "KESTREL", RECORDED, to=ours, **record("KESTREL"))
    assert matter.state(64) == "recorded"
    matter.tell(65, "MERIDIAN", CLOSE, to=ours, outcome="settled", forum=None)
    assert (matter.state(65), matter.owed(65)) == ("settlement_stated", {("KESTREL", "consultation_close"): None})
    matter.tell(66, "KESTREL", CLOSE, to=ours, outcome="settled", forum=None)
    assert matter.state(66) == "settled"
    assert matter.standing(66).ended


def test_no_answer_in_time_is_stated_and_a_late_one_still_counts() -> None:
    matter, request = asked()
    assert matter.state(48) == "not_answered"
    assert not matter.standing(48).ended
    matter.tell(50, "KESTREL", DECISION, to=request, window=window(60, 62))
    assert matter.state(51) == "agreed"


def test_a_promised_word_has_its_time() -> None:
    matter, request = asked()
    later = {"decision": "later", "next_word_by": at(30), "form": None, "window": None, "level": None}
    decision = matter.tell(5, "KESTREL", DECISION, to=request, **later)
    assert settles(decision.message, decision.body) == "holding"
    assert matter.owed(6) == {("KESTREL", "decision"): 30}
    assert matter.state(30) == "not_answered"


def test_another_form_or_time_asks_the_first_side() -> None:
    matter, request = asked()
    other = matter.tell(5, "KESTREL", DECISION, to=request, draft=OTHER_TERMS)
    assert matter.owed(6) == {("MERIDIAN", "decision"): 53}
    matter.tell(8, "MERIDIAN", DECISION, to=other, window=window(90, 94), form="meeting")
    assert matter.state(9) == "agreed"


def test_whoever_asks_does_not_accept_for_the_other() -> None:
    matter, request = asked()
    relation = {"kind": "reply", "message": request.digest.hex()}
    forged = {**of(DECISION, window=window(60, 62)), "header": {"relation": relation, "case": request.digest.hex()}}
    matter.tell(5, "MERIDIAN", DECISION, draft=forged)
    assert matter.state(6) == "requested"


@pytest.mark.parametrize("decision", ["declined", "not_competent"])
def test_declining_needs_no_reason(decision: str) -> None:
    matter, request = asked()
    none = {"form": None, "window": None, "level": None}
    matter.tell(5, "KESTREL", DECISION, to=request, decision=decision, **none)
    assert (matter.state(6), matter.standing(6).ended) == (decision, True)


# -- the record -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        {"texts": [{"language": "en", "text": "The site emits nothing from 1000Z to 1031Z."}]},
        {"texts": RECORD["body"]["texts"][:1]},  # type: ignore[index]
        {"title": "Talks"},
        {"held_at": at(59)},
    ],
)
def test_a_record_counts_only_when_both_have_signed_the_same_texts(other: dict[str, Any]) -> None:
    matter, request, _ = agreed()
    ours = matter.tell(63, "MERIDIAN", RECORDED, to=request, **record())
    theirs = matter.tell(64, "KESTREL", RECORDED, to=ours, **record("KESTREL") | other)
    assert (matter.state(65), matter.remarks(65)) == ("record_proposed", ("texts_differ",))
    assert matter.owed(65) == {("MERIDIAN", "same_record"): None}
    matter.tell(66, "MERIDIAN", RECORDED, to=theirs, **record() | other)
    assert (matter.state(67), matter.remarks(67)) == ("recorded", ())


def test_each_copy_may_have_its_own_language_first() -> None:
    matter, request, _ = agreed()
    texts = RECORD["body"]["texts"]  # type: ignore[index]
    ours = matter.tell(63, "MERIDIAN", RECORDED, to=request, **record())
    matter.tell(64, "KESTREL", RECORDED, to=ours, **record("KESTREL", texts=texts[::-1]))
    assert matter.state(65) == "recorded"


def test_a_record_signed_twice_by_one_side_is_signed_by_one() -> None:
    matter, request, _ = agreed()
    ours = matter.tell(63, "MERIDIAN", RECORDED, to=request, **record())
    matter.tell(64, "MERIDIAN", RECORDED, to=ours, **record())
    assert matter.state(65) == "record_proposed"


def test_what_one_side_changes_in_a_record_is_again_signed_by_one() -> None:
    matter, request, _ = agreed()
    ours = matter.tell(63, "MERIDIAN", RECORDED, to=request, **record())
    theirs = matter.tell(64, "KESTREL", RECORDED, to=ours, **record("KESTREL"))
    matter.cancel(65, theirs)
    assert matter.state(65.5) == "recorded"
    matter.tell(66, "KESTREL", RECORDED, to=theirs, **record("KESTREL", title="Another"))
    assert (matter.state(67), matter.remarks(67)) == ("record_proposed", ("texts_differ",))


def test_a_text_that_is_attached_is_named_by_its_hash() -> None:
    texts = [{"language": "en", "sha256": "7a" * 32}]
    draft = of(RECORDED, texts=texts)
    assert paths(draft) == {"body.texts[0].sha256"}
    file = {"name": "record.pdf", "media_type": "application/pdf", "size": 9, "sha256": "7a" * 32, "key": "01" * 32}
    assert paths(draft | {"attachments": [file]}) == set()


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"parties": ["KESTREL", "MERIDIAN"]}, {"body.parties"}),
        ({"parties": ["MERIDIAN", "HALCYON"]}, {"body.parties"}),
        ({"held_at": at(1)}, {"body.held_at"}),
        ({"texts": [{"language": "en"}]}, {"body.texts[0].text"}),
        ({"texts": [{"language": "en", "text": "A."}, {"language": "en", "text": "B."}]}, {"body.texts"}),
        ({"texts": [{"language": "en", "text": "A."}]}, set()),
        ({"texts": []}, {"body.texts"}),
    ],
)
def test_each_copy_names_its_own_side_first(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(RECORDED, **body)) == wrong


def test_every_text_of_a_record_is_equally_authentic_and_both_sides_sign_that() -> None:
    assert getattr(body_of(checked(of(RECORDED, authentic=None))), "authentic").startswith("Every text")  # noqa: B009
    assert paths(of(RECORDED, authentic="The English text prevails.")) == {"body.authentic"}


# -- the close --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", ["continues_elsewhere", "not_settled", "lapsed"])
def test_either_side_may_say_that_it_is_not_settled_here(outcome: str) -> None:
    matter, request, _ = agreed()
    forum = "Next session." if outcome == "continues_elsewhere" else None
    matter.tell(70, "KESTREL", CLOSE, to=request, outcome=outcome, forum=forum)
    assert (matter.state(71), matter.standing(71).ended) == (outcome, True)


def test_settled_is_said_by_both_and_a_difference_is_told_to_both() -> None:
    matter, request, decision = agreed()
    matter.tell(70, "KESTREL", CLOSE, to=request, outcome="settled", forum=None)
    matter.tell(71, "KESTREL", CLOSE, to=decision, outcome="settled", forum=None)
    assert matter.state(72) == "settlement_stated"
    matter.tell(73, "MERIDIAN", CLOSE, to=request, outcome="not_settled", forum=None)
    assert (matter.state(74), matter.remarks(74)) == ("not_settled", ("closed_differently",))


def test_opening_and_closing_prejudice_nothing_in_the_signed_bytes() -> None:
    for type_ in (REQUEST, CLOSE, OFFICES):
        body = body_of(checked(of(type_, without_prejudice=None)))
        assert getattr(body, "without_prejudice") == WITHOUT_PREJUDICE  # noqa: B009
        assert paths(of(type_, without_prejudice="Without prejudice.")) == {"body.without_prejudice"}
    assert Phrases("en").say("fixed-without_prejudice") == WITHOUT_PREJUDICE


def test_a_matter_that_continues_elsewhere_says_where() -> None:
    assert paths(of(CLOSE, forum=None)) == {"body.forum"}
    assert paths(of(CLOSE, outcome="settled")) == {"body.forum"}


# -- who signs, how soon, between the fields --------------------------------------------------------------------------


@pytest.mark.parametrize("type_", [REQUEST, DECISION, RECORDED, CLOSE, REFERRED, OFFICES])
@pytest.mark.parametrize("precedence", ["ROUTINE", "FLASH"])
def test_every_step_takes_two_officers(type_: str, precedence: str) -> None:
    message = checked(of(type_) | {"precedence": precedence, "precedence_reason": "for the test"})
    assert capacities(form_of(message.type, 1), body_of(message), message) == {("author", "second")}


@pytest.mark.parametrize(("hours", "highest"), [(1.5, FLASH), (8, IMMEDIATE), (100, PRIORITY)])
def test_what_comes_before_an_activity_is_as_urgent_as_the_activity_is_near(hours: float, highest: Precedence) -> None:
    times = [window(hours / 2, hours)]
    draft = of(REQUEST, activity_at=at(hours), times=times, decision_by=at(hours / 4) if hours > 8 else at(hours - 0.5))
    assert checked(draft | {"precedence": highest.name}).precedence is highest
    if highest is PRIORITY:
        assert paths(draft | {"precedence": "IMMEDIATE"}) == {"precedence"}


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"times": [window(-9, -3)]}, {"body.times[0]"}),
        ({"times": []}, {"body.times"}),
        ({"forms": ["voice", "voice"]}, {"body.forms"}),
        ({"forms": []}, {"body.forms"}),
        ({"activity_at": at(40)}, {"reply.by", "body.times[0].start", "body.times[1].start"}),
        ({"activity_at": window(40, 400)}, {"reply.by"}),
        ({"activity_at": at(40), "decision_by": at(30), "times": [window(31, 32)]}, set()),
        ({"activity_at": at(-1)}, {"body.activity_at", "reply.by", "body.times[0].start", "body.times[1].start"}),
        ({"activity_at": None}, set()),
        ({"decision_by": at(-1)}, {"body.decision_by"}),
        ({"mechanism": None, "matter": None, "objects": None, "contact": None}, set()),
    ],
)
def test_consultation_is_asked_for_before_the_activity(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(REQUEST, **body)) == wrong


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"form": None}, {"body.form"}),
        ({"window": None}, {"body.window"}),
        ({"window": window(-9, -3)}, {"body.window"}),
        ({"decision": "declined"}, {"body.form", "body.window", "body.level"}),
        ({"decision": "later", "form": None, "window": None, "level": None}, {"body.next_word_by"}),
        ({"next_word_by": at(3)}, {"body.next_word_by"}),
        ({"try_centre": "HALCYON"}, {"body.try_centre"}),
    ],
)
def test_a_decision_is_whole(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(DECISION, **body)) == wrong


def test_a_consultation_is_between_two() -> None:
    for type_ in (REQUEST, DECISION, CLOSE, REFERRED, OFFICES):
        assert "to" in paths(of(type_) | {"to": ["KESTREL", "HALCYON"]})


def test_it_may_be_asked_for_in_answer_to_any_notice() -> None:
    form = newest(REQUEST)
    for other in ("activity.notice", "proximity.consultation", "military_exercise.notification"):
        assert form.may_relate("reply", other, other_settles=False)
    assert not form.may_relate("reply", "procedure.acknowledgement", other_settles=True)


# -- referral ---------------------------------------------------------------------------------------------------------


def test_a_referral_is_owed_its_answer_by_whom_it_was_sent_to() -> None:
    matter = Exchanged("consultation")
    referral = matter.tell(0, "MERIDIAN", REFERRED, decision_by=at(40))
    assert (matter.state(1), matter.owed(1)) == ("referred", {("KESTREL", "referral_answer"): 40})
    matter.tell(5, "KESTREL", "procedure.answer", to=referral)
    assert matter.state(6) == "referral_answered"


def hops(*ways: tuple[str, str, float]) -> list[dict[str, Any]]:
    return [
        {"from": one, "to": other, "passed_at": at(hours), "message": f"{place:02d}" * 32}
        for place, (one, other, hours) in enumerate(ways)
    ]


def came_by(*ways: tuple[str, str, float]) -> dict[str, Any]:
    return {"hops": hops(*ways), "first": "00" * 32}


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"hops": None, "first": None}, set()),
        ({"hops": None}, {"body.first"}),
        ({"first": None}, {"body.first"}),
        ({"first": "99" * 32}, {"body.first"}),
        (came_by(("LARK", "MERIDIAN", -2)), set()),
        (came_by(("LARK", "TERN", -3), ("TERN", "MERIDIAN", -2)), set()),
        (came_by(("LARK", "TERN", -3), ("LARK", "MERIDIAN", -2)), {"body.hops[1]"}),
        (came_by(("LARK", "TERN", -1), ("TERN", "MERIDIAN", -2)), {"body.hops[1]"}),
        (came_by(("LARK", "TERN", -3)), {"body.hops[0].to"}),
        (came_by(("LARK", "MERIDIAN", 1)), {"body.hops[0].passed_at"}),
        (came_by(("KESTREL", "MERIDIAN", -2)), {"to"}),
        ({"passes_on": ["33" * 32] * 2, "passed_parts": None}, {"body.passes_on"}),
        ({"passes_on": None}, {"body.passed_parts[0].message"}),
        ({"passed_parts": [{"message": "11" * 32, "fields": []}]}, {"body.passed_parts[0].fields"}),
        ({"summary": None}, {"body.summary"}),
        ({"decision_by": at(-1)}, {"body.decision_by"}),
    ],
)
def test_a_referral_names_its_way_without_a_gap(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(REFERRED, **body)) == wrong


def referral(**body: Any) -> Referral:
    made = body_of(checked(of(REFERRED, passed_parts=None, **body)))
    assert isinstance(made, Referral)
    return made


def test_each_hop_passes_on_only_what_the_hop_before_has_marked() -> None:
    one, two = "11" * 32, "12" * 32
    before = referral(next_may_pass="as_here", passes_on=[one, two])
    assert passed_as_marked(before, referral(passes_on=[one]))
    assert not passed_as_marked(before, referral(passes_on=[one, "13" * 32]))
    before = referral(next_may_pass="summary_only", passes_on=[one])
    assert passed_as_marked(before, referral(passes_on=None))
    assert not passed_as_marked(before, referral(passes_on=[one]))
    assert not passed_as_marked(before, referral(passes_on=None, summary="Longer, and with a name in it."))
    assert not passed_as_marked(referral(next_may_pass="nothing"), referral(passes_on=None))


def test_the_messages_that_a_referral_passes_on_are_named_by_their_hashes() -> None:
    assert referral().passes_on == (bytes.fromhex("11" * 32),)
    assert referral().first == bytes.fromhex(EXAMPLE_HASH)
    assert REFERRAL["body"]["passes_on"] == ["11" * 32]  # type: ignore[index]


# -- good offices -----------------------------------------------------------------------------------------------------


def test_good_offices_begin_when_both_have_named_the_same_third_party() -> None:
    matter = Exchanged("consultation")
    first = matter.tell(0, "MERIDIAN", OFFICES, until=at(500))
    assert (matter.state(1), matter.owed(1)) == ("offices_asked", {("KESTREL", "third_party"): 48})
    other = {"third_party": "Tern", "third_party_centre": "TERN"}
    counter = matter.tell(2, "KESTREL", OFFICES, to=first, **other, until=at(500))
    assert (matter.state(3), matter.remarks(3)) == ("offices_asked", ("offices_named_differently",))
    assert matter.owed(3) == {("MERIDIAN", "third_party"): 50}
    matter.tell(4, "MERIDIAN", OFFICES, to=counter, step="acceptance", **other, until=at(400))
    assert (matter.state(5), matter.remarks(5)) == ("offices_begun", ("offices_begun",))
    assert matter.state(400) == "offices_ended"


@pytest.mark.parametrize(
    "other", [{"third_party": "halcyon"}, {"part": "addressee_of_both"}, {"third_party_centre": None}]
)
def test_nearly_the_same_is_not_the_same(other: dict[str, Any]) -> None:
    matter = Exchanged("consultation")
    first = matter.tell(0, "MERIDIAN", OFFICES)
    matter.tell(2, "KESTREL", OFFICES, to=first, step="acceptance", **other)
    assert matter.state(3) == "offices_asked"


def test_one_side_alone_begins_nothing_and_either_may_end_it() -> None:
    matter = Exchanged("consultation")
    first = matter.tell(0, "MERIDIAN", OFFICES)
    matter.tell(1, "MERIDIAN", OFFICES, to=first)
    assert matter.state(2) == "offices_asked"
    second = matter.tell(3, "KESTREL", OFFICES, to=first, step="acceptance")
    assert matter.state(4) == "offices_begun"
    matter.tell(5, "KESTREL", OFFICES, to=second, step="ended")
    assert (matter.state(6), matter.standing(6).ended, matter.remarks(6)) == ("offices_ended", True, ())


def test_good_offices_within_a_consultation_stand_beside_its_state() -> None:
    matter, request = asked()
    first = matter.tell(49, "MERIDIAN", OFFICES, to=request)
    assert (matter.state(50), matter.remarks(50)) == ("not_answered", ("offices_asked",))
    matter.tell(51, "KESTREL", OFFICES, to=first, step="acceptance")
    assert (matter.state(52), matter.remarks(52)) == ("not_answered", ("offices_begun",))


def test_the_third_party_is_neither_of_the_two_and_an_acceptance_answers_something() -> None:
    for centre in ("MERIDIAN", "KESTREL"):
        assert paths(of(OFFICES, third_party_centre=centre)) == {"body.third_party_centre"}
    for step in ("acceptance", "declined", "ended"):
        draft = of(OFFICES, step=step)
        del draft["relation"], draft["case"]
        assert paths(draft) == {"relation"}
    message = checked(example(newest(OFFICES)))
    assert message.reply.required == "answer"
    assert paths(of(OFFICES, until=at(-1))) == {"body.until"}
