"""A worked draft of the doctrine family."""

from __future__ import annotations

__all__ = ["EXAMPLES", "STATEMENT"]

STATEMENT: dict[str, object] = {
    "type": "doctrine.statement",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "legal_basis": ["tcbm_2013"],
    "language": "en",
    "body": {
        "title": "How the Lark satellites keep clear of others",
        "level": "ministry",
        "adopted_at": "2026-06-01T00:00:00Z",
        "state": "in_force",
        "text_address": "https://meridian.example/lark/keeping-clear",
        "text_sha256": "1f" * 32,
        "summaries": [
            {
                "language": "en",
                "origin": "original",
                "text": "No Lark satellite comes nearer than 50 km to a crewed object. Burns are told 24 h before.",
            },
            {
                "language": "fr",
                "origin": "unofficial_translation",
                "text": "Aucun satellite Lark ne s'approche à moins de 50 km d'un objet avec équipage.",
            },
        ],
        "supersedes": "Keeping clear, 2023",
        "questions_welcome": "yes",
        "contact": {"position": "POLICY DESK", "email": "policy@meridian.example"},
    },
}

EXAMPLES = (STATEMENT,)
