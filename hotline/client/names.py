"""How people name a message: five digits, centre with date-time group and digits, or its hash."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Protocol, TypeVar

from protocols.errors import Code, Refused

__all__ = ["Named", "one"]

_DIGITS: Final = re.compile(r"[0-9]{5}")
_HASH: Final = re.compile(r"[0-9a-f]{6,64}")


class Named(Protocol):
    """What has a hash, five digits and a reference."""

    @property
    def hash(self) -> bytes: ...
    @property
    def digits(self) -> str: ...
    @property
    def reference(self) -> str: ...


N = TypeVar("N", bound=Named)


def one(name: str, among: Iterable[N]) -> N:
    """The one that is called so. Five digits are always read as the digits, a hash has at least six characters.

    Raises Refused `not_found`, or `ambiguous` with the references and the beginnings of the hashes to choose from.
    """
    asked = " ".join(name.split())
    if _DIGITS.fullmatch(asked):
        found = [each for each in among if each.digits == asked]
    elif _HASH.fullmatch(asked.lower()):
        found = [each for each in among if each.hash.hex().startswith(asked.lower())]
    else:
        found = [each for each in among if each.reference == asked.upper()]
    if not found:
        raise Refused(Code.NOT_FOUND, f"no message {asked[:60]!a} here")
    if len(found) > 1:
        choices = "; ".join(f"{each.reference} = {each.hash.hex()[:12]}" for each in found[:8])
        raise Refused(Code.AMBIGUOUS, f"{asked[:60]!a} may be {choices}")
    return found[0]
