"""Writing in the line mode: one draft at a time, a field a line, the same checks and the same text as on a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from hotline.client import Clock
from protocols.errors import Code, Refused
from protocols.messages.forms import form_of
from tui.cells import Line, plain
from tui.desk import Desk
from tui.drafts import Draft
from tui.modes import token
from tui.reading import names_of, read
from tui.safe_text import safe_line

__all__ = ["WIDTH", "Lines", "Perform", "Writing", "as_text"]

WIDTH: Final = 78

Perform = Callable[..., None]
Lines = Iterator[str]


def as_text(lines: Iterable[Line]) -> str:
    """Drawn lines, as they are told."""
    return plain(lines).rstrip("\n")


class Writing:
    """The commands from `compose` to `sign`."""

    def __init__(self, desk: Desk, clock: Clock, act: Perform) -> None:
        self._desk, self._clock, self._act = desk, clock, act
        self._draft: Draft | None = None

    def compose(self, words: list[str]) -> Lines:
        yield from self.begin({"type": words[0] if words else "procedure.free_text"})

    def begin(self, given: dict[str, object]) -> Lines:
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
            yield f"{paths[path].label}: {' '.join(value) or 'empty'}"

    def checks(self, words: list[str]) -> Lines:
        checked = self._open().checked(self._clock.now())
        for fault in checked.faults:
            yield f"{fault.path.removeprefix('body.')} {fault.wrong}{f': {fault.allowed}' if fault.allowed else ''}"
        if not checked.faults:
            yield f"all right; {checked.officers} officer{'s' if checked.officers > 1 else ''} sign it"

    def preview(self, words: list[str]) -> Lines:
        checked = self._open().checked(self._clock.now())
        if checked.message is None:
            yield from self.checks([])
            return
        reading = read(
            checked.message, checked.body, self._desk.phrases, digest=bytes(32), cells=WIDTH,
            names=names_of(self._desk.board), signed=False,
        )  # fmt: skip
        yield as_text(reading.lines)

    def sign(self, words: list[str]) -> Lines:
        draft, now = self._open(), self._clock.now()
        checked = draft.checked(now)
        if checked.message is None:
            yield from self.checks([])
            return
        form = form_of(checked.message.type, checked.message.version)
        asked = token(self._desk.mode, checked.message.to[0])
        if checked.officers == 1 and not (form and form.settling) and " ".join(words).upper() != asked:
            yield f"You alone release it, and it cannot be called back: sign {asked}"
            return
        given = draft.draft(now)
        self._act(safe_line(f"Signed {draft.title()}"), lambda seat: seat.send(given))
        self._draft = None

    def discard(self, words: list[str]) -> Lines:
        self._draft = None
        yield "the draft is thrown away"
