"""How much of what can be tried without end is tried: little at every submission, all of it with `make deep`.

A case that is drawn from a seed is drawn from the same seeds both times: the few are the first of the many.
"""

from __future__ import annotations

import os

__all__ = ["deep"]

_DEEP = os.environ.get("HOTLINE_DEEP") == "1"


def deep(many: int, few: int) -> int:
    """How many of something endless: `few` at every submission."""
    return many if _DEEP else few
