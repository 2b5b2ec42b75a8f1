"""What a message may say, as a program asks for it: each schema fits its own example, and the example can be sent."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from hotline.node.doors.api.schemas import draft_schema, example_of, is_said_in
from protocols.messages.draft import check
from protocols.messages.forms import newest, types
from protocols.pae import Mode
from tests.node.doors.api.door import Door
from tests.parties import DAY, NOW


@pytest.mark.parametrize("mode", get_args(Mode))
@pytest.mark.parametrize("type", types())
def test_each_example_can_be_sent_now_and_fits_its_schema(type: str, mode: Mode) -> None:
    form = newest(type)
    if not is_said_in(form, mode):
        assert type.startswith("procedure.")
        return
    for me in ("MERIDIAN", "KESTREL", "HALCYON"):
        now = NOW + 300 * DAY
        draft = example_of(form, mode, me, now)
        assert me not in draft["to"]
        check(draft, mode=mode, from_=me, id=bytes(16), composed_at=now)
        Draft202012Validator(draft_schema(form, mode)).validate(draft)


def test_a_drill_has_types_that_nobody_says_outside_of_it() -> None:
    left_out = {mode: {type for type in types() if not is_said_in(newest(type), mode)} for mode in get_args(Mode)}
    assert left_out["live"] == {"procedure.drill_control", "procedure.real_world"}
    assert left_out["drill"] == {"procedure.drill_announcement"}


async def test_every_type_is_listed_and_each_schema_is_one(door: Door) -> None:
    listed = (await door.call("GET", "/v1/schemas", token=None)).body["types"]
    assert [each["type"] for each in listed] == types()
    for each in listed[:5]:
        found = await door.call("GET", each["schema"], token=None)
        assert found.headers["Content-Type"] == "application/schema+json"
        Draft202012Validator.check_schema(found.body)
        assert found.body["$id"] == each["schema"]


async def test_labels_units_and_paragraphs_stand_in_it(door: Door) -> None:
    schema: dict[str, Any] = (await door.call("GET", "/v1/schemas/manoeuvre.notice", token=None)).body
    said = str(schema["properties"]["body"])
    assert "'title'" in said
    assert "'x-unit'" in said
    assert "'x-paragraph'" in said


async def test_what_is_the_same_as_before_is_not_sent_again(door: Door) -> None:
    path = "/v1/schemas/conjunction.alert"
    first = await door.call("GET", path, token=None)
    door.world.now += 3_600_000
    again = await door.call("GET", path, token=None, If_None_Match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")
    assert (await door.call("GET", path, token=None, If_None_Match='"another"')).status == 200


@pytest.mark.parametrize("path", ["/v1/schemas/no.such", "/v1/schemas/conjunction.alert?version=7"])
async def test_a_type_or_version_that_nobody_knows_is_not_found(door: Door, path: str) -> None:
    problem = (await door.call("GET", path, token=None)).body
    assert (problem["status"], problem["code"], problem["retry"]) == (404, "not_found", "never")
