"""The day's challenges between two centres, by which a voice on a telephone is known (specification: deadlines).

Both centres make the same table without a word to one another: from what their sealing keys have in common, which
nobody else can compute, the two names, the mode and the day (UTC). A table has rows for each asker, so that what one
side asks is no answer to what the other asks. A row is used once: whoever overheard it may have written it down.

Which two keys a table is made of is its name, five letters. Keys are changed weekly, and a centre that could not be
reached for a while has an older one: whoever is called finds the table that the caller names.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final, NamedTuple

from protocols.errors import Misuse
from protocols.pae import SUITE, Mode

__all__ = ["ROWS", "Exchanged", "Row", "Table", "day_of", "table"]

ROWS: Final = 8
_LETTERS: Final = "ABCDEFGHJKLMNPQRTUVWXYZ346789"
"""No two that sound or look alike across the six languages' ways to read them out: no I, O, S, 0, 1, 2, 5."""
_ASKED, _ANSWERED = 3, 5
_DAY_MS: Final = 86_400_000


class Exchanged(NamedTuple):
    """What two sealing keys have in common (32 bytes), and the ids of both."""

    secret: bytes
    keys: tuple[bytes, bytes]


class Row(NamedTuple):
    """What is asked, and what whoever has the same table answers."""

    asks: str
    answers: str


class Table(NamedTuple):
    """Of one day. `ours`: what we ask and they answer; `theirs`: what they ask and we answer."""

    name: str
    day: int
    ours: tuple[Row, ...]
    theirs: tuple[Row, ...]


def day_of(at: int) -> int:
    """Days since 1970-01-01 at an instant (UTC ms)."""
    return at // _DAY_MS


def table(exchanged: Exchanged, mode: Mode, us: str, them: str, day: int) -> Table:
    """The table of `us` with `them`, of one day; theirs has the same rows, the other way round."""
    if us == them or len(exchanged.secret) != 32:
        raise Misuse("a table of challenges is between two centres, of 32 bytes")
    return Table(
        _letters(hashlib.sha256(b"hotline voice table" + b"".join(sorted(exchanged.keys))).digest(), 5),
        day,
        _rows(exchanged, mode, us, them, day),
        _rows(exchanged, mode, them, us, day),
    )


def _rows(exchanged: Exchanged, mode: Mode, asker: str, asked: str, day: int) -> tuple[Row, ...]:
    found: list[Row] = []
    for number in range(ROWS):
        words = (SUITE, "voice", mode, asker, asked, str(day), str(number))
        made = hmac.new(exchanged.secret, "\n".join(words).encode(), hashlib.sha256).digest()
        found.append(Row(_letters(made[:16], _ASKED), _letters(made[16:], _ANSWERED)))
    return tuple(found)


def _letters(data: bytes, count: int) -> str:
    number, found = int.from_bytes(data, "big"), ""
    for _ in range(count):
        number, place = divmod(number, len(_LETTERS))
        found += _LETTERS[place]
    return found
