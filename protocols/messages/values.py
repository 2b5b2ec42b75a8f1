"""The values that fields are made of: bounded, with their unit, and able to say "not told" and "not known".

WITHHELD, UNKNOWN and an absent field are three different things: "we know and do not say", "we do not know" and
"not stated". In drafts and in bytes the first two are `{"is": "withheld"}` and `{"is": "unknown"}`; in a code list
they are the codes `withheld` and `unknown`.

Every field carries its title, the paragraph of the report that asks for it, and its unit (`says`), so that a form, a
schema and a list of faults can be made from the type alone. Numbers have both bounds: a bound on one side lets
infinity through. Text refuses control characters and the controls that reorder a line: what was signed must be
what is read.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

from msgspec import Meta

from protocols import wire

__all__ = [
    "NOT_AGREEMENT",
    "ONE_LINE", "Contact", "Count", "Degrees", "Hours", "Instant", "InternationalDesignator", "Interval", "Kilograms",
    "Kilometres", "LanguageTag", "Line", "ManoeuvreClass", "Metres", "MetresPerSecond", "Note", "ObjectReference",
    "Probability", "RelativePosition", "RelativeVelocity", "Seconds", "SignedKilometres", "SignedKilometresPerSecond",
    "SignedMetres", "SignedMetresPerSecond", "Source", "StateVector", "Text", "Undisclosed", "Unknown", "When",
    "Withheld", "YesNo", "YesNoUndisclosed", "YesNoUnknown", "says",
]  # fmt: skip


def says(title: str, paragraph: str = "", description: str = "") -> Meta:
    """What a form shows of a field: its title, why it is asked (paragraph of the report), and a line of help."""
    return Meta(title=title, description=description or None, extra={"paragraph": paragraph} if paragraph else None)


# C0, DEL, C1, line and paragraph separators, every Bidi_Control (UAX #9), invisible characters of no
# language, surrogates, tag characters. Zero-width joiners stay: Persian and several Indian scripts need them.
_UNSAFE = (
    r"\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff"
    r"\U000e0000-\U000e007f"
)
ONE_LINE = rf"\A[^\n{_UNSAFE}]*\Z"
_LINES = rf"\A[^{_UNSAFE}]*\Z"

Line = Annotated[str, Meta(min_length=1, max_length=200, pattern=ONE_LINE)]
Note = Annotated[str, Meta(min_length=1, max_length=1000, pattern=_LINES, extra={"lines": True})]
Text = Annotated[str, Meta(min_length=1, max_length=4000, pattern=_LINES, extra={"lines": True})]

LanguageTag = Annotated[
    str,
    Meta(
        pattern=r"\A[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?\Z",
        max_length=16,
        extra={"allowed": "a BCP 47 tag as en, fr, ar, zh-Hans"},
    ),
]
InternationalDesignator = Annotated[
    str,
    Meta(pattern=r"\A[0-9]{4}-[0-9]{3}[A-Z]{1,3}\Z", max_length=12, extra={"allowed": "YYYY-NNNP as 2018-066A"}),
]


def _unit(unit: str, least: float, most: float) -> Meta:
    return Meta(ge=least, le=most, extra={"unit": unit})


Metres = Annotated[float, _unit("m", 0.0, 1e9)]
SignedMetres = Annotated[float, _unit("m", -1e9, 1e9)]
Kilometres = Annotated[float, _unit("km", 0.0, 1e7)]
SignedKilometres = Annotated[float, _unit("km", -1e7, 1e7)]
SignedKilometresPerSecond = Annotated[float, _unit("km/s", -100.0, 100.0)]
MetresPerSecond = Annotated[float, _unit("m/s", 0.0, 1e5)]
SignedMetresPerSecond = Annotated[float, _unit("m/s", -1e5, 1e5)]
Degrees = Annotated[float, _unit("deg", -360.0, 360.0)]
Seconds = Annotated[float, _unit("s", 0.0, 1e8)]
Hours = Annotated[float, _unit("h", 0.0, 8784.0)]
Kilograms = Annotated[float, _unit("kg", 0.0, 1e7)]
Probability = Annotated[float, Meta(ge=0.0, le=1.0, extra={"unit": "1"})]

Count = Annotated[int, Meta(ge=0, le=10_000_000)]

YesNo = Literal["yes", "no"]
YesNoUnknown = Literal["yes", "no", "unknown"]
YesNoUndisclosed = Literal["yes", "no", "unknown", "withheld"]

Instant = Annotated[wire.Instant, Meta(extra={"kind": "instant"})]

# Signed under every receipt, word for word: nobody can later read a receipt as consent.
NotAgreement = Literal["Receipt is not agreement with, or acceptance of, anything in it."]
NOT_AGREEMENT: NotAgreement = "Receipt is not agreement with, or acceptance of, anything in it."


class Withheld(wire.Wire, kw_only=True, tag_field="is", tag="withheld"):
    """We know, and do not say (paragraph 69). Never drawn as empty or as UNKNOWN."""


class Unknown(wire.Wire, kw_only=True, tag_field="is", tag="unknown"):
    """We do not know (CCSDS 508.0-B-1 writes UNKNOWN)."""


Undisclosed: TypeAlias = Withheld | Unknown


class Interval(wire.Wire, kw_only=True, tag_field="is", tag="interval"):
    """From `start` to `end`, UTC: for what is only known to lie between two instants."""

    start: Annotated[Instant, says("Not before")]
    end: Annotated[Instant, says("Not after")]

    told: ClassVar[tuple[str, ...]] = ("`start` lies before `end`",)

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("the interval's start is not before its end")


When: TypeAlias = Instant | Interval

ManoeuvreClass = Literal[
    "non_manoeuvrable", "minimally_manoeuvrable", "manually_manoeuvrable", "automated_avoidance", "crewed", "unknown",
    "withheld",
]  # fmt: skip


class ObjectReference(wire.Wire, kw_only=True):
    """One space object, as the sender knows it (CCSDS 508.0-B-1 table 3-3; classes of the Space Safety Coalition)."""

    name: Annotated[Line | Undisclosed, says("Object name", "40(iv)")]
    catalogue: Annotated[Line | None, says("Catalogue", "40(iv)", "Whose numbers these are: SATCAT")] = None
    designator: Annotated[Line | None, says("Number in that catalogue", "40(iv)")] = None
    international_designator: Annotated[
        InternationalDesignator | Undisclosed | None, says("International designator", "40(iv)")
    ] = None
    object_type: Annotated[
        Literal["payload", "rocket_body", "debris", "other", "unknown", "withheld"] | None,
        says("Kind", "40(iv)"),
    ] = None
    operator: Annotated[Line | Undisclosed | None, says("Operator", "40(iv)")] = None
    owner: Annotated[Line | Undisclosed | None, says("Owner", "40(iv)")] = None
    registered_by: Annotated[Line | Undisclosed | None, says("Registered by", "40(iv) bis")] = None
    manoeuvrable: Annotated[
        Literal["yes", "no", "not_applicable", "unknown", "withheld"] | None, says("Can it manoeuvre", "66(ii)")
    ] = None
    manoeuvre_class: Annotated[ManoeuvreClass | None, says("Manoeuvre class", "66(ii)")] = None

    told: ClassVar[tuple[str, ...]] = ("`catalogue` and `designator` are given together or not at all",)

    def __post_init__(self) -> None:
        if (self.catalogue is None) != (self.designator is None):
            raise ValueError("catalogue and designator are given together or not at all")


class RelativePosition(wire.Wire, kw_only=True):
    """Of the second object as seen from the first: radial, transverse, normal (CCSDS 508.0-B-1 RELATIVE_POSITION)."""

    r_m: Annotated[SignedMetres, says("Radial")]
    t_m: Annotated[SignedMetres, says("Transverse")]
    n_m: Annotated[SignedMetres, says("Normal")]


class RelativeVelocity(wire.Wire, kw_only=True):
    """Of the second object as seen from the first: radial, transverse, normal (CCSDS 508.0-B-1 RELATIVE_VELOCITY)."""

    r_m_s: Annotated[SignedMetresPerSecond, says("Radial")]
    t_m_s: Annotated[SignedMetresPerSecond, says("Transverse")]
    n_m_s: Annotated[SignedMetresPerSecond, says("Normal")]


class StateVector(wire.Wire, kw_only=True):
    """Position and velocity of an object, in the frame and units of the CCSDS messages."""

    x_km: Annotated[SignedKilometres, says("X")]
    y_km: Annotated[SignedKilometres, says("Y")]
    z_km: Annotated[SignedKilometres, says("Z")]
    x_km_s: Annotated[SignedKilometresPerSecond, says("X velocity")]
    y_km_s: Annotated[SignedKilometresPerSecond, says("Y velocity")]
    z_km_s: Annotated[SignedKilometresPerSecond, says("Z velocity")]


class Contact(wire.Wire, kw_only=True):
    """Whom to call about this: a position on watch, never a person's name."""

    position: Annotated[Line, says("Position", "41", "As WATCH DESK; no person's name crosses a link")]
    organisation: Annotated[Line | None, says("Organisation", "41")] = None
    telephone: Annotated[Line | None, says("Telephone", "41")] = None
    email: Annotated[Line | None, says("E-mail", "41")] = None
    other: Annotated[Line | None, says("Other way", "41")] = None


class Source(wire.Wire, kw_only=True):
    """The file that these figures were taken from; the attachment keeps its exact text."""

    originator: Annotated[Line, says("Originator", "63", "As the file names itself (ORIGINATOR)")]
    message_id: Annotated[Line, says("Originator's number", "63", "MESSAGE_ID of the file")]
    created_at: Annotated[Instant, says("Created", "63", "CREATION_DATE of the file")]
    sha256: Annotated[wire.Digest, says("SHA-256 of the file", "63")]
    format: Annotated[
        Literal[
            "cdm_kvn", "cdm_xml", "cdm_json", "ocm_kvn", "ocm_xml", "oem_kvn", "oem_xml", "omm_kvn", "omm_xml",
            "omm_json", "opm_kvn", "opm_xml", "rdm_kvn", "rdm_xml", "other",
        ],
        says("Format", "63"),
    ]  # fmt: skip
