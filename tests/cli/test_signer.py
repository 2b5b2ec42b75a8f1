"""`hotline serve` and its signer: who has the key, who is asked for the passphrase, what happens when either dies."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from hotline.cli import main
from hotline.keys import keyfile
from hotline.node.settings import read_settings, write_settings
from protocols.wire import decode
from tests.cli.processes import HOTLINE, environment, hotline, serving
from tests.cli.test_passphrases import on_a_terminal, secret
from tests.keys.softhsm import PIN, a_token, needs_softhsm

WORDS = "correct horse"


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    assert main(["party", "create", "party", "--name", "Meridian", "--mode", "test", "--plain"]) == 0
    return tmp_path


@pytest.fixture
def node(at: Path) -> Path:
    assert main(["init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0"]) == 0
    return at / "node"


@contextmanager
def started(node: Path, *words: str | Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A node that listens, and the process of its signer. However it ends is the test's."""
    with subprocess.Popen(
        [HOTLINE, "serve", node, *words], env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            assert process.stdout is not None
            assert "listens at" in process.stdout.readline()
            yield process, signer_of(process.pid)
        finally:
            process.kill()


def signer_of(node: int) -> int:
    for child in Path(f"/proc/{node}/task/{node}/children").read_text().split():
        if b"hotline.keys.signer_process" in Path(f"/proc/{child}/cmdline").read_bytes():
            return int(child)
    raise AssertionError("the node has no signer")


def runs(process: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


def soon(so: Callable[[], bool]) -> bool:
    until = time.monotonic() + 10
    while not so():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def test_a_node_that_is_killed_leaves_nobody_who_can_sign(node: Path) -> None:
    with started(node, "--log", "none") as (process, signer):
        assert runs(signer)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        assert soon(lambda: not runs(signer))
    with serving(node, "--log", "none"):
        pass  # and it can be started again


def test_a_signer_that_is_killed_takes_the_node_with_it_and_the_log_says_so(node: Path) -> None:
    with started(node, "--log", "text") as (process, signer):
        os.kill(signer, signal.SIGKILL)
        _, told = process.communicate(timeout=20)
        assert process.returncode == 1
    last = told.splitlines()[-1]
    assert "the centre's signer is gone" in last
    assert last.endswith("[code: store_failed]")
    with serving(node, "--log", "none"):
        pass


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
def test_told_to_stop_as_a_terminal_and_a_unit_do_both_end_in_order(node: Path, name: signal.Signals) -> None:
    """Ctrl-C and systemd reach the signer too, and the node still signs a last head while it stops."""
    with started(node, "--log", "text") as (process, signer):
        os.kill(signer, name)
        process.send_signal(name)
        _, told = process.communicate(timeout=20)
        assert process.returncode == 0
        assert not runs(signer)
    assert "signer_ended" in told
    assert "gone" not in told


def test_the_nodes_process_has_neither_seed_nor_passphrase_in_its_memory(at: Path) -> None:
    """A centre's key under a passphrase: both are in the signer, and in nothing else that runs."""
    words = "a-passphrase-that-is-nowhere-else"
    file = secret(at, words)
    assert main(["init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0", "--lock-key",
                 "--key-passphrase-file", str(file)]) == 0  # fmt: skip
    opened = keyfile.unlock(at / "node" / "centre.key", words)
    known = opened._key.private_bytes_raw()
    with started(at / "node", "--log", "none", "--passphrase-file", file) as (process, signer):
        try:
            in_signer = in_memory(signer, known)
        except PermissionError:
            in_signer = True  # it may not be looked into: then only root could say
        assert in_signer
        assert not in_memory(process.pid, known)
        assert not in_memory(process.pid, words.encode())


def in_memory(process: int, wanted: bytes) -> bool:
    """Whether these bytes stand anywhere in what a process can write to."""
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            where, allowed, *_ = line.split()
            if not allowed.startswith("rw"):
                continue
            start, end = (int(each, 16) for each in where.split("-"))
            try:
                memory.seek(start)
                if wanted in memory.read(end - start):
                    return True
            except (OSError, ValueError, OverflowError):
                continue
    return False


def test_the_passphrase_is_typed_to_the_signer(at: Path) -> None:
    assert main(["init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0", "--lock-key",
                 "--key-passphrase-file", str(secret(at))]) == 0  # fmt: skip
    status, drawn = on_a_terminal(at, ["serve", "node", "--log", "none"], ["wrong", "wrong again", "and again"])
    assert status == 1
    assert drawn.count("type it again") == 2
    assert "Passphrase of node/centre.key: " in drawn
    assert "wrong again" not in drawn


def test_a_locked_key_waits_for_nobody_without_a_terminal(at: Path) -> None:
    file = secret(at)
    hotline("init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0", "--lock-key",
            "--key-passphrase-file", file, cwd=at)  # fmt: skip
    assert "seed" not in (at / "node" / "centre.key").read_text()
    refused = hotline("serve", "node", "--log", "none", cwd=at, status=1)
    assert refused.stderr.count("\n") == 1
    assert "give --passphrase-file" in refused.stderr
    assert refused.stderr.endswith("[code: key_locked]\n")
    with serving(at / "node", "--log", "none", "--passphrase-file", str(file)):
        pass


def test_a_locked_key_stays_closed_while_records_are_brought(at: Path) -> None:
    hotline("init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0", "--lock-key",
            "--key-passphrase-file", secret(at), cwd=at)  # fmt: skip
    hotline("officer", "key", "watch-1.key", "--centre", "MERIDIAN", "--role", "WATCH-1", "--mode", "test", "--plain",
            cwd=at)  # fmt: skip
    told = hotline("officer", "add", "party", "watch-1.request", "--node", "node", cwd=at)
    assert "has it" in told.stdout


def test_a_key_of_another_mode_or_centre_is_not_served(node: Path) -> None:
    (node / "centre.key").unlink()
    keyfile.create(node / "centre.key", None, mode="drill", centre="MERIDIAN")
    refused = hotline("serve", node, "--log", "none", cwd=node.parent, status=1)
    assert refused.stderr.endswith("[code: wrong_mode]\n")


def test_rates_are_set_in_node_toml_and_a_foreign_kind_is_refused(node: Path) -> None:
    settings = read_settings(node)
    assert settings.signer_rates == {}
    text = (node / "node.toml").read_text()
    (node / "node.toml").write_text(text.replace("signer_rates = {}", "signer_rates = {release = [5, 10]}"))
    changed = read_settings(node)
    assert changed.signer_rates == {"release": (5.0, 10)}
    write_settings(node, changed)
    assert read_settings(node) == changed
    (node / "node.toml").write_text(text.replace("signer_rates = {}", "signer_rates = {attestation = [5, 10]}"))
    refused = hotline("serve", node, "--log", "none", cwd=node.parent, status=1)
    assert "signer_rates" in refused.stderr


def test_over_the_rate_nobody_is_half_let_in_and_the_officers_are_told(node: Path) -> None:
    """One hello, and then one in a thousand seconds: the first officer signs on, the next does not."""
    text = (node / "node.toml").read_text()
    (node / "node.toml").write_text(text.replace("signer_rates = {}", "signer_rates = {hello = [0.001, 1]}"))
    at = node.parent
    hotline("officer", "key", "watch-1.key", "--centre", "MERIDIAN", "--role", "WATCH-1", "--mode", "test", "--plain",
            cwd=at)  # fmt: skip
    hotline("officer", "add", "party", "watch-1.request", "--node", "node", cwd=at)
    with started(node, "--log", "text") as (process, _):
        hotline("list", "--at", "node", "--key", "watch-1.key", cwd=at)
        hotline("list", "--at", "node", "--key", "watch-1.key", cwd=at, status=1)
        assert soon(lambda: alarms(node) == ["signer_refused"])
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=20)
    assert "signer_refused   kind=hello  code=rate_limited" in told


def alarms(node: Path) -> list[str]:
    """Their codes, as the seats are told them."""
    with closing(sqlite3.connect(node / "hotline.sqlite")) as record:
        rows = record.execute("select data from feed where what = 'alarm' order by position").fetchall()
    return [decode(data, limit=1 << 20)["code"] for (data,) in rows]


@needs_softhsm
def test_centre_and_officer_with_keys_on_a_token(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (at / "tokens").mkdir()
    (at / "softhsm2.conf").write_text(
        f"directories.tokendir = {at}/tokens\nobjectstore.backend = file\nlog.level = ERROR\n"
    )
    monkeypatch.setenv("SOFTHSM2_CONF", str(at / "softhsm2.conf"))
    uri, pin = str(a_token(at, "meridian")), secret(at, PIN)
    hotline("init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0", "--token", uri,
            "--key-passphrase-file", pin, cwd=at)  # fmt: skip
    assert "[token]" in (at / "node" / "centre.key").read_text()
    for role in ("WATCH-1", "WATCH-2"):
        hotline("officer", "key", f"{role.lower()}.key", "--centre", "MERIDIAN", "--role", role, "--mode", "test",
                "--token", uri, "--passphrase-file", pin, cwd=at)  # fmt: skip
    hotline("officer", "add", "party", "watch-1.request", "watch-2.request", "--node", "node", cwd=at)
    key = f"{uri.replace('?', ';object=hotline%2F1%2Ftest%2FMERIDIAN%2Fofficer%2FWATCH-2?')}"
    with serving(at / "node", "--log", "none", "--passphrase-file", str(pin)):
        by_file = hotline("list", "--at", "node", "--key", "watch-1.key", "--passphrase-file", pin, cwd=at)
        by_name = hotline("list", "--at", "node", "--key", key, "--passphrase-file", pin, cwd=at)
        assert by_file.stdout == by_name.stdout
        several = hotline("list", "--at", "node", "--key", uri, "--passphrase-file", pin, cwd=at, status=1)
        assert several.stderr.endswith("[code: ambiguous]\n")
    pin.write_text("000000\n")
    refused = hotline("serve", "node", "--log", "none", "--passphrase-file", pin, cwd=at, status=1)
    assert "counts wrong ones" in refused.stderr
