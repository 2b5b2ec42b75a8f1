"""T8: a centre's key, a program's, a registrar's or a root key is stolen, and the party takes it off its list.

On live nodes, within one exchange: the record arrives, and from then on the key opens nothing and signs nothing. What
was taken before stays, and still verifies. And whoever has all of a centre's own keys forges nobody to it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from hotline.evidence.verify import verify_journal
from hotline.node.judge.events import RecordArrived
from hotline.node.record.tables import MESSAGES
from hotline.node.settings import Settings, write_settings
from protocols.errors import Code, Refused
from protocols.roster import Centre, Officer, Roster, Service, load_roster
from protocols.sealing import SealingPrivate
from protocols.signed import SignedRecord
from tests.attacks.keys_in_other_hands import Registry
from tests.attacks.scene import TEXT, alarms, everything, free_text, has_taken, journal, line_of
from tests.parties import World, seed, signed
from tests.simulator import Adversary, Bench, Simulation, until
from tests.simulator.restores import directories


def version_at(sim: Simulation, centre: str = "KESTREL", of: str = "MERIDIAN") -> int:
    return sim[centre].roster.statement_of(of)[1].version


def linked(sim: Simulation, centre: str = "KESTREL", peer: str = "MERIDIAN") -> bool:
    return any(each.name == peer and each.link is not None for each in sim[centre].node.peers)


# -- a centre's key ----------------------------------------------------------------------------------------------------


async def test_a_revoked_centre_key_loses_its_link_and_opens_none(sim: Simulation) -> None:
    """Its own node hands the statement on, and is hung up on by whoever has read it."""
    meridian = Registry(sim.world.meridian)
    await sim["MERIDIAN"].admits(
        "statement", meridian.statement(centres=meridian.centre("centre-2"), revoked=(meridian.key("centre").public,))
    )
    await until(lambda: version_at(sim) == 2, 5, "KESTREL has the statement")
    await until(lambda: not linked(sim), 5, "the link has ended")
    await sim.passes(minutes=2)
    assert not linked(sim)
    with pytest.raises(Refused):
        await Adversary.dials(sim, "KESTREL", as_="MERIDIAN")


async def test_the_new_key_is_let_in_where_the_old_one_is_not(sim: Simulation) -> None:
    meridian = Registry(sim.world.meridian)
    await sim["MERIDIAN"].admits(
        "statement", meridian.statement(centres=meridian.centre("centre-2"), revoked=(meridian.key("centre").public,))
    )
    await until(lambda: version_at(sim) == 2, 5, "KESTREL has the statement")
    await sim["MERIDIAN"].everybody_signs_off()
    await sim["MERIDIAN"].stop()
    sim["MERIDIAN"].signer = meridian.key("centre-2")
    await sim["MERIDIAN"].start()
    await sim.linked()
    await until(lambda: sim["KESTREL"].roster.bulletin("MERIDIAN") is not None, 10, "a bulletin under the new key")
    assert alarms(sim["KESTREL"]) == []


async def test_a_key_that_is_replaced_stands_beside_the_new_one_and_then_goes(sim: Simulation) -> None:
    """Nobody stole it: both are listed, the node changes over, the old one goes. The link comes back each time."""
    meridian, kestrel = Registry(sim.world.meridian), sim["KESTREL"]
    await sim["MERIDIAN"].admits("statement", meridian.statement(centres=meridian.centre("centre", "centre-2")))
    await until(lambda: version_at(sim) == 2, 5, "KESTREL has the statement")
    assert linked(sim)
    await sim["MERIDIAN"].everybody_signs_off()
    await sim["MERIDIAN"].stop()
    sim["MERIDIAN"].signer = meridian.key("centre-2")
    await sim["MERIDIAN"].start()
    await sim.linked()
    left: dict[str, Any] = {"centres": meridian.centre("centre-2"), "former": (meridian.key("centre").public,)}
    await sim["MERIDIAN"].admits("statement", meridian.statement(**left))
    await until(lambda: version_at(sim) == 3, 5, "KESTREL has it")
    assert kestrel.roster.bulletin("MERIDIAN") is not None
    unreadable = kestrel.unreadable
    await sim["MERIDIAN"].everybody_signs_off()
    for _ in range(2):  # what both said before under the old key is said again in each session
        await sim["MERIDIAN"].restart()
        await sim.linked()
    assert kestrel.unreadable == unreadable
    assert alarms(kestrel) == []


async def test_a_name_that_another_party_squats_on_does_not_hold_up_that_a_key_is_taken_back() -> None:
    """HALCYON, believed here, lists KESTREL-2 and KE5TREL-3 before KESTREL does, whose next statement revokes a key."""
    async with Simulation(names=("MERIDIAN", "KESTREL", "HALCYON")) as sim:
        await sim.linked("MERIDIAN", "KESTREL")
        await sim.linked("MERIDIAN", "HALCYON")
        meridian = sim["MERIDIAN"]
        halcyon, kestrel = Registry(sim.world.parties["HALCYON"]), Registry(sim.world.parties["KESTREL"])

        def listed(whose: Registry, *names: str) -> tuple[Centre, ...]:
            return tuple(Centre(name=name, keys=(whose.key(name).public,)) for name in names)

        squats = (*halcyon.centre("centre"), *listed(halcyon, "KESTREL-2", "KE5TREL-3"))
        await meridian.admits("statement", halcyon.statement(centres=squats))
        gone = kestrel.key("centre")
        said: dict[str, Any] = {"centres": (*kestrel.centre("centre-2"), *listed(kestrel, "KESTREL-2", "KESTREL-3"))}
        mild = kestrel.statement(centres=(*kestrel.centre("centre", "centre-2"), *said["centres"][1:]), keep=False)
        with pytest.raises(Refused) as refused:  # it takes no key back: the two find other names
            await meridian.admits("statement", mild)
        assert refused.value.code is Code.CENTRE_TAKEN
        await meridian.admits("statement", kestrel.statement(**said, revoked=(gone.public,)))
        for _ in range(2):
            roster = meridian.roster
            assert version_at(sim, "MERIDIAN", "KESTREL") == 2
            with pytest.raises(Refused) as revoked:
                roster.signing_key("KESTREL", gone.id)
            assert revoked.value.code is Code.KEY_REVOKED
            new = kestrel.key("centre-2")
            assert roster.signing_key("KESTREL", new.id) == new.public
            assert (roster.party_of("KESTREL-2"), roster.party_of("KESTREL-3")) == (halcyon.party.name, None)
            assert "centre_taken" in alarms(meridian)
            blank = Roster(roster.mode, roster.centre, roster.anchor)
            seat = load_roster(blank, [(record.kind, record.data) for record in roster.records()])
            assert seat.party_of("KESTREL-2") == halcyon.party.name
            assert seat.signing_key("KESTREL", new.id) == new.public
            await meridian.everybody_signs_off()
            await meridian.restart()


async def test_a_thief_s_bulletin_falls_with_the_key_that_signed_it(sim: Simulation) -> None:
    """He had us seal for a key of his own. When the centre's key is revoked, nothing more is sealed for it."""
    meridian, kestrel = Registry(sim.world.meridian), sim["KESTREL"]
    his = SealingPrivate(seed("thief", length=96))
    sim.cut("MERIDIAN", "KESTREL")
    await sim["MERIDIAN"].stop()
    await kestrel.admits("bulletin", meridian.bulletin(900, sealing=(his.public,)))
    said = kestrel.roster.bulletin("MERIDIAN")
    assert said is not None
    assert said.sealing == (his.public,)
    gone: dict[str, Any] = {"centres": meridian.centre("centre-2"), "revoked": (meridian.key("centre").public,)}
    await kestrel.admits("statement", meridian.statement(**gone))
    assert kestrel.roster.bulletin("MERIDIAN") is None
    await kestrel.restart()
    assert kestrel.roster.bulletin("MERIDIAN") is None
    await kestrel.everybody_signs_off()
    await kestrel.admits("bulletin", meridian.bulletin(5, by="centre-2"))  # a lower number: his counts no more
    honest = kestrel.roster.bulletin("MERIDIAN")
    assert honest is not None
    assert honest.version == 5


async def test_the_number_of_one_that_fell_is_taken_again_over_a_link_and_stops_nobody(sim: Simulation) -> None:
    """And one that fell comes again, signed with the key that they have now. Both are read back at the next start."""
    kestrel, meridian = sim["KESTREL"], Registry(sim.world.meridian)
    fallen = kestrel.roster.newest("bulletin", "MERIDIAN")
    assert fallen is not None
    await sim["MERIDIAN"].stop()
    thief = await Adversary.dials(sim, "KESTREL", as_="MERIDIAN")
    thief.is_level()
    await thief.is_opened()
    thief.sends("statement", meridian.statement(centres=meridian.centre("centre", "centre-2")))
    await sim.passes(seconds=3)
    await thief.leaves()
    thief = await Adversary.dials(sim, "KESTREL", as_="MERIDIAN", signer=meridian.key("centre-2"))
    thief.is_level()
    await thief.is_opened()
    gone = [meridian.key("centre").public]
    thief.sends("statement", meridian.statement(centres=meridian.centre("centre-2"), former=tuple(gone)))
    await sim.passes(seconds=3)
    assert kestrel.roster.bulletin("MERIDIAN") is None
    thief.sends("bulletin", meridian.bulletin(fallen.version, by="centre-2", at=sim.now))
    await sim.passes(seconds=3)
    other = kestrel.roster.newest("bulletin", "MERIDIAN")
    assert other is not None
    assert (other.version, other.hash != fallen.hash) == (fallen.version, True)
    await thief.leaves()
    gone += [meridian.key("centre-2").public]
    await kestrel.admits("statement", meridian.statement(centres=meridian.centre("centre-3"), former=tuple(gone)))
    anew = signed("bulletin", SignedRecord.parse(fallen.data).payload, meridian.key("centre-3"))
    await kestrel.admits("bulletin", anew)
    await kestrel.everybody_signs_off()
    await kestrel.restart()
    again = kestrel.roster.newest("bulletin", "MERIDIAN")
    assert again is not None
    assert again.hash == fallen.hash
    assert kestrel.failed is None
    [directory] = [each for each in directories(sim) if each.name == "KESTREL-read"]
    assert verify_journal(directory).difference is None


async def test_what_contradicts_a_row_is_refused_alone_and_told(
    sim: Simulation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever row it may be that we have not thought of: a peer would bring it again at every link."""
    kestrel, meridian = sim["KESTREL"], Registry(sim.world.meridian)
    await sim["MERIDIAN"].stop()

    def contradicts(*_: Any, **__: Any) -> None:
        raise sa.exc.IntegrityError("insert", {}, Exception("UNIQUE constraint failed"))

    thief = await Adversary.dials(sim, "KESTREL", as_="MERIDIAN")
    thief.is_level()
    await thief.is_opened()
    before, statement = everything(kestrel), meridian.statement()
    with monkeypatch.context() as patched:
        patched.setattr("hotline.node.record.committer.keep_record", contradicts)
        for _ in range(3):
            thief.sends("statement", statement)
            await sim.passes(seconds=1)
    assert kestrel.failed is None
    assert version_at(sim) == 1
    assert alarms(kestrel) == ["store_failed"]
    assert before["record"] == everything(kestrel)["record"]
    thief.sends("statement", statement)
    await until(lambda: version_at(sim) == 2, 5, "the next one is taken")
    await thief.leaves()


async def test_what_a_revoked_centre_key_released_before_stays_and_verifies(
    world: World, kestrel: Bench, folder: Path
) -> None:
    await kestrel.opens_line()
    await kestrel.takes("envelope", free_text(world).envelopes["KESTREL"])
    before, entries = kestrel.rows(MESSAGES), journal(kestrel)
    meridian = Registry(world.meridian)
    gone: dict[str, Any] = {"centres": meridian.centre("centre-2"), "revoked": (meridian.key("centre").public,)}
    await kestrel.commit(RecordArrived("statement", meridian.statement(**gone), "peer"))
    assert kestrel.rows(MESSAGES) == before
    assert journal(kestrel)[: len(entries)] == entries
    own = world.kestrel
    write_settings(folder, Settings(mode="test", centre="KESTREL", party=own.name, anchor=own.anchor.hex()))
    assert verify_journal(kestrel.path).difference is None


# -- an officer's key, whose pin it was --------------------------------------------------------------------------------


async def test_the_peer_hears_of_a_revoked_officer_though_the_pin_falls_that_the_officer_signed(
    sim: Simulation,
) -> None:
    """Our own pin of KESTREL is signed by WATCH-2: with the key it falls, and the link ends; KESTREL knows by then."""
    meridian = Registry(sim.world.meridian)
    party = sim.world.meridian
    left = Officer(centre="MERIDIAN", role="WATCH-1", key=party.officers["WATCH-1"].public)
    gone: dict[str, Any] = {"officers": (left,), "revoked": (party.officers["WATCH-2"].public,)}
    await sim["MERIDIAN"].admits("statement", meridian.statement(**gone))
    await until(lambda: version_at(sim) == 2, 5, "KESTREL has the statement")
    assert not sim["MERIDIAN"].roster.is_believed(sim.world.kestrel.name)
    await until(lambda: not linked(sim, "MERIDIAN", "KESTREL"), 10, "the link has ended")


# -- a program's key ---------------------------------------------------------------------------------------------------


async def test_a_revoked_program_s_session_ends_and_does_not_open_again(sim: Simulation) -> None:
    kestrel = Registry(sim.world.kestrel)
    key = kestrel.key("bridge")
    there: dict[str, Any] = {"services": (Service(centre="KESTREL", name="OPS-BRIDGE", key=key.public),)}
    await sim["KESTREL"].admits("statement", kestrel.statement(**there))
    program = await Adversary.dials(sim, "KESTREL", as_="KESTREL", role="OPS-BRIDGE", signer=key)
    assert "OPS-BRIDGE" in sim["KESTREL"].node.services.roles
    await sim["KESTREL"].admits("statement", kestrel.statement(revoked=(key.public,)))
    await program.is_hung_up_on()
    await program.leaves()
    assert "OPS-BRIDGE" not in sim["KESTREL"].node.services.roles
    with pytest.raises(Refused):
        await Adversary.dials(sim, "KESTREL", as_="KESTREL", role="OPS-BRIDGE", signer=key)


# -- a registrar's key -------------------------------------------------------------------------------------------------


async def test_a_registrar_who_is_dropped_lists_nobody_any_more(thief: Adversary) -> None:
    meridian, kestrel = Registry(thief.sim.world.meridian), thief.sim["KESTREL"]
    before = free_text(thief.sim.world)
    await has_taken(thief, before)
    thief.sends("root", meridian.root(registrars=("registrar-2",)))
    thief.sends("statement", meridian.statement(by=("registrar-2",)))
    await until(lambda: version_at(thief.sim) == 2, 5, "root and statement are there")
    for under in (1, 2):  # under the root that still named it, and under the one that does not
        thief.sends("statement", meridian.statement(by=("registrar",), under=under, keep=False))
        await thief.sim.passes(seconds=2)
        assert version_at(thief.sim) == 2
    assert alarms(kestrel) == [Code.RECORD_ROLLED_BACK, Code.BELOW_THRESHOLD]  # the officers hear of it
    thief.sends("statement", meridian.statement(by=("registrar-2",)))
    await until(lambda: version_at(thief.sim) == 3, 5, "the new registrar's word counts")
    assert [row.hash for row in kestrel.rows(MESSAGES)] == [before.hash]
    await kestrel.restart()
    assert version_at(thief.sim) == 3


async def test_one_registrar_of_two_lists_nobody(thief: Adversary) -> None:
    meridian, kestrel = Registry(thief.sim.world.meridian), thief.sim["KESTREL"]
    both = ("registrar", "registrar-2")
    thief.sends("root", meridian.root(registrars=both, registrar_threshold=2))
    thief.sends("statement", meridian.statement(by=both))
    await until(lambda: version_at(thief.sim) == 2, 5, "both have signed")
    thief.sends("statement", meridian.statement(by=("registrar",), keep=False))
    await until(lambda: alarms(kestrel) == [Code.BELOW_THRESHOLD], 5, "the officers are told")
    assert version_at(thief.sim) == 2


# -- a root key --------------------------------------------------------------------------------------------------------


async def test_a_root_key_that_is_dropped_makes_no_root(thief: Adversary) -> None:
    meridian, kestrel = Registry(thief.sim.world.meridian), thief.sim["KESTREL"]
    name = thief.sim.world.meridian.name
    thief.sends("root", meridian.root(keys=("root-2",), by=("root", "root-2")))
    await until(lambda: len(kestrel.roster.parties[name].roots) == 2, 5, "root 2 is there")
    thief.sends("root", meridian.root(keys=("root",), registrars=("his",), by=("root",), keep=False))
    await until(lambda: alarms(kestrel) == [Code.BELOW_THRESHOLD], 5, "the officers are told")
    assert len(kestrel.roster.parties[name].roots) == 2


async def test_one_root_key_of_three_changes_nothing_and_two_put_it_aside(thief: Adversary) -> None:
    meridian, kestrel = Registry(thief.sim.world.meridian), thief.sim["KESTREL"]
    roots = kestrel.roster.parties[thief.sim.world.meridian.name].roots

    def held() -> int:
        return len(kestrel.roster.parties[thief.sim.world.meridian.name].roots)

    three = ("root", "root-2", "root-3")
    thief.sends("root", meridian.root(keys=three, threshold=2, by=three))
    await until(lambda: held() == len(roots) + 1, 5, "two of three")
    thief.sends("root", meridian.root(keys=("root",), by=("root",), keep=False))
    await thief.sim.passes(seconds=2)
    assert held() == 2
    thief.sends("root", meridian.root(keys=("root-2", "root-3"), threshold=2, by=("root-2", "root-3")))
    await until(lambda: held() == 3, 5, "the two who remain")
    thief.sends("statement", meridian.statement())
    await until(lambda: version_at(thief.sim) == 2, 5, "and the registrar goes on under it")


# -- all of a centre's own keys ----------------------------------------------------------------------------------------


async def test_with_all_keys_of_kestrel_nobody_says_to_kestrel_that_he_is_meridian(sim: Simulation) -> None:
    """Key compromise impersonation: what is KESTREL's own opens and seals, and proves nobody else."""
    own = sim.world.kestrel
    before = everything(sim["KESTREL"])
    for key in (own.signer, own.registrar, own.root, *own.officers.values()):
        with pytest.raises(Refused):
            await Adversary.dials(sim, "KESTREL", as_="MERIDIAN", signer=key)
        with pytest.raises(Refused):
            await Adversary.dials(sim, "MERIDIAN", as_="KESTREL", role="WATCH-1", signer=key)
    assert everything(sim["KESTREL"]) == before


async def test_with_all_keys_of_kestrel_no_message_of_meridian_is_made(world: World, kestrel: Bench) -> None:
    await kestrel.opens_line()
    before, own, them = everything(kestrel), world.kestrel, world.meridian
    data = world.message("procedure.free_text", TEXT)
    for key in (own.signer, own.registrar, own.root, *own.officers.values()):
        attested = (
            them.attest("WATCH-1", data, "author", signer=own.officers["WATCH-1"]),
            them.attest("WATCH-2", data, "second", signer=own.officers["WATCH-2"]),
        )
        with pytest.raises(Refused) as refused:
            await kestrel.takes("envelope", world.release(data, attested, "KESTREL", signer=key))
        assert refused.value.code in (Code.UNKNOWN_KEY, Code.BAD_SIGNATURE)
    assert everything(kestrel) == before
    assert line_of(kestrel).mark == 0
