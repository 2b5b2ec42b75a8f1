"""Files that a message names: attached when it is sent, listed, saved. Never opened, never run."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option, noun, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk
    from hotline.client import AttachmentChanged, AttachmentState, Matter
    from protocols.attachments import Enclosed
    from protocols.phrases.catalogue import Phrases

__all__ = ["add", "attach_option", "enclosed"]


def add(commands: Commands) -> None:
    """`attachment list`, `attachment save`."""
    kinds = noun(commands, "attachment", "the files that a message names")
    look = command(
        kinds, "list", _list, "list the files of a message, and how far each has come",
        "How far it has come is what the node says.",
    )  # fmt: skip
    look.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    seat_options(look)
    json_option(look)
    keep = command(
        kinds, "save", _save, "save a file of a message, verified against what its officers signed",
        "It is written for you alone (0600) and never over a file that is there. Nothing opens it: do that where a "
        "harmful file does no harm.",
    )  # fmt: skip
    keep.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    keep.add_argument("index", metavar="INDEX", type=int, help="which one, from 1, as `attachment list` says")
    keep.add_argument("--to", metavar="PATH", required=True, help="a file that is not there yet")
    seat_options(keep)


def attach_option(parser: argparse.ArgumentParser) -> None:
    """`send --attach`."""
    parser.add_argument(
        "--attach", metavar="PATH[:TYPE]", action="append", default=[],
        help="a file to go with it; its media type by its ending, or as given (:text/plain); again for more",
    )  # fmt: skip


# -- out ---------------------------------------------------------------------------------------------------------------


def enclosed(given: Sequence[str]) -> list[Enclosed]:
    """Each file, encrypted under a key of its own. Raises Refused `file_unreadable`, `attachment_type`, `too_large`."""
    return [_enclosed(each) for each in given]


def _enclosed(given: str) -> Enclosed:
    from hotline.cli.sentence import Sentence
    from protocols.attachments import LARGEST, enclose, media_type_of
    from protocols.errors import Code

    path, media_type = _parted(given)
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise Sentence(
            Code.FILE_UNREADABLE, f"{path} cannot be read ({error.strerror}): check its name and its mode"
        ) from None
    return enclose(path.name, media_type or media_type_of(path.name), content)


def _parted(given: str) -> tuple[Path, str]:
    """The path, and the media type behind its last colon. A file of that whole name goes before."""
    found = re.fullmatch(r"(.+):([a-z0-9.+-]+/[a-z0-9.+-]+)", given, re.DOTALL)
    if found is None or Path(given).exists():
        return Path(given), ""
    return Path(found[1]), found[2]


# -- in ----------------------------------------------------------------------------------------------------------------


async def _list(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.printing import out, out_json, table
    from protocols.phrases.catalogue import Phrases

    words = Phrases("en")
    async with desk(args) as here:
        matter = await here.find(args.message)
        rows = await _states(here, matter)
    if args.json:
        out_json({"message": matter.hash.hex(), "attachments": rows})
    elif not rows:
        out(f"{matter.digits} names no files.")
    else:
        out(table([_row(row, words) for row in rows]))
    return 0


def _row(row: dict[str, Any], words: Phrases) -> tuple[str, ...]:
    from hotline.client.attachment_words import size_words

    return str(row["index"]), row["shown"], row["media_type"], size_words(words, row["size"]), row["state"]


async def _states(here: Desk, matter: Matter) -> list[dict[str, Any]]:
    from hotline.client.attachment_words import state_words
    from protocols.attachment_names import harmless_name
    from protocols.attachments import chunk_count
    from protocols.phrases.catalogue import Phrases

    said: dict[int, AttachmentChanged | AttachmentState] = {
        index: told for (hash, index), told in here.board.attachments.items() if hash == matter.hash
    }
    if here.seat is not None:
        said |= {state.index: state for state in await here.seat.attachments(matter.hash)}
    rows = []
    for index, named in enumerate(matter.message.attachments):
        state = said.get(index)
        rows.append(
            {
                "index": index + 1,
                "name": named.name,
                "shown": harmless_name(named.name, named.media_type),
                "media_type": named.media_type,
                "size": named.size,
                "sha256": named.sha256.hex(),
                "have": state.have if state else 0,
                "of": chunk_count(named.size),
                "code": state.code if state else None,
                "state": state_words(Phrases("en"), state),
            }
        )
    return rows


async def _save(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.cli.profiles import seat

    path = _free(Path(args.to))
    async with seat(args) as signed_on:
        matter = await signed_on.history((await signed_on.find(args.message)).hash)
        content = await signed_on.fetch(matter.hash, args.index - 1)
    _write(path, content)
    out(f"{path}: {len(content):,} bytes, as the officers of {matter.message.from_} signed it; nothing has opened it.")
    return 0


def _free(path: Path) -> Path:
    """Raises Refused `file_unreadable` where something is, be it a link to nothing."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if os.path.lexists(path):
        raise Sentence(Code.FILE_UNREADABLE, f"{path} is there already and stays as it is: name another place")
    return path


def _write(path: Path, content: bytes) -> None:
    """For its owner alone, and only where nothing is: not over a file, not through a link."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Sentence(
            Code.FILE_UNREADABLE, f"{path} cannot be written ({error.strerror}): name another place"
        ) from None
