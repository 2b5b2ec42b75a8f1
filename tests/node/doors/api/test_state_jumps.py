"""Two officers at the web door: whoever hands in whatever signatures with whichever token, what may not leave does not.

The table of who may is `tests/attacks/two_officers.py`; the seats' and the peers' door: tests/attacks/test_t11_*.
"""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
import sqlalchemy as sa

from hotline.node.record.tables import ENVELOPES
from protocols.messages.header import message_hash, parse
from tests.attacks.two_officers import PROGRAM, SIGNINGS, SORTS, Sort, may_leave, signs, statement, written
from tests.node.doors.api.door import Door, _pair, at_the_door, uuid
from tests.parties import World

TRIED = [each for each in SORTS if each.refers is None]


async def sent(door: Door, hashed: bytes) -> int:
    where = (ENVELOPES.c.owner == "MERIDIAN", ENVELOPES.c.message == hashed)
    found = await door.node.store.read(lambda c: c.execute(sa.select(sa.func.count()).where(*where)).scalar())
    return int(found or 0)


@pytest.mark.parametrize("sort", TRIED, ids=str)
async def test_what_leaves_by_the_web_door(tmp_path: Path, sort: Sort) -> None:
    world = World()
    async with at_the_door(world, tmp_path) as door:
        await door.admit("statement", world.meridian.statement_record(3, **statement(world)))
        tokens = {"first": door.officer("WATCH-1"), "second": door.officer("WATCH-2"), "program": door.token}
        owners = {"first": "WATCH-1", "second": "WATCH-2", "program": PROGRAM}
        wrong = []
        for number, signing in enumerate(SIGNINGS):
            last = signing.by[-1][0] if signing.by else "first"
            for who, token in tokens.items():
                if who != last and not (last in owners and number % 7 == 0) and who != "first":
                    continue
                data = written(world, sort, 10 * number + len(who))
                body = {
                    "message": base64.b64encode(data).decode(),
                    "attestations": [_pair(each) for each in signs(world, data, signing)],
                }
                reply = await door.call("PUT", f"/v1/messages/{uuid(parse(data).id)}", body, token=token)
                should = may_leave(sort, signing) and who == last and signing.by[0][1] != "sole_override"
                left = await sent(door, message_hash(data, world.mode))
                released = reply.status in (200, 201) and reply.body["state"] == "released"
                if left != int(should) or released != should:
                    wrong.append(f"{sort}: {signing}, by the token of {who}: {reply.status} {reply.body}, sent {left}")
        assert wrong == []
