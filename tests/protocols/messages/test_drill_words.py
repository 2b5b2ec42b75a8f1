"""No text of a drill says that it is none: in six languages, in every disguise that a reader reads through."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import msgspec
import pytest

import protocols
from protocols.errors import Code, Refused, WrongDraft
from protocols.messages import FORMS, body_of, check, parse
from protocols.messages.drill_words import faults, says_it_is_real, table
from protocols.messages.fixed import SENTENCES
from protocols.messages.header import Message
from protocols.pae import Mode
from protocols.wire import encode, pack
from tests.parties import NOW
from tests.vectors.drill_words import FOUND, ORDINARY

PART = {"run": "QUIET HARBOUR", "inject": "I-04"}

REAL = {
    "en": (
        "THIS IS NOT A DRILL", "This is NOT a drill.", "Repeat: not a drill, not a drill", "this isn't a drill",
        "This isn’t an exercise", "it is not\nan exercise", "This is no drill!", "NO DUFF", "no-duff casualty",
        "**n.o. d.u.f.f.**", "REAL WORLD", "REAL-WORLD medevac", "Real world emergency", "this is real-world traffic",
        "This message is not part of the exercise", "outside the exercise", "This_is_not_a_test", "this is for real",
        "ThisIsNotADrill", "not\u200d a\u200c drill", "nòt ä dríll", "𝐧𝐨𝐭 𝐚 𝐝𝐫𝐢𝐥𝐥", "ⓝⓞⓣ ⓐ ⓓⓡⓘⓛⓛ",
    ),
    "ar": (
        "هذا ليس تدريبا", "هذا ليس تدريبًا", "هَذَا لَيْسَ تَدْرِيباً", "انتباه: هذا ليس تمريناً", "هذا ليس تمرين!",
        "وهذا ليس تدريبا", "هذا ليس بتدريب", "هــذا لـيـس تـدريـب", "هذه حالة حقيقية", "هذه حاله حقيقيه",
        "الامر حقيقي", "ليس هذا تمرينا بل واقع", "الرسالة ليست للتدريب", "هذا ليس جزءا من التدريب",
    ),
    "es": (
        "Esto no es un simulacro", "ESTO NO ES UN SIMULACRO", "Atención: no es simulacro.", "no es un ejercicio",
        "No se trata de un ejercicio", "no se trata de un simulacro", "esto no es una practica",
        "No es ningun simulacro", "No forma parte del simulacro", "no-es-un-entrenamiento",
        "ESTO ES REAL", "¡Esto va en serio!",
    ),
    "fr": (
        "Ceci n'est pas un exercice", "CECI N’EST PAS UN EXERCICE", "ceci n`est pas un exercice",
        "ceci nest pas un exercice", "Ceci n'est pas un entraînement", "ceci n´est pas un entrainement",
        "Il ne s'agit pas d'un exercice", "ce n'est pas un\u00a0exercice", "Hors exercice", "HORS ENTRAINEMENT",
        "cela ne fait pas partie de l’exercice", "ceci est réel", "ceci est reel",
    ),
    "ru": (
        "Это не учебная тревога", "ЭТО НЕ УЧЕБНАЯ ТРЕВОГА", "Внимание! Тревога не учебная.", "это не учения",
        "Это не учение", "Это не тренировка", "не является тренировкой", "н е  у ч е н и я", "Сообщение не учебное",
        "Это реальная тревога", "вне тренировки", "не\u00adучения", "это нe учeния",
    ),
    "zh": (
        "这不是演习", "注意，这不是演习！", "這不是演習", "这 不 是 演 习", "并非演习", "非演习", "此消息不是演练",
        "这不是训练", "這不是訓練", "这是实战", "这是真实情况", "与演习无关", "这不是测试", "不·是·演·习",
    ),
}  # fmt: skip

NOT = {
    "en": (
        "This is a drill.", "Drill control: report your state.", "The casino, duffel bags", "We do not exercise it.",
        "compare with real-world data", "in the real world", "The exercise area is closed.", "Real World",
        "no dufferin station", "a notadrillhole", "Not a manoeuvre", "Is it a test article?",
    ),
    "ar": ("هذا تدريب", "ليس التدريب كافيا", "هذه ليست مناورة", "تمرين الدفاع", "البيانات حقيقية", "مناورة مدارية"),
    "es": ("Esto es un simulacro", "no es una maniobra", "el ejercicio fiscal", "los datos reales", "situación real"),
    "fr": ("Ceci est un exercice", "l'exercice budgétaire", "une manœuvre", "données réelles", "pas d'exercices"),
    "ru": ("Это учения", "Это учебная тревога", "Учения не начались", "не манёвр", "изучение", "реальные данные"),
    "zh": ("这是演习", "演习期间请报告", "不是机动", "真实数据", "训练有素", "情况不明"),
}  # fmt: skip


@pytest.mark.parametrize("text", [text for texts in REAL.values() for text in texts] + list(FOUND.values()))
def test_a_text_that_says_it_is_real_is_found(text: str) -> None:
    assert says_it_is_real(text) is not None
    assert says_it_is_real(f"Orbit of LARK 8: {text} (repeat)") is not None
    assert says_it_is_real(unicodedata.normalize("NFD", text)) is not None


@pytest.mark.parametrize("text", [text for texts in NOT.values() for text in texts] + list(ORDINARY.values()))
def test_an_ordinary_text_is_nobodys_business(text: str) -> None:
    assert says_it_is_real(text) is None


def test_every_language_of_the_product_is_listed() -> None:
    assert all(len(texts) >= 8 for texts in REAL.values())
    sayings: Any = table()["sayings"]
    assert len({saying["words"] for saying in sayings}) == len(sayings)
    assert all(says_it_is_real(saying["words"]) is not None for saying in sayings)


def test_nothing_that_the_product_itself_writes_is_found() -> None:
    spec = Path(protocols.__file__).parent / "spec" / "types.json"
    types: dict[str, Any] = json.loads(spec.read_text("utf-8"))
    codes = _strings({name: types[name] for name in ("header", "groups", "types")})
    assert [text for text in (*codes, *SENTENCES, *(type_ for type_, _ in FORMS)) if says_it_is_real(text)] == []


def _strings(value: Any) -> list[str]:
    match value:
        case str():
            return [value]
        case dict():
            return [each for item in value.values() for each in _strings(item)]
        case list():
            return [each for item in value for each in _strings(item)]
    return []


# -- in a message -----------------------------------------------------------------------------------------------------


def draft(text: str, **changes: object) -> dict[str, object]:
    plain = {"type": "procedure.free_text", "to": ["KESTREL"], "body": {"subject": "Orbit of LARK 8", "text": text}}
    return plain | changes


def checked(plain: dict[str, object], mode: Mode = "drill") -> Message:
    part = {"drill": PART} if mode == "drill" else {}
    return check(part | plain, mode=mode, from_="MERIDIAN", id=bytes(16), composed_at=NOW)


def test_the_officer_is_told_every_field_before_anything_is_signed() -> None:
    translation = {"field": "body.text", "language": "fr", "origin": "human", "text": "Ceci n'est pas un exercice"}
    plain = draft("This is not a drill", precedence_reason="NO DUFF", translations=[translation])
    with pytest.raises(WrongDraft) as wrong:
        checked(plain | {"drill": {"run": "REAL WORLD"}})
    paths = [fault.path for fault in wrong.value.faults]
    assert paths == ["precedence_reason", "translations[0].text", "drill.run", "body.text"]
    assert all("no drill" in fault.wrong for fault in wrong.value.faults)


@pytest.mark.parametrize("mode", ["live", "test"])
def test_in_another_mode_people_write_what_is_so(mode: Mode) -> None:
    message = checked(draft("This is not a drill. REAL WORLD."), mode)
    assert faults(message, body_of(message)) == []


def test_a_client_that_does_not_check_is_refused_where_its_message_comes() -> None:
    fine = checked(draft("This is a drill."))
    plain = msgspec.to_builtins(fine, builtin_types=(bytes,))
    for change, field in (
        ({"body": encode({"subject": "NO DUFF", "text": "x"})}, "body.subject"),
        ({"precedence_reason": "ESTO ES REAL"}, "precedence_reason"),
        ({"type": "weather.report", "body": b"\xc1", "precedence_reason": "这不是演习"}, "precedence_reason"),
    ):
        message = parse(pack(msgspec.convert(plain | change, Message, builtin_types=(bytes,))))
        with pytest.raises(Refused) as refused:
            body_of(message)
        assert (refused.value.code, refused.value.field) == (Code.DRILL_TEXT, field)


@pytest.mark.parametrize("type_", sorted(type_ for type_, version in FORMS if version == 1))
def test_every_worked_example_may_be_played(type_: str) -> None:
    example = dict(FORMS[type_, 1].example)
    if type_ == "procedure.drill_announcement":
        return  # not said within a drill
    sender = "KESTREL" if example.get("to") == ["MERIDIAN"] else "MERIDIAN"
    message = check(example | {"drill": PART}, mode="drill", from_=sender, id=bytes(16), composed_at=NOW)
    assert faults(message, body_of(message)) == []
