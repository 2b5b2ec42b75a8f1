"""When two names are one to somebody who reads them at 03:00 (specification: roster, section 10)."""

from __future__ import annotations

from functools import lru_cache

from protocols.names.skeletons import skeleton

__all__ = ["centres_alike", "names_alike"]

# What UTS 39 has no rows for, because its letters are small ones: a centre's are capitals, read off paper and by voice.
_DIGITS = str.maketrans({"0": "O", "1": "I", "2": "Z", "5": "S", "8": "B", "-": ""})
_PAIRS = (("RN", "M"), ("VV", "W"))


def names_alike(one: str, other: str) -> bool:
    """Of parties, and other names that are free text: equal, or told apart by case, blanks or look-alikes alone."""
    return one == other or not _shapes(one).isdisjoint(_shapes(other))


@lru_cache(maxsize=4096)
def _shapes(name: str) -> frozenset[tuple[str, str]]:
    """As it is drawn, and as it is drawn in small letters: `I` looks like `l`, and is read as `i`."""
    spaced = " ".join(name.split())
    return frozenset((("drawn", skeleton(spaced)), ("small", _small(skeleton(_small(spaced))))))


def _small(text: str) -> str:
    """Each character by itself: the lower case of a whole text differs between languages and programs."""
    return "".join(character.lower() for character in text)


def centres_alike(one: str, other: str) -> bool:
    """Of centres: `MERIDIAN`, `MER1DIAN`, `MERID-IAN` and `RNERIDIAN` are one."""
    return one == other or _capitals(one) == _capitals(other)


@lru_cache(maxsize=4096)
def _capitals(name: str) -> str:
    shape = name.translate(_DIGITS)
    for pair, single in _PAIRS:
        shape = shape.replace(pair, single)
    return shape
