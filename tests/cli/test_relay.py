"""Two centres that cannot reach each other, and a relay that both name: by commands, each a process."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hotline.node.directory import admit_offline
from hotline.node.settings import read_settings, write_settings
from tests.cli.processes import hotline, listening, serving
from tests.evidence.two_centres import CENTRES, found_centre, introduced

pytestmark = pytest.mark.timeout(200)

UNREACHABLE = "127.0.0.1:9"
DRAFT = {"type": "procedure.free_text", "to": ["KESTREL"], "body": {"subject": "Watch", "text": "At 1800Z."}}


@pytest.fixture
def base(tmp_path: Path) -> Path:
    for centre, party in CENTRES.items():
        found_centre(tmp_path, centre, party)
    return tmp_path


async def introduce(base: Path) -> None:
    for centre in CENTRES:
        await admit_offline(base / centre, [])  # their bulletins say what the settings say now
    await introduced(base, "MERIDIAN", "KESTREL")
    await introduced(base, "KESTREL", "MERIDIAN")


def a_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


@contextmanager
def relaying(config: Path) -> Iterator[Path]:
    """A relay; its log is written where this says."""
    log = config.with_suffix(".log")
    with log.open("w") as written, listening("relay", "serve", config, log=written):
        yield log


def named(base: Path, relay: str) -> None:
    """Both name the relay and are known there; the addresses that they publish lead nowhere."""
    lines = ["[test]"]
    for centre in CENTRES:
        node = base / centre
        said = hotline("relay", "register", node, relay, cwd=base)
        assert "node.toml does not name it yet" in said.stderr
        lines += said.stdout.splitlines()[1:]
        settings = read_settings(node)
        found = {name: getattr(settings, name) for name in settings.__struct_fields__}
        write_settings(node, type(settings)(**found | {"addresses": (UNREACHABLE,), "relays": (relay,)}))
    (base / "relay.toml").write_text(f'listen = "{relay}"\n' + "\n".join(lines) + "\n")
    (base / "relay.toml").chmod(0o600)


def test_two_centres_speak_through_a_relay(base: Path) -> None:
    relay = a_port()
    named(base, relay)
    asyncio.run(introduce(base))
    officer = ("--at", "MERIDIAN", "--key", "MERIDIAN-WATCH-1.key")
    second = ("--at", "MERIDIAN", "--as", "WATCH-2", "--key", "MERIDIAN-WATCH-2.key")
    (base / "draft.json").write_text(json.dumps(DRAFT))
    with (
        relaying(base / "relay.toml") as log,
        serving(base / "MERIDIAN", "--log", "none"),
        serving(base / "KESTREL", "--log", "none"),
    ):
        digits = hotline("send", "draft.json", *officer, "--json", cwd=base).json()["digits"]
        hotline("release", digits, *second, "--wait", "received", cwd=base)
        shown = hotline("link", "show", *officer, cwd=base).stdout
        link = hotline("link", "show", *officer, "--json", cwd=base).json()[0]
        tested = hotline("link", "test", "KESTREL", *officer, cwd=base).stdout
    assert "up by relay" in shown or "came by our relay" in shown, shown  # whichever of the two dialled
    assert f"{relay}/KESTREL" in shown
    assert link["route"] == "relay"
    assert [route["kind"] for route in link["routes"]] == ["address", "relay"]
    assert "KESTREL up" in tested
    told = log.read_text()
    assert "joined" in told
    assert "parted" in told
    assert "1800Z" not in told
    assert "node.toml names none" in hotline("link", "folder", "MERIDIAN", cwd=base).stdout
