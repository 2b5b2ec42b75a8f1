"""The routes to one centre: their order, what becomes of them, and two nodes that use them on a virtual clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from hotline.link import Link
from hotline.node.deliver.own_routes import Ours
from hotline.node.deliver.peer import QUIET_SECONDS, Peer
from hotline.node.deliver.routes import Came, Routes, Way, ways
from hotline.node.record.tables import FEED
from protocols.wire import decode
from tests.parties import DAY
from tests.simulator import SimulatedCentre, Simulation, until

RELAY = "relay.example:7465"
BOTH = (("MERIDIAN", "KESTREL"), ("KESTREL", "MERIDIAN"))
A, B = Way("address", "a:1"), Way("second", "b:1")


# -- the machine -------------------------------------------------------------------------------------------------------


def test_addresses_come_first_then_relays_that_both_name_then_the_folder() -> None:
    found = ways("KESTREL", ("a:1", "b:1"), ("r:1", "s:1"), ("s:1", "t:1"), "/srv/guard")
    assert found == [A, B, Way("relay", "s:1/KESTREL"), Way("folder", "/srv/guard")]


def test_what_is_known_of_a_route_stays_with_it() -> None:
    routes = Routes()
    routes.known([A, B])
    routes.failed(routes.all[1], "silence", 5)
    routes.known([B, A, A])
    assert [route.way for route in routes.all] == [B, A]
    assert routes.all[0].failed_since == 5


def test_the_second_route_is_the_one_after_that_in_use() -> None:
    routes = Routes()
    routes.known([A, B, Way("relay", "r:1/X"), Way("folder", "/f")])
    assert [route.kind for route in routes.spare] == ["address", "second", "relay"]
    routes.used = B
    assert [route.kind for route in routes.spare] == ["relay", "address"]
    routes.failed(routes.all[2], "no answer", 5)
    assert [route.kind for route in routes.instead_of("second")] == ["address", "relay"]


def test_a_lost_route_is_told_once_until_it_has_worked_again() -> None:
    routes = Routes()
    routes.known([A])
    route = routes.all[0]
    assert not routes.lost(route)
    routes.failed(route, "no answer", 10)
    routes.failed(route, "no answer", 20)
    assert (routes.lost(route), routes.lost(route), route.failed_since) == (True, False, 10)
    assert routes.worked(route, 30)
    assert not routes.worked(route, 40)
    routes.failed(route, "no answer", 50)
    assert routes.lost(route)


def test_a_route_of_ours_by_which_nobody_comes_any_more_is_missed_once() -> None:
    came = Came()
    came.came("relay", 0)
    assert came.missing(since=0, every_ms=100, now=200) == []
    assert came.missing(since=0, every_ms=100, now=201) == ["relay"]
    assert came.missing(since=0, every_ms=100, now=900) == []
    came.came("relay", 1_000)
    assert came.missing(since=1_150, every_ms=100, now=1_250) == []
    assert came.missing(since=1_150, every_ms=100, now=1_351) == ["relay"]


# -- two nodes ---------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def two(ours: Ours, seed: int = 1, **line: Any) -> AsyncIterator[Simulation]:
    simulation = Simulation(seed=seed, **line)
    for name, centre in simulation.centres.items():
        also = tuple(each.replace("CENTRE", name.lower()) for each in ours.also)
        centre.ours = Ours(also, ours.relays, ours.folders)
    async with simulation as sim:
        await until(lambda: linked(sim), 90, "linked")
        yield sim


def linked(sim: Simulation) -> bool:
    return all(peer(sim[one], other).tested_at for one, other in BOTH)


def peer(centre: SimulatedCentre, name: str) -> Peer:
    return next(each for each in centre.node.peers if each.name == name)


def alarms(centre: SimulatedCentre) -> list[dict[str, Any]]:
    return [decode(row.data, limit=1 << 20) for row in centre.rows(FEED, FEED.c.what == "alarm")]


def lost_routes(centre: SimulatedCentre) -> list[str]:
    return [each["detail"] for each in alarms(centre) if each["code"] == "route_lost"]


def cut(sim: Simulation, plug: str = "") -> None:
    """Nobody reaches the other by this any more."""
    at = f"@{plug}" if plug else ""
    sim.cut("MERIDIAN", f"KESTREL{at}")
    sim.cut("KESTREL", f"MERIDIAN{at}")


def heal(sim: Simulation, plug: str = "") -> None:
    at = f"@{plug}" if plug else ""
    sim.heal("MERIDIAN", f"KESTREL{at}")
    sim.heal("KESTREL", f"MERIDIAN{at}")


def routes_used(sim: Simulation) -> set[str]:
    return {link.route for one, other in BOTH if (link := peer(sim[one], other).link) is not None}


SECOND = Ours(also=("second.CENTRE.example:7464",))
AT_A_RELAY = Ours(relays=(RELAY,))


async def test_the_link_goes_by_the_second_address_when_the_first_is_cut() -> None:
    async with two(SECOND) as sim:
        assert routes_used(sim) == {"address"}
        cut(sim)
        await until(lambda: not routes_used(sim), 30, "LINK LOST")
        said = await sim["MERIDIAN"].says("conjunction.alert")
        await sim["KESTREL"].has_received(said, within=120)
        assert routes_used(sim) == {"second"}
        handed = sim["MERIDIAN"].rows(FEED, FEED.c.what == "handed")
        assert [decode(row.data, limit=1 << 20)["route"] for row in handed] == ["second"]


async def test_then_by_a_relay_that_both_name() -> None:
    async with two(Ours(SECOND.also, AT_A_RELAY.relays)) as sim:
        cut(sim)
        cut(sim, "second")
        said = await sim["KESTREL"].says("conjunction.alert", to="MERIDIAN")
        await sim["MERIDIAN"].has_received(said, within=180)
        assert routes_used(sim) == {"relay"}
        changes = sim["KESTREL"].rows(FEED, FEED.c.what == "link")
        assert decode(changes[-1].data, limit=1 << 20)["route"] == "relay"


async def test_the_loss_of_a_spare_route_is_an_alarm_at_both_ends_within_one_test() -> None:
    """The link in use stays up all the while, and every message arrives."""
    async with two(AT_A_RELAY) as sim:
        await sim.passes(hours=1)
        assert [lost_routes(centre) for centre in sim.centres.values()] == [[], []]
        spare = next(each for each in peer(sim["MERIDIAN"], "KESTREL").routes.all if each.kind == "relay")
        assert spare.tested_at
        cut(sim, "relay")
        await sim.passes(hours=1, minutes=5)
        for centre in sim.centres.values():
            assert len(lost_routes(centre)) == 1, lost_routes(centre)
            assert "relay" in lost_routes(centre)[0]
        await sim.passes(hours=3)  # and that the other comes by it no more is told as well
        assert all(len(lost_routes(centre)) == 2 for centre in sim.centres.values())
        heal(sim, "relay")
        await sim.passes(hours=1, minutes=5)
        assert spare.failed_since is None
        assert routes_used(sim) == {"address"}


async def test_a_link_that_stands_learns_a_new_route_of_the_other_side_from_its_bulletin() -> None:
    async with two(Ours()) as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        newest = kestrel.roster.bulletin("KESTREL")
        assert newest is not None
        more = (*newest.addresses, "second.kestrel.example:7464")
        party = sim.parties["KESTREL"]
        record = party.bulletin_record(
            newest.version + 1, addresses=more, sealing=newest.sealing, at=sim.now, expires_at=sim.now + 5 * DAY
        )
        before = peer(meridian, "KESTREL").link
        await kestrel.admits("bulletin", record)
        known = peer(meridian, "KESTREL").routes
        await until(lambda: [each.where for each in known.all] == list(more), 30, "the route is known")
        assert peer(meridian, "KESTREL").link is before


async def test_a_test_of_a_spare_displaces_nothing() -> None:
    async with two(AT_A_RELAY) as sim:
        before = [peer(sim["MERIDIAN"], "KESTREL").link, peer(sim["KESTREL"], "MERIDIAN").link]
        await sim.passes(hours=2)
        assert [peer(sim["MERIDIAN"], "KESTREL").link, peer(sim["KESTREL"], "MERIDIAN").link] == before
        for one, other in BOTH:
            assert all(route.tested_at for route in peer(sim[one], other).routes.spare)
            assert peer(sim[one], other).came.at.keys() >= {"relay"}
        assert sim.network.connections("MERIDIAN", "KESTREL@relay") == 0


async def test_the_second_route_carries_at_once_what_the_first_keeps_to_itself() -> None:
    """A line keeps what we send, and nobody misses anything yet: the rung of a FLASH changes the route, it arrives."""
    for name, other in BOTH:
        async with two(SECOND) as sim:
            await sim.passes(seconds=QUIET_SECONDS)
            sim.cut(name, other, one_way=True)
            said = await sim[name].says("conjunction.alert", to=other)
            await sim.passes(seconds=2)
            sim[name].node.peers.second_route(other)
            await sim[other].has_received(said, within=5)
            await sim[name].sees(said, "received", within=5)
            assert routes_used(sim) == {"second"}


async def test_a_young_link_is_let_do_its_work_however_much_is_late() -> None:
    """After an outage hundreds are late at once, and the rung of each of them asks for the other route: the link is not
    begun anew for them, it carries them. One that lets nothing through gives way as soon as it has had its time."""
    async with two(SECOND, delay=(0.4, 0.5)) as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        await kestrel.stop()
        said = [await meridian.says("conjunction.alert") for _ in range(40)]
        await sim.passes(minutes=5)
        await kestrel.start()
        begun: list[Link | None] = []
        while not all(kestrel.received(each) for each in said):
            meridian.node.peers.second_route("KESTREL")
            kestrel.node.peers.second_route("MERIDIAN")
            link = peer(meridian, "KESTREL").link
            begun += [link] if link is not None and link not in begun else []
            await sim.passes(seconds=0.1)
            assert len(begun) <= 2, "one that stays, and at most one that crossed it"
        sim.cut("MERIDIAN", "KESTREL@second", one_way=True)
        sim.cut("MERIDIAN", "KESTREL", one_way=True)
        used = routes_used(sim)
        withheld = await meridian.says("conjunction.alert")
        sim.heal("MERIDIAN", "KESTREL@second" if used == {"address"} else "KESTREL")
        meridian.node.peers.second_route("KESTREL")
        await kestrel.has_received(withheld, within=QUIET_SECONDS + 5)
        assert routes_used(sim) != used


async def test_both_ask_for_the_second_route_at_once_and_end_on_one_link() -> None:
    async with two(SECOND) as sim:
        sim.cut("MERIDIAN", "KESTREL")
        said = [await sim[one].says("conjunction.alert", to=other) for one, other in BOTH]
        for one, other in BOTH:
            sim[one].node.peers.second_route(other)
        await sim.passes(seconds=60)
        assert sim["KESTREL"].received(said[0])
        assert sim["MERIDIAN"].received(said[1])
        pairs = (("MERIDIAN", "KESTREL@second"), ("KESTREL", "MERIDIAN@second"))
        assert sum(sim.network.connections(*each) for each in pairs) == 1


async def test_where_there_is_one_route_the_second_one_changes_nothing() -> None:
    async with two(Ours()) as sim:
        sim.cut("MERIDIAN", "KESTREL", one_way=True)
        await sim["MERIDIAN"].says("conjunction.alert")
        sim["MERIDIAN"].node.peers.second_route("KESTREL")
        sim["MERIDIAN"].node.peers.second_route("NOBODY")
        await sim.passes(seconds=5)
        sim.heal("MERIDIAN", "KESTREL")
        await sim.passes(seconds=30)
        assert routes_used(sim) == {"address"}
