"""An inject becomes the draft that is signed: times of the story as times of the players' own clocks."""

from __future__ import annotations

import pytest

from hotline.drills.drafting import Related, draft_of, text_of
from hotline.drills.scenario import Inject
from protocols.errors import Misuse, Refused
from protocols.messages.form import EXAMPLE_AT, EXAMPLE_HASH
from tests.drills.small import written

MINUTE = 60_000
OTHER = "0f" * 32


def instant_of(clock: str, ms: int) -> int:
    """A story that is at 1200Z on 28 August 2019 at STARTEX, and runs as fast as the wall."""
    return EXAMPLE_AT + (ms if clock == "play" else ms - 1_566_993_600_000)


def inject(*changes: tuple[str, str], id: str = "I-01") -> Inject:
    return next(each for each in written(*changes).scenario.script if each.id == id)


def made(one: Inject, related: Related | None = None) -> dict[str, object]:
    return draft_of(
        written().scenario, one, run="small 221415Z", at=EXAMPLE_AT + MINUTE, instant_of=instant_of, related=related
    )


def test_a_message_has_centres_level_and_the_line_of_the_script() -> None:
    assert made(inject()) == {
        "type": "procedure.free_text", "to": ["KESTREL"], "info": [], "precedence": "ROUTINE",
        "speaks_for": "government", "language": "en", "body": {"subject": "A word", "text": "Are you there?"},
        "drill": {"run": "small 221415Z", "inject": "I-01"},
    }  # fmt: skip


def test_the_three_times_of_a_field() -> None:
    fields = "a: {scenario: 2019-08-28T12:10:00Z}, b: [{play: 40m}], c: {d: {within: 90s}}, e: {play: 1m, x: 1}"
    draft = made(inject(("fields: {subject: A word,", f"fields: {{{fields}, subject: A word,")))
    body = draft["body"]
    assert isinstance(body, dict)
    assert body["a"] == "2026-11-22T14:25:00Z"
    assert body["b"] == ["2026-11-22T14:55:00Z"]
    assert body["c"] == {"d": "2026-11-22T14:17:30Z"}
    assert body["e"] == {"play": "1m", "x": 1}


def test_a_note_is_free_text_from_control_with_its_times_in_place() -> None:
    draft = made(inject(id="I-03"))
    assert (draft["type"], draft["speaks_for"]) == ("procedure.free_text", "centre")
    assert draft["body"] == {"subject": "Nobody calls", "text": "A paper asks. It prints at 230820Z NOV 26."}


def test_a_header_says_it_otherwise_but_never_which_drill() -> None:
    header = "{language: fr, reply: {required: answer, by: {within: 10m}}, drill: null}"
    draft = made(inject(("type: procedure.free_text", f"type: procedure.free_text\n    header: {header}")))
    assert draft["language"] == "fr"
    assert draft["reply"] == {"required": "answer", "by": "2026-11-22T14:26:00Z"}
    assert draft["drill"] == {"run": "small 221415Z", "inject": "I-01"}


def test_a_relation_is_to_the_message_in_its_case() -> None:
    one = inject(("id: I-03\n", "id: I-03\n    relates: [reply, I-01]\n"), id="I-03")
    draft = made(one, Related(EXAMPLE_HASH, OTHER))
    assert draft["relation"] == {"kind": "reply", "message": EXAMPLE_HASH}
    assert draft["case"] == OTHER
    with pytest.raises(Misuse):
        made(one)


def test_what_sends_nothing_has_no_draft() -> None:
    with pytest.raises(Misuse):
        made(inject(id="I-02"))


def test_a_time_that_is_none_is_refused() -> None:
    with pytest.raises(Refused):
        text_of("At {play: soon}.", at=EXAMPLE_AT, instant_of=instant_of)
