"""The tables of one centre's store, the same on SQLite and PostgreSQL.

Rows are kept in the order in which they came (integer keys, never a random hash as the clustering key: that is
what makes a store slow as it grows). Signed things are kept as the bytes that were signed; columns beside them are
only what is looked up. The UNIQUE constraints are the fence of the one committer: two nodes that both believe they may
write cannot give one number twice (specification: lines, "one committer").
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

__all__ = [
    "ATTACHMENTS", "CHUNKS", "CONTENTS", "CURSORS", "ENVELOPES", "EXCHANGES", "FEED", "HEADS", "ITEMS", "JOURNAL",
    "LAPSES", "LINES", "MESSAGES", "META", "METADATA", "NOTICES", "PROOFS", "RECORDS", "REQUESTS", "TOKENS",
    "TOKEN_CODES", "VERSION", "VOIDS", "WAITING",
]  # fmt: skip

VERSION = 1

METADATA = MetaData()

# SQLite makes only `INTEGER PRIMARY KEY` the rowid; PostgreSQL needs 64 bits.
_Serial = BigInteger().with_variant(Integer, "sqlite")

META = Table(
    "meta",
    METADATA,
    Column("key", String(40), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

MESSAGES = Table(
    "message",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("from_centre", String(24), nullable=False),
    Column("id", LargeBinary(16), nullable=False),
    Column("digits", String(5), nullable=False),
    Column("type", String(64), nullable=False),
    Column("precedence", Integer, nullable=False),
    Column("incoming", Boolean, nullable=False),
    Column("relates_to", LargeBinary(32)),
    Column("case_hash", LargeBinary(32)),
    Column("at", BigInteger, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("owner", "hash"),
    UniqueConstraint("owner", "from_centre", "id"),
    Index("message_digits", "owner", "digits"),
    Index("message_relates", "owner", "relates_to"),
    Index("message_type", "owner", "type"),
)

ENVELOPES = Table(
    "envelope",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("from_centre", String(24), nullable=False),
    Column("to_centre", String(24), nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("message", LargeBinary(32), nullable=False),
    Column("release", LargeBinary(32), nullable=False),
    Column("precedence", Integer, nullable=False),
    Column("refused", String(40)),
    Column("received", Boolean, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("owner", "from_centre", "to_centre", "epoch", "number"),
    Index("envelope_release", "owner", "release"),
    Index("envelope_message", "owner", "message"),
    Index("envelope_owed", "owner", "to_centre", "received", "precedence", "number"),
)

LINES = Table(
    "line",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("from_centre", String(24), nullable=False),
    Column("to_centre", String(24), nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("head", LargeBinary(32), nullable=False),
    Column("state", LargeBinary, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("record_hash", LargeBinary(32), nullable=False),
    Column("closed", Boolean, nullable=False),
    UniqueConstraint("owner", "from_centre", "to_centre", "epoch"),
)

EXCHANGES = Table(
    "exchange",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("message", LargeBinary(32), nullable=False),
    Column("addressee", String(24), nullable=False),
    Column("incoming", Boolean, nullable=False),
    Column("settled", Boolean, nullable=False),
    Column("received_by", BigInteger),
    Column("shown_by", BigInteger),
    Column("acknowledged_by", BigInteger),
    Column("answered_by", BigInteger),
    Column("position", BigInteger, nullable=False),
    Column("state", LargeBinary, nullable=False),
    UniqueConstraint("owner", "message", "addressee"),
    Index("exchange_open", "owner", "settled", "addressee"),
)

WAITING = Table(
    "waiting",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("message", LargeBinary(32), nullable=False),
    Column("id", LargeBinary(16), nullable=False),
    Column("author", String(24), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("owner", "message"),
    Index("waiting_id", "owner", "id"),
)

NOTICES = Table(
    "notice",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("from_centre", String(24), nullable=False),
    Column("to_centre", String(24), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("handed", Boolean, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("owner", "hash"),
    Index("notice_owed", "owner", "to_centre", "handed"),
)

ITEMS = Table(
    "notice_item",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("from_centre", String(24), nullable=False),
    Column("message", LargeBinary(32), nullable=False),
    Column("what", String(16), nullable=False),
    Column("notice", LargeBinary(32), nullable=False),
    UniqueConstraint("owner", "from_centre", "message", "what", "notice"),
)

VOIDS = Table(
    "void",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("from_centre", String(24), nullable=False),
    Column("to_centre", String(24), nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("release", LargeBinary(32), nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("owner", "from_centre", "to_centre", "epoch", "number"),
)

RECORDS = Table(
    "record",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("subject", String(80), nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("owner", "kind", "subject", "version"),
)

HEADS = Table(
    "head",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("from_centre", String(24), nullable=False),
    Column("to_centre", String(24), nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("signatures", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("owner", "hash"),
    Index("head_line", "owner", "from_centre", "to_centre", "number"),
)

PROOFS = Table(
    "proof",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("code", String(40), nullable=False),
    Column("peer", String(24), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("ours", LargeBinary, nullable=False),
    Column("theirs", LargeBinary, nullable=False),
    UniqueConstraint("owner", "code", "hash"),
)

JOURNAL = Table(
    "journal",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("idx", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("leaf", LargeBinary, nullable=False),
    UniqueConstraint("owner", "idx"),
)

FEED = Table(
    "feed",
    METADATA,
    Column("position", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("what", String(16), nullable=False),
    Column("message", LargeBinary(32)),
    Column("at", BigInteger, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Index("feed_message", "owner", "message"),
    sqlite_autoincrement=True,
)

# What attachments are made of. A content is known by whose it is, its key and its hash, and by no name: a name is
# somebody else's text, and stays in the message.
CONTENTS = Table(
    "content",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("from_centre", String(24), nullable=False),
    Column("key", LargeBinary(32), nullable=False),
    Column("sha256", LargeBinary(32), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("media_type", String(121), nullable=False),
    Column("precedence", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("code", String(40)),
    Column("begun_at", BigInteger),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("owner", "from_centre", "key", "sha256"),
    Index("content_wanted", "owner", "from_centre", "state"),
)

CHUNKS = Table(
    "chunk",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("content", BigInteger, nullable=False),
    Column("idx", Integer, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("owner", "content", "idx"),
)

ATTACHMENTS = Table(
    "attachment",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("message", LargeBinary(32), nullable=False),
    Column("idx", Integer, nullable=False),
    Column("content", BigInteger, nullable=False),
    UniqueConstraint("owner", "message", "idx"),
    Index("attachment_content", "owner", "content"),
)

# Which content a service has named an id: for ever, so that the same call gets the same answer in a year.
REQUESTS = Table(
    "request",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("id", LargeBinary(16), nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("message", LargeBinary(32), nullable=False),
    Column("service", String(24), nullable=False),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("owner", "id"),
    Index("request_message", "owner", "message"),
    Index("request_service", "owner", "service"),
)

# Codes and tokens are kept as hashes: who reads this file learns no secret that opens anything.
TOKEN_CODES = Table(
    "token_code",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("service", String(24), nullable=False),
    Column("made_by", String(24), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
    Column("used", Boolean, nullable=False),
    Column("token", LargeBinary(32)),
    UniqueConstraint("owner", "hash"),
    Index("token_code_service", "owner", "service", "used"),
)

TOKENS = Table(
    "token",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("service", String(24), nullable=False),
    Column("before", LargeBinary(32)),
    Column("at", BigInteger, nullable=False),
    Column("until", BigInteger),
    UniqueConstraint("owner", "hash"),
    Index("token_service", "owner", "service"),
)

# What has not come in time is told once, also after a restart.
LAPSES = Table(
    "lapse",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("message", LargeBinary(32), nullable=False),
    Column("addressee", String(24), nullable=False),
    Column("what", String(16), nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("owner", "message", "addressee", "what"),
)

# How far each program says that it has the event log, under each of its names.
CURSORS = Table(
    "cursor",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("program", String(40), nullable=False),
    Column("name", String(64), nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("lagging", Boolean, nullable=False),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("owner", "program", "name"),
)
