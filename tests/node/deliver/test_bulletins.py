"""Our own bulletin is published before the one in force runs out, and when it says what is no longer so."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.contact_file import Stated
from hotline.node.deliver.bulletins import RENEW_MS, next_bulletin
from hotline.node.record.facts import Place
from hotline.node.record.tables import FEED
from protocols.contact import Contact, Method
from protocols.errors import Code, Refused
from protocols.records import Bulletin, WatchWindow
from protocols.roster import Roster
from protocols.signed import SignedRecord
from protocols.wire import decode, unpack
from tests.parties import DAY, HOUR, NOW, World, finish, seed
from tests.simulator import Simulation, until


def published(world: World, now: int = NOW, roster: Roster | None = None, **changes: Any) -> Bulletin | None:
    party = world.meridian
    given: dict[str, Any] = {"sealing": [party.sealing.public], "addresses": ["127.0.0.1:7001"]} | changes
    data = finish(next_bulletin(roster or world.roster(), party.signer, Place("MERIDIAN", "test"), now=now, **given))
    return unpack(SignedRecord.parse(data).payload, Bulletin) if data is not None else None


def in_force(world: World) -> Roster:
    """A roster in which the node has published once."""
    party = world.meridian
    data = finish(
        next_bulletin(
            world.roster(), party.signer, Place("MERIDIAN", "test"), [party.sealing.public], ["127.0.0.1:7001"], NOW
        )
    )
    assert data is not None
    return world.roster().admit("bulletin", data, NOW)[0]


def test_the_first_says_keys_addresses_statement_and_what_is_read(world: World) -> None:
    bulletin = published(world)
    assert bulletin is not None
    assert bulletin.version == 2
    assert bulletin.sealing == (world.meridian.sealing.public,)
    assert bulletin.statement == world.meridian.statement_ref()
    assert "conjunction.alert/1" in bulletin.reads
    assert bulletin.expires_at - bulletin.at == 7 * DAY
    assert bulletin.contact == world.meridian.bulletin().contact


def test_one_that_holds_and_says_the_same_is_left(world: World) -> None:
    assert published(world, roster=in_force(world)) is None


@pytest.mark.parametrize(
    "changes", [{"addresses": ["192.0.2.7:7464"]}, {"sealing": [seed("another key", length=1216)]}]
)
def test_a_change_is_told_at_once(world: World, changes: dict[str, Any]) -> None:
    bulletin = published(world, roster=in_force(world), **changes)
    assert bulletin is not None
    assert bulletin.version == 3


def test_it_is_renewed_days_before_it_runs_out(world: World) -> None:
    roster = in_force(world)
    assert published(world, NOW + 7 * DAY - RENEW_MS - 1, roster) is None
    renewed = published(world, NOW + 7 * DAY - RENEW_MS, roster)
    assert renewed is not None
    assert renewed.expires_at == NOW + 14 * DAY - RENEW_MS


STATED = Stated(Contact(methods=(Method(kind="phone", address="+00 000 000 007"),)), (WatchWindow(start=480, end=960),))


def test_what_the_centre_states_of_itself_goes_out_at_once_and_once(world: World) -> None:
    bulletin = published(world, roster=in_force(world), stated=STATED)
    assert bulletin is not None
    assert (bulletin.contact, bulletin.watch_hours) == STATED
    party = world.meridian
    record = party.bulletin_record(9, **{name: getattr(bulletin, name) for name in ("contact", "watch_hours", "reads")},
                                   addresses=("127.0.0.1:7001",), at=NOW, expires_at=NOW + 7 * DAY)  # fmt: skip
    roster, _ = in_force(world).admit("bulletin", record, NOW)
    assert published(world, roster=roster, stated=STATED) is None
    assert published(world, roster=roster) is None  # the file is gone: what was published stays


async def test_a_contact_file_that_changes_is_with_the_other_side_within_the_hour(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    meridian.node._contact = lambda: STATED
    await sim.passes(hours=1, seconds=5)
    bulletin = kestrel.roster.bulletin("MERIDIAN")
    assert bulletin is not None
    assert (bulletin.contact, bulletin.watch_hours) == STATED


async def test_one_that_cannot_be_read_is_an_alarm_once_and_what_was_published_stays(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    before = meridian.roster.bulletin("MERIDIAN")
    assert before is not None

    def wrong() -> Stated | None:
        raise Refused(Code.FILE_UNREADABLE, "contact.toml: no")

    def alarmed() -> list[str]:
        told = (decode(row.data) for row in meridian.rows(FEED, FEED.c.what == "alarm"))
        return [alarm["detail"] for alarm in told if alarm["code"] == "contact_unreadable"]

    meridian.node._contact = wrong
    await sim.passes(hours=3)
    assert alarmed() == ["contact.toml: no"]
    after = meridian.roster.bulletin("MERIDIAN")
    assert after is not None
    assert after.contact == before.contact
    meridian.node._contact = lambda: STATED
    await sim.passes(hours=1, seconds=5)
    meridian.node._contact = wrong
    await sim.passes(hours=1, seconds=5)
    assert len(alarmed()) == 2


async def test_a_node_that_runs_for_weeks_never_lets_it_run_out(sim: Simulation) -> None:
    """And the other side always has the newest one, without a new session."""
    for _ in range(20):
        for centre in sim.centres.values():
            centre.clock.wrong_by_ms += 23 * HOUR  # a day, of which one hour really passes
        await sim.passes(hours=1)
        for centre in sim.centres.values():
            for name in sim.centres:
                assert centre.roster.stale(name, centre.clock.now()) == ()
    await until(sim.is_linked, 10, "they are still linked")
    first, second = (sim["KESTREL"].roster.bulletin("MERIDIAN"), sim["MERIDIAN"].roster.bulletin("MERIDIAN"))
    assert first == second
