"""Questions and answers over a socket in a directory of one's own: one JSON object a line, the answer to each in its
order. Who may open the file may ask; it has mode 0600.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec

from protocols.errors import Code, HotlineError, Refused

__all__ = ["ask", "listening"]

LINE_LIMIT = 2**22
ANSWER_SECONDS = 60.0


@asynccontextmanager
async def listening(path: Path, answer: Callable[[dict[str, Any]], Awaitable[object]]) -> AsyncIterator[None]:
    """Answers at this path while the block runs. Raises Refused `store_busy` when somebody does so already."""
    if path.exists():
        try:
            await ask(path, {"there": True}, seconds=5)
        except Refused as refused:
            if refused.code is not Code.NOT_REACHABLE:
                raise Refused(Code.STORE_BUSY, f"{path.parent}: it is running already") from None
        else:
            raise Refused(Code.STORE_BUSY, f"{path.parent}: it is running already")
        path.unlink()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, ValueError, asyncio.CancelledError):
            while line := await reader.readline():
                writer.write(msgspec.json.encode(await _answered(line, answer)) + b"\n")
                await writer.drain()
        writer.close()

    mask = os.umask(0o177)
    try:
        server = await asyncio.start_unix_server(serve, path, limit=LINE_LIMIT)
    finally:
        os.umask(mask)
    try:
        yield
    finally:
        server.close()
        path.unlink(missing_ok=True)


async def _answered(line: bytes, answer: Callable[[dict[str, Any]], Awaitable[object]]) -> dict[str, Any]:
    try:
        asked = msgspec.json.decode(line, type=dict[str, Any])
        return {"answer": await answer(asked) if "there" not in asked else {}}
    except (msgspec.DecodeError, KeyError, TypeError) as wrong:
        return {"refused": str(Code.SCHEMA), "detail": f"not a question that is answered here: {wrong}"}
    except HotlineError as refused:
        code = refused.code if isinstance(refused, Refused) else Code.STORE_FAILED
        return {"refused": str(code), "detail": getattr(refused, "detail", str(refused))}


async def ask(path: Path, question: object, *, seconds: float = ANSWER_SECONDS) -> Any:
    """The answer to one question. Raises Refused: what it was refused with, `not_reachable` when nobody is there."""
    try:
        async with asyncio.timeout(seconds):
            reader, writer = await asyncio.open_unix_connection(path, limit=LINE_LIMIT)
            try:
                writer.write(msgspec.json.encode(question) + b"\n")
                await writer.drain()
                line = await reader.readline()
            finally:
                writer.close()
    except TimeoutError:
        raise Refused(Code.NOT_REACHABLE, f"nobody answered at {path} in {seconds:.0f} s") from None
    except OSError as error:
        raise Refused(Code.NOT_REACHABLE, f"nobody is at {path}: {error.strerror}") from None
    said = msgspec.json.decode(line, type=dict[str, Any]) if line.endswith(b"\n") else {}
    if "refused" in said:
        raise Refused(Code(said["refused"]), said["detail"])
    if "answer" not in said:
        raise Refused(Code.NOT_REACHABLE, f"who was at {path} went away")
    return said["answer"]
