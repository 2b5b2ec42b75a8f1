"""A channel by commands: proposed, accepted, suspended, resumed, left; and a State that signs for its operator."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.processes import hotline, serving
from tests.cli.test_journey import base  # noqa: F401 - the two centres, set up by commands

pytestmark = pytest.mark.timeout(300)

ONE = ("--at", "node", "--key", "watch-1.key")
TWO = ("--at", "node", "--key", "watch-2.key")
TEXT = {"type": "procedure.free_text", "to": ["KESTREL"], "body": {"subject": "Watch", "text": "At 1800Z."}}


def both(home: Path, *words: str, wait: bool = True) -> str:
    """One officer says it, the other releases it: the five digits."""
    said = hotline("charter", *words, "--yes", "--json", *ONE, cwd=home).json()
    assert said["state"] == "waiting"
    waits = ("--wait", "received") if wait else ()
    hotline("release", said["digits"], "--yes", *waits, *TWO, cwd=home)
    return str(said["digits"])


def state(home: Path, channel: str) -> str:
    [shown] = hotline("charter", "show", channel, "--json", "--at", "node", cwd=home).json()
    return str(shown["state"])


def test_a_channel_from_its_draft_to_its_end(base: Path) -> None:  # noqa: F811
    meridian, kestrel = base / "MERIDIAN", base / "KESTREL"
    draft = hotline(
        "charter", "draft", "--to", "KESTREL", "--open", "conjunction.*", "--deadline", "flash:acknowledged=10m",
        "--shows", "nothing", "--review", "+90d", cwd=meridian,
    )  # fmt: skip
    (meridian / "charter.json").write_text(draft.stdout)
    (meridian / "text.json").write_text(json.dumps(TEXT))
    hotline("check", "charter.json", "--mode", "test", cwd=meridian)
    with serving(meridian / "node", "--log", "none"), serving(kestrel / "node", "--log", "none"):
        channel = both(meridian, "sign", "charter.json")
        early = hotline("send", "text.json", "--channel", channel, "--yes", *ONE, cwd=meridian, status=1)
        assert "is not accepted by KESTREL" in early.stderr
        shown = hotline("charter", "show", "--at", "node", cwd=kestrel).stdout
        assert f"{channel}  PROPOSED" in shown
        assert "KESTREL: acceptance" in shown
        both(kestrel, "accept", channel)
        assert (state(meridian, channel), state(kestrel, channel)) == ("in_force", "in_force")
        closed = hotline("send", "text.json", "--channel", channel, "--yes", *ONE, cwd=meridian, status=1)
        assert "procedure.free_text is not opened on this channel" in closed.stderr
        assert "[code: type_not_opened]" in closed.stderr
        both(meridian, "suspend", channel, "--reason", "technical", "--until", "+2d")
        assert (state(meridian, channel), state(kestrel, channel)) == ("suspended", "suspended")
        assert "MERIDIAN: to resume by" in hotline("charter", "show", channel, "--at", "node", cwd=kestrel).stdout
        both(meridian, "resume", channel)
        assert state(kestrel, channel) == "in_force"
        both(kestrel, "leave", channel)
        assert (state(meridian, channel), state(kestrel, channel)) == ("ended", "ended")
        gone = hotline("charter", "suspend", channel, "--reason", "technical", "--until", "+2d", "--yes", *ONE,
                       cwd=meridian, status=1)  # fmt: skip
        assert "has ended" in gone.stderr


def test_a_draft_is_checked_against_the_node_s_channels(base: Path) -> None:  # noqa: F811
    home = base / "MERIDIAN"
    (home / "lost.json").write_text(json.dumps({**TEXT, "charter": "00000"}))
    told = hotline("check", "lost.json", "--mode", "test", "--at", "node", cwd=home, status=1)
    assert "no channel '00000' here" in told.stdout


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--deadline", "flash=10m"), "is not such as flash:acknowledged=10m"),
        (("--review", "2020-01-01T00:00Z"), "is past"),
    ],
)
def test_a_draft_that_cannot_be_meant(tmp_path: Path, words: tuple[str, ...], why: str) -> None:
    assert why in hotline("charter", "draft", "--to", "KESTREL", *words, cwd=tmp_path, status=1).stderr


def test_a_state_signs_for_its_operator(tmp_path: Path) -> None:
    state = "Meridian Orbital"
    hotline("party", "create", "state", "--name", state, "--mode", "test", "--plain", cwd=tmp_path)
    hotline("party", "create", "wren", "--name", "Wren", "--mode", "test", "--plain", "--authorised-by", state,
            cwd=tmp_path)  # fmt: skip
    init = ("--centre", "WREN", "--listen", "127.0.0.1:0")
    hotline("init", "node", "--party", "wren", *init, cwd=tmp_path)
    assert "NOT COUNTERSIGNED" in hotline("roster", "show", "node", cwd=tmp_path).stdout
    wrong = hotline("party", "countersign", "wren", "wren/wren.party", "--yes", cwd=tmp_path, status=1)
    assert "nobody has signed it since" in wrong.stderr
    file = tmp_path / "for-signature.party"
    file.write_bytes((tmp_path / "wren" / "wren.party").read_bytes())
    signed = hotline("party", "countersign", "state", file.name, "--yes", cwd=tmp_path)
    assert "Signed for Wren, statement 1" in signed.stdout
    kept = hotline("party", "countersign", "wren", file.name, cwd=tmp_path)
    assert f"with the signature of {state}" in kept.stdout
    opened = hotline("party", "open", "state", "Wren", "--type", "charter.*", cwd=tmp_path, status=1)
    assert "centres" in opened.stderr  # a State that lists no centre has no statement yet


def test_a_statement_that_names_another_state_is_not_signed(tmp_path: Path) -> None:
    for folder, name, more in (("state", "Meridian Orbital", ()), ("wren", "Wren", ("--authorised-by", "Halcyon"))):
        hotline("party", "create", folder, "--name", name, "--mode", "test", "--plain", *more, cwd=tmp_path)
    hotline("init", "node", "--party", "wren", "--centre", "WREN", "--listen", "127.0.0.1:0", cwd=tmp_path)
    refused = hotline("party", "countersign", "state", "wren/wren.party", "--yes", cwd=tmp_path, status=1)
    assert "names Halcyon, not Meridian Orbital" in refused.stderr
