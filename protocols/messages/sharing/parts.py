"""What the bodies of the sharing family are made of: which product, for what, and what may be done with it after."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.values import Instant, Line, Metres, ObjectReference, Probability, Undisclosed, says
from protocols.wire import Wire

__all__ = ["Crossing", "Onward", "Product", "Purpose", "Redistribution", "Terms"]

Product = Literal[
    "opm", "oem", "omm", "ocm", "tdm", "cdm", "rdm", "observations", "space_weather", "other",
]  # fmt: skip
Purpose = Literal[
    "collision_avoidance", "launch_screening", "reentry_prediction", "fragments", "interference_location",
    "identification", "research", "other",
]  # fmt: skip
Onward = Literal[
    "stated_purpose_only", "may_be_combined", "may_warn_others", "not_for_military_use", "not_for_commercial_use",
    "source_to_be_named", "source_not_to_be_named",
]  # fmt: skip
Redistribution = Literal["none", "operators_concerned", "channel", "anyone"]


class Terms(Wire, kw_only=True):
    """On which terms data are given. Every delivery has them."""

    purpose: Annotated[Purpose, says("Purpose", "63")]
    onward_use: Annotated[
        tuple[Onward, ...], Meta(min_length=1, max_length=7), says("Onward use", "63", "What may be done with it")
    ]
    redistribution: Annotated[Redistribution, says("May be given to", "69")]
    use_ends_at: Annotated[Instant, says("Use ends", "63", "Then it is deleted, or asked for again")]
    licence: Annotated[Line | None, says("Licence", "63", "Its name or address")] = None


class Crossing(Wire, kw_only=True):
    """One object of the screening party's catalogue that comes nearer than its threshold."""

    object: Annotated[ObjectReference, says("Object", "63")]
    tca: Annotated[Instant, says("Time of closest approach", "66(ii)")]
    miss_distance_m: Annotated[Metres | Undisclosed, says("Miss distance", "66(ii)")]
    probability: Annotated[Probability | Undisclosed | None, says("Probability of collision", "66(ii)")] = None
