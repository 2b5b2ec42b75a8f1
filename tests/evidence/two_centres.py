"""Two centres that have spoken with one another, on disk as their nodes left it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from hotline.client import Profile, Seat, SystemClock
from hotline.evidence.reading import reading
from hotline.keys import keyfile
from hotline.keys.party import PartyFolder
from hotline.link.tls import TlsNetwork
from hotline.node import directory
from hotline.node.assembly import Node
from hotline.node.record import feed
from protocols.roster import Bulletin, Pin, RecordKind, RootRef
from protocols.signed import SignedRecord
from protocols.wire import pack, unpack

__all__ = ["CENTRES", "found_centre", "introduced", "speak"]

CENTRES = {"MERIDIAN": "Meridian Orbital", "KESTREL": "Kestrel Space"}
ROLES = ("WATCH-1", "WATCH-2")
CLOCK = SystemClock()


def speak(base: Path) -> None:
    """MERIDIAN sends two messages, KESTREL acknowledges each; both nodes stop and meet once more in between."""
    for centre, party in CENTRES.items():
        found_centre(base, centre, party)
    asyncio.run(_speak(base))


def found_centre(base: Path, centre: str, party: str) -> None:
    now = CLOCK.now()
    folder = PartyFolder.create(base / party, party, "test", None, now)
    folder.add_centre(centre, directory.make_centre_key(base / centre, centre, "test"), now)
    for role in ROLES:
        key = keyfile.create(base / f"{centre}-{role}.key", None, mode="test", centre=centre, role=role)
        folder.add_officer(centre, role, key.public, now)
    directory.create(
        base / centre,
        centre=centre,
        mode="test",
        party=party,
        anchor=folder.anchor(),
        records=folder.introduction(),
        listen="127.0.0.1:0",
    )


async def _speak(base: Path) -> None:
    await introduced(base, "MERIDIAN", "KESTREL")
    await introduced(base, "KESTREL", "MERIDIAN")
    for subject in ("First", "Second"):
        nodes = {centre: directory.open_node(base / centre, _silent) for centre in CENTRES}
        for node in nodes.values():
            await node.start()
        await _exchange(base, nodes, subject)
        await asyncio.sleep(0.2)
        for node in nodes.values():
            await node.stop()


async def introduced(base: Path, me: str, other: str) -> None:
    with reading(base / other) as there:
        records: list[tuple[RecordKind, bytes]] = [
            (kind, data)
            for kind, data in feed.records(there.connection, there.place)
            if kind != "pin" and not (kind == "bulletin" and _is_of(data, me))
        ]
    roster = await directory.admit_offline(base / me, records)
    held = roster.parties[CENTRES[other]]
    root = held.roots[1][1]
    _, own = roster.statement_of(me)
    pin = Pin(
        centre=me,
        party=held.root.party,
        root=RootRef(version=root.version, hash=root.hash),
        statement=own,
        at=CLOCK.now(),
    )
    payload, signatures = pack(pin), {}
    for role in ROLES:
        signer = keyfile.unlock(base / f"{me}-{role}.key", None)
        signatures[signer.id] = await signer.sign("pin", payload)
    await directory.admit_offline(base / me, [("pin", SignedRecord.join(payload, signatures).encode())])


def _is_of(bulletin: bytes, centre: str) -> bool:
    return unpack(SignedRecord.parse(bulletin).payload, Bulletin).centre == centre


async def _exchange(base: Path, nodes: dict[str, Node], subject: str) -> None:
    draft = {
        "type": "procedure.free_text", "to": ["KESTREL"], "precedence": "ROUTINE",
        "body": {"subject": subject, "text": "Our watch changes at 1800Z."},
    }  # fmt: skip
    async with _seat(base, nodes, "MERIDIAN", "WATCH-1") as author, _seat(base, nodes, "MERIDIAN", "WATCH-2") as second:
        message = (await author.send(draft)).message
        await second.caught_up()
        while message not in second.board.waiting:
            await asyncio.sleep(0.01)
        await second.release(message)
        await author.wait_for(message, "received", 10)
        async with _seat(base, nodes, "KESTREL", "WATCH-1") as reader:
            await reader.caught_up()
            await reader.show(message)
            await reader.acknowledge(message)
            await author.wait_for(message, "acknowledged", 10)


def _seat(base: Path, nodes: dict[str, Node], centre: str, role: str) -> Any:
    roster = nodes[centre].committer.roster
    profile = Profile(
        directory=base / f"{centre}-{role}",
        mode="test",
        centre=centre,
        role=role,
        address=nodes[centre].address,
        anchor=roster.anchor,
        key=base / f"{centre}-{role}.key",
    )
    profile.records.write((record.kind, record.data) for record in roster.records())
    return Seat.sign_on(profile, keyfile.unlock(profile.key, None), TlsNetwork(), CLOCK)


def _silent(room: str, step: str, **facts: object) -> None:
    """A node's trace that nobody reads."""
