"""At which step a process can be killed, and which one: the steps of one message, from start to end."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["STEPS", "Step"]


class Step(NamedTuple):
    """A step: who dies there (a process of the cast), and the trace by which it is known to be there."""

    name: str
    dies: str
    room: str
    trace: str
    event: str | None = None


_ALL = (
    Step("compose", "MERIDIAN WATCH-1", "compose", "draft"),
    Step("check", "MERIDIAN WATCH-1", "check", "message"),
    Step("attest", "MERIDIAN WATCH-1", "attest", "signed"),
    Step("submit", "MERIDIAN WATCH-1", "submit", "kept"),
    Step("judge", "MERIDIAN node", "judge", "accepted", "Submitted"),
    Step("record", "MERIDIAN node", "record", "released"),
    Step("deliver", "MERIDIAN node", "deliver", "sealed"),
    Step("there", "KESTREL node", "judge", "accepted", "Arrived"),
    Step("show", "KESTREL WATCH-1", "show", "shown"),
    Step("acknowledge", "KESTREL WATCH-1", "submit", "kept"),
    Step("settle", "MERIDIAN node", "judge", "accepted", "Arrived"),
)

STEPS: dict[str, Step] = {step.name: step for step in _ALL}


def is_there(step: Step, room: str, trace: str, facts: dict[str, object]) -> bool:
    """Whether a trace says that the process stands at this step."""
    return (step.room, step.trace) == (room, trace) and step.event in (None, facts.get("event"))
