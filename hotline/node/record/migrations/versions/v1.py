"""Version 1: every table of the first release, as it was."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Makes them."""
    op.create_table(
        "aside",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("peer", sa.String(length=24), nullable=False),
        sa.Column("release", sa.LargeBinary(length=32), nullable=False),
        sa.Column("party", sa.String(length=80), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "release"),
    )
    op.create_index("aside_peer", "aside", ["owner", "peer"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=False),
        sa.Column("idx", sa.Integer(), nullable=False),
        sa.Column("content", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "message", "idx"),
    )
    op.create_index("attachment_content", "attachment", ["owner", "content"], unique=False)
    op.create_table(
        "checkpoint",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("origin", sa.String(length=80), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("root", sa.LargeBinary(length=32), nullable=False),
        sa.Column("frontier", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "origin", "size"),
    )
    op.create_table(
        "chunk",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("content", sa.BigInteger(), nullable=False),
        sa.Column("idx", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "content", "idx"),
    )
    op.create_table(
        "content",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("from_centre", sa.String(length=24), nullable=False),
        sa.Column("key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("media_type", sa.String(length=121), nullable=False),
        sa.Column("precedence", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=True),
        sa.Column("begun_at", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "from_centre", "key", "sha256"),
    )
    op.create_index("content_wanted", "content", ["owner", "from_centre", "state"], unique=False)
    op.create_table(
        "cursor",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("program", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("lagging", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "program", "name"),
    )
    op.create_table(
        "envelope",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("from_centre", sa.String(length=24), nullable=False),
        sa.Column("to_centre", sa.String(length=24), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=False),
        sa.Column("release", sa.LargeBinary(length=32), nullable=False),
        sa.Column("precedence", sa.Integer(), nullable=False),
        sa.Column("refused", sa.String(length=40), nullable=True),
        sa.Column("received", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "from_centre", "to_centre", "epoch", "number"),
    )
    op.create_index("envelope_message", "envelope", ["owner", "message"], unique=False)
    op.create_index(
        "envelope_owed", "envelope", ["owner", "to_centre", "received", "precedence", "number"], unique=False
    )
    op.create_index("envelope_release", "envelope", ["owner", "release"], unique=False)
    op.create_table(
        "exchange",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=False),
        sa.Column("addressee", sa.String(length=24), nullable=False),
        sa.Column("incoming", sa.Boolean(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("received_by", sa.BigInteger(), nullable=True),
        sa.Column("shown_by", sa.BigInteger(), nullable=True),
        sa.Column("acknowledged_by", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.BigInteger(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "message", "addressee"),
    )
    op.create_index("exchange_open", "exchange", ["owner", "settled", "addressee"], unique=False)
    op.create_table(
        "expiry",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "kind", "subject", "version", "step"),
    )
    op.create_table(
        "feed",
        sa.Column("position", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("position"),
        sqlite_autoincrement=True,
    )
    op.create_index("feed_message", "feed", ["owner", "message"], unique=False)
    op.create_table(
        "head",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("from_centre", sa.String(length=24), nullable=False),
        sa.Column("to_centre", sa.String(length=24), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("signatures", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "hash"),
    )
    op.create_index("head_line", "head", ["owner", "from_centre", "to_centre", "number"], unique=False)
    op.create_table(
        "journal",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("idx", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("leaf", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "idx"),
    )
    op.create_table(
        "lapse",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=False),
        sa.Column("addressee", sa.String(length=24), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "message", "addressee", "what"),
    )
    op.create_table(
        "line",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("from_centre", sa.String(length=24), nullable=False),
        sa.Column("to_centre", sa.String(length=24), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("head", sa.LargeBinary(length=32), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("record_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "from_centre", "to_centre", "epoch"),
    )
    op.create_table(
        "message",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("from_centre", sa.String(length=24), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("digits", sa.String(length=5), nullable=False),
        sa.Column("type", sa.String(length=64), nullable=False),
        sa.Column("precedence", sa.Integer(), nullable=False),
        sa.Column("incoming", sa.Boolean(), nullable=False),
        sa.Column("relates_to", sa.LargeBinary(length=32), nullable=True),
        sa.Column("case_hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "from_centre", "id"),
        sa.UniqueConstraint("owner", "hash"),
    )
    op.create_index("message_digits", "message", ["owner", "digits"], unique=False)
    op.create_index("message_relates", "message", ["owner", "relates_to"], unique=False)
    op.create_index("message_type", "message", ["owner", "type"], unique=False)
    op.create_table(
        "meta",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "notice",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("from_centre", sa.String(length=24), nullable=False),
        sa.Column("to_centre", sa.String(length=24), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("handed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "hash"),
    )
    op.create_index("notice_owed", "notice", ["owner", "to_centre", "handed"], unique=False)
    op.create_table(
        "notice_item",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("from_centre", sa.String(length=24), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("notice", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "from_centre", "message", "what", "notice"),
    )
    op.create_table(
        "opening",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("first_at", sa.BigInteger(), nullable=True),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
    )
    op.create_table(
        "proof",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("peer", sa.String(length=24), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("ours", sa.LargeBinary(), nullable=False),
        sa.Column("theirs", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "code", "hash"),
    )
    op.create_table(
        "record",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "kind", "subject", "version"),
    )
    op.create_table(
        "recovered",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("to_centre", sa.String(length=24), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "to_centre", "epoch", "number"),
    )
    op.create_table(
        "request",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=False),
        sa.Column("service", sa.String(length=24), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "id"),
    )
    op.create_index("request_message", "request", ["owner", "message"], unique=False)
    op.create_index("request_service", "request", ["owner", "service"], unique=False)
    op.create_table(
        "standstill",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("why", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("seq"),
    )
    op.create_table(
        "token",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("service", sa.String(length=24), nullable=False),
        sa.Column("before", sa.LargeBinary(length=32), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "hash"),
    )
    op.create_index("token_service", "token", ["owner", "service"], unique=False)
    op.create_table(
        "token_code",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("service", sa.String(length=24), nullable=False),
        sa.Column("made_by", sa.String(length=24), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
        sa.Column("token", sa.LargeBinary(length=32), nullable=True),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "hash"),
    )
    op.create_index("token_code_service", "token_code", ["owner", "service", "used"], unique=False)
    op.create_table(
        "unfinished",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "message", "what"),
    )
    op.create_index("unfinished_open", "unfinished", ["owner", "open"], unique=False)
    op.create_table(
        "void",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("from_centre", sa.String(length=24), nullable=False),
        sa.Column("to_centre", sa.String(length=24), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("release", sa.LargeBinary(length=32), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "from_centre", "to_centre", "epoch", "number"),
    )
    op.create_table(
        "waiting",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("message", sa.LargeBinary(length=32), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("author", sa.String(length=24), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("owner", "message"),
    )
    op.create_index("waiting_id", "waiting", ["owner", "id"], unique=False)
