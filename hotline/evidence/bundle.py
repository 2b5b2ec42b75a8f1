"""A bundle out of a centre's record: what a message, or a case, needs to convince somebody outside, and nothing beside.

::

    chosen messages ── and what became of them ──> envelopes ──> notices, lines, statements, journal ──> one file

It is made from what is stored and is not judged here: whoever is given it verifies it, and so does `hotline bundle
make` before it writes a file. It is for the centres that have the messages anyway, or for outsiders under a release by
two officers (`procedure.release_to_outsiders`), and then it holds what that release names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from hotline.evidence.checkpoints import covering, find, head_of, newest_checkpoint, proofs
from hotline.evidence.reading import Reading, reading
from hotline.node.record import attachments
from hotline.node.record.tables import ENVELOPES, HEADS, ITEMS, LINES, MESSAGES, NOTICES, RECORDS, VOIDS
from protocols.attachments import open_chunk
from protocols.believed import RECORD_LIMIT, Held
from protocols.bundle import Audience, Bundle, EntryProof, JournalPart, PartyRecords, write_bundle
from protocols.bundle.audience import GOES_WITH_IT, goes_with, members_of
from protocols.bundle.form import MOST_LINKS, ascending
from protocols.envelope import Envelope, Release
from protocols.errors import Code, Refused
from protocols.messages import body_of
from protocols.messages.header import Message, five_digits, parse, reference
from protocols.messages.procedure.service import ReleaseToOutsiders
from protocols.pae import digest
from protocols.records import Root
from protocols.roster import Roster
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["Made", "make_bundle"]


@dataclass(frozen=True)
class Made:
    """The file's bytes; party → the first root that our own record has, to verify it by; the messages inside; what was
    chosen and left out, because no release names it; until when objections may come."""

    data: bytes
    roots: Mapping[str, bytes]
    messages: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    objections_until: int | None = None


@dataclass(frozen=True)
class _Kept:
    """A message of the record, and its envelopes."""

    hash: bytes
    message: Message
    envelopes: tuple[bytes, ...]


def make_bundle(
    path: Path,
    *,
    case: str | None = None,
    messages: Sequence[str] = (),
    for_members: bool = False,
    releases: Sequence[str] = (),
    with_attachments: bool = False,
) -> Made:
    """`path` is a node's directory, running or not. `case` and `messages` are named by five digits, reference or hash.

    Raises Refused `not_found`, `ambiguous`; `officers_missing` when it is for outsiders and no release by two officers
    of this centre names what is asked for; `file_unreadable`, `attachment_missing`, `too_large`.
    """
    with reading(path) as here:
        wanted = [_named(here, each) for each in messages]
        chosen = {hashed: _kept(here, hashed) for hashed in (*wanted, *(_of_case(here, case) if case else ()))}
        if not chosen:
            raise Refused(Code.NOT_FOUND, "no message is named: give --message or --case")
        _add_what_became(here, chosen)
        if for_members:
            members = members_of(each.message for each in chosen.values())
            if not members:
                raise Refused(Code.NOT_A_MEMBER, "no centre has all of these messages: choose fewer")
            return _made(here, chosen, Audience(members=members), with_attachments=with_attachments)
        kept, left_out, bodies = _released(here, chosen, releases)
        for hashed in wanted:
            if hashed not in kept:
                raise Refused(Code.OFFICERS_MISSING, f"no release to outsiders names {five_digits(hashed)}")
        audience = Audience(outsiders=tuple(sorted(bodies)))
        made = _made(here, kept, audience, with_attachments=with_attachments)
        until = max((each.after_objection_until or 0 for each in bodies.values()), default=0) or None
        return replace(made, left_out=tuple(five_digits(each) for each in left_out), objections_until=until)


# -- what goes in ------------------------------------------------------------------------------------------------------


def _named(here: Reading, text: str) -> bytes:
    """A message's hash from its five digits, its reference or its hash. Raises Refused `not_found`, `ambiguous`."""
    c, me, said = here.connection, here.place.me, text.strip()
    where = [MESSAGES.c.owner == me]
    word = said.split()[-1] if said else ""
    if len(said) == 64 and not set(said.lower()) - set("0123456789abcdef"):
        where.append(MESSAGES.c.hash == bytes.fromhex(said))
    elif len(word) == 5 and word.isdigit():
        where.append(MESSAGES.c.digits == word)
    else:
        raise Refused(Code.NOT_FOUND, f"{said[:60]!a} is no message: give five digits, a reference or a hash")
    found = [(bytes(row.hash), parse(row.bytes)) for row in c.execute(sa.select(MESSAGES).where(*where)).all()]
    if word != said:
        found = [each for each in found if reference(each[1], each[0]) == said]
    if not found:
        raise Refused(Code.NOT_FOUND, f"no message {said[:80]!a} is in this record")
    if len(found) > 1:
        named = ", ".join(f"{reference(message, hashed)} ({hashed.hex()[:12]})" for hashed, message in found)
        raise Refused(Code.AMBIGUOUS, f"{said}: {named}; give the reference or the hash")
    return found[0][0]


def _of_case(here: Reading, text: str) -> list[bytes]:
    """Every message of the case that a message belongs to, that message's own first."""
    hashed = _named(here, text)
    case = _kept(here, hashed).message.case or hashed
    wanted = sa.select(MESSAGES.c.hash).where(
        MESSAGES.c.owner == here.place.me, (MESSAGES.c.case_hash == case) | (MESSAGES.c.hash == case)
    )
    return [bytes(each) for (each,) in here.connection.execute(wanted.order_by(MESSAGES.c.seq))]


def _kept(here: Reading, hashed: bytes) -> _Kept:
    c, me = here.connection, here.place.me
    data = c.execute(sa.select(MESSAGES.c.bytes).where(MESSAGES.c.owner == me, MESSAGES.c.hash == hashed)).scalar()
    if data is None:
        raise Refused(Code.NOT_FOUND, f"no message {five_digits(hashed)} is in this record")
    wanted = sa.select(ENVELOPES.c.bytes).where(ENVELOPES.c.owner == me, ENVELOPES.c.message == hashed)
    envelopes = tuple(bytes(each) for (each,) in c.execute(wanted.order_by(ENVELOPES.c.seq)))
    if not envelopes:
        raise Refused(Code.NOT_WAITING, f"{five_digits(hashed)} was not released to anybody")
    return _Kept(hashed, parse(data), envelopes)


def _add_what_became(here: Reading, chosen: dict[bytes, _Kept]) -> None:
    """The messages that say what became of one that is chosen, and again of these: a hold is lifted by another."""
    todo = list(chosen)
    while todo:
        wanted = sa.select(MESSAGES.c.hash).where(
            MESSAGES.c.owner == here.place.me,
            MESSAGES.c.relates_to == todo.pop(),
            MESSAGES.c.type.in_(sorted(GOES_WITH_IT)),
        )
        for (found,) in here.connection.execute(wanted.order_by(MESSAGES.c.seq)).all():
            hashed = bytes(found)
            if hashed not in chosen:
                chosen[hashed] = _kept(here, hashed)
                todo.append(hashed)


def _released(
    here: Reading, chosen: dict[bytes, _Kept], named: Sequence[str]
) -> tuple[dict[bytes, _Kept], list[bytes], dict[bytes, ReleaseToOutsiders]]:
    """What releases by two officers of this centre name of what is chosen; what they do not; and the releases."""
    wanted = {_named(here, each) for each in named}
    rows = here.connection.execute(
        sa.select(MESSAGES.c.hash, MESSAGES.c.bytes).where(
            MESSAGES.c.owner == here.place.me,
            MESSAGES.c.type == "procedure.release_to_outsiders",
            MESSAGES.c.from_centre == here.place.me,
        )
    )
    bodies: dict[bytes, ReleaseToOutsiders] = {}
    for hashed, data in rows.all():
        body = body_of(parse(data))
        meant = not wanted or hashed in wanted
        if isinstance(body, ReleaseToOutsiders) and body.kind == "bundle" and meant and {*body.passes_on} & {*chosen}:
            bodies[bytes(hashed)] = body
    if not bodies:
        digits = ", ".join(five_digits(each) for each in chosen)
        raise Refused(
            Code.OFFICERS_MISSING,
            f"no release to outsiders in the form `bundle` names {digits}: two officers release one "
            "(procedure.release_to_outsiders), or --for-members makes it for the centres that have them anyway",
        )
    passed = frozenset(each for body in bodies.values() for each in body.passes_on) | frozenset(bodies)
    kept = {hashed: each for hashed, each in chosen.items() if hashed in passed or goes_with(each.message, passed)}
    left_out = [hashed for hashed in chosen if hashed not in kept]
    return kept | {hashed: _kept(here, hashed) for hashed in bodies}, left_out, bodies


# -- what it is made of ------------------------------------------------------------------------------------------------


def _made(here: Reading, chosen: dict[bytes, _Kept], audience: Audience, *, with_attachments: bool) -> Made:
    envelopes = [data for each in chosen.values() for data in each.envelopes]
    releases = [unpack(Envelope.parse(data).release, Release) for data in envelopes]
    heads, links = _heads(here, releases, set(envelopes))
    bundle = Bundle(
        audience=audience,
        contents=_contents(here, chosen) if with_attachments else (),
        envelopes=ascending(envelopes),
        epochs=_epochs(here, releases),
        heads=heads,
        journals=_journals(here, envelopes),
        links=links,
        mode=here.place.mode,
        notices=_notices(here, chosen),
        parties=_parties(here, releases),
        version=1,
        voids=_voids(here, releases),
    )
    named = (reference(each.message, each.hash) for each in chosen.values())
    return Made(write_bundle(bundle), _roots(bundle), tuple(named))


def _roots(bundle: Bundle) -> dict[str, bytes]:
    """The first root of each party inside: our own record believes them, by the anchor or by pins."""
    first = (each.roots[0] for each in bundle.parties)
    payloads = (SignedRecord.parse(data, limit=RECORD_LIMIT).payload for data in first)
    return {unpack(each, Root, limit=RECORD_LIMIT).party: digest("root", bundle.mode, each) for each in payloads}


def _lines(releases: Iterable[Release]) -> set[tuple[str, str, int]]:
    return {(each.from_, each.to, each.epoch) for each in releases}


def _row(table: sa.Table, line: tuple[str, str, int], me: str) -> list[Any]:
    c = table.c
    return [c.owner == me, c.from_centre == line[0], c.to_centre == line[1], c.epoch == line[2]]


def _epochs(here: Reading, releases: list[Release]) -> tuple[bytes, ...]:
    found = [
        bytes(record)
        for line in _lines(releases)
        for (record,) in here.connection.execute(sa.select(LINES.c.record).where(*_row(LINES, line, here.place.me)))
    ]
    return ascending(found)


def _voids(here: Reading, releases: list[Release]) -> tuple[bytes, ...]:
    c, me = here.connection, here.place.me
    found: list[bytes] = []
    for each in releases:
        where = (*_row(VOIDS, (each.from_, each.to, each.epoch), me), VOIDS.c.number == each.number)
        found += [bytes(data) for (data,) in c.execute(sa.select(VOIDS.c.bytes).where(*where))]
    return ascending(found)


def _heads(here: Reading, releases: list[Release], inside: set[bytes]) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """For each release the lowest head at or above it that both centres signed, and the releases in between, without
    their messages; nothing where the way is too long or has a hole."""
    c, me = here.connection, here.place.me
    heads: list[bytes] = []
    links: dict[bytes, bytes] = {}
    for each in releases:
        line = (each.from_, each.to, each.epoch)
        head = c.execute(
            sa.select(HEADS.c.number, HEADS.c.bytes)
            .where(*_row(HEADS, line, me), HEADS.c.number >= each.number, HEADS.c.signatures >= 2)
            .order_by(HEADS.c.number, HEADS.c.seq)
            .limit(1)
        ).first()
        if head is None:
            continue
        rows = c.execute(
            sa.select(ENVELOPES.c.bytes, ENVELOPES.c.release)
            .where(*_row(ENVELOPES, line, me), ENVELOPES.c.number.between(each.number, head.number))
            .limit(MOST_LINKS + 1)
        ).all()
        # A void has no release to go by, and of what was never received there is none.
        if len(rows) != head.number - each.number + 1:
            continue
        heads.append(bytes(head.bytes))
        between = (row for row in rows if bytes(row.bytes) not in inside)
        links |= {bytes(row.release): Envelope.parse(row.bytes).release for row in between}
    if len(links) > MOST_LINKS:
        raise Refused(
            Code.TOO_LARGE, f"{len(links)} releases lie between these messages and the heads that both signed"
        )
    return ascending(heads), ascending(links.values())


def _notices(here: Reading, chosen: Iterable[bytes]) -> tuple[bytes, ...]:
    c, me = here.connection, here.place.me
    found: list[bytes] = []
    for hashed in chosen:
        wanted = (
            sa.select(NOTICES.c.bytes)
            .join(ITEMS, (ITEMS.c.notice == NOTICES.c.hash) & (ITEMS.c.owner == NOTICES.c.owner))
            .where(NOTICES.c.owner == me, ITEMS.c.message == hashed)
        )
        found += [bytes(data) for (data,) in c.execute(wanted)]
    return ascending(found)


def _parties(here: Reading, releases: list[Release]) -> tuple[PartyRecords, ...]:
    """Root chains and statements of everybody who has a word in it, and of the States that answer for them."""
    roster: Roster = here.blank
    rows = here.connection.execute(
        sa.select(RECORDS.c.kind, RECORDS.c.bytes)
        .where(RECORDS.c.owner == here.place.me, RECORDS.c.kind.in_(("root", "statement")))
        .order_by(RECORDS.c.seq)
    )
    for kind, data in rows:
        roster, _ = roster.admit(kind, bytes(data), None)
    centres = {name for each in releases for name in (each.from_, each.to)}
    speak = {party for party, held in roster.parties.items() if any(_lists(held, centre) for centre in centres)}
    states = {each.authorised_by for party in speak for each, _ in roster.parties[party].statements.values()}
    wanted = [held for party, held in roster.parties.items() if party in speak | states]
    made = (
        PartyRecords(
            roots=tuple(record.data for _, (_, record) in sorted(held.roots.items())),
            statements=tuple(record.data for _, (_, record) in sorted(held.statements.items())),
        )
        for held in wanted
    )
    return tuple(sorted(made, key=lambda each: each.roots[0]))


def _lists(held: Held, centre: str) -> bool:
    return any(statement.centre(centre) is not None for statement, _ in held.statements.values())


def _journals(here: Reading, envelopes: list[bytes]) -> tuple[JournalPart, ...]:
    """The entries about these releases under the newest checkpoint, a witnessed one where it covers them."""
    wanted = {_release_hash(here, data) for data in envelopes}
    found = find(here, wanted)
    note = None
    if found:
        size = max(each.index for each in found.values()) + 1
        note = covering(here, size, witnessed=True) or covering(here, size) or newest_checkpoint(here)
    if note is None:
        return ()
    head, _ = head_of(note)
    tree = proofs(here, head.size)
    entries = [
        EntryProof(index=each.index, leaf=each.data, proof=tree.inclusion(each.index, head.size))
        for each in found.values()
        if each.index < head.size
    ]
    if not entries:
        return ()
    return (JournalPart(entries=tuple(sorted(entries, key=lambda each: each.index)), note=note),)


def _release_hash(here: Reading, data: bytes) -> bytes:
    return digest("release", here.place.mode, Envelope.parse(data).release)


def _contents(here: Reading, chosen: dict[bytes, _Kept]) -> tuple[bytes, ...]:
    """Every attachment, deciphered. Raises Refused `attachment_missing` for one that is not here whole."""
    found: dict[bytes, bytes] = {}
    for hashed, each in chosen.items():
        held = {one.index: one for one in attachments.held(here.connection, here.place, hashed)}
        for index, attachment in enumerate(each.message.attachments):
            whole: list[bytes] = []
            for place in range(held[index].of if index in held else 1):
                chunk = attachments.of_message(here.connection, here.place, hashed, index, place)
                if chunk is None:
                    raise Refused(
                        Code.ATTACHMENT_MISSING, f"attachment {index + 1} of {five_digits(hashed)} is not here whole"
                    )
                whole.append(open_chunk(attachment, place, chunk))
            found[attachment.sha256] = b"".join(whole)
    return ascending(found.values())
