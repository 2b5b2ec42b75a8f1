"""How a key on a PKCS#11 token is named: outside by a URI (RFC 7512), on the token by a label that says whose it is.

::

    pkcs11:token=meridian;object=hotline%2F1%2Flive%2FMERIDIAN%2Fofficer%2FWATCH-1?module-path=/usr/lib/…/module.so

A token holds a key and no sealed header beside it. So the label is the header: suite, mode, centre, and whose key it
is. We write it when the key is made, on an object that nobody may modify or copy, and a key without such a label is not
used: the mode is the key's, as in a file, and no option turns a drill key into a live one.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote_to_bytes

import msgspec

from protocols.errors import Code, Refused
from protocols.pae import MODES, SUITE, Mode
from protocols.wire import CentreName, RoleName

__all__ = ["SCHEME", "TokenUri", "Whose", "is_token"]

SCHEME: Final = "pkcs11:"
LONGEST: Final = 2048
MODULE: Final = "HOTLINE_PKCS11_MODULE"

# RFC 7512, section 2.3. What is not here, or would be a secret on a command line, is refused.
_PATH: Final = ("token", "manufacturer", "model", "serial", "object", "id", "type")
_QUERY: Final = ("module-path", "pin-source")
_PCHAR: Final = re.compile(r"[A-Za-z0-9\-._~:\[\]@!$'()*+,=&/?%]*")
_LABEL: Final = re.compile(
    re.escape(SUITE) + r"/(?P<mode>[a-z]+)/(?P<centre>[^/]+)/(?:(?P<kind>officer|service)/(?P<name>[^/]+)|centre)"
)


def is_token(name: str | Path) -> bool:
    """Whether this names a key on a token. A path never does, however it is spelled."""
    return isinstance(name, str) and name.startswith(SCHEME)


@dataclass(frozen=True, slots=True)
class Whose:
    """What a label says. Neither `role` nor `service`: the centre's own key."""

    mode: Mode
    centre: str
    role: str | None = None
    service: str | None = None

    @property
    def label(self) -> str:
        """`hotline/1/live/MERIDIAN/officer/WATCH-1`, `…/service/OPS-BRIDGE`, `…/centre`."""
        last = f"officer/{self.role}" if self.role else f"service/{self.service}" if self.service else "centre"
        return f"{SUITE}/{self.mode}/{self.centre}/{last}"

    @classmethod
    def read(cls, label: str) -> Whose | None:
        """None for a label that is not ours."""
        found = _LABEL.fullmatch(label)
        if found is None or found["mode"] not in MODES:
            return None
        try:
            centre = msgspec.convert(found["centre"], CentreName)
            name = msgspec.convert(found["name"], RoleName) if found["name"] else None
        except msgspec.ValidationError:
            return None
        kind = found["kind"]
        mode: Mode = found["mode"]
        return cls(mode, centre, name if kind == "officer" else None, name if kind == "service" else None)


@dataclass(frozen=True, slots=True)
class TokenUri:
    """Which token, and which object on it. `pin_source` is a file; the PIN itself is never in a URI of ours."""

    where: dict[str, str] = field(default_factory=dict)
    module: Path | None = None
    pin_source: Path | None = None

    @property
    def object(self) -> str | None:
        """The label of the key."""
        return self.where.get("object")

    @property
    def id(self) -> str | None:
        """Which of several keys with one label: an old one, and the one that takes its place."""
        return self.where.get("id")

    def of(self, label: str, id: str | None = None) -> TokenUri:
        """The same token, this key."""
        named = {"object": label} | ({"id": id} if id is not None else {})
        return TokenUri(self.where | named, self.module, self.pin_source)

    @classmethod
    def read(cls, text: str) -> TokenUri:
        """Raises Refused `file_unreadable`, saying what is wrong with it."""
        if not is_token(text) or len(text) > LONGEST:
            raise _wrong(f"it begins with {SCHEME} and has at most {LONGEST} characters")
        path, _, query = text.removeprefix(SCHEME).partition("?")
        if "pin-value" in query:
            raise _wrong("a PIN stands in no URI, since every user can read it there: leave pin-value out")
        where = _attributes(path, ";", _PATH)
        if where.pop("type", "private") != "private":
            raise _wrong("type is private: it is the private key that signs")
        if not where:
            raise _wrong("it names no token: pkcs11:token=NAME")
        asked = _attributes(query, "&", _QUERY)
        module, source = asked.get("module-path"), asked.get("pin-source")
        if source is not None:
            source = source.removeprefix("file://").removeprefix("file:")
        for each, value in (("module-path", module), ("pin-source", source)):
            if value is not None and not value.startswith("/"):
                raise _wrong(f"{each} is an absolute path")
        return cls(where, Path(module) if module else None, Path(source) if source else None)

    def __str__(self) -> str:
        path = ";".join(f"{name}={quote(self.where[name], safe='')}" for name in _PATH if name in self.where)
        query = [
            f"{name}={quote(str(value), safe='/')}"
            for name, value in (("module-path", self.module), ("pin-source", self.pin_source))
            if value is not None
        ]
        return f"{SCHEME}{path}{'?' if query else ''}{'&'.join(query)}"

    @property
    def library(self) -> Path:
        """The PKCS#11 module: of the URI, else of HOTLINE_PKCS11_MODULE. Raises Refused `not_found`."""
        named = str(self.module) if self.module is not None else os.environ.get(MODULE, "")
        if not named.startswith("/"):
            raise Refused(
                Code.NOT_FOUND, f"no PKCS#11 module is named; give ?module-path=/…/module.so in the URI, or {MODULE}"
            )
        if not Path(named).is_file():
            raise Refused(Code.NOT_FOUND, f"there is no PKCS#11 module {named}; give the one of your token")
        return Path(named)


def _attributes(text: str, between: str, known: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in text.split(between) if text else ():
        name, equals, value = each.partition("=")
        if name not in known or not equals or not value or name in found:
            raise _wrong(f"{name[:40]!a}: of {', '.join(known)}, each once and with a value")
        if not _PCHAR.fullmatch(value):
            raise _wrong(f"{name} has characters that are written %XX")
        try:
            found[name] = unquote_to_bytes(value).decode("utf-8")
        except UnicodeDecodeError:
            raise _wrong(f"{name} is not UTF-8") from None
        if not found[name].isprintable():
            raise _wrong(f"{name} has characters that cannot be drawn")
    return found


def _wrong(why: str) -> Refused:
    return Refused(Code.FILE_UNREADABLE, f"not a key's PKCS#11 URI (RFC 7512); {why}")
