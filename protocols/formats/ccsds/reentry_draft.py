"""What an RDM fills of a re-entry prediction: times, figures and places, never what is done about them.

Left to the officer, because no RDM says it: whether parts are expected on the ground, whether a nuclear power source
is on board, the airspace that is closed, the measures, and what is asked. What the form's own bounds do not take is
left out, and its keyword is then among those that `notes` of the file name.
"""

from __future__ import annotations

from protocols.formats.ccsds.drafting import UNKNOWN, fits, given, instant_text, line, reference, source
from protocols.formats.ccsds.rdm import Rdm
from protocols.messages.reentry.parts import Impact, Lifetime, Probabilities
from protocols.messages.values import Kilograms, Kilometres, Note, SignedMetres

__all__ = ["PREDICTION", "reentry_draft", "reentry_object"]

PREDICTION = "reentry.prediction"

_DISINTEGRATION = {
    "NONE": "none", "MASSLOSS": "mass_loss", "BREAKUP": "break_up", "MASSLOSS+BREAKUP": "mass_loss_and_break_up",
}  # fmt: skip
_METHODS = {"NONE": "none", "ANALYTICAL": "analytical", "STOCHASTIC": "stochastic", "EMPIRICAL": "empirical"}
_ALWAYS = frozenset({
    "CREATION_DATE", "ORIGINATOR", "MESSAGE_ID", "OBJECT_NAME", "INTERNATIONAL_DESIGNATOR", "CATALOG_NAME",
    "OBJECT_DESIGNATOR", "OBJECT_TYPE", "OBJECT_OWNER", "OBJECT_OPERATOR", "CONTROLLED_REENTRY", "CENTER_NAME",
    "TIME_SYSTEM", "EPOCH_TZERO",
})  # fmt: skip
_BY_FIELD = {
    "nominal_at": ("NOMINAL_REENTRY_EPOCH",),
    "window": ("REENTRY_WINDOW_START", "REENTRY_WINDOW_END"),
    "lifetime": ("ORBIT_LIFETIME",),
    "reentry_altitude_km": ("REENTRY_ALTITUDE",),
    "probabilities": (
        "PROBABILITY_OF_IMPACT", "PROBABILITY_OF_BURN_UP", "PROBABILITY_OF_BREAK_UP", "PROBABILITY_OF_LAND_IMPACT",
        "PROBABILITY_OF_CASUALTY",
    ),
    "wet_mass_kg": ("WET_MASS",),
    "dry_mass_kg": ("DRY_MASS",),
    "hazardous_substances": ("HAZARDOUS_SUBSTANCES",),
    "disintegration": ("REENTRY_DISINTEGRATION",),
    "reentry_uncertainty": ("REENTRY_UNCERTAINTY_METHOD",),
    "impact_uncertainty": ("IMPACT_UNCERTAINTY_METHOD",),
    "next_message_at": ("NEXT_MESSAGE_EPOCH",),
}  # fmt: skip
_OF_LIFETIME = {
    "at_least_d": "ORBIT_LIFETIME_WINDOW_START", "at_most_d": "ORBIT_LIFETIME_WINDOW_END",
    "confidence_percent": "ORBIT_LIFETIME_CONFIDENCE_LEVEL",
}  # fmt: skip
_OF_IMPACT = {
    "nominal_at": ("NOMINAL_IMPACT_EPOCH",), "window": ("IMPACT_WINDOW_START", "IMPACT_WINDOW_END"),
    "frame": ("IMPACT_REF_FRAME",), "latitude_deg": ("NOMINAL_IMPACT_LAT", "NOMINAL_IMPACT_LON"),
    "height_m": ("NOMINAL_IMPACT_ALT",),
    "segments": tuple(
        f"IMPACT_{n}_{name}"
        for n in (1, 2, 3)
        for name in ("CONFIDENCE", "START_LON", "START_LAT", "STOP_LON", "STOP_LAT", "CROSS_TRACK")
    ),
}  # fmt: skip


def reentry_object(rdm: Rdm) -> dict[str, object]:
    """The object as the RDM names it."""
    return reference(
        name=rdm.object_name,
        catalogue=rdm.catalogue,
        designator=rdm.designator,
        international_designator=rdm.international_designator,
        object_type=rdm.object_type,
        operator=rdm.operator,
        owner=rdm.owner,
    )


def reentry_draft(rdm: Rdm) -> tuple[dict[str, object], frozenset[str]]:
    """The body of a `reentry.prediction` version 1 as a draft, and the keywords that went into it."""
    lifetime, impact = _lifetime(rdm), _impact(rdm)
    body = given(
        object=reentry_object(rdm),
        controlled=rdm.controlled.lower(),
        nominal_at=_instant(rdm.reentry_at),
        window=_interval(rdm.window_start, rdm.window_end),
        epoch_at=instant_text(rdm.lifetime_from),
        lifetime=lifetime,
        reentry_altitude_km=fits(rdm.altitude_km, Kilometres),
        probabilities=_probabilities(rdm),
        impact=impact,
        wet_mass_kg=fits(rdm.wet_mass_kg, Kilograms),
        dry_mass_kg=fits(rdm.dry_mass_kg, Kilograms),
        hazardous_substances=_substances(rdm.hazardous_substances),
        disintegration=_DISINTEGRATION.get(rdm.disintegration.replace("-", "").replace(" ", "").replace("_", "")),
        reentry_uncertainty=_METHODS.get(rdm.uncertainty),
        impact_uncertainty=_METHODS.get(rdm.impact_uncertainty),
        next_message_at=_later(rdm),
        source=source(rdm.header),
    )
    taken = {keyword for field, keywords in _BY_FIELD.items() if field in body for keyword in keywords}
    taken |= {keyword for field, keyword in _OF_LIFETIME.items() if lifetime is not None and field in lifetime}
    taken |= {
        each for field, keywords in _OF_IMPACT.items() if impact is not None and field in impact for each in keywords
    }
    return body, _ALWAYS | taken


def _lifetime(rdm: Rdm) -> dict[str, object] | None:
    whole = given(
        days_d=rdm.lifetime_d,
        at_least_d=rdm.lifetime_start_d,
        at_most_d=rdm.lifetime_end_d,
        confidence_percent=rdm.confidence_percent,
    )
    # Bounds that do not enclose the lifetime are somebody's slip: the lifetime stands, the bounds stay in the file.
    return fits(whole, Lifetime) or fits(given(days_d=rdm.lifetime_d), Lifetime)


def _probabilities(rdm: Rdm) -> dict[str, object] | None:
    stated = given(
        impact=rdm.probability_of_impact,
        burn_up=rdm.probability_of_burn_up,
        break_up=rdm.probability_of_break_up,
        land_impact=rdm.probability_of_land_impact,
        casualty=rdm.probability_of_casualty,
    )
    return fits(stated, Probabilities) if stated else None


def _impact(rdm: Rdm) -> dict[str, object] | None:
    place = rdm.impact_place
    stated = given(
        nominal_at=_instant(rdm.impact_at),
        window=_interval(rdm.impact_window_start, rdm.impact_window_end),
        frame=line(rdm.impact_frame),
        latitude_deg=None if place is None else place.latitude_deg,
        longitude_deg=None if place is None else place.longitude_deg,
        height_m=fits(rdm.impact_altitude_m, SignedMetres),
        segments=[
            {
                "confidence_percent": each.confidence_percent,
                "start_latitude_deg": each.start.latitude_deg,
                "start_longitude_deg": each.start.longitude_deg,
                "stop_latitude_deg": each.stop.latitude_deg,
                "stop_longitude_deg": each.stop.longitude_deg,
                "cross_track_km": each.cross_track_km,
            }
            for each in rdm.impact_intervals
        ]
        or None,
    )
    if not stated:
        return None
    rises = _takes({name: value for name, value in stated.items() if name == "segments"})
    return stated if rises else {name: value for name, value in stated.items() if name != "segments"} or None


def _takes(stated: dict[str, object]) -> bool:
    return fits(stated, Impact) is not None


def _substances(text: str) -> object:
    return UNKNOWN if text.upper() == "UNKNOWN" else fits(text or None, Note)


def _instant(at: int | None) -> str | None:
    return None if at is None else instant_text(at)


def _interval(start: int | None, end: int | None) -> dict[str, object] | None:
    if start is None or end is None or start >= end:
        return None
    return {"is": "interval", "start": instant_text(start), "end": instant_text(end)}


def _later(rdm: Rdm) -> str | None:
    at = rdm.next_message_at
    return instant_text(at) if at is not None and at > rdm.header.created_at else None
