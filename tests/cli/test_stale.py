"""A year later nobody has renewed anything: what the commands say, and what goes all the same when it is confirmed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.processes import hotline, serving
from tests.cli.test_journey import base  # noqa: F401 - the two centres, set up by commands

pytestmark = pytest.mark.timeout(300)

DAY = 86_400_000
ONE = ("--at", "node", "--key", "watch-1.key")
TWO = ("--at", "node", "--key", "watch-2.key")
FLASH = {
    "type": "procedure.free_text",
    "to": ["KESTREL"],
    "precedence": "FLASH",
    "precedence_reason": "Minutes are left.",
    "body": {"subject": "Orbit", "text": "Look."},
}
TEXT = {name: value for name, value in FLASH.items() if not name.startswith("precedence")}


def days_later(base: Path, days: int) -> None:  # noqa: F811
    """Only the clock of a test node can be moved."""
    for settings in base.glob("*/node/node.toml"):
        text = re.sub(r"clock_offset_ms = -?\d+", f"clock_offset_ms = {days * DAY}", settings.read_text())
        settings.write_text(text)


def test_what_runs_out_is_said_and_what_has_is_confirmed_by_name(base: Path) -> None:  # noqa: F811
    home = base / "MERIDIAN"
    (home / "flash.json").write_text(json.dumps(FLASH))
    (home / "text.json").write_text(json.dumps(TEXT))
    days_later(base, 359)
    shown = hotline("roster", "show", "node", cwd=home).stdout
    assert re.search(r"statement \d+ of Kestrel Space runs out 20", shown)
    [ours] = [
        p for p in hotline("roster", "show", "node", "--json", cwd=home).json()["parties"] if p["believed"] == "own"
    ]
    assert [(each["kind"], each["step"]) for each in ours["runs_out"] if each["kind"] == "statement"] == [
        ("statement", 7)
    ]
    days_later(base, 366)
    with serving(home / "node", "--log", "none"), serving(base / "KESTREL" / "node", "--log", "none"):
        assert re.search(
            r"statement \d+ of Kestrel Space STALE: ran out", hotline("roster", "show", *ONE[1:2], cwd=home).stdout
        )
        waits = hotline("send", "text.json", "--yes", *ONE, cwd=home, status=1)
        assert "ROUTINE waits for a newer record" in waits.stderr
        assert "[code: roster_stale]" in waits.stderr
        digits = str(hotline("send", "flash.json", "--yes", "--json", *ONE, cwd=home).json()["digits"])
        for wrong in ((), ("--over-stale", "MERIDIAN")):
            refused = hotline("release", digits, "--yes", *wrong, *TWO, cwd=home, status=1)
            assert "KESTREL: an officer confirms it by name" in refused.stderr
        gone = hotline("release", digits, "--yes", "--over-stale", "kestrel", "--wait", "received", *TWO, cwd=home)
        assert f"{digits} released to KESTREL" in gone.stdout
    hotline("journal", "verify", "node", cwd=home)
