"""Scripted players: what an expectation asks of a player is done by that player's own officers, through their seats.

For a run that nobody sits at (`--auto`), to see a scenario with every part real. They are attentive and know the
script, which is more than a drill is for; whoever is set away does nothing.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine, Iterator
from typing import Any

from hotline.cast.actor import Actor
from hotline.drills.company import Company
from hotline.drills.conductor_state import State, judged
from hotline.drills.expectations import Judged, expectations
from hotline.drills.roles import Parts
from hotline.drills.scenario import Act, Scenario
from protocols.errors import Refused
from protocols.messages import forms

__all__ = ["Hands"]

PROMPTLY_MS = 1_500
ANSWER_MINUTES = 20
TRIES, TRY_MS = 20, 1_000
TO_THE_MESSAGE = ("show", "acknowledge", "hold_answer", "answer")


class Hands:
    """`due` gives each thing that a player is to do now, once."""

    def __init__(self, scenario: Scenario, parts: Parts, company: Company) -> None:
        self._scenario, self._parts, self._company = scenario, parts, company
        self._acts = {id: each.act for id, _, each in expectations(scenario) if each.act is not None}
        self._begun: set[tuple[str, str]] = set()
        self._away: set[str] = set()

    def away(self, member: str, on: bool) -> None:
        """A player leaves the seat, or comes back to it; what was asked meanwhile is then done late."""
        (self._away.add if on else self._away.discard)(member)

    def due(self, state: State, now: int) -> Iterator[Coroutine[Any, Any, None]]:
        """What the open expectations ask of players who are there."""
        if not state.running:
            return
        for one in judged(state, now):
            act = self._acts.get(one.id)
            if act is None or one.state not in ("open", "late", "not_met"):
                continue
            for who in self._players(act, one):
                if who not in self._away and (one.id, who) not in self._begun and self._can(act, one, state):
                    self._begun.add((one.id, who))
                    yield self._do(who, act, one, dict(state.messages))

    def _players(self, act: Act, one: Judged) -> list[str]:
        players = {part.id for part in self._parts.parts if part.kind == "player"}
        asked = {act.who} if act.who in players else {one.who} & players
        return sorted(asked or ({min(players)} if act.who == "any" else players if act.who == "each" else set()))

    @staticmethod
    def _can(act: Act, one: Judged, state: State) -> bool:
        return act.does not in TO_THE_MESSAGE or (act.of or one.inject) in state.messages.values()

    async def _do(self, who: str, act: Act, one: Judged, messages: dict[str, str]) -> None:
        await asyncio.sleep(PROMPTLY_MS / 1000)
        if who in self._away:
            self._begun.discard((one.id, who))
            return
        officers = self._company.officers(self._parts.part(who).centre)
        about = next((hash for hash, id in messages.items() if id == (act.of or one.inject)), None)
        try:
            await self._act(officers, act, one, about)
        except Refused as refused:  # what it could not do is not met, and the record says so
            print(
                f"{who} could not {act.does} ({one.id}): {refused.code} {refused.detail}", file=sys.stderr, flush=True
            )

    async def _act(self, officers: list[Actor], act: Act, one: Judged, about: str | None) -> None:
        first, second = officers[0], officers[-1]
        match act.does:
            case "show" | "acknowledge" if about is not None:
                await first.ask({"do": "show", "message": about, "seconds": 2.0})
                if act.does == "acknowledge":
                    await first.ask({"do": "acknowledge", "message": about})
            case "hold_answer" if about is not None:
                await first.ask({"do": "holding", "message": about, "minutes": ANSWER_MINUTES})
            case "answer" if about is not None:
                said = await first.ask({"do": "answer", "message": about, "answer": act.answer or "accepted_as_asked"})
                await second.ask({"do": "release", "message": said["message"]})
            case "send" | "voice_contact" | "read_back":
                await self._write(first, second, act, one, about)

    async def _write(self, first: Actor, second: Actor, act: Act, one: Judged, about: str | None) -> None:
        type_ = act.type or {"voice_contact": "procedure.contact_by_voice", "read_back": "procedure.read_back"}.get(
            act.does, "procedure.free_text"
        )
        # A word to somebody else is no reply to what made it necessary; it may be one to what that centre said itself.
        if act.to is not None:
            to = [self._parts.part(act.to).centre]
            about = await self._about(first, type_, to[0])
            draft = dict(await first.ask({"do": "example", "type": type_, "message": about}))
            left = ("info",) if about is not None else ("info", "relation", "case")
            draft = {name: value for name, value in draft.items() if name not in left}
        else:
            draft = dict(await first.ask({"do": "example", "type": type_, "message": about}))
            to = draft["to"]
        draft |= {"to": to, "drill": {"run": self._parts.run, "inject": f"{one.id}-{act.who}"[:40]}}
        draft.pop("precedence", None)  # as its own body has it
        said = await first.ask({"do": "write", "draft": draft})
        if said["state"] == "waiting":
            await second.ask({"do": "release", "message": said["message"]})

    @staticmethod
    async def _about(first: Actor, type_: str, to: str) -> str | None:
        """What a message of this type to that centre is about; where it cannot be about nothing, it is waited for."""
        for left in reversed(range(TRIES if forms.newest(type_).needs_relation else 1)):
            found = (await first.ask({"do": "refers_to", "type": type_, "to": to})).get("message")
            if found is not None:
                return str(found)
            if left:
                await asyncio.sleep(TRY_MS / 1000)
        return None
