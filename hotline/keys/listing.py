"""What a registrar changes in a statement: whom the party lists from now on, and who left how.

Each is a function of the newest statement (None before the first) that gives the fields of the next one that differ.
Taking somebody off the list has two names. `former`: they left, and what they signed stands, pins included. `revoked`:
the key may be in other hands, so the pins that it signed stand no more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from hotline.keys.holders import spelled
from protocols.errors import Code, Refused
from protocols.roster import Centre, Officer, Opening, Service, SpeaksFor, Statement

__all__ = [
    "OVERLAP_DAYS", "Change", "centre_listed", "centre_retired", "officer_listed", "officer_off", "opened",
    "service_listed", "service_off",
]  # fmt: skip

Change: TypeAlias = Callable[[Statement | None], dict[str, object]]

OVERLAP_DAYS = 30
"""How long a centre's old key stands beside its new one: a peer that was away so long needs a new introduction."""


def centre_listed(
    name: str,
    public: bytes,
    speaks_for: SpeaksFor,
    *,
    types: tuple[str, ...] = (),
    commercial: bool = False,
    authorised_by: str | None = None,
    alone: bool = False,
) -> Change:
    """One more centre, one more key of a centre that is there, or its level anew. What is left out stays as it was.

    `alone`: the key takes the place of all that the centre had, which may be in other hands: they are revoked.
    """

    def change(old: Statement | None) -> dict[str, object]:
        centres = {centre.name: centre for centre in (old.centres if old else ())}
        before = centres.get(name)
        listed = before.keys if before else ()
        gone = tuple(key for key in listed if key != public) if alone else ()
        kept = tuple(key for key in listed if key not in gone)
        centres[name] = Centre(
            name=name,
            keys=kept if public in kept else (*kept, public),
            speaks_for=speaks_for,
            types=types or (before.types if before else ()),
            commercial=commercial or (before.commercial if before else False),
        )
        fields: dict[str, object] = {"centres": tuple(centres.values())}
        if authorised_by is not None:
            fields["authorised_by"] = authorised_by
        if gone:
            assert old is not None
            fields["revoked"] = (*old.revoked, *gone)
        return fields

    return change


def centre_retired(name: str, keys: Sequence[bytes], *, compromised: bool) -> Change:
    """A centre without these of its keys; without all of them it is off the list, with its officers and programs.

    Raises Refused `not_found`, and `schema` where the party would have no centre left.
    """

    def change(old: Statement | None) -> dict[str, object]:
        before = old.centre(name) if old is not None else None
        if old is None or before is None:
            raise Refused(Code.NOT_FOUND, f"no centre {name} in the newest statement")
        if unknown := [key for key in keys if key not in before.keys]:
            raise Refused(Code.NOT_FOUND, f"key {spelled(unknown[0])} is not a key of {name} in the newest statement")
        kept = tuple(key for key in before.keys if key not in keys)
        listed = "revoked" if compromised else "former"
        gone = (*getattr(old, listed), *keys)
        if kept:
            centre = Centre(
                name=name, keys=kept, speaks_for=before.speaks_for, types=before.types, commercial=before.commercial
            )
            return {"centres": tuple(centre if each.name == name else each for each in old.centres), listed: gone}
        theirs = [each.key for each in old.officers if each.centre == name]
        theirs += [each.key for each in old.services if each.centre == name]
        return {
            "centres": tuple(each for each in old.centres if each.name != name),
            "officers": tuple(each for each in old.officers if each.centre != name),
            "services": tuple(each for each in old.services if each.centre != name),
            listed: (*gone, *theirs),
            "opens": tuple(each for each in old.opens if each.inform != name),
        }

    return change


def officer_listed(centre: str, role: str, public: bytes) -> Change:
    """One more officer. Raises Refused `already` for a role that is the name of a program of the centre: who reads it
    must never wonder which signed."""

    def change(old: Statement | None) -> dict[str, object]:
        if any((each.centre, each.name) == (centre, role) for each in (old.services if old else ())):
            raise Refused(Code.ALREADY, f"{role} of {centre} is a program in the newest statement")
        return {"officers": (*(old.officers if old else ()), Officer(centre=centre, role=role, key=public))}

    return change


def officer_off(centre: str, role: str, *, compromised: bool) -> Change:
    """Without this officer. Raises Refused `not_found`."""
    return _off("officer", centre, role, compromised=compromised)


def service_listed(centre: str, name: str, public: bytes, types: tuple[str, ...]) -> Change:
    """One more program. Raises Refused `already` for a name that a program or an officer of the centre has, `schema`
    for a centre that is not listed."""

    def change(old: Statement | None) -> dict[str, object]:
        services = old.services if old else ()
        taken = {(each.centre, each.name) for each in services}
        taken |= {(each.centre, each.role) for each in (old.officers if old else ())}
        if (centre, name) in taken:
            raise Refused(Code.ALREADY, f"{name} of {centre} is in the newest statement")
        if old is None or old.centre(centre) is None:
            raise Refused(Code.SCHEMA, f"{centre} is not among the centres of the newest statement")
        return {"services": (*services, Service(centre=centre, name=name, key=public, types=types))}

    return change


def service_off(centre: str, name: str, *, compromised: bool) -> Change:
    """Without this program. Raises Refused `not_found`."""
    return _off("service", centre, name, compromised=compromised)


def _off(what: Literal["officer", "service"], centre: str, role: str, *, compromised: bool) -> Change:
    """Without one key: `former`, or `revoked` where it may be in other hands."""

    def change(old: Statement | None) -> dict[str, object]:
        everybody: tuple[Officer | Service, ...] = getattr(old, f"{what}s") if old is not None else ()
        gone = [each for each in everybody if (each.centre, each.role) == (centre, role)]
        if old is None or not gone:
            raise Refused(Code.NOT_FOUND, f"no {what} {role} of {centre} in the newest statement")
        kept = tuple(each for each in everybody if each not in gone)
        listed = "revoked" if compromised else "former"
        return {f"{what}s": kept, listed: (*getattr(old, listed), *(each.key for each in gone))}

    return change


def opened(party: str, types: tuple[str, ...], inform: str | None) -> Change:
    """This party, as a State, opens these types to one that it authorises; none closes all."""

    def change(old: Statement | None) -> dict[str, object]:
        others = tuple(opening for opening in (old.opens if old else ()) if opening.party != party)
        opening = (Opening(party=party, types=types, inform=inform),) if types else ()
        return {"opens": (*others, *opening)}

    return change
