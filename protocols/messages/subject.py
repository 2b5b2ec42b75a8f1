"""The one line by which a message is known in a list, and the one that says what it asks.

Figures are rounded here, and only here: `Conjunction LARK 8 / WREN 1233, TCA 222031Z NOV 26, Pc 4.5e-3, miss 55 m`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from protocols.messages import (
    conjunction,
    incident_questions,
    incident_report,
    manoeuvre,
    military_exercise,
    procedure,
    words,
)
from protocols.messages.header import Message, five_digits
from protocols.messages.manoeuvre_parts import DeltaV, DeltaVBand, magnitude_m_s
from protocols.messages.values import Interval, ObjectReference, Undisclosed, Unknown, Withheld
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from protocols.wire import Wire

__all__ = ["asks_line", "reply_asked", "subject_line"]


def subject_line(message: Message, body: Wire | None, phrases: Phrases) -> str:
    """What a list shows of a message; of one that cannot be read here: that, and from whom, and to call."""
    if body is None:
        precedence = phrases.say(f"precedence-{message.precedence}")
        return phrases.say("subject-form_unknown", precedence=precedence, centre=message.from_)
    arguments = _ARGUMENTS[type(body)](body, phrases)
    if message.relation is not None:
        arguments["digits"] = five_digits(message.relation.message)
    return phrases.say(f"subject-{message.type.replace('.', '-')}", **arguments)


def asks_line(message: Message, body: Wire, phrases: Phrases) -> str:
    """What the message asks of its reader in substance, which reply it wants, and by when."""
    what, reply = _asked(body, phrases), reply_asked(message, phrases)
    return phrases.say("asks-reply", reply=reply) if what is None else phrases.say("asks", what=what, reply=reply)


def reply_asked(message: Message, phrases: Phrases) -> str:
    """Which reply is asked for, and by when: `an answer by 221800Z NOV 26`."""
    required, by = message.reply.required, message.reply.by
    if by is None:
        return phrases.say(f"asks-{required}")
    return phrases.say(f"asks-{required}_by", by=times.exact(by))


def _asked(body: Wire, phrases: Phrases) -> str | None:
    match body:
        case manoeuvre.Notice(ask=ask, ask_during=Interval() as during):
            said = words.code(phrases, "ask", ask)
            return phrases.say("asks-during", what=said, start=times.exact(during.start), end=times.exact(during.end))
        case conjunction.Alert(ask=ask) | manoeuvre.Notice(ask=ask) | incident_report.Report(ask=ask):
            return None if ask == "none" else words.code(phrases, "ask", ask)
        case conjunction.Intent(request_to_other=asked):
            return None if asked == "no_request" else words.code(phrases, "request_to_other", asked)
        case conjunction.Agreement(step="proposed"):
            return phrases.say("asks-same_figures")
        case incident_questions.RequestForExplanation(questions=questions):
            return phrases.say("asks-questions", count=len(questions))
    return None


def _undisclosed(value: Undisclosed, phrases: Phrases) -> str:
    return words.code(phrases, "is", "withheld" if isinstance(value, Withheld) else "unknown")


def _name(object: ObjectReference, phrases: Phrases) -> str:
    if isinstance(object.name, str):
        return object.name
    if object.designator is not None:
        return f"{object.catalogue} {object.designator}"
    return _undisclosed(object.name, phrases)


def _metres(value: float | Undisclosed, phrases: Phrases) -> str:
    if isinstance(value, Withheld | Unknown):
        return _undisclosed(value, phrases)
    return words.quantity(phrases, round(value) if value >= 10 else round(value, 1), "m")


def _probability(value: float | Undisclosed, phrases: Phrases) -> str:
    if isinstance(value, Withheld | Unknown):
        return _undisclosed(value, phrases)
    return words.quantity(phrases, float(f"{value:.1e}"), "1")


def _delta_v(value: DeltaV | DeltaVBand | Undisclosed | None, phrases: Phrases) -> str:
    if isinstance(value, DeltaV):
        return words.quantity(phrases, float(f"{magnitude_m_s(value):.3g}"), "m/s")
    if isinstance(value, DeltaVBand):
        low, high = words.figure(value.at_least_m_s), words.quantity(phrases, value.at_most_m_s, "m/s")
        return phrases.say("subject-band", low=low, high=high)
    return phrases.say("subject-not_stated") if value is None else _undisclosed(value, phrases)


def _when(value: int | Interval, phrases: Phrases) -> str:
    if isinstance(value, Interval):
        return phrases.say("subject-between", start=times.dtg(value.start), end=times.dtg(value.end))
    return times.dtg(value)


Arguments = dict[str, str | int]


def _alert(body: conjunction.Alert, phrases: Phrases) -> Arguments:
    one, two = (_name(item.object, phrases) for item in body.objects)
    probability, miss = _probability(body.probability, phrases), _metres(body.miss_distance_m, phrases)
    return {"one": one, "other": two, "tca": times.dtg(body.tca), "probability": probability, "miss": miss}


def _intent(body: conjunction.Intent, phrases: Phrases) -> Arguments:
    return {"intent": words.code(phrases, "intent", body.intent), "tca": times.dtg(body.tca)}


def _agreement(body: conjunction.Agreement, phrases: Phrases) -> Arguments:
    return {"step": words.code(phrases, "step", body.step), "tca": times.dtg(body.tca)}


def _notice(body: manoeuvre.Notice, phrases: Phrases) -> Arguments:
    delta_v = _delta_v(body.delta_v_m_s, phrases)
    return {"object": _name(body.object, phrases), "ignition": _when(body.ignition, phrases), "delta_v": delta_v}


def _outcome(body: manoeuvre.Outcome, phrases: Phrases) -> Arguments:
    return {"outcome": words.code(phrases, "outcome", body.outcome), "delta_v": _delta_v(body.delta_v_m_s, phrases)}


def _notification(body: military_exercise.Notification, phrases: Phrases) -> Arguments:
    return {"name": body.name, "start": times.dtg(body.window.start), "end": times.dtg(body.window.end)}


def _report(body: incident_report.Report, phrases: Phrases) -> Arguments:
    effects = ", ".join(words.code(phrases, "effects", effect) for effect in body.effects)
    first = body.affected[0]
    match first:
        case incident_report.AffectedObject(object=object):
            name = _name(object, phrases)
        case _:
            name = first.name if isinstance(first.name, str) else _undisclosed(first.name, phrases)
    return {"effects": effects, "affected": name, "when": _when(body.when, phrases)}


def _questions(body: incident_questions.RequestForExplanation, phrases: Phrases) -> Arguments:
    first = body.concern.partition("\n")[0]
    return {"count": len(body.questions), "concern": first if len(first) <= 80 else f"{first[:79]}…"}


def _explanation(body: incident_questions.Explanation, phrases: Phrases) -> Arguments:
    later = sum(each.answer == "later" for each in body.answers)
    return {"answers": len(body.answers) - later, "later": later}


def _holding(body: procedure.Holding, phrases: Phrases) -> Arguments:
    return {"by": times.dtg(body.next_word_by)}


def _cheap(body: procedure.CheapAnswer, phrases: Phrases) -> Arguments:
    return {"answer": words.code(phrases, "answer", body.answer)}


def _answer(body: procedure.Answer, phrases: Phrases) -> Arguments:
    return {"answer": words.code(phrases, "answer", body.answer)}


def _reason(body: procedure.Cancellation | procedure.Stands, phrases: Phrases) -> Arguments:
    return {"reason": words.code(phrases, "reason", body.reason)}


_ARGUMENTS: dict[type[Wire], Callable[[Any, Phrases], Arguments]] = {
    conjunction.Alert: _alert,
    conjunction.Intent: _intent,
    conjunction.Agreement: _agreement,
    manoeuvre.Notice: _notice,
    manoeuvre.Outcome: _outcome,
    military_exercise.Notification: _notification,
    military_exercise.Start: lambda body, phrases: {"at": times.dtg(body.started_at)},
    military_exercise.End: lambda body, phrases: {"at": times.dtg(body.ended_at)},
    incident_report.Report: _report,
    incident_questions.RequestForExplanation: _questions,
    incident_questions.Explanation: _explanation,
    procedure.Acknowledgement: lambda body, phrases: {},
    procedure.Holding: _holding,
    procedure.CheapAnswer: _cheap,
    procedure.Answer: _answer,
    procedure.FreeText: lambda body, phrases: {"subject": body.subject},
    procedure.Confirmation: lambda body, phrases: {},
    procedure.Hold: lambda body, phrases: {},
    procedure.Cancellation: _reason,
    procedure.Stands: _reason,
}
