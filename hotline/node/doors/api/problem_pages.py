"""What each refusal means and what to do about it: a page for whoever reads one at 03:00, and JSON for programs.

The words are those of `hotline explain CODE`; the address is the `type` of every problem that this node answers with.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape
from typing import Annotated, Literal

import msgspec

from hotline.node.doors.api.docs_page import page_headers
from hotline.node.doors.api.openapi import example_problem
from hotline.node.doors.api.problems import Problem, retry_of, status_of
from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from protocols.errors import Code, Refused
from protocols.explanations import explained

__all__ = ["ROUTES", "Explained", "Problems", "explained_to_programs"]

RETRY = {
    "never": "Never: the same call gets the same refusal.",
    "fix": "Mend the call; nothing of it is on record, and its id is free.",
    "later": "The same call again, after `Retry-After`.",
    "same": "The same call again, at once.",
}


_STYLE = """\
body { font: 1rem/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
code, pre { font-family: monospace }
pre { border: 1px solid #767676; padding: .75rem; overflow-x: auto }
dt { font-weight: bold }
dd { margin: 0 0 .75rem }
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_HEADERS = {**page_headers(style=f"'sha256-{_STYLE_HASH}'"), "Vary": "Accept"}
_HTML = "text/html; charset=utf-8"


class Explained(msgspec.Struct, frozen=True, kw_only=True):
    """One code: what it means, what to do, under which status it comes, and whether the same call may be made again."""

    code: str
    meaning: str
    remedy: str
    status: int
    retry: Literal["never", "fix", "later", "same"]
    example: Problem


class Problems(msgspec.Struct, frozen=True, kw_only=True):
    problems: tuple[Explained, ...]


def explained_to_programs(code: Code) -> Explained:
    """What a program, and whoever reads its log, is told of a code."""
    meaning, remedy, _ = explained(code)
    return Explained(
        code=str(code),
        meaning=meaning,
        remedy=remedy,
        status=status_of(code),
        retry=retry_of(code),
        example=example_problem(code),
    )


def page(found: Explained) -> str:
    """The page of one code: nothing on it moves, and nothing is fetched for it."""
    example = msgspec.json.format(msgspec.json.encode(found.example), indent=2).decode()
    return f"""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(found.code)}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1><code>{escape(found.code)}</code></h1>
<p>{_marked(found.meaning)}</p>
<dl>
<dt>What to do</dt><dd>{_marked(found.remedy)}</dd>
<dt>The same call again</dt><dd>{_marked(RETRY[found.retry])}</dd>
<dt>Status</dt><dd>{found.status}</dd>
</dl>
<p>An example:</p>
<pre>{escape(example)}</pre>
<p><a href="/v1/problems">Every code</a> · <code>hotline explain {escape(found.code)}</code> says the same.</p>
</body>
</html>
"""


def list_page(found: tuple[Explained, ...]) -> str:
    """Every code on a line."""
    rows = "\n".join(
        f'<li><a href="/v1/problems/{each.code}"><code>{each.code}</code></a>: {_marked(each.meaning)}</li>'
        for each in found
    )
    return f"""\
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Problems</title>
<style>{_STYLE}</style></head>
<body><h1>Problems</h1><ul>
{rows}
</ul></body>
</html>
"""


def _marked(text: str) -> str:
    """A phrase, its `code` in HTML's own way."""
    parts = escape(text).split("`")
    return "".join(f"<code>{part}</code>" if place % 2 else part for place, part in enumerate(parts))


def _is_for_people(call: Call) -> bool:
    """Whether a browser asks: it names HTML; `*/*` alone is a program's."""
    return "text/html" in call.request.headers.get("Accept", "").lower()


async def _problem(call: Call) -> Answer:
    try:
        found = explained_to_programs(Code(call.path["code"]))
    except ValueError:
        raise Refused(Code.NOT_FOUND, "no such code; `GET /v1/problems` lists them", field="code") from None
    if _is_for_people(call):
        return Answer(200, headers=_HEADERS, data=page(found).encode(), media_type=_HTML)
    return Answer(200, found, {"Vary": "Accept"})


async def _problems(call: Call) -> Answer:
    found = tuple(explained_to_programs(code) for code in sorted(Code))
    if _is_for_people(call):
        return Answer(200, headers=_HEADERS, data=list_page(found).encode(), media_type=_HTML)
    return Answer(200, Problems(problems=found), {"Vary": "Accept"})


ROUTES: tuple[Route, ...] = (
    Route(
        name="problems", method="GET", path="/v1/problems", noun="problems", who="anybody", handler=_problems,
        summary="Every code that a call may be refused with", gives={200: (Problems, "every code")},
        also=("text/html",),
    ),
    Route(
        name="problem", method="GET", path="/v1/problems/{code}", noun="problems", who="anybody", handler=_problem,
        summary="What a code means, and what to do",
        parameters=(
            Parameter("code", "path", Annotated[str, msgspec.Meta(max_length=64)], "the code", required=True),
        ),
        gives={200: (Explained, "what it means")}, refuses=(Code.NOT_FOUND,), also=("text/html",),
    ),
)  # fmt: skip
