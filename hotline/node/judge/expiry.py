"""A record is about to run out, or has: said once for each record and step, to everybody who sits here.

What is told is computed again here from the roster as it is now: a newer record may have come while the task slept.
"""

from __future__ import annotations

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import Decision, KeepExpiry, Tell
from hotline.node.judge.events import Expiring
from hotline.node.judge.facts import Facts
from protocols.errors import Code
from protocols.expiry import DAY_MS, Expiry, announce
from protocols.phrases.times import dtg

__all__ = ["RECORD_EXPIRES", "expiring"]

RECORD_EXPIRES = "record_expires"
"""The alarm's code while there is time; afterwards it is `record_expired`."""


def expiring(event: Expiring, facts: Facts) -> Decision:
    """Nothing where it was told at this step or a later one, or is so no longer."""
    found = next((each for each in announce(facts.roster, facts.now) if _is_about(each, event)), None)
    if found is None or any(step <= found.step for step in facts.announced):
        return Decision()
    code = RECORD_EXPIRES if found.step else str(Code.RECORD_EXPIRED)
    told = alarm(code, found.centre, None, facts.now, _words(found, facts.now))
    return Decision((KeepExpiry(found.kind, found.subject, found.version, found.step), Tell("alarm", told)))


def _is_about(expiry: Expiry, event: Expiring) -> bool:
    return (expiry.kind, expiry.subject, expiry.version) == (event.kind, event.subject, event.version)


def _words(expiry: Expiry, now: int) -> str:
    """`statement 3 of Kestrel Space Watch runs out 221415Z FEB 27, in 7 days: …`."""
    days = max(0, -((now - expiry.expires_at) // DAY_MS))
    left = f"runs out {dtg(expiry.expires_at)}, in {days} day{'s' if days != 1 else ''}"
    when = left if expiry.step else f"ran out {dtg(expiry.expires_at)}"
    whose = f"our own {expiry.kind}" if expiry.ours else expiry.kind
    return f"{whose} {expiry.version} of {expiry.subject} {when}: {_remedy(expiry)}"


def _remedy(expiry: Expiry) -> str:
    if expiry.kind == "bulletin":
        if expiry.ours:
            return "this node could not renew it; see its log"
        return "their newer one has not come: see the link, or import it"
    if expiry.ours:
        signs = "registrars" if expiry.kind == "statement" else "root key holders"
        return f"our {signs} sign the next, and `hotline roster import` brings it to this node"
    return "ask them for the next; it comes over the link, or by `hotline roster import`"
