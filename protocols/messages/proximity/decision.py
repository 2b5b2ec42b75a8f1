"""The fields of `proximity.decision`, with its conditions in figures, and of the revocation that ends a consent."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from protocols.messages.proximity.parts import EmitterKind, Megahertz, RetreatPoint
from protocols.messages.values import (
    Contact,
    Hours,
    Instant,
    Interval,
    Kilometres,
    Line,
    MetresPerSecond,
    Note,
    says,
)
from protocols.wire import CentreName, Wire

__all__ = ["CONSENTS", "Condition", "Decision", "Revocation", "names_retreat_point"]

CONSENTS = ("consent", "consent_with_conditions")


class KeepOut(Wire, kw_only=True, tag_field="is", tag="keep_out"):
    """No nearer than this."""

    range_km: Annotated[Kilometres, says("Range", "57(i)")]
    during: Annotated[Interval | None, says("During", "57(i)", "Left out: all the time")] = None


class SpeedLimit(Wire, kw_only=True, tag_field="is", tag="speed_limit"):
    """No faster towards the client than this, once within a range."""

    closing_speed_m_s: Annotated[MetresPerSecond, says("Closing speed", "57(i)")]
    within_km: Annotated[Kilometres, says("Within", "57(i)")]


class HoldUntilToldOn(Wire, kw_only=True, tag_field="is", tag="hold_until_told"):
    """At this hold point it waits until we have said that it may go on."""

    hold_point: Annotated[Line, says("Hold point", "57(i)")]


class TellBefore(Wire, kw_only=True, tag_field="is", tag="tell_before"):
    """We are told so long before."""

    what: Annotated[Literal["each_phase", "each_burn", "change_of_plan"], says("Before", "57(i)")]
    notice_h: Annotated[Hours, says("Hours before", "57(i)")]


class NoEmission(Wire, kw_only=True, tag_field="is", tag="no_emission"):
    """This is not used, or not in this band."""

    kind: Annotated[EmitterKind, says("Sensor or emitter", "57(i)")]
    from_mhz: Annotated[Megahertz | None, says("From frequency", "56")] = None
    to_mhz: Annotated[Megahertz | None, says("To frequency", "56")] = None
    within_km: Annotated[Kilometres | None, says("Within", "57(i)")] = None


Condition: TypeAlias = KeepOut | SpeedLimit | HoldUntilToldOn | TellBefore | NoEmission


class Decision(Wire, kw_only=True):
    """`proximity.decision` version 1: consent to the plan that it replies to, and to no other."""

    decision: Annotated[
        Literal["consent", "consent_with_conditions", "refuse", "request_consultation", "not_competent"],
        says("Decision", "57(i)"),
    ]
    consent_id: Annotated[Line | None, says("Consent number", "57(i)")] = None
    valid: Annotated[Interval | None, says("Valid", "57(i)", "It ends by itself")] = None
    retreat_points: Annotated[
        tuple[RetreatPoint, ...],
        Meta(max_length=8),
        says("Retreat points", "57(i)", "A revocation takes effect at one of them"),
    ] = ()
    conditions: Annotated[tuple[Condition, ...], Meta(max_length=16), says("Conditions", "57(i)")] = ()
    consultation_by: Annotated[Instant | None, says("Consultation by", "57(i)")] = None
    try_centre: Annotated[CentreName | None, says("Try this centre", "57(i)")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    text: Annotated[Note | None, says("Text", "57(i)")] = None


AtTheRetreatPoint = Literal["It takes effect at the retreat point named here, and must be acknowledged at once."]


class Revocation(Wire, kw_only=True):
    """`proximity.revocation` version 1, of a consent of one's own: at any time, and never before the retreat point."""

    means: Annotated[AtTheRetreatPoint, says("This means", "57(i)")]
    retreat_point: Annotated[Line, says("Retreat point", "57(i)", "One that the consent names")]
    retreat_by: Annotated[Instant, says("At the retreat point by", "57(i)")]
    consent_id: Annotated[Line | None, says("Consent number", "57(i)")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    text: Annotated[Note | None, says("Text", "57(i)")] = None


def names_retreat_point(decision: Decision, revocation: Revocation) -> bool:
    """Whether a revocation names a retreat point of the consent that it ends."""
    return any(point.name == revocation.retreat_point for point in decision.retreat_points)
