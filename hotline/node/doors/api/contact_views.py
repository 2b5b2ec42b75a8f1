"""A contact record as the API gives it: every field there, `not_stated` or empty for what the centre does not state."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from protocols.contact import CentreKind, Contact, Further, Method, MethodKind, Practice, Regime

__all__ = ["ContactView", "contact_view"]

NotStated = Literal["not_stated"]
_NOT_STATED: Final[NotStated] = "not_stated"


class MethodView(msgspec.Struct, frozen=True, kw_only=True):
    """One way to reach the centre. `verified_at`: when somebody there tried it (UTC ms), in which role; null: never
    stated."""

    kind: MethodKind
    address: str | None
    encrypted: bool
    verified_at: int | None
    verified_by: str | None


class LanguageView(msgspec.Struct, frozen=True, kw_only=True):
    """A tag of BCP 47, and what the watch does in it."""

    tag: str
    spoken: bool
    written: bool


class KeptClearView(msgspec.Struct, frozen=True, kw_only=True):
    """Metres each way from an own object."""

    radial_m: float
    transverse_m: float
    normal_m: float


class CriterionView(msgspec.Struct, frozen=True, kw_only=True):
    """From which figures on the centre calls, in one regime."""

    regime: Regime
    probability: float | None
    miss_distance_m: float | None
    kept_clear: KeptClearView | None


class PracticeView(msgspec.Struct, frozen=True, kw_only=True):
    """What the centre does itself about separation."""

    criteria: tuple[CriterionView, ...]
    lead_time_h: float | None
    automatic_avoidance: Literal["enabled", "suspended", "not_fitted", "not_stated"]
    moves: Literal["we_do", "other_does", "by_agreement", "cannot", "not_stated"]
    note: str | None


class RegistryView(msgspec.Struct, frozen=True, kw_only=True):
    """The national registry of space objects, and how an entry is asked for."""

    name: str
    access: Literal["public", "on_request"]
    address: str | None
    languages: tuple[str, ...]
    changed_at: int | None
    ask: str | None


class FurtherView(msgspec.Struct, frozen=True, kw_only=True):
    """Who is turned to next."""

    who: str
    centre: str | None
    methods: tuple[MethodView, ...]


class ContactView(msgspec.Struct, frozen=True, kw_only=True):
    """The contact record of a centre's newest bulletin. `methods` in the order in which they are tried; `operates`:
    objects and fleets, a line each; `deputies` act for the centre, `escalation` is asked when nobody answers."""

    organisation: str
    kind: CentreKind | NotStated
    positions: tuple[str, ...] | NotStated
    methods: tuple[MethodView, ...] | NotStated
    languages: tuple[LanguageView, ...] | NotStated
    operates: tuple[str, ...] | NotStated
    practice: PracticeView | NotStated
    registry: RegistryView | NotStated
    deputies: tuple[FurtherView, ...] | NotStated
    escalation: tuple[FurtherView, ...] | NotStated


def contact_view(contact: Contact) -> ContactView:
    """Of an empty contact record too: then nothing is stated."""
    operates = (*map(str, contact.operates), *map(str, contact.fleets))
    registry = contact.registry
    return ContactView(
        organisation=contact.organisation or _NOT_STATED,
        kind=contact.kind or _NOT_STATED,
        positions=contact.positions or _NOT_STATED,
        methods=_methods(contact.methods) or _NOT_STATED,
        languages=tuple(
            LanguageView(tag=each.tag, spoken=each.spoken, written=each.written) for each in contact.languages
        )
        or _NOT_STATED,
        operates=operates or _NOT_STATED,
        practice=_practice(contact.practice) if contact.practice is not None else _NOT_STATED,
        registry=RegistryView(
            name=registry.name, access=registry.access, address=registry.address, languages=registry.languages,
            changed_at=registry.changed_at, ask=registry.ask,
        ) if registry is not None else _NOT_STATED,
        deputies=_further(contact.deputies) or _NOT_STATED,
        escalation=_further(contact.escalation) or _NOT_STATED,
    )  # fmt: skip


def _methods(methods: tuple[Method, ...]) -> tuple[MethodView, ...]:
    return tuple(
        MethodView(kind=each.kind, address=each.address, encrypted=each.encrypted, verified_at=each.verified_at,
                   verified_by=each.verified_by)
        for each in methods
    )  # fmt: skip


def _further(further: tuple[Further, ...]) -> tuple[FurtherView, ...]:
    return tuple(FurtherView(who=each.who, centre=each.centre, methods=_methods(each.methods)) for each in further)


def _practice(practice: Practice) -> PracticeView:
    return PracticeView(
        criteria=tuple(
            CriterionView(
                regime=each.regime, probability=each.probability, miss_distance_m=each.miss_distance_m,
                kept_clear=KeptClearView(
                    radial_m=each.kept_clear.radial_m, transverse_m=each.kept_clear.transverse_m,
                    normal_m=each.kept_clear.normal_m,
                ) if each.kept_clear is not None else None,
            )
            for each in practice.criteria
        ),
        lead_time_h=practice.lead_time_h,
        automatic_avoidance=practice.automatic_avoidance or _NOT_STATED,
        moves=practice.moves or _NOT_STATED,
        note=practice.note,
    )  # fmt: skip
