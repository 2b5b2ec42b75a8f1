"""A program's JSON and its id → M: the same call gives the same bytes, here, at the node, and after a restart.

A program names each thing that it says by a UUID version 7 of its own. The instant in that id is when the message was
composed, so nothing in M depends on when or how often the call was made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from hotline.client.compose import Draft, Prepared
from protocols.channels import Channels
from protocols.errors import Code, Refused
from protocols.messages.draft import body_of, check
from protocols.messages.header import Message, message_hash
from protocols.pae import Mode
from protocols.records import LEVELS
from protocols.roster import Roster
from protocols.wire import pack

__all__ = ["AHEAD_MS", "BEHIND_MS", "Earlier", "check_id", "instant_of", "message_for", "named_in"]

AHEAD_MS = 5 * 60 * 1000
BEHIND_MS = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Earlier:
    """The message that a draft refers to: what the draft leaves out follows from it."""

    message: Message
    hash: bytes
    incoming: bool


def named_in(draft: object) -> bytes | None:
    """The hash that a draft's relation names, where it can be read; whether it is one, `message_for` says."""
    relation = draft.get("relation") if isinstance(draft, Mapping) else None
    named = relation.get("message") if isinstance(relation, Mapping) else None
    try:
        found = bytes.fromhex(named) if isinstance(named, str) else b""
    except ValueError:
        return None
    return found if len(found) == 32 else None


def check_id(id: bytes) -> None:
    """Raises Refused `schema` for what is no UUID version 7 (RFC 9562, section 5.7)."""
    if len(id) != 16 or id[6] >> 4 != 7 or id[8] >> 6 != 2:
        raise Refused(Code.SCHEMA, "an id is a UUID version 7 (RFC 9562), which begins with its instant", field="id")


def instant_of(id: bytes) -> int:
    """The instant in a UUID version 7: milliseconds UTC."""
    return int.from_bytes(id[:6], "big")


def message_for(
    draft: Draft,
    id: bytes,
    *,
    mode: Mode,
    centre: str,
    now: int,
    roster: Roster,
    channels: Channels,
    earlier: Earlier | None = None,
) -> Prepared:
    """The message that a draft says under this id (16 bytes), and its very bytes. Nothing is signed.

    `now`: the node's clock (UTC ms). `earlier`: the message that `named_in(draft)` names, where it is known; then `to`,
    `info`, `case`, `charter` and `drill` may be left out. `speaks_for`, left out, is the level that this centre and the
    channel allow. Raises Refused `schema` (no UUID version 7) and `clock_skew` (field `id`), WrongDraft with every
    fault.
    """
    check_id(id)
    at = instant_of(id)
    if not now - BEHIND_MS <= at <= now + AHEAD_MS:
        raise Refused(Code.CLOCK_SKEW, f"the id was made {_apart(at - now)} the node's clock", field="id")
    complete = draft
    if isinstance(draft, dict):  # of anything else `check` says what it found
        complete = _at_level(_completed(draft, earlier), centre, roster, channels)
    message = check(complete, mode=mode, from_=centre, id=id, composed_at=at)
    data = pack(message)
    return Prepared(message_hash(data, mode), data, message, body_of(message))


def _apart(ms: int) -> str:
    minutes = abs(ms) // 60_000
    return f"{minutes // 60} h {minutes % 60} min {'ahead of' if ms > 0 else 'behind'}"


def _completed(draft: Draft, earlier: Earlier | None) -> Draft:
    if earlier is None:
        return draft
    message = earlier.message
    to: dict[str, object] = {"to": [message.from_]} if earlier.incoming else {"to": list(message.to)}
    follows: dict[str, object] = {
        **to,
        "info": [] if earlier.incoming or draft.get("to") is not None else list(message.info),
        "case": (message.case or earlier.hash).hex(),
        "charter": message.charter.hex() if message.charter else None,
        "drill": msgspec.to_builtins(message.drill) if message.drill else None,
    }
    return {**draft, **{name: value for name, value in follows.items() if draft.get(name) is None}}


def _at_level(draft: Draft, centre: str, roster: Roster, channels: Channels) -> Draft:
    """Nobody speaks higher by leaving something out."""
    if draft.get("speaks_for") is not None:
        return draft
    try:
        highest = [roster.believed(centre).speaks_for]
    except Refused:
        return draft
    named = draft.get("charter")
    highest += [each.terms.highest_level for each in channels.values() if each.charter.hex() == named]
    return {**draft, "speaks_for": min(("centre", *highest), key=LEVELS.index)}
