"""Which pagers are called at which rung, as the node's settings have it. Pure; nothing here sends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Final, Literal

import msgspec

from protocols.ladders import Reached
from protocols.messages.header import Precedence
from protocols.terms import Act, OwnRungName, RungName

__all__ = ["Pager", "called"]

PrecedenceName = Literal["FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"]
_TIME: Final = re.compile(r"\A([01][0-9]|2[0-3])[0-5][0-9]Z?\Z")


class Pager(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"for_": "for"}):
    """One pager. It is reached by `url` (as apprise has it: mailto, json, xmpp, …), by the one in `url_file` beside
    node.toml, or by `command`, which gets the page on its standard input.

    `for`: precedences. `rungs`: at these; empty is where the ladder has a pager: at our message's second contact
    (FLASH), and at theirs that nobody here has opened or taken. `centre`: it calls that centre's second contact, and
    nobody of ours. `test_at`: tried once a day, at this hour and minute (UTC, `0600Z`).
    """

    name: Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9][A-Za-z0-9 _.-]{0,39}\Z")]
    url: str = ""
    url_file: str = ""
    command: tuple[str, ...] = ()
    for_: tuple[PrecedenceName, ...] = ("FLASH", "IMMEDIATE")
    rungs: tuple[RungName | OwnRungName, ...] = ()
    centre: str = ""
    test_at: str = ""

    def __post_init__(self) -> None:
        if sum(map(bool, (self.url, self.url_file, self.command))) != 1:
            raise ValueError("a pager has one of url, url_file and command")
        if self.test_at and not _TIME.match(self.test_at):
            raise ValueError("test_at is an hour and a minute, UTC: 0600Z")

    @property
    def test_minute(self) -> int | None:
        """Minutes after midnight UTC."""
        return int(self.test_at[:2]) * 60 + int(self.test_at[2:4]) if self.test_at else None


def called(pagers: Sequence[Pager], reached: Reached, precedence: Precedence, to: str, me: str) -> tuple[str, ...]:
    """The names of those that are called at this rung, of a message at this addressee (`to` is `me`: here)."""
    return tuple(each.name for each in pagers if _is_called(each, reached, precedence, to, me))


def _is_called(pager: Pager, reached: Reached, precedence: Precedence, to: str, me: str) -> bool:
    if precedence.name not in pager.for_ or (pager.centre and pager.centre != to) or pager.centre == me:
        return False
    if pager.rungs:
        return reached.rung.name in pager.rungs
    return (Act.SECOND_CONTACT if pager.centre else Act.PAGER) in reached.rung.acts
