"""The fields of `proximity.consultation`: who would come near whom, how, and what is asked for."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.proximity.parts import Emitter, Geostationary, PlannedPhase, RetreatPlan
from protocols.messages.values import Contact, Instant, Interval, Line, Note, ObjectReference, Undisclosed, says
from protocols.wire import Wire

__all__ = ["ASKED", "FORTNIGHT", "Consultation", "answer_by"]

FORTNIGHT = 14 * 24 * 3_600_000

ASKED = ("prior_consent", "consultation")


class Consultation(Wire, kw_only=True):
    """`proximity.consultation` version 1."""

    client: Annotated[ObjectReference, says("Client object", "57(i)", "The object that is approached")]
    servicer: Annotated[ObjectReference, says("Servicer object", "57(i)", "The object that approaches")]
    mission: Annotated[
        Literal[
            "inspection_agreed", "inspection_consent_not_yet_asked", "refuelling_or_servicing", "debris_removal",
            "docking", "flyby", "geostationary_relocation", "other",
        ],
        says("Mission", "57(i)"),
    ]  # fmt: skip
    consent_requested: Annotated[
        Literal["prior_consent", "consultation", "information_only"], says("Asked for", "57(i)")
    ]
    decision_by: Annotated[
        Instant | None, says("Decision needed by", "57(i)", "Left out: 14 days before the first phase")
    ] = None
    window: Annotated[Interval, says("From, to", "57(i)")]
    phases: Annotated[tuple[PlannedPhase, ...], Meta(min_length=1, max_length=16), says("Phases", "57(i)")]
    retreat: Annotated[RetreatPlan | None, says("Retreat plan", "57(i)")] = None
    emitters: Annotated[tuple[Emitter, ...], Meta(max_length=16), says("Sensors and emitters", "57(i)")] = ()
    geostationary: Annotated[Geostationary | None, says("On the geostationary arc", "57(i)")] = None
    liable: Annotated[
        Line | Undisclosed | None,
        says("Launching State", "50(vi)", "Liability Convention; the registry is the object's"),
    ] = None
    insurer: Annotated[Line | Undisclosed | None, says("Insurer's reference", "50(vi)")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "57(i)")] = None


def answer_by(body: Consultation) -> int | None:
    """By when an answer is asked for where the header does not say: milliseconds UTC; None when none is."""
    if body.consent_requested not in ASKED:
        return None
    return body.decision_by if body.decision_by is not None else max(0, body.window.start - FORTNIGHT)
