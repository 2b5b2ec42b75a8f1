"""node.toml: what it says is taken as it stands, and what is wrong in it is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.node.settings import Settings, read_settings, write_settings
from protocols.errors import Code, Refused

MERIDIAN = Settings(
    mode="test", centre="MERIDIAN", party="Méridien \"1\"", anchor="ab" * 32, listen="[::1]:7464",
    addresses=("line.example:7464",), clock_offset_ms=-5,
)  # fmt: skip


def test_what_was_written_is_read(tmp_path: Path) -> None:
    write_settings(tmp_path, MERIDIAN)
    assert read_settings(tmp_path) == MERIDIAN


def refusal(path: Path, text: str) -> Refused:
    (path / "node.toml").write_text(text)
    with pytest.raises(Refused) as refused:
        read_settings(path)
    return refused.value


def test_an_unknown_setting_is_named(tmp_path: Path) -> None:
    refused = refusal(tmp_path, 'mode = "live"\ncentre = "A"\nparty = "P"\nanchor = "00"\nprot = 1\n')
    assert refused.code is Code.FILE_UNREADABLE
    assert "prot" in refused.detail


def test_a_mode_that_is_none_is_never_taken_for_one(tmp_path: Path) -> None:
    for line in ("", 'mode = ""\n', 'mode = "LIVE"\n', 'mode = "exercise"\n'):
        assert refusal(tmp_path, f'{line}centre = "A"\nparty = "P"\nanchor = "00"\n').code is Code.FILE_UNREADABLE


@pytest.mark.parametrize("mode", ["live", "drill"])
def test_only_a_test_node_may_move_its_clock(tmp_path: Path, mode: str) -> None:
    text = f'mode = "{mode}"\ncentre = "A"\nparty = "P"\nanchor = "00"\nclock_offset_ms = 1\n'
    assert "mode test only" in refusal(tmp_path, text).detail


def test_a_directory_that_is_none_says_what_makes_one(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_settings(tmp_path)
    assert refused.value.code is Code.NOT_FOUND
    assert "hotline init" in str(refused.value)
