"""The pages of the specification on the families, and `types.json`: printed from the types that the code reads with.

`python -m tests.vectors.generate` writes them; a test holds them to the code.
"""

from __future__ import annotations

import inspect as source
import json
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from msgspec import Struct

from protocols.messages import FORMS, Form
from protocols.messages.form import ANY_TYPE, SAME_TYPE, always, never
from protocols.messages.forms import FAMILIES
from protocols.messages.lifecycle import Lifecycle, Move, State
from protocols.messages.table import group_name, groups, table
from protocols.messages.words import family_of
from tests.vectors.fields_table import fields_table, told_rules, told_tag

__all__ = ["family_page", "list_of_types", "pages", "shared_groups", "types_json"]

_SIDES = {
    "opener": "who opened it",
    "other": "the other side",
    "both": "both",
    "last": "who sent the last step",
    "next": "who did not send the last step",
    "named": "the addressees of the last step",
}
_PROSE, _END_OF_PROSE = "<!-- what no table says -->", "<!-- end of what no table says -->"


def pages(folder: Path) -> dict[str, str]:
    """File name → page, one for each family. What a page says in words of its own is kept."""
    made = {}
    for family in FAMILIES:
        page = folder / f"{_name(family)}.md"
        _, _, rest = (page.read_text("utf-8") if page.exists() else "").partition(_PROSE)
        made[page.name] = family_page(family, rest.partition(_END_OF_PROSE)[0].strip())
    return made


def types_json() -> str:
    """Every type as data."""
    return json.dumps(table(), indent=1, ensure_ascii=False) + "\n"


def list_of_types() -> str:
    """Type by type: version, paragraph, who may sign, to what it may refer."""
    rows = [
        f"| [`{form.type}`](types/{form.family}.md) | {form.version} | {form.title} | {form.paragraph} "
        f"| {_signs(form)} |"
        for form in _forms()
    ]
    return "\n".join(["| type | version | is | report | signed by |", "|" + " --- |" * 5, *rows]) + "\n"


def shared_groups() -> str:
    """The maps that several families use, each once, by name."""
    return "\n".join(_group(kind) for kind in groups() if family_of(kind) is None and kind.__name__ != "Message")


def family_page(family: ModuleType, prose: str = "") -> str:
    """Its story, its types, the maps in them, its lifecycle, and what no table says."""
    name = _name(family)
    story = textwrap.dedent(source.getdoc(family) or "").strip()
    parts = [f"# {name}\n", f"{story}\n", f"Code: `protocols/messages/{name}/`. Vectors: `vectors/messages/`.\n"]
    parts += [_type(form) for form in _forms() if form.family == name]
    bodies = {form.body for form in FORMS.values()}
    inside = [kind for kind in groups() if family_of(kind) == name and kind not in bodies]
    if inside:
        parts += ["## Maps inside\n", *(_group(kind) for kind in inside)]
    if hasattr(family, "LIFECYCLE"):
        parts.append(_lifecycle(family.LIFECYCLE))
    if prose:
        parts.append(f"## What no table says\n\n{_PROSE}\n\n{prose}\n\n{_END_OF_PROSE}\n")
    return "\n".join(parts)


def _name(family: ModuleType) -> str:
    return family.__name__.rpartition(".")[2]


def _forms() -> list[Form]:
    return [FORMS[key] for key in sorted(FORMS)]


def _type(form: Form) -> str:
    facts = [
        f"* report: {form.paragraph}",
        f"* signed by: {_signs(form)}",
        *(f"* {line}" for line in _conditions(form)),
        f"* may refer to: {_relations(form)}",
        f"* highest precedence: {_told(form.highest_precedence)}",
        *(["* does to the message that it refers to: " + _told(form.settles)] if hasattr(form.settles, "told") else []),
    ]
    rules = [f"* {rule.told}" for rule in form.rules]
    said = f"`draft_wrong`, unless:\n\n{chr(10).join(rules)}\n" if rules else ""
    head = f"## {form.type}, version {form.version}\n\n{form.title}.\n\n"
    return head + "\n".join(facts) + f"\n\n{fields_table(form.body, paragraphs=True)}\n{told_rules(form.body)}{said}"


def _conditions(form: Form) -> Iterator[str]:
    for word, question in (
        ("two officers", form.two_officers),
        ("`sole_crew_danger`", form.crew_danger),
        ("`sole_override`", form.override),
    ):
        if question not in (always, never):
            yield f"{word}: {_told(question)}"
        elif question is always and word != "two officers":
            yield f"{word}: always"


def _told(value: Any) -> str:
    return str(value.told)


def _group(kind: type[Struct]) -> str:
    table = fields_table(kind, paragraphs=True)
    return f"### ({group_name(kind)})\n\n{told_tag(kind)}{table}\n{told_rules(kind)}".rstrip("\n") + "\n"


def _signs(form: Form) -> str:
    if form.hold:
        return "one, as `hold`"
    if form.settling:
        return "one, at every precedence"
    if form.two_officers is always:
        return "two, always"
    weight = "two by its content or by weight" if form.two_officers is not never else "by weight"
    alone = [
        word
        for word, rule in (("`sole_crew_danger`", form.crew_danger), ("`sole_override`", form.override))
        if rule is not never
    ]
    return "; ".join([weight, *alone, *(["`service`"] if form.services_may_sign else [])])


def _relations(form: Form) -> str:
    named = {SAME_TYPE: "its own type", ANY_TYPE: "any that does not settle"}
    said = [
        f"{kind}: {', '.join(named.get(each, f'`{each}`') for each in types)}"
        for kind, types in form.relations.items()
        if types
    ]
    return "; ".join([*said, *(["always refers"] if form.needs_relation else [])]) or "nothing"


def _lifecycle(life: Lifecycle) -> str:
    opens = [f"| `{type_}` | (none) | `{state}` |" for type_, state in life.opens.items()]
    moves = [_move(move) for move in life.moves]
    states = [_state(name, state) for name, state in life.states.items()]
    binds = [f"`{type_}` ({', '.join(f'`{state}`' for state in states_)})" for type_, states_ in life.binding.items()]
    return "\n".join([
        "## Lifecycle\n",
        "As page [messages](../messages.md), section 12, reads it.\n",
        *([f"Binding, in these states: {', '.join(binds)}.\n"] if binds else []),
        "| message | from | to |", "| --- | --- | --- |", *opens, *moves, "",
        "| state | owed | with nothing more said |", "| --- | --- | --- |", *states, "",
    ])  # fmt: skip


def _move(move: Move) -> str:
    when = "" if move.when is None else f", when {getattr(move.when, 'told', '')}"
    by = "" if move.by == "anybody" else f", from {_SIDES[move.by]}"
    by += ", if it fits the step before" if move.fits else ""
    by += ", times kept" if move.keeps else ""
    states = ", ".join(f"`{state}`" for state in move.from_) or "any"
    return f"| `{move.type}`{when}{by} | {states} | `{move.to}` |"


def _state(name: str, state: State) -> str:
    owed = "; ".join(f"{_SIDES[owes.side]}: `{owes.what}`" for owes in state.owes) or "nothing"
    lapses = "; ".join(f"`{lapse.to}`" for lapse in state.lapses)
    return f"| `{name}`{', the end' if state.ends else ''} | {owed} | {lapses or 'stays'} |"
