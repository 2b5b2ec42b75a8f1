"""What is tried on the line: a link from nothing, FLASHes, also over what is under way, silence, a line that dies."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hotline.client import SystemClock
from protocols.attachments import in_draft
from protocols.messages.example import example_at
from protocols.messages.forms import newest
from tests.narrow.desk import Desk
from tests.narrow.lines import NARROW, PLACES, Line
from tests.narrow.world import Houses
from tests.shim import Faults
from tests.simulator.speech import draft_of

__all__ = ["Measured", "run"]

FLASH_WITHIN_S = 45.0


@dataclass
class Measured:
    """Seconds, unless the name says bytes. `received`: until the addressee's signed receipt was back."""

    line: str = ""
    first_link: float = 0.0
    first_link_bytes: int = 0
    first_link_by_kind: dict[str, int] = field(default_factory=dict)
    flashes: list[dict[str, Any]] = field(default_factory=list)
    over: dict[str, float] = field(default_factory=dict)
    idle_seconds: float = 0.0
    idle_bytes: int = 0
    idle_line_bytes: int = 0
    idle_by_kind: dict[str, int] = field(default_factory=dict)
    lost_after: float = 0.0
    rebuilt_after: float = 0.0
    rebuilt_by_kind: dict[str, int] = field(default_factory=dict)
    flash_after_rebuilt: float = 0.0
    packets: int = 0
    lost: int = 0


class NodeProcess:
    """One node; orders in, answers out."""

    def __init__(self, line: Line, houses: Houses, place: str) -> None:
        command = line.command(place, [sys.executable, "-m", "tests.narrow.node", str(houses.directory(place))])
        self._errors = (houses.folder / f"{place}.stderr").open("wb")
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True
        )
        if "ready" not in self._line():
            raise RuntimeError(f"{place} did not start: {(houses.folder / f'{place}.stderr').read_text()[-2000:]}")

    def _line(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        return json.loads(said) if said else {}

    def ask(self, do: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do}) + "\n")
        self._process.stdin.flush()
        return dict(self._line().get("answer") or {})

    def stop(self) -> None:
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._errors.close()


@contextmanager
def _both(line: Line, houses: Houses) -> Iterator[tuple[dict[str, NodeProcess], dict[str, Desk]]]:
    nodes: dict[str, NodeProcess] = {}
    desks: dict[str, Desk] = {}
    try:
        for place in PLACES:
            nodes[place] = NodeProcess(line, houses, place)
        for place, party in houses.parties.items():
            officers = {role: (houses.profile(place, role), signer) for role, signer in party.officers.items()}
            desks[place] = Desk(officers, line.space(place))
            desks[place].open()
        yield nodes, desks
    finally:
        line.set(Faults())
        for desk in desks.values():
            desk.close()
        for node in nodes.values():
            node.stop()


class Trial:
    """One run, and what it measures."""

    def __init__(self, line: Line, nodes: dict[str, NodeProcess], desks: dict[str, Desk], say: Callable[[str], None]
                 ) -> None:  # fmt: skip
        self.line, self.nodes, self.desks, self.say = line, nodes, desks, say
        self.meridian, self.kestrel = desks["MERIDIAN"], desks["KESTREL"]
        self.measured = Measured(line=line.kind)

    def links(self) -> bool:
        return all(all(node.ask("links").values()) for node in self.nodes.values())

    def tls_bytes(self) -> tuple[int, Counter[str]]:
        told = [node.ask("ledger") for node in self.nodes.values()]
        by_kind = sum((Counter(each["bytes"]) for each in told), Counter[str]())
        by_kind["TLS around them"] = sum(22 * each["records"] for each in told)
        return sum(each["tls_bytes"] for each in told), by_kind

    def quiet(self, seconds: float = 8.0, most: float = 400.0) -> None:
        """Until nothing has been said on the line for so long."""
        began, last, since = time.monotonic(), -1, time.monotonic()
        while time.monotonic() - since < seconds and time.monotonic() - began < most:
            if (now := self.line.counters().bytes) != last:
                last, since = now, time.monotonic()
            time.sleep(0.25)

    def until(self, holds: Callable[[], object], seconds: float, what: str) -> None:
        ends = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > ends:
                raise TimeoutError(f"not within {seconds:.0f} s: {what}")
            time.sleep(0.05)

    def flash(self, type: str, within: float = 240.0) -> dict[str, Any]:
        """A FLASH from MERIDIAN: from its second signature to the screen at KESTREL, and until the receipt is back."""
        before = self.line.counters().lost
        message, began = self.meridian.says(_flash(type))
        self.until(lambda: message in self.kestrel.drawn, within, f"{type} is drawn")
        drawn = self.kestrel.drawn[message] - began
        self.until(lambda: message in self.meridian.received, within, f"the receipt of {type}")
        lost = self.line.counters().lost - before
        return {"type": type, "drawn": drawn, "received": self.meridian.received[message] - began, "lost": lost}

    # -- what is tried -------------------------------------------------------------------------------------------------

    def first_link(self, began: float) -> None:
        self.until(self.links, 400, "the first link")
        self.measured.first_link = time.monotonic() - began
        self.quiet()
        self.measured.first_link_bytes, by_kind = self.tls_bytes()
        self.measured.first_link_by_kind = dict(by_kind)
        self.say(f"a link from nothing: {self.measured.first_link:.0f} s, {self.measured.first_link_bytes} bytes")

    def flashes(self, count: int) -> None:
        for n in range(count):
            each = self.flash(("conjunction.alert", "procedure.free_text")[n % 2])
            self.measured.flashes.append(each)
            self.say(
                f"FLASH, {each['type']}: drawn after {each['drawn']:.1f} s, receipt after {each['received']:.1f} s; "
                f"{each['lost']} packets lost"
            )
            self.quiet()

    def over(self) -> None:
        """FLASHes while the line is full: of a bulletin, of a long ROUTINE message, of an attachment."""
        begun: tuple[tuple[str, Callable[[], object]], ...] = (
            ("a bulletin", lambda: self.nodes["MERIDIAN"].ask("bulletin")),
            ("20 kB of ROUTINE", lambda: [self.meridian.says(_routine(f"{n} " * 1_900)) for n in range(4)]),
            ("an attachment of 64 kB", self._attachment),
        )
        for what, begin in begun:
            begin()
            time.sleep(8)
            self.measured.over[what] = self.flash("conjunction.alert")["drawn"]
            self.say(f"FLASH while {what} is under way: drawn after {self.measured.over[what]:.1f} s")
            self.quiet()

    def _attachment(self) -> None:
        enclosed = self.meridian.does(lambda: self.meridian.encloses("figures.txt", b"0123456789abcde\n" * 4_096))
        message, _ = self.meridian.says(_routine("See the figures.") | {"attachments": [in_draft(enclosed)]})
        self.until(lambda: message in self.kestrel.drawn, 240, "its message is drawn")
        self.kestrel.asks_for(message)
        time.sleep(30)

    def idle(self, seconds: float) -> None:
        tls, kinds = self.tls_bytes()
        on_line, began = self.line.counters().bytes, time.monotonic()
        time.sleep(seconds)
        after, kinds_after = self.tls_bytes()
        measured = self.measured
        measured.idle_seconds = time.monotonic() - began
        measured.idle_bytes = after - tls
        measured.idle_line_bytes = self.line.counters().bytes - on_line
        measured.idle_by_kind = dict(kinds_after - kinds)
        self.say(
            f"silence of {seconds:.0f} s: {measured.idle_bytes} bytes of TLS, {measured.idle_line_bytes} on the line"
        )

    def dies(self) -> None:
        """The line dies without a word, and lives again."""
        before = {place: len(desk.links) for place, desk in self.desks.items()}
        began = time.monotonic()
        self.line.set(Faults(cut=True))

        def lost() -> bool:
            told = {place: desk.links[before[place] :] for place, desk in self.desks.items()}
            return all(any(not up for _, up in each) for each in told.values())

        self.until(lost, 300, "LINK LOST at both ends")
        self.measured.lost_after = time.monotonic() - began
        self.say(f"a dead line: LINK LOST at both ends after {self.measured.lost_after:.0f} s")
        began, before_kinds = time.monotonic(), self.tls_bytes()[1]
        self.line.set(NARROW)
        message, said = self.meridian.says(_flash("conjunction.alert"))
        self.until(self.links, 400, "the link is rebuilt")
        self.measured.rebuilt_after = time.monotonic() - began
        self.measured.rebuilt_by_kind = dict(self.tls_bytes()[1] - before_kinds)
        self.until(lambda: message in self.kestrel.drawn, 300, "the FLASH that waited is drawn")
        self.measured.flash_after_rebuilt = self.kestrel.drawn[message] - said
        self.say(
            f"alive again: link after {self.measured.rebuilt_after:.0f} s, the FLASH that waited drawn after "
            f"{self.measured.flash_after_rebuilt:.0f} s"
        )


def run(line: Line, *, flashes: int, idle: float, all_: bool, say: Callable[[str], None]) -> Measured:
    """The whole of it. `all_`: also FLASHes over what is under way, and a line that dies."""
    with tempfile.TemporaryDirectory(prefix="narrow-") as folder, line:
        houses = Houses(Path(folder))
        houses.build(line.listen, line.addresses)
        line.set(NARROW)
        began = time.monotonic()
        with _both(line, houses) as (nodes, desks):
            trial = Trial(line, nodes, desks, say)
            trial.first_link(began)
            trial.flashes(flashes)
            trial.idle(idle)
            if all_:
                trial.over()
                trial.dies()
            counters = line.counters()
            trial.measured.packets, trial.measured.lost = counters.packets, counters.lost
            return trial.measured


def _flash(type: str) -> dict[str, Any]:
    return dict(example_at(newest(type), SystemClock().now())) | {
        "type": type, "to": ["KESTREL"], "info": [], "precedence": "FLASH", "precedence_reason": "crew at risk",
    }  # fmt: skip


def _routine(text: str) -> dict[str, Any]:
    return draft_of("procedure.free_text", "KESTREL") | {
        "precedence": "ROUTINE", "body": {"subject": "Figures", "text": text},
    }  # fmt: skip
