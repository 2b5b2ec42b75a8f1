"""About the line itself: an echo from a human, changed watch hours, and telling somebody outside the channel."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.rules import Before, Distinct, Future, Given, Rules
from protocols.messages.values import Contact, Instant, Interval, Line, Note, says
from protocols.wire import Digest, Wire

__all__ = ["PING_RULES", "RELEASE_RULES", "WATCH_RULES", "Pattern", "Ping", "ReleaseToOutsiders", "WatchHours"]

# Letters of the six languages, digits of two kinds, a mark that joins no letter: what does not arrive as it left shows.
Pattern = Literal["0123456789 ABCxyz ÀÉÎÖÜñç ЖЩЫЯжщыя 你好世界 خط ساخن ٠١٢٣٤٥٦٧٨٩ x̂"]


class Ping(Wire, kw_only=True):
    """`procedure.ping` version 1: an officer asks for an echo, another gives it; both see whether text arrives whole.

    The echo repeats the nonce of the ping that it replies to.
    """

    step: Annotated[Literal["asked", "echoed"], says("Step", "41")]
    pattern: Annotated[Pattern, says("Pattern", "33", "Letters of six languages, to be compared by eye")]
    nonce: Annotated[bytes, Meta(min_length=16, max_length=16), says("Number drawn by lot", "41")]
    legible: Annotated[Literal["yes", "partly", "no"] | None, says("Pattern legible", "33")] = None


PING_RULES: Rules = (Given("body.legible", "body.step", ("echoed",)),)


class WatchHours(Wire, kw_only=True):
    """`procedure.watch_hours` version 1: who is there when, where it differs from the contact record."""

    change: Annotated[
        Literal["reduced_watch", "unattended", "planned_outage", "other_hours", "as_before"], says("Change", "41")
    ]
    window: Annotated[Interval | None, says("From, to", "41")] = None
    affects: Annotated[
        tuple[Literal["watch", "this_line", "telephone", "second_route", "drills"], ...],
        Meta(max_length=5),
        says("Affects", "41"),
    ] = ()
    meanwhile: Annotated[Contact | None, says("Meanwhile call", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "41")] = None


WATCH_RULES: Rules = (
    Given("body.window", "body.change", ("reduced_watch", "unattended", "planned_outage", "other_hours")),
    Future("body.window"),
    Distinct("body.affects"),
)


class ReleaseToOutsiders(Wire, kw_only=True):
    """`procedure.release_to_outsiders` version 1: what of the channel is shown outside it, to whom, in which form."""

    passes_on: Annotated[
        tuple[Digest, ...], Meta(min_length=1, max_length=64), says("Messages shown", "69", "By their hashes")
    ]
    to_whom: Annotated[Line, says("To whom", "69", "A body or an office; the public is one too")]
    kind: Annotated[Literal["bundle", "text", "summary", "figures_only"], says("In which form", "69")]
    purpose: Annotated[Line, says("Purpose", "69")]
    at: Annotated[Instant, says("At", "69")]
    after_objection_until: Annotated[
        Instant | None, says("Objections until", "69", "Where the charter lets the other side object first")
    ] = None


RELEASE_RULES: Rules = (
    Distinct("body.passes_on"),
    Before("body.after_objection_until", "body.at", or_same=True),
)
