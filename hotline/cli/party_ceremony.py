"""A key ceremony, walked step by step: the party's keys made one after the other, its root signed, its record printed.

Everybody is in one room at one computer without a network, each with their own medium for their key. Nothing is done
that the single commands do not do; here it is asked in the right order, and written down at the end.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, passphrase_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hotline.keys.party import PartyFolder

__all__ = ["add"]

MODES = ("live", "drill", "test")
INSTEAD = "Where that one was given up for good: hotline party sign-record --key KEY --instead"


def add(verbs: Commands) -> None:
    """`party ceremony`."""
    walk = command(
        verbs, "ceremony", _ceremony, "walk through a key ceremony: make a party's keys, or sign what waits; print it",
        "Asks for one thing after the other. With a party in DIR it collects the signatures under what is proposed "
        "there. At the end it writes minutes to sign on paper.",
    )  # fmt: skip
    walk.add_argument("directory", metavar="DIR", help="the party's folder: a new one, or one where something waits")
    walk.add_argument("--mode", choices=MODES, default="live", help="of a new party's statements; default %(default)s")
    walk.add_argument("--plain", action="store_true", help="keys without a passphrase: mode test only")
    passphrase_options(walk)


def _ceremony(args: argparse.Namespace) -> int:
    from hotline.keys.minutes import read_names

    path = Path(args.directory)
    held_by = read_names(path)
    if not any((path / name).exists() for name in ("root.0001", "root.0001.unsigned")):
        _found(args, path, held_by)
    return _collect(args, path, held_by)


def _found(args: argparse.Namespace, path: Path, held_by: dict[bytes, str]) -> None:
    """Makes a party: how many keys, who holds each, and the root that names them."""
    from hotline.cli.party_drawn import root_warnings
    from hotline.cli.printing import note, out
    from hotline.client import SystemClock
    from hotline.keys.enrolment import keep_mode
    from hotline.keys.minutes import write_names
    from hotline.keys.party import PartyFolder
    from hotline.keys.roots import first_root

    note("A key ceremony. This computer has no network; two people or more are present, and stay to the end.")
    party = _asked("What does the party call itself? ")
    roots, threshold = _how_many("root keys (they change the party itself; three, of which two sign, is usual)")
    registrars, registrar_threshold = _how_many("registrars' keys (they list centres and officers)")
    root_keys: list[bytes] = []
    for n in range(1, roots + 1):
        root_keys.append(_made(args, party, f"root-{n}", held_by, root_keys))
    registrar_keys: list[bytes] = []
    for n in range(1, registrars + 1):
        registrar_keys.append(_made(args, party, f"registrar-{n}", held_by, registrar_keys))
    root = first_root(
        party, tuple(root_keys), threshold, tuple(registrar_keys), registrar_threshold, SystemClock().now()
    )
    folder = PartyFolder.propose(path, root, args.mode)
    keep_mode(path, args.mode)
    write_names(path, held_by)
    for line in root_warnings(root):
        note(line)
    out(f"{party} ({args.mode}), in {path}\nFingerprint: {folder.fingerprint()}")


def _how_many(what: str) -> tuple[int, int]:
    count = _number(f"How many {what}? ", 1, 16)
    return count, _number("How many of them sign together? ", 1, count)


def _made(
    args: argparse.Namespace, party: str, name: str, held_by: dict[bytes, str], already: Sequence[bytes]
) -> bytes:
    """One holder's key: made now on the medium that they give, or before, elsewhere. A key that stands in this list
    `already` would make two holders one: another one is asked for."""
    from hotline.cli import passphrases
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import worded
    from hotline.keys.holders import make_key, read_holder, write_holder
    from protocols.errors import Code, Refused

    who = _asked(f"{name}: who holds it? ")
    while True:
        file = Path(_asked(f"{who}: a new file on your own medium ({name}.key), or the .public file of your key: "))
        made = not file.exists()
        try:
            if made:
                file = file if file.suffix == ".key" else file.with_suffix(".key")
                holder = make_key(file, party, passphrases.new(args, f"{name}, {who}"), args.mode)
                write_holder(file.with_suffix(".public"), holder)
            else:
                holder = read_holder(file)
        except Refused as refused:
            if refused.code is Code.KEY_LOCKED:
                raise
            note(f"{worded(refused)} Give another file.")
            continue
        if holder.party != party:
            note(f"{file} is a key of {holder.party}, not of {party}: give another file.")
        elif holder.public in already:
            note(f"{file} is in this list already, as the key of {held_by[holder.public]}: give a key of {who}'s own.")
        else:
            break
    if not made:
        note(f"{file} was there before: no key was made, this one is taken. Its holder is {who}?")
    held_by[holder.public] = who
    out(f"{name}, {who}: {holder.digits}")
    return holder.public


def _collect(args: argparse.Namespace, path: Path, held_by: dict[bytes, str]) -> int:
    """The signatures under what is proposed, one holder after the other; then the statement that a new root brings."""
    from hotline.cli.party_drawn import record_text
    from hotline.cli.printing import note, out
    from hotline.client import SystemClock
    from hotline.keys.enrolment import mode_of, write_party_file
    from hotline.keys.party import PartyFolder

    folder = PartyFolder(path, mode_of(path), None)
    if folder.pending() is None:
        out(f"Nothing waits for signatures in {path}.")
        note(f"Begin with: hotline party root {path} …, hotline party renew {path}, or hotline officer add {path} FILE")
        return 1
    while (pending := folder.pending()) is not None:
        proposal, wanted = pending
        current = folder.statement()
        out(record_text(proposal, folder.roots(), current[0] if current else None))
        while not all(need.is_met(proposal.record) for need in wanted):
            note("; ".join(need.told(proposal.record) for need in wanted))
            file = _asked("Key file of the next who signs (empty: stop here): ", empty=True)
            if not file:
                note(f"It waits. Go on with: hotline party ceremony {path}")
                _print(folder, held_by, proposal.kind)
                return 1
            _sign(args, folder, Path(file))
            again = folder.pending()
            assert again is not None
            proposal, wanted = again
        proposal, _, _ = folder.finish([], SystemClock().now())
        out(f"{proposal.kind.capitalize()} {proposal.content.version} of {proposal.content.party} is signed.")
        _print(folder, held_by, proposal.kind)
    out(f"Written: {write_party_file(folder)}\nFingerprint: {folder.fingerprint()}")
    note("Two read these digits to each other from two papers. Then every medium goes to its holder's own safe.")
    return 0


def _sign(args: argparse.Namespace, folder: PartyFolder, file: Path) -> None:
    """One signature, kept in the folder at once; a wrong file or passphrase is told, and asked for again."""
    import asyncio

    from hotline.cli import passphrases
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import worded
    from hotline.keys import keyfile
    from hotline.keys.holders import spelled
    from protocols.errors import Code, Refused

    pending, path = folder.pending(), folder.pending_path()
    assert pending is not None
    assert path is not None
    proposal, wanted = pending
    try:
        held = keyfile.read(file)
        if held.public not in {key for need in wanted for key in need.keys}:
            note(f"{file} is not among the keys that sign {proposal.name}.")
            return
        if held.id in dict(proposal.record.signatures):
            note(f"{file} has signed this already: {spelled(held.public)}. Another holder signs now.")
            return
        signer = passphrases.opened(
            args, file, held.locked, lambda given: keyfile.unlock(file, given, mode=proposal.mode)
        )
        proposal = asyncio.run(proposal.signed(signer, file))
    except Refused as refused:
        note(worded(refused) if refused.code is not Code.RECORD_FORKED else f"{refused.detail}. {INSTEAD} {path}")
        return
    path.write_bytes(proposal.record.encode())
    out(f"Signed by {spelled(held.public)}")


def _print(folder: PartyFolder, held_by: dict[bytes, str], kind: str) -> None:
    from hotline.cli.printing import out
    from hotline.client import SystemClock
    from hotline.keys.minutes import minutes

    newest = folder.record("root" if kind == "root" else "statement")
    assert newest is not None
    text = minutes(*newest, folder.fingerprint(), SystemClock().now(), held_by)
    path = folder.path / f"minutes.{newest[0].name}.txt"
    path.write_text(text + "\n", "utf-8")
    out(f"\n{text}\n\nWritten, to print: {path}")


# -- questions ---------------------------------------------------------------------------------------------------------


def _asked(question: str, *, empty: bool = False) -> str:
    """What a person types. Raises Refused `schema` when nobody is there to answer."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    while True:
        print(question, end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        if not line:
            if empty:
                return ""
            raise Sentence(Code.SCHEMA, f"nobody answers {question.strip()!a}: run it at a terminal")
        if (answer := line.strip()) or empty:
            return answer


def _number(question: str, least: int, most: int) -> int:
    while True:
        answer = _asked(question)
        if answer.isdecimal() and least <= int(answer) <= most:
            return int(answer)
        print(f"A number from {least} to {most}.", file=sys.stderr)
