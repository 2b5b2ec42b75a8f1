"""Drafts of a service over HTTP: kept for itself, handed to officers, taken back."""

from __future__ import annotations

from hotline.node.judge.events import Returned
from tests.node.doors.api.door import Door
from tests.parties import MINUTE
from tests.programs import Program

FLASH = {"precedence": "FLASH", "precedence_reason": "Burn in ten minutes"}


async def test_a_draft_that_is_kept_is_nobody_else_s_to_see(door: Door) -> None:
    id = door.id()
    kept = await door.call("PUT", f"/v1/drafts/{id}", door.draft())
    assert (kept.status, kept.body["state"]) == (201, "kept"), kept.body
    assert (await door.call("GET", f"/v1/drafts/{id}")).body["draft"]["to"] == ["KESTREL"]
    officer = door.officer()
    for path in (f"/v1/drafts/{id}", f"/v1/messages/{id}", f"/v1/messages/{id}/deliveries", f"/v1/messages/{id}/proof"):
        assert (await door.call("GET", path, token=officer)).problem == (404, "not_found", "never", False), path
    assert (await door.call("GET", "/v1/drafts", token=officer)).body["drafts"] == []
    assert [each["id"] for each in (await door.call("GET", "/v1/drafts")).body["drafts"]] == [id]
    assert (await door.call("DELETE", f"/v1/drafts/{id}")).status == 200
    for path in (f"/v1/drafts/{id}", f"/v1/messages/{id}", f"/v1/messages/{kept.body['digits']}"):
        assert (await door.call("GET", path, token=officer)).problem == (404, "not_found", "never", False), path
    assert (await door.call("GET", "/v1/drafts?state=all", token=officer)).body["drafts"] == []


async def test_once_its_release_is_asked_for_an_officer_sees_it(door: Door) -> None:
    id = door.id()
    kept = await door.call("PUT", f"/v1/drafts/{id}", door.draft())
    asked = await door.call("POST", f"/v1/drafts/{id}:request-release")
    assert (asked.status, asked.body["state"], asked.body["hash"]) == (202, "draft", kept.body["hash"])
    again = await door.call("POST", f"/v1/drafts/{id}:request-release")
    assert (again.status, again.headers["Idempotency-Replayed"], again.body["state"]) == (200, "true", "draft")
    listed = await door.call("GET", "/v1/drafts", token=door.officer())
    assert [(each["id"], each["service"]) for each in listed.body["drafts"]] == [(id, "OPS-BRIDGE")]


async def test_a_draft_that_was_kept_is_handed_over_by_sending_it_too(door: Door) -> None:
    id = door.id()
    assert (await door.call("PUT", f"/v1/drafts/{id}", door.draft())).status == 201
    sent = await door.call("PUT", f"/v1/messages/{id}", door.draft())
    assert (sent.status, sent.body["state"]) == (202, "draft"), sent.body
    kept = await door.call("PUT", f"/v1/drafts/{id}", door.draft())
    assert (kept.status, kept.body["state"]) == (200, "draft")


async def test_the_same_draft_again_gets_the_stored_answer_and_another_one_both_hashes(door: Door) -> None:
    id = door.id()
    first = await door.call("PUT", f"/v1/drafts/{id}", door.draft())
    second = await door.call("PUT", f"/v1/drafts/{id}", door.draft())
    assert (second.status, second.headers["Idempotency-Replayed"], second.body) == (200, "true", first.body)
    other = await door.call("PUT", f"/v1/drafts/{id}", door.draft(language="fr"))
    assert other.problem == (409, "id_reused", "never", False)
    assert len(set(other.body["hashes"])) == 2


async def test_a_draft_is_withdrawn_once_and_says_why(door: Door) -> None:
    id = door.id()
    await door.call("PUT", f"/v1/messages/{id}", door.draft(**FLASH))
    gone = await door.call("DELETE", f"/v1/drafts/{id}?reason=Orbit%20changed")
    assert (gone.status, gone.body["state"], gone.body["returned_by"], gone.body["reason"]) == (
        200, "returned", "OPS-BRIDGE", "Orbit changed",
    )  # fmt: skip
    again = await door.call("DELETE", f"/v1/drafts/{id}")
    assert (again.status, again.headers["Idempotency-Replayed"]) == (200, "true")
    assert (await door.call("GET", "/v1/drafts")).body["drafts"] == []
    assert len((await door.call("GET", "/v1/drafts?state=all")).body["drafts"]) == 1


async def test_what_an_officer_has_signed_is_not_taken_back(door: Door) -> None:
    id = door.id()
    left = await door.call("PUT", f"/v1/messages/{id}", door.draft(**FLASH))
    message = (await door.call("GET", f"/v1/messages/{id}?as=envelope")).body["message"]
    signed = door.by_officers(message, WATCH_1="author")
    assert (await door.call("PUT", f"/v1/messages/{id}", signed, token=door.officer())).status == 202
    late = await door.call("DELETE", f"/v1/drafts/{id}")
    assert late.problem == (409, "not_waiting", "never", False)
    assert (await door.call("GET", f"/v1/drafts/{id}")).body["state"] == "waiting"
    assert left.body["state"] == "draft"


async def test_a_program_reads_why_an_officer_returned_its_draft(door: Door) -> None:
    id = door.id()
    left = await door.call("PUT", f"/v1/messages/{id}", door.draft())
    await door.node.committer.commit(Returned(bytes.fromhex(left.body["hash"]), "WATCH-2", "Wrong object"))
    draft = (await door.call("GET", f"/v1/drafts/{id}")).body
    assert (draft["state"], draft["returned_by"], draft["reason"]) == ("returned", "WATCH-2", "Wrong object")
    assert (await door.call("PUT", f"/v1/messages/{id}", door.draft())).body["state"] == "returned"
    assert (await door.call("POST", f"/v1/drafts/{id}:request-release")).body["state"] == "returned"


async def test_another_program_s_draft_is_not_there(door: Door) -> None:
    id = door.id()
    await door.call("PUT", f"/v1/messages/{id}", door.draft())
    other = Program(door.world.meridian, "PLANNER")
    await door.admit("statement", door.program.statement(3, services=(door.program.entry, other.entry)))
    made = await door.node.tokens.make_code("PLANNER", "WATCH-1")
    token = (await door.node.tokens.collect(str(made["code"]))).token
    for method, path in (("GET", ""), ("DELETE", ""), ("POST", ":request-release")):
        reply = await door.call(method, f"/v1/drafts/{id}{path}", token=token)
        assert reply.problem == (404, "not_found", "never", False)
    assert (await door.call("GET", "/v1/drafts", token=token)).body["drafts"] == []


async def test_a_list_of_drafts_goes_on_from_its_cursor(door: Door) -> None:
    ids = [door.id() for _ in range(5)]
    for id in ids:
        assert (await door.call("PUT", f"/v1/drafts/{id}", door.draft())).status == 201
    seen, after = [], ""
    while True:
        reply = (await door.call("GET", f"/v1/drafts?limit=2{after}")).body
        seen += [each["id"] for each in reply["drafts"]]
        if not reply["more"]:
            break
        after = f"&after={reply['cursor']}"
    assert seen == ids


async def test_an_officer_keeps_no_draft_here_and_signatures_belong_elsewhere(door: Door) -> None:
    id = door.id()
    for method, path in (("PUT", ""), ("DELETE", ""), ("POST", ":request-release")):
        body = door.draft() if method == "PUT" else None
        reply = await door.call(method, f"/v1/drafts/{id}{path}", body, token=door.officer())
        assert reply.problem == (403, "not_allowed", "never", False)
    assert (await door.call("PUT", f"/v1/drafts/{id}", await door.signed(id))).problem == (422, "schema", "fix", False)
    settling = door.draft(type="procedure.acknowledgement")
    assert (await door.call("PUT", f"/v1/drafts/{id}", settling)).status == 422


async def test_an_id_from_last_week_is_told_that_its_clock_is_wrong(door: Door) -> None:
    id = door.id()
    door.world.now += 7 * 24 * 60 * MINUTE
    reply = await door.call("PUT", f"/v1/drafts/{id}", door.draft())
    assert reply.problem == (422, "clock_skew", "fix", False)
