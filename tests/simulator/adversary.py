"""Whoever has a centre's own keys and says what he likes: a hostile peer, or a thief of its keys.

He speaks the real session, proves himself as that centre in the hello, and from then on nothing he says is checked on
his side. What he seals, signs and numbers is made by `tests.parties.World`, or was written down by a `Tap`.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

from hotline.link import Link
from protocols.errors import Refused
from protocols.frames import Ask, Frame, Have, Item, Ready, Unreadable
from protocols.keys import ED25519, Signer, key_id
from protocols.sealing import SealedKind, open_sealed, seal
from protocols.session import Identity, Session
from tests.parties import Party
from tests.simulator.waiting import until

if TYPE_CHECKING:
    from tests.simulator.dialogue import Simulation

__all__ = ["Adversary"]

F = TypeVar("F", bound=Frame)


class Adversary:
    """One link to a node. `heard` is every frame that the node said on it, oldest first."""

    def __init__(self, simulation: Simulation, party: Party, to: str, host: str) -> None:
        self.sim, self.party, self.to, self.host = simulation, party, to, host
        self.heard: list[Frame] = []
        self.link: Link
        self._sent = 0
        self._listening: asyncio.Task[None] | None = None

    @classmethod
    async def dials(
        cls,
        simulation: Simulation,
        to: str,
        *,
        as_: str = "MERIDIAN",
        role: str | None = None,
        signer: Signer | None = None,
        mode: Any = None,
    ) -> Adversary:
        """He calls a node as this centre (or as this officer of it). Raises Refused when he is not let in."""
        he = cls(simulation, simulation.parties.get(as_) or Party(as_, as_), to, "ADVERSARY")
        await he._dial(role, signer or (he.party.officers[role] if role else he.party.signer), mode)
        return he

    async def _dial(self, role: str | None, signer: Signer, mode: Any) -> None:
        target = self.sim[self.to]

        def make(certificate: bytes) -> Link:
            session = Session.dial(
                Identity(centre=self.party.centre, role=role),
                self.to,
                mode=mode or target.party.mode,
                nonce=self.sim.chance.bytes(32),
                certificate=certificate,
                knows=lambda who: 1,
                find_key=lambda who, key: self._key_of_the_node(key),
                now=asyncio.get_running_loop().time(),
            )
            return Link(session, lambda wanted: signer)

        self.link = await self.sim.network.at(self.host).dial(target.address, make)
        await self.link.established()
        self._listening = asyncio.get_running_loop().create_task(self._listen(), name="adversary")

    def _key_of_the_node(self, key: bytes) -> bytes:
        public = self.sim[self.to].signer.public
        assert key_id(ED25519, public) == key
        return public

    async def _listen(self) -> None:
        async for frame in self.link:
            self.heard.append(frame)

    async def leaves(self) -> None:
        self.link.close()
        if self._listening is not None:
            await self._listening

    # -- saying ----------------------------------------------------------------------------------------------------

    def says(self, frame: Frame, precedence: int = 0) -> None:
        self.link.send(frame, precedence)

    def writes(self, data: bytes) -> None:
        """Bytes that no session would write."""
        transport = self.link._transport
        assert transport is not None
        transport.write(data)

    def is_level(self) -> None:
        """He has no records that the node does not have, and is ready for everything else."""
        self.says(Have(records=()))
        self.says(Ready())

    def sealed(self, kind: SealedKind, content: bytes, *, from_: str = "", to: str = "") -> bytes:
        """Sealed for the node, as from this centre unless other names are put on the cover."""
        target = self.sim[self.to]
        return seal(
            kind, content, mode=target.party.mode, from_=from_ or self.party.centre, to=to or self.to,
            public=target.sealing[-1].public,
        )  # fmt: skip

    def sends(self, kind: SealedKind, content: bytes) -> int:
        """Seals and sends; gives the item's number on this link."""
        return self.sends_sealed(self.sealed(kind, content))

    def sends_sealed(self, sealed: bytes) -> int:
        """An item with these bytes, whoever sealed them."""
        self._sent += 1
        self.says(Item(n=self._sent, sealed=sealed), 1)
        return self._sent

    # -- hearing -----------------------------------------------------------------------------------------------------

    def hears(self, kind: type[F]) -> list[F]:
        """Every frame of this kind so far."""
        return [frame for frame in self.heard if isinstance(frame, kind)]

    async def hears_unreadable(self, n: int, *, within: float = 10) -> None:
        await until(lambda: Unreadable(n=n) in self.heard, within, f"item {n} is answered `unreadable`")

    async def is_opened(self, *, within: float = 10) -> None:
        """The node is level with him: records, heads and all else have gone out."""
        await until(lambda: bool(self.hears(Ready)), within, "the node is ready")

    async def is_hung_up_on(self, *, within: float = 10) -> None:
        await until(self.link.lost.done, within, "the node hangs up")

    def opened(self) -> list[tuple[str, bytes]]:
        """What the node sealed for him, opened with the centre's own sealing key: (kind, bytes)."""
        keys = {self.party.sealing.id: self.party.sealing}
        found: list[tuple[str, bytes]] = []
        for item in self.hears(Item):
            try:
                inside = open_sealed(item.sealed, keys, mode=self.party.mode)
            except Refused:
                continue
            found.append((inside.kind, inside.content))
        return found

    def is_asked_for(self) -> set[bytes]:
        """The messages whose notices the node asks for."""
        return {message for frame in self.hears(Ask) for message in frame.messages}
