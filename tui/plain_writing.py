"""Writing in the line mode: one draft at a time, a field a line, the same checks and the same text as on a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from hotline.client import Clock
from hotline.client.compose import Prepared
from protocols.errors import Code, Refused
from protocols.messages.forms import form_of, needs_two_officers
from tui.cells import Line, plain
from tui.desk import Desk
from tui.drafts import Draft
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
        yield from self.begin({"type": words[0] if words else "procedure.free_text"})

    def begin(self, given: dict[str, object]) -> Lines:
        self._prepared = None
        self._draft = Draft(str(given["type"]), self._desk.board, self._desk.phrases, given)
        yield f"{self._draft.title()}. set FIELD VALUE fills it in; checks, preview, sign."
        yield from self.checks([])

    def _open(self) -> Draft:
        if self._draft is None:
            raise Refused(Code.NOT_FOUND, "no draft is open: compose TYPE, or answer NUMBER TYPE")
        return self._draft

    def set(self, words: list[str]) -> Lines:
        draft, (field, *value) = self._open(), words
        paths = {slot.path: slot for slot in draft.slots()}
        path = field if field in paths else f"body.{field}"
        if path not in paths:
            yield f"{field} is no field here: {', '.join(each.removeprefix('body.') for each in paths)}"
        else:
            draft.set(path, " ".join(value))
            self._prepared = None
            yield f"{paths[path].label}: {' '.join(value) or 'empty'}"

    def checks(self, words: list[str]) -> Lines:
        checked = self._open().checked(self._clock.now())
        for fault in checked.faults:
            yield f"{fault.path.removeprefix('body.')} {fault.wrong}{f': {fault.allowed}' if fault.allowed else ''}"
        if not checked.faults:
            yield f"all right; {checked.officers} officer{'s' if checked.officers > 1 else ''} sign it"

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
            yield "preview reads it out as its addressee will read it; then sign."
            return
        message = prepared.message
        form = form_of(message.type, message.version)
        asked = token(self._desk.mode, message.to[0])
        alone = not needs_two_officers(message, prepared.body)
        if alone and not (form and form.settling) and " ".join(words).upper() != asked:
            yield f"You alone release it, and it cannot be called back: sign {asked}"
            return
        self._act(safe_line(f"Signed {draft.title()}"), lambda seat: seat.submit(prepared))
        self._draft = self._prepared = None

    def discard(self, words: list[str]) -> Lines:
        self._draft = self._prepared = None
        yield "the draft is thrown away"
