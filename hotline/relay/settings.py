"""A relay's settings: one file, `relay.toml`, and its certificate beside it.

::

    listen = "0.0.0.0:7465"
    [live]
    MERIDIAN = "5f0c…"      the second line that `hotline relay register` prints at MERIDIAN's node
    KESTREL = "91ab…"
"""

from __future__ import annotations

import os
import re
import shlex
import stat
from pathlib import Path
from typing import Annotated

import msgspec

from hotline.link.certificate import make_certificate
from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.relay import SECRET_BYTES
from protocols.wire import CentreName

__all__ = ["RelaySettings", "certificate_files", "read_relay_settings"]

Key = Annotated[str, msgspec.Meta(pattern=rf"\A[0-9a-f]{{{2 * SECRET_BYTES}}}\Z")]
Keys = dict[CentreName, Key]
Places = Annotated[int, msgspec.Meta(ge=1, le=65_536)]
Seconds = Annotated[float, msgspec.Meta(gt=0, le=86_400)]


class RelaySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`live`, `drill`, `test`: the names that may be used in each mode, with their keys in hex. `strangers_each`,
    `strangers`: places for those who have proved nothing, of one source address and altogether, for `hello_seconds`.
    `waiting_each`: how many of one name may wait; `pairs_each`: how many joined streams one name may have.
    `join_seconds`: so long who wants to be joined waits for the other to stand there.
    `silent_seconds`: after so long without a byte in either direction a pair ends."""

    listen: str = "127.0.0.1:0"
    live: Keys = {}
    drill: Keys = {}
    test: Keys = {}
    strangers_each: Places = 16
    strangers: Places = 256
    hello_seconds: Seconds = 10.0
    waiting_each: Places = 4
    pairs_each: Places = 64
    join_seconds: Seconds = 6.0
    silent_seconds: Seconds = 600.0

    def key(self, mode: Mode, name: str) -> bytes | None:
        """The key of this name in this mode; None where it is not listed."""
        keys: Keys = {"live": self.live, "drill": self.drill, "test": self.test}[mode]
        return bytes.fromhex(keys[name]) if name in keys else None


def read_relay_settings(path: Path) -> RelaySettings:
    """Raises Refused `not_found`, `key_exposed`, or `file_unreadable` naming the setting."""
    try:
        with path.open("rb") as file:
            if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                how = f"chmod 600 {shlex.quote(str(path))}"
                raise Refused(Code.KEY_EXPOSED, f"{path} has keys of centres, and can be read by others: {how}")
            return msgspec.toml.decode(file.read(), type=RelaySettings)
    except FileNotFoundError:
        raise Refused(Code.NOT_FOUND, f"there is no {path}") from None
    except (OSError, msgspec.DecodeError) as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{path.name}: {wrong}{_twice(str(wrong))}") from None


def _twice(wrong: str) -> str:
    """What two outputs of `relay register` look like, put into one file as they were printed."""
    found = re.search(r"Cannot declare \('(live|drill|test)',\) twice", wrong)
    return f": one heading [{found[1]}], and under it a line for each centre" if found else ""


def certificate_files(beside: Path) -> tuple[Path, Path]:
    """The certificate and its key beside this file, made at the first start."""
    certificate, key = beside.with_suffix(".crt"), beside.with_suffix(".key")
    if not certificate.exists():
        key_pem, certificate_pem = make_certificate()
        with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(key_pem)
        certificate.write_bytes(certificate_pem)
    return certificate, key
