"""What was found, as sentences in the reader's language, and as plain values for programs.

Each finding is one sentence with its code behind it, so that two programs, and two languages, can be laid side by side.
A drill says that it is one in its first line and in its last.
"""

from __future__ import annotations

from collections.abc import Iterator

from protocols.bundle.findings import About, Finding, Findings, Sort
from protocols.messages.header import Precedence, five_digits
from protocols.phrases.catalogue import Phrases
from protocols.phrases.times import exact, iso

__all__ = ["as_json", "as_text", "sentence"]

_INSTANT = "_at"
_COUNTED = ("count",)
_SORTS: tuple[Sort, ...] = ("wrong", "proved", "not_proved")


def sentence(finding: Finding, phrases: Phrases) -> str:
    """What one finding says. Instants to the millisecond, whole numbers ungrouped, hashes by their five digits."""
    said: dict[str, str | int] = {}
    for name, value in finding.facts.items():
        if name == "level":
            said[name] = phrases.say(f"speaks_for-{value!s}", centre=str(finding.facts["centre"]))
        elif isinstance(value, bytes):
            said[name] = five_digits(value)
        elif isinstance(value, int) and name not in _COUNTED:
            said[name] = exact(value) if name.endswith(_INSTANT) else str(value)
        else:
            said[name] = "-" if value in (None, "") else value or 0
    return phrases.say(f"bundle-{finding.code}", **said)


def as_text(findings: Findings, phrases: Phrases) -> str:
    """The whole, for a person: the frame, each message with what is wrong, proved and not proved of it, the sum."""
    return "\n".join(_lines(findings, phrases))


def _lines(findings: Findings, phrases: Phrases) -> Iterator[str]:
    frame = _frame(findings, phrases)
    if frame is not None:
        yield frame
    yield _audience(findings, phrases)
    for each in findings.messages:
        yield ""
        yield _title(each, phrases)
        yield from _of(findings, each.hash, phrases)
    yield ""
    yield phrases.say("bundle-of_all")
    yield from _of(findings, None, phrases)
    yield ""
    yield _sum(findings, phrases)
    if frame is not None:
        yield frame


def _frame(findings: Findings, phrases: Phrases) -> str | None:
    return None if findings.mode == "live" else phrases.say(f"bundle-frame_{findings.mode}")


def _audience(findings: Findings, phrases: Phrases) -> str:
    if findings.audience.members:
        return phrases.say("bundle-for_members", members=", ".join(findings.audience.members))
    named = {each.hash: each.reference for each in findings.messages}
    references = ", ".join(named.get(each, five_digits(each)) for each in findings.audience.outsiders)
    return phrases.say("bundle-for_outsiders", references=references)


def _title(each: About, phrases: Phrases) -> str:
    precedence = phrases.say(f"precedence-{Precedence(each.precedence).value}")
    return phrases.say("bundle-message", reference=each.reference, precedence=precedence, type=each.type)


def _of(findings: Findings, message: bytes | None, phrases: Phrases) -> Iterator[str]:
    for sort in _SORTS:
        of_sort = findings.of(message, sort)
        if of_sort:
            yield f"  {phrases.say(f'bundle-{sort}')}"
        for each in of_sort:
            yield f"    {sentence(each, phrases)} [{each.code}]"


def _sum(findings: Findings, phrases: Phrases) -> str:
    wrong = sum(each.sort == "wrong" for each in findings.findings)
    return phrases.say("bundle-does_not_hold", count=wrong) if wrong else phrases.say("bundle-holds")


def as_json(findings: Findings, phrases: Phrases) -> dict[str, object]:
    """Plain values: hashes in hexadecimal, instants ISO 8601, each finding with code, facts, sentence."""
    return {
        "mode": findings.mode,
        "frame": _frame(findings, phrases),
        "ok": findings.ok,
        "members": list(findings.audience.members),
        "outsiders": [each.hex() for each in findings.audience.outsiders],
        "messages": [
            {
                "message": each.hash.hex(),
                "reference": each.reference,
                "type": each.type,
                "precedence": Precedence(each.precedence).name,
                "from": each.from_,
                **_sorted(findings, each.hash, phrases),
            }
            for each in findings.messages
        ],
        "of_all": _sorted(findings, None, phrases),
        "sum": _sum(findings, phrases),
    }


def _sorted(findings: Findings, message: bytes | None, phrases: Phrases) -> dict[str, object]:
    return {sort: [_plain(each, phrases) for each in findings.of(message, sort)] for sort in _SORTS}


def _plain(finding: Finding, phrases: Phrases) -> dict[str, object]:
    facts: dict[str, object] = {}
    for name, value in finding.facts.items():
        if isinstance(value, bytes):
            facts[name] = value.hex()
        elif isinstance(value, int) and name.endswith(_INSTANT):
            facts[name] = iso(value)
        else:
            facts[name] = value
    return {"code": finding.code, "facts": facts, "says": sentence(finding, phrases)}
