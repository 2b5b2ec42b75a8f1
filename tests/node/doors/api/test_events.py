"""What the page on events promises, sentence by sentence, at a real node over TLS."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from hotline.node.doors.api import happenings
from hotline.node.doors.api.log import Keeping, Log
from hotline.node.doors.api.places import MOST_STREAMS
from hotline.node.doors.api.rooms import Rooms
from hotline.node.doors.api.weather import Fate
from hotline.node.doors.contents import event_of
from hotline.node.judge.events import Alarmed, LinkChanged, SeatChanged
from hotline.node.record import eventlog
from hotline.node.record.tables import FEED
from protocols.messages.procedure import FreeText, Hold
from protocols.notice import NoticeItem
from protocols.wire import encode
from tests.client.nodes import Nodes
from tests.node.doors.api import test_stream
from tests.node.doors.api.door import Door, Reply, at_the_door
from tests.parties import DAY, World

ROOT = Path(__file__).resolve().parents[4]
Frame = dict[str, Any]


class Ear:
    """A program's end of `/v1/stream`."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.welcome: Frame = {}

    async def frame(self) -> Frame:
        async with asyncio.timeout(20):
            message = await self.socket.receive()
        assert message.type is aiohttp.WSMsgType.TEXT, message
        said: Frame = json.loads(message.data)
        return said

    async def hears(self, t: str) -> Frame:
        """The next frame of this kind; pings are passed over."""
        while (said := await self.frame())["t"] in {"ping"} - {t}:
            pass
        assert said["t"] == t, said
        return said

    async def events(self, count: int) -> list[Frame]:
        return [await self.hears("event") for _ in range(count)]

    async def says(self, t: str, **more: Any) -> None:
        await self.socket.send_str(json.dumps({"t": t, **more}))

    async def commits(self, event: Frame) -> None:
        await self.says("commit", cursor=event["cursor"])

    async def is_closed(self) -> int | None:
        async with asyncio.timeout(20):
            while (message := await self.socket.receive()).type is aiohttp.WSMsgType.TEXT:
                pass
        assert message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)
        return self.socket.close_code


@asynccontextmanager
async def connected(door: Door, **hello: Any) -> AsyncIterator[Ear]:
    """A WebSocket, on which a hello was said."""
    headers = {"Authorization": f"Bearer {door.token}"}
    async with door.session.ws_connect(f"{door.address}/v1/stream", headers=headers, compress=0) as socket:
        ear = Ear(socket)
        await ear.says("hello", **({"v": 1, "mode": "test"} | hello))
        yield ear


@asynccontextmanager
async def following(door: Door, **hello: Any) -> AsyncIterator[Ear]:
    """The same, welcomed."""
    async with connected(door, **hello) as ear:
        ear.welcome = await ear.hears("welcome")
        yield ear


async def happens(door: Door, count: int = 1) -> None:
    """So many events, each of which another than the one before."""
    for start in range(0, count, 500):
        many = range(start, min(count, start + 500))
        await asyncio.gather(*(door.node.committer.commit(SeatChanged("WATCH-1", bool(n % 2))) for n in many))


async def passes(door: Door, seconds: float) -> None:
    """So much later, by the clock that pings are counted by."""
    log = log_of(door)
    before = log.time
    log.time = lambda: before() + seconds
    await happens(door)


async def backlog(door: Door, count: int) -> None:
    """So many rows at once, as a year leaves them."""
    place, now = door.node.station.place, door.world.now
    rows = [
        {"owner": place.me, "what": "seat", "at": now, "data": encode({"role": "WATCH-1", "on": n % 2 == 0, "at": n})}
        for n in range(count)
    ]
    async with door.node.store.write() as writer:
        await writer.run(lambda c: c.execute(FEED.insert(), rows))


async def page(door: Door, after: str | None = "now", **query: Any) -> Any:
    asked = "&".join(f"{name}={value}" for name, value in {"after": after, **query}.items() if value is not None)
    reply = await door.call("GET", f"/v1/events?{asked}")
    assert reply.status == 200, reply.body
    return reply.body


async def everything(door: Door) -> list[Frame]:
    found: list[Frame] = []
    after = None
    while True:
        got = await page(door, after, limit=500)
        found += got["events"]
        after = got["cursor"]
        if not got["more"]:
            return found


async def head(door: Door) -> str:
    cursor: str = (await page(door))["cursor"]
    return cursor


async def flash(door: Door) -> str:
    """Two officers release a FLASH; its hash."""
    id = door.id()
    changes = {"precedence": "FLASH", "precedence_reason": "Burn in ten minutes"}
    encoded = await door.encoded(id, **changes)
    both = door.by_officers(encoded["message"], WATCH_1="author", WATCH_2="second")
    reply = await door.call("PUT", f"/v1/messages/{id}", both, token=door.officer("WATCH-2"))
    assert reply.status == 201, reply.body
    hash: str = reply.body["hash"]
    return hash


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(20):
        while not await condition():
            await asyncio.sleep(0.02)


class Storm:
    """A sandbox's weather, set by hand."""

    def __init__(self) -> None:
        self.fates: dict[int, list[Fate]] = {}
        self.old: set[int] = set()

    def fate(self, program: str, seq: int, type: str) -> Fate:
        assert program == "service/OPS-BRIDGE"
        waiting = self.fates.get(seq)
        return waiting.pop(0) if waiting else Fate()

    def expired(self, program: str, seq: int) -> bool:
        return seq in self.old


@pytest.fixture
def storm(door: Door) -> Storm:
    storm = Storm()
    log_of(door).weather = storm
    return storm


def rooms_of(door: Door) -> Rooms:
    assert door.node._web is not None
    assert door.node._web._rooms is not None
    return door.node._web._rooms


def log_of(door: Door) -> Log:
    return rooms_of(door).log


# -- the page and its tests ------------------------------------------------------------------------------------------


def test_every_sentence_that_the_page_promises_is_the_name_of_a_test() -> None:
    text = (ROOT / "docs" / "reference" / "events.md").read_text("utf-8")
    promised = re.findall(r"^- (.+?[.])$", text.split("## What is promised")[1].split("\n## ")[0], re.M)
    names = {"test_" + re.sub(r"[^a-z0-9]+", "_", each.lower()).strip("_") for each in promised}
    assert len(names) > 25
    assert names <= {*globals(), *vars(test_stream)}, names - {*globals(), *vars(test_stream)}


def test_every_type_of_event_stands_on_the_page() -> None:
    text = (ROOT / "docs" / "reference" / "events.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(hotline\.[a-z_.]+v1)` \| (.+?) \|$", text, re.M))
    assert rows == happenings.TYPES


# -- one log ---------------------------------------------------------------------------------------------------------


async def test_one_entry_of_the_log_is_one_event_and_its_position_is_the_event_s_seq_without_a_gap(door: Door) -> None:
    await flash(door)
    await happens(door, 5)
    events = await everything(door)
    assert [each["seq"] for each in events] == list(range(1, len(events) + 1))
    rows = await door.node.store.read(lambda c: eventlog.rows(c, door.node.station.place, 0, 1_000))
    assert len(rows) == len(events)
    assert not [each for each in events if each["type"] == "hotline.other.v1"]


async def test_an_event_keeps_its_id_however_often_it_comes_and_after_a_restart_of_the_node(
    world: World, folder: Path
) -> None:
    nodes = Nodes(world, folder)
    async with at_the_door(world, folder, nodes) as door:
        await happens(door, 5)
        first = await everything(door)
        assert await everything(door) == first
        log_of(door)._made.clear()
        assert await everything(door) == first
    async with at_the_door(world, folder, nodes) as door:
        assert (await everything(door))[: len(first)] == first
    assert len({each["id"] for each in first}) == len(first)


async def test_an_event_says_the_header_of_a_message_and_never_its_body(door: Door) -> None:
    hash = await flash(door)
    released = next(each for each in await everything(door) if each["type"] == "hotline.message.released.v1")
    message = released["data"]["message"]
    assert (message["hash"], message["type"], message["precedence"]) == (hash, "manoeuvre.notice", "FLASH")
    assert (message["from"], message["to"], len(message["digits"])) == ("MERIDIAN", ["KESTREL"], 5)
    assert released["subject"] == f"message/{hash}"
    assert (released["specversion"], released["source"], released["mode"]) == ("1.0", "centre/MERIDIAN", "test")
    assert released["time"] == "2026-11-22T14:15:00.000Z" or re.fullmatch(
        r"[-0-9]{10}T[:0-9]{8}\.\d{3}Z", released["time"]
    )
    assert "body" not in json.dumps(released)
    assert message["subject"].startswith("Manoeuvre")


async def test_what_an_arriving_message_does_to_another_is_said_with_it(door: Door) -> None:
    asked = door.world.say("procedure.free_text", free_text(), from_="KESTREL")
    await arrives(door, asked.envelopes["MERIDIAN"], epoch=True)
    hold = door.world.refer(asked, "procedure.hold", Hold(reason="being_checked"), kind="update", from_="KESTREL")
    await arrives(door, hold.envelopes["MERIDIAN"])
    first, second = (each for each in await everything(door) if each["type"] == "hotline.message.arrived.v1")
    assert "does" not in first["data"]
    assert second["data"]["does"] == "held"
    assert second["data"]["of"] == {"hash": asked.hash.hex(), "digits": asked.digits}


async def test_the_three_ways_in_give_the_same_events_with_the_same_cursors(door: Door) -> None:
    await flash(door)
    polled = await everything(door)
    async with following(door) as ear:
        streamed = await ear.events(len(polled))
    async with door.session.get(f"{door.address}/v1/events/sse", headers=bearer(door)) as response:
        assert response.headers["Content-Type"] == "text/event-stream"
        told = [block async for block in blocks(response, len(polled) + 1)][1:]
    assert [{key: value for key, value in each.items() if key != "t"} for each in streamed] == polled
    assert [(json.loads(each["data"]), each["id"], each["event"]) for each in told] == [
        (each, each["cursor"], each["type"]) for each in polled
    ]


# -- at least once ---------------------------------------------------------------------------------------------------


async def test_an_event_that_was_not_committed_comes_again(door: Door) -> None:
    after = await head(door)
    await happens(door, 4)
    async with following(door, consumer="ops-bridge", after=after) as ear:
        first = await ear.events(4)
        await ear.commits(first[1])
        await until(lambda: is_at(door, "ops-bridge", first[1]["seq"]))
        assert ear.socket._response.connection is not None
        transport = ear.socket._response.connection.transport
        assert transport is not None
        transport.abort()
    async with following(door, consumer="ops-bridge") as ear:
        assert await ear.events(2) == first[2:]


async def test_a_reader_that_names_its_last_event_goes_on_after_it(door: Door) -> None:
    await happens(door, 4)
    events = await everything(door)
    headers = bearer(door) | {"Last-Event-ID": events[-3]["cursor"]}
    async with door.session.get(f"{door.address}/v1/events/sse?after=now", headers=headers) as response:
        told = [block async for block in blocks(response, 3)]
    assert [each["event"] for each in told] == ["welcome", events[-2]["type"], events[-1]["type"]]
    assert told[1]["retry"] if "retry" in told[1] else told[0]["retry"] == "4000"


# -- where a stream goes on ------------------------------------------------------------------------------------------


async def test_a_stream_begins_after_the_cursor_that_its_hello_names(door: Door) -> None:
    await happens(door, 6)
    events = await everything(door)
    async with following(door, after=events[-3]["cursor"]) as ear:
        assert ear.welcome["after"] == events[-3]["cursor"]
        assert [each["seq"] for each in await ear.events(2)] == [each["seq"] for each in events[-2:]]
    async with following(door, after="now") as ear:
        await happens(door)
        assert (await ear.hears("event"))["seq"] == events[-1]["seq"] + 1


async def test_a_consumer_s_place_is_kept_by_the_node_and_survives_its_restart(world: World, folder: Path) -> None:
    nodes = Nodes(world, folder)
    async with at_the_door(world, folder, nodes) as door:
        made = await door.call("PUT", "/v1/consumers/pager", {"after": "now"})
        assert (made.status, made.body["lag"]) == (201, 0)
        await happens(door, 3)
        event = (await everything(door))[-2]
        moved = await door.call("POST", "/v1/consumers/pager:commit", {"cursor": event["cursor"]})
        assert (moved.status, moved.body["seq"], moved.body["lag"]) == (200, event["seq"], 1)
    async with at_the_door(world, folder, nodes) as door:
        kept = await door.call("GET", "/v1/consumers/pager")
        assert (kept.body["cursor"], kept.body["seq"]) == (event["cursor"], event["seq"])
        async with following(door, consumer="pager") as ear:
            assert (await ear.hears("event"))["seq"] == event["seq"] + 1


async def test_a_consumer_that_is_there_stays_where_it_is_unless_it_is_moved(door: Door) -> None:
    await happens(door, 5)
    events = await everything(door)

    async def put(**body: Any) -> Reply:
        return await door.call("PUT", "/v1/consumers/pager", body)

    assert (await put(after=events[3]["cursor"])).status == 201
    again = await put(after="now")
    assert (again.status, again.body["seq"]) == (200, 4)
    assert (await put(after=events[1]["cursor"], move=True)).body["seq"] == 2
    late = await door.call("POST", "/v1/consumers/pager:commit", {"cursor": events[0]["cursor"]})
    assert (late.status, late.body["seq"]) == (200, 2)
    assert [each["name"] for each in (await door.call("GET", "/v1/consumers")).body["consumers"]] == ["pager"]
    assert (await door.call("DELETE", "/v1/consumers/pager")).status == 204
    gone = await door.call("POST", "/v1/consumers/pager:commit", {"cursor": events[0]["cursor"]})
    assert gone.problem == (404, "not_found", "never", False)


async def test_a_program_keeps_at_most_32_consumers(door: Door) -> None:
    for number in range(32):
        assert (await door.call("PUT", f"/v1/consumers/c-{number}", {})).status == 201
    more = await door.call("PUT", "/v1/consumers/one-more", {})
    assert more.problem[:2] == (403, "not_allowed")


async def test_what_a_stream_did_not_ask_for_moves_its_consumer_too(door: Door) -> None:
    hash = await flash(door)
    await happens(door, 20)
    async with following(door, consumer="urgent", precedence=["FLASH"]) as ear:
        event = await ear.hears("event")
        assert event["data"]["message"]["hash"] == hash
        await ear.commits(event)
        end = (await everything(door))[-1]["seq"]
        await until(lambda: is_at(door, "urgent", end))
        await happens(door, 20)
        await passes(door, 5)
        assert (await ear.hears("ping"))["lag"] == 0
        assert await is_at(door, "urgent", end + 21)


# -- gaps, and cursors that are good no more --------------------------------------------------------------------------


async def test_a_gap_is_said_aloud_with_where_to_fetch_it_and_the_stream_goes_on(door: Door, storm: Storm) -> None:
    after = await head(door)
    await happens(door, 6)
    events = (await page(door, after))["events"]
    for missing in events[2:4]:
        storm.fates[missing["seq"]] = [Fate(told=False)]
    async with following(door, after=after) as ear:
        assert [each["seq"] for each in await ear.events(2)] == [each["seq"] for each in events[:2]]
        gap = await ear.hears("gap")
        assert (gap["from_seq"], gap["to_seq"]) == (events[2]["seq"], events[3]["seq"])
        fetched = await door.call("GET", gap["fetch"])
        assert fetched.body["events"] == events[2:4]
        assert (fetched.body["cursor"], fetched.body["more"]) == (events[3]["cursor"], False)
        assert [each["seq"] for each in await ear.events(2)] == [each["seq"] for each in events[4:]]
        await ear.commits(fetched.body["events"][-1])


async def test_a_cursor_that_is_too_old_is_refused_with_the_oldest_one_and_the_snapshot(door: Door) -> None:
    old = (await everything(door))[0]["cursor"]
    door.world.now += 31 * DAY
    await happens(door, 2)
    refused = await door.call("GET", f"/v1/events?after={old}")
    assert refused.problem == (410, "cursor_expired", "never", False)
    assert refused.body["snapshot"] == "/v1/messages?state=open"
    kept = await page(door, refused.body["oldest"])
    assert len(kept["events"]) >= 2
    assert kept["events"][0]["seq"] == kept["floor_seq"]
    assert (await door.call("GET", f"/v1/events/sse?after={old}")).problem[:2] == (410, "cursor_expired")
    assert (await door.call("GET", "/v1/events?after=c_0")).problem[:2] == (410, "cursor_expired")
    async with connected(door, after=old) as ear:
        said = await ear.hears("refused")
        assert (said["code"], said["oldest"]) == ("cursor_expired", refused.body["oldest"])
        assert await ear.is_closed() == 4410


async def test_a_cursor_of_another_log_is_refused(door: Door) -> None:
    cursor = (await everything(door))[2]["cursor"]
    elsewhere = cursor[:-1] + ("0" if cursor[-1] != "0" else "1")
    for wrong in (elsewhere, "c_999999_0123456789ab", "c_3"):
        assert (await door.call("GET", f"/v1/events?after={wrong}")).problem[:2] == (410, "cursor_expired"), wrong
    malformed = await door.call("GET", "/v1/events?after=yesterday")
    assert malformed.problem == (422, "schema", "fix", False)


async def test_a_cursor_that_was_not_given_on_a_stream_closes_it_with_4410(door: Door) -> None:
    async with following(door, after="now") as ear:
        await happens(door)
        event = await ear.hears("event")
        await ear.says("commit", cursor=event["cursor"][:-12] + "0" * 12)
        assert await ear.is_closed() == 4410


async def test_nothing_is_deleted_when_an_event_grows_too_old_for_programs(door: Door) -> None:
    before = len(await everything(door))
    door.world.now += 400 * DAY
    await happens(door, 1)
    assert len(await everything(door)) < before
    rows = await door.node.store.read(lambda c: c.execute(FEED.select()).all())
    assert len(rows) > before


# -- whether anybody is there ----------------------------------------------------------------------------------------


async def test_a_ping_says_the_node_s_clock_the_end_of_the_log_and_the_lag(door: Door) -> None:
    await happens(door, 3)
    async with following(door, consumer="pager") as ear:
        events = await ear.events((await page(door))["head_seq"])
        await ear.commits(events[-3])
        await until(lambda: is_at(door, "pager", events[-3]["seq"]))
        await passes(door, 5)
        await ear.hears("event")
        ping = await ear.hears("ping")
        assert (ping["time"], ping["head_seq"], ping["lag"]) == (door.world.now, events[-1]["seq"] + 1, 3)
        assert ping["cursor"] == events[-3]["cursor"]


async def test_the_program_says_how_often_it_is_pinged_from_2_to_60_seconds(door: Door) -> None:
    for seconds in (2, 60):
        async with following(door, after="now", heartbeat_s=seconds) as ear:
            assert ear.welcome["heartbeat_s"] == seconds
    for wrong in (1.9, 61):
        async with connected(door, heartbeat_s=wrong) as ear:
            assert (await ear.hears("refused"))["code"] == "schema"
            assert await ear.is_closed() == 4400


async def test_a_poll_waits_for_the_first_event_and_no_longer_than_it_was_asked_to(door: Door) -> None:
    after = await head(door)
    assert (await page(door, after, wait=0.05))["events"] == []
    waiting = asyncio.get_running_loop().create_task(page(door, after, wait=60))
    await until(lambda: is_waiting(door))
    await happens(door)
    async with asyncio.timeout(10):
        got = await waiting
    assert [each["type"] for each in got["events"]] == ["hotline.seat.off.v1"]
    assert (await page(door, got["cursor"]))["events"] == []


async def test_a_stream_whose_token_is_taken_back_is_closed_with_4401(door: Door) -> None:
    async with following(door, after="now") as ear:
        await door.node.tokens.revoke(door.program.name, "WATCH-1")
        await passes(door, 5)
        assert await ear.is_closed() == 4401


async def test_a_stream_that_asks_for_another_mode_is_closed_with_4403(door: Door) -> None:
    async with connected(door, mode="live") as ear:
        assert (await ear.hears("refused"))["code"] == "wrong_mode"
        assert await ear.is_closed() == 4403


async def test_a_stream_without_a_token_is_never_opened(door: Door) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError, match="401"):
        async with door.session.ws_connect(f"{door.address}/v1/stream"):
            pass
    assert (await door.call("GET", "/v1/stream")).problem[:2] == (422, "schema")


async def test_a_frame_that_is_no_frame_is_refused_in_words(door: Door) -> None:
    for wrong in ({"t": "hello"}, {"t": "commit", "cursor": "c_0"}, {"t": "hello", "v": 1},
                  {"t": "hello", "v": 1, "mode": "test", "colour": "red"}):  # fmt: skip
        headers = bearer(door)
        async with door.session.ws_connect(f"{door.address}/v1/stream", headers=headers) as socket:
            ear = Ear(socket)
            await socket.send_str(json.dumps(wrong))
            assert (await ear.hears("refused"))["code"] == "schema"
            assert await ear.is_closed() == 4400


async def test_a_name_that_no_event_has_is_refused(door: Door) -> None:
    for query in ("types=hotline.mesage", "precedence=URGENT"):
        assert (await door.call("GET", f"/v1/events?{query}")).problem[:2] == (422, "schema")
    await happens(door, 4)
    seats = await page(door, None, types="hotline.seat,hotline.link.lost.v1")
    assert {each["type"] for each in seats["events"]} == {"hotline.seat.on.v1", "hotline.seat.off.v1"}


# -- what is urgent, and what is much --------------------------------------------------------------------------------


async def test_a_flash_passes_a_program_that_is_far_behind(door: Door) -> None:
    after = await head(door)
    await happens(door, 1_000)
    hash = await flash(door)
    async with following(door, after=after) as ear:
        ahead = await ear.hears("event")
        assert (ahead["lane"], ahead["precedence"], ahead["data"]["message"]["hash"]) == ("urgent", "FLASH", hash)
        assert "cursor" not in ahead
        seen: dict[str, int] = {}
        while True:
            event = await ear.hears("event")
            if "lane" in event:
                continue
            seen[event["id"]] = event["seq"]
            await ear.commits(event)
            if event["id"] == ahead["id"]:
                break
        assert list(seen.values()) == sorted(seen.values())
        assert event["cursor"]


async def test_a_flash_that_happens_behind_a_full_window_is_heard_at_once(door: Door) -> None:
    after = await head(door)
    await happens(door, 400)
    async with following(door, after=after) as ear:
        assert len(await ear.events(256)) == 256
        hash = await flash(door)
        ahead = await ear.hears("event")
        assert (ahead["lane"], ahead["data"]["message"]["hash"]) == ("urgent", hash)


async def test_a_program_that_commits_nothing_hears_why_it_is_let_go(door: Door) -> None:
    after = await head(door)
    await happens(door, 300)
    async with following(door, after=after) as ear:
        events = await ear.events(256)
        await passes(door, 60)
        assert (await ear.hears("refused"))["code"] == "too_slow"
        assert await ear.is_closed() == 4408
    async with following(door, after=after) as ear:
        assert await ear.events(256) == events, "nothing is lost by it"


async def test_a_backlog_of_10000_events_comes_whole_and_in_order_and_holds_up_nobody_else(door: Door) -> None:
    after = await head(door)
    await backlog(door, 10_000)
    loop, longest, done = asyncio.get_running_loop(), 0.0, False

    async def others() -> None:
        nonlocal longest
        while not done:
            began = loop.time()
            assert (await door.call("GET", "/v1/health/live", token=None)).status == 204
            longest = max(longest, loop.time() - began)

    beside = loop.create_task(others())
    async with following(door, consumer="archive", after=after) as ear:
        seqs = []
        for _ in range(10_000):
            event = await ear.hears("event")
            seqs.append(event["seq"])
            if len(seqs) % 100 == 0:
                await ear.commits(event)
        await until(lambda: is_at(door, "archive", seqs[-1]))
    done = True
    await beside
    assert seqs == list(range(seqs[0], seqs[0] + 10_000))
    assert longest < 5.0


# -- beginning, and ending -------------------------------------------------------------------------------------------


async def test_how_long_events_are_kept_is_said_in_the_welcome(door: Door) -> None:
    async with following(door) as ear:
        ends = (ear.welcome["retention_days"], ear.welcome["floor_seq"], ear.welcome["window"])
    assert ends == (30, 1, 256)
    assert (await page(door))["retention_days"] == 30


async def test_a_snapshot_says_the_cursor_to_go_on_from(door: Door) -> None:
    await flash(door)
    snapshot = await door.call("GET", "/v1/messages?state=open")
    await happens(door)
    told = await page(door, snapshot.body["as_of_cursor"])
    assert [each["type"] for each in told["events"]] == ["hotline.seat.off.v1"]


async def test_a_node_that_stops_says_drain_and_when_to_come_back(world: World, folder: Path) -> None:
    async with at_the_door(world, folder) as door:
        after = await head(door)
        polling = asyncio.get_running_loop().create_task(page(door, after, wait=60))
        async with (
            following(door, after="now") as ear,
            door.session.get(f"{door.address}/v1/events/sse?after=now", headers=bearer(door)) as sse,
        ):
            await until(lambda: is_waiting(door, 3))
            began = asyncio.get_running_loop().time()
            stopping = asyncio.get_running_loop().create_task(door.node.stop())
            assert 1 <= (await ear.hears("drain"))["reconnect_after_s"] <= 8
            assert await ear.is_closed() == 1001
            told = [block async for block in blocks(sse, 2)]
            assert [each["event"] for each in told] == ["welcome", "drain"]
            assert (await polling)["events"] == []
            await stopping
            assert asyncio.get_running_loop().time() - began < 3.0


# -- who falls behind ------------------------------------------------------------------------------------------------


async def test_a_consumer_that_falls_behind_is_an_alarm_once(door: Door) -> None:
    log_of(door).keeping = Keeping(30, 100)
    await happens(door, 200)  # a program that begins far back is behind by its own wish
    assert (await door.call("PUT", "/v1/consumers/pager", {})).status == 201

    async def alarms() -> int:
        told = await page(door, None, types="hotline.alarm", limit=500)
        return sum(each["data"]["code"] == "consumer_lagging" for each in told["events"])

    await happens(door, 100)
    assert await alarms() == 0
    for _ in range(3):
        await happens(door, 50)
        await until(lambda: has(alarms, 1))
    assert (await door.call("GET", "/v1/consumers/pager")).body["lagging"] is True
    last = (await everything(door))[-1]
    caught = await door.call("POST", "/v1/consumers/pager:commit", {"cursor": last["cursor"]})
    assert (caught.body["lagging"], caught.body["lag"]) == (False, 0)
    await happens(door, 102)
    await until(lambda: has(alarms, 2))


# -- a sandbox's weather ---------------------------------------------------------------------------------------------


async def test_a_program_that_keeps_the_rules_comes_through_whatever_a_sandbox_does(door: Door, storm: Storm) -> None:
    after = await head(door)
    await happens(door, 40)
    seqs = [each["seq"] for each in (await page(door, after, limit=500))["events"]]
    bad = [Fate(cut=True), Fate(copies=3), Fate(told=False), Fate(seconds=0.01), Fate(copies=2, seconds=0.005)]
    storm.fates = {seq: [bad[n % 5], bad[(n + 1) % 5]] for n, seq in enumerate(seqs)}
    done: dict[str, int] = {}
    cursor = after

    def acts(event: Frame) -> None:
        done.setdefault(event["id"], event["seq"])

    async with asyncio.timeout(60):
        while sorted(done.values()) != seqs:
            async with connected(door, after=cursor) as ear:
                while sorted(done.values()) != seqs:
                    message = await ear.socket.receive()
                    if message.type is not aiohttp.WSMsgType.TEXT:
                        break
                    said = json.loads(message.data)
                    if said["t"] == "event":
                        acts(said)
                        cursor = said.get("cursor", cursor)
                    elif said["t"] == "gap":
                        for event in (await door.call("GET", said["fetch"])).body["events"]:
                            acts(event)
                            cursor = event["cursor"]
                    await ear.says("commit", cursor=cursor)
    assert list(done.values()) == seqs


async def test_a_reader_of_server_sent_events_comes_through_it_too(door: Door, storm: Storm) -> None:
    after = await head(door)
    await happens(door, 200)
    hash = await flash(door)
    seqs = [each["seq"] for each in (await page(door, after, limit=500))["events"]]
    storm.fates = {seqs[20]: [Fate(cut=True)], seqs[30]: [Fate(copies=2)], seqs[50]: [Fate(told=False)]}
    done: dict[str, int] = {}
    early: list[str] = []
    cursor = after
    while sorted(done.values()) != seqs:
        headers = bearer(door) | {"Last-Event-ID": cursor}
        async with door.session.get(f"{door.address}/v1/events/sse", headers=headers) as response:
            async for block in blocks(response, 10_000):
                told = json.loads(block["data"])
                if block["event"] == "gap":
                    for event in (await door.call("GET", told["fetch"])).body["events"]:
                        done.setdefault(event["id"], event["seq"])
                elif block["event"].startswith("hotline."):
                    done.setdefault(told["id"], told["seq"])
                    early += [told["data"]["message"]["hash"]] if "id" not in block else []
                cursor = block.get("id", cursor)
                if sorted(done.values()) == seqs:
                    break
    assert early[0] == hash, "ahead of its place, and without an id"


async def test_a_cursor_may_expire_in_a_sandbox(door: Door, storm: Storm) -> None:
    await happens(door)
    cursor = await head(door)
    storm.old = {int(cursor.split("_")[1])}
    assert (await door.call("GET", f"/v1/events?after={cursor}")).problem[:2] == (410, "cursor_expired")
    storm.old = set()
    assert (await page(door, cursor))["events"] == []


# -- every kind of entry ---------------------------------------------------------------------------------------------


async def test_every_kind_of_entry_has_a_name(door: Door) -> None:
    commit = door.node.committer.commit
    await commit(LinkChanged("KESTREL", True, "address", None))
    await commit(LinkChanged("KESTREL", False, "address", door.world.now))
    await commit(Alarmed("void", "KESTREL", None, "a number that will not come"))
    hash = await flash(door)
    left = await door.call(
        "PUT", f"/v1/messages/{door.id()}", door.draft(precedence="IMMEDIATE", precedence_reason="x")
    )
    assert left.status == 202, left.body
    notice = door.world.kestrel.notice(
        "MERIDIAN",
        NoticeItem(what="shown", message=bytes.fromhex(hash), at=door.world.now),
        by="WATCH-1",
    )
    await takes(door, "notice", notice)
    told = {each["type"]: each for each in await everything(door)}
    assert {
        "hotline.record.changed.v1", "hotline.token.changed.v1", "hotline.link.lost.v1", "hotline.link.restored.v1",
        "hotline.alarm.raised.v1", "hotline.message.released.v1", "hotline.message.draft.v1", "hotline.notice.shown.v1",
    } <= set(told)  # fmt: skip
    assert told["hotline.notice.shown.v1"]["precedence"] == "FLASH"
    assert told["hotline.notice.shown.v1"]["data"]["from"] == "KESTREL"
    assert told["hotline.message.draft.v1"]["data"]["by"] == "OPS-BRIDGE"
    assert "hotline.other.v1" not in told


async def test_an_entry_that_nobody_can_read_is_an_event_all_the_same(door: Door) -> None:
    await happens(door, 2)
    end = (await page(door))["head_seq"]

    def torn(c: Any) -> None:
        c.execute(FEED.update().where(FEED.c.position == end).values(what="of_tomorrow"))

    async with door.node.store.write() as writer:
        await writer.run(torn)
    log_of(door)._made.clear()
    last = (await everything(door))[-1]
    assert (last["type"], last["seq"], last["data"]) == ("hotline.other.v1", end, {"what": "of_tomorrow"})


# -- by hand ---------------------------------------------------------------------------------------------------------


def bearer(door: Door) -> dict[str, str]:
    return {"Authorization": f"Bearer {door.token}"}


def free_text() -> Any:
    return FreeText(subject="Orbit", text="What is its planned minimum range?")


async def _lines(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    """Until the other end goes away, however it does."""
    with contextlib.suppress(aiohttp.ClientError, ConnectionError):
        async for line in response.content:
            yield line


async def blocks(response: aiohttp.ClientResponse, count: int) -> AsyncIterator[dict[str, str]]:
    """Server-sent events."""
    fields: dict[str, str] = {}
    async with asyncio.timeout(20):
        async for line in _lines(response):
            text = line.decode().rstrip("\n")
            if text:
                name, _, value = text.partition(": ")
                fields[name] = value
            elif "event" in fields:
                yield fields
                fields, count = {}, count - 1
                if not count:
                    return


async def is_at(door: Door, consumer: str, seq: int) -> bool:
    found = await door.call("GET", f"/v1/consumers/{consumer}")
    return bool(found.status == 200 and found.body["seq"] >= seq)


async def is_waiting(door: Door, count: int = 1) -> bool:
    return len(log_of(door)._wakes) >= count


async def has(count: Callable[[], Awaitable[int]], wanted: int) -> bool:
    return await count() == wanted


async def takes(door: Door, kind: str, content: bytes) -> None:
    """It came from KESTREL."""
    station = door.node.station
    await station.committer.commit(event_of(kind, content, station.roster, station.place, "KESTREL"))


async def arrives(door: Door, envelope: bytes, *, epoch: bool = False) -> None:
    if epoch:
        await takes(door, "epoch", door.world.epoch_record("KESTREL", "MERIDIAN"))
    await takes(door, "envelope", envelope)


async def test_a_program_holds_only_so_many_streams_open_and_gets_a_place_when_one_ends(door: Door) -> None:
    async with AsyncExitStack() as held:
        for _ in range(MOST_STREAMS):
            await held.enter_async_context(following(door))
        headers = {"Authorization": f"Bearer {door.token}"}
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            async with door.session.ws_connect(f"{door.address}/v1/stream", headers=headers):
                pass
        assert refused.value.status == 429
    async with asyncio.timeout(20):
        while any(rooms_of(door).streams.values()):
            await asyncio.sleep(0.02)
    async with following(door):
        pass
