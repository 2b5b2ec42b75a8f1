"""Records of an invented party, as plain maps so that they can be wrong, and scenarios of admitting them in a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from protocols.keys import SeedSigner, fingerprint
from protocols.pae import Kind, Mode, digest, pae
from protocols.signed import SignedRecord
from protocols.wire import decode, encode
from tests.parties import DAY, NOW, Party, seed
from tests.vectors.notation import Vector, ok, refused

__all__ = [
    "BELIEVED", "BOTH", "MODE", "OURS", "OWN", "PARTY", "PIN", "READER", "ROOT", "ROOT_2", "SEALING", "SECOND",
    "STATEMENT", "Records", "admitted", "bulletin", "key", "not_admitted", "officer", "pin", "pinned", "publics",
    "root", "rows_given", "signed", "statement",
]  # fmt: skip

Records = list[tuple[str, bytes]]

MODE: Mode = "test"
READER = Party("Kestrel Space Watch", "KESTREL")
PARTY = "Meridian Orbital"
SEALING = bytes(n % 251 for n in range(1216))


def key(name: str) -> SeedSigner:
    """A key of the party that is read about, by its name."""
    return SeedSigner(seed("vectors", "roster", name), MODE)


def signed(kind: Kind, payload: bytes, *by: str, mode: Mode = MODE) -> bytes:
    """A record with the signatures of these keys."""
    message = pae(kind, mode, payload)
    return SignedRecord.join(payload, {key(name).id: key(name)._key.sign(message) for name in by}).encode()


def publics(*names: str) -> list[bytes]:
    return [key(name).public for name in names]


# -- payloads, written as plain maps so that they can be wrong --------------------------------------------------------


def root(version: int = 1, **changes: Any) -> bytes:
    fields = {
        "party": PARTY,
        "version": version,
        "keys": publics("root 1"),
        "threshold": 1,
        "registrars": publics("registrar 1"),
        "registrar_threshold": 1,
        "at": NOW - 30 * DAY,
        "expires_at": NOW + 365 * DAY,
    }
    return encode(fields | changes)


def statement(version: int = 1, under: bytes | None = None, **changes: Any) -> bytes:
    named = under or root()
    fields = {
        "party": PARTY,
        "mode": MODE,
        "version": version,
        "root": {"version": decode(named)["version"], "hash": digest("root", MODE, named)},
        "centres": [{"name": "MERIDIAN", "keys": publics("centre"), "speaks_for": "government"}],
        "officers": [officer("WATCH-1"), officer("WATCH-2")],
        "at": NOW - 20 * DAY,
        "expires_at": NOW + 90 * DAY,
    }
    return encode(fields | changes)


def officer(role: str, name: str = "", centre: str = "MERIDIAN") -> dict[str, Any]:
    return {"centre": centre, "role": role, "key": key(name or role).public}


def bulletin(version: int = 1, **changes: Any) -> bytes:
    fields = {
        "centre": "MERIDIAN",
        "mode": MODE,
        "version": version,
        "sealing": [SEALING],
        "addresses": ["192.0.2.7:7001"],
        "contact": {
            "methods": [{"kind": "hotline"}, {"kind": "phone", "address": "+00 000 000"}],
            "languages": [{"tag": "en", "spoken": True}],
        },
        "statement": {"version": 1, "hash": digest("statement", MODE, statement())},
        "at": NOW - DAY,
        "expires_at": NOW + 6 * DAY,
    }
    return encode(fields | changes)


def pin(at: int = NOW - DAY, under: bytes | None = None, **changes: Any) -> bytes:
    fields: dict[str, Any] = {
        "centre": "KESTREL",
        "party": PARTY,
        "root": {"version": 1, "hash": digest("root", MODE, under or root())},
        "statement": {"version": 1, "hash": READER.statement_ref().hash},
        "at": at,
    }
    return encode(fields | changes)


def pinned(payload: bytes, *roles: str, mode: Mode = MODE) -> bytes:
    """A pin signed by officers of the reader's own centre."""
    signatures = {}
    for role in roles:
        signer = READER.officers[role]
        signatures[signer.id] = signer._key.sign(pae("pin", mode, payload))
    return SignedRecord.join(payload, signatures).encode()


# -- records in a row -------------------------------------------------------------------------------------------------

OWN: Records = [("root", READER.root_record()), ("statement", READER.statement_record())]
ROOT = ("root", signed("root", root(), "root 1"))
STATEMENT = ("statement", signed("statement", statement(), "registrar 1"))
PIN = ("pin", pinned(pin(), "WATCH-1", "WATCH-2"))
BOTH = ("WATCH-1", "WATCH-2")

# A second root that keeps nothing of the first.
ROOT_2 = root(2, keys=publics("root 2"), registrars=publics("registrar 2"))
SECOND = ("root", signed("root", ROOT_2, "root 1", "root 2"))

OURS = [READER.name]
BELIEVED = [READER.name, PARTY]


def rows_given(records: Records) -> dict[str, Any]:
    rows = [list(record) for record in records]
    return {"mode": MODE, "centre": "KESTREL", "anchor": READER.anchor, "now": NOW, "records": rows}


def admitted(description: str, records: Records, believed: Sequence[str] = ()) -> Vector:
    """`believed`: the parties that are believed afterwards."""
    kind, data = records[-1]
    payload = SignedRecord.parse(data).payload
    fields, hashed = decode(payload), digest(kind, MODE, payload)  # type: ignore[arg-type]
    result: dict[str, Any] = {"hash": hashed, "believed": list(believed)}
    result["version"] = fields["at"] if kind == "pin" else fields["version"]
    result["subject"] = fields["centre"] if kind == "bulletin" else fields["party"]
    if kind == "root":
        result["fingerprint"] = fingerprint(hashed)
    return ok(description, "roster.admit", rows_given(records), result)


def not_admitted(description: str, code: str, records: Records) -> Vector:
    return refused(description, "roster.admit", rows_given(records), code)
