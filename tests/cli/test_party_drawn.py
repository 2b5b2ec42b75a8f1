"""What a registrar reads before signing: a key that was put in the place of another is seen, by its digits, first."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from hotline.cli.party_drawn import changes, root_warnings, statement_text
from hotline.keys.holders import spelled
from hotline.keys.roots import first_root
from protocols.keys import SeedSigner
from protocols.roster import Statement
from protocols.wire import pack, unpack

NOW = 1_795_356_900_000


def public(number: int) -> bytes:
    return SeedSigner(bytes([number]) * 32, "test").public


BASE: dict[str, Any] = {
    "party": "Meridian Orbital",
    "mode": "test",
    "version": 1,
    "root": {"version": 1, "hash": bytes(32)},
    "centres": [{"name": "MERIDIAN", "keys": [public(1)]}],
    "officers": [
        {"centre": "MERIDIAN", "role": "WATCH-1", "key": public(2)},
        {"centre": "MERIDIAN", "role": "WATCH-2", "key": public(3)},
    ],
    "at": NOW,
    "expires_at": NOW + 86_400_000,
}


def statement(**other: Any) -> Statement:
    return unpack(pack(msgspec.convert(BASE | other, Statement)), Statement)


FIRST = statement()


def second(**other: Any) -> str:
    return changes(statement(version=2, **other), FIRST)


def test_a_key_put_in_the_place_of_another_is_named_with_both_digits() -> None:
    told = second(officers=[BASE["officers"][0], {"centre": "MERIDIAN", "role": "WATCH-2", "key": public(9)}])
    assert told.splitlines() == [
        "Since statement 1:",
        "  OTHER KEY  officer MERIDIAN WATCH-2",
        f"    {spelled(public(9))}  is now its key",
        f"    {spelled(public(3))}  no longer",
    ]


def test_who_comes_and_who_goes_is_told_and_who_stays_is_not() -> None:
    told = second(
        officers=[BASE["officers"][0], {"centre": "MERIDIAN", "role": "WATCH-3", "key": public(4)}],
        revoked=[public(3)],
        services=[{"centre": "MERIDIAN", "name": "OPS", "key": public(5), "types": ["manoeuvre.notice"]}],
    )
    assert f"NEW   {spelled(public(4))}  officer MERIDIAN WATCH-3" in told
    assert f"GONE  {spelled(public(3))}  officer MERIDIAN WATCH-2" in told
    assert f"REVOKED  {spelled(public(3))}" in told
    assert "CHANGED  program MERIDIAN OPS: signs manoeuvre.notice" in told
    assert "WATCH-1" not in told


@pytest.mark.parametrize(
    ("other", "what"),
    [
        ({"centres": [{"name": "MERIDIAN", "keys": [public(1), public(8)]}]}, "OTHER KEY  centre MERIDIAN"),
        ({"centres": [{"name": "MERIDIAN", "keys": [public(1)], "speaks_for": "government"}]}, "speaks for government"),
        ({"authorised_by": "Halcyon"}, "CHANGED  the State that answers for it: Halcyon"),
        ({"opens": [{"party": "Wren", "types": ["charter.*"]}]}, "CHANGED  opened to Wren: charter.*"),
        ({"root": {"version": 2, "hash": bytes(32)}}, "CHANGED  made under: root 2, where it was: root 1"),
    ],
)
def test_every_field_that_changed_is_told(other: dict[str, Any], what: str) -> None:
    assert what in second(**other)


def test_a_key_that_is_believed_again_is_told() -> None:
    before = statement(revoked=[public(7)])
    assert f"NO LONGER REVOKED  {spelled(public(7))}" in changes(statement(version=2), before)


def test_what_cannot_be_compared_says_so() -> None:
    assert "the same, for another year" in second()
    assert "cannot be told" in changes(statement(version=2), None)
    assert "all of it is new" in changes(FIRST, None)


def test_the_whole_of_it_has_every_key() -> None:
    told = statement_text(FIRST)
    for key in (1, 2, 3):
        assert spelled(public(key)) in told


@pytest.mark.parametrize(
    ("threshold", "warned"), [(1, "one that is stolen is enough"), (2, ""), (3, "when one is lost")]
)
def test_a_threshold_that_one_key_defeats_is_said(threshold: int, warned: str) -> None:
    keys = tuple(public(number) for number in (1, 2, 3))
    lines = root_warnings(first_root("Meridian Orbital", keys, threshold, (public(4),), 1, NOW))
    assert warned in "\n".join(lines)
    assert bool(lines) is bool(warned)
