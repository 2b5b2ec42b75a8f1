"""Every action once, as data: its keys, its word in the footer, its sentence in the help, and where it may be taken.

Bindings, footer, help screen and the list of plain commands are made from this table; nothing else names a key. Keys
that a terminal, tmux or screen keeps for itself are not used (no Ctrl-A, B, J, O, Q, S; no Alt). A function key has a
second way, Esc and then its digit, for terminals that keep F1, F10 or F11.
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

    `plain` is the command of the plain mode that does the same; empty for what only moves about on a screen.
    """

    name: str
    where: Place
    keys: tuple[str, ...]
    key: str
    label: str
    help: str
    plain: str = ""
    first: bool = False
    footer: bool = True


def _moves(where: Place, what: str) -> tuple[Action, ...]:
    """Up and down, by one and by a page."""
    letters = where in ("watch", "thread", "page", "link")
    return (
        Action("down", where, ("down", *("j" * letters)), "Down", "down", f"One {what} down.", footer=False),
        Action("up", where, ("up", *("k" * letters)), "Up", "up", f"One {what} up.", footer=False),
        Action("page_down", where, ("pagedown",), "PgDn", "page", "One page down.", footer=False),
        Action("page_up", where, ("pageup",), "PgUp", "page", "One page up.", footer=False),
    )


_ANYWHERE: Final = (
    Action("silence", "anywhere", ("f9",), "F9", "quiet",
           "Quiet for 60 seconds, at this seat. Nobody is told; it acknowledges nothing.", "quiet", first=True),
    Action("open_flash", "anywhere", ("exclamation_mark", "shift+f2"), "!", "open FLASH",
           "Open the FLASH that stands in the strip. What you were writing is kept.", "show", first=True, footer=False),
    Action("help", "anywhere", ("f1", "question_mark"), "F1", "help", "What every key does here.", "help"),
    Action("watch", "anywhere", ("f2",), "F2", "watch", "The list of messages.", "list", footer=False),
    Action("compose", "anywhere", ("f4",), "F4", "compose", "Write a message: choose a form, or a draft that was kept.",
           "compose"),
    Action("link", "anywhere", ("f6",), "F6", "link", "Links, alarms and records, and what this seat did.", "links"),
)  # fmt: skip

_UNLOCK: Final = (
    Action("accept", "unlock", ("enter",), "Enter", "next", "Open the key with this passphrase."),
    Action("heard", "unlock", ("y",), "y", "I heard it", "The sound was heard."),
    Action("not_heard", "unlock", ("n",), "n", "I did not", "Signs on with BELL NOT HEARD, for everybody here to see."),
    Action("again", "unlock", ("r",), "r", "again", "Sounds once more."),
    Action("leave", "unlock", ("escape", "ctrl+c"), "Esc", "leave", "Leave without signing on.", "quit"),
)  # fmt: skip

_WATCH: Final = (
    Action("open", "watch", ("enter",), "Enter", "open", "Open the message under the cursor.", "show"),
    Action("next_due", "watch", ("n",), "n", "next", "To the next message that needs you."),
    Action("leave", "watch", ("q", "ctrl+c"), "q", "sign off", "Sign off, after a question.", "quit"),
    *_moves("watch", "message"),
    Action("top", "watch", ("g", "home"), "g", "top", "To the first message.", footer=False),
    Action("end", "watch", ("G", "end"), "G", "end", "To the last message.", footer=False),
)  # fmt: skip

_THREAD: Final = (
    Action("acknowledge", "thread", ("f8",), "F8", "acknowledge",
           "I have it: told to the sender with your role and the time. It is not an agreement.", "ack"),
    Action("answer", "thread", ("r",), "r", "answer",
           "Answer: in substance with a form, holding until a time, or with one of the short answers.", "answer"),
    Action("withdraw", "thread", ("x",), "x", "withdraw",
           "On a message of ours: hold it at once, cancel it, correct it, say that it stands, or confirm it.", "hold"),
    Action("turn", "thread", ("tab",), "Tab", "turn", "Turn body, ladder and case.", "ladder"),
    Action("back", "thread", ("escape",), "Esc", "back", "Back to the list."),
    Action("verify", "thread", ("v",), "v", "verify",
           "What this seat verified: signatures, officers, releases and hashes.", "verify"),
    Action("next_due", "thread", ("n",), "n", "next", "To the next message that needs you.", footer=False),
    *_moves("thread", "line"),
)  # fmt: skip

_COMPOSE: Final = (
    Action("next_field", "compose", ("tab", "down", "enter"), "Tab", "next", "To the next field.", "set"),
    Action("previous_field", "compose", ("shift+tab", "up"), "Shift-Tab", "before", "To the field before.",
           footer=False),
    Action("value_before", "compose", ("left",), "Left", "choice before", "The choice before, where one is chosen.",
           footer=False),
    Action("value_after", "compose", ("right",), "Right", "next choice", "The next choice, where one is chosen.",
           footer=False),
    Action("send", "compose", ("f3",), "F3", "to release",
           "To the first field to mend; when there is none, to the text as the addressee will read it.", "checks"),
    Action("other_form", "compose", ("f4",), "F4", "other form",
           "Another form, or throw this draft away. What you leave is kept.", "compose"),
    Action("back", "compose", ("escape",), "Esc", "keep draft", "Leave; the draft is kept and F4 brings it back."),
    Action("choose", "compose", ("space",), "Space", "choices", "All the choices of this field, in words."),
    Action("page_down", "compose", ("pagedown",), "PgDn", "page", "Ten fields on.", footer=False),
    Action("page_up", "compose", ("pageup",), "PgUp", "page", "Ten fields back.", footer=False),
)  # fmt: skip

_READ: Final = (
    Action("sign", "read", ("f3",), "F3", "sign it", "Sign it as its author: it goes to the second officer, or out.",
           "sign"),
    *_moves("read", "line"),
    Action("back", "read", ("escape",), "Esc", "back to the form", "Back to the form.", "preview"),
)  # fmt: skip

_RELEASE: Final = (
    Action("release", "release", ("enter",), "Enter", "release",
           "Sign as the second officer, once the token is typed.", "release"),
    Action("return_", "release", ("n",), "n", "return it", "Return it to its author, with a reason.", "return"),
    Action("verify", "release", ("v",), "v", "verify", "The first officer's signature, and the hash.", "verify"),
    *_moves("release", "line"),
    Action("back", "release", ("escape",), "Esc", "leave it waiting", "Leave it waiting."),
)  # fmt: skip

_LINK: Final = (
    Action("test", "link", ("t",), "t", "test the bell", "Sound the alarm once, to know whether it is heard."),
    *_moves("link", "line"),
    Action("back", "link", ("escape",), "Esc", "back", "Back; the alarms that stand here count as seen."),
)  # fmt: skip

_DIALOG: Final = (
    Action("accept", "dialog", ("enter",), "Enter", "accept", "Take this choice, or what was typed."),
    Action("mark", "dialog", ("space",), "Space", "mark", "Mark a choice, where several may stand.", footer=False),
    Action("down", "dialog", ("down", "tab"), "Down", "down", "The next choice.", footer=False),
    Action("up", "dialog", ("up", "shift+tab"), "Up", "up", "The choice before.", footer=False),
    Action("back", "dialog", ("escape",), "Esc", "back", "Back; nothing is done."),
)  # fmt: skip

_PAGE: Final = (*_moves("page", "line"), Action("back", "page", ("escape",), "Esc", "back", "Back."))

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
