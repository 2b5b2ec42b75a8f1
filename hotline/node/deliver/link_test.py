"""The hourly link test: signed proof, both ways, that the line works and that nobody holds anything back.

The side with the smaller key id tests on even UTC hours, the other on odd ones; each test is echoed. It is below
the message layer and cannot be drawn as a message. What it tells is the other clock, and whether records agree.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from hotline.keys.limits import NotSigned
from hotline.link import Link
from hotline.node.judge.events import Alarmed
from protocols.link_test import LinkTest, LinkTestFrame, is_due, open_link_test, pack_link_test

if TYPE_CHECKING:
    from hotline.node.deliver.peer import Peer
    from hotline.node.station import Station

__all__ = ["heard", "hourly", "test"]

HOUR_MS = 3_600_000
ANSWER_SECONDS = 8  # a seat's other calls wait behind this one
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
        route="address",
        clock=station.clock.now(),
        records=station.record_refs(peer.name),
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
    roster, place = station.roster, station.place
    public = roster.signing_key(peer.name, frame.key)
    said = open_link_test(frame, public=public, mode=place.mode, from_=peer.name, to=place.me)
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
