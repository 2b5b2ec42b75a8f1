"""node.toml: what it says is taken as it stands, and what is wrong in it is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from hotline.cli.sentence import worded
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


def test_a_value_that_is_wrong_is_told_with_where_the_right_ones_stand(tmp_path: Path) -> None:
    told = worded(refusal(tmp_path, 'mode = "live"\ncentre = "A"\nparty = "P"\nanchor = "00"\nreserve_bytes = -1\n'))
    assert "reserve_bytes" in told
    assert "configuration.md" in told
    assert "the file you mean" not in told


def test_a_mode_that_is_none_is_never_taken_for_one(tmp_path: Path) -> None:
    for line in ("", 'mode = ""\n', 'mode = "LIVE"\n', 'mode = "exercise"\n'):
        assert refusal(tmp_path, f'{line}centre = "A"\nparty = "P"\nanchor = "00"\n').code is Code.FILE_UNREADABLE


@pytest.mark.parametrize(
    "relays", [["127.0.0.1"], ["relay.example:0"], [":7465"], ["relay.example:7465/KESTREL"], ["a:7465", "a:7465"]]
)
def test_a_relay_that_is_none_or_stands_there_twice_is_named(tmp_path: Path, relays: list[str]) -> None:
    text = f'mode = "live"\ncentre = "A"\nparty = "P"\nanchor = "00"\nrelays = {relays}\n'
    refused = refusal(tmp_path, text)
    assert refused.code is Code.FILE_UNREADABLE
    assert relays[0] in refused.detail
    assert "host:port" in refused.detail or "twice" in refused.detail


def test_a_folder_begins_at_the_nodes_directory_wherever_it_is_served_from(tmp_path: Path) -> None:
    settings = structs.replace(MERIDIAN, folders={"KESTREL": "stick", "HALCYON": "/srv/halcyon"})
    assert settings.folders_at(tmp_path) == {"KESTREL": f"{tmp_path}/stick", "HALCYON": "/srv/halcyon"}


@pytest.mark.parametrize("mode", ["live", "drill"])
def test_only_a_test_node_may_move_its_clock(tmp_path: Path, mode: str) -> None:
    text = f'mode = "{mode}"\ncentre = "A"\nparty = "P"\nanchor = "00"\nclock_offset_ms = 1\n'
    assert "mode test only" in refusal(tmp_path, text).detail


def test_a_directory_that_is_none_says_what_makes_one(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_settings(tmp_path)
    assert refused.value.code is Code.NOT_FOUND
    assert "hotline init" in str(refused.value)
