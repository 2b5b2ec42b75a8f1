"""T1: somebody writes a message and says that it is from MERIDIAN, or changes one that is.

One byte is enough: every position of three envelopes is tried. What is changed under the centre's signature is not
authentic and leaves no row; what is changed in an officer's signature alone cannot be told from a centre that takes
anything for a signature: that is authentic, refused, and told.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from hotline.evidence.verify import verify_journal
from hotline.node.record.tables import ENVELOPES, RECORDS
from hotline.node.settings import Settings, write_settings
from protocols.envelope import Envelope, Verified, open_envelope, read
from protocols.errors import Code, Refused
from protocols.pae import digest
from protocols.roster import Roster
from protocols.wire import encode
from tests.attacks.scene import everything, free_text, has_taken, is_not_taken, is_refused
from tests.parties import Said, World, signed
from tests.simulator import Adversary, Bench, Simulation

CODES = Path(__file__).resolve().parents[2] / "docs" / "reference" / "codes.md"


def flipped(data: bytes, at: int, by: int = 0xFF) -> bytes:
    forged = bytearray(data)
    forged[at] ^= by
    return bytes(forged)


def opened(envelope: bytes, roster: Roster, me: str) -> Verified:
    """All that a seat asks before it draws it."""
    return read(open_envelope(envelope, roster, mode="test", me=me), roster, mode="test")


# -- every byte ------------------------------------------------------------------------------------------------------


async def test_every_flipped_byte_of_three_types_is_refused_with_a_documented_code(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    alert = await meridian.says("conjunction.alert")
    text = await meridian.says("procedure.free_text")
    await kestrel.has_received(text)
    await kestrel.acknowledges(alert)
    await meridian.sees(alert, "acknowledged")
    documented = CODES.read_text("utf-8")
    here = {row.release: row for row in (*kestrel.rows(ENVELOPES), *meridian.rows(ENVELOPES))}
    assert len(here) == 3
    for row in here.values():
        roster = sim[row.to_centre].roster
        assert opened(row.bytes, roster, row.to_centre).message_hash == row.message
        for at in range(len(row.bytes)):
            with pytest.raises(Refused) as refused:
                opened(flipped(row.bytes, at), roster, row.to_centre)
            assert refused.value.code in list(Code)
            assert f"\n## `{refused.value.code}`\n" in documented


def test_every_single_bit_of_what_the_centre_signs(world: World) -> None:
    """In the release and its signature each of the eight bits, since nothing else vouches for them."""
    said, roster = free_text(world), world.roster("KESTREL")
    envelope = said.envelopes["KESTREL"]
    parts = Envelope.parse(envelope)
    began = envelope.index(parts.release)
    assert opened(envelope, roster, "KESTREL").message_hash == said.hash
    for at in range(began, envelope.index(parts.signature) + 64):
        for bit in range(8):
            with pytest.raises(Refused):
                open_envelope(flipped(envelope, at, 1 << bit), roster, mode="test", me="KESTREL")


# -- at the node's door ----------------------------------------------------------------------------------------------


def places(envelope: bytes) -> Iterator[int]:
    """The first byte, the middle and the last of each part that the release covers, of it and of its signature."""
    parts = Envelope.parse(envelope)
    for part in (parts.message, *(each.payload for each in parts.attestations), parts.release, parts.signature):
        began = envelope.index(part)
        yield from (began, began + len(part) // 2, began + len(part) - 1)


async def test_a_changed_envelope_leaves_no_row_and_the_real_one_is_taken_all_the_same(thief: Adversary) -> None:
    said = free_text(thief.sim.world)
    for at in (0, *places(said.envelopes["KESTREL"]), len(said.envelopes["KESTREL"]) - 1):
        await is_not_taken(thief, thief.sealed("envelope", flipped(said.envelopes["KESTREL"], at)))
    await has_taken(thief, said)


async def test_a_changed_seal_leaves_no_row(thief: Adversary) -> None:
    said = free_text(thief.sim.world)
    sealed = thief.sealed("envelope", said.envelopes["KESTREL"])
    box = sealed.index(b"\xa2to") + 40
    for at in (*range(box, len(sealed), len(sealed) // 12), len(sealed) - 1):
        await is_not_taken(thief, flipped(sealed, at))
    await has_taken(thief, said)


async def test_signed_by_a_stranger_and_by_an_officer_in_the_centre_s_place(thief: Adversary) -> None:
    world = thief.sim.world
    said = free_text(world)
    for signer in (world.meridian.key("nobody"), world.kestrel.signer, world.meridian.officers["WATCH-1"]):
        line = dict(world.lines)
        forged = world.release(said.data, said.attested, "KESTREL", signer=signer)
        world.lines = line
        await is_not_taken(thief, thief.sealed("envelope", forged))
    await has_taken(thief, said)


async def test_an_officers_signature_that_was_changed_is_refused_and_told(thief: Adversary) -> None:
    said = free_text(thief.sim.world)
    parts = Envelope.parse(said.envelopes["KESTREL"])
    first, second = parts.attestations
    forged = replace(parts, attestations=(first, replace(second, signature=flipped(second.signature, 9)))).encode()
    await is_refused(thief, with_envelope(said, forged), "officer_signature")


def with_envelope(said: Said, envelope: bytes) -> Said:
    return replace(said, envelopes={"KESTREL": envelope})


# -- a key that everybody can sign with ------------------------------------------------------------------------------

LOW_ORDER = b"\x01" + bytes(31)
"""Its "signature" 01 00… is valid for every message in the common libraries."""


@pytest.mark.parametrize("whose", ["centres", "officers"])
async def test_a_statement_with_a_low_order_key_is_not_believed_though_its_registrar_signed(
    thief: Adversary, whose: str
) -> None:
    kestrel, party = thief.sim["KESTREL"], thief.sim.world.meridian
    honest = msgspec.to_builtins(party.statement(2), builtin_types=(bytes,))
    listed = [dict(each) for each in honest[whose]]
    listed[0] |= {"keys": [LOW_ORDER]} if whose == "centres" else {"key": LOW_ORDER}
    before = everything(kestrel)
    thief.sends("statement", signed("statement", encode({**honest, whose: listed}), party.registrar))
    await thief.sim.passes(seconds=5)
    assert everything(kestrel) == before
    thief.sends("statement", party.statement_record(2))
    await thief.sim.passes(seconds=5)
    assert len(kestrel.rows(RECORDS)) == len(before["record"]) + 1


async def test_the_signature_that_fits_everything_fits_nothing(thief: Adversary) -> None:
    said = free_text(thief.sim.world)
    parts = Envelope.parse(said.envelopes["KESTREL"])
    await is_not_taken(thief, thief.sealed("envelope", replace(parts, signature=LOW_ORDER + bytes(32)).encode()))
    await is_not_taken(thief, thief.sealed("envelope", replace(parts, signature=bytes(64)).encode()))


# -- in the record ---------------------------------------------------------------------------------------------------


async def test_a_flipped_byte_of_a_stored_envelope_is_found_when_the_record_is_read_again(
    world: World, kestrel: Bench, folder: Path
) -> None:
    await kestrel.opens_line()
    said = free_text(world)
    await kestrel.takes("envelope", said.envelopes["KESTREL"])
    own = world.kestrel
    write_settings(folder, Settings(mode="test", centre="KESTREL", party=own.name, anchor=own.anchor.hex()))
    assert verify_journal(kestrel.path).difference is None
    envelope = said.envelopes["KESTREL"]
    assert digest("release", "test", Envelope.parse(envelope).release) == said.releases["KESTREL"]
    with sqlite3.connect(kestrel.path) as database:
        for at in range(0, len(envelope), 37):
            database.execute("UPDATE envelope SET bytes = ?", (flipped(envelope, at),))
            database.commit()
            difference = verify_journal(kestrel.path).difference
            assert difference is not None, at
        database.execute("UPDATE envelope SET bytes = ?", (envelope,))
    database.close()
    assert verify_journal(kestrel.path).difference is None


async def test_a_seat_does_not_draw_what_was_changed_in_its_node_s_record(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("procedure.free_text")
    await kestrel.has_received(said)
    await kestrel.stop()
    with sqlite3.connect(kestrel.store_path) as database:
        [(position, data)] = database.execute("SELECT position, data FROM feed WHERE what = 'arrived'")
        at = data.index(b"Orbit") if b"Orbit" in data else len(data) // 2
        database.execute("UPDATE feed SET data = ? WHERE position = ?", (flipped(data, at, 1), position))
    database.close()
    await kestrel.start()
    seat = await kestrel.seat()
    await seat.caught_up()
    assert said.hash not in seat.board.matters
    assert [each.what for each in seat.board.distrusted] == ["arrived"]
