"""How types, fields, codes, figures and hashes are said, in whichever language the phrases are.

The key of a phrase follows from what it names, so that a form, a rendering and a list of faults say the same word.
A phrase for one struct's field, or for one field's code, goes before the general one. Figures are never rounded and
never grouped: the digits that were signed are the digits that are read, and they are read back over a telephone.
"""

from __future__ import annotations

import re
import sys
from decimal import Decimal
from functools import cache, reduce
from typing import Any

from protocols.messages.fixed import SENTENCES
from protocols.messages.header import five_digits
from protocols.phrases.catalogue import Phrases

__all__ = [
    "code", "code_key", "family_of", "figure", "in_a_row", "label", "label_key", "listed", "message_named",
    "quantity", "snake", "type_title", "unit_key",
]  # fmt: skip


def type_title(phrases: Phrases, type: str) -> str:
    """`Conjunction alert`; a type that this version does not know keeps its name on the wire."""
    key = f"type-{type.replace('.', '-')}"
    return phrases.say(key) if key in phrases else type


def label_key(phrases: Phrases, struct: type, field: str) -> str:
    """The phrase that labels a field, `field` as on the wire."""
    room, name = family_of(struct), snake(struct.__name__)
    own = [f"field-{room}-{name}-{field}", f"field-{room}-{field}"] if room else [f"field-{name}-{field}"]
    return next((key for key in own if key in phrases), f"field-{field}")


def label(phrases: Phrases, struct: type, field: str) -> str:
    """What a field is called: `Miss distance`."""
    return phrases.say(label_key(phrases, struct, field))


def code_key(phrases: Phrases, field: str, value: object) -> str:
    """The phrase for a value of a code list, by the field that it stands in. A struct's tag is the code of `is`."""
    if value in SENTENCES:
        return f"fixed-{SENTENCES[str(value)]}"
    own = f"code-{field}-{value}"
    return own if own in phrases else f"code-{value}"


def code(phrases: Phrases, field: str, value: object) -> str:
    """What a code means: `will not mitigate`."""
    return phrases.say(code_key(phrases, field, value))


def figure(value: float) -> str:
    """The shortest digits that give back this very number: `55`, `-0.004`, `1e-7`."""
    text = repr(value).removesuffix(".0")
    mantissa, exponent, power = text.partition("e")
    return f"{mantissa.removesuffix('.0')}e{int(power)}" if exponent else text


def unit_key(unit: str) -> str:
    """`unit-m_s` of `m/s`."""
    return f"unit-{unit.replace('/', '_')}"


def quantity(phrases: Phrases, value: float, unit: str | None) -> str:
    """A number with its unit: `55 m`. Probabilities have none and are drawn as `4.450713e-3`."""
    if unit is None:
        return figure(value)
    if unit == "1":
        return _scientific(value)
    return phrases.say(unit_key(unit), figure=figure(value))


def in_a_row(phrases: Phrases, said: list[str]) -> str:
    """Codes or parts one after the other, with the stop between them that the language has: `radio; light`."""
    if not said:
        return ""
    return reduce(lambda before, one: phrases.say("fixed-next_code", one=before, next=one), said)


def listed(phrases: Phrases, said: list[str]) -> str:
    """Words of a list within a sentence, with the comma of the language: `crew, search`."""
    if not said:
        return ""
    return reduce(lambda before, one: phrases.say("fixed-next_word", one=before, next=one), said)


def message_named(phrases: Phrases, digest: bytes) -> str:
    """A message by what people say of it, and by the whole hash that says it exactly."""
    return phrases.say("fixed-message_named", digits=five_digits(digest), hash=digest.hex())


def _scientific(value: float) -> str:
    digits: Any = Decimal(repr(value)).normalize()
    mantissa, _, power = f"{digits:e}".partition("e")
    return mantissa if int(power) == 0 or value == 0 else f"{mantissa}e{int(power)}"


@cache
def family_of(struct: type) -> str | None:
    """The family in whose package a struct is defined; None for what the header and several families share."""
    module = ".".join(struct.__module__.split(".")[:3])
    return module.rpartition(".")[2] if hasattr(sys.modules[module], "__path__") else None


@cache
def snake(name: str) -> str:
    """`ConjunctionObject` as `conjunction_object`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
