"""A node in the foreground: it says where it is, tells systemd, and goes when it is told to."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from hotline.cli import main
from tests.cli.processes import HOTLINE, environment, hotline, serving


@pytest.fixture
def node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A node of a party of its own."""
    monkeypatch.chdir(tmp_path)
    for words in (
        "party create party --name Meridian --mode test --plain",
        "init node --party party --centre MERIDIAN --listen 127.0.0.1:0",
    ):
        assert main(words.split()) == 0
    return tmp_path / "node"


def test_a_directory_is_served_once(node: Path) -> None:
    with serving(node, "--log", "none"):
        refused = hotline("serve", node, cwd=node.parent, status=1)
    assert refused.stderr.startswith("hotline: another process serves this directory")
    assert refused.stdout == ""


def test_an_address_that_is_taken_is_named(node: Path) -> None:
    listen = next(line for line in (node / "node.toml").read_text().splitlines() if line.startswith("listen"))
    host, _, port = json.loads(listen.partition(" = ")[2]).rpartition(":")
    with socket.create_server((host, int(port))):
        refused = hotline("serve", node, "--log", "none", cwd=node.parent, status=1)
    assert f"cannot listen at {host}:{port}" in refused.stderr
    assert "give an address of this computer, and a port that nothing else has" in refused.stderr
    assert "hotline serve DIR" not in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_systemd_is_told(node: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        path = str(node.parent / "notify")
        systemd.bind(path)
        systemd.settimeout(10)
        with subprocess.Popen(
            [HOTLINE, "serve", node, "--log", "none"], env=environment(NOTIFY_SOCKET=path), stdout=subprocess.DEVNULL
        ) as process:
            assert systemd.recv(100) == b"READY=1"
            process.send_signal(signal.SIGINT)
            while (told := systemd.recv(100)) == b"WATCHDOG=1":
                pass  # it moves
            assert told == b"STOPPING=1"
            assert process.wait(10) == 0


def test_every_step_is_a_line_in_the_four_words(node: Path) -> None:
    with subprocess.Popen(
        [HOTLINE, "serve", node, "--log", "json"], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline().startswith("MERIDIAN (test) listens at 127.0.0.1:")
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=10)
    lines = [json.loads(line) for line in told.splitlines()]
    assert lines
    assert {line["room"] for line in lines} <= {"doors", "judge", "record", "deliver"}
    assert all(line["at"].endswith("Z") and line["step"] for line in lines)


def test_there_is_no_node_there(tmp_path: Path) -> None:
    refused = hotline("serve", "nowhere", cwd=tmp_path, status=1)
    assert "`hotline init nowhere` makes one" in refused.stderr
