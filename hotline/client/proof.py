"""The seat's own verification: the node serves bytes and is trusted for none of them.

Everything is judged against the seat's roster, which grows from the root of its own party and from pins with two of
its own officers' signatures. What does not verify raises Refused; the board draws that as what it is.
"""

from __future__ import annotations

from typing import NamedTuple

from hotline.client import entries
from hotline.client.matter import Matter, Waiting
from protocols.envelope import Attested, Verified, open_attestation, open_envelope, read
from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.line import Void
from protocols.messages.draft import body_of
from protocols.messages.header import Message, message_hash, parse
from protocols.notice import Notice, read_notice
from protocols.roster import Roster, Statement
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["Noticed", "confirmed_by", "draft", "envelope", "notice", "refused", "void", "waiting"]


def envelope(data: bytes, roster: Roster, *, outgoing: bool) -> Verified:
    """The whole order of one receive, once more, by the seat. Raises Refused as `open_envelope` and `read`."""
    authentic = open_envelope(data, roster, mode=roster.mode, me=roster.centre, outgoing=outgoing)
    return read(authentic, roster, mode=roster.mode)


def refused(entry: entries.RefusedHere, roster: Roster) -> None:
    """The node says that this was authentic and refused here: the first half can be checked where the envelope is."""
    if entry.envelope is None:
        return
    authentic = open_envelope(entry.envelope, roster, mode=roster.mode, me=roster.centre)
    if entry.message not in (None, authentic.message_hash):
        raise Refused(Code.SCHEMA, "another message than the one in its envelope", field="message")
    if entry.from_ != authentic.message.from_:
        raise Refused(Code.SCHEMA, "another centre than the one in its envelope", field="from")


def waiting(entry: entries.Waiting, roster: Roster) -> Waiting:
    """A message of ours with its author's signature, as the second officer will read it.

    Raises Refused `schema`, `wrong_mode`, `not_for_us` (another centre's), `capacity` and as `open_attestation`.
    """
    message = _ours(entry.message, roster)
    hashed = message_hash(entry.message, roster.mode)
    _, ref = roster.statement_of(roster.centre)
    author = Attested(*entry.attestations[0])
    attestation, officer = open_attestation(author, hashed, roster, ref, mode=roster.mode, centre=roster.centre)
    if attestation.capacity != "author":
        raise Refused(Code.CAPACITY, f"it waits with a signature as {attestation.capacity}")
    return Waiting(
        hash=hashed,
        data=entry.message,
        message=message,
        body=body_of(message),
        author=officer.role,
        attested=(author,),
        signed_at=attestation.signed_at,
        at=entry.at,
        read_in=attestation.read_in,
    )


def draft(entry: entries.Draft, roster: Roster) -> Waiting:
    """A program's draft, as an officer will read and sign it. Nobody has signed it: that a program of this name wrote
    it is the node's word, and our own party's statements must at least have listed one.

    Raises Refused `schema`, `wrong_mode`, `not_for_us`, `officer_unknown`.
    """
    message = _ours(entry.message, roster)
    newest, _ = roster.statement_of(roster.centre)
    listed = [each for held, _ in roster.parties[newest.party].statements.values() for each in held.services]
    if (roster.centre, entry.by) not in {(each.centre, each.name) for each in listed}:
        raise Refused(Code.OFFICER_UNKNOWN, f"no service {entry.by} of {roster.centre}")
    return Waiting(
        hash=message_hash(entry.message, roster.mode),
        data=entry.message,
        message=message,
        body=body_of(message),
        author=entry.by,
        attested=(),
        signed_at=entry.at,
        at=entry.at,
        by_service=entry.by,
    )


def _ours(data: bytes, roster: Roster) -> Message:
    message = parse(data)
    if message.mode != roster.mode:
        raise Refused(Code.WRONG_MODE, f"a message of mode {message.mode} at a {roster.mode} seat")
    if message.from_ != roster.centre:
        raise Refused(Code.NOT_FOR_US, f"{message.from_}'s message waits here for release")
    return message


def confirmed_by(matter: Matter, attested: Attested, roster: Roster) -> str:
    """The role of the second officer who confirms what one officer released. Raises Refused as `open_attestation`,
    `capacity` and `same_officer`."""
    attestation, officer = open_attestation(
        attested, matter.hash, roster, matter.here.release.statement, mode=roster.mode, centre=matter.message.from_
    )
    if attestation.capacity != "second":
        raise Refused(Code.CAPACITY, f"a confirmation signed as {attestation.capacity}")
    if officer.role in matter.officers:
        raise Refused(Code.SAME_OFFICER)
    return officer.role


class Noticed(NamedTuple):
    """A notice that verified; `role` is the officer who signed it, None where the centre did."""

    notice: Notice
    role: str | None


def notice(data: bytes, roster: Roster) -> Noticed:
    """A notice from a peer to us, or from us to a peer: `shown` by an officer's key, all else by the centre's.

    Raises Refused `not_for_us`, `below_threshold` (signed by somebody else), `bad_signature`, `not_pinned`, `schema`…
    """
    signed = SignedRecord.parse(data)
    claimed = unpack(signed.payload, Notice)
    if roster.centre not in (claimed.from_, claimed.to):
        raise Refused(Code.NOT_FOR_US, f"a notice from {claimed.from_} to {claimed.to}")
    roster.believed(claimed.from_)
    centre, officers = _keys(roster, claimed.from_)
    public = {key: raw for key, (raw, _) in officers.items()}
    read, signer = read_notice(signed, roster.mode, centre=centre, officers=public)
    return Noticed(read, officers[signer][1] if read.by_officer else None)


def void(data: bytes, roster: Roster) -> Void:
    """Our own centre's word that one of its releases cannot be delivered. Raises Refused as `notice`."""
    signed = SignedRecord.parse(data)
    claimed = unpack(signed.payload, Void)
    if claimed.from_ != roster.centre:
        raise Refused(Code.NOT_FOR_US, f"a void of {claimed.from_}")
    signed.check("void", roster.mode, _keys(roster, claimed.from_)[0], 1)
    return claimed


def _keys(roster: Roster, centre: str) -> tuple[dict[bytes, bytes], dict[bytes, tuple[bytes, str]]]:
    """Key ids of a centre and of its officers, in every statement held: history outlives a change of keys.

    A key that the newest statement revokes proves nothing any more.
    """
    newest, _ = roster.statement_of(centre)
    held: list[Statement] = [kept for kept, _ in roster.parties[newest.party].statements.values()]
    revoked = set(newest.revoked)
    centres: dict[bytes, bytes] = {}
    officers: dict[bytes, tuple[bytes, str]] = {}
    for statement in held:
        listed = statement.centre(centre)
        centres |= {key_id(ED25519, raw): raw for raw in (listed.keys if listed else ()) if raw not in revoked}
        officers |= {
            key_id(ED25519, each.key): (each.key, each.role)
            for each in statement.officers
            if each.centre == centre and each.key not in revoked
        }
    return centres, officers
