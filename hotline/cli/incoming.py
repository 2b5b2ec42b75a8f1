"""What files hold: one message as JSON, the parts of one as QR, or a page of lines; told by what is in them."""

from __future__ import annotations

import sys
from pathlib import Path

__all__ = ["read_files"]

LARGEST = 32 * 1024 * 1024
MOST_FILES = 2_000


def read_files(names: list[str]) -> tuple[str, list[str]]:
    """`json`, `qr` or `text`, and the texts: one of JSON, all parts of QR, or one page of lines."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.formats.qr import parts_in

    if len(names) > MOST_FILES:
        raise Sentence(Code.FILE_UNREADABLE, f"{len(names)} files are more than one message has: give one message")
    parts: list[str] = []
    pages: list[str] = []
    for name in names:
        read = _content(name)
        in_it = read if isinstance(read, list) else parts_in(read)
        parts += in_it
        pages += [] if in_it or not isinstance(read, str) else [read]
    if parts and not pages:
        return "qr", parts
    if parts or not pages or len({_is_json(page) for page in pages}) > 1 or (_is_json(pages[0]) and len(pages) > 1):
        raise Sentence(Code.FILE_UNREADABLE, "these files are not one message: give the parts of one, or one file")
    return ("json", pages) if _is_json(pages[0]) else ("text", ["\n".join(pages)])


def _is_json(page: str) -> bool:
    return page.lstrip("\ufeff \t\r\n").startswith("{")


def _content(name: str) -> str | list[str]:
    """The text of a file, or the texts of the symbols in a picture."""
    from hotline.cli.scanning import is_picture, scanned
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    try:
        if name == "-":
            data = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(LARGEST + 1)
    except OSError as error:
        raise Sentence(Code.FILE_UNREADABLE, f"{name} cannot be read ({error.strerror}): check its name") from None
    if len(data) > LARGEST:
        raise Sentence(Code.FILE_UNREADABLE, f"{name} is longer than any message: is it the right file?")
    if is_picture(data):
        return scanned(name, data)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Sentence(
            Code.FILE_UNREADABLE, f"{name} is neither text in UTF-8 nor a picture: save it as one of them"
        ) from None
