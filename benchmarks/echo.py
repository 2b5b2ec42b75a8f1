"""`python -m benchmarks.echo FOLDER`: a bare TLS echo server on asyncio, with the buffer that the product sets."""

from __future__ import annotations

import asyncio
import ssl
import sys
from asyncio import sslproto
from pathlib import Path

from protocols.pae import SUITE

__all__: list[str] = []


class _Echo(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.transport.write(data)


async def _serve(folder: Path) -> None:
    sslproto.SSLProtocol.max_size = 16 * 1024
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_alpn_protocols([SUITE])
    context.num_tickets = 0
    context.load_cert_chain(folder / "echo.crt", folder / "echo.key")
    server = await asyncio.get_running_loop().create_server(_Echo, "127.0.0.1", 0, ssl=context, backlog=512)
    print(f"127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1])))
