"""Tokens with which a program calls its centre's node over HTTPS: let by an officer, collected by the program, once."""

from __future__ import annotations

import argparse

from hotline.cli.options import Commands, command, json_option, noun, seat_options

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`token new`, `list`, `revoke`."""
    verbs = noun(commands, "token", "programs' tokens for the node's HTTPS API")
    new = command(
        verbs, "new", _new, "let a program collect a token: prints URL, code, pin, and the call that collects it",
        "The code is good once, for 15 minutes. Used twice, its token ends: then make a new one.",
    )  # fmt: skip
    new.add_argument("--service", metavar="NAME", required=True, help="a program of your centre's roster: OPS-BRIDGE")
    list_ = command(verbs, "list", _list, "show the tokens that work: whose, since when, until when")
    end = command(verbs, "revoke", _revoke, "end a program's tokens at once, and its codes that nobody has used")
    end.add_argument("--service", metavar="NAME", required=True, help="OPS-BRIDGE")
    end.add_argument("--id", metavar="ID", help="only this one, as `hotline token list` names it")
    for each in (new, list_, end):
        seat_options(each)
        json_option(each)


async def _new(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.profiles import seat
    from protocols.phrases.times import clock

    async with seat(args, caught_up=False) as signed_on:
        made = await signed_on.token_code(args.service)
        url = f"https://{signed_on.profile.address}"
    call = (
        f"curl -sk --pinnedpubkey '{made.pin}' -H 'Content-Type: application/json' "
        f'-d \'{{"code":"{made.code}"}}\' {url}/v1/tokens:collect'
    )
    if args.json:
        said = {"url": url, "code": made.code, "pin": made.pin, "until": made.until, "service": made.service}
        out_json(said | {"curl": call})
        return 0
    out(f"URL    {url}\nCode   {made.code}\nPin    {made.pin}")
    out(f"For {made.service}, once, until {clock(made.until)}. The program collects its token with:\n\n{call}")
    return 0


async def _list(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json, table
    from hotline.cli.profiles import seat
    from protocols.phrases.times import dtg, iso

    async with seat(args, caught_up=False) as signed_on:
        found = await signed_on.tokens()
    if args.json:
        out_json(
            [
                {"id": each.id, "service": each.service, "at": iso(each.at), "until": each.until and iso(each.until)}
                for each in found
            ]
        )
        return 0
    rows = [
        (each.id, each.service, f"since {dtg(each.at)}", f"until {dtg(each.until)}" if each.until else "in force")
        for each in found
    ]
    out(table(rows) if rows else "No program has a token.")
    return 0


async def _revoke(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.profiles import seat

    async with seat(args, caught_up=False) as signed_on:
        ended = await signed_on.revoke_token(args.service, args.id)
    if args.json:
        out_json({"service": args.service, "ended": list(ended)})
        return 0
    out(f"{args.service}: {', '.join(ended) or 'no token, its codes'} ended.")
    return 0
