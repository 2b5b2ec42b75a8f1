"""A refusal in the command line's own words."""

from __future__ import annotations

from protocols.errors import Refused

__all__ = ["Sentence"]


class Sentence(Refused):
    """Refused whose detail is already the whole sentence, and says what to do with this command."""

    def __str__(self) -> str:
        return self.detail
