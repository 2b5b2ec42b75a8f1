"""The web's door: one question, answered over the same port and certificate as everything else."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from typing import Any

from hotline.link.certificate import make_certificate
from hotline.link.tls import TlsNetwork
from hotline.node.doors.api.health import WebDoor


async def ask(address: str, path: str) -> tuple[int, str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(["http/1.1"])
    host, port = address.split(":")
    reader, writer = await asyncio.open_connection(host, int(port), ssl=context)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: node\r\nConnection: close\r\n\r\n".encode())
    head, _, body = (await reader.read()).decode().partition("\r\n\r\n")
    writer.close()
    await writer.wait_closed()
    return int(head.split()[1]), body


async def served(tmp_path: Path, health: dict[str, Any], path: str) -> tuple[int, str]:
    key, certificate = make_certificate()
    (tmp_path / "key").write_bytes(key)
    (tmp_path / "crt").write_bytes(certificate)
    door = WebDoor()
    await door.open(lambda: health)
    network = TlsNetwork(tmp_path / "crt", tmp_path / "key", http=door.protocol)
    listener = await network.listen("127.0.0.1:0", lambda certificate: asyncio.Protocol())
    try:
        return await ask(listener.address, path)
    finally:
        await listener.close()
        await door.close()


async def test_a_node_that_is_well_says_so_and_names_nobody(tmp_path: Path) -> None:
    status, body = await served(tmp_path, {"status": "ok", "links": {"believed": 2, "up": 1}}, "/v1/health")
    assert status == 200
    assert '"up": 1' in body


async def test_a_node_of_which_a_part_has_died_is_not_ok(tmp_path: Path) -> None:
    status, _ = await served(tmp_path, {"status": "failed"}, "/v1/health")
    assert status == 503


async def test_there_is_nothing_else_behind_this_door(tmp_path: Path) -> None:
    for path in ("/", "/v1", "/v1/messages", "/v1/health/../status"):
        assert (await served(tmp_path, {"status": "ok"}, path))[0] == 404
