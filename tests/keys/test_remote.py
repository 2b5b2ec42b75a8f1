"""The centre's key in a process of its own: it signs what a centre signs, and it is nobody's but that node's."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from hotline.keys import LOW_COST, create, hardening
from hotline.keys import remote as remote_module
from hotline.keys.limits import NotSigned, Rate
from hotline.keys.remote import RemoteSigner, signer_process
from protocols.checkpoint import checkpoint_text, note_body, origin
from protocols.errors import Code, Misuse, Refused
from protocols.keys import verify
from protocols.pae import pae

WORDS = "seven quiet geese over the bay"


@pytest.fixture
def key(tmp_path: Path) -> Path:
    create(tmp_path / "centre.key", None, mode="live", centre="MERIDIAN")
    return tmp_path / "centre.key"


def signer(
    key: Path, rates: Mapping[str, Rate] | None = None, **more: str
) -> AbstractAsyncContextManager[RemoteSigner]:
    return signer_process(key, centre="MERIDIAN", rates=rates or {}, **{"mode": "live"} | more)  # type: ignore[arg-type]


def children() -> set[int]:
    told = Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    return {int(each) for each in told.split()}


async def test_it_signs_in_its_own_mode(key: Path) -> None:
    async with signer(key) as remote:
        verify(remote.public, pae("release", "live", b"said"), await remote.sign("release", b"said"))
        text = note_body(checkpoint_text(origin("MERIDIAN", "live", 1), 4, bytes(32)))
        verify(remote.public, text, await remote.sign_note(text))
        with pytest.raises(Misuse):
            await remote.sign_note(b"DSSEv1 22 hotline/1/live/release 0 ")


async def test_many_ask_at_once_and_each_has_the_answer_to_its_own_question(key: Path) -> None:
    async with signer(key) as remote:
        texts = [str(n).encode() * (1 + n % 50) for n in range(300)]
        for text, signature in zip(
            texts, await asyncio.gather(*(remote.sign("notice", t) for t in texts)), strict=True
        ):
            verify(remote.public, pae("notice", "live", text), signature)


async def test_who_gives_up_waiting_takes_no_other_s_answer(key: Path) -> None:
    async with signer(key) as remote:
        loop = asyncio.get_running_loop()
        asked = [loop.create_task(remote.sign("notice", b"first")) for _ in range(3)]
        await asyncio.sleep(0)
        for each in asked:
            each.cancel()
        verify(remote.public, pae("notice", "live", b"second"), await remote.sign("notice", b"second"))
        await asyncio.gather(*asked, return_exceptions=True)


async def test_over_the_rate_it_refuses_says_so_and_goes_on(key: Path) -> None:
    told: list[tuple[str, Code | None]] = []
    async with signer(key, {"release": Rate(0.001, 2)}) as remote:
        remote.told = lambda kind, code: told.append((kind, code))
        await remote.sign("release", b"1")
        await remote.sign("release", b"2")
        with pytest.raises(NotSigned) as caught:
            await remote.sign("release", b"3")
        assert (caught.value.code, caught.value.reason) == (Code.STORE_FAILED, Code.RATE_LIMITED)
        assert "nothing was recorded" in str(caught.value)
        await remote.sign("notice", b"4")
        assert told == [("release", Code.RATE_LIMITED)]


async def test_it_ends_when_the_node_hangs_up(key: Path) -> None:
    before = children()
    async with signer(key):
        (child,) = children() - before
    assert not children() & {child}


async def test_when_it_is_killed_the_node_hears_at_once(key: Path) -> None:
    before = children()
    async with signer(key) as remote:
        (child,) = children() - before
        asking = asyncio.get_running_loop().create_task(_until_refused(remote))
        os.kill(child, signal.SIGKILL)
        async with asyncio.timeout(5):
            assert "ended" in await remote.lost
            refused = await asking
        assert refused.reason is None
        with pytest.raises(NotSigned):
            await remote.sign("notice", b"")


async def _until_refused(remote: RemoteSigner) -> NotSigned:
    while True:
        try:
            await remote.sign("notice", b"")
        except NotSigned as refused:
            return refused


async def test_one_that_is_stopped_is_as_good_as_gone(key: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_module, "ANSWER_SECONDS", 0.3)
    before = children()
    async with signer(key) as remote:
        (child,) = children() - before
        os.kill(child, signal.SIGSTOP)
        with pytest.raises(NotSigned):
            await remote.sign("notice", b"")
        assert "not answered" in await remote.lost
        os.kill(child, signal.SIGKILL)


async def test_ctrl_c_and_sigterm_leave_it_to_the_node(key: Path) -> None:
    """They reach every process of a terminal or a unit; the node signs a last head while it stops."""
    before = children()
    async with signer(key) as remote:
        (child,) = children() - before
        for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            os.kill(child, each)
        await remote.sign("head", b"the last")


async def test_a_passphrase_is_read_by_the_signer(tmp_path: Path) -> None:
    key, secret = tmp_path / "centre.key", tmp_path / "passphrase"
    create(key, WORDS, mode="live", centre="MERIDIAN", cost=LOW_COST)
    secret.write_text(f"{WORDS}\n")
    secret.chmod(0o600)
    async with signer(key, passphrase_file=str(secret)) as remote:
        await remote.sign("release", b"")
    secret.write_text("another\n")
    with pytest.raises(Refused) as caught:
        async with signer(key, passphrase_file=str(secret)):
            pass
    assert caught.value.code is Code.KEY_LOCKED
    secret.chmod(0o644)
    with pytest.raises(Refused) as caught:
        async with signer(key, passphrase_file=str(secret)):
            pass
    assert caught.value.code is Code.KEY_EXPOSED


@pytest.mark.parametrize(
    ("made", "code"),
    [
        ({"mode": "drill", "centre": "MERIDIAN"}, Code.WRONG_MODE),
        ({"mode": "live", "centre": "KESTREL"}, Code.NOT_YOUR_SEAT),
        ({"mode": "live", "centre": "MERIDIAN", "service": "OPS-BRIDGE"}, Code.NOT_YOUR_SEAT),
    ],
)
async def test_it_opens_no_key_but_the_centre_s_own_in_the_node_s_mode(
    tmp_path: Path, made: dict[str, str], code: Code
) -> None:
    create(tmp_path / "centre.key", None, **made)  # type: ignore[arg-type]
    with pytest.raises(Refused) as caught:
        async with signer(tmp_path / "centre.key"):
            pass
    assert caught.value.code is code


async def test_a_file_in_the_directory_where_it_is_started_is_not_run(
    key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "msgspec.py").write_text("open('was_run', 'w').close()\n")
    monkeypatch.chdir(tmp_path)
    async with signer(key) as remote:
        await remote.sign("release", b"")
    assert not (tmp_path / "was_run").exists()


def test_what_holds_a_key_cannot_be_dumped_or_traced() -> None:
    look = "from hotline.keys import hardening as h; h.keeps_to_itself(); print(h.may_be_looked_into())"
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"
    assert hardening.may_be_looked_into()  # we, who hold none, can be


async def test_it_keeps_to_itself(key: Path) -> None:
    before = children()
    async with signer(key):
        (child,) = children() - before
        core = [line for line in Path(f"/proc/{child}/limits").read_text().splitlines() if line.startswith("Max core")]
        assert core[0].split()[4:6] == ["0", "0"]
        assert "NoNewPrivs:\t1" in Path(f"/proc/{child}/status").read_text()
        assert b"seed" not in Path(f"/proc/{child}/cmdline").read_bytes()


ORPHAN = """
import asyncio, sys
from pathlib import Path
from hotline.keys.remote import signer_process
async def main():
    async with signer_process(Path(sys.argv[1]), centre="MERIDIAN", mode="live", rates={}) as remote:
        print("ready", flush=True)
        await asyncio.sleep(60)
asyncio.run(main())
"""


def test_a_node_that_is_killed_leaves_no_signer_behind(key: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ORPHAN, str(key)], stdout=subprocess.PIPE, text=True) as node:
        assert node.stdout is not None
        assert node.stdout.readline() == "ready\n"
        (child,) = Path(f"/proc/{node.pid}/task/{node.pid}/children").read_text().split()
        node.kill()
    until = time.monotonic() + 5
    while _runs(int(child)) and time.monotonic() < until:
        time.sleep(0.01)
    assert not _runs(int(child))


def _runs(process: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


async def test_garbage_ends_the_conversation_and_signs_nothing(key: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with signer(key) as remote:
        assert remote._transport is not None
        remote._transport.write(b"\xff" * 100)
        async with asyncio.timeout(5):
            await remote.lost


async def test_a_signer_that_greets_as_another_is_not_believed() -> None:
    from hotline.keys.signer_frames import Ready, ready

    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    _, remote = await asyncio.get_running_loop().create_unix_connection(
        lambda: RemoteSigner("MERIDIAN", "live"), sock=ours
    )
    with theirs:
        theirs.sendall(ready(Ready(centre="MERIDIAN", mode="drill", public=bytes(32))))
        with pytest.raises(Refused):
            await remote.ready()
        assert "another mode's" in await remote.lost
