"""What each party of a centre's channels has signed that it understands by a word, side by side.

Nothing is merged, ranked or translated: a word that one side has explained and the other has not stands there as that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hotline.client.matter import Matter
from protocols.messages.terms import Statement, Term

__all__ = ["Understood", "glossary"]


@dataclass(frozen=True, slots=True)
class Understood:
    """One centre's newest word on an entry; `language` is that of its words."""

    centre: str
    term: Term
    language: str
    matter: Matter


def glossary(matters: Iterable[Matter]) -> dict[str, dict[str, Understood]]:
    """Entry → centre → what it has stated last, in the order of the entries' names.

    A statement that was cancelled counts no more; one that is on hold counts until further word.
    """
    found: dict[str, dict[str, Understood]] = {}
    for matter in sorted(matters, key=lambda matter: (matter.released_at, matter.hash)):
        body = matter.body
        if not isinstance(body, Statement) or matter.cancelled is not None:
            continue
        for term in body.terms:
            centre = matter.message.from_
            found.setdefault(term.term, {})[centre] = Understood(centre, term, body.language, matter)
    return dict(sorted(found.items()))
