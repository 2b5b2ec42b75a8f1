"""A party's own records: its root, its statements, and the file with which it is introduced.

The folder belongs on the registrar's computer, never on a node::

    state                      of an operator: the name of the State that answers for it
    root.key registrar.key     key files of mode `all` (passphrase), or plain ones in mode test
    root.0001 statement.0001…  the signed records, one a file, never changed

One root key and one registrar key to begin with; thresholds are in the records from the first day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hotline.keys import keyfile
from protocols.errors import Code, Refused
from protocols.keys import SeedSigner, fingerprint
from protocols.pae import Mode
from protocols.roster import Centre, Officer, Opening, RecordKind, Root, RootRef, Service, SpeaksFor, Statement
from protocols.signed import SignedRecord
from protocols.wire import decode, encode, pack, unpack

__all__ = ["Introduction", "PartyFolder", "open_introduction", "pack_introduction"]

YEAR_MS = 365 * 86_400_000
ROOT_YEARS = 10
STATEMENT_YEARS = 1

Introduction = tuple[tuple[RecordKind, bytes], ...]


@dataclass(frozen=True)
class PartyFolder:
    """A party's folder in one mode. `passphrase` opens its keys; None for the plain keys of mode test."""

    path: Path
    mode: Mode
    passphrase: str | None

    # -- making and reading ------------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls, path: Path, party: str, mode: Mode, passphrase: str | None, now: int, authorised_by: str | None = None
    ) -> PartyFolder:
        """Makes the keys and the first root. `authorised_by`: of an operator, the State that answers for it, which
        every statement of the party names. Raises Refused `already`, `key_locked`."""
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if (path / "root.0001").exists():
            raise Refused(Code.ALREADY, f"{path} holds a party already")
        folder = cls(path, mode, passphrase)
        root = _make_key(path / "root.key", party, passphrase, mode)
        registrar = _make_key(path / "registrar.key", party, passphrase, mode)
        record = Root(
            party=party,
            version=1,
            keys=(root.public,),
            threshold=1,
            registrars=(registrar.public,),
            registrar_threshold=1,
            at=now,
            expires_at=now + ROOT_YEARS * YEAR_MS,
        )
        folder._write("root", 1, pack(record), [root])
        if authorised_by is not None:
            (path / "state").write_text(authorised_by + "\n", "utf-8")
        return folder

    def root(self) -> tuple[Root, bytes, bytes]:
        """The newest root, its hash, its signed bytes."""
        data = self._newest("root")
        if data is None:
            raise Refused(Code.NOT_FOUND, f"{self.path} holds no party; `hotline party create` makes one")
        signed = SignedRecord.parse(data)
        return unpack(signed.payload, Root), signed.hash("root", self.mode), data

    def anchor(self) -> bytes:
        """The hash of the first root: what our own seats and nodes believe without a signature."""
        return SignedRecord.parse((self.path / "root.0001").read_bytes()).hash("root", self.mode)

    def fingerprint(self) -> str:
        """What two people read to each other."""
        return fingerprint(self.anchor())

    def statement(self) -> tuple[Statement, bytes] | None:
        """The newest statement and its signed bytes; None before the first centre."""
        data = self._newest("statement")
        return (unpack(SignedRecord.parse(data).payload, Statement), data) if data is not None else None

    def introduction(self) -> Introduction:
        """The root chain and the newest statement. A centre adds its bulletin (`hotline roster export`)."""
        roots: list[tuple[RecordKind, bytes]] = [("root", p.read_bytes()) for p in sorted(self.path.glob("root.0*"))]
        statement = self._newest("statement")
        return (*roots, ("statement", statement)) if statement is not None else tuple(roots)

    # -- changing ----------------------------------------------------------------------------------------------------

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
    ) -> Statement:
        """A statement that lists one more centre, one more key of a centre that is there, or its level anew.

        `types`: what it may sign, none named for all that the party may; `commercial`: it takes what is in commercial
        confidence; `authorised_by`: the State that answers for the party. What is left out stays as it was.
        """

        def change(old: Statement | None) -> dict[str, object]:
            centres = {centre.name: centre for centre in (old.centres if old else ())}
            before = centres.get(name)
            listed = before.keys if before else ()
            keys = listed if public in listed else (*listed, public)
            centres[name] = Centre(
                name=name,
                keys=keys,
                speaks_for=speaks_for,
                types=types or (before.types if before else ()),
                commercial=commercial or (before.commercial if before else False),
            )
            state = {"authorised_by": authorised_by} if authorised_by is not None else {}
            return {"centres": tuple(centres.values()), **state}

        return self._state(change, now)

    def add_officer(self, centre: str, role: str, public: bytes, now: int) -> Statement:
        """A statement that lists one more officer. Raises Refused `schema` for a role or key that is taken, `already`
        for a role that is the name of a program of the centre: who reads it must never wonder which signed."""

        def change(old: Statement | None) -> dict[str, object]:
            if any((each.centre, each.name) == (centre, role) for each in (old.services if old else ())):
                raise Refused(Code.ALREADY, f"{role} of {centre} is a program in the newest statement")
            return {"officers": (*(old.officers if old else ()), Officer(centre=centre, role=role, key=public))}

        return self._state(change, now)

    def revoke_officer(self, centre: str, role: str, now: int, *, compromised: bool) -> Statement:
        """A statement without this officer: `former` (history stands), or `revoked` when the key may be in other hands.

        Raises Refused `not_found`.
        """

        def change(old: Statement | None) -> dict[str, object]:
            officers = old.officers if old else ()
            gone = [officer for officer in officers if (officer.centre, officer.role) == (centre, role)]
            if old is None or not gone:
                raise Refused(Code.NOT_FOUND, f"no officer {role} of {centre} in the newest statement")
            kept = tuple(officer for officer in officers if officer not in gone)
            listed = "revoked" if compromised else "former"
            return {"officers": kept, listed: (*getattr(old, listed), gone[0].key)}

        return self._state(change, now)

    def add_service(self, centre: str, name: str, public: bytes, now: int, types: tuple[str, ...] = ()) -> Statement:
        """A statement that lists one more program; `types`: what it may sign by itself (none: drafts alone).

        Raises Refused `already` for a name that a program or an officer of the centre has, `schema` for a key that is
        listed, or a centre that is not.
        """

        def change(old: Statement | None) -> dict[str, object]:
            services = old.services if old else ()
            taken = {(each.centre, each.name) for each in services}
            taken |= {(each.centre, each.role) for each in (old.officers if old else ())}
            if (centre, name) in taken:
                raise Refused(Code.ALREADY, f"{name} of {centre} is in the newest statement")
            if old is None or old.centre(centre) is None:
                raise Refused(Code.SCHEMA, f"{centre} is not among the centres of the newest statement")
            return {"services": (*services, Service(centre=centre, name=name, key=public, types=types))}

        return self._state(change, now)

    def revoke_service(self, centre: str, name: str, now: int, *, compromised: bool) -> Statement:
        """A statement without this program, as `revoke_officer`. Raises Refused `not_found`."""

        def change(old: Statement | None) -> dict[str, object]:
            services = old.services if old else ()
            gone = [service for service in services if (service.centre, service.name) == (centre, name)]
            if old is None or not gone:
                raise Refused(Code.NOT_FOUND, f"no service {name} of {centre} in the newest statement")
            kept = tuple(service for service in services if service not in gone)
            listed = "revoked" if compromised else "former"
            return {"services": kept, listed: (*getattr(old, listed), *(service.key for service in gone))}

        return self._state(change, now)

    def open_to(self, party: str, types: tuple[str, ...], inform: str | None, now: int) -> Statement:
        """A statement in which this party, as a State, opens these types to one that it authorises; none closes all."""

        def change(old: Statement | None) -> dict[str, object]:
            others = tuple(opening for opening in (old.opens if old else ()) if opening.party != party)
            opening = (Opening(party=party, types=types, inform=inform),) if types else ()
            return {"opens": (*others, *opening)}

        return self._state(change, now)

    def countersign(self, data: bytes) -> bytes:
        """Another party's signed statement with this State's registrar's signature under it too.

        Raises Refused `not_for_us` where it names another State or none, `wrong_mode`.
        """
        signed = SignedRecord.parse(data)
        statement = unpack(signed.payload, Statement)
        root, _, _ = self.root()
        if statement.authorised_by != root.party:
            named = statement.authorised_by or "no State"
            raise Refused(Code.NOT_FOR_US, f"the statement of {statement.party} names {named}, not {root.party}")
        if statement.mode != self.mode:
            raise Refused(Code.WRONG_MODE, f"the statement is of mode {statement.mode}, this folder of {self.mode}")
        registrar = keyfile.unlock(self.path / "registrar.key", self.passphrase, mode=self._signs())
        return signed.signed_by(registrar.id, asyncio.run(registrar.sign("statement", signed.payload))).encode()

    def keep_countersigned(self, data: bytes) -> Statement:
        """Our own statement, as it came back from our State: the same words, with its signature.

        Raises Refused `not_found` for what is not a statement in this folder, `already` when nothing is new in it.
        """
        signed = SignedRecord.parse(data)
        statement = unpack(signed.payload, Statement)
        path = self.path / f"statement.{statement.version:04d}"
        ours = SignedRecord.parse(path.read_bytes()) if path.exists() else None
        if ours is None or ours.payload != signed.payload:
            raise Refused(Code.NOT_FOUND, f"statement {statement.version} of {statement.party} is not in {self.path}")
        joined = SignedRecord.join(ours.payload, {**dict(signed.signatures), **dict(ours.signatures)})
        if joined == ours:
            raise Refused(Code.ALREADY, "nobody has signed it since")
        path.write_bytes(joined.encode())
        return statement

    def _state(self, change: Callable[[Statement | None], dict[str, object]], now: int) -> Statement:
        root, root_hash, _ = self.root()
        current = self.statement()
        old = current[0] if current else None
        fields: dict[str, object] = {
            "party": root.party,
            "mode": self.mode,
            "version": old.version + 1 if old else 1,
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
            statement = Statement(**(fields | change(old)))  # type: ignore[arg-type]
        except ValueError as wrong:
            raise Refused(Code.SCHEMA, str(wrong)) from None
        registrar = keyfile.unlock(self.path / "registrar.key", self.passphrase, mode=self._signs())
        payload = pack(statement)
        unpack(payload, Statement)  # before it is signed: a record that does not read back helps nobody
        self._write("statement", statement.version, payload, [registrar])
        return statement

    def _state_of_its_first(self) -> str | None:
        """The State that the first statement names."""
        path = self.path / "state"
        return path.read_text("utf-8").strip() if path.exists() else None

    def _signs(self) -> Mode:
        return self.mode

    def _write(self, kind: RecordKind, version: int, payload: bytes, signers: list[SeedSigner]) -> None:
        signatures = {signer.id: asyncio.run(signer.sign(kind, payload)) for signer in signers}
        path = self.path / f"{kind}.{version:04d}"
        if path.exists():
            raise Refused(Code.ALREADY, f"{path.name} is there already")
        path.write_bytes(SignedRecord.join(payload, signatures).encode())

    def _newest(self, kind: str) -> bytes | None:
        files = sorted(self.path.glob(f"{kind}.0*"))
        return files[-1].read_bytes() if files else None


def _make_key(path: Path, party: str, passphrase: str | None, mode: Mode) -> SeedSigner:
    # A key of a whole party is never kept in clear, but in mode test, where the mode of the file says so.
    if passphrase is None and mode != "test":
        raise Refused(Code.KEY_LOCKED, "a party's keys are kept under a passphrase, and none was given")
    if passphrase is None:
        keyfile.create(path, None, mode=mode, centre="PARTY", party=party)
        return keyfile.unlock(path, None)
    keyfile.create(path, passphrase, mode="all", party=party)
    return keyfile.unlock(path, passphrase, mode=mode)


def pack_introduction(records: Introduction) -> bytes:
    """The file by which a party is introduced: `["introduction", [[kind, signed record]…]]`, by any carrier."""
    return encode(["introduction", [[kind, data] for kind, data in records]])


def open_introduction(data: bytes) -> Introduction:
    """Raises Refused `file_unreadable`. Nothing is verified yet."""
    try:
        match decode(data):
            case ["introduction", list(records)] if records:
                return tuple((str(kind), bytes(record)) for kind, record in records)  # type: ignore[misc]
    except (Refused, ValueError, TypeError):
        pass
    raise Refused(Code.FILE_UNREADABLE, "not an introduction file; ask the party for `hotline roster export` again")
