"""What this seat verified of a message, in words that can be read out over a telephone.

Everything that stands here was checked on this computer, against the root of one's own party and pins with two of
one's own officers' signatures. The node carried the bytes and is believed in nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from hotline.client import Board, Matter, Waiting
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.cells import Line, line, wrap

__all__ = ["grouped", "proof_lines"]


def grouped(data: bytes) -> str:
    """Bytes as hexadecimal in groups of four, to be read out."""
    text = data.hex()
    return " ".join(text[place : place + 4] for place in range(0, len(text), 4))


def proof_lines(board: Board, entry: Matter | Waiting, phrases: Phrases, width: int) -> tuple[Line, ...]:
    """Signatures, officers, releases, hashes."""
    out: list[Line] = []
    for words in _words(board, entry, phrases):
        out += [line((each, "text")) for each in wrap(words, width)] if words else [()]
    return tuple(out)


def _words(board: Board, entry: Matter | Waiting, phrases: Phrases) -> Iterator[str]:
    message = entry.message
    yield f"{entry.reference}  mode {message.mode}  {message.type} version {message.version}"
    yield f"hash of the message: {grouped(entry.hash)}"
    yield ""
    if isinstance(entry, Waiting):
        yield f"VALID: signature of {entry.author} (author), {times.clock(entry.signed_at)}, over these very bytes."
        yield "The second officer's signature and the release are still missing."
        return
    yield f"VALID: officers of {message.from_}: {', '.join(entry.officers)}."
    if entry.by_one_officer:
        yield f"{phrases.say('mark-one_officer')}: one signature where two are needed."
    for one in entry.addressees.values():
        release = one.release
        yield (
            f"VALID: release to {one.centre}, number {release.number} of epoch {release.epoch}, "
            f"{times.clock(release.released_at)}, by the key of {release.from_} in version "
            f"{release.statement.version} of its party's statement."
        )
        yield f"hash of the release: {grouped(one.release_hash)}"
    for mark in entry.marks:
        yield f"NODE SAYS: {mark.replace('_', ' ')}"
    stale = board.roster.stale(message.from_, entry.at)
    if stale:
        yield f"{phrases.say('mark-roster_stale')}: {', '.join(stale)} of {message.from_} past its expiry."
    if message.handling.may_publish == "no":
        yield "Its sender asks that it is not published."
