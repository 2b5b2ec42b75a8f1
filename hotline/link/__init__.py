"""Links: the only part that carries a session over a wire.

::

    connection.Link     an asyncio protocol that owns one session: hello, frames each way, heartbeats, the end
    network.Network     how addresses become connections: the only thing a simulator puts in our place
    tls.TlsNetwork      the real one: TLS 1.3, whose certificate is believed only through the hello
    porch.Porch         where a connection stands until TLS is up
    doorstep.Doorstep   how many strangers may stand at a listener, and how long
    certificate         the listener's self-signed certificate, made once

A node and the SDK write against `Link` and `Network` and know no TLS. Both ends look the same::

    make = lambda certificate: Link(Session.dial(…, certificate=certificate), choose)
    link = await network.dial("192.0.2.7:7464", make)
    established = await link.established()
    link.send(Have(records=…))
    async for frame in link: …          # ends when the link does
    closed = await link.lost            # why
"""

from __future__ import annotations

from hotline.link.connection import Link
from hotline.link.network import Listener, Network

__all__ = ["Link", "Listener", "Network"]
