"""Whom to call: what centres state, whose word it is, and what only looks like what was asked for."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.judge.events import RecordArrived
from protocols.contact import Contact, Criterion, Fleet, Language, Method, Numbers, Operated, Practice
from protocols.messages.draft import check
from protocols.messages.registration.examples import OBJECT
from protocols.records import WatchWindow
from tests.node.doors.api.door import Door
from tests.node.doors.api.incoming import received
from tests.parties import DAY, HOUR, NOW


async def bulletin(door: Door, version: int = 2, **changes: Any) -> None:
    """KESTREL's next bulletin, taken at MERIDIAN."""
    kestrel = door.world.kestrel
    address = (door.nodes.addresses["KESTREL"],)
    record = kestrel.bulletin_record(version, **({"addresses": address} | changes))
    _ = await door.node.committer.commit(RecordArrived("bulletin", record, "peer"))


async def registers(door: Door, *, from_: str = "KESTREL", **object: Any) -> str:
    """A registration of LARK 9 by KESTREL arrives; its hash."""
    body: dict[str, Any] = dict(OBJECT["body"])  # type: ignore[call-overload]
    draft = {**OBJECT, "to": ["MERIDIAN"], "body": {**body, "object": {**body["object"], **object}}}
    message = check(draft, mode="test", from_=from_, id=bytes(15) + b"\1", composed_at=door.world.now)
    return await received(door, message)


async def test_the_centre_that_states_it_operates_an_object_is_named(door: Door) -> None:
    await bulletin(door, contact=Contact(operates=(Operated(name="LARK 9", norad=90560), Operated(norad=90561))))
    found = (await door.call("GET", "/v1/objects?norad=90560")).body
    assert found["operated_by"] == ["KESTREL"]
    assert [(each["centre"], each["by"], each["text"]) for each in found["stated"]] == [
        ("KESTREL", "contact_record", "LARK 9 (SATCAT 90560)")
    ]
    assert [each["text"] for each in found["alike"]] == ["SATCAT 90561"]


async def test_an_object_of_a_fleet_is_found_by_its_number(door: Door) -> None:
    fleet = Fleet(name="Lark", prefix="LARK-", numbers=(Numbers(first=90560, last=90599),))
    await bulletin(door, contact=Contact(fleets=(fleet,)))
    for asked in ("norad=90570", "name=lark-17"):
        assert (await door.call("GET", f"/v1/objects?{asked}")).body["operated_by"] == ["KESTREL"]
    assert (await door.call("GET", "/v1/objects?norad=90600")).body["operated_by"] == []


async def test_what_only_looks_like_it_is_pointed_out_and_never_chosen(door: Door) -> None:
    await bulletin(door, contact=Contact(operates=(Operated(name="LARK 9"),)))
    found = (await door.call("GET", "/v1/objects?name=LARK-6")).body
    assert (found["operated_by"], found["stated"]) == ([], [])
    found = (await door.call("GET", "/v1/objects?name=LARK%206")).body
    assert (found["operated_by"], [each["match"] for each in found["alike"]]) == ([], ["alike"])


async def test_a_registration_says_who_registered_it_and_not_who_operates_it(door: Door) -> None:
    hashed = await registers(door)
    for asked in ("norad=90560", "cospar=2023-905A", "name=lark%209"):
        found = (await door.call("GET", f"/v1/objects?{asked}")).body
        assert found["operated_by"] == []
        (stated,) = found["stated"]
        assert (stated["centre"], stated["states"], stated["message"]) == ("KESTREL", "registered", hashed)
        assert (stated["operator"], stated["designator"]) == ("Lark Orbital", "90560")


async def test_what_is_withheld_is_null(door: Door) -> None:
    await registers(door, operator={"is": "withheld"}, owner={"is": "unknown"})
    (stated,) = (await door.call("GET", "/v1/objects?norad=90560")).body["stated"]
    assert (stated["operator"], stated["owner"]) == (None, None)


@pytest.mark.parametrize("query", ["", "?norad=1&name=X", "?norad=0", "?cospar=23-1A", "?catalogue=1"])
async def test_exactly_one_thing_is_asked_for(door: Door, query: str) -> None:
    assert (await door.call("GET", f"/v1/objects{query}")).problem[:3] == (422, "draft_wrong", "fix")


async def test_nothing_is_said_without_a_token(door: Door) -> None:
    for path in ("/v1/objects?norad=90560", "/v1/centres", "/v1/centres/KESTREL"):
        assert (await door.call("GET", path, token=None)).problem[:2] == (401, "token_unknown")


# -- centres -----------------------------------------------------------------------------------------------------------


async def test_every_centre_that_is_believed_is_listed(door: Door) -> None:
    centres = (await door.call("GET", "/v1/centres")).body["centres"]
    assert [(each["name"], each["believed"]) for each in centres] == [("KESTREL", "pinned"), ("MERIDIAN", "own")]


async def test_what_a_centre_has_not_stated_reads_so(door: Door) -> None:
    await bulletin(door, contact=Contact())
    centre = (await door.call("GET", "/v1/centres/KESTREL")).body
    assert set(centre["contact"].values()) == {"not_stated"}
    assert centre["party"] == "Kestrel Space Watch"
    assert (centre["speaks_for"], centre["mode"], centre["link"]["up"]) == ("government", "test", False)
    assert centre["roles"] == ["WATCH-1", "WATCH-2"]
    assert len(centre["keys"]) == 1


async def test_how_it_is_reached_is_in_its_own_words(door: Door) -> None:
    practice = Practice(criteria=(Criterion(regime="leo", probability=1e-4),), lead_time_h=12.0)
    methods = (Method(kind="hotline"), Method(kind="phone", address="+00 000 001", verified_at=NOW, verified_by="LEAD"))
    await bulletin(
        door,
        contact=Contact(methods=methods, languages=(Language(tag="en", spoken=True),), practice=practice),
    )
    contact = (await door.call("GET", "/v1/centres/KESTREL")).body["contact"]
    assert [(each["kind"], each["address"], each["verified_by"]) for each in contact["methods"]] == [
        ("hotline", None, None), ("phone", "+00 000 001", "LEAD")
    ]  # fmt: skip
    assert contact["languages"] == [{"tag": "en", "spoken": True, "written": False}]
    assert contact["practice"]["criteria"] == [
        {"regime": "leo", "probability": 1e-4, "miss_distance_m": None, "kept_clear": None}
    ]
    assert (contact["practice"]["lead_time_h"], contact["practice"]["moves"]) == (12.0, "not_stated")


async def test_who_is_on_watch_now_goes_by_its_hours(door: Door) -> None:
    always = (await door.call("GET", "/v1/centres/KESTREL")).body["watch"]
    assert (always["hours"], always["on_watch"], always["opens_at"]) == ("day_and_night", True, None)
    # Now is a Sunday, 14:15Z; they watch from Monday 08:00Z to 16:00Z.
    await bulletin(door, watch_hours=(WatchWindow(start=480, end=960),))
    weekly = (await door.call("GET", "/v1/centres/KESTREL")).body["watch"]
    midnight = NOW // DAY * DAY + DAY
    assert (weekly["hours"], weekly["on_watch"], weekly["opens_at"]) == ("weekly", False, midnight + 8 * HOUR)
    door.world.now = midnight + 9 * HOUR
    weekly = (await door.call("GET", "/v1/centres/KESTREL")).body["watch"]
    assert (weekly["on_watch"], weekly["opens_at"]) == (True, None)


async def test_a_record_past_its_expiry_is_said_to_be_stale(door: Door) -> None:
    assert (await door.call("GET", "/v1/centres/KESTREL")).body["stale"] == []
    door.world.now += 6 * DAY
    assert (await door.call("GET", "/v1/centres/KESTREL")).body["stale"] == ["bulletin"]


async def test_a_centre_that_is_no_longer_pinned_is_not_told_of(door: Door) -> None:
    world = door.world
    withdrawn = world.meridian.pin(world.kestrel, withdrawn=True, at=world.now)
    _ = await door.node.committer.commit(RecordArrived("pin", withdrawn, "file"))
    reply = await door.call("GET", "/v1/centres/KESTREL")
    assert reply.problem[:2] == (404, "not_found")
    assert "not pinned" in reply.body["detail"]
    assert len((await door.call("GET", "/v1/centres")).body["centres"]) == 1
