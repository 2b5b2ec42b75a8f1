"""The fields of `sharing.request`, `sharing.offer` and `sharing.delivery`."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.sharing.parts import Onward, Product, Purpose, Redistribution, Terms
from protocols.messages.values import (
    Contact,
    Instant,
    Interval,
    Line,
    Metres,
    Note,
    ObjectReference,
    Source,
    Undisclosed,
    says,
)
from protocols.wire import Wire

__all__ = ["Delivery", "Offer", "Request"]

Objects = Annotated[tuple[ObjectReference, ...], Meta(max_length=64)]
Products = Annotated[tuple[Product, ...], Meta(min_length=1, max_length=10)]


class Request(Wire, kw_only=True):
    """`sharing.request` version 1. Any party may ask; whoever asks need not have sensors of its own."""

    objects: Annotated[Objects, says("Objects", "63")] = ()
    region: Annotated[Line | None, says("Region", "63", "Orbits or part of the sky, where no object is named")] = None
    products: Annotated[Products, says("Products", "63")]
    span: Annotated[Interval, says("Time span", "63")]
    accuracy_m: Annotated[
        Metres | None, says("Position accuracy needed", "63", "One standard deviation, at the end of the span")
    ] = None
    purpose: Annotated[Purpose, says("Purpose", "63")]
    onward_use: Annotated[
        tuple[Onward, ...], Meta(min_length=1, max_length=7), says("Onward use", "63", "What we would do with it")
    ]
    redistribution: Annotated[Redistribution, says("Would be given to", "69")]
    needed_by: Annotated[Instant | None, says("Needed by", "63")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "63")] = None


class Offer(Wire, kw_only=True):
    """`sharing.offer` version 1: what we would give, and on which terms."""

    objects: Annotated[Objects, says("Objects", "63")] = ()
    region: Annotated[Line | None, says("Region", "63", "Orbits or part of the sky, where no object is named")] = None
    products: Annotated[Products, says("Products", "63")]
    span: Annotated[Interval, says("Time span", "63")]
    accuracy_m: Annotated[
        Metres | Undisclosed, says("Position accuracy stated", "63", "One standard deviation, at the end of the span")
    ]
    terms: Annotated[Terms, says("Terms", "63")]
    offered_until: Annotated[Instant | None, says("Offered until", "63")] = None
    every_h: Annotated[
        Annotated[float, Meta(ge=0.0, le=8784.0, extra={"unit": "h"})] | None,
        says("Given anew every", "63", "Left out: once"),
    ] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "63")] = None


class Delivery(Wire, kw_only=True):
    """`sharing.delivery` version 1. The data are attached, each file in the format of its standard."""

    response: Annotated[Literal["provided", "partial", "declined"], says("Given", "63")]
    objects: Annotated[Objects, says("Objects", "63")] = ()
    region: Annotated[Line | None, says("Region", "63", "Orbits or part of the sky, where no object is named")] = None
    product: Annotated[Product | None, says("Product", "63")] = None
    span: Annotated[Interval | None, says("Time span", "63", "USEABLE_START_TIME to USEABLE_STOP_TIME")] = None
    epoch_at: Annotated[Instant | None, says("Epoch of the data", "63", "Of the last observation in it")] = None
    accuracy_m: Annotated[
        Metres | Undisclosed | None,
        says("Position accuracy stated", "63", "One standard deviation, at the end of the span"),
    ] = None
    source: Annotated[Source | None, says("Taken from", "63")] = None
    terms: Annotated[Terms | None, says("Terms", "63")] = None
    remarks: Annotated[Note | None, says("Remarks", "63")] = None
