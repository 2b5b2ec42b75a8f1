"""Channels: what the messages of a charter amount to.

    channels = channels_of(said)        # every message of the family charter on record, in any order
    channels[message.charter].state     # proposed, in_force, suspended, ended

A channel has no numbering and no server of its own: it is a set of centres with agreed rules, and every message on it
goes by the lines between two. So its state must not depend on the order in which things came: it is a function of the
*set* of signed messages M, and two members that hold the same set see the same channel (specification: channels).
Silence accepts nothing: without every acceptance there is no channel.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple

from protocols.messages.charter import Acceptance, Departure, Proposal, Resumption, Suspension, Within
from protocols.messages.header import Message, Precedence, five_digits
from protocols.terms import DEADLINES, Agreed, Table, agreed
from protocols.wire import Wire

__all__ = [
    "NO_CHANNELS", "Channel", "ChannelState", "Channels", "Said", "Suspended", "channels_of", "commercial_between",
    "deadlines_on", "expired", "matches", "replacing", "shown_shared",
]  # fmt: skip

ChannelState = Literal["proposed", "in_force", "suspended", "ended"]


class Said(NamedTuple):
    """One message of a charter, on record: its hash, its header, its body (None: not to be read here)."""

    hash: bytes
    message: Message
    body: Wire | None


class Suspended(NamedTuple):
    """A suspension that nothing has ended: its message, whose it is, why, and the day that was promised."""

    hash: bytes
    by: str
    reason: str
    resumes_by: int
    at: int


@dataclass(frozen=True, slots=True)
class Channel:
    """A charter as its messages make it. `charter`, the proposal's hash, is what M.charter names.

    `everybody` are proposer and addressees, `left` who went, `accepted` who accepted. `ended_by` is the message that
    withdrew or replaced it; a channel that fewer than two are left on is ended too. `since` (UTC ms) is when its newest
    act was composed.
    """

    charter: bytes
    proposal: Message
    terms: Proposal
    accepted: frozenset[str]
    left: frozenset[str]
    suspensions: tuple[Suspended, ...]
    ended_by: bytes | None
    since: int

    @property
    def digits(self) -> str:
        """What people call the channel: the five digits of its proposal."""
        return five_digits(self.charter)

    @property
    def everybody(self) -> tuple[str, ...]:
        """Who was proposed as a member, the proposer first."""
        return (self.proposal.from_, *self.proposal.to)

    @property
    def members(self) -> tuple[str, ...]:
        """Who has not left."""
        return tuple(centre for centre in self.everybody if centre not in self.left)

    @property
    def awaited(self) -> tuple[str, ...]:
        """Who has not accepted."""
        return tuple(centre for centre in self.proposal.to if centre not in self.accepted)

    @property
    def state(self) -> ChannelState:
        """`proposed` until every other member has accepted; then in force, suspended, or ended."""
        if self.ended_by is not None or len(self.members) < 2:
            return "ended"
        if self.awaited:
            return "proposed"
        return "suspended" if self.suspensions else "in_force"

    def opens(self, type: str) -> bool:
        """Whether the charter has opened this type, by name, by family, or all."""
        return any(matches(pattern, type) for pattern in self.terms.types)


Channels = Mapping[bytes, Channel]
NO_CHANNELS: Channels = {}


def matches(pattern: str, type: str) -> bool:
    """`conjunction.alert` is that type, `conjunction.*` its whole family, `*` everything."""
    return pattern in ("*", type) or (pattern.endswith(".*") and type.startswith(pattern[:-1]))


# -- what the messages amount to ---------------------------------------------------------------------------------------


@dataclass
class _Case:
    """One proposal, and what refers to it."""

    hash: bytes
    message: Message
    terms: Proposal
    acts: list[Said] = field(default_factory=list)
    cancels: list[Said] = field(default_factory=list)


def channels_of(said: Iterable[Said]) -> dict[bytes, Channel]:
    """Every channel that these messages make, by the hash of its proposal; the order in which they are given, and how
    often, changes nothing. Give every message of the family charter, and the cancellations of proposals."""
    known = {each.hash: each for each in said}
    cases = {
        each.hash: _Case(each.hash, each.message, each.body)
        for each in known.values()
        if each.message.type == "charter.proposal" and isinstance(each.body, Proposal) and not each.message.info
    }
    for each in sorted(known.values(), key=lambda each: each.hash):
        case = cases.get(_of(each, known) or b"")
        if case is None:
            continue
        relation = each.message.relation
        assert relation is not None
        if relation.kind == "cancel":
            # Who proposed it takes it back; another's word about it is another's.
            if relation.message == case.hash and each.message.from_ == case.message.from_:
                case.cancels.append(each)
        elif each.message.from_ in (case.message.from_, *case.message.to):
            case.acts.append(each)
    channels = {hash: _channel(case) for hash, case in cases.items()}
    return {hash: _replaced(channel, channels) for hash, channel in channels.items()}


def _of(each: Said, known: Mapping[bytes, Said]) -> bytes | None:
    """The proposal that a message is about, directly or by a suspension, and a suspension's own predecessors."""
    seen: set[bytes] = set()
    while each.message.relation is not None and each.hash not in seen:
        seen.add(each.hash)
        target = each.message.relation.message
        other = known.get(target)
        if other is None or other.message.type != "charter.suspension":
            return target
        each = other
    return None


def _channel(case: _Case) -> Channel:
    everybody = (case.message.from_, *case.message.to)
    departures = [each for each in case.acts if isinstance(each.body, Departure)]
    # To whom an act must be addressed: who has left meanwhile need not be.
    left = frozenset(each.message.from_ for each in departures if _reaches(each, everybody, _senders(departures)))

    def counted(body: type[Wire]) -> list[Said]:
        return [each for each in case.acts if isinstance(each.body, body) and _reaches(each, everybody, left)]

    acceptances = [each for each in counted(Acceptance) if _accepts(each.message, case)]
    suspensions, resumptions = counted(Suspension), counted(Resumption)
    lifted = {
        (each.message.from_, each.message.relation.message)
        for each in (*suspensions, *resumptions)
        if each.message.relation is not None
    }
    running = [
        Suspended(each.hash, each.message.from_, each.body.reason, each.body.resumes_by, each.message.composed_at)
        for each in suspensions
        if isinstance(each.body, Suspension)
        and (each.message.from_, each.hash) not in lifted
        and each.message.from_ not in left
    ]
    acts = (*acceptances, *departures, *suspensions, *resumptions)
    return Channel(
        charter=case.hash,
        proposal=case.message,
        terms=case.terms,
        accepted=frozenset(each.message.from_ for each in acceptances),
        left=left,
        suspensions=tuple(sorted(running, key=lambda each: (each.at, each.hash))),
        ended_by=next((each.hash for each in case.cancels if _reaches(each, everybody, left)), None),
        since=max([case.message.composed_at, *(each.message.composed_at for each in acts)]),
    )


def _senders(said: Iterable[Said]) -> frozenset[str]:
    return frozenset(each.message.from_ for each in said)


def _reaches(each: Said, everybody: tuple[str, ...], left: frozenset[str]) -> bool:
    """Whether it is addressed to every other member: what one of them was not told binds nobody."""
    named = {each.message.from_, *each.message.to, *each.message.info}
    return {centre for centre in everybody if centre not in left} <= named


def _accepts(message: Message, case: _Case) -> bool:
    return (
        message.relation is not None
        and message.relation.message == case.hash
        and message.from_ in case.message.to
        and not expired(message, case.message)
    )


def expired(acceptance: Message, proposal: Message) -> bool:
    """Whether an acceptance was composed too late: the proposal said how long it stands."""
    return proposal.expires_at is not None and acceptance.composed_at >= proposal.expires_at


def _replaced(channel: Channel, channels: Channels) -> Channel:
    """Ended by a charter of the same members that was proposed in its place and accepted by all; of several the one
    whose hash is the least, so that it does not depend on which came first."""
    if channel.ended_by is not None:
        return channel
    for _, other in sorted(channels.items()):
        relation = other.proposal.relation
        if (
            relation is not None
            and relation.message == channel.charter
            and not other.awaited
            and set(other.everybody) == set(channel.members)
        ):
            return Channel(
                channel.charter, channel.proposal, channel.terms, channel.accepted, channel.left, channel.suspensions,
                other.charter, max(channel.since, other.since),
            )  # fmt: skip
    return channel


# -- what else a charter says ------------------------------------------------------------------------------------------


def replacing(one: str, other: str, channels: Channels) -> Channel | None:
    """The charter of these two that stands in place of their direct channel, suspended or not; None: none does."""
    for channel in channels.values():
        if (
            channel.terms.replaces_direct == "yes"
            and channel.state in ("in_force", "suspended")
            and set(channel.everybody) == {one, other}
        ):
            return channel
    return None


def deadlines_on(charter: bytes | None, channels: Channels) -> Table:
    """The table of deadlines of a channel: the defaults, where no charter is known that says otherwise."""
    channel = channels.get(charter) if charter is not None else None
    return DEADLINES if channel is None else _table(channel.terms.deadlines)


@lru_cache(maxsize=256)
def _table(deadlines: tuple[Within, ...]) -> Table:
    return agreed(
        Agreed(
            Precedence[each.precedence.upper()],
            shown_ms=_ms(each.shown_within_s),
            acknowledged_ms=_ms(each.acknowledged_within_s),
            answered_ms=_ms(each.answered_within_s),
        )
        for each in deadlines
    )


def _ms(seconds: int | None) -> int | None:
    return None if seconds is None else seconds * 1_000


def shown_shared(charter: bytes | None, channels: Channels) -> bool:
    """Whether the members tell one another when a message was on a screen; else it is drawn NOT SHARED."""
    channel = channels.get(charter) if charter is not None else None
    return channel is None or channel.terms.shows.shown == "yes"


def commercial_between(charter: bytes | None, channels: Channels) -> frozenset[str]:
    """The members of a charter who take what is in commercial confidence by it; none on the direct channel."""
    channel = channels.get(charter) if charter is not None else None
    if channel is None or channel.state not in ("in_force", "suspended") or channel.terms.commercial != "yes":
        return frozenset()
    return frozenset(channel.members)
