"""Labels: who may read a message, checked before it is signed, before it is released, and where it arrives.

::

    anyone          everybody
    channel         the members of its channel; on the direct channel whom it names
    named_centres   whom it names, and nobody to whom it is passed on
    commercial      centres whose statement says that they take it, members of a charter that says so, and whoever it
                    goes back to

A label says who may read and what may be done; it is no classification, and the line is for unclassified text. What
passes another message on (a referral, a release to outsiders) is held to that message's label and handling, not to its
own: a wider label around it opens nothing (specification: channels, "Labels"; report 69, G22).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from protocols.channels import Channels, commercial_between
from protocols.errors import Code, Refused
from protocols.messages.forms import form_of
from protocols.messages.header import Message, five_digits
from protocols.roster import Roster
from protocols.wire import Wire

__all__ = ["check_label", "check_passing_on", "may_pass_on", "passed_on", "takes_commercial"]

# It goes to the other members and is about somebody who is none: who reads it is not on the roster.
_TO_OUTSIDERS: Final = "procedure.release_to_outsiders"


def check_label(message: Message, roster: Roster, channels: Channels, *, related: Message | None, crew: bool) -> None:
    """Whether everybody whom it names is within its label. `related`: the message that it refers to, where that is
    here. What says that a crew is in danger goes to whoever is named. Raises Refused `label_blocks`."""
    if crew:
        return
    # An answer goes back to whoever spoke first, under the label that they chose.
    author = related.from_ if related is not None else None
    for path, centres in (("to", message.to), ("info", message.info)):
        for place, centre in enumerate(centres):
            if centre != author and not _within(message, centre, roster, channels):
                detail = f"{centre} is not within the label {message.label}"
                raise Refused(Code.LABEL_BLOCKS, detail, field=f"{path}[{place}]")


def _within(message: Message, centre: str, roster: Roster, channels: Channels) -> bool:
    """Whether a message's label lets this centre read it, which the message may name or not."""
    named = {message.from_, *message.to, *message.info}
    match message.label:
        case "anyone":
            return True
        case "commercial":
            return takes_commercial(centre, message.charter, roster, channels)
        case "channel" if message.charter is not None:
            channel = channels.get(message.charter)
            return centre in (channel.everybody if channel is not None else named)
        case _:
            return centre in named


def takes_commercial(centre: str, charter: bytes | None, roster: Roster, channels: Channels) -> bool:
    """Whether a centre takes what is in commercial confidence: its own statement says so, or the channel's charter."""
    if centre in commercial_between(charter, channels):
        return True
    party = roster.parties.get(roster.party_of(centre) or "")
    listed = party.statement[0].centre(centre) if party and party.statement else None
    return listed is not None and listed.commercial


def may_pass_on(message: Message) -> bool:
    """Whether its type has the field `passes_on`: most have not, and their bodies need not be read for it."""
    form = form_of(message.type, message.version)
    return form is not None and "passes_on" in form.body.__struct_fields__


def passed_on(body: Any) -> tuple[bytes, ...]:
    """The hashes of the messages that one of this body passes on: its field `passes_on`, in whatever type it stands."""
    return getattr(body, "passes_on", ())


def check_passing_on(
    message: Message,
    body: Wire | None,
    originals: Mapping[bytes, Message],
    roster: Roster,
    channels: Channels,
    *,
    leaving: bool,
) -> None:
    """Whether what it passes on may go to those whom it names: each original by its own label and handling.

    `originals`: those that are here. Who sends one must have it (`leaving`); who receives it may see it for the first
    time. Our own words are ours to pass on. Raises Refused `label_blocks`, `relation_unknown`.
    """
    to_outsiders = message.type == _TO_OUTSIDERS
    for hash in passed_on(body):
        original = originals.get(hash)
        if original is None:
            if leaving:
                raise Refused(Code.RELATION_UNKNOWN, f"no message {five_digits(hash)} here to pass on", field="body")
            continue
        if original.from_ == message.from_:
            continue
        knew = {original.from_, *original.to, *original.info}
        outside = [centre for centre in (*message.to, *message.info) if centre not in knew]
        if (outside or to_outsiders) and original.handling.may_forward == "no":
            raise Refused(Code.LABEL_BLOCKS, f"{five_digits(hash)} may not be passed on", field="body")
        if to_outsiders and original.label in ("named_centres", "commercial"):
            raise Refused(Code.LABEL_BLOCKS, f"{five_digits(hash)} is for {original.label} only", field="body")
        for centre in outside:
            if not _within(original, centre, roster, channels):
                detail = f"{five_digits(hash)} is for {original.label}, and {centre} is not among them"
                raise Refused(Code.LABEL_BLOCKS, detail, field="to")
