"""`hotline watch LIVE --drill DRILL`: which two keys may sit beside each other."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import pytest

from hotline.cli.sentence import Sentence
from hotline.cli.watch import _drill_seat
from hotline.client import Profile
from hotline.keys import KeyFile, keyfile
from protocols.errors import Code
from protocols.pae import MODES, Mode


def key(path: Path, mode: Mode) -> KeyFile:
    keyfile.create(path, "harbour", mode=mode, centre="KESTREL", role="WATCH-1", cost=keyfile.LOW_COST)
    return keyfile.read(path)


def seat_of(path: Path, mode: Mode) -> Profile:
    """A seat that was signed on before."""
    profile = Profile(
        directory=path.with_suffix(".seat"), mode=mode, centre="KESTREL", role="WATCH-1", address="127.0.0.1:7464",
        anchor=bytes(32), key=path,
    )  # fmt: skip
    profile.write()
    return profile


def asked(**given: Any) -> argparse.Namespace:
    usual = {
        "drill": "127.0.0.1:7464", "drill_key": None, "drill_passphrase_file": None, "passphrase_file": None,
        "at": None, "role": "WATCH-1",
    }  # fmt: skip
    return argparse.Namespace(**usual, **given)


PAIRS = [(one, other) for one in MODES for other in MODES if (one, other) != ("live", "drill")]


@pytest.mark.parametrize(("live", "drill"), PAIRS)
def test_no_other_pair_of_modes(live: Mode, drill: Mode, tmp_path: Path) -> None:
    front = key(tmp_path / "watch-1.key", live)
    key(tmp_path / "watch-1.drill.key", drill)
    with pytest.raises(Sentence) as refused:
        _drill_seat(asked(), front, seat_of(front.path, live))
    assert refused.value.code is Code.WRONG_MODE
    assert not (tmp_path / "watch-1.drill.seat").exists()


def test_the_drills_key_beside_the_live_one(tmp_path: Path) -> None:
    front = key(tmp_path / "watch-1.key", "live")
    other = key(tmp_path / "watch-1.drill.key", "drill")
    seat_of(other.path, "drill")
    seat = _drill_seat(asked(), front, seat_of(front.path, "live"))
    assert (seat.profile.mode, seat.profile.directory.name) == ("drill", "watch-1.drill.seat")
    assert seat.unlock("harbour").mode == "drill"
    assert seat.locked  # it is asked for on the drill's own page
