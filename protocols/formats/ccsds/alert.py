"""What a CDM fills of a conjunction alert: the figures and the objects, never the decisions.

Left to the officer, because no file can know them: `on_this_line_because`, `criterion` (the sender's own, not the
originator's), `crew_at_risk` and `ask`. What the file leaves open is said to be unknown where the form asks for it,
and left out elsewhere; what does not fit the form's own bounds is left out too: the file travels with the message.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import msgspec

from protocols.formats.ccsds.cdm import Cdm, CdmObject
from protocols.messages.values import (
    Count,
    Hours,
    InternationalDesignator,
    Kilograms,
    Line,
    Metres,
    MetresPerSecond,
    RelativePosition,
    RelativeVelocity,
    StateVector,
)

__all__ = ["alert_draft"]

T = TypeVar("T")

_UNKNOWN = {"is": "unknown"}
_SAYS_NOTHING = frozenset({"", "N/A", "NA", "NONE", "NULL", "-"})
_TYPES = {"PAYLOAD": "payload", "ROCKET BODY": "rocket_body", "DEBRIS": "debris", "UNKNOWN": "unknown"}
_MANOEUVRABLE = {"YES": "yes", "NO": "no", "N/A": "not_applicable", "UNKNOWN": "unknown"}
_LONGEST_LINE = 200


def alert_draft(cdm: Cdm) -> dict[str, object]:
    """The body of a `conjunction.alert` version 1 as a draft: JSON values only, incomplete on purpose (see above)."""
    return _given(
        tca=_instant(cdm.tca),
        miss_distance_m=cdm.miss_distance_m,
        probability=_UNKNOWN if cdm.probability is None else cdm.probability,
        probability_method=_line(cdm.probability_method),
        relative_speed_m_s=_fits(cdm.relative_speed_m_s, MetresPerSecond),
        relative_position=_axes(cdm.relative_position_rtn_m, ("r_m", "t_m", "n_m"), RelativePosition),
        relative_velocity=_axes(cdm.relative_velocity_rtn_m_s, ("r_m_s", "t_m_s", "n_m_s"), RelativeVelocity),
        objects=[_object(each) for each in cdm.objects],
        lead_time_required_h=_fits(_longest_lead(cdm), Hours),
        conjunction_id=_line(cdm.conjunction_id),
        source={
            "originator": _line(cdm.originator) or "NOT STATED",
            "message_id": _line(cdm.message_id) or "NOT STATED",
            "created_at": _instant(cdm.created_at),
            "sha256": cdm.sha256.hex(),
            "format": f"cdm_{cdm.format}",
        },
        next_message_at=_later(cdm),
        remarks=_remarks(cdm),
    )


def _object(one: CdmObject) -> dict[str, object]:
    frame, state = _frame(one.ref_frame), (*one.state.position_km, *one.state.velocity_km_s)
    drawn = _axes(state, ("x_km", "y_km", "z_km", "x_km_s", "y_km_s", "z_km_s"), StateVector)
    return _given(
        object=_reference(one),
        ephemeris=_line(one.ephemeris_name),
        covariance=one.covariance_method.lower() if one.covariance_method in ("CALCULATED", "DEFAULT") else None,
        # A state means nothing without its frame.
        frame=frame if drawn else None,
        state=drawn if frame else None,
        last_observed=_last_observed(one),
        observations_used=_fits(one.observations_used, Count),
        hard_body_radius_m=_fits(one.hard_body_radius_m, Metres),
        mass_kg=_fits(one.mass_kg, Kilograms),
        contact=_contact(one),
    )


def _reference(one: CdmObject) -> dict[str, object]:
    designator = _line(one.designator)
    return _given(
        name=_name(one.name),
        catalogue=None if designator is None else _line(one.catalogue) or "NOT STATED",
        designator=designator,
        international_designator=_designator(one.international_designator),
        object_type=_TYPES.get(one.object_type, "other" if _line(one.object_type) else None),
        operator=_line(one.operator_organisation),
        manoeuvrable=None if one.manoeuvrable is None else _MANOEUVRABLE[one.manoeuvrable],
    )


def _name(text: str) -> object:
    return _UNKNOWN if text.upper() == "UNKNOWN" else _line(text) or _UNKNOWN


def _designator(text: str) -> object:
    return _UNKNOWN if text.upper() == "UNKNOWN" else _fits(text, InternationalDesignator)


def _frame(named: str) -> str | None:
    for frame in ("gcrf", "eme2000", "itrf"):
        if named.lower().startswith(frame):
            return frame
    return None


def _last_observed(one: CdmObject) -> object:
    start, end = one.last_observed_from, one.last_observed_to
    if start is not None and end is not None and start < end:
        return {"is": "interval", "start": _instant(start), "end": _instant(end)}
    if start is not None and end is not None and start > end:
        return None
    one_of = start if end is None else end
    return None if one_of is None else _instant(one_of)


def _contact(one: CdmObject) -> dict[str, object] | None:
    """Public feeds fill position, telephone and e-mail with the address of a web page: it is neither of the three."""
    position, telephone, email = (
        None if "://" in text else _line(text)
        for text in (one.operator_position, one.operator_phone, one.operator_email)
    )
    pages = [text for text in (one.operator_phone, one.operator_position, one.operator_email) if "://" in text]
    other = _line(pages[0]) if pages else None
    organisation = _line(one.operator_organisation)
    if not any((position, telephone, email, other)):
        return None
    return _given(
        position=position or "OPERATOR",
        organisation=organisation,
        telephone=telephone,
        email=email,
        other=other,
    )


def _longest_lead(cdm: Cdm) -> float | None:
    return max((one.lead_time_required_h for one in cdm.objects if one.lead_time_required_h is not None), default=None)


def _later(cdm: Cdm) -> str | None:
    at = cdm.next_message_at
    return _instant(at) if at is not None and at > cdm.created_at else None


def _remarks(cdm: Cdm) -> str | None:
    return "The originator marks it MEETS EMERGENCY CRITERIA." if cdm.meets_emergency_criteria else None


# values


def _given(**fields: object) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value is not None}


def _instant(at: int) -> str:
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at % 1000:03d}Z"


def _line(text: str) -> str | None:
    """One line that the form takes; None for a blank, or for a word that says that there is nothing."""
    if text.upper() in _SAYS_NOTHING:
        return None
    return _fits(text if len(text) <= _LONGEST_LINE else f"{text[: _LONGEST_LINE - 1]}\u2026", Line)


def _fits(value: T | None, kind: Any) -> T | None:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return None
    return value


def _axes(values: tuple[float, ...] | None, names: tuple[str, ...], kind: Any) -> dict[str, float] | None:
    return None if values is None else _fits(dict(zip(names, values, strict=True)), kind)
