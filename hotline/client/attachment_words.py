"""How an attachment is told: its size and how far it is at our node, in the words of a catalogue."""

from __future__ import annotations

from hotline.client.attachments import AttachmentState
from hotline.client.changes import AttachmentChanged
from protocols.phrases.catalogue import Phrases

__all__ = ["size_words", "state_words"]

_FOR_GOOD = ("attachment_wrong", "attachment_type", "attachment_key")


def state_words(phrases: Phrases, said: AttachmentChanged | AttachmentState | None) -> str:
    """Not fetched yet, how many parts, here, or why not."""
    if said is None or (said.code is None and not said.have):
        return phrases.say("attachment-wanted")
    if said.code is not None:
        known = f"attachment-reason-{said.code}"
        reason = phrases.say(known) if known in phrases else said.code
        return phrases.say("attachment-refused" if said.code in _FOR_GOOD else "attachment-waits", reason=reason)
    if said.here:
        return phrases.say("attachment-here")
    return phrases.say("attachment-coming", have=str(said.have), of=str(said.of))


def size_words(phrases: Phrases, size: int) -> str:
    """With one decimal above 1 KiB: for a person, never for a program."""
    if size < 1024:
        return phrases.say("attachment-bytes", figure=str(size))
    if size < 1024 * 1024:
        return phrases.say("attachment-kib", figure=f"{size / 1024:.1f}")
    return phrases.say("attachment-mib", figure=f"{size / 1024 / 1024:.1f}")
