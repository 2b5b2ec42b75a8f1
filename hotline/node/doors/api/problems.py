"""What is refused, as a program is told it: RFC 9457 `application/problem+json`, with the two things that somebody
wants to know at 03:00: may the same call be made again (`retry`), and is anything of it on record (`stored`).

`type` is a page of this very node, `/v1/problems/CODE`; `hotline explain CODE` prints the same without it.
"""

from __future__ import annotations

from typing import Any, Final, Literal

import msgspec

from protocols.errors import Code, FieldFault, Refused, WrongDraft
from protocols.explanations import explained

__all__ = ["FieldProblem", "Problem", "problem_of", "retry_of", "status_of"]

Retry = Literal["never", "fix", "later", "same"]


class FieldProblem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One field: its JSON pointer (RFC 6901), what is wrong with it, what may stand there."""

    pointer: str
    detail: str
    allowed: str = ""


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`retry`: never · fix (mend the call, the same id is free) · later (the same call, after Retry-After) · same
    (the same call at once is harmless). `stored`: whether anything of the call is on record. `hashes`: of an id that
    is taken, the hash of what it stands for and of what came now. `oldest`, `snapshot`: of a cursor that is
    too old, the oldest that is good, and where to begin again."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    instance: str
    retry: Retry
    stored: bool
    errors: tuple[FieldProblem, ...] = ()
    hashes: tuple[str, ...] = ()
    oldest: str = ""
    snapshot: str = ""

    def __post_init__(self) -> None:
        if not 400 <= self.status <= 599:
            raise ValueError("a problem has a status of 400 to 599")


_STATUS: Final[dict[Code, int]] = {
    Code.TOKEN_UNKNOWN: 401,
    Code.KEY_REVOKED: 403,
    Code.OFFICER_UNKNOWN: 403,
    Code.NOT_ALLOWED: 403,
    Code.NOT_YOUR_SEAT: 403,
    Code.NOT_FOUND: 404,
    Code.ID_REUSED: 409,
    Code.IN_PROGRESS: 409,
    Code.ALREADY: 409,
    Code.NOT_WAITING: 409,
    Code.ATTACHMENT_MISSING: 409,
    Code.CURSOR_EXPIRED: 410,
    Code.TOO_LARGE: 413,
    Code.RATE_LIMITED: 429,
    Code.STORE_BUSY: 503,
    Code.STORE_FAILED: 503,
    Code.NOT_REACHABLE: 503,
    Code.TOO_SLOW: 503,
}
_LATER: Final = frozenset({Code.IN_PROGRESS, Code.RATE_LIMITED, Code.STORE_BUSY, Code.STORE_FAILED, Code.NOT_REACHABLE,
                           Code.TOO_SLOW, Code.ATTACHMENT_MISSING})  # fmt: skip
_NEVER: Final = frozenset({Code.ID_REUSED, Code.NOT_ALLOWED, Code.KEY_REVOKED, Code.NOT_FOUND, Code.ALREADY,
                           Code.NOT_WAITING, Code.CURSOR_EXPIRED, Code.TOKEN_UNKNOWN, Code.OFFICER_UNKNOWN,
                           Code.NOT_YOUR_SEAT, Code.CHANNEL_ENDED})  # fmt: skip


def status_of(code: Code) -> int:
    """The HTTP status of a code; 422 for what is wrong with what was sent."""
    return _STATUS.get(code, 422)


def retry_of(code: Code) -> Retry:
    """What the caller may do with the same call."""
    if code in _LATER:
        return "later"
    return "never" if code in _NEVER else "fix"


def problem_of(refused: Refused, id: str, *, status: int | None = None, stored: bool = False, **more: Any) -> Problem:
    """The problem that a refusal is. `id`: the request's own."""
    meaning, remedy, _ = explained(refused.code)
    found = refused.detail.rstrip(". ")
    detail = f"{found}. {remedy}" if found and not isinstance(refused, WrongDraft) else remedy
    errors: tuple[FieldProblem, ...] = ()
    if isinstance(refused, WrongDraft):
        many = "1 field is" if len(refused.faults) == 1 else f"{len(refused.faults)} fields are"
        detail = f"{many} missing or wrong. {remedy}"
        errors = tuple(_field(fault) for fault in refused.faults)
    elif refused.field:
        errors = (FieldProblem(pointer=pointer_of(refused.field), detail=found or meaning),)
    return Problem(
        type=f"/v1/problems/{refused.code}",
        title=meaning.rstrip("."),
        status=status or status_of(refused.code),
        code=str(refused.code),
        detail=detail,
        instance=f"urn:uuid:{id}",
        retry=retry_of(refused.code),
        stored=stored,
        errors=errors,
        **more,
    )


def _field(fault: FieldFault) -> FieldProblem:
    return FieldProblem(pointer=pointer_of(fault.path), detail=fault.wrong, allowed=fault.allowed)


def pointer_of(path: str) -> str:
    """`/body/objects/0/name` of `body.objects[0].name`."""
    parts = path.replace("[", ".").replace("]", "").split(".")
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts if part)
