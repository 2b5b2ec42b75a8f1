"""Believing a party no more: two officers withdraw the pin that two officers signed."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from hotline.cli.options import Commands, command, seat_options, yes_option

__all__ = ["add"]


def add(verbs: Commands) -> None:
    """`party withdraw`."""
    end = command(
        verbs, "withdraw", _withdraw, "believe another party no more: its links end, and nothing of it is taken",
        "Two officers run this, one after the other, each with their own key. What was received before stays. Two "
        "officers introduce it again when it is to be believed again.",
    )  # fmt: skip
    end.add_argument("at", metavar="NODE", help="the node's directory, or HOST:PORT")
    end.add_argument("party", metavar="PARTY", help="the party's name, as `roster show` has it")
    end.add_argument("--file", metavar="FILE", help="what the first officer signed (default PARTY.withdrawal)")
    yes_option(end, needed=True)
    seat_options(end, at=False, first=False)


async def _withdraw(args: argparse.Namespace) -> int:
    from hotline.cli.asking import read_and_agreed
    from hotline.cli.party_folder import begun_pin, is_ours
    from hotline.cli.printing import note, out
    from hotline.cli.profiles import clock_at, key_of, signer_of, where
    from hotline.cli.rosters import held_by
    from hotline.cli.sentence import Sentence
    from hotline.keys.introducing import OFFICERS
    from hotline.keys.withdrawing import sign_withdrawal
    from protocols.errors import Code
    from protocols.keys import ED25519, key_id

    key, place = key_of(args), where(args.at)
    path = Path(args.file or re.sub(r"\W+", "-", args.party.lower()).strip("-") + ".withdrawal")
    async with held_by(args) as (roster, admit):
        is_ours(key, roster, args.at)
        begun = begun_pin(path)
        if begun is not None and key_id(ED25519, key.public) in dict(begun.signatures):
            raise Sentence(
                Code.SAME_OFFICER,
                f"{key.role} has signed this already: another officer runs the same command with their own key",
            )
        held = roster.parties.get(args.party)
        centres = [centre.name for centre in held.statement[0].centres] if held is not None and held.statement else []
        told = f"{args.party}: {', '.join(centres) or 'no centre'}. Their links end; nothing of theirs is taken."
        if not read_and_agreed(lambda: told, "Withdraw it?", args.yes):
            note("Nothing was signed.")
            return 1
        pin = await sign_withdrawal(args.party, roster, signer_of(args, key), clock_at(place).now(), begun)
        if len(pin.signatures) < OFFICERS:
            _write(path, pin.encode())
            out(f"Signed by {key.role}. Written: {path}")
            note("Next: a second officer runs the same command with their own key.")
            return 0
        await admit([("pin", pin.encode())])
    _write(path, None)
    out(f"{args.party} is believed here no more, by two officers.")
    return 0


def _write(path: Path, data: bytes | None) -> None:
    """For the second officer; None once both have signed."""
    if data is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(data)
