"""From somebody else's file to the draft that it fills, and what is said about the rest."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from protocols.formats.ccsds.filled import Filled, FilledDraft

__all__ = ["filled"]

_SAID = 12


def filled(args: argparse.Namespace, now: int) -> dict[str, Any]:
    """The draft of `--from FILE`: of the type that is asked for, else of the one that the file fills.

    Raises Refused `file_unreadable` in one sentence, `form_unknown`.
    """
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.formats.ccsds import UnreadableFile, fill

    name = Path(args.source).name
    try:
        found = fill(_content(args.source), now)
        type_ = args.type or found.type
        if type_ is None:
            raise Sentence(Code.FILE_UNREADABLE, f"{name}: {found.says} Name that TYPE, and the file fills its object")
        drafts = found.drafts_of(type_)
    except UnreadableFile as wrong:
        raise wrong.named(name) from None
    if not 1 <= args.part <= len(drafts):
        raise Sentence(
            Code.FILE_UNREADABLE, f"{name} fills {len(drafts)} of {type_}: --part goes from 1 to {len(drafts)}"
        )
    draft = drafts[args.part - 1]
    _tell(found, drafts, draft, args)
    return {"type": type_, "to": [], "body": dict(draft.body)}


def _content(name: str) -> bytes:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.formats.ccsds import FILE_LIMIT

    try:
        if name == "-":
            return sys.stdin.buffer.read(FILE_LIMIT + 1)
        with Path(name).open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise Sentence(
            Code.FILE_UNREADABLE, f"{name} cannot be read ({error.strerror}): check its name and its mode"
        ) from None


def _tell(found: Filled, drafts: tuple[FilledDraft, ...], draft: FilledDraft, args: argparse.Namespace) -> None:
    from hotline.cli.printing import note

    if len(drafts) > 1:
        # A program is told, too: what it does not ask for would be lost without a word.
        note(f"{len(drafts)} drafts of {draft.type} are in this file, this is number {args.part}: --part N for another")
        for number, one in enumerate(drafts, 1):
            note(f"  {number}  {one.about}")
    others = dict.fromkeys(one.type for one in found.drafts if one.type != draft.type)
    if others:
        note(f"the file also fills {', '.join(others)}: name that TYPE for it")
    if args.json:
        return
    said = (*draft.notes, *found.notes)
    for each in said if args.all_notes else said[:_SAID]:
        note(f"from the file: {each}")
    if args.source != "-":
        note(f"the file itself goes along with `hotline send DRAFT --attach {args.source}:{found.media_type}`")
    if len(said) > _SAID and not args.all_notes:
        note(f"from the file: {len(said) - _SAID} more, which --all-notes shows")
