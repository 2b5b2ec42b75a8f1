"""A message as lines that are faxed, or read by voice, and typed in again: line numbers, field numbers, codes.

::

    DRILL DRILL DRILL
    HOTLINE 1 UNSIGNED DRILL MERIDIAN 221415Z 73051
    HANDLING CHANNEL FORWARD-NO PUBLISH-NO
    001 H1 DRILL =204
    002 H2 004309 285007 …  =881
    …
    041 B9 "Passes north of the island," =340
    042 / "then out of sight." =112
    043 Z 304127 118620 … =977
    END 043 MERIDIAN 221415Z 73051
    DRILL DRILL DRILL

No label and no phrase: the lines are the same in every language, and each side reads them by its own form. Each line
ends in three check digits, so that a line that was misheard is named before anybody acts on it; bytes are groups of
five digits with a sixth that checks them. What is typed in is the message again when its hash is the one on the last
line. It is never more: an officer's signature is not carried by paper, and what is typed cannot be sent on as if it
were signed.

    characters   what may stand on a line, and its check digits
    groups       bytes ↔ groups of digits
    values       one value ↔ what stands on a line for it
    writing      message → lines
    lines        typed text → lines, or which to ask for again
    typed        lines → the message, by the forms
"""

from protocols.formats.text.lines import Mistyped
from protocols.formats.text.typed import Typed, typed
from protocols.formats.text.writing import to_text

__all__ = ["Mistyped", "Typed", "to_text", "typed"]
