"""Whether an object that somebody states is the one that was asked for, or only looks like it.

A name is not a number and a number of one catalogue is none of another. What is the same is the same by the rules of
each: catalogue numbers by value, international designators by letter, names but for case and spaces. What one slip of a
hand or of an eye away is `alike` and is pointed out, because that is how the wrong operator is called at 03:00; nothing
here ever chooses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple

from protocols.contact import Fleet, Operated
from protocols.messages.values import ObjectReference
from protocols.names import names_alike

__all__ = ["Asked", "Match", "asked_for", "fleet_matches", "operated_matches", "reference_matches"]

Match = Literal["same", "alike"]

_SATCAT = ("satcat", "norad", "scc", "ussatcat", "catalogue", "catalog", "catalogno")
_NUMBER = re.compile(r"(?<![\w-])\d{1,9}(?![\w-])", re.ASCII)
_TYPED_NUMBER = re.compile(r"(?:(?:SATCAT|NORAD(?: ID)?|SCC)[ :#]*)?([0-9]{1,9})", re.ASCII | re.IGNORECASE)
_DESIGNATOR = re.compile(r"\b\d{4}-\d{3}[A-Z]{1,3}\b", re.ASCII | re.IGNORECASE)
_AROUND = re.compile(r"[()\[\],;/]+")
# Told apart by nobody at a glance.
_LOOK = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "8": "b", "2": "z"})


class Asked(NamedTuple):
    """One of the three: a number of SATCAT, an international designator, a name."""

    norad: int | None = None
    cospar: str | None = None
    name: str | None = None

    def __str__(self) -> str:
        return f"SATCAT {self.norad}" if self.norad is not None else self.cospar or self.name or ""


def asked_for(text: str) -> Asked:
    """What somebody typed: figures alone, with or without their catalogue in front, are a number of SATCAT; a whole
    designator is one; all else is a name."""
    typed = " ".join(text.split())
    if number := _TYPED_NUMBER.fullmatch(typed):
        return Asked(norad=int(number[1]))
    if _DESIGNATOR.fullmatch(typed):
        return Asked(cospar=typed.upper())
    return Asked(name=typed)


def reference_matches(asked: Asked, stated: ObjectReference) -> Match | None:
    """An object as a message names it."""
    if asked.norad is not None:
        digits = (stated.designator or "").strip()
        if not (digits.isascii() and digits.isdigit()):
            return None
        ours = _bare(stated.catalogue or "") in _SATCAT
        if int(digits) == asked.norad:
            return "same" if ours else "alike"
        return "alike" if ours and _one_slip(str(asked.norad), str(int(digits))) else None
    if asked.cospar is not None:
        named = stated.international_designator
        return _designator(asked.cospar, named) if isinstance(named, str) else None
    return _name(asked.name or "", stated.name) if isinstance(stated.name, str) else None


def operated_matches(asked: Asked, stated: Operated) -> Match | None:
    """An object as a contact record names it."""
    if asked.norad is not None:
        return _best(_numbers(asked.norad, stated))
    if asked.cospar is not None:
        return _best(_designator(asked.cospar, each) for each in _designators(stated))
    if stated.name is None:
        return None
    parts = [stated.name, *_AROUND.split(_DESIGNATOR.sub(" ", stated.name))]
    return _best(_name(asked.name or "", part) for part in parts)


def fleet_matches(asked: Asked, stated: Fleet) -> Match | None:
    """Whether an object is of a fleet, by its number or by how its name begins."""
    if asked.norad is not None:
        return "same" if any(each.first <= asked.norad <= each.last for each in stated.numbers) else None
    if asked.name is None:
        return None
    named = _name(asked.name, stated.name)
    if stated.prefix is None or named == "same":
        return named
    beginning, prefix = _plain(asked.name)[: len(_plain(stated.prefix))], _plain(stated.prefix)
    return "same" if beginning == prefix else _name(beginning, prefix) or named


def _numbers(asked: int, stated: Operated) -> Iterator[Match | None]:
    if stated.norad is not None:
        yield "same" if stated.norad == asked else "alike" if _one_slip(str(asked), str(stated.norad)) else None
    for each in _NUMBER.findall(_DESIGNATOR.sub(" ", stated.name or "")):
        # A figure that nobody says is a catalogue's may be the end of a name.
        yield "alike" if int(each) == asked else None


def _designators(stated: Operated) -> Iterator[str]:
    if stated.cospar is not None:
        yield stated.cospar
    yield from _DESIGNATOR.findall(stated.name or "")


def _best(found: Iterator[Match | None]) -> Match | None:
    matches = set(found)
    return "same" if "same" in matches else "alike" if "alike" in matches else None


def _designator(asked: str, stated: str) -> Match | None:
    asked, stated = asked.upper(), stated.upper()
    if asked == stated:
        return "same"
    # Another piece of the same launch is what is asked for by mistake most often.
    return "alike" if asked[:8] == stated[:8] or _one_slip(asked, stated) else None


def _name(asked: str, stated: str) -> Match | None:
    one, other = _plain(asked), _plain(stated)
    if not one or not other:
        return None
    if one == other:
        return "same"
    if names_alike(one, other):
        return "alike"
    one, other = _bare(one).translate(_LOOK), _bare(other).translate(_LOOK)
    return "alike" if one and other and (one == other or (len(one) > 2 and _one_slip(one, other))) else None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _bare(text: str) -> str:
    return "".join(character for character in _plain(text) if character.isalnum())


def _one_slip(one: str, other: str) -> bool:
    """One character changed, left out or put in, or two that stand together changed round."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return True
    rest, other_rest = one[start:], other[start:]
    return (
        rest[1:] == other_rest[1:]
        or rest[1:] == other_rest
        or rest == other_rest[1:]
        or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    )
