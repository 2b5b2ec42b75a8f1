"""What the conductor decided to say, as drafts of those who say it: injects of simulated centres, CONTROL's own
words."""

from __future__ import annotations

from typing import Any, TypeAlias

from hotline.drills.company import Company
from hotline.drills.conductor_events import Control, Fire, RealWorld, Tell
from hotline.drills.conductor_state import State
from hotline.drills.drafting import CONTROL_CENTRE, Related, centre_of, draft_of
from hotline.drills.plan import on_the_wall
from hotline.drills.roles import Parts
from hotline.drills.scenario import Inject, Scenario
from protocols.errors import Code, Refused
from protocols.messages.scalars import instant_text

__all__ = ["Mouth"]

Effect: TypeAlias = Fire | Control | RealWorld | Tell

_SUBJECTS = {"jump": "Where the story is now", "white_cell": "Controllers: no part of the play"}


class Mouth:
    """Says each thing once, as whoever says it."""

    def __init__(self, scenario: Scenario, parts: Parts, company: Company) -> None:
        self._scenario, self._parts, self._company = scenario, parts, company

    def speaker(self, effect: Effect) -> str:
        """The centre that says it."""
        return centre_of(self._scenario, effect.inject.from_) if isinstance(effect, Fire) else CONTROL_CENTRE

    async def say(self, effect: Effect, state: State, now: int) -> dict[str, Any] | None:
        """`message` and `released_at`; None for what was only to be looked for and never went. Raises Refused."""
        if isinstance(effect, Fire):
            centre = self.speaker(effect)
            draft = await self._inject(effect.inject, state, now)
            return await self._company.say(centre, draft, only_look=effect.look and not effect.send)
        return await self._company.say(CONTROL_CENTRE, self._control(effect))

    async def _inject(self, inject: Inject, state: State, now: int) -> dict[str, Any]:
        related = None
        if inject.relates is not None:
            message = next((hash for hash, id in state.messages.items() if id == inject.relates[1]), None)
            if message is None:
                raise Refused(Code.RELATION_UNKNOWN, f"{inject.relates[1]}, which {inject.id} relates to, has not gone")
            centre = centre_of(self._scenario, inject.from_)
            related = Related(message, await self._company.case_of(centre, message))

        return draft_of(
            self._scenario, inject, run=self._parts.run, at=now, instant_of=on_the_wall(state, now), related=related
        )

    def _control(self, effect: Control | RealWorld | Tell) -> dict[str, Any]:
        draft: dict[str, Any] = {
            "to": self._addressees(effect),
            "language": "en",
            "drill": {"run": self._parts.run, "inject": effect.name},
        }
        match effect:
            case Control(step=step, ends_at=ends_at, remarks=remarks):
                control: dict[str, Any] = {"step": step}
                if step in ("start", "resume") and ends_at is not None:
                    control["ends_at"] = instant_text(ends_at // 1000 * 1000)
                return draft | {"type": "procedure.drill_control", "body": control | _given(remarks=remarks)}
            case RealWorld(drill=drill):
                return draft | {"type": "procedure.real_world", "body": {"drill": drill}}
        body = {"subject": _SUBJECTS[effect.what], "text": effect.text}
        return draft | {"type": "procedure.free_text", "precedence": "ROUTINE", "body": body}

    def _addressees(self, effect: Control | RealWorld | Tell) -> list[str]:
        """Every other centre of the drill; of a word to some, those."""
        if isinstance(effect, RealWorld) and effect.centre is not None:
            return [effect.centre]
        named = effect.to if isinstance(effect, Tell) else ()
        parts = [part for part in self._parts.parts if part.kind != "control"]
        if isinstance(effect, Tell):
            parts = [part for part in parts if part.kind == "player" and (not named or part.id in named)]
        return [part.centre for part in parts]


def _given(**fields: str) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}
