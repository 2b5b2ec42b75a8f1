"""Every command of the line mode: words in, lines out. What it does goes through the seat, as on a screen."""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Callable

from hotline.client import Clock, Matter, Waiting
from hotline.client.catalogues import Catalogues
from protocols.errors import Refused
from protocols.phrases import times
from protocols.phrases.catalogue import LANGUAGES, own_name
from tui.actions import ACTIONS
from tui.attachments import attachment_lines
from tui.connection import Act
from tui.contacts import contact_lines, others
from tui.desk import Desk
from tui.listing import Heading
from tui.modes import mode_word, token
from tui.plain_writing import WIDTH, Lines, Perform, Prepare, Writing, as_text
from tui.proofs import proof_lines
from tui.reading import marks_of, names_of, read
from tui.replies import Reply, beside_the_line, correction, draft_beside, form_reply, until
from tui.rows import Entry
from tui.rungs import case_lines, ladder_lines
from tui.safe_text import safe_line
from tui.stale import stale_marks, to_confirm
from tui.standing import standing_lines
from tui.wording import catalogue_mark, wording_lines, wording_of

__all__ = ["Commands"]


class Commands:
    """`act` has the seat do something; `look_at` says that a message was read out; `prepare` makes what is signed;
    `speak` changes the language of the seat; `catalogues` are those that were imported."""

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        act: Perform,
        look_at: Callable[[bytes], None],
        prepare: Prepare,
        *,
        catalogues: Catalogues,
        speak: Callable[[str], None],
    ) -> None:
        self.desk = desk
        self._clock = clock
        self._act = act
        self._look_at = look_at
        self._catalogues = catalogues
        self._speak = speak
        self._writing = writing = Writing(desk, clock, act, prepare)
        self.verbs: dict[str, tuple[tuple[str, ...], Callable[[list[str]], Lines]]] = {
            "list": ((), self._list),
            "show": (("number",), self._show),
            "ladder": (("number",), self._ladder),
            "case": (("number",), self._case),
            "verify": (("number",), self._verify),
            "wording": (("number",), self._wording),
            "ack": (("number",), self._ack),
            "holding": (("number", "until"), self._holding),
            "short": (("number", "code", "[until]"), self._short),
            "answer": (("number", "[type]"), self._answer),
            "hold": (("number", "[reason]"), self._hold),
            "cancel": (("number",), self._cancel),
            "stands": (("number",), self._stands),
            "correct": (("number",), self._correct),
            "confirm": (("number",), self._confirm),
            "beside": (("number", "[what]", "[centre]"), self._beside),
            "compose": (("[type]",), writing.compose),
            "set": (("field", "value"), writing.set),
            "checks": ((), writing.checks),
            "preview": ((), writing.preview),
            "sign": (("[token]",), writing.sign),
            "discard": ((), writing.discard),
            "release": (("number", "token", "[centres]"), self._release),
            "return": (("number", "reason"), self._return),
            "links": ((), self._links),
            "contacts": (("[centre]",), self._contacts),
            "language": (("[language]",), self._language),
            "lane": ((), self._lanes),
            "resume": ((), self._lanes),
            "quiet": ((), self._quiet),
            "help": ((), self._help),
            "quit": ((), lambda words: iter(())),
        }

    def do(self, asked: str) -> Lines:
        """What a line asks for. Raises Refused."""
        try:
            verb, *words = shlex.split(asked) or ["help"]
        except ValueError:
            return iter([self._say("plain-quotation")])
        if verb not in self.verbs:
            return iter([self._say("plain-no_command", verb=verb)])
        return self._checked(verb, words)

    def _checked(self, verb: str, words: list[str]) -> Lines:
        wants, command = self.verbs[verb]
        needed = [each for each in wants if not each.startswith("[")]
        if len(words) < len(needed):
            yield self._usage(verb)
        else:
            yield from command(words)

    def _usage(self, verb: str) -> str:
        """`hold NUMBER [REASON]`."""
        wants, _ = self.verbs[verb]
        named = (self._say(f"takes-{each.strip('[]')}") for each in wants)
        shown = (f"[{name}]" if each[0] == "[" else name for name, each in zip(named, wants, strict=True))
        return " ".join((verb, *shown))

    def _say(self, key: str, /, **args: str | int) -> str:
        return self.desk.phrases.say(key, **args)

    def announce(self, matter: Matter) -> Lines:
        """What is told when a message comes in."""
        precedence, mode = self._say(f"precedence-{matter.precedence:d}"), mode_word(self.desk.phrases, self.desk.mode)
        said = self._say(
            "plain-arrived", precedence=precedence, digits=matter.digits, centre=matter.message.from_, mode=mode
        )  # fmt: skip
        yield self._say("plain-alarm", words=said) if matter.precedence <= 3 else said
        detail = self.desk.rows.detail(matter, self._clock.now())
        yield self._say("plain-about", subject=self.desk.rows.subject(matter), detail=detail)

    # -- reading --------------------------------------------------------------------------------------------------

    def _list(self, words: list[str]) -> Lines:
        now = self._clock.now()
        for item in self.desk.listing.items(now):
            if isinstance(item, Heading):
                yield self._say("plain-shelf", title=self._say(f"shelf-{item.shelf}"), count=item.entries)
                continue
            clock, late = self.desk.rows.clock(item, now)
            yield self._say(
                "plain-row", digits=item.digits, precedence=self._say(f"precedence-{item.message.precedence:d}"),
                centre=self.desk.rows.other_side(item, wide=True), at=times.dtg(item.message.composed_at),
                state=self.desk.rows.state(item), clock=self._say("plain-past", clock=clock) if late else clock,
                subject=self.desk.rows.subject(item, now),
            )  # fmt: skip
            if (stack := self.desk.listing.stacks(now).get(item.hash)) is not None:
                yield f"  {stack.words(self.desk.phrases)}: {', '.join(each.digits for each in stack.matters)}"

    def _show(self, words: list[str]) -> Lines:
        entry = self._entry(words[0])
        marks = marks_of(entry, self.desk.phrases, self._clock.now()) if isinstance(entry, Matter) else ()
        stale = stale_marks(self.desk.board, entry.message, self.desk.phrases, self._clock.now())
        marks = (*stale, *catalogue_mark(wording_of(entry, self._catalogues), self.desk.phrases), *marks)
        reading = read(
            entry.message, entry.body, self.desk.phrases, digest=entry.hash, cells=WIDTH,
            names=names_of(self.desk.board), marks=marks,
        )  # fmt: skip
        yield as_text(reading.lines)
        if isinstance(entry, Waiting) and entry.by_service is not None:
            detail = self.desk.rows.detail(entry, self._clock.now())
            yield self._say(
                "plain-about", subject=self._say("screen-draft_mark", service=entry.by_service), detail=detail
            )
            yield self._say("plain-draft_waits", digits=entry.digits, token=token(self.desk.mode, entry.digits))
        elif isinstance(entry, Waiting):
            yield self._say("plain-waits", digits=entry.digits, token=token(self.desk.mode, entry.digits))
        elif entry.incoming:
            self._look_at(entry.hash)

    def _ladder(self, words: list[str]) -> Lines:
        matter, now = self._matter(words[0]), self._clock.now()
        attached = attachment_lines(self.desk.board, matter, self.desk.phrases, WIDTH)
        yield as_text((*ladder_lines(self.desk.board, matter, self.desk.phrases, now, WIDTH), *attached))

    def _case(self, words: list[str]) -> Lines:
        matter, now = self._matter(words[0]), self._clock.now()
        yield as_text(case_lines(self.desk.board, matter, self.desk.phrases, self.desk.rows, now, WIDTH))

    def _verify(self, words: list[str]) -> Lines:
        yield as_text(proof_lines(self.desk.board, self._entry(words[0]), self.desk.phrases, WIDTH))

    def _wording(self, words: list[str]) -> Lines:
        entry = self._entry(words[0])
        wording = wording_of(entry, self._catalogues)
        if wording is not None:
            yield as_text(wording_lines(entry, wording, self.desk.phrases, names_of(self.desk.board), WIDTH))

    def _language(self, words: list[str]) -> Lines:
        if words and words[0] in LANGUAGES:
            self._speak(words[0])
        named = own_name(self.desk.phrases.language)
        yield self._say("plain-language", language=named, tags=", ".join(LANGUAGES))

    def _links(self, words: list[str]) -> Lines:
        yield as_text(tuple(standing_lines(self.desk, (), self._clock.now(), WIDTH)))

    def _contacts(self, words: list[str]) -> Lines:
        centres = [word.upper() for word in words] or others(self.desk.board.roster)
        yield as_text(tuple(contact_lines(self.desk, centres, self._clock.now(), WIDTH)))

    # -- answering ------------------------------------------------------------------------------------------------

    def _ack(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        self._do("did-acknowledged", matter, lambda seat: seat.acknowledge(matter.hash))
        yield self._say("plain-told_has_it", centre=matter.message.from_, role=self.desk.role)

    def _holding(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        at, wrong = until(matter, " ".join(words[1:]), self.desk.phrases, self._clock.now())
        if wrong:
            yield wrong
        else:
            self._do("did-holding", matter, lambda seat: seat.holding(matter.hash, at))

    def _short(self, words: list[str]) -> Lines:
        matter, code = self._matter(words[0]), words[1]
        at, wrong = None, ""
        if words[2:]:
            at, wrong = until(matter, " ".join(words[2:]), self.desk.phrases, self._clock.now())
        if wrong:
            yield wrong
        else:
            self._do("did-answered", matter, lambda seat: seat.cheap_answer(matter.hash, code, next_word_by=at))

    def _answer(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        reply = Reply("form", words[1] if words[1:] else "procedure.answer", "", "")
        yield from self._writing.begin(form_reply(matter, reply))

    # -- our own --------------------------------------------------------------------------------------------------

    def _hold(self, words: list[str]) -> Lines:
        matter = self._matter(words[0])
        reason = words[1] if words[1:] else None
        self._do("did-held", matter, lambda seat: seat.hold(matter.hash, reason))
        yield self._say("plain-hold_told")

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
        self._do("did-confirmed", matter, lambda seat: seat.confirm(matter.hash))
        yield from ()

    def _beside(self, words: list[str]) -> Lines:
        """What the ladder offers beside the line; or one of those, begun: `beside 73051 call KESTREL`."""
        matter, desk, now = self._matter(words[0]), self.desk, self._clock.now()
        if matter.incoming:
            yield self._say("screen-not_ours", centre=matter.message.from_, digits=matter.digits)
            return
        found = [*beside_the_line(desk.board, matter, desk.phrases, now)]
        chosen = [each for each in found if words[1:2] == [each.how] and words[2:3] in ([], [each.what])]
        if len(chosen) == 1:
            yield from self._writing.begin(draft_beside(desk.board, matter, chosen[0], desk.phrases, now))
        else:
            yield from (f"{each.how} {each.what}: {each.words} ({each.about})" for each in chosen or found)

    # -- releasing ------------------------------------------------------------------------------------------------

    def _release(self, words: list[str]) -> Lines:
        waiting = self.desk.board.find_waiting(words[0])
        asked = token(self.desk.mode, waiting.digits)
        if words[1].upper() != asked:
            yield self._say("plain-read_first", digits=waiting.digits, token=asked)
            return
        stale, over = to_confirm(self.desk.board, waiting.message, self._clock.now()), [w.upper() for w in words[2:]]
        if waiting.by_service is not None:
            self._do("did-adopted", waiting, lambda seat: seat.adopt(waiting.hash, over_stale=over))
        elif not set(stale) <= set(over):
            yield self._say("records-plain", digits=waiting.digits, token=asked, centres=" ".join(stale))
        else:
            self._do("did-released", waiting, lambda seat: seat.release(waiting.hash, over_stale=over))

    def _return(self, words: list[str]) -> Lines:
        waiting, reason = self.desk.board.find_waiting(words[0]), " ".join(words[1:])
        self._do("did-returned", waiting, lambda seat: seat.return_(waiting.hash, reason))
        yield from ()

    # -- the rest -------------------------------------------------------------------------------------------------

    def _quiet(self, words: list[str]) -> Lines:
        self.desk.silence(self._clock.now(), asyncio.get_running_loop().time())
        yield self._say("did-silenced")

    def _lanes(self, words: list[str]) -> Lines:
        # Where there are two, what is typed does not come here.
        yield self._say("lane-plain_one")

    def _help(self, words: list[str]) -> Lines:
        said = {action.plain: action.help for action in ACTIONS if action.plain}
        for verb in self.verbs:
            usage = self._usage(verb)
            yield self._say("plain-command", usage=usage, help=self._say(said[verb])) if verb in said else usage

    def _do(self, did: str, entry: Entry, act: Act) -> None:
        self._act(safe_line(self._say(did, digits=entry.digits)), act)

    def _matter(self, name: str) -> Matter:
        return self.desk.board.find(name)

    def _entry(self, name: str) -> Entry:
        try:
            return self.desk.board.find(name)
        except Refused:
            return self.desk.board.find_waiting(name)
