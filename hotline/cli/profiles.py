"""Who signs on where: from what was typed to a seat's profile, kept beside the officer's key.

::

    watch-1.key       the officer's key
    watch-1.seat/     made at the first sign-on: node, our party's root, what is signed and not yet sent

At a node whose directory is on this computer, our party's root is read there. At a node elsewhere nothing that it
sends can be the beginning of trust: the officer brings the `.party` file and compares its fingerprint, once.
"""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hotline.cli.sentence import Sentence
    from hotline.client import Clock, Profile, Seat
    from hotline.keys import KeyFile
    from hotline.keys.introduction import Introduction
    from protocols.errors import Refused
    from protocols.keys import Signer

__all__ = ["Where", "key_of", "profile_of", "seat", "signer_of", "where"]


@dataclass(frozen=True)
class Where:
    """A node: its directory, when that is on this computer, or its address."""

    directory: Path | None
    address: str | None

    def __str__(self) -> str:
        return str(self.directory or self.address)


def where(text: str | None) -> Where | None:
    """What `--at` names. Raises Refused `not_reachable` for what is neither a directory nor an address."""
    from hotline.cli.sentence import Sentence
    from hotline.link.network import split_address
    from protocols.errors import Code, Refused

    if text is None:
        return None
    if Path(text).is_dir():
        return Where(Path(text), None)
    address = text.removeprefix("hotline://").rstrip("/")
    try:
        split_address(address)
    except Refused:
        raise Sentence(
            Code.NOT_FOUND, f"--at {text} is neither a node's directory nor an address such as line.example:7464"
        ) from None
    return Where(None, address)


def key_of(args: argparse.Namespace) -> KeyFile:
    """The officer's key: `--key` (a file, or a token's URI), or `watch-1.key` here for `--as WATCH-1`.

    Raises Refused `not_found` without one, `not_your_seat` for another officer's, `wrong_mode` for a party's.
    """
    from hotline.cli.sentence import Sentence
    from hotline.keys import opening
    from hotline.keys.token_names import is_token
    from protocols.errors import Code

    if args.key and is_token(args.key):
        return _officers(args, opening.read_key(args.key))
    path = Path(args.key) if args.key else Path(f"{(args.role or '').lower()}.key")
    if not args.key and not (args.role and path.exists()):
        looked = f"there is no {path} here" if args.role else "this is done by an officer with their key"
        raise Sentence(Code.KEY_LOCKED, f"{looked}: give --key FILE (or HOTLINE_KEY)")
    if path.suffix == ".request":
        raise Sentence(
            Code.NOT_YOUR_SEAT, f"{path} is a request, not a key: the key is {path.with_suffix('.key')}, give that"
        )
    return _officers(args, opening.read_key(path))


def _officers(args: argparse.Namespace, key: KeyFile) -> KeyFile:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    path = args.key or key.path
    if key.role is None or key.centre is None or key.mode == "all":
        raise Sentence(Code.NOT_YOUR_SEAT, f"{path} is no officer's key: give the officer's own with --key")
    if args.role and args.role != key.role:
        raise Sentence(Code.NOT_YOUR_SEAT, f"{path} is the key of {key.role}, not of {args.role}: change --as or --key")
    return key


def signer_of(args: argparse.Namespace, key: KeyFile) -> Signer:
    """The officer's signer, after the passphrase or the PIN. Raises Refused `key_locked`, `key_exposed`."""
    from hotline.cli import passphrases
    from hotline.keys import opening

    return passphrases.opened(args, key.path, key.locked, lambda given: opening.open_key(key, given), token=key.token)


def profile_of(args: argparse.Namespace, key: KeyFile) -> Profile:
    """The seat's profile, made at the first sign-on. Raises Refused `not_found`, `wrong_mode`, `hello_refused`…"""
    from hotline.cli.sentence import Sentence
    from hotline.client import Profile
    from protocols.errors import Code

    place = where(args.at)
    folder = key.path.with_suffix(".seat")
    if (folder / "profile.toml").exists():
        profile = _again(Profile.read(folder), place, key)
        _newer_records(args, profile, place)
        return profile
    if place is None:
        raise Sentence(Code.NOT_FOUND, "which node? give --at DIR or --at HOST:PORT (or HOTLINE_AT)")
    return begin(args, key, place, folder)


def begin(args: argparse.Namespace, key: KeyFile, place: Where, folder: Path) -> Profile:
    """A new profile of an officer or a program. Raises Refused `not_pinned`, `hello_refused`, `wrong_mode`…"""
    from hotline.client import Profile

    anchor, records = _beginning(args, place, key)
    role = key.role or key.service
    assert key.centre is not None
    assert role is not None
    profile = Profile(
        directory=folder,
        mode=key.mode,  # type: ignore[arg-type]
        centre=key.centre,
        role=role,
        address=_address(place),
        anchor=anchor,
        key=key.path.absolute(),
    )
    profile.write()
    profile.records.write(records)
    return profile


def _again(profile: Profile, place: Where | None, key: KeyFile) -> Profile:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if (profile.mode, profile.centre, profile.role) != (key.mode, key.centre, key.role):
        raise Sentence(
            Code.NOT_YOUR_SEAT,
            f"{profile.directory} is the seat of another key than {key.path}: move it away and sign on again",
        )
    if place is None:
        return profile
    if place.directory is not None and _settings(place.directory, key).anchor != profile.anchor.hex():
        raise Sentence(
            Code.HELLO_REFUSED,
            f"the node in {place.directory} follows another root than this seat: ask your registrar why",
        )
    if _address(place) != profile.address:
        profile = replace(profile, address=_address(place))
        profile.write()
    return profile


def _newer_records(args: argparse.Namespace, profile: Profile, place: Where | None) -> None:
    """What our registrar has signed since this seat last signed on, from the node's directory or `--party`: a seat that
    was away while the node's key was changed would know no key of it. Every signature is verified, from the root that
    the seat began with."""
    from hotline.cli.records_held import own_records
    from hotline.keys.enrolment import read_introduction
    from protocols.errors import Refused
    from protocols.roster import Roster, load_roster

    if place is not None and place.directory is not None:
        records = own_records(place.directory)
    elif args.party:
        records = read_introduction(Path(args.party))
    else:
        return
    try:
        known = load_roster(Roster(profile.mode, profile.centre, profile.anchor), profile.records.read())
    except Refused:
        return  # the seat says so itself, when it signs on
    roster = known
    for kind, data in records:
        if kind in ("root", "statement"):
            with suppress(Refused):  # older than what is known, or a fork, which the sign-on will show
                roster, _ = roster.admit(kind, data, None)
    if roster is not known:
        profile.records.write([(record.kind, record.data) for record in roster.records()])


def _address(place: Where) -> str:
    """Where to dial: of a node on this computer, where it listens."""
    if place.address is not None:
        return place.address
    from hotline.node.settings import read_settings

    assert place.directory is not None
    host, _, port = read_settings(place.directory).listen.rpartition(":")
    return f"{ {'0.0.0.0': '127.0.0.1', '[::]': '[::1]', '': '127.0.0.1'}.get(host, host) }:{port}"  # noqa: S104


def _settings(directory: Path, key: KeyFile):  # type: ignore[no-untyped-def]
    from hotline.cli.sentence import Sentence
    from hotline.node.settings import read_settings
    from protocols.errors import Code

    settings = read_settings(directory)
    if settings.mode != key.mode:
        raise Sentence(
            Code.WRONG_MODE,
            f"{directory} is of mode {settings.mode}, {key.path} of {key.mode}: use the key of that mode",
        )
    if settings.centre != key.centre:
        raise Sentence(
            Code.NOT_YOUR_SEAT,
            f"{directory} is {settings.centre}'s node, {key.path} of {key.centre}: change --at or --key",
        )
    return settings


def _beginning(args: argparse.Namespace, place: Where, key: KeyFile) -> tuple[bytes, Introduction]:
    """The hash of our party's first root, and its records."""
    from hotline.cli.asking import compare_fingerprint
    from hotline.cli.sentence import Sentence
    from hotline.keys.enrolment import read_introduction
    from protocols.errors import Code
    from protocols.keys import fingerprint
    from protocols.signed import SignedRecord

    if place.directory is not None:
        from hotline.cli.records_held import own_records

        return bytes.fromhex(_settings(place.directory, key).anchor), own_records(place.directory)
    if not args.party:
        raise Sentence(
            Code.NOT_PINNED, "the first sign-on to a node elsewhere begins with --party FILE, from your registrar"
        )
    records = read_introduction(Path(args.party))
    roots = [data for kind, data in records if kind == "root"]
    if not roots:
        raise Sentence(Code.FILE_UNREADABLE, f"{args.party} holds no root; ask your registrar for the .party file")
    anchor = SignedRecord.parse(roots[0]).hash("root", key.mode)  # type: ignore[arg-type]
    compare_fingerprint(fingerprint(anchor), args.fingerprint, whose=f"your own party ({args.party})")
    return anchor, records


def clock_at(place: Where | None) -> Clock:
    """This computer's clock, or that of a test node whose settings move it."""
    from hotline.client import OffsetClock, SystemClock

    if place is not None and place.directory is not None:
        from hotline.node.settings import read_settings

        offset = read_settings(place.directory).clock_offset_ms
        return OffsetClock(offset) if offset else SystemClock()
    return SystemClock()


@asynccontextmanager
async def seat(args: argparse.Namespace, *, caught_up: bool = True, patient: bool = False) -> AsyncIterator[Seat]:
    """Signed on as the officer whose key was given; what the node has is on the board. Raises Refused.

    `patient`: also without the node; what is signed is then kept beside the key, and goes at the next sign-on.
    """
    from hotline.cli.sentence import Sentence
    from hotline.client import Seat
    from hotline.link.tls import TlsNetwork
    from protocols.errors import Code, Refused

    key = key_of(args)
    profile = profile_of(args, key)
    signer = signer_of(args, key)
    clock = clock_at(where(args.at))
    before = _waiting(profile)
    try:
        async with Seat.sign_on(profile, signer, TlsNetwork(), clock, patient=patient) as signed_on:
            if caught_up and signed_on.connected:
                await signed_on.caught_up()
            yield signed_on
    except Refused as refused:
        if refused.code not in (Code.NOT_REACHABLE, Code.STORE_BUSY) or isinstance(refused, Sentence):
            raise
        raise _unreached(refused, args, profile, before) from None


def _waiting(profile: Profile) -> dict[tuple[bytes, int], str]:
    """What was signed with this key and is not at the node: by its hash and when it was kept, the digits."""
    from protocols.messages.header import five_digits

    return {(each.hash, each.at): five_digits(each.hash) for each in profile.unsent.read()[0]}


def _unreached(
    refused: Refused, args: argparse.Namespace, profile: Profile, before: dict[tuple[bytes, int], str]
) -> Sentence:
    """The node does not answer: what was signed now, what was before, and what to start."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    place = where(args.at)
    start = f"`hotline serve {place.directory}`" if place and place.directory else "`hotline serve DIR` there"
    after = _waiting(profile)
    signed = ", ".join(digits for name, digits in after.items() if name not in before)
    if signed:
        return Sentence(
            refused.code,
            f"the node does not answer; {signed} is signed and kept in {profile.directory}; it goes with the next "
            f"command you run with this key, or by `hotline watch`, once the node answers ({start})",
        )
    earlier = f"; from before, {len(after)} signed and kept in {profile.directory}" if after else ""
    if refused.code is Code.STORE_BUSY:
        return Sentence(refused.code, f"{refused.detail}; nothing was signed{earlier}; run the command again")
    return Sentence(refused.code, f"{refused.detail}; nothing was signed{earlier}; start the node ({start})")
