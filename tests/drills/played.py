"""A short drill as it was played: real nodes and seats in virtual time, and a run directory like a conductor's.

CONTROL conducts and HALCYON is simulated; MERIDIAN and KESTREL play. KESTREL's only officer on watch is away when the
second warning comes: MERIDIAN telephones, and the late acknowledgement is what the report is about.
"""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from pathlib import Path
from typing import Any

import msgspec
import yaml

from hotline.drills import log
from hotline.drills.scenario import Scenario
from hotline.drills.spans import instant_ms
from hotline.evidence.export import export_journal
from hotline.node.settings import STORE, Settings, write_settings
from tests.parties import Party, finish
from tests.simulator.centre import SimulatedCentre
from tests.simulator.dialogue import Simulation, Spoken
from tests.simulator.loop import VirtualLoop
from tests.simulator.speech import draft_of

__all__ = ["RUN", "SCENARIO", "play", "scenario", "seal"]

RUN = "QUIET HARBOUR"
OTHER_RUN = "LOUD HARBOUR"
CENTRES = ("CONTROL", "HALCYON", "MERIDIAN", "KESTREL")

SCENARIO: dict[str, Any] = {
    "schema": "hotline.drill/v1",
    "id": "quiet-harbour",
    "title": "QUIET HARBOUR: the warning that nobody saw",
    "mode": "drill",
    "summary": "Two centres watch one conjunction. Then one of them does not see the second warning.",
    "wall": "40m",
    "real": "Nothing of this happened.",
    "clocks": {
        "scenario_start": "2026-08-28T12:00:00Z",
        "segments": [
            {"until": "2026-08-28T12:05:00Z"},
            {"jump_to": "2026-08-29T06:25:00Z", "say": "It is the next morning."},
            {"until": "2026-08-29T07:25:00Z", "speed": 2},
        ],
    },
    "objectives": {
        "O1": {"text": "A message that nobody saw is noticed by its sender", "target": "within 10 min"},
        "O2": {"text": "A second way is used, and noted", "target": "within 15 min"},
    },
    "cast": {
        "players": {
            "meridian": {"centre": "MERIDIAN", "party": "Meridian Orbital"},
            "kestrel": {"centre": "KESTREL", "party": "Kestrel Space Watch"},
        },
        "simulated": {"halcyon": {"centre": "HALCYON", "party": "Halcyon Orbit Services", "script": "manual"}},
    },
    "faults": {"F1": {"kind": "seat_away", "target": "kestrel", "lasts": "8m"}},
    "script": [
        {
            "id": "I-01", "title": "A conjunction in five days", "at": {"play": "1m"}, "method": "message",
            "from": "halcyon", "to": ["meridian", "kestrel"], "type": "conjunction.alert", "precedence": "PRIORITY",
            "expect": [
                {"act": {"who": "each", "does": "acknowledge", "of": "I-01"}, "within": "5m", "objective": "O1"},
                {"observe": "Does each write down why nothing is done?"},
            ],
        },
        {"id": "F1-ON", "title": "Kestrel's officer is called away", "at": {"play": "5m"}, "method": "fault",
         "fault": "F1"},
        {
            "id": "I-02", "title": "The probability has risen", "at": {"play": "6m"}, "method": "message",
            "from": "halcyon", "to": ["meridian", "kestrel"], "type": "conjunction.alert", "precedence": "FLASH",
            "expect": [
                {"act": {"who": "kestrel", "does": "acknowledge", "of": "I-02"}, "within": "5m", "objective": "O1",
                 "because": "its officer is away"},
                {"act": {"who": "meridian", "does": "voice_contact", "to": "kestrel"}, "within": "15m",
                 "objective": "O2"},
                {"act": {"who": "kestrel", "does": "no_reply"}, "within": "10m", "objective": "O2"},
            ],
        },
        {"id": "END", "title": "The drill ends", "at": {"by_hand": True}, "method": "end"},
    ],
    "expect": [{"never": {"who": "any", "does": "cancel"}, "objective": "O2"}],
    "hotwash": ["When did you first know that nobody had seen it?", "What did you think the silence meant?"],
}  # fmt: skip


def scenario() -> Scenario:
    return msgspec.convert(SCENARIO, Scenario)


def seal(last: bytes, *, role: str = "WATCH-1", party: str = "Quiet Harbour Control") -> dict[str, Any]:
    """What CONTROL's officer signs under the last line of the log."""
    signer, head = Party(party, "CONTROL", "drill").officers[role], log.head_of(last)
    signature = finish(signer.sign_note(head.encode()))
    return {"head": head, "key": signer.id.hex(), "public": signer.public.hex(), "signature": signature.hex()}


class _Log:
    """The conductor's log, as it would write it."""

    def __init__(self, sim: Simulation) -> None:
        self.sim, self.lines = sim, list[bytes]()

    def tell(self, what: str, by: str = "conductor", **facts: Any) -> None:
        before = self.lines[-1] if self.lines else None
        self.lines.append(log.append(before, at=self.sim.now, what=what, by=by, facts=facts))


def play(run: Path, *, run_name: str = RUN, more: int = 0) -> None:
    """Writes `run`: scenario.yaml, log.jsonl, journals/. `more`: this many messages beside the script."""
    run.mkdir(parents=True)
    text = yaml.safe_dump(SCENARIO, sort_keys=False)
    (run / "scenario.yaml").write_text(text)
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        runner.run(_play(run, text, run_name, more))


async def _play(run: Path, text: str, name: str, more: int) -> None:
    sim = Simulation(mode="drill", names=("HALCYON", "MERIDIAN", "KESTREL"))
    control = Party("Quiet Harbour Control", "CONTROL", "drill", speaks_for="operator")
    sim.parties["CONTROL"] = sim.world.parties["CONTROL"] = control
    sim.centres["CONTROL"] = SimulatedCentre(sim, control, sim._folder, sim.chance.stream("CONTROL"))
    async with sim:
        for one, other in (("HALCYON", "MERIDIAN"), ("HALCYON", "KESTREL"), ("MERIDIAN", "KESTREL"),
                           ("CONTROL", "MERIDIAN"), ("CONTROL", "KESTREL")):  # fmt: skip
            await sim.linked(one, other)
        told = _Log(sim)
        await _story(sim, told, name, hashlib.sha256(text.encode()).hexdigest(), more)
        await sim.passes(seconds=30)
        told.tell("sealed", "CONTROL", **seal(told.lines[-1]))
        for centre in sim.centres.values():
            await centre.everybody_signs_off()
            await centre.stop()
        (run / "log.jsonl").write_bytes(b"".join(told.lines))
        (run / "journals").mkdir()
        for centre in sim.centres.values():
            folder = run / "nodes" / centre.name
            folder.mkdir(parents=True)
            for ending in ("", "-wal"):
                source = centre.store_path.with_name(centre.store_path.name + ending)
                if source.exists():
                    shutil.copyfile(source, folder / f"{STORE}{ending}")
            write_settings(
                folder,
                Settings(mode="drill", centre=centre.name, party=centre.party.name, anchor=centre.party.anchor.hex()),
            )
            (run / "journals" / f"{centre.name}.jsonl").write_bytes(b"".join(export_journal(folder)))


async def _story(sim: Simulation, told: _Log, name: str, scenario_hash: str, more: int) -> None:
    control, halcyon, meridian, kestrel = (sim[each] for each in CENTRES)
    start = sim.now + 60_000
    both = ["MERIDIAN", "KESTREL"]

    async def at(minutes: float) -> None:
        await asyncio.sleep(max(0.0, (start + minutes * 60_000 - sim.now) / 1000))

    async def control_says(type: str, **body: Any) -> Spoken:
        draft = draft_of(type, both, drill={"run": name}, by=("WATCH-1",))
        draft["body"] = body
        draft.pop("by")
        receipt = await (await control.seat()).send(draft)
        return Spoken(receipt.message, type, "CONTROL", tuple(both), {})

    async def fires(inject: str, **fields: Any) -> Spoken:
        said = await halcyon.says(
            "conjunction.alert", to=both, drill={"run": name, "inject": inject}, expires_at=None, **fields
        )
        told.tell("fired", inject=inject, how="plan", messages=[said.hash.hex()])
        return said

    told.tell("opened", scenario="quiet-harbour", scenario_hash=scenario_hash, run=name, wall_ms=40 * 60_000,
              players={"meridian": "MERIDIAN", "kestrel": "KESTREL"}, table_top=True)  # fmt: skip
    told.tell("announced", centre="MERIDIAN", reference="", how="table_top")
    told.tell("announced", centre="KESTREL", reference="", how="table_top")
    await at(0)
    started = await control_says("procedure.drill_control", step="start")
    told.tell("start", by="CTRL-1", messages=[started.hash.hex()])
    await at(1)
    first = await fires("I-01", precedence="PRIORITY")
    await at(1.3)
    await meridian.shows(first)
    await at(1.7)
    await meridian.acknowledges(first)
    await at(2.2)
    await kestrel.shows(first, by="WATCH-2")
    await at(2.5)
    await kestrel.acknowledges(first, by="WATCH-2")
    await at(3)
    await kestrel.answers(first)
    for number in range(more):
        await at(3.2 + number * 0.1)
        said = await meridian.says(
            "procedure.free_text", drill={"run": name}, precedence="ROUTINE",
            body={"subject": f"Note {number}", "text": "Nothing to report."},
        )  # fmt: skip
        if number % 3 != 2:
            await sim.passes(seconds=1)
            await kestrel.shows(said)
            await kestrel.acknowledges(said, by=f"WATCH-{number % 2 + 1}")
    await at(5)
    told.tell("fault_on", fault="F1")
    told.tell("fired", inject="F1-ON", how="plan", messages=[])
    await at(6)
    second = await fires("I-02", precedence="FLASH", precedence_reason="The closest approach is in two hours.")
    await at(6.4)
    await meridian.shows(second)
    await at(6.6)
    await meridian.acknowledges(second, by="WATCH-2")
    await at(8)
    hold = await control_says("procedure.real_world", drill="stands_still")
    told.tell("real_world", by="CTRL-1", on=True, centre=None, reason="Live traffic at MERIDIAN", messages=[
        hold.hash.hex()])  # fmt: skip
    told.tell("seat_frozen", by="MERIDIAN WATCH-1", centre="MERIDIAN", role="WATCH-1", on=True)
    await at(10)
    told.tell("real_world", by="CTRL-1", on=False, centre=None, reason="")
    told.tell("seat_frozen", by="MERIDIAN WATCH-1", centre="MERIDIAN", role="WATCH-1", on=False)
    resumed = await control_says("procedure.drill_control", step="resume")
    told.tell("resume", by="CTRL-1", reason="", messages=[resumed.hash.hex()])
    await at(13)
    told.tell("note", by="CTRL-2", text="MERIDIAN says: they must have decided not to move.")
    told.tell("observed", by="CTRL-2", text="They took silence for a refusal.", objective="O1", expectation=None,
              rating="not_met")  # fmt: skip
    told.tell("fault_off", fault="F1")
    await at(14)
    body = {"at": _iso(sim.now - 60_000), "way": "telephone", "outcome": "spoke_to_watch", "spoke_to": "WATCH DESK",
            "challenge": "answered_rightly"}  # fmt: skip
    draft = draft_of("procedure.contact_by_voice", "KESTREL", drill={"run": name}, relation=None, case=None)
    draft["body"] = body
    await _sends(meridian, {key: value for key, value in draft.items() if value is not None})
    await at(14.5)
    await kestrel.shows(second)
    await kestrel.acknowledges(second)
    await at(16)
    reading = draft_of("procedure.read_back", "HALCYON", drill={"run": name})
    reading |= {"relation": {"kind": "reply", "message": second.hash.hex()}, "case": second.hash.hex()}
    await _sends(kestrel, reading)
    told.tell("observed", by="CTRL-2", text="Each wrote it into the watch log.", objective=None,
              expectation="I-01.2", rating="met")  # fmt: skip
    told.tell("jump", by="CTRL-1", to=instant_ms("2026-08-29T07:20:00Z"), play=None,
              text="Nearly an hour later.")  # fmt: skip
    await at(20)
    ended = await control_says("procedure.drill_control", step="end")
    told.tell("end", by="CTRL-1", how="hand", messages=[ended.hash.hex()])


async def _sends(centre: SimulatedCentre, draft: dict[str, Any]) -> None:
    await (await centre.seat()).send(draft)


def _iso(instant: int) -> str:
    import datetime

    return datetime.datetime.fromtimestamp(instant // 1000, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
