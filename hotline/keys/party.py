"""A party's own records: its root and its statements.

The folder belongs on the registrar's computer, never on a node::

    state                      of an operator: the name of the State that answers for it
    root.key registrar.key     key files of mode `all` (passphrase), or plain ones in mode test: none, where each key
                               is with its own holder
    root.0001 statement.0001…  the signed records, one a file, never changed
    statement.0007.unsigned    one that is proposed, with the signatures that it has: at most one at a time
    statement.0006.dropped     one that was given up: its number is not given again
    holders.txt                who holds which key, as a ceremony was told; for its minutes

With one root key and one registrar's key, both here, every change is one step. With thresholds above one it is a round
(`rounds`): proposed here, signed by each holder where they are, finished here when enough have.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hotline.keys import keyfile, listing
from hotline.keys.holders import make_key, spelled
from hotline.keys.introduction import Introduction
from hotline.keys.listing import OVERLAP_DAYS, Change
from hotline.keys.roots import YEAR_MS, RootChange, first_root
from hotline.keys.rounds import UNSIGNED, Need, Proposal, needs, open_proposal
from protocols.errors import Code, Refused
from protocols.keys import SeedSigner, fingerprint
from protocols.pae import Mode
from protocols.roster import RecordKind, Root, RootRef, Roster, SpeaksFor, Statement, load_roster
from protocols.signed import SignedRecord
from protocols.wire import pack, unpack

__all__ = ["PartyFolder"]

STATEMENT_YEARS = 1
DAY_MS = 86_400_000
OUR_OWN = ("root.key", "registrar.key")
"""The keys that `party create` makes here; any other key in the folder is tried, and left where it does not open."""


@dataclass(frozen=True)
class PartyFolder:
    """A party's folder in one mode. `passphrase` opens its keys; None for the plain keys of mode test. `key`: a key
    file that lies elsewhere, and signs in place of those here."""

    path: Path
    mode: Mode
    passphrase: str | None
    key: Path | None = None

    # -- making and reading ------------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls, path: Path, party: str, mode: Mode, passphrase: str | None, now: int, authorised_by: str | None = None
    ) -> PartyFolder:
        """Makes the keys and the first root. `authorised_by`: of an operator, the State that answers for it, which
        every statement of the party names. Raises Refused `already`, `key_locked`."""
        folder = cls._empty(path, mode, passphrase)
        root = make_key(path / "root.key", party, passphrase, mode).public
        registrar = make_key(path / "registrar.key", party, passphrase, mode).public
        folder._begin(first_root(party, (root,), 1, (registrar,), 1, now), authorised_by)
        return folder

    @classmethod
    def propose(
        cls, path: Path, root: Root, mode: Mode, passphrase: str | None = None, authorised_by: str | None = None
    ) -> PartyFolder:
        """A folder for a party whose keys are with their holders: its first root, to be signed by them."""
        folder = cls._empty(path, mode, passphrase)
        folder._begin(root, authorised_by)
        return folder

    @classmethod
    def _empty(cls, path: Path, mode: Mode, passphrase: str | None) -> PartyFolder:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any((path / name).exists() for name in ("root.0001", f"root.0001{UNSIGNED}")):
            raise Refused(Code.ALREADY, f"{path} holds a party already")
        return cls(path, mode, passphrase)

    def _begin(self, root: Root, authorised_by: str | None) -> None:
        self._round("root", root)
        if authorised_by is not None:
            (self.path / "state").write_text(authorised_by + "\n", "utf-8")

    def root(self) -> tuple[Root, bytes, bytes]:
        """The newest root, its hash, its signed bytes."""
        data = self._newest("root")
        if data is None:
            raise Refused(Code.NOT_FOUND, f"{self.path} holds no party; `hotline party create` makes one")
        signed = SignedRecord.parse(data)
        return unpack(signed.payload, Root), signed.hash("root", self.mode), data

    def roots(self) -> tuple[Root, ...]:
        """Every root, oldest first."""
        return tuple(unpack(SignedRecord.parse(path.read_bytes()).payload, Root) for path in self._files("root"))

    def anchor(self) -> bytes:
        """The hash of the first root: what our own seats and nodes believe without a signature."""
        first = self.path / "root.0001"
        data = (first if first.exists() else self.path / f"root.0001{UNSIGNED}").read_bytes()
        return SignedRecord.parse(data).hash("root", self.mode)

    def fingerprint(self) -> str:
        """What two people read to each other."""
        return fingerprint(self.anchor())

    def statement(self) -> tuple[Statement, bytes] | None:
        """The newest statement and its signed bytes; None before the first centre."""
        data = self._newest("statement")
        return (unpack(SignedRecord.parse(data).payload, Statement), data) if data is not None else None

    def introduction(self) -> Introduction:
        """The root chain and the newest statement. A centre adds its bulletin (`hotline roster export`).

        The statement stands behind the root that it names: registrars whom a later one has dropped have signed it.
        """
        newest, records = self.statement(), []
        for version, path in enumerate(self._files("root"), 1):
            records.append(("root", path.read_bytes()))
            if newest is not None and newest[0].root.version == version:
                records.append(("statement", newest[1]))
        return tuple(records)  # type: ignore[arg-type]

    def listed_since(self, centre: str, public: bytes) -> int | None:
        """When the first statement was made that lists this key of the centre; None for one that none lists."""
        for path in self._files("statement"):
            statement = unpack(SignedRecord.parse(path.read_bytes()).payload, Statement)
            listed = statement.centre(centre)
            if listed is not None and public in listed.keys:
                return statement.at
        return None

    # -- rounds ------------------------------------------------------------------------------------------------------

    def pending(self) -> tuple[Proposal, tuple[Need, ...]] | None:
        """What is proposed and not whole yet, and who has to sign it."""
        found = sorted(self.path.glob(f"*{UNSIGNED}"))
        if not found:
            return None
        proposal = open_proposal(found[0], self.mode)
        return proposal, needs(proposal.content, self.roots())

    def record(self, kind: RecordKind) -> tuple[Proposal, tuple[Need, ...]] | None:
        """The newest record of a kind: one that is proposed, or else one that is whole; and who signs it."""
        pending = self.pending()
        if pending is not None and pending[0].kind == kind:
            return pending
        files = self._files(kind)
        if not files:
            return None
        proposal = open_proposal(files[-1], self.mode)
        before = proposal.content.version - 1 if isinstance(proposal.content, Root) else proposal.content.root.version
        return proposal, needs(proposal.content, self.roots()[:before])

    def pending_path(self) -> Path | None:
        found = sorted(self.path.glob(f"*{UNSIGNED}"))
        return found[0] if found else None

    def finish(self, files: Sequence[Path], now: int) -> tuple[Proposal, tuple[Need, ...], bool]:
        """Joins the signatures in these files to the record that is proposed; it becomes a record of the party when
        they are enough. A new root begins the statement under it, which the new registrars sign.

        Gives the proposal as it is now, who has to sign it, and whether it is a record. Raises Refused `not_found`,
        `not_for_us`, `bad_signature`, and as `Roster.admit`.
        """
        waiting = self.pending()
        if waiting is None:
            raise Refused(Code.NOT_FOUND, f"nothing waits for signatures in {self.path}; `hotline party root` begins")
        proposal, wanted = waiting
        for file in files:
            proposal = proposal.joined([_copy(file, proposal, wanted)])
        proposal = proposal.verified(wanted)
        whole = self._keep(proposal, wanted)
        if whole and proposal.kind == "root" and self.statement() is not None:
            self.renew(now)
        return proposal, wanted, whole

    def drop(self) -> Proposal:
        """Gives up what is proposed. Its number is not given to another statement: somebody may have signed it.

        Raises Refused `not_found`.
        """
        waiting, path = self.pending(), self.pending_path()
        if waiting is None or path is None:
            raise Refused(Code.NOT_FOUND, f"nothing waits for signatures in {self.path}")
        number = 0
        while (given_up := path.with_suffix(f".dropped{number or ''}")).exists():
            number += 1
        path.rename(given_up)
        return waiting[0]

    def _round(self, kind: RecordKind, content: Root | Statement) -> bool:
        """Proposes a record, with the signatures that are to be had here: whole at once where they are enough."""
        payload = pack(content)
        unpack(payload, type(content))  # before it is signed: a record that does not read back helps nobody
        if (path := self.pending_path()) is not None:
            raise Refused(Code.ALREADY, f"{path.name} waits for signatures: finish it first, or give it up")
        proposal = Proposal(kind, self.mode, content, SignedRecord.join(payload, {}))
        if (self.path / proposal.name).exists():
            raise Refused(Code.ALREADY, f"{proposal.name} is there already")
        wanted = needs(content, self.roots())
        alone = all(need.threshold == 1 for need in wanted)
        for file, signer in self.signers({key for need in wanted for key in need.keys}):
            if alone:
                signed = asyncio.run(signer.sign(kind, payload))
                proposal = proposal.joined([SignedRecord.join(payload, {signer.id: signed})])
                continue
            try:
                proposal = asyncio.run(proposal.signed(signer, file))
            except Refused as refused:
                # It has signed one of this number that was given up: its holder signs this one, who knows of that.
                if refused.code is not Code.RECORD_FORKED or file == self.key:
                    raise
        return self._keep(proposal, wanted)

    def _keep(self, proposal: Proposal, wanted: tuple[Need, ...]) -> bool:
        """On disk: as a record, once every reader would admit it."""
        path, waiting = self.path / proposal.name, self.path / f"{proposal.name}{UNSIGNED}"
        data = proposal.record.encode()
        if not all(need.is_met(proposal.record) for need in wanted):
            waiting.write_bytes(data)
            return False
        reader = load_roster(Roster(self.mode, "NOBODY", bytes(32)), self.introduction())
        reader.admit(proposal.kind, data, None)
        path.write_bytes(data)
        waiting.unlink(missing_ok=True)
        return True

    def signers(self, wanted: set[bytes]) -> list[tuple[Path, SeedSigner]]:
        """Those of the keys at hand that may sign. Raises Refused `key_locked` where the passphrase is not theirs."""
        found = []
        for file in [self.key] if self.key is not None else sorted(self.path.glob("*.key")):
            if keyfile.read(file).public not in wanted:
                continue
            try:
                found.append((file, keyfile.unlock(file, self.passphrase, mode=self.mode)))
            except Refused as refused:
                # Another key in the folder has another passphrase: its holder signs with `party sign-record`.
                if refused.code is not Code.KEY_LOCKED or file.name in OUR_OWN or file == self.key:
                    raise
        return found

    def key_here(self) -> Path | None:
        """A key in this folder that the newest root names, a registrar's first; None where each is with its holder."""
        roots = self.roots()
        newest = roots[-1] if roots else None
        found = {keyfile.read(file).public: file for file in sorted(self.path.glob("*.key"))}
        for public in (*newest.registrars, *newest.keys) if newest is not None else ():
            if public in found:
                return found[public]
        return None

    # -- changing ----------------------------------------------------------------------------------------------------

    def change_root(self, change: RootChange, now: int) -> bool:
        """The next root; and, once it is one, the statement under it. Whether the root is whole.

        Raises Refused `already` while something else waits, `not_found`, `schema`, `key_locked`.
        """
        whole = self._round("root", change.after(self.root()[0], now))
        if whole and self.statement() is not None:
            self.renew(now)
        return whole

    def renew(self, now: int, *, above: int = 0) -> Statement:
        """The newest statement again, valid for another year, under the newest root. `above`: with a number above
        this one, where somebody else has published statements of ours."""
        return self._state(lambda old: {}, now, above=above)

    def add_centre(
        self,
        name: str,
        public: bytes,
        now: int,
        speaks_for: SpeaksFor = "government",
        *,
        types: tuple[str, ...] = (),
        commercial: bool = False,
        authorised_by: str | None = None,
        alone: bool = False,
    ) -> Statement:
        """A statement that lists one more centre, one more key of a centre that is there, or its level anew.

        `types`: what it may sign, none named for all that the party may; `commercial`: it takes what is in commercial
        confidence; `authorised_by`: the State that answers for the party. What is left out stays as it was. `alone`:
        the centre's other keys are revoked.
        """
        change = listing.centre_listed(
            name, public, speaks_for, types=types, commercial=commercial, authorised_by=authorised_by, alone=alone
        )
        return self._state(change, now)

    def retire_centre_key(
        self, name: str, public: bytes | None, now: int, *, compromised: bool, early: bool = False
    ) -> Statement:
        """A statement without a key of a centre; `public` None takes off every one but the newest.

        Raises Refused `not_found`; `not_allowed` before the new key has stood beside the old one for 30 days, unless
        the old one is compromised, or `early`.
        """
        current = self.statement()
        centre = current[0].centre(name) if current else None
        if centre is None:
            raise Refused(Code.NOT_FOUND, f"no centre {name} in the newest statement")
        keys = (public,) if public is not None else centre.keys[:-1]
        if not keys:
            raise Refused(Code.NOT_FOUND, f"{name} has one key, {spelled(centre.keys[0])}: list its new one first")
        since = self.listed_since(name, centre.keys[-1]) or now
        if not (compromised or early) and now - since < OVERLAP_DAYS * DAY_MS:
            raise Refused(
                Code.NOT_ALLOWED,
                f"the newest key of {name} is listed for {(now - since) // DAY_MS} days: a peer that was away would "
                f"need a new introduction before {OVERLAP_DAYS}",
            )
        return self._state(listing.centre_retired(name, keys, compromised=compromised), now)

    def add_officer(self, centre: str, role: str, public: bytes, now: int) -> Statement:
        """A statement that lists one more officer. Raises Refused `schema` for a role or key that is taken, `already`
        for a role that is the name of a program of the centre."""
        return self._state(listing.officer_listed(centre, role, public), now)

    def revoke_officer(self, centre: str, role: str, now: int, *, compromised: bool) -> Statement:
        """A statement without this officer: `former` (history stands), or `revoked` when the key may be in other hands.

        Raises Refused `not_found`.
        """
        return self._state(listing.officer_off(centre, role, compromised=compromised), now)

    def add_service(self, centre: str, name: str, public: bytes, now: int, types: tuple[str, ...] = ()) -> Statement:
        """A statement that lists one more program; `types`: what it may sign by itself (none: drafts alone).

        Raises Refused `already` for a name that a program or an officer of the centre has, `schema` for a key that is
        listed, or a centre that is not.
        """
        return self._state(listing.service_listed(centre, name, public, types), now)

    def revoke_service(self, centre: str, name: str, now: int, *, compromised: bool) -> Statement:
        """A statement without this program, as `revoke_officer`. Raises Refused `not_found`."""
        return self._state(listing.service_off(centre, name, compromised=compromised), now)

    def open_to(self, party: str, types: tuple[str, ...], inform: str | None, now: int) -> Statement:
        """A statement in which this party, as a State, opens these types to one that it authorises; none closes all."""
        return self._state(listing.opened(party, types, inform), now)

    def list_all(self, changes: Sequence[Change], now: int) -> Statement:
        """Several changes in one statement, which is one round. Raises Refused as each of them."""

        def change(old: Statement | None) -> dict[str, object]:
            fields: dict[str, object] = {}
            for each in changes:
                fields |= each(self._next(old, fields, now) if fields else old)
            return fields

        return self._state(change, now)

    @property
    def signs_alone(self) -> bool:
        """Whether one registrar's signature is enough."""
        return self.root()[0].registrar_threshold == 1

    # -- the files ---------------------------------------------------------------------------------------------------

    def _state(self, change: Change, now: int, *, above: int = 0) -> Statement:
        current = self.statement()
        old = current[0] if current else None
        statement = self._next(old, change(old), now, above=above)
        self._round("statement", statement)
        return statement

    def _next(self, old: Statement | None, fields: dict[str, object], now: int, *, above: int = 0) -> Statement:
        root, root_hash, _ = self.root()
        given = [_number(path) for path in self.path.glob("statement.*") if path.suffix != UNSIGNED]
        same: dict[str, object] = {
            "party": root.party,
            "mode": self.mode,
            "version": max([*given, above], default=0) + 1,
            "root": RootRef(version=root.version, hash=root_hash),
            "centres": old.centres if old else (),
            "officers": old.officers if old else (),
            "services": old.services if old else (),
            "former": old.former if old else (),
            "revoked": old.revoked if old else (),
            "authorised_by": old.authorised_by if old else self._state_of_its_first(),
            "opens": old.opens if old else (),
            "at": now,
            "expires_at": now + STATEMENT_YEARS * YEAR_MS,
        }
        try:
            return Statement(**(same | fields))  # type: ignore[arg-type]
        except ValueError as wrong:
            raise Refused(Code.SCHEMA, str(wrong)) from None

    def _state_of_its_first(self) -> str | None:
        """The State that the first statement names."""
        path = self.path / "state"
        return path.read_text("utf-8").strip() if path.exists() else None

    def _files(self, kind: str) -> list[Path]:
        """The records of a kind that are whole, oldest first."""
        return sorted((path for path in self.path.glob(f"{kind}.*") if path.suffix[1:].isdigit()), key=_number)

    def _newest(self, kind: str) -> bytes | None:
        files = self._files(kind)
        return files[-1].read_bytes() if files else None


def _copy(file: Path, proposal: Proposal, wanted: Sequence[Need]) -> SignedRecord:
    """What a holder gave back: the same record, every signature under it good. Raises Refused as `finish`."""
    try:
        copy = SignedRecord.parse(file.read_bytes())
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{file}: {error.strerror}") from None
    except Refused as refused:
        raise Refused(Code.FILE_UNREADABLE, f"{file} was cut or damaged on its way ({refused}); {_NEW_COPY}") from None
    if copy.payload != proposal.record.payload:
        theirs = fingerprint(copy.hash(proposal.kind, proposal.mode))
        raise Refused(
            Code.NOT_FOR_US,
            f"{file} is not {proposal.name} as it waits here, but another one, or damaged: its digits are {theirs}, "
            f"those here {fingerprint(proposal.hash)}; {_NEW_COPY}",
        )
    try:
        Proposal(proposal.kind, proposal.mode, proposal.content, copy).verified(wanted)
    except Refused as refused:
        raise Refused(refused.code, f"{file}: a signature is damaged or false, {refused.detail}; {_NEW_COPY}") from None
    return copy


_NEW_COPY = "have its holder sign a new copy of what waits here"


def _number(path: Path) -> int:
    """Of `statement.0007`, whole, proposed or given up."""
    return int(path.name.split(".")[1])
