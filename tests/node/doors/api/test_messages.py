"""The one send path, as a program in any language meets it; each answer to "what if I call again" is a test."""

from __future__ import annotations

import asyncio
import base64
import re
from typing import Any

import pytest

from hotline.cli.docs_api import PROMISES
from hotline.node.record.messages import AT_ONCE
from hotline.node.record.tables import MESSAGES
from protocols.messages.form import EXAMPLE_HASH
from protocols.messages.header import message_hash
from tests.client.nodes import Nodes
from tests.node.doors.api.door import Door, at_the_door, http, serving, uuid
from tests.parties import MINUTE, World
from tests.programs import Program

Body = dict[str, Any]


async def sent(door: Door, id: str | None = None, **changes: Any) -> tuple[str, Body]:
    """A manoeuvre notice, signed by the service and released."""
    id = id or door.id()
    reply = await door.call("PUT", f"/v1/messages/{id}", await door.signed(id, **changes))
    assert reply.status == 201, reply.body
    return id, reply.body


# -- what becomes of it ----------------------------------------------------------------------------------------------


async def test_what_a_service_signs_is_released_at_once(door: Door) -> None:
    id = door.id()
    reply = await door.call("PUT", f"/v1/messages/{id}", await door.signed(id))
    assert reply.status == 201, reply.body
    assert (reply.body["id"], reply.body["state"]) == (id, "released")
    assert [(each["to"], each["number"]) for each in reply.body["releases"]] == [("KESTREL", 1)]
    assert "Idempotency-Replayed" not in reply.headers


@pytest.mark.parametrize("bare", [True, False])
async def test_a_draft_waits_for_an_officer_who_signs_that_very_message(door: Door, bare: bool) -> None:
    id, draft = door.id(), door.draft(precedence="FLASH", precedence_reason="Burn in ten minutes")
    left = await door.call("PUT", f"/v1/messages/{id}", draft if bare else {"draft": draft})
    assert (left.status, left.body["state"]) == (202, "draft"), left.body
    envelope = await door.call("GET", f"/v1/messages/{id}?as=envelope")
    author = door.by_officers(envelope.body["message"], WATCH_1="author")
    waits = await door.call("PUT", f"/v1/messages/{id}", author, token=door.officer("WATCH-1"))
    assert (waits.status, waits.body["state"], waits.body["hash"]) == (202, "waiting", left.body["hash"])
    both = door.by_officers(envelope.body["message"], WATCH_1="author", WATCH_2="second")
    released = await door.call("PUT", f"/v1/messages/{id}", both, token=door.officer("WATCH-2"))
    assert (released.status, released.body["state"], released.body["hash"]) == (201, "released", left.body["hash"])
    again = await door.call("PUT", f"/v1/messages/{id}", draft)
    assert (again.status, again.body["state"]) == (200, "released")
    whole = await door.call("GET", f"/v1/messages/{id}")
    assert whole.body["drafted_by"] == "OPS-BRIDGE"
    assert [(each["role"], each["human"]) for each in whole.body["officers"]] == [("WATCH-1", True), ("WATCH-2", True)]


async def test_what_a_service_signed_and_may_not_release_becomes_a_draft(door: Door) -> None:
    id = door.id()
    flash = await door.signed(id, precedence="FLASH", precedence_reason="Burn in ten minutes")
    left = await door.call("PUT", f"/v1/messages/{id}", flash)
    assert (left.status, left.body["state"]) == (202, "draft"), left.body
    again = await door.call("PUT", f"/v1/messages/{id}", flash)
    assert (again.status, again.headers["Idempotency-Replayed"], again.body) == (200, "true", left.body)
    assert await door.count() == 0


async def test_an_officer_leaves_no_draft_and_a_service_signs_as_no_human(door: Door) -> None:
    id = door.id()
    draft = await door.call("PUT", f"/v1/messages/{id}", door.draft(), token=door.officer())
    assert draft.problem == (403, "not_allowed", "never", False)
    signed = await door.signed(id)
    forged = await door.call("PUT", f"/v1/messages/{id}", door.by_officers(signed["message"], WATCH_1="sole"))
    assert forged.problem == (403, "not_your_seat", "never", False)
    as_officer = await door.call("POST", "/v1/messages:encode", {"id": id, "draft": door.draft(), "capacity": "sole"})
    assert as_officer.problem == (422, "capacity", "fix", False)
    assert await door.count() == 0


async def test_a_forged_signature_is_refused_and_nothing_is_stored(door: Door) -> None:
    id = door.id()
    signed = await door.signed(id)
    payload, signature = signed["attestations"][0]
    wrong = base64.b64encode(bytes(64)).decode()
    forged = await door.call("PUT", f"/v1/messages/{id}", {**signed, "attestations": [[payload, wrong]]})
    assert forged.problem == (422, "officer_signature", "fix", False)
    assert (await door.call("GET", f"/v1/messages/{id}")).problem == (404, "not_found", "never", False)
    assert signature != wrong


async def test_every_field_that_is_wrong_is_named_at_once(door: Door) -> None:
    wrong = door.draft(precedence="URGENT", colour="red", to="ALTAIR")
    reply = await door.call("PUT", f"/v1/messages/{door.id()}", wrong)
    assert reply.problem == (422, "draft_wrong", "fix", False)
    assert {each["pointer"] for each in reply.body["errors"]} == {"/precedence", "/colour"}, reply.body
    unknown = await door.call("PUT", f"/v1/messages/{door.id()}", door.draft(to="ALTAIR"))
    assert unknown.problem == (422, "unknown_centre", "fix", False)


@pytest.mark.parametrize(
    "body",
    [
        {"message": "aGk", "attestations": [["aGk=", "aGk="]]},
        {"message": "aGk=", "attestations": []},
        {"message": "aGk=", "attestations": [["aGk="]]},
        {"message": "aGk=", "attestations": [["aGk=", "aGk="]], "draft": {}},
        {"draft": {}, "to": []},
        {"draft": 5},
        {"message": "aGk=", "attestations": [["aGk=", "aGk="]]},
    ],
)
async def test_what_is_neither_a_draft_nor_signed_is_told_where(door: Door, body: Body) -> None:
    reply = await door.call("PUT", f"/v1/messages/{door.id()}", body)
    assert reply.status == 422
    assert reply.code in ("schema", "not_canonical")
    assert reply.body["retry"] == "fix"


async def test_a_draft_nested_beyond_sense_or_with_a_number_beyond_every_field_is_refused(door: Door) -> None:
    deep: Any = 1
    for _ in range(200):
        deep = [deep]
    for body in ({"type": deep}, {"type": 10**40}, {"type": [{"a": 10**400}]}, {"type": "\x00" * 1000}):
        reply = await door.call("PUT", f"/v1/messages/{door.id()}", body)
        assert reply.status == 422, reply.body
        assert reply.body["retry"] == "fix"


# -- calling again ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["signed", "draft"])
async def test_same_id_same_content_gets_the_stored_answer(door: Door, kind: str) -> None:
    id = door.id()
    body = await door.signed(id) if kind == "signed" else door.draft()
    first = await door.call("PUT", f"/v1/messages/{id}", body)
    second = await door.call("PUT", f"/v1/messages/{id}", body)
    assert first.status == (201 if kind == "signed" else 202)
    assert (second.status, second.headers["Idempotency-Replayed"], second.body) == (200, "true", first.body)


async def test_the_order_of_keys_makes_no_other_content(door: Door) -> None:
    id, draft = door.id(), door.draft()
    assert (await door.call("PUT", f"/v1/messages/{id}", draft)).status == 202
    turned = {name: draft[name] for name in reversed(draft)}
    assert (await door.call("PUT", f"/v1/messages/{id}", {"draft": turned})).status == 200


async def test_same_id_other_content_is_refused_with_both_hashes(door: Door) -> None:
    id, body = await sent(door)
    other = await door.signed(id, language="fr")
    reply = await door.call("PUT", f"/v1/messages/{id}", other)
    assert reply.problem == (409, "id_reused", "never", False)
    came = message_hash(base64.b64decode(other["message"]), "test").hex()
    assert reply.body["hashes"] == [body["hash"], came]
    draft = await door.call("PUT", f"/v1/messages/{id}", door.draft(language="fr"))
    assert (draft.status, draft.body["hashes"]) == (409, [body["hash"], came])


async def test_same_id_other_draft_is_refused_with_both_hashes_before_it_is_read(door: Door) -> None:
    id = door.id()
    assert (await door.call("PUT", f"/v1/messages/{id}", door.draft())).status == 202
    reply = await door.call("PUT", f"/v1/messages/{id}", {"type": "nonsense"})
    assert reply.problem == (409, "id_reused", "never", False)
    assert len(set(reply.body["hashes"])) == 2


async def test_while_the_first_is_running_the_second_is_told_to_come_back(door: Door) -> None:
    id, draft = door.id(), door.draft()
    replies = await asyncio.gather(*(door.call("PUT", f"/v1/messages/{id}", draft) for _ in range(8)))
    first = [each for each in replies if each.status == 202]
    assert len(first) == 1
    for each in replies:
        if each.status == 409:
            assert each.problem == (409, "in_progress", "later", False)
            assert each.headers["Retry-After"] == "1"
        else:
            assert each.body["hash"] == first[0].body["hash"]
    assert any(each.status == 409 for each in replies)
    assert (await door.call("PUT", f"/v1/messages/{id}", draft)).status == 200


async def test_a_first_that_failed_stores_nothing_and_leaves_its_id_free(door: Door) -> None:
    id = door.id()
    reply = await door.call("PUT", f"/v1/messages/{id}", door.draft(precedence="URGENT"))
    assert reply.problem == (422, "draft_wrong", "fix", False)
    orphan = door.draft(relation={"kind": "update", "message": EXAMPLE_HASH}, case=EXAMPLE_HASH)
    judged = await door.call("PUT", f"/v1/messages/{id}", orphan)
    assert judged.problem == (422, "relation_unknown", "fix", False)
    assert (await door.call("PUT", f"/v1/messages/{id}", door.draft())).status == 202


async def test_an_id_is_never_used_again_whatever_became_of_it(door: Door) -> None:
    id = door.id()
    assert (await door.call("PUT", f"/v1/messages/{id}", door.draft())).status == 202
    assert (await door.call("DELETE", f"/v1/drafts/{id}")).status == 200
    other = await door.call("PUT", f"/v1/messages/{id}", door.draft(language="fr"))
    assert other.problem == (409, "id_reused", "never", False)
    door.world.now += 400 * 24 * 60 * MINUTE
    late = await door.call("PUT", f"/v1/messages/{id}", door.draft())
    assert (late.status, late.body["state"]) == (200, "returned")


async def test_the_clock_is_asked_of_a_new_id_only(door: Door) -> None:
    id, draft = door.id(), door.draft()
    assert (await door.call("PUT", f"/v1/messages/{id}", draft)).status == 202
    late = door.id()
    door.world.now += 30 * 60 * 24 * MINUTE
    assert (await door.call("PUT", f"/v1/messages/{id}", draft)).status == 200
    reply = await door.call("PUT", f"/v1/messages/{late}", draft)
    assert reply.problem == (422, "clock_skew", "fix", False)


async def test_after_a_restart_the_same_call_gets_the_same_answer(world: World, folder: Any) -> None:
    nodes = Nodes(world, folder)
    async with at_the_door(world, folder, nodes) as door:
        id, draft_id = door.id(), door.id()
        signed = await door.signed(id)
        first = await door.call("PUT", f"/v1/messages/{id}", signed)
        left = await door.call("PUT", f"/v1/messages/{draft_id}", door.draft())
        token = door.token
    async with serving(nodes, "MERIDIAN") as node, http() as session:
        again = Door(world, nodes, node, session, door.program, token)
        second = await again.call("PUT", f"/v1/messages/{id}", signed)
        assert (second.status, second.headers["Idempotency-Replayed"], second.body) == (200, "true", first.body)
        draft = await again.call("PUT", f"/v1/messages/{draft_id}", door.draft())
        assert (draft.status, draft.body) == (200, left.body)


async def test_the_scope_of_an_id_is_the_centre_so_another_program_finds_it_taken(door: Door) -> None:
    id = door.id()
    assert (await door.call("PUT", f"/v1/messages/{id}", door.draft())).status == 202
    other = Program(door.world.meridian, "PLANNER")
    both = door.program.statement(3, services=(door.program.entry, other.entry))
    await door.admit("statement", both)
    made = await door.node.tokens.make_code("PLANNER", "WATCH-1")
    token = (await door.node.tokens.collect(str(made["code"]))).token
    reply = await door.call("PUT", f"/v1/messages/{id}", door.draft(), token=token)
    assert reply.problem == (409, "id_reused", "never", False)


async def test_an_officer_s_word_goes_by_the_same_rules_under_an_id_of_its_own(door: Door) -> None:
    id = door.id()
    encoded = await door.encoded(id)
    alone = door.by_officers(encoded["message"], WATCH_1="author")
    first = await door.call("PUT", f"/v1/messages/{id}", alone, token=door.officer())
    second = await door.call("PUT", f"/v1/messages/{id}", alone, token=door.officer())
    assert (first.status, second.status) == (202, 200)
    both = door.by_officers(encoded["message"], WATCH_1="author", WATCH_2="second")
    released = await door.call("PUT", f"/v1/messages/{id}", both, token=door.officer("WATCH-2"))
    again = await door.call("PUT", f"/v1/messages/{id}", both, token=door.officer("WATCH-2"))
    assert (released.status, again.status, again.body) == (201, 200, released.body)
    assert await door.count() == 1


async def test_the_id_in_the_path_is_the_message_s_own(door: Door) -> None:
    reply = await door.call("PUT", f"/v1/messages/{door.id()}", await door.signed(door.id()))
    assert reply.problem == (422, "schema", "fix", False)
    assert reply.body["errors"][0]["pointer"] == "/id"
    for wrong in ("5", uuid(bytes(16)), door.id() + "0", door.id() + "%0A"):
        refused = await door.call("PUT", f"/v1/messages/{wrong}", door.draft())
        assert refused.problem == (422, "draft_wrong", "fix", False), wrong


async def test_somebody_else_s_id_that_is_one_of_ours_hides_nothing_that_we_sent(door: Door) -> None:
    id, body = await sent(door)
    twin, third = bytes.fromhex(body["hash"])[::-1], bytes.fromhex(body["hash"])[1:] + bytes(1)

    def forge(c: Any) -> None:
        row = dict(c.execute(MESSAGES.select().where(MESSAGES.c.hash == bytes.fromhex(body["hash"]))).mappings().one())
        del row["seq"]
        c.execute(MESSAGES.insert().values(**{**row, "hash": twin, "from_centre": "KESTREL", "incoming": True}))
        c.execute(MESSAGES.insert().values(**{**row, "hash": third, "from_centre": "ALTAIR", "incoming": True}))

    async with door.node.store.write() as writer:
        await writer.run(forge)
    assert (await door.call("GET", f"/v1/messages/{id}")).body["hash"] == body["hash"]
    assert (await door.call("PUT", f"/v1/messages/{id}", await door.signed(id))).body["hash"] == body["hash"]
    digits = await door.call("GET", f"/v1/messages/{body['digits']}")
    assert digits.problem == (422, "ambiguous", "fix", False)
    assert all(each in digits.body["detail"] for each in (body["hash"], twin.hex(), third.hex()))


# -- tried out -------------------------------------------------------------------------------------------------------


async def test_validate_says_what_would_happen_and_stores_nothing(door: Door) -> None:
    id = door.id()
    signed = await door.call("POST", "/v1/messages:validate", await door.signed(id))
    assert (signed.status, signed.body["would"], signed.body["replay"]) == (200, "released", False), signed.body
    assert (signed.body["id"], signed.body["two_officers"]) == (id, False)
    assert ["service"] in signed.body["signed_as"]
    draft = await door.call("POST", f"/v1/messages:validate?id={id}", door.draft())
    assert (draft.body["would"], draft.body["hash"]) == ("draft", signed.body["hash"])
    flash = door.draft(precedence="FLASH", precedence_reason="Burn in ten minutes")
    urgent = await door.call("POST", "/v1/messages:validate", flash)
    assert (urgent.body["two_officers"], urgent.body["precedence"]) == (True, "FLASH")
    alone = door.by_officers((await door.encoded(id))["message"], WATCH_1="author")
    author = await door.call("POST", "/v1/messages:validate", alone, token=door.officer())
    assert author.body["would"] == "waiting"
    assert await door.count() == 0
    assert (await door.call("GET", "/v1/drafts?state=all")).body["drafts"] == []


async def test_validate_refuses_as_the_real_call_does(door: Door) -> None:
    orphan = door.draft(relation={"kind": "update", "message": EXAMPLE_HASH}, case=EXAMPLE_HASH)
    for body in (door.draft(precedence="URGENT"), door.draft(to="ALTAIR"), orphan, {"draft": 5}):
        tried = await door.call("POST", "/v1/messages:validate", body)
        real = await door.call("PUT", f"/v1/messages/{door.id()}", body)
        assert {**tried.body, "instance": ""} == {**real.body, "instance": ""}
    id, _ = await sent(door)
    taken = await door.call("POST", f"/v1/messages:validate?id={id}", await door.signed(id, language="fr"))
    assert taken.problem == (409, "id_reused", "never", False)
    same = await door.call("POST", "/v1/messages:validate", await door.signed(id))
    assert (same.body["would"], same.body["replay"]) == ("released", True)


async def test_what_is_worth_knowing_is_told_and_holds_nothing_back(door: Door) -> None:
    from protocols.records import WatchWindow

    at = door.world.now
    minute = (at // MINUTE - 4 * 24 * 60) % (7 * 24 * 60)
    closed = (WatchWindow(start=(minute + 60) % 10_000, end=(minute + 60) % 10_000 + 60),)
    await door.admit("bulletin", door.world.kestrel.bulletin_record(2, watch_hours=closed))
    reply = await door.call("POST", "/v1/messages:validate", door.draft())
    assert reply.body["remarks"] == [
        {"code": "nobody_on_watch", "centre": "KESTREL", "until": (at // MINUTE + 60) * MINUTE}
    ]
    _, body = await sent(door)
    assert body["remarks"] == reply.body["remarks"]


# -- read ------------------------------------------------------------------------------------------------------------


async def test_a_message_is_found_by_every_name_that_it_has(door: Door) -> None:
    id, body = await sent(door)
    for name in (id, id.upper(), body["hash"], body["digits"], body["reference"].replace(" ", "%20")):
        reply = await door.call("GET", f"/v1/messages/{name}")
        assert (reply.status, reply.body["hash"]) == (200, body["hash"]), name
    for name in ("00000", "MERIDIAN 000000Z 00000", door.id(), "0" * 64, "no"):
        assert (await door.call("GET", f"/v1/messages/{name}")).problem == (404, "not_found", "never", False), name


async def test_a_message_is_whole_as_json_as_text_and_as_what_was_signed(door: Door) -> None:
    id, body = await sent(door)
    whole = (await door.call("GET", f"/v1/messages/{id}")).body
    assert (whole["state"], whole["from"], whole["to"], whole["incoming"]) == (
        "released", "MERIDIAN", ["KESTREL"], False,
    )  # fmt: skip
    assert whole["draft"]["body"]["object"] == door.draft()["body"]["object"]
    assert [(each["role"], each["capacity"], each["human"]) for each in whole["officers"]] == [
        ("OPS-BRIDGE", "service", False)
    ]
    said = await door.call("GET", f"/v1/messages/{id}", Accept="text/plain")
    assert said.headers["Content-Type"].startswith("text/plain")
    assert body["reference"] in said.body.decode()
    french = await door.call("GET", f"/v1/messages/{id}?as=text&lang=fr")
    assert french.body != said.body
    signed = (await door.call("GET", f"/v1/messages/{id}?as=envelope")).body
    assert message_hash(base64.b64decode(signed["message"]), "test").hex() == body["hash"]
    assert base64.b64decode(signed["message"]) in base64.b64decode(signed["envelopes"][0]["envelope"])


@pytest.mark.parametrize(("many", "limit"), [(5, 2), (5, 5), (2 * AT_ONCE + 1, 200), (AT_ONCE, AT_ONCE)])
async def test_a_list_goes_on_from_its_cursor_and_misses_nothing(door: Door, many: int, limit: int) -> None:
    ids = [(await sent(door))[0] for _ in range(many)]
    seen, after = [], ""
    while True:
        reply = (await door.call("GET", f"/v1/messages?limit={limit}{after}")).body
        seen += [each["id"] for each in reply["messages"]]
        if not reply["more"]:
            break
        after = f"&after={reply['cursor']}"
    assert seen == ids
    from_there = await door.call("GET", f"/v1/events?after={reply['as_of_cursor']}")
    assert (from_there.status, from_there.body["events"]) == (200, [])
    more = await sent(door)
    tail = (await door.call("GET", f"/v1/messages?after={reply['cursor']}")).body
    assert [each["id"] for each in tail["messages"]] == [more[0]]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("precedence=PRIORITY", 1), ("precedence=ROUTINE", 1), ("precedence=FLASH", 0), ("state=open", 2),
        ("state=settled", 0), ("type=manoeuvre.notice", 2), ("type=conjunction.alert", 0), ("centre=KESTREL", 2),
        ("centre=ALTAIR", 0), ("incoming=true", 0), ("incoming=false", 2), ("object=no%20such", 0), ("norad=1", 0),
    ],
)  # fmt: skip
async def test_every_filter_of_a_list_must_hold(door: Door, query: str, found: int) -> None:
    await sent(door)
    await sent(door, precedence="ROUTINE")
    reply = await door.call("GET", f"/v1/messages?{query}")
    assert len(reply.body["messages"]) == found, reply.body


async def test_messages_are_found_by_their_object_and_by_their_case(door: Door) -> None:
    _, body = await sent(door)
    said = door.draft()["body"]["object"]
    number = said.get("designator")
    assert len((await door.call("GET", f"/v1/messages?object={said['name']}")).body["messages"]) == 1
    assert len((await door.call("GET", f"/v1/messages?norad={number}")).body["messages"]) == 1
    assert len((await door.call("GET", f"/v1/messages?case={body['hash']}")).body["messages"]) == 1


async def test_a_parameter_that_nobody_declared_or_that_is_wrong_is_named(door: Door) -> None:
    reply = await door.call("GET", "/v1/messages?page=2&limit=1000&precedence=HIGH")
    assert reply.problem == (422, "draft_wrong", "fix", False)
    assert {each["pointer"] for each in reply.body["errors"]} == {"/page", "/limit", "/precedence"}


def test_every_sentence_that_the_page_promises_of_an_id_is_the_name_of_a_test() -> None:
    names = {"test_" + re.sub(r"[^a-z0-9]+", "_", each.lower()).strip("_") for each in PROMISES}
    assert names <= {*globals()}, names - {*globals()}
