"""What can go wrong, in two families.

::

    HotlineError
    ├── Refused      somebody gave us something that breaks a rule: carries a `Code` that may go on the wire
    │   └── WrongDraft   a draft with every field that is wrong, at once
    └── Misuse       we broke a rule of our own: a bug, never an answer to anybody

Every code is listed here once. What it means and what to do next are phrases, `error-CODE-meaning` and
`error-CODE-remedy` (phrases/en/errors.ftl, and each other language's): `protocols.explanations` reads them, and
`hotline explain CODE`, the client and the reference page say them. A new code needs its line here, its two phrases,
and a place in `NOT_TOLD` when it is of bytes that are not authentic (specification: envelope, section 3): such a code
is never told to the other side, which hears only `unreadable`, so that a refusal teaches a forger nothing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

__all__ = ["NOT_TOLD", "Code", "FieldFault", "HotlineError", "Misuse", "Refused", "WrongDraft"]


class Code(StrEnum):
    """The closed list of refusals."""

    # bytes
    NOT_CANONICAL = "not_canonical"
    TOO_LARGE = "too_large"
    SCHEMA = "schema"
    # keys and signatures
    BAD_KEY = "bad_key"
    BAD_SIGNATURE = "bad_signature"
    UNKNOWN_KEY = "unknown_key"
    KEY_REVOKED = "key_revoked"
    KEY_LOCKED = "key_locked"
    KEY_EXPOSED = "key_exposed"
    # sealing
    UNREADABLE = "unreadable"
    KEY_GONE = "key_gone"
    # addressing
    WRONG_MODE = "wrong_mode"
    NOT_PINNED = "not_pinned"
    NOT_FOR_US = "not_for_us"
    UNKNOWN_CENTRE = "unknown_centre"
    # roster
    RECORD_ROLLED_BACK = "record_rolled_back"
    RECORD_FORKED = "record_forked"
    RECORD_JUMPED = "record_jumped"
    RECORD_EXPIRED = "record_expired"
    RECORD_NEEDED = "record_needed"
    ROSTER_STALE = "roster_stale"
    BELOW_THRESHOLD = "below_threshold"
    STATEMENT_ROLLED_BACK = "statement_rolled_back"
    PIN_NEEDS_TWO = "pin_needs_two"
    CENTRE_TAKEN = "centre_taken"
    NAME_ALIKE = "name_alike"
    # lines
    LINE_FORKED = "line_forked"
    NUMBER_REUSED = "number_reused"
    RELEASED_TWICE = "released_twice"
    EPOCH_CLOSED = "epoch_closed"
    EPOCH_UNKNOWN = "epoch_unknown"
    EPOCH_TOO_EARLY = "epoch_too_early"
    ROLLED_BACK = "rolled_back"
    ID_REUSED = "id_reused"
    # officers
    OFFICER_SIGNATURE = "officer_signature"
    OFFICER_UNKNOWN = "officer_unknown"
    OFFICERS_MISSING = "officers_missing"
    SAME_OFFICER = "same_officer"
    CAPACITY = "capacity"
    SECOND_TOO_LATE = "second_too_late"
    NOT_YOUR_SEAT = "not_your_seat"
    SPEAKS_FOR = "speaks_for"
    # messages
    DRAFT_WRONG = "draft_wrong"
    FORM_UNKNOWN = "form_unknown"
    PRECEDENCE_TOO_HIGH = "precedence_too_high"
    RELATION_UNKNOWN = "relation_unknown"
    RELATION_WRONG = "relation_wrong"
    CASE_WRONG = "case_wrong"
    CHARTER_UNKNOWN = "charter_unknown"
    TYPE_NOT_OPENED = "type_not_opened"
    LABEL_BLOCKS = "label_blocks"
    # channels and parties
    CHANNEL_SUSPENDED = "channel_suspended"
    CHANNEL_ENDED = "channel_ended"
    NOT_A_MEMBER = "not_a_member"
    MEMBER_MISSING = "member_missing"
    TYPE_CLOSED = "type_closed"
    DRILL_TEXT = "drill_text"
    # attachments
    ATTACHMENT_WRONG = "attachment_wrong"
    ATTACHMENT_MISSING = "attachment_missing"
    ATTACHMENT_TYPE = "attachment_type"
    ATTACHMENT_QUOTA = "attachment_quota"
    ATTACHMENT_KEY = "attachment_key"
    # sessions
    HELLO_REFUSED = "hello_refused"
    FRAME_REFUSED = "frame_refused"
    TOO_SLOW = "too_slow"
    # programs
    TOKEN_UNKNOWN = "token_unknown"
    NOT_ALLOWED = "not_allowed"
    IN_PROGRESS = "in_progress"
    CURSOR_EXPIRED = "cursor_expired"
    RATE_LIMITED = "rate_limited"
    CLOCK_SKEW = "clock_skew"
    # drills
    DRILL_NOT_ANNOUNCED = "drill_not_announced"
    DRILL_NOT_RUNNING = "drill_not_running"
    DRILL_OVER = "drill_over"
    ORDER_WRONG = "order_wrong"
    NEEDS_SECOND_CONTROLLER = "needs_second_controller"
    SCENARIO_WRONG = "scenario_wrong"
    # journal and evidence
    PROOF_WRONG = "proof_wrong"
    CHECKPOINT_WRONG = "checkpoint_wrong"
    RECORD_DAMAGED = "record_damaged"
    JOURNAL_FORKED = "journal_forked"
    WITNESS_REFUSED = "witness_refused"
    # files and commands
    FILE_UNREADABLE = "file_unreadable"
    NOT_FOUND = "not_found"
    AMBIGUOUS = "ambiguous"
    NOT_REACHABLE = "not_reachable"
    ALREADY = "already"
    NOT_WAITING = "not_waiting"
    NOT_SEEN = "not_seen"
    STORE_BUSY = "store_busy"
    STORE_VERSION = "store_version"
    STORE_FAILED = "store_failed"


NOT_TOLD = frozenset(
    {
        Code.NOT_CANONICAL,
        Code.TOO_LARGE,
        Code.SCHEMA,
        Code.BAD_KEY,
        Code.BAD_SIGNATURE,
        Code.UNKNOWN_KEY,
        Code.UNREADABLE,
        Code.WRONG_MODE,
        Code.NOT_PINNED,
        Code.NOT_FOR_US,
        Code.RECORD_ROLLED_BACK,
        Code.RECORD_FORKED,
        Code.RECORD_JUMPED,
        Code.BELOW_THRESHOLD,
        Code.CENTRE_TAKEN,
        Code.NAME_ALIKE,
        Code.EPOCH_UNKNOWN,
        Code.HELLO_REFUSED,
        Code.FRAME_REFUSED,
        Code.TOO_SLOW,
        Code.PROOF_WRONG,
        Code.CHECKPOINT_WRONG,
    }
)
"""Codes of bytes that are not authentic: never told to the other side."""


class HotlineError(Exception):
    """The root of both families; caught only at the outermost door."""


class Refused(HotlineError):
    """Somebody gave us something that breaks a rule.

    `code` is from the closed list, `detail` says what was found (never a secret, never foreign text that was not
    made safe), `field` is the path of the field at fault, if one is.
    """

    def __init__(self, code: Code, detail: str = "", *, field: str = "") -> None:
        super().__init__(code, detail, field)
        self.code = code
        self.detail = detail
        self.field = field

    @property
    def authentic(self) -> bool:
        """Whether the refusal may be told to the sender by its code (else they hear `unreadable`)."""
        return self.code not in NOT_TOLD

    def __str__(self) -> str:
        from protocols.explanations import explained  # noqa: PLC0415 - it knows the codes

        meaning, remedy, _ = explained(self.code)
        where = f"{self.field}: " if self.field else ""
        found = f"{where}{self.detail}" if self.detail or where else meaning
        return f"{found.rstrip('.: ')}. {remedy}"


class FieldFault(NamedTuple):
    """One field of a draft that is wrong: its path (`body.tca`), what is wrong, what is allowed."""

    path: str
    wrong: str
    allowed: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.wrong}" + (f" (allowed: {self.allowed})" if self.allowed else "")


class WrongDraft(Refused):
    """A draft with every field that is wrong, at once."""

    def __init__(self, faults: tuple[FieldFault, ...]) -> None:
        super().__init__(Code.DRAFT_WRONG, "; ".join(str(fault) for fault in faults))
        self.faults = faults


class Misuse(HotlineError):
    """Our own program broke a rule: a bug to mend, never an answer to the other side."""
