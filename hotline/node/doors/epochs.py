"""What officers ask and sign when their centre went back: one act for all of its lines.

The node writes the records down; each officer's own computer reads them and signs. Whether everybody who could know of
a number was asked is known here, where the links are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from hotline.node.deliver.peers import Peers
from hotline.node.judge.epochs import waits
from hotline.node.judge.events import EpochOffered, EpochWanted
from hotline.node.judge.standstill import EpochFacts
from hotline.node.record.epochs import epoch_facts, recovered_count
from hotline.node.station import Station
from protocols.epochs import EpochRecord
from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["Epochs"]

TELLING_SECONDS = 60
"""How long a peer that says it holds more has to give it back, over all of its links, before it counts as one that
could not be asked."""

TOGETHER_SECONDS = 900
"""Two officers who ask within it ask together, where there is no line to sign for."""


class Epochs:
    """Behind every officer's seat."""

    def __init__(self, station: Station, peers: Peers) -> None:
        self._station, self._peers = station, peers
        self._asking: dict[str, float] = {}
        self._called: tuple[tuple[bytes, ...], float] | None = None

    def _believed(self) -> tuple[tuple[str, bool, bool, bool], ...]:
        """Each other centre with: is there a link, has it answered, may it still be telling."""
        fellows = self._station.store.fellows
        elsewhere = {link["peer"]: link for each in (fellows.others if fellows else ()) for link in each.links}
        found = []
        for peer in self._peers:
            linked, answered = peer.link is not None and not peer.link.lost.done(), peer.answered_at is not None
            told = peer.linked_for()
            if not linked and (other := elsewhere.get(peer.name)) is not None:  # another process of ours has the link
                linked, answered = bool(other["up"]), answered or bool(other["answered"])
                told = float(str(other["linked_for"]))
            found.append((peer.name, linked, answered, linked and told < TELLING_SECONDS))
        return tuple(found)

    def _heard(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Those that are telling still, and those that could not be asked."""
        believed = self._believed()
        asked = tuple(name for name, _, answered, telling in believed if telling and not answered)
        return asked, tuple(name for name, _, answered, telling in believed if not answered and not telling)

    async def state(self) -> dict[str, object]:
        """How it stands: everything that `hotline epoch show` says."""
        place, roster = self._station.place, self._station.roster
        facts, recovered = await self._station.store.read(lambda c: (epoch_facts(c, place), recovered_count(c, place)))
        listed = {
            key_id(ED25519, officer.key): officer.role
            for officer in roster.statement_of(place.me)[0].officers
            if officer.centre == place.me
        }

        def roles(records: tuple[SignedRecord, ...]) -> list[str]:
            return sorted({listed[key] for each in records[:1] for key, _ in each.signatures if key in listed})

        asked, unheard = self._heard()
        still, opening = facts.standstill, waits(facts)
        return {
            "epoch": facts.epoch,
            "opened_at": facts.opened_at or None,
            "opened_by": roles(facts.opened),
            "why": still.why if still else None,
            "since": still.at if still else None,
            "records": [each.encode() for each in (opening.records if opening else facts.opened)],
            "signed_by": roles(opening.records) if opening else [],
            "first_at": opening.first_at if opening else None,
            "lines": [[line.to, line.epoch, line.number] for line in facts.lines],
            "peers": [[name, linked, answered] for name, linked, answered, _ in self._believed()],
            "asked": list(asked),
            "unheard": list(unheard),
            "recovered": [[to, back, lost] for to, (back, lost) in sorted(recovered.items())],
        }

    async def propose(self, role: str) -> dict[str, object]:
        """The records to sign. Raises Refused `already`, `epoch_too_early`."""
        now = asyncio.get_running_loop().time()
        others = tuple(sorted(each for each, at in self._asking.items() if now - at < TOGETHER_SECONDS))
        self._asking[role] = now
        return dict(await self._station.committer.commit(EpochWanted(role, *self._heard(), others)))

    def _waited(self, facts: EpochFacts) -> int:
        """For how long (ms) the records that wait have waited for a second officer, counted since this node first saw
        them wait: a clock that is set ends nothing early, and what a restart fell into is counted anew."""
        opening, now = waits(facts), asyncio.get_running_loop().time()
        if opening is None or opening.first_at is None:
            return 0
        records = tuple(each.payload for each in opening.records)
        if self._called is None or self._called[0] != records:
            self._called = (records, now)
        return int((now - self._called[1]) * 1000)

    async def sign(self, role: str, key: bytes, args: Mapping[str, Any]) -> dict[str, object]:
        """An officer's signature under each record. Raises Refused `not_your_seat`, `bad_signature`, or as judged."""
        place, roster = self._station.place, self._station.roster
        officer = roster.officer(place.me, key)
        records = tuple(SignedRecord.parse(each) for each in args["records"])
        for each in records:
            unpack(each.payload, EpochRecord)
            if [signer for signer, _ in each.signatures] != [key]:
                raise Refused(Code.NOT_YOUR_SEAT, "an officer signs with the key that signed on, and for nobody else")
            each.check("epoch", place.mode, {key: officer.key}, 1)
        waited = self._waited(await self._facts())
        if self._called is None or sorted(self._called[0]) != sorted(each.payload for each in records):
            waited = 0  # it is said of these records, or of none
        event = EpochOffered(records, role, bool(args.get("alone")), *self._heard(), waited)
        answer = dict(await self._station.committer.commit(event))
        self._waited(await self._facts())
        return answer

    async def _facts(self) -> EpochFacts:
        place = self._station.place
        return await self._station.store.read(lambda c: epoch_facts(c, place))
