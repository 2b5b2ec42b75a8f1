"""One run against MERIDIAN's node, which is made for it and thrown away."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from hotline.node.doors.api.measure import Measure
from tests.node.doors.api.door import Door, at_the_door
from tests.parties import World

__all__ = ["Found", "run"]

CONFIG: Final = Path(__file__).with_name("schemathesis.toml")
CONTENT: Final = b"CCSDS_OPM_VERS = 3.0\n"
TYPES: Final = ("manoeuvre.notice", "procedure.free_text", "conjunction.alert")
ENDLESS: Final = ("/v1/events/sse", "/v1/stream", "/v1/tokens/self")
_CASES = re.compile(r"(\d+) generated")


@dataclass(frozen=True)
class Found:
    """What a run came to: its exit status, how many calls it made, and what it printed."""

    status: int
    cases: int
    said: str


async def run(
    folder: Path,
    *more: str,
    types: Sequence[str] = TYPES,
    officer: bool = False,
    told: Callable[[dict[str, Any]], None] | None = None,
) -> Found:
    """`more`: options of `st run`; `types`: the types of messages that drafts are made of; `officer`: ask with an
    officer's token, not a service's; `told` may change what the tester is told of the door."""
    async with at_the_door(World(), folder) as door:
        assert door.node._web is not None
        # As fast as it can: what one caller may ask in a second is another test's.
        door.node._web._measure = Measure(asyncio.get_running_loop().time, per_second=1e6, burst=1e6)
        described = _of((await door.call("GET", "/v1/openapi.json", token=None)).body, types)
        _name(described, await _there(door))
        if told is not None:
            told(described)
        token = door.officer() if officer else door.token
        (folder / "openapi.json").write_text(json.dumps(described))
        tester = await asyncio.create_subprocess_exec(
            str(Path(sys.executable).with_name("st")), "--config-file", str(CONFIG), "run",
            str(folder / "openapi.json"), "--url", door.address, "--tls-verify", "false",
            "-H", f"Authorization: Bearer {token}", "--no-color", *more,
            cwd=folder, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        try:
            said, _ = await tester.communicate()
        finally:
            if tester.returncode is None:
                tester.kill()
    text = said.decode(errors="replace")
    counted = _CASES.search(text)
    return Found(tester.returncode or 0, int(counted[1]) if counted else 0, text)


def _of(described: dict[str, Any], types: Sequence[str]) -> dict[str, Any]:
    """The description with a few of the types, since 76 of them take a tester an hour to think of; without what never
    ends, and without the call after which no other is let in."""
    components = described["components"]["schemas"]
    draft, every = components["Draft"], set(components["Draft"]["discriminator"]["mapping"])
    for type in every - set(types):
        del components[type], draft["discriminator"]["mapping"][type]
    draft["oneOf"] = [{"$ref": f"#/components/schemas/{type}"} for type in types]
    for path in ENDLESS:
        described["paths"].pop(path, None)
    for path in described["paths"].values():
        for operation in path.values():
            # Nobody waits here for what never comes; what waits has tests of its own.
            operation["parameters"] = [each for each in operation["parameters"] if each["name"] != "wait"]
    return described


async def _there(door: Door) -> dict[str, str]:
    """What is there to be asked for, by the name of the parameter: a message that was sent with an attachment, and so
    on."""
    address = f"{door.address}/v1/attachments/{hashlib.sha256(CONTENT).hexdigest()}?name=plan.opm"
    headers = {"Authorization": f"Bearer {door.token}", "Content-Type": "application/octet-stream"}
    async with door.session.put(address, data=CONTENT, headers=headers) as response:
        named = json.loads(await response.read())
    id = door.id()
    sent = await door.call("PUT", f"/v1/messages/{id}", await door.signed(id, attachments=[named]))
    assert sent.status == 201, sent.body
    kept = door.id()
    left = await door.call("PUT", f"/v1/drafts/{kept}", {"draft": door.draft()})
    assert left.status == 201, left.body
    return {
        "id": id,
        "draft": kept,
        "n": "1",
        "type": "manoeuvre.notice",
        "file": "start.js",
        "code": "schema",
        "name": "KESTREL",
    }


def _name(described: dict[str, Any], there: dict[str, str]) -> None:
    for path, operations in described["paths"].items():
        for operation in operations.values():
            for parameter in operation["parameters"]:
                name = "draft" if path.startswith("/v1/drafts/") else parameter["name"]
                if parameter["in"] == "path" and name in there:
                    parameter["example"] = there[name]
