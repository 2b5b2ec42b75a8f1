"""Message types, and the fields of each."""

from __future__ import annotations

import argparse

from hotline.cli.options import Commands, command

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`schema`."""
    made = command(commands, "schema", _schema, "list message types, or print the JSON schema of one type's drafts")
    made.add_argument("type", metavar="TYPE", nargs="?", help="without one, every type on a line")


def _schema(args: argparse.Namespace) -> int:
    import json

    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from protocols.errors import Refused
    from protocols.messages import forms
    from protocols.messages.example import example_at
    from protocols.messages.schema import schema

    if args.type is None:
        for name in forms.types():
            print(name)
        return 0
    try:
        found = schema(args.type)
    except Refused as refused:
        from protocols.messages.scalars import nearest

        meant = nearest(args.type, tuple(forms.types()))
        raise Sentence(refused.code, f"no type {args.type[:40]!a} here{meant}; `hotline schema` lists them") from None
    found["examples"] = [example_at(forms.newest(args.type), SystemClock().now())]
    print(json.dumps(found, ensure_ascii=False, indent=2))
    return 0
