"""The attachments of one message as lines: harmless name, media type, size, and how far each is at our node.

Nothing is opened, here or anywhere on a screen. How far it is, NODE SAYS; who saves one verifies it.
"""

from __future__ import annotations

from collections.abc import Iterator

from hotline.client import AttachmentChanged, Board, Matter
from hotline.client.attachment_words import size_words, state_words
from protocols.attachment_names import harmless_name
from protocols.messages.header import Attachment
from protocols.phrases.catalogue import Phrases
from tui.cells import Line, Style, fit, line

__all__ = ["attachment_lines"]


def attachment_lines(board: Board, matter: Matter, phrases: Phrases, width: int) -> tuple[Line, ...]:
    """Nothing for a message without any."""
    if not matter.message.attachments:
        return ()
    title = phrases.say("attachment-title", count=len(matter.message.attachments))
    out: list[Line] = [line((fit(title, width), "title"))]
    for index, named in enumerate(matter.message.attachments):
        out += _one(index, named, board.attachments.get((matter.hash, index)), phrases, width)
    return (*out, ())


def _one(index: int, named: Attachment, said: AttachmentChanged | None, phrases: Phrases, width: int) -> Iterator[Line]:
    name = harmless_name(named.name, named.media_type)
    size = size_words(phrases, named.size)
    style: Style = "late" if said is not None and said.code is not None else "text"
    yield line((fit(phrases.say("attachment-line", number=str(index + 1), name=name), width), "strong"))
    yield line((fit(f"  {phrases.say('attachment-about', media_type=named.media_type, size=size)}", width), "dim"))
    yield line((fit(f"  {state_words(phrases, said)} ({phrases.say('mark-node_says')})", width), style))
