"""The fields of `interference.report`: the effect first; what was measured; its origin only as one optional part."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.incident.report import Assertion, Path, ServiceEffect
from protocols.messages.interference.parts import InterferedLink, LitSensor, Origin, SignalMeasured
from protocols.messages.values import (
    Contact,
    Interval,
    Line,
    Note,
    Undisclosed,
    When,
    YesNoUndisclosed,
    YesNoUnknown,
    says,
)
from protocols.wire import Wire

__all__ = ["Kind", "Report"]

Kind = Literal["radio", "light"]
Effect = Literal[
    "degraded_signal", "loss_of_contact", "wrong_position_or_time", "sensor_impaired", "ground_access_lost",
    "service_lost", "no_effect_yet", "other", "unknown",
]  # fmt: skip


class Report(Wire, kw_only=True):
    """`interference.report` version 1. Of light that is still there: see `examples.LIT`, which needs nothing more."""

    kind: Annotated[Kind, says("By radio or light", "56")]
    effects: Annotated[tuple[Effect, ...], Meta(min_length=1, max_length=8), says("Effect", "55")]
    reversible: Annotated[YesNoUndisclosed, says("Reversible", "55")]
    when: Annotated[When, says("When", "56", "An instant, or the interval in which it was")]
    pattern: Annotated[Literal["continuous", "intermittent", "once", "unknown"], says("Pattern in time", "56")]
    times: Annotated[
        tuple[Interval, ...], Meta(max_length=32), says("Times", "56", "Each time, where it comes and goes")
    ] = ()
    still_there: Annotated[YesNoUnknown, says("Still there", "56")]
    path: Annotated[Path, says("Path", "19")]
    link: Annotated[InterferedLink | None, says("Link interfered with", "56")] = None
    lit: Annotated[LitSensor | None, says("Light on a sensor", "55")] = None
    measured: Annotated[tuple[SignalMeasured, ...], Meta(max_length=8), says("As measured", "56")] = ()
    assertion: Annotated[Assertion, says("How it is known", "41")]
    safety_of_life: Annotated[
        YesNoUndisclosed, says("Safety-of-life service affected", "58", "Navigation, distress, rescue")
    ]
    crew_in_danger: Annotated[YesNoUndisclosed, says("Crew in danger", "50(ii)", "Outer Space Treaty, article V")]
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
    reporting_station: Annotated[Line | Undisclosed | None, says("Reporting station", "56")] = None
    operators_in_contact: Annotated[
        Literal["yes", "tried", "no", "unknown"], says("Operators have spoken to each other", "41")
    ]
    bureau_informed: Annotated[
        Literal["yes", "no", "later"] | None, says("ITU Radiocommunication Bureau informed", "67")
    ] = None
    ask: Annotated[
        Literal["none", "stop_requested", "look_for_source", "data", "explanation", "call"], says("Asked of you", "56")
    ]
    origin: Annotated[Origin | None, says("Origin", "18", "Needs two officers if filled")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "56")] = None
