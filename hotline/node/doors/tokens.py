"""Whose a bearer token is, and how one is come by. The secrets are made here and leave at once: what stays is a hash.

::

    a service    an officer makes a code, the program collects its token with it, once; it rotates it by itself
    an officer   a token of 15 minutes, asked for over the link that the officer's key has proved

`hl_<mode>_` and 43 characters (32 random bytes, base64url): the mode is in the clear, so that a drill's token at a
live node is told what it is, and anybody who finds one in a log knows what to revoke.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import NamedTuple

from hotline.node.doors.api.callers import Caller
from hotline.node.judge.events import TokenCodeMade, TokenCollected, TokenRevoked, TokenRotated
from hotline.node.record import tokens
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.pae import Mode
from protocols.roster import Roster

__all__ = ["SESSION_MS", "Given", "SessionTokens", "Tokens", "code_hash", "service_key"]

SESSION_MS = 15 * 60 * 1000
MOST_SESSIONS = 256

CODE_GROUPS = 10
"""Of four digits: 132 bits, and said over a telephone in half a minute."""


class Given(NamedTuple):
    """A token as its owner is given it, once; `old_until`: how long the one before works on (UTC ms)."""

    token: str
    service: str
    old_until: int | None = None


@dataclass(frozen=True, slots=True)
class _Session:
    role: str
    key: bytes
    until: int


class SessionTokens:
    """Officers' tokens, in memory alone: a node that starts again knows none of them."""

    def __init__(self) -> None:
        self._sessions: dict[bytes, _Session] = {}

    def keep(self, hashed: bytes, role: str, key: bytes, until: int) -> None:
        """The one that ends first makes room."""
        while len(self._sessions) >= MOST_SESSIONS:
            del self._sessions[min(self._sessions, key=lambda each: self._sessions[each].until)]
        self._sessions[hashed] = _Session(role, key, until)

    def whose(self, hashed: bytes, now: int) -> tuple[str, bytes] | None:
        """Role and key id; None of one that is unknown or has run out."""
        for gone in [each for each, session in self._sessions.items() if session.until <= now]:
            del self._sessions[gone]
        found = self._sessions.get(hashed)
        return (found.role, found.key) if found is not None else None

    def end(self, key: bytes) -> None:
        """Every one of this key's."""
        for gone in [each for each, session in self._sessions.items() if session.key == key]:
            del self._sessions[gone]


def service_key(roster: Roster, centre: str, name: str) -> bytes | None:
    """The id of the key that the newest statement lists for a service; None where it lists none of this name."""
    statement, _ = roster.statement_of(centre)
    for each in statement.services:
        if (each.centre, each.name) == (centre, name):
            return key_id(ED25519, each.key)
    return None


def code_hash(code: str) -> bytes:
    """SHA-256 of a code's digits, however its groups are written.

    Raises Refused `token_unknown` for what is no code.
    """
    digits = "".join(code.replace("-", " ").split())
    if len(digits) != 4 * CODE_GROUPS or not (digits.isascii() and digits.isdigit()):
        raise Refused(Code.TOKEN_UNKNOWN, f"a code is {CODE_GROUPS} groups of four digits")
    return hashlib.sha256(digits.encode()).digest()


class Tokens:
    """One node's tokens. `pin`: by which a caller knows its HTTPS door (empty where it has none)."""

    def __init__(self, station: Station, pin: str) -> None:
        self._station = station
        self._pin = pin
        self._sessions = SessionTokens()

    async def caller(self, token: bytes) -> Caller:
        """Who calls with the token of this SHA-256. Raises Refused `token_unknown`, `key_revoked`, `officer_unknown`.

        The roster is asked each time: who is taken off the list is out with the next call.
        """
        station, now = self._station, self._station.clock.now()
        place, roster = station.place, station.roster
        session = self._sessions.whose(token, now)
        if session is not None:
            role, key = session
            if roster.officer(place.me, key).role != role:
                raise Refused(Code.OFFICER_UNKNOWN, f"{role} of {place.me}")
            return Caller("officer", role, key)
        service = await station.store.read(lambda c: tokens.service_of(c, place, token, now))
        if service is None:
            raise Refused(Code.TOKEN_UNKNOWN)
        listed = service_key(roster, place.me, service)
        if listed is None:
            raise Refused(Code.TOKEN_UNKNOWN, f"{service} is no service of {place.me} any more")
        return Caller("service", service, listed)

    def issue(self, role: str, key: bytes) -> tuple[str, int]:
        """A token for an officer whose key has proved itself, and until when it is good (UTC ms)."""
        token, until = self._secret(), self._station.clock.now() + SESSION_MS
        self._sessions.keep(_hash(token), role, key, until)
        return token, until

    def end_sessions(self, key: bytes) -> None:
        """An officer's key is in force no more."""
        self._sessions.end(key)

    async def make_code(self, service: str, by: str) -> dict[str, object]:
        """A code with which a service collects a token: {code, service, until, pin}.

        Raises Refused `not_found`.
        """
        number = int.from_bytes(self._station.randomness(24), "big") % 10 ** (4 * CODE_GROUPS)
        digits = f"{number:0{4 * CODE_GROUPS}d}"
        code = "-".join(digits[start : start + 4] for start in range(0, len(digits), 4))
        answer = await self._station.committer.commit(TokenCodeMade(code_hash(code), service, by))
        return {"code": code, "pin": self._pin, **answer}

    async def collect(self, code: str) -> Given:
        """The token for a code, once. Raises Refused `token_unknown`."""
        token = self._secret()
        answer = await self._station.committer.commit(TokenCollected(code_hash(code), _hash(token)))
        if answer["code"] is not None:
            raise Refused(Code.TOKEN_UNKNOWN, str(answer["detail"]))
        return Given(token, str(answer["service"]))

    async def rotate(self, old: bytes) -> Given:
        """A new token for whoever has the old one (its SHA-256). Raises Refused `token_unknown`."""
        token = self._secret()
        answer = await self._station.committer.commit(TokenRotated(old, _hash(token)))
        until = answer["old_until"]
        assert isinstance(until, int)
        return Given(token, str(answer["service"]), until)

    async def revoke(self, service: str, by: str, id: str | None = None) -> dict[str, object]:
        """A service's tokens end at once: all and its unused codes, or the one called `id`. Raises `not_found`."""
        return dict(await self._station.committer.commit(TokenRevoked(service, by, id)))

    async def listed(self) -> list[tokens.Listed]:
        """Every token of a service that works."""
        place, now = self._station.place, self._station.clock.now()
        return await self._station.store.read(lambda c: tokens.listed(c, place, now))

    def _secret(self) -> str:
        mode: Mode = self._station.place.mode
        return f"hl_{mode}_{base64.urlsafe_b64encode(self._station.randomness(32)).rstrip(b'=').decode()}"


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode("ascii")).digest()
