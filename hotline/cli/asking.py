"""Questions that only a person can answer, and how a machine may answer them."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

from hotline.cli.printing import note

__all__ = ["compare_fingerprint", "confirmed", "typed"]


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
    """Whether to go on: drawn and asked on a terminal, taken as said by whoever says `--yes`, and by programs."""
    if yes or not sys.stdin.isatty():
        return True
    note(drawn())
    return _answer(f"{question} [y/N] ").lower() in ("y", "yes")


def typed(prompt: str) -> str:
    """What somebody types."""
    return _answer(prompt)


def _answer(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
