"""How far a centre's word goes: the types that its statement lists, and those that its State opens to it.

A commercial or civilian party names the State that authorises it, and that State's registrars sign its statement as
well. Without their signatures every message of the party is marked NOT COUNTERSIGNED. Consent and its withdrawal,
causes, undertakings, consultation, doctrine and charters are closed to such a party, countersigned or not, until its
State's own statement opens them by name; the State may ask to be put on information of what it opened (specification:
roster, section 2; report 50(v), G12). A referral stays open: it is how an operator's matter reaches its State.
"""

from __future__ import annotations

from typing import Any, Final

from protocols.channels import matches
from protocols.errors import Code, Refused
from protocols.messages.header import Message
from protocols.openings import always_open
from protocols.records import Opening, Statement
from protocols.roster import Roster, StatementRef
from protocols.wire import Wire

__all__ = ["CLOSED", "check_listed", "check_opened", "informed", "is_closed", "not_countersigned"]

# What binds a State, or says of another what only a State says. By type, whatever the version.
CLOSED: Final = (
    "proximity.decision", "proximity.revocation", "undertaking.*", "consultation.*", "doctrine.*",
    "charter.proposal", "charter.acceptance",
)  # fmt: skip
_OPEN: Final = ("consultation.referral",)
# In these types the part `cause` (cause, origin, intention) is closed, and the rest is not.
_WITH_CAUSE: Final = "incident.*"


def is_closed(type: str, body: Wire | None) -> bool:
    """Whether a party that a State authorises may say this only where that State opens it."""
    if type in _OPEN:
        return False
    if any(matches(pattern, type) for pattern in CLOSED):
        return True
    content: Any = body
    return matches(_WITH_CAUSE, type) and getattr(content, "cause", None) is not None


def check_listed(message: Message, roster: Roster, statement: StatementRef | None = None, *, crew: bool) -> None:
    """Whether the sender may sign this type at all, by its statement: the one named (a release names one), else the
    newest. True of a message for ever. What says that a crew is in danger, and what is said about messages, is every
    centre's to say. Raises Refused `type_closed`.
    """
    if crew or always_open(message.type):
        return
    listed = _statement(message, roster, statement).centre(message.from_)
    if listed is not None and listed.types and not any(matches(pattern, message.type) for pattern in listed.types):
        raise Refused(Code.TYPE_CLOSED, f"{message.from_} does not sign {message.type}", field="type")


def check_opened(
    message: Message, body: Wire | None, roster: Roster, statement: StatementRef | None = None, *, crew: bool
) -> None:
    """Whether the sender's State opens to it what is closed to a party that a State authorises.

    By that State's newest statement here and now: it is judged when a message leaves and when it comes, and never again
    of one that was taken. Raises Refused `type_closed`.
    """
    if crew or not is_closed(message.type, body):
        return
    named = _statement(message, roster, statement)
    state = roster.state_of(named.party, named.version)
    if state is None:
        return
    opening = _opened(named, state, message.type, roster)
    if opening is None:
        raise Refused(
            Code.TYPE_CLOSED, f"{message.type} is closed to {named.party} unless {state} opens it", field="type"
        )
    if opening.inform is not None and opening.inform not in (*message.to, *message.info):
        detail = f"{state} opens {message.type} with {opening.inform} informed"
        raise Refused(Code.TYPE_CLOSED, detail, field="info")


def _statement(message: Message, roster: Roster, ref: StatementRef | None) -> Statement:
    return roster.statement_of(message.from_)[0] if ref is None else roster.statement_named(message.from_, ref)


def _opened(named: Statement, state: str, type: str, roster: Roster) -> Opening | None:
    """The State's opening under which its party may say this; it counts only for a statement that it has signed too."""
    if not roster.is_believed(state) or not roster.countersigned(named.party, named.version):
        return None
    held = roster.parties[state].statement
    opening = held[0].opened_to(named.party) if held is not None else None
    return opening if opening and any(matches(pattern, type) for pattern in opening.types) else None


def informed(centre: str, roster: Roster) -> frozenset[str]:
    """The centre that the State of this centre's party asks to be told of what it opened; empty where none is asked."""
    party = roster.parties.get(roster.party_of(centre) or "")
    statement = party.statement[0] if party and party.statement else None
    state = roster.parties.get(roster.state_of(statement.party) or "") if statement else None
    held = state.statement[0] if state and state.statement else None
    opening = held.opened_to(statement.party) if held and statement else None
    return frozenset({opening.inform}) if opening and opening.inform else frozenset()


def not_countersigned(centre: str, roster: Roster) -> bool:
    """NOT COUNTERSIGNED: the centre's party names a State that has not signed its newest statement, as known here."""
    party = roster.party_of(centre)
    return party is not None and not roster.countersigned(party)
