"""The four signed records as they are on the wire: root, statement, bulletin, pin. A record cannot be built wrong.

Who signs which, and what makes one believed, is `roster`'s; here is what each says (specification: roster).
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

import msgspec

from protocols.contact import Contact
from protocols.errors import Refused
from protocols.keys import check_public_key
from protocols.messages.values import ONE_LINE, Line
from protocols.pae import Mode
from protocols.wire import CentreName, Digest, Instant, PublicKey, RoleName, SealingKey, Wire

__all__ = [
    "BULLETIN_DAYS", "LEVELS", "Bulletin", "Centre", "Contact", "Officer", "Opening", "Pin", "Root", "RootRef",
    "Service", "SpeaksFor", "Statement", "StatementRef", "TypePattern", "WatchWindow", "check_key",
]  # fmt: skip

SpeaksFor = Literal["operator", "centre", "ministry", "government"]
LEVELS: tuple[SpeaksFor, ...] = get_args(SpeaksFor)

BULLETIN_DAYS = 7

Version = Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]
Threshold = Annotated[int, msgspec.Meta(ge=1, le=16)]
PartyName = Annotated[str, msgspec.Meta(min_length=1, max_length=80, pattern=ONE_LINE)]
# A type, a whole family, or everything: `conjunction.alert`, `conjunction.*`, `*`.
TypePattern = Annotated[str, msgspec.Meta(pattern=r"\A(\*|[a-z][a-z0-9_]*\.(\*|[a-z][a-z0-9_]*))\Z", max_length=64)]
Keys = Annotated[tuple[PublicKey, ...], msgspec.Meta(min_length=1, max_length=16)]


class RootRef(Wire):
    """A root by version and hash."""

    version: Version
    hash: Digest


class StatementRef(Wire):
    """A statement by version and hash."""

    version: Version
    hash: Digest


class Root(Wire):
    """A party's name and who signs for it. One of one is allowed; a small party may name the same keys twice."""

    party: PartyName
    version: Version
    keys: Keys
    threshold: Threshold
    registrars: Keys
    registrar_threshold: Threshold
    at: Instant
    expires_at: Instant

    def __post_init__(self) -> None:
        if self.threshold > len(set(self.keys)) or self.registrar_threshold > len(set(self.registrars)):
            raise ValueError("a threshold asks for more keys than are named")
        for key in (*self.keys, *self.registrars):
            check_key(key)


class Centre(Wire):
    """A centre of the party: its signing keys, newest last, the highest level it may speak at, the types it may sign
    (none named: all that its party may), and whether it takes what is in commercial confidence."""

    name: CentreName
    keys: Annotated[tuple[PublicKey, ...], msgspec.Meta(min_length=1, max_length=4)]
    speaks_for: SpeaksFor = "centre"
    types: Annotated[tuple[TypePattern, ...], msgspec.Meta(max_length=64)] = ()
    commercial: bool = False


class Officer(Wire):
    """A person on watch, by role designator only; one person has one designator."""

    centre: CentreName
    role: RoleName
    key: PublicKey


class Service(Wire):
    """An integrator's program; it never counts as a human."""

    centre: CentreName
    name: RoleName
    key: PublicKey
    types: Annotated[tuple[Line, ...], msgspec.Meta(max_length=64)] = ()

    @property
    def role(self) -> str:
        """What it signs as."""
        return self.name


class Opening(Wire):
    """What a State opens to a party that it authorises, and which of its own centres is to be told of each message."""

    party: PartyName
    types: Annotated[tuple[TypePattern, ...], msgspec.Meta(min_length=1, max_length=64)]
    inform: CentreName | None = None


class Statement(Wire):
    """A party's centres, officers and services in one mode, and who left how.

    `authorised_by`: the State that answers for this party and signs its statement too; `opens`: what this party, as a
    State, opens to those that it answers for.
    """

    party: PartyName
    mode: Mode
    version: Version
    root: RootRef
    centres: Annotated[tuple[Centre, ...], msgspec.Meta(min_length=1, max_length=64)]
    officers: Annotated[tuple[Officer, ...], msgspec.Meta(max_length=512)] = ()
    services: Annotated[tuple[Service, ...], msgspec.Meta(max_length=64)] = ()
    former: Annotated[tuple[PublicKey, ...], msgspec.Meta(max_length=1024)] = ()
    revoked: Annotated[tuple[PublicKey, ...], msgspec.Meta(max_length=1024)] = ()
    authorised_by: PartyName | None = None
    opens: Annotated[tuple[Opening, ...], msgspec.Meta(max_length=64)] = ()
    at: Instant
    expires_at: Instant

    def __post_init__(self) -> None:
        names = [centre.name for centre in self.centres]
        people = [(officer.centre, officer.role) for officer in self.officers]
        keys = [key for centre in self.centres for key in centre.keys]
        keys += [officer.key for officer in self.officers] + [service.key for service in self.services]
        if len(set(names)) != len(names) or len(set(people)) != len(people):
            raise ValueError("a centre or a role is named twice")
        # One key under two roles would let one person be author and second.
        if len(set(keys)) != len(keys):
            raise ValueError("a key is named twice")
        if not {officer.centre for officer in self.officers} <= set(names):
            raise ValueError("an officer's centre is not among the centres")
        if set(keys) & {*self.former, *self.revoked}:
            raise ValueError("a key in force is also named as former or revoked")
        self._check_openings(set(names))
        for key in keys:
            check_key(key)

    def _check_openings(self, centres: set[str]) -> None:
        if self.party == self.authorised_by:
            raise ValueError("a party does not authorise itself")
        if self.opens and self.authorised_by is not None:
            raise ValueError("who is authorised by a State opens nothing to others")
        if len({opening.party for opening in self.opens}) != len(self.opens):
            raise ValueError("one party is opened to twice")
        if not {opening.inform for opening in self.opens if opening.inform} <= centres:
            raise ValueError("a centre to be informed is not among the centres")

    def opened_to(self, party: str) -> Opening | None:
        """What this State opens to a party."""
        return next((opening for opening in self.opens if opening.party == party), None)

    def centre(self, name: str) -> Centre | None:
        return next((centre for centre in self.centres if centre.name == name), None)


class WatchWindow(Wire):
    """A part of the week that is watched: minutes from Monday 00:00Z, `start` before `end`, at most 10,080."""

    start: Annotated[int, msgspec.Meta(ge=0, le=10_079)]
    end: Annotated[int, msgspec.Meta(ge=1, le=10_080)]

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("a watch ends before it begins")


class Bulletin(Wire):
    """What changes weekly: where a centre is and for which key one seals. Empty watch hours mean day and night."""

    centre: CentreName
    mode: Mode
    version: Version
    sealing: Annotated[tuple[SealingKey, ...], msgspec.Meta(min_length=1, max_length=3)]
    addresses: Annotated[tuple[Line, ...], msgspec.Meta(max_length=4)] = ()
    relays: Annotated[tuple[Line, ...], msgspec.Meta(max_length=4)] = ()
    contact: Contact
    watch_hours: Annotated[tuple[WatchWindow, ...], msgspec.Meta(max_length=28)] = ()
    reads: Annotated[tuple[Line, ...], msgspec.Meta(max_length=256)] = ()
    statement: StatementRef
    at: Instant
    expires_at: Instant

    def __post_init__(self) -> None:
        if not 0 < self.expires_at - self.at <= BULLETIN_DAYS * 86_400_000:
            raise ValueError(f"a bulletin lives at most {BULLETIN_DAYS} days")


class Pin(Wire):
    """Two officers of `centre` believe `party` from this root on."""

    centre: CentreName
    party: PartyName
    root: RootRef
    statement: StatementRef
    at: Instant
    withdrawn: bool = False


def check_key(key: bytes) -> None:
    """As keys.check_public_key, in the words that a wrong field of a record is told in."""
    try:
        check_public_key(key)
    except Refused as refused:
        raise ValueError(refused.detail) from refused
