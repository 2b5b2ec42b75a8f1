"""Two centres from nothing, by the commands of the README, each command a process: set up, speak, prove it."""

from __future__ import annotations

import json
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.cli.processes import hotline, serving

pytestmark = pytest.mark.timeout(300)  # some forty processes, on whatever computer this is

DRAFT = {"type": "procedure.free_text", "to": ["KESTREL"], "body": {"subject": "Watch", "text": "At 1800Z."}}
PARTIES = {"MERIDIAN": "Meridian Orbital", "KESTREL": "Kestrel Space"}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both set up and introduced to each other, by commands alone."""
    base = tmp_path_factory.mktemp("centres")
    with ThreadPoolExecutor(2) as both:
        list(both.map(lambda centre: _set_up(base / centre, centre), PARTIES))
        list(both.map(lambda pair: _introduce(base, *pair), [("MERIDIAN", "KESTREL"), ("KESTREL", "MERIDIAN")]))
    return base


def test_two_centres_speak_and_can_prove_it(base: Path) -> None:
    meridian, kestrel = base / "MERIDIAN", base / "KESTREL"
    with serving(meridian / "node", "--log", "none"), serving(kestrel / "node", "--log", "json"):
        digits = _send(meridian)
        _take(kestrel, digits)
        _see(meridian, digits)
        _withdraw(meridian, digits)
        hotline("link", "test", "KESTREL", "--at", "node", "--key", "watch-1.key", cwd=meridian)
        _prove(meridian, kestrel)
        _sign_on_from_elsewhere(meridian, kestrel)
    with serving(meridian / "node", "--log", "none"):
        _say_into_a_lost_link(meridian)
    told = hotline("ladder", digits, "--at", "node", cwd=kestrel).stdout  # the node is stopped: its record is read
    assert "acknowledged" in told
    assert "CANCELLED." in hotline("show", digits, "--at", "node", cwd=kestrel).stdout


def test_what_is_signed_without_a_node_is_kept_and_goes_later(base: Path) -> None:
    home = base / "MERIDIAN"
    (home / "later.json").write_text(json.dumps(DRAFT))
    kept = hotline("send", "later.json", "--yes", "--at", "node", "--key", "watch-1.key", cwd=home, status=1)
    assert "is signed and kept in watch-1.seat; it goes with the next command" in kept.stderr
    assert "`hotline serve node`" in kept.stderr
    assert kept.stderr.count("kept") == 1
    assert kept.stderr.count("\n") == 1
    assert "SIGNED, NOT AT THE NODE (1)" in hotline("list", "--at", "node", cwd=home).stdout
    assert "SIGNED, NOT AT THE NODE (1)" in hotline("doctor", "node", cwd=home, status=1).stdout
    nothing = hotline("link", "show", "--at", "node", "--key", "watch-2.key", cwd=home, status=1)
    assert "nothing was signed; start the node (`hotline serve node`)" in nothing.stderr
    told = hotline("list", "--at", "node", cwd=home).stdout
    assert told.startswith("THE NODE DOES NOT RUN; as of ")
    assert "KESTREL up" not in told
    with serving(home / "node", "--log", "none"):
        hotline("link", "show", "--at", "node", "--key", "watch-1.key", cwd=home)  # whatever they sign on for
        listed = hotline("list", "--at", "node", "--json", cwd=home).json()
    assert [each["author"] for each in listed["waiting"]] == ["WATCH-1"]


def test_a_file_goes_with_a_message_and_is_saved_where_the_officer_says(base: Path) -> None:
    meridian, kestrel = base / "MERIDIAN", base / "KESTREL"
    content = b"CCSDS_CDM_VERS = 1.0\n" * 9000  # three chunks
    (meridian / "orbit.kvn").write_bytes(content)
    (meridian / "notes").write_bytes(b"plain")
    (meridian / "tools.zip").write_bytes(b"PK")
    (meridian / "draft.json").write_text(json.dumps(DRAFT))
    officer = ("--at", "node", "--key", "watch-1.key")
    with serving(meridian / "node", "--log", "none"), serving(kestrel / "node", "--log", "none"):
        refused = hotline("send", "draft.json", "--attach", "tools.zip", *officer, cwd=meridian, status=1)
        assert "[code: attachment_type]" in refused.stderr
        files = ("--attach", "orbit.kvn", "--attach", "notes:text/plain")
        sent = hotline("send", "draft.json", *files, *officer, "--json", cwd=meridian).json()
        digits = str(sent["digits"])
        hotline("release", digits, "--at", "node", "--key", "watch-2.key", "--wait", "received", cwd=meridian)
        _saved(kestrel, digits, content)
    listed = hotline("attachment", "list", digits, "--at", "node", cwd=kestrel).stdout  # from the record, node stopped
    assert listed.splitlines()[0].split() == ["1", "orbit.kvn", "text/plain", "184.6", "KiB", "here"]
    assert listed.splitlines()[1].split() == ["2", "notes.txt", "text/plain", "5", "B", "here"]


def _saved(home: Path, digits: str, content: bytes) -> None:
    officer = ("--at", "node", "--key", "watch-1.key")
    for _ in range(20):
        rows = hotline("attachment", "list", digits, *officer, "--json", cwd=home).json()["attachments"]
        if all(row["state"] == "here" for row in rows):
            break
    save = ("attachment", "save", digits)
    hotline(*save, "1", "--to", "saved.kvn", *officer, cwd=home)
    assert (home / "saved.kvn").read_bytes() == content
    assert (home / "saved.kvn").stat().st_mode & 0o777 == 0o600
    again = hotline(*save, "2", "--to", "saved.kvn", *officer, cwd=home, status=1)
    assert "stays as it is" in again.stderr
    assert (home / "saved.kvn").read_bytes() == content
    (home / "link").symlink_to("nowhere")
    hotline(*save, "2", "--to", "link", *officer, cwd=home, status=1)
    assert "[code: not_found]" in hotline(*save, "3", "--to", "third", *officer, cwd=home, status=1).stderr
    assert not (home / "third").exists()


def _set_up(home: Path, centre: str) -> None:
    """One party on one computer: registrar, node and both officers."""
    home.mkdir()
    hotline("party", "create", "party", "--name", PARTIES[centre], "--mode", "test", "--plain", cwd=home)
    hotline("init", "node", "--party", "party", "--centre", centre, "--listen", "127.0.0.1:0", cwd=home)
    for name in ("watch-1", "watch-2"):
        hotline(
            "officer", "key", f"{name}.key", "--centre", centre, "--role", name.upper(), "--mode", "test", "--plain",
            cwd=home,
        )  # fmt: skip
    hotline("officer", "add", "party", "watch-1.request", "watch-2.request", "--node", "node", cwd=home)
    hotline("roster", "export", "node", "-o", "ours.introduction", cwd=home)


def _introduce(base: Path, me: str, other: str) -> None:
    """The file came by any carrier, the fingerprint by another: here from their registrar's folder."""
    fingerprint = hotline("party", "show", "party", "--json", cwd=base / other).json()["fingerprint"]
    theirs = base / me / "theirs.introduction"
    theirs.write_bytes((base / other / "ours.introduction").read_bytes())
    introduce = ("party", "introduce", "node", theirs.name, "--fingerprint", fingerprint, "--key")
    first = hotline(*introduce, "watch-1.key", cwd=base / me)
    twice = hotline(*introduce, "watch-1.key", cwd=base / me, status=1)
    assert "WATCH-1 has signed this already: another officer" in twice.stderr
    assert "one more officer runs" in hotline("link", "show", "--at", "node", cwd=base / me).stderr
    assert "a second officer runs the same command" in first.stderr
    assert "believed here, by two officers" in hotline(*introduce, "watch-2.key", cwd=base / me).stdout


def _send(home: Path) -> str:
    (home / "draft.json").write_text(json.dumps(DRAFT))
    sent = hotline("send", "draft.json", "--at", "node", "--key", "watch-1.key", "--json", cwd=home).json()
    assert sent["state"] == "waiting"
    digits = str(sent["digits"])
    refused = hotline("release", digits, "--at", "node", "--key", "watch-1.key", cwd=home, status=1)
    assert "another officer, under another role" in refused.stderr
    released = hotline(
        "release", digits, "--at", "node", "--as", "WATCH-2", "--key", "watch-2.key", "--wait", "received", cwd=home
    )
    assert f"{digits} released to KESTREL (number 1)." in released.stdout
    again = hotline("release", digits, "--at", "node", "--key", "watch-2.key", "--json", cwd=home, status=1)
    assert "was released at" in again.stderr
    assert again.json()["refused"] == "not_waiting"
    return digits


def _take(home: Path, digits: str) -> None:
    listed = hotline("list", "--key", "watch-1.key", "--at", "node", cwd=home).stdout
    assert "NEEDS YOU (1)" in listed
    assert digits in listed
    why = ("answer", digits, "cannot", "--at", "node", "--key", "watch-1.key")
    assert "--reason not_able, " in hotline(*why, cwd=home, status=1).stderr
    past = ("answer", digits, "holding", "--at", "node", "--key", "watch-1.key", "--by")
    assert "is past: give --by +30" in hotline(*past, "2020-01-01T00:00Z", cwd=home, status=1).stderr
    told = hotline("acknowledge", digits, "--wait", "received", HOTLINE_AT="node", HOTLINE_KEY="watch-1.key", cwd=home)
    assert f"You acknowledged {digits}; told: MERIDIAN (number " in told.stdout
    ours = hotline("hold", digits, "--at", "node", "--key", "watch-1.key", cwd=home, status=1)
    assert "only MERIDIAN can hold or withdraw it [code: relation_wrong]" in ours.stderr


def _see(home: Path, digits: str) -> None:
    [mine] = [
        m for m in hotline("list", "--at", "node", "--json", cwd=home).json()["messages"] if m["digits"] == digits
    ]
    assert mine["addressees"][0]["stage"] == "acknowledged"
    assert mine["officers"] == ["WATCH-1", "WATCH-2"]
    ladder = hotline("ladder", digits, "--at", "node", cwd=home).stdout
    assert "WATCH-1" in ladder
    assert f"Acknowledgement of {digits}" in ladder


def _say_into_a_lost_link(home: Path) -> None:
    (home / "draft.json").write_text(json.dumps(DRAFT))
    officer = ("--at", "node", "--key")
    waits = hotline("send", "draft.json", *officer, "watch-1.key", "--json", cwd=home).json()
    ladder = hotline("ladder", str(waits["digits"]), *officer, "watch-1.key", cwd=home, status=1)
    assert "waits for release, signed by WATCH-1" in ladder.stderr
    released = hotline("release", str(waits["digits"]), *officer, "watch-2.key", cwd=home)
    assert "LINK LOST since " in released.stderr
    assert "telephone KESTREL." in released.stderr


def _prove(meridian: Path, kestrel: Path) -> None:
    """Beside the running nodes."""
    report = hotline("journal", "verify", "node", "--json", cwd=meridian).json()
    assert report["ok"]
    assert {line["number"] for line in report["lines"]} == {line["common"] for line in report["lines"]}
    heads = kestrel / "kestrel.heads"
    hotline("journal", "export", "node", "--heads", "-o", heads, cwd=kestrel)
    assert "No difference." in hotline("journal", "compare", "node", heads, cwd=meridian).stdout


def _withdraw(home: Path, digits: str) -> None:
    """Two acts: the hold is one officer's and goes at once, the cancel waits for the second."""
    officer = ("--at", "node", "--key")
    hotline("hold", digits, "--reason", "being_checked", *officer, "watch-1.key", "--wait", "received", cwd=home)
    assert "HELD: do not act on it" in hotline("show", digits, "--at", "node", cwd=home).stdout
    waits = hotline("cancel", digits, "--reason", "superseded", *officer, "watch-1.key", "--json", cwd=home).json()
    assert waits["state"] == "waiting"
    hotline("release", str(waits["digits"]), *officer, "watch-2.key", "--wait", "received", cwd=home)


def _sign_on_from_elsewhere(meridian: Path, kestrel: Path) -> None:
    """An officer on another computer has the key, the .party file, the address, and hears the fingerprint."""
    desk = meridian / "desk"
    desk.mkdir()
    for name in ("watch-2.key", "party/party.party"):
        (desk / Path(name).name).write_bytes((meridian / name).read_bytes())
    (desk / "watch-2.key").chmod(0o600)
    address = tomllib.loads((meridian / "node" / "node.toml").read_text())["listen"]
    fingerprint = hotline("party", "show", "party", "--json", cwd=meridian).json()["fingerprint"]
    there = ("--at", address, "--key", "watch-2.key")
    refused = hotline("list", *there, "--party", "party.party", "--fingerprint", "1", cwd=desk, status=1)
    assert "do not go on" in refused.stderr
    hotline("list", *there, "--party", "party.party", "--fingerprint", fingerprint, cwd=desk)
    assert "KESTREL" in hotline("link", "show", "--key", "watch-2.key", cwd=desk).stdout  # it knows the node by now
    another = tomllib.loads((kestrel / "node" / "node.toml").read_text())["listen"]
    wrong = hotline("list", "--at", another, "--key", "watch-2.key", cwd=desk, status=1)
    assert wrong.stderr.count("\n") == 1
