"""The steps of a run: an honest word, or something of one mode at a door of another.

Each step waits until it is answered, then says what was wrong. A step that could not fail would prove nothing: the
honest ones are the same bytes at the same doors in their own mode, and there they are taken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, Final

from hotline.node.doors.api.callers import bearer
from hotline.node.record.tables import FEED, MESSAGES
from protocols.envelope import Envelope
from protocols.errors import Misuse, Refused
from protocols.frames import Call, Refusal, Result, Unreadable
from protocols.notice import NoticeItem
from protocols.roster import Roster
from protocols.sealing import SealedKind, seal
from protocols.wire import decode, encode
from tests.modes.worlds import TEXT, ModeWorld, Worlds
from tests.parties import NOW
from tests.simulator import Adversary, until

__all__ = ["STEPS", "step"]

Step = Callable[[Worlds], Awaitable[None]]


async def step(worlds: Worlds) -> None:
    """One, drawn."""
    total = sum(weight for weight, _ in STEPS)
    drawn = worlds.chance.below(total)
    for weight, each in STEPS:
        if drawn < weight:
            await each(worlds)
            return
        drawn -= weight


# -- honest ------------------------------------------------------------------------------------------------------------


async def honest_arrival(worlds: Worlds) -> None:
    """HALCYON says something, in some mode, and KESTREL takes it."""
    world = worlds.by_mode[worlds.chance.pick(tuple(worlds.by_mode))]
    said = world.says()
    world.he.sends("envelope", said.envelopes["KESTREL"])
    await until(lambda: bool(world.kestrel.rows(MESSAGES, MESSAGES.c.hash == said.hash)), 30, "it is taken")
    await world.sim.passes(seconds=1)  # its receipt leaves
    worlds.done["honest: arrives", "taken"] += 1


async def honest_release(worlds: Worlds) -> None:
    """KESTREL's officers say something to MERIDIAN, who has it."""
    world = worlds.by_mode[worlds.chance.pick(tuple(worlds.by_mode))]
    spoken = await world.sim.submitted("KESTREL", to=("MERIDIAN",))
    await world.sim["MERIDIAN"].has_received(spoken)
    await world.sim.passes(seconds=1)
    [row] = world.kestrel.rows(FEED, FEED.c.what == "sent", FEED.c.message == spoken.hash)
    world.board.apply(row.position, "sent", decode(row.data, limit=1 << 20), NOW)
    if spoken.hash not in world.board.matters:
        worlds.wrong.append(f"{world.mode}: an honest release is not on its own board")
    worlds.done["honest: leaves", "taken"] += 1


# -- crossed -----------------------------------------------------------------------------------------------------------


def _a_word(worlds: Worlds, there: ModeWorld) -> Any:
    return worlds.chance.pick(there.said[-8:])


def _spoilt(worlds: Worlds, data: bytes, here: ModeWorld, there: ModeWorld) -> tuple[str, bytes]:
    """M of another mode as it is, or made to fit: the word changed, left out, empty or no word."""
    how = worlds.chance.pick(("as it is", "word changed", "no mode", "empty mode", "mode is a number", "mode all"))
    header: dict[str, Any] = dict(decode(data, limit=1 << 20))
    if how == "as it is":
        return how, data
    if how == "word changed":
        header["mode"] = here.mode
        header.pop("drill", None)
        if here.mode == "drill":
            header["drill"] = {"run": "QUIET HARBOUR"}
    elif how == "no mode":
        del header["mode"]
    else:
        header["mode"] = {"empty mode": "", "mode is a number": 1, "mode all": "all"}[how]
    return how, encode(header)


async def crossed_item(worlds: Worlds) -> None:
    """At the peers' door, sealed for this very node in this very mode: an envelope, notice, epoch record or head."""
    there, here = worlds.two()
    said = _a_word(worlds, there)
    kinds: tuple[SealedKind, ...] = ("envelope", "envelope", "notice", "epoch", "head", "void")
    kind = worlds.chance.pick(kinds)
    how = "as it is"
    if kind == "envelope":
        parts = Envelope.parse(said.envelopes["KESTREL"])
        how, data = _spoilt(worlds, parts.message, here, there)
        content = replace(parts, message=data).encode()
    elif kind == "notice":
        item = NoticeItem(what="received", message=said.hash, release=said.releases["KESTREL"], at=NOW)
        content = there.sim.parties["HALCYON"].notice("KESTREL", item)
    elif kind == "epoch":
        content = there.sim.world.epoch_record("HALCYON", "KESTREL")
    else:
        content = there.sim.world.epoch_record("HALCYON", "KESTREL")
    if kind == "epoch" and content == here.sim.world.epoch_record("HALCYON", "KESTREL"):
        worlds.wrong.append(f"{there.mode} and {here.mode}: one signature opens a line in both")
    await _is_unreadable(worlds, here, here.he.sealed(kind, content), f"peers' door: {kind}, {how}")


async def crossed_seal(worlds: Worlds) -> None:
    """At the peers' door, the very bytes that were sealed in another mode, under the same key."""
    there, here = worlds.two()
    said = _a_word(worlds, there)
    public = there.sim.parties["KESTREL"].sealing.public
    sealed = seal("envelope", said.envelopes["KESTREL"], mode=there.mode, from_="HALCYON", to="KESTREL", public=public)
    await _is_unreadable(worlds, here, sealed, "peers' door: sealed in another mode")


async def crossed_release(worlds: Worlds) -> None:
    """What officers really said in this mode, released under the centre's key by somebody whose signer is of another:
    and what officers signed in another, released in this."""
    there, here = worlds.two()
    world = here.sim.world
    data = world.message("procedure.free_text", TEXT, from_="HALCYON", to=("KESTREL",))
    line = dict(world.lines)
    forged = world.release(
        data, world.attested(data, TEXT), "KESTREL", signer=there.sim.parties["HALCYON"].signer
    )  # fmt: skip
    world.lines = line
    await _is_unreadable(worlds, here, here.he.sealed("envelope", forged), "peers' door: another mode's release")


async def _is_unreadable(worlds: Worlds, here: ModeWorld, sealed: bytes, what: str) -> None:
    before = here.counts()
    n = here.he.sends_sealed(sealed)
    heard = here.he.heard
    start = len(heard)
    await until(lambda: any(each == Unreadable(n=n) for each in heard[max(0, start - 1) :]), 30, f"{what}: an answer")
    if here.counts() != before:
        worlds.wrong.append(f"{here.mode}: {what}: something was written")
    worlds.done[what, "unreadable"] += 1


async def crossed_call(worlds: Worlds) -> None:
    """At the seats' door: a message, a draft, a notice, a record, a return, of another mode."""
    there, here = worlds.two()
    said, other = _a_word(worlds, there), there.sim.parties["KESTREL"]
    verb = worlds.chance.pick(("put", "put", "shown", "admit", "return", "history"))
    how, args = "as it is", {}
    if verb == "put":
        world = there.sim.world
        data = world.message("procedure.free_text", TEXT, from_="KESTREL", to=("MERIDIAN",))
        signed = world.attested(data, TEXT, by=("WATCH-2", "WATCH-1"))
        how, data = _spoilt(worlds, data, here, there)
        args = {"message": data, "attestations": [each.pair for each in signed]}
    elif verb == "shown":
        item = NoticeItem(what="shown", message=said.hash, release=said.releases["KESTREL"], at=NOW)
        args = {"notice": other.notice("HALCYON", item, by="WATCH-1")}
    elif verb == "admit":
        kind = worlds.chance.pick(("statement", "bulletin", "pin"))
        record = {
            "statement": other.statement_record(2), "bulletin": other.bulletin_record(9),
            "pin": other.pin(there.sim.parties["HALCYON"], withdrawn=True, at=NOW),
        }[kind]  # fmt: skip
        how, args = kind, {"kind": kind, "data": record}
    elif verb == "return":
        args = {"message": said.hash, "reason": "of another mode"}
    else:
        args = {"message": said.hash}
    before = here.counts()
    answer = await _called(here, verb, args)
    empty = isinstance(answer, Result) and verb == "history" and answer.value == {"entries": []}
    if not isinstance(answer, Refusal) and not empty:
        worlds.wrong.append(f"{here.mode}: seats' door: {verb}, {how}: {answer}")
    if here.counts() != before:
        worlds.wrong.append(f"{here.mode}: seats' door: {verb}, {how}: something was written")
    code = answer.code if isinstance(answer, Refusal) else "nothing"
    worlds.done[f"seats' door: {verb}, {how}", code] += 1


async def _called(here: ModeWorld, verb: str, args: dict[str, Any]) -> Result | Refusal:
    here.calls += 1
    n, heard = here.calls, here.seat.heard
    start = len(heard)
    here.seat.says(Call(n=n, verb=verb, args=args))

    def answer() -> list[Result | Refusal]:
        return [each for each in heard[start:] if isinstance(each, Result | Refusal) and each.n == n]

    await until(lambda: bool(answer()), 30, f"{verb} is answered")
    return answer()[0]


async def crossed_hello(worlds: Worlds) -> None:
    """At any door: a hello of another mode, as a centre or an officer, with the key that is the same in both."""
    there, here = worlds.two()
    role = worlds.chance.pick((None, "WATCH-1"))
    party = there.sim.parties["KESTREL" if role else "HALCYON"]
    signer = party.officers[role] if role else party.signer
    before = here.counts()
    try:
        he = await Adversary.dials(
            here.sim, "KESTREL", as_=party.centre, role=role, signer=signer, mode=there.mode
        )  # fmt: skip
    except (Refused, Misuse) as refused:
        code = str(refused.code) if isinstance(refused, Refused) else "misuse"
    else:
        code = "let in"
        worlds.wrong.append(f"{here.mode}: a hello of {there.mode} was let in")
        await he.leaves()
    if here.counts() != before:
        worlds.wrong.append(f"{here.mode}: a hello: something was written")
    worlds.done[f"hello: {'officer' if role else 'centre'}", code] += 1


async def crossed_board(worlds: Worlds) -> None:
    """At a seat: its own node serves it what is of another mode."""
    there, here = worlds.two()
    said = _a_word(worlds, there)
    what = worlds.chance.pick(("arrived", "waiting", "notice", "record"))
    entry: dict[str, Any] = {"at": NOW}
    if what == "arrived":
        entry |= {"envelope": said.envelopes["KESTREL"], "marks": []}
    elif what == "waiting":
        entry |= {"message": said.data, "attestations": [said.attested[0].pair], "by": "WATCH-1"}
    elif what == "notice":
        item = NoticeItem(what="received", message=said.hash, release=said.releases["KESTREL"], at=NOW)
        entry |= {"data": there.sim.parties["HALCYON"].notice("KESTREL", item)}
    else:
        entry = {"kind": "statement", "data": there.sim.parties["HALCYON"].statement_record(2)}
    board = here.board
    before = (len(board.matters), len(board.waiting), board.roster)
    board.apply(board.position + 1, what, entry, NOW)
    if (len(board.matters), len(board.waiting), board.roster) != before:
        worlds.wrong.append(f"{here.mode}: a board believed {what} of {there.mode}")
    worlds.done[f"a seat's board: {what}", "not believed"] += 1


async def crossed_records(worlds: Worlds) -> None:
    """At a file: a record of another mode, and one whose mode was taken out or changed, under its signatures."""
    there, here = worlds.two()
    party = there.sim.parties["HALCYON"]
    kind, record = worlds.chance.pick(
        (("statement", party.statement_record(2)), ("bulletin", party.bulletin_record(9)))
    )  # fmt: skip
    payload, signatures = decode(record, limit=1 << 20)
    how, payload = _spoilt(worlds, payload, here, there)
    roster: Roster = here.kestrel.roster
    try:
        roster.admit(kind, encode([payload, signatures]), NOW)  # type: ignore[arg-type]
    except Refused as refused:
        worlds.done[f"records: {kind}, {how}", str(refused.code)] += 1
    else:
        worlds.wrong.append(f"{here.mode}: a {kind} of {there.mode} was believed, {how}")


async def crossed_token(worlds: Worlds) -> None:
    """At the web door: a token of another mode, of none, of all."""
    there, here = worlds.two()
    secret = hashlib.sha256(worlds.chance.bytes(8)).hexdigest()
    token = worlds.chance.pick((f"hl_{there.mode}_{secret}", "", "hl"))
    try:
        bearer(f"Bearer {token}" if token != "hl" else None, here.mode)
    except Refused as refused:
        worlds.done["web door: token", str(refused.code)] += 1
    else:
        worlds.wrong.append(f"{here.mode}: a token of {there.mode} was looked up")


STEPS: Final[tuple[tuple[int, Step], ...]] = (
    (3, honest_arrival),
    (2, honest_release),
    (24, crossed_item),
    (10, crossed_seal),
    (6, crossed_release),
    (24, crossed_call),
    (5, crossed_hello),
    (14, crossed_board),
    (10, crossed_records),
    (2, crossed_token),
)
