"""Attachments: which content is taken, from whom, how much of it, and what the seats are told.

::

    wanted   named by a message; fetched from its sender while there is a link, unless `code` says why not now
    here     every chunk, and the whole matches what the message names
    refused  for good: a media type that is not carried, one key for two contents, content that does not match

The message itself is delivered, shown and acknowledged before its attachments, and whatever becomes of them.
"""

from __future__ import annotations

from hotline.node.judge.effects import Decision, DropChunks, Effect, KeepChunk, KeepContent, SetContent, Tell
from hotline.node.judge.events import ChunkTaken, ContentEnded, ContentJudged, ContentOffered
from hotline.node.judge.facts import Content, Facts, Quota
from protocols.attachments import LARGEST, MEDIA_TYPES, check_keys, check_media_type, chunk_count
from protocols.errors import Code, Refused
from protocols.messages.header import Message

__all__ = ["check_here", "ended", "judged", "offered", "taken", "verdict"]

TOLD_EVERY = 16
"""Chunks between two entries of the log about one content: 1 MiB."""

_FOR_NOW = (Code.ATTACHMENT_QUOTA, Code.ATTACHMENT_MISSING)


def check_here(message: Message, facts: Facts) -> None:
    """A message leaves only with its attachments' contents here, whole, so that its addressees can have them.

    Raises Refused `attachment_missing`, `attachment_key`.
    """
    check_keys(message.attachments)
    if facts.lacking:
        first = facts.lacking[0]
        name = f"attachments[{first}]"
        raise Refused(Code.ATTACHMENT_MISSING, f"{name} is not on this node: attach the file first", field=name)


def offered(event: ContentOffered, facts: Facts) -> Decision:
    """Raises Refused `attachment_type`, `too_large`, `attachment_key`, `attachment_quota`."""
    check_media_type(event.media_type)
    if event.size > LARGEST:
        raise Refused(Code.TOO_LARGE, f"{event.size} bytes where an attachment has at most {LARGEST}")
    content = facts.content
    assert content is not None
    if content.key_taken:
        raise Refused(Code.ATTACHMENT_KEY)
    if content.state in ("wanted", "here") and content.row:
        return Decision()
    if content.total + event.size > event.quota.total:
        raise Refused(Code.ATTACHMENT_QUOTA, f"{content.total} bytes of our own are kept here")
    return Decision((KeepContent(event.key, event.sha256, event.size, event.media_type),))


def verdict(content: Content, quota: Quota) -> Code | None:
    """Why a content is not fetched, at least not now."""
    if content.media_type not in MEDIA_TYPES:
        return Code.ATTACHMENT_TYPE
    if content.key_taken:
        return Code.ATTACHMENT_KEY
    if not content.begun and (content.day + content.size > quota.day or content.total + content.size > quota.total):
        return Code.ATTACHMENT_QUOTA
    return None


def judged(event: ContentJudged, facts: Facts) -> Decision:
    """Whether it may be fetched now; the answer's `code` says why not."""
    content = facts.content
    if content is None or content.state != "wanted":
        return Decision(answer={"code": Code.ATTACHMENT_MISSING})
    code = verdict(content, event.quota)
    state = "wanted" if code is None or code in _FOR_NOW else "refused"
    effects: tuple[Effect, ...] = (SetContent(content.row, state, code, begun=code is None),)
    if code != content.code:
        effects += _told(content, content.have, code, facts.now)
    return Decision(effects, {"code": code})


def taken(event: ChunkTaken, facts: Facts) -> Decision:
    """A chunk that is here already, or that nothing here wants any more, changes nothing."""
    content = facts.content
    if content is None or content.state != "wanted":
        return Decision()
    have = content.have + 1
    effects: tuple[Effect, ...] = (KeepChunk(content.row, event.index, event.data),)
    if have % TOLD_EVERY == 1 and have < chunk_count(content.size):
        effects += _told(content, have, None, facts.now)
    return Decision(effects)


def ended(event: ContentEnded, facts: Facts) -> Decision:
    """Here; or thrown away whole; or, where its sender does not give it, asked for again on another day."""
    content = facts.content
    if content is None or content.state != "wanted":
        return Decision()
    if event.code is None:
        return Decision((SetContent(content.row, "here", None), *_told(content, content.have, None, facts.now)))
    told = _told(content, content.have, event.code, facts.now) if event.code != content.code else ()
    if event.code in _FOR_NOW:
        return Decision((SetContent(content.row, "wanted", event.code), *told))
    dropped = _told(content, 0, event.code, facts.now)
    return Decision((DropChunks(content.row), SetContent(content.row, "refused", event.code), *dropped))


def _told(content: Content, have: int, code: Code | None, now: int) -> tuple[Tell, ...]:
    """One entry for each message that names it."""
    of = chunk_count(content.size)
    return tuple(
        Tell(
            "attachment",
            {"message": message, "index": index, "have": have, "of": of, "code": code and str(code), "at": now},
            message,
        )
        for message, index in content.named
    )
