"""A copy of a node's record that can be gone on with: taken beside the running node, put back marked as what it is.

::

    hotline.sqlite    the record, as of one instant
    node.toml …       the settings, and what the centre says of itself
    backup.toml       whose, when, how many entries, the journal's root: by it a copy is known to be whole

No key is in it. The centre's key goes to another folder, kept elsewhere: who finds the record cannot speak for the
centre. Sealing keys are in neither: they are destroyed after two weeks, and a copy would keep them for ever.

A record that was put back does not know what was signed after it. So it stands still from its first moment on, asks
every peer, and goes on in a new epoch that officers open.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import msgspec

from hotline.evidence.verify import verify_journal
from hotline.link.certificate import make_certificate
from hotline.node.moving import set_store
from hotline.node.own_key import check_own_key
from hotline.node.record.copying import run_apart
from hotline.node.record.epochs import centre_epoch
from hotline.node.record.facts import Place
from hotline.node.record.journaling import frontier_of
from hotline.node.record.marking import stand_still_from_now
from hotline.node.record.reserve import is_full
from hotline.node.record.sqlite import no_room, open_for_reading
from hotline.node.record.store import is_postgres
from hotline.node.settings import STORE, Settings, read_settings
from hotline.node.stores import copy_out, open_store, place_of
from protocols.epochs import EpochReason
from protocols.errors import Code, Refused
from protocols.pae import Mode

__all__ = ["Backup", "accept_server", "back_up", "check", "last_backup", "mark", "restore"]

KEYS = ("centre.key", "tls.key", "tls.crt")
SETTINGS = ("node.toml", "contact.toml")
TOLD = "backup.toml"
LAST = "backup.last"
NEWER_KEY = (
    "give the folder with the key that it lists. If the key is newer than the backup, restore without --keys, copy the "
    "key into the new directory, and `hotline roster import` the party's newest records there before it is served"
)


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup says of itself. `at` in ms UTC; `root` of the journal, in hex."""

    centre: str
    mode: Mode
    at: int
    entries: int
    root: str
    epoch: int


def back_up(directory: Path, to: Path, now: int, *, keys: Path | None = None) -> Backup:
    """Makes the backup `to`, a folder that is not there yet; `keys`: another, for the centre's key and certificate.

    Raises Refused `not_found`, `file_unreadable`, `already`, `record_damaged`.
    """
    settings = read_settings(directory)
    if keys is not None and keys.resolve() in (to.resolve(), directory.resolve()):
        raise Refused(Code.ALREADY, "keys go to a folder of their own")
    for folder in (to, *([keys] if keys else [])):
        if folder.exists():
            raise Refused(Code.ALREADY, f"{folder} is there already: each backup is a folder of its own")
    with _made(to) as made:
        if is_postgres(settings.store):
            copy_out(settings, made / STORE)
        else:
            _copy_record(directory / STORE, made / STORE)
        for name in SETTINGS:
            if (directory / name).exists():
                _copy(directory / name, made / name)
        set_store(made, "")  # of a database too a backup is a file, and is put back as one
        told = _look(made / STORE, Place(settings.centre, settings.mode), now)
        _write(made / TOLD, _toml(told))
    if keys is not None:
        with _made(keys) as made:
            for name in KEYS:
                if (directory / name).exists():
                    _copy(directory / name, made / name)
    _write(directory / LAST, str(now).encode())
    return told


def last_backup(directory: Path) -> int | None:
    """When the last backup of this directory was made here (ms UTC); None: never, or nobody can tell."""
    try:
        return int((directory / LAST).read_bytes())
    except (OSError, ValueError):
        return None


def check(folder: Path) -> tuple[Backup, str | None]:
    """Reads a backup from its first entry to its last: what it says of itself, and what is wrong with it, or None.

    Raises Refused `not_found`, `file_unreadable` where there is no backup.
    """
    told = read_backup(folder)
    report = verify_journal(folder)
    if report.difference is not None:
        return told, str(report.difference)
    if (report.centre, report.mode) != (told.centre, told.mode):
        return told, f"it says that it is of {told.centre}, and is of {report.centre}"
    if (report.entries, report.root.hex()) != (told.entries, told.root):
        return told, f"it was made with {told.entries} entries, and {report.entries} of another journal are here"
    return told, None


def read_backup(folder: Path) -> Backup:
    """What a backup says of itself. Raises Refused `not_found`, `file_unreadable`."""
    try:
        return msgspec.toml.decode((folder / TOLD).read_bytes(), type=Backup)
    except FileNotFoundError:
        raise Refused(Code.NOT_FOUND, f"{folder} is no backup: it has no {TOLD}") from None
    except msgspec.DecodeError as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{TOLD}: {wrong}") from None


def restore(folder: Path, directory: Path, now: int, *, keys: Path | None = None) -> Backup:
    """Makes a node's directory of a backup: an empty or new one. It stands still until officers open an epoch.

    Raises Refused `already`, `not_found`, `file_unreadable`, `record_damaged`, and `unknown_centre` for a key that the
    newest statement in the backup does not list for the centre.
    """
    if directory.exists() and any(directory.iterdir()):
        raise Refused(Code.ALREADY, f"{directory} is not empty: what is there is evidence; restore into a new folder")
    told, wrong = check(folder)
    if wrong is not None:
        raise Refused(Code.RECORD_DAMAGED, f"the backup: {wrong}")
    if keys is not None and not (keys / "centre.key").exists():
        raise Refused(Code.NOT_FOUND, f"{keys} has no centre.key")
    if keys is not None:
        check_own_key(folder, keys / "centre.key", do=NEWER_KEY)
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    _copy_record(folder / STORE, directory / STORE)
    for name in SETTINGS:
        if (folder / name).exists():
            _copy(folder / name, directory / name)
    for name in KEYS if keys is not None else ():
        if (keys / name).exists():  # type: ignore[operator]
            _copy(keys / name, directory / name)  # type: ignore[operator]
    if not (directory / "tls.key").exists():
        key, certificate = make_certificate()
        _write(directory / "tls.key", key)
        _write(directory / "tls.crt", certificate)
    mark(directory, now)
    return told


def mark(directory: Path, now: int, why: EpochReason = "restored") -> None:
    """Says of a directory that its record may be behind what it has signed: it stands still from now on.

    Raises Refused `store_busy` while a node runs on it, `not_found`, `file_unreadable`.
    """
    settings = read_settings(directory)
    run_apart(_marked(directory, settings, now, why))


async def _marked(directory: Path, settings: Settings, now: int, why: EpochReason) -> None:
    store = open_store(directory, settings, lambda: now)
    try:
        await store.open()
        async with store.write() as writer:
            await writer.run(partial(stand_still_from_now, place=place_of(settings), now=now, why=why))
    finally:
        await store.aclose()


def accept_server(directory: Path) -> None:
    """Says of a database that its server, as it is now, has every commit that there was: of a synchronous standby.

    Raises Refused `not_found` where the record is a file, `store_failed`, `store_busy`.
    """
    settings = read_settings(directory)
    if not is_postgres(settings.store):
        raise Refused(Code.NOT_FOUND, f"the record of {directory} is a file: there is no standby of it")
    run_apart(_accepted(settings))


async def _accepted(settings: Settings) -> None:
    from hotline.node.record.postgres import PostgresStore  # noqa: PLC0415 - its driver is an extra

    store = PostgresStore(settings.store, place_of(settings), now=lambda: 0)
    try:
        await store.accept_server()
    finally:
        await store.aclose()


# -- files -------------------------------------------------------------------------------------------------------------


def _look(path: Path, place: Place, now: int) -> Backup:
    engine = open_for_reading(path)
    try:
        with engine.connect() as connection, connection.begin():
            frontier, epoch = frontier_of(connection, place), centre_epoch(connection, place)
    finally:
        engine.dispose()
    return Backup(
        centre=place.me, mode=place.mode, at=now, entries=frontier.size, root=frontier.root().hex(), epoch=epoch
    )


def _copy_record(source: Path, to: Path) -> None:
    """SQLite's own backup: one committed state, also beside a node that writes. Raises Refused `record_damaged`, and
    `store_failed` for want of room, here or there."""
    if not source.exists():
        raise Refused(Code.NOT_FOUND, f"no record {source}")
    _write(to, b"")
    try:
        with (
            closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as reading,
            closing(sqlite3.connect(to)) as writing,
        ):
            reading.backup(writing)
            # Alone in its file, without a log beside it: what is copied on from here is whole.
            writing.execute("PRAGMA journal_mode=DELETE")
            found = writing.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.DatabaseError as wrong:
        if full := [each for each in (source, to) if is_full(wrong, each.parent)]:
            raise no_room(min(full, key=lambda each: shutil.disk_usage(each.parent).free)) from None
        raise Refused(Code.RECORD_DAMAGED, f"{source.name}: {wrong}") from None
    if found != "ok":
        raise Refused(Code.RECORD_DAMAGED, f"{source.name}: {found}")


@contextmanager
def _made(folder: Path) -> Iterator[Path]:
    """A folder that is there whole, or not at all."""
    making = folder.with_name(f".{folder.name}.making")
    making.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(mode=0o700)
    try:
        yield making
        making.rename(folder)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise


def _toml(told: Backup) -> bytes:
    lines = [f"{name} = {msgspec.json.encode(value).decode()}" for name, value in msgspec.structs.asdict(told).items()]
    return ("\n".join(lines) + "\n").encode()


def _copy(source: Path, to: Path) -> None:
    _write(to, source.read_bytes())


def _write(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
