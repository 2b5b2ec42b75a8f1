"""Changes of a party that several people sign: the root, its keys and thresholds, and every statement of k registrars.

What is proposed lies in the party's folder; each holder signs a copy with `party sign-record`, on their own computer;
`party finish` puts the copies together. Where one key is enough and is at hand, there is nothing to wait for.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, passphrase_options, yes_option
from hotline.cli.party_folder import MODES, open_folder, registrar_options, waits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hotline.keys.party import PartyFolder
    from hotline.keys.rounds import Need, Proposal
    from protocols.pae import Mode
    from protocols.roster import Root, Statement

__all__ = ["add", "named_key"]


def add(verbs: Commands) -> None:
    """`party key`, `root`, `renew`, `retire`, `sign-record`, `finish`, `drop`, `minutes`."""
    key = command(
        verbs, "key", _key, "make a root key or a registrar's key, on its holder's own medium",
        "FILE.key stays with its holder; FILE.public goes to the others and holds no secret.",
    )  # fmt: skip
    key.add_argument("file", metavar="FILE", help="a new file: root-2.key")
    key.add_argument("--party", metavar="NAME", required=True, help="what the party calls itself")
    key.add_argument("--mode", choices=MODES, default="live", help="of --plain alone: such a key signs in every mode")
    key.add_argument("--plain", action="store_true", help="without a passphrase: mode test only")
    passphrase_options(key)
    root = command(
        verbs, "root", _root, "propose the party's next root: other keys, other thresholds, or a later expiry",
        "It is signed by as many keys of the old root as that asks for, and of the new. Then the newest statement is "
        "made again under it, by its registrars. Without options the same root is renewed.",
    )  # fmt: skip
    root.add_argument("directory", metavar="DIR", help="the party's folder")
    for option, what in (("key", "root key"), ("registrar", "registrar's key")):
        root.add_argument(
            f"--add-{option}", metavar="FILE", action="append", default=[], help=f"a new {what}: its .public file"
        )
        root.add_argument(
            f"--remove-{option}", metavar="FILE|DIGITS", action="append", default=[],
            help=f"a {what} that signs no more: its file, or the first digits of it",
        )  # fmt: skip
    root.add_argument("--threshold", type=int, metavar="M", help="how many root keys sign the next root")
    root.add_argument("--registrar-threshold", type=int, metavar="K", help="how many registrars sign a statement")
    registrar_options(root)
    renew = command(
        verbs, "renew", _renew, "propose the newest statement again, for another year",
        "A statement runs out a year after it was signed.",
    )  # fmt: skip
    renew.add_argument("directory", metavar="DIR", help="the party's folder")
    renew.add_argument(
        "--above", type=int, default=0, metavar="VERSION",
        help="numbered above this: somebody with a registrar's key has published statements of ours",
    )  # fmt: skip
    registrar_options(renew)
    retire = command(
        verbs, "retire", _retire, "take a centre's old key off the list, 30 days after its new one was listed",
        "What it signed before stands. With --compromised nobody takes anything that it signs from now on.",
    )  # fmt: skip
    retire.add_argument("directory", metavar="DIR", help="the party's folder")
    retire.add_argument("--centre", metavar="NAME", required=True, help="whose key")
    retire.add_argument(
        "--old", metavar="FILE|DIGITS", help="its .request, or the first digits of it; default all but the newest"
    )
    retire.add_argument("--compromised", action="store_true", help="the key may be in other hands: at once")
    retire.add_argument("--early", action="store_true", help="before the 30 days: every peer has the new one")
    registrar_options(retire)
    sign = command(
        verbs, "sign-record", _sign_record, "sign a root or statement that is proposed, with your own key",
        "On your own computer: FILE gets your signature and goes back to the party's folder. Your key remembers what "
        "it signed, and signs no second root or statement of one number.",
    )  # fmt: skip
    sign.add_argument("file", metavar="FILE", help="root.0002.unsigned, statement.0007.unsigned")
    sign.add_argument("--key", metavar="FILE", required=True, help="your root key or registrar's key")
    sign.add_argument("--party", metavar="FILE", help="the party's .party file; default the one beside FILE")
    sign.add_argument("--instead", action="store_true", help="of another one of this number that nobody will finish")
    yes_option(sign, needed=True)
    passphrase_options(sign)
    finish = command(
        verbs, "finish", _finish, "put the signatures together; when they are enough, it is a record of the party"
    )
    finish.add_argument("directory", metavar="DIR", help="the party's folder")
    finish.add_argument("files", metavar="FILE", nargs="*", help="what the holders gave back")
    registrar_options(finish)
    drop = command(verbs, "drop", _drop, "give up what is proposed")
    drop.add_argument("directory", metavar="DIR", help="the party's folder")
    yes_option(drop, needed=True)
    paper = command(
        verbs, "minutes", _minutes, "print the newest root or statement with its digits and signers, to sign on paper"
    )
    paper.add_argument("directory", metavar="DIR", help="the party's folder")
    paper.add_argument("--statement", action="store_true", help="the newest statement; default is the root")


def named_key(text: str, among: Sequence[bytes]) -> bytes:
    """One of these public keys, by a file that holds it or by its first digits. Raises Refused `not_found`,
    `ambiguous`, `file_unreadable`."""
    from hotline.cli.sentence import Sentence
    from hotline.keys.enrolment import read_request
    from hotline.keys.holders import read_holder, spelled
    from protocols.errors import Code

    if (path := Path(text)).is_file():
        return read_request(path).public if path.suffix == ".request" else read_holder(path).public
    digits = "".join(text.split())
    found = [key for key in among if len(digits) >= 5 and spelled(key).replace(" ", "").startswith(digits)]
    if len(found) == 1:
        return found[0]
    known = "; ".join(spelled(key) for key in among)
    raise Sentence(
        Code.AMBIGUOUS if found else Code.NOT_FOUND,
        f"{text[:60]!a} is neither a file nor the first digits (five or more) of one key here: {known}",
    )


def _key(args: argparse.Namespace) -> int:
    from hotline.cli import passphrases
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.keys.holders import make_key, write_holder
    from protocols.errors import Code

    path = Path(args.file)
    if path.exists():
        raise Sentence(Code.ALREADY, f"{path} exists and is not written over: choose another name")
    if args.plain and args.mode != "test":
        raise Sentence(Code.KEY_LOCKED, "--plain is for --mode test: leave it out, and give a passphrase")
    holder = make_key(path, args.party, passphrases.new(args, str(path)), args.mode)
    public = path.with_suffix(".public")
    write_holder(public, holder)
    out(f"A key of {holder.party}: {holder.digits}\nWritten: {path}, {public}")
    note(f"Next: give {public} to whoever keeps the party's folder, and read these digits to them.")
    return 0


def _root(args: argparse.Namespace) -> int:
    from hotline.cli.party_drawn import root_warnings
    from hotline.cli.party_folder import asked_together
    from hotline.cli.printing import note
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from hotline.keys.holders import read_holder
    from hotline.keys.roots import RootChange
    from protocols.errors import Code, Refused
    from protocols.roster import Root

    folder = open_folder(args, Path(args.directory))
    old, _, _ = folder.root()
    change = RootChange(
        add=tuple(_of_party(read_holder(Path(name)), name, old) for name in args.add_key),
        remove=tuple(named_key(text, old.keys) for text in args.remove_key),
        threshold=args.threshold,
        add_registrars=tuple(_of_party(read_holder(Path(name)), name, old) for name in args.add_registrar),
        remove_registrars=tuple(named_key(text, old.registrars) for text in args.remove_registrar),
        registrar_threshold=args.registrar_threshold,
    )
    asked_together(args.threshold, len({*old.keys, *change.add} - {*change.remove}), "--threshold")
    asked_together(
        args.registrar_threshold, len({*old.registrars, *change.add_registrars} - {*change.remove_registrars}),
        "--registrar-threshold",
    )  # fmt: skip
    try:
        folder.change_root(change, SystemClock().now())
    except Refused as refused:
        if refused.code is Code.SCHEMA:
            raise Sentence(refused.code, f"{refused.detail}{_FEWER if 'threshold' in refused.detail else ''}") from None
        if refused.code is not Code.RECORD_FORKED:
            raise
        raise Sentence(refused.code, f"{refused.detail}. {_ANOTHER_ROOT.format(folder=folder.path)}") from None
    changed = folder.record("root")
    assert changed is not None
    assert isinstance(changed[0].content, Root)
    for line in root_warnings(changed[0].content):
        if line not in root_warnings(old):
            note(line)
    return _told(folder)


_FEWER = ": give --threshold or --registrar-threshold with a number that the keys which stay can reach"
_ANOTHER_ROOT = (
    "If that one was given up, run hotline party root {folder} without --key; then its holder runs: "
    "hotline party sign-record FILE --key KEY --instead"
)


def _of_party(holder, name: str, root: Root) -> bytes:  # type: ignore[no-untyped-def]
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if holder.party != root.party:
        raise Sentence(Code.NOT_FOR_US, f"{name} is a key of {holder.party}, not of {root.party}: ask for another")
    return bytes(holder.public)


def _told(folder: PartyFolder) -> int:
    """Where it stands after a change, a finish or a renewal."""
    from hotline.cli.printing import note, out
    from hotline.keys.enrolment import write_party_file

    root, _, _ = folder.root()
    statement = folder.statement()
    of = f", statement {statement[0].version}" if statement is not None else ""
    out(f"{root.party}: root {root.version}{of}. Written: {write_party_file(folder)}")
    if waits(folder):
        return 0
    if statement is None:
        note(f"Next: hotline init node --party {folder.path} --centre NAME --listen HOST:PORT")
    else:
        note("Next: hotline roster import NODE FILE on our own nodes; the other parties' nodes fetch it over the link.")
    return 0


def _renew(args: argparse.Namespace) -> int:
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from protocols.errors import Code
    from protocols.roster import LONGEST_JUMP

    folder = open_folder(args, Path(args.directory))
    current = folder.statement()
    most = (current[0].version if current else 0) + LONGEST_JUMP - 1
    if args.above > most:
        raise Sentence(
            Code.RECORD_JUMPED,
            f"--above {args.above}: no node takes a statement more than {LONGEST_JUMP:,} above the last one, so {most} "
            "is the most. Statements beyond that were made to lock you out: found the party anew, and be introduced "
            "again",
        )
    folder.renew(SystemClock().now(), above=args.above)
    return _told(folder)


def _retire(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from protocols.errors import Code, Refused

    folder = open_folder(args, Path(args.directory))
    current = folder.statement()
    centre = current[0].centre(args.centre) if current else None
    old = named_key(args.old, centre.keys) if args.old and centre is not None else None
    try:
        folder.retire_centre_key(args.centre, old, SystemClock().now(), compromised=args.compromised, early=args.early)
    except Refused as refused:
        if refused.code is not Code.NOT_ALLOWED:
            raise
        told = "wait; or --early once every peer has the new one, --compromised where the old one is in other hands"
        raise Sentence(refused.code, f"{refused.detail}: {told}") from None
    out(f"Off the list: a key of {args.centre}{', revoked' if args.compromised else ''}")
    return _told(folder)


# -- signing -----------------------------------------------------------------------------------------------------------


async def _sign_record(args: argparse.Namespace) -> int:
    from hotline.cli import passphrases
    from hotline.cli.asking import read_and_agreed
    from hotline.cli.party_drawn import record_text
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.keys import keyfile
    from protocols.errors import Code, Refused
    from protocols.keys import fingerprint

    path, key = Path(args.file), Path(args.key)
    held = keyfile.read(key)
    if held.party is None:
        raise Sentence(Code.CAPACITY, f"{key} is the key of {held}: give a root key or a registrar's")
    proposal = _opened(path, "live" if held.mode == "all" else held.mode)
    if proposal.content.party != held.party:
        raise Sentence(Code.NOT_FOR_US, f"{path} is of {proposal.content.party}, and {key} a key of {held.party}")
    roots, before = _known(args, path)
    wanted = _asked(proposal, roots)
    if held.public not in {public for need in wanted for public in need.keys}:
        raise Sentence(
            Code.UNKNOWN_KEY,
            f"{key} is not among the keys that sign {proposal.name}: check that it is the right file, and give the "
            "party's .party file with --party",
        )
    if held.id in dict(proposal.record.signatures):
        raise Sentence(Code.ALREADY, f"{key} has signed {path} already: give it back")
    if not read_and_agreed(lambda: record_text(proposal, roots, before), "Sign this?", args.yes):
        note("Nothing was signed.")
        return 1
    signer = passphrases.opened(args, key, held.locked, lambda given: keyfile.unlock(key, given, mode=proposal.mode))
    try:
        signed = await proposal.signed(signer, key, instead=args.instead)
    except Refused as refused:
        if refused.code is not Code.RECORD_FORKED:
            raise
        raise Sentence(
            refused.code,
            f"{refused.detail}: two of one number are proof of a fork. Compare the digits with whoever keeps the "
            "party's folder; where the first was given up for good, sign this one with --instead",
        ) from None
    _write(path, signed.record.encode())
    out(f"Signed: {proposal.name} of {proposal.content.party}, digits {fingerprint(proposal.hash)}")
    out("\n".join(need.told(signed.record) for need in wanted))
    note(f"Next: give {path} back to whoever keeps the party's folder, who runs: hotline party finish DIR {path.name}")
    return 0


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _opened(path: Path, mode: Mode) -> Proposal:
    """What is proposed in a file. Raises Refused as `open_proposal`."""
    from hotline.cli.sentence import Sentence
    from hotline.keys.rounds import open_proposal
    from protocols.errors import Code, Refused

    try:
        return open_proposal(path, mode)
    except Refused as refused:
        if refused.code is Code.FILE_UNREADABLE:
            raise
        raise Sentence(
            refused.code,
            f"{path} is damaged, or no root or statement: ask for another copy ({refused.detail or refused.code})",
        ) from None


def _known(args: argparse.Namespace, path: Path) -> tuple[list[Root], Statement | None]:
    """The party's roots, oldest first, and its newest statement, from its .party file, verified; none without one."""
    from hotline.cli.rosters import roster_of
    from hotline.keys.enrolment import read_introduction

    beside = sorted(path.parent.glob("*.party"))
    file = Path(args.party) if args.party else beside[0] if len(beside) == 1 else None
    if file is None:
        return [], None
    [held] = roster_of(read_introduction(file)).parties.values()
    return [root for _, (root, _) in sorted(held.roots.items())], held.statement[0] if held.statement else None


def _asked(proposal: Proposal, roots: Sequence[Root]) -> tuple[Need, ...]:
    """Who signs it, as far as it can be known: of a root alone its own keys, of a statement alone nobody's."""
    from hotline.cli.sentence import Sentence
    from hotline.keys.rounds import Need, needs
    from protocols.errors import Code
    from protocols.roster import Root

    content = proposal.content
    if roots or (isinstance(content, Root) and content.version == 1):
        return needs(content, roots)
    if isinstance(content, Root):
        return (Need("new root", content.keys, content.threshold),)
    raise Sentence(
        Code.RECORD_NEEDED, "nothing here says who the registrars are: give the party's .party file with --party"
    )


def _finish(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from protocols.errors import Code, Refused

    folder = open_folder(args, Path(args.directory))
    try:
        proposal, wanted, whole = folder.finish([Path(name) for name in args.files], SystemClock().now())
    except Refused as refused:
        if refused.code in (Code.NOT_FOR_US, Code.BAD_SIGNATURE):
            raise Sentence(refused.code, refused.detail) from None  # the general remedy of these is of a message
        raise
    if not whole:
        out("\n".join(need.told(proposal.record) for need in wanted))
        note(f"Not enough yet: collect the others' copies, and run hotline party finish {folder.path} COPY… again.")
        return 1
    out(f"{proposal.kind.capitalize()} {proposal.content.version} is signed.")
    return _told(folder)


def _drop(args: argparse.Namespace) -> int:
    from hotline.cli.asking import read_and_agreed
    from hotline.cli.party_drawn import record_text
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.keys.enrolment import mode_of
    from hotline.keys.party import PartyFolder
    from protocols.errors import Code

    path = Path(args.directory)
    folder = PartyFolder(path, mode_of(path), None)
    pending = folder.pending()
    if pending is None:
        raise Sentence(Code.NOT_FOUND, f"nothing waits for signatures in {path}")
    current = folder.statement()
    before = current[0] if current else None
    if not read_and_agreed(lambda: record_text(pending[0], folder.roots(), before), "Give this up?", args.yes):
        note("It is still there.")
        return 1
    dropped = folder.drop()
    out(f"Given up: {dropped.name}")
    note("Tell everybody who has a copy to destroy it.")
    if dropped.kind == "statement":
        note("Its number is not given again: whoever has signed it signs the next one as ever.")
    else:
        again = f"hotline party root {path}, without --key" if dropped.content.version > 1 else "hotline party create"
        note(
            f"The next root has its number again: propose it with {again}. Whoever has signed this one signs that one "
            "with: hotline party sign-record FILE --key KEY --instead"
        )
    return 0


def _minutes(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from hotline.keys.enrolment import mode_of
    from hotline.keys.minutes import minutes, read_names
    from hotline.keys.party import PartyFolder
    from protocols.errors import Code

    path = Path(args.directory)
    folder = PartyFolder(path, mode_of(path), None)
    held_by = read_names(path)
    newest = folder.record("statement" if args.statement else "root")
    if newest is None:
        raise Sentence(Code.NOT_FOUND, f"{path} holds no {'statement' if args.statement else 'root'} yet")
    proposal, wanted = newest
    out(minutes(proposal, wanted, folder.fingerprint(), SystemClock().now(), held_by))
    return 0
