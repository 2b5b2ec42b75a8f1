"""Drafts as files: JSON with readable instants, as `hotline schema TYPE` describes them."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from protocols.errors import FieldFault
    from protocols.messages.header import Message

__all__ = ["EXAMPLE", "context_options", "faults_of", "read_draft", "refuse_example", "two_officers"]

EXAMPLE = "example"
"""The field by which `hotline compose` marks a draft in which an example's values are left. No message has it."""

LARGEST = 1024 * 1024
STILL = "write what you mean, then take the line `example` out"


def context_options(parser: argparse.ArgumentParser) -> None:
    """From where, and in which mode, a draft would be sent: what a draft itself does not say."""
    parser.add_argument("--mode", choices=("live", "drill", "test"), default="live", help="default %(default)s")
    parser.add_argument("--from-centre", metavar="NAME", default="OUR-CENTRE", help="who would send it")


def read_draft(name: str) -> dict[str, Any]:
    """The draft in a file; `-` is stdin. Raises Refused `file_unreadable` with the line and column at fault."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    try:
        data = sys.stdin.buffer.read(LARGEST + 1) if name == "-" else _head(Path(name))
    except OSError as error:
        raise Sentence(
            Code.FILE_UNREADABLE, f"{name} cannot be read ({error.strerror}): check its name and its mode"
        ) from None
    if len(data) > LARGEST:
        raise Sentence(Code.FILE_UNREADABLE, f"{name} is longer than a draft can be: is it the right file?")
    try:
        draft = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once)
    except json.JSONDecodeError as wrong:
        where = f"{name}, line {wrong.lineno}, column {wrong.colno}"
        raise Sentence(Code.FILE_UNREADABLE, f"{where}: this is not JSON ({wrong.msg}): mend that place") from None
    except (UnicodeDecodeError, RecursionError):
        raise Sentence(Code.FILE_UNREADABLE, f"{name} is not JSON in UTF-8: save it as that") from None
    except ValueError as wrong:
        raise Sentence(Code.FILE_UNREADABLE, f"{name}: {wrong}: mend it") from None
    if not isinstance(draft, dict):
        raise Sentence(Code.FILE_UNREADABLE, f"{name} is JSON, but no draft: `hotline compose TYPE` prints one")
    return draft


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Of two fields with one name a reader would see one and sign the other."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"the field {name[:40]!a} is there twice")
        found[name] = value
    return found


def faults_of(draft: Mapping[str, Any], args: argparse.Namespace, now: int) -> tuple[FieldFault, ...]:
    """Every field that is missing or wrong; none for a draft that could be signed."""
    from protocols.errors import WrongDraft

    try:
        built(draft, args, now)
    except WrongDraft as wrong:
        return tuple(_plainly(fault) for fault in wrong.faults)
    return ()


def _plainly(fault: FieldFault) -> FieldFault:
    """In the command line's words, where the protocol's have nothing to hold on to."""
    if fault.path == EXAMPLE:
        return fault._replace(wrong="the values of an example are still in it", allowed=STILL)
    if fault.path == "drill" and fault.wrong.startswith("missing"):
        return fault._replace(allowed='--set drill.run=NAME, or "drill": {"run": "NAME"}: which drill it belongs to')
    return fault


def refuse_example(draft: Mapping[str, Any], name: str) -> None:
    """Nobody signs somebody else's satellites. Raises Refused `draft_wrong` for a draft that is still an example."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if EXAMPLE in draft:
        raise Sentence(
            Code.DRAFT_WRONG,
            f"{name}: the values of an example are still in it; {STILL}; nothing was signed or sent",
            field=EXAMPLE,
        )


def built(draft: Mapping[str, Any], args: argparse.Namespace, now: int) -> Message:
    """The message that would be signed. Raises WrongDraft."""
    from protocols.messages.draft import check

    # A channel by its five digits: whose they are, the node knows.
    charter = draft.get("charter")
    if isinstance(charter, str) and len(charter) == 5 and charter.isdigit():
        draft = {**draft, "charter": None}
    return check(draft, mode=args.mode, from_=args.from_centre, id=bytes(16), composed_at=now)


def two_officers(message: Message) -> bool:
    """Whether a second officer must release it."""
    from protocols.messages.draft import body_of
    from protocols.messages.forms import needs_two_officers

    return needs_two_officers(message, body_of(message))
