"""Writes protocols/spec/vectors again, and what the specification says of types: pages, tables and types.json.

    python -m tests.vectors.generate            # write; files that no family makes any more are removed
    python -m tests.vectors.generate --check    # write nothing; exit status 1 when something would change

Everything is deterministic, but sealing: boxes are random, so its family reads them back from the files that are there.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import protocols
from tests.vectors import (
    attachments,
    bundle,
    channels,
    envelope,
    exchange,
    journal,
    keys,
    lines,
    messages,
    messages_page,
    notices,
    roster,
    sealing,
    session,
    signing,
    type_pages,
)
from tests.vectors import bytes as canonical
from tests.vectors.notation import Vector

__all__ = ["FAMILIES", "SPEC", "files", "written"]

SPEC = Path(protocols.__file__).parent / "spec"

# A family is the folder of one page of the specification.
FAMILIES = {
    "attachments": attachments.generate,
    "bundle": bundle.generate,
    "bytes": canonical.generate,
    "channels": channels.generate,
    "envelope": envelope.generate,
    "exchange": exchange.generate,
    "journal": journal.generate,
    "keys": keys.generate,
    "lines": lines.generate,
    "messages": messages.generate,
    "notices": notices.generate,
    "roster": roster.generate,
    "sealing": sealing.generate,
    "session": session.generate,
    "signing": signing.generate,
}


def written(vector: Vector) -> str:
    """A vector as its file holds it."""
    return json.dumps(vector, indent=2, ensure_ascii=False) + "\n"


def files() -> dict[Path, str]:
    """Path → content of every file that is made."""
    made = {
        SPEC / "vectors" / family / f"{name.removesuffix('.json')}.json": written(vector)
        for family, generate in FAMILIES.items()
        for name, vector in generate().items()
    }
    made |= {SPEC / "types" / name: page for name, page in type_pages.pages(SPEC / "types").items()}
    made[SPEC / "types.json"] = type_pages.types_json()
    return made | {SPEC / "messages.md": messages_page.page((SPEC / "messages.md").read_text("utf-8"))}


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m tests.vectors.generate", description="Writes the vectors again.")
    options.add_argument(
        "--check", action="store_true", help="write nothing; exit status 1 when something would change"
    )
    check = options.parse_args().check
    made = files()
    # What was sealed once stays, and is opened for ever.
    kept = {path for path in (SPEC / "vectors").rglob("*.json") if path.parent.name != "sealing"}
    gone = (kept | set((SPEC / "types").glob("*.md"))) - set(made)
    changed = {path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text}
    for path in sorted(gone | changed):
        what = "gone" if path in gone else "changed" if path.exists() else "new"
        print(f"{path.relative_to(SPEC)}: {what}")
        if check:
            continue
        if path in gone:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made[path], "utf-8")
    return 1 if check and gone | changed else 0


if __name__ == "__main__":
    sys.exit(main())
