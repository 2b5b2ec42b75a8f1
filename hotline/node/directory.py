"""A centre's directory on disk: made once by `hotline init`, opened by `hotline serve`."""

from __future__ import annotations

import asyncio
import fcntl
import os
import secrets
import socket
from collections.abc import Sequence
from pathlib import Path

from msgspec import structs

from hotline.client.clock import Clock, OffsetClock, SystemClock
from hotline.keys import keyfile, token
from hotline.keys.closed import ClosedSigner
from hotline.keys.introduction import Introduction
from hotline.keys.token_names import TokenUri, Whose
from hotline.link import Network
from hotline.link.certificate import make_certificate, pin_of
from hotline.link.tls import TlsNetwork
from hotline.node.assembly import Node
from hotline.node.backup import last_backup
from hotline.node.contact_file import read_contact, readable_contact
from hotline.node.deliver.bulletins import next_bulletin
from hotline.node.deliver.own_routes import Ours
from hotline.node.doors.api.log import Keeping
from hotline.node.doors.api.routes import Route
from hotline.node.doors.api.table import ROUTES
from hotline.node.doors.api.weather import Weather
from hotline.node.doors.api.web import WebDoor
from hotline.node.doors.quotas import PeerRate
from hotline.node.judge.events import RecordArrived
from hotline.node.judge.facts import Quota
from hotline.node.record import feed
from hotline.node.record.committer import Committer, Tracer
from hotline.node.record.facts import Place
from hotline.node.record.reserve import NAME as RESERVE
from hotline.node.record.reserve import Reserve, Room
from hotline.node.record.store import is_postgres
from hotline.node.relay_secret import relaying
from hotline.node.sealing_ring import SealingRing
from hotline.node.settings import STORE, Settings, read_settings, write_settings
from hotline.node.stores import open_store
from hotline.witness.asking import WitnessAt
from protocols.cosignature import read_key
from protocols.errors import Code, Refused
from protocols.keys import Signer
from protocols.pae import Mode
from protocols.roster import RecordKind, Roster, load_roster
from protocols.session import NARROW_HELLO_SECONDS

__all__ = ["STORE", "admit_offline", "check_not_served", "clock_of", "create", "make_centre_key", "open_node"]


def make_centre_key(
    directory: Path, centre: str, mode: Mode, *, passphrase: str | None = None, token_uri: str | None = None
) -> bytes:
    """The centre's signing key, made where it stays; gives the public key for the registrar to list.

    `token_uri`: on this token, whose PIN is the `passphrase`; `centre.key` is then its name.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = directory / "centre.key"
    if path.exists():
        return keyfile.read(path).public
    if token_uri is None:
        return keyfile.create(path, passphrase, mode=mode, centre=centre).public
    made = token.make(TokenUri.read(token_uri), passphrase or "", Whose(mode, centre))
    return keyfile.write_name(path, made).public


def create(
    directory: Path, *, centre: str, mode: Mode, party: str, anchor: bytes, records: Introduction, listen: str,
    addresses: Sequence[str] = (), clock_offset_ms: int = 0, dial_from: str = "",
) -> None:  # fmt: skip
    """A directory that can be served: keys, certificate, settings, and the roster with our own party in it.

    Raises Refused `already`, `unknown_centre` when the party's statement does not list this centre and its key.
    """
    if (directory / "node.toml").exists():
        raise Refused(Code.ALREADY, f"{directory} is a node's directory already")
    make_centre_key(directory, centre, mode)
    key, certificate = make_certificate()
    _private(directory / "tls.key", key)
    _private(directory / "tls.crt", certificate)
    settings = Settings(
        mode=mode,
        centre=centre,
        party=party,
        anchor=anchor.hex(),
        listen=_with_port(listen),
        addresses=tuple(addresses),
        clock_offset_ms=clock_offset_ms,
        dial_from=dial_from,
    )
    asyncio.run(admit_offline(directory, records, settings=settings))
    write_settings(directory, settings)


def _with_port(listen: str) -> str:
    """A port that was left open (0) is chosen now: peers must be told it before the first start."""
    host, _, port = listen.rpartition(":")
    if port != "0":
        return listen
    with socket.socket() as probe:
        probe.bind((host.strip("[]") or "127.0.0.1", 0))
        return f"{host}:{probe.getsockname()[1]}"


def _private(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        os.fsync(file.fileno())


def clock_of(settings: Settings) -> Clock:
    """The computer's clock; moved only where the settings of mode test say so."""
    return OffsetClock(settings.clock_offset_ms) if settings.clock_offset_ms else SystemClock()


def check_not_served(directory: Path) -> None:
    """Before somebody types a passphrase for nothing. Raises Refused `store_busy`. Several may serve a database."""
    if is_postgres(read_settings(directory).store):
        return
    with (directory / f"{STORE}.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Refused(Code.STORE_BUSY, "another process serves this directory") from None


def open_node(
    directory: Path,
    trace: Tracer,
    network: Network | None = None,
    *,
    signer: Signer | None = None,
    listen: str | None = None,
    addresses: Sequence[str] = (),
    weather: Weather | None = None,
    routes: Sequence[Route] = ROUTES,
) -> Node:
    """The node of a directory, not yet started. `weather` of its event log and `routes` of its API are a sandbox's.

    `listen` and `addresses` in place of the settings': of a second process of a centre, whose store is a database.
    `signer`: the centre's, in a process of its own, as `hotline serve` has it; else a plain key is opened in this one.

    Raises Refused `not_found`, `store_busy`, `file_unreadable`.
    """
    settings = read_settings(directory)
    if listen is not None:  # beside the process that has what the settings name
        settings = structs.replace(settings, listen=listen, addresses=tuple(addresses), listen_also=())
    keeping = Keeping(settings.event_retention_days, settings.consumer_lag_events)
    web = (
        WebDoor(routes, pin=pin_of(directory / "tls.crt"), keeping=keeping, weather=weather)
        if network is None
        else None
    )
    if web is not None:
        network = TlsNetwork(
            directory / "tls.crt", directory / "tls.key", http=web.protocol, dial_from=settings.dial_from,
            stranger_seconds=NARROW_HELLO_SECONDS if settings.narrow else None,
            relaying=relaying(directory, settings),
        )  # fmt: skip
    assert network is not None
    patient = (
        TlsNetwork(dial_from=settings.dial_from, seconds=NARROW_HELLO_SECONDS, relaying=relaying(directory, settings))
        if web is not None and settings.narrow
        else None
    )
    return Node(
        mode=settings.mode,
        centre=settings.centre,
        anchor=bytes.fromhex(settings.anchor),
        store=open_store(directory, settings, clock_of(settings).now),
        signer=signer or keyfile.unlock(directory / "centre.key", None),
        sealing=SealingRing(directory / "sealing"),
        network=network,
        clock=clock_of(settings),
        randomness=secrets.token_bytes,
        trace=trace,
        listen=settings.listen,
        addresses=addresses_of(settings),
        ours=Ours(settings.listen_also, settings.relays, settings.folders_at(directory)),
        web=web,
        quota=Quota(settings.attachment_day_bytes, settings.attachment_total_bytes),
        contact=lambda: read_contact(directory),
        witness=WitnessAt(settings.witness, read_key(settings.witness_key)) if settings.witness else None,
        witness_key=read_key(settings.witness_key) if settings.witness_key else None,
        last_backup=lambda: last_backup(directory),
        backup_days=settings.backup_alarm_days,
        room=Room(None if is_postgres(settings.store) else Reserve(directory / RESERVE, settings.reserve_bytes)),
        peer_rates={kind: PeerRate(*rate) for kind, rate in settings.peer_rates.items()},
        pagers=settings.pager,
        directory=directory,
        language=settings.language,
        narrow=settings.narrow,
        patient=patient,
    )


def addresses_of(settings: Settings) -> tuple[str, ...]:
    """What peers are told of where we are, the first one first."""
    return settings.addresses or (settings.listen, *settings.listen_also)


async def admit_offline(
    directory: Path, records: Sequence[tuple[RecordKind, bytes]], *, settings: Settings | None = None
) -> Roster:
    """Records entered while the node is not running, through the same committer; a first bulletin with them.

    A centre's key that is under a passphrase, or on a token, stays closed: then the bulletin is made when it starts.

    Raises Refused as Roster.admit, and `store_busy` while the node runs (then they go through it).
    """
    settings = settings or read_settings(directory)
    place, clock = Place(settings.centre, settings.mode), clock_of(settings)
    store = open_store(directory, settings, clock.now)
    key = keyfile.read(directory / "centre.key")
    signer: Signer = ClosedSigner(key, settings.mode) if key.locked else keyfile.unlock(key.path, None)
    blank = Roster(settings.mode, settings.centre, bytes.fromhex(settings.anchor))
    await store.open()
    roster = await store.read(lambda c: load_roster(blank, feed.records(c, place)))
    committer = Committer(
        store, place, signer, roster, now=clock.now, randomness=secrets.token_bytes, trace=lambda *a, **k: None
    )
    running = asyncio.get_running_loop().create_task(committer.run(), name="committer")
    try:
        for kind, data in records:
            await committer.commit(RecordArrived(kind, data, "file"))
        centre = committer.roster.believed(settings.centre)
        if key.locked or (key.public not in centre.keys and (directory / "node.toml").exists()):
            return committer.roster  # taken off the list: nobody would take a bulletin of it (`hotline party rekey`)
        if store.fellows is not None and committer.roster.bulletin(settings.centre) is not None:
            return committer.roster  # its processes know where it is reached, and may be running
        ring = SealingRing(directory / "sealing")
        ring.rotate(clock.now())
        bulletin = await next_bulletin(
            committer.roster, signer, place, ring.published, addresses_of(settings), clock.now(),
            readable_contact(directory), relays=settings.relays,
        )  # fmt: skip
        if bulletin is not None:
            await committer.commit(RecordArrived("bulletin", bulletin, "file"))
        return committer.roster
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await store.aclose()
