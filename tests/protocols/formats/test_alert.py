"""What a CDM fills of a conjunction alert, and that the form takes it."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.formats.ccsds import read_cdm
from protocols.formats.ccsds.alert import alert_draft
from protocols.messages.conjunction import Alert
from protocols.messages.draft import body_of, check
from protocols.messages.header import Message, Precedence
from tests.protocols.formats.samples import KVN, SHARED, XML, after, with_value, without

BY_THE_OFFICER: dict[str, Any] = {
    "on_this_line_because": "decision_needed",
    "criterion": {"name": "Within 5 km", "miss_distance_m": 5000.0},
    "crew_at_risk": "no",
    "ask": "intent",
}


def draft(text: str) -> dict[str, Any]:
    return alert_draft(read_cdm(text.encode()))


def checked(data: bytes) -> tuple[Message, Alert]:
    cdm = read_cdm(data)
    whole = {"type": "conjunction.alert", "version": 1, "to": ["KESTREL"], "body": alert_draft(cdm) | BY_THE_OFFICER}
    message = check(whole, mode="test", from_="MERIDIAN", id=bytes(16), composed_at=cdm.created_at)
    body = body_of(message)
    assert isinstance(body, Alert)
    return message, body


@pytest.mark.parametrize("text", [KVN, XML], ids=["kvn", "xml"])
def test_the_example_becomes_a_flash(text: str) -> None:
    message, body = checked(text.encode())
    assert message.precedence is Precedence.FLASH
    assert body.tca == 1_234_284_959_800
    assert body.source is not None
    assert body.source.sha256 == read_cdm(text.encode()).sha256


def test_what_no_file_can_know_is_left_to_the_officer() -> None:
    assert not set(draft(KVN)) & set(BY_THE_OFFICER)


def test_what_the_file_does_not_say_is_unknown_where_the_form_asks() -> None:
    assert draft(KVN)["probability"] == {"is": "unknown"}
    assert draft(after("RELATIVE_SPEED", "COLLISION_PROBABILITY = 4.45E-03"))["probability"] == 0.00445
    assert draft(without("OBJECT_NAME"))["objects"][0]["object"]["name"] == {"is": "unknown"}
    unknown = draft(with_value("INTERNATIONAL_DESIGNATOR", "UNKNOWN"))["objects"][0]["object"]
    assert unknown["international_designator"] == {"is": "unknown"}


def test_the_address_of_a_web_page_is_no_telephone() -> None:
    page = "https://example.org/operators/24946"
    text = after("OBJECT_TYPE", f"OPERATOR_PHONE = {page}\nOPERATOR_EMAIL = {page}\nOPERATOR_CONTACT_POSITION = {page}")
    assert draft(text)["objects"][0]["contact"] == {
        "position": "OPERATOR",
        "organisation": "IRIDIUM SATELLITE LLC",
        "other": page,
    }
    given = draft(after("OBJECT_TYPE", "OPERATOR_PHONE = +1 555 0100\nOPERATOR_CONTACT_POSITION = DUTY"))
    assert given["objects"][0]["contact"]["telephone"] == "+1 555 0100"
    assert given["objects"][0]["contact"]["position"] == "DUTY"
    assert "contact" not in given["objects"][1]


@pytest.mark.parametrize(
    ("keyword", "value", "gone"),
    [
        ("REF_FRAME", "TEME", ("objects", 0, "state")),
        ("INTERNATIONAL_DESIGNATOR", "LAUNCH 4", ("objects", 0, "object", "international_designator")),
        ("MASS", "1e8 [kg]", ("objects", 0, "mass_kg")),
        ("RELATIVE_SPEED", "999999 [m/s]", ("relative_speed_m_s",)),
        ("OPERATOR_ORGANIZATION", "NONE", ("objects", 0, "object", "operator")),
        ("EPHEMERIS_NAME", "NONE", ("objects", 0, "ephemeris")),
    ],
)
def test_what_the_form_does_not_take_is_left_out(keyword: str, value: str, gone: tuple[Any, ...]) -> None:
    text = with_value(keyword, value)
    place: Any = draft(text)
    for step in gone[:-1]:
        place = place[step]
    assert gone[-1] not in place
    checked(text.encode())


def test_a_long_name_is_cut_and_shows_it() -> None:
    name = draft(with_value("OBJECT_NAME", "A" * 500))["objects"][0]["object"]["name"]
    assert (len(name), name[-1]) == (200, "\u2026")


def test_a_number_without_its_catalogue_says_so() -> None:
    assert draft(without("CATALOG_NAME"))["objects"][0]["object"]["catalogue"] == "NOT STATED"


def test_when_it_was_last_observed() -> None:
    start, end = "TIME_LASTOB_START = 2009-02-10T10:00:00", "TIME_LASTOB_END = 2009-02-10T12:00:00"
    at = "2009-02-10T10:00:00.000Z"
    assert draft(after("REF_FRAME", f"{start}\n{end}"))["objects"][0]["last_observed"]["is"] == "interval"
    assert draft(after("REF_FRAME", start))["objects"][0]["last_observed"] == at
    assert draft(after("REF_FRAME", f"{start}\n{end.replace('T12', 'T10')}"))["objects"][0]["last_observed"] == at
    assert "last_observed" not in draft(after("REF_FRAME", f"{start.replace('T10', 'T13')}\n{end}"))["objects"][0]


def test_the_originators_own_mark_goes_into_the_remarks() -> None:
    text = KVN.replace("COMMENT Relative", "COMMENT MEETS EMERGENCY CRITERIA\nCOMMENT Relative")
    assert draft(text)["remarks"] == "The originator marks it MEETS EMERGENCY CRITERIA."


def test_a_next_word_that_is_past_is_left_out() -> None:
    assert "next_message_at" not in draft(after("TCA", "NEXT_MESSAGE_EPOCH = 2009-02-10T15:01:00"))
    assert (
        draft(after("TCA", "NEXT_MESSAGE_EPOCH = 2009-02-10T16:00:00"))["next_message_at"] == "2009-02-10T16:00:00.000Z"
    )


@pytest.mark.skipif(not SHARED.is_dir(), reason="the other writers' files are not here")
@pytest.mark.parametrize(
    ("name", "precedence"),
    [("cdm_ion_scv8_starlink_1233.kvn", Precedence.IMMEDIATE), ("cdm_example1.xml", Precedence.PRIORITY)],
)
def test_files_of_others_make_an_alert(name: str, precedence: Precedence) -> None:
    message, _ = checked((SHARED / name).read_bytes())
    assert message.precedence is precedence
