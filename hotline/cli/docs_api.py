"""The reference pages on the message API, printed from the table of its routes and from the codes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hotline.node.doors.api.routes import Route

__all__ = ["api", "problems"]

PROMISES = (
    "Same id, same content gets the stored answer.",
    "The order of keys makes no other content.",
    "Same id, other content is refused with both hashes.",
    "While the first is running, the second is told to come back.",
    "A first that failed stores nothing, and leaves its id free.",
    "An id is never used again, whatever became of it.",
    "After a restart, the same call gets the same answer.",
    "The scope of an id is the centre, so another program finds it taken.",
    "The clock is asked of a new id only.",
    "An officer's word goes by the same rules, under an id of its own.",
)
"""Of a call that is made again: scope, lifetime, another body, the first still running, a restart."""

_PICTURE = (
    "![A browser at a node's /v1/docs: the title Hotline message API, test; what ids, refusals and instants are; then "
    "the routes, by noun, each with its method, path and what it does.](../pictures/api.png)"
)


def api() -> str:
    """docs/reference/api.md."""
    from hotline.node.doors.api.nouns import NOUNS, STORY
    from hotline.node.doors.api.table import ROUTES

    lines = [
        "# The message API", "", STORY.strip(), "",
        "A node describes its own door: `GET /v1/openapi.json` is OpenAPI 3.1, with every field, every refusal and an",
        "example of each type of message; `/v1/docs` draws it, and asks nobody but the node.", "", _PICTURE, "",
        "Beside this page: [events](events.md), [problems](problems.md), [types of messages](types/README.md).", "",
        "Written by `hotline docs api`.", "",
        "## What is promised of an id", "",
        "Each of these is a test.", "", *(f"- {each}" for each in PROMISES),
    ]  # fmt: skip
    for noun, told in NOUNS.items():
        routes = [route for route in ROUTES if route.noun == noun]
        if routes:
            lines += [
                "",
                f"## {noun}",
                "",
                told,
                "",
                "| call | does | asked by | answers |",
                "| --- | --- | --- | --- |",
            ]
            lines += [_row(route) for route in routes]
            lines += [line for route in routes for line in _more(route)]
    return "\n".join(lines) + "\n"


def _row(route: Route) -> str:
    from hotline.node.doors.api.openapi import refusals_of

    answers = ", ".join(str(status) for status in sorted({*route.gives, *refusals_of(route)}))
    return f"| `{route.method} {route.path}` | {route.summary} | {route.who} | {answers} |"


def _more(route: Route) -> Iterator[str]:
    """What a line of the table has no room for: parameters, and what there is to know."""
    if not route.parameters and not route.more:
        return
    yield from ("", f"### {route.method} {route.path}", "")
    if route.more:
        yield route.more
    if route.parameters:
        yield from ("", "| parameter | in | is |", "| --- | --- | --- |") if route.more else (
            "| parameter | in | is |", "| --- | --- | --- |",
        )  # fmt: skip
        for each in route.parameters:
            default = f"; without it {each.default}" if each.default not in (None, "") else ""
            needed = " (required)" if each.required else ""
            yield f"| `{each.name}` | {each.where} | {each.summary}{default}{needed} |"


def problems() -> str:
    """docs/reference/problems.md."""
    from hotline.node.doors.api.problem_pages import RETRY, explained_to_programs
    from protocols.errors import Code

    lines = [
        "# Problems", "",
        "What a program is answered with when its call is refused: `application/problem+json` (RFC 9457). `retry` says",
        "what may be done with the same call, `stored` whether anything of it is on record, `errors` which fields are",
        "wrong, each by its JSON pointer. `type` is a page of the node itself, `/v1/problems/CODE`;",
        "`hotline explain CODE` prints the same without it.", "",
        *(f"- `{word}`: {told}" for word, told in RETRY.items()), "",
        "Written by `hotline docs problems`.", "",
        "| code | status | retry | means | what to do |", "| --- | --- | --- | --- | --- |",
    ]  # fmt: skip
    for code in sorted(Code):
        found = explained_to_programs(code)
        lines.append(f"| `{code}` | {found.status} | {found.retry} | {found.meaning} | {found.remedy} |")
    return "\n".join(lines) + "\n"
