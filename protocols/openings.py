"""What may be said on a channel: which types its charter opens, how high a member speaks, who is a member.

The same at the sender's node, before anything is released, and at the receiver's, whoever released it. What says that
a crew is in danger is refused by nothing here, nor, in any state of a channel, is what changes it or what is said about
a message (specification: channels; report 70, "not opened on this channel").
"""

from __future__ import annotations

from typing import Final

from protocols.channels import Channel, Channels, expired, matches, replacing
from protocols.errors import Code, Refused
from protocols.messages.forms import form_of
from protocols.messages.header import Message, five_digits
from protocols.records import LEVELS
from protocols.wire import Wire

__all__ = ["ALWAYS", "always_open", "check", "check_act", "crew_in_danger"]

# What no charter closes and no suspension stops: how a channel is changed, and what is said about messages.
ALWAYS: Final = ("charter.*", "procedure.*")
# Free text carries any matter: a charter opens it by name, or it would open everything.
_BY_NAME: Final = "procedure.free_text"


def always_open(type: str) -> bool:
    """How a channel is changed and what is said about messages: open on every channel, in every state."""
    return type != _BY_NAME and any(matches(pattern, type) for pattern in ALWAYS)


def crew_in_danger(message: Message, body: Wire | None, capacity: str = "") -> bool:
    """Whether its form says so; of a form that cannot be read here its officer does, by the `capacity` signed in."""
    form = form_of(message.type, message.version)
    if form is None or body is None:
        return capacity == "sole_crew_danger"
    return form.crew_danger(body)


def check(message: Message, channels: Channels, *, crew: bool) -> None:
    """Whether a message may be said on the channel that it names.

    `crew`: its form says that a crew is in danger; that is refused by nothing here. Raises Refused `charter_unknown`,
    `not_a_member`, `channel_ended`, `channel_suspended`, `type_not_opened`, `speaks_for`.
    """
    if crew:
        return
    if message.charter is None:
        _direct(message, channels)
        return
    channel = channels.get(message.charter)
    if channel is None or channel.state == "proposed":
        awaited = f"charter {channel.digits} is not accepted by {', '.join(channel.awaited)}" if channel else ""
        unknown = f"no charter {five_digits(message.charter)} is known here"
        raise Refused(Code.CHARTER_UNKNOWN, awaited or unknown, field="charter")
    _among(message, frozenset(channel.everybody), channel)
    if LEVELS.index(message.speaks_for) > LEVELS.index(channel.terms.highest_level) and not _changes(message.type):
        highest = channel.terms.highest_level
        raise Refused(Code.SPEAKS_FOR, f"on channel {channel.digits} nobody speaks above {highest}", field="speaks_for")
    if always_open(message.type):
        return
    if channel.state == "ended":
        raise Refused(Code.CHANNEL_ENDED, f"channel {channel.digits} has ended", field="charter")
    _among(message, frozenset(channel.members), channel)
    if channel.state == "suspended":
        by = channel.suspensions[0].by
        raise Refused(Code.CHANNEL_SUSPENDED, f"channel {channel.digits} is suspended by {by}", field="charter")
    if not channel.opens(message.type):
        detail = f"{message.type} is not opened on this channel ({channel.digits})"
        raise Refused(Code.TYPE_NOT_OPENED, detail, field="type")


def _changes(type: str) -> bool:
    return matches("charter.*", type)


def _among(message: Message, members: frozenset[str], channel: Channel) -> None:
    for path, centres in (("from", (message.from_,)), ("to", message.to), ("info", message.info)):
        for centre in centres:
            if centre not in members:
                raise Refused(Code.NOT_A_MEMBER, f"{centre} is no member of channel {channel.digits}", field=path)


def _direct(message: Message, channels: Channels) -> None:
    if always_open(message.type):
        return
    for addressee in (*message.to, *message.info):
        channel = replacing(message.from_, addressee, channels)
        if channel is not None:
            instead = f"between {message.from_} and {addressee} there is channel {channel.digits}"
            detail = f"{message.type} is not opened on this channel, the direct one; {instead}"
            raise Refused(Code.TYPE_NOT_OPENED, detail, field="charter")


def check_act(message: Message, channels: Channels) -> None:
    """Whether a message that changes a channel can do so: it is a member's, in time, and goes to every other member.

    One about a proposal that has not come is taken, and counts once that has come. Raises Refused `not_a_member`,
    `relation_wrong`, `channel_ended`, `already`, `member_missing`.
    """
    channel = _changed(message, channels)
    if channel is None:
        _check_withdrawal(message, channels)
        return
    if message.from_ not in channel.everybody:
        raise Refused(Code.NOT_A_MEMBER, f"{message.from_} is no member of channel {channel.digits}", field="from")
    if message.from_ in channel.left:
        raise Refused(Code.ALREADY, f"{message.from_} has left channel {channel.digits}", field="type")
    if channel.state == "ended":
        raise Refused(Code.CHANNEL_ENDED, f"channel {channel.digits} has ended", field="relation.message")
    if message.type == "charter.acceptance":
        _check_acceptance(message, channel)
    _check_reaches(message, channel)


def _check_withdrawal(message: Message, channels: Channels) -> None:
    """A charter that is withdrawn for one member and stands for another would be two channels."""
    relation = message.relation
    channel = channels.get(relation.message) if relation is not None and relation.kind == "cancel" else None
    if channel is not None:
        _check_reaches(message, channel)


def _check_reaches(message: Message, channel: Channel) -> None:
    missing = set(channel.members) - {message.from_, *message.to, *message.info}
    if missing:
        raise Refused(Code.MEMBER_MISSING, f"{', '.join(sorted(missing))} is not addressed", field="to")


def _check_acceptance(message: Message, channel: Channel) -> None:
    if message.from_ == channel.proposal.from_:
        raise Refused(Code.RELATION_WRONG, "who proposes a charter accepts it by that", field="relation")
    if expired(message, channel.proposal):
        raise Refused(Code.RELATION_WRONG, f"the proposal {channel.digits} has expired", field="relation")
    if message.from_ in channel.accepted:
        raise Refused(Code.ALREADY, f"{message.from_} has accepted charter {channel.digits}", field="relation")


def _changed(message: Message, channels: Channels) -> Channel | None:
    """The channel that an act is about."""
    if not _changes(message.type) or message.type == "charter.proposal" or message.relation is None:
        return None
    named = message.relation.message
    if named in channels:
        return channels[named]
    # A suspension that nothing has ended names its channel; one that was ended is nobody's any more.
    return next((each for each in channels.values() if any(s.hash == named for s in each.suspensions)), None)
