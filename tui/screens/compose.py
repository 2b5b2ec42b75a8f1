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
from protocols.messages import words
from protocols.messages.header import message_hash
from protocols.phrases import faults, times
from protocols.wire import pack
from tui import typed
from tui.bindings import bindings
from tui.cells import GUTTER, Line, Span, fit, line, ruled, width, wrap
from tui.drafts import Checked, Draft
from tui.modes import framed, sentence
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
        return safe_line(sentence(self.floor.phrases, self.floor.profile.mode))

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
        say = self.floor.phrases.say
        yield line((fit(say("screen-not_complete"), cells), "dim"))
        for slot in self.draft.slots():
            if value := self.draft.values.get(slot.path):
                otherwise = say("screen-stated") if slot.kind == "group" else value
                words = next((option.words for option in slot.options if option.value == value), otherwise)
                filled = say("screen-field_filled", label=slot.label, value=words, unit=slot.unit).rstrip()
                said = wrap(filled, cells - width(GUTTER))
                yield from ((Span(GUTTER, "frame"), Span(each, "quoted")) for each in said)

    def draw(self, now: int, tick: float) -> None:
        desk, cells = self.floor.desk, self.size.width
        if desk is None:
            return
        view = self.query_one("#preview-text", DrawnScroll)
        view.display = cells >= 98
        self.form.set_class(view.display, "-beside")
        refers = f"  {self.draft.about()}" if self.draft.refers_to else ""
        title = desk.phrases.say("screen-write", what=f"{self.draft.title()}{refers}")
        title = framed(desk.phrases, desk.mode, title, cells)
        self.query_one("#title", Drawn).show((line((fit(title, cells), "frame")),))
        self.query_one("#checks", Drawn).show(self._checks(now, cells))

    def _checks(self, now: int, cells: int) -> tuple[Line, ...]:
        """How much is still to mend, the path to release, and what the field under the cursor wants."""
        wrong, say = self._checked.faults, self.floor.phrases.say
        if wrong:
            names = words.listed(self.floor.phrases, [self._label(fault.path) for fault in wrong])
            head = say("screen-checks_wrong", count=len(wrong), fields=names)
        else:
            path = say("screen-path_two") if self._checked.officers == 2 else say("screen-path_one")
            head = say("screen-checks_right", path=path)
        rule = ruled(f"\u2500\u2500 {head} ", cells)
        return (line((rule, "late" if wrong else "good")), line((fit(f" {self._about(now)}", cells), "text")))

    def _label(self, path: str) -> str:
        """What the form calls the field at a path; the path itself where it shows none there."""
        return next((str(slot.label) for slot in self.draft.slots() if slot.path == path), path)

    def _about(self, now: int) -> str:
        """What the field under the cursor wants, or what is wrong with it."""
        slot, phrases, say = self.form.current, self.floor.phrases, self.floor.phrases.say
        value = self.draft.values.get(slot.path, "")
        wrong = next((fault for fault in self._checked.faults if fault.path == slot.path), None)
        if slot.unit == "UTC" and (at := typed.instant(value, now)) is not None:
            left = times.countdown(at - now)
            return say("screen-hint_instant", label=slot.label, at=times.exact(at), clock=left)
        if wrong is not None and value:
            found = faults.found(wrong.wrong, phrases)
            if not wrong.allowed:
                return say("screen-fault", label=slot.label, wrong=found)
            allowed = faults.allowed(wrong.allowed, phrases)
            return say("screen-fault_allowed", label=slot.label, wrong=found, allowed=allowed)
        if slot.kind != "text":
            return say("screen-hint_choices", label=slot.label)
        return say("screen-hint", label=slot.label, hint=slot.hint)

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
        phrases = self.floor.phrases
        title = phrases.say("screen-choose_field", label=slot.label)
        at = next((n for n, option in enumerate(slot.options) if option.value == value), 0)
        dialog = (
            Mark(phrases, mode, title, choices, value.split("; "))
            if slot.kind == "many"
            else Pick(phrases, mode, title, choices, at=at)
        )
        self.floor.go.push(dialog, lambda chosen: None if chosen is None else self.form.put(chosen))

    def action_send(self) -> None:
        self._check()
        if self._checked.faults:
            first = self._checked.faults[0]
            self.form.go_to(first.path)
            said = f"{self._label(first.path)} {faults.found(first.wrong, self.floor.phrases)}"
            self.floor.note(self.floor.phrases.say("screen-to_mend", count=len(self._checked.faults), first=said))
            return
        try:
            prepared = self.floor.connection.prepare(self.draft.draft(self.floor.clock.now()))
        except Refused as refused:
            self.floor.note(refusal(self.floor.phrases, refused))
            return
        self.floor.go.push(ReadScreen(self.draft, prepared, self._checked.officers))

    def action_other_form(self) -> None:
        self.floor.go.choose_form(instead_of=self.draft)

    def action_back(self) -> None:
        desk = self.floor.desk
        if desk is not None and self.draft.untouched and self.draft in desk.drafts:
            desk.drafts.remove(self.draft)
        else:
            self.floor.note(self.floor.phrases.say("did-kept"))
        self.floor.go.back()
