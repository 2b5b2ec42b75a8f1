"""A journal's head as text that anybody's tool can check: a C2SP tlog-checkpoint inside a C2SP signed note.

::

    hotline/MERIDIAN/live/epoch-1                    origin: whose journal, which mode, which epoch
    20852163                                         size, decimal
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=     root, base64
                                                     (an empty line)
    — hotline/MERIDIAN/live/epoch-1 Az3grlgt…        key name, base64(4-byte key id ‖ signature)

The signature is Ed25519 over the text up to and with the newline before the empty line. It is the one signature of
the product without a pre-authentication encoding: a note begins with `hotline/`, a PAE with `DSSEv1`, so neither can
be shown as the other. Further signature lines, a witness's among them, are kept as they are and decide nothing here.

A verified checkpoint says whose head it is; that it is the journal one asked about is for the caller to compare.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from typing import NamedTuple, NoReturn

from protocols.errors import Code, Misuse, Refused
from protocols.keys import verify
from protocols.pae import Mode
from protocols.proofs import EMPTY_ROOT

__all__ = [
    "NOTE_LIMIT", "Checkpoint", "SignatureLine", "assemble", "checkpoint_text", "key_name", "note_body", "note_key_id",
    "open_checkpoint", "origin", "split_note",
]  # fmt: skip

NOTE_LIMIT = 131_072
MOST_SIGNATURES = 16  # C2SP signed-note: the number that every reader accepts

_ED25519 = b"\x01"
_SIZES = 2**64
_TEXT = re.compile(
    r"(?P<origin>hotline/(?=[^/]{2,24}/)[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*/(?:live|drill|test)/epoch-[1-9][0-9]{0,18})\n"
    r"(?P<size>0|[1-9][0-9]{0,19})\n"
    r"(?P<root>[A-Za-z0-9+/]{43}=)\n"
)
_NAME = re.compile(r"[^\s+]+")
_LINE = re.compile(r"— (?P<name>[^\s+]+) (?P<blob>[A-Za-z0-9+/]+={0,2})")


class SignatureLine(NamedTuple):
    """One line under a note, not judged: key name, 4-byte key id, and what follows it (64 bytes for Ed25519)."""

    name: str
    key_id: bytes
    signature: bytes


class Checkpoint(NamedTuple):
    """A verified head: the first `size` entries of the journal `origin` have this 32-byte `root`.

    `others` are the signature lines by keys other than the one it was opened with, in their order.
    """

    origin: str
    size: int
    root: bytes
    others: tuple[SignatureLine, ...] = ()


def origin(centre: str, mode: Mode, epoch: int) -> str:
    """`hotline/<centre>/<mode>/epoch-<n>`: the name of a journal, and of the key that signs its heads."""
    return f"hotline/{centre}/{mode}/epoch-{epoch}"


def checkpoint_text(origin: str, size: int, root: bytes) -> str:
    """The three lines that are signed. Raises Misuse for what is no head of a journal."""
    text = f"{origin}\n{size}\n{base64.b64encode(root).decode('ascii')}\n"
    try:
        _read_text(text)
    except Refused as refused:
        raise Misuse(f"not a checkpoint: {refused.detail}") from refused
    return text


def note_body(text: str) -> bytes:
    """The very bytes to hand to `Signer.sign_note`."""
    return text.encode()


def note_key_id(name: str, public: bytes) -> bytes:
    """4 bytes: SHA-256(name ‖ 0x0A ‖ 0x01 ‖ 32-byte Ed25519 public key), cut. A hint that decides nothing."""
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:4]


def assemble(text: str, name: str, public: bytes, signature: bytes) -> bytes:
    """The signed note. Raises Refused as `open_checkpoint` would: a note that nobody can open never leaves."""
    blob = base64.b64encode(note_key_id(name, public) + signature).decode("ascii")
    note = f"{text}\n— {name} {blob}\n".encode()
    open_checkpoint(note, name, public)
    return note


def open_checkpoint(data: bytes, name: str, public: bytes) -> Checkpoint:
    """The head that `public` (32 bytes, known under the key name `name`) signed.

    Every line of that name and key id is verified and all must hold. Raises Refused `checkpoint_wrong`, also for a
    signature or a key that is not good.
    """
    text, lines = _parted(data)
    head = _read_text(text)
    key = note_key_id(name, public)
    ours = [line for line in lines if (line.name, line.key_id) == (name, key)]
    if not ours:
        _refuse("it is not signed by the key it should be signed by")
    for line in ours:
        try:
            verify(public, note_body(text), line.signature)
        except Refused as refused:
            raise Refused(Code.CHECKPOINT_WRONG, "its signature does not belong to it") from refused
    return head._replace(others=tuple(line for line in lines if line not in ours))


def split_note(data: bytes) -> tuple[Checkpoint, list[SignatureLine]]:
    """What a note says and every line under it, no signature verified: to find out whose it would be.

    Raises Refused `checkpoint_wrong` for what has not the form of one.
    """
    text, lines = _parted(data)
    return _read_text(text), lines


def key_name(name: str) -> str:
    """The name, where it may be that of a note's key. Raises Refused `checkpoint_wrong`."""
    if not _NAME.fullmatch(name):
        _refuse("a key's name has at least one character, no blank and no plus sign")
    return name


def _refuse(why: str) -> NoReturn:
    raise Refused(Code.CHECKPOINT_WRONG, why)


def _parted(data: bytes) -> tuple[str, list[SignatureLine]]:
    if len(data) > NOTE_LIMIT:
        _refuse(f"{len(data)} bytes where at most {NOTE_LIMIT} are allowed")
    try:
        note = data.decode()
    except UnicodeDecodeError:
        _refuse("it is not UTF-8")
    if any(char < " " and char != "\n" for char in note):
        _refuse("a control character is in it")
    text, empty_line, signatures = note.rpartition("\n\n")
    if not empty_line or not signatures.endswith("\n"):
        _refuse("it does not end in an empty line and lines of signatures")
    rows = signatures[:-1].split("\n")
    if len(rows) > MOST_SIGNATURES:
        _refuse(f"{len(rows)} signatures where at most {MOST_SIGNATURES} are allowed")
    return text + "\n", [_line(row) for row in rows]


def _line(row: str) -> SignatureLine:
    parts = _LINE.fullmatch(row)
    blob = _from_base64(parts["blob"]) if parts else b""
    if not parts or len(blob) < 5:
        _refuse("a line of signatures is not one")
    return SignatureLine(parts["name"], blob[:4], blob[4:])


def _read_text(text: str) -> Checkpoint:
    # Three lines and no more: extension lines, which C2SP allows and advises against, are signed but mean nothing.
    parts = _TEXT.fullmatch(text)
    if not parts:
        _refuse("its text is not a journal's origin, size and root")
    size, root = int(parts["size"]), _from_base64(parts["root"])
    if size >= _SIZES:
        _refuse("its size is above 2^64 - 1")
    if size == 0 and root != EMPTY_ROOT:
        _refuse("its root is not that of an empty journal")
    return Checkpoint(parts["origin"], size, root)


def _from_base64(text: str) -> bytes:
    """RFC 4648 section 4 with padding, and only the one spelling of each value."""
    try:
        value = base64.b64decode(text, validate=True)
    except binascii.Error:
        _refuse("its base64 is damaged")
    # The last digit carries spare bits: 32 bytes have four spellings, one of them canonical.
    if base64.b64encode(value).decode("ascii") != text:
        _refuse("its base64 is not in the one canonical spelling")
    return value
