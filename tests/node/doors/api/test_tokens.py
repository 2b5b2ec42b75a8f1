"""How a program comes by its token, keeps it and loses it, over the wire."""

from __future__ import annotations

import hashlib

import pytest

from hotline.node.doors.api.attempts import TRIES, Attempts
from hotline.node.doors.api.measure import TooMany
from hotline.node.judge.tokens import CODE_MS, GRACE_MS
from tests.node.doors.api.door import Door

CODE = "-".join(["0000"] * 10)


async def made(door: Door) -> str:
    return str((await door.node.tokens.make_code("OPS-BRIDGE", "WATCH-1"))["code"])


async def test_a_code_gives_the_token_once_with_the_pin_of_this_node(door: Door) -> None:
    code = await made(door)
    given = await door.call("POST", "/v1/tokens:collect", {"code": code}, token=None)
    assert given.status == 201
    assert given.body["token"].startswith("hl_test_")
    assert (given.body["service"], given.body["pin"]) == ("OPS-BRIDGE", door.node._web.pin if door.node._web else "")
    assert given.headers["Cache-Control"] == "no-store"
    assert (await door.call("GET", "/v1/time", token=given.body["token"])).status == 200


async def test_whatever_is_wrong_with_a_code_the_words_are_the_same(door: Door) -> None:
    used, old = await made(door), await made(door)
    assert (await door.call("POST", "/v1/tokens:collect", {"code": used}, token=None)).status == 201
    door.world.now += CODE_MS
    said = set()
    for code in (CODE, "nonsense", used, old):
        reply = await door.call("POST", "/v1/tokens:collect", {"code": code}, token=None)
        assert reply.problem == (401, "token_unknown", "never", False)
        said.add(str({**reply.body, "instance": ""}))
    assert len(said) == 1


async def test_who_tries_codes_is_slowed_down_and_then_told_when_to_come_again(door: Door) -> None:
    for _ in range(TRIES):
        assert (await door.call("POST", "/v1/tokens:collect", {"code": CODE}, token=None)).code == "token_unknown"
    reply = await door.call("POST", "/v1/tokens:collect", {"code": await made(door)}, token=None)
    assert reply.problem == (429, "rate_limited", "later", False)
    assert int(reply.headers["Retry-After"]) >= 1
    assert (await door.call("GET", "/v1/time")).status == 200


def test_attempts_come_back_with_time_and_are_counted_by_network() -> None:
    now = 0.0
    attempts = Attempts(lambda: now)
    for last in range(TRIES):
        attempts.take(f"2001:db8::{last}")
    with pytest.raises(TooMany) as refused:
        attempts.take("2001:db8::ffff")
    assert int(refused.value.headers["Retry-After"]) == 12
    attempts.take("2001:db8:0:1::1")
    attempts.take("192.0.2.1")
    now = 12.5
    attempts.take("2001:db8::1")
    with pytest.raises(TooMany):
        attempts.take("2001:db8::1")
    attempts.succeeded("2001:db8::1")
    attempts.take("2001:db8::1")


def test_many_addresses_take_no_more_memory_than_some() -> None:
    attempts = Attempts(lambda: 0.0)
    for number in range(10_000):
        attempts.take(f"10.0.{number // 256}.{number % 256}")
    assert len(attempts._used) <= 4_096


async def test_a_rotated_token_takes_over_and_the_old_one_works_ten_minutes_more(door: Door) -> None:
    new = await door.call("POST", "/v1/tokens:rotate")
    assert new.status == 201, new.body
    assert new.body["old_until"] == door.world.now + GRACE_MS
    for token in (door.token, new.body["token"]):
        assert (await door.call("GET", "/v1/time", token=token)).status == 200
    door.world.now += GRACE_MS
    assert (await door.call("GET", "/v1/time")).problem == (401, "token_unknown", "never", False)
    assert (await door.call("GET", "/v1/time", token=new.body["token"])).status == 200


async def test_a_program_ends_its_own_token_and_no_other(door: Door) -> None:
    other = (await door.call("POST", "/v1/tokens:collect", {"code": await made(door)}, token=None)).body["token"]
    assert (await door.call("DELETE", "/v1/tokens/self")).status == 204
    gone = await door.call("GET", "/v1/time")
    assert gone.problem == (401, "token_unknown", "never", False)
    assert gone.headers["WWW-Authenticate"].startswith("Bearer")
    assert (await door.call("GET", "/v1/time", token=other)).status == 200


async def test_an_officer_s_token_is_no_program_s_to_rotate_and_ends_when_asked(door: Door) -> None:
    token = door.officer()
    assert (await door.call("POST", "/v1/tokens:rotate", token=token)).problem == (403, "not_allowed", "never", False)
    assert (await door.call("DELETE", "/v1/tokens/self", token=token)).status == 204
    assert (await door.call("GET", "/v1/time", token=token)).status == 401


async def test_who_is_taken_off_the_list_is_out_with_the_next_call(door: Door) -> None:
    assert (await door.call("GET", "/v1/time")).status == 200
    await door.admit("statement", door.program.statement(3, services=()))
    assert (await door.call("GET", "/v1/time")).problem == (401, "token_unknown", "never", False)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("", "header"), ("Basic aGk6aGk=", "`Bearer`"), ("Bearer", "`Bearer`"), ("Bearer \u00e9", "`Bearer`"),
        ("Bearer hl_live_" + "a" * 43, "mode live"), ("Bearer hl_test_" + "a" * 43, ""), ("Bearer " + "a" * 300, ""),
    ],
)  # fmt: skip
async def test_a_call_without_a_good_token_is_told_what_is_wrong_with_it(door: Door, given: str, said: str) -> None:
    headers = {"Authorization": given} if given else {}
    reply = await door.call("GET", "/v1/messages", token=None, **headers)
    assert reply.problem == (401, "token_unknown", "never", False)
    assert said in reply.body["detail"]


async def test_no_token_and_no_code_lies_in_the_record(door: Door) -> None:
    code = await made(door)
    raw = (door.nodes.path / "MERIDIAN.sqlite").read_bytes() + (door.nodes.path / "MERIDIAN.sqlite-wal").read_bytes()
    assert door.token.encode() not in raw
    assert code.encode() not in raw
    assert code.replace("-", "").encode() not in raw
    assert hashlib.sha256(door.token.encode()).digest() in raw
