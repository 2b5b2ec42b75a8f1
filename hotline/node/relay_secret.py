"""The secret by which a centre proves its name at relays: one file in its directory, 32 bytes in hex, 0600.

Each relay gets another key made from it, so that no relay can use a name at another one.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from hotline.link.relayed import Relaying
from hotline.node.settings import Settings
from protocols.errors import Code, Refused
from protocols.relay import SECRET_BYTES

__all__ = ["made_relay_secret", "read_relay_secret", "relaying"]

FILE = "relay.secret"


def relaying(directory: Path, settings: Settings) -> Relaying | None:
    """What the node needs at its relays; None where none is named. Raises Refused `not_found`, `file_unreadable`."""
    return Relaying(settings.mode, settings.centre, read_relay_secret(directory)) if settings.relays else None


def read_relay_secret(directory: Path) -> bytes:
    """32 bytes. Raises Refused `not_found`, `file_unreadable`."""
    path = directory / FILE
    try:
        secret = bytes.fromhex(path.read_text("ascii").strip())
    except FileNotFoundError:
        how = f"`hotline relay register {directory} RELAY` makes it"
        raise Refused(Code.NOT_FOUND, f"{path} is missing, and node.toml names a relay; {how}") from None
    except (OSError, ValueError) as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error}") from None
    if len(secret) != SECRET_BYTES:
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not {SECRET_BYTES} bytes in hex")
    return secret


def made_relay_secret(directory: Path) -> bytes:
    """The same; made where there is none yet."""
    with suppress(FileExistsError):
        file = os.open(directory / FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "w") as written:
            written.write(secrets.token_bytes(SECRET_BYTES).hex() + "\n")
    return read_relay_secret(directory)
