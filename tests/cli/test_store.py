"""A node is lost, and its backup is put back: every step as an officer would take it, each command a process."""

from __future__ import annotations

import json
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hotline.keys import keyfile
from tests.cli.processes import hotline, serving
from tests.cli.test_journey import DRAFT, PARTIES
from tests.cli.test_journey import _introduce as introduced
from tests.cli.test_journey import _set_up as party_and_node

pytestmark = pytest.mark.timeout(300)

FIRST, SECOND = ("--key", "watch-1.key"), ("--key", "watch-2.key")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("restored")
    with ThreadPoolExecutor(2) as both:
        list(both.map(lambda centre: party_and_node(base / centre, centre), PARTIES))
        list(both.map(lambda pair: introduced(base, *pair), [("MERIDIAN", "KESTREL"), ("KESTREL", "MERIDIAN")]))
    return base


def written(home: Path, node: str) -> str:
    other = next(centre for centre in PARTIES if centre != home.name)
    (home / "draft.json").write_text(json.dumps(DRAFT | {"to": [other]}))
    return str(hotline("send", "draft.json", "--at", node, *FIRST, "--json", cwd=home).json()["digits"])


def released(home: Path, node: str, digits: str) -> str:
    return hotline("release", digits, "--at", node, *SECOND, "--wait", "received", cwd=home).stdout


def test_a_backup_is_put_back_and_the_centre_goes_on(base: Path) -> None:
    home, kestrel = base / "MERIDIAN", base / "KESTREL" / "node"
    with serving(kestrel, "--log", "none"):
        with serving(home / "node", "--log", "none"):
            released(home, "node", written(home, "node"))
            made = hotline("store", "backup", "node", "copy", "--keys", "keys", cwd=home).stdout
            assert "MERIDIAN (test), epoch 1:" in made
            lost = [written(home, "node") for _ in range(2)]
            for digits in lost:
                released(home, "node", digits)
        assert "Everything held." in hotline("store", "check", "copy", cwd=home).stdout
        assert sorted(file.name for file in (home / "copy").iterdir()) == [
            "backup.toml", "hotline.sqlite", "node.toml",
        ]  # fmt: skip
        assert "It stands still." in hotline("store", "restore", "copy", "back", "--keys", "keys", cwd=home).stdout
        again = hotline("store", "restore", "copy", "back", cwd=home, status=1)
        assert "is not empty" in again.stderr
        with serving(home / "back", "--log", "none"):
            goes_on(home, lost)
        assert "Everything held." in hotline("journal", "verify", "back", cwd=home).stdout
        assert "No difference." in hotline("journal", "compare", "back", kestrel, cwd=home).stdout
        assert "No proof of two histories" in hotline("journal", "forks", kestrel, cwd=home).stdout


def goes_on(home: Path, lost: list[str]) -> None:
    """What the two officers type, and what they read."""
    waits = written(home, "back")
    for words in (("list",), ("link", "show"), ("list", *FIRST), ("link", "show", *FIRST)):
        assert "MERIDIAN STANDS STILL: hotline epoch show" in hotline(*words, "--at", "back", cwd=home).stdout
    assert (
        "MERIDIAN STANDS STILL: hotline epoch show"
        in hotline("send", "draft.json", "--at", "back", *FIRST, cwd=home).stderr
    )
    refused = hotline("release", waits, "--at", "back", *SECOND, cwd=home, status=1)
    assert "[code: rolled_back]" in refused.stderr
    end = time.monotonic() + 60
    show = ("epoch", "show", "--at", "back", *FIRST)
    while "gave back 2 of our releases" not in (told := hotline(*show, cwd=home).stdout):
        assert time.monotonic() < end, told
        time.sleep(1)
    assert "MERIDIAN STANDS STILL" in told
    assert "KESTREL: has told all that it holds of ours" in told
    assert "A second officer is called" in hotline("epoch", "open", "--at", "back", *FIRST, cwd=home).stdout
    twice = hotline("epoch", "open", "--at", "back", *FIRST, cwd=home, status=1)
    assert "has signed already" in twice.stderr
    assert "[code: same_officer]" in twice.stderr
    early = hotline("epoch", "open", "--alone", "--at", "back", *FIRST, cwd=home, status=1)
    assert "[code: epoch_too_early]" in early.stderr
    assert "Epoch 2 is open" in hotline("epoch", "open", "--at", "back", *SECOND, cwd=home).stdout
    assert "(number 1)" in released(home, "back", waits)
    listed = hotline("list", "--at", "back", *FIRST, "--json", cwd=home).stdout
    assert all(digits in listed for digits in lost)
    assert "MERIDIAN is in epoch 2, and releases." in hotline(*show, cwd=home).stdout


def test_a_key_that_is_not_the_centres_is_neither_put_back_nor_served(base: Path) -> None:
    home, other = base / "MERIDIAN", base / "KESTREL" / "node"
    hotline("store", "backup", "node", "fresh", cwd=home)
    told = hotline("store", "restore", "fresh", "wrong", "--keys", other, cwd=home, status=1)
    assert "lists another for MERIDIAN" in told.stderr
    assert "without --keys" in told.stderr
    assert not (home / "wrong").exists()
    hotline("store", "restore", "fresh", "wrong", cwd=home)
    hotline("party", "rekey", "node", cwd=home)  # made, and listed nowhere yet
    for key in (other / "centre.key", home / "node" / "centre.next.key"):
        (home / "wrong" / "centre.key").write_bytes(key.read_bytes())
        (home / "wrong" / "centre.key").chmod(0o600)
        served = hotline("serve", "wrong", cwd=home, status=1)
        assert "lists another for MERIDIAN" in served.stderr
        assert "hotline party rekey" in served.stderr


def test_a_wrong_passphrase_is_said_in_a_sentence(base: Path) -> None:
    home = base / "MERIDIAN"
    hotline("store", "backup", "node", "sealed", cwd=home)
    hotline("store", "restore", "sealed", "locked", "--keys", home / "node", cwd=home)
    path = home / "locked" / "centre.key"
    seed = bytes.fromhex(tomllib.loads(path.read_text())["plain"]["seed"])
    path.unlink()
    keyfile.create(path, "a long passphrase", mode="test", centre="MERIDIAN", seed=seed, cost=keyfile.LOW_COST)
    (home / "pw").write_text("another one\n")
    (home / "pw").chmod(0o600)
    told = hotline("serve", "locked", "--passphrase-file", home / "pw", cwd=home, status=1)
    assert "does not open: the passphrase in that file is not its own" in told.stderr


def test_a_spoilt_backup_is_not_put_back(base: Path) -> None:
    home = base / "KESTREL"
    hotline("store", "backup", "node", "copy", cwd=home)
    told = (home / "copy" / "backup.toml").read_text()
    (home / "copy" / "backup.toml").write_text(told.replace('root = "', 'root = "00'))
    assert "do not restore it" in hotline("store", "check", "copy", cwd=home, status=1).stderr
    assert "another journal" in hotline("store", "restore", "copy", "back", cwd=home, status=1).stderr
    assert not (home / "back").exists()


def test_a_copy_made_by_other_means_is_marked(base: Path) -> None:
    home = base / "KESTREL"
    assert "stands still" in hotline("store", "mark", "node", cwd=home).stdout
    with serving(home / "node", "--log", "none"):
        digits = written(home, "node")
        assert "[code: rolled_back]" in hotline("release", digits, "--at", "node", *SECOND, cwd=home, status=1).stderr
