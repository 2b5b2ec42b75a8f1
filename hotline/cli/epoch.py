"""A centre that went back, and goes on: what is known, and the officers' signatures."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, noun, seat_options

if TYPE_CHECKING:
    from hotline.client import EpochState, EpochStep

__all__ = ["add", "lines_of"]

WHY = {
    "went_back": "it went back: a peer holds our own signature above our record",
    "restored": "it was restored from a backup",
    "promoted": "a replica took over",
    "forked": "one number was given twice",
}


def add(commands: Commands) -> None:
    """`epoch show`, `open`, `confirm`."""
    verbs = noun(commands, "epoch", "a node that was set back: what peers gave back, and how it goes on")
    look = command(
        verbs, "show", _show, "show the centre's epoch; where it stands still, who has answered and what to do"
    )
    open_ = command(
        verbs, "open", _open, "sign the new epoch of every line: one officer, and then another at their own seat",
        "With the second signature every line begins anew at number 1, and what nobody receipted is released again.",
    )  # fmt: skip
    open_.add_argument(
        "--alone", action="store_true",
        help="without the second officer, who was called five minutes ago; shown EPOCH BY ONE OFFICER everywhere",
    )  # fmt: skip
    again = command(
        verbs, "confirm", _confirm, "the second officer's signature, under an epoch that one officer opened"
    )
    for each in (look, open_, again):
        seat_options(each)
        json_option(each)


async def _show(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.profiles import seat

    async with seat(args, caught_up=False) as signed_on:
        state, centre, now = await signed_on.epoch(), signed_on.profile.centre, signed_on.now()
    if args.json:
        out_json(
            {
                "epoch": state.epoch, "opened_by": list(state.opened_by), "why": state.why, "since": state.since,
                "signed_by": list(state.signed_by), "first_at": state.first_at,
                "peers": [{"peer": p, "linked": up, "answered": told} for p, up, told in state.peers],
                "recovered": [{"peer": p, "given_back": n, "held_by_nobody": m} for p, n, m in state.recovered],
            }
        )  # fmt: skip
        return 0
    for line in lines_of(state, centre, now):
        out(line)
    return 0


def lines_of(state: EpochState, centre: str, now: int) -> list[str]:
    """How it stands, and what is to be done."""
    from protocols.phrases.times import age, dtg

    found: list[str] = []
    if state.why is not None and state.since is not None:
        found += [f"{centre} STANDS STILL since {dtg(state.since)}: {WHY.get(state.why, state.why)}."]
        found += ["It releases nothing. What comes in is received, and receipted, as ever."]
    else:
        found += [f"{centre} is in epoch {state.epoch}, and releases."]
    for peer, linked, answered in state.peers:
        how = "has told all that it holds of ours" if answered else "is telling" if linked else "could not be asked"
        if state.why is not None:
            found.append(f"  {peer}: {how}")
    for peer, back, lost in state.recovered:
        nobody = f", {lost} that nobody holds" if lost else ""
        found.append(f"  {peer} gave back {back} of our releases{nobody}")
    return found + _to_do(state, now, age)


def _to_do(state: EpochState, now: int, age: object) -> list[str]:
    if state.why is None:
        if len(state.opened_by) == 1:
            return [f"EPOCH BY ONE OFFICER ({state.opened_by[0]}): a second officer runs `hotline epoch confirm`."]
        return []
    if state.asked:
        return [f"Wait for {', '.join(state.asked)}: a minute at most."]
    if not state.signed_by:
        alone = " They cannot be asked, so it takes two officers." if state.unheard else ""
        return [f"Now: `hotline epoch open` at one officer's seat, then at another's.{alone}"]
    waited = max(now - (state.first_at or now), 0) // 1000
    first = f"{state.signed_by[0]} has signed, {waited} s ago: a second officer runs `hotline epoch open`."
    if state.unheard:
        return [first, f"{', '.join(state.unheard)} could not be asked: it takes two officers."]
    return [first, f"Nobody comes? After 300 s {state.signed_by[0]} may run `hotline epoch open --alone`."]


async def _open(args: argparse.Namespace) -> int:
    from hotline.cli.profiles import seat
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    async with seat(args, caught_up=False) as signed_on:
        if not args.alone and signed_on.profile.role in (await signed_on.epoch()).signed_by:
            raise Sentence(
                Code.SAME_OFFICER,
                f"{signed_on.profile.role} has signed already: another officer runs `hotline epoch open` at their seat",
            )
        step = await signed_on.open_epoch(alone=args.alone)
    return _said(args, step)


async def _confirm(args: argparse.Namespace) -> int:
    from hotline.cli.profiles import seat

    async with seat(args, caught_up=False) as signed_on:
        step = await signed_on.confirm_epoch()
    return _said(args, step)


def _said(args: argparse.Namespace, step: EpochStep) -> int:
    from hotline.cli.printing import out, out_json
    from protocols.phrases.times import clock

    if args.json:
        out_json({"epoch": step.epoch, "state": step.state, "alone_at": step.alone_at})
        return 0
    words = {
        "opened": f"Epoch {step.epoch} is open: every line begins at number 1.",
        "opened_by_one": f"Epoch {step.epoch} is open, BY ONE OFFICER: a second runs `hotline epoch confirm`.",
        "confirmed": f"Epoch {step.epoch} has both officers' signatures.",
    }
    if step.state in words:
        out(words[step.state])
        return 0
    alone = f" Alone from {clock(step.alone_at)} on (`--alone`)." if step.alone_at else ""
    out(f"Signed. A second officer is called: `hotline epoch open` at their seat.{alone}")
    return 0
