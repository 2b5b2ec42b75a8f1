"""Every refusal as a program is told it: status, code, whether to call again, whether anything was stored."""

from __future__ import annotations

import msgspec
import pytest

from hotline.node.doors.api.problems import pointer_of, problem_of, retry_of, status_of
from hotline.node.doors.api.sending import IdReused, OnRecord
from protocols.errors import Code, FieldFault, Refused, WrongDraft
from tests.node.doors.api.door import Door


@pytest.mark.parametrize("code", list(Code))
def test_every_code_is_a_problem_that_says_what_to_do(code: Code) -> None:
    problem = problem_of(Refused(code, "what was found"), "0")
    assert problem.type == f"/v1/problems/{code}"
    assert 400 <= problem.status <= 599
    assert problem.title
    assert problem.detail.startswith("what was found. ")
    assert problem.retry in ("never", "fix", "later")
    assert (problem.status in (429, 503)) <= (problem.retry == "later")


@pytest.mark.parametrize(
    ("code", "status", "retry"),
    [
        (Code.TOKEN_UNKNOWN, 401, "never"), (Code.NOT_ALLOWED, 403, "never"), (Code.NOT_FOUND, 404, "never"),
        (Code.ID_REUSED, 409, "never"), (Code.IN_PROGRESS, 409, "later"), (Code.CURSOR_EXPIRED, 410, "never"),
        (Code.TOO_LARGE, 413, "fix"), (Code.DRAFT_WRONG, 422, "fix"), (Code.RATE_LIMITED, 429, "later"),
        (Code.STORE_FAILED, 503, "later"), (Code.CLOCK_SKEW, 422, "fix"),
    ],
)  # fmt: skip
def test_a_code_has_its_status_and_its_retry(code: Code, status: int, retry: str) -> None:
    assert (status_of(code), retry_of(code)) == (status, retry)


def test_every_field_that_is_wrong_has_its_pointer() -> None:
    faults = (FieldFault("body.objects[0].name", "missing", "text"), FieldFault("a/b~c", "unknown field"))
    problem = problem_of(WrongDraft(faults), "0")
    assert [(each.pointer, each.allowed) for each in problem.errors] == [("/body/objects/0/name", "text"),
                                                                         ("/a~1b~0c", "")]  # fmt: skip
    assert problem.detail.startswith("2 fields are missing or wrong.")
    assert pointer_of("") == ""


def test_an_id_that_is_taken_names_both_hashes_and_what_is_on_record_says_so() -> None:
    reused = IdReused(bytes(32), b"\x01" * 32)
    problem = problem_of(reused, "0", **reused.more)  # type: ignore[arg-type]
    assert problem.hashes == ("00" * 32, "01" * 32)
    assert not problem.stored
    kept = OnRecord(Refused(Code.STORE_FAILED, "the disk was full"))
    assert problem_of(kept, "0", **kept.more).stored is True
    assert b'"stored":true' in msgspec.json.encode(problem_of(kept, "0", **kept.more))


async def test_stored_is_said_aloud_also_when_it_is_false(door: Door) -> None:
    reply = await door.call("PUT", f"/v1/messages/{door.id()}", {})
    assert reply.body["stored"] is False


async def test_the_page_of_a_problem_is_at_the_node_itself(door: Door) -> None:
    reply = await door.call("PUT", f"/v1/messages/{door.id()}", {})
    page = await door.call("GET", reply.body["type"], token=None)
    assert page.status == 200
