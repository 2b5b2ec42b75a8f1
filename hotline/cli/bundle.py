"""One file that convinces somebody outside, made, verified, looked at."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, language_option, noun, phrases_of

if TYPE_CHECKING:
    from protocols.bundle import Bundle, Finding, Findings
    from protocols.cosignature import VerifierKey
    from protocols.phrases.catalogue import Phrases

__all__ = ["add"]

FOLLOWS = (
    "piece_refused", "message_refused", "does_not_belong", "release_missing", "release_does_not_name", "audience_wrong",
    "witness_missing",
)  # fmt: skip
"""What is found wrong where a party's root was not compared, and may be nothing else."""


def add(commands: Commands) -> None:
    """`bundle make`, `verify`, `show`."""
    verbs = noun(commands, "bundle", "one file that proves to somebody outside what was said")
    make = command(
        verbs, "make", _make, "write a bundle of messages out of a node's record",
        "For somebody outside the channel it takes a release by two officers (procedure.release_to_outsiders, form "
        "`bundle`) that names each message; with --for-members it is for the centres that have them anyway.",
    )  # fmt: skip
    make.add_argument("directory", metavar="NODE", help="the node's directory")
    make.add_argument("--case", metavar="MESSAGE", help="every message of the case that this one belongs to")
    make.add_argument(
        "--message", metavar="MESSAGE", action="append", default=[], help="five digits, reference in quotes, or hash"
    )
    make.add_argument("--for-members", action="store_true", help="for the centres that have these messages anyway")
    make.add_argument(
        "--release", metavar="MESSAGE", action="append", default=[],
        help="of several releases to outsiders, the one that it is made under",
    )  # fmt: skip
    make.add_argument("--attachments", action="store_true", help="with the contents of attachments")
    make.add_argument("-o", "--output", metavar="FILE", required=True, help="where to write it")
    language_option(make)
    look = command(
        verbs, "verify", _verify, "say what a bundle proves and what it does not",
        "It needs the file and the fingerprint of each party's root, which the party gives you by another way. Exit "
        "status 0 only when everything inside holds.",
    )  # fmt: skip
    look.add_argument("file", metavar="FILE", help="the bundle")
    look.add_argument(
        "--root", metavar="PARTY=DIGITS", action="append", default=[], help="a party's root (else they are asked for)"
    )
    look.add_argument(
        "--witness", metavar="KEY", action="append", default=[],
        help="the verifier key of a witness that you trust, `name+hint+key`",
    )  # fmt: skip
    json_option(look)
    language_option(look)
    show = command(verbs, "show", _show, "show what stands in a bundle, without verifying anything")
    show.add_argument("file", metavar="FILE", help="the bundle")
    language_option(show)


# -- make --------------------------------------------------------------------------------------------------------------


def _make(args: argparse.Namespace) -> int:
    from hotline.cli.journal import _there
    from hotline.cli.keeping import keep
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.evidence.bundle import make_bundle
    from protocols.bundle import verify_bundle
    from protocols.bundle.words import sentence
    from protocols.errors import Code
    from protocols.keys import fingerprint
    from protocols.phrases.times import dtg

    if not args.case and not args.message:
        raise Sentence(Code.NOT_FOUND, "no message is named: give --message or --case")
    if args.for_members and args.release:
        raise Sentence(Code.ALREADY, "it is made for members or under a release: give --for-members or --release")
    phrases = phrases_of(args)
    made = make_bundle(
        _there(args.directory),
        case=args.case,
        messages=args.message,
        for_members=args.for_members,
        releases=args.release,
        with_attachments=args.attachments,
    )
    found = verify_bundle(made.data, {party: root[:16] for party, root in made.roots.items()})
    keep(Path(args.output), made.data)
    if (frame := _frame(found.mode, phrases)) is not None:
        note(frame)
    out(phrases.say("export-written", file=args.output))
    for each in made.messages:
        out(f"  {each}")
    if made.left_out:
        note(phrases.say("bundle-left_out", count=len(made.left_out), digits=", ".join(made.left_out)))
    if made.objections_until is not None:
        note(phrases.say("bundle-objections", until=dtg(made.objections_until)))
    note(phrases.say("bundle-copies"))
    note(phrases.say("bundle-compare"))
    for party, root in sorted(made.roots.items()):
        note(f"  {party}: {fingerprint(root)}")
    wrong = [each for each in found.findings if each.sort == "wrong"]
    for finding in wrong:
        note(f"{sentence(finding, phrases)} [{finding.code}]")
    if wrong:
        note(phrases.say("bundle-does_not_hold", count=len(wrong)))
    return 1 if wrong else 0


# -- verify ------------------------------------------------------------------------------------------------------------


def _verify(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from protocols.bundle import verify_bundle
    from protocols.bundle.words import as_json, as_text

    phrases = phrases_of(args)
    data = _read(args.file)
    _parts(args.file, data)
    compared = _compared(data, args.root, phrases)
    found = verify_bundle(data, compared, _witnesses(args.witness))
    if args.json:
        out_json(as_json(found, phrases))
    elif missing := [each for each in found.findings if each.code == "root_not_compared"]:
        out(_uncompared(found, missing, phrases))
    else:
        out(as_text(found, phrases))
    return 0 if found.ok else 1


def _uncompared(found: Findings, missing: list[Finding], phrases: Phrases) -> str:
    """The one cause first, and what does not follow from it. Nothing that the party signed counts: each piece of it
    would be a line of its own, of which none says what to do."""
    from protocols.bundle.words import sentence

    frame = [each] if (each := _frame(found.mode, phrases)) is not None else []
    wrong = [each for each in found.findings if each.sort == "wrong" and each not in missing]
    own = [each for each in wrong if each.code not in FOLLOWS]
    lines = [phrases.say("bundle-wrong")]
    lines += [f"  {sentence(each, phrases)} [{each.code}]" for each in (*missing, *own)]
    for one in missing:
        lines.append(f"  --root '{one.facts['party']!s}=DIGITS'")
    if folded := len(wrong) - len(own):
        lines.append(f"  (+{folded}: --json)")
    return "\n".join([*frame, *lines, "", phrases.say("bundle-does_not_hold", count=len(missing) + len(wrong)), *frame])


def _parts(name: str, data: bytes) -> Bundle:
    """Raises Refused `file_unreadable`: it is no bundle, or not the whole of one."""
    from hotline.cli.sentence import Sentence
    from protocols.bundle import read_bundle
    from protocols.errors import Code, Refused

    try:
        return read_bundle(data)
    except Refused as refused:
        where = f"{refused.field}: " if refused.field else ""
        raise Sentence(
            Code.FILE_UNREADABLE,
            f"{name} is not a bundle, or not the whole of one ({where}{refused.detail or refused.code}): "
            "ask whoever made it for the file again",
        ) from None


def _read(name: str) -> bytes:
    from hotline.cli.sentence import Sentence
    from protocols.bundle import BUNDLE_LIMIT
    from protocols.errors import Code

    try:
        with Path(name).open("rb") as file:
            data = file.read(BUNDLE_LIMIT + 1)
    except OSError as error:
        raise Sentence(Code.FILE_UNREADABLE, f"{name}: {error.strerror}; give a bundle") from None
    if len(data) > BUNDLE_LIMIT:
        raise Sentence(Code.TOO_LARGE, f"{name} is larger than any bundle, {BUNDLE_LIMIT} bytes")
    return data


def _compared(data: bytes, given: list[str], phrases: Phrases) -> dict[str, bytes]:
    """Party → what was typed of its root. On a terminal each is asked for, and the file's own digits are not drawn:
    nobody compares what they only copied."""
    from hotline.cli.sentence import Sentence
    from protocols.bundle import read_bundle, read_fingerprint
    from protocols.bundle.vouched import party_named
    from protocols.errors import Code, Refused

    found: dict[str, bytes] = {}
    for each in given:
        party, equals, digits = each.rpartition("=")
        if not equals or not party:
            raise Sentence(Code.SCHEMA, f"--root {each[:60]!a} is not PARTY=DIGITS", field="root")
        found[party] = _fingerprint(party, digits)
    if found:
        return found
    if not sys.stdin.isatty():
        raise Sentence(Code.NOT_PINNED, "no root was compared: give --root 'PARTY=DIGITS' for each party")
    for records in read_bundle(data).parties:
        try:
            party = party_named(records)
        except Refused:
            continue
        print(f"{_safe(phrases.say('bundle-ask_root', party=party))} ", end="", file=sys.stderr, flush=True)
        typed = sys.stdin.readline().strip()
        if typed:
            found[party] = read_fingerprint(typed)
    return found


def _fingerprint(party: str, digits: str) -> bytes:
    from hotline.cli.sentence import Sentence
    from protocols.bundle import read_fingerprint
    from protocols.errors import Refused

    try:
        return read_fingerprint(digits)
    except Refused as refused:
        raise Sentence(refused.code, f"{party[:80]}: {refused.detail}; read it again", field="root") from None


def _witnesses(given: list[str]) -> tuple[VerifierKey, ...]:
    from hotline.cli.sentence import Sentence
    from protocols.cosignature import read_key
    from protocols.errors import Refused

    found = []
    for each in given:
        try:
            found.append(read_key(each))
        except Refused as refused:
            raise Sentence(
                refused.code,
                f"{each[:60]!a} is no witness's key ({refused.detail}): copy the whole line again",
                field="witness",
            ) from None
    return tuple(found)


def _safe(text: str) -> str:
    from tui.safe_text import safe_text

    return safe_text(text)


# -- show --------------------------------------------------------------------------------------------------------------


def _show(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from protocols.bundle.vouched import party_named
    from protocols.envelope import Envelope
    from protocols.keys import fingerprint
    from protocols.messages import body_of, parse
    from protocols.messages.header import message_hash
    from protocols.messages.rendering import as_text, render
    from protocols.pae import digest
    from protocols.signed import SignedRecord

    phrases = phrases_of(args)
    bundle = _parts(args.file, _read(args.file))
    frame = _frame(bundle.mode, phrases)
    lines = [frame] if frame is not None else []
    lines.append(phrases.say("bundle-none_verified"))
    for each in bundle.parties:
        root = digest("root", bundle.mode, SignedRecord.parse(each.roots[0]).payload)
        lines.append(phrases.say("bundle-party_inside", party=party_named(each), fingerprint=fingerprint(root)))
    lines.append(
        phrases.say(
            "bundle-inside",
            envelopes=len(bundle.envelopes),
            notices=len(bundle.notices),
            heads=len(bundle.heads),
            entries=sum(len(each.entries) for each in bundle.journals),
            contents=len(bundle.contents),
        )
    )
    texts: dict[bytes, str] = {}
    for data in bundle.envelopes:
        written = Envelope.parse(data).message
        message = parse(written)
        hashed = message_hash(written, message.mode)
        texts[hashed] = as_text(render(message, body_of(message), phrases, digest=hashed))
    for text in texts.values():
        lines += ["", text]
    lines += [frame] if frame is not None else []
    out("\n".join(lines))
    return 0


def _frame(mode: str, phrases: Phrases) -> str | None:
    return None if mode == "live" else phrases.say(f"bundle-frame_{mode}")
