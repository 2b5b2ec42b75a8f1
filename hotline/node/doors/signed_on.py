"""Who of our own centre is signed on at one door: officers at their seats, or programs."""

from __future__ import annotations

from collections.abc import Callable

from hotline.link import Link
from hotline.node.doors.calls import CallLink
from hotline.node.station import Station

__all__ = ["SignedOn"]


class SignedOn:
    """Their links, from the proof of the key to the end. `serve` gives what answers one link."""

    def __init__(self, station: Station, serve: Callable[[Link], CallLink]) -> None:
        self._station = station
        self._serve = serve
        self._links: set[CallLink] = set()

    @property
    def roles(self) -> list[str]:
        """Who is signed on; whoever has two links is there twice."""
        return [each.role for each in self._links]

    def open(self, link: Link) -> None:
        """A link whose key is proved."""
        served = self._serve(link)
        self._links.add(served)
        task = self._station.task(served.run(), f"link of {served.role}")
        task.add_done_callback(lambda _: self._links.discard(served))

    def tell(self, code: str, detail: str) -> None:
        """An alarm that cannot be written into the log: each link hears it now, and whoever comes later does not."""
        for each in list(self._links):
            each.tell(code, detail)

    def roster_changed(self) -> None:
        """A key that is in force no more loses its link."""
        for each in list(self._links):
            if not each.is_listed(self._station.roster):
                each.close("key_withdrawn")

    def stop(self) -> None:
        for each in list(self._links):
            each.close()
