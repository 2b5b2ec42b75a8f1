"""A State answers for an operator: it signs the operator's statement beside the operator's own registrars."""

from __future__ import annotations

import asyncio

from hotline.keys.party import PartyFolder
from protocols.errors import Code, Refused
from protocols.roster import Statement
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["countersign", "keep_countersigned"]


def countersign(folder: PartyFolder, data: bytes) -> bytes:
    """Another party's signed statement with the signatures of this State's registrars at hand under it too.

    Raises Refused `not_for_us` where it names another State or none, `wrong_mode`, `key_locked`.
    """
    signed = SignedRecord.parse(data)
    statement = unpack(signed.payload, Statement)
    root, _, _ = folder.root()
    if statement.authorised_by != root.party:
        named = statement.authorised_by or "no State"
        raise Refused(Code.NOT_FOR_US, f"the statement of {statement.party} names {named}, not {root.party}")
    if statement.mode != folder.mode:
        raise Refused(Code.WRONG_MODE, f"the statement is of mode {statement.mode}, this folder of {folder.mode}")
    signers = folder.signers(set(root.registrars))
    if not signers:
        raise Refused(Code.NOT_FOUND, f"no key of a registrar of {root.party} is at hand; give it with --key")
    for _, signer in signers:
        signed = signed.signed_by(signer.id, asyncio.run(signer.sign("statement", signed.payload)))
    return signed.encode()


def keep_countersigned(folder: PartyFolder, data: bytes) -> Statement:
    """Our own statement, as it came back from our State: the same words, with its signature.

    Raises Refused `not_found` for what is not a statement in this folder, `already` when nothing is new in it.
    """
    signed = SignedRecord.parse(data)
    statement = unpack(signed.payload, Statement)
    path = folder.path / f"statement.{statement.version:04d}"
    ours = SignedRecord.parse(path.read_bytes()) if path.exists() else None
    if ours is None or ours.payload != signed.payload:
        raise Refused(Code.NOT_FOUND, f"statement {statement.version} of {statement.party} is not in {folder.path}")
    joined = SignedRecord.join(ours.payload, {**dict(signed.signatures), **dict(ours.signatures)})
    if joined == ours:
        raise Refused(Code.ALREADY, "nobody has signed it since")
    path.write_bytes(joined.encode())
    return statement
