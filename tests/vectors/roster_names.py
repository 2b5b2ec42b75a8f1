"""Vectors of the roster: the contact record, and names that look like others."""

from __future__ import annotations

from typing import Any

from tests.parties import DAY, NOW
from tests.vectors.introductions import (
    BELIEVED,
    BOTH,
    OURS,
    OWN,
    PARTY,
    PIN,
    ROOT,
    STATEMENT,
    Records,
    admitted,
    bulletin,
    not_admitted,
    officer,
    pin,
    pinned,
    publics,
    root,
    signed,
    statement,
)
from tests.vectors.notation import Vector

__all__ = ["CONTACT", "generate"]

CONTACT: dict[str, Any] = {
    "organisation": "Meridian Orbital Operations",
    "kind": "spaceflight_safety",
    "positions": ["Watch officer"],
    "methods": [
        {"kind": "hotline"},
        {"kind": "phone", "address": "+00 000 000", "verified_at": NOW - DAY, "verified_by": "WATCH-1"},
        {"kind": "fax", "address": "+00 000 001", "encrypted": True},
    ],
    "languages": [{"tag": "en", "spoken": True, "written": True}, {"tag": "zh-Hans", "written": True}],
    "operates": [{"norad": 90551, "cospar": "2023-905A", "name": "LARK 9"}, {"norad": 90552}],
    "fleets": [{"name": "Lark", "prefix": "LARK-", "numbers": [{"first": 90560, "last": 90599}], "objects": 40}],
    "practice": {
        "criteria": [
            {"regime": "leo", "probability": 1e-4, "miss_distance_m": 1000.0},
            {"regime": "geo", "kept_clear": {"radial_m": 5000.0, "transverse_m": 10000.0, "normal_m": 10000.0}},
        ],
        "lead_time_h": 12.0, "automatic_avoidance": "suspended", "moves": "by_agreement",
        "note": "crewed objects first",
    },
    "registry": {
        "name": "National registry", "access": "on_request", "address": "registry.example", "languages": ["en"],
        "changed_at": NOW - 30 * DAY, "ask": "in writing, with the designator",
    },
    "deputies": [{"who": "Halcyon operations", "centre": "HALCYON"}],
    "escalation": [{"who": "UNOOSA", "methods": [{"kind": "email", "address": "unoosa@example"}]}],
}  # fmt: skip


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_contacts(), **_alike()}


def _contacts() -> dict[str, Vector]:
    def wrong(description: str, code: str = "schema", **contact: Any) -> Vector:
        record = ("bulletin", signed("bulletin", bulletin(contact=contact), "centre"))
        return not_admitted(description, code, [ROOT, STATEMENT, record])

    phone = {"kind": "phone", "address": "+00 000 000"}
    practice = CONTACT["practice"]
    return {
        "contact_empty": admitted(
            "Nothing stated.", [ROOT, STATEMENT, ("bulletin", signed("bulletin", bulletin(contact={}), "centre"))]
        ),
        "contact_method_without_an_address": wrong("A telephone without a number.", methods=[{"kind": "phone"}]),
        "contact_method_of_another_kind": wrong("No such way.", methods=[phone | {"kind": "pigeon"}]),
        "contact_method_as_a_line": wrong("A line where a map stands.", methods=["voice +00 000 000"]),
        "contact_methods_seven": wrong("A method too many.", methods=[phone] * 7),
        "contact_method_verified_by_nobody": wrong("When, and not by whom.", methods=[phone | {"verified_at": NOW}]),
        "contact_method_encrypted_false": wrong(
            "A default that is written out.", "not_canonical", methods=[phone | {"encrypted": False}]
        ),
        "contact_address_with_an_escape": wrong(
            "A number that a terminal obeys.", methods=[phone | {"address": "+00\x1b[2J"}]
        ),
        "contact_language_for_nothing": wrong("Neither spoken nor written.", languages=[{"tag": "en"}]),
        "contact_language_twice": wrong(
            "One language, two entries.", languages=[{"tag": "en", "spoken": True}, {"tag": "en", "written": True}]
        ),
        "contact_language_no_tag": wrong("No tag of BCP 47.", languages=[{"tag": "English", "spoken": True}]),
        "contact_object_without_a_name": wrong("Neither number, designator nor name.", operates=[{}]),
        "contact_object_number_zero": wrong("No number of a catalogue.", operates=[{"norad": 0}]),
        "contact_object_designator_small": wrong("A designator in small letters.", operates=[{"cospar": "2023-905a"}]),
        "contact_fleet_backwards": wrong(
            "A range that ends before it begins.",
            fleets=[{"name": "Lark", "numbers": [{"first": 90599, "last": 90560}]}],
        ),
        "contact_criterion_without_a_figure": wrong("A regime alone.", practice={"criteria": [{"regime": "leo"}]}),
        "contact_criterion_twice": wrong(
            "Two criteria of one regime.", practice=practice | {"criteria": practice["criteria"][:1] * 2}
        ),
        "contact_probability_above_one": wrong(
            "No probability.", practice={"criteria": [{"regime": "leo", "probability": 1.5}]}
        ),
        "contact_lead_time_as_an_integer": wrong(
            "An integer where a float belongs.", "not_canonical", practice={"lead_time_h": 12}
        ),
        "contact_registry_without_access": wrong("Open to whom?", registry={"name": "National registry"}),
    }


def _alike() -> dict[str, Vector]:
    believed: Records = [*OWN, ROOT, STATEMENT, PIN]

    def called(party: str, description: str, code: str | None = "name_alike", before: Records = believed) -> Vector:
        records = [*before, ("root", signed("root", root(party=party), "root 1"))]
        if code is None:
            return admitted(description, records, BELIEVED)
        return not_admitted(description, code, records)

    stranger = root(party="Halcyon")
    strangers: Records = [("root", signed("root", stranger, "root 1"))]

    def listing(description: str, *centres: str, alike: bool = True, before: Records = believed, **more: Any) -> Vector:
        listed = [{"name": name, "keys": publics(f"centre of {name}")} for name in centres]
        payload = statement(
            under=stranger, party="Halcyon", centres=listed, officers=[officer("WATCH-1", centre=centres[0])], **more
        )
        records = [*before, *strangers, ("statement", signed("statement", payload, "registrar 1"))]
        if not alike:
            return admitted(description, records, BELIEVED)
        return not_admitted(description, "name_alike", records)

    cyrillic = "Meridi\u0430n Orbital"
    twin = root(party=cyrillic)
    twin_pin = ("pin", pinned(pin(NOW, under=twin, party=cyrillic), *BOTH))
    return {
        "name_with_a_letter_of_another_script": called(cyrillic, "One letter is Cyrillic."),
        "name_in_capitals": called("MERIDIAN ORBITAL", "The same in capitals."),
        "name_with_figures_for_letters": called("MERIDIAN 0RBITAL", "A zero, and capitals."),
        "name_with_rn_for_m": called("rneridian orbital", "Two letters that look like one."),
        "name_with_a_joiner_inside": called("Meri\u200ddian Orbital", "A character that nobody draws."),
        "name_with_two_blanks": called("Meridian  Orbital", "One blank more."),
        "name_like_our_own": called("Kestre\u04cf Space Watch", "Of the reader's own party: a palochka for an l."),
        "name_of_its_own": called("Meridian Orbit", "Shorter by two letters: another name.", None),
        "name_like_one_that_nobody_believes": admitted(
            "The party that it looks like has not been pinned: it stands in nobody's way.",
            [*OWN, ROOT, ("root", signed("root", twin, "root 1"))],
            OURS,
        ),
        "name_alike_when_it_is_to_be_pinned": not_admitted(
            "Both came while neither was believed. One was pinned; the other cannot be.",
            "name_alike",
            [*OWN, ROOT, STATEMENT, ("root", signed("root", twin, "root 1")), PIN, twin_pin],
        ),
        "name_alike_when_the_other_was_withdrawn": admitted(
            "The first is believed no more: now the second can be.",
            [
                *OWN,
                ROOT,
                STATEMENT,
                ("root", signed("root", twin, "root 1")),
                PIN,
                ("pin", pinned(pin(NOW, withdrawn=True), *BOTH)),
                twin_pin,
            ],
            sorted([*OURS, cyrillic]),
        ),
        "centre_with_a_figure_for_a_letter": listing("A figure one for an I.", "MER1DIAN"),
        "centre_with_rn_for_m": listing("RN for M.", "RNERIDIAN"),
        "centre_with_a_hyphen": listing("Told apart by a hyphen alone.", "MERID-IAN"),
        "centre_like_our_own": listing("Like the reader's own centre.", "KE5TREL"),
        "centre_of_its_own": listing("Another name.", "MERIDIAN-2", alike=False),
        "centres_of_one_party_alike": listing("Both of one party: S and 5.", "HALCYON-S", "HALCYON-5"),
        "state_with_a_letter_of_another_script": listing(
            "It names a State that looks like one that is believed.", "HALCYON", authorised_by=cyrillic
        ),
        "state_that_is_believed": listing("It names that State itself.", "HALCYON", alike=False, authorised_by=PARTY),
    }
