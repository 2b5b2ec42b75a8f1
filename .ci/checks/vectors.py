"""`make vectors`: writes the vectors again; fails when one of them changed, for other programs rely on their bytes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "protocols" / "spec" / "vectors"


def contents() -> dict[str, bytes]:
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in VECTORS.rglob("*") if path.is_file()}


def main() -> int:
    before = contents()
    if not before and not (ROOT / "tests" / "vectors" / "generate.py").exists():
        print("vectors: there are none yet")
        return 0
    made = subprocess.run([sys.executable, "-m", "tests.vectors.generate"], check=False, cwd=ROOT)
    if made.returncode:
        return made.returncode
    after = contents()
    changed = sorted(name for name in before | after if before.get(name) != after.get(name))
    for name in changed:
        print(f"{name}: {'new' if name not in before else 'gone' if name not in after else 'changed'}")
    if changed:
        print(
            "vectors: no longer what the code writes; they have been written again: read the difference, then commit."
        )
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
