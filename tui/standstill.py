"""What is drawn over everything while our centre stands still: that nothing leaves, why, and which command goes on."""

from __future__ import annotations

from hotline.client import EpochChanged
from protocols.phrases import times
from tui.cells import Line, Style, cut, fit, line, wrap
from tui.desk import Desk
from tui.modes import RULES
from tui.safe_text import safe_line

__all__ = ["standstill_lines"]

WHYS = ("went_back", "restored", "promoted", "forked")


def standstill_lines(desk: Desk, cells: int) -> tuple[Line, ...]:
    """What stands for our own centre, one for each centre whose epoch stands by one officer; none in peace."""
    ours = desk.board.epochs.get(desk.board.centre)
    lines = _standing(desk, ours, cells) if ours is not None and ours.standing else ()
    alone = [each for _, each in sorted(desk.board.epochs.items()) if each.state == "opened_by_one"]
    return (*lines, *(row for each in alone for row in _by_one(desk, each, cells)))


def _standing(desk: Desk, ours: EpochChanged, cells: int) -> tuple[Line, ...]:
    say, rule = desk.phrases.say, RULES[desk.mode]
    word = f" !!! {say('epoch-stands_still')} {rule * 2}"
    why = ours.why if ours.why in WHYS else "went_back"
    reason = say(f"epoch-why_{why}", centre=ours.centre, at=times.dtg(ours.since))
    if ours.state == "signed":
        role = ours.roles[0] if ours.roles else ""
        to_do = say("epoch-second_now", role=role, command="hotline epoch open", at=times.clock(ours.at + 300_000))
    else:
        to_do = say("epoch-first_now", command="hotline epoch open", show="hotline epoch show")
    return (
        line((cut(rule * 2 + word * (cells // len(word) + 1), cells), "alarm")),
        *_wrapped(reason, "strong", cells),
        *_wrapped(say("epoch-nothing_leaves"), "strong", cells),
        *_wrapped(to_do, "alarm", cells),
    )


def _wrapped(words: str, style: Style, cells: int) -> list[Line]:
    """None of it is cut off: at eighty columns it takes a row more."""
    return [line((fit(f" {each}", cells), style)) for each in wrap(safe_line(words), cells - 2)]


def _by_one(desk: Desk, each: EpochChanged, cells: int) -> list[Line]:
    role = each.roles[0] if each.roles else ""
    words = desk.phrases.say("epoch-by_one", centre=each.centre, epoch=str(each.epoch), role=role)
    if each.centre == desk.board.centre:
        words += f"  {desk.phrases.say('epoch-confirm', command='hotline epoch confirm')}"
    return _wrapped(f"! {words}", "late", cells)
