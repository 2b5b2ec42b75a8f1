"""Writing in the line mode: one draft at a time, a field a line, the same checks and the same text as on a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath
from typing import Final

from hotline.client import Clock
from hotline.client.compose import Prepared
from protocols.errors import Code, FieldFault, Refused
from protocols.messages.forms import form_of, needs_two_officers
from protocols.phrases import faults
from tui.cells import Line, plain
from tui.desk import Desk
from tui.drafts import Draft
from tui.from_file import drafts_of
from tui.from_file import read as read_file
from tui.handing_in import hand_in
from tui.modes import token
from tui.reading import names_of, read
from tui.safe_text import safe_line

__all__ = ["WIDTH", "Lines", "Perform", "Prepare", "Writing", "as_text"]

WIDTH: Final = 78

Perform = Callable[..., None]
Prepare = Callable[[dict[str, object]], Prepared]
Lines = Iterator[str]


def as_text(lines: Iterable[Line]) -> str:
    """Drawn lines, as they are told."""
    return plain(lines).rstrip("\n")


class Writing:
    """The commands from `compose` to `sign`."""

    def __init__(self, desk: Desk, clock: Clock, act: Perform, prepare: Prepare) -> None:
        self._desk, self._clock, self._act, self._prepare = desk, clock, act, prepare
        self._draft: Draft | None = None
        self._prepared: Prepared | None = None

    def compose(self, words: list[str]) -> Lines:
        if words and words[0] == "from":
            yield from self._from_file(words[1:])
        else:
            yield from self.begin({"type": words[0] if words else "procedure.free_text"})

    def _from_file(self, words: list[str]) -> Lines:
        """`compose from FILE`, and of several drafts that it fills, `compose from FILE 2`."""
        number = int(words.pop()) if len(words) > 1 and words[-1].isdecimal() and len(words[-1]) < 4 else 1
        path = " ".join(words)
        found = read_file(path, self._clock.now())
        drafts = drafts_of(found, self._desk.board, self._desk.phrases)
        if not 1 <= number <= len(drafts):
            raise Refused(Code.NOT_FOUND, f"1..{len(drafts)}")
        chosen = drafts[number - 1]
        for note in (*(found.drafts[number - 1].notes if found.drafts else ()), *found.notes):
            yield safe_line(self._say("did-filled_note", note=note))
        yield safe_line(self._say("did-filled", file=PurePath(path).name, count=len(drafts)))
        yield from self.begin(chosen.draft(self._clock.now()))

    def begin(self, given: dict[str, object]) -> Lines:
        self._prepared = None
        self._draft = Draft(str(given["type"]), self._desk.board, self._desk.phrases, given)
        yield self._say("plain-draft_open", title=self._draft.title())
        yield from self.checks([])

    def _open(self) -> Draft:
        if self._draft is None:
            raise Refused(Code.NOT_FOUND, self._say("plain-no_draft"))
        return self._draft

    def set(self, words: list[str]) -> Lines:
        draft, (field, *value) = self._open(), words
        paths = {slot.path: slot for slot in draft.slots()}
        path = field if field in paths else f"body.{field}"
        if path not in paths:
            known = ", ".join(each.removeprefix("body.") for each in paths)
            yield self._say("plain-no_field", field=field, fields=known)
        else:
            draft.set(path, " ".join(value))
            self._prepared = None
            yield self._say("plain-set", label=paths[path].label, value=" ".join(value) or self._say("plain-empty"))

    def checks(self, words: list[str]) -> Lines:
        checked = self._open().checked(self._clock.now())
        for fault in checked.faults:
            yield self._fault(fault)
        if not checked.faults:
            yield self._say("plain-all_right", count=checked.officers)

    def _fault(self, fault: FieldFault) -> str:
        field, phrases = fault.path.removeprefix("body."), self._desk.phrases
        wrong = faults.found(fault.wrong, phrases)
        if not fault.allowed:
            return self._say("plain-fault", field=field, wrong=wrong)
        allowed = faults.allowed(fault.allowed, phrases)
        return self._say("plain-fault_allowed", field=field, wrong=wrong, allowed=allowed)

    def _say(self, key: str, /, **args: str | int) -> str:
        return self._desk.phrases.say(key, **args)

    def preview(self, words: list[str]) -> Lines:
        draft, now = self._open(), self._clock.now()
        if draft.checked(now).message is None:
            yield from self.checks([])
            return
        digest, _, message, body = self._prepared = self._prepare(draft.draft(now))
        reading = read(message, body, self._desk.phrases, digest=digest, cells=WIDTH, names=names_of(self._desk.board))
        yield as_text(reading.lines)

    def sign(self, words: list[str]) -> Lines:
        """Signs what was read out, and nothing else."""
        draft, prepared = self._open(), self._prepared
        if prepared is None:
            yield self._say("plain-preview_first")
            return
        message = prepared.message
        form = form_of(message.type, message.version)
        asked = token(self._desk.mode, message.to[0])
        alone = not needs_two_officers(message, prepared.body)
        if alone and not (form and form.settling) and " ".join(words).upper() != asked:
            yield self._say("plain-sign_alone", token=asked)
            return
        self._act(safe_line(self._say("did-signed", title=draft.title())), lambda seat: hand_in(seat, draft, prepared))
        self._draft = self._prepared = None

    def discard(self, words: list[str]) -> Lines:
        self._draft = self._prepared = None
        yield self._say("did-discarded")
