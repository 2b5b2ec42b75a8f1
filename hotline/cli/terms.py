"""What each side has signed that it understands by a word."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option, language_option, phrases_of, seat_options

if TYPE_CHECKING:
    from hotline.client.glossary import Understood
    from protocols.phrases.catalogue import Phrases

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`terms`."""
    look = command(
        commands, "terms", _terms, "show side by side what each centre has signed that it understands by a word",
        "Nothing is merged, ranked or translated. Whoever has said nothing about an entry is shown as that. What you "
        "understand yourself, you state with `compose terms.statement_of_understanding`.",
    )  # fmt: skip
    look.add_argument("entry", metavar="ENTRY", nargs="?", help="one entry, as due-regard; all without it")
    language_option(look)
    seat_options(look)
    json_option(look)


async def _terms(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.client.glossary import glossary
    from protocols.errors import Code

    phrases = phrases_of(args)
    async with desk(args) as here:
        found = glossary(here.board.matters.values())
        if args.entry is not None and args.entry not in found:
            known = ", ".join(found) or "none yet"
            raise Sentence(Code.NOT_FOUND, f"nobody has stated {args.entry[:60]!a}; stated: {known}")
        entries = {name: said for name, said in found.items() if args.entry in (None, name)}
        centres = sorted({here.board.centre, *_others(here.board)})
        if args.json:
            out_json({name: {centre: _plain(said.get(centre)) for centre in centres} for name, said in entries.items()})
            return 0
        for name, said in entries.items():
            out(name)
            for centre in centres:
                out("\n".join(_lines(centre, said.get(centre), phrases)))
    return 0


def _others(board: Any) -> set[str]:
    """The centres that we have spoken with, or that have spoken with us."""
    return {
        centre
        for matter in board.matters.values()
        for centre in (matter.message.from_, *matter.message.to, *matter.message.info)
    }


def _lines(centre: str, said: Understood | None, phrases: Phrases) -> list[str]:
    from protocols.messages.lines import lines

    if said is None:
        return [f"  {phrases.say('fixed-line', label=centre, text=phrases.say('subject-not_stated'))}"]
    head = phrases.say("fixed-line", label=centre, text=f"{said.matter.reference} ({said.language})")
    told = [phrases.say("fixed-line", label=each.label, text=each.text) for each in lines(said.term, phrases)]
    return [f"  {head}", *(f"    {each}".replace("\n", "\n    | ") for each in told[1:])]


def _plain(said: Understood | None) -> dict[str, Any] | None:
    if said is None:
        return None
    term = said.term
    return {
        "word": term.word, "understood_as": term.understood_as, "not_as": term.not_as, "reference": term.reference,
        "language": said.language, "message": said.matter.reference,
    }  # fmt: skip
