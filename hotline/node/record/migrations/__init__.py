"""How a record of an earlier version becomes one of this: one step a version, run by `hotline store upgrade`.

`versions` is what Alembic makes of a directory of revisions: each file names the one before it. What a step makes is
written out there and never changes again; `tables` is only what they have come to.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory

from hotline.node.record.tables import META, VERSION

__all__ = ["STEPS", "upgrade", "version_of"]

STEPS = ScriptDirectory(str(Path(__file__).parent))


def version_of(c: sa.Connection) -> str:
    """The version of a record; empty of a database in which there is none."""
    if not sa.inspect(c).has_table(META.name):
        return ""
    found = c.execute(sa.select(META.c.value).where(META.c.key == "version")).scalar()
    return bytes(found).decode() if found is not None else ""


def upgrade(c: sa.Connection, to: str = str(VERSION)) -> None:
    """Every step between its version and `to`, in the transaction that is open."""
    before = version_of(c)
    steps = [each for each in STEPS.walk_revisions("base", to) if int(each.revision) > int(before or 0)]
    with Operations.context(MigrationContext.configure(c)):
        for step in reversed(steps):
            step.module.upgrade()
    moved = META.update().where(META.c.key == "version").values(value=to.encode())
    if c.execute(moved).rowcount == 0:
        c.execute(META.insert().values(key="version", value=to.encode()))
