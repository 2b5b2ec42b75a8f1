"""Sentences in the signed bytes, the same in every message of a type, and the phrases in which they are read.

They are part of what officers sign, word for word in English; every language reads them as its own phrase
`fixed-NAME`. A type has such a sentence as a field with one value (`Literal`), and a draft need not give it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["SENTENCES"]

# Sentence → NAME of its phrase.
SENTENCES: Mapping[str, str] = MappingProxyType({
    "Receipt is not agreement with, or acceptance of, anything in it.": "receipt_is_not_agreement",
    "This notice informs. It does not imply that the activity is lawful, accepted or a precedent.": "notice_informs",
    "This says what we saw, not why.": "what_we_saw",
    "Without prejudice, no precedent.": "no_precedent",
    "Without prejudice to any position, right or forum, including those of the Charter.": "without_prejudice",
    "Use of this line implies no recognition.": "no_recognition",
    "Taking part is voluntary.": "voluntary",
    "Any member may suspend or leave by a signed notice, effective at once. Records stay.": "charter_leaving",
    "We accept the whole of this charter as it was proposed.": "charter_accepted",
    "This announces a drill. Every message of it is marked as one, first line and last.": "drill_announced",
    "It takes effect at the retreat point named here, and must be acknowledged at once.": "at_the_retreat_point",
    "Every text of this record is equally authentic.": "equally_authentic",
    "0123456789 ABCxyz ÀÉÎÖÜñç ЖЩЫЯжщыя 你好世界 خط ساخن ٠١٢٣٤٥٦٧٨٩ x̂": "pattern",
})  # fmt: skip
