"""What was measured, in tables that are read; and whether the floors are met."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import Any

from tests.narrow.ledger import TLS_HANDSHAKE, TLS_RECORD
from tests.narrow.run import FLASH_WITHIN_S, Measured

__all__ = ["Verdict", "month_table", "run_table", "verdict"]

FLASH_AIM_S = 30.0
MONTH_FLOOR, MONTH_AIM = 5_000_000, 2_000_000
MONTH_DAYS = 30


@dataclass(frozen=True)
class Verdict:
    """`figures`: name → figure, floor, aim, met."""

    figures: dict[str, dict[str, Any]]

    @property
    def met(self) -> bool:
        return all(each["met"] for each in self.figures.values())

    @property
    def lines(self) -> list[str]:
        return [
            f"{'met    ' if each['met'] else 'NOT MET'}  {name}: {each['figure']:,} {each['unit']} "
            f"(at most {each['floor']:,}, aim {each['aim']:,})"
            for name, each in self.figures.items()
        ]


def verdict(measured: Measured, week: dict[str, Any]) -> Verdict:
    """Every FLASH and every month, not the average."""
    slowest = max([each["drawn"] for each in measured.flashes] + list(measured.over.values()))
    month = round(week["tls_bytes"] * MONTH_DAYS / week["days"])
    figures = {
        "slowest FLASH, second signature to drawn": ("s", round(slowest, 1), FLASH_WITHIN_S, FLASH_AIM_S),
        "median FLASH": ("s", round(median(e["drawn"] for e in measured.flashes), 1), FLASH_WITHIN_S, FLASH_AIM_S),
        "a month of silence": ("bytes", month, MONTH_FLOOR, MONTH_AIM),
    }
    return Verdict({
        name: {"figure": figure, "unit": unit, "floor": floor, "aim": aim, "met": figure <= floor}
        for name, (unit, figure, floor, aim) in figures.items()
    })  # fmt: skip


def run_table(measured: Measured) -> str:
    """What was tried on the real line."""
    drawn = sorted(each["drawn"] for each in measured.flashes)
    back = sorted(each["received"] for each in measured.flashes)
    rows = [
        ("a link from nothing", f"{measured.first_link:.0f} s, {measured.first_link_bytes:,} bytes"),
        (f"{len(drawn)} FLASHes drawn", f"{drawn[0]:.1f} to {drawn[-1]:.1f} s, median {median(drawn):.1f} s"),
        ("their receipts back", f"{back[0]:.1f} to {back[-1]:.1f} s, median {median(back):.1f} s"),
        *((f"FLASH over {what}", f"{seconds:.1f} s") for what, seconds in measured.over.items()),
        (
            f"silence, {measured.idle_seconds:.0f} s",
            f"{measured.idle_bytes:,} bytes of TLS, {measured.idle_line_bytes:,} with TCP and IP",
        ),
    ]
    if measured.lost_after:
        rows += [
            ("a dead line: LINK LOST at both", f"{measured.lost_after:.0f} s"),
            ("alive again: link", f"{measured.rebuilt_after:.0f} s"),
            ("  the FLASH that waited", f"{measured.flash_after_rebuilt:.0f} s"),
        ]
    for what, costs in (
        ("a link from nothing", measured.first_link_by_kind),
        ("a rebuilt one", measured.rebuilt_by_kind),
    ):
        told = ", ".join(f"{name} {cost:,}" for name, cost in sorted(costs.items(), key=lambda each: -each[1])[:6])
        rows.append((f"bytes of {what}", told))
    rows.append(("packets on the line, lost", f"{measured.packets:,}, {measured.lost:,}"))
    return "\n".join([measured.line, *(f"  {what:32} {figure}" for what, figure in rows)])


def month_table(week: dict[str, Any]) -> str:
    """Which bytes cost what, as a month of silence has them."""
    factor = MONTH_DAYS / week["days"]
    costs = dict(week["bytes"])
    costs["TLS around each write"] = TLS_RECORD * week["records"]
    costs["TLS handshakes"] = TLS_HANDSHAKE * week["handshakes"] // 2
    rows = [
        f"  {what:32} {round(cost * factor):>12,} {round(week['frames'].get(what, 0) * factor) or '':>10}"
        for what, cost in sorted(costs.items(), key=lambda each: -each[1])
    ]
    head = f"a month of silence, from {week['days']:g} days in virtual time {'bytes':>7} {'frames':>10}"
    return "\n".join([head, *rows, f"  {'all, both ways':32} {round(week['tls_bytes'] * factor):>12,}"])
