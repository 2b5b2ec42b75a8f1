"""Where the matter of a case stands: which step was the last, who owes the next, and by when.

A family whose messages follow one another has a table beside its types: states, and which message moves it from which
of them to which. `standing` reads the case's messages through that table, at a node, at a seat and on paper alike. It
decides nothing about a message, which was judged when it came; it says what the messages together amount to.

Time moves a matter too: a consultation that nobody answered lapses to NO CONSENT GIVEN, an undertaking ends by itself.
Silence never moves it to consent: no table has such a row, and a test reads them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import Any, Literal, TypeAlias

from protocols.errors import Misuse
from protocols.messages.header import Message
from protocols.messages.rules import When

__all__ = [
    "Due", "Entry", "Lapse", "Lifecycle", "Move", "Owed", "Owes", "Standing", "State", "answers", "by_the_other",
    "in_order", "no_time", "refers", "reply_by",
]  # fmt: skip

# 9999-12-31T23:59:59.999Z: a time reckoned from one that somebody wrote must still be one that can be drawn.
LATEST = 253_402_300_799_999

Side = Literal["opener", "other", "both", "last", "next", "named"]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One message of a case, as a record holds it: released at `at` (milliseconds UTC), its body readable here.

    `number` (epoch, number) is its place on the line to the one centre in its `to`, where that is known here.
    `withdrawn` when it was cancelled. A correction or an update of the same type takes its predecessor's place.
    """

    message: Message
    body: Any
    digest: bytes
    at: int
    withdrawn: bool = False
    number: tuple[int, int] | None = None


# The instant by which something is due or lapses, from the entry that made the state; None: no time is set.
Due: TypeAlias = Callable[[Entry], int | None]


def no_time(entry: Entry) -> int | None:
    """No time is set."""
    return None


def reply_by(entry: Entry) -> int | None:
    """The time for which the message asks its reply."""
    return entry.message.reply.by


def refers(step: Entry, entry: Entry) -> bool:
    """Whether a message is about the very one that made the state, and not about what stood before it."""
    return entry.message.relation is not None and entry.message.relation.message == step.digest


def by_the_other(step: Entry, entry: Entry) -> bool:
    """Whether it comes from another centre than the step before it: nobody answers itself."""
    return step.message.from_ != entry.message.from_


def answers(step: Entry, entry: Entry) -> bool:
    """Whether it is the other side's word about that very step."""
    return refers(step, entry) and by_the_other(step, entry)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """In the order of release, at both ends alike: nothing before the message that it refers to, nor before what its
    centre sent the same addressee earlier.

    Each centre dates its own releases. One dated before what it answers, or cancels, or before the one with the number
    below on its line, counts from that one's instant.
    """
    given = {entry.digest: entry for entry in entries}
    after = _after(given)
    following: dict[bytes, list[bytes]] = {}
    for digest, before in after.items():
        for each in before:
            following.setdefault(each, []).append(digest)
    dated = {digest: entry.at for digest, entry in given.items()}
    ready = [(entry.at, digest) for digest, entry in given.items() if not after[digest]]
    heapify(ready)
    ordered: list[Entry] = []
    while ready or after:
        if not ready:  # numbers that contradict the relations: then these count for nothing
            free = [digest for digest in after if _about(given[digest]) not in after]
            digest = min(free, key=lambda each: (dated[each], each))
            after[digest].clear()
            ready.append((dated[digest], digest))
        at, digest = heappop(ready)
        if after.pop(digest, None) is None:
            continue
        ordered.append(replace(given[digest], at=at))
        for each in following.get(digest, ()):
            if each in after:
                dated[each] = max(dated[each], at)
                after[each].discard(digest)
                if not after[each]:
                    heappush(ready, (dated[each], each))
    return ordered


def _after(given: Mapping[bytes, Entry]) -> dict[bytes, set[bytes]]:
    """What each message comes after: the one that it refers to, and the one before it on its line."""
    after: dict[bytes, set[bytes]] = {}
    lines: dict[tuple[str, str], list[tuple[tuple[int, int], bytes]]] = {}
    for digest, entry in given.items():
        about = _about(entry)
        after[digest] = {about} if about in given and about is not None else set()
        if entry.number is not None:
            lines.setdefault((entry.message.from_, entry.message.to[0]), []).append((entry.number, digest))
    for line in lines.values():
        for (_, before), (_, digest) in pairwise(sorted(line)):
            after[digest].add(before)
    return after


def _about(entry: Entry) -> bytes | None:
    return None if entry.message.relation is None else entry.message.relation.message


@dataclass(frozen=True)
class Owes:
    """In this state `side` owes `what` (phrase `owes-WHAT`), by `due`.

    Sides are seen from the case: who opened it, the other side, both, who sent the last step, who did not, or whom the
    last step names as its addressees.
    """

    side: Side
    what: str
    due: Due = no_time


@dataclass(frozen=True)
class Lapse:
    """With nothing more said, the matter comes to the state `to` at `at`."""

    to: str
    at: Due


@dataclass(frozen=True, kw_only=True)
class State:
    """One state. `ends`: nothing is owed any more. `until` is what a countdown on a screen counts to."""

    owes: tuple[Owes, ...] = ()
    lapses: tuple[Lapse, ...] = ()
    until: Due = no_time
    ends: bool = False


@dataclass(frozen=True, kw_only=True)
class Move:
    """A message of this type, from one of these states, leads `to`. `when` narrows it by the body; `by` by its sender.

    `fits` narrows it by the step that made the present state, given first: an acceptance of other figures is none.
    With `keeps` the state's times are still those of that step. `other` is an addressee of the case's first message,
    never somebody who has it for information.
    Rows are read in order, and the first that fits is taken. A message that no row fits changes nothing: it stands in
    the case, and is read.
    """

    type: str
    to: str
    from_: tuple[str, ...] = ()
    when: When | Callable[[Any], bool] | None = None
    by: Literal["opener", "other", "anybody"] = "anybody"
    fits: Callable[[Entry, Entry], bool] | None = None
    keeps: bool = False


@dataclass(frozen=True, kw_only=True)
class Owed:
    """What is owed next: by these centres, `what` (phrase `owes-WHAT`), and by when."""

    centres: tuple[str, ...]
    what: str
    by: int | None


@dataclass(frozen=True, kw_only=True)
class Standing:
    """The state of a case (phrase `case-FAMILY-STATE`), since when, through which message, and what is owed.

    `until` is the instant that a countdown counts to. `remarks` are phrases `case-FAMILY-REMARK` that stand beside
    the state and are told to both sides, such as two intents that cannot both be right.
    """

    family: str
    state: str
    since: int
    by: bytes
    owed: tuple[Owed, ...]
    until: int | None
    ended: bool
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Lifecycle:
    """The table of one family: a case holds a matter of it from the first message whose type is in `opens`.

    `opens` gives the state after that message by its type. `remarks` reads all entries of the case that are in
    force, in the order of release, with the present instant. `binding` gives, by its type, the states in which a
    message binds both sides: one side's cancellation does not undo it there, and what ends it has a type of its own.
    """

    family: str
    opens: Mapping[str, str]
    moves: tuple[Move, ...]
    states: Mapping[str, State]
    remarks: Callable[[Sequence[Entry], int], tuple[str, ...]] = field(default=lambda entries, now: ())
    binding: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        named = {*self.opens.values(), *(move.to for move in self.moves)}
        named |= {state for move in self.moves for state in move.from_}
        named |= {state for states in self.binding.values() for state in states}
        named |= {lapse.to for state in self.states.values() for lapse in state.lapses}
        if named - set(self.states):
            raise Misuse(f"{self.family}: states without a row: {sorted(named - set(self.states))}")

    def matters(self, entries: Sequence[Entry]) -> list[list[Entry]]:
        """The messages of each matter of this family, in the order in which the matters were opened.

        A matter is between the sender of the message that opens it and those in its `to`. What others say in the case,
        and in a matter of two what one of them did not say to the other, is read in the case and moves nothing in it:
        a third centre signs for nobody, and nobody is bound by what he was not told.
        """
        found: dict[frozenset[str], int] = {}
        for place, entry in enumerate(entries):
            between = frozenset((entry.message.from_, *entry.message.to))
            if entry.message.type in self.opens and not any(between <= known for known in found):
                found[between] = place
        return [
            [entry for entry in entries[place:] if _said_between(entry, parties)] for parties, place in found.items()
        ]

    def standing(self, entries: Iterable[Entry], now: int) -> Standing | None:
        """Where the first matter that is in force stands at `now`; None for none."""
        return next((standing for _, standing in self.standings(entries, now)), None)

    def standings(self, entries: Iterable[Entry], now: int) -> list[tuple[int, Standing]]:
        """Where each matter of this family stands at `now`, with the place of its first message in the case. The order
        in which the entries are given changes nothing."""
        ordered = in_order(entries)
        place = {entry.digest: number for number, entry in enumerate(ordered)}
        cancelled = frozenset(about for each in ordered if _is_cancel(each) and (about := _about(each)) is not None)
        found = []
        for matter in self.matters(ordered):
            standing = self._standing(self._in_force(matter, cancelled), now)
            found += [] if standing is None else [(place[matter[0].digest], standing)]
        return found

    def _standing(self, said: list[Entry], now: int) -> Standing | None:
        opened = next((place for place, entry in enumerate(said) if entry.message.type in self.opens), None)
        if opened is None:
            return None
        said = said[opened:]
        state, since, by = self._state(said, now)
        row, first = self.states[state], said[0].message
        return Standing(
            family=self.family,
            state=state,
            since=since,
            by=by.digest,
            owed=tuple(_owed(owes, first, by) for owes in row.owes),
            until=_bounded(row.until(by)),
            ended=row.ends,
            remarks=self.remarks(said, now),
        )

    def _state(self, said: list[Entry], now: int) -> tuple[str, int, Entry]:
        """The state at `now`, since when, and by which message; the first of them opens the matter."""
        first = said[0].message
        known = {entry.digest: entry.message for entry in said}
        state, since, by = self.opens[first.type], said[0].at, said[0]
        for entry in said[1:]:
            state, since, by = self._lapsed(state, since, by, entry.at)
            move = next((move for move in self.moves if _fits(move, state, by, entry, first)), None)
            if move is not None:
                state, since, by = move.to, entry.at, by if move.keeps else entry
            elif _renews(by.message, entry.message, known):
                by = entry  # its times are the ones that count
        return self._lapsed(state, since, by, now)

    def _in_force(self, entries: Sequence[Entry], cancelled: frozenset[bytes]) -> list[Entry]:
        """Those that were not cancelled, or only after they had come to bind both sides, or to somebody else only."""
        known = {entry.digest: entry for entry in entries}
        about = {_about(entry) for entry in entries if _is_cancel(entry)}
        gone = {
            entry.digest
            for entry in entries
            if entry.withdrawn and entry.digest not in about and entry.digest not in cancelled
        }
        for place, entry in enumerate(entries):
            other = known.get(_about(entry) or b"") if _is_cancel(entry) else None
            if other is None or not other.withdrawn or other.message.from_ != entry.message.from_:
                continue
            binds = self.binding.get(other.message.type, ())
            if not binds or self._state_of(entries[:place], gone, entry.at) not in binds:
                gone.add(other.digest)
        return [entry for entry in entries if entry.body is not None and entry.digest not in gone]

    def _state_of(self, entries: Sequence[Entry], gone: set[bytes], now: int) -> str | None:
        said = [entry for entry in entries if entry.body is not None and entry.digest not in gone]
        opened = next((place for place, entry in enumerate(said) if entry.message.type in self.opens), None)
        return None if opened is None else self._state(said[opened:], now)[0]

    def _lapsed(self, state: str, since: int, by: Entry, now: int) -> tuple[str, int, Entry]:
        """What time alone has made of the state by `now`."""
        for _ in self.states:  # a table may lapse from state to state, but not for ever
            lapses = ((_bounded(lapse.at(by)), lapse.to) for lapse in self.states[state].lapses)
            due = [(at, to) for at, to in lapses if at is not None]
            at, to = min(due, default=(now + 1, state))
            if at > now:
                return state, since, by
            state, since = to, max(at, since)
        return state, since, by


def _is_cancel(entry: Entry) -> bool:
    return entry.message.relation is not None and entry.message.relation.kind == "cancel"


def _said_between(entry: Entry, parties: frozenset[str]) -> bool:
    message = entry.message
    if message.from_ not in parties:
        return False
    return len(parties) > 2 or parties <= {message.from_, *message.to}


def _renews(step: Message, message: Message, known: Mapping[bytes, Message]) -> bool:
    """Whether it is an update or a correction of the step that we stand on, by its own sender: of that message, or of
    one of its type that came before. The same words once more in reply to another message are none."""
    relation = message.relation
    if relation is None or relation.kind not in ("update", "correct"):
        return False
    if (message.type, message.from_) != (step.type, step.from_):
        return False
    earlier = known.get(relation.message)
    return earlier is not None and (earlier.type, earlier.from_) == (message.type, message.from_)


def _fits(move: Move, state: str, step: Entry, entry: Entry, first: Message) -> bool:
    if move.type != entry.message.type or (move.from_ and state not in move.from_):
        return False
    sides = {"opener": (first.from_,), "other": first.to}
    if move.by != "anybody" and entry.message.from_ not in sides[move.by]:
        return False
    return (move.when is None or move.when(entry.body)) and (move.fits is None or move.fits(step, entry))


def _owed(owes: Owes, first: Message, by: Entry) -> Owed:
    everybody = (first.from_, *first.to)
    sides: dict[Side, tuple[str, ...]] = {
        "opener": (first.from_,),
        "other": first.to,
        "both": everybody,
        "last": (by.message.from_,),
        "next": tuple(centre for centre in everybody if centre != by.message.from_),
        "named": by.message.to,
    }
    return Owed(centres=sides[owes.side], what=owes.what, by=_bounded(owes.due(by)))


def _bounded(at: int | None) -> int | None:
    return None if at is None else min(max(at, 0), LATEST)
