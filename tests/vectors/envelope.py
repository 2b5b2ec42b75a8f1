"""Vectors of envelopes: from the bytes to the officers behind them, and every way in which that ends before.

The reader is KESTREL, who holds `records` (admitted in their order, without an instant: expiry is not judged).
"""

from __future__ import annotations

from dataclasses import replace

from protocols.envelope import National
from protocols.messages.conjunction import FORMS as CONJUNCTION
from protocols.messages.header import Precedence, Relation, Reply
from protocols.messages.manoeuvre import FORMS as MANOEUVRE
from protocols.messages.procedure import Hold
from protocols.roster import Service
from protocols.wire import encode
from tests.parties import MINUTE, NOW, seed
from tests.vectors import envelope_centre, envelope_officers
from tests.vectors.notation import Vector
from tests.vectors.scene import REFERRED, Scene

__all__ = ["generate"]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_good(), **envelope_centre.generate(), **envelope_officers.generate()}


def _good() -> dict[str, Vector]:
    one, two, info, national, again, hold = (Scene() for _ in range(6))
    drill = Scene("drill")
    data = one.taken()
    to_info = info.text(to=("HALCYON",), info=("KESTREL",))
    further = (National("1.2.156.10197.1.501", b"a certificate", b"a signature that nobody here can check"),)
    late = again.text()
    held = hold.world.message(
        "procedure.hold", Hold(reason="being_checked"), relation=Relation(kind="update", message=REFERRED),
        case=REFERRED, reply=Reply(required="none"),
    )  # fmt: skip
    return {
        "one_officer": one.good("An acknowledgement, by one officer.", one.envelope(data, one.signed(data, "sole"))),
        "two_officers": two.good("Free text, by author and second.", two.two()),
        "for_information": info.good("Released to a centre that is named for information.", info.two(to_info)),
        "national_signature": national.good(
            "A further signature under a party's own algorithm: carried, not checked.",
            replace(national.two(), national=further),
        ),
        "drill": drill.good("A drill, between two nodes of mode drill.", drill.two()),
        "hold": hold.good("A hold, by one officer in that capacity.", hold.envelope(held, hold.signed(held, "hold"))),
        "released_again": again.good(
            "Released again in a later epoch: the second's signature may be old.",
            again.two(late, again=seed("earlier release"), released_at=NOW + 24 * 60 * MINUTE, epoch=2, number=1),
        ),
        **_alone(),
        **_unknown_forms(),
        **_times(),
    }


def _alone() -> dict[str, Vector]:
    crew, override, feed = Scene(), Scene(), Scene()
    danger = crew.formed(CONJUNCTION[0], {"crew_at_risk": "yes"}, precedence="FLASH")
    urgent = override.formed(CONJUNCTION[0], {"decision_by": "2026-11-22T15:00:00Z"}, precedence="FLASH")
    notice = feed.formed(MANOEUVRE[0], precedence="PRIORITY")
    key = feed.party.key("feed")
    service = Service(centre="MERIDIAN", name="FEED", key=key.public, types=("manoeuvre.notice",))
    ref = feed.newer(services=(service,))
    return {
        "one_officer_crew_danger": crew.good(
            "Danger to crew: one officer may release, confirmation is due.",
            crew.envelope(danger, crew.signed(danger, "sole_crew_danger")),
        ),
        "one_officer_override": override.good(
            "No second officer to be had, and a type that allows the override.",
            override.envelope(urgent, override.signed(urgent, "sole_override")),
        ),
        "service": feed.good(
            "A program, for a type that its statement lists, at PRIORITY.",
            feed.envelope(notice, feed.signed(notice, "service", signer=key), statement=ref),
        ),
    }


def _unknown_forms() -> dict[str, Vector]:
    kind, version, flash = Scene(), Scene(), Scene()
    other = kind.world.message("weather.report", b"\xc1 not even the format", precedence=Precedence.ROUTINE)
    later = version.world.message(
        "procedure.free_text", encode({"says": "more"}), version=9, precedence=Precedence.IMMEDIATE
    )
    urgent = flash.world.message("reentry.crewed", encode({}), precedence=Precedence.FLASH)
    return {
        "type_unknown": kind.good(
            "A type that nobody here knows: stored, its body unread.",
            kind.envelope(other, kind.signed(other, "sole")),
            unread=True,
        ),
        "version_unknown": version.good("A later version of a known type.", version.two(later), unread=True),
        "type_unknown_by_one_officer": flash.good(
            "A type unknown here may be one of crew danger: let through, and marked.",
            flash.envelope(urgent, flash.signed(urgent, "sole_crew_danger")),
            unread=True,
        ),
    }


def _times() -> dict[str, Vector]:
    fresh, late, ahead, far, last, again, expired = (Scene() for _ in range(7))
    half_hour = 30 * MINUTE
    return {
        "second_half_an_hour_old": fresh.good(
            "Released 30 minutes after the second officer signed.", fresh.two(released_at=NOW + half_hour)
        ),
        "second_too_late": late.bad(
            "A millisecond later.", "second_too_late", late.two(released_at=NOW + half_hour + 1)
        ),
        "second_signed_after_the_release": ahead.good(
            "The seat's clock runs ahead of the node's.", ahead.two(released_at=NOW - MINUTE)
        ),
        "second_signed_5_minutes_after": last.good(
            "By five minutes, and not more.", last.two(released_at=NOW - 5 * MINUTE)
        ),
        "second_signed_for_later": far.bad(
            "A millisecond more: a signature made for later would be fresh for ever.",
            "second_too_late",
            far.two(released_at=NOW - 5 * MINUTE - 1),
        ),
        "second_too_late_but_again": again.good(
            "A release with `again` asks for no freshness.",
            again.two(released_at=NOW + half_hour + 1, again=seed("vectors", "envelope", "the earlier release")),
        ),
        "past_its_expiry": expired.good(
            "Past `expires_at` when released: no message is refused for its time.",
            expired.two(expired.text(expires_at=NOW + 1), released_at=NOW + MINUTE),
        ),
    }
