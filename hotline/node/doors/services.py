"""The door for programs: a service of our centre, signed on with its own key over the framed link.

It hears the same log as a seat and hands in what its key may sign; everything else it leaves as a draft. It is no
seat: nobody is told that somebody is there, and it can neither acknowledge, show, return, admit a record nor sign in a
human's place (specification: signing, "A service"). What it may say is decided elsewhere.
"""

from __future__ import annotations

from hotline.link import Link
from hotline.node.doors import drafting
from hotline.node.doors.calls import Args, CallLink, Status, octets
from hotline.node.record import drafts
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.messages.header import five_digits
from protocols.roster import Roster

__all__ = ["Service"]

MOST_LISTED = 50
LISTED_BYTES = 128 * 1024


class Service(CallLink):
    """One program's link."""

    def __init__(self, station: Station, link: Link, status: Status) -> None:
        super().__init__(station, link, status)
        self._verbs |= {
            "put": self._put,
            "draft": self._draft,
            "drafts": self._drafts,
            "request": self._request,
            "withdraw": self._withdraw,
        }

    async def run(self) -> None:
        self._station.trace("doors", "service_on", service=self.role)
        await super().run()

    def is_listed(self, roster: Roster) -> bool:
        """Whether the key that signed on is still this service's."""
        try:
            return roster.service(self._station.place.me, self.key).name == self.role
        except Refused:
            return False

    # -- verbs -------------------------------------------------------------------------------------------------------

    async def _put(self, args: Args) -> object:
        station = self._station
        submitted = self._submitted(args)
        if [each.capacity for each in submitted.attestations] != ["service"]:
            raise Refused(Code.CAPACITY, "a program hands in what it signed alone, as a service")
        station.trace("doors", "submitted", message=five_digits(submitted.message_hash), service=self.role)
        return dict(await station.committer.commit(submitted))

    async def _draft(self, args: Args) -> object:
        """M in `message`, or JSON in `draft` with its `id`; `digest`: of what the caller knows it by."""
        digest = octets(args["digest"], 32) if args.get("digest") is not None else None
        requested = args.get("request", True)
        if not isinstance(requested, bool):
            raise TypeError("request is true or false")
        if "draft" in args:
            draft, id = args["draft"], octets(args["id"], 16)
            if not isinstance(draft, dict):
                raise TypeError("draft is a map")
            answer = await drafting.leave(self._station, self.role, draft, id, requested=requested, digest=digest)
        else:
            data = octets(args["message"])
            answer = await drafting.leave_bytes(self._station, self.role, data, requested=requested, digest=digest)
        return dict(answer)

    async def _drafts(self, args: Args) -> object:
        """The newest first; `before`: only those that were left here earlier (UTC ms). As many as a frame holds."""
        place = self._station.place
        before = int(args["before"]) if args.get("before") is not None else None
        found = await self._station.store.read(
            lambda c: drafts.of_service(c, place, self.role, MOST_LISTED, before=before)
        )
        listed: list[list[object]] = []
        size = 0
        for each in found:
            size += len(each.data)
            if listed and size > LISTED_BYTES:
                break
            listed.append([each.id, each.hash, each.data, each.state, each.at])
        return {"drafts": listed}

    async def _request(self, args: Args) -> object:
        return dict(await drafting.request_release(self._station, self.role, octets(args["message"], 32)))

    async def _withdraw(self, args: Args) -> object:
        message, reason = octets(args["message"], 32), str(args.get("reason", ""))
        return dict(await drafting.withdraw(self._station, self.role, message, reason))
