"""A witness's word under a journal's head: C2SP tlog-cosignature v1, and how it is asked for, C2SP tlog-witness.

::

    cosignature/v1                                   signed by the witness, with its own key
    time 1795356900                                  seconds UTC
    hotline/MERIDIAN/live/epoch-1                    the three lines of the checkpoint
    20852163
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

    — kestrel.example/witness BASE64(4-byte key id ‖ 8-byte time ‖ 64-byte signature)

It says: *of all heads of this origin that I was shown, this is the largest, and each was the beginning of the next.*
Nothing about what is in the journal. A witness's key name and key are written as one line, C2SP signed-note's verifier
key: `name+4-byte key id in hex+base64(type ‖ public key)`.

A request is text too: the size that the witness is believed to know, a consistency proof from it, the checkpoint.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from typing import NamedTuple, NoReturn

from protocols.checkpoint import (
    MOST_SIGNATURES,
    Checkpoint,
    SignatureLine,
    checkpoint_text,
    key_name,
    note_key_id,
    split_note,
)
from protocols.errors import Code, Refused
from protocols.keys import check_public_key, verify

__all__ = [
    "MOST_PROOF", "Request", "VerifierKey", "add_line", "cosignature_line", "cosigned_at", "cosigned_bytes", "read_key",
    "read_request", "witness_key_id", "write_key", "write_request",
]  # fmt: skip

MOST_PROOF = 63  # C2SP tlog-witness

_COSIGNATURE = b"\x04"
_ED25519 = b"\x01"
_OLD = re.compile(r"old (0|[1-9][0-9]{0,19})")


class VerifierKey(NamedTuple):
    """A key by which notes are verified. `witness`: it signs cosignatures, and never a head of its own."""

    name: str
    public: bytes
    witness: bool

    @property
    def id(self) -> bytes:
        """4 bytes: finds the key, and never decides."""
        return witness_key_id(self.name, self.public) if self.witness else note_key_id(self.name, self.public)


class Request(NamedTuple):
    """What a witness is asked: to sign `note`, which begins with the `old` entries that it knows, as `proof` shows."""

    old: int
    proof: tuple[bytes, ...]
    note: bytes


def witness_key_id(name: str, public: bytes) -> bytes:
    """4 bytes: SHA-256(name ‖ 0x0A ‖ 0x04 ‖ 32-byte Ed25519 public key), cut."""
    return hashlib.sha256(name.encode() + b"\n" + _COSIGNATURE + public).digest()[:4]


def cosigned_bytes(head: Checkpoint, seconds: int) -> bytes:
    """The very bytes to hand to the witness's `Signer.sign_note`."""
    return f"cosignature/v1\ntime {seconds}\n{checkpoint_text(head.origin, head.size, head.root)}".encode()


def cosignature_line(key: VerifierKey, seconds: int, signature: bytes) -> str:
    """The line that goes under the note, with its newline."""
    blob = base64.b64encode(key.id + seconds.to_bytes(8, "big") + signature).decode("ascii")
    return f"— {key.name} {blob}\n"


def cosigned_at(note: bytes, key: VerifierKey) -> int:
    """When `key` cosigned this note: seconds UTC, the newest where it did so more than once.

    Raises Refused `checkpoint_wrong`: it did not, or one of its lines does not verify.
    """
    head, lines = split_note(note)
    ours = [line for line in lines if (line.name, line.key_id) == (key.name, key.id)]
    if not ours:
        _refuse(f"it is not cosigned by {key.name}")
    return max(_time(head, line, key) for line in ours)


def _time(head: Checkpoint, line: SignatureLine, key: VerifierKey) -> int:
    if len(line.signature) != 72:
        _refuse("a cosignature is not 72 bytes")
    seconds = int.from_bytes(line.signature[:8], "big")
    try:
        verify(key.public, cosigned_bytes(head, seconds), line.signature[8:])
    except Refused as refused:
        raise Refused(Code.CHECKPOINT_WRONG, "a cosignature does not belong to it") from refused
    return seconds


def add_line(note: bytes, line: str) -> bytes:
    """The note with one line more; the same note where it has that line. Raises Refused `checkpoint_wrong`."""
    _, lines = split_note(note)
    added = note if line.encode() in note else note + line.encode()
    if len(lines) >= MOST_SIGNATURES and added != note:
        _refuse(f"more than {MOST_SIGNATURES} signatures are under it")
    split_note(added)
    return added


# -- verifier keys -----------------------------------------------------------------------------------------------------


def write_key(key: VerifierKey) -> str:
    """`name+hex+base64`: what is given to whoever is to verify."""
    kind = _COSIGNATURE if key.witness else _ED25519
    return f"{key_name(key.name)}+{key.id.hex()}+{base64.b64encode(kind + key.public).decode('ascii')}"


def read_key(text: str) -> VerifierKey:
    """Raises Refused `checkpoint_wrong` for what is none, `bad_key`."""
    name, _, rest = text.strip().partition("+")
    hint, _, encoded = rest.partition("+")
    data = _from_base64(encoded)
    if len(data) != 33 or data[:1] not in (_COSIGNATURE, _ED25519):
        _refuse("not an Ed25519 verifier key, `name+hint+key`")
    check_public_key(data[1:])
    key = VerifierKey(key_name(name), data[1:], data[:1] == _COSIGNATURE)
    if key.id.hex() != hint:
        _refuse("the verifier key's hint does not belong to its name and key: a character of it is wrong")
    return key


# -- requests ----------------------------------------------------------------------------------------------------------


def write_request(request: Request) -> bytes:
    """The body of C2SP tlog-witness's `add-checkpoint`."""
    proof = "".join(f"{base64.b64encode(each).decode('ascii')}\n" for each in request.proof)
    return f"old {request.old}\n{proof}\n".encode() + request.note


def read_request(data: bytes) -> Request:
    """Raises Refused `checkpoint_wrong` for what has not the form of one; nothing is verified."""
    top, empty, note = data.partition(b"\n\n")
    if not empty:
        _refuse("the request has no empty line before the checkpoint")
    try:
        first, *proof = top.decode("ascii").split("\n")
    except UnicodeDecodeError:
        _refuse("the request is not text")
    old = _OLD.fullmatch(first)
    if not old or len(proof) > MOST_PROOF:
        _refuse(f"the request does not begin with `old`, a size, and at most {MOST_PROOF} hashes")
    hashes = tuple(_from_base64(line) for line in proof)
    if any(len(each) != 32 for each in hashes):
        _refuse("a hash of the request's proof is not 32 bytes")
    split_note(note)
    return Request(int(old[1]), hashes, note)


def _from_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        _refuse("its base64 is damaged")


def _refuse(why: str) -> NoReturn:
    raise Refused(Code.CHECKPOINT_WRONG, why)
