"""A change of orbit, told before it happens, and what came of it (paragraphs 40(v), 50(vii), 66(ii)).

A notice is about one burn, or about one campaign of electric propulsion with its limits: not a notice a burn, which
nobody would read. Delta-v may be told as a vector, as a band of magnitudes, or withheld; what others need is when,
how large, and what is asked of them. The orbit afterwards goes along as an attached ephemeris.
"""

from __future__ import annotations

from typing import Annotated, Literal

from protocols.errors import FieldFault
from protocols.messages import rules
from protocols.messages.form import SAME_TYPE, Form
from protocols.messages.header import Message, Precedence, ReplyRequired
from protocols.messages.manoeuvre import examples, subject
from protocols.messages.manoeuvre.lifecycle import LIFECYCLE
from protocols.messages.manoeuvre.parts import Campaign, DeltaV, DeltaVBand, MassChange, ends, starts
from protocols.messages.rules import Judged, Told
from protocols.messages.values import (
    Contact,
    Instant,
    Interval,
    Line,
    Note,
    ObjectReference,
    Seconds,
    Source,
    Undisclosed,
    When,
    says,
)
from protocols.wire import Digest, Wire

__all__ = ["FORMS", "LIFECYCLE", "Notice", "Outcome"]

HOUR = 3_600_000

# CCSDS 502.0-B-3, OCM, MAN_BASIS and MAN_PURPOSE, in words.
Basis = Literal["candidate", "planned", "anticipated", "telemetry", "determined", "simulated", "other"]
Purpose = Literal[
    "aerobraking", "attitude", "collision_avoidance", "disposal", "flyby", "early_orbit", "clean_up", "mass_change",
    "momentum_desaturation", "orbit_change", "period", "pointing", "relocation", "science", "spin_rate", "spin_axis",
    "station_keeping", "trim", "other", "withheld",
]  # fmt: skip


class Notice(Wire, kw_only=True):
    """`manoeuvre.notice` version 1."""

    object: Annotated[ObjectReference, says("Object", "40(v)")]
    manoeuvre_id: Annotated[Line | None, says("Manoeuvre number", "40(v)", "MAN_ID of the file")] = None
    basis: Annotated[Basis, says("Basis", "40(v)")]
    purpose: Annotated[Purpose, says("Purpose", "40(v)")]
    device: Annotated[Line | Undisclosed, says("Device", "40(v)", "The thruster, or ALL")]
    ignition: Annotated[When, says("Ignition", "40(v)", "An instant, or the interval in which it will be")]
    duration_s: Annotated[Seconds | Undisclosed | None, says("Duration", "40(v)")] = None
    delta_v_m_s: Annotated[DeltaV | DeltaVBand | Undisclosed, says("Delta-v", "40(v)")]
    delta_mass_kg: Annotated[MassChange | Undisclosed | None, says("Change of mass", "40(v)")] = None
    campaign: Annotated[Campaign | None, says("Campaign of electric propulsion", "40(v)")] = None
    ephemeris_usable: Annotated[
        Interval | None, says("Attached ephemeris holds", "66(ii)", "USEABLE_START_TIME to USEABLE_STOP_TIME")
    ] = None
    measures: Annotated[Note | None, says("Measures taken to limit effects on others", "50(vii)")] = None
    ask: Annotated[Literal["none", "keep_trajectory", "screening", "data"], says("Asked of you", "66(ii)")]
    ask_during: Annotated[Interval | None, says("Asked for the time", "66(ii)")] = None
    decision_by: Annotated[Instant | None, says("Decision needed by", "66(ii)")] = None
    conjunction: Annotated[Digest | None, says("Conjunction", "57(ii)", "Hash of the conjunction alert")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    source: Annotated[Source | None, says("Taken from", "63")] = None
    remarks: Annotated[Note | None, says("Remarks", "40(v)")] = None


class Outcome(Wire, kw_only=True):
    """`manoeuvre.outcome` version 1: what became of the notice that it updates."""

    outcome: Annotated[Literal["executed", "aborted", "partial"], says("Outcome", "40(v)")]
    basis: Annotated[Literal["telemetry", "determined", "other"], says("Basis", "40(v)")]
    ignition: Annotated[When | Undisclosed | None, says("Ignition", "40(v)")] = None
    duration_s: Annotated[Seconds | Undisclosed | None, says("Duration", "40(v)")] = None
    delta_v_m_s: Annotated[DeltaV | DeltaVBand | Undisclosed | None, says("Delta-v determined", "40(v)")] = None
    delta_mass_kg: Annotated[MassChange | Undisclosed | None, says("Change of mass", "40(v)")] = None
    ephemeris_usable: Annotated[
        Interval | None, says("Attached ephemeris holds", "66(ii)", "USEABLE_START_TIME to USEABLE_STOP_TIME")
    ] = None
    tca: Annotated[Instant | None, says("Time of closest approach", "57(ii)", "Of the conjunction it was for")] = None
    another_follows: Annotated[Literal["yes", "no", "unknown"], says("Another manoeuvre follows", "40(v)")]
    remarks: Annotated[Note | None, says("Remarks", "40(v)")] = None


def _by_time(decision: int, over: int, at: int) -> Precedence:
    """A decision that is late is still one to make, until what it was about is over."""
    left = decision - at
    if over < at or left >= 12 * HOUR:
        return Precedence.PRIORITY
    return Precedence.FLASH if left < 2 * HOUR else Precedence.IMMEDIATE


def _notice_decision(body: Notice) -> int:
    return starts(body.ignition) if body.decision_by is None else body.decision_by


_avoids = rules.When("body.purpose", ("collision_avoidance",))


def _notice_highest(body: Notice, at: int) -> Precedence:
    by_time = _by_time(_notice_decision(body), ends(body.ignition), at)
    # Only an approach makes a burn a matter of minutes.
    return by_time if _avoids(body) else max(by_time, Precedence.IMMEDIATE)


def _notice_usual(body: Notice, at: int) -> Precedence:
    if _avoids(body):
        return _notice_highest(body, at)
    return Precedence.PRIORITY if _notice_decision(body) - at < 24 * HOUR else Precedence.ROUTINE


def _notice_reply(body: Notice) -> ReplyRequired:
    return "acknowledgement" if body.ask == "none" else "answer"


def _notice_rules(message: Message, body: Notice) -> list[FieldFault]:
    faults = []
    known_after = body.basis in ("telemetry", "determined")
    if ends(body.ignition) < message.composed_at and not known_after:
        faults.append(
            FieldFault("body.ignition", f"is already past with basis {body.basis}", "basis telemetry or determined")
        )
    if known_after and starts(body.ignition) > message.composed_at:
        faults.append(FieldFault("body.basis", f"{body.basis}, of an ignition still to come", "planned or anticipated"))
    if body.campaign is not None and not isinstance(body.ignition, Interval):
        faults.append(FieldFault("body.ignition", "is one instant for a whole campaign", "an interval"))
    if body.ask == "keep_trajectory" and body.ask_during is None:
        faults.append(FieldFault("body.ask_during", "missing: keep_trajectory is asked for a time", "an interval"))
    if body.ask == "none" and body.ask_during is not None:
        faults.append(FieldFault("body.ask_during", "given where nothing is asked", "only with another ask"))
    if body.decision_by is not None and body.decision_by > starts(body.ignition):
        faults.append(FieldFault("body.decision_by", "lies after the ignition", "at most body.ignition"))
    return faults


def _outcome_decision(body: Outcome) -> int | None:
    return body.tca


def _outcome_override(body: Outcome) -> bool:
    return body.outcome != "executed" and body.tca is not None


def _outcome_highest(body: Outcome, at: int) -> Precedence:
    # Who counted on an avoidance that did not happen has until the closest approach.
    if body.tca is not None and body.outcome != "executed":
        return _by_time(body.tca, body.tca, at)
    return Precedence.PRIORITY


def _outcome_rules(message: Message, body: Outcome) -> list[FieldFault]:
    faults = []
    if body.outcome != "aborted" and body.delta_v_m_s is None:
        faults.append(
            FieldFault(
                "body.delta_v_m_s", f"missing: {body.outcome} states its delta-v", "a value, withheld or unknown"
            )
        )
    if body.outcome == "aborted" and body.delta_v_m_s is not None:
        faults.append(
            FieldFault("body.delta_v_m_s", "given for an aborted manoeuvre", "outcome partial, if any was burnt")
        )
    if isinstance(body.ignition, int | Interval) and starts(body.ignition) > message.composed_at:
        faults.append(FieldFault("body.ignition", "lies in the future", "an instant that is past"))
    return faults


_NOTICE_RULES = (
    Told(
        "manoeuvre-notice",
        "the ignition is not past, but with basis `telemetry` or `determined`, which are not of one "
        "to come; a campaign has an interval; `keep_trajectory` has `ask_during`, `none` has not; "
        "`decision_by` is not after the ignition",
        _notice_rules,
    ),
)

_OUTCOME_RULES = (
    Told(
        "manoeuvre-outcome",
        "`delta_v_m_s` is there, but for `aborted`, where it is not; the ignition is not to come",
        _outcome_rules,
    ),
)

_NOTICE_HIGHEST = Judged(
    "manoeuvre-notice-highest",
    "by the time left to the decision, which is `decision_by`, else the (earliest) ignition: below 2 h FLASH, below "
    "12 h IMMEDIATE, else PRIORITY; PRIORITY when the (latest) ignition is past; without `collision_avoidance` at most "
    "IMMEDIATE",
    _notice_highest,
)
_OUTCOME_HIGHEST = Judged(
    "manoeuvre-outcome-highest",
    "by the time left to `tca`, where it is there and the outcome is not `executed`: below 2 h FLASH, below 12 h "
    "IMMEDIATE; else PRIORITY",
    _outcome_highest,
)
_OUTCOME_OVERRIDE = Judged(
    "manoeuvre-outcome-override", "`tca` is there and the outcome is not `executed`", _outcome_override
)

FORMS = (
    Form(
        type="manoeuvre.notice",
        body=Notice,
        title="Manoeuvre notice",
        paragraph="40(v), 50(vii)",
        subject=subject.notice,
        asked=subject.notice_asks,
        example=examples.NOTICE,
        override=_avoids,
        services_may_sign=True,
        relations={
            "reply": ("conjunction.alert", "conjunction.intent", "conjunction.agreement"),
            "update": (SAME_TYPE, "conjunction.intent", "conjunction.agreement"),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=_NOTICE_HIGHEST,
        usual_precedence=_notice_usual,
        decision_at=_notice_decision,
        reply=_notice_reply,
        rules=_NOTICE_RULES,
    ),
    Form(
        type="manoeuvre.outcome",
        body=Outcome,
        title="Manoeuvre outcome",
        paragraph="40(v)",
        subject=subject.outcome,
        example=examples.OUTCOME,
        override=_OUTCOME_OVERRIDE,
        services_may_sign=True,
        relations={"update": ("manoeuvre.notice", SAME_TYPE), "correct": (SAME_TYPE,)},
        needs_relation=True,
        highest_precedence=_OUTCOME_HIGHEST,
        decision_at=_outcome_decision,
        rules=_OUTCOME_RULES,
    ),
)
