"""The signed heads of a journal on the command line: made, shown, proved from, handed to a witness and back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, seat_options

if TYPE_CHECKING:
    from hotline.evidence.reading import Reading

__all__ = ["add"]


def add(verbs: Commands) -> None:
    """`journal checkpoint`, `prove`, `consistency`, `key`."""
    make = command(
        verbs, "checkpoint", _checkpoint, "sign the journal's head now and show it to the witness; print it",
        "With an officer's key, through the running node, which reads back what it signs for. Without a key, the last "
        "one that was signed. --request writes what a witness without a network is asked; --cosigned hands in what "
        "it gave back.",
    )  # fmt: skip
    seat_options(make)
    make.add_argument("--request", metavar="FILE", help="write the witness's request here")
    make.add_argument("--known", metavar="SIZE", type=int, default=0, help="the size that the witness knows; default 0")
    make.add_argument("--cosigned", metavar="FILE", help="a note that the witness has signed")
    prove = command(
        verbs, "prove", _prove, "prove that one entry is in the journal, under its newest signed head",
    )  # fmt: skip
    prove.add_argument("directory", metavar="DIR", help="the node's directory")
    prove.add_argument("index", metavar="INDEX", type=int, help="the entry, from 0")
    json_option(prove)
    between = command(
        verbs, "consistency", _consistency, "prove that the journal of NEW entries begins with the OLD ones",
    )  # fmt: skip
    between.add_argument("directory", metavar="DIR", help="the node's directory")
    between.add_argument("old", metavar="OLD", type=int, help="a number of entries")
    between.add_argument("new", metavar="NEW", type=int, help="a larger one")
    json_option(between)
    key = command(
        verbs, "key", _key, "print the journal's name and key, by which a witness and anybody else verifies its heads",
    )  # fmt: skip
    key.add_argument("directory", metavar="DIR", help="the node's directory")


async def _checkpoint(args: argparse.Namespace) -> int:
    from hotline.cli.profiles import seat, where

    if args.key or args.role or args.cosigned:
        given = _read(args.cosigned) if args.cosigned else None
        async with seat(args, caught_up=False) as signed_on:
            note = await signed_on.checkpoint(given)
    else:
        place = where(args.at)
        note = _kept(place.directory if place is not None else None)
    if args.request:
        place = where(args.at)
        _request(args, place.directory if place is not None else None, note)
    sys.stdout.write(note.decode())
    return 0


def _read(name: str) -> bytes:
    from hotline.cli.sentence import Sentence
    from protocols.checkpoint import NOTE_LIMIT
    from protocols.errors import Code

    try:
        with Path(name).open("rb") as file:
            return file.read(2 * NOTE_LIMIT)
    except OSError as error:
        raise Sentence(Code.FILE_UNREADABLE, f"{name} cannot be read: {error.strerror}") from None


def _kept(directory: Path | None) -> bytes:
    from hotline.cli.sentence import Sentence
    from hotline.evidence.checkpoints import newest_checkpoint
    from hotline.evidence.reading import reading
    from protocols.errors import Code

    if directory is None:
        raise Sentence(Code.KEY_LOCKED, "give the node's directory with --at, or an officer's key with --key")
    with reading(directory) as here:
        note = newest_checkpoint(here)
    if note is None:
        raise Sentence(
            Code.NOT_FOUND, "no head was signed here yet: the running node signs one every hour, or now with --key"
        )
    return note


def _request(args: argparse.Namespace, directory: Path | None, note: bytes) -> None:
    from hotline.cli.printing import note as said
    from hotline.cli.sentence import Sentence
    from hotline.evidence.checkpoints import consistency, head_of
    from hotline.evidence.reading import reading
    from protocols.cosignature import Request, write_request
    from protocols.errors import Code

    if directory is None:
        raise Sentence(Code.NOT_FOUND, "--request is made from the node's directory: give it with --at")
    head, _ = head_of(note)
    with reading(directory) as here:
        proof = consistency(here, args.known, head.size, head.root) if args.known else ()
    Path(args.request).write_bytes(write_request(Request(args.known, proof, note)))
    said(f"{args.request} goes to the witness: `hotline witness sign WITNESS {args.request} -o FILE`.")


def _prove(args: argparse.Namespace) -> int:
    import base64

    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.evidence.checkpoints import entry, head_of, newest_checkpoint, prove
    from hotline.evidence.reading import reading
    from protocols.errors import Code

    with reading(Path(args.directory)) as here:
        note = newest_checkpoint(here)
        if note is None:
            raise Sentence(Code.NOT_FOUND, "no head was signed here yet, and a proof leads to one")
        head, _ = head_of(note)
        if args.index >= head.size:
            raise Sentence(Code.NOT_FOUND, f"the newest signed head has {head.size} entries, numbered from 0")
        path = prove(here, args.index, head.size, head.root)
        found = entry(here, args.index)
    if args.json:
        out_json(
            {
                "index": args.index, "leaf": found.data.hex(), "kind": found.leaf.kind, "at": found.leaf.at,
                "subject": found.leaf.subject.hex(),
                "proof": [each.hex() for each in path], "checkpoint": note.decode(),
            }
        )  # fmt: skip
        return 0
    out(f"entry {args.index} of {head.size}: {found.leaf.kind}, about {found.leaf.subject.hex()}")
    out(f"leaf {found.data.hex()}")
    for each in path:
        out(f"  {base64.b64encode(each).decode()}")
    sys.stdout.write(note.decode())
    return 0


def _consistency(args: argparse.Namespace) -> int:
    import base64

    from hotline.cli.printing import out, out_json
    from hotline.evidence.checkpoints import consistency, proofs
    from hotline.evidence.reading import reading

    with reading(Path(args.directory)) as here:
        tree = proofs(here, _size(here, args))
        roots = tree.root(args.old), tree.root(args.new)
        path = consistency(here, args.old, args.new, roots[1])
    if args.json:
        told = {"old": args.old, "new": args.new, "old_root": roots[0].hex(), "new_root": roots[1].hex()}
        out_json(told | {"proof": [each.hex() for each in path]})
        return 0
    out(f"{args.old} entries, root {base64.b64encode(roots[0]).decode()}")
    out(f"{args.new} entries, root {base64.b64encode(roots[1]).decode()}")
    for each in path:
        out(f"  {base64.b64encode(each).decode()}")
    return 0


def _size(here: Reading, args: argparse.Namespace) -> int:
    from hotline.cli.sentence import Sentence
    from hotline.node.record.feed import journal_size
    from protocols.errors import Code

    size = journal_size(here.connection, here.place)
    if not 0 < args.old <= args.new <= size:
        raise Sentence(Code.NOT_FOUND, f"give two numbers from 1 to {size}, the smaller one first")
    return int(args.new)


def _key(args: argparse.Namespace) -> int:
    from hotline.evidence.checkpoints import journal_key
    from hotline.evidence.reading import reading
    from protocols.cosignature import write_key

    with reading(Path(args.directory)) as here:
        print(write_key(journal_key(here)))
    return 0
