"""What is said: messages, from a draft to typed fields, and back.

::

    draft (JSON) ──check──▶ Message ──pack──▶ M, the bytes that officers sign
                                                │
    text, screens ◀──body_of── Message ◀──parse─┘        to_draft: a message as a draft again

`header` is the same for every message and can always be read; the body is opaque bytes in it, and a *form* (`forms`)
knows a type's fields, who may sign it, how urgent it may be and what it may refer to. A family is one module:
frozen structs whose types carry bounds, units and titles, and a tuple FORMS. Forms on a screen, schemas, lists of
faults and examples are all made from these; nothing about a type is written twice.
"""

from protocols.messages.draft import body_of, check, to_draft
from protocols.messages.form import Form
from protocols.messages.forms import (
    FORMS,
    capacities,
    capacity_allowed,
    form_of,
    needs_two_officers,
    newest,
    relation_allowed,
    settles,
    types,
)
from protocols.messages.header import Message, Precedence, five_digits, message_hash, parse, reference
from protocols.messages.schema import schema

__all__ = [
    "FORMS", "Form", "Message", "Precedence", "body_of", "capacities", "capacity_allowed", "check", "five_digits",
    "form_of", "message_hash", "needs_two_officers", "newest", "parse", "reference", "relation_allowed", "schema",
    "settles", "to_draft", "types",
]  # fmt: skip
