"""Version 2: the rungs of ladders, pages, and the processes of a centre."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Makes them."""
    op.create_table(
        "page",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("pager", sa.String(length=64), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=True),
        sa.Column("addressee", sa.String(length=24), nullable=False),
        sa.Column("rung", sa.String(length=16), nullable=False),
        sa.Column("climb", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
    )
    op.create_index("page_owed", "page", ["owner", "state", "next_at"], unique=False)
    op.create_table(
        "process",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("said", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "name"),
    )
    op.create_table(
        "rung",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=False),
        sa.Column("addressee", sa.String(length=24), nullable=False),
        sa.Column("rung", sa.String(length=16), nullable=False),
        sa.Column("climb", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "message", "addressee", "rung", "climb"),
    )
