"""What is written of what officers hand in: of a message the judge knows no more than stands here."""

from __future__ import annotations

from protocols.messages.header import Relation, Reply
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, FreeText
from tests.parties import World
from tests.proof.history import History


def test_what_settles_another_is_told_apart_from_what_asks() -> None:
    """Were every message called so, no silence would ever be found."""
    world, history = World(), History(1, ["MERIDIAN", "KESTREL"])
    asks = world.message("procedure.free_text", FreeText(subject="Number 1", text="Are you there?"))
    settles = world.message(
        "procedure.acknowledgement", Acknowledgement(means=NOT_AGREEMENT), from_="KESTREL", case=bytes(32),
        relation=Relation(kind="reply", message=bytes(32)), reply=Reply(required="none"),
    )  # fmt: skip
    history.hands_in(1, "MERIDIAN", asks)
    history.hands_in(2, "KESTREL", settles)
    assert [event["settling"] for event in history.events[1:]] == [False, True]
