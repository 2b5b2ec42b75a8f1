"""The hourly link test: signed proof, both ways, that the line works and that nobody holds anything back.

The side with the smaller key id tests on even UTC hours, the other on odd ones; each test is echoed. It is below
the message layer and cannot be drawn as a message. What it tells is the other clock, and whether records agree.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Literal

from hotline.keys.limits import NotSigned
from hotline.link import Link
from hotline.node.judge.events import Alarmed
from protocols.errors import Code, Refused
from protocols.frames import Have, RecordRef
from protocols.link_test import LinkTest, LinkTestFrame, is_due, open_link_test, pack_link_test

if TYPE_CHECKING:
    from hotline.node.deliver.peer import Peer
    from hotline.node.station import Station

__all__ = ["Beginning", "heard", "hourly", "spare", "stands_by", "test"]

HOUR_MS = 3_600_000
Beginning = Literal["in_use", "spare"]
"""A link begins with its records, and is the one in use; or with a test, and stands by until records follow."""

ANSWER_SECONDS = 8  # a seat's other calls wait behind this one
MOST_ON_A_SPARE = 4
CLOCK_ALARM_MS = 30_000


async def hourly(station: Station, peer: Peer, link: Link) -> None:
    """Tests when it is our turn; the first time as soon as the session is up."""
    await _test(station, peer, link, None)  # heads went out as the session began
    while True:
        now = station.clock.now()
        await asyncio.sleep((HOUR_MS - now % HOUR_MS) / 1000 + 0.001)
        hour = station.clock.now() // HOUR_MS % 24
        if is_due(hour, station.committer.signer.id, link.session.other_key or b""):
            await test(station, peer, link)


async def test(station: Station, peer: Peer, link: Link) -> None:
    """A test and both heads; the other side answers with its own. Raises Refused `not_reachable`."""
    await _test(station, peer, link, None)
    for head in await peer.heads():
        peer.send(link, head)


async def _test(station: Station, peer: Peer, link: Link, echo: bytes | None) -> None:
    place = station.place
    nonce = station.randomness(16)
    test = LinkTest(
        from_=place.me,
        to=peer.name,
        nonce=nonce,
        echo=echo,
        route=link.route,
        clock=station.clock.now(),
        records=_records(station, peer, link),
    )
    if echo is None:
        peer.tests[nonce] = station.clock.now()
    payload = pack_link_test(test)
    try:
        signature = await station.committer.signer.sign("link-test", payload)
    except NotSigned:  # who floods us with tests costs the others one of theirs, and no link
        peer.tests.pop(nonce, None)
        return
    link.send(LinkTestFrame(test=payload, key=station.committer.signer.id, signature=signature))


async def heard(station: Station, peer: Peer, link: Link, frame: LinkTestFrame) -> None:
    """A test to echo, or the echo of ours."""
    said = _open(station, peer, frame)
    if link.session.side == "listener":
        link.route = said.route  # who dialled knows by which of our routes
        peer.came.came(said.route, station.clock.now())
    if said.echo is None:
        await _test(station, peer, link, said.nonce)
        for head in await peer.heads():
            peer.send(link, head)
        return
    asked = peer.tests.pop(said.echo, None)
    if asked is None:
        return
    now = station.clock.now()
    peer.tested_at, peer.round_trip_ms = now, now - asked
    peer.clock_offset_ms = said.clock - (asked + now) // 2
    peer.tested.set()
    station.trace("deliver", "link_tested", peer=peer.name, round_trip_ms=peer.round_trip_ms)
    if abs(peer.clock_offset_ms) > CLOCK_ALARM_MS:
        detail = f"{peer.name}'s clock and ours differ by {peer.clock_offset_ms / 1000:.0f} s"
        await station.committer.commit(Alarmed("clock", peer.name, None, detail))


async def spare(station: Station, peer: Peer, link: Link) -> None:
    """Over a link that carries nothing else, and is not taken for the one in use since a test is the first that is said
    on it: a test there, and its echo. Raises Refused `not_reachable`."""
    before = set(peer.tests)
    await _test(station, peer, link, None)
    asked = peer.tests.keys() - before
    try:
        async with asyncio.timeout(ANSWER_SECONDS * link.patience):
            async for frame in link:
                if not isinstance(frame, LinkTestFrame):
                    continue  # whatever else is said on it has its place elsewhere
                said = _open(station, peer, frame)
                if said.echo in asked:
                    return
    except TimeoutError:
        raise Refused(Code.NOT_REACHABLE, f"{peer.name} did not answer the link test") from None
    finally:
        for nonce in asked:
            peer.tests.pop(nonce, None)
    raise Refused(Code.NOT_REACHABLE, "the link ended during the test")


async def stands_by(station: Station, peer: Peer, link: Link) -> Beginning | None:
    """How a link that the other side dialled begins: its tests are echoed, as long as that is all it says. None: it
    said nothing else and ended, or something that no link begins with."""
    tests = 0
    while isinstance(frame := await link.first(), LinkTestFrame) and tests < MOST_ON_A_SPARE:
        tests += 1
        await anext(link)
        said = _open(station, peer, frame)
        link.route = said.route
        peer.came.came(said.route, station.clock.now())
        if said.echo is None:
            await _test(station, peer, link, said.nonce)
    if not isinstance(frame, Have):
        return None
    return "spare" if tests else "in_use"


def _records(station: Station, peer: Peer, link: Link) -> tuple[RecordRef, ...]:
    """Of both; on a narrow line when they are not what this link has heard."""
    refs = station.record_refs(peer.name)
    return peer.said.records(refs) if link is peer.link and link.session.is_narrow else refs


def _open(station: Station, peer: Peer, frame: LinkTestFrame) -> LinkTest:
    public = station.roster.signing_key(peer.name, frame.key)
    return open_link_test(frame, public=public, mode=station.place.mode, from_=peer.name, to=station.place.me)
