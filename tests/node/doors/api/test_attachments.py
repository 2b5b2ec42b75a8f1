"""Files over HTTP: handed in once, fetched as they were signed, saved and never drawn."""

from __future__ import annotations

import hashlib
import io
import json
from typing import Any, get_args

import pytest

from hotline.node.doors.api.attachments import MediaType, safe_name
from hotline.node.judge.events import ChunkTaken, ContentEnded
from hotline.node.record import attachments
from protocols.attachments import LARGEST, MEDIA_TYPES, Assembly, Enclosed, enclose, in_draft
from protocols.messages.draft import check
from protocols.messages.header import Attachment
from tests.node.doors.api.door import Door, Reply
from tests.node.doors.api.incoming import received
from tests.programs import written

CONTENT = b"CCSDS_OPM_VERS = 3.0\n" * 9_000  # three chunks


async def put(door: Door, content: bytes, query: str = "?name=plan.opm", sha256: str | None = None) -> Reply:
    """The program hands content in."""
    address = f"{door.address}/v1/attachments/{sha256 or hashlib.sha256(content).hexdigest()}{query}"
    headers = {"Authorization": f"Bearer {door.token}", "Content-Type": "application/octet-stream"}
    async with door.session.put(address, data=content, headers=headers) as response:
        return Reply(response.status, response.headers, json.loads(await response.read()))


async def arrives(door: Door, *enclosed: Enclosed) -> str:
    """KESTREL's message that names them is on record; its hash."""
    draft = written(to="MERIDIAN", type="procedure.free_text", attachments=[in_draft(e.attachment) for e in enclosed])
    message = check(draft, mode="test", from_="KESTREL", id=bytes(15) + b"\2", composed_at=door.world.now)
    return await received(door, message)


async def comes(door: Door, enclosed: Enclosed, *, chunks: int | None = None) -> None:
    """So many of its chunks are fetched from KESTREL; with the last one it is whole."""
    station, named = door.node.station, enclosed.attachment
    content = await station.store.read(
        lambda c: attachments.content_of(c, "MERIDIAN", "KESTREL", named.key, named.sha256, station.clock.now())
    )
    assert content is not None
    for index in range(chunks if chunks is not None else enclosed.chunks):
        _ = await station.committer.commit(ChunkTaken(content.row, index, enclosed.chunk(index)))
    if chunks is None:
        _ = await station.committer.commit(ContentEnded(content.row, None))


def test_the_description_names_every_media_type_that_is_carried() -> None:
    assert set(get_args(MediaType)) == set(MEDIA_TYPES)


# -- in ----------------------------------------------------------------------------------------------------------------


async def test_content_is_enclosed_here_and_its_key_comes_back_for_the_draft(door: Door) -> None:
    reply = await put(door, CONTENT)
    assert reply.status == 201
    named = reply.body
    assert (named["name"], named["media_type"], named["size"]) == ("plan.opm", "text/plain", len(CONTENT))
    id = door.id()
    sent = await door.call("PUT", f"/v1/messages/{id}", await door.signed(id, attachments=[named]))
    assert sent.status == 201, sent.body
    fetched = await door.call("GET", f"/v1/messages/{id}/attachments/1")
    assert fetched.body == CONTENT


async def test_what_is_on_disk_is_encrypted_under_that_key(door: Door) -> None:
    named = (await put(door, CONTENT)).body
    key, sha256 = bytes.fromhex(named["key"]), bytes.fromhex(named["sha256"])
    assembly = Assembly(Attachment(name="x", media_type="text/plain", size=named["size"], sha256=sha256, key=key))
    store, place = door.node.store, door.node.station.place
    for index in range(assembly.of):

        def chunk(c: Any, index: int = index) -> bytes | None:
            content = attachments.content_of(c, "MERIDIAN", "MERIDIAN", key, sha256, 0)
            return attachments.chunk(c, place, content.row, index) if content is not None else None

        data = await store.read(chunk)
        assert data is not None
        assert b"CCSDS" not in data
        assembly.take(index, data)
    assert assembly.content() == CONTENT


async def test_the_same_content_again_gets_the_same_key(door: Door) -> None:
    first, again = await put(door, CONTENT), await put(door, CONTENT, "?name=other.txt")
    assert (again.status, again.headers["Idempotency-Replayed"]) == (200, "true")
    assert (again.body["key"], again.body["name"]) == (first.body["key"], "other.txt")


async def test_a_message_that_names_it_has_used_the_key_up(door: Door) -> None:
    named, id = (await put(door, CONTENT)).body, door.id()
    await door.call("PUT", f"/v1/messages/{id}", await door.signed(id, attachments=[named]))
    later = await put(door, CONTENT)
    assert later.status == 201
    assert later.body["key"] != named["key"]


async def test_content_that_is_not_what_its_address_says_is_refused(door: Door) -> None:
    reply = await put(door, CONTENT, sha256="0" * 64)
    assert reply.problem == (422, "draft_wrong", "fix", False)
    assert reply.body["errors"][0]["pointer"] == "/sha256"
    assert hashlib.sha256(CONTENT).hexdigest() in reply.body["errors"][0]["detail"]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("?name=run.exe", "attachment_type"),
        ("?name=page.html", "attachment_type"),
        ("?name=run.exe&media_type=application/zip", "draft_wrong"),
        ("", "draft_wrong"),
        ("?name=a%00.txt", "schema"),
    ],
)
async def test_a_kind_of_file_that_is_not_carried_is_refused(door: Door, query: str, code: str) -> None:
    assert (await put(door, b"x", query)).code == code


async def test_more_than_an_attachment_may_have_is_refused_before_it_is_read(door: Door) -> None:
    headers = {"Authorization": f"Bearer {door.token}", "Content-Type": "application/octet-stream"}
    address = f"{door.address}/v1/attachments/{'0' * 64}?name=a.txt"
    async with door.session.put(address, data=io.BytesIO(b"x" * (LARGEST + 1)), headers=headers) as response:
        assert (response.status, json.loads(await response.read())["code"]) == (413, "too_large")


async def test_no_content_is_content_too(door: Door) -> None:
    assert (await put(door, b"", "?name=empty.txt")).status == 201


# -- out ---------------------------------------------------------------------------------------------------------------


async def test_how_far_each_is_here_is_told(door: Door) -> None:
    one, two = enclose("one.txt", "text/plain", CONTENT), enclose("two.txt", "text/plain", b"2")
    hashed = await arrives(door, one, two)
    await comes(door, one, chunks=2)
    await comes(door, two)
    listed = (await door.call("GET", f"/v1/messages/{hashed}/attachments")).body["attachments"]
    assert [(each["n"], each["name"], each["have"], each["of"], each["here"]) for each in listed] == [
        (1, "one.txt", 2, 3, False),
        (2, "two.txt", 1, 1, True),
    ]


async def test_what_is_not_all_here_is_not_given_out(door: Door) -> None:
    enclosed = enclose("one.txt", "text/plain", CONTENT)
    hashed = await arrives(door, enclosed)
    await comes(door, enclosed, chunks=2)
    reply = await door.call("GET", f"/v1/messages/{hashed}/attachments/1")
    assert reply.problem == (409, "attachment_missing", "later", False)
    assert reply.headers["Retry-After"] == "1"
    assert "2 of 3" in reply.body["detail"]


async def test_it_comes_to_be_saved_under_a_name_that_harms_nobody(door: Door) -> None:
    enclosed = enclose('../../"a b";<i>.opm', "text/plain", CONTENT)
    hashed = await arrives(door, enclosed)
    await comes(door, enclosed)
    reply = await door.call("GET", f"/v1/messages/{hashed}/attachments/1")
    assert reply.body == CONTENT
    assert reply.headers["Content-Type"] == "application/octet-stream"
    assert reply.headers["Content-Disposition"] == 'attachment; filename="a_b_i_.opm"'
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in reply.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("plan.opm", "plan.opm"),
        (".bashrc", "bashrc"),
        ("../../etc/passwd", "etc_passwd"),
        ('a"; filename=b.exe', "a_filename_b.exe"),
        ("Отчёт.pdf", "pdf"),
        ("…", "attachment"),
        ("a" * 300 + ".txt", "a" * 96 + ".txt"),
    ],
)
def test_a_name_is_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@pytest.mark.parametrize("n", ["0", "2", "65", "x"])
async def test_an_attachment_that_it_does_not_have_is_not_found(door: Door, n: str) -> None:
    hashed = await arrives(door, enclose("one.txt", "text/plain", b"1"))
    assert (await door.call("GET", f"/v1/messages/{hashed}/attachments/{n}")).status in (404, 422)


async def test_a_message_that_is_not_here_has_none(door: Door) -> None:
    for path in ("/v1/messages/12345/attachments", f"/v1/messages/{'ab' * 32}/attachments/1"):
        assert (await door.call("GET", path)).problem[:2] == (404, "not_found")


async def test_of_a_draft_its_own_program_sees_the_file(door: Door) -> None:
    named, id = (await put(door, CONTENT)).body, door.id()
    kept = await door.call("PUT", f"/v1/drafts/{id}", {"draft": door.draft(attachments=[named])})
    assert kept.status == 201, kept.body
    (listed,) = (await door.call("GET", f"/v1/messages/{id}/attachments")).body["attachments"]
    assert listed["here"]
    assert (await door.call("GET", f"/v1/messages/{id}/attachments/1")).body == CONTENT
    assert (await door.call("GET", f"/v1/messages/{id}/attachments", token=door.officer())).status == 404
