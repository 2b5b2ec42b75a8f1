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

from hotline.node.record.dialects import NextPosition

__all__ = [
    "ASIDE",
    "ATTACHMENTS",
    "CHECKPOINTS",
    "CHUNKS",
    "CONTENTS",
    "CURSORS",
    "ENVELOPES",
    "EXCHANGES",
    "EXPIRIES",
    "FEED",
    "HEADS",
    "ITEMS",
    "JOURNAL",
    "LAPSES",
    "LINES",
    "MESSAGES",
    "META",
    "METADATA",
    "NOTICES",
    "OPENINGS",
    "PAGES",
    "PROCESSES",
    "PROOFS",
    "RECORDS",
    "RECOVERED",
    "REQUESTS",
    "RUNGS",
    "STANDSTILLS",
    "TOKENS",
    "TOKEN_CODES",
    "UNFINISHED",
    "VERSION",
    "VOIDS",
    "WAITING",
]  # fmt: skip

VERSION = 2

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

# Heads of the journal that this centre has signed, as signed notes, with what witnesses put under them. `frontier` is
# the tree's right edge there: the next one is made from it, and from the leaves since, read back from the disk.
CHECKPOINTS = Table(
    "checkpoint",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("origin", String(80), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("root", LargeBinary(32), nullable=False),
    Column("frontier", LargeBinary, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("note", LargeBinary, nullable=False),
    UniqueConstraint("owner", "origin", "size"),
)

FEED = Table(
    "feed",
    METADATA,
    Column("position", _Serial, primary_key=True, autoincrement=True, default=NextPosition()),
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

# The rungs of a message's ladder that were told, each once in each climb: `climb` is 0 in the first, else the instant
# at which an answer was missed. `due` is when it was reached, `at` when it was told: later, of a node that was down.
RUNGS = Table(
    "rung",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("message", LargeBinary(32), nullable=False),
    Column("addressee", String(24), nullable=False),
    Column("rung", String(16), nullable=False),
    Column("climb", BigInteger, nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("owner", "message", "addressee", "rung", "climb"),
)

# Pages, each a row until it was sent, was needed no longer, or was given up. `message` is null of one that only tries
# the pager; not before `next_at` is it tried (again), by whichever process is first.
PAGES = Table(
    "page",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("pager", String(64), nullable=False),
    Column("message", LargeBinary(32)),
    Column("addressee", String(24), nullable=False),
    Column("rung", String(16), nullable=False),
    Column("climb", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("next_at", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Index("page_owed", "owner", "state", "next_at"),
)

# What one officer began alone and two have not finished: an override asked for, a release to be confirmed, a hold.
# `minutes`: full minutes of paging, counted by a timer that no clock can set.
UNFINISHED = Table(
    "unfinished",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("message", LargeBinary(32), nullable=False),
    Column("what", String(16), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("open", Boolean, nullable=False),
    UniqueConstraint("owner", "message", "what"),
    Index("unfinished_open", "owner", "open"),
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

# That a record runs out is told once at each step, also after a restart.
EXPIRIES = Table(
    "expiry",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("subject", String(80), nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("step", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("owner", "kind", "subject", "version", "step"),
)

# Envelopes that name a statement which has not come: nobody's words yet, so nothing of them is in any other table.
ASIDE = Table(
    "aside",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("peer", String(24), nullable=False),
    Column("release", LargeBinary(32), nullable=False),
    Column("party", String(80), nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("told", Boolean, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    UniqueConstraint("owner", "release"),
    Index("aside_peer", "owner", "peer"),
)

# Since when, and why, this centre stands still; `epoch` is the one with which it went on.
STANDSTILLS = Table(
    "standstill",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("why", String(16), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("epoch", BigInteger),
)

# The records of an epoch that officers are signing: only the newest set counts.
OPENINGS = Table(
    "opening",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("first_at", BigInteger),
    Column("bytes", LargeBinary, nullable=False),
)

# Our own releases that peers gave back: what `envelope` cannot say.
RECOVERED = Table(
    "recovered",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("to_centre", String(24), nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("owner", "to_centre", "epoch", "number"),
)

# The processes of this centre, where several serve one database: what each last said of itself, and when, by the
# database's clock. No part of the record: nothing is decided by it.
PROCESSES = Table(
    "process",
    METADATA,
    Column("seq", _Serial, primary_key=True),
    Column("owner", String(24), nullable=False),
    Column("name", String(80), nullable=False),
    Column("seen_at", BigInteger, nullable=False),
    Column("said", LargeBinary, nullable=False),
    UniqueConstraint("owner", "name"),
)
