"""The task that sends pages: what is owed is a row, and each goes out in a process of its own, with a deadline.

Nothing here waits for a pager: pages go out beside one another and beside everything else. Secrets stay in node.toml
and in the file that it names; log, alarm and record have the pager's name and a word for what went wrong.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from hotline.node.deliver.calling import Pager
from hotline.node.deliver.page_process import STATUS
from hotline.node.deliver.page_words import Words, words_of
from hotline.node.judge.events import PageBegun, PageEnded, PageTested
from hotline.node.judge.facts import OwedPage
from hotline.node.judge.paging import TEST
from hotline.node.record import escalation
from hotline.node.record.lookups import kept
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.phrases.catalogue import Phrases

__all__ = ["REST_SECONDS", "SEND_SECONDS", "Paging", "Send", "is_exposed", "send"]

Args = Mapping[str, Any]
Send = Callable[[Pager, Words, Path | None], Awaitable[str]]
"""Sends one page; gives a word for what went wrong, or nothing."""

SEND_SECONDS: Final = 30.0
"""For one page; then its process is ended. Less than for how long it is held for whoever began it."""
REST_SECONDS: Final = 30.0
"""Between two pages to one pager: what is owed meanwhile goes in the second."""
_LONGEST_SLEEP: Final = 60.0
_DAY_MS: Final = 86_400_000


class Paging:
    """One node's pagers. `directory`: where a pager's `url_file` is looked for. `language`: of what a page says."""

    def __init__(
        self, station: Station, pagers: Sequence[Pager], directory: Path | None, language: str, send: Send
    ) -> None:
        self._station, self._directory, self._phrases = station, directory, Phrases(language)
        self._send = send
        self._pagers = {pager.name: pager for pager in pagers}
        self._news = asyncio.Event()
        self._busy: set[str] = set()
        self._rests: dict[str, float] = {}
        self._began_at = 0
        station.committer.on_commit(lambda _: self._news.set())

    async def run(self) -> None:
        """Until it is cancelled. A node without pagers has nothing to send, and only waits."""
        if not self._pagers:
            await asyncio.get_running_loop().create_future()
        self._began_at = self._station.clock.now()
        while True:
            self._news.clear()
            await self._try_pagers()
            for page, *along in (await self._due()).values():
                self._busy.add(page.pager)
                self._station.supervise(self._page(page, along), f"page {page.seq}")
            with suppress(TimeoutError):
                async with asyncio.timeout(await self._sleep()):
                    await self._news.wait()

    async def test(self, name: str | None) -> tuple[str, ...]:
        """A test page is owed to this pager, or to all; what came of each is an entry of the log. Raises Refused
        `not_found`."""
        wanted = tuple(each for each in self._pagers if name in (None, each))
        if not wanted:
            known = ", ".join(self._pagers) or "none: node.toml has no [[pager]]"
            raise Refused(Code.NOT_FOUND, f"no pager {name or ''!a} here; known are: {known}")
        await self._station.committer.commit(PageTested(wanted))
        return wanted

    async def called_for(self, args: Args) -> object:
        """For a seat: the pagers, and when each was tried last; with `test`, try this one, or all (empty) now."""
        if "test" in args:
            return {"pagers": list(await self.test(str(args["test"]) or None))}
        last = await self._tests()
        return {"pagers": [each | {"tested": list(last.get(str(each["pager"]), ()))} for each in self.listed()]}

    def listed(self) -> list[dict[str, object]]:
        """The pagers, and not how they are reached."""
        return [
            {"pager": each.name, "for": list(each.for_), "rungs": list(each.rungs), "centre": each.centre,
             "test_at": each.test_at}
            for each in self._pagers.values()
        ]  # fmt: skip

    async def _tests(self) -> dict[str, tuple[int, str]]:
        """Pager → when its last test page was owed, and how that ended."""
        station = self._station
        return await station.store.read(lambda c: escalation.last_tests(c, station.place, TEST))

    async def _due(self) -> dict[tuple[str, bool], list[OwedPage]]:
        """What is to be sent now, by pager: the oldest, and those that it is sent for too. A centre that sends a
        thousand FLASH makes one page, and another half a minute later."""
        station, tick = self._station, asyncio.get_running_loop().time()
        due = await station.store.read(lambda c: escalation.due_pages(c, station.place, station.clock.now()))
        found: dict[tuple[str, bool], list[OwedPage]] = {}
        for page in due:
            if page.pager not in self._busy and self._rests.get(page.pager, tick) <= tick:
                found.setdefault((page.pager, page.rung == TEST), []).append(page)
        return {(name, test): pages for (name, test), pages in found.items() if not test or (name, False) not in found}

    async def _sleep(self) -> float:
        station = self._station
        soonest = await station.store.read(lambda c: escalation.next_page(c, station.place))
        if soonest is None or self._busy:
            return _LONGEST_SLEEP
        tick = asyncio.get_running_loop().time()
        rest = min((until - tick for until in self._rests.values() if until > tick), default=_LONGEST_SLEEP)
        due = (soonest - station.clock.now()) / 1000
        return min(_LONGEST_SLEEP, max(0.1, rest if due <= 0 else min(due, rest)))

    async def _try_pagers(self) -> None:
        """A test page to whom it is due: the day's minute has come, and none was sent since. A new pager waits for its
        minute: a call that nobody was told of, at whatever hour the node is first started, is none that is understood.
        """
        asked = [each for each in self._pagers.values() if each.test_minute is not None]
        if not asked:
            return
        now, last = self._station.clock.now(), await self._tests()
        midnight = now // _DAY_MS * _DAY_MS
        due = tuple(
            each.name
            for each in asked
            if each.test_minute is not None
            and midnight + each.test_minute * 60_000 <= now
            and last.get(each.name, (self._began_at, ""))[0] < midnight + each.test_minute * 60_000
        )
        if due:
            await self._station.committer.commit(PageTested(due))

    async def _page(self, page: OwedPage, along: Sequence[OwedPage]) -> None:
        station = self._station
        try:
            with suppress(Refused):
                if not (await station.committer.commit(PageBegun(page.seq))).get("due"):
                    return
                why = await self._sent(page, len(along))
                station.trace("deliver", "paged" if not why else "page_failed", pager=page.pager, why=why or None)
                if not why and page.rung != TEST:
                    self._rests[page.pager] = asyncio.get_running_loop().time() + REST_SECONDS
                await station.committer.commit(PageEnded(page.seq, why, tuple(each.seq for each in along)))
        finally:
            self._busy.discard(page.pager)
            self._news.set()

    async def _sent(self, page: OwedPage, more: int) -> str:
        pager = self._pagers.get(page.pager)
        if pager is None:
            return "no_such_pager"
        if page.rung == TEST and is_exposed(pager, self._directory):
            return "url_file_exposed"  # a page about a message goes out all the same: somebody is needed
        place = self._station.place
        about = page.message
        found = await self._station.store.read(lambda c: kept(c, place.me, about)) if about is not None else None
        words = words_of(
            page, found.message if found is not None else None, place.me, place.mode, self._phrases,
            theirs=bool(pager.centre), more=more,
        )  # fmt: skip
        return await self._send(pager, words, self._directory)


def is_exposed(pager: Pager, directory: Path | None) -> bool:
    """Whether others on this computer can read the URL, with the password that is in it."""
    try:
        return bool(pager.url_file and ((directory or Path()) / pager.url_file).stat().st_mode & 0o077)
    except OSError:
        return False  # who reads it says what is wrong


async def send(pager: Pager, words: Words, directory: Path | None) -> str:
    """Sends it now. Empty when it was taken, else a word for what went wrong."""
    if pager.command:
        return await _run(pager.command, f"{words.title}\n{words.body}\n".encode(), {1: "command_failed"})
    url = pager.url
    if pager.url_file:
        try:
            url = ((directory or Path()) / pager.url_file).read_text("utf-8").strip()
        except (OSError, ValueError):
            return "url_file_unreadable"
    given = json.dumps({"url": url, "title": words.title, "body": words.body}).encode()
    return await _run((sys.executable, "-m", "hotline.node.deliver.page_process"), given, STATUS)


async def _run(command: Sequence[str], given: bytes, meanings: dict[int, str]) -> str:
    """A process group of its own, ended whole when its time is over; nothing of what it says is read."""
    # No proxy of the environment: a page goes where its setting says, and nowhere by way of somebody else.
    bare = {name: os.environ[name] for name in ("PATH", "LANG", "HOME", "SSL_CERT_FILE") if name in os.environ}
    try:
        process = await asyncio.create_subprocess_exec(
            *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL, env=bare, start_new_session=True,
        )  # fmt: skip
    except (OSError, ValueError):
        return "command_not_found"
    try:
        async with asyncio.timeout(SEND_SECONDS):
            await process.communicate(given)
    except TimeoutError:
        return "too_slow"
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
    status = process.returncode or 0
    return "" if status == 0 else meanings.get(status, "failed")
