"""For whom a bundle was made, and whether it may hold what it holds.

For members: only centres that each message inside names anyway. For outsiders: two officers of a centre that the
message names have released `procedure.release_to_outsiders` in the form `bundle`, and it names every message inside by
its hash. What became of a named message goes with it, because without it the message would say more than it does: its
acknowledgement, reading back, holding and short answer, hold, stands, cancellation and confirmation.

Software cannot keep anybody from copying a file, nor a maker from making another. This shows whether two officers stand
behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from protocols.bundle.findings import Fact, Finding
from protocols.bundle.form import Audience
from protocols.bundle.pieces import Pieces, Said
from protocols.messages.header import Message
from protocols.messages.procedure.service import ReleaseToOutsiders

__all__ = ["GOES_WITH_IT", "audience_findings", "goes_with", "members_of"]

GOES_WITH_IT: Final = frozenset(
    f"procedure.{name}"
    for name in (
        "acknowledgement", "read_back", "holding", "cheap_answer", "hold", "stands", "cancellation", "confirmation",
    )
)  # fmt: skip


def members_of(messages: Iterable[Message]) -> tuple[str, ...]:
    """The centres that each of these messages names, as sender or addressee."""
    named = [{each.from_, *each.to, *each.info} for each in messages]
    return tuple(sorted(set.intersection(*named))) if named else ()


def goes_with(message: Message, named: frozenset[bytes]) -> bool:
    """Whether a message says what became of one that is named."""
    relation = message.relation
    return relation is not None and relation.message in named and message.type in GOES_WITH_IT


def audience_findings(audience: Audience, pieces: Pieces) -> Iterator[Finding]:
    """What the releases inside say, and what is wrong with whom the bundle says it was made for."""
    for said in pieces.said.values():
        body = _body(said)
        if body is not None:
            yield Finding("proved", "released_outside", said.hash, _facts(said, body))
    if audience.members:
        if audience.members != members_of(each.message for each in pieces.said.values()):
            yield Finding("wrong", "audience_wrong", None, {"members": ", ".join(audience.members)})
        return
    named: set[bytes] = set()
    by: dict[bytes, set[str]] = {}
    for hashed in audience.outsiders:
        release = pieces.said.get(hashed)
        body = _body(release) if release is not None else None
        if release is None or body is None or body.kind != "bundle":
            yield Finding("wrong", "release_missing", None, {"release": hashed})
            continue
        named |= {*body.passes_on, hashed}
        for each in (*body.passes_on, hashed):
            by.setdefault(each, set()).add(release.message.from_)
    for said in pieces.said.values():
        message = said.message
        subject = said.hash
        if goes_with(message, frozenset(named)) and message.relation is not None:
            subject = message.relation.message
        if not by.get(subject, set()) & {message.from_, *message.to, *message.info}:
            yield Finding("wrong", "release_does_not_name", said.hash)


def _body(said: Said) -> ReleaseToOutsiders | None:
    body = said.verified.body if said.verified is not None else None
    return body if isinstance(body, ReleaseToOutsiders) else None


def _facts(said: Said, body: ReleaseToOutsiders) -> dict[str, Fact]:
    return {
        "centre": said.message.from_, "to_whom": body.to_whom, "form": body.kind, "purpose": body.purpose,
        "count": len(body.passes_on), "shown_at": body.at,
    }  # fmt: skip
