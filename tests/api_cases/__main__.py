"""`python -m tests.api_cases [--officer] OPTION…`: a run as long as is asked for; exit status 1 when something was
found."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.api_cases.run import run


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        options = [each for each in sys.argv[1:] if each != "--officer"]
        found = asyncio.run(run(Path(folder), *options, officer="--officer" in sys.argv))
    print(found.said)
    print(f"{found.cases} calls")
    return found.status


if __name__ == "__main__":
    sys.exit(main())
