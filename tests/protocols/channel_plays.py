"""Plays the vectors of channels from their JSON alone, as a program of another nation would: bodies are plain maps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

from protocols import labels, openings
from protocols.authority import check_listed, check_opened
from protocols.channels import Channels, Said, channels_of
from protocols.messages.draft import body_of
from protocols.messages.header import message_hash, parse
from protocols.roster import Roster, load_roster
from protocols.wire import decode

__all__ = ["PLAYS"]


def _channels(given: Mapping[str, Any]) -> tuple[Channels, dict[bytes, Said]]:
    said = {}
    for text in given["said"]:
        data = bytes.fromhex(text)
        message = parse(data)
        hash = message_hash(data, given["mode"])
        body = body_of(message) if message.type.startswith("charter.") else None
        said[hash] = Said(hash, message, body)
    return channels_of(said.values()), said


def _roster(given: Mapping[str, Any]) -> Roster:
    blank = Roster("test", given["centre"], bytes.fromhex(given["anchor"]))
    return load_roster(blank, [(kind, bytes.fromhex(data)) for kind, data in given["records"]])


def state(given: Mapping[str, Any]) -> dict[str, Any]:
    """`channels.state`."""
    channels, _ = _channels(given)
    channel = channels[bytes.fromhex(given["charter"])]
    return {
        "state": channel.state,
        "members": list(channel.members),
        "accepted": sorted(channel.accepted),
        "left": sorted(channel.left),
        "suspended_by": [each.by for each in channel.suspensions],
        "ended_by": channel.ended_by.hex() if channel.ended_by else None,
    }


def message(given: Mapping[str, Any]) -> dict[str, Any]:
    """`channels.message`."""
    channels, said = _channels(given)
    message, crew = parse(bytes.fromhex(given["message"])), given["crew"]
    body: Any = SimpleNamespace(**decode(message.body))
    roster = _roster(given["roster"]) if "roster" in given else None
    if roster is not None:
        check_listed(message, roster, crew=crew)
        check_opened(message, body, roster, crew=crew)
    openings.check(message, channels, crew=crew)
    openings.check_act(message, channels)
    if roster is not None:
        related = said.get(message.relation.message) if message.relation else None
        labels.check_label(message, roster, channels, related=related.message if related else None, crew=crew)
        originals = {hash: each.message for hash, each in said.items()}
        labels.check_passing_on(message, body, originals, roster, channels, leaving=True)
    return {}


PLAYS: dict[str, Callable[[dict[str, Any]], Any]] = {"channels.state": state, "channels.message": message}
