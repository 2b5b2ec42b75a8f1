"""One field that is being typed into: its text and where the cursor is. Keys come in by Textual's names for them."""

from __future__ import annotations

from rich.cells import cell_len

from tui.safe_text import safe_line, safe_text

__all__ = ["Editing"]


class Editing:
    """`text` is what was typed, with nothing in it that acts on a screen; `at` is the cursor's place in it.

    `lines`: newlines may be typed. `only`: the characters that may be typed, None for all. `most`: how many.
    """

    def __init__(self, text: str = "", *, lines: bool = False, only: str | None = None, most: int = 4000) -> None:
        self._lines, self._only, self._most = lines, only, most
        self.text = ""
        self.at = 0
        self.insert(text)

    def insert(self, text: str) -> bool:
        """Puts text in at the cursor; what may not be typed here is left out. Whether anything went in."""
        plain = text.replace("\r\n", "\n").replace("\r", "\n")
        # Pasted text comes from anywhere: what would act on the screen stands in the field as what it is.
        safe = safe_text(plain) if self._lines else safe_line(plain.rstrip("\n"))
        kept = "".join(c for c in safe if self._only is None or c in self._only)[: self._most - len(self.text)]
        self.text = self.text[: self.at] + kept + self.text[self.at :]
        self.at += len(kept)
        return bool(kept)

    def key(self, key: str, character: str | None) -> bool:
        """Whether the key was one for this field: then it has been done."""
        match key:
            case "left" | "right":
                self.at = max(0, min(len(self.text), self.at + (1 if key == "right" else -1)))
            case "home":
                self.at = self.text.rfind("\n", 0, self.at) + 1
            case "end":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            case "backspace":
                if self.at:
                    self.text = self.text[: self.at - 1] + self.text[self.at :]
                    self.at -= 1
            case "delete":
                self.text = self.text[: self.at] + self.text[self.at + 1 :]
            case "enter" if self._lines:
                return self.insert("\n")
            case _:
                return character is not None and character.isprintable() and self.insert(character)
        return True

    def window(self, cells: int) -> tuple[str, str, str]:
        """What is in view of one line so wide: before the cursor, under it, after it. The cursor is always in view."""
        text = self.text.replace("\n", "\u2424")
        before, under, after = text[: self.at], text[self.at : self.at + 1] or " ", text[self.at + 1 :]
        while before and cell_len(before) > cells - 2:
            before = before[1:]
        room = cells - cell_len(before) - cell_len(under)
        while after and cell_len(after) > room:
            after = after[:-1]
        return before, under, after
