"""Vectors of the exchange: events in some order, and what is then drawn and owed.

What is expected is written out by hand; tests/protocols/test_exchange.py judges each from its JSON alone.
"""

from __future__ import annotations

import hashlib
from typing import Any

Vector = dict[str, Any]

T0 = 1_795_384_440_000
FLASH = {
    "received_by": T0 + 30_000,
    "shown_by": T0 + 120_000,
    "acknowledged_by": T0 + 300_000,
    "answered_by": T0 + 1_800_000,
}
FOR_INFORMATION = {"received_by": T0 + 30_000}


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


SENT = {"event": "sent", "at": T0 + 1_000}
RECEIVED = {"event": "received", "at": T0 + 2_000}
SHOWN = {"event": "shown", "at": T0 + 60_000, "role": "WATCH-1"}
ACKNOWLEDGED = {"event": "acknowledged", "at": T0 + 90_000, "role": "WATCH-1"}
ANSWERED = {"event": "answered", "at": T0 + 900_000, "role": "WATCH-2", "message": _hash("the answer")}
HOLDINGS = [
    {
        "event": "holding",
        "at": T0 + n * 600_000,
        "until": T0 + (n + 1) * 600_000,
        "role": "WATCH-1",
        "message": _hash(f"holding {n}"),
    }
    for n in (1, 2, 3)
]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    whole = [SENT, RECEIVED, SHOWN, ACKNOWLEDGED, ANSWERED]
    answered = _result(
        "answered",
        _times(
            sent=T0 + 1_000, received=T0 + 2_000, shown=T0 + 60_000, acknowledged=T0 + 90_000, answered=T0 + 900_000
        ),
        who="WATCH-2",
    )
    minute = 60_000
    return {
        "released_a_second_ago": _vector(
            "Nothing has come yet: four negatives, none of them late.",
            [],
            T0 + 1_000,
            _result(
                "released",
                _times(),
                negatives=[
                    ["not_received", 1_000, -29_000],
                    ["not_seen", 1_000, -119_000],
                    ["not_acknowledged", 1_000, -299_000],
                    ["not_answered", 1_000, -1_799_000],
                ],
                sender=["send"],
                receiver=["receive"],
            ),
        ),
        "not_seen": _vector(
            "Received, and nobody has opened it: NOT SEEN 5:36.",
            [SENT, RECEIVED],
            T0 + 336_000,
            _result(
                "received",
                _times(sent=T0 + 1_000, received=T0 + 2_000),
                negatives=[
                    ["not_seen", 336_000, 216_000],
                    ["not_acknowledged", 336_000, 36_000],
                    ["not_answered", 336_000, -1_464_000],
                ],
                receiver=["show"],
            ),
        ),
        "not_shared": _vector(
            "The charter says that this addressee does not share `shown`: there is no NOT SEEN.",
            [SENT, RECEIVED],
            T0 + 336_000,
            _result(
                "received",
                _times(sent=T0 + 1_000, received=T0 + 2_000),
                negatives=[["not_acknowledged", 336_000, 36_000], ["not_answered", 336_000, -1_464_000]],
                receiver=["show"],
            ),
            shown_shared=False,
        ),
        "receiver_counts_from_its_receipt": _vector(
            "At the receiver ages count from its own receipt.",
            [RECEIVED],
            T0 + 336_000,
            _result(
                "received",
                _times(received=T0 + 2_000),
                negatives=[
                    ["not_seen", 334_000, 216_000],
                    ["not_acknowledged", 334_000, 36_000],
                    ["not_answered", 334_000, -1_464_000],
                ],
                receiver=["show"],
            ),
            side="receiver",
        ),
        "answered_in_order": _vector("The whole way, in order.", whole, T0 + 60 * minute, answered),
        "answered_backwards": _vector("The whole way, in the opposite order.", whole[::-1], T0 + 60 * minute, answered),
        "answered_with_repeats": _vector("Everything twice.", whole + whole, T0 + 60 * minute, answered),
        "second_seat_later": _vector(
            "A second seat opened it later and a third officer acknowledged too: the first times stand.",
            [
                *(SHOWN, ACKNOWLEDGED, RECEIVED, SENT),
                {"event": "shown", "at": T0 + 70_000, "role": "WATCH-2"},
                {"event": "acknowledged", "at": T0 + 95_000, "role": "WATCH-3"},
            ],
            T0 + 5 * minute,
            _acknowledged(),
        ),
        "first_seat_heard_of_later": _vector(
            "The earlier notice was delayed: when it comes, its time is the first.",
            [
                {"event": "acknowledged", "at": T0 + 95_000, "role": "WATCH-3"},
                {"event": "shown", "at": T0 + 70_000, "role": "WATCH-2"},
                *(SENT, RECEIVED, SHOWN, ACKNOWLEDGED),
            ],
            T0 + 5 * minute,
            _acknowledged(),
        ),
        "acknowledged_without_received": _vector(
            "Acknowledged, and the receipt was lost on the way: drawn as it is, and not NOT RECEIVED.",
            [SENT, ACKNOWLEDGED],
            T0 + 5 * minute,
            _result(
                "acknowledged",
                _times(sent=T0 + 1_000, acknowledged=T0 + 90_000),
                negatives=[["not_answered", 300_000, -1_500_000]],
                who="WATCH-1",
                receiver=["answer"],
            ),
        ),
        "holding": _vector(
            "Holding stops the answer clock and starts one at its T.",
            [SENT, RECEIVED, SHOWN, ACKNOWLEDGED, HOLDINGS[0]],
            T0 + 15 * minute,
            _held_over(1, ["not_answered", 900_000, -300_000]),
        ),
        "third_holding": _vector(
            "The third holding shows as the third; its T is the one that runs, in whatever order they came.",
            [HOLDINGS[2], HOLDINGS[0], SENT, RECEIVED, SHOWN, ACKNOWLEDGED, HOLDINGS[1], HOLDINGS[2]],
            T0 + 41 * minute,
            _held_over(3, ["not_answered", 2_460_000, 60_000]),
        ),
        "holding_alone": _vector(
            "A holding came before everything else: an officer has it.",
            [HOLDINGS[0]],
            T0 + 15 * minute,
            _result(
                "holding",
                _times(holding=T0 + 600_000, holding_until=T0 + 1_200_000),
                negatives=[["not_answered", 900_000, -300_000]],
                who="WATCH-1",
                holdings=1,
                sender=["send"],
                receiver=["next_word"],
            ),
        ),
        "for_information": _vector(
            "An addressee for information owes its receipt only.",
            [SENT, RECEIVED],
            T0 + 60 * minute,
            _result("received", _times(sent=T0 + 1_000, received=T0 + 2_000)),
            clocks=FOR_INFORMATION,
        ),
        "refused": _vector(
            "Refused there: final for this message; a new one goes in the same case.",
            [SENT, RECEIVED, {"event": "refused_there", "at": T0 + 3_000, "code": "type_not_opened"}],
            T0 + 60 * minute,
            _result(
                "refused",
                _times(sent=T0 + 1_000, received=T0 + 2_000, refused=T0 + 3_000),
                sender=["new_message"],
            ),
        ),
        "cannot_read": _vector(
            "Stored there and its form unknown: the sender calls, and the clocks run.",
            [SENT, RECEIVED, {"event": "cannot_read", "at": T0 + 2_500}],
            T0 + minute,
            _result(
                "cannot_read",
                _times(sent=T0 + 1_000, received=T0 + 2_000, cannot_read=T0 + 2_500),
                negatives=[
                    ["not_seen", 60_000, -60_000],
                    ["not_acknowledged", 60_000, -240_000],
                    ["not_answered", 60_000, -1_740_000],
                ],
                sender=["call"],
                receiver=["show"],
            ),
        ),
        "hold_in_force": _vector(
            "A hold: the stage stays, the clocks run, and its centre owes CANCEL or STANDS.",
            [SENT, RECEIVED, SHOWN, ACKNOWLEDGED, {"event": "held", "at": T0 + 120_000}],
            T0 + 5 * minute,
            {**_acknowledged(), "held": T0 + 120_000, "owes": {"sender": ["cancel_or_stands"], "receiver": ["answer"]}},
        ),
        "hold_ended_by_stands": _vector(
            "STANDS came, and reached us before the hold that it ends.",
            [
                *(SENT, RECEIVED, SHOWN, ACKNOWLEDGED),
                {"event": "stands", "at": T0 + 180_000},
                {"event": "held", "at": T0 + 120_000},
            ],
            T0 + 5 * minute,
            {**_acknowledged(), "stands": T0 + 180_000},
        ),
        "held_again": _vector(
            "Held, STANDS, held again: in force since the second hold.",
            [
                *(SENT, RECEIVED, SHOWN, ACKNOWLEDGED),
                {"event": "held", "at": T0 + 240_000},
                {"event": "stands", "at": T0 + 180_000},
                {"event": "held", "at": T0 + 120_000},
            ],
            T0 + 5 * minute,
            {**_acknowledged(), "held": T0 + 240_000, "owes": {"sender": ["cancel_or_stands"], "receiver": ["answer"]}},
        ),
        "cancelled": _vector(
            "Held, then cancelled: nothing more is owed of it, and the text stays.",
            [
                *(SENT, RECEIVED, SHOWN, ACKNOWLEDGED),
                {"event": "held", "at": T0 + 120_000},
                {"event": "cancelled", "at": T0 + 180_000},
            ],
            T0 + 60 * minute,
            {**_acknowledged(), "cancelled": T0 + 180_000, "negatives": [], "owes": {"sender": [], "receiver": []}},
        ),
        "one_officer": _vector(
            "Released by one officer for danger to a crew: the confirmation is due.",
            [SENT, RECEIVED, SHOWN, ACKNOWLEDGED, {"event": "one_officer", "at": T0}],
            T0 + 5 * minute,
            {
                **_acknowledged(),
                "confirmation_due": True,
                "owes": {"sender": ["confirm"], "receiver": ["answer"]},
            },
        ),
        "one_officer_confirmed": _vector(
            "The second officer confirmed it.",
            [
                *(SENT, RECEIVED, SHOWN, ACKNOWLEDGED),
                {"event": "confirmed", "at": T0 + 200_000},
                {"event": "one_officer", "at": T0},
            ],
            T0 + 5 * minute,
            _acknowledged(),
        ),
        "one_officer_cancelled": _vector(
            "Cancelled: its addressee owes nothing more, and the confirmation of what one officer released is due.",
            [
                *(SENT, RECEIVED, SHOWN, ACKNOWLEDGED),
                {"event": "one_officer", "at": T0},
                {"event": "cancelled", "at": T0 + 180_000},
            ],
            T0 + 5 * minute,
            {
                **_acknowledged(),
                "cancelled": T0 + 180_000,
                "confirmation_due": True,
                "negatives": [],
                "owes": {"sender": ["confirm"], "receiver": []},
            },
        ),
        "shown_alone": _vector(
            "Shown, and nobody has taken it: an officer's seat is not an officer's word.",
            [SENT, RECEIVED, SHOWN],
            T0 + 2 * minute,
            _result(
                "shown",
                _times(sent=T0 + 1_000, received=T0 + 2_000, shown=T0 + 60_000),
                negatives=[
                    ["not_acknowledged", 120_000, -180_000],
                    ["not_answered", 120_000, -1_680_000],
                ],
                receiver=["acknowledge"],
            ),
        ),
        "refused_once_acknowledged": _vector(
            "Refused after an officer had taken it: the officer is still the one who did something last.",
            [SENT, ACKNOWLEDGED, {"event": "refused_there", "at": T0 + 100_000, "code": "type_closed"}],
            T0 + 2 * minute,
            _result(
                "refused",
                _times(sent=T0 + 1_000, acknowledged=T0 + 90_000, refused=T0 + 100_000),
                who="WATCH-1",
                sender=["new_message"],
            ),
        ),
        "cannot_read_and_holding": _vector(
            "Not read there, and a holding came: nobody has acknowledged it, so the call stands.",
            [SENT, {"event": "cannot_read", "at": T0 + 2_000}, HOLDINGS[0]],
            T0 + 11 * minute,
            _result(
                "holding",
                _times(
                    sent=T0 + 1_000,
                    cannot_read=T0 + 2_000,
                    holding=T0 + 600_000,
                    holding_until=T0 + 1_200_000,
                ),
                who="WATCH-1",
                holdings=1,
                negatives=[["not_answered", 660_000, -540_000]],
                sender=["call"],
                receiver=["next_word"],
            ),
        ),
        "answered_alone": _vector(
            "Answered, though our own node knows of no link that took it: nothing is left to send.",
            [ANSWERED],
            T0 + 20 * minute,
            _result("answered", _times(answered=T0 + 900_000), who="WATCH-2"),
        ),
        "holdings_of_one_instant": _vector(
            "Two holdings of one instant: the one with the later T is the newest.",
            [
                SENT,
                {**HOLDINGS[0], "until": T0 + 1_800_000, "message": _hash("another holding")},
                HOLDINGS[0],
            ],
            T0 + 11 * minute,
            _result(
                "holding",
                _times(sent=T0 + 1_000, holding=T0 + 600_000, holding_until=T0 + 1_800_000),
                who="WATCH-1",
                holdings=2,
                negatives=[["not_answered", 660_000, -1_140_000]],
                receiver=["next_word"],
            ),
        ),
        "stands_and_cancelled": _vector(
            "It stood again, and was cancelled later: it does not stand.",
            [
                *(SENT, RECEIVED, SHOWN, ACKNOWLEDGED),
                {"event": "held", "at": T0 + 100_000},
                {"event": "stands", "at": T0 + 120_000},
                {"event": "cancelled", "at": T0 + 180_000},
            ],
            T0 + 5 * minute,
            {**_acknowledged(), "cancelled": T0 + 180_000, "negatives": [], "owes": {"sender": [], "receiver": []}},
        ),
    }


def _vector(description: str, events: list[Vector], now: int, result: Vector, **given: Any) -> Vector:
    input_ = {
        "released": T0,
        "events": events,
        "now": now,
        "clocks": FLASH,
        "side": "sender",
        "shown_shared": True,
        **given,
    }
    return {"description": description, "kind": "exchange", "input": input_, "expect": "ok", "result": result}


def _times(**times: int) -> Vector:
    names = (
        *("sent", "received", "cannot_read", "shown", "acknowledged", "holding", "holding_until", "answered"),
        "refused",
    )
    return {"released": T0, **dict.fromkeys(names), **times}


def _result(
    stage: str,
    times: Vector,
    *,
    negatives: list[list[Any]] | None = None,
    who: str | None = None,
    holdings: int = 0,
    sender: list[str] | None = None,
    receiver: list[str] | None = None,
) -> Vector:
    return {
        "stage": stage,
        "times": times,
        "who": who,
        "holdings": holdings,
        "held": None,
        "stands": None,
        "cancelled": None,
        "confirmation_due": False,
        "negatives": negatives or [],
        "owes": {"sender": sender or [], "receiver": receiver or []},
    }


def _acknowledged() -> Vector:
    return _result(
        "acknowledged",
        _times(sent=T0 + 1_000, received=T0 + 2_000, shown=T0 + 60_000, acknowledged=T0 + 90_000),
        negatives=[["not_answered", 300_000, -1_500_000]],
        who="WATCH-1",
        receiver=["answer"],
    )


def _held_over(holdings: int, negative: list[Any]) -> Vector:
    return _result(
        "holding",
        _times(
            sent=T0 + 1_000,
            received=T0 + 2_000,
            shown=T0 + 60_000,
            acknowledged=T0 + 90_000,
            holding=T0 + 600_000,
            holding_until=T0 + (holdings + 1) * 600_000,
        ),
        negatives=[negative],
        who="WATCH-1",
        holdings=holdings,
        receiver=["next_word"],
    )
