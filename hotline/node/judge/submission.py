"""What a seat or a service hands in, examined before anything is looked up: bytes, signatures, whose seat it is.

The node checks everything again that the client has checked: the client is the officer's, and this side believes
signatures only. Nothing here reads the record, so a flood of bad submissions never reaches the committer.
"""

from __future__ import annotations

from typing import NamedTuple

from hotline.node.judge.events import Drafted, Submitted
from protocols.authority import check_listed
from protocols.envelope import Attested, open_attestation
from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.messages.draft import body_of
from protocols.messages.forms import form_of, precedence_too_high
from protocols.messages.header import Message, message_hash, parse
from protocols.openings import crew_in_danger
from protocols.pae import Mode
from protocols.roster import Roster, Service
from protocols.wire import ENVELOPE_LIMIT, Wire

__all__ = ["examine", "examine_draft"]

# Room for two attestations, the release, its signature and two national signatures around M.
_AROUND = 4_096
_LEVELS = ("operator", "centre", "ministry", "government")


def examine(
    data: bytes, attested: tuple[Attested, ...], roster: Roster, *, mode: Mode, me: str, seat: str, seat_key: bytes
) -> Submitted:
    """The event for a submission by the officer or service `seat`, whose signed-on key id is `seat_key`.

    Raises Refused: `too_large`, `not_canonical`, `schema`, `wrong_mode`, `not_for_us`, `form_unknown`,
    `draft_wrong`, `precedence_too_high`, `speaks_for`, `type_closed`, `unknown_centre`, `not_pinned`,
    `officer_unknown`, `officer_signature`, `same_officer`, `not_your_seat`, `key_revoked`; `capacity` for a service
    that its entry in the roster does not let sign this type.
    """
    said = _words(data, roster, mode, me)
    opened = _officers(attested, said.hash, roster, mode, me)
    officers = tuple(officer for _, officer in opened)
    if len({officer.role for officer in officers}) != len(officers):
        raise Refused(Code.SAME_OFFICER)
    if key_id(ED25519, officers[-1].key) != seat_key:
        raise Refused(Code.NOT_YOUR_SEAT)
    for officer in officers:
        # As every receiver asks it of the envelope: better refused here than there.
        if isinstance(officer, Service) and said.message.type not in officer.types:
            raise Refused(Code.CAPACITY, f"the roster does not let {officer.name} sign {said.message.type}")
    attestations = tuple(attestation for attestation, _ in opened)
    return Submitted(data, said.message, said.hash, attested, attestations, officers, said.body, seat)


def examine_draft(
    data: bytes, roster: Roster, *, mode: Mode, me: str, service: str, digest: bytes | None, requested: bool
) -> Drafted:
    """The event for a draft of `service`; `digest` None: what the id names is these very bytes.

    Raises Refused as `examine` does for the same bytes.
    """
    said = _words(data, roster, mode, me)
    return Drafted(data, said.message, said.hash, said.body, service, digest or said.hash, requested)


class _Words(NamedTuple):
    message: Message
    hash: bytes
    body: Wire | None


def _words(data: bytes, roster: Roster, mode: Mode, me: str) -> _Words:
    """What can be said of M whoever signs it."""
    if len(data) > ENVELOPE_LIMIT - _AROUND:
        raise Refused(Code.TOO_LARGE, f"{len(data)} bytes; an envelope holds {ENVELOPE_LIMIT - _AROUND}")
    message = parse(data)
    if message.mode != mode:
        raise Refused(Code.WRONG_MODE, f"a message of mode {message.mode} on a {mode} node")
    if message.from_ != me:
        raise Refused(Code.NOT_YOUR_SEAT, f"this node speaks for {me}, not for {message.from_}", field="from")
    if form_of(message.type, message.version) is None:
        raise Refused(Code.FORM_UNKNOWN, f"{message.type} version {message.version}", field="type")
    body = body_of(message)
    if precedence_too_high(message, body):
        raise Refused(Code.PRECEDENCE_TOO_HIGH, message.precedence.name, field="precedence")
    listed = roster.believed(me)
    if _LEVELS.index(message.speaks_for) > _LEVELS.index(listed.speaks_for):
        raise Refused(Code.SPEAKS_FOR, f"{me} speaks at most for its {listed.speaks_for}", field="speaks_for")
    for addressee in (*message.to, *message.info):
        roster.believed(addressee)
    check_listed(message, roster, crew=crew_in_danger(message, body))
    return _Words(message, message_hash(data, mode), body)


def _officers(attested: tuple[Attested, ...], hashed: bytes, roster: Roster, mode: Mode, me: str):  # type: ignore[no-untyped-def]
    if not 1 <= len(attested) <= 2:
        raise Refused(Code.OFFICERS_MISSING, f"{len(attested)} signatures")
    _, ref = roster.statement_of(me)
    return [open_attestation(each, hashed, roster, ref, mode=mode, centre=me) for each in attested]
