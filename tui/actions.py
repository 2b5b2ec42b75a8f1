"""Every action once, as data: its keys, where it may be taken, and what says it in the footer and in the help.

Bindings, footer, help screen and the list of plain commands are made from this table; nothing else names a key. The
words are phrases: `key-PLACE-ACTION` in the footer, `help-PLACE-ACTION` in the help. Keys that a terminal, tmux or
screen keeps for itself are not used (no Ctrl-A, B, J, O, Q, S; no Alt). A function key has a second way, Esc and then
its digit, for terminals that keep F1, F10 or F11.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

__all__ = ["ACTIONS", "Action", "Place", "at", "help_of"]

Place: TypeAlias = Literal[
    "anywhere", "unlock", "watch", "thread", "compose", "read", "release", "link", "dialog", "page", "small"
]


class Action(NamedTuple):
    """`keys` as Textual names them; `key` as it is drawn. `first`: it goes before a field that is being typed into.

    `plain` is the command of the plain mode that does the same; empty for what only moves about on a screen. `moves`:
    what it moves over, where its help is that of every place. `acts`: it has the seat say something, or leads there;
    in a drill that is frozen it is refused. `lanes`: only where there are two lanes.
    """

    name: str
    where: Place
    keys: tuple[str, ...]
    key: str
    plain: str = ""
    first: bool = False
    footer: bool = True
    moves: str = ""
    acts: bool = False
    lanes: bool = False

    @property
    def label(self) -> str:
        """The phrase in the footer."""
        return f"key-{self.where}-{self.name}"

    @property
    def help(self) -> str:
        """The phrase that says what it does."""
        return f"help-{self.moves or f'{self.where}-{self.name}'}"


def _moves(where: Place, what: str) -> tuple[Action, ...]:
    """Up and down, by one and by a page."""
    letters = where in ("watch", "thread", "page", "link")
    return (
        Action("down", where, ("down", *("j" * letters)), "Down", footer=False, moves=f"down_{what}"),
        Action("up", where, ("up", *("k" * letters)), "Up", footer=False, moves=f"up_{what}"),
        Action("page_down", where, ("pagedown",), "PgDn", footer=False, moves="page_down"),
        Action("page_up", where, ("pageup",), "PgUp", footer=False, moves="page_up"),
    )


_ANYWHERE: Final = (
    Action("silence", "anywhere", ("f9",), "F9", "quiet", first=True),
    Action("open_flash", "anywhere", ("exclamation_mark", "shift+f2"), "!", "show", first=True, footer=False),
    Action("help", "anywhere", ("f1", "question_mark"), "F1", "help"),
    Action("watch", "anywhere", ("f2",), "F2", "list", footer=False),
    Action("compose", "anywhere", ("f4",), "F4", "compose"),
    Action("language", "anywhere", ("f5",), "F5", "language", footer=False),
    Action("link", "anywhere", ("f6",), "F6", "links"),
    Action("lanes", "anywhere", ("f7",), "F7", "lane", first=True, footer=False, lanes=True),
)

_UNLOCK: Final = (
    Action("accept", "unlock", ("enter",), "Enter"),
    Action("heard", "unlock", ("y",), "y"),
    Action("not_heard", "unlock", ("n",), "n"),
    Action("again", "unlock", ("r",), "r"),
    Action("leave", "unlock", ("escape", "ctrl+c"), "Esc", "quit"),
)

_WATCH: Final = (
    Action("open", "watch", ("enter",), "Enter", "show"),
    Action("next_due", "watch", ("n",), "n"),
    Action("lanes", "watch", ("l",), "l", "lane", lanes=True),
    Action("resume", "watch", ("R",), "R", "resume", lanes=True),
    Action("leave", "watch", ("q", "ctrl+c"), "q", "quit"),
    *_moves("watch", "message"),
    Action("top", "watch", ("g", "home"), "g", footer=False),
    Action("end", "watch", ("G", "end"), "G", footer=False),
)

_THREAD: Final = (
    Action("acknowledge", "thread", ("f8",), "F8", "ack", acts=True),
    Action("answer", "thread", ("r",), "r", "answer", acts=True),
    Action("withdraw", "thread", ("x",), "x", "hold", acts=True),
    Action("lanes", "thread", ("l",), "l", "lane", footer=False, lanes=True),
    Action("turn", "thread", ("tab",), "Tab", "ladder"),
    Action("back", "thread", ("escape",), "Esc"),
    Action("verify", "thread", ("v",), "v", "verify"),
    Action("wording", "thread", ("w",), "w", "wording"),
    Action("contacts", "thread", ("c",), "c", "contacts"),
    Action("next_due", "thread", ("n",), "n", footer=False),
    *_moves("thread", "line"),
)

_COMPOSE: Final = (
    Action("next_field", "compose", ("tab", "down", "enter"), "Tab", "set"),
    Action("previous_field", "compose", ("shift+tab", "up"), "Shift-Tab", footer=False),
    Action("value_before", "compose", ("left",), "Left", footer=False),
    Action("value_after", "compose", ("right",), "Right", footer=False),
    Action("send", "compose", ("f3",), "F3", "checks", acts=True),
    Action("other_form", "compose", ("f4",), "F4", "compose"),
    Action("back", "compose", ("escape",), "Esc"),
    Action("choose", "compose", ("space",), "Space"),
    Action("page_down", "compose", ("pagedown",), "PgDn", footer=False),
    Action("page_up", "compose", ("pageup",), "PgUp", footer=False),
)

_READ: Final = (
    Action("sign", "read", ("f3",), "F3", "sign", acts=True),
    *_moves("read", "line"),
    Action("back", "read", ("escape",), "Esc", "preview"),
)

_RELEASE: Final = (
    Action("release", "release", ("enter",), "Enter", "release", acts=True),
    Action("return_", "release", ("n",), "n", "return", acts=True),
    Action("verify", "release", ("v",), "v", "verify"),
    *_moves("release", "line"),
    Action("back", "release", ("escape",), "Esc"),
)

_LINK: Final = (
    Action("contacts", "link", ("c",), "c", "contacts"),
    Action("test", "link", ("t",), "t"),
    Action("lanes", "link", ("l",), "l", "lane", footer=False, lanes=True),
    *_moves("link", "line"),
    Action("back", "link", ("escape",), "Esc"),
)

_DIALOG: Final = (
    Action("accept", "dialog", ("enter",), "Enter"),
    Action("mark", "dialog", ("space",), "Space", footer=False),
    Action("down", "dialog", ("down", "tab"), "Down", footer=False),
    Action("up", "dialog", ("up", "shift+tab"), "Up", footer=False),
    Action("back", "dialog", ("escape",), "Esc"),
)

_PAGE: Final = (
    *_moves("page", "line"),
    Action("back", "page", ("escape",), "Esc"),
)

ACTIONS: Final[tuple[Action, ...]] = (
    *_ANYWHERE, *_UNLOCK, *_WATCH, *_THREAD, *_COMPOSE, *_READ, *_RELEASE, *_LINK, *_DIALOG, *_PAGE,
)  # fmt: skip


def at(place: Place) -> tuple[Action, ...]:
    """The actions of one place, in the order of the footer."""
    return tuple(action for action in ACTIONS if action.where == place)


def help_of(place: Place) -> Iterator[Action]:
    """What can be done there: its own actions, then those of everywhere that it does not name itself."""
    own = at(place)
    yield from own
    names = {action.name for action in own}
    yield from (action for action in at("anywhere") if action.name not in names)
