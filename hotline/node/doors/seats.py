"""The door for our own officers: calls in, results and the feed out. What a seat may see and do is decided elsewhere.

An officer's key proved itself in the hello. A seat is told bytes that were signed, and verifies them against its own
pins; what only this node says is marked as that.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from hotline.link import Link
from hotline.node.deliver.checkpoints import Checkpoints
from hotline.node.doors.calls import Args, CallLink, Status, octets
from hotline.node.doors.contents import officer_keys
from hotline.node.doors.epochs import Epochs
from hotline.node.doors.tokens import Tokens
from hotline.node.judge.events import Noticed, RecordArrived, Returned, SeatChanged
from hotline.node.lapse import milliseconds
from hotline.node.record.reserve import NoRoom
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.messages.header import five_digits
from protocols.notice import read_notice
from protocols.roster import KINDS, Roster
from protocols.signed import SignedRecord

__all__ = ["Seat"]

Test = Callable[[str], Awaitable[dict[str, object]]]


NOTHING_BESIDE: Mapping[str, Callable[[Args], Awaitable[object]]] = MappingProxyType({})


class Seat(CallLink):
    """One officer's link. `beside`: what else an officer may ask of this node, by name."""

    def __init__(
        self,
        station: Station,
        link: Link,
        status: Status,
        test: Test,
        tokens: Tokens,
        checkpoints: Checkpoints,
        epochs: Epochs,
        beside: Mapping[str, Callable[[Args], Awaitable[object]]] = NOTHING_BESIDE,
    ) -> None:
        super().__init__(station, link, status)
        self._test_link = test
        self._tokens = tokens
        self._checkpoints = checkpoints
        self._epochs = epochs
        self._verbs |= {
            "put": self._put,
            "return": self._return,
            "shown": self._shown,
            "admit": self._admit,
            "test": self._test,
            "token": self._token,
            "token_code": self._token_code,
            "token_revoke": self._token_revoke,
            "tokens": self._tokens_listed,
            "checkpoint": self._checkpoint,
            "epoch": self._epoch,
            "epoch_propose": self._epoch_propose,
            "epoch_sign": self._epoch_sign,
            **beside,
        }

    async def run(self) -> None:
        """Serves the seat until its link ends."""
        try:
            with contextlib.suppress(Refused):  # the node is stopping: the link ends with it
                with contextlib.suppress(NoRoom):  # whoever signs on while nothing can be written must see that
                    await self._station.committer.commit(SeatChanged(self.role, True))
                self._station.trace("doors", "seat_on", role=self.role)
                await super().run()
        finally:
            self._checkpoints.watch_changed()
            if not self._station.stopping:
                with contextlib.suppress(Refused):
                    await self._station.committer.commit(SeatChanged(self.role, False))

    def is_listed(self, roster: Roster) -> bool:
        """Whether the key that signed on is still this officer's."""
        try:
            officer = roster.officer(self._station.place.me, self.key)
        except Refused:
            return False
        return officer.role == self.role

    # -- verbs -------------------------------------------------------------------------------------------------------

    async def _put(self, args: Args) -> object:
        station = self._station
        began = asyncio.get_running_loop().time()
        submitted = replace(self._submitted(args), over_stale=frozenset(map(str, args.get("over_stale", ()))))
        station.trace(
            "doors",
            "submitted",
            message=five_digits(submitted.message_hash),
            seat=self.role,
            officers=[officer.role for officer in submitted.officers],
            ms=milliseconds(began),
        )
        return dict(await station.committer.commit(submitted))

    async def _return(self, args: Args) -> object:
        returned = Returned(octets(args["message"]), self.role, str(args.get("reason", ""))[:200])
        return dict(await self._station.committer.commit(returned))

    async def _shown(self, args: Args) -> object:
        place, roster = self._station.place, self._station.roster
        record = SignedRecord.parse(octets(args["notice"]))
        officers = officer_keys(roster, place.me)
        notice, key = read_notice(
            record, place.mode, centre={}, officers={each: public for each, (public, _) in officers.items()}
        )
        if notice.from_ != place.me or key != self.key:
            raise Refused(Code.NOT_YOUR_SEAT)
        for item in notice.items:
            self._station.trace("doors", "shown", message=five_digits(item.message), role=self.role)
        return dict(await self._station.committer.commit(Noticed(record, notice, ours=True, role=self.role)))

    async def _test(self, args: Args) -> object:
        return await self._test_link(str(args["peer"]))

    async def _admit(self, args: Args) -> object:
        kind = args["kind"]
        if kind not in KINDS:
            raise Refused(Code.SCHEMA, f"no record of kind {kind!r}", field="kind")
        answer = await self._station.committer.commit(RecordArrived(kind, octets(args["data"]), "officer"))
        return dict(answer)

    async def _checkpoint(self, args: Args) -> object:
        """The journal's head, signed now and shown to the witness: the note. With `cosigned`, that note is kept."""
        if "cosigned" in args:
            return {"note": await self._checkpoints.take(octets(args["cosigned"]))}
        return {"note": await self._checkpoints.make()}

    async def _token(self, args: Args) -> object:
        """A token for this officer's own calls over HTTPS, good for 15 minutes, in this node's memory alone."""
        token, until = self._tokens.issue(self.role, self.key)
        return {"token": token, "until": until}

    async def _token_code(self, args: Args) -> object:
        return await self._tokens.make_code(str(args["service"]), self.role)

    async def _token_revoke(self, args: Args) -> object:
        named = args.get("id")
        return await self._tokens.revoke(str(args["service"]), self.role, None if named is None else str(named))

    async def _epoch(self, args: Args) -> object:
        return await self._epochs.state()

    async def _epoch_propose(self, args: Args) -> object:
        return await self._epochs.propose(self.role)

    async def _epoch_sign(self, args: Args) -> object:
        return await self._epochs.sign(self.role, self.key, args)

    async def _tokens_listed(self, args: Args) -> object:
        return {"tokens": [[each.id, each.service, each.at, each.until] for each in await self._tokens.listed()]}
