"""The centres that are believed here, and how each is reached when the line is not enough. What a centre has not stated
reads `not_stated`; nothing is guessed for it."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from hotline.node.deliver.peers import Peers
from hotline.node.doors.api.contact_views import ContactView, contact_view
from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from protocols.contact import Contact
from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.records import Bulletin
from protocols.roster import Roster
from protocols.watch_hours import WatchHours
from protocols.wire import CentreName

__all__ = ["ROUTES", "CentreView", "Centres", "WatchNow"]

NotStated = Literal["not_stated"]
_NOT_STATED: Final[NotStated] = "not_stated"


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """Minutes from Monday 00:00Z, `end` after the last."""

    start: int
    end: int


class WatchNow(msgspec.Struct, frozen=True, kw_only=True):
    """When somebody is on watch there, by the centre's own bulletin. `on_watch`: by the node's clock now; null where
    nothing is stated. `opens_at`: when the next watch begins (UTC ms); null while one is on."""

    hours: Literal["day_and_night", "weekly", "not_stated"]
    on_watch: bool | None
    opens_at: int | None
    windows: tuple[Window, ...]


class LinkState(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a link to it is up; `heard_at`: when its node was last heard (UTC ms)."""

    up: bool
    heard_at: int | None


class CentreView(msgspec.Struct, frozen=True, kw_only=True):
    """One centre. `believed`: our own, or pinned by two of our officers. `speaks_for`: the highest level at which it
    may speak. `may_sign`: the types that it may sign, empty for all that its party may. `keys`: ids of its signing
    keys. `stale`: which of its records are past their expiry."""

    name: str
    party: str
    believed: Literal["own", "pinned"]
    mode: Literal["live", "drill", "test"]
    speaks_for: Literal["operator", "centre", "ministry", "government"]
    authorised_by: str | None
    may_sign: tuple[str, ...]
    takes_commercial: bool
    roles: tuple[str, ...]
    contact: ContactView
    watch: WatchNow
    addresses: tuple[str, ...]
    keys: tuple[str, ...]
    link: LinkState | None
    stale: tuple[Literal["root", "statement", "bulletin", "pin"], ...]


class Centres(msgspec.Struct, frozen=True, kw_only=True):
    now: int
    centres: tuple[CentreView, ...]


async def _centres(call: Call) -> Answer:
    station = call.rooms.station
    roster, now = station.roster, station.clock.now()
    names = [
        centre.name
        for party, held in roster.parties.items()
        if held.statement is not None and roster.is_believed(party)
        for centre in held.statement[0].centres
    ]
    return Answer(200, Centres(
        now=now, centres=tuple(_view(roster, call.rooms.peers, name, station.place.me, now) for name in sorted(names))
    ))  # fmt: skip


async def _centre(call: Call) -> Answer:
    station, name = call.rooms.station, call.path["name"]
    try:
        view = _view(station.roster, call.rooms.peers, name, station.place.me, station.clock.now())
    except Refused as refused:
        if refused.code is Code.NOT_PINNED:
            raise Refused(
                Code.NOT_FOUND, f"{name} is known here and not pinned: nobody believes it", field="name"
            ) from None
        raise Refused(Code.NOT_FOUND, f"no centre {name} is known here", field="name") from None
    return Answer(200, view)


def _view(roster: Roster, peers: Peers, name: str, me: str, now: int) -> CentreView:
    """Raises Refused `unknown_centre`, `not_pinned`."""
    centre = roster.believed(name)
    statement, _ = roster.statement_of(name)
    bulletin = roster.bulletin(name)
    return CentreView(
        name=name,
        party=statement.party,
        believed="own" if statement.party == roster.party_of(me) else "pinned",
        mode=statement.mode,
        speaks_for=centre.speaks_for,
        authorised_by=roster.state_of(statement.party),
        may_sign=centre.types,
        takes_commercial=centre.commercial,
        roles=tuple(officer.role for officer in statement.officers if officer.centre == name),
        contact=contact_view(bulletin.contact if bulletin is not None else Contact()),
        watch=_watch(bulletin, now),
        addresses=bulletin.addresses if bulletin is not None else (),
        keys=tuple(key_id(ED25519, key).hex() for key in centre.keys),
        link=_link(peers, name, now),
        stale=roster.stale(name, now),
    )


def _watch(bulletin: Bulletin | None, now: int) -> WatchNow:
    if bulletin is None:
        return WatchNow(hours=_NOT_STATED, on_watch=None, opens_at=None, windows=())
    hours = WatchHours.weekly((window.start, window.end) for window in bulletin.watch_hours)
    if hours is None:
        return WatchNow(hours="day_and_night", on_watch=True, opens_at=None, windows=())
    on_watch = hours.on_watch(now)
    return WatchNow(
        hours="weekly",
        on_watch=on_watch,
        opens_at=None if on_watch else hours.opens(now),
        windows=tuple(Window(start=start, end=end) for start, end in hours.windows),
    )


def _link(peers: Peers, name: str, now: int) -> LinkState | None:
    for peer in peers:
        if peer.name == name:
            link = peer.link
            up = link is not None and not link.lost.done()
            return LinkState(up=up, heard_at=now - int(link.age() * 1000) if link is not None else None)
    return None


ROUTES: tuple[Route, ...] = (
    Route(
        name="centres", method="GET", path="/v1/centres", noun="directory", who="program", handler=_centres,
        summary="Every centre that is believed here, and how it is reached",
        gives={200: (Centres, "every one, by name")},
    ),
    Route(
        name="centre", method="GET", path="/v1/centres/{name}", noun="directory", who="program", handler=_centre,
        summary="One centre: who answers for it, who is on watch now, how it is reached",
        parameters=(
            Parameter("name", "path", CentreName, "the centre's name", required=True),
        ),
        gives={200: (CentreView, "the centre")}, refuses=(Code.NOT_FOUND,),
    ),
)  # fmt: skip
