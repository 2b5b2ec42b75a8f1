"""What sounds: one alarm at a time, the oldest unacknowledged of the highest precedence. The rest is a number.

An alarm is something that needs somebody; what needs nobody is not one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from hotline.client import AlarmRaised, Board, Distrusted, LinkChanged, Matter, Waiting
from hotline.client.beside import rungs_open
from protocols.messages.header import Precedence
from protocols.phrases.catalogue import Phrases
from tui.safe_text import SafeText, safe_line

__all__ = ["LETTERS", "SECOND_OFFICER_MS", "Alarm", "link_lost", "loudest", "loudness", "message_alarm",
           "other_alarms", "owes_acknowledgement", "precedence_letter", "precedence_word"]  # fmt: skip

LETTERS: Final = {
    Precedence.FLASH: ("Z", "####"),
    Precedence.IMMEDIATE: ("O", "###."),
    Precedence.PRIORITY: ("P", "##.."),
    Precedence.ROUTINE: ("R", "#..."),
}
"""The prosign and the bar beside the word: precedence is never told by colour alone."""

SECOND_OFFICER_MS: Final = 30 * 60_000
"""How old the author's signature may be when the second officer releases."""


def precedence_letter(phrases: Phrases, precedence: Precedence) -> str:
    """`FLASH Z`."""
    return f"{phrases.say(f'precedence-{precedence:d}')} {LETTERS[precedence][0]}"


def precedence_word(phrases: Phrases, precedence: Precedence) -> str:
    """`FLASH Z ####`."""
    return f"{precedence_letter(phrases, precedence)} {LETTERS[precedence][1]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """Something that needs somebody. `since` UTC ms; `name` tells it from every other alarm.

    `phrase` says what, with `args`; a precedence among them is named in the reader's language. `louder`: it has sounded
    for half of its time, and nobody came.
    """

    kind: Literal["message", "release", "link", "node", "rung"]
    name: tuple[object, ...]
    precedence: Precedence
    since: int
    phrase: str
    args: Mapping[str, str] = field(default_factory=dict)
    hash: bytes | None = None
    louder: bool = False

    def words(self, phrases: Phrases) -> SafeText:
        """What it is, in a few words."""
        args = dict(self.args)
        if self.kind in ("message", "rung"):
            args["precedence"] = precedence_letter(phrases, self.precedence)
        if self.kind == "link":
            args["who"] = args["who"] or phrases.say("screen-our_node")
        return safe_line(phrases.say(self.phrase, **args).rstrip())


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
        if not each.written_by(role) and (each.by_service or now < each.signed_at + SECOND_OFFICER_MS)
    ]  # fmt: skip
    found += [_link(each) for each in board.links.values() if not each.up]
    found += [_raised(each) for each in board.alarms]
    found += rung_alarms(board, now)
    return found + [_distrusted(each) for each in board.distrusted]


def link_lost(who: str, name: object, since: int) -> Alarm:
    """LINK LOST, to a peer, or to our own node (`who` is empty)."""
    return Alarm(
        kind="link", name=("link", who, name), precedence=Precedence.IMMEDIATE, since=since,
        phrase="alarm-link", args={"who": who},
    )  # fmt: skip


def message_alarm(matter: Matter, *, louder: bool = False) -> Alarm:
    """A message that no officer of ours has taken yet."""
    return Alarm(
        kind="message",
        name=("message", matter.hash),
        precedence=matter.precedence,
        since=matter.at,
        phrase="alarm-message",
        args={"digits": matter.digits, "centre": matter.message.from_},
        hash=matter.hash,
        louder=louder,
    )


def _release(waiting: Waiting) -> Alarm:
    if waiting.by_service is not None:
        # As loud as what it says, and no louder: nobody of ours has vouched for it.
        return Alarm(
            kind="release",
            name=("draft", waiting.hash),
            precedence=waiting.message.precedence,
            since=waiting.at,
            phrase="alarm-draft",
            args={"digits": waiting.digits, "service": waiting.by_service},
            hash=waiting.hash,
        )
    return Alarm(
        kind="release",
        name=("release", waiting.hash),
        precedence=Precedence.IMMEDIATE,
        since=waiting.at,
        phrase="alarm-release",
        args={"digits": waiting.digits, "role": waiting.author},
        hash=waiting.hash,
    )


def rung_alarms(board: Board, now: int) -> list[Alarm]:
    """Of our own messages that nobody has taken: the newest rung of each that asks something of an officer."""
    found = []
    for matter, each in rungs_open(board, now):
        found.append(
            Alarm(
                kind="rung", name=("rung", each.hash, each.centre, each.rung, each.climb), precedence=matter.precedence,
                since=each.at, phrase=f"alarm-rung_{each.rung}", args={"digits": matter.digits, "centre": each.centre},
                hash=each.hash,
            )
        )  # fmt: skip
    return found


def _link(link: LinkChanged) -> Alarm:
    return link_lost(link.peer, link.at, link.at)


def _raised(raised: AlarmRaised) -> Alarm:
    said = {"what": raised.code.replace("_", " ").upper(), "peer": raised.peer or ""}
    alarm = _node("alarm-node", said, raised, raised.at)
    # That a record has days or weeks left is somebody's work, and not tonight's.
    return replace(alarm, precedence=Precedence.PRIORITY) if raised.code == "record_expires" else alarm


def _distrusted(distrusted: Distrusted) -> Alarm:
    said = {"what": distrusted.what, "code": distrusted.code.value}
    return _node("alarm-not_verified", said, distrusted, distrusted.at)


def _node(phrase: str, args: Mapping[str, str], name: object, since: int) -> Alarm:
    return Alarm(
        kind="node", name=(name,), precedence=Precedence.IMMEDIATE, since=since, phrase=phrase, args=args
    )  # fmt: skip
