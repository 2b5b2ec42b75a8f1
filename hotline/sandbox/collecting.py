"""The program's first call: a single-use code for a token, over TLS with the node's public key pinned."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from base64 import b64encode

import aiohttp
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from protocols.errors import Code, Refused

__all__ = ["collected"]


async def collected(url: str, pin: str, code: str) -> str:
    """The token. Raises Refused `hello_refused` where another key answers, `token_unknown`, `not_reachable`."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # the pin is checked instead: no CA vouches
    context.set_alpn_protocols(["http/1.1"])
    try:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(20)) as session:
            async with session.get(f"{url}/v1/health/live", ssl=context) as answer:
                transport = answer.connection.transport if answer.connection is not None else None
                if transport is not None and _pin(transport) != pin:
                    raise Refused(Code.HELLO_REFUSED, f"another key than {pin} answers at {url}")
            async with session.post(f"{url}/v1/tokens:collect", json={"code": code}, ssl=context) as answer:
                body = await answer.json(content_type=None)
                if answer.status not in {200, 201}:
                    raise Refused(Code.TOKEN_UNKNOWN, str(body.get("detail", answer.status)))
                return str(body["token"])
    except (aiohttp.ClientError, TimeoutError) as error:
        raise Refused(Code.NOT_REACHABLE, f"{url}: {error}") from None


def _pin(transport: asyncio.BaseTransport) -> str:
    der = transport.get_extra_info("ssl_object").getpeercert(binary_form=True)
    key = x509.load_der_x509_certificate(der).public_key()
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return f"sha256//{b64encode(hashlib.sha256(spki).digest()).decode('ascii')}"
