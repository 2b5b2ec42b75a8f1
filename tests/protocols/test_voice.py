"""The day's challenges: the same at both ends, and no use to anybody else, on another day, or the other way round."""

from __future__ import annotations

import pytest

from protocols.errors import Code, Misuse, Refused
from protocols.pae import Mode
from protocols.sealing import SealingPrivate
from protocols.voice import ROWS, Exchanged, Table, day_of, table
from tests.parties import seed

OURS, THEIRS, ANOTHER = (SealingPrivate(seed(name) * 3) for name in ("ours", "theirs", "another"))
DAY = 20_780


def made(
    own: SealingPrivate, other: SealingPrivate, us: str = "MERIDIAN", them: str = "KESTREL", mode: Mode = "live",
    day: int = DAY,
) -> Table:  # fmt: skip
    return table(Exchanged(own.in_common(other.public), (own.id, other.id)), mode, us, them, day)


def test_both_ends_make_the_same_rows_the_other_way_round() -> None:
    here, there = made(OURS, THEIRS), made(THEIRS, OURS, "KESTREL", "MERIDIAN")
    assert (here.name, here.ours, here.theirs) == (there.name, there.theirs, there.ours)
    assert len(here.ours) == ROWS


def test_what_one_side_asks_is_no_answer_to_what_the_other_asks() -> None:
    both = made(OURS, THEIRS)
    assert not set(both.ours) & set(both.theirs)


@pytest.mark.parametrize(
    "other",
    [
        made(OURS, THEIRS, day=DAY + 1),
        made(OURS, THEIRS, mode="drill"),
        made(OURS, ANOTHER),
        made(OURS, THEIRS, them="KESTRE1"),
    ],
)
def test_another_day_mode_key_or_name_is_another_table(other: Table) -> None:
    assert not {row.answers for row in made(OURS, THEIRS).ours} & {row.answers for row in other.ours}


def test_a_table_is_named_by_its_keys_and_not_by_its_day() -> None:
    assert made(OURS, THEIRS).name == made(OURS, THEIRS, day=DAY + 1).name != made(OURS, ANOTHER).name


def test_letters_that_are_mistaken_for_one_another_are_not_in_it() -> None:
    said = "".join(row.asks + row.answers for row in (*made(OURS, THEIRS).ours, *made(OURS, THEIRS).theirs))
    assert not set(said) & set("IOS0125")


def test_a_key_that_leaves_nothing_to_chance_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        OURS.in_common(THEIRS.public[:1184] + bytes(32))
    assert refused.value.code is Code.BAD_KEY


def test_a_table_is_between_two() -> None:
    with pytest.raises(Misuse):
        made(OURS, THEIRS, "MERIDIAN", "MERIDIAN")


def test_a_day_is_that_of_the_clock() -> None:
    assert (day_of(0), day_of(86_399_999), day_of(86_400_000)) == (0, 0, 1)
