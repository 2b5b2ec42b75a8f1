"""A folder of CCSDS OPM files: each burn in them becomes a draft of a manoeuvre notice, for an officer.

    python -m hotline.examples.opm_folder PROFILE FOLDER

    FOLDER/notice.toml     what the files do not say: to = ["KESTREL"], and in [body] basis, purpose, device, ask
    FOLDER/burn-17.opm     a file to take, as soon as it has its name (write it elsewhere, and move it here)
    FOLDER/done/           taken: all of its drafts are on the node's disk
    FOLDER/refused/        not taken, and beside each file NAME.why with the reason

A file is known by its content: the same one again, or one that was half taken, makes no second draft.
"""

from __future__ import annotations

import asyncio
import hashlib
import sys
import tomllib
from contextlib import suppress
from pathlib import Path
from typing import Any

from hotline.client import Hotline
from protocols.errors import Code, Refused
from protocols.formats.ccsds import fill

NOTICE = "manoeuvre.notice"
LOOK_SECONDS = 2.0


def files(folder: Path) -> list[Path]:
    return sorted(each for each in folder.iterdir() if each.suffix in (".opm", ".kvn", ".xml"))


def burns(path: Path, notice: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """A draft of each burn in a file, by a name that no other burn has. Raises Refused."""
    content = path.read_bytes()
    found = fill(content)
    bodies = [{**notice["body"], **draft.body} for draft in found.drafts if draft.type == NOTICE]
    if not bodies:
        raise Refused(Code.FILE_UNREADABLE, found.says)
    name = hashlib.sha256(content).hexdigest()
    return {f"{name}, burn {n}": {**notice, "type": NOTICE, "body": body} for n, body in enumerate(bodies, 1)}


async def take(hl: Hotline, drafts: dict[str, dict[str, Any]]) -> str:
    """Leaves them for an officer, also where this program may sign. Raises Refused, and then none of them has left."""
    for draft in drafts.values():
        await hl.check(draft)
    left = [await hl.send(draft, once=name, sign=False) for name, draft in drafts.items()]
    return ", ".join(f"{each.reference} ({each.state})" for each in left)


async def look(hl: Hotline, folder: Path) -> None:
    """Takes what is there now, each file once."""
    notice = tomllib.loads((folder / "notice.toml").read_text("utf-8"))
    for path in files(folder):
        try:
            where, says = "done", await take(hl, burns(path, notice))
        except Refused as refused:
            where, says = "refused", str(refused)
        (folder / where).mkdir(exist_ok=True)
        if where == "refused":
            (folder / where / f"{path.name}.why").write_text(f"{says}\n", "utf-8")
        path.replace(folder / where / path.name)
        print(f"{path.name}: {where}: {says}", flush=True)


async def carry(hl: Hotline, folder: Path) -> None:
    """Until it is stopped."""
    async with hl:
        while True:
            await look(hl, folder)
            await asyncio.sleep(LOOK_SECONDS)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(carry(Hotline.from_profile(sys.argv[1], program="opm-folder"), Path(sys.argv[2])))
