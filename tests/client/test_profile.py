"""What a seat keeps on its officer's computer: the profile, the roster as last seen, what is not yet receipted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hotline.client import Kept, Profile, Records, Unsent
from protocols.envelope import Attested
from protocols.errors import Code, Refused
from tests.parties import NOW, World


def profile(directory: Path, **changes: object) -> Profile:
    fields: dict[str, object] = {
        "directory": directory,
        "mode": "live",
        "centre": "MERIDIAN",
        "role": "WATCH-1",
        "address": "192.0.2.7:7464",
        "anchor": bytes(range(32)),
        "key": directory / "watch-1.key",
    }
    return Profile(**(fields | changes))  # type: ignore[arg-type]


def kept(number: int) -> Kept:
    return Kept(bytes([number]) * 32, b"message %d" % number, (Attested(b"attestation", bytes(64)),), NOW - number)


# -- profile ------------------------------------------------------------------------------------------------------


def test_a_profile_reads_back_as_it_was_written(tmp_path: Path) -> None:
    written = profile(tmp_path / "seat", key=Path("/keys/watch-1.key"), language="en", address="[2001:db8::7]:7464")
    path = written.write()
    assert Profile.read(tmp_path / "seat") == written
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_directory_that_is_moved_keeps_its_key(tmp_path: Path) -> None:
    profile(tmp_path / "here").write()
    (tmp_path / "here").rename(tmp_path / "there")
    assert Profile.read(tmp_path / "there").key == tmp_path / "there" / "watch-1.key"


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ('mode = "live"', 'mode = "training"'),
        ('address = "192.0.2.7:7464"', 'address = "192.0.2.7"'),
        ('anchor = "0001', 'anchor = "01'),
        ('centre = "MERIDIAN"', ""),
        ('role = "WATCH-1"', 'role = "WATCH-1"\nrank = "colonel"'),
        ('key = "', "key = "),
    ],
)
def test_a_profile_that_is_wrong_says_where(tmp_path: Path, was: str, becomes: str) -> None:
    path = profile(tmp_path).write()
    path.write_text(path.read_text().replace(was, becomes))
    with pytest.raises(Refused) as caught:
        Profile.read(tmp_path)
    assert caught.value.code is Code.FILE_UNREADABLE
    assert "profile.toml" in str(caught.value)


def test_a_profile_that_would_not_read_back_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        profile(tmp_path, role="watch one").write()
    assert not list(tmp_path.iterdir())
    with pytest.raises(Refused) as caught:
        Profile.read(tmp_path / "nowhere")
    assert caught.value.code is Code.FILE_UNREADABLE


# -- records ------------------------------------------------------------------------------------------------------


def test_the_roster_is_remembered_as_signed(tmp_path: Path) -> None:
    records = Records(tmp_path / "seat" / "records")
    assert records.read() == ()
    seen = World().records("MERIDIAN")
    records.write(seen)
    assert records.read() == seen
    assert (tmp_path / "seat" / "records").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"\x90\x90", b"\x91\x92\xa4note\xc4\x00", b"\x05"])
def test_a_damaged_file_of_records_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "records"
    path.write_bytes(content)
    with pytest.raises(Refused) as caught:
        Records(path).read()
    assert caught.value.code is Code.FILE_UNREADABLE


# -- unsent -------------------------------------------------------------------------------------------------------


def test_what_was_signed_is_there_after_a_crash_oldest_first(tmp_path: Path) -> None:
    unsent = Unsent(tmp_path / "unsent")
    assert unsent.read() == ((), ())
    for number in (1, 2, 3):
        unsent.keep(kept(number))
    unsent.keep(kept(2))
    again = Unsent(tmp_path / "unsent")
    assert again.read() == ((kept(3), kept(2), kept(1)), ())
    assert len(again) == 3
    again.done(kept(2).hash)
    again.done(kept(2).hash)
    assert [each.hash for each in again.read()[0]] == [kept(3).hash, kept(1).hash]
    assert (tmp_path / "unsent").stat().st_mode & 0o777 == 0o700


def test_a_power_cut_in_the_middle_of_keeping_leaves_nothing_half(tmp_path: Path) -> None:
    unsent = Unsent(tmp_path / "unsent")
    unsent.keep(kept(1))
    (tmp_path / "unsent" / f".{kept(2).hash.hex()}.put.{os.getpid()}.new").write_bytes(b"half a mess")
    assert unsent.read() == ((kept(1),), ())


@pytest.mark.parametrize("damage", [b"", b"\xff" * 40, None])
def test_a_damaged_file_is_set_aside_and_named(tmp_path: Path, damage: bytes | None) -> None:
    unsent = Unsent(tmp_path / "unsent")
    unsent.keep(kept(1))
    unsent.keep(kept(2))
    path = tmp_path / "unsent" / f"{kept(1).hash.hex()}.put"
    path.write_bytes((tmp_path / "unsent" / f"{kept(2).hash.hex()}.put").read_bytes() if damage is None else damage)
    found, [aside] = unsent.read()
    assert found == (kept(2),)
    assert aside.suffix == ".damaged"
    assert unsent.read() == ((kept(2),), ())


def test_what_cannot_be_kept_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    (tmp_path / "unsent").write_text("a file where the directory should be")
    with pytest.raises(Refused) as caught:
        Unsent(tmp_path / "unsent").keep(kept(1))
    assert caught.value.code is Code.FILE_UNREADABLE


def test_a_language_without_phrases_is_refused_by_name(tmp_path: Path) -> None:
    written = profile(tmp_path / "seat", language="tlh")
    written.write()
    with pytest.raises(Refused, match="no phrases in 'tlh' here") as refused:
        Profile.read(written.directory)
    assert refused.value.code is Code.FILE_UNREADABLE
