"""A line of the run's log in words: `control-log-WHAT` with its facts as arguments; what is not known, plainly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from hotline.client.control import ControlView, LogView
from protocols.errors import Misuse
from protocols.phrases.catalogue import Phrases
from protocols.phrases.times import age, clock, dtg
from tui.safe_text import SafeText, safe_line

__all__ = ["log_lines", "log_words", "names_of", "players_of", "white_cell_lines"]

_BECAUSE: Final = ("reason", "text", "detail")
"""What stands behind a line, where it has one of them."""
_SAID: Final = {"start": "STARTEX", "end": "ENDEX"}
"""What CONTROL says by a line, where that is the same in every language."""
_SAID_IN_WORDS: Final = ("pause", "resume", "real_world", "jump", "white_cell")
"""Where it is the word of the key by which it was given."""


def log_lines(phrases: Phrases, view: ControlView, *, after: int = 0) -> Iterator[SafeText]:
    """Every line that the view has, oldest first, each with its time; what a prompt says stands under the line by which
    it came. `after`: only those with a higher number."""
    names = names_of(phrases, view.log)
    told = {each.id: each.text for each in view.injects if each.text}
    for each in (each for each in view.log if each.n > after):
        yield safe_line(f"{clock(each.at)} {log_words(phrases, each, names)}")
        inject = each.facts.get("inject")
        if each.what == "fired" and isinstance(inject, str) and told.get(inject):
            yield safe_line(f"{clock(each.at)} {inject} {phrases.say('control-log-for_you', text=told[inject])}")


def log_words(phrases: Phrases, line: LogView, names: Mapping[str, str]) -> SafeText:
    """One line without its time. `names`: as `names_of`."""
    key, arguments = _phrase(line, phrases, names)
    try:
        said = phrases.say(f"control-log-{key}", **arguments)
    except Misuse:
        return safe_line(_plainly(line))
    reason = next((str(line.facts[each]) for each in _BECAUSE if line.facts.get(each)), "")
    return safe_line(phrases.say("control-log-because", line=said, reason=reason) if reason else said)


def names_of(phrases: Phrases, log: Iterable[LogView]) -> dict[str, str]:
    """What messages are called here: the hash of one that was released → its inject, or what CONTROL said with it;
    `LINE-n`, by which a word of CONTROL's is marked → STARTEX, PAUSE, ….
    """
    names: dict[str, str] = {}
    for each in log:
        if each.what in _SAID:
            names[f"LINE-{each.n}"] = _SAID[each.what]
        if each.what in _SAID_IN_WORDS:
            names[f"LINE-{each.n}"] = phrases.say(f"control-key-{each.what}")
        about = each.facts.get("inject") if each.what == "fired" else each.facts.get("name")
        if each.what in ("fired", "said") and isinstance(each.facts.get("messages"), list | tuple):
            name = names.get(str(about), str(about))
            names |= dict.fromkeys(map(str, each.facts["messages"]), name)
    return names


def players_of(view: ControlView) -> tuple[str, ...]:
    """The players' ids in the cast: as the run was opened, or to whom the script sends."""
    for each in view.log:
        if each.what == "opened" and isinstance(each.facts.get("players"), dict):
            return tuple(map(str, each.facts["players"]))
    return tuple(dict.fromkeys(to for each in view.injects for to in each.to))


def white_cell_lines(phrases: Phrases, view: ControlView) -> Iterator[SafeText]:
    """What players and controllers wrote beside the play."""
    for each in view.log:
        if each.what == "white_cell":
            yield safe_line(f"{clock(each.at)} {log_words(phrases, each, {})}")


def _phrase(line: LogView, phrases: Phrases, names: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    facts = line.facts
    said = {name: _said(value) for name, value in facts.items()} | {"by": line.by}
    match line.what:
        case "announced" | "fired" | "end":
            return f"{line.what}_{said.get('how')}", said
        case "said" | "not_said":
            return line.what, said | {"name": names.get(said.get("name", ""), said.get("name", ""))}
        case "resume" if facts.get("second"):
            return "resume_two", said
        case "jump" if isinstance(facts.get("to"), int):
            return "jump", said | {"to": dtg(facts["to"])}
        case "delay" if isinstance(facts.get("by_ms"), int):
            return "delay", said | {"span": age(facts["by_ms"])}
        case "done":
            return f"done_{said.get('result')}", said | {"about": said.get("expectation") or said.get("inject", "")}
        case "observed":
            about = said.get("expectation") or said.get("objective") or ""
            return f"observed_{said['rating']}" if said.get("rating") else "observed", said | {"about": about}
        case "act":
            return "act", said | _act(facts, names)
        case "real_world":
            return f"real_world_{_switch(facts)}{'_one' if facts.get('centre') else ''}", said
        case "seat_frozen":
            return f"seat_frozen_{_switch(facts)}", said
        case "white_cell":
            return "white_cell", said | {"to": said.get("to") or phrases.say("control-everybody")}
    return line.what, said


def _act(facts: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, str]:
    """`acknowledge` and `I-04`; a message of somebody's own, by its type."""
    about = names.get(str(facts.get("of") or facts.get("message"))) or facts.get("inject") or facts.get("type")
    about = names.get(str(about), about)
    return {"does": str(facts.get("does", "")).replace("_", " "), "about": str(about or "")}


def _switch(facts: Mapping[str, Any]) -> str:
    return "on" if facts.get("on") else "off"


def _said(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def _plainly(line: LogView) -> str:
    facts = "  ".join(f"{name}: {_said(value)}" for name, value in line.facts.items() if value not in (None, "", []))
    return f"{line.what}, {line.by}  {facts}".rstrip()
