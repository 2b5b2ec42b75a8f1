"""One key in one file: whose it is in clear, the seed under a passphrase.

Argon2id (RFC 9106, section 4, second recommended set: 64 MiB, 3 passes) makes the key that ChaCha20-Poly1305
(RFC 8439) seals the seed with. Everything in clear is bound into the seal: a file whose mode or role was edited does
not open, so nobody can be made to sign live with what they believe is a drill key.

A plain file, marked as such, exists for a centre's key and for a service's, which are opened with nobody there, and for
mode `test`. Whose key it is stands in the file: an officer's is never a service's, nor the reverse. File modes are
looked at before the content: a key that others could read is not used.

Of a key on a token the file has only the name (`hotline.keys.token`): whose it is, and its public half, are held
against what the token says when the key is opened.
"""

from __future__ import annotations

import json
import os
import secrets
import shlex
import stat
import tomllib
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from protocols.errors import Code, Misuse, Refused
from protocols.keys import ED25519, SeedSigner, key_id
from protocols.pae import Mode
from protocols.wire import CentreName, RoleName, encode

__all__ = ["LOW_COST", "USUAL_COST", "Cost", "KeyFile", "create", "read", "unlock", "write_name"]

FORMAT: Final = "hotline key 1"
LARGEST: Final = 8 * 1024

Salt = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Nonce = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{24}\Z")]
Hex32 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Box = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{96}\Z")]


class Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one guess at the passphrase costs; kept in the file. Bounded: a file cannot take a watch's computer away."""

    memory_kib: Annotated[int, msgspec.Meta(ge=8, le=1024 * 1024)]
    passes: Annotated[int, msgspec.Meta(ge=1, le=16)]
    lanes: Annotated[int, msgspec.Meta(ge=1, le=8)]


USUAL_COST: Final = Cost(64 * 1024, 3, 4)
LOW_COST: Final = Cost(64, 1, 1)
"""For tests, and for nothing else: about a tenth of a millisecond a guess."""


class _Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    argon2id: Cost
    salt: Salt
    nonce: Nonce
    box: Box


class _Plain(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    seed: Hex32


class _OnToken(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    uri: Annotated[str, msgspec.Meta(pattern=r"\Apkcs11:", max_length=2048)]


class _Content(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    file: Literal["hotline key 1"]
    mode: Literal["live", "drill", "test", "all"]
    centre: CentreName | None = None
    party: Annotated[str, msgspec.Meta(min_length=1, max_length=80)] | None = None
    role: RoleName | None = None
    service: RoleName | None = None
    public: Hex32
    sealed: _Sealed | None = None
    plain: _Plain | None = None
    token: _OnToken | None = None


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file says in clear.

    `role` is an officer's, `service` a program's; neither is the centre's own key. `mode` "all" is a party's root or
    registrar key, which belongs to no centre. `token` is the URI of a key that is on one; its PIN is the passphrase.
    """

    path: Path
    mode: Mode | Literal["all"]
    centre: str | None
    party: str | None
    role: str | None
    public: bytes
    locked: bool
    service: str | None = None
    token: str | None = None

    @property
    def id(self) -> bytes:
        """The key id, 16 bytes."""
        return key_id(ED25519, self.public)

    def __str__(self) -> str:
        whose = " ".join(part for part in (self.party, self.centre, self.role, self.service) if part)
        return f"{whose or 'key'} ({self.mode})"


def create(
    path: Path,
    passphrase: str | None,
    *,
    mode: Mode | Literal["all"],
    centre: str | None = None,
    role: str | None = None,
    service: str | None = None,
    party: str | None = None,
    cost: Cost = USUAL_COST,
    seed: bytes | None = None,
) -> KeyFile:
    """A new key in a new file, mode 0600, on disk before this returns.

    `passphrase` None leaves the seed in clear: allowed in mode `test`, and for a centre's own key and a service's (no
    role).
    Mode "all" is for a party's root and registrar keys and needs `centre` None. `seed` (32 bytes) is drawn when not
    given. Raises Refused `already` when the file exists (no key is ever written over), `key_locked` where a
    passphrase is needed and there is none, `file_unreadable` where it cannot be written.
    """
    if (mode == "all") != (centre is None):
        raise Misuse("a centre's and an officer's key have one mode; a party's own keys have no centre")
    if role is not None and service is not None:
        raise Misuse("a key is an officer's or a service's")
    if passphrase is None and mode != "test" and not (centre and role is None):
        raise Refused(Code.KEY_LOCKED, "this key is kept under a passphrase, and none was given")
    if passphrase == "":
        raise Refused(Code.KEY_LOCKED, "an empty passphrase keeps nothing")
    seed = seed if seed is not None else SeedSigner.new_seed()
    public = SeedSigner(seed, "test" if mode == "all" else mode).public
    head: dict[str, str] = {"file": FORMAT, "mode": mode}
    head |= {name: value for name, value in _named(centre, party, role, service) if value is not None}
    head["public"] = public.hex()
    lines = [f"{name} = {_quoted(value)}" for name, value in head.items()]
    lines += _plain_lines(seed) if passphrase is None else _sealed_lines(seed, passphrase, head, cost)
    text = "\n".join(lines) + "\n"
    content = _parsed(text, path)  # before it is written: a key file that does not read back is a key lost
    _write_new(path, text)
    return _described(path, content)


def write_name(path: Path, key: KeyFile) -> KeyFile:
    """The file of a key that is on a token: whose it is, and where. Raises Refused `already`, `file_unreadable`."""
    if key.token is None or key.mode == "all":
        raise Misuse("this is for a centre's, an officer's or a service's key on a token")
    head: dict[str, str] = {"file": FORMAT, "mode": key.mode}
    head |= {n: value for n, value in _named(key.centre, key.party, key.role, key.service) if value is not None}
    head["public"] = key.public.hex()
    lines = [f"{name} = {_quoted(value)}" for name, value in head.items()]
    text = "\n".join([*lines, "", "[token]", f"uri = {_quoted(key.token)}"]) + "\n"
    content = _parsed(text, path)
    _write_new(path, text)
    return _described(path, content)


def read(path: Path) -> KeyFile:
    """Whose key this is, without opening it. Raises Refused `key_exposed`, `file_unreadable`."""
    return _described(path, _content(path))


def unlock(path: Path, passphrase: str | None, *, mode: Mode | None = None) -> SeedSigner:
    """The signer behind a key file. `mode` is needed for, and only for, a party's key of mode "all".

    Takes about 0.2 s and the memory that the file names (usually 64 MiB): an event loop calls it in a thread.
    Raises Refused `key_locked` (wrong passphrase, or none, or a file that was changed: they cannot be told apart),
    `key_exposed`, `file_unreadable`, `wrong_mode`.
    """
    content = _content(path)
    if content.token is not None:
        raise Refused(Code.KEY_LOCKED, f"{path} is the name of a key on a token, which does not open as a file")
    if content.mode == "all":
        if mode is None:
            raise Misuse("a party's key signs in the mode that it is told")
        signs = mode
    elif mode not in (None, content.mode):
        raise Refused(Code.WRONG_MODE, f"{path} is a key of mode {content.mode}, not {mode}")
    else:
        signs = content.mode
    seed = _seed(content, passphrase, path)
    signer = SeedSigner(seed, signs)
    if signer.public.hex() != content.public:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: `public` is not this key's")
    return signer


def _seed(content: _Content, passphrase: str | None, path: Path) -> bytes:
    if content.plain is not None:
        return bytes.fromhex(content.plain.seed)
    assert content.sealed is not None
    if passphrase is None:
        raise Refused(Code.KEY_LOCKED, f"{path} needs its passphrase")
    sealed = content.sealed
    cipher = ChaCha20Poly1305(_stretch(passphrase, bytes.fromhex(sealed.salt), sealed.argon2id))
    try:
        return cipher.decrypt(bytes.fromhex(sealed.nonce), bytes.fromhex(sealed.box), _bound(_head(content)))
    except InvalidTag:
        raise Refused(Code.KEY_LOCKED) from None


def _stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    derive = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    # NFC: two keyboards spell one passphrase in two ways.
    return derive.derive(unicodedata.normalize("NFC", passphrase).encode())


def _bound(head: dict[str, str]) -> bytes:
    return encode(head)


def _head(content: _Content) -> dict[str, str]:
    named = (*_named(content.centre, content.party, content.role, content.service), ("public", content.public))
    return {"file": content.file, "mode": content.mode} | {name: value for name, value in named if value is not None}


def _named(*values: str | None) -> tuple[tuple[str, str | None], ...]:
    """Whose key it is, in the order of the file."""
    return tuple(zip(("centre", "party", "role", "service"), values, strict=True))


def _sealed_lines(seed: bytes, passphrase: str, head: dict[str, str], cost: Cost) -> list[str]:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    box = ChaCha20Poly1305(_stretch(passphrase, salt, cost)).encrypt(nonce, seed, _bound(head))
    return [
        "",
        "[sealed]",
        f'salt = "{salt.hex()}"',
        f'nonce = "{nonce.hex()}"',
        f'box = "{box.hex()}"',
        f"argon2id = {{ memory_kib = {cost.memory_kib}, passes = {cost.passes}, lanes = {cost.lanes} }}",
    ]


def _plain_lines(seed: bytes) -> list[str]:
    return ["", "# NOT ENCRYPTED: whoever reads this file can sign with the key.", "[plain]", f'seed = "{seed.hex()}"']


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # a JSON string is a TOML basic string


def _write_new(path: Path, text: str) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Refused(Code.ALREADY, f"{path} exists and is not written over") from None
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path} cannot be written: {error.strerror}") from None
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        os.fchmod(file.fileno(), 0o600)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _content(path: Path) -> _Content:
    return _parsed(_guarded(path), path)


def _parsed(text: str, path: Path) -> _Content:
    try:
        content = msgspec.convert(tomllib.loads(text), _Content, strict=True)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not a key file: {wrong}") from None
    places = sum(place is not None for place in (content.sealed, content.plain, content.token))
    if places != 1 or (content.mode == "all") != (content.centre is None):
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not a key file: its parts contradict one another")
    if content.service is not None and (content.role is not None or content.centre is None):
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not a key file: its parts contradict one another")
    if content.plain is not None and content.mode != "test" and content.role is not None:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: an officer's key of mode {content.mode} that is not encrypted")
    return content


def _guarded(path: Path) -> str:
    """The text of a file that its owner alone can read, looked at and read through one descriptor."""
    try:
        with path.open("rb") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            if mode & 0o077:
                raise Refused(Code.KEY_EXPOSED, f"chmod 600 {shlex.quote(str(path))}")
            return file.read(LARGEST).decode()
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not a key file") from None


def _described(path: Path, content: _Content) -> KeyFile:
    return KeyFile(
        path, content.mode, content.centre, content.party, content.role, bytes.fromhex(content.public),
        content.plain is None, content.service, content.token.uri if content.token is not None else None,
    )  # fmt: skip
