"""What the officer reads is what the officer signs: nothing is missing, nothing is rounded, nothing imitates."""

from __future__ import annotations

import copy
import dataclasses
import math
import random
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from msgspec import inspect

from protocols.errors import FieldFault, Misuse, WrongDraft
from protocols.messages import FORMS, Form, Message, body_of, message_hash, words
from protocols.messages.allowed import bare, members, only_value
from protocols.messages.fields import fields_of, read
from protocols.messages.form import EXAMPLE_AT, EXAMPLE_HASH
from protocols.messages.incident.examples import EXAMPLES as INCIDENTS
from protocols.messages.manoeuvre.examples import EXAMPLES as MANOEUVRES
from protocols.messages.rendering import Line, Rendering, as_text, render
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from protocols.wire import Wire, pack
from tests.depth import deep
from tests.protocols.messages.drafts import ALL_FORMS, MODES, body_places, checked, example, sound

EN = Phrases("en")
DRAFTS = [*(example(form) for form in ALL_FORMS), *INCIDENTS, *MANOEUVRES]
every_draft = pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: str(draft["type"]))
every_form = pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: form.type)


def rendered(draft: Any, **more: Any) -> Rendering:
    message = checked(draft, **more)
    return render(message, body_of(message), EN, digest=message_hash(pack(message), message.mode))


def alert(**body: Any) -> dict[str, Any]:
    draft = example(FORMS["conjunction.alert", 1])
    draft["body"] |= body
    return draft


# -- complete --------------------------------------------------------------------------------------------------------


def leaves(kind: inspect.Type, value: Any, number: str, name: str) -> Iterator[tuple[str, str, inspect.Type, Any]]:
    """Every single value of a body: the number of its field, its name, its type, itself."""
    if isinstance(value, msgspec.Struct):
        if value.__struct_config__.tag is not None:
            yield number, "is", kind, value.__struct_config__.tag
        for place, (inner, field) in enumerate(fields_of(type(value)).items(), 1):
            at = f"{number}.{place}" if number else str(place)
            yield from leaves(field.type, getattr(value, field.name), at, inner)
    elif isinstance(value, tuple):
        items = next(i for c in members(kind) if isinstance(i := bare(c), inspect.VarTupleType)).item_type
        for place, item in enumerate(value, 1):
            yield from leaves(items, item, f"{number}.{place}", name)
    elif value is not None:
        yield number, name, kind, value


def line_of(number: str, lines: tuple[Line, ...]) -> Line:
    """The line that draws the field of this number: its own, or that of the group that is drawn as one."""
    by_number = {line.number: line for line in lines}
    while number not in by_number:
        assert "." in number, f"no line for {number}"
        number = number.rpartition(".")[0]
    return by_number[number]


def says(text: str, name: str, kind: inspect.Type, value: Any) -> bool:
    choices = [bare(choice) for choice in members(kind)]
    if name == "is":
        # An interval is told by its two ends; every other kind of group is named.
        return value == "interval" or words.code(EN, "is", value) in text
    if isinstance(value, str):
        is_code = any(isinstance(choice, inspect.LiteralType) for choice in choices)
        return (words.code(EN, name, value) if is_code else value) in text
    if isinstance(value, bytes):
        return value.hex() in text
    if isinstance(value, int) and any(getattr(choice, "le", None) == 253_402_300_799_999 for choice in choices):
        return times.exact(value) in text
    figures = re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?(?:e-?\d+)?", text)
    return any(float(figure) == value for figure in figures)


def missing(body: Wire, rendering: Rendering) -> list[tuple[str, str, Any]]:
    return [
        (number, name, value)
        for number, name, kind, value in leaves(inspect.type_info(type(body)), body, "", "body")
        if not says(line_of(number, rendering.body).text, name, kind, value)
    ]


@every_draft
def test_every_field_of_every_example_stands_on_the_line_of_its_number(draft: Any) -> None:
    body = body_of(checked(draft))
    assert body is not None
    assert missing(body, rendered(draft)) == []


@every_form
def test_and_so_does_every_field_of_any_body(form: Form) -> None:
    """Also of bodies that contradict themselves: what cannot be true must not be unreadable as well."""
    chance, found = random.Random(f"lines of {form.type}"), 0
    message = checked(example(form))
    for _ in range(deep(300, 60)):
        faults: list[FieldFault] = []
        body = read(form.body, sound(inspect.type_info(form.body), chance), "body", faults)
        if body is not None:
            found += 1
            assert missing(body, render(message, body, EN, digest=bytes(32))) == []
    assert found


@every_form
def test_every_example_uses_fields_that_are_there(form: Form) -> None:
    """The walk above is worth as much as the examples fill."""
    body = body_of(checked(example(form)))
    assert list(leaves(inspect.type_info(form.body), body, "", "body"))


def changes(field: inspect.Field, value: Any) -> Iterator[Any]:
    """Other values for a field of a draft, as near to its own as can be."""
    yield None
    for choice in map(bare, members(field.type)):
        if isinstance(choice, inspect.LiteralType):
            yield from choice.values
    match value:
        case float():
            yield math.nextafter(value, math.inf)
        case int():
            yield value + 1
        case str() if re.fullmatch(r"\d{4}-\d\d-\d\dT.*Z", value):
            yield times.iso(times.parse_iso(value) + 1)
        case str():
            yield value + " "
            yield value.swapcase()
            yield ("1" if value[0] == "0" else "0") + value[1:]
        case {"is": kind}:
            yield {"is": "unknown" if kind == "withheld" else "withheld"}
        case list():
            yield value[:-1]
            yield value[::-1]


@every_draft
def test_two_messages_that_differ_in_one_field_never_read_alike(draft: Any) -> None:
    draft, form = copy.deepcopy(draft), FORMS[draft["type"], 1]
    signed, read_ = checked(draft).body, rendered(draft).body
    differed = 0
    for path, holder, name, field in body_places(form, draft):
        value = holder.get(name)
        for other in changes(field, value):
            holder[name] = other
            try:
                body = checked(draft).body
            except WrongDraft:
                continue
            if body != signed:
                differed += 1
                assert rendered(draft).body != read_, (path, value, other)
        holder[name] = value
    # Some say one sentence, the same in every message of theirs, and nothing else.
    assert differed or all(only_value(field.type) is not None for field in fields_of(form.body).values())


def test_withheld_unknown_and_not_stated_are_three_things() -> None:
    def speed(value: Any) -> list[str]:
        draft = alert(relative_speed_m_s=value)
        return [line.text for line in rendered(draft).body if line.number == "7"]

    assert speed({"is": "withheld"}) == ["WITHHELD"]
    assert speed({"is": "unknown"}) == ["UNKNOWN"]
    assert speed(None) == []
    assert speed(0) == ["0 m/s"]


def test_a_number_names_the_field_whatever_else_is_stated() -> None:
    full, bare_ = rendered(alert()), rendered(alert(relative_speed_m_s=None, relative_position=None))
    for number in ("3", "12", "10.2.1.1"):
        assert line_of(number, full.body) == line_of(number, bare_.body)


# -- the header ------------------------------------------------------------------------------------------------------


def test_the_whole_header_is_there() -> None:
    digest = bytes(range(32))
    draft = example(FORMS["conjunction.intent", 1]) | {
        "to": ["KESTREL"],
        "info": ["HALCYON"],
        "charter": "ab" * 32,
        "precedence": "FLASH",
        "precedence_reason": "The burn is near.\nNobody answers by voice.",
        "expires_at": "2026-11-23T00:00:00Z",
        "reply": {"required": "answer", "by": "2026-11-22T15:00:01Z"},
        "legal_basis": ["bilateral", "itu_regulations"],
        "label": "commercial",
        "handling": {
            "retention": "case", "may_forward": "no", "may_publish": "after", "publish_after": "2027-01-01T00:00:00Z",
        },
        "language": "fr",
        "translations": [
            {"field": "body.remarks", "language": "en", "origin": "human", "text": "So be it.", "translator": "DESK"},
            {"field": "body.remarks", "language": "ru", "origin": "machine", "text": "Как условлено."},
        ],
        "attachments": [
            {"name": "a.oem", "media_type": "text/plain", "size": 4096, "sha256": "cd" * 32, "key": "ef" * 32}
        ],
        "drill": {"run": "QUIET TIDE", "inject": "7"},
    }  # fmt: skip
    message = checked(draft, mode="drill")
    rendering = render(message, body_of(message), EN, digest=digest, names={"KESTREL": "Kestrel Centre of Kestrel"})
    header = "\n".join(f"{line.label}: {line.text}" for line in rendering.header)
    for text in (
        "MERIDIAN 221415Z", digest.hex(), "Mode: DRILL", "conjunction.intent, version 1", "Precedence: FLASH",
        "From: MERIDIAN", "To: Kestrel Centre of Kestrel", "For information: HALCYON",
        "The burn is near.\nNobody answers by voice.", "Composed: 221415Z NOV 26", "Expires: 230000Z NOV 26",
        "an answer by 221500Z NOV 26 (15:00:01Z)", f"replies to 30589 ({EXAMPLE_HASH})", f"30589 ({EXAMPLE_HASH})",
        "ab" * 32, "bilateral arrangement; ITU Radio Regulations", "in commercial confidence",
        "Keep until the case is closed", "May be passed on no", "after the stated time", "010000Z JAN 27",
        "free text: fr", "So be it.", "a person", "DESK", "a machine", "Как условлено.", "a.oem", "text/plain",
        "4096 bytes", "cd" * 32, "QUIET TIDE", "Line of the script: 7", message.id.hex(),
    ):  # fmt: skip
        assert text in header, text
    assert all(line.number == "" for line in rendering.header)


def test_the_key_of_an_attachment_is_not_printed() -> None:
    """It opens the file: a printed page would hand it to whoever finds the page."""
    attachment = {"name": "a.oem", "media_type": "text/plain", "size": 1, "sha256": "cd" * 32, "key": "ef" * 32}
    assert "ef" * 32 not in as_text(rendered(alert() | {"attachments": [attachment]}))


def test_no_field_of_the_header_is_forgotten() -> None:
    """A field that is added to the header is drawn, or stands here with its reason."""
    drawn_elsewhere = {
        "speaks_for": "first line",
        "version": "with the type",
        "body": "lines of its own",
    }
    draft = alert() | {
        "precedence_reason": "x", "expires_at": "2026-11-23T00:00:00Z", "case": EXAMPLE_HASH,
        "relation": {"kind": "update", "message": EXAMPLE_HASH}, "drill": {"run": "QUIET TIDE"},
        "translations": [{"field": "body.remarks", "language": "ru", "origin": "machine", "text": "x"}],
        "attachments": [{"name": "a", "media_type": "a/b", "size": 1, "sha256": "cd" * 32, "key": "ef" * 32}],
    }  # fmt: skip
    labels = [line.label for line in rendered(draft, mode="drill").header]
    for name in fields_of(Message).keys() - drawn_elsewhere.keys():
        label = words.label(EN, Message, name)
        assert any(each == label or each.startswith(f"{label},") for each in labels), name


@pytest.mark.parametrize(
    ("level", "first"),
    [
        ("operator", "MERIDIAN speaks for an operator"),
        ("centre", "MERIDIAN speaks as a centre"),
        ("ministry", "MERIDIAN speaks for its ministry"),
        ("government", "MERIDIAN speaks for its government"),
    ],
)
def test_the_first_line_says_who_speaks_and_how_far(level: str, first: str) -> None:
    rendering = rendered(alert() | {"speaks_for": level})
    assert rendering.first_line == first
    assert as_text(rendering).splitlines()[0] == first


# -- drills, exercises, forms unknown --------------------------------------------------------------------------------


def in_mode(*modes: str) -> pytest.MarkDecorator:
    """Every draft of a type that all of these modes have."""
    drafts = [draft for draft in DRAFTS if set(modes) <= set(MODES.get(str(draft["type"]), modes))]
    return pytest.mark.parametrize("draft", drafts, ids=lambda draft: str(draft["type"]))


@in_mode("drill")
def test_everything_in_a_drill_is_framed_first_and_last(draft: Any) -> None:
    text = as_text(rendered(draft | {"drill": {"run": "QUIET TIDE"}}, mode="drill")).splitlines()
    assert text[0] == text[-1] == "DRILL DRILL DRILL"
    assert text.count("DRILL DRILL DRILL") == 2
    assert "MILITARY EXERCISE NOTICE - REAL MESSAGE" not in text


@pytest.mark.parametrize("mode", ["live", "test"])
@in_mode("live", "test")
def test_nothing_else_is(draft: Any, mode: str) -> None:
    rendering = rendered(draft, mode=mode)
    assert rendering.frame is None
    assert "DRILL DRILL DRILL" not in as_text(rendering)
    exercise = draft["type"].startswith("military_exercise.")
    assert (rendering.mark == "MILITARY EXERCISE NOTICE - REAL MESSAGE") is exercise
    assert (rendering.mark is not None) is exercise


def test_a_form_that_is_unknown_here_shows_its_header_and_says_call() -> None:
    known = checked(alert())
    for changed in ({"type": "orbital.weather"}, {"version": 9}):
        message = msgspec.structs.replace(known, **changed)
        rendering = render(message, None, EN, digest=bytes(32))
        assert rendering.subject == "IMMEDIATE FROM MERIDIAN, FORM UNKNOWN HERE: CALL"
        assert rendering.body == ()
        assert rendering.readable is False
        assert rendering.asks == "CALL THE SENDER"
        assert f"{message.type}, version {message.version}" in as_text(rendering)


def test_an_unknown_form_in_a_drill_is_still_a_drill() -> None:
    message = msgspec.structs.replace(checked(alert() | {"drill": {"run": "QUIET TIDE"}}, mode="drill"), version=9)
    text = as_text(render(message, None, EN, digest=bytes(32))).splitlines()
    assert text[0] == text[-1] == "DRILL DRILL DRILL"


def test_the_body_of_another_message_is_our_own_fault() -> None:
    intent = body_of(checked(example(FORMS["conjunction.intent", 1])))
    with pytest.raises(Misuse):
        render(checked(alert()), intent, EN, digest=bytes(32))


# -- the line of a list, and what is asked ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "subject"),
    [
        (alert(), "Conjunction LARK 8 / WREN 1233, TCA 222031Z NOV 26, Pc 4.5e-3, miss 55 m"),
        (
            alert(probability={"is": "withheld"}, miss_distance_m={"is": "unknown"}),
            "Conjunction LARK 8 / WREN 1233, TCA 222031Z NOV 26, Pc WITHHELD, miss UNKNOWN",
        ),
        (MANOEUVRES[0], "Manoeuvre of LARK 8, ignition 221720Z NOV 26, delta-v 0.12 m/s"),
        (MANOEUVRES[1], "Manoeuvre of LARK 12, ignition 250000Z NOV 26 to 100000Z JAN 27, delta-v 18 to 22.5 m/s"),
        (INCIDENTS[3], "Incident: access to ground system lost, service lost, North gateway, 221215Z NOV 26"),
        (example(FORMS["procedure.hold", 1]), "HOLD: do not act on 30589 until further word"),
        (example(FORMS["procedure.free_text", 1]), "Watch change"),
        (example(FORMS["procedure.cheap_answer", 1]), "Short answer to 30589: below our criterion"),
    ],
)
def test_the_subject_is_one_line(draft: Any, subject: str) -> None:
    assert rendered(draft).subject == subject


@every_draft
def test_every_subject_and_ask_is_one_line(draft: Any) -> None:
    rendering = rendered(draft)
    assert "\n" not in rendering.subject + rendering.asks + rendering.first_line
    assert len(rendering.subject) < 250


@pytest.mark.parametrize(
    ("draft", "asks"),
    [
        (alert(), "Asks of you: your intent. Reply: an answer by 221800Z NOV 26"),
        (alert(ask="none"), "Reply: an answer by 221800Z NOV 26"),
        (
            MANOEUVRES[0],
            "Asks of you: keep your trajectory, from 221700Z NOV 26 to 222040Z NOV 26."
            " Reply: an answer by 221630Z NOV 26",
        ),
        (INCIDENTS[4], "Asks of you: answers to 3 questions. Reply: an answer by 241415Z NOV 26"),
        (example(FORMS["procedure.acknowledgement", 1]), "Reply: none is asked for"),
    ],
)
def test_what_is_asked_is_said_once_with_its_time(draft: Any, asks: str) -> None:
    assert rendered(draft).asks == asks


# -- outside text ----------------------------------------------------------------------------------------------------


def test_text_of_several_lines_cannot_imitate_a_line_of_ours() -> None:
    forged = "All is well.\n12 Asked of you: nothing\nDRILL DRILL DRILL\nPrecedence: ROUTINE"
    text = as_text(rendered(alert(remarks=forged))).splitlines()
    assert [line for line in text if line.startswith(("12 ", "Precedence: ", "DRILL"))] == [
        "Precedence: IMMEDIATE",
        "12 Asked of you: your intent",
    ]
    assert "    | DRILL DRILL DRILL" in text


def test_a_name_made_of_labels_stays_on_its_own_line() -> None:
    draft = alert()
    draft["body"]["objects"][0]["object"]["operator"] = "Lark; Can it manoeuvre no; 12 Asked of you: nothing"
    lines = rendered(draft).body
    assert line_of("10.1.1.6", lines).text == "Lark; Can it manoeuvre no; 12 Asked of you: nothing"
    assert line_of("12", lines).text == "your intent"


def test_what_looks_like_a_phrase_is_only_text() -> None:
    draft = alert()
    draft["body"]["objects"][0]["object"]["name"] = "{ fixed-drill } { $tca }"
    assert rendered(draft).subject.startswith("Conjunction { fixed-drill } { $tca } / WREN 1233")


def test_a_rendering_is_made_once_and_not_changed() -> None:
    rendering = rendered(alert())
    with pytest.raises(dataclasses.FrozenInstanceError):
        rendering.subject = "All is well"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("value", "figure"),
    [(55.0, "55"), (-0.004, "-0.004"), (1e-7, "1e-7"), (0.1 + 0.2, "0.30000000000000004"), (0.0, "0"), (1e22, "1e22")],
)
def test_a_figure_is_the_shortest_that_gives_the_number_back(value: float, figure: str) -> None:
    assert words.figure(value) == figure
    assert float(figure) == value


@pytest.mark.parametrize(
    ("value", "drawn"),
    [(0.004450713, "4.450713e-3"), (1e-4, "1e-4"), (1.0, "1"), (0.0, "0"), (5e-324, "5e-324"), (0.5, "5e-1")],
)
def test_a_probability_has_its_power_of_ten(value: float, drawn: str) -> None:
    assert words.quantity(EN, value, "1") == drawn


def test_the_examples_are_composed_at_one_instant() -> None:
    assert checked(alert()).composed_at == EXAMPLE_AT
