"""A short scenario, and what its two players do."""

from __future__ import annotations

from hotline.drills.acts import Does, Done
from hotline.drills.scenario import (
    Act,
    Cast,
    Clocks,
    Expectation,
    Fault,
    Inject,
    Member,
    Objective,
    Scenario,
    Segment,
    Trigger,
)

SEC, MIN = 1_000, 60_000
T0 = 1_795_000_000_000
ACK = Expectation(act=Act(who="each", does="acknowledge", of="I-01"), within="5m", objective="O1")
VOICE = Act(who="meridian", does="voice_contact", to="kestrel")


def story(**changes: object) -> Scenario:
    fields: dict[str, object] = {
        "schema_": "hotline.drill/v1",
        "id": "a-short-one",
        "title": "A short one",
        "mode": "drill",
        "summary": "Two centres and one warning.",
        "wall": "40m",
        "clocks": Clocks(
            scenario_start="2019-08-28T12:00:00Z",
            segments=(
                Segment(until="2019-08-28T12:10:00Z"),
                Segment(jump_to="2019-08-29T06:00:00Z", say="The next morning."),
                Segment(until="2019-08-29T06:40:00Z", speed=2),
            ),
        ),
        "objectives": {"O1": Objective(text="It is seen"), "O2": Objective(text="A second way")},
        "cast": Cast(
            players={
                "meridian": Member(centre="MERIDIAN", party="Meridian"),
                "kestrel": Member(centre="KESTREL", party="Kestrel"),
            },
            simulated={"halcyon": Member(centre="HALCYON", party="Halcyon")},
        ),
        "faults": {
            "F1": Fault(kind="seat_away", target="kestrel"),
            "F2": Fault(kind="link_down", target="meridian", other="kestrel", lasts="2m"),
        },
        "script": (
            message("I-01", Trigger(play="1m"), to=("meridian", "kestrel"), expect=(ACK,)),
            Inject(
                id="I-02",
                title="Nobody there",
                method="fault",
                fault="F1",
                text="Ask them to leave.",
                at=Trigger(
                    after=Act(who="kestrel", does="acknowledge", of="I-01"),
                    delay="2m",
                    or_scenario="2019-08-28T12:09:00Z",
                ),
            ),
            message(
                "I-03",
                Trigger(scenario="2019-08-29T06:00:00Z"),
                to=("meridian", "kestrel"),
                expect=(
                    Expectation(
                        act=Act(who="kestrel", does="acknowledge", of="I-03"),
                        within="3m",
                        objective="O1",
                        because="nobody is there (F1)",
                    ),
                    Expectation(act=VOICE, within="5m", objective="O2"),
                    Expectation(observe="What is said of the silence?", objective="O2"),
                ),
            ),
            message("I-04", Trigger(unless=VOICE, within="4m", since="I-03"), to=("meridian",)),
            Inject(id="I-05", title="Both awake", method="prompt", text="Say so.", at=Trigger(by_hand=True)),
            Inject(id="END", title="End", method="end", at=Trigger(scenario="2019-08-29T06:40:00Z")),
        ),
        "expect": (Expectation(never=Act(who="any", does="send", type="incident.report"), objective="O2"),),
    }
    return Scenario(**(fields | changes))  # type: ignore[arg-type]


def message(id: str, at: Trigger, *, to: tuple[str, ...], expect: tuple[Expectation, ...] = ()) -> Inject:
    return Inject(
        id=id,
        title=f"Message {id}",
        at=at,
        method="message",
        from_="halcyon",
        to=to,
        type="procedure.free_text",
        fields={"subject": id, "text": id},
        expect=expect,
    )


def did(centre: str, does: Does, at: int, *, of: str | None = None, to: str = "", type: str | None = None) -> Done:
    return Done(
        at=at,
        centre=centre,
        does=does,
        message=f"{centre}-{does}-{at}",
        of=None if of is None else f"hash-{of}",
        to=(to,) if to else (),
        type=type,
    )
