"""JSON Schema 2020-12 of a scenario file: `hotline drill schema`. An editor that knows it completes and warns.

Types, bounds and code lists are read from scenario.py; what each field means, its unit and an example stand here.
`x-unit` is ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from hotline.drills.scenario import Scenario

__all__ = ["schema"]


class _Says(NamedTuple):
    text: str
    example: object = None
    unit: str = ""


_SPAN, _STORY = "a length of wall time", "an instant of scenario time, UTC"

_ACT: dict[str, object] = {"who": "kestrel", "does": "acknowledge", "of": "I-04"}

_FIELDS: Mapping[str, Mapping[str, _Says]] = {
    "Scenario": {
        "schema": _Says("Which version of this format the file is written in.", "hotline.drill/v1"),
        "id": _Says("A short name: of the file, of its runs and reports.", "the-unseen-warning"),
        "title": _Says("A neutral title. Players see it.", "The unseen warning"),
        "mode": _Says("Always drill: no scenario runs in another mode.", "drill"),
        "summary": _Says("What it is about, in a few sentences, for the controller and the report."),
        "wall": _Says("How long a run may take at most; it ends by itself then.", "45m", _SPAN),
        "real": _Says("What really happened, as far as public sources agree. Players do not see it."),
        "sources": _Says("Where the facts of the real event can be read."),
        "accounts": _Says("What each side said in public about it."),
        "disputed": _Says("Points on which public accounts differ."),
        "clocks": _Says("The two clocks: the story's course, and in which time deadlines run."),
        "objectives": _Says("What the drill is for, by short ids; the report has a chapter on each."),
        "cast": _Says("Who takes part, by ids that the script uses."),
        "faults": _Says("What goes wrong on purpose, by ids; an inject switches each on and off."),
        "script": _Says("The injects, in any order; their triggers say when."),
        "expect": _Says("Expectations of the whole scenario, beside those of each inject."),
        "hotwash": _Says("Questions for the talk right after ENDEX."),
    },
    "Source": {
        "id": _Says("How accounts refer to it.", "S1"),
        "what": _Says("What it is and of when."),
        "where": _Says("Its address or shelf mark.", "https://example.org/statement"),
    },
    "Account": {
        "who": _Says("The side that said it."),
        "said": _Says("In its words, or in a fair short form. Nothing invented."),
        "source": _Says("The id of the source.", "S1"),
    },
    "Disputed": {
        "point": _Says("What is disputed."),
        "accounts": _Says("What each account says of it, none preferred."),
    },
    "Clocks": {
        "scenario_start": _Says("Where the story is at STARTEX.", "2019-08-28T12:00:00Z", _STORY),
        "segments": _Says("The course of the story: stretches at a speed, and jumps between them, in order."),
        "deadlines": _Says("Deadlines run in wall time, whatever the speed of the story.", "wall"),
    },
    "Segment": {
        "until": _Says("The story runs up to this instant.", "2019-08-28T12:06:00Z", _STORY),
        "speed": _Says("How much faster than the wall clock: 1 is real time, 60 an hour a minute.", 4, "1"),
        "jump_to": _Says("The story is at this later instant at once.", "2019-08-29T06:25:00Z", _STORY),
        "say": _Says("What players are told at a jump.", "It is the next morning, 0625Z in the story."),
    },
    "Objective": {
        "text": _Says("What should be shown to work."),
        "target": _Says("By what it is measured.", "a call within 7 minutes of the urgent alert"),
    },
    "Cast": {
        "players": _Says("Centres at which people sit; scripts play them in a dry run."),
        "simulated": _Says("Centres that the conductor plays. CONTROL is always there, with the id control."),
    },
    "Member": {
        "centre": _Says("Its invented name, in capitals.", "KESTREL"),
        "party": _Says("The invented party that the centre belongs to.", "Kestrel Spaceflight"),
        "seats": _Says("The roles of its officers. Much that matters takes two.", ["WATCH-1", "WATCH-2"]),
        "speaks_for": _Says("At which level its messages speak.", "operator"),
        "about": _Says("What this player is told before STARTEX: who it is, what it flies, what it decides by."),
        "script": _Says("Of a simulated centre: auto acknowledges by itself; manual does only what the script says."),
    },
    "Fault": {
        "kind": _Says("What is done: a link cut or slowed, a node stopped, officers away from their seats."),
        "target": _Says("The member that it befalls.", "kestrel"),
        "other": _Says("Of a link: its other end; without it, every link of the target.", "meridian"),
        "ms": _Says("Of link_slow: how much is added each way.", 4000, "ms"),
        "lasts": _Says("Mended by itself after this time.", "12m", _SPAN),
        "visible": _Says("Whether players are told beforehand.", False),
    },
    "Inject": {
        "id": _Says("Its number in the script.", "I-04"),
        "title": _Says("A short title. Of a note players see it: it is its subject."),
        "at": _Says("When it comes: exactly one way."),
        "method": _Says("How it comes: a message or note to players, a prompt to the controller, a fault, ENDEX."),
        "from": _Says("Who sends a message: a simulated member.", "halcyon"),
        "to": _Says("Members who get it.", ["meridian", "kestrel"]),
        "info": _Says("Members who get it for information."),
        "type": _Says("Of a message: its type; `hotline schema` lists them.", "conjunction.alert"),
        "precedence": _Says("FLASH and IMMEDIATE take two officers of the sender.", "PRIORITY"),
        "fields": _Says(
            "Of a message: its body as in a draft. {scenario: INSTANT} is the wall time at which the story will be "
            "there, {play: SPAN} that time after STARTEX, {within: SPAN} that time after it is sent; in braces within "
            "a text, too.",
            {"tca": {"scenario": "2019-09-02T11:02:00Z"}},
        ),
        "header": _Says("Of a message: what else its draft has beside the body.", {"reply": {"required": "answer"}}),
        "relates": _Says(
            "Which earlier inject's message it replies to, updates, cancels, corrects.", ["update", "I-01"]
        ),
        "text": _Says("Of a note what players read; of a prompt, fault, mend what the controller is told."),
        "fault": _Says("Of fault and mend: which.", "F1"),
        "expect": _Says("What should follow."),
        "evaluator": _Says("What an evaluator should watch for."),
        "invented": _Says("Whether its content is ours rather than of the real event.", True),
    },
    "Trigger": {
        "play": _Says("This long after STARTEX, pauses not counted.", "10m", _SPAN),
        "scenario": _Says("When the story is there.", "2019-08-29T06:26:00Z", _STORY),
        "after": _Says("After an act.", _ACT),
        "delay": _Says("With after: how long after it.", "2m", _SPAN),
        "or_scenario": _Says("With after: at the latest when the story is there.", "2019-08-29T06:30:00Z", _STORY),
        "unless": _Says("Only if this act has not happened.", _ACT),
        "within": _Says("With unless: within this time.", "5m", _SPAN),
        "since": _Says("With unless: counted from this inject; without it from STARTEX.", "I-04"),
        "by_hand": _Says("Only when the controller fires it.", True),
    },
    "Act": {
        "who": _Says("A member; each: every player that the inject is for; any: one of the players.", "kestrel"),
        "does": _Says("What, as the record tells it.", "acknowledge"),
        "type": _Says("Of which type of message.", "manoeuvre.notice"),
        "to": _Says("To which member.", "kestrel"),
        "of": _Says("About the message of which inject.", "I-04"),
        "answer": _Says("Which answer, as the type's list has it.", "passed_to_authority"),
    },
    "Expectation": {
        "act": _Says("It happens.", _ACT),
        "never": _Says("It does not happen."),
        "observe": _Says("A question for the evaluator, who marks it.", "Does anybody say that nobody has seen it?"),
        "within": _Says("In this time from the inject; of the whole scenario from STARTEX.", "5m", _SPAN),
        "objective": _Says("Which objective it serves.", "O1"),
        "because": _Says("Why it is expected not to be met, where a fault makes it so.", "nobody is there (fault F1)"),
    },
}

# Of these, exactly one.
_ONE_OF: Mapping[str, tuple[str, ...]] = {
    "Segment": ("until", "jump_to"),
    "Trigger": ("play", "scenario", "after", "unless", "by_hand"),
    "Expectation": ("act", "never", "observe"),
}
_TOGETHER: Mapping[str, Mapping[str, list[str]]] = {
    "Segment": {"jump_to": ["say"]},
    "Trigger": {"unless": ["within"], "within": ["unless"], "or_scenario": ["after"], "since": ["unless"]},
}


def schema() -> dict[str, Any]:
    """The schema, self-contained."""
    made = msgspec.json.schema(Scenario)
    parts: dict[str, Any] = made["$defs"]
    for name, part in parts.items():
        part["description"] = " ".join(part.get("description", "").split())
        for field, says in _FIELDS[name].items():
            part["properties"][field] = _field(part["properties"][field], says)
        if name in _ONE_OF:
            part["oneOf"] = [{"required": [each]} for each in _ONE_OF[name]]
        if name in _TOGETHER:
            part["dependentRequired"] = dict(_TOGETHER[name])
    whole = parts.pop("Scenario")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_portable(whole),
        "title": "Drill scenario",
        "$defs": {name: _portable(part) for name, part in sorted(parts.items())},
    }


def _field(made: dict[str, Any], says: _Says) -> dict[str, Any]:
    examples = {} if says.example is None else {"examples": [says.example]}
    unit = {"x-unit": says.unit} if says.unit else {}
    return {"description": says.text, **made, **unit, **examples}


def _portable(part: Any) -> Any:
    """Patterns as every reader of JSON Schema takes them: ECMA 262 has neither \\A nor \\Z. A field that may be left
    out is never written as null."""
    match part:
        case {"pattern": str(pattern)}:
            rest = {key: _portable(each) for key, each in part.items() if key != "pattern"}
            return rest | {"pattern": pattern.replace(r"\A", "^").replace(r"\Z", "$")}
        case {"anyOf": [only, {"type": "null"}]} | {"anyOf": [{"type": "null"}, only]}:
            rest = {key: _portable(each) for key, each in part.items() if key not in ("anyOf", "default")}
            return rest | _portable(only)
        case dict():
            return {key: _portable(each) for key, each in part.items() if not (key == "default" and each is None)}
        case list():
            return [_portable(each) for each in part]
    return part
