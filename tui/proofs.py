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
from tui.modes import mode_word
from tui.reading import mark_word

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
    say, mode = phrases.say, mode_word(phrases, message.mode)
    yield say(
        "proof-message", reference=entry.reference, mode=mode, type=message.type, version=str(message.version)
    )  # fmt: skip
    yield say("proof-hash", hash=grouped(entry.hash))
    yield ""
    if isinstance(entry, Waiting) and entry.by_service is not None:
        yield say("proof-draft", mark=say("mark-node_says"), service=entry.by_service, at=times.clock(entry.at))
        yield say("proof-unsigned")
        return
    if isinstance(entry, Waiting):
        yield say("proof-author", role=entry.author, at=times.clock(entry.signed_at))
        yield say("proof-second_missing")
        return
    yield say("proof-officers", centre=message.from_, roles=", ".join(entry.officers))
    if entry.by_one_officer:
        yield say("proof-one_officer", mark=say("mark-one_officer"))
    for one in entry.addressees.values():
        release = one.release
        yield say(
            "proof-release", to=one.centre, number=str(release.number), epoch=str(release.epoch),
            at=times.clock(release.released_at), **{"from": release.from_}, version=str(release.statement.version),
        )  # fmt: skip
        yield say("proof-release_hash", hash=grouped(one.release_hash))
    for mark in entry.marks:
        yield f"{say('mark-node_says')}: {mark_word(phrases, mark)}"
    stale = board.roster.stale(message.from_, entry.at)
    if stale:
        yield say("proof-stale", mark=say("mark-roster_stale"), records=", ".join(stale), centre=message.from_)
    if message.handling.may_publish == "no":
        yield say("proof-no_publishing")
