"""What a process did to its files, read from what `strace` recorded: writes with their bytes, fsyncs, names.

Lines stand in the order in which the tracer saw the calls; a traced thread goes on only after its line is written. So
what follows a line in the process's life follows it here, and whatever left the computer before an instant was caused
by lines that are before it. A call that takes long is two lines, its beginning and its end, and both count: an fsync
covers what was written before it began, and holds from its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

__all__ = ["FILE_CALLS", "Op", "read_trace", "recording"]

FILE_CALLS = (
    "openat", "write", "pwrite64", "ftruncate", "fdatasync", "fsync", "rename", "renameat", "renameat2", "unlink",
    "unlinkat", "mkdir", "mkdirat", "link", "linkat",
)  # fmt: skip
LONGEST = 1 << 20

Kind = Literal["open", "write", "truncate", "sync_begins", "sync", "rename", "unlink", "mkdir"]

_LINE = re.compile(rb"^(\d+) +(\d+\.\d+) (.*)$")
_CALL = re.compile(rb"^(\w+)\((.*)\) += (-?\d+)(.*)$")
_UNFINISHED = b" <unfinished ...>"
_RESUMED = re.compile(rb"^<\.\.\. (\w+) resumed>(.*)$")
_FD = re.compile(rb"^(-?\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})*)>")
_RESULT = re.compile(rb"<((?:\\x[0-9a-f]{2})+)>")
_TEXT = re.compile(rb'"([^"]*)"')


@dataclass(frozen=True, slots=True)
class Op:
    """One thing that was done to a file. `at`: UTC seconds. `who`: the thread. `position` None: where the file
    stands."""

    at: float
    who: int
    kind: Kind
    path: Path
    fd: int = -1
    position: int | None = None
    data: bytes = b""
    size: int = 0
    to: Path | None = None
    flags: str = ""


def recording(to: Path, calls: Sequence[str] = FILE_CALLS) -> list[str]:
    """Under this a program is recorded."""
    return [
        "strace", "-f", "--seccomp-bpf", "-qqq", "-y", "-xx", "-ttt", "-T", "-s", str(LONGEST), "-o", str(to),
        "-e", f"trace={','.join(calls)}",
    ]  # fmt: skip


def read_trace(path: Path, below: Path) -> Iterator[Op]:
    """What was done to files below a directory, in order."""
    begun: dict[int, bytes] = {}
    wanted = "".join(f"\\x{byte:02x}" for byte in str(below).encode()).encode()
    with path.open("rb") as lines:
        for raw in lines:
            resumes = b" resumed>" in raw[:80]
            if not resumes and wanted not in raw:
                continue
            line = _LINE.match(raw.rstrip(b"\n"))
            if line is None:
                continue
            who, at, rest = int(line[1]), float(line[2]), line[3]
            if rest.endswith(_UNFINISHED):
                begun[who] = rest.removesuffix(_UNFINISHED).rstrip()
                name, _, words = begun[who].partition(b"(")
                if name in (b"fdatasync", b"fsync"):
                    yield from _below(_sync(at, who, "sync_begins", words), below)
                continue
            if resumes:
                resumed = _RESUMED.match(rest)
                first = begun.pop(who, None)
                if first is None or resumed is None:
                    continue
                rest = first + resumed[2]
            call = _CALL.match(rest)
            if call is not None and int(call[3]) >= 0:
                yield from _below(_ops(at, who, call, resumes), below)


def _below(ops: Iterator[Op], below: Path) -> Iterator[Op]:
    return (op for op in ops if below in op.path.parents or op.path == below)


def _ops(at: float, who: int, call: re.Match[bytes], resumed: bool) -> Iterator[Op]:
    name, words, result = call[1].decode(), call[2], int(call[3])
    fd = _FD.match(words)
    if name == "openat":
        opened = _RESULT.search(call[4])
        if opened is not None:
            flags = re.sub(rb'"[^"]*"', b"", words).decode(errors="replace")
            yield Op(at, who, "open", _path(opened[1]), fd=result, flags=flags)
    elif name in ("write", "pwrite64") and fd is not None and fd[1] != b"AT_FDCWD":
        begins, ends = words.index(b'"') + 1, words.rindex(b'"')
        if _path(fd[2]).is_absolute():
            if words[ends + 1 : ends + 4] == b"...":
                raise ValueError(f"a write of more than {LONGEST} bytes is not in the record whole")
            position = int(words.rpartition(b", ")[2]) if name == "pwrite64" else None
            data = _bytes(words[begins:ends])[:result]
            yield Op(at, who, "write", _path(fd[2]), fd=int(fd[1]), position=position, data=data)
    elif name == "ftruncate" and fd is not None:
        yield Op(at, who, "truncate", _path(fd[2]), size=int(words.rpartition(b", ")[2]))
    elif name in ("fdatasync", "fsync"):
        if not resumed:
            yield from _sync(at, who, "sync_begins", words)
        yield from _sync(at, who, "sync", words)
    else:
        yield from _names(at, who, name, words)


def _sync(at: float, who: int, kind: Kind, words: bytes) -> Iterator[Op]:
    fd = _FD.match(words)
    if fd is not None:
        yield Op(at, who, kind, _path(fd[2]))


def _names(at: float, who: int, name: str, words: bytes) -> Iterator[Op]:
    paths = [_path(each) for each in _TEXT.findall(words)]
    if not all(path.is_absolute() for path in paths) or not paths:
        return
    if name.startswith("rename"):
        yield Op(at, who, "rename", paths[0], to=paths[1])
    elif name.startswith("unlink"):
        yield Op(at, who, "unlink", paths[0])
    elif name.startswith("mkdir"):
        yield Op(at, who, "mkdir", paths[0])


def _bytes(text: bytes) -> bytes:
    return bytes.fromhex(text.replace(b"\\x", b"").decode())


def _path(text: bytes) -> Path:
    return Path(_bytes(text).decode(errors="replace"))
