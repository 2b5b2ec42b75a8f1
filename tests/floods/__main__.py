"""make floods: a node under floods. python -m tests.floods [--only R8 …] [--quick] [--json]"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable

from tests.floods import disk, units

UNITS: dict[str, Callable[[bool], dict[str, object]]] = {
    "R8": units.routine_flood, "R8F": units.flash_flood, "R9": units.slow_connections, "R11": disk.failing_writes,
}  # fmt: skip


def main(words: list[str]) -> int:
    """0 when every claim that was tried held."""
    parser = argparse.ArgumentParser(prog="make floods", description=__doc__)
    parser.add_argument("--only", action="append", choices=tuple(UNITS), default=[], help="again for more")
    parser.add_argument("--quick", action="store_true", help="15 seconds and 200 connections, for CI")
    parser.add_argument("--json", action="store_true", help="one object a claim")
    asked = parser.parse_args(words)
    held = True
    for name in asked.only or UNITS:
        found = UNITS[name](asked.quick) | {"load": round(os.getloadavg()[0], 1), "cores": os.cpu_count()}
        held &= bool(found["met"])
        if asked.json:
            print(json.dumps({"claim": name, **found}), flush=True)
        else:
            said = ", ".join(f"{key} {value}" for key, value in found.items() if key not in ("met", "says"))
            print(f"{name:4} {'met    ' if found['met'] else 'NOT MET'} {found['says']}\n     {said}", flush=True)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
