"""The small files that travel between a registrar, a node and an officer: nothing in them is secret.

::

    watch-1.request       "list this key": mode, centre, role, public key; from an officer; of a program `service` in
                          place of the role; from a node neither
    meridian.party        the root chain and the newest statement: from the registrar to nodes and seats

The registrar's own act is between the two: whoever lists a key compares its fingerprint with the person who made it.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from hotline.keys.introduction import Introduction, open_introduction, pack_introduction
from hotline.keys.keyfile import KeyFile
from hotline.keys.party import PartyFolder
from protocols.errors import Code, Refused
from protocols.keys import ED25519, fingerprint, key_id
from protocols.pae import MODES, Mode
from protocols.wire import CentreName, RoleName

__all__ = [
    "Request", "keep_mode", "key_fingerprint", "mode_of", "party_file", "read_introduction", "read_request",
    "write_party_file", "write_request",
]  # fmt: skip

FORMAT: Final = "hotline request 1"
LARGEST: Final = 8 * 1024
LARGEST_INTRODUCTION: Final = 1024 * 1024

Hex32 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Address = Annotated[str, msgspec.Meta(min_length=3, max_length=200)]


class _Content(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    file: Literal["hotline request 1"]
    mode: Mode
    centre: CentreName
    role: RoleName | None = None
    service: RoleName | None = None
    public: Hex32
    listen: Address | None = None
    addresses: Annotated[tuple[Address, ...], msgspec.Meta(max_length=4)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A key that asks to be listed: an officer's (`role`), a program's (`service`), or a centre's own, with the
    addresses that it will have."""

    mode: Mode
    centre: str
    role: str | None
    public: bytes
    listen: str | None = None
    addresses: tuple[str, ...] = ()
    service: str | None = None

    @classmethod
    def of(cls, key: KeyFile, *, listen: str | None = None, addresses: tuple[str, ...] = ()) -> Request:
        """The request for a key file's public half. Raises Refused `wrong_mode` for a party's own key."""
        if key.mode == "all" or key.centre is None:
            raise Refused(Code.WRONG_MODE, f"{key.path} is a key of a party, and is listed in no statement")
        return cls(
            mode=key.mode, centre=key.centre, role=key.role, public=key.public, listen=listen, addresses=addresses,
            service=key.service,
        )  # fmt: skip

    def __str__(self) -> str:
        name = self.role or self.service
        return f"{name} of {self.centre}" if name else self.centre

    @property
    def is_node(self) -> bool:
        """Whether it is a centre's own key."""
        return self.role is None and self.service is None


def key_fingerprint(public: bytes) -> str:
    """What officer and registrar read to each other: the key's id, in the groups in which a root's hash is read."""
    return fingerprint(key_id(ED25519, public))


def write_request(path: Path, request: Request) -> None:
    """Over one that is there: it is the public half of what lies beside it. Raises Refused `file_unreadable`."""
    fields: dict[str, object] = {"file": FORMAT, "mode": request.mode, "centre": request.centre}
    fields |= {"role": request.role} if request.role else {}
    fields |= {"service": request.service} if request.service else {}
    fields |= {"public": request.public.hex()}
    fields |= {"listen": request.listen} if request.listen else {}
    fields |= {"addresses": list(request.addresses)} if request.addresses else {}
    # A JSON string, and a list of them, is TOML.
    text = "".join(f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())
    _parse(text, path)
    _write(path, text.encode())


def read_request(path: Path) -> Request:
    """Raises Refused `file_unreadable`."""
    return _parse(_read(path, LARGEST).decode(errors="replace"), path)


def _parse(text: str, path: Path) -> Request:
    try:
        content = msgspec.convert(tomllib.loads(text), _Content, strict=True)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not a request for a key to be listed: {wrong}") from None
    if content.role is not None and content.service is not None:
        raise Refused(Code.FILE_UNREADABLE, f"{path} asks for an officer's key and a program's in one")
    return Request(
        mode=content.mode,
        centre=content.centre,
        role=content.role,
        public=bytes.fromhex(content.public),
        listen=content.listen,
        addresses=content.addresses,
        service=content.service,
    )


def keep_mode(folder: Path, mode: Mode) -> None:
    """Notes in which mode a party's folder makes statements: its root serves all three."""
    _write(folder / "mode", f"{mode}\n".encode())


def mode_of(folder: Path) -> Mode:
    """The mode of a party's folder. Raises Refused `not_found`, `file_unreadable`."""
    if not any((folder / name).exists() for name in ("root.0001", "root.0001.unsigned")):
        raise Refused(Code.NOT_FOUND, f"{folder} holds no party; `hotline party create {folder}` makes one")
    noted = _read(folder / "mode", LARGEST).decode(errors="replace").strip()
    for mode in MODES:
        if noted == mode:
            return mode
    raise Refused(Code.FILE_UNREADABLE, f"{folder / 'mode'} names no mode: {', '.join(MODES)}")


def party_file(folder: Path) -> Path:
    """Where a party's folder keeps what its nodes and seats are given: `meridian/meridian.party`."""
    return folder / f"{folder.resolve().name}.party"


def write_party_file(folder: PartyFolder) -> Path:
    """The newest of it, and where it is."""
    path = party_file(folder.path)
    _write(path, pack_introduction(folder.introduction()))
    return path


def read_introduction(path: Path) -> Introduction:
    """The records in a `.party` or `.introduction` file, or a single signed statement as a registrar wrote it.

    Nothing is verified yet. Raises Refused `file_unreadable`.
    """
    data = _read(path, LARGEST_INTRODUCTION)
    kind = path.name.split(".")[0]
    if kind in ("root", "statement") and path.suffix[1:].isdigit():
        return ((kind, data),)  # type: ignore[return-value]
    try:
        return open_introduction(data)
    except Refused as refused:
        raise Refused(refused.code, f"{path} is {refused.detail}") from None


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None
    if len(data) > most:
        raise Refused(Code.FILE_UNREADABLE, f"{path} is longer than such a file can be")
    return data


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path} cannot be written: {error.strerror}") from None
