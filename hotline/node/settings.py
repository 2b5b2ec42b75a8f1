"""A node's settings: `node.toml` in its directory, and the files beside it.

::

    node.toml         mode, centre, listening address, anchor
    centre.key        the centre's signing key           (0600: opened by its signer alone, hotline.keys.remote)
    sealing/          one file a sealing key, newest last by name
    tls.key tls.crt   the listener's certificate, self-signed
    hotline.sqlite    the record
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import msgspec

from hotline.keys.limits import CentreKind, RateSetting
from hotline.node.deliver.calling import Pager
from hotline.node.doors.quotas import PeerKind, PeerRateSetting
from hotline.node.record.reserve import DEFAULT_RESERVE
from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.phrases.catalogue import LANGUAGES
from protocols.wire import CentreName

__all__ = ["STORE", "Settings", "read_settings"]

STORE = "hotline.sqlite"
ALLOWED = "mend it there; docs/reference/configuration.md says what each setting may be"
RELAY = re.compile(r"([^\s/:\[\]]+|\[[^\s/\[\]]+\]):(?P<port>[0-9]{1,5})", re.ASCII)


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`listen` is host:port; `addresses` is what peers are told, if it differs. `anchor` is the hash, in hex, of our
    party's first root. `attachment_day_bytes` and `attachment_total_bytes` are how much of attachments one centre may
    have this node keep: begun within 24 hours, and in all. `clock_offset_ms` moves the clock and is refused outside
    mode test. `dial_from` is the own address that links are dialled from, where the computer has several.
    `listen_also`: further addresses of ours, listened at as well: second routes. `relays`: host:port of each relay at
    which we wait and join others that name it too. `folders`: for a centre, the directory whose `out` and `in` a guard
    or a courier serves.
    `witness`: where the journal's heads are cosigned, `witness_key` by which key that is verified;
    the key alone is that of a witness that is asked by file.
    `narrow`: the centres that a narrow line leads to (2,400 bit/s, seconds there and back); they name us too.
    `peer_rates`: of a kind of what one other centre sends, how much is read a second and how much at once.
    `reserve_bytes`: room on the disk that is kept back for FLASH; 0: none.
    `watchdog_seconds`: so long, a node that does not move is left alone before it is ended; 0: for ever.
    `pager`: who is called when nobody takes a message; `language`: in which a page is written.
    `signer_rates`: of a kind that the centre's signer signs, how many a second and how many at once.
    `store`: the database of PostgreSQL that has the record, where that is not `hotline.sqlite`; a password for it
    stands in ~/.pgpass.
    `backup_alarm_days`: so old, the last `hotline store backup` is an alarm; 0: never.
    `event_retention_days`: how far back programs may read the event log; nothing is deleted. `consumer_lag_events`: so
    far behind, a program that follows it is an alarm."""

    mode: Mode
    centre: str
    party: str
    anchor: str
    listen: str = "127.0.0.1:0"
    addresses: tuple[str, ...] = ()
    language: str = "en"
    attachment_day_bytes: Annotated[int, msgspec.Meta(ge=0)] = 64 * 1024 * 1024
    attachment_total_bytes: Annotated[int, msgspec.Meta(ge=0)] = 1024 * 1024 * 1024
    clock_offset_ms: int = 0
    dial_from: str = ""
    event_retention_days: Annotated[int, msgspec.Meta(ge=1, le=36_500)] = 30
    backup_alarm_days: Annotated[int, msgspec.Meta(ge=0, le=36_500)] = 7
    consumer_lag_events: Annotated[int, msgspec.Meta(ge=1)] = 1_000
    witness: str = ""
    witness_key: str = ""
    signer_rates: dict[CentreKind, RateSetting] = {}
    peer_rates: dict[PeerKind, PeerRateSetting] = {}
    reserve_bytes: Annotated[int, msgspec.Meta(ge=0, le=2**40)] = DEFAULT_RESERVE
    watchdog_seconds: Annotated[int, msgspec.Meta(ge=0, le=3_600)] = 30
    listen_also: Annotated[tuple[str, ...], msgspec.Meta(max_length=3)] = ()
    relays: Annotated[tuple[str, ...], msgspec.Meta(max_length=4)] = ()
    folders: dict[CentreName, str] = {}
    pager: tuple[Pager, ...] = ()
    narrow: tuple[str, ...] = ()
    store: Annotated[str, msgspec.Meta(pattern=r"\A(postgres(ql)?://\S{3,1000})?\Z")] = ""

    def __post_init__(self) -> None:
        if self.clock_offset_ms and self.mode != "test":
            raise ValueError("clock_offset_ms is for mode test only: a moved clock would lie to the other side")
        if self.witness and not self.witness_key:
            raise ValueError("witness needs witness_key: the key by which its word is verified")
        if self.witness and not self.witness.startswith(("http://", "https://")):
            raise ValueError("witness begins with http:// or https://")
        if len({each.name for each in self.pager}) != len(self.pager):
            raise ValueError("two pagers have one name")
        if self.language not in LANGUAGES:
            raise ValueError(f"language is one of {', '.join(LANGUAGES)}")
        for relay in self.relays:
            _check_relay(relay)
        if twice := sorted({each for each in self.relays if self.relays.count(each) > 1}):
            raise ValueError(f"relays names {twice[0]} twice")

    def folders_at(self, directory: Path) -> dict[str, str]:
        """`folders`, as paths that are good from anywhere: one that is not absolute begins at node.toml's directory."""
        return {centre: str(directory.absolute() / path) for centre, path in self.folders.items()}


def _check_relay(relay: str) -> None:
    found = RELAY.fullmatch(relay)
    if found is None or not 0 < int(found["port"]) < 65_536:
        raise ValueError(f'relays = ["{relay}"]: each is host:port, as "relay.example:7465"')


def read_settings(directory: Path) -> Settings:
    """Raises Refused `not_found` or `file_unreadable`, naming the setting."""
    path = directory / "node.toml"
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Settings)
    except FileNotFoundError:
        raise Refused(Code.NOT_FOUND, f"{directory} has no node.toml; `hotline init {directory}` makes one") from None
    except msgspec.DecodeError as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {wrong}; {ALLOWED}") from None


def write_settings(directory: Path, settings: Settings) -> None:
    """Writes node.toml."""
    # Without an empty `pager`, so that a person can add a table [[pager]] at the end.
    given = {key: value for key, value in msgspec.structs.asdict(settings).items() if key != "pager" or value}
    lines = [f"{key} = {_toml(value)}" for key, value in given.items()]
    (directory / "node.toml").write_text("\n".join(lines) + "\n")


def _toml(value: object) -> str:
    value = msgspec.to_builtins(value)
    if isinstance(value, list | tuple) and any(isinstance(each, dict) for each in value):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_toml(each)}" for key, each in value.items()) + "}"
    return msgspec.json.encode(value).decode()
