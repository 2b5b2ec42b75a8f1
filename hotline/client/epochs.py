"""An officer's signature under a new epoch: every line of the centre, or none.

What is signed is read here first. A node cannot have an officer sign for another centre, or two epochs in one act.
"""

from __future__ import annotations

from collections.abc import Sequence

from protocols.epochs import EpochRecord
from protocols.errors import Code, Refused
from protocols.keys import Signer
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["read_epoch", "sign_epoch"]


def read_epoch(records: Sequence[bytes], centre: str) -> tuple[EpochRecord, ...]:
    """The records as they would be signed: all of this centre, of one epoch, of different lines, each closing one.

    Raises Refused `schema`, `not_canonical`, `too_large`.
    """
    found = tuple(unpack(SignedRecord.parse(each).payload, EpochRecord) for each in records)
    if any(each.from_ != centre or each.before is None for each in found):
        raise Refused(Code.SCHEMA, f"they are not records by which {centre} goes on after an earlier epoch")
    if len({each.epoch for each in found}) != 1 or len({each.to for each in found}) != len(found):
        raise Refused(Code.SCHEMA, "the records are not one a line, all of one epoch")
    return found


async def sign_epoch(records: Sequence[bytes], centre: str, signer: Signer) -> list[bytes]:
    """The same records under this officer's signature alone. Raises as `read_epoch`."""
    read_epoch(records, centre)
    signed = []
    for each in records:
        payload = SignedRecord.parse(each).payload
        signed.append(SignedRecord.join(payload, {signer.id: await signer.sign("epoch", payload)}).encode())
    return signed
