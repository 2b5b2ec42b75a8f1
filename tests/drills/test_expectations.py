"""What is expected is judged by what was done, and a deadline stands still where the drill does."""

from __future__ import annotations

from collections.abc import Sequence

from hotline.drills.acts import Done
from hotline.drills.clocks import Hold
from hotline.drills.expectations import (
    Judged,
    Mark,
    Spoken,
    about,
    expectations,
    judge_expectations,
    judge_objectives,
    words_of,
)
from hotline.drills.scenario import Act, Expectation
from tests.drills.stories import MIN, SEC, T0, did, story

INJECTS = {f"hash-{id}": id for id in ("I-01", "I-03", "I-04")}
FIRED = {"I-01": T0 + MIN, "I-03": T0 + 10 * MIN}
ACK = did("MERIDIAN", "acknowledge", T0 + 2 * MIN, of="I-01")
CALL = did("MERIDIAN", "voice_contact", T0 + 12 * MIN, to="KESTREL")


def judge(
    *done: Done,
    now: int,
    holds: Sequence[Hold] = (),
    ended: int | None = None,
    spoken: Sequence[Spoken] = (),
    marks: Sequence[Mark] = (),
    fired: dict[str, int] = FIRED,
) -> dict[tuple[str, str], Judged]:
    found = judge_expectations(
        story(), fired, done, holds, now, startex=T0, ended=ended, injects=INJECTS, spoken=spoken, marks=marks
    )
    return {(each.id, each.who): each for each in found}


def objectives(found: dict[tuple[str, str], Judged], *marks: Mark, ended: bool = False) -> dict[str, str]:
    return dict(judge_objectives(story(), list(found.values()), marks, ended=ended))


def test_every_expectation_has_an_id() -> None:
    assert [id for id, _, _ in expectations(story())] == ["I-01.1", "I-03.1", "I-03.2", "I-03.3", "all.1"]


def test_each_is_every_player_that_the_inject_is_for() -> None:
    found = judge(ACK, now=T0 + 3 * MIN)
    assert found["I-01.1", "meridian"].state == "met"
    assert found["I-01.1", "meridian"].evidence == (ACK.message,)
    assert found["I-01.1", "kestrel"].state == "open"
    assert found["I-01.1", "kestrel"].by_at == T0 + 6 * MIN


def test_what_is_not_fired_is_not_due() -> None:
    assert judge(now=T0 + MIN, fired={})["I-03.2", "meridian"].state == "not_due"


def test_late_is_done_and_late_and_overdue_is_neither() -> None:
    late = judge(did("KESTREL", "acknowledge", T0 + 8 * MIN, of="I-01"), now=T0 + 9 * MIN)["I-01.1", "kestrel"]
    assert (late.state, late.late_ms) == ("late", 2 * MIN)
    overdue = judge(now=T0 + 9 * MIN)["I-01.1", "kestrel"]
    assert (overdue.state, overdue.late_ms, overdue.met_at) == ("not_met", 3 * MIN, None)


def test_at_its_very_deadline_it_is_in_time() -> None:
    assert (
        judge(did("KESTREL", "acknowledge", T0 + 6 * MIN, of="I-01"), now=T0 + 9 * MIN)["I-01.1", "kestrel"].state
        == "met"
    )


def test_a_deadline_stands_still_while_the_drill_is_paused() -> None:
    done = did("KESTREL", "acknowledge", T0 + 8 * MIN, of="I-01")
    found = judge(done, now=T0 + 9 * MIN, holds=[Hold(T0 + 2 * MIN, T0 + 5 * MIN)])
    assert found["I-01.1", "kestrel"].state == "met"
    assert found["I-01.1", "kestrel"].by_at == T0 + 9 * MIN


def test_a_centre_in_the_real_world_misses_nothing_and_the_other_does() -> None:
    found = judge(now=T0 + 9 * MIN, holds=[Hold(T0 + 2 * MIN, None, "KESTREL")])
    assert found["I-01.1", "kestrel"].state == "open"
    assert found["I-01.1", "meridian"].state == "not_met"


def test_an_answer_counts_although_its_centre_has_a_slow_clock() -> None:
    early = did("KESTREL", "acknowledge", T0 + MIN - SEC, of="I-01")
    assert judge(early, now=T0 + 2 * MIN)["I-01.1", "kestrel"].state == "met"
    before = did("MERIDIAN", "voice_contact", T0 + 9 * MIN, to="KESTREL")
    assert judge(before, now=T0 + 11 * MIN)["I-03.2", "meridian"].state == "open"


def test_what_must_never_happen() -> None:
    report = did("KESTREL", "send", T0 + 5 * MIN, to="HALCYON", type="incident.report")
    assert judge(now=T0 + 9 * MIN)["all.1", "any"].state == "open"
    assert judge(now=T0 + 9 * MIN, ended=T0 + 9 * MIN)["all.1", "any"].state == "met"
    found = judge(report, now=T0 + 9 * MIN)
    assert found["all.1", "any"].state == "not_met"
    assert objectives(found)["O2"] == "not_met"


def test_after_endex_nothing_counts_and_what_was_cut_short_is_open() -> None:
    late = did("MERIDIAN", "voice_contact", T0 + 14 * MIN, to="KESTREL")
    found = judge(late, now=T0 + 60 * MIN, ended=T0 + 13 * MIN)
    assert found["I-03.2", "meridian"].state == "open"
    assert found["I-01.1", "kestrel"].state == "not_met"


def test_done_by_voice_settles_what_was_open_and_nothing_else() -> None:
    spoken = [Spoken(at=T0 + 7 * MIN, inject="I-01", result="met")]
    found = judge(ACK, now=T0 + 9 * MIN, spoken=spoken)
    assert (found["I-01.1", "kestrel"].state, found["I-01.1", "kestrel"].how) == ("late", "voice")
    assert (found["I-01.1", "meridian"].state, found["I-01.1", "meridian"].how) == ("met", "record")
    given_up = judge(ACK, now=T0 + 9 * MIN, spoken=[Spoken(at=T0 + 3 * MIN, inject="I-01", result="not_met")])
    assert given_up["I-01.1", "kestrel"].state == "not_met"
    assert objectives(given_up)["O1"] == "not_met"


def test_a_question_is_asked_until_it_is_marked() -> None:
    assert judge(now=T0 + 11 * MIN)["I-03.3", "evaluator"].state == "ask"
    mark = Mark(at=T0 + 12 * MIN, rating="not_met", expectation="I-03.3")
    assert judge(now=T0 + 12 * MIN, marks=[mark])["I-03.3", "evaluator"].state == "not_met"


def test_objectives_follow_from_what_was_expected() -> None:
    both = (ACK, did("KESTREL", "acknowledge", T0 + 3 * MIN, of="I-01"))
    assert objectives(judge(ACK, now=T0 + 3 * MIN))["O1"] == "open"
    assert objectives(judge(ACK, now=T0 + 9 * MIN))["O1"] == "at_risk"
    # I-03.1 says because: it is expected not to be met.
    assert objectives(judge(*both, now=T0 + 14 * MIN))["O1"] == "ok"
    assert objectives(judge(ACK, now=T0 + 14 * MIN, ended=T0 + 14 * MIN), ended=True)["O1"] == "not_met"
    over = judge(*both, CALL, now=T0 + 30 * MIN, ended=T0 + 30 * MIN)
    assert objectives(over, ended=True) == {"O1": "ok", "O2": "ok"}
    assert objectives(over, Mark(at=T0, rating="not_met", objective="O2"), ended=True)["O2"] == "not_met"


def test_an_expectation_in_words() -> None:
    said = [words_of(each) for _, _, each in expectations(story())]
    assert said[0] == "acknowledge I-01"
    assert said[2] == "voice contact to kestrel"
    assert said[4] == "never send incident.report"


def test_a_reading_back_to_another_player_is_of_what_that_player_sent() -> None:
    inject = story().script[0]
    of = {
        to: about(Expectation(act=Act(who="kestrel", does="read_back", to=to)), inject).act
        for to in (None, inject.from_, "meridian")
    }
    assert [act.of for act in of.values() if act is not None] == [inject.id, inject.id, None]
