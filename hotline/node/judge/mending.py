"""An envelope that the disk has lost comes back from its line's other end: taken only as what the journal names."""

from __future__ import annotations

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import Decision, Enter, KeepMended, Tell
from hotline.node.judge.events import Mended
from hotline.node.judge.facts import Facts
from protocols.errors import Code, Refused

__all__ = ["ENVELOPE_KINDS", "mended"]

ENVELOPE_KINDS = ("released", "received", "refused", "recovered")


def mended(event: Mended, facts: Facts) -> Decision:
    """Its signatures were verified at the door. Raises Refused `not_found`: no entry of the journal is about it."""
    leaf, authentic = facts.entered, event.authentic
    if leaf is None or leaf.kind not in ENVELOPE_KINDS or leaf.subject != authentic.release_hash:
        raise Refused(Code.NOT_FOUND, "no entry of the journal names this release")
    release = authentic.release
    detail = f"number {release.number} of {release.from_} to {release.to} came back whole from {event.by}"
    effects = (
        KeepMended(authentic, leaf.kind, leaf.at),
        Enter("mended", authentic.release_hash),
        Tell("alarm", alarm("record_mended", event.by, None, facts.now, detail)),
    )
    return Decision(effects, {"state": "mended"})
