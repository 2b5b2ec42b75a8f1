"""What the centres' journals say of one run, put together: each message at each addressee, and who did what when.

Every journal is verified by itself (exports.py) and then against the others: each must know the others' centres by the
same root, and what one released the other received, or it is said. The same signed bytes give the same times whichever
journal they stand in, so that the ladder of a message is whole even where one centre gave no journal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from hotline.client.threads import watch_hours
from hotline.drills.acts import Does, Done
from hotline.drills.exports import Export, Noticed, Place, read_export
from protocols.deadlines import Clocks, clocks
from protocols.envelope import Verified
from protocols.errors import Code, Refused
from protocols.exchange import CannotRead, Event, Exchange, OneOfficer, Received, RefusedThere, Shown, replay
from protocols.ladders import Reached, ladder
from protocols.messages.forms import form_of
from protocols.messages.header import Message, five_digits, reference
from protocols.roster import Officer
from protocols.settling import told_by

__all__ = ["Addressed", "Journals", "Said", "Seen", "done_by", "gather", "read_journals"]

_OF_ITS_OWN: Mapping[str, Does] = {
    "procedure.read_back": "read_back",
    "procedure.contact_by_voice": "voice_contact",
    "procedure.ping": "link_test",
    "procedure.no_reply": "no_reply",
}
_SETTLED: Mapping[str, Does] = {
    "Acknowledged": "acknowledge", "Holding": "hold_answer", "Answered": "answer", "Held": "hold", "Stands": "stands",
    "Cancelled": "cancel",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """An officer's signed notice that a message was open on their screen, `at` by their clock."""

    centre: str
    role: str
    message: bytes
    at: int


@dataclass(frozen=True, slots=True)
class Addressed:
    """One message at one addressee: what was signed of it (`exchange`), and what was owed and by when (`clocks`)."""

    centre: str
    for_information: bool
    number: int
    exchange: Exchange
    clocks: Clocks


@dataclass(frozen=True, slots=True)
class Said:
    """One message of the run, with everybody that it went to. `officers`: the roles that signed;
    `capacities`: as what."""

    hash: bytes
    first: Verified
    officers: tuple[str, ...]
    capacities: tuple[str, ...]
    released_at: int
    settling: bool
    addressed: Mapping[str, Addressed]

    @property
    def message(self) -> Message:
        return self.first.message

    @property
    def digits(self) -> str:
        return five_digits(self.hash)

    @property
    def reference(self) -> str:
        return reference(self.message, self.hash)

    @property
    def inject(self) -> str | None:
        return self.message.drill.inject if self.message.drill else None

    def rungs(self, to: str, now: int) -> tuple[Reached, ...]:
        """The rungs of its ladder that were reached at this addressee by `now`."""
        one = self.addressed[to]
        return ladder(self.message.precedence, one.clocks, one.exchange, one.exchange.released, now)


@dataclass(frozen=True, kw_only=True)
class Journals:
    """Everything that the journals say of the run. `said`: messages by release; `done`: acts by time; `differences`:
    what one journal has and the other has not, in sentences; `missing`: centres of the cast that gave none."""

    run: str
    exports: Mapping[str, Export]
    said: tuple[Said, ...]
    done: tuple[Done, ...]
    seen: tuple[Seen, ...]
    differences: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    by_hash: Mapping[bytes, Said] = field(default_factory=dict)


def read_journals(
    paths: Iterable[Path], run: str, centres: Sequence[str], *, anchors: Mapping[str, bytes] | None = None
) -> Journals:
    """The exports in these files. Raises Refused as `read_export` and `gather`, `file_unreadable`."""
    exports = []
    for path in paths:
        try:
            with path.open("rb") as file:
                exports.append(read_export(file, anchor=(anchors or {}).get(path.stem)))
        except OSError as error:
            raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None
        except Refused as refused:
            raise Refused(refused.code, f"{path.name}: {refused.detail}") from None
    return gather(exports, run, centres)


def gather(exports: Iterable[Export], run: str, centres: Sequence[str]) -> Journals:
    """One picture of the run. `centres`: those of its cast.

    Raises Refused `ambiguous` for two journals of one centre, `not_for_us` for one of a centre that is not in the cast
    or of another run, `record_forked` where two journals know one centre by different roots.
    """
    held: dict[str, Export] = {}
    for export in exports:
        if held.setdefault(export.centre, export) is not export:
            raise Refused(Code.AMBIGUOUS, f"two journals of {export.centre}")
        if export.centre not in centres:
            raise Refused(Code.NOT_FOR_US, f"{export.centre} is not in the cast of this run")
        _of_this_run(export, run)
    _one_root(held)
    heard = _releases(held, run)
    noticed = [(each, export.centre) for export in held.values() for each in export.noticed]
    said = {hashed: _said(by_place, held) for hashed, by_place in heard.items()}
    seen = sorted(
        {
            Seen(each.by, each.role, each.item.message, each.item.at)
            for each, _ in noticed
            if each.role is not None and each.item.message in said
        },
        key=lambda each: (each.at, each.centre, each.role),
    )
    events = _events(said, [each for each, _ in noticed])
    whole = {hashed: _with_events(one, events) for hashed, one in said.items()}
    return Journals(
        run=run,
        exports=held,
        said=tuple(sorted(whole.values(), key=lambda one: (one.released_at, one.hash))),
        done=tuple(sorted(_done(whole, noticed), key=lambda done: (done.at, done.centre, done.does, done.message))),
        seen=tuple(seen),
        differences=(*_difference_of_releases(held, said), *_difference_of_notices(held, said)),
        missing=tuple(centre for centre in centres if centre not in held),
        by_hash=whole,
    )


def done_by(said: Verified) -> tuple[Done, ...]:
    """What a centre does by saying this: it sends it, and whatever that is to the message that it refers to."""
    message, form = said.message, form_of(said.message.type, said.message.version)
    does: list[Does] = ["send"]
    told = told_by(said) if form is not None else None
    if told is not None and (name := type(told.event).__name__) in _SETTLED:
        does.append(_SETTLED[name])
    if message.relation is not None and message.relation.kind == "correct":
        does.append("correct")
    if message.type in _OF_ITS_OWN:
        does.append(_OF_ITS_OWN[message.type])
    answer = getattr(said.body, "answer", None)
    return tuple(
        Done(
            at=told.event.at if told is not None and each == _SETTLED.get(type(told.event).__name__)
            else said.release.released_at,
            centre=message.from_,
            does=each,
            message=said.message_hash.hex(),
            of=message.relation.message.hex() if message.relation is not None else None,
            inject=message.drill.inject if message.drill is not None else None,
            type=message.type,
            to=(*message.to, *message.info),
            answer=str(answer) if answer is not None else None,
            roles=_roles(said),
        )
        for each in does
    )  # fmt: skip


def _roles(said: Verified) -> tuple[str, ...]:
    return tuple(each.role if isinstance(each, Officer) else each.name for each in said.officers)


def _of_this_run(export: Export, run: str) -> None:
    runs = {said.message.drill.run for said in export.said.values() if said.message.drill is not None}
    if runs and run not in runs:
        raise Refused(
            Code.NOT_FOR_US,
            f"{export.centre}'s journal has nothing of the run {run}, but of {', '.join(sorted(runs))}",
        )


def _one_root(held: Mapping[str, Export]) -> None:
    """Who writes a whole journal anew, with keys of their own, is not who the others pinned."""
    for export in held.values():
        for other in held.values():
            party = export.roster.party_of(other.centre)
            roots = export.roster.parties[party].roots.values() if party is not None else ()
            if party is not None and other.anchor not in {record.hash for _, record in roots}:
                raise Refused(
                    Code.RECORD_FORKED, f"{export.centre}'s journal knows {other.centre} by another root than its own"
                )


def _releases(held: Mapping[str, Export], run: str) -> dict[bytes, dict[Place, Verified]]:
    found: dict[bytes, dict[Place, Verified]] = {}
    for export in held.values():
        for place, said in export.said.items():
            if said.message.drill is not None and said.message.drill.run == run:
                found.setdefault(said.message_hash, {})[place] = said
    return found


def _said(by_place: Mapping[Place, Verified], held: Mapping[str, Export]) -> Said:
    ordered = sorted(by_place.values(), key=lambda each: (each.release.released_at, each.release.to))
    first = ordered[0]
    message, form = first.message, form_of(first.message.type, first.message.version)
    settling = form is not None and form.settling
    addressed: dict[str, Addressed] = {}
    for each in ordered:
        to, at = each.release.to, each.release.released_at
        if to in addressed:
            continue  # released again in a later epoch: it counts from the first time
        events = [OneOfficer(at)] if each.by_one_officer else []
        roster = held[message.from_ if message.from_ in held else to].roster
        addressed[to] = Addressed(
            centre=to,
            for_information=to in message.info,
            number=each.release.number,
            exchange=replay(at, events),
            clocks=clocks(
                message.precedence, for_information=to in message.info, start=at,
                reply_required=message.reply.required, reply_by=message.reply.by, settling=settling,
                watch_hours=watch_hours(roster, to),
            ),
        )  # fmt: skip
    return Said(
        hash=first.message_hash, first=first, officers=_roles(first),
        capacities=tuple(each.capacity for each in first.attestations),
        released_at=first.release.released_at, settling=settling, addressed=addressed,
    )  # fmt: skip


def _events(said: Mapping[bytes, Said], noticed: Iterable[Noticed]) -> dict[tuple[bytes, str], list[Event]]:
    found: dict[tuple[bytes, str], list[Event]] = {}
    for each in noticed:
        item = each.item
        event: Event
        match item.what:
            case "received":
                event = Received(item.at)
            case "shown":
                event = Shown(item.at, each.role or "")
            case "refused":
                event = RefusedThere(item.at, item.code or "")
            case _:
                event = CannotRead(item.at)
        found.setdefault((item.message, each.by), []).append(event)
    for one in said.values():
        told = told_by(one.first) if one.message.relation is not None else None
        if told is None or one.message.relation is None or told.proof is not None:
            continue
        original = said.get(one.message.relation.message)
        for to in original.addressed if original is not None else ():
            if original is not None and told.holds_for(to, original.message.from_):
                found.setdefault((original.hash, to), []).append(told.event)
    return found


def _with_events(one: Said, events: Mapping[tuple[bytes, str], list[Event]]) -> Said:
    addressed = {
        to: replace(each, exchange=_after(each.exchange, events, one, to)) for to, each in one.addressed.items()
    }
    return replace(one, addressed=addressed)


def _after(exchange: Exchange, events: Mapping[tuple[bytes, str], list[Event]], one: Said, to: str) -> Exchange:
    alone = [OneOfficer(exchange.one_officer)] if exchange.one_officer is not None else []
    return replay(exchange.released, [*alone, *events.get((one.hash, to), ())])


def _done(said: Mapping[bytes, Said], noticed: Iterable[tuple[Noticed, str]]) -> Iterator[Done]:
    for one in said.values():
        yield from done_by(one.first)
    once: set[tuple[str, str | None, str, bytes]] = set()
    does: Mapping[str, Does] = {"received": "receive", "shown": "show"}
    for each, _ in sorted(noticed, key=lambda pair: pair[0].item.at):
        item, about = each.item, said.get(each.item.message)
        key = (each.by, each.role, item.what, item.message)
        if about is None or item.what not in does or key in once:
            continue
        once.add(key)
        yield Done(
            at=item.at, centre=each.by, does=does[item.what], message=item.message.hex(), inject=about.inject,
            type=about.message.type, to=(about.message.from_,), roles=(each.role,) if each.role is not None else (),
        )  # fmt: skip


def _difference_of_releases(held: Mapping[str, Export], said: Mapping[bytes, Said]) -> Iterator[str]:
    for sender in held.values():
        for receiver in held.values():
            if sender is receiver:
                continue
            sent = {place: each for place, each in sender.said.items() if place[:2] == (sender.centre, receiver.centre)}
            came = {
                place: each for place, each in receiver.said.items() if place[:2] == (sender.centre, receiver.centre)
            }
            for place in sorted({*sent, *came}):
                ours, theirs = sent.get(place), came.get(place)
                one = ours or theirs
                if one is None or one.message_hash not in said:
                    continue
                name = (
                    f"number {place[3]} from {sender.centre} to {receiver.centre}, {said[one.message_hash].reference}"
                )
                if ours is None:
                    yield f"{name}: {receiver.centre} received it, and {sender.centre}'s journal has not released it."
                elif theirs is None and place in receiver.refused:
                    yield f"{name}: {receiver.centre} refused it."
                elif theirs is None:
                    yield f"{name}: released, and {receiver.centre}'s journal has not received it."
                elif ours.message_hash != theirs.message_hash:
                    yield f"{name}: {receiver.centre}'s journal has another message under this number."


def _difference_of_notices(held: Mapping[str, Export], said: Mapping[bytes, Said]) -> Iterator[str]:
    kept = {
        centre: {
            (each.by, each.to, each.role, each.item.what, each.item.message): each
            for each in export.noticed
            if each.item.message in said
        }
        for centre, export in held.items()
    }
    for key in sorted({key for notices in kept.values() for key in notices}, key=str):
        by, to, role, what, message = key
        who = f"{by} {role}" if role is not None else by
        for lacks, has in ((by, to), (to, by)):
            if lacks in held and key not in kept[lacks] and key in kept.get(has, {}):
                yield f"{who}'s notice `{what}` of {said[message].reference} is in {has}'s journal, not in {lacks}'s."
