"""Sealing keys come weekly and go: what was sealed for a destroyed key, nobody opens again."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.node.sealing_ring import KEEP_MS, ROTATE_MS, SealingRing
from protocols.errors import Code, Refused
from protocols.sealing import open_sealed, seal

START = 1_795_356_900_000


def sealed_for(ring: SealingRing) -> bytes:
    return seal("notice", b"said", mode="test", from_="KESTREL", to="MERIDIAN", public=ring.published[-1])


def test_a_week_makes_a_new_key_and_both_open(tmp_path: Path) -> None:
    ring = SealingRing(tmp_path / "sealing")
    assert ring.rotate(START)
    before = sealed_for(ring)
    assert not ring.rotate(START + ROTATE_MS - 1)
    assert ring.rotate(START + ROTATE_MS)
    assert len(ring.published) == 2
    for item in (before, sealed_for(ring)):
        assert open_sealed(item, dict(ring.keys), mode="test").content == b"said"


def test_a_key_is_destroyed_a_fortnight_after_the_next_one_was_made(tmp_path: Path) -> None:
    ring = SealingRing(tmp_path / "sealing")
    ring.rotate(START)
    before = sealed_for(ring)
    ring.rotate(START + ROTATE_MS)
    ring.rotate(START + ROTATE_MS + KEEP_MS - 1)
    open_sealed(before, dict(ring.keys), mode="test")
    ring.rotate(START + ROTATE_MS + KEEP_MS)
    with pytest.raises(Refused) as refused:
        open_sealed(before, dict(ring.keys), mode="test")
    assert refused.value.code is Code.KEY_GONE
    names = {path.name for path in (tmp_path / "sealing").iterdir()}
    assert f"{START:015d}.secret" not in names


def test_a_restart_reads_the_same_keys_and_makes_none(tmp_path: Path) -> None:
    ring = SealingRing(tmp_path / "sealing")
    ring.rotate(START)
    again = SealingRing(tmp_path / "sealing")
    assert again.keys.keys() == ring.keys.keys()
    assert not again.rotate(START + 1)


def test_a_clock_that_went_back_destroys_nothing(tmp_path: Path) -> None:
    ring = SealingRing(tmp_path / "sealing")
    ring.rotate(START)
    ring.rotate(START + ROTATE_MS)
    assert not ring.rotate(0)
    assert len(ring.keys) == 2


def test_secrets_are_for_their_owner_alone(tmp_path: Path) -> None:
    ring = SealingRing(tmp_path / "sealing")
    ring.rotate(START)
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "sealing").iterdir()} == {0}


def test_two_processes_of_one_centre_have_the_same_keys_at_once(tmp_path: Path) -> None:
    one, other = SealingRing(tmp_path / "sealing"), SealingRing(tmp_path / "sealing")
    assert one.rotate(START)
    assert open_sealed(sealed_for(one), dict(other.keys), mode="test").content == b"said"
    assert not other.rotate(START + 1)
    assert other.published == one.published
    one.rotate(START + ROTATE_MS)
    one.rotate(START + ROTATE_MS + KEEP_MS)
    assert other.keys.keys() == one.keys.keys()
