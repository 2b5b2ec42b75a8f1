"""A call sheet in a reader's language: rows of a label and what stands there, for paper and for a screen.

What a centre has not stated reads `not stated`, and a number that nobody tried reads NOT VERIFIED: a sheet that looks
complete and is not costs the minutes for which it was made.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from protocols.contact import Contact, Criterion, Further, Language, Method, Practice
from protocols.contact_card import Card
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from protocols.watch_text import windows_told

__all__ = ["MOST_OBJECTS", "PRACTICE_FAMILIES", "Row", "practice_rows", "sheet_rows"]

MOST_OBJECTS = 40
"""Lines of what a centre operates that a sheet has; `hotline roster lookup` finds the others."""


PRACTICE_FAMILIES = ("conjunction", "manoeuvre", "proximity")
"""Of messages that are about keeping apart: whoever writes one sees the other's own figures."""


class Row(NamedTuple):
    """`label` alone is a heading; `text` alone goes on, or is one of a list."""

    label: str
    text: str = ""


def sheet_rows(card: Card, phrases: Phrases) -> Iterator[Row]:
    """The whole sheet, but its title. Nothing here is made safe to draw: whoever draws it does that."""
    say = phrases.say
    contact = card.contact
    yield Row(say("sheet-party"), say(f"sheet-believed-{card.believed}", party=card.party))
    if card.alike:
        yield Row(say("sheet-alike"), say("sheet-alike_told", centres=", ".join(card.alike)))
    yield from _when(card, phrases)
    told = ", ".join(_language(each, phrases) for each in contact.languages)
    yield Row(say("sheet-languages"), told or say("sheet-not_stated"))
    yield Row(say("sheet-methods"))
    yield from _methods(contact.methods, phrases)
    yield from _further(say("sheet-deputies"), contact.deputies, phrases)
    yield from _further(say("sheet-escalation"), contact.escalation, phrases)
    yield from _who(card, phrases)
    if contact.practice is not None:
        yield from practice_rows(contact.practice, phrases)
    yield from _operates(contact, phrases)
    yield from _registry(contact, phrases)


def _who(card: Card, phrases: Phrases) -> Iterator[Row]:
    say, contact = phrases.say, card.contact
    yield Row(say("sheet-who"))
    level = say(f"sheet-level-{card.speaks_for}")
    yield Row(
        say("sheet-level"),
        say("sheet-level_authorised", level=level, state=card.state) if card.state is not None else level,
    )
    if contact.organisation is not None:
        yield Row(say("sheet-organisation"), contact.organisation)
    if contact.kind is not None:
        yield Row(say("sheet-kind"), say(f"sheet-kind-{contact.kind}"))
    if contact.positions:
        yield Row(say("sheet-positions"), ", ".join(contact.positions))
    yield Row(say("sheet-fingerprint"), card.fingerprint)


def _when(card: Card, phrases: Phrases) -> Iterator[Row]:
    say = phrases.say
    if card.stated is None:
        yield Row(say("sheet-stated"), say("sheet-nothing_stated"))
        return
    yield Row(say("sheet-watch"), ", ".join(windows_told(card.windows)) or say("sheet-day_and_night"))
    now = say("sheet-on_watch") if card.opens is None else say("sheet-opens", at=times.short_dtg(card.opens))
    yield Row(say("sheet-now"), now)
    at = times.dtg(card.stated)
    yield Row(say("sheet-stated"), say("sheet-stale", at=at, records=", ".join(card.stale)) if card.stale else at)


def _methods(methods: tuple[Method, ...], phrases: Phrases) -> Iterator[Row]:
    if not methods:
        yield Row("", phrases.say("sheet-not_stated"))
    for place, method in enumerate(methods, 1):
        yield Row(f"{place} {phrases.say(f'sheet-method-{method.kind}')}", _method(method, phrases))


def _method(method: Method, phrases: Phrases) -> str:
    say = phrases.say
    parts = [method.address or say("sheet-this_line")]
    if method.encrypted:
        parts.append(say("sheet-encrypted"))
    if method.verified_at is not None and method.verified_by is not None:
        parts.append(say("sheet-verified", at=times.dtg(method.verified_at), role=method.verified_by))
    elif method.address is not None:
        parts.append(say("sheet-not_verified"))
    return "; ".join(parts)


def _further(heading: str, further: tuple[Further, ...], phrases: Phrases) -> Iterator[Row]:
    if further:
        yield Row(heading)
    for place, each in enumerate(further, 1):
        who = phrases.say("sheet-of_centre", who=each.who, centre=each.centre) if each.centre else each.who
        yield Row(str(place), who)
        for method in each.methods:
            yield Row("", f"{phrases.say(f'sheet-method-{method.kind}')}: {_method(method, phrases)}")


def _language(language: Language, phrases: Phrases) -> str:
    if language.spoken and language.written:
        return phrases.say("sheet-language_both", language=language.tag)
    key = "sheet-language_spoken" if language.spoken else "sheet-language_written"
    return phrases.say(key, language=language.tag)


def practice_rows(practice: Practice, phrases: Phrases) -> Iterator[Row]:
    """A centre's own figures about separation; also what is shown to whoever writes to it about a conjunction."""
    say = phrases.say
    yield Row(say("sheet-practice"))
    for criterion in practice.criteria:
        yield Row("", f"{say(f'sheet-regime-{criterion.regime}')}: {', '.join(_figures(criterion, phrases))}")
    if practice.lead_time_h is not None:
        yield Row(say("sheet-lead_time"), say("sheet-lead_time_told", figure=f"{practice.lead_time_h:g}"))
    if practice.automatic_avoidance is not None:
        yield Row(say("sheet-avoidance"), say(f"sheet-avoidance-{practice.automatic_avoidance}"))
    if practice.moves is not None:
        yield Row(say("sheet-moves"), say(f"sheet-moves-{practice.moves}"))
    if practice.note is not None:
        yield Row(say("sheet-note"), practice.note)
    yield Row("", say("sheet-practice_told"))


def _figures(criterion: Criterion, phrases: Phrases) -> Iterator[str]:
    say, clear = phrases.say, criterion.kept_clear
    if criterion.probability is not None:
        yield say("sheet-probability", figure=f"{criterion.probability:g}")
    if criterion.miss_distance_m is not None:
        yield say("sheet-miss_distance", figure=_metres(criterion.miss_distance_m))
    if clear is not None:
        yield say("sheet-kept_clear", radial=_metres(clear.radial_m), transverse=_metres(clear.transverse_m),
                  normal=_metres(clear.normal_m))  # fmt: skip


def _metres(figure: float) -> str:
    """Not `1e+06`: nobody reads that aloud."""
    return f"{figure:.0f}" if figure == int(figure) else f"{figure:g}"


def _operates(contact: Contact, phrases: Phrases) -> Iterator[Row]:
    lines = [*map(str, contact.fleets), *map(str, contact.operates)]
    yield Row(phrases.say("sheet-operates"))
    yield from (Row("", each) for each in lines[:MOST_OBJECTS] or [phrases.say("sheet-not_stated")])
    if len(lines) > MOST_OBJECTS:
        yield Row("", phrases.say("sheet-more", count=len(lines) - MOST_OBJECTS))


def _registry(contact: Contact, phrases: Phrases) -> Iterator[Row]:
    registry = contact.registry
    if registry is None:
        return
    parts = [registry.name, phrases.say(f"sheet-registry-{registry.access}"), registry.address, registry.ask]
    parts += [", ".join(registry.languages)]
    if registry.changed_at is not None:
        parts.append(phrases.say("sheet-registry_changed", at=times.dtg(registry.changed_at)))
    yield Row(phrases.say("sheet-registry"))
    yield Row("", "; ".join(part for part in parts if part))
