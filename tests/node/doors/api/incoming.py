"""A message of KESTREL's, come to MERIDIAN's node by the road that its envelope takes from a link."""

from __future__ import annotations

from hotline.node.doors.contents import event_of
from protocols.messages.draft import body_of
from protocols.messages.header import Message, message_hash
from protocols.wire import pack
from tests.node.doors.api.door import Door
from tests.parties import Said

__all__ = ["received", "released_by_kestrel"]


def released_by_kestrel(door: Door, message: Message) -> Said:
    """Signed by its officers and released there."""
    data = pack(message)
    return door.world.released(data, door.world.attested(data, body_of(message)))


async def received(door: Door, message: Message) -> str:
    """It is on record at MERIDIAN; its hash."""
    station = door.node.station
    envelope = released_by_kestrel(door, message).envelopes["MERIDIAN"]
    epoch = event_of("epoch", door.world.epoch_record("KESTREL", "MERIDIAN"), station.roster, station.place, "KESTREL")
    _ = await door.node.committer.commit(epoch)
    _ = await door.node.committer.commit(event_of("envelope", envelope, station.roster, station.place, "KESTREL"))
    return message_hash(pack(message), message.mode).hex()
