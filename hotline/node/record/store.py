"""What a node needs of its store, whichever database it is: one writer at a time, consistent reading, and news.

`sqlite` is one file that one process serves. `postgres` is a database that several processes of one centre serve
together; what one of them commits the others hear as `News`, through `fellows`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import NamedTuple, Protocol, TypeVar

import sqlalchemy as sa

from hotline.node.record.tables import VERSION
from protocols.errors import Code, Refused

__all__ = ["MOVED_OUT", "Fellow", "Fellows", "News", "Store", "Writer", "check_version", "is_postgres"]

T = TypeVar("T")

MOVED_OUT = b"moved away"
"""Stands for the version of a database out of which `hotline store move` took the record."""


def is_postgres(store: str) -> bool:
    """Whether a setting names a database of PostgreSQL."""
    return store.startswith(("postgresql://", "postgres://"))


def check_version(found: bytes | None) -> None:
    """Raises Refused `store_version` of a record that an earlier or a later program wrote."""
    said = found.decode() if found is not None else str(VERSION)
    if said == str(VERSION):
        return
    if said.isdecimal():
        what = "`hotline store upgrade` brings it here" if int(said) < VERSION else "use a newer program"
        raise Refused(Code.STORE_VERSION, f"store version {said}, this program writes {VERSION}: {what}")
    if found == MOVED_OUT:
        raise Refused(
            Code.STORE_VERSION,
            "the record was moved out of this database; where `hotline store move DIR --to sqlite` broke off, "
            "run it again: it is finished",
        )
    raise Refused(Code.STORE_VERSION, f"store version {said!r}, this program writes {VERSION}")


class Writer(Protocol):
    """The one writing transaction that is open now."""

    @property
    def others_wrote(self) -> bool:
        """Whether another process has committed since this one did: what is remembered of the journal is not so."""
        ...

    @property
    def others_admitted(self) -> bool:
        """Whether there was a record of the roster in what they committed."""
        ...

    async def run(self, work: Callable[[sa.Connection], T]) -> T:
        """Runs statements inside the transaction."""
        ...

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """What fails inside is undone, without its neighbours in the batch."""
        ...

    def tell(self, peers: frozenset[str], *, roster: bool) -> None:
        """What the other processes hear when this is committed: to whom something is owed, whether a record came."""
        ...


class News(NamedTuple):
    """Another process has committed. `peers`: to whom something is owed now, None where nobody can tell; `roster`:
    whether a record of the roster may have come."""

    peers: frozenset[str] | None
    roster: bool


class Fellow(NamedTuple):
    """Another process of this centre, as it last said of itself: where it listens, the roles at its seats, and its
    links as their own seats are told of them."""

    name: str
    addresses: tuple[str, ...]
    roles: tuple[str, ...]
    links: tuple[dict[str, object], ...]


class Fellows(Protocol):
    """The other processes of this centre. What is owned is owned by one process at a time, and by nobody that died."""

    @property
    def others(self) -> tuple[Fellow, ...]:
        """Those that were heard of lately."""
        ...

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where any process of this centre listens that was seen within a day, in the order of their names."""
        ...

    def tells(self, name: str, state: Callable[[], Fellow], asked: Callable[[str, str, bytes], bool]) -> None:
        """Before `run`: what this process is called, how it describes itself, and what answers an `ask` or a `claim`
        of another one (what, whom, detail): True where it was meant and done."""
        ...

    async def run(self) -> None:
        """Until it is cancelled."""
        ...

    async def news(self) -> News:
        """The next."""
        ...

    async def beat(self) -> None:
        """Waits until it was heard once more what the others say of themselves."""
        ...

    async def own(self, what: str) -> None:
        """Waits until this process owns it."""
        ...

    def owns(self, what: str) -> bool:
        """Whether it does now."""
        ...

    async def lost(self, what: str) -> None:
        """Waits until it does no more."""
        ...

    async def claim(self, what: str, detail: bytes) -> bool:
        """Asks whoever owns it to let go, and waits a few seconds for that. Whether this process owns it now."""
        ...

    async def ask(self, what: str, whom: str) -> None:
        """Asks every other process; who can do it does."""
        ...


class Store(Protocol):
    """One centre's record."""

    @property
    def fellows(self) -> Fellows | None:
        """The other processes that serve it; None where there can be none."""
        ...

    async def open(self) -> None:
        """Connects, and makes sure that this is the centre's own store, of the version that this program writes.

        Raises Refused `store_version`, `store_failed`, `store_busy`.
        """
        ...

    def write(self) -> AbstractAsyncContextManager[Writer]:
        """A writing transaction: committed, on disk, when the block ends; undone when it raises."""
        ...

    async def read(self, work: Callable[[sa.Connection], T]) -> T:
        """Runs statements on one consistent snapshot of what is committed."""
        ...

    async def aclose(self) -> None:
        """Ends what is under way and lets go of it."""
        ...
