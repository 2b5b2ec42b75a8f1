"""Questions that only a person can answer, and how a machine may answer them."""

from __future__ import annotations

import re
import sys

__all__ = ["compare_fingerprint", "confirmed"]


def compare_fingerprint(fingerprint: str, given: str | None, *, whose: str) -> None:
    """Raises Refused `hello_refused` unless the person, or `given`, has the same digits.

    On a terminal the last group is typed, as it was read by voice or from paper: nobody types what they did not look
    at. Without one, all the digits are given with `--fingerprint`.
    """
    from protocols.errors import Code, Refused

    if given is not None:
        if _digits(given) != _digits(fingerprint):
            raise Refused(Code.HELLO_REFUSED, f"the fingerprint of {whose} is {fingerprint}, which is another one")
        return
    print(f"Fingerprint of {whose}:\n\n    {fingerprint}\n", file=sys.stderr)
    if not sys.stdin.isatty():
        raise Refused(
            Code.HELLO_REFUSED, "nobody compared it: give the digits that they read to you with --fingerprint"
        )
    print("Compare every group with what they read to you, by voice or from paper.", file=sys.stderr)
    if _digits(_answer("Type the last group of five, and the digit after it: ")) != _digits(fingerprint)[-6:]:
        raise Refused(Code.HELLO_REFUSED, f"those are not the last digits of {whose}'s fingerprint; nothing was done")


def confirmed(question: str, yes: bool) -> bool:
    """Whether to go on: asked on a terminal, taken as said where there is none."""
    if yes or not sys.stdin.isatty():
        return True
    return _answer(f"{question} [y/N] ").lower() in ("y", "yes")


def _answer(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
