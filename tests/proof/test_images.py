"""A disk that forgets what was not synced: what may be left after a cut, and what may not."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from tests.proof.images import Disk, Image
from tests.proof.strace import Kind, Op

BELOW = Path("/node")
STORE = BELOW / "store"


def disk(tmp_path: Path, **files: bytes) -> Disk:
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return Disk(BELOW, tmp_path)


def op(kind: Kind, path: Path = STORE, *, who: int = 1, **facts: object) -> Op:
    return Op(0.0, who, kind, path, **facts)  # type: ignore[arg-type]


def write(data: bytes, position: int, path: Path = STORE) -> Op:
    return op("write", path, position=position, data=data)


def cuts(of: Disk, times: int = 300) -> list[Image]:
    return [of.after_a_cut(random.Random(seed)) for seed in range(times)]


def test_what_was_synced_is_there_after_every_cut(tmp_path: Path) -> None:
    forgetful = disk(tmp_path, store=b"old!")
    for each in (write(b"new!", 0), op("sync_begins"), op("sync"), write(b"late", 4)):
        forgetful.apply(each)
    assert {image.files[STORE][:4] for image in cuts(forgetful)} == {b"new!"}


def test_what_was_not_synced_may_be_there_or_not_or_without_what_came_before_it(tmp_path: Path) -> None:
    forgetful = disk(tmp_path, store=b"....")
    forgetful.apply(write(b"A", 0))
    forgetful.apply(write(b"B", 1))
    assert {image.files[STORE] for image in cuts(forgetful)} == {b"....", b"A...", b"AB..", b".B.."}


def test_a_write_may_end_at_any_sector(tmp_path: Path) -> None:
    forgetful = disk(tmp_path, store=b"")
    forgetful.apply(write(b"x" * 4096, 0))
    assert {len(image.files[STORE]) for image in cuts(forgetful)} == {512 * n for n in range(9)}


def test_an_fsync_covers_what_was_written_before_it_began_and_nothing_later(tmp_path: Path) -> None:
    forgetful = disk(tmp_path, store=b"..")
    for each in (write(b"A", 0), op("sync_begins", who=2), write(b"B", 1), op("sync", who=2)):
        forgetful.apply(each)
    assert {image.files[STORE] for image in cuts(forgetful)} == {b"A.", b"AB"}


def test_an_fsync_that_has_not_returned_covers_nothing(tmp_path: Path) -> None:
    forgetful = disk(tmp_path, store=b".")
    forgetful.apply(write(b"A", 0))
    forgetful.apply(op("sync_begins"))
    assert {image.files[STORE] for image in cuts(forgetful)} == {b".", b"A"}


def test_a_new_name_for_an_old_file_holds_once_its_directory_was_synced(tmp_path: Path) -> None:
    """Written to a new file, synced, renamed over the old one: before the directory's fsync either may be there."""
    forgetful, new = disk(tmp_path, store=b"old"), BELOW / "store.new"
    for each in (
        op("open", new, fd=3, flags="O_WRONLY|O_CREAT"), op("write", new, fd=3, data=b"new"),
        op("sync_begins", new), op("sync", new), op("rename", new, to=STORE),
    ):  # fmt: skip
        forgetful.apply(each)
    assert {image.files[STORE] for image in cuts(forgetful)} == {b"old", b"new"}
    forgetful.apply(op("sync_begins", BELOW))
    forgetful.apply(op("sync", BELOW))
    assert {image.files[STORE] for image in cuts(forgetful)} == {b"new"}


def test_who_is_only_killed_loses_nothing(tmp_path: Path) -> None:
    forgetful = disk(tmp_path, store=b"....")
    forgetful.apply(write(b"A", 3))
    forgetful.apply(op("truncate", size=2))
    assert forgetful.whole().files[STORE] == b".."


def test_each_kind_of_damage_is_counted(tmp_path: Path) -> None:
    forgetful = disk(tmp_path, store=b"")
    forgetful.apply(op("open", BELOW / "other", fd=4, flags="O_CREAT"))
    for place in range(4):
        forgetful.apply(write(b"x" * 4096, place * 4096))
    counted = sum((image.counted for image in cuts(forgetful)), Counter[str]())
    assert all(counted[kind] > 0 for kind in (
        "writes dropped", "later write without an earlier", "torn write", "name not kept"
    ))  # fmt: skip


def test_it_is_laid_out_as_it_was_left(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    (before / "sealing").mkdir()
    (before / "sealing" / "1.key").write_bytes(b"key")
    (before / "store-shm").write_bytes(b"memory")
    Disk(BELOW, before).whole().lay_out(BELOW, after)
    assert [str(path.relative_to(after)) for path in sorted(after.rglob("*"))] == ["sealing", "sealing/1.key"]
