"""The description says what the door does: valid OpenAPI 3.1, every route and refusal, examples that can be sent."""

from __future__ import annotations

import json
import re
import time
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from hotline.node.doors.api.nouns import NOUNS
from hotline.node.doors.api.openapi import PROBLEM_MEDIA, document, refusals_of
from hotline.node.doors.api.problems import retry_of
from hotline.node.doors.api.table import ROUTES
from protocols.errors import Code
from protocols.messages.draft import check
from protocols.messages.forms import types
from protocols.pae import Mode
from tests.node.doors.api.door import Door
from tests.parties import NOW


def described(mode: Mode = "test") -> dict[str, Any]:
    import msgspec

    made = document(ROUTES, mode=mode, me="MERIDIAN", now=NOW)
    found: dict[str, Any] = json.loads(msgspec.json.encode(made))
    return found


@pytest.fixture(scope="module")
def spec() -> dict[str, Any]:
    return described()


def operations(spec: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for path in spec["paths"].values() for operation in path.values()]


@pytest.mark.parametrize("mode", ["live", "drill"])  # mode test has the types of both
def test_it_is_valid(mode: Mode) -> None:
    OpenAPIV31SpecValidator(described(mode)).validate()


def test_every_route_is_in_it_once() -> None:
    names = [route.name for route in ROUTES]
    assert len(set(names)) == len(names)
    assert len({(route.method, route.path) for route in ROUTES}) == len(ROUTES)
    assert {each["operationId"] for each in operations(described())} == set(names)


def test_every_name_in_a_path_is_a_parameter() -> None:
    for route in ROUTES:
        declared = {each.name for each in route.parameters if each.where == "path"}
        assert declared == set(re.findall(r"{(\w+)}", route.path)), route.name


def test_every_noun_is_told(spec: dict[str, Any]) -> None:
    assert {route.noun for route in ROUTES} <= set(NOUNS)
    assert {each["name"] for each in spec["tags"]} == {route.noun for route in ROUTES}


def test_whoever_needs_a_token_is_told_so(spec: dict[str, Any]) -> None:
    by_name = {each["operationId"]: each for each in operations(spec)}
    for route in ROUTES:
        assert by_name[route.name]["security"] == ([] if route.who == "anybody" else [{"token": []}])
        assert ("401" in by_name[route.name]["responses"]) >= (route.who != "anybody")


def test_every_refusal_has_an_example_with_retry_and_stored(spec: dict[str, Any]) -> None:
    by_name = {each["operationId"]: each for each in operations(spec)}
    for route in ROUTES:
        for status, codes in refusals_of(route).items():
            examples = by_name[route.name]["responses"][str(status)]["content"][PROBLEM_MEDIA]["examples"]
            assert set(examples) == {str(code) for code in codes}
            for code in codes:
                value = examples[str(code)]["value"]
                assert (value["status"], value["code"]) == (status, str(code))
                assert (value["retry"], value["stored"]) == (retry_of(code), False)
                assert value["type"] == f"/v1/problems/{code}"


def test_what_may_be_tried_again_says_when(spec: dict[str, Any]) -> None:
    by_name = {each["operationId"]: each for each in operations(spec)}
    for route in ROUTES:
        for status, codes in refusals_of(route).items():
            headers = by_name[route.name]["responses"][str(status)]["headers"]
            assert ("Retry-After" in headers) == any(retry_of(code) == "later" for code in codes)


def test_every_type_is_a_component_with_an_example_that_can_be_sent(spec: dict[str, Any]) -> None:
    schemas = spec["components"]["schemas"]
    mapping = schemas["Draft"]["discriminator"]["mapping"]
    assert set(mapping) == set(types())
    for type, ref in mapping.items():
        component = schemas[ref.rpartition("/")[2]]
        assert component["properties"]["type"]["const"] == type
        check(component["examples"][0], mode="test", from_="MERIDIAN", id=bytes(16), composed_at=NOW)


def test_a_live_node_describes_no_type_of_a_drill_and_asks_for_no_drill() -> None:
    live, drill = described("live")["components"]["schemas"], described("drill")["components"]["schemas"]
    assert "procedure.drill_control" not in live
    assert "drill" not in live["conjunction.alert"]["properties"]
    assert "drill" in drill["conjunction.alert"]["required"]


def test_no_pattern_is_one_that_only_python_reads(spec: dict[str, Any]) -> None:
    assert r"\\A" not in json.dumps(spec)
    assert r"\\Z" not in json.dumps(spec)


def test_no_secret_and_no_other_host_is_named(spec: dict[str, Any]) -> None:
    assert [each["url"] for each in spec["servers"]] == ["/"]
    assert not set(re.findall(r"https?://([^/\"` ]+)", json.dumps(spec))) - {"json-schema.org"} - _examples(spec)


def _examples(spec: dict[str, Any]) -> set[str]:
    """Hosts of the worked examples: reserved names (RFC 2606)."""
    return {host for host in re.findall(r"https?://([^/\"` ]+)", json.dumps(spec)) if host.endswith(".example")}


async def test_the_node_gives_it_to_anybody(door: Door) -> None:
    reply = await door.call("GET", "/v1/openapi.json", token=None)
    assert reply.status == 200
    assert reply.body["openapi"].startswith("3.1")
    assert reply.body["info"]["title"].endswith("(test)")


async def test_a_route_that_refuses_says_only_what_is_described(door: Door) -> None:
    by_name = {route.name: route for route in ROUTES}
    tried = {"links": "/v1/links", "health": "/v1/health?x=1", "problem": "/v1/problems/nothing"}
    for name, path in tried.items():
        reply = await door.call("GET", path, token=None)
        assert Code(reply.code) in refusals_of(by_name[name])[reply.status]


async def test_whoever_asks_again_costs_nothing_and_an_hour_later_the_examples_are_ahead_again(door: Door) -> None:
    first = await door.call("GET", "/v1/openapi.json", token=None)
    began = time.perf_counter()
    again = await door.call("GET", "/v1/openapi.json", token=None)
    assert again.body == first.body
    assert time.perf_counter() - began < 0.2
    door.world.now += 3_600_000
    later = await door.call("GET", "/v1/openapi.json", token=None)
    one, other = (each.body["components"]["schemas"]["conjunction.alert"]["examples"] for each in (first, later))
    assert one != other
    assert first.body["paths"] == later.body["paths"]


async def test_it_is_compressed_for_whoever_takes_it_so(door: Door) -> None:
    address = f"{door.address}/v1/openapi.json"
    async with door.session.get(address, headers={"Accept-Encoding": "gzip"}) as packed:
        assert packed.headers["Content-Encoding"] == "gzip"
        assert int(packed.headers["Content-Length"]) < 150_000
    async with door.session.get(address, headers={"Accept-Encoding": "identity"}) as plain:
        assert "Content-Encoding" not in plain.headers
        assert int(plain.headers["Content-Length"]) > 1_000_000


def test_what_is_said_over_the_websocket_and_what_comes_as_an_event_is_described(spec: dict[str, Any]) -> None:
    frames = spec["paths"]["/v1/stream"]["get"]["x-frames"]["oneOf"]
    named = {each["$ref"].rpartition("/")[2] for each in frames}
    assert named == {"Hello", "Commit"}
    assert spec["components"]["schemas"]["Hello"]["properties"]["t"] == {"enum": ["hello"]}
    sse = spec["paths"]["/v1/events/sse"]["get"]["responses"]["200"]["content"]
    assert list(sse) == ["text/event-stream"]
    assert "Event" in spec["components"]["schemas"]
