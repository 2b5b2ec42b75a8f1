"""The family charter: what a proposal may say, and that paper and message have the same fields."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from protocols.errors import WrongDraft
from protocols.messages import newest
from protocols.messages.allowed import title
from protocols.messages.charter import Proposal
from protocols.messages.draft import body_of
from protocols.messages.fields import fields_of
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.lifecycle import Entry
from protocols.messages.lifecycles import standings
from protocols.messages.standing import standing_lines
from protocols.phrases.catalogue import Phrases
from tests.channel_world import Channelled
from tests.parties import Said
from tests.protocols.messages.drafts import checked, example

EN = Phrases("en")
PAGE = Path(__file__).parents[3] / "deploy" / "charter.md"


def faults(type_: str, header: dict[str, Any] | None = None, **body: Any) -> list[str]:
    draft = example(newest(type_))
    draft["body"] |= body
    with pytest.raises(WrongDraft) as wrong:
        checked(draft | (header or {}))
    return [fault.path for fault in wrong.value.faults]


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"types": []}, "body.types"),
        ({"types": ["conjunction"]}, "body.types[0]"),
        ({"types": ["*.alert"]}, "body.types[0]"),
        ({"types": ["launch.*", "launch.*"]}, "body.types"),
        ({"languages": ["en", "en"]}, "body.languages"),
        ({"deadlines": [{"precedence": "flash"}]}, "body.deadlines[0]"),
        ({"deadlines": [{"precedence": "flash", "shown_within_s": 29}]}, "body.deadlines[0].shown_within_s"),
        (
            {"deadlines": [{"precedence": "flash", "shown_within_s": 600, "acknowledged_within_s": 60}]},
            "body.deadlines[0]",
        ),
        (
            {
                "deadlines": [
                    {"precedence": "flash", "shown_within_s": 60},
                    {"precedence": "flash", "shown_within_s": 90},
                ]
            },
            "body.deadlines",
        ),
        ({"third_party": "KESTREL"}, "body.third_party"),
        ({"review_at": "2020-01-01T00:00:00Z"}, "body.review_at"),
        ({"voluntary": "Taking part is required."}, "body.voluntary"),
    ],
)
def test_what_a_proposal_may_not_say(body: dict[str, Any], path: str) -> None:
    assert faults("charter.proposal", **body) == [path]


def test_its_members_are_whom_it_addresses() -> None:
    assert faults("charter.proposal", {"info": ["HALCYON"]}, third_party=None) == ["info"]
    assert faults("charter.proposal", {"to": ["KESTREL", "WREN"]}) == ["body.replaces_direct"]


def test_a_suspension_ends_on_a_day_to_come() -> None:
    assert faults("charter.suspension", resumes_by="2026-11-20T00:00:00Z") == ["body.resumes_by"]


def test_the_sentences_need_not_be_written() -> None:
    draft = example(newest("charter.proposal"))
    for name in ("leaving", "without_prejudice", "without_recognition", "voluntary"):
        del draft["body"][name]
    assert checked(draft).body == checked(example(newest("charter.proposal"))).body


def test_paper_has_the_fields_of_the_message_in_their_order() -> None:
    """Each section, whichever language it is in, numbers them as the message does; English says their titles."""
    english = PAGE.read_text("utf-8").partition("## English")[2].partition("\n## ")[0]
    on_paper = re.findall(r"^(?:\| (\d+) \| |(\d+)\. )\*\*([^*]+?)[.,]?\*\*", english, re.M)
    titles = [title(field.type) for field in fields_of(Proposal).values()]
    assert [int(row or line) for row, line, _ in on_paper] == list(range(1, len(titles) + 1))
    for (_, _, said), wanted in zip(on_paper, titles, strict=True):
        assert said.startswith(wanted) or wanted.startswith(said), (said, wanted)


def standing(*said: Said) -> list[str]:
    entries = [Entry(message=s.message, body=body_of(s.message), digest=s.hash, at=EXAMPLE_AT) for s in said]
    return [line for each in standings(entries, EXAMPLE_AT) for line in standing_lines(each, EN, EXAMPLE_AT)]


def test_where_the_matter_stands() -> None:
    world = Channelled()
    proposal, kestrel, halcyon = world.in_force("KESTREL", "HALCYON")
    assert any("PROPOSED" in line for line in standing(proposal))
    one, both = standing(proposal, kestrel), standing(proposal, kestrel, halcyon)
    assert any("not every member has accepted" in line for line in one)
    assert any("every member has accepted" in line and "not every" not in line for line in both)
    suspension = world.suspends("KESTREL", proposal)
    assert any("SUSPENDED" in line for line in standing(proposal, kestrel, halcyon, suspension))
    resumed = world.resumes(suspension)
    assert any("ACCEPTED" in line for line in standing(proposal, kestrel, halcyon, suspension, resumed))
    left = world.leaves("HALCYON", proposal)
    assert any("A MEMBER HAS LEFT" in line for line in standing(proposal, kestrel, halcyon, left))
