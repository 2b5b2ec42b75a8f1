"""What the doctor looks at, one finding each: the program, the terminal, the clock, keys, a node and its records."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from hotline.cli.boards import accepts
from hotline.client import SystemClock
from hotline.keys import keyfile
from protocols.errors import Code, Refused
from protocols.expiry import announce
from protocols.phrases.times import dtg
from protocols.roster import Roster

if TYPE_CHECKING:
    from hotline.node.settings import Settings

__all__ = ["Finding", "findings"]

SMALLEST = (80, 24)


class Finding(NamedTuple):
    """What was looked at, whether it is well, what was found, and what mends it."""

    what: str
    well: bool
    found: str
    do: str = ""


def findings(directory: Path | None) -> Iterator[Finding]:
    yield _python()
    yield from _parts()
    yield from _terminal()
    yield from _tmux()
    yield _clock()
    if directory is not None:
        yield from _keys(directory)
    yield from _seats({Path(), *([directory] if directory is not None else [])})
    if directory is None:
        return
    if (directory / "node.toml").exists():
        yield from _node(directory)
    elif not any(directory.glob("*.key")):
        found = f"no node and no key in {directory}" if directory.is_dir() else f"no folder {directory}"
        yield Finding("node", False, found, "check its name; `hotline init` makes a node's directory")


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding("Python", sys.version_info >= (3, 11), version, "install Python 3.11 or newer")


def _parts() -> Iterator[Finding]:
    for part, package, what in (("server", "sqlalchemy", "serve a node"), ("watch", "textual", "be on watch")):
        there = find_spec(package) is not None
        yield Finding(
            f"part {part}", there, "installed" if there else f"needed to {what}", f"pip install 'hotline[{part}]'"
        )


def _terminal() -> Iterator[Finding]:
    if not sys.stdout.isatty():
        yield Finding("terminal", True, "not asked: this is no terminal")
        return
    columns, rows = shutil.get_terminal_size()
    large = columns >= SMALLEST[0] and rows >= SMALLEST[1]
    yield Finding("terminal", large, f"{columns}x{rows}", f"make the window at least {SMALLEST[0]}x{SMALLEST[1]}")
    term = os.environ.get("TERM", "")
    colours = "NO_COLOR" in os.environ or "color" in term or os.environ.get("COLORTERM", "") != ""
    yield Finding("colours", colours, f"TERM={term or 'not set'}", "export TERM=xterm-256color, or NO_COLOR=1 for none")
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    yield Finding("characters", utf8, sys.stdout.encoding or "unknown", "export LC_ALL=C.UTF-8")


def _tmux() -> Iterator[Finding]:
    if not os.environ.get("TMUX"):
        return
    for option, wanted in (("bell-action", ("any", "current", "other")), ("monitor-bell", ("on",))):
        told = subprocess.run(  # noqa: S603
            [shutil.which("tmux") or "tmux", "show-options", "-gqvA", option],
            capture_output=True,
            text=True,
            check=False,
        ).stdout.strip()
        yield Finding(f"tmux {option}", told in wanted, told or "not set", f"tmux set -g {option} {wanted[0]}")


def _clock() -> Finding:
    """Whether the system says that its clock is disciplined; systems that cannot say are not blamed."""
    now = dtg(SystemClock().now())
    program = shutil.which("timedatectl")
    if program is None:
        return Finding("clock", True, f"{now}; whether it is synchronised is not known here")
    told = subprocess.run(  # noqa: S603
        [program, "show", "-p", "NTPSynchronized", "--value"], capture_output=True, text=True, check=False
    ).stdout.strip()
    return Finding("clock", told != "no", f"{now}, synchronised: {told or 'not known'}", "timedatectl set-ntp true")


def _keys(directory: Path) -> Iterator[Finding]:
    paths = sorted(directory.glob("*.key"))
    paths = [path for path in paths if path.name != "tls.key"]
    for path in paths:
        try:
            key = keyfile.read(path)
        except Refused as refused:
            yield Finding(path.name, False, refused.detail, f"chmod 600 {path}")
        else:
            kept = ", on a token" if key.token else ", under a passphrase" if key.locked else ""
            yield Finding(path.name, True, f"{key}{kept}")
    for path in (directory / "tls.key", *sorted((directory / "sealing").glob("*.secret"))):
        if path.exists():
            private = not path.stat().st_mode & 0o077
            yield Finding(
                path.name, private, "for its owner alone" if private else "readable by others", f"chmod 600 {path}"
            )


def _seats(folders: set[Path]) -> Iterator[Finding]:
    from hotline.cli.unsent import kept_in

    for seat in sorted(seat for folder in folders for seat in folder.glob("*.seat")):
        waits = kept_in(seat)
        yield Finding(
            seat.name,
            not waits,
            waits or "nothing signed waits here",
            "run a command with that key, or `hotline watch`",
        )


def _node(directory: Path) -> Iterator[Finding]:
    from hotline.cli.rosters import offline_roster
    from hotline.node.directory import clock_of
    from hotline.node.settings import read_settings

    try:
        settings = read_settings(directory)
    except Refused as refused:
        yield Finding("node", False, refused.detail, f"mend {directory / 'node.toml'}")
        return
    yield from _disk(directory, settings)
    yield from _pagers(directory, settings)
    try:
        roster = offline_roster(directory)
    except Refused as refused:
        do = "" if refused.code is Code.STORE_FAILED else f"hotline journal verify {directory}"
        yield Finding("node", False, refused.detail, do)
        return
    yield from _contact(directory)
    answers = accepts(settings.listen)
    yield Finding("node", answers, f"{settings.centre} at {settings.listen}{'' if answers else ' does not answer'}",
                  f"hotline serve {directory}")  # fmt: skip
    officers = [o.role for o in roster.statement_of(settings.centre)[0].officers if o.centre == settings.centre]
    do = f"two are needed: hotline officer add PARTY FILE.request --node {directory}"
    yield Finding("officers", len(officers) >= 2, ", ".join(officers) or "none", do)
    yield from _unknown_names(directory, settings, roster)
    believed = [name for name in roster.parties if roster.is_believed(name)]
    do = f"hotline party introduce {directory} FILE.introduction --key KEY"
    yield Finding("other parties", len(believed) > 1, f"{len(believed) - 1} believed", do)
    for name in believed:
        statement = roster.parties[name].statement
        for centre in statement[0].centres if statement else ():
            yield _records(roster, centre.name, clock_of(settings).now(), directory)


def _unknown_names(directory: Path, settings: Settings, roster: Roster) -> Iterator[Finding]:
    """A centre that is misspelled in node.toml has no narrow line and no folder, and nothing else would say so."""
    for setting, names in (("narrow", settings.narrow), ("folders", settings.folders)):
        for name in names:
            known = roster.is_believed_centre(name)
            found = f"{name}, of {roster.party_of(name)}" if known else f"{name} is no centre that is believed here"
            yield Finding(setting, known, found, f"mend {setting} in {directory / 'node.toml'}, or introduce its party")


def _disk(directory: Path, settings: Settings) -> Iterator[Finding]:
    """Whether the room that is kept back for FLASH is there, or can be; a database's disk is the database's."""
    from hotline.node.record.reserve import MARGIN, NAME, Reserve
    from hotline.node.record.store import is_postgres

    if is_postgres(settings.store) or not settings.reserve_bytes:
        return
    disk, reserve = shutil.disk_usage(directory), Reserve(directory / NAME, settings.reserve_bytes)
    wanted = int(settings.reserve_bytes * (1 + MARGIN))
    found = f"{_mebibytes(disk.free)} free of {_mebibytes(disk.total)}"
    if reserve.is_held:
        well = disk.free >= wanted - settings.reserve_bytes
        found = f"{found}, {_mebibytes(settings.reserve_bytes)} in reserve"
        yield Finding("disk", well, found, f"make room beside {directory}")
    elif disk.total < wanted:
        do = f"give {directory} a larger disk, or lower reserve_bytes in node.toml"
        yield Finding("disk", False, f"{found}: it cannot hold the reserve of {_mebibytes(settings.reserve_bytes)}", do)
    elif disk.free < wanted:
        found = f"{found}: the reserve needs {_mebibytes(wanted)}"
        yield Finding("disk", False, found, f"make room beside {directory}")
    else:
        yield Finding("disk", True, f"{found}: room for the reserve, which the node takes when it runs")


def _pagers(directory: Path, settings: Settings) -> Iterator[Finding]:
    from hotline.node.deliver.pager import is_exposed

    for pager in (each for each in settings.pager if each.url_file):
        path = directory / pager.url_file
        if not path.exists():
            found = f"pager {pager.name}: there is no such file"
            yield Finding(pager.url_file, False, found, f"write its URL to {path}")
            continue
        private = not is_exposed(pager, directory)
        found = "for its owner alone" if private else "readable by others: the URL has the password in it"
        yield Finding(pager.url_file, private, f"pager {pager.name}: {found}", f"chmod 600 {shlex.quote(str(path))}")


def _mebibytes(size: int) -> str:
    return f"{size / 2**20:.1f} MiB" if size < 10 * 2**20 else f"{size / 2**20:.0f} MiB"


def _contact(directory: Path) -> Iterator[Finding]:
    from hotline.node.contact_file import CONTACT, read_contact

    try:
        stated = read_contact(directory)
    except Refused as refused:
        yield Finding(CONTACT, False, refused.detail, f"hotline contact check {directory}, when it is mended")
    else:
        if stated is not None:
            yield Finding(CONTACT, True, "can be read")


_SIGNERS = {"root": "root key holders", "statement": "registrars"}


def _records(roster: Roster, centre: str, now: int, directory: Path) -> Finding:
    stale, bulletin = roster.stale(centre, now), roster.bulletin(centre)
    until = f"bulletin until {dtg(bulletin.expires_at)}" if bulletin else "no bulletin yet"
    party = roster.party_of(centre)
    for each in announce(roster, now):
        if each.step and party == each.subject:
            until += f"; {each.kind} runs out {dtg(each.expires_at)}: its {_SIGNERS[each.kind]} sign the next"
    do = f"hotline roster import {directory} FILE, from their registrar"
    return Finding(f"records of {centre}", not stale, f"STALE: {', '.join(stale)}" if stale else until, do)
