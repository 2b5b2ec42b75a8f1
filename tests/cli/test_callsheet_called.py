"""A message that nobody takes, by commands alone, with real nodes: a page, the call sheet, the call that is noted."""

from __future__ import annotations

import asyncio
import json
import re
import time
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from hotline.cli.callsheet_called import CHALLENGES, OUTCOMES, WAYS
from protocols.messages.procedure.contact import ContactByVoice
from tests.cli.processes import hotline, serving
from tests.evidence.two_centres import CENTRES, found_centre, introduced

pytestmark = pytest.mark.timeout(300)


@pytest.mark.parametrize(("field", "choices"), [("way", WAYS), ("outcome", OUTCOMES), ("challenge", CHALLENGES)])
def test_the_command_knows_every_word_of_the_form(field: str, choices: tuple[str, ...]) -> None:
    assert get_args(get_type_hints(ContactByVoice)[field]) == choices


def wait_for(path: Path, seconds: float) -> str:
    until = time.monotonic() + seconds
    while not path.exists() and time.monotonic() < until:
        time.sleep(0.2)
    time.sleep(0.2)
    return path.read_text()


def test_2019_nobody_is_at_the_seat_and_the_message_is_taken_all_the_same(tmp_path: Path) -> None:
    for centre, party in CENTRES.items():
        found_centre(tmp_path, centre, party)
    asyncio.run(introduced(tmp_path, "MERIDIAN", "KESTREL"))
    asyncio.run(introduced(tmp_path, "KESTREL", "MERIDIAN"))
    with (tmp_path / "KESTREL" / "node.toml").open("a") as settings:
        command = json.dumps(["sh", "-c", 'cat > "$0"', str(tmp_path / "page")])
        settings.write(f'\n[[pager]]\nname = "duty phone"\ncommand = {command}\n')
    (tmp_path / "flash.json").write_text(json.dumps({
        "type": "procedure.free_text", "to": ["KESTREL"], "precedence": "FLASH", "precedence_reason": "Minutes",
        "body": {"subject": "LARK 9 is close", "text": "Read it now."},
    }))  # fmt: skip
    at = {centre: ("--at", centre, "--key", f"{centre}-WATCH-1.key") for centre in CENTRES}
    with serving(tmp_path / "MERIDIAN", "--log", "none"), serving(tmp_path / "KESTREL", "--log", "none"):
        assert hotline("pager", "test", *at["KESTREL"], cwd=tmp_path).stdout == "duty phone: sent\n"
        assert "Nothing is asked of you." in (tmp_path / "page").read_text()
        (tmp_path / "page").unlink()

        waits = hotline("send", "flash.json", "--yes", "--json", *at["MERIDIAN"], cwd=tmp_path).json()
        second = ("--at", "MERIDIAN", "--key", "MERIDIAN-WATCH-2.key")
        hotline("release", waits["digits"], "--yes", "--wait", "received", *second, cwd=tmp_path)
        page = wait_for(tmp_path / "page", 30)
        assert f"FLASH {waits['digits']} from MERIDIAN is here, and nobody has opened it." in page
        assert "LARK" not in page

        ours = hotline("callsheet", "KESTREL", *at["MERIDIAN"], cwd=tmp_path).stdout
        theirs = hotline("callsheet", "MERIDIAN", *at["KESTREL"], cwd=tmp_path).stdout
        asked, answered = _rows(ours), _rows(theirs)
        assert asked["You ask KESTREL: it answers"] == answered["MERIDIAN asks: you answer"]
        called = (
            "called", waits["digits"], "read_out_and_taken", "--spoke-to", "WATCH DESK", "--challenge",
            "answered_rightly",
        )  # fmt: skip
        assert "You noted a call" in hotline(*called, *at["MERIDIAN"], cwd=tmp_path).stdout
        ladder = hotline("ladder", waits["digits"], *at["MERIDIAN"], cwd=tmp_path).stdout
        assert "BY VOICE WATCH-1 of MERIDIAN" in ladder
        early = hotline("no-reply", waits["digits"], *at["MERIDIAN"], cwd=tmp_path, status=1)
        assert "has not come to NO REPLY" in early.stderr


def _rows(sheet: str) -> dict[str, list[tuple[str, str]]]:
    """Heading → what is asked and what is answered."""
    found: dict[str, list[tuple[str, str]]] = {}
    heading = ""
    for each in sheet.splitlines():
        row = re.fullmatch(r"\s+\d  ([A-Z0-9]{3})\s+([A-Z0-9]{5})", each)
        if row is None:
            heading = each.strip()
        else:
            found.setdefault(heading, []).append((row[1], row[2]))
    return found
