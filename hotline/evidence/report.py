"""What a verification found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Difference", "Differs", "LineEnd", "Report"]


@dataclass(frozen=True, slots=True)
class Difference:
    """The first thing that is not as it was written: where, and what is wrong there."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


class Differs(Exception):
    """Ends a walk at the first difference."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(where, what)
        self.difference = Difference(where, what)


@dataclass(frozen=True, slots=True)
class LineEnd:
    """How far one line has come here. `common`: the highest number under which both centres have signed. `anew`: why it
    began again, in words, where an earlier epoch of it was closed."""

    from_: str
    to: str
    epoch: int
    number: int
    head: bytes
    common: int | None
    anew: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`entries` were read again and make `root`; `kinds` counts them. `unchecked` are entries of kinds whose content
    is not kept, or not known to this program; `heads`: signed heads of the journal that stood beside it. `difference`
    is None where everything held."""

    centre: str
    mode: str
    entries: int
    root: bytes
    kinds: Mapping[str, int] = field(default_factory=dict)
    signatures: int = 0
    lines: tuple[LineEnd, ...] = ()
    unchecked: int = 0
    heads: int = 0
    difference: Difference | None = None

    @property
    def ok(self) -> bool:
        return self.difference is None

    def as_json(self) -> dict[str, object]:
        """Plain values, hashes in hexadecimal."""
        return {
            "centre": self.centre,
            "mode": self.mode,
            "ok": self.ok,
            "entries": self.entries,
            "root": self.root.hex(),
            "kinds": dict(self.kinds),
            "signatures": self.signatures,
            "unchecked": self.unchecked,
            "heads": self.heads,
            "lines": [
                {
                    "from": line.from_, "to": line.to, "epoch": line.epoch, "number": line.number,
                    "head": line.head.hex(), "common": line.common, "anew": line.anew,
                }
                for line in self.lines
            ],
            "difference": {"where": self.difference.where, "what": self.difference.what} if self.difference else None,
        }  # fmt: skip
