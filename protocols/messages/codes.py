"""What lists of codes have in common: no code twice, and some codes only alone."""

from __future__ import annotations

from protocols.errors import FieldFault
from protocols.wire import Wire

__all__ = ["alone", "each_once"]


def each_once(body: Wire, *names: str) -> None:
    """Raises ValueError when one of these fields names a code twice: one meaning, one encoding."""
    for name in names:
        codes = getattr(body, name)
        if len(set(codes)) != len(codes):
            raise ValueError(f"{name} names one code twice")


def alone(body: Wire, name: str, code: str) -> list[FieldFault]:
    """A fault when `code`, which denies all the others, stands beside another one."""
    codes = getattr(body, name)
    if code not in codes or len(codes) == 1:
        return []
    return [FieldFault(f"body.{name}", f"{code} stands beside other codes", f"{code} alone, or without it")]
