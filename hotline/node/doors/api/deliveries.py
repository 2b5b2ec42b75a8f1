"""How far a message has come at each addressee, and what has not come, with its age; and the proof of it.

`?wait=30&until=acknowledged` answers as soon as it is so, or when the seconds are over: a program need not ask again
and again, and one that does is told the same.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import Annotated, Final, Literal

import msgspec
import sqlalchemy as sa

from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from hotline.node.doors.api.summaries import State, dashed, state_of
from hotline.node.record import feed, messages
from hotline.node.record.facts import Place
from hotline.node.record.journaling import frontier_of
from hotline.node.record.messages import Found, Life, Sealed, Unreleased
from protocols.deadlines import Clocks
from protocols.errors import Code, Refused
from protocols.exchange import STAGES, Exchange, Stage, stage
from protocols.messages.header import five_digits
from protocols.silence import negatives

__all__ = ["NAME", "ROUTES", "Deliveries", "Delivery", "NotYet", "Proof", "private"]

LONGEST_WAIT: Final = 60
MOST_WAITING: Final = 16
"""Calls of one caller that wait at once: one more is answered with how it stands."""
LOOK_UP_SECONDS: Final = 1.0
"""How often a call that waits looks whether somebody still waits for it."""
_TIMES: Final = (
    "released", "sent", "received", "cannot_read", "shown", "acknowledged", "holding", "answered", "refused", "held",
    "stands", "cancelled",
)  # fmt: skip


class NotYet(msgspec.Struct, frozen=True, kw_only=True):
    """What has not come: a fact with its age, never a judgement. `since` (UTC ms) is from when it is counted, `due`
    when it was or will be due; `late_ms` is below 0 while there is time left."""

    what: Literal["not_received", "not_seen", "not_acknowledged", "not_answered"]
    since: int
    for_ms: int
    due: int
    late_ms: int


class Delivery(msgspec.Struct, frozen=True, kw_only=True):
    """One addressee. `times` has each first time that came (UTC ms, by the clock of whoever signed it), and nothing for
    what has not: `released`, `sent` (our node's word), `received`, `cannot_read`, `shown`, `acknowledged`, `holding`,
    `answered`, `refused`, `held`, `stands`, `cancelled`. `by`: the role of the officer who did it. `due`: by when each
    is owed. `number`: its place on the line."""

    centre: str
    for_information: bool
    stage: str
    settled: bool
    epoch: int
    number: int
    times: dict[str, int]
    by: dict[str, str]
    next_word_by: int | None
    answer: str | None
    refused_code: str | None
    due: dict[str, int]
    not_yet: tuple[NotYet, ...]


class Deliveries(msgspec.Struct, frozen=True, kw_only=True):
    """`reached`: whether everybody whom it is for (not those for information) has come as far as `until` asked; null
    where nothing was asked. `now`: the node's clock, by which ages are counted. Of a draft and of what waits for its
    second officer there are no deliveries yet."""

    id: str
    hash: str
    digits: str
    reference: str
    state: State
    now: int
    reached: bool | None
    deliveries: tuple[Delivery, ...]


class Entered(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of this centre's journal: its index, and the leaf's bytes, whose hash is in the tree."""

    index: int
    kind: str
    leaf: bytes


class ReleaseProof(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One envelope as it was signed: message, officers' attestations, the centre's release. `void`: our signed word
    that it cannot be delivered."""

    from_: str
    to: str
    epoch: int
    number: int
    release: str
    envelope: bytes
    entered: Entered | None
    void: bytes | None


class NoticeProof(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A signed notice about the message, as bytes; `what` it says of this one."""

    from_: str
    what: str
    hash: str
    notice: bytes
    entered: Entered | None


class JournalHead(msgspec.Struct, frozen=True, kw_only=True):
    """The journal as it stands: how many entries, and the root of their tree (hexadecimal)."""

    size: int
    root: str


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """Everything signed about one message, as the bytes that were signed; `hotline journal verify` and the
    specification say how each is checked. `heads`: of each line concerned the newest state that both centres signed."""

    id: str
    hash: str
    message: bytes
    releases: tuple[ReleaseProof, ...]
    notices: tuple[NoticeProof, ...]
    heads: tuple[bytes, ...]
    journal: JournalHead


async def _deliveries(call: Call) -> Answer:
    assert call.caller is not None
    waiting, caller = call.rooms.waiting, call.caller.name
    if waiting[caller] >= MOST_WAITING:
        return await _as_it_comes(call, 0)
    waiting[caller] += 1
    try:
        return await _as_it_comes(call, call.query["wait"])
    finally:
        waiting[caller] -= 1


async def _as_it_comes(call: Call, seconds: int) -> Answer:
    assert call.caller is not None
    station, until, by = call.rooms.station, call.query["until"], call.caller.name
    ends = asyncio.get_running_loop().time() + seconds
    while True:
        head, found, lives, releases = await station.store.read(lambda c: _read(c, station.place, call.path["id"], by))
        private(found, call)
        left = ends - asyncio.get_running_loop().time()
        over = until is None or _reached(found, lives, Stage(until)) or _hopeless(found, lives)
        if over or left <= 0:
            return Answer(200, _told(found, lives, releases, until, station.clock.now()))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(left, LOOK_UP_SECONDS)):
                await station.news(head)
        transport = call.request.transport
        if station.stopping or transport is None or transport.is_closing():
            raise Refused(Code.NOT_REACHABLE, "the node is stopping")  # or nobody is there any more to hear it


def _read(c: sa.Connection, place: Place, name: str, by: str
          ) -> tuple[int, Found | Unreleased, tuple[Life, ...], tuple[Sealed, ...]]:  # fmt: skip
    found = messages.one(c, place, name, by)
    return (
        feed.head(c, place), found, messages.lives(c, place, found.hash), messages.releases(c, place, found.hash)
    )  # fmt: skip


def private(found: Found | Unreleased, call: Call) -> None:
    """What a service keeps is nobody else's to read. Raises Refused `not_found`."""
    assert call.caller is not None
    if isinstance(found, Unreleased) and not found.told and found.author != call.caller.name:
        raise Refused(Code.NOT_FOUND, f"no message {call.path['id'][:60]!a} here", field="id")


def _asked(found: Found | Unreleased, lives: tuple[Life, ...]) -> list[Exchange]:
    return [life.exchange for life in lives if life.centre not in found.message.info]


def _reached(found: Found | Unreleased, lives: tuple[Life, ...], wanted: Stage) -> bool:
    beyond = STAGES[STAGES.index(wanted) :]
    asked = _asked(found, lives)
    return bool(asked) and all(
        any(getattr(each, reached.value) is not None for reached in beyond) for each in asked
    )  # fmt: skip


def _hopeless(found: Found | Unreleased, lives: tuple[Life, ...]) -> bool:
    """Nothing more will come of it by waiting: it was refused there, cancelled, or returned here."""
    if isinstance(found, Unreleased):
        return found.state == "returned"
    return any(each.refused is not None or each.cancelled is not None for each in _asked(found, lives))


def _told(
    found: Found | Unreleased, lives: tuple[Life, ...], releases: tuple[Sealed, ...], until: str | None, now: int
) -> Deliveries:
    return Deliveries(
        id=dashed(found.message.id),
        hash=found.hash.hex(),
        digits=five_digits(found.hash),
        reference=found.reference,
        state=state_of(found),
        now=now,
        reached=None if until is None else _reached(found, lives, Stage(until)),
        deliveries=tuple(_delivery(found, life, releases, now) for life in lives),
    )


def _delivery(found: Found | Unreleased, life: Life, releases: tuple[Sealed, ...], now: int) -> Delivery:
    exchange, clocks = life.exchange, life.clocks
    newest = [each for each in releases if each.to == life.centre][-1:]
    times = {name: at for name in _TIMES if (at := getattr(exchange, name)) is not None}
    holding = exchange.holdings[-1].role if exchange.holdings else None
    by = {"shown": exchange.shown_by, "acknowledged": exchange.acknowledged_by, "holding": holding,
          "answered": exchange.answered_by}  # fmt: skip
    return Delivery(
        centre=life.centre,
        for_information=life.centre in found.message.info,
        stage=stage(exchange).value,
        settled=life.settled,
        epoch=newest[0].epoch if newest else 0,
        number=newest[0].number if newest else 0,
        times=times,
        by={what: role for what, role in by.items() if role is not None},
        next_word_by=exchange.holding_until,
        answer=exchange.answer.hex() if exchange.answer else None,
        refused_code=exchange.refused_code,
        due={name.removesuffix("_by"): at for name, at in clocks._asdict().items() if at is not None},
        not_yet=_not_yet(exchange, clocks, now, incoming=isinstance(found, Found) and found.incoming),
    )


def _not_yet(exchange: Exchange, clocks: Clocks, now: int, *, incoming: bool) -> tuple[NotYet, ...]:
    return tuple(
        NotYet(
            what=each.what.value, since=now - each.since_ms, for_ms=each.since_ms, due=now - each.late_ms,
            late_ms=each.late_ms,
        )
        for each in negatives(exchange, clocks, now, side="receiver" if incoming else "sender")
    )  # fmt: skip


async def _proof(call: Call) -> Answer:
    assert call.caller is not None
    station, by = call.rooms.station, call.caller.name
    found, proof = await station.store.read(lambda c: _proved(c, station.place, call.path["id"], by))
    private(found, call)
    return Answer(200, proof)


def _proved(c: sa.Connection, place: Place, name: str, by: str) -> tuple[Found | Unreleased, Proof]:
    found = messages.one(c, place, name, by)
    releases = messages.releases(c, place, found.hash)
    frontier = frontier_of(c, place)
    peers = dict.fromkeys(each.to if each.from_ == place.me else each.from_ for each in releases)
    return found, Proof(
        id=dashed(found.message.id),
        hash=found.hash.hex(),
        message=found.data,
        releases=tuple(
            ReleaseProof(
                from_=each.from_, to=each.to, epoch=each.epoch, number=each.number, release=each.release.hex(),
                envelope=each.data, entered=_entered(c, place, each.release, each.at),
                void=messages.void_of(c, place, each.release),
            )
            for each in releases
        ),
        notices=tuple(
            NoticeProof(from_=from_, what=what, hash=hash.hex(), notice=data, entered=_entered(c, place, hash, at))
            for from_, what, hash, data, at in messages.notices(c, place, found.hash)
        ),
        heads=tuple(head for peer in peers for head in feed.common_heads(c, place, peer)),
        journal=JournalHead(size=frontier.size, root=frontier.root().hex()),
    )  # fmt: skip


def _entered(c: sa.Connection, place: Place, subject: bytes, at: int) -> Entered | None:
    found = messages.entry_of(c, place, subject, at)
    return None if found is None else Entered(index=found[0], kind=found[1], leaf=found[2])


NAME: Final = Parameter(
    "id", "path", Annotated[str, msgspec.Meta(min_length=1, max_length=80)],
    "the id (UUIDv7), the hash (64 hexadecimal digits), five digits, or the reference", required=True,
)  # fmt: skip

ROUTES: tuple[Route, ...] = (
    Route(
        name="deliveries", method="GET", path="/v1/messages/{id}/deliveries", noun="deliveries", who="program",
        handler=_deliveries,
        summary="How far a message has come at each addressee, and what has not come",
        more="With `wait` and `until` the answer comes as soon as everybody whom it is for has come so far, when one"
        " refused it, or when the seconds are over: `reached` says which.",
        parameters=(
            NAME,
            Parameter("wait", "query", Annotated[int, msgspec.Meta(ge=0, le=LONGEST_WAIT)],
                      "seconds to wait for it, at most 60", default=0),
            Parameter("until", "query",
                      Literal["released", "sent", "received", "shown", "acknowledged", "holding", "answered"],
                      "the stage to wait for"),
        ),
        gives={200: (Deliveries, "each addressee, as it stands")},
        refuses=(Code.NOT_FOUND, Code.AMBIGUOUS),
    ),
    Route(
        name="proof", method="GET", path="/v1/messages/{id}/proof", noun="deliveries", who="program", handler=_proof,
        summary="Everything signed about a message, as the bytes that were signed",
        parameters=(NAME,),
        gives={200: (Proof, "releases, notices, and where the journal has each")},
        refuses=(Code.NOT_FOUND, Code.AMBIGUOUS),
    ),
)  # fmt: skip
