"""A witness over HTTP, as C2SP tlog-witness says: `POST /add-checkpoint`; and `GET /<sha256 of the origin>/checkpoint`.

There is no secret in it and nothing to steal: whoever asks must bring a signature of the journal's centre. What is
between the two need not be encrypted for anybody to be sure; who listens learns how much a centre's journal grows.
"""

from __future__ import annotations

from aiohttp import web

from hotline.client.clock import Clock
from hotline.witness.folder import Witness
from protocols.checkpoint import NOTE_LIMIT
from protocols.errors import Refused

__all__ = ["application"]

SIZE = "text/x.tlog.size"


def application(witness: Witness, clock: Clock) -> web.Application:
    """The two paths, nothing else."""

    async def add(asked: web.Request) -> web.Response:
        try:
            data = await asked.read()
            verdict, line = await witness.sign(data, clock.now() // 1000)
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=400, text="too large\n")
        except Refused as refused:
            return web.Response(status=400, text=f"{refused.detail}\n")
        if verdict.status == 200:
            return web.Response(text=line)
        if verdict.status == 409 and verdict.fork is None:
            return web.Response(status=409, body=f"{verdict.why}\n".encode(), headers={"Content-Type": SIZE})
        return web.Response(status=verdict.status, text=f"{verdict.why}\n")

    async def newest(asked: web.Request) -> web.Response:
        note = witness.newest_by_name(asked.match_info["journal"])
        return web.Response(body=note, content_type="text/plain") if note is not None else web.Response(status=404)

    app = web.Application(client_max_size=2 * NOTE_LIMIT)
    app.router.add_post("/add-checkpoint", add)
    app.router.add_get("/{journal:[0-9a-f]{64}}/checkpoint", newest)
    return app
