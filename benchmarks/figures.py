"""One figure of one work, the table and the JSON that they make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

__all__ = ["Figure", "as_json", "as_table"]


@dataclass(frozen=True)
class Figure:
    """`limit`: what the guarantees alone would cost, in the same unit, in the same run; `ratio`: the figure beside it.
    `target`: the floor that `met` is about; `least`: whether the figure may not be below it, or not above. `figure`
    None: it was not measured, and `note` says why."""

    figure: float | None
    unit: str
    target: float | None
    least: bool = False
    limit: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Of a throughput, the share of the limit that is reached; of a time, how many times the limit it takes."""
        return self.figure / self.limit if self.figure is not None and self.limit else None

    @property
    def met(self) -> bool | None:
        """Whether the floor is held; None where there is none."""
        if self.target is None:
            return None
        if self.figure is None:
            return False
        return self.figure >= self.target if self.least else self.figure <= self.target

    def told(self) -> dict[str, object]:
        """As JSON has it."""
        told: dict[str, object] = {
            "figure": _rounded(self.figure), "unit": self.unit, "limit": _rounded(self.limit),
            "ratio": _rounded(self.ratio), "target": self.target, "met": self.met,
        }  # fmt: skip
        return told | ({"note": self.note} if self.note else {})


def _rounded(value: float | None) -> float | None:
    return float(f"{value:.4g}") if value is not None else None


def as_json(found: Mapping[str, Figure]) -> str:
    """{work: {figure, unit, limit, ratio, target, met}}, one line a work."""
    lines = [
        f"  {msgspec.json.encode(name).decode()}: {msgspec.json.encode(each.told()).decode()}"
        for name, each in found.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n}"


def as_table(found: Mapping[str, Figure]) -> str:
    """For reading."""
    rows = [("work", "figure", "unit", "limit", "ratio", "floor", "met", "note")]
    rows += [
        (
            name, _text(each.figure), each.unit, _text(each.limit), _text(each.ratio), _floor(each),
            {True: "yes", False: "NO", None: ""}[each.met], each.note,
        )
        for name, each in found.items()
    ]  # fmt: skip
    widths = [max(len(row[at]) for row in rows) for at in range(7)]
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [cell.rjust(width) if 0 < at < 6 and at != 2 else cell.ljust(width)
             for at, (cell, width) in enumerate(zip(row, widths, strict=False))]  # fmt: skip
    return "  ".join([*cells, row[7]]).rstrip()


def _floor(each: Figure) -> str:
    return f"{'≥' if each.least else '≤'} {each.target:g}" if each.target is not None else ""


def _text(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"
