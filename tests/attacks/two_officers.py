"""Who may send what: a small table of its own, from the rules as they are written and not from the product's tables.

    two by weight     IMMEDIATE and FLASH                  author and second; where the type has the exceptions, one
    two by content    cause, cancel, STANDS, free text     author and second, and nobody alone
    one               the rest, at PRIORITY and ROUTINE    one officer, or two; a program where its type is open to it
    settling          acknowledgement, confirmation        one officer, at any weight
    hold              do not act on it for now             one officer, in that capacity alone

The second is another person than the author, listed now, of the same centre, and signed the same text at most thirty
minutes ago. Every set of signatures that anybody could hand in is made here, for every sort of message: whoever may not
send, sends nothing, and whoever may, does.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any, Final

from protocols.envelope import Attested
from protocols.keys import SeedSigner
from protocols.messages.draft import check
from protocols.messages.forms import newest
from protocols.messages.header import message_hash
from protocols.records import Officer
from protocols.wire import pack
from tests.parties import MINUTE, NOW, World, seed
from tests.programs import Program

__all__ = [
    "CAPACITIES",
    "OF_OURS",
    "PROGRAM",
    "SIGNINGS",
    "SORTS",
    "Signing",
    "Sort",
    "may_leave",
    "signs",
    "statement",
    "written",
]

CAPACITIES: Final = ("author", "second", "sole", "sole_crew_danger", "sole_override", "hold", "service")
NOBODY_OF_OURS: Final = ("revoked", "foreign", "centre", "stranger")
PEOPLE: Final = ("first", "second", *NOBODY_OF_OURS, "program")
PROGRAM: Final = "OPS-BRIDGE"


@dataclass(frozen=True)
class Sort:
    """A sort of message. `alone`: the capacities in which one may send it; `two`: whether two may."""

    name: str
    type: str
    alone: frozenset[str]
    two: bool = True
    precedence: str | None = None
    body: Mapping[str, Any] = field(default_factory=dict)
    refers: str | None = None

    def __str__(self) -> str:
        return self.name


def _sort(name: str, type: str, *alone: str, **rest: Any) -> Sort:
    return Sort(name, type, frozenset(alone), **rest)


SORTS: Final = (
    _sort("flash with both exceptions", "conjunction.alert", "sole_override", "sole_crew_danger", precedence="FLASH",
          body={"crew_at_risk": "yes"}),
    _sort("flash without a crew", "conjunction.alert", "sole_override", precedence="FLASH"),
    _sort("immediate without exceptions", "launch.notification", precedence="IMMEDIATE"),
    _sort("routine by officers", "conjunction.alert", "sole", precedence="PRIORITY"),
    _sort("routine by a program too", "manoeuvre.notice", "sole", "service", precedence="PRIORITY"),
    _sort("free text", "procedure.free_text", precedence="ROUTINE"),
    _sort("cancel", "procedure.cancellation", refers="cancel"),
    _sort("stands", "procedure.stands", refers="update"),
    _sort("acknowledgement", "procedure.acknowledgement", "sole", two=False, refers="reply to them"),
    _sort("hold", "procedure.hold", "hold", two=False, refers="update"),
)  # fmt: skip


@dataclass(frozen=True)
class Signing:
    """Who signed as what, in this order. `late`: the last one 31 minutes ago; `edited`: another text was signed."""

    by: tuple[tuple[str, str], ...]
    late: bool = False
    edited: bool = False

    def __str__(self) -> str:
        words = " and ".join(f"{who} as {as_}" for who, as_ in self.by) or "nobody"
        return words + (", too late" if self.late else "") + (", edited" if self.edited else "")


def _signings() -> Iterator[Signing]:
    yield Signing(())
    for who, as_ in product(PEOPLE, CAPACITIES):
        yield Signing(((who, as_),))
        # Beside an author as he should be; and as the first, beside a second as she should be.
        yield Signing((("first", "author"), (who, as_)))
        if who != "second":
            yield Signing(((who, as_), ("second", "second")))
    yield Signing((("second", "author"), ("first", "second")))
    yield Signing((("first", "author"), ("second", "second")), late=True)
    for one in ((("first", "author"), ("second", "second")), (("first", "sole"),), (("first", "hold"),)):
        yield Signing(one, edited=True)
    yield Signing((("first", "author"), ("second", "second"), ("second", "second")))


SIGNINGS: Final = tuple(dict.fromkeys(_signings()))
OF_OURS: Final = tuple(each for each in SIGNINGS if not {who for who, _ in each.by} & {"foreign", "centre", "stranger"})
"""Those by keys that our own statement has ever listed: the others mean the same in every state."""


def may_leave(sort: Sort, signing: Signing) -> bool:
    """The whole rule."""
    if signing.edited or any(who in NOBODY_OF_OURS for who, _ in signing.by):
        return False
    if any((who == "program") != (as_ == "service") for who, as_ in signing.by):
        return False
    match signing.by:
        case ((_, capacity),):
            return capacity in sort.alone
        case ((one, "author"), (other, "second")):
            return sort.two and one != other and not signing.late
    return False


# -- making them -------------------------------------------------------------------------------------------------------


def statement(world: World) -> dict[str, Any]:
    """MERIDIAN's second statement: WATCH-3 was an officer and is revoked, a program may sign manoeuvre notices."""
    party = world.meridian
    officers = tuple(
        Officer(centre="MERIDIAN", role=role, key=signer.public) for role, signer in party.officers.items()
    )
    revoked = (party.key("WATCH-3").public,)
    return {"officers": officers, "services": (Program(party).entry,), "revoked": revoked}


def signer_of(world: World, who: str) -> SeedSigner:
    party = world.meridian
    return {
        "first": party.officers["WATCH-1"], "second": party.officers["WATCH-2"], "revoked": party.key("WATCH-3"),
        "foreign": world.kestrel.officers["WATCH-2"], "centre": party.signer, "program": Program(party).signer,
        "stranger": party.key("nobody"),
    }[who]  # fmt: skip


def written(world: World, sort: Sort, number: int, related: tuple[bytes, bytes] | None = None) -> bytes:
    """M of this sort; `related`: the hash of the message that it refers to, and of its case."""
    draft: dict[str, Any] = copy.deepcopy(dict(newest(sort.type).example))
    draft |= {"to": ["KESTREL"], "info": [], "charter": None, "drill": None, "relation": None, "case": None}
    draft["body"] = {**draft["body"], **sort.body}
    if sort.precedence is not None:
        draft |= {"precedence": sort.precedence, "precedence_reason": "for this test"}
    if sort.refers is not None:
        assert related is not None
        draft |= {"relation": {"kind": sort.refers.split()[0], "message": related[0].hex()}, "case": related[1].hex()}
    id = NOW.to_bytes(6, "big") + b"\x70\x00\x80" + seed(sort.name, number, length=7)  # a UUID version 7
    return pack(check(draft, mode=world.mode, from_="MERIDIAN", id=id, composed_at=world.now))


def signs(world: World, data: bytes, signing: Signing) -> tuple[Attested, ...]:
    """The signatures."""
    text = _other(data) if signing.edited else data
    last = len(signing.by) - 1
    made = []
    for place, (who, as_) in enumerate(signing.by):
        at = world.now - 31 * MINUTE if signing.late and place == last else world.now
        made.append(world.meridian.attest("WATCH-1", text, as_, at=at, signer=signer_of(world, who)))  # type: ignore[arg-type]
    assert signing.edited or all(message_hash(data, world.mode) in each.payload for each in made)
    return tuple(made)


def _other(data: bytes) -> bytes:
    """The same bytes but one: other words under the same name."""
    return data[:-1] + bytes((data[-1] ^ 1,))
