"""What cannot work in a scenario that reads well: `hotline drill check` says it before eight people sit down.

::

    sense_names   who and what is named that is not there, or twice; what each kind of inject needs
    sense_times   what is never due, comes too early, waits for itself, or outlives its stretch of the story
    sense_forms   what a form would refuse, how many officers it takes, and what nobody can do
    sense_words   what would be taken for the real thing: sentences, and real names in play
"""

from __future__ import annotations

from hotline.drills import sense_forms, sense_names, sense_times, sense_words
from hotline.drills.reading import Written
from hotline.drills.sensing import Finding, Looking

__all__ = ["Finding", "check"]


def check(written: Written) -> tuple[Finding, ...]:
    """Everything that was found, in the order of the file."""
    looking = Looking(written)
    for part in (sense_names, sense_times, sense_forms, sense_words):
        part.look(looking)
    return tuple(sorted(set(looking.findings), key=lambda found: (found.line, found.column, found.path)))
