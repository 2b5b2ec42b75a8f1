"""Whom to call: who states that they operate or have registered an object. Statements, with whose they are; that two
centres state the same is said, and which of them is right is nobody's to say here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final, Literal

import msgspec

from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from hotline.node.record.objects import Registered, registered
from protocols.contact_lookup import operators
from protocols.errors import FieldFault, WrongDraft
from protocols.object_names import Asked
from protocols.roster import Roster

__all__ = ["ROUTES", "Objects", "Stated"]


class Stated(msgspec.Struct, frozen=True, kw_only=True):
    """What one centre states of one object. `by` contact_record: a line of its signed bulletin, what it operates; by
    registration: a message of its registry, `message` its hash. `match`: same, or only alike. `at`: when it was
    stated (UTC ms). What it does not state, or withholds, is null."""

    centre: str
    party: str
    states: Literal["operates", "registered", "registration_changed"]
    by: Literal["contact_record", "registration"]
    match: Literal["same", "alike"]
    text: str
    at: int
    name: str | None = None
    catalogue: str | None = None
    designator: str | None = None
    international_designator: str | None = None
    operator: str | None = None
    owner: str | None = None
    message: str | None = None


class Objects(msgspec.Struct, frozen=True, kw_only=True):
    """`operated_by`: the believed centres that state that they operate this very object; more than one is a
    contradiction to ask about. `stated`: everything stated of it. `alike`: other objects that are one slip away from
    what was asked for; none of them was chosen."""

    operated_by: tuple[str, ...]
    stated: tuple[Stated, ...]
    alike: tuple[Stated, ...]


async def _objects(call: Call) -> Answer:
    asked = Asked(call.query["norad"], call.query["cospar"], call.query["name"])
    if sum(each is not None for each in asked) != 1:
        raise WrongDraft((FieldFault("norad", "one of norad, cospar and name is asked for", "exactly one of them"),))
    station = call.rooms.station
    roster = station.roster
    found = await station.store.read(lambda c: registered(c, station.place, asked))
    every = [*_operated(roster, asked), *_registered(roster, found)]
    same = tuple(each for each in every if each.match == "same")
    return Answer(200, Objects(
        operated_by=tuple(sorted({each.centre for each in same if each.states == "operates"})),
        stated=same,
        alike=tuple(each for each in every if each.match == "alike"),
    ))  # fmt: skip


def _operated(roster: Roster, asked: Asked) -> Iterator[Stated]:
    for each in operators(roster, asked):
        yield Stated(centre=each.centre, party=each.party, states="operates", by="contact_record", match=each.match,
                     text=each.text, at=each.at)  # fmt: skip


def _registered(roster: Roster, found: list[Registered]) -> Iterator[Stated]:
    for each in found:
        party = roster.party_of(each.centre)
        if party is None or not roster.is_believed(party):
            continue
        object = each.body.object
        name = _said(object.name)
        yield Stated(
            centre=each.centre,
            party=party,
            states="registered" if hasattr(each.body, "launching_states") else "registration_changed",
            by="registration",
            match=each.match,
            text=f"{name or 'name withheld'}, registered by {each.body.registering_state}",
            at=each.at,
            name=name,
            catalogue=object.catalogue,
            designator=object.designator,
            international_designator=_said(object.international_designator),
            operator=_said(object.operator),
            owner=_said(object.owner),
            message=each.message.hex(),
        )


def _said(value: object) -> str | None:
    return value if isinstance(value, str) else None


_ONE: Final = "one of the three is given"

ROUTES: tuple[Route, ...] = (
    Route(
        name="objects", method="GET", path="/v1/objects", noun="directory", who="program", handler=_objects,
        summary="Which centres state that they operate or have registered an object",
        more="Exactly one of `norad`, `cospar` and `name`. Only centres that are believed here; only what they have "
        "signed. A number or name that is one slip away from what was asked for is listed under `alike`, and never "
        "chosen.",
        parameters=(
            Parameter("norad", "query", Annotated[int, msgspec.Meta(ge=1, le=999_999_999)],
                      f"its number in SATCAT; {_ONE}"),
            Parameter("cospar", "query", Annotated[str, msgspec.Meta(pattern=r"\A[0-9]{4}-[0-9]{3}[A-Z]{1,3}\Z")],
                      f"its international designator, as 2023-905A; {_ONE}"),
            Parameter("name", "query", Annotated[str, msgspec.Meta(min_length=1, max_length=80)],
                      f"its name; {_ONE}"),
        ),
        gives={200: (Objects, "what is stated of it, and by whom")},
    ),
)  # fmt: skip
