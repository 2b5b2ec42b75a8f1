"""What the description says before the first route, and of each noun."""

from __future__ import annotations

from typing import Final

__all__ = ["NOUNS", "STORY"]

STORY: Final = """\
The door of a centre's own node for its programs. What comes in here takes the same road as what an officer says: the
same rules, the same record, the same delivery. A program never counts as a human: what it may not sign becomes a draft
that an officer reads and signs.

- **Ids are the caller's** (UUID version 7). The same call again is harmless: it gets the stored answer, for ever, with
  `Idempotency-Replayed: true`. The same id with other content is `id_reused`.
- **Refusals** are `application/problem+json` (RFC 9457). `retry` says what may be done with the same call: `never`;
  `fix`, and the id is free; `later`, after `Retry-After`; `same`, at once. `stored` says whether anything of it is on
  record. `type` is a page of this node.
- **Instants** are milliseconds UTC in answers, RFC 3339 or milliseconds in drafts. Units are in the field's name.
- **The certificate** vouches for nobody. Pin the node's key: `curl -k --pinnedpubkey sha256//…`.
"""

NOUNS: Final[dict[str, str]] = {
    "messages": "What is said between centres. `PUT` is the one way in: signed bytes of a service, or a draft that is "
    "written, checked and signed further on. `:validate` says everything that is wrong and stores nothing.",
    "drafts": "What a program has written and an officer has to read and sign. Nobody else sees a draft before its "
    "release was requested; then every seat is told.",
    "deliveries": "How far a message is at each addressee: received, shown, acknowledged, answered. Four things, never "
    "merged; what has not come is said too.",
    "events": "One log, one order, one cursor; by poll, as server-sent events or over a WebSocket. Every event comes "
    "at least once: act on `message` idempotently. Commit after the side effect, resume with `after=`. A gap is said "
    "aloud, and FLASH has its own lane past everything that waits.",
    "tokens": "How a program gets its token: once, for a code that an officer made. Rotated by the program itself.",
    "directory": "Whom to call: centres that this one believes, and which of them state that they operate an object. "
    "What nobody has stated reads `not_stated`; what only looks like what was asked for is said to, and never chosen.",
    "attachments": "Files that a message names. Content is handed in first; the node encrypts it under a fresh key, "
    "which the draft then names.",
    "schemas": "What a message of each type may say.",
    "problems": "What each refusal means, and what to do next.",
    "node": "How the node is, its clock, its links.",
    "pages": "This description, and the page that draws it.",
}
