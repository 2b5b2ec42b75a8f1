"""From a type, and a file, to a draft that an officer completes."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import Any

from hotline.cli.options import Commands, command, json_option
from hotline.cli.send import channel_option

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`compose`."""
    from hotline.cli.drafts import context_options

    write = command(
        commands, "compose", _compose, "print a draft, from a file or from the type's example",
        "The draft, complete or not, goes to stdout as JSON, what is still missing to stderr. An example is marked "
        "in its field `example` and cannot be sent until you have taken that out. From a CCSDS file (CDM, OPM, OCM, "
        "RDM; OMM and OEM for the object; KVN or XML, an OMM also as JSON) the draft takes the figures; what an "
        "officer has to decide is left open.",
    )  # fmt: skip
    write.add_argument(
        "type", metavar="TYPE", nargs="?", help="`hotline schema` lists them; with --from, the one that the file fills"
    )
    write.add_argument("--from", dest="source", metavar="FILE", help="take from this file what it says; - is stdin")
    write.add_argument(
        "--part", type=int, metavar="N", default=1, help="of several drafts that a file fills, the Nth (default 1)"
    )
    write.add_argument("--all-notes", action="store_true", help="all that the file says and the form has no field for")
    write.add_argument("--to", metavar="CENTRE", action="append", default=[], help="an addressee; again for more")
    write.add_argument("--info", metavar="CENTRE", action="append", default=[], help="for information; again for more")
    channel_option(write)
    write.add_argument(
        "--set", dest="given", metavar="FIELD=VALUE", action="append", default=[],
        help="fill a field: body.ask=intent; the value may be JSON; again for more",
    )  # fmt: skip
    context_options(write)
    json_option(write)


def _compose(args: argparse.Namespace) -> int:
    from hotline.cli.drafts import faults_of
    from hotline.cli.filling import filled
    from hotline.cli.printing import note, out_json
    from hotline.client import SystemClock

    now = SystemClock().now()
    if args.type is not None:
        _known(args.type)
    draft = filled(args, now) if args.source else _example(_named(args.type), now)
    if args.to:
        draft["to"] = args.to
    if args.info:
        draft["info"] = args.info
    if args.channel:
        draft["charter"] = args.channel
    for each in args.given:
        _set(draft, each)
    if not args.source:
        draft = _marked(draft, args)
    out_json(draft, indent=not args.json)
    faults = faults_of(draft, args, now)
    if not args.json:
        for fault in faults:
            note(f"still open: {fault}")
        note("This draft is complete." if not faults else "Complete it in an editor; `hotline check` counts again.")
    return 0


def _named(type: str | None) -> str:
    """Raises Refused `form_unknown` when no type is named and no file says it."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if type is None:
        raise Sentence(
            Code.FORM_UNKNOWN, "name a TYPE, which `hotline schema` lists, or a file with --from", field="type"
        )
    return type


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


def _example(type: str, now: int) -> dict[str, Any]:
    from protocols.messages.example import example_at
    from protocols.messages.forms import newest

    return example_at(newest(type), now)


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
