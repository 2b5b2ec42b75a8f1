"""A drill before it is one: played by scripts on paper, and announced on the live line."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option

if TYPE_CHECKING:
    from hotline.drills.dry_run import Play
    from hotline.drills.scenario import Scenario

__all__ = ["add_rehearse"]

_BEHAVIOURS = {"prompt": "everybody prompt", "late": "everybody late", "silent": "nobody does anything"}


def add_rehearse(commands: Commands) -> None:
    """`drill dry-run`, `drill announce`."""
    dry = command(
        commands, "dry-run", _dry_run, "play a scenario on paper in a second: prompt, late and silent players",
        "No node is started. What never came in any of the three is named, and exit status is 1.",
    )  # fmt: skip
    dry.add_argument("scenario", metavar="FILE|NAME", help="a scenario file, or the name of one that `list` lists")
    json_option(dry)
    say = command(
        commands, "announce", _announce, "print the draft that announces a run on the live line",
        "Send it there (`hotline send`): each player's centre acknowledges or accepts it, and STARTEX waits for that.",
    )  # fmt: skip
    say.add_argument("scenario", metavar="FILE|NAME", help="a scenario file, or the name of one that `list` lists")
    say.add_argument("--name", metavar="RUN", required=True, help="what its messages will be marked with")
    say.add_argument("--from", dest="start", metavar="INSTANT", required=True, help="2026-11-23T14:00:00Z")
    say.add_argument("--contact", metavar="TEXT", required=True, help="a telephone number of the controller's")
    say.add_argument(
        "--player", metavar="ID=CENTRE", action="append", default=[], required=True,
        help="who plays: alpha=MERIDIAN; again for each",
    )  # fmt: skip


def _dry_run(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.drills.dry_run import dry_run
    from hotline.drills.reading import found, read_file
    from protocols.errors import Code

    scenario = read_file(found(args.scenario)).scenario
    played = dry_run(scenario)
    if args.json:
        out_json(
            {
                "never_fired": played.never_fired,
                "by_hand": played.by_hand,
                "plays": {
                    name: {
                        "fired": each.fired,
                        "objectives": each.objectives,
                        "expectations": {one.id: one.state for one in each.judged},
                        "lasted_ms": each.lasted_ms,
                        "ended": each.how_ended,
                    }
                    for name, each in played.plays.items()
                },
            }
        )
    else:
        out("\n\n".join(_drawn(scenario, each) for each in played.plays.values()))
        if played.by_hand:
            out(f"\nBy hand only: {', '.join(played.by_hand)}")
    if played.never_fired:
        never = ", ".join(played.never_fired)
        raise Sentence(Code.SCENARIO_WRONG, f"{never} came in none of the three: look at what it waits for", told=True)
    return 0


def _drawn(scenario: Scenario, play: Play) -> str:
    from hotline.cli.printing import table
    from protocols.phrases.times import age

    titles = {each.id: each.title for each in scenario.script}
    came = sorted(play.fired.items(), key=lambda each: each[1])
    lines = [f"DRILL {scenario.title}: {_BEHAVIOURS[play.behaviour]}, {age(play.lasted_ms)}, ended by {play.how_ended}"]
    lines.append(table([(f"  {age(at)}", id, titles.get(id, "")) for id, at in came]))
    lines.append(table([(f"  {one.id}", one.who, one.state) for one in play.judged]))
    lines.append("  " + "   ".join(f"{name} {state}" for name, state in play.objectives.items()))
    return "\n".join(line for line in lines if line)


def _announce(args: argparse.Namespace) -> int:
    from typing import get_args

    import msgspec

    from hotline.cli.printing import out_json
    from hotline.cli.sentence import Sentence
    from hotline.drills.reading import found, read_file
    from hotline.drills.spans import instant_ms, span_ms
    from protocols.errors import Code
    from protocols.messages.procedure.drills import Announces
    from protocols.messages.scalars import instant_text
    from protocols.wire import CentreName

    scenario = read_file(found(args.scenario)).scenario
    players = dict(each.partition("=")[::2] for each in args.player)
    try:
        centres = msgspec.convert(list(players.values()), tuple[CentreName, ...])
    except msgspec.ValidationError:
        raise Sentence(Code.SCHEMA, "--player is ID=CENTRE, as alpha=MERIDIAN") from None
    missing = sorted(set(scenario.cast.players) ^ set(players))
    if missing:
        raise Sentence(Code.NOT_FOUND, f"{', '.join(missing)}: name each player of the scenario once with --player")
    start = instant_ms(args.start)
    ends = start + span_ms(scenario.wall)
    means = get_args(Announces)[0]
    out_json(
        {
            "type": "procedure.drill_announcement",
            "to": list(centres),
            "body": {
                "means": means,
                "step": "planned",
                "run": args.name,
                "window": {"is": "interval", "start": instant_text(start), "end": instant_text(ends)},
                "players": list(centres),
                "practises": scenario.title,
                "contact": {"position": "DRILL CONTROL", "telephone": args.contact},
            },
        }
    )
    return 0
