"""What came by paper, courier or camera: read, compared, verified where a roster is at hand, and never handed in."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option, language_option, phrases_of

if TYPE_CHECKING:
    from protocols.errors import Refused
    from protocols.formats.carried import Carried
    from protocols.formats.text import Typed
    from protocols.phrases.catalogue import Phrases
    from protocols.roster import Roster

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`import`."""
    take = command(
        commands, "import", _import, "read a message from JSON, QR or typed lines; verify it; hand nothing in",
        "Several files are the parts of one message. Pictures of QR symbols need the part `scan` of this program.",
    )  # fmt: skip
    take.add_argument(
        "files", metavar="FILE", nargs="+", help="JSON, texts or pictures of QR, or typed lines; - is stdin"
    )
    take.add_argument(
        "--at", metavar="DIR", default=os.environ.get("HOTLINE_AT"),
        help="verify by the roster of this node, on this computer (HOTLINE_AT)",
    )  # fmt: skip
    take.add_argument(
        "--key", metavar="FILE", default=os.environ.get("HOTLINE_KEY"),
        help="or by that of the seat beside this officer's key, which need not be unlocked (HOTLINE_KEY)",
    )  # fmt: skip
    language_option(take)
    json_option(take)


def _import(args: argparse.Namespace) -> int:
    from hotline.cli.incoming import read_files

    phrases = phrases_of(args)
    kind, texts = read_files(args.files)
    if kind == "text":
        return _typed(texts, args, phrases)
    from protocols.formats.json import from_json
    from protocols.formats.qr import from_parts

    what = from_json(texts[0]) if kind == "json" else from_parts(texts)
    return _found(what, kind, args, phrases)


# -- typed lines ------------------------------------------------------------------------------------------------------


def _typed(texts: list[str], args: argparse.Namespace, phrases: Phrases) -> int:
    from hotline.cli.printing import note, out, out_json
    from hotline.cli.send import drawn
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.formats.text import Mistyped, typed

    try:
        page: Typed = typed(texts[0])
    except Mistyped as wrong:
        if not args.json:
            for fault in wrong.faults:
                note(f"{fault.path} {fault.wrong}; {fault.allowed}")
        lines = ", ".join(fault.path.removeprefix("line ") for fault in wrong.faults[:30])
        which = f"line{'s' if len(wrong.faults) > 1 else ''} {lines}"
        raise Sentence(
            Code.FILE_UNREADABLE, f"ask by voice for {which} again; nothing was handed in", field=wrong.field
        ) from None
    says = [phrases.say("import-text_matches", hash=page.hash.hex()), phrases.say("import-signature_not_carried")]
    if args.json:
        out_json({"read": "text", "verdict": "text_matches", "signed": False, "reference": page.reference,
                  "message_hash": page.hash.hex(), "handed_in": False})  # fmt: skip
        return 0
    out(
        "\n".join(
            [*says, drawn(page.message, page.hash, phrases.language), *says, phrases.say("import-nothing_handed_in")]
        )
    )
    return 0


# -- JSON and QR ------------------------------------------------------------------------------------------------------


@dataclass
class _Verdict:
    """What can be said of it: a code, and its lines."""

    code: str
    lines: list[str] = field(default_factory=list)
    officers: tuple[str, ...] = ()
    refused: Refused | None = None


def _found(what: Carried, kind: str, args: argparse.Namespace, phrases: Phrases) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.send import drawn

    verdict = _judged(what, args, phrases)
    if args.json:
        out_json(_as_json(what, kind, verdict))
    else:
        name = "import-message" if what.envelope is None else "import-envelope"
        head = [phrases.say(name, reference=what.reference), phrases.say("import-hash", hash=what.hash.hex())]
        words = "" if verdict.refused else drawn(what.message, what.hash, phrases.language)
        out("\n".join(part for part in (*head, *verdict.lines, words, *verdict.lines) if part))
    return 1 if verdict.refused else 0


def _as_json(what: Carried, kind: str, verdict: _Verdict) -> dict[str, Any]:
    return {
        "read": kind, "kind": "message" if what.envelope is None else "envelope", "verdict": verdict.code,
        "signed": verdict.code in ("authentic", "authentic_not_in_record"), "reference": what.reference,
        "message_hash": what.hash.hex(), "from": what.message.from_, "officers": list(verdict.officers),
        "refused": str(verdict.refused.code) if verdict.refused else None, "handed_in": False, "hex": what.data.hex(),
    }  # fmt: skip


def _judged(what: Carried, args: argparse.Namespace, phrases: Phrases) -> _Verdict:
    """By the roster that is at hand. Raises Refused as `open_envelope` for what is not authentic."""
    from protocols.envelope import Release, open_envelope, read
    from protocols.errors import Refused
    from protocols.roster import Officer
    from protocols.wire import unpack

    if what.envelope is None:
        return _Verdict("message_without_signatures", [phrases.say("import-signature_not_carried")])
    roster = _roster(args)
    if roster is None:
        return _Verdict("not_checked", [phrases.say("import-not_checked")])
    release = unpack(what.envelope.release, Release)
    outgoing = release.from_ == roster.centre
    me = roster.centre if outgoing else release.to
    authentic = open_envelope(what.data, roster, mode=roster.mode, me=me, outgoing=outgoing)
    known = {"from": release.from_, "to": release.to, "number": str(release.number)}
    try:
        verified = read(authentic, roster, mode=roster.mode)
    except Refused as refused:
        line = phrases.say("import-officers_refused", **known, why=str(refused))
        return _Verdict("authentic_refused", [line], refused=refused)
    names = tuple(each.role if isinstance(each, Officer) else each.name for each in verified.officers)
    lines = [phrases.say("import-authentic", **known, roles=", ".join(names))]
    if roster.centre not in (release.from_, release.to):
        return _Verdict(
            "authentic", [*lines, phrases.say("import-for_another", to=release.to, centre=roster.centre)], names
        )
    recorded = _recorded(what, args)
    if recorded is None:
        return _Verdict("authentic", lines, names)
    if recorded:
        return _Verdict("authentic", [*lines, phrases.say("import-in_record")], names)
    digits = what.reference.split()[-1]
    missing = phrases.say("import-not_in_record", digits=digits, **{"from": release.from_})
    return _Verdict("authentic_not_in_record", [*lines, missing], names)


def _roster(args: argparse.Namespace) -> Roster | None:
    """That of the node in a directory, else what the seat beside a key saw last; None where there is neither."""
    from hotline.cli.rosters import offline_roster
    from hotline.client import Profile
    from protocols.roster import Roster, load_roster

    if args.at is not None and (Path(args.at) / "node.toml").exists():
        return offline_roster(Path(args.at))
    folder = Path(args.key).with_suffix(".seat") if args.key else None
    if folder is None or not (folder / "profile.toml").exists():
        return None
    profile = Profile.read(folder)
    return load_roster(Roster(profile.mode, profile.centre, profile.anchor), list(profile.records.read()))


def _recorded(what: Carried, args: argparse.Namespace) -> bool | None:
    """Whether this very release is in the record of the node in the directory; None where there is no directory."""
    from hotline.evidence.reading import reading
    from hotline.node.record import feed
    from protocols.errors import Code, Refused

    if args.at is None or not (Path(args.at) / "node.toml").exists():
        return None
    with reading(Path(args.at)) as here:
        try:
            [hashed] = feed.find(here.connection, here.place, what.hash.hex())
        except Refused as refused:
            if refused.code is not Code.NOT_FOUND:
                raise
            return False
        return any(
            entry.data.get("envelope") == what.data for entry in feed.history(here.connection, here.place, hashed)
        )
