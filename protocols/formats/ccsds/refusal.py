"""The one sentence in which a file is refused: where, which field, what is wrong, what to do."""

from __future__ import annotations

from protocols.errors import Code, Refused

__all__ = ["ASK", "FETCH", "UnreadableFile", "begins", "named", "quoted"]

ASK = "ask the originator for a correct file"
FETCH = "it was cut off or damaged on its way, fetch it again"

_SHOWN = 60


class UnreadableFile(Refused):
    """Refused `file_unreadable`; `line` counts from 1, and the text is already the whole sentence."""

    def __init__(self, found: str, do: str, *, line: int, field: str = "", name: str = "") -> None:
        where = ", ".join(part for part in (name, f"line {line}", field) if part)
        super().__init__(Code.FILE_UNREADABLE, f"{where}: {found}; {do}.", field=field)
        self.found = found
        self.do = do
        self.line = line

    def named(self, name: str) -> UnreadableFile:
        """The same refusal with the file's name in front."""
        return UnreadableFile(self.found, self.do, line=self.line, field=self.field, name=quoted(name).strip('"'))

    def __str__(self) -> str:
        return self.detail


def quoted(text: str) -> str:
    """Foreign text that may be printed: in quotes, on one line, ASCII, at most 60 characters of it."""
    # ASCII only, so that no look-alike, bidi control or escape sequence reaches a terminal by way of an error.
    shown = "".join(char if " " <= char <= "~" else "?" for char in text[:_SHOWN])
    return f'"{shown}{"..." if len(text) > _SHOWN else ""}"'


def named(kind: str) -> str:
    """`a CDM`, `an OPM`; for no kind in particular, `a CCSDS message`."""
    return f"{'a' if kind[0] in 'CT' else 'an'} {kind}" if kind else "a CCSDS message"


def begins(kind: str) -> str:
    """The keyword that begins a message of the kind; for no kind in particular, the pattern of all of them."""
    return f"CCSDS_{kind or 'xxx'}_VERS"
