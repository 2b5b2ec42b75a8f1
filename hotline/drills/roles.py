"""Who plays what, and where: `cast.json` in the directory of a run. A table-top writes it; for a run between parties a
controller does, with the seats that are theirs.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from protocols.errors import Code, Refused
from protocols.wire import CentreName, RoleName

__all__ = ["CAST", "Part", "Parts", "read_parts", "write_parts"]

CAST = "cast.json"


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One member of the cast. `seats`: role → the officer's folder (profile and key) of those whom the conductor plays.
    `ear`: the role among them that only listens. `auto`: of a simulated centre, that its officers open and
    acknowledge what comes. `node`: the node's directory, where it is on this computer; `journal`: where its journal
    is exported from afterwards, if elsewhere. `host`: its address on a table-top."""

    id: str
    centre: CentreName
    kind: Literal["player", "simulated", "control"]
    seats: dict[RoleName, str] = {}
    ear: RoleName | None = None
    auto: bool = False
    node: str | None = None
    host: str | None = None
    front: str | None = None


class Parts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`table_top`: all of it is on this computer, and nothing is announced. `passphrase_file`: of the keys in it.
    `auto`: players are scripts. Paths are relative to the run's directory."""

    run: str
    table_top: bool
    auto: bool = False
    passphrase_file: str | None = None
    parts: tuple[Part, ...]

    def part(self, id: str) -> Part:
        """Raises Refused `not_found`."""
        for each in self.parts:
            if each.id == id:
                return each
        raise Refused(Code.NOT_FOUND, f"nobody plays {id!a} in this run; cast.json names {self._names()}")

    def _names(self) -> str:
        return ", ".join(each.id for each in self.parts)


def read_parts(run: Path) -> Parts:
    """Raises Refused `not_found`, `file_unreadable`."""
    path = run / CAST
    try:
        return msgspec.json.decode(path.read_bytes(), type=Parts)
    except FileNotFoundError:
        raise Refused(
            Code.NOT_FOUND, f"{run} is no run: it has no {CAST}; `hotline drill host SCENARIO` makes one"
        ) from None
    except (OSError, msgspec.DecodeError) as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {wrong}") from None


def write_parts(run: Path, parts: Parts) -> None:
    """Writes `cast.json`."""
    (run / CAST).write_bytes(msgspec.json.format(msgspec.json.encode(parts), indent=2) + b"\n")
