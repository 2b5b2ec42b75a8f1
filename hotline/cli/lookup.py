"""Which centre to call about an object; and what only looks like the object, pointed out and never chosen."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from protocols.contact_lookup import Found
    from protocols.object_names import Asked
    from protocols.roster import Roster

__all__ = ["lookup"]


async def lookup(args: argparse.Namespace) -> int:
    """`roster lookup OBJECT`. Exit status 1 where no centre states this very object."""
    from hotline.cli.printing import out, out_json
    from hotline.cli.rosters import held_by
    from protocols.contact_lookup import operators
    from protocols.object_names import asked_for

    asked = asked_for(args.object)
    async with held_by(args) as (roster, _):
        found = operators(roster, asked)
    same = [each for each in found if each.match == "same"]
    alike = [each for each in found if each.match == "alike"]
    if args.json:
        out_json(_as_json(roster, asked, same, alike))
    else:
        out("\n".join(_told(roster, asked, same, alike)))
    return 0 if same else 1


def _as_json(roster: Roster, asked: Asked, same: Sequence[Found], alike: Sequence[Found]) -> dict[str, Any]:
    from protocols.contact_lookup import registries
    from protocols.phrases.times import iso

    def each(found: Found) -> dict[str, Any]:
        bulletin = roster.bulletin(found.centre)
        methods = bulletin.contact.methods if bulletin is not None else ()
        return {
            "centre": found.centre, "party": found.party, "object": found.text, "stated": iso(found.at),
            "methods": [{"kind": method.kind, "address": method.address} for method in methods],
        }  # fmt: skip

    return {
        "asked": str(asked),
        "operated_by": sorted({found.centre for found in same}),
        "stated": [each(found) for found in same],
        "alike": [each(found) for found in alike],
        "registries": [
            {"centre": centre, "party": party, "registry": registry.name, "ask": registry.ask}
            for centre, party, registry in registries(roster)
        ],
    }


def _told(roster: Roster, asked: Asked, same: Sequence[Found], alike: Sequence[Found]) -> list[str]:
    from hotline.cli.printing import table
    from protocols.phrases.times import dtg

    def rows(found: Sequence[Found]) -> str:
        return table(((each.centre, each.text, f"stated {dtg(each.at)}") for each in found), indent="  ", whole=True)

    lines = [f"{asked} is operated by, as each centre states it itself:", rows(same)] if same else []
    centres = sorted({each.centre for each in same})
    if len(centres) > 1:
        lines.append(f"{len(centres)} centres state this object. Ask both: nothing here says which is right.")
    if not same:
        lines.append(f"No centre that is believed here has stated {asked} among what it operates.")
    if alike:
        lines += [f"NOT {asked}, but like it; compare figure by figure:", rows(alike)]
    if same:
        return [*lines, f"How to reach it: hotline callsheet {centres[0]}"]
    return [*lines, *_registries(roster)]


def _registries(roster: Roster) -> list[str]:
    """40(iv) bis: who registered it can say who operates it."""
    from protocols.contact_lookup import registries

    found = registries(roster)
    if not found:
        return ["No registry is stated here either."]
    told = (
        f"  {party}: {registry.name}, {registry.access.replace('_', ' ')}"
        f"{f', {registry.address}' if registry.address else ''}{f'; {registry.ask}' if registry.ask else ''}"
        for _, party, registry in found
    )
    return ["National registries that can be asked:", *told]
