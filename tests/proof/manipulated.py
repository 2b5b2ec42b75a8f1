"""R13: changes of a journal by somebody who has its file, of six kinds at random places, each looked for."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from pathlib import Path

from hotline.evidence.checkpoints import newest_checkpoint
from hotline.evidence.reading import reading
from tests.evidence.manipulations import KINDS, found
from tests.evidence.two_centres import speak
from tests.proof.results import Outcome

__all__ = ["manipulated"]


def manipulated(seed: int, count: int) -> Outcome:
    """`count` of them, as many of each kind."""
    outcome = Outcome(figure=0)
    memory = Path("/dev/shm")
    kinds: Counter[str] = Counter()
    with (
        tempfile.TemporaryDirectory(prefix="proof-") as name,
        tempfile.TemporaryDirectory(prefix="proof-", dir=memory if memory.is_dir() else None) as scratch,
    ):
        base = Path(name)
        speak(base)
        with reading(base / "MERIDIAN") as here:
            note = newest_checkpoint(here)
        assert note is not None
        chances = {kind: random.Random(f"{seed} {kind}") for kind in KINDS}
        while outcome.figure < count:
            kind = list(KINDS)[outcome.figure % len(KINDS)]
            seen = found(base, Path(scratch), kind, chances[kind], [note])
            outcome.figure += 1
            kinds[kind] += 1
            if seen.by is None:
                outcome.wrong.append(f"not found: {seen.done}")
    outcome.faults = dict(kinds)
    return outcome
