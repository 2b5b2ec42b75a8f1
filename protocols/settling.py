"""What one message does to the life of the message that it refers to.

An addressee settles for itself: acknowledged, holding, answered; either side may note that it was taken by voice. What
the original's own centre says (hold, stands, cancel, confirmation) holds for every addressee that its message names,
and for no other: who was not told, holds nothing.
Instants are those that were signed: an officer's for what an officer does, the release's for what orders a withdrawal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from protocols.envelope import Attested, Verified
from protocols.exchange import Acknowledged, Answered, ByVoice, Cancelled, Confirmed, Event, Held, Holding, Stands
from protocols.messages.forms import form_of, settles
from protocols.messages.header import Message
from protocols.messages.procedure import Confirmation
from protocols.messages.procedure.contact import ContactByVoice
from protocols.wire import Wire

__all__ = ["Told", "next_word", "told", "told_by"]


@dataclass(frozen=True, slots=True)
class Told:
    """One event in the life of a message, and whose it was to tell: an addressee's (`by`), the sender's, or the node's.

    What the sender tells holds for the centres in `named`, whom its message went to; None: for every addressee.
    `proof` of a confirmation is still to be verified against the message that it confirms.
    """

    event: Event
    by: str
    whose: Literal["addressee", "sender", "node"]
    proof: Attested | None = None
    named: frozenset[str] | None = None

    def holds_for(self, addressee: str, sender: str) -> bool:
        """Whether it is told of the life that a message of `sender` has at this addressee."""
        if self.whose != "sender":
            return self.by == addressee
        return self.by == sender and (self.named is None or addressee in self.named)


def told(
    message: Message, hash: bytes, body: Wire | None, *, role: str, signed_at: int, released_at: int
) -> Told | None:
    """What a message tells of the one it refers to; None when it refers to none, or changes nothing there.

    `role` is its author's, `signed_at` when its last officer signed it, `released_at` its release (UTC ms).
    """
    if message.relation is None:
        return None
    by, named = message.from_, frozenset((*message.to, *message.info))
    if message.relation.kind == "cancel":
        # In a type that cannot be read here nobody knows how many officers it takes: it cancels nothing.
        return None if body is None else Told(Cancelled(released_at), by, "sender", named=named)
    if isinstance(body, ContactByVoice):
        return _by_voice(message, body, role, signed_at)
    match settles(message, body):
        case "acknowledged":
            return Told(Acknowledged(signed_at, role), by, "addressee")
        case "holding":
            return Told(Holding(signed_at, next_word(message, body) or signed_at, role, hash), by, "addressee")
        case "answered":
            return Told(Answered(signed_at, role, hash), by, "addressee")
        case "hold":
            return Told(Held(released_at), by, "sender", named=named)
        case "stands":
            return Told(Stands(released_at), by, "sender", named=named)
        case "confirmation" if isinstance(body, Confirmation):
            return Told(Confirmed(released_at), by, "sender", Attested(body.attestation, body.signature), named)
    return None


def _by_voice(message: Message, body: ContactByVoice, role: str, signed_at: int) -> Told | None:
    """A voice that did not know the day's challenge may be anybody's, and one that took nothing has it not: neither
    stops a clock. An addressee's centre notes it in a reply, the sender's in an update."""
    if body.challenge != "answered_rightly" or body.outcome != "read_out_and_taken" or message.relation is None:
        return None
    if message.relation.kind == "reply":
        return Told(ByVoice(signed_at, role), message.from_, "addressee")
    return Told(ByVoice(signed_at, role), message.from_, "sender", named=frozenset((*message.to, *message.info)))


def told_by(said: Verified) -> Told | None:
    """The same of a verified envelope."""
    return told(
        said.message,
        said.message_hash,
        said.body,
        role=said.officers[0].role,
        signed_at=said.attestations[-1].signed_at,
        released_at=said.release.released_at,
    )


def next_word(message: Message, body: Wire | None) -> int | None:
    """The T of "next word by T" in a message that settles as holding."""
    form = form_of(message.type, message.version)
    return form.next_word_by(body) if form is not None and body is not None else None
