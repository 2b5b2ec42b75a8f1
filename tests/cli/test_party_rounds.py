"""A party whose keys several people hold, by commands alone: a ceremony, rounds, a lost key, a new key of a node."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from hotline.keys import keyfile
from hotline.keys.holders import spelled
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
    begun = hotline(*node, cwd=home)
    assert "registrars: 0 of 2" in begun.stdout
    assert "hotline init node --party party/party.party" in " ".join(begun.stderr.split())
    sign(home, "registrar-1", "registrar-2")
    hotline("init", "node", "--party", "party/party.party", cwd=home)
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


def said(told: Told) -> str:
    """On stderr, in one line however it was wrapped."""
    return " ".join(told.stderr.split())


def test_a_registrar_sees_the_new_key_and_signs_nothing_without_saying_so(home: Path) -> None:
    hotline("officer", "key", "watch-3.key", "--centre", "MERIDIAN", "--role", "WATCH-3", "--mode", "test", "--plain",
            cwd=home)  # fmt: skip
    hotline("officer", "add", "party", "watch-3.request", cwd=home)
    [waiting] = (home / "party").glob("*.unsigned")
    copy = Path(shutil.copy(waiting, home / "registrar-1"))
    asked = ("party", "sign-record", copy, "--key", "registrar-1/registrar-1.key", "--party", "party/party.party")
    told = hotline(*asked, cwd=home, status=1)
    assert "or with --yes" in said(told)
    assert copy.read_bytes() == waiting.read_bytes()
    digits = spelled(keyfile.read(home / "watch-3.key").public)
    assert f"NEW   {digits}  officer MERIDIAN WATCH-3" in told.stderr
    assert told.stderr.index("NEW") < told.stderr.index("WATCH-1")


def test_a_copy_that_was_damaged_on_its_way_is_named(home: Path) -> None:
    [waiting] = (home / "party").glob("*.unsigned")
    whole, copy = waiting.read_bytes(), home / "registrar-1" / waiting.name
    at = whole.index(b"WATCH-3")
    copy.write_bytes(whole[:at] + b"X" + whole[at + 1 :])
    told = said(hotline("party", "finish", "party", copy, cwd=home, status=1))
    assert f"{copy.name} is not statement." in told
    assert "its digits are" in told
    assert "passed on" not in told
    copy.write_bytes(whole[:-40])
    assert "was cut or damaged" in said(hotline("party", "finish", "party", copy, cwd=home, status=1))
    hotline("party", "drop", "party", "--yes", cwd=home)


def test_a_root_that_was_given_up_is_no_dead_end(home: Path) -> None:
    hotline("party", "root", "party", "--key", "root-1/root-1.key", cwd=home)
    assert "sign-record FILE --key KEY --instead" in said(hotline("party", "drop", "party", "--yes", cwd=home))
    told = hotline("party", "root", "party", "--key", "root-1/root-1.key", cwd=home, status=1)
    assert "hotline party root party without --key" in said(told)
    assert "--instead" in said(told)
    told = hotline("party", "root", "party", "--remove-key", "root-3/root-3.public", cwd=home)
    assert "All 2 root keys must sign" in said(told)
    [waiting] = (home / "party").glob("*.unsigned")
    copy = Path(shutil.copy(waiting, home / "root-1"))
    again = ("party", "sign-record", copy, "--key", "root-1/root-1.key", "--party", "party/party.party", "--yes")
    assert "sign this one with --instead" in said(hotline(*again, cwd=home, status=1))
    hotline(*again, "--instead", cwd=home)
    hotline("party", "drop", "party", "--yes", cwd=home)


def test_a_number_that_cannot_be_meant_is_refused_in_its_own_words(home: Path) -> None:
    told = said(hotline("party", "root", "party", "--threshold", "9", cwd=home, status=1))
    assert "--threshold 9: 3 different keys are named" in told
    assert "schema" not in told.replace("[code: schema]", "")
    assert "--above 5000" in said(hotline("party", "renew", "party", "--above", "5000", cwd=home, status=1))


def test_several_keys_never_fall_into_one_of_them_signing_alone(home: Path) -> None:
    keys = ("--root-key", "root-1/root-1.public", "--root-key", "root-2/root-2.public", "--registrar-key",
            "registrar-1/registrar-1.public")  # fmt: skip
    made = ("party", "create", "other", "--name", NAME, "--mode", "test")
    assert "--threshold is not: say how many" in said(hotline(*made, *keys, cwd=home, status=1))
    twice = (*keys, "--root-key", "root-1/root-1.key", "--threshold", "2")
    assert "is given twice among the root keys" in said(hotline(*made, *twice, cwd=home, status=1))
    assert "go with --root-key" in said(hotline(*made, "--plain", "--threshold", "2", cwd=home, status=1))
    assert not (home / "other").exists()


def test_a_ceremony_takes_no_key_for_two_holders_and_remembers_who_holds_which(tmp_path: Path) -> None:
    told = ceremony(
        tmp_path, NAME, "2", "2", "1", "1", "Anna", "a.key", "Boris", "a.key", "b.key", "Anna", "a.key", "a.key",
        "a.key", status=1,
    )  # fmt: skip
    assert "a.key is in this list already, as the key of Anna: give a key of Boris's own." in told.stderr
    assert "a.key was there before: no key was made, this one is taken" in told.stderr
    assert "a.key has signed this already" in told.stderr
    told = ceremony(tmp_path, "b.key")
    assert "2 where 2 are needed" in told.stdout
    paper = (tmp_path / "party" / "minutes.root.0001.txt").read_text()
    assert paper.count("Anna") == 3  # root key, registrar's key, signature
    assert paper.count("Boris") == 2
    assert "Boris" in hotline("party", "minutes", "party", cwd=tmp_path).stdout
