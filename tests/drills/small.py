"""The smallest scenario that works, and what it becomes when a line of it is written otherwise."""

from __future__ import annotations

from hotline.drills.reading import Written, read
from hotline.drills.sense import Finding, check

SMALL = """\
schema: hotline.drill/v1
id: small
title: A small one
mode: drill
summary: One message, one acknowledgement.
wall: 20m
clocks:
  scenario_start: 2019-08-28T12:00:00Z
  segments:
    - {until: 2019-08-28T12:10:00Z}
    - {jump_to: 2019-08-29T06:00:00Z, say: The next morning.}
    - {until: 2019-08-29T06:10:00Z, speed: 2}
objectives:
  O1: {text: Somebody answers.}
cast:
  players:
    kestrel: {centre: KESTREL, party: Kestrel Spaceflight}
    meridian: {centre: MERIDIAN, party: Meridian Orbital Survey}
  simulated:
    halcyon: {centre: HALCYON, party: Halcyon Tracking Service}
faults:
  F1: {kind: link_down, target: kestrel}
script:
  - id: I-01
    title: A word
    at: {play: 1m}
    method: message
    from: halcyon
    to: [kestrel]
    type: procedure.free_text
    fields: {subject: A word, text: Are you there?}
    expect:
      - {act: {who: kestrel, does: acknowledge, of: I-01}, within: 5m, objective: O1}
  - id: I-02
    title: The line is cut
    at: {scenario: 2019-08-28T12:09:00Z}
    method: fault
    fault: F1
  - id: I-03
    title: Nobody calls
    at: {unless: {who: meridian, does: voice_contact}, within: 2m, since: I-01}
    method: note
    to: [meridian]
    text: "A paper asks. It prints at {scenario: 2019-08-29T06:05:00Z}."
    expect:
      - {observe: What was said?, objective: O1}
  - id: END
    title: The end
    at: {scenario: 2019-08-29T06:10:00Z}
    method: end
"""


def text(*changes: tuple[str, str]) -> str:
    """The small scenario with each first part, which must be there, written as the second."""
    changed = SMALL
    for old, new in changes:
        assert old in changed, old
        changed = changed.replace(old, new, 1)
    return changed


def written(*changes: tuple[str, str]) -> Written:
    return read(text(*changes).encode())


def found(*changes: tuple[str, str]) -> tuple[Finding, ...]:
    return check(written(*changes))


def line_of(part: str, *changes: tuple[str, str]) -> int:
    """The line in which this part stands."""
    before, there, _ = text(*changes).partition(part)
    assert there
    return before.count("\n") + 1
