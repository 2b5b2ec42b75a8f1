"""What a page says: which message, that nobody has it, and what to do. Never what is in it: its network is not ours.

In a drill, and on a node for tests, the first line and the last say so: who is called out of bed for practice must not
take it for the real thing, nor the reverse.
"""

from __future__ import annotations

from typing import NamedTuple

from hotline.node.judge.facts import OwedPage
from protocols.messages.header import Message, five_digits
from protocols.pae import Mode
from protocols.phrases.catalogue import Phrases

__all__ = ["Words", "words_of"]


class Words(NamedTuple):
    """The subject line and the text."""

    title: str
    body: str


def words_of(
    page: OwedPage, message: Message | None, me: str, mode: Mode, phrases: Phrases, *, theirs: bool, more: int = 0
) -> Words:
    """`theirs`: it calls the second contact of the centre that the message is for, and none of our own officers.
    `more`: so many other messages it is sent for too."""
    say = phrases.say
    if message is None or page.message is None:
        title = say("page-test_title", centre=me, pager=page.pager)
        return _framed(title, [say("page-test", centre=me), say("page-nothing_to_do")], mode, phrases)
    digits, precedence = five_digits(page.message), say(f"precedence-{message.precedence:d}")
    title = say("page-title", centre=page.to if theirs else me, precedence=precedence, digits=digits)
    if page.to == me:
        what = say(f"page-{page.rung}", precedence=precedence, digits=digits, centre=message.from_)
        do = say("page-do_open", digits=digits)
    elif theirs:
        what = say("page-theirs", precedence=precedence, digits=digits, centre=me)
        do = say("page-do_theirs", centre=page.to)
    else:
        key = "page-not_answered" if page.climb else "page-not_acknowledged"
        what = say(key, precedence=precedence, digits=digits, centre=page.to)
        do = say("page-do_call", digits=digits, centre=page.to)
    others = [say("page-more", count=more)] if more else []
    return _framed(title, [what, *others, do], mode, phrases)


def _framed(title: str, lines: list[str], mode: Mode, phrases: Phrases) -> Words:
    if mode == "live":
        return Words(title, "\n".join(lines))
    frame = phrases.say("fixed-drill" if mode == "drill" else "page-mode_test")
    return Words(f"{frame} {title}", "\n".join((frame, *lines, frame)))
