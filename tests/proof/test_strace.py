"""What strace wrote is read as it happened: calls that took long, threads between one another, other people's files."""

from __future__ import annotations

from pathlib import Path

from tests.proof.order import Order
from tests.proof.strace import Op, read_trace

NODE = Path("/n")
LOG = NODE / "s-wal"


def coded(text: str | bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in (text.encode() if isinstance(text, str) else text))


def ops(tmp_path: Path, *lines: str) -> list[Op]:
    path = tmp_path / "trace"
    path.write_text("".join(f"{line}\n" for line in lines))
    return list(read_trace(path, NODE))


def pwrite(data: bytes, position: int, who: int = 7) -> str:
    length = len(data)
    return f'{who}  1.5 pwrite64(4<{coded(str(LOG))}>, "{coded(data)}", {length}, {position}) = {length} <0.000036>'


SYNC_BEGINS = f"8  1.6 fdatasync(4<{coded(str(LOG))}> <unfinished ...>"
SYNC_ENDS = "8  1.7 <... fdatasync resumed>)      = 0 <0.1>"


def mark(text: str) -> str:
    line = f"{text}\n".encode()
    return f'7  1.8 write(9<{coded(str(NODE / "n.marks"))}>, "{coded(line)}", {len(line)}) = {len(line)} <0.00001>'


def test_a_write_has_its_bytes_and_its_place(tmp_path: Path) -> None:
    [op] = ops(tmp_path, pwrite(b"\x00\xffpage", 4096))
    assert (op.kind, op.path, op.position, op.data, op.who, op.at) == ("write", LOG, 4096, b"\x00\xffpage", 7, 1.5)


def test_an_fsync_that_takes_long_begins_and_ends(tmp_path: Path) -> None:
    found = ops(tmp_path, SYNC_BEGINS, pwrite(b"x", 0), SYNC_ENDS)
    assert [(op.kind, op.who) for op in found] == [("sync_begins", 8), ("write", 7), ("sync", 8)]


def test_a_call_that_failed_did_nothing(tmp_path: Path) -> None:
    assert ops(tmp_path, pwrite(b"x", 0).replace("= 1 <", "= -1 ENOSPC (No space left on device) <")) == []


def test_what_is_written_elsewhere_is_passed_over(tmp_path: Path) -> None:
    assert ops(tmp_path, pwrite(b"x", 0).replace(coded("/n/"), coded("/m/"))) == []


def test_names(tmp_path: Path) -> None:
    new, old = coded("/n/a.new"), coded("/n/a")
    opened, renamed = ops(
        tmp_path,
        f'7  1.0 openat(AT_FDCWD<{coded("/n")}>, "{new}", O_WRONLY|O_CREAT|O_TRUNC, 0600) = 5<{new}> <0.1>',
        f'7  1.1 rename("{new}", "{old}") = 0 <0.1>',
    )
    assert (opened.kind, opened.fd, "O_TRUNC" in opened.flags) == ("open", 5, True)
    assert (renamed.path, renamed.to) == (NODE / "a.new", NODE / "a")


def judged(tmp_path: Path, *lines: str) -> Order:
    return Order(LOG, NODE / "n.marks").read(ops(tmp_path, *lines))


MESSAGE = bytes(range(32))
PAGE, RECEIPT = pwrite(b"page" + MESSAGE, 0), mark(f"officer {MESSAGE.hex()}")


def test_a_receipt_after_its_fsync_is_in_order(tmp_path: Path) -> None:
    order = judged(tmp_path, PAGE, SYNC_BEGINS, SYNC_ENDS, RECEIPT)
    assert (order.officers, order.syncs, order.wrong) == (1, 1, [])


def test_a_receipt_before_its_fsync_has_returned_is_found(tmp_path: Path) -> None:
    assert "written and not synced" in judged(tmp_path, PAGE, SYNC_BEGINS, RECEIPT, SYNC_ENDS).wrong[0]


def test_an_fsync_that_began_before_the_write_covers_it_not(tmp_path: Path) -> None:
    assert "written and not synced" in judged(tmp_path, SYNC_BEGINS, PAGE, SYNC_ENDS, RECEIPT).wrong[0]


def test_a_receipt_for_what_is_nowhere_is_found(tmp_path: Path) -> None:
    assert "not even written" in judged(tmp_path, SYNC_BEGINS, SYNC_ENDS, RECEIPT).wrong[0]
