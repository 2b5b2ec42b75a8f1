"""The web's door for who has no token: one question, answered over the same port and certificate as everything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.node.doors.api import node
from tests.client.nodes import Nodes
from tests.node.doors.api.door import Reply, http, serving
from tests.parties import World


async def ask(tmp_path: Path, path: str) -> Reply:
    """What anybody is answered by MERIDIAN's node."""
    async with (
        serving(Nodes(World(), tmp_path), "MERIDIAN") as served,
        http() as session,
        session.get(f"https://{served.address}{path}") as reply,
    ):
        return Reply(reply.status, reply.headers, (await reply.read()).decode())


async def test_a_node_that_is_well_says_so_and_names_nobody(tmp_path: Path) -> None:
    reply = await ask(tmp_path, "/v1/health")
    assert reply.status == 200
    assert '"status":"ok"' in reply.body
    assert '"links":{"believed":1,"up":0}' in reply.body
    assert "KESTREL" not in reply.body
    assert "MERIDIAN" not in reply.body


async def test_a_node_of_which_a_part_has_died_is_not_ok(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(node, "health", lambda station, peers: {"status": "failed", "mode": "test", "version": "",
                                                                "links": {"believed": 1, "up": 0}})  # fmt: skip
    assert (await ask(tmp_path, "/v1/health")).status == 503


async def test_there_is_nothing_else_behind_this_door_for_who_has_no_token(tmp_path: Path) -> None:
    for path in ("/", "/v1", "/v1/health/../status"):
        assert (await ask(tmp_path, path)).status == 404, path
    for path in ("/v1/messages", "/v1/drafts", "/v1/links", "/v1/time"):
        reply = await ask(tmp_path, path)
        assert reply.status == 401, path
        assert "KESTREL" not in reply.body
