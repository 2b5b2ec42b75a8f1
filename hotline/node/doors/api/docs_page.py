"""The page that draws the description: Swagger UI, from files that are on this computer.

A browser that opens it asks this node and nobody else: the policy that comes with each file lets it do nothing more, no
validator, no font, no script of another origin. It is the same page under a certificate that nobody believes. A token
that is typed into it stays in that page's memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Annotated, Final

import msgspec

from hotline.node.doors.api.packed import Packed
from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from protocols.errors import Code, Refused

__all__ = ["FILES", "ROUTES", "page_headers"]


def page_headers(style: str = "'self'", script: str = "'none'") -> Mapping[str, str]:
    """What comes with a page and its files: from where it may take style and script, and that it may nothing else."""
    policy = (
        "default-src 'none'", f"style-src {style}", f"script-src {script}", "img-src 'self' data:",
        f"connect-src {script}", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    )  # fmt: skip
    return {
        "Content-Security-Policy": "; ".join(policy),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }


_HEADERS: Final = page_headers(script="'self'")

FILES: Final[Mapping[str, str]] = MappingProxyType({
    "swagger-ui.css": "text/css; charset=utf-8",
    "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
    "favicon-32x32.png": "image/png",
})  # fmt: skip
"""Of the package only these are given out, each by its media type."""

_START = "start.js"

_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hotline message API</title>
<link rel="stylesheet" href="/v1/docs/swagger-ui.css">
<link rel="icon" type="image/png" href="/v1/docs/favicon-32x32.png">
</head>
<body>
<div id="page"></div>
<noscript>This page is drawn by JavaScript. The description itself is <a href="/v1/openapi.json">openapi.json</a>.
</noscript>
<script src="/v1/docs/swagger-ui-bundle.js"></script>
<script src="/v1/docs/start.js"></script>
</body>
</html>
"""

_SCRIPT = """\
"use strict";
SwaggerUIBundle({
  url: "/v1/openapi.json",
  dom_id: "#page",
  deepLinking: true,
  displayOperationId: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  persistAuthorization: false,
  queryConfigEnabled: false,
  validatorUrl: null,
});
"""

_HTML = "text/html; charset=utf-8"


@cache
def _file(name: str) -> Packed:
    """One of FILES. The package is of the server's extra: a node that never shows the page does not load it."""
    from swagger_ui_bundle import swagger_ui_path  # noqa: PLC0415 - see above

    return Packed((swagger_ui_path / name).read_bytes())


async def _page(call: Call) -> Answer:
    return Answer(200, headers=_HEADERS, data=_PAGE.encode(), media_type=_HTML)


async def _of_the_page(call: Call) -> Answer:
    name = call.path["file"]
    headers = {**_HEADERS, "Cache-Control": "no-cache"}
    if name == _START:
        return Answer(200, headers=headers, data=_SCRIPT.encode(), media_type=FILES["swagger-ui-bundle.js"])
    if name not in FILES:
        raise Refused(Code.NOT_FOUND, "the page has no such file", field="file")
    return _file(name).answer(call, headers, media_type=FILES[name])


ROUTES: tuple[Route, ...] = (
    Route(
        name="docs", method="GET", path="/v1/docs", noun="pages", who="anybody", handler=_page,
        summary="This description as a page that can be tried",
        gives={200: (str, "the page")}, media_type="text/html",
    ),
    Route(
        name="docs_file", method="GET", path="/v1/docs/{file}", noun="pages", who="anybody", handler=_of_the_page,
        summary="A file that the page is drawn with",
        parameters=(
            Parameter("file", "path", Annotated[str, msgspec.Meta(max_length=64)], "one of the page's files",
                      required=True),
        ),
        gives={200: (bytes, "the file")}, refuses=(Code.NOT_FOUND,),
        media_type="text/css", also=("text/javascript", "image/png"),
    ),
)  # fmt: skip
