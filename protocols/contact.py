"""How to reach a centre when the line is not enough, as the centre itself states it in its bulletin.

A position is named, never a person; the telephone of somebody who left rings in an empty room. A method says when
somebody of the centre last tried it, so that a caller at 03:00 begins with one that rang. What is not stated is left
out and is shown as not stated; nothing here is a claim about anybody else. Source: report 41 (points of contact),
40(iv) bis and G11 (registry), 57(ii), 66 and G17 (own separation practice) (specification: roster, section 11).
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from msgspec import Meta

from protocols.messages.values import Hours, InternationalDesignator, LanguageTag, Line, Metres, Probability
from protocols.wire import CentreName, Instant, RoleName, Wire

__all__ = [
    "CENTRE_KINDS", "LARGEST_CONTACT", "METHOD_KINDS", "REGIMES", "CentreKind", "Contact", "Criterion", "Fleet",
    "Further", "KeptClear", "Language", "Method", "MethodKind", "Numbers", "Operated", "Practice", "Regime", "Registry",
]  # fmt: skip

MethodKind = Literal["hotline", "phone", "satphone", "fax", "email", "hf", "courier"]
METHOD_KINDS: tuple[MethodKind, ...] = get_args(MethodKind)

CentreKind = Literal[
    "civil_operations", "military_operations", "spaceflight_safety", "launch", "spectrum", "diplomatic"
]
CENTRE_KINDS: tuple[CentreKind, ...] = get_args(CentreKind)

Regime = Literal["leo", "meo", "geo", "heo", "other"]
REGIMES: tuple[Regime, ...] = get_args(Regime)

LARGEST_CONTACT = 32 * 1024
"""Bytes of a contact record that its own centre publishes: the rest of a bulletin's 64 KiB is for keys and types."""

CatalogueNumber = Annotated[int, Meta(ge=1, le=999_999_999)]


class Method(Wire):
    """One way to reach somebody. `hotline` is this line; an HF address is frequency and call sign, a courier's a place.

    `verified_at`, `verified_by`: when somebody of the centre tried this very address, and in which role.
    """

    kind: MethodKind
    address: Line | None = None
    encrypted: bool = False
    verified_at: Instant | None = None
    verified_by: RoleName | None = None

    def __post_init__(self) -> None:
        if self.address is None and self.kind != "hotline":
            raise ValueError(f"the address of a {self.kind} is missing")
        if (self.verified_at is None) != (self.verified_by is None):
            raise ValueError("when a method was verified is given with the role that did it, or not at all")


Methods = Annotated[tuple[Method, ...], Meta(max_length=6)]


class Language(Wire):
    """One language of the watch, by its tag of BCP 47: spoken on a telephone, read and written, or both."""

    tag: LanguageTag
    spoken: bool = False
    written: bool = False

    def __post_init__(self) -> None:
        if not (self.spoken or self.written):
            raise ValueError("a language is spoken, written, or both")


class Operated(Wire):
    """One object that the centre operates: its number in SATCAT, its international designator, its name; one at
    least."""

    norad: CatalogueNumber | None = None
    cospar: InternationalDesignator | None = None
    name: Line | None = None

    def __post_init__(self) -> None:
        if self.norad is None and self.cospar is None and self.name is None:
            raise ValueError("an object has a number, a designator or a name")

    def __str__(self) -> str:
        """As one line: `LARK 9 (SATCAT 90560, 2023-905A)`."""
        numbers = ", ".join(each for each in (f"SATCAT {self.norad}" if self.norad else "", self.cospar or "") if each)
        return f"{self.name} ({numbers})" if self.name and numbers else self.name or numbers


class Numbers(Wire):
    """Numbers of SATCAT from `first` to `last`, both among them."""

    first: CatalogueNumber
    last: CatalogueNumber

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a range of numbers ends before it begins")


class Fleet(Wire):
    """Objects that are too many to list: by the beginning of their names, by ranges of numbers, or both."""

    name: Line
    prefix: Line | None = None
    numbers: Annotated[tuple[Numbers, ...], Meta(max_length=64)] = ()
    objects: Annotated[int, Meta(ge=1, le=1_000_000)] | None = None

    def __str__(self) -> str:
        """As one line: `Lark (LARK-…, SATCAT 90560 to 90599)`."""
        parts = [f"{self.prefix}\u2026"] if self.prefix else []
        parts += [f"SATCAT {each.first} to {each.last}" for each in self.numbers]
        return f"{self.name} ({', '.join(parts)})" if parts else self.name


class KeptClear(Wire):
    """A box around an own object that others are kept out of: half its length each way, radial, transverse, normal."""

    radial_m: Metres
    transverse_m: Metres
    normal_m: Metres


class Criterion(Wire):
    """From which figures on this centre calls, in one regime: probability at or above, miss distance at or below."""

    regime: Regime
    probability: Probability | None = None
    miss_distance_m: Metres | None = None
    kept_clear: KeptClear | None = None

    def __post_init__(self) -> None:
        if self.probability is None and self.miss_distance_m is None and self.kept_clear is None:
            raise ValueError("a criterion has a figure")


class Practice(Wire):
    """What this centre does itself about separation. It binds nobody else, and promises nothing.

    `lead_time_h`: before closest approach, to plan and carry out a manoeuvre. `moves`: who usually moves.
    """

    criteria: Annotated[tuple[Criterion, ...], Meta(max_length=5)] = ()
    lead_time_h: Hours | None = None
    automatic_avoidance: Literal["enabled", "suspended", "not_fitted"] | None = None
    moves: Literal["we_do", "other_does", "by_agreement", "cannot"] | None = None
    note: Line | None = None

    def __post_init__(self) -> None:
        regimes = [criterion.regime for criterion in self.criteria]
        if len(set(regimes)) != len(regimes):
            raise ValueError("a regime has two criteria")


class Registry(Wire):
    """The national registry of space objects, for whoever finds no centre for an object: 40(iv) bis.

    `ask`: how an entry is asked for. `changed_at`: when the registry last changed.
    """

    name: Line
    access: Literal["public", "on_request"]
    address: Line | None = None
    languages: Annotated[tuple[LanguageTag, ...], Meta(max_length=6)] = ()
    changed_at: Instant | None = None
    ask: Line | None = None


class Further(Wire):
    """Who is turned to next: a position, another centre, or a third party (UNOOSA, ITU BR, a protecting power)."""

    who: Line
    centre: CentreName | None = None
    methods: Annotated[tuple[Method, ...], Meta(max_length=3)] = ()


class Contact(Wire):
    """A centre's contact record. `methods` in the order in which they are tried; `deputies` act for the centre;
    `escalation` is who is asked when neither answers, in order. Its watch hours stand beside it in the bulletin."""

    organisation: Line | None = None
    kind: CentreKind | None = None
    positions: Annotated[tuple[Line, ...], Meta(max_length=8)] = ()
    methods: Methods = ()
    languages: Annotated[tuple[Language, ...], Meta(max_length=12)] = ()
    operates: Annotated[tuple[Operated, ...], Meta(max_length=256)] = ()
    fleets: Annotated[tuple[Fleet, ...], Meta(max_length=32)] = ()
    practice: Practice | None = None
    registry: Registry | None = None
    deputies: Annotated[tuple[Further, ...], Meta(max_length=4)] = ()
    escalation: Annotated[tuple[Further, ...], Meta(max_length=6)] = ()

    def __post_init__(self) -> None:
        tags = [language.tag for language in self.languages]
        if len(set(tags)) != len(tags):
            raise ValueError("a language is named twice")
