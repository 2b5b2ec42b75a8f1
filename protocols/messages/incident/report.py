"""The fields of `incident.report`: effect, observation, path, what was affected, and the optional part on cause."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from protocols.messages.codes import each_once
from protocols.messages.values import (
    Contact,
    Count,
    Degrees,
    Instant,
    Kilometres,
    Line,
    Note,
    ObjectReference,
    Source,
    Undisclosed,
    When,
    YesNoUndisclosed,
    says,
)
from protocols.wire import Wire

__all__ = [
    "AffectedFacility", "AffectedLink", "AffectedObject", "AffectedService", "Cause", "Fragments", "Report",
    "ServiceEffect",
]  # fmt: skip

Effect = Literal[
    "loss_of_contact", "degraded_signal", "wrong_position_or_time", "sensor_impaired", "orbit_changed",
    "orbit_changed_not_notified", "fragments", "loss_of_control", "close_passage", "ground_access_lost", "service_lost",
    "crew_in_danger", "other", "unknown",
]  # fmt: skip
Observed = Literal[
    "radio_emission", "light", "object_separated", "orbit_change", "contact", "ict_event", "nothing_observed", "other"
]
# Paragraph 19: the four vectors.
Path = Literal[
    "earth_to_space", "space_to_earth", "space_to_space", "earth_to_earth", "unknown", "withheld"
]  # fmt: skip
Assertion = Literal["observed", "assessed", "reported_by_third_party", "suspected"]
Megahertz = Annotated[float, Meta(ge=0.0, le=1e7, extra={"unit": "MHz"})]
People = Annotated[int, Meta(ge=0, le=10_000_000_000)]


class AffectedObject(Wire, kw_only=True, tag_field="is", tag="space_object"):
    """An object in orbit; only here are orbit fields asked for."""

    object: Annotated[ObjectReference, says("Object", "55")]
    altitude_km: Annotated[Kilometres | Undisclosed | None, says("Altitude", "55")] = None
    inclination_deg: Annotated[Degrees | Undisclosed | None, says("Inclination", "55")] = None


class AffectedFacility(Wire, kw_only=True, tag_field="is", tag="ground_facility"):
    """A site on Earth."""

    name: Annotated[Line | Undisclosed, says("Facility", "55(ii)")]
    place: Annotated[Line | Undisclosed | None, says("Place", "55(ii)")] = None


class AffectedLink(Wire, kw_only=True, tag_field="is", tag="link"):
    """A radio or optical link."""

    name: Annotated[Line | Undisclosed, says("Affected link", "56")]
    direction: Annotated[Literal["up", "down", "crosslink", "unknown", "withheld"], says("Direction", "56")]
    from_mhz: Annotated[Megahertz | Undisclosed | None, says("From frequency", "56")] = None
    to_mhz: Annotated[Megahertz | Undisclosed | None, says("To frequency", "56")] = None


class AffectedService(Wire, kw_only=True, tag_field="is", tag="service"):
    """Something that people receive."""

    name: Annotated[Line | Undisclosed, says("Service", "58")]
    provider: Annotated[Line | Undisclosed | None, says("Provider", "58")] = None


class Fragments(Wire, kw_only=True):
    """How many trackable pieces, as counted so far."""

    count: Annotated[Count | Undisclosed, says("Trackable pieces", "55")]
    at_least: Annotated[Count | None, says("At least", "55")] = None
    at_most: Annotated[Count | None, says("At most", "55")] = None
    counted_at: Annotated[Instant | None, says("Counted at", "55")] = None

    told: ClassVar[tuple[str, ...]] = ("`at_least` is not above `count`, nor one of the two above `at_most`",)

    def __post_init__(self) -> None:
        known = [n for n in (self.at_least, self.count, self.at_most) if isinstance(n, int)]
        if known != sorted(known):
            raise ValueError("at_least, count and at_most are not in ascending order")


class ServiceEffect(Wire, kw_only=True):
    """One service that people receive: where, since when, and how many are affected."""

    service: Annotated[
        Literal[
            "air_navigation", "maritime_distress", "emergency_services", "position_navigation_time", "health",
            "disaster_warning", "humanitarian_operations", "connectivity", "broadcasting", "research", "other",
            "not_stated",
        ],
        says("Service", "58"),
    ]  # fmt: skip
    area: Annotated[Line | Undisclosed | None, says("Area", "58")] = None
    since: Annotated[Instant | Undisclosed | None, says("Since", "58")] = None
    until: Annotated[Instant | Undisclosed | None, says("Until", "58")] = None
    people_at_least: Annotated[People | Undisclosed | None, says("People affected, at least", "58")] = None
    people_at_most: Annotated[People | Undisclosed | None, says("People affected, at most", "58")] = None

    told: ClassVar[tuple[str, ...]] = (
        "`since` does not lie after `until`",
        "`people_at_least` is not above `people_at_most`",
    )

    def __post_init__(self) -> None:
        for low, high in ((self.since, self.until), (self.people_at_least, self.people_at_most)):
            if isinstance(low, int) and isinstance(high, int) and low > high:
                raise ValueError("an upper bound is below its lower bound")


class Cause(Wire, kw_only=True):
    """Cause, origin and intention. Never required; two officers when filled."""

    assertion: Annotated[Assertion, says("How it is known", "18")]
    cause: Annotated[Literal["known", "unknown", "under_investigation", "will_not_state"], says("Cause", "18")]
    text: Annotated[Note | None, says("Cause in words", "18")] = None
    origin: Annotated[Note | Undisclosed | None, says("Origin", "18")] = None
    intention: Annotated[
        Literal["accidental", "deliberate_own_object", "not_ours", "not_stated"], says("Intention", "18")
    ]

    told: ClassVar[tuple[str, ...]] = ("`text` is given with `cause` known, and only with it",)

    def __post_init__(self) -> None:
        if (self.cause == "known") != (self.text is not None):
            raise ValueError("text goes with the cause `known`, and only with it")


class Report(Wire, kw_only=True):
    """`incident.report` version 1."""

    effects: Annotated[tuple[Effect, ...], Meta(min_length=1, max_length=12), says("Effect", "55")]
    observed: Annotated[tuple[Observed, ...], Meta(min_length=1, max_length=8), says("Observed", "55")]
    reversible: Annotated[YesNoUndisclosed, says("Reversible", "55")]
    when: Annotated[When, says("When", "41", "An instant, or the interval in which it was")]
    time_source: Annotated[Line | None, says("Source of the time", "41")] = None
    path: Annotated[Path, says("Path", "19")]
    affected: Annotated[
        tuple[AffectedObject | AffectedFacility | AffectedLink | AffectedService, ...],
        Meta(min_length=1, max_length=16),
        says("Affected", "55"),
    ]
    assertion: Annotated[Assertion, says("How it is known", "41")]
    certainty: Annotated[Literal["observed", "likely", "possible", "unlikely", "unknown"], says("Certainty", "41")]
    urgency: Annotated[Literal["immediate", "expected", "future", "past", "unknown"], says("Urgency", "41")]
    severity: Annotated[Literal["extreme", "severe", "moderate", "minor", "unknown"], says("Severity", "41")]
    crew_in_danger: Annotated[YesNoUndisclosed, says("Crew in danger", "50(ii)", "Outer Space Treaty, article V")]
    crewed_objects: Annotated[
        tuple[ObjectReference, ...], Meta(max_length=8), says("Crewed objects at risk", "50(ii)")
    ] = ()
    fragments: Annotated[Fragments | None, says("Fragments", "55")] = None
    services_affected: Annotated[tuple[ServiceEffect, ...], Meta(max_length=12), says("Services affected", "58")] = ()
    groups_affected: Annotated[
        tuple[
            Literal[
                "women_and_girls", "children", "older_persons", "persons_with_disabilities", "displaced_persons",
                "patients", "crews", "other",
            ],
            ...,
        ],
        Meta(max_length=8),
        says("People affected differently", "53", "Empty means not stated"),
    ] = ()  # fmt: skip
    how_affected: Annotated[Note | None, says("How they are affected", "53")] = None
    ask: Annotated[
        Literal["none", "data", "explanation", "stop_requested", "assistance", "call"], says("Asked of you", "41")
    ]
    cause: Annotated[Cause | None, says("Cause, origin, intention", "18", "Needs two officers if filled")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    source: Annotated[Source | None, says("Taken from", "63")] = None
    remarks: Annotated[Note | None, says("Remarks", "41")] = None

    told: ClassVar[tuple[str, ...]] = (
        "no two items of `effects` are the same",
        "no two items of `observed` are the same",
        "no two items of `groups_affected` are the same",
    )

    def __post_init__(self) -> None:
        each_once(self, "effects", "observed", "groups_affected")
