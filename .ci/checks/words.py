"""No product text uses a word of `protocols/phrases/not_used.toml`.

Product text: every phrase catalogue in its own language; every string that is not a docstring in the code (codes,
labels, sentences on a screen); every page of documentation; every file name. A line that must quote such a word
carries the comment `words: exception`. Threat pages and tests are about the words' subject and are left out.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from tree import files, text

from protocols.phrases.not_used import found_in

LEFT_OUT = {Path("SECURITY.md"), Path("protocols/spec/threats.md"), Path("protocols/phrases/not_used.toml")}
EXCEPTION = "words: exception"


def strings(source: str) -> Iterator[tuple[int, int, str]]:
    """First line, last line and text of every string that is not a docstring."""
    tree = ast.parse(source)
    docstrings = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            for statement in node.body:
                if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                    docstrings.add(statement.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings:
            yield node.lineno, node.end_lineno or node.lineno, node.value


def spans(path: Path, content: str) -> Iterator[tuple[int, int, str]]:
    if path.suffix == ".py":
        yield from strings(content)
    else:
        yield from ((number, number, line) for number, line in enumerate(content.splitlines(), 1))


def is_product_text(path: Path) -> bool:
    if path in LEFT_OUT or path.parts[0] in {"tests", ".ci", "requirements"}:
        return False
    return path.suffix in {".ftl", ".md"} or (path.suffix == ".py" and path.parts[0] in {"hotline", "tui", "protocols"})


def main() -> int:
    wrong = 0
    for path in files():
        if path.parts[0] not in {"tests", ".ci"} and path not in LEFT_OUT and (used := found_in(path.as_posix(), "en")):
            print(f"{path}: its name contains {', '.join(used)}")
            wrong += 1
        content = text(path) if is_product_text(path) else None
        if content is None:
            continue
        language = path.parent.name if path.suffix == ".ftl" else "en"
        lines = content.splitlines()
        for first, last, piece in spans(path, content):
            used = found_in(piece, language)
            if used and not any(EXCEPTION in line for line in lines[first - 1 : last]):
                print(f"{path}:{first}: contains {', '.join(used)}: {piece.strip()[:100]}")
                wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
