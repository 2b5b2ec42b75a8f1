"""The card that a call sheet, a vCard and a screen are drawn from; and whom an object leads to."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.contact import (
    CENTRE_KINDS,
    METHOD_KINDS,
    REGIMES,
    Contact,
    Criterion,
    Fleet,
    Further,
    KeptClear,
    Method,
    Numbers,
    Operated,
    Practice,
    Registry,
)
from protocols.contact_card import Card, card_of, centres_known
from protocols.contact_lookup import operators, registries
from protocols.contact_sheet import MOST_OBJECTS, sheet_rows
from protocols.errors import Code, Refused
from protocols.object_names import asked_for
from protocols.phrases.catalogue import Phrases
from protocols.records import LEVELS, WatchWindow
from protocols.roster import Roster
from tests.parties import DAY, HOUR, NOW, Party, World

EN = Phrases("en")


@pytest.fixture
def world() -> World:
    return World()


def stating(party: Party, roster: Roster, version: int = 2, **bulletin: Any) -> Roster:
    return roster.admit("bulletin", party.bulletin_record(version, **bulletin), NOW)[0]


def sheet(card: Card) -> str:
    return "\n".join(f"{row.label} | {row.text}" for row in sheet_rows(card, EN))


def told_of(world: World, contact: Contact) -> str:
    """The sheet that KESTREL has of MERIDIAN."""
    return sheet(card_of(stating(world.meridian, world.roster("KESTREL"), contact=contact), "MERIDIAN", NOW))


# -- the card ----------------------------------------------------------------------------------------------------------


def test_a_card_says_whether_its_party_is_believed(world: World) -> None:
    roster = world.roster("KESTREL")
    assert card_of(roster, "KESTREL", NOW).believed == "own"
    assert card_of(roster, "MERIDIAN", NOW).believed == "pinned"
    assert card_of(world.roster("KESTREL", without=["pin"]), "MERIDIAN", NOW).believed == "no"
    assert centres_known(roster) == ("KESTREL", "MERIDIAN")


def test_a_centre_that_is_not_here_is_refused_and_nothing_is_chosen_for_it(world: World) -> None:
    with pytest.raises(Refused, match="look like it: MERIDIAN") as refused:
        card_of(world.roster("KESTREL"), "MER1DIAN", NOW)
    assert refused.value.code is Code.UNKNOWN_CENTRE
    with pytest.raises(Refused) as refused:
        card_of(world.roster("KESTREL"), "HALCYON", NOW)
    assert "look like" not in refused.value.detail


def test_watch_hours_are_of_the_bulletin_and_count_from_now(world: World) -> None:
    roster = stating(world.meridian, world.roster("KESTREL"), watch_hours=(WatchWindow(start=480, end=960),))
    midnight = NOW // DAY * DAY + DAY  # now is a Sunday
    assert card_of(roster, "MERIDIAN", NOW).opens == midnight + 8 * HOUR
    assert card_of(roster, "MERIDIAN", midnight + 9 * HOUR).opens is None


def test_what_is_not_stated_says_so(world: World) -> None:
    told = told_of(world, Contact())
    assert told.count("not stated") == 3  # methods, languages, what it operates
    assert "practice" not in told
    roster = world.roster("KESTREL", without=["bulletin"])
    assert "no bulletin of this centre is here" in sheet(card_of(roster, "MERIDIAN", NOW))


def test_figures_of_its_own_practice_stand_with_their_units(world: World) -> None:
    clear = KeptClear(radial_m=2e6, transverse_m=0.5, normal_m=200.0)
    practice = Practice(
        criteria=(Criterion(regime="geo", probability=1e-5, miss_distance_m=20_000.0, kept_clear=clear),),
        lead_time_h=6.5, automatic_avoidance="suspended", moves="cannot", note="crewed first",
    )  # fmt: skip
    told = told_of(world, Contact(practice=practice))
    for each in ("at or above 1e-05", "at or below 20000 m", "2000000 × 0.5 × 200 m", "needs 6.5 h", "SUSPENDED",
                 "its objects cannot", "crewed first", "binds nobody else"):  # fmt: skip
        assert each in told


def test_every_code_of_a_contact_record_has_its_words() -> None:
    keys = [f"sheet-method-{each}" for each in METHOD_KINDS] + [f"sheet-kind-{each}" for each in CENTRE_KINDS]
    keys += [f"sheet-regime-{each}" for each in REGIMES] + [f"sheet-level-{each}" for each in LEVELS]
    keys += [f"sheet-avoidance-{each}" for each in ("enabled", "suspended", "not_fitted")]
    keys += [f"sheet-moves-{each}" for each in ("we_do", "other_does", "by_agreement", "cannot")]
    keys += [f"sheet-registry-{each}" for each in ("public", "on_request")]
    assert all(key in EN for key in keys)


def test_a_fleet_that_is_listed_one_by_one_does_not_bury_the_numbers(world: World) -> None:
    objects = tuple(Operated(norad=90_000 + number) for number in range(200))
    told = told_of(world, Contact(operates=objects))
    assert told.count("SATCAT") == MOST_OBJECTS
    assert f"and {200 - MOST_OBJECTS} more" in told


def test_deputies_and_third_parties_stand_with_how_they_are_reached(world: World) -> None:
    deputy = Further(who="Halcyon operations", centre="HALCYON")
    third = Further(who="UNOOSA", methods=(Method(kind="email", address="unoosa@example"),))
    told = told_of(world, Contact(deputies=(deputy,), escalation=(third,)))
    assert "Halcyon operations (HALCYON)" in told
    assert "e-mail: unoosa@example; NOT VERIFIED" in told


# -- whom to call ------------------------------------------------------------------------------------------------------

LARK = Contact(
    operates=(Operated(norad=90551, cospar="2023-905A", name="LARK 9"), Operated(norad=90515)),
    fleets=(Fleet(name="Lark", prefix="LARK-", numbers=(Numbers(first=90560, last=90599),)),),
    registry=Registry(name="National registry", access="on_request", ask="in writing"),
)


def test_the_very_object_comes_first_and_what_is_like_it_apart(world: World) -> None:
    roster = stating(world.meridian, world.roster("KESTREL"), contact=LARK)
    found = operators(roster, asked_for("90551"))
    assert [(each.match, each.text) for each in found] == [
        ("same", "LARK 9 (SATCAT 90551, 2023-905A)"), ("alike", "SATCAT 90515")
    ]  # fmt: skip


@pytest.mark.parametrize("asked", ["90651", "90155", "9051", "905551", "2023-905B", "1ARK 9", "LARK 6"])
def test_what_is_one_slip_away_is_never_chosen(world: World, asked: str) -> None:
    roster = stating(world.meridian, world.roster("KESTREL"), contact=LARK)
    found = operators(roster, asked_for(asked))
    assert found
    assert {each.match for each in found} == {"alike"}


def test_two_centres_that_state_one_object_both_stand_there(world: World) -> None:
    roster = stating(world.kestrel, stating(world.meridian, world.roster("KESTREL"), contact=LARK), contact=LARK)
    same = [each.centre for each in operators(roster, asked_for("LARK 9")) if each.match == "same"]
    assert same == ["KESTREL", "MERIDIAN"]


def test_what_a_party_states_that_nobody_pinned_is_not_said(world: World) -> None:
    roster = stating(world.meridian, world.roster("KESTREL", without=["pin"]), contact=LARK)
    assert operators(roster, asked_for("90551")) == ()
    assert registries(roster) == ()


def test_where_nobody_operates_it_the_registries_are_there_to_be_asked(world: World) -> None:
    roster = stating(world.meridian, world.roster("KESTREL"), contact=LARK)
    assert operators(roster, asked_for("12345")) == ()
    assert [(centre, registry.ask) for centre, _, registry in registries(roster)] == [("MERIDIAN", "in writing")]
