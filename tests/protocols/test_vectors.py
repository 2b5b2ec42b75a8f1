"""The folder of vectors as a folder: whatever lies in it is played, each file by its kind.

The invariant: a good vector gives its result, a bad one is refused with exactly its code, and a file of a kind that
nobody plays fails.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, ClassVar

import pytest

from protocols.errors import Code, Refused
from tests.protocols import (
    channel_plays,
    plays,
    test_bundle,
    test_exchange,
    test_journal_vectors,
    test_line_vectors,
    test_notice,
    test_session,
)
from tests.vectors.generate import FAMILIES, SPEC, files

FILES = sorted((SPEC / "vectors").rglob("*"))
VECTORS = [path for path in FILES if path.is_file()]


def _told(judge: Any) -> Any:
    """Sessions tell their code instead of raising it: they close."""

    def play(given: dict[str, Any]) -> None:
        code = judge(given)
        if code is not None:
            raise Refused(Code(code))

    return play


PLAYS: dict[str, Any] = {
    **plays.PLAYS,
    **channel_plays.PLAYS,
    **test_line_vectors.PLAYS,
    **test_journal_vectors.CHECKS,
    "bundle.verify": test_bundle.play,
    "exchange": test_exchange.play,
    "notice": test_notice.play,
    "session.hello": _told(test_session.judge_hello),
    "session.frame": _told(test_session.judge_frame),
    "session.link_test": _told(test_session.judge_link_test),
}


def judge(vector: dict[str, Any]) -> None:
    """Plays a vector and holds it to what it says."""
    assert vector["kind"] in PLAYS, f"nobody plays the kind {vector['kind']}"
    play = PLAYS[vector["kind"]]
    if vector["expect"] == "ok":
        assert play(vector["input"]) == vector.get("result"), vector["description"]
        return
    assert vector["expect"] == "refused", "a vector is accepted or refused"
    with pytest.raises(Refused) as refused:
        play(vector["input"])
    assert refused.value.code is Code(vector["code"]), vector["description"]


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_vector_of_the_folder(path: Path) -> None:
    assert path.suffix == ".json", "only vectors lie there"
    vector = json.loads(path.read_text("utf-8"))
    assert set(vector) - {"result"} == {"description", "kind", "input", "expect"} | (
        {"code"} if vector["expect"] == "refused" else set()
    )
    assert vector["description"].endswith((".", ":", "?"))
    judge(vector)


def test_no_two_families_share_a_kind() -> None:
    assert (
        len(PLAYS)
        == len(plays.PLAYS)
        + len(channel_plays.PLAYS)
        + len(test_line_vectors.PLAYS)
        + len(test_journal_vectors.CHECKS)
        + 6
    )


def test_the_folder_holds_what_is_made_and_nothing_else() -> None:
    made = {path: text for path, text in files().items() if path.is_relative_to(SPEC / "vectors")}
    assert {path.parent.name for path in made} == set(FAMILIES)
    assert {path: path.read_text("utf-8") for path in VECTORS} == made


def test_every_family_shows_what_is_taken_and_what_is_not() -> None:
    for family in FAMILIES:
        expected = {json.loads(path.read_text("utf-8"))["expect"] for path in (SPEC / "vectors" / family).iterdir()}
        assert expected == ({"ok"} if family == "exchange" else {"ok", "refused"}), family


class TestAVectorThatLies:
    """The loop above can fail."""

    GOOD: ClassVar = {
        "description": ".",
        "kind": "bytes.value",
        "input": {"data": "01"},
        "expect": "ok",
        "result": {"int": "1"},
    }

    def test_of_a_kind_that_nobody_plays(self) -> None:
        with pytest.raises(AssertionError, match="nobody plays"):
            judge(self.GOOD | {"kind": "bytes.gossip"})

    def test_about_its_result(self) -> None:
        judge(self.GOOD)
        with pytest.raises(AssertionError):
            judge(self.GOOD | {"result": {"int": "2"}})

    def test_that_claims_a_refusal(self) -> None:
        with pytest.raises(pytest.fail.Exception):
            judge(self.GOOD | {"expect": "refused", "code": "not_canonical"})

    def test_about_the_code(self) -> None:
        broken = self.GOOD | {"input": {"data": "c1"}, "expect": "refused"}
        judge(broken | {"code": "not_canonical"})
        with pytest.raises(AssertionError):
            judge(broken | {"code": "schema"})
