"""What a CDM fills of a conjunction alert: the figures and the objects, never the decisions.

Left to the officer, because no file can know them: `on_this_line_because`, `criterion` (the sender's own, not the
originator's), `crew_at_risk` and `ask`. What the file leaves open is said to be unknown where the form asks for it,
and left out elsewhere; what does not fit the form's own bounds is left out too: the file travels with the message.
"""

from __future__ import annotations

from protocols.formats.ccsds.cdm import Cdm, CdmObject
from protocols.formats.ccsds.drafting import UNKNOWN, axes, fits, given, instant_text, line, reference
from protocols.formats.ccsds.frames import axes_of
from protocols.messages.values import (
    Count,
    Hours,
    Kilograms,
    Metres,
    MetresPerSecond,
    RelativePosition,
    RelativeVelocity,
    StateVector,
)

__all__ = ["alert_draft"]

_MANOEUVRABLE = {"YES": "yes", "NO": "no", "N/A": "not_applicable", "UNKNOWN": "unknown"}


def alert_draft(cdm: Cdm) -> dict[str, object]:
    """The body of a `conjunction.alert` version 1 as a draft: JSON values only, incomplete on purpose (see above)."""
    return given(
        tca=instant_text(cdm.tca),
        miss_distance_m=cdm.miss_distance_m,
        probability=UNKNOWN if cdm.probability is None else cdm.probability,
        probability_method=line(cdm.probability_method),
        relative_speed_m_s=fits(cdm.relative_speed_m_s, MetresPerSecond),
        relative_position=axes(cdm.relative_position_rtn_m, ("r_m", "t_m", "n_m"), RelativePosition),
        relative_velocity=axes(cdm.relative_velocity_rtn_m_s, ("r_m_s", "t_m_s", "n_m_s"), RelativeVelocity),
        objects=[_object(each) for each in cdm.objects],
        lead_time_required_h=fits(_longest_lead(cdm), Hours),
        conjunction_id=line(cdm.conjunction_id),
        source={
            "originator": line(cdm.originator) or "NOT STATED",
            "message_id": line(cdm.message_id) or "NOT STATED",
            "created_at": instant_text(cdm.created_at),
            "sha256": cdm.sha256.hex(),
            "format": f"cdm_{cdm.format}",
        },
        next_message_at=_later(cdm),
        remarks=_remarks(cdm),
    )


def _object(one: CdmObject) -> dict[str, object]:
    frame, state = _frame(one.ref_frame), (*one.state.position_km, *one.state.velocity_km_s)
    drawn = axes(state, ("x_km", "y_km", "z_km", "x_km_s", "y_km_s", "z_km_s"), StateVector)
    return given(
        object=_reference(one),
        ephemeris=line(one.ephemeris_name),
        covariance=one.covariance_method.lower() if one.covariance_method in ("CALCULATED", "DEFAULT") else None,
        # A state means nothing without its frame.
        frame=frame if drawn else None,
        state=drawn if frame else None,
        last_observed=_last_observed(one),
        observations_used=fits(one.observations_used, Count),
        hard_body_radius_m=fits(one.hard_body_radius_m, Metres),
        mass_kg=fits(one.mass_kg, Kilograms),
        contact=_contact(one),
    )


def _reference(one: CdmObject) -> dict[str, object]:
    return reference(
        name=one.name,
        catalogue=one.catalogue,
        designator=one.designator,
        international_designator=one.international_designator,
        object_type=one.object_type,
        operator=one.operator_organisation,
    ) | given(manoeuvrable=None if one.manoeuvrable is None else _MANOEUVRABLE[one.manoeuvrable])


def _frame(named: str) -> str | None:
    frame = axes_of(named)
    return frame if frame in ("gcrf", "eme2000", "itrf") else None


def _last_observed(one: CdmObject) -> object:
    start, end = one.last_observed_from, one.last_observed_to
    if start is not None and end is not None and start < end:
        return {"is": "interval", "start": instant_text(start), "end": instant_text(end)}
    if start is not None and end is not None and start > end:
        return None
    one_of = start if end is None else end
    return None if one_of is None else instant_text(one_of)


def _contact(one: CdmObject) -> dict[str, object] | None:
    """Public feeds fill position, telephone and e-mail with the address of a web page: it is neither of the three."""
    position, telephone, email = (
        None if "://" in text else line(text)
        for text in (one.operator_position, one.operator_phone, one.operator_email)
    )
    pages = [text for text in (one.operator_phone, one.operator_position, one.operator_email) if "://" in text]
    other = line(pages[0]) if pages else None
    organisation = line(one.operator_organisation)
    if not any((position, telephone, email, other)):
        return None
    return given(
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
    return instant_text(at) if at is not None and at > cdm.created_at else None


def _remarks(cdm: Cdm) -> str | None:
    return "The originator marks it MEETS EMERGENCY CRITERIA." if cdm.meets_emergency_criteria else None
