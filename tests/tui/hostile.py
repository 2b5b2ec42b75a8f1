"""A session in a real terminal, clean or with everything that a node or a peer could have written in ill will.

python -m tests.tui.hostile clean|hostile DIRECTORY
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from protocols.messages.procedure import FreeText
from tests.tui.seats import Chair, alert
from tests.tui.test_safe_text import ACTS
from tui.drafts import Draft

BURIED = "Z" + "\u0300" * 600


def session(words: list[str], directory: Path) -> None:
    """Signs on, hears all of it, opens every page, signs off."""
    chair = Chair(directory, guide=lambda board, screen: words[0])

    async def drive(pilot: Pilot[Any]) -> None:
        await chair.settle(pilot)
        now = chair.world.now
        for place, each in enumerate(words):
            detail = each.encode("utf-8", "replace").decode("utf-8")
            chair.feed("alarm", code=detail[:60], peer="MERIDIAN", message=None, at=now + place, detail=detail)
            chair.feed("refused", **{"from": "MERIDIAN"}, code=detail[:60], detail=detail, at=now + place)
            chair.feed("link", peer="MERIDIAN", up=True, at=now + place, route=detail[:60])
        text = f"{BURIED}\nFROM: MERIDIAN\n\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
        chair.arrive(chair.world.say("procedure.free_text", FreeText(subject=BURIED[:150], text=text)))
        chair.arrive(alert(chair.world))
        for each in words:
            chair.app.note(each)
        await chair.pass_(pilot, 3)
        chair.app.go.link()
        await chair.draw(pilot)
        await pilot.press(*["pagedown"] * 8, "f2")
        await chair.draw(pilot)
        for matter in list(chair.desk.board.matters.values()):
            chair.app.go.open(matter)
            await chair.draw(pilot)
            await pilot.press("pagedown", "pagedown", "v")
            await chair.draw(pilot)
        draft = Draft("procedure.free_text", chair.desk.board, chair.desk.phrases)
        draft.set("body.text", "\n".join(words))
        draft.set("body.subject", words[1])
        chair.app.go.write(draft)
        await pilot.pause(0.5)
        await chair.draw(pilot)
        chair.app.exit(0)

    chair.app.run(auto_pilot=drive, mouse=False)


if __name__ == "__main__":
    session(list(ACTS.values()) if sys.argv[1] == "hostile" else ["nothing"] * len(ACTS), Path(sys.argv[2]))
