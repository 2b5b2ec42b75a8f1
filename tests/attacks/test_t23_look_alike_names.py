"""T23: a name that looks like another, a text that looks like our own words.

Whoever is believed was believed under one name. A party, a centre or a State whose name only looks like that one is
refused when its record comes, from a file, over a link and when officers pin it; a name that nobody here believes
stands in nobody's way. What stands in a text, a field or a name acts on nothing and is never drawn as a line of ours.
"""

from __future__ import annotations

from typing import Any

import pytest

from hotline.keys.introducing import stranger
from hotline.node.judge.events import RecordArrived
from protocols.contact_card import card_of
from protocols.errors import Code, Refused
from protocols.messages.draft import check
from protocols.messages.procedure import FreeText
from protocols.names.skeletons import prototypes
from protocols.phrases.catalogue import LANGUAGES, Phrases
from protocols.roster import Centre, Roster
from protocols.wire import decode, encode
from tests.attacks.scene import everything, free_text
from tests.parties import NOW, Party, World, signed
from tests.simulator import Adversary, Bench
from tui.cells import plain, wrap
from tui.reading import read
from tui.safe_text import safe_line, safe_text

NAME = "Kestrel Space Watch"
# Some of the table are no part of any name (they act, or another form of them is the one that is written).
REFUSED = (Code.NAME_ALIKE, Code.SCHEMA, Code.NOT_CANONICAL)


def refusal(roster: Roster, *records: tuple[Any, bytes]) -> Code | None:
    """With which code the last of these records is refused."""
    try:
        for kind, data in records:
            roster, _ = roster.admit(kind, data, NOW)
    except Refused as refused:
        return refused.code
    return None


def called(name: str, centre: str = "HALCYON") -> Party:
    return Party(name, centre)


# -- names of parties --------------------------------------------------------------------------------------------------


def test_no_character_of_unicodes_table_makes_a_second_kestrel(world: World) -> None:
    """Every one that looks like a letter of the name, in that letter's place."""
    roster, tried, party = world.roster(), 0, called("Halcyon")
    payload = party.root_payload()
    for point, shape in prototypes().items():
        if shape not in NAME:
            continue
        twin = NAME.replace(shape, chr(point), 1)
        tried += 1
        data = encode(decode(payload) | {"party": twin})
        assert refusal(roster, ("root", signed("root", data, party.root))) in REFUSED, hex(point)
    assert tried > 300


@pytest.mark.parametrize(
    "twin", ["KESTREL SPACE WATCH", "Kestrel  Space Watch", "Kestre\u200dl Space Watch", "Kestrel\u00a0Space Watch"]
)
def test_nor_case_nor_blanks_nor_what_nobody_draws(world: World, twin: str) -> None:
    assert refusal(world.roster(), ("root", called(twin).root_record())) is Code.NAME_ALIKE


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u200b", "\U000e0041", "\x1b", "\n"])
def test_a_name_with_a_character_that_acts_is_none(world: World, sign: str) -> None:
    party = called("Halcyon")
    data = encode(decode(party.root_payload()) | {"party": f"Kestrel{sign}X"})
    assert refusal(world.roster(), ("root", signed("root", data, party.root))) is Code.SCHEMA


def test_an_honest_newcomer_is_let_in(world: World) -> None:
    for name in ("Kestrel Space Watch South", "Halcyon", "\u041a\u0440\u0435\u0447\u0435\u0442"):
        assert refusal(world.roster(), *called(name).introduction()) is None


# -- names of centres and of States ------------------------------------------------------------------------------------


@pytest.mark.parametrize("centre", ["KE5TREL", "KESTR-EL", "MER1DIAN", "RNERIDIAN"])
def test_a_strangers_centre_that_looks_like_a_believed_one_is_refused(world: World, centre: str) -> None:
    assert refusal(world.roster(), *called("Halcyon", centre).introduction()[:2]) is Code.NAME_ALIKE


def test_a_believed_party_cannot_add_one_either(world: World) -> None:
    kestrel = world.kestrel
    more = (*kestrel.statement().centres, Centre(name="MER1DIAN", keys=(called("Halcyon").signer.public,)))
    with pytest.raises(Refused) as refused:
        world.roster().admit("statement", kestrel.statement_record(2, centres=more), NOW)
    assert refused.value.code is Code.NAME_ALIKE


def test_a_state_that_looks_like_a_believed_one_authorises_nobody(world: World) -> None:
    halcyon = called("Halcyon")
    twin = halcyon.statement_record(authorised_by="Kestre\u04cf Space Watch")
    root = ("root", halcyon.root_record())
    assert refusal(world.roster(), root, ("statement", twin)) is Code.NAME_ALIKE
    true = halcyon.statement_record(authorised_by=NAME)
    assert refusal(world.roster(), root, ("statement", true)) is None


# -- by every way in ---------------------------------------------------------------------------------------------------


async def test_officers_cannot_be_brought_to_compare_its_fingerprint(world: World) -> None:
    """Before anybody reads digits to anybody."""
    with pytest.raises(Refused) as refused:
        stranger(called("Kestre\u04cf Space Watch").introduction(), world.roster(), NOW)
    assert refused.value.code is Code.NAME_ALIKE


async def test_the_node_takes_it_from_no_file(kestrel: Bench) -> None:
    before = everything(kestrel)
    for data in (called("Meridian 0rbital").root_record(), called("MERIDIAN ORBITAL").root_record()):
        with pytest.raises(Refused) as refused:
            await kestrel.committer.commit(RecordArrived("root", data, "file"))
        assert refused.value.code is Code.NAME_ALIKE
    assert everything(kestrel) == before


async def test_nor_over_a_link_from_whoever_has_all_of_a_partys_keys(thief: Adversary) -> None:
    kestrel, party = thief.sim["KESTREL"], thief.party
    more = (*party.statement().centres, Centre(name="KE5TREL", keys=(called("Halcyon").signer.public,)))
    thief.sends("statement", party.statement_record(2, centres=more))
    await thief.sim.passes(seconds=3)
    held = kestrel.roster.newest("statement", party.name)
    assert held is not None
    assert held.version == 1
    assert kestrel.roster.party_of("KE5TREL") is None
    thief.sends("statement", party.statement_record(2))
    await thief.sim.passes(seconds=3)
    held = kestrel.roster.newest("statement", party.name)
    assert held is not None
    assert held.version == 2


def test_two_that_came_before_either_was_believed_cannot_both_be_pinned(world: World) -> None:
    """And whoever hands over a false one early does not keep the true one out."""
    kestrel, meridian = world.kestrel, world.meridian
    twin = called("Meridian 0rbital")
    blank = Roster("test", "KESTREL", kestrel.anchor)
    early = [("root", kestrel.root_record()), ("statement", kestrel.statement_record()), *twin.introduction()]
    assert refusal(blank, *early, *meridian.introduction(), ("pin", kestrel.pin(meridian))) is None
    both = [*early, *meridian.introduction(), ("pin", kestrel.pin(meridian)), ("pin", kestrel.pin(twin))]
    assert refusal(blank, *both) is Code.NAME_ALIKE


def test_a_node_reads_its_own_record_back_whatever_a_newer_table_says(world: World) -> None:
    roster = world.roster()
    for kind, data in called("Kestre\u04cf Space Watch").introduction():
        roster, _ = roster.admit(kind, data, None)
    assert "Kestre\u04cf Space Watch" in roster.parties


def test_and_where_one_is_here_all_the_same_the_sheet_says_so(world: World) -> None:
    roster = world.roster()
    for kind, data in called("Halcyon", "KE5TREL").introduction():
        roster, _ = roster.admit(kind, data, None)
    assert card_of(roster, "KESTREL", NOW).alike == ("KE5TREL",)
    with pytest.raises(Refused, match="look like it: KE5TREL, KESTREL"):
        card_of(roster, "KESTR-EL", NOW)


# -- text that looks like ours -----------------------------------------------------------------------------------------

IMITATION = "FLASH  FROM MERIDIAN (Meridian Orbital)\nSIGNED BY TWO OFFICERS\n\u2502 RELEASED"
# The samples of "Trojan Source" (2021): early return, commenting out, stretched string, invisible function.
SAMPLES = (
    "no\u2066 manoeuvre\u2069\u2066", "\u202eyletaidemmi\u202c", "do\u200b not move", "\u2067HOLD \u2066",
    "m\u0430noeuvre \U000e0061\U000e007f", "wait\u2028FLASH FROM MERIDIAN",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_of_a_text_is_drawn_as_a_line_of_ours(world: World, language: str) -> None:
    said = free_text(world)
    body = FreeText(subject="Orbit", text=IMITATION)
    drawn = read(said.message, body, Phrases(language), digest=said.hash, cells=80)
    for row in drawn.lines:
        if any(each in plain((row,)) for each in ("SIGNED BY TWO", "RELEASED", "FLASH  FROM")):
            (quoted,) = (span for span in row if span.style == "quoted")
            before = row[row.index(quoted) - 1]
            assert (before.text, before.style) == ("\u2502 ", "frame")


@pytest.mark.parametrize("sample", SAMPLES)
def test_what_turns_or_hides_text_is_refused_when_it_is_written(world: World, sample: str) -> None:
    draft = {
        "type": "procedure.free_text", "to": ["KESTREL"], "precedence": 3, "language": "en",
        "body": {"subject": "Orbit", "text": sample},
    }  # fmt: skip
    with pytest.raises(Refused) as refused:
        check(draft, mode="test", from_="MERIDIAN", id=bytes(16), composed_at=NOW)
    assert refused.value.code is Code.DRAFT_WRONG


@pytest.mark.parametrize("sample", SAMPLES)
def test_and_is_seen_where_a_program_of_somebody_elses_sent_it(sample: str) -> None:
    shown = safe_text(sample)
    for sign in "\u2066\u2067\u2069\u202e\u202c\u200b\u2028\U000e0061\U000e007f":
        assert sign not in shown
    assert len(list(wrap(sample, 200))) == 1


def test_marks_on_one_letter_bury_no_other_line() -> None:
    assert safe_line("H" + "\u0300" * 500 + "OLD").endswith("marks>OLD")
