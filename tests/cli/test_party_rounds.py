"""A party whose keys several people hold, by commands alone: a ceremony, rounds, a lost key, a new key of a node."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.processes import HOTLINE, SECONDS, Told, environment, hotline

pytestmark = pytest.mark.timeout(300)

NAME = "Meridian Orbital"
HOLDERS = ("root-1", "root-2", "root-3", "registrar-1", "registrar-2", "registrar-3")


def ceremony(home: Path, *answers: str, status: int = 0) -> Told:
    """`party ceremony`, with what people type."""
    done = subprocess.run(
        [HOTLINE, "party", "ceremony", "party", "--mode", "test", "--plain"], cwd=home, env=environment(),
        input="".join(f"{answer}\n" for answer in answers), capture_output=True, text=True, timeout=SECONDS,
        check=False,
    )  # fmt: skip
    assert done.returncode == status, done.stdout + done.stderr
    return Told(done.args, done.returncode, done.stdout, done.stderr)


def sign(home: Path, *names: str) -> Told:
    """Each holder signs a copy, and the folder puts them together."""
    [waiting] = (home / "party").glob("*.unsigned")
    copies = []
    for name in names:
        copy = Path(shutil.copy(waiting, home / name))
        party = ("--party", "party/party.party") if (home / "party" / "party.party").exists() else ()
        hotline("party", "sign-record", copy, "--key", f"{name}/{name}.key", *party, "--yes", cwd=home)
        copies.append(copy)
    return hotline("party", "finish", "party", *copies, cwd=home)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Founded by a ceremony: 2 of 3 roots, 2 of 3 registrars, a node and two officers."""
    home = tmp_path_factory.mktemp("home")
    answers = [NAME, "3", "2", "3", "2"]
    for name in HOLDERS:
        (home / name).mkdir()
        answers += [f"Person {name}", f"{name}/{name}.key"]
    told = ceremony(home, *answers, "registrar-1/registrar-1.key", "root-1/root-1.key", "root-3/root-3.key")
    assert "is not among the keys that sign root.0001" in told.stderr
    assert "Root 1 of Meridian Orbital is signed." in told.stdout
    assert "Signed, as the root: 2 where 2 are needed" in told.stdout
    assert "Person root-3" in (home / "party" / "minutes.root.0001.txt").read_text()
    node = ("init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0")
    assert "registrars: 0 of 2" in hotline(*node, cwd=home).stdout
    sign(home, "registrar-1", "registrar-2")
    hotline(*node, cwd=home)
    for name in ("watch-1", "watch-2"):
        key = ("officer", "key", f"{name}.key", "--centre", "MERIDIAN", "--role", name.upper(), "--mode", "test")
        hotline(*key, "--plain", cwd=home)
    hotline("officer", "add", "party", "watch-1.request", "watch-2.request", cwd=home)
    sign(home, "registrar-2", "registrar-3")
    hotline("roster", "import", "node", "party/party.party", cwd=home)
    return home


def test_nobody_s_folder_holds_a_key_and_the_node_believes_the_party(home: Path) -> None:
    assert list((home / "party").glob("*.key")) == []
    assert "WATCH-1, WATCH-2" in hotline("roster", "show", "node", cwd=home).stdout


def test_a_registrar_alone_does_not_finish_anything(home: Path) -> None:
    hotline("party", "renew", "party", cwd=home)
    [waiting] = (home / "party").glob("*.unsigned")
    alone = Path(shutil.copy(waiting, home / "registrar-1"))
    hotline("party", "sign-record", alone, "--key", "registrar-1/registrar-1.key", "--party", "party/party.party",
            "--yes", cwd=home)  # fmt: skip
    told = hotline("party", "finish", "party", alone, cwd=home, status=1)
    assert "registrars: 1 of 2" in told.stdout
    told = hotline("party", "renew", "party", cwd=home, status=1)
    assert "waits for signatures" in told.stderr
    hotline("party", "drop", "party", "--yes", cwd=home)


def test_a_lost_registrar_s_key_is_replaced_by_a_new_root(home: Path) -> None:
    (home / "registrar-4").mkdir(exist_ok=True)
    key = ("registrar-4/registrar-4.key", "--party", NAME, "--mode", "test", "--plain")
    hotline("party", "key", *key, cwd=home)
    told = hotline(
        "party", "root", "party", "--add-registrar", "registrar-4/registrar-4.public", "--remove-registrar",
        "registrar-3/registrar-3.public", cwd=home,
    )  # fmt: skip
    assert "Root 2 waits for signatures: old root: 0 of 2, new root: 0 of 2" in told.stdout
    assert "waits for signatures: registrars: 0 of 2" in sign(home, "root-1", "root-2").stdout
    [waiting] = (home / "party").glob("*.unsigned")
    copy = Path(shutil.copy(waiting, home / "registrar-3"))
    lost = ("party", "sign-record", copy, "--key", "registrar-3/registrar-3.key", "--party", "party/party.party")
    assert "is not among the keys that sign" in hotline(*lost, "--yes", cwd=home, status=1).stderr
    sign(home, "registrar-1", "registrar-4")
    hotline("roster", "import", "node", "party/party.party", cwd=home)
    assert "Root 2" in hotline("party", "show", "party", cwd=home).stdout


def test_a_node_gets_a_new_key_and_the_old_one_goes(home: Path) -> None:
    old = (home / "node" / "centre.key").read_text()
    hotline("party", "rekey", "node", cwd=home)
    told = hotline("party", "rekey", "node", cwd=home, status=1)
    assert "is not in the statement that is here" in told.stdout
    hotline("party", "sign", "party", "node/MERIDIAN.request", "--revoke-others", cwd=home)
    sign(home, "registrar-1", "registrar-2")
    hotline("roster", "import", "node", "party/party.party", cwd=home)
    hotline("party", "rekey", "node", cwd=home)
    assert (home / "node" / "centre.before.key").read_text() == old
    told = hotline("party", "retire", "party", "--centre", "MERIDIAN", cwd=home, status=1)
    assert "has one key" in told.stderr
    assert "127.0.0.1" in hotline("roster", "show", "node", cwd=home).stdout  # a bulletin under the new key


def test_what_is_on_paper_has_the_digits_that_the_commands_show(home: Path) -> None:
    told = hotline("party", "minutes", "party", "--statement", cwd=home).stdout
    fingerprint = next(line for line in told.splitlines() if line.startswith("Fingerprint"))
    assert fingerprint.split(maxsplit=1)[1] in hotline("party", "show", "party", cwd=home).stdout
    assert "WATCH-1" in told
