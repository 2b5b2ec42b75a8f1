"""Writing: a form, and beside it what the addressee will read. Then the text alone, and only then a signature.

The form is made from the message's own type, so that it asks for what the bytes hold and for nothing else. Every fault
is named at once, with its field. What was begun is kept until it is sent or thrown away.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.timer import Timer
from textual.widget import Widget

from protocols.errors import Refused
from protocols.messages.header import message_hash
from protocols.phrases import times
from protocols.wire import pack
from tui import typed
from tui.bindings import bindings
from tui.cells import GUTTER, Line, Span, fit, line, ruled, width, wrap
from tui.drafts import Checked, Draft
from tui.modes import SENTENCES, framed
from tui.reading import names_of, read
from tui.safe_text import SafeText, safe_line
from tui.screens.dialogs import Choice, Mark, Pick
from tui.screens.framed import Framed
from tui.screens.sign import ReadScreen
from tui.widgets.drawn import Drawn, DrawnScroll
from tui.widgets.form_view import FormView
from tui.words import refusal

__all__ = ["ComposeScreen"]

PREVIEW_S = 0.3
"""So long after the last key the preview is drawn again: a form with a hundred fields must not slow down typing."""


class ComposeScreen(Framed, inherit_bindings=False):
    """One draft."""

    place = "compose"
    BINDINGS: ClassVar[list[BindingType]] = bindings("compose")

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.draft = draft
        self._checked = Checked(None, None, 0, ())
        self._timer: Timer | None = None

    def content(self) -> Iterable[Widget]:
        yield Drawn(id="title")
        yield Horizontal(FormView(self.draft, id="form"), DrawnScroll(id="preview-text"), id="compose")
        yield Drawn(id="checks")

    @property
    def form(self) -> FormView:
        return self.query_one(FormView)

    def on_mount(self) -> None:
        self.form.focus()
        self.call_after_refresh(self._begin)

    def told(self) -> SafeText:
        return safe_line(SENTENCES[self.floor.profile.mode])

    def _begin(self) -> None:
        """In an answer that is filled in so far, the cursor stands on the first field that is not."""
        self._check()
        if self.draft.carried and self._checked.faults:
            self.form.go_to(self._checked.faults[0].path)

    # -- drawing ------------------------------------------------------------------------------------------------------

    @on(FormView.Changed)
    def changed(self) -> None:
        """The checks of the field at once; the whole of it when the keys have come to rest."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(PREVIEW_S, self._check)
        self.draw_now()

    def _check(self) -> None:
        now = self.floor.clock.now()
        self._checked = self.draft.checked(now)
        self.form.faults = {fault.path: fault.wrong for fault in self._checked.faults}
        self.form.redraw()
        self._preview(now)
        self.draw_now()

    def _preview(self, now: int) -> None:
        desk, view = self.floor.desk, self.query_one("#preview-text", DrawnScroll)
        if desk is None or not view.display:
            return
        message, body = self._checked.message, self._checked.body
        if message is None:
            view.show(tuple(self._so_far(view.cells)))
            return
        digest = message_hash(pack(message), desk.mode)
        view.show(
            read(
                message, body, desk.phrases, digest=digest, cells=view.cells, names=names_of(desk.board), signed=False
            ).lines
        )

    def _so_far(self, cells: int) -> Iterable[Line]:
        yield line((fit("NOT COMPLETE: what is filled in so far", cells), "dim"))
        for slot in self.draft.slots():
            if value := self.draft.values.get(slot.path):
                words = next((option.words for option in slot.options if option.value == value), value)
                said = wrap(f"{slot.label}: {words} {slot.unit}".rstrip(), cells - width(GUTTER))
                yield from ((Span(GUTTER, "frame"), Span(each, "quoted")) for each in said)

    def draw(self, now: int, tick: float) -> None:
        desk, cells = self.floor.desk, self.size.width
        if desk is None:
            return
        view = self.query_one("#preview-text", DrawnScroll)
        view.display = cells >= 98
        self.form.set_class(view.display, "-beside")
        refers = f"  {self.draft.about()}" if self.draft.refers_to else ""
        title = framed(desk.mode, f"WRITE {self.draft.title()}{refers}", cells)
        self.query_one("#title", Drawn).show((line((fit(title, cells), "frame")),))
        self.query_one("#checks", Drawn).show(self._checks(now, cells))

    def _checks(self, now: int, cells: int) -> tuple[Line, ...]:
        """How much is still to mend, the path to release, and what the field under the cursor wants."""
        slot, faults = self.form.current, self._checked.faults
        if faults:
            head = f"CHECKS {len(faults)} to mend: {', '.join(fault.path.removeprefix('body.') for fault in faults)}"
        else:
            path = "2 officers, you and another" if self._checked.officers == 2 else "1 officer: you"
            head = f"CHECKS all right   RELEASE PATH {path}"
        value = self.draft.values.get(slot.path, "")
        wrong = next((fault for fault in faults if fault.path == slot.path), None)
        about = f"{slot.label}: {slot.hint}" if slot.kind == "text" else f"{slot.label}: Space shows the choices"
        if slot.unit == "UTC" and (at := typed.instant(value, now)) is not None:
            about = f"{slot.label}: {times.exact(at)}, {times.countdown(at - now)}"
        elif wrong is not None and value:
            about = (
                f"! {slot.label} {wrong.wrong}; {wrong.allowed}" if wrong.allowed else f"! {slot.label} {wrong.wrong}"
            )
        rule = ruled(f"\u2500\u2500 {head} ", cells)
        return (line((rule, "late" if faults else "good")), line((fit(f" {about}", cells), "text")))

    # -- actions ------------------------------------------------------------------------------------------------------

    def action_next_field(self) -> None:
        if not self.form.move(1):
            self.action_send()

    def action_previous_field(self) -> None:
        self.form.move(-1)

    def action_page_down(self) -> None:
        self.form.move(10)

    def action_page_up(self) -> None:
        self.form.move(-10)

    def action_value_before(self) -> None:
        self.form.choose(-1)

    def action_value_after(self) -> None:
        self.form.choose(1)

    def action_choose(self) -> None:
        slot, mode = self.form.current, self.floor.profile.mode
        if not slot.options:
            return
        value = self.draft.values.get(slot.path, "")
        choices = [Choice(option.words, option.value) for option in slot.options]
        title = f"CHOOSE {slot.label}"
        at = next((n for n, option in enumerate(slot.options) if option.value == value), 0)
        dialog = (
            Mark(mode, title, choices, value.split("; ")) if slot.kind == "many" else Pick(mode, title, choices, at=at)
        )
        self.floor.go.push(dialog, lambda chosen: None if chosen is None else self.form.put(chosen))

    def action_send(self) -> None:
        self._check()
        if self._checked.faults:
            first = self._checked.faults[0]
            self.form.go_to(first.path)
            self.floor.note(f"{len(self._checked.faults)} to mend; first: {first.path} {first.wrong}")
            return
        try:
            prepared = self.floor.connection.prepare(self.draft.draft(self.floor.clock.now()))
        except Refused as refused:
            self.floor.note(refusal(refused))
            return
        self.floor.go.push(ReadScreen(self.draft, prepared, self._checked.officers))

    def action_other_form(self) -> None:
        self.floor.go.choose_form(instead_of=self.draft)

    def action_back(self) -> None:
        desk = self.floor.desk
        if desk is not None and self.draft.untouched and self.draft in desk.drafts:
            desk.drafts.remove(self.draft)
        else:
            self.floor.note("the draft is kept; F4 brings it back")
        self.floor.go.back()
