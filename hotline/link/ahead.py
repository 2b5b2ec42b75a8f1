"""How much may be handed to the wire before what is in there has arrived: what is handed over can no longer be
overtaken.

On a wide line the transport's own limits do. On a narrow one the kernel alone would take minutes of it: what it holds
and the other end has not acknowledged is asked of it, and what is not urgent waits outside.
"""

from __future__ import annotations

import asyncio
import fcntl
import struct
import sys
import termios
from typing import Final

__all__ = ["AGAIN_SECONDS", "NARROW_AHEAD", "WRITE_AHEAD", "unacknowledged"]

WRITE_AHEAD: Final = 16 * 1024
"""Bytes handed to the transport at most before it must drain."""

NARROW_AHEAD: Final = 1024
"""On a narrow line the next piece goes when less than this is on its way: at 2,400 bit/s and 1.5 s round trip enough
to keep the line busy (450 bytes are on it), and 7 seconds with that piece."""

AGAIN_SECONDS: Final = 0.2
"""How often the kernel is asked while something waits: it tells nobody by itself."""


def unacknowledged(transport: asyncio.Transport) -> int:
    """Bytes that were written and that the other end's kernel has not acknowledged; 0 where there is no knowing."""
    sock = transport.get_extra_info("socket")
    if sock is None or sys.platform != "linux":
        return transport.get_write_buffer_size()
    try:
        (kernel,) = struct.unpack("i", fcntl.ioctl(sock.fileno(), termios.TIOCOUTQ, bytes(4)))
    except OSError:  # it is no socket of TCP, or the connection is over
        kernel = 0
    return int(kernel) + transport.get_write_buffer_size()
