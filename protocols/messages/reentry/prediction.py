"""The fields of `reentry.prediction`: those of a re-entry data message that a watch reads, and what is done for people.

CCSDS 508.1-B-1, with the airspace that is closed and the nuclear power source (resolution 47/68, principle 5) added.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.reentry.parts import AirspaceMeasure, Impact, Lifetime, Probabilities
from protocols.messages.values import (
    Contact,
    Degrees,
    Instant,
    Interval,
    Kilograms,
    Kilometres,
    Note,
    ObjectReference,
    Source,
    Undisclosed,
    YesNoUndisclosed,
    YesNoUnknown,
    says,
)
from protocols.wire import Wire

__all__ = ["Prediction"]

UncertaintyMethod = Literal["none", "analytical", "stochastic", "empirical"]


class Prediction(Wire, kw_only=True):
    """`reentry.prediction` version 1. The next one updates it; a closing ends the series."""

    object: Annotated[ObjectReference, says("Object", "66(iv)")]
    controlled: Annotated[YesNoUnknown, says("Controlled re-entry", "66(iv)", "CONTROLLED_REENTRY")]
    nominal_at: Annotated[Instant | None, says("Nominal re-entry", "66(iv)", "NOMINAL_REENTRY_EPOCH")] = None
    window: Annotated[
        Interval | None, says("Re-entry window", "66(iv)", "REENTRY_WINDOW_START, REENTRY_WINDOW_END")
    ] = None
    epoch_at: Annotated[
        Instant | None, says("Epoch of the prediction", "66(iv)", "EPOCH_TZERO: lifetimes in days count from it")
    ] = None
    lifetime: Annotated[Lifetime | None, says("Lifetime in orbit", "66(iv)")] = None
    reentry_altitude_km: Annotated[
        Kilometres | Undisclosed, says("Altitude that counts as re-entry", "66(iv)", "REENTRY_ALTITUDE")
    ]
    inclination_deg: Annotated[Degrees | Undisclosed | None, says("Inclination", "66(iv)")] = None
    probabilities: Annotated[Probabilities | None, says("Probabilities", "66(iv)")] = None
    reaches_ground: Annotated[YesNoUndisclosed, says("Parts expected to reach the surface", "66(iv)")]
    impact: Annotated[Impact | None, says("Impact", "66(iv)")] = None
    wet_mass_kg: Annotated[
        Kilograms | Undisclosed | None, says("Mass with propellant", "66(iv)", "WET_MASS: all that is on board")
    ] = None
    dry_mass_kg: Annotated[Kilograms | Undisclosed | None, says("Mass without propellant", "66(iv)", "DRY_MASS")] = None
    hazardous_substances: Annotated[
        Note | Undisclosed | None, says("Hazardous substances", "66(iv)", "HAZARDOUS_SUBSTANCES: which, and how much")
    ] = None
    nuclear_power_source: Annotated[
        YesNoUndisclosed, says("Nuclear power source on board", "50(iii)", "Resolution 47/68")
    ]
    disintegration: Annotated[
        Literal["none", "mass_loss", "break_up", "mass_loss_and_break_up"] | None,
        says("Disintegration that was modelled", "66(iv)", "REENTRY_DISINTEGRATION"),
    ] = None
    reentry_uncertainty: Annotated[
        UncertaintyMethod | None,
        says("How the uncertainty of the re-entry was found", "66(iv)", "REENTRY_UNCERTAINTY_METHOD"),
    ] = None
    impact_uncertainty: Annotated[
        UncertaintyMethod | None,
        says("How the uncertainty of the impact was found", "66(iv)", "IMPACT_UNCERTAINTY_METHOD"),
    ] = None
    airspace: Annotated[
        tuple[AirspaceMeasure, ...], Meta(max_length=32), says("Airspace", "58", "What is done, region by region")
    ] = ()
    measures: Annotated[Note | None, says("Measures taken to limit effects on others", "50(vii)")] = None
    ask: Annotated[Literal["none", "data", "tracking", "call"], says("Asked of you", "66(iv)")]
    next_message_at: Annotated[Instant | None, says("Next word at", "66(iv)", "NEXT_MESSAGE_EPOCH")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    source: Annotated[Source | None, says("Taken from", "63")] = None
    remarks: Annotated[Note | None, says("Remarks", "66(iv)")] = None
