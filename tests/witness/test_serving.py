"""A witness over HTTP, asked by the node's own client and by bytes that no client sends."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from hotline.cli import main
from hotline.client import SystemClock
from hotline.witness.asking import WitnessAt
from hotline.witness.folder import Witness, make
from hotline.witness.serving import application
from protocols.cosignature import Request, add_line, cosigned_at, write_key, write_request
from protocols.errors import Code, Refused
from tests.protocols.test_cosignature import HERE, JOURNAL, TREE, note_of


@pytest.fixture
def witness(tmp_path: Path) -> Witness:
    made = make(tmp_path / "witness", centre="KESTREL", mode="test", listen="127.0.0.1:0")
    made.know(write_key(JOURNAL))
    return made


@pytest.fixture
async def served(witness: Witness) -> AsyncIterator[WitnessAt]:
    async with TestServer(application(witness, SystemClock())) as server:
        yield WitnessAt(str(server.make_url("")), witness.key)


async def test_each_head_goes_on_from_the_one_before(served: WitnessAt) -> None:
    known = 0
    for size in (10, 37, 100):
        proof = TREE.consistency(known, size) if known else ()
        reply = await served.add(write_request(Request(known, proof, note_of(size))))
        assert reply.status == 200
        assert cosigned_at(add_line(note_of(size), reply.text), served.key) > 0
        known = size
    shown = await served.newest(HERE)
    assert shown is not None
    assert cosigned_at(shown, served.key) > 0


async def test_the_same_head_again_is_signed_again(served: WitnessAt) -> None:
    assert (await served.add(write_request(Request(0, (), note_of(10))))).status == 200
    assert (await served.add(write_request(Request(10, (), note_of(10))))).status == 200


async def test_who_names_another_size_is_told_the_one_that_is_known(served: WitnessAt) -> None:
    await served.add(write_request(Request(0, (), note_of(37))))
    reply = await served.add(write_request(Request(10, TREE.consistency(10, 100), note_of(100))))
    assert (reply.status, reply.text) == (409, "37\n")


async def test_a_head_that_was_passed_is_not_signed_again(served: WitnessAt) -> None:
    await served.add(write_request(Request(0, (), note_of(37))))
    assert (await served.add(write_request(Request(0, (), note_of(10))))).status == 409
    assert (await served.add(write_request(Request(37, (), note_of(10))))).status == 400


async def test_nothing_is_signed_for_strangers(tmp_path: Path) -> None:
    stranger = make(tmp_path / "stranger", centre="HALCYON", mode="test", listen="127.0.0.1:0")
    async with TestServer(application(stranger, SystemClock())) as server:
        at = WitnessAt(str(server.make_url("")), stranger.key)
        assert (await at.add(write_request(Request(0, (), note_of(10))))).status == 404
        assert await at.newest(HERE) is None


async def test_what_it_is_told_to_know_while_it_runs_it_signs_at_once(tmp_path: Path) -> None:
    running = make(tmp_path / "witness", centre="KESTREL", mode="test", listen="127.0.0.1:0")
    async with TestServer(application(running, SystemClock())) as server:
        at = WitnessAt(str(server.make_url("")), running.key)
        assert (await at.add(write_request(Request(0, (), note_of(10))))).status == 404
        Witness(tmp_path / "witness").know(write_key(JOURNAL))  # `hotline witness know`: another process
        assert (await at.add(write_request(Request(0, (), note_of(10))))).status == 200


def test_what_it_knows_is_shown_before_there_is_a_head_and_rubbish_is_no_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path / "witness", centre="KESTREL", mode="test", listen="127.0.0.1:0")
    assert main(["witness", "know", str(tmp_path / "witness"), "rubbish"]) == 1
    assert "hotline journal key" in capsys.readouterr().err
    assert main(["witness", "know", str(tmp_path / "witness"), write_key(JOURNAL)]) == 0
    assert main(["witness", "show", str(tmp_path / "witness")]) == 0
    assert f"knows {write_key(JOURNAL)}" in capsys.readouterr().out


async def test_another_keys_signature_is_not_the_journals(served: WitnessAt) -> None:
    note = note_of(10).decode()
    first, last = note.rsplit(" ", 1)
    spoilt = f"{first} {last[:20]}{'A' if last[20] != 'A' else 'B'}{last[21:]}".encode()
    assert (await served.add(write_request(Request(0, (), spoilt)))).status == 403


@pytest.mark.parametrize("body", [b"", b"old 1\n\n", b"\xff" * 100, b"x" * 400_000])
async def test_what_is_no_request_is_answered_and_costs_nothing(served: WitnessAt, body: bytes) -> None:
    assert (await served.add(body)).status == 400


async def test_there_are_two_paths_and_no_more(served: WitnessAt) -> None:
    async with aiohttp.ClientSession() as session:
        for path in ("/", "/../witness.key", "/heads", "/zz/checkpoint", f"/{'0' * 64}/checkpoint"):
            async with session.get(served._url + path) as answer:
                assert answer.status == 404


async def test_a_witness_that_is_not_there(tmp_path: Path, witness: Witness) -> None:
    with pytest.raises(Refused) as refused:
        await WitnessAt("http://127.0.0.1:1", witness.key).add(b"")
    assert refused.value.code is Code.NOT_REACHABLE


async def test_it_remembers_across_a_restart(witness: Witness, tmp_path: Path) -> None:
    verdict, _ = await witness.sign(write_request(Request(0, (), note_of(37))), 1)
    assert verdict.status == 200
    again = Witness(tmp_path / "witness")
    verdict, line = await again.sign(write_request(Request(0, (), note_of(100))), 2)
    assert (verdict.status, verdict.why, line) == (409, "37", "")
