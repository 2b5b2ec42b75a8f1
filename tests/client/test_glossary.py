"""A word, and what each side has signed that it understands by it."""

from __future__ import annotations

from hotline.client.glossary import glossary
from protocols.messages.header import Precedence
from protocols.messages.procedure import Cancellation
from protocols.messages.terms import Statement, Term
from tests.client.reading import Reader
from tests.parties import HOUR, World

ROUTINE = Precedence.ROUTINE


def states(world: World, *terms: Term, language: str = "en") -> Statement:
    return Statement(language=language, status="for_this_channel", as_of=world.now, terms=terms)


REGARD = Term(term="due-regard", word="due regard", understood_as="Telling others early.")


def test_each_sides_own_words_stand_side_by_side_and_nobody_speaks_for_the_other() -> None:
    world = World()
    meridian = Reader(world)
    assert glossary(meridian.board.matters.values()) == {}
    meridian.sent(world.say("terms.statement_of_understanding", states(world, REGARD), precedence=ROUTINE))
    theirs = Term(term="due-regard", word="должный учёт", reference="Договор, статья IX")
    meridian.arrived(
        world.say(
            "terms.statement_of_understanding",
            states(world, theirs, language="ru"),
            from_="KESTREL",
            to=("MERIDIAN",),
            precedence=ROUTINE,
        )
    )
    [(entry, said)] = glossary(meridian.board.matters.values()).items()
    assert entry == "due-regard"
    assert (said["MERIDIAN"].term, said["KESTREL"].term) == (REGARD, theirs)
    assert said["KESTREL"].language == "ru"


def test_the_newest_word_counts_and_a_cancelled_one_no_more() -> None:
    world = World()
    meridian = Reader(world)
    first = world.say("terms.statement_of_understanding", states(world, REGARD), precedence=ROUTINE)
    meridian.sent(first)
    world.now += HOUR
    later = Term(term="due-regard", word="due regard", understood_as="Telling others a week before.")
    second = world.say("terms.statement_of_understanding", states(world, later), precedence=ROUTINE)
    meridian.sent(second)
    assert glossary(meridian.board.matters.values())["due-regard"]["MERIDIAN"].term == later
    world.now += HOUR
    cancelled = world.refer(
        second, "procedure.cancellation", Cancellation(reason="sent_in_error"), kind="cancel", from_="MERIDIAN",
        to=("KESTREL",),
    )  # fmt: skip
    meridian.sent(cancelled)
    assert glossary(meridian.board.matters.values())["due-regard"]["MERIDIAN"].term == REGARD
