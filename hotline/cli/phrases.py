"""Catalogues of phrases: one's own as a file, another's kept beside one's key, and what two of them say differently."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, language_option, noun, phrases_of, seat_options

if TYPE_CHECKING:
    from protocols.phrases.catalogue import Phrases

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`phrases`."""
    of = noun(commands, "phrases", "the words in which messages are read: export, import and compare catalogues")
    out = command(of, "export", _export, "write an installed catalogue to a file, for whoever asks for it")
    out.add_argument("language", metavar="LANGUAGE", help="as en")
    out.add_argument("file", metavar="FILE", help="as phrases-en.json")
    keep = command(
        of, "import", _import, "keep another's catalogue: what they sign is then shown in their words too",
        "It is known by its hash, which is computed from the file and which their attestations name.",
    )  # fmt: skip
    keep.add_argument("file", metavar="FILE", help="what `hotline phrases export` wrote there")
    language_option(keep)
    seat_options(keep)
    see = command(of, "compare", _compare, "say which phrases of two catalogues differ")
    see.add_argument("one", metavar="ONE", help="a file, or a language that is installed")
    see.add_argument("other", metavar="OTHER", help="a file, or a language that is installed")
    language_option(see)
    json_option(see)


def _export(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.cli.sentence import Sentence
    from hotline.client.catalogues import exported
    from protocols.errors import Code

    phrases, path = _named(args.language), Path(args.file)
    if path.exists():
        raise Sentence(Code.ALREADY, f"{path} is there already: name another file")
    path.write_bytes(exported(phrases))
    out(phrases.say("cli-phrases_written", language=phrases.language, hash=phrases.hash.hex(), path=str(path)))
    return 0


def _import(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.cli.profiles import key_of, profile_of

    phrases, kept = phrases_of(args), _read(Path(args.file))
    path = profile_of(args, key_of(args)).catalogues.keep(kept)
    out(phrases.say("cli-phrases_kept", language=kept.language, hash=kept.hash.hex(), path=str(path)))
    return 0


def _compare(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.client.catalogues import compared

    phrases, one, other = phrases_of(args), _named(args.one), _named(args.other)
    found = compared(one, other)
    if args.json:
        hashes = {"one": one.hash.hex(), "other": other.hash.hex()}
        out_json(hashes | {"differ": [{"key": k, "one": a, "other": b} for k, (a, b) in found.items()]})
        return 0 if one == other else 1
    if one == other:
        out(phrases.say("cli-phrases_same", hash=one.hash.hex()))
        return 0
    for key, (here, there) in found.items():
        if here is None or there is None:
            only = "cli-phrases_only_one" if there is None else "cli-phrases_only_other"
            out(phrases.say(only, key=key))
        else:
            out(f"{key}\n  {here}\n  {there}")
    out(phrases.say("cli-phrases_count", count=len(found)))
    return 1


def _named(name: str) -> Phrases:
    """A file, or an installed language. Raises Refused `file_unreadable`, `not_found`."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.phrases.catalogue import LANGUAGES, Phrases

    if name in LANGUAGES:
        return Phrases(name)
    if not Path(name).exists():
        raise Sentence(Code.NOT_FOUND, f"{name} is neither a file nor one of {', '.join(LANGUAGES)}")
    return _read(Path(name))


def _read(path: Path) -> Phrases:
    from hotline.client.catalogues import imported

    return imported(path.read_bytes(), str(path))
