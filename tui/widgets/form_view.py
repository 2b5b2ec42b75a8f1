"""A form as lines: one slot each, the one that is being filled in with the cursor in it.

It is drawn like everything else, so that a form of a hundred fields costs what a list of a hundred lines costs. What is
typed goes to the draft at once; nothing has to be saved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.cells import chop_cells
from textual.events import Key, Paste
from textual.message import Message

from tui.cells import Line, Span, fit, line, width
from tui.drafts import Draft
from tui.editing import Editing
from tui.safe_text import SafeText, safe_line
from tui.slots import Option, Slot
from tui.widgets.drawn import DrawnScroll

__all__ = ["FormView"]

_LONGEST = 12


class FormView(DrawnScroll, can_focus=True):
    """`current` is the slot with the cursor; `faults` marks the paths that are not right yet."""

    class Changed(Message):
        """Something was typed or chosen, or the cursor went to another field."""

    def __init__(self, draft: Draft, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.draft = draft
        self.faults: Mapping[str, str] = {}
        self._slots = draft.slots()
        self._at = next((n for n, slot in enumerate(self._slots) if slot.kind != "group"), 0)
        self._editing = self._edit()
        self._starts: list[int] = []

    @property
    def current(self) -> Slot:
        return self._slots[self._at]

    def on_resize(self) -> None:
        self.redraw()

    # -- where --------------------------------------------------------------------------------------------------------

    def move(self, by: int) -> bool:
        """The cursor so many fields on, groups passed over. False where the form ends."""
        step = 1 if by > 0 else -1
        at, left = self._at, abs(by)
        place = at + step
        while left and 0 <= place < len(self._slots):
            if self._slots[place].kind != "group":
                at, left = place, left - 1
            place += step
        moved = at != self._at
        self._go(at)
        return moved

    def go_to(self, path: str) -> None:
        """The cursor on a field, or on the field that has it inside."""
        fields = [(n, slot.path) for n, slot in enumerate(self._slots) if slot.kind != "group"]
        inside = [n for n, known in fields if path == known or path.startswith((f"{known}.", f"{known}["))]
        holds = [n for n, known in fields if known.startswith((f"{path}.", f"{path}["))]
        if inside or holds:
            self._go(inside[-1] if inside else holds[0])

    def _go(self, at: int) -> None:
        self._at = at
        self._editing = self._edit()
        self.redraw()
        self.post_message(self.Changed())

    def _edit(self) -> Editing | None:
        slot = self.current
        if slot.kind != "text":
            return None
        return Editing(self.draft.values.get(slot.path, ""), lines=slot.long)

    # -- what ---------------------------------------------------------------------------------------------------------

    def put(self, text: str) -> None:
        """What the current slot holds from now on; what unfolds below it changes with it."""
        path = self.current.path
        self.draft.set(path, text)
        self._slots = self.draft.slots()
        self._at = next(n for n, slot in enumerate(self._slots) if slot.path == path)
        if self._editing is None or self._editing.text != text:
            self._editing = self._edit()
        self.redraw()
        self.post_message(self.Changed())

    def choose(self, by: int) -> None:
        """The next choice, or the one before."""
        options = self.current.options
        if self.current.kind == "choice" and options:
            values = [option.value for option in options]
            chosen = self.draft.values.get(self.current.path, "")
            at = values.index(chosen) if chosen in values else 0
            self.put(values[(at + by) % len(values)])

    def on_key(self, event: Key) -> None:
        if self._editing is not None:
            if self._editing.key(event.key, event.character):
                event.stop()
                if self._editing.text != self.draft.values.get(self.current.path, ""):
                    self.put(self._editing.text)
                else:
                    self.redraw()
        elif event.key in ("backspace", "delete"):
            event.stop()
            self.put("")
        elif event.character is not None and event.character.isalnum() and self.current.kind == "choice":
            event.stop()
            self._begins(event.character.casefold())

    def _begins(self, letter: str) -> None:
        options = self.current.options
        values = [option.value for option in options]
        chosen = self.draft.values.get(self.current.path, "")
        at = values.index(chosen) if chosen in values else 0
        for option in (*options[at + 1 :], *options[: at + 1]):
            if option.words.casefold().startswith(letter):
                self.put(option.value)
                return

    def on_paste(self, event: Paste) -> None:
        event.stop()
        if self._editing is not None and self._editing.insert(event.text):
            self.put(self._editing.text)

    # -- drawing ------------------------------------------------------------------------------------------------------

    def redraw(self) -> None:
        """All lines again, with the cursor's in view."""
        cells = self.cells
        out: list[Line] = []
        self._starts = []
        for place, slot in enumerate(self._slots):
            self._starts.append(len(out))
            out += self._lines(slot, cells, here=place == self._at)
        self.show(out)
        if not self.size.height:
            return
        first = self._starts[self._at]
        last = self._starts[self._at + 1] - 1 if self._at + 1 < len(self._starts) else len(out) - 1
        top, height = self.scroll_offset.y, self.size.height
        if first < top:
            self.scroll_to(y=max(first - 1, 0), animate=False, immediate=True)
        elif last >= top + height:
            self.scroll_to(y=last - height + 1, animate=False, immediate=True)

    def _lines(self, slot: Slot, cells: int, *, here: bool) -> Iterator[Line]:
        value = self.draft.values.get(slot.path, "")
        wrong = slot.path in self.faults
        mark = ">" if here else " "
        mark += "!" if wrong and value else "*" if wrong else " "
        room = min(30, cells * 2 // 5)
        label = fit(f"{' ' * slot.depth}{slot.label}", room)
        lead = line((f"{mark} ", "late" if wrong else "strong"), (label, "strong" if here else "field"))
        if slot.kind == "group":
            yield line(("   ", "text"), (fit(f"{' ' * slot.depth}{slot.label}", cells - 3), "title"))
            return
        unit = f" {slot.unit}" if slot.unit else ""
        field = cells - 2 - width(label) - width(unit) - 4
        if slot.kind != "text":
            chosen = _chosen(slot, value, self.draft.say("screen-choose"))
            yield (
                *lead,
                *line(" [", (fit(chosen, field - 2), "reverse" if here else "text"), " v]", unit),
            )
        elif slot.long and ("\n" in value or width(value) > field):
            yield lead
            yield from self._long(value, cells, here=here)
        elif here and self._editing is not None:
            before, under, after = self._editing.window(field)
            used = width(before) + width(under) + width(after)
            yield (
                *lead, *line(" ["), Span(safe_line(before)), Span(safe_line(under), "reverse", goes_on=True),
                Span(safe_line(after + " " * (field - used)), goes_on=True), *line("]", unit),
            )  # fmt: skip
        else:
            shown = fit(value, field) if value else safe_line("." * field if wrong else " " * field)
            yield (*lead, *line(" ["), Span(shown, "text" if value else "dim"), *line("]", unit))

    def _long(self, value: str, cells: int, *, here: bool) -> Iterator[Line]:
        """Text of several lines, broken where the line ends; the cursor where it is."""
        at = self._editing.at if here and self._editing is not None else None
        place = 0
        rows: list[Line] = []
        cursor = 0
        for paragraph in value.split("\n"):
            for part in [*chop_cells(f"{paragraph} ", cells - 6)]:
                end = place + len(part)
                if at is not None and place <= at < end:
                    cursor = len(rows)
                    cut = at - place
                    spans = (Span(safe_line(part[:cut])), Span(safe_line(part[cut] or " "), "reverse", goes_on=True),
                             Span(safe_line(part[cut + 1 :]), goes_on=True))  # fmt: skip
                    rows.append((*line(("    | ", "frame")), *spans))
                else:
                    rows.append((*line(("    | ", "frame")), Span(safe_line(part))))
                place = end
        first = max(0, min(cursor - _LONGEST // 2, len(rows) - _LONGEST))
        yield from rows[first : first + _LONGEST]


def _chosen(slot: Slot, value: str, nothing: str) -> SafeText:
    """What is chosen, in words; `nothing` where nothing is."""
    if slot.kind == "many":
        return safe_line(", ".join(_words(slot.options, each) for each in value.split("; ") if each) or nothing)
    return safe_line(_words(slot.options, value) or nothing)


def _words(options: tuple[Option, ...], value: str) -> str:
    return next((str(option.words) for option in options if option.value == value), value)
