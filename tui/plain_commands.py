"""Every command of the line mode: words in, lines out. What it does goes through the seat, as on a screen."""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Callable

from hotline.client import Clock, Matter, Waiting
from protocols.errors import Code, Refused
from protocols.phrases import times
from tui.actions import ACTIONS
from tui.connection import Act
from tui.desk import Desk
from tui.listing import Heading
from tui.modes import token
from tui.plain_writing import WIDTH, Lines, Perform, Prepare, Writing, as_text
from tui.proofs import proof_lines
from tui.reading import marks_of, names_of, read
from tui.replies import Reply, correction, form_reply, until
from tui.rows import Entry
from tui.rungs import case_lines, ladder_lines
from tui.safe_text import safe_line
from tui.standing import standing_lines

__all__ = ["Commands"]


class Commands:
    """`act` has the seat do something; `look_at` says that a message was read out; `prepare` makes what is signed."""

    def __init__(
        self, desk: Desk, clock: Clock, act: Perform, look_at: Callable[[bytes], None], prepare: Prepare
    ) -> None:
        self.desk = desk
        self._clock = clock
        self._act = act
        self._look_at = look_at
        self._writing = writing = Writing(desk, clock, act, prepare)
        self.verbs: dict[str, tuple[str, Callable[[list[str]], Lines]]] = {
            "list": ("", self._list),
            "show": ("NUMBER", self._show),
            "ladder": ("NUMBER", self._ladder),
            "case": ("NUMBER", self._case),
            "verify": ("NUMBER", self._verify),
            "ack": ("NUMBER", self._ack),
            "holding": ("NUMBER UNTIL", self._holding),
            "short": ("NUMBER CODE [UNTIL]", self._short),
            "answer": ("NUMBER [TYPE]", self._answer),
            "hold": ("NUMBER [REASON]", self._hold),
            "cancel": ("NUMBER", self._cancel),
            "stands": ("NUMBER", self._stands),
            "correct": ("NUMBER", self._correct),
            "confirm": ("NUMBER", self._confirm),
            "compose": ("[TYPE]", writing.compose),
            "set": ("FIELD VALUE", writing.set),
            "checks": ("", writing.checks),
            "preview": ("", writing.preview),
            "sign": ("[TOKEN]", writing.sign),
            "discard": ("", writing.discard),
            "release": ("NUMBER TOKEN", self._release),
            "return": ("NUMBER REASON", self._return),
            "links": ("", self._links),
            "quiet": ("", self._quiet),
            "help": ("", self._help),
            "quit": ("", lambda words: iter(())),
        }

    def do(self, asked: str) -> Lines:
        """What a line asks for. Raises Refused."""
        try:
            verb, *words = shlex.split(asked) or ["help"]
        except ValueError:
            raise Refused(Code.DRAFT_WRONG, "a quotation mark is missing") from None
        if verb not in self.verbs:
            return iter([f"{verb} is no command; help lists them"])
        return self._checked(verb, words)

    def _checked(self, verb: str, words: list[str]) -> Lines:
        wants, command = self.verbs[verb]
        needed = [each for each in wants.split() if not each.startswith("[")]
        if len(words) < len(needed):
            yield f"{verb} {wants}"
        else:
            yield from command(words)

    def announce(self, matter: Matter) -> Lines:
        """What is told when a message comes in."""
        bell = "ALARM " if matter.precedence <= 3 else ""
        yield (
            f"{bell}{matter.precedence.name} number {matter.digits} from {matter.message.from_}, {self.desk.mode}, "
            "signature valid."
        )
        yield f"{self.desk.rows.subject(matter)}. {self.desk.rows.detail(matter, self._clock.now())}."

    # -- reading --------------------------------------------------------------------------------------------------

    def _list(self, words: list[str]) -> Lines:
        now = self._clock.now()
        for item in self.desk.listing.items(now):
            if isinstance(item, Heading):
                yield f"{item.title}: {item.entries}"
                continue
            clock, late = self.desk.rows.clock(item, now)
            side = self.desk.rows.other_side(item, wide=True)
            late_words = ", past the agreed time" if late else ""
            yield (
                f"{item.digits} {item.message.precedence.name} {side} {times.dtg(item.message.composed_at)} "
                f"{self.desk.rows.state(item)} {clock}{late_words}: {self.desk.rows.subject(item)}"
            )

    def _show(self, words: list[str]) -> Lines:
        entry = self._entry(words[0])
        marks = marks_of(entry, self.desk.phrases) if isinstance(entry, Matter) else ()
        reading = read(
            entry.message, entry.body, self.desk.phrases, digest=entry.hash, cells=WIDTH,
            names=names_of(self.desk.board), marks=marks,
        )  # fmt: skip
        yield as_text(reading.lines)
        if isinstance(entry, Waiting):
            yield f"It waits for the second officer: release {entry.digits} {token(self.desk.mode, entry.digits)}"
        elif entry.incoming:
            self._look_at(entry.hash)

    def _ladder(self, words: list[str]) -> Lines:
        matter, now = self._matter(words[0]), self._clock.now()
        yield as_text(ladder_lines(self.desk.board, matter, self.desk.phrases, now, WIDTH))

    def _case(self, words: list[str]) -> Lines:
        yield as_text(case_lines(self.desk.board, self._matter(words[0]), self.desk.rows, WIDTH))

    def _verify(self, words: list[str]) -> Lines:
        yield as_text(proof_lines(self.desk.board, self._entry(words[0]), self.desk.phrases, WIDTH))

    def _links(self, words: list[str]) -> Lines:
        yield as_text(tuple(standing_lines(self.desk, (), self._clock.now(), WIDTH)))

    # -- answering ------------------------------------------------------------------------------------------------

    def _ack(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        self._do(f"You acknowledged {matter.digits}", lambda seat: seat.acknowledge(matter.hash))
        yield f"{matter.message.from_} is told that {self.desk.role} has it. It is not an agreement."

    def _holding(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        at, wrong = until(matter, " ".join(words[1:]), self._clock.now())
        if wrong:
            yield wrong
        else:
            self._do(f"Holding {matter.digits}", lambda seat: seat.holding(matter.hash, at))

    def _short(self, words: list[str]) -> Lines:
        matter, code = self._matter(words[0]), words[1]
        at, wrong = until(matter, " ".join(words[2:]), self._clock.now()) if words[2:] else (None, "")
        if wrong:
            yield wrong
        else:
            self._do(f"Answered {matter.digits}", lambda seat: seat.cheap_answer(matter.hash, code, next_word_by=at))

    def _answer(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        reply = Reply("form", words[1] if words[1:] else "procedure.answer", "", "")
        yield from self._writing.begin(form_reply(matter, reply))

    # -- our own --------------------------------------------------------------------------------------------------

    def _hold(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        reason = words[1] if words[1:] else None
        self._do(f"Hold on {matter.digits}", lambda seat: seat.hold(matter.hash, reason))
        yield "Everybody who has it is told: do not act on it until further word."

    def _cancel(self, words: list[str]) -> Lines:
        reply = Reply("form", "procedure.cancellation", "", "", "cancel")
        yield from self._writing.begin(form_reply(self._matter(words[0]), reply))

    def _stands(self, words: list[str]) -> Lines:
        yield from self._writing.begin(
            form_reply(self._matter(words[0]), Reply("form", "procedure.stands", "", "", "update"))
        )

    def _correct(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        yield from self._writing.begin(correction(matter, Reply("correct", matter.message.type, "", "", "correct")))

    def _confirm(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        self._do(f"Confirmed {matter.digits}", lambda seat: seat.confirm(matter.hash))
        yield from ()

    # -- releasing ------------------------------------------------------------------------------------------------

    def _release(self, words: list[str]) -> Lines:
        waiting = self.desk.board.find_waiting(words[0])
        asked = token(self.desk.mode, waiting.digits)
        if words[1].upper() != asked:
            yield f"read it first (show {waiting.digits}), then: release {waiting.digits} {asked}"
        else:
            self._do(f"Released {waiting.digits}", lambda seat: seat.release(waiting.hash))

    def _return(self, words: list[str]) -> Lines:
        waiting, reason = self.desk.board.find_waiting(words[0]), " ".join(words[1:])
        self._do(f"Returned {waiting.digits}", lambda seat: seat.return_(waiting.hash, reason))
        yield from ()

    # -- the rest -------------------------------------------------------------------------------------------------

    def _quiet(self, words: list[str]) -> Lines:
        self.desk.silence(self._clock.now(), asyncio.get_running_loop().time())
        yield "quiet for 60 s at this seat; nobody is told"

    def _help(self, words: list[str]) -> Lines:
        said = {action.plain: action.help for action in ACTIONS if action.plain}
        for verb, (wants, _) in self.verbs.items():
            yield f"{verb} {wants}".rstrip() + (f": {said[verb]}" if verb in said else "")

    def _do(self, words: str, act: Act) -> None:
        self._act(safe_line(words), act)

    def _matter(self, name: str) -> Matter:
        return self.desk.board.find(name)

    def _entry(self, name: str) -> Entry:
        try:
            return self.desk.board.find(name)
        except Refused:
            return self.desk.board.find_waiting(name)
