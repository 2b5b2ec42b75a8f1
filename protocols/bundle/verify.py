"""All of it in order: bytes and fingerprints in, findings out.

It opens nothing, reads no clock and asks nobody. What a message is proved to be is proved by its own pieces; what came
of it is proved by the messages and notices that name it, and only by those inside.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from protocols.bundle.audience import audience_findings
from protocols.bundle.findings import About, Fact, Finding, Findings, distinct
from protocols.bundle.form import Bundle, read_bundle
from protocols.bundle.journals import journal_findings
from protocols.bundle.lines import line_findings
from protocols.bundle.pieces import Delivered, Noted, Pieces, Said, does_not_belong, open_pieces
from protocols.bundle.vouched import admitted
from protocols.channels import Said as OfCharter
from protocols.channels import channels_of
from protocols.cosignature import VerifierKey
from protocols.envelope import Attested, open_attestation
from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.messages.forms import form_of
from protocols.messages.procedure import CheapAnswer, Confirmation
from protocols.roster import Service

__all__ = ["verify_bundle"]

_ALWAYS = (
    "nothing_about_orbit", "not_that_it_is_true", "not_all_that_was_said", "clocks_are_their_own",
    "chosen_by_its_maker",
)  # fmt: skip
_TAKEN = {
    "procedure.acknowledgement": "acknowledged", "procedure.read_back": "acknowledged", "procedure.holding": "holding",
}  # fmt: skip
_OWN = {"procedure.hold": "held", "procedure.stands": "stands", "procedure.confirmation": "confirmed"}
_RELATED = {"cancel": "cancelled", "correct": "corrected", "update": "updated"}
_NOTED = {"received": "stored", "shown": "shown", "refused": "refused", "cannot_read": "cannot_read"}


def verify_bundle(data: bytes, compared: Mapping[str, bytes], witnesses: Sequence[VerifierKey] = ()) -> Findings:
    """What a bundle proves and what it does not.

    `compared`: party → the 16 bytes of its root's fingerprint (`read_fingerprint`), as the party gave them by another
    way; `witnesses`: keys of witnesses that the reader trusts. Raises Refused `too_large`, `not_canonical`, `schema`
    for what is no bundle; whatever else is wrong is found, and `ok` is False.
    """
    bundle = read_bundle(data)
    roster, others, findings = admitted(bundle.mode, bundle.parties, compared)
    pieces = open_pieces(bundle, roster)
    findings += pieces.findings
    pieces.findings = []
    findings += _parties(pieces, others)
    for said in pieces.said.values():
        findings += _said(said, pieces)
    findings += line_findings(pieces)
    findings += journal_findings(bundle.journals, pieces, witnesses)
    findings += _contents(bundle, pieces)
    findings += _channels(pieces)
    findings += audience_findings(bundle.audience, pieces)
    findings += pieces.findings
    findings += [Finding("not_proved", code) for code in _ALWAYS]
    return Findings(bundle.mode, bundle.audience, _about(pieces), distinct(findings))


def _about(pieces: Pieces) -> tuple[About, ...]:
    made = [
        About(
            said.hash,
            said.reference,
            said.message.type,
            int(said.message.precedence),
            said.message.from_,
            min(each.release.released_at for each in said.delivered),
        )
        for said in pieces.said.values()
    ]
    return tuple(sorted(made, key=lambda each: (each.released_at, each.hash)))


def _parties(pieces: Pieces, others: Sequence[str]) -> Iterator[Finding]:
    """Each party must have a word in it, or answer for one that has; one that nobody compared proves nothing."""
    roster = pieces.roster
    speak = {roster.party_of(centre) for said in pieces.said.values()
             for centre in (said.message.from_, *said.message.to, *said.message.info)}  # fmt: skip
    states = {each.authorised_by for party in speak if party for each in roster.statements_of(party)}
    for party in others:
        if party in states:
            yield Finding("not_proved", "state_not_compared", None, {"party": party})
        else:
            yield Finding("wrong", "root_not_compared", None, {"party": party})
    for party in sorted(set(roster.parties) - {each for each in (speak | states) if each is not None}):
        yield does_not_belong(f"parties ({party})")


# -- one message -------------------------------------------------------------------------------------------------------


def _said(said: Said, pieces: Pieces) -> Iterator[Finding]:
    for each in said.delivered:
        yield from _released(said, each, pieces)
    yield from _officers(said, pieces)
    yield from _noticed(said, pieces)
    yield from _what_became(said, pieces)
    relation = said.message.relation
    if relation is not None and relation.message not in pieces.said:
        yield Finding("not_proved", "relation_missing", said.hash, {"kind": relation.kind})
    if said.verified is not None and said.verified.body is None:
        yield Finding("not_proved", "form_unknown", said.hash, {"type": said.message.type})


def _released(said: Said, each: Delivered, pieces: Pieces) -> Iterator[Finding]:
    release, roster = each.release, pieces.roster
    party = roster.party_of(release.from_) or ""
    facts: dict[str, Fact] = {
        "centre": release.from_, "party": party, "to": release.to, "number": release.number, "epoch": release.epoch,
        "released_at": release.released_at, "level": said.message.speaks_for, "statement": release.statement.version,
    }  # fmt: skip
    yield Finding("proved", "released", said.hash, facts)
    held = roster.parties[party]
    statement, _ = held.statements[release.statement.version]
    if statement.expires_at <= release.released_at:
        yield Finding("not_proved", "statement_expired", said.hash, {"party": party, "version": statement.version})
    root, _ = held.roots[statement.root.version]
    if root.expires_at <= release.released_at:
        yield Finding("not_proved", "root_expired", said.hash, {"party": party, "version": root.version})
    if each.centre_key in pieces.revoked_of(release.from_):
        yield Finding("not_proved", "key_revoked", said.hash, {"centre": release.from_})
    if not roster.countersigned(party, release.statement.version):
        state = roster.state_of(party, release.statement.version)
        yield Finding("not_proved", "not_countersigned", said.hash, {"party": party, "state": state})
    if each.authentic.envelope.national:
        yield Finding("not_proved", "national_not_checked", said.hash)


def _officers(said: Said, pieces: Pieces) -> Iterator[Finding]:
    verified = said.verified
    if verified is None:
        return
    centre = said.message.from_
    for attestation, who in zip(verified.attestations, verified.officers, strict=True):
        facts: dict[str, Fact] = {
            "centre": centre, "role": who.role, "capacity": attestation.capacity, "signed_at": attestation.signed_at,
            "language": attestation.read_in.language,
        }  # fmt: skip
        program = isinstance(who, Service)
        yield Finding("proved", "by_program" if program else "signed", said.hash, facts)
        if program:
            yield Finding("not_proved", "no_human", said.hash, {"centre": centre})
        if attestation.key in pieces.revoked_of(centre):
            yield Finding("not_proved", "officer_key_revoked", said.hash, {"centre": centre, "role": who.role})


def _noticed(said: Said, pieces: Pieces) -> Iterator[Finding]:
    told: dict[tuple[str, str], Noted] = {}
    for each in pieces.noted_of.get(said.hash, ()):
        told[each.notice.from_, each.item.what] = each
        facts: dict[str, Fact] = {
            "centre": each.notice.from_, "role": each.role, "told_at": each.item.at, "refusal": each.item.code,
        }  # fmt: skip
        yield Finding("proved", _NOTED[each.item.what], said.hash, facts)
        if each.key in pieces.revoked_of(each.notice.from_):
            code = "key_revoked" if each.role is None else "officer_key_revoked"
            yield Finding("not_proved", code, said.hash, {"centre": each.notice.from_, "role": each.role})
    for addressee in said.delivered:
        to = addressee.release.to
        if not any((to, what) in told for what in ("received", "cannot_read", "refused")):
            yield Finding("not_proved", "no_receipt", said.hash, {"centre": to})
        if (to, "shown") not in told:
            yield Finding("not_proved", "not_shown", said.hash, {"centre": to})


def _what_became(said: Said, pieces: Pieces) -> Iterator[Finding]:
    """By the messages inside that name it: an addressee's word about it, and its own centre's."""
    addressees = {*said.message.to, *said.message.info}
    taken: set[str] = set()
    confirmed = False
    for other in pieces.referring.get(said.hash, ()):
        verified = other.verified
        if verified is None:
            continue
        facts: dict[str, Fact] = {
            "centre": other.message.from_, "role": " and ".join(each.role for each in verified.officers),
            "by": other.reference, "composed_at": other.message.composed_at,
        }  # fmt: skip
        own = other.message.from_ == said.message.from_
        code = _does(other, own=own)
        if code == "confirmed":
            for found in _confirmed(said, other, pieces):
                confirmed = confirmed or found.sort == "proved"
                yield found
        elif code is not None and (own or other.message.from_ in addressees):
            yield Finding("proved", code, said.hash, facts)
            if code == "acknowledged" and said.message.from_ in (*other.message.to, *other.message.info):
                taken.add(other.message.from_)
    if said.verified is not None and said.verified.by_one_officer and not confirmed:
        yield Finding("not_proved", "one_officer", said.hash, {"centre": said.message.from_})
    form = form_of(said.message.type, said.message.version)
    for each in said.delivered:
        # A type that settles owes no acknowledgement: nobody misses one.
        if each.release.to not in taken and not (form is not None and form.settling):
            yield Finding("not_proved", "no_acknowledgement", said.hash, {"centre": each.release.to})


def _does(other: Said, *, own: bool) -> str | None:
    """What a message does to the one that it refers to: an addressee takes, holds or replies, its own centre holds,
    confirms, withdraws or follows up. A reply is a reply; whether it answers is for whoever reads it."""
    relation, body = other.message.relation, other.verified.body if other.verified is not None else None
    assert relation is not None
    if body is not None and own and relation.kind == "update" and other.message.type in _OWN:
        return _OWN[other.message.type]
    if own:
        return _RELATED.get(relation.kind)
    if relation.kind != "reply":
        return None
    if isinstance(body, CheapAnswer) and body.answer == "passed_to_authority":
        return "holding"
    return _TAKEN.get(other.message.type, "replied") if body is not None else "replied"


def _confirmed(said: Said, other: Said, pieces: Pieces) -> Iterator[Finding]:
    """The second officer's attestation of the original, under the statement that the confirmation was released by."""
    verified, original = other.verified, said.verified
    assert verified is not None
    body, centre, roster = verified.body, said.message.from_, pieces.roster
    try:
        if not isinstance(body, Confirmation) or original is None:
            raise Refused(Code.OFFICER_SIGNATURE, "there is nothing that it could confirm")
        attested = Attested(body.attestation, body.signature)
        attestation, officer = open_attestation(
            attested, said.hash, roster, verified.release.statement, mode=roster.mode, centre=centre
        )
        if attestation.capacity != "second":
            raise Refused(Code.CAPACITY, f"confirmed as {attestation.capacity}")
        if officer.role in {each.role for each in original.officers} or attestation.key in {
            key_id(ED25519, each.key) for each in original.officers
        }:
            raise Refused(Code.SAME_OFFICER)
    except Refused as why:
        yield Finding("wrong", "message_refused", other.hash, {
            "piece": f"the confirmation of {said.reference}", "refusal": str(why.code), "detail": why.detail,
        })  # fmt: skip
        return
    yield Finding("proved", "confirmed", said.hash, {
        "centre": centre, "role": officer.role, "signed_at": attestation.signed_at,
    })  # fmt: skip
    if attestation.key in pieces.revoked_of(centre):
        yield Finding("not_proved", "officer_key_revoked", said.hash, {"centre": centre, "role": officer.role})


# -- what goes with them -----------------------------------------------------------------------------------------------


def _contents(bundle: Bundle, pieces: Pieces) -> Iterator[Finding]:
    here = {hashlib.sha256(each).digest(): (place, len(each)) for place, each in enumerate(bundle.contents)}
    used: set[bytes] = set()
    for said in pieces.said.values():
        for each in said.message.attachments:
            facts: dict[str, Fact] = {"name": each.name, "size": each.size, "sha256": each.sha256}
            if each.sha256 in here and here[each.sha256][1] == each.size:
                used.add(each.sha256)
                yield Finding("proved", "attached", said.hash, facts)
            else:
                yield Finding("not_proved", "attachment_missing", said.hash, facts)
    for hashed, (place, _) in here.items():
        if hashed not in used:
            yield does_not_belong(f"contents[{place}]")


def _channels(pieces: Pieces) -> Iterator[Finding]:
    """The charter of each message that went in a channel, as the messages inside make it."""
    said = [
        OfCharter(each.hash, each.message, each.verified.body)
        for each in pieces.said.values()
        if each.verified is not None
    ]
    made = channels_of(said)
    for each in pieces.said.values():
        charter = each.message.charter
        if charter is None:
            continue
        channel = made.get(charter)
        if channel is None:
            yield Finding("not_proved", "charter_missing", each.hash, {"charter": charter})
            continue
        facts: dict[str, Fact] = {
            "digits": channel.digits, "members": ", ".join(channel.members), "state": channel.state,
        }  # fmt: skip
        yield Finding("proved", "channel", each.hash, facts)
