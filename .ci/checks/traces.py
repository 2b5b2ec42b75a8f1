"""Nothing in the tree depends on the machine or the registry it was written with, and no key lies in it."""

from __future__ import annotations

import re
import sys

from tree import files, text

# Written in pieces, so that this file does not find itself.
FOUND = {
    "names a package registry": re.compile("py" + r"pi\.org|python" + r"hosted\.org|registry\.npm" + r"js\.org"),
    "names a folder of the machine it was written on": re.compile(r"(?<![\w/.-])/wo" + r"rk/|/ro" + r"ot/\.pyenv"),
    "names a file that is not in the product": re.compile(r"\b(?:DES" + r"IGN|PROT" + r"OCOL)\.md\b"),
    "holds a private key": re.compile(r"-----BEGIN (?:[A-Z]+ )*PRIVATE" + r" KEY-----|AGE-SECRET" + r"-KEY-1"),
}
NOT_COMMITTED = {"uv.lock", "pylock.toml", ".env"}


def main() -> int:
    wrong = []
    for path in files():
        if path.name in NOT_COMMITTED:
            wrong.append(f"{path}: not committed (requirements/ holds the locks, without addresses)")
        for number, line in enumerate((text(path) or "").splitlines(), 1):
            wrong += [f"{path}:{number}: {what}" for what, pattern in FOUND.items() if pattern.search(line)]
        if path.parts[0] in {"hotline", "tui", "protocols"} and "../sha" + "red" in (text(path) or ""):
            wrong.append(f"{path}: names a folder that is not in the product")
    for complaint in wrong:
        print(complaint)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
