"""Every code has its page: for people as HTML, for programs as JSON."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from hotline.node.doors.api.problem_pages import explained_to_programs, list_page, page
from hotline.node.doors.api.problems import retry_of, status_of
from protocols.errors import Code
from protocols.explanations import explained
from tests.node.doors.api.door import Door


@pytest.mark.parametrize("code", Code)
def test_each_code_says_what_it_means_and_what_to_do(code: Code) -> None:
    found = explained_to_programs(code)
    assert (found.meaning, found.remedy) == explained(code)[:2]
    assert (found.status, found.retry) == (status_of(code), retry_of(code))
    assert (found.example.code, found.example.status, found.example.stored) == (str(code), found.status, False)
    drawn = page(found)
    assert f"<h1><code>{code}</code></h1>" in drawn
    assert "`" not in drawn.replace("`Retry-After`", "").partition("<p>An example")[0]


def test_a_page_fetches_nothing_and_runs_nothing() -> None:
    for drawn in (page(explained_to_programs(Code.SCHEMA)), list_page((explained_to_programs(Code.SCHEMA),))):
        assert not re.findall(r"<script|<img|<link|https?:|url\(", drawn)


async def test_a_browser_gets_a_page_and_its_style_is_the_only_one_allowed(door: Door) -> None:
    reply = await door.call("GET", "/v1/problems/id_reused", token=None, Accept="text/html,application/xhtml+xml,*/*")
    assert reply.headers["Content-Type"] == "text/html; charset=utf-8"
    style = re.search(rb"<style>(.*?)</style>", reply.body, re.DOTALL)
    assert style is not None
    hashed = base64.b64encode(hashlib.sha256(style[1]).digest()).decode()
    policy = reply.headers["Content-Security-Policy"]
    assert f"style-src 'sha256-{hashed}'" in policy
    assert "default-src 'none'" in policy
    assert "script-src 'none'" in policy


@pytest.mark.parametrize("accept", ["*/*", "application/json"])
async def test_a_program_gets_the_same_as_json(door: Door, accept: str) -> None:
    reply = await door.call("GET", "/v1/problems/rate_limited", token=None, Accept=accept)
    assert reply.headers["Content-Type"] == "application/json"
    assert (reply.body["retry"], reply.body["status"]) == ("later", 429)
    assert reply.body["example"]["type"] == "/v1/problems/rate_limited"


async def test_the_address_in_a_refusal_leads_to_its_page(door: Door) -> None:
    refused = await door.call("GET", "/v1/centres/NOBODY")
    page = await door.call("GET", refused.body["type"], token=None)
    assert (refused.status, page.body["code"]) == (404, "not_found")


async def test_every_code_is_listed_and_no_other_has_a_page(door: Door) -> None:
    listed = await door.call("GET", "/v1/problems", token=None)
    assert {each["code"] for each in listed.body["problems"]} == {str(code) for code in Code}
    as_page = await door.call("GET", "/v1/problems", token=None, Accept="text/html")
    assert as_page.body.count(b'<li><a href="/v1/problems/') == len(Code)
    assert (await door.call("GET", "/v1/problems/no_such_code", token=None)).problem[:2] == (404, "not_found")
