"""Which alert a message is: CAP's own code lists, by what the header says and never by what we conclude.

CAP asks every alert for urgency, severity and certainty. Where the sender has stated them (`incident.report`) they are
the sender's; else urgency is the sender's precedence, and severity and certainty are Unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from protocols.errors import Misuse
from protocols.messages.header import Message, Precedence, RelationKind, ReplyRequired
from protocols.pae import Mode
from protocols.wire import Wire

__all__ = ["CATEGORIES", "KINDS", "RESPONSES", "STATUS", "categories", "graded", "scope", "status"]

STATUS: Final[Mapping[Mode, str]] = {"live": "Actual", "drill": "Exercise", "test": "Test"}

# An update, a correction and a cancelling name what they replace; a reply stands beside it. Never Ack: in CAP that
# accepts a message, and receipt is not agreement here.
KINDS: Final[Mapping[RelationKind | None, str]] = {
    None: "Alert", "reply": "Alert", "update": "Update", "correct": "Update", "cancel": "Cancel",
}  # fmt: skip

RESPONSES: Final[Mapping[ReplyRequired, str]] = {"answer": "Assess", "acknowledgement": "Monitor", "none": "None"}

# By family; the rest of the life of a message (procedure, terms, charter) is about no event.
CATEGORIES: Final[Mapping[str, tuple[str, ...]]] = {
    "activity": ("Security",),
    "assistance": ("Rescue", "Safety"),
    "charter": ("Other",),
    "conjunction": ("Safety", "Transport"),
    "consultation": ("Other",),
    "doctrine": ("Other",),
    "incident": ("Safety", "Infra"),
    "interference": ("Infra",),
    "launch": ("Transport",),
    "manoeuvre": ("Transport",),
    "military_exercise": ("Security",),
    "procedure": ("Other",),
    "proximity": ("Safety", "Transport"),
    "reentry": ("Safety",),
    "registration": ("Other",),
    "sharing": ("Other",),
    "terms": ("Other",),
    "undertaking": ("Other",),
    "visit": ("Other",),
}

_BY_PRECEDENCE: Final[Mapping[Precedence, str]] = {
    Precedence.FLASH: "Immediate", Precedence.IMMEDIATE: "Expected", Precedence.PRIORITY: "Future",
    Precedence.ROUTINE: "Unknown",
}  # fmt: skip

_GRADES: Final[Mapping[str, tuple[str, ...]]] = {
    "urgency": ("Immediate", "Expected", "Future", "Past", "Unknown"),
    "severity": ("Extreme", "Severe", "Moderate", "Minor", "Unknown"),
    "certainty": ("Observed", "Likely", "Possible", "Unlikely", "Unknown"),
}


def status(message: Message) -> str:
    """Actual, Exercise or Test. Raises Misuse for a message that is neither live nor drill nor test: no alert is
    better than an alert that somebody takes for another thing."""
    found = STATUS.get(message.mode)
    if found is None or (message.mode == "drill") != (message.drill is not None):
        raise Misuse(f"no alert for a message of mode {message.mode!r}")
    return found


def categories(message: Message) -> tuple[str, ...]:
    """Of the message's family; Other for one that is not known here."""
    return CATEGORIES.get(message.type.partition(".")[0], ("Other",))


def graded(message: Message, body: Wire | None) -> dict[str, str]:
    """Urgency, severity and certainty, in the order of the schema."""
    default = {"urgency": _BY_PRECEDENCE[message.precedence], "severity": "Unknown", "certainty": "Unknown"}
    stated = {name: str(getattr(body, name, "")).capitalize() for name in default}
    return {name: stated[name] if stated[name] in _GRADES[name] else default[name] for name in default}


def scope(message: Message) -> str:
    """Private where it may not be passed on, Public only where its sender opened it in every way, else Restricted."""
    may = message.handling
    if may.may_forward == "no":
        return "Private"
    open_to_all = (message.label, may.may_forward, may.may_publish) == ("anyone", "yes", "yes")
    return "Public" if open_to_all else "Restricted"
