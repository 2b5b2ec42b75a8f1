"""What the tests of stolen keys are told with: MERIDIAN's next roots, statements and bulletins, signed by whoever."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from protocols.keys import SeedSigner
from protocols.pae import digest
from protocols.records import Bulletin, Centre, Root, RootRef, Statement
from protocols.wire import pack
from tests.parties import DAY, Party, signed

__all__ = ["Registry"]


class Registry:
    """One party's records, as its registrars make them. Keys are named: `root`, `registrar`, `root-2`…"""

    def __init__(self, party: Party) -> None:
        self.party = party
        self.roots: list[bytes] = [party.root_payload()]
        self.version = 1

    def key(self, name: str) -> SeedSigner:
        return {"root": self.party.root, "registrar": self.party.registrar, "centre": self.party.signer}.get(
            name, self.party.key(name)
        )

    def root(
        self,
        *,
        keys: Sequence[str] = ("root",),
        registrars: Sequence[str] = ("registrar",),
        threshold: int = 1,
        registrar_threshold: int = 1,
        by: Sequence[str] = ("root",),
        keep: bool = True,
    ) -> bytes:
        """The next root, signed by these keys. `keep`: what follows is under it."""
        payload = pack(
            Root(
                party=self.party.name,
                version=len(self.roots) + 1,
                keys=tuple(self.key(name).public for name in keys),
                threshold=threshold,
                registrars=tuple(self.key(name).public for name in registrars),
                registrar_threshold=registrar_threshold,
                at=self.party.now,
                expires_at=self.party.now + 365 * DAY,
            )
        )
        if keep:
            self.roots.append(payload)
        return signed("root", payload, *(self.key(name) for name in by))

    def statement(
        self, *, by: Sequence[str] = ("registrar",), under: int | None = None, keep: bool = True, **changes: Any
    ) -> bytes:
        """The next statement, under the newest root or an older one, signed by these keys."""
        payload = pack(self._said(self.version + 1, under, changes))
        self.version += keep
        return signed("statement", payload, *(self.key(name) for name in by))

    def _said(self, version: int, under: int | None, changes: dict[str, Any]) -> Statement:
        number = under or len(self.roots)
        ref = RootRef(version=number, hash=digest("root", self.party.mode, self.roots[number - 1]))
        return self.party.statement(version, root=ref, **changes)

    def centre(self, *names: str) -> tuple[Centre, ...]:
        """The party's centre with these keys."""
        keys = tuple(self.key(name).public for name in names)
        return (Centre(name=self.party.centre, keys=keys, speaks_for=self.party.speaks_for),)

    def bulletin(self, version: int, *, by: str = "centre", **changes: Any) -> bytes:
        said: Bulletin = self.party.bulletin(version, **changes)
        return signed("bulletin", pack(said), self.key(by))
