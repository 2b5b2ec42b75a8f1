"""Tokens of services: who may collect one, for how long, and what ends it. Only hashes come here.

A code is made by an officer and read out or sent to whoever runs the program; it is good once, for 15 minutes. Used a
second time in these 15 minutes, somebody has it who should not, and nobody can say which of the two: the token that it
was collected with ends, the officers are told, and a new code is made (RFC 6749, section 4.1.2, does the same). Later a
used code is refused and ends nothing: a slip of paper from last year must not stop a program that runs.
"""

from __future__ import annotations

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import (
    Decision,
    Effect,
    Enter,
    KeepToken,
    KeepTokenCode,
    Tell,
    UseTokenCode,
    WithdrawToken,
)
from hotline.node.judge.events import TokenCodeMade, TokenCollected, TokenRevoked, TokenRotated
from hotline.node.judge.facts import Facts
from protocols.errors import Code, Refused
from protocols.roster import Roster

__all__ = ["CODE_MS", "GRACE_MS", "MOST_CODES", "code_made", "collected", "is_listed", "revoked", "rotated", "token_id"]

CODE_MS = 15 * 60 * 1000
GRACE_MS = 10 * 60 * 1000
"""For so long the token before works on: a program that runs twice, or lost the answer, is not shut out."""
MOST_CODES = 16
"""Codes of one service that nobody has used and that are kept; making one more ends the oldest."""


def is_listed(roster: Roster, centre: str, service: str) -> bool:
    """Whether the newest statement lists a service of this name at our centre."""
    statement, _ = roster.statement_of(centre)
    return any((each.centre, each.name) == (centre, service) for each in statement.services)


def token_id(token: bytes) -> str:
    """What people call a token: the beginning of its hash, which opens nothing."""
    return token[:4].hex()


def code_made(event: TokenCodeMade, facts: Facts) -> Decision:
    """Raises Refused `not_found` for a service that the roster does not list."""
    if not is_listed(facts.roster, facts.me, event.service):
        raise Refused(Code.NOT_FOUND, f"no service {event.service} of {facts.me} is in force", field="service")
    until = facts.now + CODE_MS
    spent = facts.codes[: max(0, len(facts.codes) - MOST_CODES + 1)]
    effects: tuple[Effect, ...] = (
        *(UseTokenCode(code, None) for code in spent),
        KeepTokenCode(event.code, event.service, event.by, until),
        Enter("token", event.code),
        _told("code", event.service, facts, by=event.by),
    )
    return Decision(effects, {"service": event.service, "until": until})


def collected(event: TokenCollected, facts: Facts) -> Decision:
    """The answer has `service`, or the `code` of a refusal: what a second use ends must stand, so nothing is raised."""
    code = facts.code
    if code is None:
        return _refused("no such code")
    if code.used:
        return _used_again(event, facts)
    if facts.now >= code.until:
        return _refused("the code is older than 15 minutes")
    if not is_listed(facts.roster, facts.me, code.service):
        return _refused(f"no service {code.service} of {facts.me} is in force")
    effects: tuple[Effect, ...] = (
        UseTokenCode(event.code, event.token),
        KeepToken(event.token, code.service),
        Enter("token", event.token),
        _told("collected", code.service, facts, id=token_id(event.token)),
    )
    return Decision(effects, {"service": code.service, "code": None})


def _used_again(event: TokenCollected, facts: Facts) -> Decision:
    code = facts.code
    assert code is not None
    first = next((token for token in facts.tokens if token.hash == code.token), None)
    if first is None or facts.now >= code.until:
        return _refused("the code was used before")
    # With everything that took its place since.
    line, more = {first.hash}, True
    while more:
        more = False
        for token in facts.tokens:
            if token.before in line and token.hash not in line:
                line.add(token.hash)
                more = True
    ended = [token for token in facts.tokens if token.hash in line and token.works(facts.now)]
    if not ended:
        return _refused("the code was used before")
    said = f"a code for {code.service} was used twice: its token is ended; make a new code"
    effects: tuple[Effect, ...] = (
        *(WithdrawToken(token.hash, facts.now) for token in ended),
        *(Enter("token", token.hash) for token in ended),
        _told("ended", code.service, facts, id=token_id(first.hash)),
        Tell("alarm", alarm(Code.TOKEN_UNKNOWN, None, None, facts.now, said)),
    )
    return Decision(effects, _refused("the code was used before, and the token that it gave is ended").answer)


def _refused(why: str) -> Decision:
    return Decision(answer={"code": str(Code.TOKEN_UNKNOWN), "detail": why})


def rotated(event: TokenRotated, facts: Facts) -> Decision:
    """The old one works for 10 minutes more. Asked again with the old one (the answer was lost), the token that took
    its place ends: a token has one heir. Raises Refused `token_unknown`."""
    old = facts.token
    if old is None or not old.works(facts.now) or not is_listed(facts.roster, facts.me, old.service):
        raise Refused(Code.TOKEN_UNKNOWN)
    heirs = [token for token in facts.tokens if token.before == old.hash and token.works(facts.now)]
    until = min(facts.now + GRACE_MS, old.until or facts.now + GRACE_MS)
    effects: tuple[Effect, ...] = (
        *(WithdrawToken(token.hash, facts.now) for token in heirs),
        WithdrawToken(old.hash, until),
        KeepToken(event.new, old.service, old.hash),
        Enter("token", event.new),
        _told("rotated", old.service, facts, id=token_id(event.new)),
    )
    return Decision(effects, {"service": old.service, "old_until": until})


def revoked(event: TokenRevoked, facts: Facts) -> Decision:
    """Raises Refused `not_found` where there is nothing to take back."""
    works = [token for token in facts.tokens if token.works(facts.now)]
    ended = [token for token in works if event.id in (None, token_id(token.hash))]
    codes = facts.codes if event.id is None else ()
    if not ended and not codes:
        raise Refused(Code.NOT_FOUND, f"no token {event.id or ''} of {event.service} is in force".replace("  ", " "))
    effects: tuple[Effect, ...] = (
        *(WithdrawToken(token.hash, facts.now) for token in ended),
        *(UseTokenCode(code, None) for code in codes),
        *(Enter("token", token.hash) for token in ended),
        _told("revoked", event.service, facts, by=event.by, id=event.id),
    )
    return Decision(effects, {"service": event.service, "ended": [token_id(token.hash) for token in ended]})


def _told(what: str, service: str, facts: Facts, *, by: str | None = None, id: str | None = None) -> Tell:
    return Tell("token", {"what": what, "service": service, "by": by, "id": id, "at": facts.now})
