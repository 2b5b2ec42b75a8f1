"""The one line by which a message is known in a list, and the one that says what it asks.

`Conjunction LARK 8 / WREN 1233, TCA 222031Z NOV 26, Pc 4.5e-3, miss 55 m`. What stands in it is the form's to say.
"""

from __future__ import annotations

from protocols.messages.forms import form_of
from protocols.messages.header import Message, five_digits
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from protocols.wire import Wire

__all__ = ["asks_line", "reply_asked", "subject_line"]


def subject_line(message: Message, body: Wire | None, phrases: Phrases) -> str:
    """What a list shows of a message; of one that cannot be read here: that, and from whom, and to call."""
    form = form_of(message.type, message.version)
    if body is None or form is None:
        precedence = phrases.say(f"precedence-{message.precedence}")
        return phrases.say("subject-form_unknown", precedence=precedence, centre=message.from_)
    arguments = dict(form.subject(body, phrases))
    if message.relation is not None:
        arguments["digits"] = five_digits(message.relation.message)
    return phrases.say(f"subject-{message.type.replace('.', '-')}", **arguments)


def asks_line(message: Message, body: Wire, phrases: Phrases) -> str:
    """What the message asks of its reader in substance, which reply it wants, and by when."""
    form, reply = form_of(message.type, message.version), reply_asked(message, phrases)
    what = None if form is None else form.asked(body, phrases)
    return phrases.say("asks-reply", reply=reply) if what is None else phrases.say("asks", what=what, reply=reply)


def reply_asked(message: Message, phrases: Phrases) -> str:
    """Which reply is asked for, and by when: `an answer by 221800Z NOV 26`."""
    required, by = message.reply.required, message.reply.by
    if by is None:
        return phrases.say(f"asks-{required}")
    return phrases.say(f"asks-{required}_by", by=times.exact(by))
