"""What a monitor is told, and what it is not."""

from __future__ import annotations

from prometheus_client.parser import text_string_to_metric_families

from hotline.node.record.tables import LAPSES
from protocols.messages.draft import check
from tests.node.doors.api.door import Door
from tests.node.doors.api.incoming import received
from tests.programs import written


async def scraped(door: Door) -> dict[tuple[str, tuple[str, ...]], float]:
    """Every sample, by its name and labels' values."""
    reply = await door.call("GET", "/v1/metrics")
    assert reply.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    return {
        (sample.name, tuple(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(reply.body.decode())
        for sample in family.samples
    }


async def test_messages_are_counted_by_the_way_they_go(door: Door) -> None:
    id = door.id()
    assert (await door.call("PUT", f"/v1/messages/{id}", await door.signed(id))).status == 201
    draft = written(to="MERIDIAN")
    await received(door, check(draft, mode="test", from_="KESTREL", id=bytes(16), composed_at=door.world.now))
    found = await scraped(door)
    assert found["hotline_messages_total", ("sent",)] == 1
    assert found["hotline_messages_total", ("arrived",)] == 1
    assert found["hotline_owed", ("KESTREL",)] == 1
    assert found["hotline_link_up", ("KESTREL",)] == 0
    assert found["hotline_feed_head", ()] > 0
    assert found["hotline_journal_size", ()] > 0
    assert found["hotline_up", ()] == 1
    assert found["hotline_info", ("test", "0.1.0")] == 1


async def test_calls_are_counted_by_route_and_status(door: Door) -> None:
    for _ in range(3):
        await door.call("GET", "/v1/health", token=None)
    await door.call("GET", "/v1/links", token=None)
    await door.call("GET", "/v1/nothing/of/that", token=None)
    found = await scraped(door)
    assert found["hotline_calls_total", ("health", "200")] == 3
    assert found["hotline_calls_total", ("links", "401")] == 1
    assert found["hotline_calls_total", ("none", "404")] == 1
    assert found["hotline_unreadable_total", ()] == 1


async def test_what_has_not_come_is_counted(door: Door) -> None:
    rows = [
        {"owner": "MERIDIAN", "message": bytes(32), "addressee": f"C-{n}", "what": what, "due": 1, "at": 2}
        for n, what in enumerate(("acknowledged", "acknowledged", "answered"))
    ]
    async with door.node.store.write() as writer:
        _ = await writer.run(lambda c: c.execute(LAPSES.insert(), rows))
    found = await scraped(door)
    assert found["hotline_lapses_total", ("acknowledged",)] == 2
    assert found["hotline_lapses_total", ("answered",)] == 1


async def test_no_secret_and_no_text_is_in_it(door: Door) -> None:
    id = door.id()
    await door.call("PUT", f"/v1/messages/{id}", await door.signed(id))
    said = (await door.call("GET", "/v1/metrics")).body.decode()
    for secret in (door.token, id, "WATCH-1", "OPS-BRIDGE", "MERIDIAN"):
        assert secret not in said


async def test_a_monitor_has_a_token_too(door: Door) -> None:
    assert (await door.call("GET", "/v1/metrics", token=None)).problem[:2] == (401, "token_unknown")
