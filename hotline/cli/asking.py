"""Questions that only a person can answer, and how a machine may answer them."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

from hotline.cli.printing import note

__all__ = ["compare_fingerprint", "confirmed", "read_and_agreed", "typed"]


def compare_fingerprint(fingerprint: str, given: str | None, *, whose: str) -> None:
    """Raises Refused `hello_refused` unless the person, or `given`, has the same digits.

    On a terminal the last group is typed, as it was read by voice or from paper: nobody types what they did not look
    at. Without one, all the digits are given with `--fingerprint`.
    """
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if given is not None:
        if _digits(given) != _digits(fingerprint):
            raise Sentence(
                Code.HELLO_REFUSED, f"the fingerprint of {whose} is {fingerprint}, another one: do not go on, call them"
            )
        return
    note(f"Fingerprint of {whose}:\n\n    {fingerprint}\n")
    if not sys.stdin.isatty():
        raise Sentence(
            Code.HELLO_REFUSED, "nobody compared it: give the digits that they read to you with --fingerprint"
        )
    note("Compare every group with what they read to you, by voice or from paper.")
    if _digits(_answer("Type the last group of five, and the digit after it: ")) != _digits(fingerprint)[-6:]:
        raise Sentence(
            Code.HELLO_REFUSED,
            f"those are not the last digits of {whose}'s fingerprint: nothing was done; compare again",
        )


def confirmed(drawn: Callable[[], str], question: str, yes: bool) -> bool:
    """Whether to go on: drawn and asked on a terminal; taken as said by whoever says `--yes`; and by a script, with an
    officer's own key at hand, where it is drawn into what the script keeps.

    What a party stands behind for years is not said in this way: `read_and_agreed`.
    """
    if yes:
        return True
    note(drawn())
    return not sys.stdin.isatty() or _agrees(question)


def read_and_agreed(drawn: Callable[[], str], question: str, yes: bool) -> bool:
    """As `confirmed`, of a party's record or a pin, which nobody signs by accident: without a terminal only `--yes` is
    a yes. Raises Refused `not_allowed`."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if yes:
        return True
    note(drawn())
    if not sys.stdin.isatty():
        raise Sentence(
            Code.NOT_ALLOWED,
            "nobody at a terminal read this, and nothing was done: run it at a terminal, or with --yes once you have "
            "read it and compared its digits",
        )
    return _agrees(question)


def typed(prompt: str) -> str:
    """What somebody types."""
    return _answer(prompt)


def _agrees(question: str) -> bool:
    return _answer(f"{question} [y/N] ").lower() in ("y", "yes")


def _answer(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
