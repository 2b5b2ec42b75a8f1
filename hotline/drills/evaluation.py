"""From a scenario, its log and the centres' journals to what can be said of a run. No IO, no clock.

Everything is computed from what somebody signed, and kept apart from what an evaluator wrote. In time is what came up
to and at its deadline; a deadline that lies after the end is open and counts against nobody. An expectation is judged
elsewhere (expectations.py); here it gets what it stands on, and what stood in its way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median
from typing import Literal

from hotline.drills import clocks, results
from hotline.drills.journals import Addressed, Journals, Said
from hotline.drills.proceedings import Proceedings
from hotline.drills.results import (
    At,
    Cell,
    Evaluation,
    Evidence,
    Figure,
    Message,
    Numbers,
    Question,
    ReadBack,
    ReadLine,
    Rung,
    Seat,
    Shown,
    StoryPoint,
)
from hotline.drills.scenario import Scenario, Trigger
from hotline.drills.verdicts import compare, judge, objective, verdict
from protocols.envelope import Verified
from protocols.exchange import Exchange
from protocols.messages import words
from protocols.messages.header import five_digits
from protocols.messages.lines import lines as lines_of
from protocols.messages.procedure.contact import ReadBack as ReadBackBody
from protocols.messages.subject import subject_line
from protocols.phrases.catalogue import Phrases

__all__ = ["evaluate", "median_and_worst"]

Stage = Literal["received", "shown", "acknowledged", "answered"]
_STAGES: tuple[Stage, ...] = ("received", "shown", "acknowledged", "answered")
_PRECEDENCES = ("FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE")


def evaluate(
    scenario: Scenario,
    went: Proceedings,
    journals: Journals,
    *,
    proof: results.Proof,
    phrases: Phrases,
) -> Evaluation:
    """`went`: the log, read. `phrases`: the language of titles and subjects."""
    end = went.ended_at or went.last_at
    messages = tuple(_message(said, journals, went, end, phrases) for said in journals.said)
    reference = {each.hash: each.reference for each in messages}
    judged = tuple(verdict(each, scenario, went, reference) for each in judge(scenario, went, journals, end))
    return Evaluation(
        overview=_overview(scenario, went),
        proof=proof,
        numbers=_numbers(scenario, journals, messages),
        messages=messages,
        objectives=tuple(objective(each, scenario, judged, went) for each in scenario.objectives),
        expectations=judged,
        seats=_seats(scenario, journals, messages),
        never_shown=tuple(_never_shown(scenario, messages)),
        matrix=_matrix(journals),
        read_backs=tuple(_read_backs(journals)),
        bands=went.bands_of(scenario, end),
        story=_story(went, end),
        script=tuple(_script(scenario, went)),
        hotwash=tuple(
            Question(question=text, words=went.words(expectation=f"hotwash.{number}"))
            for number, text in enumerate(scenario.hotwash, 1)
        ),
        remarks=went.words(remarks=True),
        sources=tuple(f"{each.what}{f' ({each.where})' if each.where else ''}" for each in scenario.sources),
        accounts=tuple(f"{each.who}: {each.said}" for each in scenario.accounts),
        disputed=tuple(f"{each.point}: {' / '.join(each.accounts)}" for each in scenario.disputed),
        log=tuple(went.lines),
        compare=compare(scenario, judged, went),
    )


def median_and_worst(times: Sequence[int]) -> tuple[int | None, int | None]:
    """In ms; None of none."""
    return (round(median(times)), max(times)) if times else (None, None)


# -- the run -----------------------------------------------------------------------------------------------------------


def _overview(scenario: Scenario, went: Proceedings) -> results.Overview:
    cast = [(name, each, True) for name, each in scenario.cast.players.items()]
    cast += [(name, each, False) for name, each in scenario.cast.simulated.items()]
    end = went.ended_at or went.last_at
    paused = 0 if went.started_at is None else end - went.started_at - clocks.play_at(went.clock, end)
    return results.Overview(
        scenario=scenario.id, title=scenario.title, summary=scenario.summary, real=scenario.real, run=went.run,
        table_top=went.table_top, started_at=went.started_at, ended_at=went.ended_at, ended=went.ended,
        wall_ms=0 if went.started_at is None else end - went.started_at, paused_ms=paused,
        controllers=went.controllers,
        members=tuple(
            results.Member(id=name, centre=each.centre, party=each.party, seats=each.seats, plays=plays)
            for name, each, plays in cast
        ),
        announced=went.announced,
    )  # fmt: skip


def _story(went: Proceedings, end: int) -> tuple[StoryPoint, ...]:
    clock = went.clock
    told = {line.facts.get("to"): str(line.facts.get("text") or "jump") for line in went.lines if line.what == "jump"}
    if clock.startex is None:
        return ()
    whole = [hold for hold in clock.holds if hold.centre is None and hold.since < end]
    found = [(clock.startex, clocks.scenario_at(clock, clock.startex), "STARTEX")]
    for hold in whole:
        found.append((hold.since, clocks.scenario_at(clock, hold.since), "stands still"))
        if hold.until is not None and hold.until < end:
            found.append((hold.until, clocks.scenario_at(clock, hold.until), "goes on"))
    for before, piece in pairwise(clock.pieces):
        wall = clocks.wall_at_play(clock, piece.play, end)
        if wall > end:
            continue
        came_to = before.scenario + int((piece.play - before.play) * before.speed)
        if came_to < piece.scenario:
            found += [
                (wall, came_to, "before the jump"),
                (wall, piece.scenario, piece.say or told.get(piece.scenario, "jump")),
            ]
        else:
            found.append((wall, piece.scenario, f"speed {piece.speed:g}"))
    found.append((end, clocks.scenario_at(clock, end), "ENDEX"))
    return tuple(StoryPoint(wall=wall, scenario=at, why=why) for wall, at, why in sorted(found, key=lambda p: p[:2]))


def _script(scenario: Scenario, went: Proceedings) -> Iterator[results.Step]:
    for inject in scenario.script:
        state, at, how = went.came_of(inject.id)
        yield results.Step(
            id=inject.id, title=inject.title, method=inject.method, sender=inject.from_, to=inject.to,
            planned=planned(inject.at), state=state, at=at, how=how, invented=inject.invented,
        )  # fmt: skip


def planned(trigger: Trigger) -> str:
    """When a line of the script was meant to come, in a few words."""
    if trigger.play is not None:
        return f"STARTEX + {trigger.play.lstrip('+')}"
    if trigger.scenario is not None:
        return f"story {trigger.scenario}"
    if trigger.after is not None:
        latest = f", at the latest at story {trigger.or_scenario}" if trigger.or_scenario is not None else ""
        return f"{trigger.delay} after {trigger.after.who}: {trigger.after.does}{latest}"
    if trigger.unless is not None:
        act = trigger.unless
        return f"unless {act.who}: {act.does} within {trigger.within} of {trigger.since or 'STARTEX'}"
    return "by hand"


# -- messages ----------------------------------------------------------------------------------------------------------


def _message(said: Said, journals: Journals, went: Proceedings, end: int, phrases: Phrases) -> Message:
    message, relation = said.message, said.message.relation
    about = journals.by_hash.get(relation.message) if relation is not None else None
    return Message(
        hash=said.hash.hex(), digits=said.digits, reference=said.reference, type=message.type,
        title=words.type_title(phrases, message.type), subject=subject_line(message, said.first.body, phrases),
        precedence=message.precedence.name, sender=message.from_, inject=went.injects.get(said.hash.hex()),
        relation=relation.kind if relation is not None else None,
        about=about.reference if about is not None
        else five_digits(relation.message) if relation is not None else None,
        officers=said.officers, capacities=said.capacities, settles=said.settling,
        to=tuple(_at(said, one, end) for _, one in sorted(said.addressed.items())),
    )  # fmt: skip


def _at(said: Said, one: Addressed, end: int) -> At:
    life, owed = one.exchange, one.clocks
    by: dict[str, int] = {
        name: at
        for name, at in zip(
            _STAGES, (owed.received_by, owed.shown_by, owed.acknowledged_by, _answer_due(one)), strict=True
        )
        if at is not None
    }
    return At(
        centre=one.centre, for_information=one.for_information, number=one.number, released=life.released,
        received=life.received, shown=life.shown, shown_by=life.shown_by, acknowledged=life.acknowledged,
        acknowledged_by=life.acknowledged_by, holding=life.holding, holding_until=life.holding_until,
        answered=life.answered, answered_by=life.answered_by, refused=life.refused, refused_code=life.refused_code,
        held=life.held, cancelled=life.cancelled, by=by,
        in_time={name: _in_time(life, name, at, end) for name, at in by.items()},
        rungs=tuple(Rung(name=each.rung.name, at=each.at) for each in said.rungs(one.centre, end)),
    )  # fmt: skip


def _answer_due(one: Addressed) -> int | None:
    """The answer's own time, or, where a holding came before it, that of the next word."""
    due, life = one.clocks.answered_by, one.exchange
    return life.holding_until if due is not None and life.holding is not None and life.holding <= due else due


def _in_time(life: Exchange, stage: str, by: int, end: int) -> bool | None:
    at: int | None = getattr(life, stage)
    if at is not None:
        return at <= by
    over = [each for each in (life.refused, life.cancelled) if each is not None]
    return None if by > end or any(each <= by for each in over) else False


def _numbers(scenario: Scenario, journals: Journals, messages: Sequence[Message]) -> Numbers:
    players = {each.centre for each in scenario.cast.players.values()}
    kinds = Counter(done.does for done in journals.done)
    owing = [(each.precedence, at) for each in messages for at in each.to if at.centre in players]
    return Numbers(
        messages=len(messages),
        by_precedence={name: sum(each.precedence == name for each in messages) for name in _PRECEDENCES},
        by_players=sum(each.sender in players for each in messages),
        by_conductor=sum(each.sender not in players for each in messages),
        two_officers=sum(len(each.officers) == 2 for each in messages),
        one_officer=sum(each.capacities[0] in ("sole_crew_danger", "sole_override") for each in messages),
        holds=kinds["hold"], corrections=kinds["correct"], cancelled=kinds["cancel"],
        refused=sum(at.refused is not None for each in messages for at in each.to),
        voice=kinds["voice_contact"], read_backs=kinds["read_back"],
        figures=tuple(
            figure
            for name in _PRECEDENCES
            for stage in _STAGES
            if (figure := _figure(name, stage, [at for of, at in owing if of == name]))
        ),
    )  # fmt: skip


def _figure(precedence: str, stage: Stage, ends: Iterable[At]) -> Figure | None:
    owed = [at for at in ends if stage in at.in_time]
    if not owed:
        return None
    came = [(at, time) for at in owed if (time := getattr(at, stage)) is not None]
    middle, worst = median_and_worst([time - at.released for at, time in came])
    return Figure(
        precedence=precedence, stage=stage, owed=len(owed),
        in_time=sum(at.in_time[stage] is True for at in owed),
        late=sum(at.in_time[stage] is False for at, _ in came),
        missing=sum(at.in_time[stage] is False for at in owed if getattr(at, stage) is None),
        open=sum(at.in_time[stage] is None for at in owed), median_ms=middle, worst_ms=worst,
    )  # fmt: skip


def _never_shown(scenario: Scenario, messages: Iterable[Message]) -> Iterator[Evidence]:
    players = {each.centre for each in scenario.cast.players.values()}
    for each in messages:
        for at in each.to:
            if at.centre in players and "shown" in at.by and at.shown is None:
                yield Evidence(at=at.released, what=f"{at.centre} · {each.subject}", message=each.reference)


def _seats(scenario: Scenario, journals: Journals, messages: Sequence[Message]) -> tuple[Seat, ...]:
    by_hash = {each.hash: each for each in messages}

    def entry(message: Message, centre: str, at: int) -> Shown:
        released = next(each.released for each in message.to if each.centre == centre)
        return Shown(
            at=at, message=message.reference, sender=message.sender, subject=message.subject,
            precedence=message.precedence, after_ms=at - released,
        )  # fmt: skip

    shown: dict[tuple[str, str], list[Shown]] = {
        (each.centre, role): [] for each in scenario.cast.players.values() for role in each.seats
    }
    taken: dict[tuple[str, str], list[Shown]] = {}
    first: set[tuple[str, str, bytes]] = set()
    for seen in journals.seen:
        message = by_hash[seen.message.hex()]
        key = (seen.centre, seen.role, seen.message)
        if key not in first and any(at.centre == seen.centre for at in message.to):
            first.add(key)
            shown.setdefault((seen.centre, seen.role), []).append(entry(message, seen.centre, seen.at))
    for message in messages:
        for at in message.to:
            if at.acknowledged is not None and at.acknowledged_by is not None:
                shown.setdefault((at.centre, at.acknowledged_by), [])
                taken.setdefault((at.centre, at.acknowledged_by), []).append(entry(message, at.centre, at.acknowledged))
    return tuple(
        Seat(
            centre=centre,
            role=role,
            shown=tuple(shown[centre, role]),
            acknowledged=tuple(taken.get((centre, role), ())),
        )
        for centre, role in sorted(shown)
    )


def _matrix(journals: Journals) -> tuple[Cell, ...]:
    cells: dict[tuple[str, str], Counter[str]] = {}
    for said in journals.said:
        kind = "replies" if said.settling and said.message.relation is not None else "messages"
        if said.message.type == "procedure.contact_by_voice":
            kind = "voice"
        for to in said.addressed:
            cells.setdefault((said.message.from_, to), Counter())[kind] += 1
    return tuple(
        Cell(sender=sender, to=to, messages=each["messages"], replies=each["replies"], voice=each["voice"])
        for (sender, to), each in sorted(cells.items())
    )


def _read_backs(journals: Journals) -> Iterator[ReadBack]:
    for said in journals.said:
        body, relation = said.first.body, said.message.relation
        if not isinstance(body, ReadBackBody) or relation is None:
            continue
        original = journals.by_hash.get(relation.message)
        stands = _as_read(original.first, said.first) if original is not None else {}
        yield ReadBack(
            at=said.released_at, by=said.message.from_, role=said.officers[0],
            message=original.reference if original is not None else five_digits(relation.message),
            lines=tuple(
                ReadLine(
                    number=line.number, read=line.read, stands=(text := stands.get(line.number)),
                    same=None if not stands else text is not None and _plain(text) == _plain(line.read),
                )
                for line in body.read_lines
            ),
        )  # fmt: skip


def _as_read(original: Verified, reading: Verified) -> Mapping[str, str]:
    """The numbered lines of the original, in the language in which the officer signed that they read it."""
    if original.body is None:
        return {}
    phrases = Phrases(reading.attestations[0].read_in.language)
    return {line.number: line.text for line in lines_of(original.body, phrases)}


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
