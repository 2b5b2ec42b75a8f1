"""Services' tokens and the codes by which they are collected: hashes, and until when each is good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from hotline.node.judge.facts import Token, TokenCode
from hotline.node.record.tables import TOKEN_CODES, TOKENS

if TYPE_CHECKING:
    from hotline.node.judge.effects import KeepToken, KeepTokenCode, UseTokenCode, WithdrawToken
    from hotline.node.record.facts import Place

__all__ = [
    "Listed", "code", "held", "keep_code", "keep_token", "listed", "service_of", "token", "unused_codes", "use_code",
    "withdraw_token",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Listed:
    """A token as an officer may see it: a name for it (`id`, which opens nothing), whose, since and until when."""

    id: str
    service: str
    at: int
    until: int | None


def service_of(c: sa.Connection, place: Place, token_hash: bytes, now: int) -> str | None:
    """Whose token this is (SHA-256 of it); None of one that is unknown, or works no longer.

    Whether the roster lists that service is another question: `doors.tokens.Tokens.caller` asks both.
    """
    found = token(c, place.me, token_hash)
    return found.service if found is not None and found.works(now) else None


def token(c: sa.Connection, me: str, hashed: bytes) -> Token | None:
    """The token of this hash."""
    row = c.execute(sa.select(TOKENS).where(TOKENS.c.owner == me, TOKENS.c.hash == hashed)).first()
    return _token(row) if row else None


def held(c: sa.Connection, me: str, service: str) -> tuple[Token, ...]:
    """Every token that a service was ever given."""
    rows = c.execute(sa.select(TOKENS).where(TOKENS.c.owner == me, TOKENS.c.service == service).order_by(TOKENS.c.seq))
    return tuple(_token(row) for row in rows)


def _token(row: sa.Row[Any]) -> Token:
    return Token(row.hash, row.service, row.until, row.before)


def code(c: sa.Connection, me: str, hashed: bytes) -> TokenCode | None:
    """The code of this hash."""
    row = c.execute(sa.select(TOKEN_CODES).where(TOKEN_CODES.c.owner == me, TOKEN_CODES.c.hash == hashed)).first()
    return TokenCode(row.service, row.until, row.used, row.token) if row else None


def unused_codes(c: sa.Connection, me: str, service: str) -> tuple[bytes, ...]:
    """The hashes of a service's codes that nobody has used."""
    where = (TOKEN_CODES.c.owner == me, TOKEN_CODES.c.service == service, TOKEN_CODES.c.used.is_(False))
    return tuple(c.execute(sa.select(TOKEN_CODES.c.hash).where(*where).order_by(TOKEN_CODES.c.seq)).scalars())


def listed(c: sa.Connection, place: Place, now: int) -> list[Listed]:
    """Every token that works, oldest first."""
    works = sa.or_(TOKENS.c.until.is_(None), TOKENS.c.until > now)
    rows = c.execute(sa.select(TOKENS).where(TOKENS.c.owner == place.me, works).order_by(TOKENS.c.seq))
    return [Listed(row.hash[:4].hex(), row.service, row.at, row.until) for row in rows]


# -- carrying out ----------------------------------------------------------------------------------------------------


def keep_code(c: sa.Connection, effect: KeepTokenCode, place: Place, now: int) -> None:
    """A code that nobody has used yet."""
    made = {"hash": effect.code, "service": effect.service, "made_by": effect.by, "until": effect.until}
    c.execute(TOKEN_CODES.insert().values(owner=place.me, at=now, used=False, **made))


def use_code(c: sa.Connection, effect: UseTokenCode, place: Place, now: int) -> None:
    """It is good for nothing more."""
    c.execute(
        TOKEN_CODES.update()
        .where(TOKEN_CODES.c.owner == place.me, TOKEN_CODES.c.hash == effect.code)
        .values(used=True, token=effect.token)
    )


def keep_token(c: sa.Connection, effect: KeepToken, place: Place, now: int) -> None:
    """A token in force."""
    given = {"hash": effect.token, "service": effect.service, "before": effect.before}
    c.execute(TOKENS.insert().values(owner=place.me, at=now, until=None, **given))


def withdraw_token(c: sa.Connection, effect: WithdrawToken, place: Place, now: int) -> None:
    """It ends, now or soon."""
    where = (TOKENS.c.owner == place.me, TOKENS.c.hash == effect.token)
    c.execute(TOKENS.update().where(*where).values(until=effect.until))
