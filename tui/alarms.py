"""What sounds: one alarm at a time, the oldest unacknowledged of the highest precedence. The rest is a number.

An alarm is something that needs somebody; what needs nobody is not one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from hotline.client import AlarmRaised, Board, Distrusted, LinkChanged, Matter, Waiting
from protocols.messages.header import Precedence
from tui.safe_text import SafeText, safe_line

__all__ = ["LETTERS", "SECOND_OFFICER_MS", "Alarm", "link_lost", "loudest", "loudness", "message_alarm",
           "other_alarms", "owes_acknowledgement", "precedence_word"]  # fmt: skip

LETTERS: Final = {
    Precedence.FLASH: ("Z", "####"),
    Precedence.IMMEDIATE: ("O", "###."),
    Precedence.PRIORITY: ("P", "##.."),
    Precedence.ROUTINE: ("R", "#..."),
}
"""The prosign and the bar beside the word: precedence is never told by colour alone."""

SECOND_OFFICER_MS: Final = 30 * 60_000
"""How old the author's signature may be when the second officer releases."""


def precedence_word(precedence: Precedence) -> str:
    """`FLASH Z ####`."""
    return " ".join((precedence.name, *LETTERS[precedence]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """Something that needs somebody. `since` UTC ms; `words` say what; `name` tells it from every other alarm."""

    kind: Literal["message", "release", "link", "node"]
    name: tuple[object, ...]
    precedence: Precedence
    since: int
    words: SafeText
    hash: bytes | None = None


def loudest(alarms: Iterable[Alarm]) -> Alarm | None:
    """The one that sounds."""
    return min(alarms, key=loudness, default=None)


def loudness(alarm: Alarm) -> tuple[int, int, str]:
    """The smaller, the louder: precedence, then age."""
    return alarm.precedence, alarm.since, str(alarm.name)


def owes_acknowledgement(matter: Matter) -> bool:
    """Whether an officer of ours still has to take it."""
    here = matter.here
    taken = here.exchange.acknowledged is not None or here.exchange.holdings or here.exchange.over
    return matter.incoming and here.clocks.acknowledged_by is not None and not taken


def other_alarms(board: Board, role: str, now: int) -> list[Alarm]:
    """Everything on a board, but its messages, that needs the officer with this role."""
    found = [
        _release(each) for each in board.waiting.values()
        if each.author != role and now < each.signed_at + SECOND_OFFICER_MS
    ]  # fmt: skip
    found += [_link(each) for each in board.links.values() if not each.up]
    found += [_raised(each) for each in board.alarms]
    return found + [_distrusted(each) for each in board.distrusted]


def link_lost(who: str, name: object, since: int) -> Alarm:
    """LINK LOST, to our node or to a peer."""
    words = safe_line(f"LINK LOST: {who}")
    return Alarm(kind="link", name=("link", who, name), precedence=Precedence.IMMEDIATE, since=since, words=words)


def message_alarm(matter: Matter) -> Alarm:
    """A message that no officer of ours has taken yet."""
    letter, _ = LETTERS[matter.precedence]
    return Alarm(
        kind="message",
        name=("message", matter.hash),
        precedence=matter.precedence,
        since=matter.at,
        words=safe_line(f"{matter.precedence.name} {letter} {matter.digits} from {matter.message.from_}"),
        hash=matter.hash,
    )


def _release(waiting: Waiting) -> Alarm:
    return Alarm(
        kind="release",
        name=("release", waiting.hash),
        precedence=Precedence.IMMEDIATE,
        since=waiting.at,
        words=safe_line(f"TO RELEASE {waiting.digits}, written by {waiting.author}"),
        hash=waiting.hash,
    )


def _link(link: LinkChanged) -> Alarm:
    return link_lost(link.peer, link.at, link.at)


def _raised(raised: AlarmRaised) -> Alarm:
    words = f"NODE SAYS {raised.code.replace('_', ' ').upper()} {raised.peer or ''}".rstrip()
    return _node(words, raised, raised.at)


def _distrusted(distrusted: Distrusted) -> Alarm:
    return _node(f"NOT VERIFIED: {distrusted.what}, {distrusted.code.value}", distrusted, distrusted.at)


def _node(words: str, name: object, since: int) -> Alarm:
    return Alarm(kind="node", name=(name,), precedence=Precedence.IMMEDIATE, since=since, words=safe_line(words))
