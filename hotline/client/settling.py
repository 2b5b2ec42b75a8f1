"""What one message does to the life of the message that it refers to.

An addressee settles for itself: acknowledged, holding, answered. What the original's own centre says (hold, stands,
cancel, confirmation) holds for every addressee. Instants are those that were signed: an officer's for what an officer
does, the release's for what orders a withdrawal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from protocols.envelope import Attested, Verified
from protocols.exchange import Acknowledged, Answered, Cancelled, Confirmed, Event, Held, Holding, Stands
from protocols.messages.forms import form_of, settles
from protocols.messages.procedure import Confirmation

__all__ = ["Told", "told_by"]


@dataclass(frozen=True, slots=True)
class Told:
    """One event in the life of a message, and whose it was to tell: an addressee's (`by`), the sender's, or the node's.

    `proof` of a confirmation is still to be verified against the message that it confirms.
    """

    event: Event
    by: str
    whose: Literal["addressee", "sender", "node"]
    proof: Attested | None = None


def told_by(said: Verified) -> Told | None:
    """What this message tells of the one it refers to; None when it refers to none, or changes nothing there."""
    message = said.message
    if message.relation is None:
        return None
    by, role = message.from_, said.officers[0].role
    signed, released = said.attestations[-1].signed_at, said.release.released_at
    if message.relation.kind == "cancel":
        return Told(Cancelled(released), by, "sender")
    match settles(message, said.body):
        case "acknowledged":
            return Told(Acknowledged(signed, role), by, "addressee")
        case "holding":
            form = form_of(message.type, message.version)
            until = form.next_word_by(said.body) if form is not None else None
            return Told(Holding(signed, signed if until is None else until, role, said.message_hash), by, "addressee")
        case "answered":
            return Told(Answered(signed, role, said.message_hash), by, "addressee")
        case "hold":
            return Told(Held(released), by, "sender")
        case "stands":
            return Told(Stands(released), by, "sender")
        case "confirmation" if isinstance(said.body, Confirmation):
            proof = Attested(said.body.attestation, said.body.signature)
            return Told(Confirmed(released), by, "sender", proof)
    return None
