"""What the conductor did and saw: one JSON object a line, each with the SHA-256 of the line before it.

A restart reads the file again and goes on from there; nothing of a run is only in memory. `n` counts from 1, `at` is
wall time (UTC ms), `by` the controller, `conductor` for what the plan did, or the centre and role of whom it tells.
The last line of a run that ended holds CONTROL's signature over the hash of the line before it.

What each `what` carries in `facts`:

======================  ===========================================================================================
``opened``              scenario (id), scenario_hash, run, wall_ms, players {cast id: centre}, table_top (bool)
``announced``           centre, reference, how: ``acknowledged`` or ``accepted`` (in live)
``start``               STARTEX
``pause`` ``resume``    reason; resume: second (the other controller, after REAL WORLD)
``speed``               speed
``jump``                to (scenario instant), text; play: of a leap of the plan its play time, None of one by hand
``firing``              inject, how: decided, and not yet known to have gone
``fired``               inject, how (``plan``, ``hand``), messages: hashes, released_at (wall; None: `at` of the line)
``not_fired``           inject, code, detail: it was due and was refused
``said`` ``not_said``   name (``LINE-n``: what line n made CONTROL say), messages: hashes, or code, detail
``delay``               inject, by_ms
``skip``                inject, reason; by ``conductor``: it was for something not happening, and that happened
``done``                inject, result (``met``, ``not_met``), expectation (its id; None: all of it), text: done by
                        voice, off the line; an inject that had not been fired was played by voice and counts as fired
``observed``            text, objective, expectation (its id), rating (``met``, ``not_met``, None)
``note``                text: a remark of the controller, for the report only
``fault_on`` ``_off``   fault; ENDEX mends what is on
``act``                 a `Done` of hotline.drills.acts as JSON
``real_world``          on (bool), centre (None: everybody), reason, second; off for everybody, ``resume`` follows
``seat_frozen``         centre, role, on (bool): live traffic at that seat; never what
``white_cell``          from, to, text: between controllers and players, no part of the play
``end``                 how (``plan``, ``hand``, ``overtime``, ``break_off``), inject where one brought it, reason
``sealed``              head (hash of the line before), key, signature
======================  ===========================================================================================

Down is first: what goes out has a line when it is decided (``firing``, ``start``, ``pause``, …) and another when it has
gone (``fired``, ``said``). Only what has the second went; the first alone is looked for after a restart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from protocols.errors import Code, Refused

__all__ = ["Line", "append", "head_of", "read_lines"]


class Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of the log."""

    n: int
    at: int
    what: str
    by: str
    facts: dict[str, Any]
    prev: str


def append(before: bytes | None, *, at: int, what: str, by: str, facts: dict[str, Any]) -> bytes:
    """The next line, with its newline, after the line `before` (None: the first)."""
    n = 1 if before is None else msgspec.json.decode(before, type=Line).n + 1
    line = Line(n=n, at=at, what=what, by=by, facts=facts, prev=head_of(before))
    return msgspec.json.encode(line, order="sorted") + b"\n"


def head_of(line: bytes | None) -> str:
    """SHA-256 of a line with its newline, in hexadecimal; 64 zeros before the first."""
    return hashlib.sha256(line).hexdigest() if line is not None else "0" * 64


def read_lines(lines: Iterable[bytes]) -> Iterator[Line]:
    """Every line, its place in the chain checked. A last line without its newline was never finished, and is left out.

    Raises Refused `record_damaged`, naming the line.
    """
    before: bytes | None = None
    for number, data in enumerate(lines, 1):
        if not data.endswith(b"\n"):
            return
        try:
            line = msgspec.json.decode(data, type=Line)
        except msgspec.DecodeError as wrong:
            raise Refused(Code.RECORD_DAMAGED, f"line {number} of the run's log: {wrong}") from None
        if line.n != number or line.prev != head_of(before):
            raise Refused(Code.RECORD_DAMAGED, f"line {number} of the run's log does not follow the line before it")
        yield line
        before = data
