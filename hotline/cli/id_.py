"""A new id for a call of the message API."""

from __future__ import annotations

import argparse

from hotline.cli.options import Commands, command

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`id`."""
    command(
        commands, "id", _id, "print a new id for a message or a draft",
        "A UUID version 7 of this instant. Keep it until the call was answered: the same call again is harmless.",
    )  # fmt: skip


def _id(args: argparse.Namespace) -> int:
    import secrets
    from uuid import UUID

    from hotline.client import SystemClock
    from hotline.client.compose import uuid7

    print(UUID(bytes=uuid7(SystemClock().now(), secrets.token_bytes)))
    return 0
