"""T12: a drill is taken for real, or the real thing for a drill.

The mode is in every signature, seal, hello, record and key, and in the store. Here even somebody who used one seed for
the same key in all modes, which no key file allows, crosses nowhere.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any, cast

import pytest

from hotline.client import Board
from hotline.keys import keyfile
from hotline.node.record.tables import MESSAGES
from protocols.envelope import Envelope, open_envelope
from protocols.errors import Code, Misuse, Refused
from protocols.keys import SeedSigner
from protocols.messages.draft import check
from protocols.messages.header import Drill, Precedence, parse
from protocols.messages.procedure import FreeText
from protocols.messages.procedure.drills import DrillControl
from protocols.pae import MODES, Mode
from protocols.phrases.catalogue import Phrases
from protocols.roster import Roster
from protocols.sealing import open_sealed, seal
from protocols.wire import decode, encode
from tests.attacks.scene import TEXT, everything, free_text, has_taken, is_not_taken
from tests.parties import NOW, Party, Said, World, seed, signed
from tests.simulator import Adversary, Bench, Simulation
from tui.desk import Desk as TuiDesk
from tui.freeze import Freeze, control_of, preempting, real_world

CROSSINGS = list(permutations(MODES, 2))


class SameSeeds(Party):
    """A party that made every key once and uses its seed in every mode."""

    def key(self, name: str) -> SeedSigner:
        return SeedSigner(seed(self.name, "every mode", name), self.mode)


class SameSeedsWorld(World):
    """Both parties do."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.meridian = SameSeeds("Meridian Orbital", "MERIDIAN", self.mode)
        self.kestrel = SameSeeds("Kestrel Space Watch", "KESTREL", self.mode)


def read_here(envelope: bytes, here: World) -> Code:
    with pytest.raises(Refused) as refused:
        open_envelope(envelope, here.roster("KESTREL"), mode=here.mode, me="KESTREL")
    return refused.value.code


# -- messages and releases -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", MODES)
async def test_in_its_own_mode_it_is_taken(mode: Mode, folder: Path) -> None:
    world = SameSeedsWorld(mode)
    async with Bench(world, "KESTREL", folder) as kestrel:
        await kestrel.opens_line()
        answer = await kestrel.takes("envelope", free_text(world).envelopes["KESTREL"])
        assert answer["state"] == "received"


@pytest.mark.parametrize(("there", "here"), CROSSINGS)
async def test_an_envelope_of_one_mode_at_a_node_of_another(there: Mode, here: Mode, folder: Path) -> None:
    theirs, ours = SameSeedsWorld(there), SameSeedsWorld(here)
    said = free_text(theirs)
    async with Bench(ours, "KESTREL", folder) as kestrel:
        await kestrel.opens_line()
        before = everything(kestrel)
        for kind, content in (("envelope", said.envelopes["KESTREL"]), ("notice", theirs.received(said))):
            with pytest.raises(Refused):
                await kestrel.takes(kind, content)
        with pytest.raises(Refused):
            await kestrel.takes("epoch", theirs.epoch_record("MERIDIAN", "KESTREL"))
        assert everything(kestrel) == before


@pytest.mark.parametrize(("there", "here"), CROSSINGS)
def test_the_word_alone_changed_is_another_message(there: Mode, here: Mode) -> None:
    """Signed in one mode; the header made to say the other, the drill part put in or taken out to fit."""
    theirs, ours = SameSeedsWorld(there), SameSeedsWorld(here)
    parts = Envelope.parse(free_text(theirs).envelopes["KESTREL"])
    header = {**decode(parts.message), "mode": here}
    header.pop("drill", None)
    if here == "drill":
        header["drill"] = {"run": "QUIET HARBOUR"}
    changed = replace(parts, message=encode(header))
    assert read_here(parts.encode(), ours) is Code.WRONG_MODE
    assert read_here(changed.encode(), ours) is Code.BAD_SIGNATURE


@pytest.mark.parametrize(("there", "here"), CROSSINGS)
def test_a_release_signed_in_one_mode_over_a_message_of_another(there: Mode, here: Mode) -> None:
    """The thief of a drill centre's key, which was the live one too, releases a real message of live officers."""
    theirs, ours = SameSeedsWorld(there), SameSeedsWorld(here)
    said = free_text(ours)
    forged = ours.release(said.data, said.attested, "KESTREL", signer=theirs.meridian.signer)
    assert read_here(forged, ours) is Code.BAD_SIGNATURE


async def test_officers_signatures_of_a_drill_count_for_nothing_in_live(folder: Path) -> None:
    drill, live = SameSeedsWorld("drill"), SameSeedsWorld("live")
    data = live.message("procedure.free_text", TEXT)
    attested = [
        live.meridian.attest(role, data, cast(Any, as_), signer=drill.meridian.officers[role])
        for role, as_ in (("WATCH-1", "author"), ("WATCH-2", "second"))
    ]
    async with Bench(live, "KESTREL", folder) as kestrel:
        await kestrel.opens_line()
        answer = await kestrel.takes("envelope", live.release(data, attested, "KESTREL"))
        assert answer == {"state": "refused", "code": "officer_signature"}
        assert kestrel.rows(MESSAGES) == []


# -- the drill part --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("mode", "drill"), [("drill", None), ("live", Drill(run="QUIET HARBOUR"))])
def test_a_drill_says_so_in_a_part_of_its_own_and_nothing_else_may(mode: Mode, drill: Drill | None) -> None:
    world = World(mode)
    with pytest.raises((Refused, ValueError)):
        parse(world.message("procedure.free_text", TEXT, drill=drill))
    assert parse(world.message("procedure.free_text", TEXT)).mode == mode


# -- seals, hellos, records ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("there", "here"), CROSSINGS)
def test_a_seal_of_one_mode_does_not_open_in_another(there: Mode, here: Mode) -> None:
    key = World(here).kestrel.sealing
    sealed = seal("envelope", b"x", mode=there, from_="MERIDIAN", to="KESTREL", public=key.public)
    assert open_sealed(sealed, {key.id: key}, mode=there).content == b"x"
    with pytest.raises(Refused) as refused:
        open_sealed(sealed, {key.id: key}, mode=here)
    assert refused.value.code is Code.UNREADABLE


@pytest.fixture
async def alone() -> AsyncIterator[Simulation]:
    """KESTREL in mode test, and nobody else."""
    sim = Simulation()
    sim.cut("MERIDIAN", "KESTREL")
    async with sim:
        await sim["MERIDIAN"].stop()
        yield sim


@pytest.mark.parametrize("mode", ["live", "drill"])
async def test_a_hello_of_another_mode_is_hung_up_on(alone: Simulation, mode: Mode) -> None:
    before = everything(alone["KESTREL"])
    for signer in (None, Party("Meridian Orbital", "MERIDIAN", mode).signer):
        with pytest.raises(Refused):
            await Adversary.dials(alone, "KESTREL", mode=mode, signer=signer)
    assert everything(alone["KESTREL"]) == before
    he = await Adversary.dials(alone, "KESTREL")  # in its own mode he is let in
    await he.leaves()


@pytest.mark.parametrize(("there", "here"), CROSSINGS)
def test_records_of_one_mode_are_not_believed_in_another(there: Mode, here: Mode) -> None:
    theirs, ours = SameSeedsWorld(there), SameSeedsWorld(here)
    roster = ours.roster("KESTREL")
    party = theirs.meridian
    for kind, data in (("statement", party.statement_record(2)), ("bulletin", party.bulletin_record(2))):
        with pytest.raises(Refused) as refused:
            roster.admit(cast(Any, kind), data, NOW)
        assert refused.value.code is Code.WRONG_MODE
    # It says this mode, and was signed in the other.
    payload = encode({**decode(_payload(party.bulletin_record(2))), "mode": here})
    with pytest.raises(Refused) as refused:
        roster.admit("bulletin", signed("bulletin", payload, party.signer), NOW)
    assert refused.value.code is Code.BAD_SIGNATURE


def _payload(record: bytes) -> bytes:
    return bytes(decode(record)[0])


@pytest.mark.parametrize(("there", "here"), CROSSINGS)
def test_a_pin_of_one_mode_lets_nobody_in_in_another(there: Mode, here: Mode) -> None:
    theirs, ours = SameSeedsWorld(there), SameSeedsWorld(here)
    roster = ours.roster("KESTREL", without=["pin"])
    with pytest.raises(Refused):
        roster.admit("pin", theirs.kestrel.pin(theirs.meridian), NOW)
    assert isinstance(roster, Roster)
    with pytest.raises(Refused):
        roster.believed("MERIDIAN")


# -- keys and stores -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("there", "here"), CROSSINGS)
def test_a_key_file_that_was_made_to_say_another_mode_does_not_open(there: Mode, here: Mode, tmp_path: Path) -> None:
    path = tmp_path / "officer.key"
    keyfile.create(path, "harbour", mode=there, centre="MERIDIAN", role="WATCH-1", cost=keyfile.LOW_COST)
    assert keyfile.unlock(path, "harbour").mode == there
    path.write_text(path.read_text().replace(f'mode = "{there}"', f'mode = "{here}"'))
    with pytest.raises(Refused):
        keyfile.unlock(path, "harbour")


@pytest.mark.parametrize(("there", "here"), [("drill", "live"), ("live", "drill"), ("test", "live")])
async def test_a_node_does_not_start_on_the_store_of_another_mode(there: Mode, here: Mode) -> None:
    async with Simulation(mode=there) as other:
        said = await other.submitted()
        await other["KESTREL"].has_received(said)
        await other["KESTREL"].stop()
        store = other["KESTREL"].store_path.read_bytes()
    async with Simulation(mode=here) as sim:
        kestrel = sim["KESTREL"]
        await kestrel.stop()
        for stale in kestrel.store_path.parent.glob(f"{kestrel.store_path.name}-*"):
            stale.unlink()
        kestrel.store_path.write_bytes(store)
        with pytest.raises((Refused, Misuse)):
            await kestrel.start()
        kestrel.running = False
        await kestrel.node.store.aclose()


async def test_at_the_door_of_a_test_node(thief: Adversary) -> None:
    for mode in ("live", "drill"):
        for world in (World(mode), SameSeedsWorld(mode)):
            await is_not_taken(thief, thief.sealed("envelope", free_text(world).envelopes["KESTREL"]))
    await has_taken(thief, free_text(thief.sim.world))


# -- the words of a drill --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["THIS IS NOT A DRILL", "N\u00adO D-U-F-F", "Это не учения", "这不是演习"])
async def test_a_drill_that_says_it_is_none_is_shown_to_nobody(text: str, folder: Path) -> None:
    """By a centre whose client does not look: authentic, and refused by name."""
    world = World("drill")
    said = world.say("procedure.free_text", FreeText(subject="Orbit", text=text))
    async with Bench(world, "KESTREL", folder) as kestrel:
        await kestrel.opens_line()
        answer = await kestrel.takes("envelope", said.envelopes["KESTREL"])
        assert answer == {"state": "refused", "code": "drill_text"}
        assert kestrel.rows(MESSAGES) == []
        assert kestrel.told("arrived") == []


async def test_the_same_words_in_live_are_taken(folder: Path) -> None:
    world = World("live")
    said = world.say("procedure.free_text", FreeText(subject="Orbit", text="THIS IS NOT A DRILL. REAL WORLD."))
    async with Bench(world, "KESTREL", folder) as kestrel:
        await kestrel.opens_line()
        answer = await kestrel.takes("envelope", said.envelopes["KESTREL"])
        assert answer["state"] == "received"


# -- the seat --------------------------------------------------------------------------------------------------------


def flood(world: World) -> list[Said]:
    """Twenty of a drill, as urgent as can be."""
    return [
        world.say("procedure.free_text", TEXT, precedence=Precedence.FLASH, precedence_reason=f"play {n}")
        for n in range(20)
    ]


def test_nothing_of_a_drill_reaches_a_live_desk_alarm_or_export() -> None:
    """Even served by the live node itself, with keys that were made once for all modes."""
    drill, live = SameSeedsWorld("drill"), SameSeedsWorld("live")
    board = Board("live", "KESTREL", live.kestrel.anchor)
    board.adopt(live.records("KESTREL"), NOW)
    desk = TuiDesk(board, "WATCH-1", Phrases("en"))
    for place, said in enumerate(flood(drill)):
        envelope = said.envelopes["KESTREL"]
        for change in board.apply(2 * place + 1, "arrived", {"envelope": envelope, "at": NOW, "marks": []}, NOW):
            desk.hear(change, 10.0)
        board.apply(2 * place + 2, "notice", {"data": drill.received(said), "at": NOW}, NOW)
        with pytest.raises(Refused):
            board.find(said.hash.hex())  # what the export, the list and every other command ask
    assert (board.matters, board.waiting, board.cases()) == ({}, {}, ())
    assert desk.flash(NOW) is None
    assert desk.unacknowledged(NOW) == ()
    assert not desk.guarded(10.1)
    assert {alarm.kind for alarm in desk.alarms(NOW, 10.0)} <= {"node", "link"}  # that it was served is an alarm
    assert board.distrusted


async def test_no_row_of_it_is_in_a_live_database(folder: Path) -> None:
    drill, live = SameSeedsWorld("drill"), SameSeedsWorld("live")
    async with Bench(live, "KESTREL", folder) as kestrel:
        await kestrel.opens_line()
        before = everything(kestrel)
        for said in flood(drill):
            with pytest.raises(Refused):
                await kestrel.takes("envelope", said.envelopes["KESTREL"])
        assert everything(kestrel) == before
    for path in folder.rglob("*"):
        assert not path.is_file() or b"QUIET HARBOUR" not in path.read_bytes()


def test_a_drill_freezes_on_what_is_real_and_what_it_tells_has_nothing_of_it() -> None:
    """The screens around it: tests/tui/test_freeze.py."""
    live, drill = World("live"), World("drill")
    board = Board("live", "KESTREL", live.kestrel.anchor)
    board.adopt(live.records("KESTREL"), NOW)
    practice = Board("drill", "KESTREL", drill.kestrel.anchor)
    practice.adopt(drill.records("KESTREL"), NOW)
    start = drill.say("procedure.drill_control", DrillControl(step="start"))
    practice.apply(1, "arrived", {"envelope": start.envelopes["KESTREL"], "at": NOW, "marks": []}, NOW)
    real = flood(live)[0]
    board.apply(1, "arrived", {"envelope": real.envelopes["KESTREL"], "at": NOW, "marks": []}, NOW)
    open_ = TuiDesk(board, "WATCH-1", Phrases("en")).unacknowledged(NOW)
    freeze, control = Freeze(), control_of(practice)
    assert control is not None
    assert freeze.live(preempting(open_), NOW)
    assert not freeze.live(preempting(open_), NOW), "once"
    assert not freeze.resume(preempting(open_))
    says = freeze.tell()
    assert says == "stands_still"
    assert freeze.tell() is None
    draft = real_world(control, says)
    assert draft == {
        "type": "procedure.real_world", "to": ["MERIDIAN"], "drill": {"run": "QUIET HARBOUR"},
        "body": {"drill": "stands_still"},
    }  # fmt: skip
    assert check(draft, mode="drill", from_="KESTREL", id=bytes(16), composed_at=NOW).drill is not None
    with pytest.raises(Refused):
        check(draft | {"drill": None}, mode="live", from_="KESTREL", id=bytes(16), composed_at=NOW)
