"""What reads well and cannot work is found before anybody sits down, where it stands, with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.drills.reading import read_file, shipped
from hotline.drills.sense import Finding, check
from hotline.drills.sense_forms import answers_to
from protocols.messages import forms
from tests.drills.small import found, line_of


def only(*changes: tuple[str, str], severity: str = "error") -> Finding:
    (finding,) = found(*changes)
    assert finding.severity == severity
    return finding


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    assert found() == ()


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_what_is_shipped_works(path: Path) -> None:
    assert [str(each) for each in check(read_file(path)) if each.severity == "error"] == []


def test_the_pattern_for_others_has_not_one_warning() -> None:
    pattern = next(path for path in shipped() if path.stem == "the-unseen-warning")
    assert check(read_file(pattern)) == ()


# Forms


def test_a_draft_that_its_form_refuses_is_found_at_the_field() -> None:
    misspelt = found(("{subject: A word, text: Are you there?}", "{subject: A word, txt: Are you there?}"))
    assert [each.path for each in misspelt] == ["script[0].fields.text", "script[0].fields.txt"]
    changed = found(("fields: {subject: A word, text: Are you there?}", "fields: {subject: 7, text: Are you there?}"))
    assert [each.path for each in changed] == ["script[0].fields.subject"]
    assert changed[0].line == line_of("fields: {subject")


def test_a_type_that_there_is_not() -> None:
    finding = only(("type: procedure.free_text", "type: procedure.free_txt"))
    assert (finding.path, finding.line) == ("script[0].type", line_of("type: procedure.free_text"))
    assert "did you mean procedure.free_text?" in finding.sentence


def test_a_precedence_above_what_the_type_allows() -> None:
    finding = only(("type: procedure.free_text", "type: procedure.free_text\n    precedence: FLASH"))
    assert finding.path == "script[0].precedence"
    assert "PRIORITY or lower" in finding.remedy


def test_two_officers_are_not_one_seat() -> None:
    finding = only(("party: Halcyon Tracking Service", "party: Halcyon Tracking Service, seats: [WATCH-1]"))
    assert finding.path == "script[0]"
    assert "takes two officers, and HALCYON has one seat" in finding.sentence


def test_a_player_with_one_seat_is_not_expected_to_sign_for_two() -> None:
    finding = only(
        ("party: Kestrel Spaceflight", "party: Kestrel Spaceflight, seats: [WATCH-1]"),
        ("does: acknowledge, of: I-01", "does: send, type: procedure.answer"),
    )
    assert finding.path == "script[0].expect[0].act.type"


def test_a_text_that_says_it_is_no_drill_in_a_message_and_outside_one() -> None:
    assert only(("text: Are you there?", "text: This is not a drill!")).path == "script[0].fields.text"
    assert only(("say: The next morning.", "say: THIS IS NOT A DRILL")).path == "clocks.segments[1].say"
    assert only(("say: The next morning.", "say: Ceci n'est pas un exercice")).path == "clocks.segments[1].say"


def test_an_answer_that_nobody_can_give() -> None:
    finding = only(("does: acknowledge, of: I-01", "does: answer, of: I-01, answer: yes_gladly"))
    assert finding.path == "script[0].expect[0].act.answer"
    assert "accepted_as_asked" in finding.remedy
    assert found(("does: acknowledge, of: I-01", "does: answer, of: I-01, answer: received_no_comment")) == ()
    assert "no answer is called" in only(
        ("does: acknowledge, of: I-01", "does: answer, of: I-01, answer: passed_to_authority")
    ).sentence  # fmt: skip
    assert found(("does: acknowledge, of: I-01", "does: hold_answer, of: I-01, answer: passed_to_authority")) == ()
    assert "passed_to_authority" in answers_to(forms.newest("conjunction.alert"))


def test_an_acknowledgement_of_what_did_not_come_there_or_is_no_message() -> None:
    act = "{who: kestrel, does: acknowledge, of: I-01}"
    assert "does not go to meridian" in only((act, "{who: meridian, does: acknowledge, of: I-01}")).sentence
    assert "is a fault, and no message" in only((act, "{who: kestrel, does: acknowledge, of: I-02}")).sentence
    assert "cannot do hold to it" in only((act, "{who: kestrel, does: hold, of: I-01}")).sentence


def test_a_note_to_nobody() -> None:
    assert "has no `to`" in only(("    to: [meridian]\n", "")).sentence


def test_a_relation_that_the_type_does_not_have() -> None:
    more = (
        "  - id: END",
        "  - {id: I-04, title: More, at: {play: 11m}, method: message, from: halcyon, to: [kestrel],"
        " relates: [cancel, I-01], type: procedure.free_text, fields: {subject: A, text: B},"
        " expect: [{observe: Seen?, objective: O1}]}\n  - id: END",
    )
    assert any(each.path == "script[3].relates" for each in found(more))
    assert found((more[0], more[1].replace("cancel", "update"))) == ()


def test_nobody_does_what_a_simulated_centre_is_not_told_to() -> None:
    act = "{who: kestrel, does: acknowledge, of: I-01}"
    assert "nobody does it" in only((act, "{who: halcyon, does: send, to: meridian}")).sentence
    assert found((act, "{who: halcyon, does: send, to: kestrel}")) == ()


# Names


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("    to: [kestrel]", "    to: [kestral]", "script[0].to[0]"),
        ("from: halcyon", "from: halcion", "script[0].from"),
        ("fault: F1", "fault: F2", "script[1].fault"),
        ("since: I-01", "since: I-10", "script[2].at.since"),
        ("objective: O1}\n  - id: I-02", "objective: O2}\n  - id: I-02", "script[0].expect[0].objective"),
        ("{who: meridian, does", "{who: merid, does", "script[2].at.unless.who"),
        ("target: kestrel", "target: nobody", "faults.F1.target"),
    ],
)
def test_an_id_that_nothing_has(old: str, new: str, path: str) -> None:
    errors = [each for each in found((old, new)) if each.severity == "error"]
    assert [each.path for each in errors] == [path]
    assert "is called" in errors[0].sentence


def test_two_members_with_one_centre_cannot_be_told_apart() -> None:
    assert "HALCYON is there twice" in only(
        ("  simulated:", "  simulated:\n    press: {centre: HALCYON, party: The Evening Courier}")
    ).sentence  # fmt: skip
    assert "CONTROL is whoever conducts" in found(("centre: MERIDIAN", "centre: CONTROL"))[0].sentence


def test_two_injects_with_one_id() -> None:
    assert any("is there twice" in each.sentence for each in found(("id: I-03", "id: I-02")))


def test_a_player_is_not_played() -> None:
    assert any("is a player" in each.sentence for each in found(("from: halcyon", "from: meridian")))


def test_an_inject_that_serves_nothing_is_a_warning() -> None:
    finding = only(
        ("      - {observe: What was said?, objective: O1}", "      - {observe: What was said?}"), severity="warning"
    )
    assert finding.path == "script[2]"


def test_an_objective_for_which_nothing_is_expected_is_a_warning() -> None:
    finding = only(("  O1: {text", "  O2: {text: Nothing.}\n  O1: {text"), severity="warning")
    assert finding.path == "objectives.O2"


def test_a_drill_without_an_end() -> None:
    (finding,) = found(("method: end", "method: prompt\n    text: Say goodbye."))
    assert finding.sentence == "has no ENDEX"


# Times


def test_a_jump_into_the_past() -> None:
    errors = found(("jump_to: 2019-08-29T06:00:00Z", "jump_to: 2019-08-28T11:00:00Z"))
    assert any(each.path == "clocks.segments[1].jump_to" and "past" in each.sentence for each in errors)


def test_longer_than_allowed() -> None:
    assert only(("wall: 20m", "wall: 12m")).path == "wall"


@pytest.mark.parametrize(
    ("instant", "said"),
    [("2019-08-28T11:59:00Z", "before the story begins"), ("2019-08-29T07:00:00Z", "after the story ends")],
)
def test_an_instant_that_the_story_never_sees(instant: str, said: str) -> None:
    finding = only(("at: {scenario: 2019-08-28T12:09:00Z}", f"at: {{scenario: {instant}}}"))
    assert (finding.path, said in finding.sentence) == ("script[1].at.scenario", True)


def test_an_instant_that_is_leapt_over_comes_at_the_leap() -> None:
    finding = only(("at: {scenario: 2019-08-28T12:09:00Z}", "at: {scenario: 2019-08-28T20:00:00Z}"), severity="warning")
    assert "leaps over it" in finding.sentence


def test_after_the_end_nothing_comes() -> None:
    assert any("has ended the drill" in each.sentence for each in found(("at: {play: 1m}", "at: {play: 15m}")))
    assert any("ends 15m after STARTEX" in each.sentence for each in found(("at: {play: 1m}", "at: {play: 16m}")))


def test_what_waits_for_itself_never_comes() -> None:
    errors = found(
        ("at: {play: 1m}", "at: {after: {who: meridian, does: acknowledge, of: I-03}}"),
    )
    assert any("waits for itself: I-01 → I-03 → I-01" in each.sentence for each in errors)


def test_a_deadline_that_outlives_its_segment_says_how_much_of_the_story_goes_by() -> None:
    finding = only(("within: 5m", "within: 10m"), severity="warning")
    assert finding.path == "script[0].expect[0].within"
    assert "outlives its segment, which ends 9m after the inject: 10m wall = 18h1m of the story" in finding.sentence


def test_a_deadline_in_a_quick_story_is_told_in_the_story() -> None:
    finding = only(
        ("    - {until: 2019-08-28T12:10:00Z}", "    - {until: 2019-08-29T03:00:00Z, speed: 90}"),
        ("    at: {scenario: 2019-08-28T12:09:00Z}", "    at: {play: 9m}"),
        severity="warning",
    )
    assert "5m wall = 7h30m of the story at x90" in finding.sentence


def test_a_time_in_a_field_that_is_none() -> None:
    errors = found(("fields: {subject: A word,", "fields: {subject: {scenario: soon},"))
    assert any("is no time" in each.sentence for each in errors)


# Words


def test_a_real_name_in_play_is_a_warning() -> None:
    finding = only(
        ("wall: 20m", "wall: 20m\nreal: In 2019 it was Starlink-44 that came near.\nsources: [{id: S1, what: Notes}]"),
        ("say: The next morning.", "say: The next morning at Starlink-44."),
        severity="warning",
    )
    assert (finding.path, "Starlink-44" in finding.sentence) == ("clocks.segments[1].say", True)


def test_a_month_and_the_beginning_of_a_sentence_are_no_names() -> None:
    assert found(
        ("wall: 20m", "wall: 20m\nreal: Nobody spoke. The next day, in September, it was Monday.\n"
         "sources: [{id: S1, what: Notes}]"),
        ("say: The next morning.", "say: Nobody is there. Monday in September."),
    ) == ()  # fmt: skip
