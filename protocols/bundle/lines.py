"""What the numbers of one line make of its pieces: the chain, the head that both centres signed, the epoch.

Hashes are followed downwards from what is signed: a head names the release at its number, a release the one before it,
an epoch record where the epoch before it was closed. A link (a release without its message, which nobody's signature
accompanies) counts where such a hash leads to it. Two hashes for one number are two histories.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from protocols.bundle.findings import Finding
from protocols.bundle.pieces import Delivered, LineKey, Pieces, does_not_belong
from protocols.envelope import Release

__all__ = ["Chain", "chains", "line_findings"]


class Place(NamedTuple):
    """What holds a number: its hash, the release itself, and the envelope where the message is inside."""

    hash: bytes
    release: Release
    delivered: Delivered | None


@dataclass
class Chain:
    """One line in one epoch. `agreed`: number → the number of the signed head that a chain leads down from."""

    key: LineKey
    places: dict[int, Place] = field(default_factory=dict)
    claims: dict[int, set[bytes]] = field(default_factory=dict)
    agreed: dict[int, int] = field(default_factory=dict)
    chained: set[int] = field(default_factory=set)
    record: bytes | None = None


def chains(pieces: Pieces) -> dict[LineKey, Chain]:
    """Every line on which something inside was released, followed from its highest number down."""
    made = {key: Chain(key) for key in sorted(pieces.lines())}
    for signed in pieces.epochs:
        record = signed.record
        key = (record.from_, record.to, record.epoch)
        if key in made:
            _claim(made[key], 0, signed.hash)
            made[key].record = signed.hash
        closed = (record.from_, record.to, record.before or 0)
        if closed in made and record.release is not None:
            _claim(made[closed], record.number, record.release)
    heads: dict[LineKey, dict[int, bytes]] = {}
    for head in pieces.heads:
        key = (head.from_, head.to, head.epoch)
        _claim(made[key], head.number, head.release)
        heads.setdefault(key, {})[head.number] = head.release
    for void in pieces.voids:
        _claim(made[void.from_, void.to, void.epoch], void.number, void.release)
    for hashed, each in pieces.releases.items():
        _claim(made[each.line], each.release.number, hashed)
        made[each.line].places[each.release.number] = Place(hashed, each.release, each)
    loose: dict[LineKey, dict[int, list[tuple[str, bytes, Release]]]] = {}
    for link in pieces.links:
        release = link[2]
        by_number = loose.setdefault((release.from_, release.to, release.epoch), {})
        by_number.setdefault(release.number, []).append(link)
    for key, chain in made.items():
        _follow(chain, heads.get(key, {}), loose.get(key, {}), pieces)
    return made


def _claim(chain: Chain, number: int, hashed: bytes) -> None:
    chain.claims.setdefault(number, set()).add(hashed)


def _follow(
    chain: Chain, heads: dict[int, bytes], loose: dict[int, list[tuple[str, bytes, Release]]], pieces: Pieces
) -> None:
    """From the highest number down: a link takes its place where a claim leads to it, and claims the one below."""
    above: Release | None = None
    under: int | None = None
    for number in sorted(
        {*chain.claims, *loose, *(each - 1 for each in (*chain.claims, *loose) if each)}, reverse=True
    ):
        for piece, hashed, release in loose.get(number, ()):
            if hashed in chain.claims.get(number, ()) and number not in chain.places:
                chain.places[number] = Place(hashed, release, None)
            else:
                pieces.findings.append(does_not_belong(piece))
        place = chain.places.get(number)
        follows = place is not None and above is not None and above.previous == place.hash
        if follows and above is not None and above.number == number + 1:
            chain.chained.add(number + 1)
        else:
            under = None
        if place is None:
            above, under = None, None
            continue
        if heads.get(number) == place.hash:
            under = number
        if under is not None:
            chain.agreed[number] = under
        _claim(chain, number - 1, place.release.previous)
        above = place.release
    if chain.record is not None and 1 in chain.places and chain.places[1].release.previous == chain.record:
        chain.chained.add(1)


def line_findings(pieces: Pieces) -> Iterator[Finding]:
    """What is wrong with a line, and of each message what its line proves of it and what it does not."""
    made = chains(pieces)
    for chain in made.values():
        yield from _contradictions(chain)
    for said in pieces.said.values():
        for each in said.delivered:
            yield from _of(made[each.line], each)
    yield from _epochs(pieces)
    yield from _voids(pieces)
    yield from _twice(pieces)


def _where(key: LineKey) -> dict[str, str | int | bytes | None]:
    from_, to, epoch = key
    return {"from": from_, "to": to, "epoch": epoch}


def _contradictions(chain: Chain) -> Iterator[Finding]:
    for number, hashes in sorted(chain.claims.items()):
        if len(hashes) > 1:
            yield Finding("wrong", "line_contradicts", None, _where(chain.key) | {"number": number})
    version, at = 0, 0
    for number, place in sorted(chain.places.items()):
        release = place.release
        if release.statement.version < version:
            yield Finding("wrong", "statement_went_back", None, _where(chain.key) | {"number": number})
        if release.released_at < at:
            yield Finding("wrong", "clock_went_back", None, _where(chain.key) | {"number": number})
        version, at = max(version, release.statement.version), max(at, release.released_at)


def _of(chain: Chain, each: Delivered) -> Iterator[Finding]:
    message, number = each.authentic.message_hash, each.release.number
    facts = _where(chain.key) | {"number": number}
    if number in chain.agreed:
        yield Finding("proved", "agreed", message, facts | {"head": chain.agreed[number]})
    else:
        yield Finding("not_proved", "not_agreed", message, facts)
    if number in chain.chained:
        yield Finding("proved", "chained", message, facts)
    else:
        yield Finding("not_proved", "predecessor_missing", message, facts | {"before": number - 1})
    if chain.record is None:
        yield Finding("not_proved", "epoch_missing", message, _where(chain.key))


def _epochs(pieces: Pieces) -> Iterator[Finding]:
    for signed in pieces.epochs:
        record = signed.record
        facts = _where((record.from_, record.to, record.epoch)) | {
            "reason": record.reason, "opened_at": record.at, "roles": ", ".join(signed.roles),
        }  # fmt: skip
        yield Finding("proved", "epoch", None, facts)
        if signed.by_one_officer:
            yield Finding("not_proved", "epoch_by_one_officer", None, facts)


def _voids(pieces: Pieces) -> Iterator[Finding]:
    for void in pieces.voids:
        facts = _where((void.from_, void.to, void.epoch)) | {"number": void.number, "refusal": void.code}
        yield Finding("proved", "voided", None, facts)
        each = pieces.releases.get(void.release)
        if each is not None:
            yield Finding("not_proved", "voided_undelivered", each.authentic.message_hash, facts)


def _twice(pieces: Pieces) -> Iterator[Finding]:
    lines: dict[tuple[LineKey, bytes], int] = {}
    ids = Counter((said.message.from_, said.message.id) for said in pieces.said.values())
    for said in pieces.said.values():
        if ids[said.message.from_, said.message.id] > 1:
            yield Finding("wrong", "id_reused", said.hash, {"from": said.message.from_})
        for each in said.delivered:
            key = (each.line, said.hash)
            if lines.setdefault(key, each.release.number) != each.release.number:
                yield Finding("wrong", "released_twice", said.hash, _where(each.line))
