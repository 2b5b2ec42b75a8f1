"""A witness's directory: its key, whose journals it knows, every head that it signed, and the forks that it found.

::

    witness.toml            name of the key, mode, address, the journals that it knows
    witness.key             its signing seed                              (0600)
    heads/<journal>/<size>  each note as it was signed here, its own line under it
    forks/<time>-<n>        two notes that cannot both be honest, one after the other

Of a note only the centre's own signature is kept: whoever adds lines of their own to it has shown nothing new.

What is remembered is on the disk before a signature is made: a witness that forgets is no witness. Whoever takes its
directory back to an older copy takes its memory back; keep it on a computer of its own.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import pairwise
from pathlib import Path

import msgspec

from hotline.client import disk
from hotline.keys import keyfile
from hotline.witness.rules import Remembered, Verdict, epoch_of, judge
from protocols.checkpoint import assemble, checkpoint_text, note_key_id, split_note
from protocols.cosignature import (
    VerifierKey,
    add_line,
    cosignature_line,
    cosigned_bytes,
    read_key,
    read_request,
    write_key,
)
from protocols.errors import Code, Refused
from protocols.keys import Signer
from protocols.pae import Mode

__all__ = ["Anew", "Fork", "Settings", "Witness", "make"]

MOST_FORKS = 1_000
"""Kept of one journal, of those that are proven and of those that are not, each by themselves."""
SETTINGS = "witness.toml"


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`journals` are verifier keys as `hotline journal key` prints them: whose heads are signed here."""

    name: str
    mode: Mode
    listen: str = "127.0.0.1:7465"
    journals: tuple[str, ...] = ()


class Fork(msgspec.Struct, frozen=True):
    """Two signed heads of one journal. `proven`: of one size with two roots; else no proof was given between them."""

    origin: str
    at: int
    proven: bool
    first: str
    second: str


class Anew(msgspec.Struct, frozen=True):
    """A journal went on in a new epoch, with `size` entries where `known` of the epoch `before` had been shown here.

    Nothing proves that they are the same entries: a restore is honest, and so may begin with fewer.
    """

    origin: str
    size: int
    before: str
    known: int


def make(directory: Path, *, centre: str, mode: Mode, listen: str, name: str = "") -> Witness:
    """A new witness, run by `centre`, in one mode. Raises Refused `already`, `file_unreadable`."""
    if (directory / SETTINGS).exists():
        raise Refused(Code.ALREADY, f"{directory} is a witness's directory already")
    disk.directory(directory)
    keyfile.create(directory / "witness.key", None, mode=mode, centre=centre)
    _write(directory, Settings(name=name or f"{centre}/witness", mode=mode, listen=listen))
    return Witness(directory)


class Witness:
    """Made from its directory. Raises Refused `not_found`, `file_unreadable`."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.settings = self._read()
        self._signer: Signer = keyfile.unlock(directory / "witness.key", None)

    def _read(self) -> Settings:
        directory = self._directory
        try:
            return msgspec.toml.decode((directory / SETTINGS).read_bytes(), type=Settings)
        except FileNotFoundError:
            raise Refused(Code.NOT_FOUND, f"{directory} has no {SETTINGS}; `hotline witness init` makes one") from None
        except msgspec.DecodeError as wrong:
            raise Refused(Code.FILE_UNREADABLE, f"{SETTINGS}: {wrong}") from None

    @property
    def key(self) -> VerifierKey:
        """By which its cosignatures are verified."""
        return VerifierKey(self.settings.name, self._signer.public, True)

    def know(self, text: str) -> VerifierKey:
        """From now on heads of this journal are signed, in every epoch of it. `text` is `hotline journal key`'s.

        Raises Refused `checkpoint_wrong`, `wrong_mode`.
        """
        key = read_key(text)
        if key.witness or f"/{self.settings.mode}/" not in key.name or not key.name.startswith("hotline/"):
            raise Refused(Code.WRONG_MODE, f"{key.name} is no journal of mode {self.settings.mode}")
        with self._locked():
            self.settings = self._read()
            if write_key(key) not in self.settings.journals:
                journals = (*self.settings.journals, write_key(key))
                self.settings = msgspec.structs.replace(self.settings, journals=journals)
                _write(self._directory, self.settings)
        return key

    async def sign(self, data: bytes, seconds: int) -> tuple[Verdict, str]:
        """The verdict about a request, and our line where it is signed; `seconds` UTC.

        Raises Refused `checkpoint_wrong` for what is no request, `file_unreadable` where nothing can be remembered.
        """
        request = read_request(data)
        claimed, _ = split_note(request.note)
        with self._locked():
            self.settings = self._read()  # `witness know` is another process, and is not waited for until a restart
            keys = self._keys(claimed.origin)
            newest = max((epoch_of(each) for each in self._origins(claimed.origin)), default=None)
            verdict = judge(request, keys, self._remembered(claimed.origin), newest)
            if verdict.fork is not None:
                second = _bare(request.note, keys)
                self._keep_fork(claimed.origin, verdict.fork, second, seconds, proven=not verdict.unproven)
            if verdict.status != 200 or verdict.head is None:
                return verdict, ""
            # First on disk, then signed: a power cut between the two costs a signature, never the memory.
            path = self._heads(claimed.origin) / str(claimed.size)
            if not path.exists():
                disk.write(path, _bare(request.note, keys))
            signature = await self._signer.sign_note(cosigned_bytes(verdict.head, seconds))
            line = cosignature_line(self.key, seconds, signature)
            disk.write(path, add_line(_bare(request.note, keys), line))
        return verdict, line

    def newest(self, origin: str) -> bytes | None:
        """The largest head of a journal that was signed here."""
        remembered = self._remembered(origin)
        return remembered.notes[remembered.head.size] if remembered is not None else None

    def newest_by_name(self, name: str) -> bytes | None:
        """The same by the SHA-256 of the origin in hex: how it is asked for over HTTP."""
        path = self._directory / "heads" / name
        sizes = [int(each.name) for each in path.iterdir() if each.name.isdecimal()] if path.is_dir() else []
        return (path / str(max(sizes))).read_bytes() if sizes else None

    def remembered(self) -> list[bytes]:
        """The largest head of each journal."""
        folder = self._directory / "heads"
        names = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []
        return [note for name in names if (note := self.newest_by_name(name)) is not None]

    def forks(self) -> list[Fork]:
        """What was shown here that cannot be honest, oldest first."""
        folder = self._directory / "forks"
        paths = sorted(folder.glob("*.json")) if folder.is_dir() else []
        return [msgspec.json.decode(path.read_bytes(), type=Fork) for path in paths]

    def anew(self) -> list[Anew]:
        """Where a journal went on in a new epoch: which, and how much of it was known before."""
        found = []
        for text in self.settings.journals:
            epochs = sorted(self._origins(read_key(text).name), key=epoch_of)
            for before, origin in pairwise(epochs):
                sizes = [list(each.notes) for each in map(self._remembered, (before, origin)) if each is not None]
                found.append(Anew(origin, min(sizes[1]), before, max(sizes[0])))
        return list(dict.fromkeys(found))

    # -- what is remembered --------------------------------------------------------------------------------------------

    def _keys(self, origin: str) -> list[bytes]:
        journal, _, _ = origin.rpartition("/")
        known = (read_key(text) for text in self.settings.journals)
        return [key.public for key in known if key.name.rpartition("/")[0] == journal]

    def _origins(self, origin: str) -> list[str]:
        """Every epoch of that journal of which a head was signed here."""
        journal, _, _ = origin.rpartition("/")
        names = {split_note(note)[0].origin for note in self.remembered()}
        return [each for each in names if each.rpartition("/")[0] == journal]

    def _heads(self, origin: str) -> Path:
        return disk.directory(self._directory / "heads" / hashlib.sha256(origin.encode()).hexdigest())

    def _remembered(self, origin: str) -> Remembered | None:
        path = self._directory / "heads" / hashlib.sha256(origin.encode()).hexdigest()
        sizes = sorted(int(each.name) for each in path.iterdir() if each.name.isdecimal()) if path.is_dir() else []
        if not sizes:
            return None
        head, _ = split_note((path / str(sizes[-1])).read_bytes())
        return Remembered(head, _Notes(path, sizes))

    def _keep_fork(self, origin: str, first: bytes, second: bytes, seconds: int, *, proven: bool) -> None:
        folder = disk.directory(self._directory / "forks")
        fork = Fork(origin, seconds, proven, first.decode(), second.decode())
        # Named by what the two say: the same two heads with whatever is written beside them are one fork.
        said = repr([split_note(each)[0][:3] for each in (first, second)])
        journal = hashlib.sha256(origin.rpartition("/")[0].encode()).hexdigest()[:16]
        sort = f"{journal}-{'proven' if proven else 'unproven'}"
        name = f"{sort}-{hashlib.sha256(said.encode()).hexdigest()[:16]}.json"
        there = [each.name for each in folder.iterdir() if f"-{sort}-" in each.name]
        if not any(each.endswith(name) for each in there) and len(there) < MOST_FORKS:
            disk.write(folder / f"{seconds:012}-{name}", msgspec.json.encode(fork))

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """One request at a time, whichever process it came to."""
        with (self._directory / "witness.lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.flock(lock, fcntl.LOCK_UN)


class _Notes(Mapping[int, bytes]):
    """Read when they are asked for."""

    def __init__(self, path: Path, sizes: list[int]) -> None:
        self._path, self._sizes = path, sizes

    def __getitem__(self, size: int) -> bytes:
        if size not in self._sizes:
            raise KeyError(size)
        return (self._path / str(size)).read_bytes()

    def __iter__(self) -> Iterator[int]:
        return iter(self._sizes)

    def __len__(self) -> int:
        return len(self._sizes)


def _bare(note: bytes, keys: Collection[bytes]) -> bytes:
    """The note with the centre's own signature under it, which has verified, and no other line."""
    head, lines = split_note(note)
    for key in keys:
        for line in lines:
            if (line.name, line.key_id) == (head.origin, note_key_id(head.origin, key)):
                with suppress(Refused):
                    return assemble(checkpoint_text(*head[:3]), head.origin, key, line.signature)
    raise Refused(Code.CHECKPOINT_WRONG, f"no signature of {head.origin} is under it")


def _write(directory: Path, settings: Settings) -> None:
    lines = [
        f"{key} = {msgspec.json.encode(value).decode()}" for key, value in msgspec.structs.asdict(settings).items()
    ]
    disk.write(directory / SETTINGS, ("\n".join(lines) + "\n").encode())
    os.chmod(directory / SETTINGS, 0o600)
