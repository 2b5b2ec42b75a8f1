"""A refusal in the command line's own words, and in a program's."""

from __future__ import annotations

from typing import Any

from protocols.errors import Code, FieldFault, Refused, WrongDraft

__all__ = ["Sentence", "as_json", "fault_line", "translated", "worded"]


class Sentence(Refused):
    """Refused whose detail is already the whole sentence, and says what to do with this command.

    `told`: a report on stdout has said it already, in JSON where that was asked for.
    """

    def __init__(self, code: Code, detail: str = "", *, field: str = "", told: bool = False) -> None:
        super().__init__(code, detail, field=field)
        self.told = told

    def __str__(self) -> str:
        return self.detail


def worded(refused: Refused) -> str:
    """What a refusal says, with a remedy that fits what was found: the general one of its code is for a page."""
    if type(refused).__str__ is not Refused.__str__ or not refused.detail:
        return str(refused)  # it has words of its own
    where = f"{refused.field}: " if refused.field else ""
    found = f"{where}{refused.detail}".rstrip(". ")
    match refused.code:
        case Code.ALREADY:
            return found
        case Code.FILE_UNREADABLE | Code.NOT_FOUND if "; " in found:
            return found  # it says itself what to do
        case Code.STORE_BUSY | Code.STORE_VERSION if _is_other(refused):
            return found
        case Code.NOT_REACHABLE if _is_other(refused):
            return f"{found}. Give an address of this computer, and a port that nothing else has (`listen`)."
        case Code.NOT_FOUND if not refused.detail.startswith("no message"):
            return f"{found}. Check the name."
        case Code.FILE_UNREADABLE if "No such file" in found:
            return f"{found}. Check its name."
        case Code.FILE_UNREADABLE if "ermission" in found or "cannot be written" in found:
            return f"{found}. Check who may read and write it."
        case Code.FILE_UNREADABLE if ", line " not in found:
            return f"{found}. Check that it is the file you mean."
    return str(refused)


def _is_other(refused: Refused) -> bool:
    """Whether it is something else than its code means on most days, for which that one's remedy would be wrong."""
    match refused.code:
        case Code.STORE_BUSY | Code.STORE_VERSION:
            return "; " in refused.detail
        case Code.NOT_REACHABLE:
            return refused.detail.startswith("cannot listen at")
    return False


def translated(refused: Refused, language: str) -> str:
    """What its code means and what to do next, with what was found in between, as the program that found it says it."""
    from protocols.explanations import explained
    from protocols.phrases.catalogue import Phrases

    if _is_other(refused):
        return worded(refused)  # in English, and right
    phrases = Phrases(language)
    meaning, remedy, _ = explained(refused.code, phrases)
    if isinstance(refused, WrongDraft) or not refused.detail:
        return phrases.say("screen-refusal", meaning=meaning, remedy=remedy)
    return phrases.say("screen-refusal_detail", meaning=meaning, detail=refused.detail.rstrip("."), remedy=remedy)


def fault_line(fault: FieldFault, language: str) -> str:
    """One field of a draft, what is wrong with it and what may stand there."""
    from protocols.phrases import faults
    from protocols.phrases.catalogue import Phrases

    if language == "en":
        return str(fault)
    phrases = Phrases(language)
    wrong = faults.found(fault.wrong, phrases)
    if not fault.allowed:
        return phrases.say("plain-fault", field=fault.path, wrong=wrong)
    allowed = faults.allowed(fault.allowed, phrases)
    return phrases.say("plain-fault_allowed", field=fault.path, wrong=wrong, allowed=allowed)


def as_json(refused: Refused) -> dict[str, Any]:
    """`refused` is the code; `faults` are a draft's, each by its field."""
    faults = refused.faults if isinstance(refused, WrongDraft) else ()
    return {
        "refused": str(refused.code),
        "detail": worded(refused) if isinstance(refused, Sentence) else refused.detail or worded(refused),
        "field": refused.field,
        "faults": [{"path": each.path, "wrong": each.wrong, "allowed": each.allowed} for each in faults],
    }
