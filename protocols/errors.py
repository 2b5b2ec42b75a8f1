"""What can go wrong, in two families.

::

    HotlineError
    ├── Refused      somebody gave us something that breaks a rule: carries a `Code` that may go on the wire
    │   └── WrongDraft   a draft with every field that is wrong, at once
    └── Misuse       we broke a rule of our own: a bug, never an answer to anybody

Every code is listed here once, with what it means and what to do next; `hotline explain CODE` and the
reference page print the same words. `authentic` tells the two outcomes of judging apart (specification:
envelope, section 3): a code with `authentic=False` is never told to the other side, which hears only
`unreadable`, so that a refusal teaches a forger nothing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

__all__ = ["EXPLANATIONS", "Code", "Explanation", "FieldFault", "HotlineError", "Misuse", "Refused", "WrongDraft"]


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
    BELOW_THRESHOLD = "below_threshold"
    STATEMENT_ROLLED_BACK = "statement_rolled_back"
    PIN_NEEDS_TWO = "pin_needs_two"
    CENTRE_TAKEN = "centre_taken"
    # lines
    LINE_FORKED = "line_forked"
    NUMBER_REUSED = "number_reused"
    RELEASED_TWICE = "released_twice"
    EPOCH_CLOSED = "epoch_closed"
    EPOCH_UNKNOWN = "epoch_unknown"
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
    DRILL_TEXT = "drill_text"
    # sessions
    HELLO_REFUSED = "hello_refused"
    FRAME_REFUSED = "frame_refused"
    TOO_SLOW = "too_slow"
    # journal and evidence
    PROOF_WRONG = "proof_wrong"
    CHECKPOINT_WRONG = "checkpoint_wrong"
    RECORD_DAMAGED = "record_damaged"
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


class Explanation(NamedTuple):
    """What a code means, what to do about it, and whether the bytes it judges were authentic."""

    meaning: str
    remedy: str
    authentic: bool = True


def _forged(meaning: str, remedy: str) -> Explanation:
    return Explanation(meaning, remedy, authentic=False)


EXPLANATIONS: dict[Code, Explanation] = {
    Code.NOT_CANONICAL: _forged(
        "The bytes are not in the one canonical form.",
        "Ask the sender for the message again; if it repeats, their program writes another format.",
    ),
    Code.TOO_LARGE: _forged(
        "The bytes are longer than this kind of thing may be.",
        "Send less text, or send the long part as an attachment.",
    ),
    Code.SCHEMA: _forged(
        "A field is missing, unknown or of the wrong kind.",
        "Compare the named field with `hotline schema` for this type and version.",
    ),
    Code.BAD_KEY: _forged(
        "The public key is not a sound key (low order, not on the curve, or of another length).",
        "Do not enrol it. Ask its owner, by voice, for a newly made key.",
    ),
    Code.BAD_SIGNATURE: _forged(
        "The signature does not belong to these bytes and this key.",
        "Trust nothing in it. If it claims a known centre, call that centre by voice.",
    ),
    Code.UNKNOWN_KEY: _forged(
        "Signed with a key that no record in force lists for this signer.",
        "Fetch the signer's newest statement (`hotline roster import`); if it is not there, call its registrar.",
    ),
    Code.KEY_REVOKED: Explanation(
        "The key was withdrawn by its party before this was signed.",
        "Do not act on it. Call the party's contact by voice and report the use of a revoked key.",
    ),
    Code.KEY_LOCKED: Explanation(
        "The key file does not open with this passphrase.",
        "Type the passphrase again; after three failures use your second key or call your registrar.",
    ),
    Code.KEY_EXPOSED: Explanation(
        "The key file can be read by others on this machine.",
        "Run the command named here; if somebody else may have read it, have the registrar replace the key.",
    ),
    Code.UNREADABLE: _forged(
        "The sealed item could not be opened, or what was inside is not authentic.",
        "The sender seals once more by itself; if it happens twice, an alarm says so on both sides.",
    ),
    Code.KEY_GONE: Explanation(
        "The item was sealed for a key that has been destroyed.",
        "Nothing to do: the current bulletin goes back and the sender seals again.",
    ),
    Code.WRONG_MODE: _forged(
        "Made in another mode (live, drill or test) than this node's.",
        "Nothing crosses between modes. Use the client and key of the mode you mean.",
    ),
    Code.NOT_PINNED: _forged(
        "The centre's party is not pinned here by two of our officers.",
        "Compare fingerprints with that party out of band, then run `hotline party introduce`.",
    ),
    Code.NOT_FOR_US: _forged(
        "The release is addressed to another centre.",
        "Somebody passed on what was not meant for us. Tell the sender by voice.",
    ),
    Code.UNKNOWN_CENTRE: Explanation(
        "No pinned party has a centre of this name.",
        "Check the spelling with `hotline roster show`; introduce the party first if it is new.",
    ),
    Code.RECORD_ROLLED_BACK: _forged(
        "A record is older than the one we already hold.",
        "Keep ours. If the other side insists, call its registrar: somebody shows them an old record.",
    ),
    Code.RECORD_FORKED: _forged(
        "Two different records carry the same version.",
        "Both are kept as proof. Call the party's registrar by voice before trusting either.",
    ),
    Code.RECORD_JUMPED: _forged(
        "A record's version jumps by more than 1,000.",
        "Ask the party's registrar why; import the chain in between.",
    ),
    Code.RECORD_EXPIRED: Explanation(
        "The record is past its expiry date.",
        "Known keys still verify and are marked STALE. Ask the party for its newest record.",
    ),
    Code.RECORD_NEEDED: Explanation(
        "It was signed under a record that we do not have.",
        "Alarm RECORD NEEDED: import the sender's newest statement (`hotline roster import`).",
    ),
    Code.BELOW_THRESHOLD: _forged(
        "Fewer valid signatures than the record's threshold asks for.",
        "Collect the missing signatures with `hotline party sign`.",
    ),
    Code.STATEMENT_ROLLED_BACK: Explanation(
        "The release names an older statement than this line has already used.",
        "Call the sending centre: it may be running from an old backup.",
    ),
    Code.PIN_NEEDS_TWO: Explanation(
        "A pin counts only with the signatures of two officers of our centre.",
        "A second officer runs the same `hotline party introduce` command with their own key.",
    ),
    Code.CENTRE_TAKEN: _forged(
        "Another party already has a centre of this name here.",
        "One of the two must choose another name before it can be introduced.",
    ),
    Code.LINE_FORKED: Explanation(
        "Two different signed histories of one line exist.",
        "Both are kept as proof. Stop relying on that centre's record and call it by voice.",
    ),
    Code.NUMBER_REUSED: Explanation(
        "A line number was used for two different releases.",
        "Both are kept as proof. The sending centre must open a new epoch.",
    ),
    Code.RELEASED_TWICE: Explanation(
        "The same message was released twice in one epoch.",
        "The second release is refused; the first one stands.",
    ),
    Code.EPOCH_CLOSED: Explanation(
        "The release belongs to an epoch that its sender has closed.",
        "It is stored and shown OLD EPOCH; the sender releases again what still matters.",
    ),
    Code.EPOCH_UNKNOWN: _forged(
        "The release names an epoch of which no record came.",
        "The sender's node sends its epoch record first; if this stays, call the sender.",
    ),
    Code.ROLLED_BACK: Explanation(
        "This node went back: our own signature, which a peer holds, is above our record. It releases nothing more.",
        "Stop it. Start it on the newest copy of its directory; until then call the centres by voice.",
    ),
    Code.ID_REUSED: Explanation(
        "The id was already used for a different text.",
        "Make a new draft; an id is never used again for other words.",
    ),
    Code.OFFICER_SIGNATURE: Explanation(
        "An officer's signature does not belong to this text.",
        "The sending centre released something its officer did not sign. Call it by voice.",
    ),
    Code.OFFICER_UNKNOWN: Explanation(
        "The signing officer is not listed for the sending centre.",
        "Ask the sender for its newest statement, or have the officer added by the registrar.",
    ),
    Code.OFFICERS_MISSING: Explanation(
        "This needs two officers and carries the signature of one.",
        "A second officer releases it: `hotline release`, or F3 on the second seat.",
    ),
    Code.SAME_OFFICER: Explanation(
        "Author and second are one person.",
        "Another officer, under another role, with their own key, must release it.",
    ),
    Code.CAPACITY: Explanation(
        "The set of capacities in which it was signed is not one that this type allows.",
        "See `hotline schema TYPE` for who may sign it; sign again in the right capacity.",
    ),
    Code.SECOND_TOO_LATE: Explanation(
        "The second officer signed more than 30 minutes before the release.",
        "The second officer signs again; the release follows at once.",
    ),
    Code.NOT_YOUR_SEAT: Explanation(
        "The signature is not that of the officer who signed on at this seat.",
        "Each officer signs on with their own key and signs only there.",
    ),
    Code.SPEAKS_FOR: Explanation(
        "The message speaks for more than the roster lets this centre speak for.",
        "Lower `speaks_for`, or have the registrar raise the centre's level.",
    ),
    Code.DRAFT_WRONG: Explanation(
        "The draft has fields that are missing or wrong.",
        "Mend every field listed; nothing has been signed or sent.",
    ),
    Code.FORM_UNKNOWN: Explanation(
        "This program cannot read this type or version.",
        "The header is verified and shown. Call the sender; update this program.",
    ),
    Code.PRECEDENCE_TOO_HIGH: Explanation(
        "The precedence is above what this type allows this long before its decision.",
        "Lower the precedence, or give a reason (`precedence_reason`), which travels with it.",
    ),
    Code.RELATION_UNKNOWN: Explanation(
        "It refers to a message that is not on this line.",
        "Check the five digits and the date-time group of the message it refers to.",
    ),
    Code.RELATION_WRONG: Explanation(
        "This type cannot stand in this relation to that message.",
        "See `hotline schema TYPE` for the relations it allows.",
    ),
    Code.CASE_WRONG: Explanation(
        "The case does not agree with the message it refers to.",
        "Leave the case out of the draft: it is taken from the message referred to.",
    ),
    Code.CHARTER_UNKNOWN: Explanation(
        "It names a charter that we have not accepted.",
        "Send it on the direct channel, or accept the charter first.",
    ),
    Code.TYPE_NOT_OPENED: Explanation(
        "Not opened on this channel.",
        "Use a type that the channel has opened, or call the centre by voice.",
    ),
    Code.LABEL_BLOCKS: Explanation(
        "The label does not let this addressee read it.",
        "Change the label or take the addressee out; nothing has been signed.",
    ),
    Code.DRILL_TEXT: Explanation(
        "The drill part is missing in drill mode, or present outside it.",
        "Compose it on the node of the mode you mean.",
    ),
    Code.HELLO_REFUSED: _forged(
        "The other end did not prove who it is.",
        "Check address, pin and mode; compare fingerprints by voice before trying again.",
    ),
    Code.FRAME_REFUSED: _forged(
        "A frame arrived that does not belong there.",
        "The link is closed and dialled again; if it repeats, the other side runs another program.",
    ),
    Code.TOO_SLOW: _forged(
        "The other end did not finish its hello in time.",
        "The link is dialled again by itself.",
    ),
    Code.PROOF_WRONG: _forged(
        "The proof does not connect this entry to that head.",
        "The record was changed or the proof belongs to another journal. Keep both as evidence.",
    ),
    Code.CHECKPOINT_WRONG: _forged(
        "The checkpoint is not a signed note of that journal.",
        "Ask for the checkpoint again; a changed one is evidence: keep it.",
    ),
    Code.RECORD_DAMAGED: Explanation(
        "A stored record no longer matches its hash.",
        "Stop the node and run `hotline journal verify`; fetch the record back from the peer or the backup.",
    ),
    Code.FILE_UNREADABLE: Explanation(
        "The file cannot be read for what it should be.",
        "Check its name, mend the line that is named, or ask its originator for it again.",
    ),
    Code.NOT_FOUND: Explanation(
        "Nothing here has that name.",
        "Check the name; `hotline list` shows the messages that are here.",
    ),
    Code.AMBIGUOUS: Explanation(
        "More than one thing has that name.",
        "Give the full reference or more of the hash.",
    ),
    Code.NOT_REACHABLE: Explanation(
        "The node does not answer.",
        "Start it with `hotline serve DIR`, or check `--at`.",
    ),
    Code.ALREADY: Explanation(
        "That has been done already.",
        "Nothing to do.",
    ),
    Code.NOT_WAITING: Explanation(
        "No such message waits for release.",
        "See `hotline list`: it was released, returned, or its 30 minutes are over.",
    ),
    Code.NOT_SEEN: Explanation(
        "The time to wait is over, and what was waited for has not come.",
        "It may still come: `hotline ladder` shows who has not done what. Call the centre by voice.",
    ),
    Code.STORE_BUSY: Explanation(
        "Another process has this centre's database.",
        "One node serves a directory. Stop the other one, or use `--at` to talk to it.",
    ),
    Code.STORE_FAILED: Explanation(
        "The record could not be written; nothing was recorded and nothing was sent.",
        "Look at the node's log and its disk. What you signed is kept by your client and sent again.",
    ),
    Code.STORE_VERSION: Explanation(
        "The database was written by another version of this program.",
        "Run `hotline store upgrade DIR` with the new version, or start the old version.",
    ),
}


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
        return EXPLANATIONS[self.code].authentic

    def __str__(self) -> str:
        meaning, remedy, _ = EXPLANATIONS[self.code]
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
