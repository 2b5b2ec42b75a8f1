"""A program's key, its place in the roster and its token, by commands alone; and a draft that officers release."""

from __future__ import annotations

import asyncio
import secrets
import tomllib
from pathlib import Path
from typing import Any

import pytest

from hotline.client import Board, Hotline, Profile, SystemClock
from hotline.client.compose import uuid7
from hotline.client.connection import Connection
from hotline.keys import keyfile
from hotline.keys.enrolment import read_introduction
from hotline.link.tls import TlsNetwork
from protocols.pae import Mode
from protocols.roster import Roster
from tests.cli.processes import hotline, serving

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One party on one computer, with two officers and a program."""
    home = tmp_path_factory.mktemp("home")
    hotline("party", "create", "party", "--name", "Meridian Orbital", "--mode", "test", "--plain", cwd=home)
    hotline("init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0", cwd=home)
    for name in ("watch-1", "watch-2"):
        key = ("officer", "key", f"{name}.key", "--centre", "MERIDIAN", "--role", name.upper(), "--mode", "test")
        hotline(*key, "--plain", cwd=home)
    hotline("officer", "add", "party", "watch-1.request", "watch-2.request", "--node", "node", cwd=home)
    made = hotline(
        "service", "key", "ops-bridge.key", "--centre", "MERIDIAN", "--name", "OPS-BRIDGE", "--mode", "test", "--plain",
        cwd=home,
    )  # fmt: skip
    assert "OPS-BRIDGE of MERIDIAN (test), key " in made.stdout
    added = hotline(
        "service", "add", "party", "ops-bridge.request", "--type", "manoeuvre.notice", "--node", "node", cwd=home
    )
    assert "may sign manoeuvre.notice" in added.stdout
    return home


def test_no_command_takes_a_program_for_an_officer_or_the_reverse(home: Path) -> None:
    told = hotline("officer", "add", "party", "ops-bridge.request", cwd=home, status=1)
    assert "is a program's: `hotline service add party ops-bridge.request`" in told.stderr
    told = hotline("service", "add", "party", "watch-1.request", cwd=home, status=1)
    assert "is an officer's: `hotline officer add party watch-1.request`" in told.stderr
    told = hotline("party", "sign", "party", "ops-bridge.request", cwd=home, status=1)
    assert "is a program" in told.stderr
    told = hotline("list", "--at", "node", "--key", "ops-bridge.key", cwd=home, status=1)
    assert "is no officer's key" in told.stderr
    told = hotline("service", "add", "party", "ops-bridge.request", cwd=home, status=1)
    assert "[code: already]" in told.stderr


def test_of_two_programs_of_one_name_neither_is_listed(home: Path) -> None:
    for file in ("siren.key", "horn.key"):
        key = ("service", "key", file, "--centre", "MERIDIAN", "--name", "SIREN", "--mode", "test", "--plain")
        hotline(*key, cwd=home)
    told = hotline("service", "add", "party", "siren.request", "horn.request", cwd=home, status=1)
    assert "horn.request: SIREN of MERIDIAN is listed already, or twice here" in told.stderr
    assert "SIREN" not in hotline("party", "show", "party", cwd=home).stdout
    hotline("service", "add", "party", "siren.request", "--node", "node", cwd=home)
    programs = "program OPS-BRIDGE signs manoeuvre.notice, program SIREN leaves drafts"
    assert f"WATCH-1, WATCH-2; {programs}\n" in hotline("party", "show", "party", cwd=home).stdout
    shown = hotline("roster", "show", "node", cwd=home).stdout
    assert f"WATCH-1, WATCH-2; {programs}; 127.0.0.1" in shown
    [party] = hotline("roster", "show", "node", "--json", cwd=home).json()["parties"]
    assert party["centres"][0]["programs"][1] == {"name": "SIREN", "types": []}


def test_a_type_that_no_program_signs_is_refused_when_it_is_listed(home: Path) -> None:
    told = hotline("service", "add", "party", "ops-bridge.request", "--type", "conjunction.alert", cwd=home, status=1)
    assert "conjunction.alert is signed by officers: a program leaves it as a draft" in told.stderr
    told = hotline("service", "add", "party", "ops-bridge.request", "--type", "no.such", cwd=home, status=1)
    assert "[code: form_unknown]" in told.stderr


def test_an_officer_makes_a_code_and_takes_the_token_back(home: Path) -> None:
    officer = ("--at", "node", "--key", "watch-1.key")
    with serving(home / "node", "--log", "none"):
        assert "No program has a token." in hotline("token", "list", *officer, cwd=home).stdout
        made = hotline("token", "new", "--service", "OPS-BRIDGE", *officer, "--json", cwd=home).json()
        listen = tomllib.loads((home / "node" / "node.toml").read_text())["listen"]
        assert made["url"] == f"https://{listen}"
        assert made["pin"].startswith("sha256//")
        assert len(made["code"].split("-")) == 10
        told = hotline("token", "new", "--service", "OPS-BRIDGE", *officer, cwd=home).stdout
        assert "curl -sk --pinnedpubkey 'sha256//" in told
        assert f"https://{listen}/v1/tokens:collect" in told
        nobody = hotline("token", "new", "--service", "NOBODY", *officer, cwd=home, status=1)
        assert "[code: not_found]" in nobody.stderr
        assert "ended" in hotline("token", "revoke", "--service", "OPS-BRIDGE", *officer, cwd=home).stdout
        again = hotline("token", "revoke", "--service", "OPS-BRIDGE", *officer, cwd=home, status=1)
        assert "[code: not_found]" in again.stderr


def test_the_directory_of_a_program_is_made_by_a_command_and_signs_on(home: Path) -> None:
    profile = ("service", "profile", "bridge", "--key", "ops-bridge.key", "--at", "node")
    with serving(home / "node", "--log", "none"):
        made = hotline(*profile, cwd=home)
        assert "OPS-BRIDGE of MERIDIAN (test) at 127.0.0.1:" in made.stdout

        async def signs_on() -> bool:
            async with Hotline.from_profile(home / "bridge") as program:
                return program.connected

        assert asyncio.run(signs_on())
    assert "[code: already]" in hotline(*profile, cwd=home, status=1).stderr
    told = hotline("service", "profile", "other", "--key", "watch-1.key", "--at", "node", cwd=home, status=1)
    assert "is no program's key" in told.stderr
    elsewhere = ("service", "profile", "far", "--key", "ops-bridge.key", "--at", "192.0.2.1:7464")
    assert "[code: not_pinned]" in hotline(*elsewhere, cwd=home, status=1).stderr
    told = hotline(*elsewhere, "--party", "party/party.party", "--fingerprint", "1" * 31, cwd=home, status=1)
    assert "[code: hello_refused]" in told.stderr
    assert not (home / "far").exists()


def test_officers_list_read_sign_and_return_what_a_program_left(home: Path) -> None:
    _introduce_itself(home)
    officer = ("--at", "node", "--key")
    with serving(home / "node", "--log", "none"):
        first, second = asyncio.run(_leaves(home, 2))
        listed = hotline("list", *officer, "watch-1.key", cwd=home).stdout
        assert "draft of OPS-BRIDGE" in listed
        assert (
            hotline("list", *officer, "watch-1.key", "--json", cwd=home).json()["waiting"][0]["by_service"]
            == "OPS-BRIDGE"
        )
        told = hotline("show", first, *officer, "watch-1.key", cwd=home).stdout
        assert "draft of OPS-BRIDGE, a program; signed by nobody yet" in told
        signed = hotline("release", first, *officer, "watch-1.key", "--json", cwd=home).json()
        assert signed["state"] == "waiting"
        released = hotline("release", first, *officer, "watch-2.key", "--json", cwd=home).json()
        assert released["state"] == "released"
        hotline("release", second, *officer, "watch-1.key", "--return", "wrong object", cwd=home)
        assert "draft of" not in hotline("list", *officer, "watch-1.key", cwd=home).stdout
        assert hotline("journal", "verify", "node", "--json", cwd=home).json()["ok"]


def _introduce_itself(home: Path) -> None:
    """Somebody to write to: another party on the same computer, believed by both officers."""
    there = home / "there"
    there.mkdir()
    hotline("party", "create", "party", "--name", "Kestrel Space", "--mode", "test", "--plain", cwd=there)
    hotline("init", "node", "--party", "party", "--centre", "KESTREL", "--listen", "127.0.0.1:0", cwd=there)
    hotline("roster", "export", "node", "-o", "theirs.introduction", cwd=there)
    fingerprint = hotline("party", "show", "party", "--json", cwd=there).json()["fingerprint"]
    (home / "theirs.introduction").write_bytes((there / "theirs.introduction").read_bytes())
    for key in ("watch-1.key", "watch-2.key"):
        introduce = ("party", "introduce", "node", "theirs.introduction", "--fingerprint", fingerprint)
        hotline(*introduce, "--key", key, cwd=home)


async def _leaves(home: Path, count: int) -> list[str]:
    """The program: its own key, the framed link, drafts in JSON."""
    settings = tomllib.loads((home / "node" / "node.toml").read_text())
    mode: Mode = "test"
    profile = Profile(
        directory=home / "ops-bridge.seat", mode=mode, centre="MERIDIAN", role="OPS-BRIDGE", address=settings["listen"],
        anchor=bytes.fromhex(settings["anchor"]), key=home / "ops-bridge.key",
    )  # fmt: skip
    profile.write()
    profile.records.write(read_introduction(home / "party" / "party.party"))
    signer, clock = keyfile.unlock(home / "ops-bridge.key", None), SystemClock()
    found = []
    board = Board(mode, "MERIDIAN", profile.anchor)
    for kind, data in profile.records.read():
        board.admit(kind, data)
    program = Connection(
        profile, signer, TlsNetwork(), clock, board, chance=secrets.token_bytes,
        changed=lambda change: None, welcomed=_nothing, listed=Roster.service,
    )  # fmt: skip
    running = asyncio.get_running_loop().create_task(program.run())
    await program.greeted
    for number in range(count):
        body = {"subject": "Orbit", "text": f"Number {number}."}
        draft: dict[str, Any] = {"type": "procedure.free_text", "to": ["KESTREL"], "body": body}
        id = uuid7(clock.now(), secrets.token_bytes)
        left = await program.ask("draft", {"draft": draft, "id": id, "request": True})
        assert left["state"] == "draft"
        found.append(left["message"])
    assert (await program.ask("status", {}))["services"] == ["OPS-BRIDGE"]
    running.cancel()
    await asyncio.wait([running])
    from protocols.messages.header import five_digits

    return [five_digits(each) for each in found]


async def _nothing() -> None:
    """There is nothing kept from before."""


def test_a_program_off_the_list_signs_on_no_more(home: Path) -> None:
    out = hotline(
        "service", "revoke", "party", "--centre", "MERIDIAN", "--name", "OPS-BRIDGE", "--compromised", "--node", "node",
        cwd=home,
    )  # fmt: skip
    assert "Off the list: OPS-BRIDGE of MERIDIAN, key revoked" in out.stdout
    told = hotline("service", "revoke", "party", "--centre", "MERIDIAN", "--name", "OPS-BRIDGE", cwd=home, status=1)
    assert "[code: not_found]" in told.stderr
