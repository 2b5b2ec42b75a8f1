"""`make check`: every check, each with one line; what failed is printed whole and the rest still run."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sys.executable).parent
CHECKS = {
    "style": [TOOLS / "ruff", "check", "--quiet", "."],
    "format": [TOOLS / "ruff", "format", "--check", "--quiet", "."],
    "types": [TOOLS / "mypy"],
    "import contracts": [TOOLS / "lint-imports"],
    "words not used": [sys.executable, ".ci/checks/words.py"],
    "hosts, paths and keys": [sys.executable, ".ci/checks/traces.py"],
    "vectors": [sys.executable, ".ci/checks/vectors.py"],
    "patches of make unguarded": [sys.executable, "-m", "tests.unguarded", "--check"],
    "documentation": [sys.executable, ".ci/checks/readme.py"],
}


def main() -> int:
    failed = []
    for name, command in CHECKS.items():
        began = time.monotonic()
        done = subprocess.run(
            command,
            check=False,
            cwd=ROOT,
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        verdict = "ok" if done.returncode == 0 else "FAILED"
        print(f"check: {name:<25} {verdict:<6} {time.monotonic() - began:5.1f} s", flush=True)
        if done.returncode:
            print(done.stdout, flush=True)
            failed.append(name)
    if failed:
        print(f"check: failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
