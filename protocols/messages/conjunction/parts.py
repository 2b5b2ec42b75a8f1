"""What the bodies of the conjunction family are made of: a criterion, an object with its figures, one side's part."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from protocols.messages.values import (
    Contact,
    Count,
    Hours,
    Instant,
    Kilograms,
    Line,
    Metres,
    ObjectReference,
    Probability,
    StateVector,
    Undisclosed,
    When,
    Withheld,
    YesNoUnknown,
    says,
)
from protocols.wire import CentreName, Wire

__all__ = ["AutomaticAvoidance", "ConjunctionObject", "Criterion", "Part"]

AutomaticAvoidance = Literal["enabled", "suspended", "not_fitted", "unknown", "withheld"]


class Criterion(Wire, kw_only=True):
    """The sender's own rule for when it calls, in figures. The receiver's may differ."""

    name: Annotated[Line, says("Criterion", "57(ii)", "As the sender calls it")]
    probability: Annotated[Probability | Withheld | None, says("Probability at or above", "57(ii)")] = None
    miss_distance_m: Annotated[Metres | Withheld | None, says("Miss distance at or below", "57(ii)")] = None
    within_h: Annotated[Hours | Withheld | None, says("Time to closest approach at or below", "57(ii)")] = None


class ConjunctionObject(Wire, kw_only=True):
    """One of the two objects, with the figures a watch asks for (CCSDS 508.0-B-1 tables 3-3 to 3-6)."""

    object: Annotated[ObjectReference, says("Object", "66(ii)")]
    crewed: Annotated[YesNoUnknown | None, says("Crewed", "66(ii)")] = None
    ephemeris: Annotated[Line | None, says("Ephemeris used", "66(ii)")] = None
    covariance: Annotated[Literal["calculated", "default"] | None, says("Covariance", "66(ii)")] = None
    frame: Annotated[Literal["gcrf", "eme2000", "itrf"] | None, says("Frame of the state", "66(ii)")] = None
    state: Annotated[StateVector | None, says("State at closest approach", "66(ii)")] = None
    last_observed: Annotated[When | None, says("Last observed", "66(ii)")] = None
    observations_used: Annotated[Count | None, says("Observations used", "66(ii)")] = None
    hard_body_radius_m: Annotated[Metres | Undisclosed | None, says("Hard body radius", "66(ii)")] = None
    mass_kg: Annotated[Kilograms | Undisclosed | None, says("Mass", "66(ii)")] = None
    contact: Annotated[Contact | None, says("Operator's contact", "41")] = None


class Part(Wire, kw_only=True):
    """What one side does under an agreement."""

    centre: Annotated[CentreName, says("Centre", "66(ii)")]
    action: Annotated[Literal["keeps_trajectory", "manoeuvres"], says("Does", "66(ii)")]
    manoeuvre_by: Annotated[Instant | None, says("Manoeuvre done by", "66(ii)")] = None
    automatic_avoidance: Annotated[AutomaticAvoidance, says("Automatic avoidance", "66(ii)")]

    told: ClassVar[tuple[str, ...]] = ("`manoeuvre_by` is given with `action` manoeuvres, and only with it",)

    def __post_init__(self) -> None:
        if (self.action == "manoeuvres") != (self.manoeuvre_by is not None):
            raise ValueError("manoeuvre_by goes with the action `manoeuvres`, and only with it")
