"""What the handlers of the API have at hand: the node's rooms, and nothing that could go round them."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field

from hotline.node.deliver.peers import Peers
from hotline.node.doors.api.attempts import Attempts
from hotline.node.doors.api.log import Log
from hotline.node.doors.signed_on import SignedOn
from hotline.node.doors.tokens import Tokens
from hotline.node.station import Station

__all__ = ["Rooms"]


@dataclass(frozen=True, slots=True)
class Rooms:
    """`station`: record, committer, roster, clock. `peers`: links. `seats`: officers who are signed on. `pin`:
    SHA-256 of the listener's public key, as a caller pins it (`sha256//…`). `tokens`: whose token is whose.
    `running`: ids that are being handed in at this moment. `waiting`, `streams`: how many calls of each caller wait
    for something, or stay open. `attempts`: how often somebody without a token may try a code. `log`: what has
    happened here, as programs read it."""

    station: Station
    peers: Peers
    seats: SignedOn
    pin: str
    tokens: Tokens
    log: Log
    running: set[bytes] = field(default_factory=set)
    waiting: Counter[str] = field(default_factory=Counter)
    streams: Counter[str] = field(default_factory=Counter)
    attempts: Attempts = field(default_factory=lambda: Attempts(asyncio.get_running_loop().time))
