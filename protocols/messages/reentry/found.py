"""The fields of `reentry.found_object` and of the `reentry.claim` that answers it (Rescue Agreement, article 5)."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.reentry.parts import Hazard, Photograph, Place
from protocols.messages.values import (
    Contact,
    Instant,
    Kilograms,
    Line,
    Metres,
    Note,
    ObjectReference,
    Undisclosed,
    When,
    YesNoUndisclosed,
    says,
)
from protocols.wire import Wire

__all__ = ["Claim", "FoundObject"]


class FoundObject(Wire, kw_only=True):
    """`reentry.found_object` version 1: something lies on the ground or in the water. Its update says where it is."""

    found_at: Annotated[When, says("Found", "66(iv)", "An instant, or the interval in which it was")]
    place: Annotated[Place, says("Place", "66(iv)")]
    description: Annotated[Note, says("Description", "66(iv)", "Shape, material, colour")]
    size_m: Annotated[Metres | Undisclosed | None, says("Longest side", "66(iv)")] = None
    mass_kg: Annotated[Kilograms | Undisclosed | None, says("Mass", "66(iv)")] = None
    markings: Annotated[Line | None, says("Markings", "66(iv)", "Letters and numbers, as they are read on it")] = None
    photographs: Annotated[
        tuple[Photograph, ...], Meta(max_length=16), says("Photographs", "66(iv)", "By their hash")
    ] = ()
    hazards: Annotated[tuple[Hazard, ...], Meta(min_length=1, max_length=8), says("Hazards", "66(iv)")]
    hazard_remarks: Annotated[Note | None, says("Hazards in words", "66(iv)", "What was measured, and how")] = None
    people_hurt: Annotated[YesNoUndisclosed, says("People hurt", "50(vi)")]
    custody: Annotated[
        Literal["left_in_place", "secured_in_place", "held", "returned", "disposed_of", "unknown"],
        says("Where it is now", "66(iv)"),
    ]
    held_by: Annotated[Line | Undisclosed | None, says("Held by", "66(iv)", "An authority; no person's name")] = None
    object: Annotated[
        ObjectReference | None, says("Taken to be", "18", "A statement of origin: needs two officers if filled")
    ] = None
    secretary_general_informed: Annotated[
        Literal["yes", "no", "later"] | None, says("Secretary-General informed", "67", "Rescue Agreement, article 5.1")
    ] = None
    ask: Annotated[Literal["none", "identification", "claim", "make_safe"], says("Asked of you", "66(iv)")]
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "66(iv)")] = None


class Claim(Wire, kw_only=True):
    """`reentry.claim` version 1: whose it is, what is asked for it, how it is handled safely. Two officers, always."""

    step: Annotated[Literal["claimed", "no_return_asked", "not_ours", "being_checked"], says("Step", "66(iv)")]
    next_word_by: Annotated[Instant | None, says("Next word by", "66(iv)")] = None
    object: Annotated[ObjectReference | None, says("Identified as", "66(iv)")] = None
    launching_authority: Annotated[
        Line | Undisclosed | None, says("Launching authority", "40(iv)", "Rescue Agreement, article 6")
    ] = None
    wish: Annotated[
        Literal["return", "hold_at_disposal"] | None, says("Asked of you", "66(iv)", "Rescue Agreement, article 5.3")
    ] = None
    identifying_data: Annotated[
        Note | None,
        says("Identifying data", "66(iv)", "Rescue Agreement, article 5.3: given before a return, if asked"),
    ] = None
    hazards: Annotated[
        tuple[Hazard, ...], Meta(max_length=8), says("Hazards", "66(iv)", "As the owner knows them")
    ] = ()
    handling: Annotated[Note | Undisclosed | None, says("How to handle it safely", "66(iv)")] = None
    made_safe_by: Annotated[
        Literal["us", "you_as_advised", "not_needed", "unknown"] | None,
        says("Made safe by", "66(iv)", "Rescue Agreement, article 5.4"),
    ] = None
    expenses_borne: Annotated[
        YesNoUndisclosed | None, says("We bear the expenses", "50(vi)", "Rescue Agreement, article 5.5")
    ] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "66(iv)")] = None
