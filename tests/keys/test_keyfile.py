"""A key file: opened by its officer, and by nobody else, for nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.keys import LOW_COST, create, read, unlock
from protocols.errors import Code, Misuse, Refused
from protocols.keys import verify
from protocols.pae import pae

WORDS = "seven quiet geese over the bay"


def officer_key(at: Path, passphrase: str | None = WORDS, mode: str = "live", **more: object) -> Path:
    path = at / "watch-1.key"
    create(path, passphrase, mode=mode, centre="MERIDIAN", role="WATCH-1", cost=LOW_COST, **more)  # type: ignore[arg-type]
    return path


def refused(code: Code, call: object, *args: object, **named: object) -> Refused:
    with pytest.raises(Refused) as caught:
        call(*args, **named)  # type: ignore[operator]
    assert caught.value.code is code, caught.value
    return caught.value


async def test_an_officer_opens_the_key_and_signs(tmp_path: Path) -> None:
    path = officer_key(tmp_path)
    signer = unlock(path, WORDS)
    signature = await signer.sign("attestation", b"said")
    verify(read(path).public, pae("attestation", "live", b"said"), signature)
    assert signer.id == read(path).id


def test_whose_key_it_is_can_be_read_without_opening_it(tmp_path: Path) -> None:
    file = read(officer_key(tmp_path))
    assert (file.mode, file.centre, file.role, file.locked) == ("live", "MERIDIAN", "WATCH-1", True)
    assert str(file) == "MERIDIAN WATCH-1 (live)"


def test_the_same_seed_is_sealed_differently_every_time(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    first = officer_key(tmp_path, seed=bytes(32)).read_text()
    second = officer_key(tmp_path / "other", seed=bytes(32)).read_text()
    assert first != second
    assert bytes(32).hex() not in first


def test_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    path = officer_key(tmp_path)
    refused(Code.KEY_LOCKED, unlock, path, WORDS + ".")
    refused(Code.KEY_LOCKED, unlock, path, None)


def test_one_passphrase_from_two_keyboards(tmp_path: Path) -> None:
    assert unlock(officer_key(tmp_path, "Zu\u0308rich im Nebel"), "Z\u00fcrich im Nebel").mode == "live"


def test_a_drill_key_edited_to_say_live_does_not_open(tmp_path: Path) -> None:
    path = officer_key(tmp_path, mode="drill")
    path.write_text(path.read_text().replace('"drill"', '"live"'))
    refused(Code.KEY_LOCKED, unlock, path, WORDS)


def test_a_key_edited_to_another_role_does_not_open(tmp_path: Path) -> None:
    path = officer_key(tmp_path)
    path.write_text(path.read_text().replace("WATCH-1", "WATCH-2"))
    refused(Code.KEY_LOCKED, unlock, path, WORDS)


def test_a_plain_key_with_another_public_key_is_found_out(tmp_path: Path) -> None:
    path = officer_key(tmp_path, None, mode="test")
    text = path.read_text().splitlines()
    public = next(at for at, line in enumerate(text) if line.startswith("public"))
    text[public] = f'public = "{"ab" * 32}"'
    path.write_text("\n".join(text))
    refused(Code.FILE_UNREADABLE, unlock, path, None)


@pytest.mark.parametrize("others", [0o640, 0o604, 0o660, 0o620])
def test_a_key_that_others_could_read_is_not_used(tmp_path: Path, others: int) -> None:
    path = officer_key(tmp_path)
    path.chmod(others)
    assert f"chmod 600 {path}" in str(refused(Code.KEY_EXPOSED, unlock, path, WORDS))
    refused(Code.KEY_EXPOSED, read, path)


def test_a_new_key_is_readable_by_its_owner_alone_and_never_written_over(tmp_path: Path) -> None:
    path = officer_key(tmp_path)
    before = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    refused(Code.ALREADY, officer_key, tmp_path)
    assert path.read_bytes() == before


def test_an_officers_live_key_is_never_left_in_clear(tmp_path: Path) -> None:
    for mode in ("live", "drill"):
        refused(Code.KEY_LOCKED, officer_key, tmp_path, None, mode)
        refused(Code.KEY_LOCKED, officer_key, tmp_path, "", mode)
    assert not list(tmp_path.iterdir())
    plain = officer_key(tmp_path, None, "test")
    plain.write_text(plain.read_text().replace('"test"', '"live"'))
    refused(Code.FILE_UNREADABLE, unlock, plain, None)


def test_a_node_opens_its_centres_plain_key_with_nobody_there(tmp_path: Path) -> None:
    file = create(tmp_path / "centre.key", None, mode="live", centre="MERIDIAN")
    assert not file.locked
    assert "NOT ENCRYPTED" in file.path.read_text()
    assert unlock(file.path, None).public == file.public


def test_a_partys_root_key_signs_in_the_mode_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "root-1.key"
    create(path, WORDS, mode="all", party="Meridian Orbital", role="ROOT-1", cost=LOW_COST)
    assert unlock(path, WORDS, mode="drill").mode == "drill"
    with pytest.raises(Misuse):
        unlock(path, WORDS)
    other = officer_key(tmp_path)
    refused(Code.WRONG_MODE, unlock, other, WORDS, mode="drill")


@pytest.mark.parametrize(
    "change",
    [
        ("passes = 1", "passes = 4000"),
        ("memory_kib = 64", "memory_kib = 640000000"),
        ('file = "hotline key 1"', 'file = "hotline key 2"'),
        ("[sealed]", "[sealed]\nmore = 1"),
        ("salt = ", "salt = 1 #"),
        ("[sealed]", "[plain]"),
        ("MERIDIAN", "meridian"),
        ('role = "WATCH-1"', "role = "),
    ],
)
def test_a_damaged_file_gets_one_sentence(tmp_path: Path, change: tuple[str, str]) -> None:
    path = officer_key(tmp_path)
    path.write_text(path.read_text().replace(*change))
    assert str(path) in str(refused(Code.FILE_UNREADABLE, unlock, path, WORDS))


def test_a_file_that_is_not_there_or_not_text(tmp_path: Path) -> None:
    refused(Code.FILE_UNREADABLE, read, tmp_path / "none.key")
    noise = tmp_path / "noise.key"
    noise.write_bytes(bytes(range(256)))
    noise.chmod(0o600)
    refused(Code.FILE_UNREADABLE, read, noise)


def test_a_key_file_that_would_not_read_back_is_not_written(tmp_path: Path) -> None:
    refused(Code.FILE_UNREADABLE, create, tmp_path / "a.key", WORDS, mode="live", centre="not a centre", role="WATCH-1")
    assert not list(tmp_path.iterdir())


def test_the_seed_is_in_no_repr_and_no_refusal(tmp_path: Path) -> None:
    seed = bytes(range(32))
    path = officer_key(tmp_path, seed=seed)
    shown = repr(read(path)) + repr(unlock(path, WORDS)) + str(refused(Code.KEY_LOCKED, unlock, path, "no"))
    assert seed.hex() not in shown
    assert repr(seed) not in shown


def test_a_program_s_key_says_so_and_may_lie_in_clear(tmp_path: Path) -> None:
    key = create(tmp_path / "bridge.key", None, mode="live", centre="MERIDIAN", service="OPS-BRIDGE")
    assert (key.role, key.service, key.locked) == (None, "OPS-BRIDGE", False)
    assert read(key.path) == key
    assert unlock(key.path, None).public == key.public
    assert str(key) == "MERIDIAN OPS-BRIDGE (live)"


def test_a_program_s_key_edited_into_an_officer_s_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "bridge.key"
    create(path, "a drawer, a lamp", mode="live", centre="MERIDIAN", service="OPS-BRIDGE", cost=LOW_COST)
    text = path.read_text()
    path.write_text(text.replace("service =", "role ="))
    with pytest.raises(Refused) as error:
        unlock(path, "a drawer, a lamp")
    assert error.value.code is Code.KEY_LOCKED
    path.write_text(text.replace("service =", 'role = "WATCH-1"\nservice ='))
    with pytest.raises(Refused) as error:
        read(path)
    assert error.value.code is Code.FILE_UNREADABLE
