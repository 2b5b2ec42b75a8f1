"""Catalogues for tests: the English one in other letters, so that layout and direction are tried without a translator.

Every text of a phrase is replaced letter by letter; arguments, plurals and keys stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from fluent.syntax import FluentParser, FluentSerializer, ast

from protocols.phrases.catalogue import Phrases, files_of

__all__ = ["ARABIC", "CHINESE", "changed", "pseudo"]

ARABIC = (
    "\u0627\u0628\u062a\u062c\u062d\u062f\u0631\u0633\u0635\u0637"
    "\u0639\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064a"
)
CHINESE = (
    "\u536b\u661f\u8f68\u9053\u4ea4\u4f1a\u6d88\u606f\u4e2d\u5fc3"
    "\u503c\u73ed\u786e\u8ba4\u7b54\u590d\u65f6\u95f4\u4e0a\u4e0b"
)


@cache
def pseudo(language: str, letters: str, every: int = 1) -> Phrases:
    """English in other letters; of a word's letters each `every`-th is kept, so that it stays as wide as it was."""

    def said(text: str) -> str:
        out = []
        for word in text.split(" "):
            kept = [c for n, c in enumerate(word) if not c.isalpha() or n % every == 0]
            out.append("".join(letters[ord(c.casefold()) % len(letters)] if c.isalpha() else c for c in kept))
        return " ".join(out)

    return Phrases.from_files(language, _written(said))


def changed(language: str, key: str, text: str) -> Phrases:
    """The installed catalogue with one phrase said otherwise."""
    files = dict(files_of(language))
    for name, data in files.items():
        lines = data.decode().splitlines(keepends=True)
        files[name] = "".join(
            f"{key} = {text}\n" if line.startswith(f"{key} =") else line for line in lines
        ).encode()  # fmt: skip
    return Phrases.from_files(language, files)


def _written(said: Callable[[str], str]) -> dict[str, bytes]:
    files = {}
    for name, data in files_of("en").items():
        resource = FluentParser().parse(data.decode())
        for node in _texts(resource):
            node.value = said(node.value)
        files[name] = FluentSerializer().serialize(resource).encode()
    return files


def _texts(node: ast.BaseNode) -> list[ast.TextElement]:
    if isinstance(node, ast.TextElement):
        return [node]
    if isinstance(node, ast.BaseComment):
        return []
    found = []
    for value in vars(node).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.BaseNode):
                found += _texts(each)
    return found
