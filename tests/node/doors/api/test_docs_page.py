"""The page that draws the description, in a browser without a network: drawn whole, and it asks this node alone."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from hotline.node.doors.api.docs_page import FILES
from hotline.node.doors.api.table import ROUTES
from tests.node.doors.api.door import Door

CHROMIUM = shutil.which("chromium")
OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--ignore-certificate-errors",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "--hide-scrollbars", "--enable-logging=stderr",
)  # fmt: skip


async def test_it_and_its_files_come_with_a_policy_that_allows_this_node_alone(door: Door) -> None:
    for path in ("/v1/docs", "/v1/docs/start.js", *(f"/v1/docs/{name}" for name in FILES)):
        reply = await door.call("GET", path, token=None)
        assert reply.status == 200, path
        policy = reply.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert reply.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "name", ["swagger-ui.js", "index.html", "swagger-ui-bundle.js.map", "..", "oauth2-redirect.html"]
)
async def test_no_other_file_of_the_package_is_given_out(door: Door, name: str) -> None:
    assert (await door.call("GET", f"/v1/docs/{name}", token=None)).status == 404


async def test_the_page_names_nothing_elsewhere(door: Door) -> None:
    page = (await door.call("GET", "/v1/docs", token=None)).body.decode()
    assert not re.findall(r"(?:src|href)=\"(?!/v1/)", page)
    assert b"validatorUrl: null" in (await door.call("GET", "/v1/docs/start.js", token=None)).body


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
async def test_a_browser_draws_every_route_and_asks_nobody_else(door: Door, tmp_path: Path) -> None:
    log = tmp_path / "net.json"
    drawn, said = await browse(f"{door.address}/v1/docs", tmp_path, "--dump-dom", f"--log-net-log={log}")
    for route in ROUTES:
        assert f'id="operations-{route.noun}-{route.name}"' in drawn, route.name
    assert "Failed to load API definition" not in drawn
    assert "Content Security Policy" not in said
    assert asked(json.loads(log.read_text()), door.address) == {door.node.address}


async def browse(url: str, profile: Path, *more: str) -> tuple[str, str]:
    """What a browser of its own makes of a page after all that it does at once; what it logs."""
    assert CHROMIUM is not None
    browser = await asyncio.create_subprocess_exec(
        "timeout", "60", CHROMIUM, *OPTIONS, f"--user-data-dir={profile / 'profile'}", "--virtual-time-budget=20000",
        *more, url, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, errors = await browser.communicate()
    assert browser.returncode == 0, errors.decode(errors="replace")[-2000:]
    return out.decode(), errors.decode(errors="replace")


def asked(log: dict[str, Any], origin: str) -> set[str]:
    """The hosts that the page began a request to; what the browser asks on its own account has no origin."""
    kinds = {number: name for name, number in log["constants"]["logEventTypes"].items()}
    begun = [event.get("params", {}) for event in log["events"] if kinds[event["type"]] == "URL_REQUEST_START_JOB"]
    return {each["url"].split("/")[2] for each in begun if each.get("initiator") == origin}
