"""A worked draft of the terms family: two entries, one told in words and one by reference."""

from __future__ import annotations

__all__ = ["EXAMPLES", "STATEMENT"]

STATEMENT: dict[str, object] = {
    "type": "terms.statement_of_understanding",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "language": "en",
    "body": {
        "language": "en",
        "status": "for_this_channel",
        "as_of": "2026-11-01T00:00:00Z",
        "terms": [
            {
                "term": "due-regard",
                "word": "due regard",
                "understood_as": "Telling others early enough that they can act, and weighing what they say.",
                "not_as": "A right of others to decide.",
            },
            {
                "term": "close-approach",
                "word": "close approach",
                "reference": "CCSDS 508.0-B-1, annex E",
            },
        ],
    },
}

EXAMPLES = (STATEMENT,)
