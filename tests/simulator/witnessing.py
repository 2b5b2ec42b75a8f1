"""A witness beside the centres of a simulation, whose answers can be taken away and changed."""

from __future__ import annotations

from pathlib import Path

from hotline.client.clock import Clock
from hotline.witness.asking import Reply, WitnessHere
from hotline.witness.folder import Witness, make
from protocols.checkpoint import origin
from protocols.cosignature import VerifierKey, write_key
from protocols.errors import Code, Refused
from protocols.pae import Mode
from tests.parties import Party

__all__ = ["SimulatedWitness"]


class SimulatedWitness(WitnessHere):
    """HALCYON's, in a folder of its own; it knows the journals of these parties."""

    def __init__(self, folder: Path, clock: Clock, mode: Mode, *parties: Party) -> None:
        self.folder = folder
        self.witness: Witness = make(folder, centre="HALCYON", mode=mode, listen="127.0.0.1:0")
        for party in parties:
            name = origin(party.centre, mode, 1)
            self.witness.know(write_key(VerifierKey(name, party.signer.public, False)))
        super().__init__(self.witness, clock)
        self.is_away = False
        self.says_instead: Reply | None = None
        self.requests: list[bytes] = []

    async def add(self, request: bytes) -> Reply:
        if self.is_away:
            raise Refused(Code.NOT_REACHABLE, "the witness does not answer")
        self.requests.append(request)
        if self.says_instead is not None:
            return self.says_instead
        return await super().add(request)

    async def newest(self, origin: str) -> bytes | None:
        if self.is_away:
            raise Refused(Code.NOT_REACHABLE, "the witness does not answer")
        return await super().newest(origin)
