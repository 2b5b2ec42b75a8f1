"""What a link hands to the wire and can no longer call back."""

from __future__ import annotations

import asyncio
import socket

from hotline.link.ahead import unacknowledged


async def test_what_is_on_its_way_is_known_from_the_kernel() -> None:
    """Whoever hands TCP all that it takes has minutes of a narrow line in there, and a FLASH behind them."""
    loop = asyncio.get_running_loop()
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_304)
    listener.setblocking(False)
    transport, _ = await loop.create_connection(asyncio.Protocol, *listener.getsockname())
    reader, _ = await loop.sock_accept(listener)
    reader.setblocking(False)
    try:
        assert unacknowledged(transport) == 0
        transport.write(bytes(200_000))
        assert unacknowledged(transport) > 100_000
        async with asyncio.timeout(10):
            left = 200_000
            while left:
                left -= len(await loop.sock_recv(reader, 65_536))
        await asyncio.sleep(0.1)
        assert unacknowledged(transport) == 0
    finally:
        transport.abort()
        reader.close()
        listener.close()
        await asyncio.sleep(0.01)
