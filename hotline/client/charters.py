"""What an officer says about a channel, as drafts: accepted, suspended, resumed, left. Drawn before they are signed.

Each goes to every other member, or it would bind nobody; each waits for the second officer. Of a channel that has ended
nothing can be said: Refused `channel_ended`.
"""

from __future__ import annotations

from collections.abc import Mapping

from hotline.client.compose import Draft
from protocols.channels import Channel, Suspended
from protocols.errors import Code, Refused
from protocols.messages.charter.sentences import ACCEPTED, LEAVING, NO_RECOGNITION, VOLUNTARY, WITHOUT_PREJUDICE

__all__ = ["acceptance", "departure", "proposal", "resumption", "suspension"]


def proposal(to: list[str], body: Mapping[str, object], of: Channel | None = None, *, ours: bool = False) -> Draft:
    """The draft of a charter with these terms; the sentences that every charter has are put to it.

    `of`: in place of an earlier one, which was proposed by us (`ours`) or by another member.
    """
    fixed = {
        "leaving": LEAVING,
        "without_prejudice": WITHOUT_PREJUDICE,
        "without_recognition": NO_RECOGNITION,
        "voluntary": VOLUNTARY,
    }
    draft: dict[str, object] = {"type": "charter.proposal", "to": to, "body": {**body, **fixed}}
    if of is not None:
        kind = "update" if ours else "reply"
        draft |= {"relation": {"kind": kind, "message": of.charter.hex()}, "case": _case(of)}
    return draft


def acceptance(channel: Channel, me: str) -> Draft:
    """The whole of it, as it was proposed."""
    return _act(channel, me, "acceptance", {"means": ACCEPTED})


def suspension(channel: Channel, me: str, reason: str, resumes_by: int, text: str | None = None) -> Draft:
    """At once, until we resume; `resumes_by` (UTC ms) is the promised day. It takes the place of one that runs."""
    body = {"reason": reason, "resumes_by": resumes_by, "text": text}
    return _act(channel, me, "suspension", body, _ours(channel, me))


def resumption(channel: Channel, me: str, text: str | None = None) -> Draft:
    """Our suspension is over. Raises Refused `already` where none of ours runs."""
    running = _ours(channel, me)
    if running is None:
        raise Refused(Code.ALREADY, f"channel {channel.digits} is not suspended by {me}")
    return _act(channel, me, "resumption", {"text": text}, running)


def departure(channel: Channel, me: str, text: str | None = None) -> Draft:
    """At once, and for good: a new proposal is another channel."""
    return _act(channel, me, "leaving", {"text": text})


def _ours(channel: Channel, me: str) -> Suspended | None:
    return next((each for each in channel.suspensions if each.by == me), None)


def _case(channel: Channel) -> str:
    return (channel.proposal.case or channel.charter).hex()


def _act(channel: Channel, me: str, name: str, body: Mapping[str, object], of: Suspended | None = None) -> Draft:
    if channel.state == "ended":
        raise Refused(Code.CHANNEL_ENDED, f"channel {channel.digits} has ended")
    ours = of is not None or channel.proposal.from_ == me
    named = of.hash if of is not None else channel.charter
    drill = channel.proposal.drill
    return {
        "type": f"charter.{name}",
        "to": [centre for centre in channel.members if centre != me],
        "relation": {"kind": "update" if ours else "reply", "message": named.hex()},
        "case": _case(channel),
        "drill": None if drill is None else {"run": drill.run},
        "body": {field: value for field, value in body.items() if value is not None},
    }
