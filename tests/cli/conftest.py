"""What the tests of the command line share."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from collections.abc import Iterator
from functools import cache

import pytest

import hotline.cli.parser as commands

Environment = tuple[tuple[str, str], ...]


@pytest.fixture(scope="session", autouse=True)
def _one_parser() -> Iterator[None]:
    """Commands that run in this process under the same environment are read by one parser: it is slow to make."""
    make = commands.parser

    @cache
    def made(environment: Environment) -> ArgumentParser:
        return make()

    def parser() -> ArgumentParser:
        return made(tuple(sorted(each for each in os.environ.items() if each[0].startswith("HOTLINE_"))))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(commands, "parser", parser)
        yield
