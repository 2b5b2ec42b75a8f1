"""What the program says of its own: no phrase is missing, none is idle, none is asked for with other arguments."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from protocols.errors import Code
from protocols.phrases.catalogue import LANGUAGES
from tui.actions import ACTIONS
from tui.rows import STATES

ROOT = Path(__file__).parents[3]
ROOMS = ("protocols", "hotline", "tui")
HERE = "<somewhere>"
KEY = re.compile(rf"[a-z_]+-(\S|{HERE})+")


def variables(entry: fluent.BaseNode) -> set[str]:
    if isinstance(entry, fluent.VariableReference):
        return {entry.id.name}
    found: set[str] = set()
    for value in vars(entry).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, fluent.BaseNode):
                found |= variables(each)
    return found


@cache
def catalogue(language: str = "en") -> dict[str, frozenset[str]]:
    """Key → the arguments of its phrase."""
    files = sorted((ROOT / "protocols" / "phrases" / language).glob("*.ftl"))
    entries = [entry for file in files for entry in FluentParser().parse(file.read_text("utf-8")).body]
    return {each.id.name: frozenset(variables(each)) for each in entries if isinstance(each, fluent.Message)}


@cache
def sources() -> dict[Path, ast.Module]:
    files = (path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py")))
    return {path.relative_to(ROOT): ast.parse(path.read_text("utf-8")) for path in files}


def said(tree: ast.AST) -> Iterator[tuple[ast.Call, ast.expr]]:
    """Every call of `say`, whatever stands before its dot, and what stands for the key."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("say", "_say"):
                yield node, node.args[0]


def literals(node: ast.expr) -> list[str]:
    """The keys that an expression can be; with `<somewhere>` in it where a part is computed."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            return literals(one) + literals(other)
        case ast.JoinedStr(values=parts):
            return ["".join(str(each.value) if isinstance(each, ast.Constant) else HERE for each in parts)]
    return []


def calls() -> list[tuple[str, str, ast.Call]]:
    """Where, key, call: of every key that stands in the source."""
    return [
        (f"{path}:{call.lineno}", key, call)
        for path, tree in sources().items()
        for call, first in said(tree)
        for key in literals(first)
        if KEY.fullmatch(key)
    ]


def patterns() -> list[re.Pattern[str]]:
    """The keys of which a part is computed, wherever they are put together."""
    found = {
        key
        for tree in sources().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for key in literals(node)
        if KEY.fullmatch(key) and not key.startswith(HERE)
    }
    return [re.compile(re.escape(key).replace(re.escape(HERE), ".+")) for key in found]


def strings() -> set[str]:
    """Every string of the source, a docstring too: what names a phrase without saying it stands in a table."""
    return {
        node.value
        for tree in sources().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_no_phrase_is_missing() -> None:
    known = catalogue()
    for where, key, _ in calls():
        if HERE not in key:
            assert key in known, where
        else:
            pattern = re.compile(re.escape(key).replace(re.escape(HERE), ".+"))
            assert any(pattern.fullmatch(each) for each in known), where


def test_every_phrase_is_asked_for_with_its_arguments() -> None:
    known = catalogue()
    for where, key, call in calls():
        given = {each.arg for each in call.keywords}
        if HERE in key or key not in known or None in given:
            continue  # computed, or handed on from a mapping: Phrases.say raises Misuse, and a test of the room sees it
        assert given == known[key], where


def computed() -> set[str]:
    """The keys that follow from a table of the program's."""
    actions = {action.help for action in ACTIONS} | {action.label for action in ACTIONS if action.footer}
    states = {f"{kind}-{state}" for kind in ("token", "means") for state in STATES}
    places = {f"place-{action.where}" for action in ACTIONS} | {"place-small"}
    codes = {f"error-{code}-{part}" for code in Code for part in ("meaning", "remedy")}
    return actions | states | (places - {"place-anywhere", "place-dialog", "place-page"}) | codes


def test_what_follows_from_a_table_is_there_and_nothing_else() -> None:
    for prefix in ("key-", "help-", "token-", "means-", "place-", "error-"):
        wanted = {key for key in computed() if key.startswith(prefix)}
        loose = {key for key in catalogue() if key.startswith(prefix)} - wanted
        assert wanted <= set(catalogue()), prefix
        assert loose <= strings(), prefix


OTHERS = ("field-", "code-", "unit-", "type-", "subject-", "precedence-", "speaks_for-", "relation-", "state-", "duty-",
          "act-", "mark-", "fixed-", "asks", "case-", "owes-")  # fmt: skip
"""Words of messages: test_words.py knows where each comes from."""
FAULTS = ("fault-", "allowed-", "found-")
"""What rules say: test_faults.py."""


def test_no_phrase_of_the_program_is_idle() -> None:
    known = patterns()
    spoken = {key for _, key, _ in calls()} | strings() | computed()
    idle = [
        key
        for key in catalogue()
        if not key.startswith((*OTHERS, *FAULTS))
        and key not in spoken
        and not any(pattern.fullmatch(key) for pattern in known)
    ]
    assert idle == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_code_means_is_one_line_without_arguments(language: str) -> None:
    """Its English is read without Fluent, where a refusal is worded on its way to stderr."""
    text = (ROOT / "protocols" / "phrases" / language / "errors.ftl").read_text("utf-8")
    lines = {line.partition(" = ")[0]: line.partition(" = ")[2] for line in text.splitlines() if line.startswith("err")}
    assert set(lines) == {f"error-{code}-{part}" for code in Code for part in ("meaning", "remedy")}
    assert all(text and "{" not in text for text in lines.values())


# -- the source ------------------------------------------------------------------------------------------------------

WORDS = re.compile(r"[A-Za-z]{2,} +[A-Za-z]{2,}")
NOT_FOR_READERS = ("Misuse", "AssertionError", "ValueError", "Refused")
"""What a developer reads; and what was found, which a refusal carries in English beside the words of its code."""
NAMES = (
    "CDM OPM OCM RDM OMM OEM", "hotline drill control", "hotline drill report ",
    "hotline epoch show", "hotline epoch open", "hotline epoch confirm",
)  # fmt: skip
"""The same in every language."""
COMMAND = re.compile(r"^[a-z_]+ \[?[A-Z]{3,}")
"""A command of the line mode with what follows it, as `fire INJECT`: what is typed is the same in every language."""


def sentences(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Strings of more than one word that are no docstring, no CSS and no sentence for a developer."""
    quiet: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            quiet |= {id(each.value) for each in node.body if isinstance(each, ast.Expr)}
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in NOT_FOR_READERS:
            quiet |= {id(each) for each in ast.walk(node)}
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("DEFAULT_CSS", "CSS_PATH"):
            quiet.add(id(node.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "name":  # what a task is called
            quiet |= {id(each) for each in ast.walk(node.value)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in quiet:
            yield node.lineno, node.value


def test_the_client_says_nothing_in_english_of_its_own() -> None:
    """A sentence in the source is one that nobody can read in another language."""
    found = [
        f"{path}:{line}: {text}"
        for path, tree in sources().items()
        if path.parts[0] == "tui"
        for line, text in sentences(tree)
        if WORDS.search(text) and text not in NAMES and not COMMAND.match(text)
    ]
    assert found == []


def test_that_test_finds_one() -> None:
    tree = ast.parse('def f():\n    """A docstring of it."""\n    return line("Nobody is here.")\n')
    assert list(sentences(tree)) == [(3, "Nobody is here.")]
