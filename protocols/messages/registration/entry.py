"""The fields of `registration.object` and `registration.change`: the Registration Convention and resolution 62/101."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from protocols.messages.launch.parts import Minutes, OrbitInclination
from protocols.messages.reentry.parts import Longitude
from protocols.messages.values import (
    Kilometres,
    Line,
    Note,
    ObjectReference,
    Undisclosed,
    Unknown,
    When,
    YesNoUndisclosed,
    YesNoUnknown,
    says,
)
from protocols.wire import Wire

__all__ = ["Change", "RegisteredObject", "RegisteredOrbit"]

Status = Literal["operational", "not_yet_operational", "not_operational", "unknown", "withheld"]
Submitted = Literal["yes", "no", "later"]


class RegisteredOrbit(Wire, kw_only=True):
    """Basic orbital parameters (Registration Convention, article IV.1 (d)); each may be withheld, none left out."""

    period_min: Annotated[Minutes | Undisclosed, says("Nodal period", "40(iv)", "One revolution, in minutes")]
    inclination_deg: Annotated[OrbitInclination | Undisclosed, says("Inclination", "40(iv)")]
    apogee_km: Annotated[Kilometres | Undisclosed, says("Apogee", "40(iv)", "Height above the surface")]
    perigee_km: Annotated[Kilometres | Undisclosed, says("Perigee", "40(iv)", "Height above the surface")]

    told: ClassVar[tuple[str, ...]] = ("`perigee_km` is not above `apogee_km`",)

    def __post_init__(self) -> None:
        low, high = self.perigee_km, self.apogee_km
        if isinstance(low, float) and isinstance(high, float) and low > high:
            raise ValueError("perigee_km is above apogee_km")


class RegisteredObject(Wire, kw_only=True):
    """`registration.object` version 1."""

    object: Annotated[ObjectReference, says("Object", "40(iv)")]
    registering_state: Annotated[Line, says("State of registry", "40(iv)")]
    launching_states: Annotated[
        tuple[Line, ...], Meta(min_length=1, max_length=16), says("Launching States", "40(iv)", "All of them")
    ]
    registration_number: Annotated[Line | None, says("National registration number", "40(iv)")] = None
    launched_at: Annotated[When | Unknown, says("Launched", "40(iv)", "An instant, or the interval of that day")]
    launched_from: Annotated[Line | Undisclosed, says("Territory or location of launch", "40(iv)")]
    launch_vehicle: Annotated[Line | Undisclosed | None, says("Launch vehicle", "40(iv)")] = None
    orbit: Annotated[RegisteredOrbit, says("Basic orbital parameters", "40(iv)")]
    other_body: Annotated[
        Line | None, says("Body that it orbits", "40(iv)", "Only where that is not the Earth, as Moon")
    ] = None
    geostationary_position_deg: Annotated[
        Longitude | Undisclosed | None, says("Geostationary position", "40(iv)", "Longitude, east positive")
    ] = None
    function: Annotated[Line | Undisclosed, says("General function", "40(iv)")]
    status: Annotated[Status | None, says("Status of operations", "40(iv)")] = None
    nuclear_power_source: Annotated[
        YesNoUndisclosed | None, says("Nuclear power source on board", "50(iii)", "Resolution 47/68")
    ] = None
    re_entry_expected: Annotated[When | Undisclosed | None, says("Re-entry expected", "40(iv)")] = None
    web: Annotated[Line | None, says("Web address", "40(iv)", "Of the official information on the object")] = None
    submitted: Annotated[Submitted, says("Sent to the register of the United Nations", "40(iv)")]
    document: Annotated[Line | None, says("Document", "40(iv)", "Its symbol in that register, as ST/SG/SER.E/…")] = None
    remarks: Annotated[Note | None, says("Remarks", "40(iv)")] = None


class Change(Wire, kw_only=True):
    """`registration.change` version 1: something of a registered object is not as it was registered."""

    object: Annotated[ObjectReference, says("Object", "40(iv)")]
    registering_state: Annotated[Line, says("State of registry", "40(iv)")]
    registration_number: Annotated[Line | None, says("National registration number", "40(iv)")] = None
    changed: Annotated[
        tuple[
            Literal[
                "status", "orbit", "geostationary_position", "disposal_orbit", "re_entered", "supervision", "function",
                "registry", "other",
            ],
            ...,
        ],
        Meta(min_length=1, max_length=9),
        says("What has changed", "40(iv)"),
    ]  # fmt: skip
    changed_at: Annotated[When | Unknown, says("When it changed", "40(iv)")]
    status: Annotated[Status | None, says("Status of operations", "40(iv)")] = None
    orbit: Annotated[RegisteredOrbit | None, says("Basic orbital parameters", "40(iv)")] = None
    geostationary_position_deg: Annotated[
        Longitude | Undisclosed | None, says("Geostationary position", "40(iv)", "Longitude, east positive")
    ] = None
    disposal_conditions: Annotated[
        Note | Undisclosed | None,
        says("Conditions of the move to a disposal orbit", "40(iv)", "Resolution 62/101, paragraph 2 (b)"),
    ] = None
    passivated: Annotated[YesNoUnknown | None, says("Passivated", "40(iv)", "No stored energy is left on board")] = None
    new_supervisor: Annotated[
        Line | Undisclosed | None, says("New owner or operator", "40(iv)", "Resolution 62/101, paragraph 4")
    ] = None
    new_registry: Annotated[Line | None, says("New State of registry", "40(iv)")] = None
    function: Annotated[Line | Undisclosed | None, says("General function", "40(iv)")] = None
    submitted: Annotated[Submitted, says("Sent to the register of the United Nations", "40(iv)")]
    document: Annotated[Line | None, says("Document", "40(iv)", "Its symbol in that register, as ST/SG/SER.E/…")] = None
    remarks: Annotated[Note | None, says("Remarks", "40(iv)")] = None
