"""What a program's disk keeps of its words, and what it says of a file that was damaged."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from hotline.client.outbox import Despatch, NodeAnswer, Outbox
from protocols.envelope import Attested
from protocols.errors import Code, Refused

GOING = Despatch(b"\1" * 16, b"\2" * 32, b"\3" * 32, b"M", (Attested(b"A", b"\4" * 64),), True, 7)
SAID = Despatch(b"\5" * 16, b"\2" * 32, b"\3" * 32, b"M", (), False, 8, NodeAnswer("draft", 9))


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    outbox = Outbox(tmp_path)
    outbox.keep(GOING)
    outbox.keep(SAID)
    return outbox


def test_what_is_kept_is_found_as_it_was(outbox: Outbox) -> None:
    assert outbox.find(GOING.id) == GOING
    assert outbox.find(SAID.id) == SAID
    assert outbox.going() == [GOING]


@pytest.mark.parametrize("damage", [b"", b"\xc1", b"\x90", "cut", "signature"])
def test_a_damaged_file_is_named_and_never_taken_for_a_message(
    outbox: Outbox, tmp_path: Path, damage: bytes | str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / f"{GOING.id.hex()}.going"
    whole = path.read_bytes()
    named = {"cut": whole[:-4], "signature": whole.replace(b"\4" * 64, b"\4" * 63).replace(b"\xc4\x40", b"\xc4\x3f")}
    path.write_bytes(damage if isinstance(damage, bytes) else named[damage])

    with pytest.raises(Refused) as refused:
        outbox.find(GOING.id)
    assert (refused.value.code, refused.value.detail) == (Code.RECORD_DAMAGED, str(path))

    with caplog.at_level(logging.ERROR):
        assert outbox.going() == []
    assert f"{path.name} is damaged and moved aside: {path}" in caplog.text
    assert path.with_suffix(".damaged").exists()


def test_a_file_under_another_message_s_name_is_damage(outbox: Outbox, tmp_path: Path) -> None:
    (tmp_path / f"{GOING.id.hex()}.going").rename(tmp_path / f"{(b'x' * 16).hex()}.going")
    with pytest.raises(Refused) as refused:
        outbox.find(b"x" * 16)
    assert refused.value.code is Code.RECORD_DAMAGED
