"""Vectors of texts in a drill: which say that it is none, in every language and disguise, and which do not."""

from __future__ import annotations

from protocols.messages.drill_words import says_it_is_real
from tests.vectors.notation import Vector, ok

__all__ = ["generate"]

FOUND = {
    "english": "All stations: this is not a drill.",
    "capitals": "NO DUFF NO DUFF",
    "codeword": "REAL WORLD: stop play",
    "codeword_hyphen": "Stop play, REAL-WORLD.",
    "codeword_in_one": "REALWORLD",
    "letter_by_letter": "t h i s   i s   n_o_t   a   d-r-i-l-l",
    "full_width": "ｔｈｉｓ　ｉｓ　ｎｏｔ　ａ　ｄｒｉｌｌ",
    "look_alike_letters": "this is nоt an ехеrсisе",
    "joiners": "not a dr\u200cill",
    "accents": "nót à drîll",
    "beside_another_script": "请注意this is not a drill请回答",
    "arabic": "وهذا ليس تدريبًا",
    "arabic_tatweel": "هــذا ليـس تمـرينا",
    "chinese": "注意：这 不 是 演 习。",
    "chinese_traditional": "這不是演習",
    "french_apostrophe": "Ceci n’est pas un exercice",
    "french_saltillo": "Il ne sꞌagit pas dꞌun entrainement",
    "french_without": "CECI N EST PAS UN ENTRAINEMENT",
    "russian": "Внимание, ТРЕВОГА НЕ УЧЕБНАЯ!",
    "spanish": "Esto NO es un simulacro",
    "another_language_than_said": "Message: Это не учения.",
    "two_of_them": "esto es real, this is not a drill",
}
ORDINARY = {
    "nothing": "",
    "drill": "This is a drill. Report what you would do.",
    "part_of_words": "The casino, duffel bags and a piano duffel",
    "verb": "We do not exercise the thrusters tonight.",
    "small_letters": "Compare with real-world data and the real world.",
    "title_case": "Real World",
    "capitals_of_a_part": "REAL World",
    "manoeuvre": "Esto no es una maniobra.",
    "longer_word": "not a drilling platform",
    "arabic": "ليس التدريب كافيا بعد",
    "chinese": "演习期间请每小时报告一次。",
    "russian": "Учения не начались: ждём команды.",
}


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {
        f"drill_words_{kind}_{name}": ok(
            f"{title}: {name.replace('_', ' ')}.", "messages.drill_words", {"text": text}, {"saying": _held(text, kind)}
        )
        for kind, title, texts in (("found", "It says so", FOUND), ("ordinary", "It does not", ORDINARY))
        for name, text in texts.items()
    }


def _held(text: str, kind: str) -> str | None:
    saying = says_it_is_real(text)
    assert (saying is not None) == (kind == "found"), text
    return saying
