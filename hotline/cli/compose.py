"""From a type, and a file, to a draft that an officer completes."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hotline.cli.options import Commands, command, json_option

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`compose`."""
    from hotline.cli.drafts import context_options

    write = command(
        commands, "compose", _compose, "print a draft, from a file or from the type's example",
        "The draft, complete or not, goes to stdout as JSON, what is still missing to stderr. An example is marked "
        "in its field `example` and cannot be sent until you have taken that out. From a CCSDS conjunction "
        "data message (KVN or XML) conjunction.alert takes the figures; what an officer has to decide is left open.",
    )  # fmt: skip
    write.add_argument("type", metavar="TYPE", help="`hotline schema` lists them")
    write.add_argument("--from", dest="source", metavar="FILE", help="take from this file what it says; - is stdin")
    write.add_argument("--to", metavar="CENTRE", action="append", default=[], help="an addressee; again for more")
    write.add_argument("--info", metavar="CENTRE", action="append", default=[], help="for information; again for more")
    write.add_argument(
        "--set", dest="given", metavar="FIELD=VALUE", action="append", default=[],
        help="fill a field: body.ask=intent; the value may be JSON; again for more",
    )  # fmt: skip
    context_options(write)
    json_option(write)


def _compose(args: argparse.Namespace) -> int:
    from hotline.cli.drafts import faults_of
    from hotline.cli.printing import note, out_json
    from hotline.client import SystemClock

    draft = _filled(args) if args.source else _example(_known(args.type))
    if args.to:
        draft["to"] = args.to
    if args.info:
        draft["info"] = args.info
    for each in args.given:
        _set(draft, each)
    if not args.source:
        draft = _marked(draft, args)
    out_json(draft, indent=not args.json)
    faults = faults_of(draft, args, SystemClock().now())
    if not args.json:
        for fault in faults:
            note(f"still open: {fault}")
        note("This draft is complete." if not faults else "Complete it in an editor; `hotline check` counts again.")
    return 0


def _known(type: str) -> str:
    """Raises Refused `form_unknown` with the nearest name."""
    from difflib import get_close_matches

    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.messages.forms import FORMS

    names = sorted({name for name, _ in FORMS})
    if type in names:
        return type
    close = get_close_matches(type, names, n=1)
    meant = f" (did you mean {close[0]}?)" if close else ""
    raise Sentence(Code.FORM_UNKNOWN, f"no type {type[:60]!a} here{meant}; `hotline schema` lists them", field="type")


def _marked(draft: dict[str, Any], args: argparse.Namespace) -> dict[str, Any]:
    """The draft with a mark that no message may have, while values of the example are left in it."""
    from hotline.cli.drafts import EXAMPLE, STILL

    given = {each.partition("=")[0] for each in args.given}
    left = [path for path in _leaves(draft["body"], "body") if not any(_within(path, name) for name in given)]
    if "relation" in draft and not any(_within("relation.message", name) for name in given):
        left.insert(0, "relation.message")
    if not args.to and "relation" not in draft and "to" not in given:
        left.insert(0, "to")
    return {EXAMPLE: f"{STILL}; of the example are: {', '.join(left)}", **draft} if left else draft


def _within(path: str, name: str) -> bool:
    return path == name or path.startswith((f"{name}.", f"{name}["))


def _leaves(value: object, path: str) -> Iterator[str]:
    match value:
        case dict():
            for name, each in value.items():
                yield from _leaves(each, f"{path}.{name}")
        case list() if any(isinstance(each, dict) for each in value):
            for at, each in enumerate(value):
                yield from _leaves(each, f"{path}[{at}]")
        case _:
            yield path


def _example(type: str) -> dict[str, Any]:
    from protocols.messages.forms import newest

    draft = json.loads(json.dumps(newest(type).example))
    assert isinstance(draft, dict)
    return draft


def _filled(args: argparse.Namespace) -> dict[str, Any]:
    import sys

    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.formats.ccsds import UnreadableFile, read_cdm
    from protocols.formats.ccsds.alert import alert_draft
    from protocols.messages.forms import newest

    form = newest(_known(args.type))
    if form.type != "conjunction.alert":
        raise Sentence(Code.FILE_UNREADABLE, f"no kind of file fills {form.type}: leave --from out for its example")
    try:
        data = sys.stdin.buffer.read() if args.source == "-" else Path(args.source).read_bytes()
    except OSError as error:
        raise Sentence(
            Code.FILE_UNREADABLE, f"{args.source} cannot be read ({error.strerror}): check its name and its mode"
        ) from None
    try:
        cdm = read_cdm(data)
    except UnreadableFile as wrong:
        raise wrong.named(Path(args.source).name) from None
    return {"type": form.type, "to": [], "body": alert_draft(cdm)}


def _set(draft: dict[str, Any], assignment: str) -> None:
    """`body.objects[1].object.name=LARK` and the like. Raises Refused `schema` for a path that leads nowhere."""
    import re

    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    path, equals, text = assignment.partition("=")
    steps = re.findall(r"([A-Za-z_][A-Za-z0-9_]*)|\[([0-9]+)\]", path)
    if not equals or not steps or "".join(name or f"[{at}]" for name, at in steps) != path.replace(".", ""):
        raise Sentence(Code.SCHEMA, f"--set {assignment[:60]!a} is not FIELD=VALUE such as body.ask=intent")
    try:
        value = json.loads(text)
    except json.JSONDecodeError:
        value = text
    here: Any = draft
    try:
        for name, at in steps[:-1]:
            here = here.setdefault(name, {}) if name else here[int(at)]
        name, at = steps[-1]
        here[name if name else int(at)] = value
    except (IndexError, TypeError, AttributeError):
        raise Sentence(
            Code.SCHEMA, f"--set {path}: the draft has no such place: see `hotline schema {draft.get('type')}`"
        ) from None
