"""Tokens on a running node: collected once, found by their hash alone, out with the next call once they end."""

from __future__ import annotations

import hashlib

import pytest

from hotline.node.doors.tokens import SESSION_MS, Tokens, code_hash
from hotline.node.judge.tokens import CODE_MS, GRACE_MS
from hotline.node.record.tables import TOKEN_CODES, TOKENS
from protocols.errors import Code
from tests.node.doors.test_seats import Caller, call, refused
from tests.programs import Program
from tests.simulator import Simulation

__all__ = ["call"]


@pytest.fixture
async def tokens(sim: Simulation) -> Tokens:
    """Of KESTREL, where OPS-BRIDGE is in force."""
    await sim["KESTREL"].admits("statement", Program(sim.parties["KESTREL"]).statement())
    return sim["KESTREL"].node.tokens


def hashed(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


async def collected(tokens: Tokens) -> str:
    made = await tokens.make_code("OPS-BRIDGE", "WATCH-1")
    return (await tokens.collect(str(made["code"]))).token


async def test_an_officer_s_code_gives_the_program_its_token(sim: Simulation, tokens: Tokens, call: Caller) -> None:
    made = await call("token_code", service="OPS-BRIDGE")
    assert len(made["code"].split("-")) == 10
    assert made["until"] - sim.now == pytest.approx(CODE_MS, abs=1000)
    given = await tokens.collect(made["code"].replace("-", " "))
    assert given.token.startswith("hl_test_")
    assert len(given.token) == len("hl_test_") + 43
    caller = await tokens.caller(hashed(given.token))
    assert (caller.kind, caller.name) == ("service", "OPS-BRIDGE")
    assert caller.key == Program(sim.parties["KESTREL"]).signer.id
    [[id, service, _, until]] = (await call("tokens"))["tokens"]
    assert (id, service, until) == (hashed(given.token)[:4].hex(), "OPS-BRIDGE", None)


async def test_no_secret_is_on_the_disk_in_the_log_or_in_the_trace(
    sim: Simulation, tokens: Tokens, call: Caller
) -> None:
    made = await call("token_code", service="OPS-BRIDGE")
    given = await tokens.collect(made["code"])
    officers = await call("token")
    kestrel = sim["KESTREL"]
    secrets = [given.token, officers["token"], made["code"], made["code"].replace("-", "")]
    disk = kestrel.store_path.read_bytes() + kestrel.store_path.with_name(kestrel.store_path.name + "-wal").read_bytes()
    for secret in secrets:
        assert secret.encode() not in disk
        assert secret not in sim.story(10_000)
    assert {row.hash for row in kestrel.rows(TOKENS)} == {hashed(given.token)}
    assert {row.hash for row in kestrel.rows(TOKEN_CODES)} == {code_hash(made["code"])}


async def test_collected_twice_it_is_dead_and_after_a_restart_too(sim: Simulation, tokens: Tokens) -> None:
    made = await tokens.make_code("OPS-BRIDGE", "WATCH-1")
    given = await tokens.collect(str(made["code"]))
    with refused(Code.TOKEN_UNKNOWN):
        await tokens.collect(str(made["code"]))
    with refused(Code.TOKEN_UNKNOWN):
        await tokens.caller(hashed(given.token))
    await sim["KESTREL"].restart()
    with refused(Code.TOKEN_UNKNOWN):
        await sim["KESTREL"].node.tokens.caller(hashed(given.token))


@pytest.mark.parametrize("code", ["", "1234", "12345678" * 5 + "0", "abcd-" * 10, "\u0661" * 40])
async def test_what_is_no_code_is_refused(tokens: Tokens, code: str) -> None:
    with refused(Code.TOKEN_UNKNOWN):
        await tokens.collect(code)


async def test_a_code_is_good_for_fifteen_minutes(sim: Simulation, tokens: Tokens) -> None:
    made = await tokens.make_code("OPS-BRIDGE", "WATCH-1")
    await sim.passes(seconds=CODE_MS / 1000)
    with refused(Code.TOKEN_UNKNOWN):
        await tokens.collect(str(made["code"]))


async def test_rotated_both_work_for_ten_minutes_then_one(sim: Simulation, tokens: Tokens) -> None:
    old = await collected(tokens)
    new = await tokens.rotate(hashed(old))
    assert (await tokens.caller(hashed(old))).name == (await tokens.caller(hashed(new.token))).name == "OPS-BRIDGE"
    await sim.passes(seconds=GRACE_MS / 1000)
    assert (await tokens.caller(hashed(new.token))).name == "OPS-BRIDGE"
    with refused(Code.TOKEN_UNKNOWN):
        await tokens.caller(hashed(old))


async def test_a_token_outlives_a_restart_and_not_its_service(sim: Simulation, tokens: Tokens) -> None:
    token = await collected(tokens)
    await sim["KESTREL"].restart()
    tokens = sim["KESTREL"].node.tokens
    assert (await tokens.caller(hashed(token))).name == "OPS-BRIDGE"
    await sim.passes(seconds=60)  # the seat is back
    await sim["KESTREL"].admits("statement", Program(sim.parties["KESTREL"]).statement(3, services=()))
    with refused(Code.TOKEN_UNKNOWN):
        await tokens.caller(hashed(token))


async def test_a_revoked_token_is_out_with_the_next_call(tokens: Tokens, call: Caller) -> None:
    token = await collected(tokens)
    assert (await call("token_revoke", service="OPS-BRIDGE"))["ended"] == [hashed(token)[:4].hex()]
    with refused(Code.TOKEN_UNKNOWN):
        await tokens.caller(hashed(token))
    with refused(Code.NOT_FOUND):
        await call("token_revoke", service="OPS-BRIDGE")


async def test_an_officer_s_token_is_theirs_for_fifteen_minutes_and_until_a_restart(
    sim: Simulation, tokens: Tokens, call: Caller
) -> None:
    given = await call("token")
    caller = await tokens.caller(hashed(given["token"]))
    assert (caller.kind, caller.name) == ("officer", "WATCH-1")
    await sim.passes(seconds=SESSION_MS / 1000)
    with refused(Code.TOKEN_UNKNOWN):
        await tokens.caller(hashed(given["token"]))


async def test_an_officer_who_is_off_the_list_calls_no_more(sim: Simulation, tokens: Tokens, call: Caller) -> None:
    given = await call("token")
    party = sim.parties["KESTREL"]
    left = tuple(each for each in party.statement().officers if each.role != "WATCH-1")
    record = party.statement_record(3, officers=left, revoked=(party.officers["WATCH-1"].public,))
    await (await sim["KESTREL"].seat("WATCH-2")).admit("statement", record)
    with refused(Code.KEY_REVOKED):
        await tokens.caller(hashed(given["token"]))
