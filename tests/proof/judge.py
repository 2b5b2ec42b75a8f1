"""The checker's word on a history, as sentences; a history that was found bad is kept for whoever mends it."""

from __future__ import annotations

from pathlib import Path

from tests.history import judge, read
from tests.proof.history import History

__all__ = ["KEPT", "judged"]

KEPT = Path("/var/tmp/hotline-proof-bad")
MOST = 50


def judged(history: History, name: str) -> list[str]:
    """Nothing when all is well. `name`: of the part and its seed, under which a bad one is kept."""
    KEPT.mkdir(exist_ok=True)
    path = history.save(KEPT / f"{name}.jsonl")
    verdict = judge(read(path))
    if verdict.good:
        path.unlink()
        return []
    found = [f"{finding.kind}: {finding.what}" for finding in verdict.findings[:MOST]]
    return [*found, f"{len(verdict.findings)} findings in {path}"]
