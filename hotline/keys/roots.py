"""The next root of a party: which keys it has from now on, how many of them sign, and for how long.

A root says who may sign the next one, so a lost root key is put aside by those who remain, and a thief with fewer keys
than the threshold changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from hotline.keys.holders import spelled
from protocols.errors import Code, Refused
from protocols.roster import Root

__all__ = ["ROOT_YEARS", "YEAR_MS", "RootChange", "first_root"]

Keys: TypeAlias = tuple[bytes, ...]

YEAR_MS = 365 * 86_400_000
ROOT_YEARS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class RootChange:
    """What is to be other than in the root before. Nothing at all is a renewal: the same keys, a later expiry."""

    add: tuple[bytes, ...] = ()
    remove: tuple[bytes, ...] = ()
    threshold: int | None = None
    add_registrars: tuple[bytes, ...] = ()
    remove_registrars: tuple[bytes, ...] = ()
    registrar_threshold: int | None = None
    years: int = ROOT_YEARS

    def after(self, old: Root, now: int) -> Root:
        """The root that follows. Raises Refused `not_found`, `already`, `schema`."""
        try:
            return Root(
                party=old.party,
                version=old.version + 1,
                keys=_changed(old.keys, self.add, self.remove),
                threshold=self.threshold or old.threshold,
                registrars=_changed(old.registrars, self.add_registrars, self.remove_registrars),
                registrar_threshold=self.registrar_threshold or old.registrar_threshold,
                at=now,
                expires_at=now + self.years * YEAR_MS,
            )
        except ValueError as wrong:
            raise Refused(Code.SCHEMA, str(wrong)) from None


def first_root(
    party: str,
    keys: tuple[bytes, ...],
    threshold: int,
    registrars: tuple[bytes, ...],
    registrar_threshold: int,
    now: int,
) -> Root:
    """Root 1, valid for ten years. One key may be a root key and a registrar's.

    Raises Refused `schema`; `already` for a key that stands twice in one of the two lists, where it would count once.
    """
    for what, named in (("root keys", keys), ("registrars", registrars)):
        if twice := [key for key in named if named.count(key) > 1]:
            raise Refused(Code.ALREADY, f"key {spelled(twice[0])} is given twice among the {what}: give another one")
    try:
        return Root(
            party=party,
            version=1,
            keys=keys,
            threshold=threshold,
            registrars=registrars,
            registrar_threshold=registrar_threshold,
            at=now,
            expires_at=now + ROOT_YEARS * YEAR_MS,
        )
    except ValueError as wrong:
        raise Refused(Code.SCHEMA, str(wrong)) from None


def _changed(old: tuple[bytes, ...], add: tuple[bytes, ...], remove: tuple[bytes, ...]) -> tuple[bytes, ...]:
    for key in remove:
        if key not in old:
            raise Refused(Code.NOT_FOUND, f"key {spelled(key)} is not in the newest root")
    for key in add:
        if key in old:
            raise Refused(Code.ALREADY, f"key {spelled(key)} is in the newest root")
    kept = (*(key for key in old if key not in remove), *dict.fromkeys(add))
    if not kept:
        raise Refused(Code.SCHEMA, "a root without keys: give the one that takes its place with it")
    return kept
