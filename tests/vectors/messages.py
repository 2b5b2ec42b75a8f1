"""Vectors of messages: every type's worked example, headers that are wrong, bodies that break their rules."""

from __future__ import annotations

from typing import Any

from protocols.messages import FORMS, check, five_digits, message_hash, parse, reference
from protocols.pae import Mode
from protocols.wire import decode, encode, pack
from tests.parties import DAY, HOUR, NOW, seed
from tests.vectors import broken_maps, broken_rules, drill_words
from tests.vectors.notation import Vector, ok, refused, typed

__all__ = ["generate"]

MODE: Mode = "test"
ID = NOW.to_bytes(6, "big") + bytes.fromhex("7000800000000000002a")
EARLIER = seed("vectors", "messages", "an earlier message")
LEFT_OUT = object()


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    written = {
        **_examples(),
        **_headers(),
        **_wrong(),
        **_untold(),
        **_rules(),
        **_digits(),
        **_maps(),
        **_drill_texts(),
    }
    return written | broken_rules.generate() | broken_maps.generate() | drill_words.generate()


# -- messages, as plain maps so that they can be wrong ----------------------------------------------------------------

BODY = encode({"subject": "Orbit of LARK 8", "text": "Détection à 14:15Z."})
FIELDS: dict[str, Any] = {
    "mode": MODE,
    "id": ID,
    "type": "procedure.free_text",
    "version": 1,
    "from": "MERIDIAN",
    "to": ["KESTREL"],
    "charter": None,
    "speaks_for": "centre",
    "precedence": 4,
    "label": "channel",
    "handling": {"retention": "charter", "may_forward": "ask", "may_publish": "no"},
    "composed_at": NOW,
    "reply": {"required": "acknowledgement"},
    "language": "fr",
    "body": BODY,
}


def header(**changes: Any) -> bytes:
    """M with other values; `from_` is `from`."""
    fields = FIELDS | {name.rstrip("_"): value for name, value in changes.items()}
    return encode({name: value for name, value in fields.items() if value is not LEFT_OUT})


def example(type_: str, body: dict[str, Any] | None = None, **changes: Any) -> bytes:
    """The worked example of a type, with other values in its body (instants in ms) and its header."""
    form = FORMS[type_, 1]
    sender = "KESTREL" if form.example.get("to") == ["MERIDIAN"] else "MERIDIAN"
    message = check(dict(form.example), mode=MODE, from_=sender, id=ID, composed_at=NOW)
    plain = decode(message.body) | (body or {})
    raw = encode({name: value for name, value in plain.items() if value is not LEFT_OUT})
    fields = decode(pack(message)) | {"body": raw} | {name.rstrip("_"): value for name, value in changes.items()}
    return encode({name: value for name, value in fields.items() if value is not LEFT_OUT})


# -- what comes out ---------------------------------------------------------------------------------------------------


def _good(description: str, data: bytes) -> Vector:
    message = parse(data)
    hashed = message_hash(data, message.mode)
    known = (message.type, message.version) in FORMS
    fields = decode(data)
    del fields["body"]
    result = {
        "hash": hashed,
        "digits": five_digits(hashed),
        "reference": reference(message, hashed),
        "fields": typed(fields),
        "body": typed(decode(message.body)) if known else None,
    }
    return ok(description, "messages.message", {"message": data}, result)


def _bad(description: str, code: str, data: bytes) -> Vector:
    return refused(description, "messages.message", {"message": data}, code)


def _examples() -> dict[str, Vector]:
    return {
        f"example_{type_.replace('.', '_')}": _good(
            f"The worked example of {type_}, version {version}.", example(type_)
        )
        for type_, version in sorted(FORMS)
        if version == 1
    }


def _headers() -> dict[str, Vector]:
    attachment = {
        "name": "cdm.xml",
        "media_type": "application/xml",
        "size": 4_096,
        "sha256": seed("content"),
        "key": seed("key"),
    }
    translation = {"field": "body.text", "language": "en", "origin": "human", "text": "Detection at 14:15Z."}
    every = header(
        to=["KESTREL", "HALCYON"],
        info=["OSPREY-2"],
        charter=seed("charter"),
        precedence=1,
        precedence_reason="Crew is awake.",
        handling={"retention": "case", "may_forward": "no", "may_publish": "after", "publish_after": NOW + 90 * DAY},
        translations=[translation | {"translator": "LINGUIST-1"}],
        expires_at=NOW + DAY,
        reply={"required": "answer", "by": NOW + HOUR},
        relation={"kind": "reply", "message": EARLIER},
        case=EARLIER,
        legal_basis=["outer_space_treaty_ix", "tcbm_2013"],
        attachments=[attachment],
    )
    names = [f"CENTRE-{number}" for number in range(64)]
    return {
        "header_least": _good("Only the fields that are always there.", header()),
        "header_every_field": _good("Every field of a header, but the drill's.", every),
        "header_drill": _good("A drill.", header(mode="drill", drill={"run": "QUIET HARBOUR", "inject": "7"})),
        "header_64_addressees": _good("As many addressees as there may be.", header(to=names)),
        "header_longest_name": _good("The longest name of a centre.", header(to=["A" * 24])),
        "type_unknown": _good(
            "A type unknown here: the header is read, the body stays closed.",
            header(type="weather.report", body=b"\xc1 whatever it is"),
        ),
        "legal_basis_twice": _good(
            "Nothing says that a list of codes names each once, but where a rule does.",
            header(legal_basis=["tcbm_2013", "tcbm_2013"]),
        ),
        "version_unknown": _good("A version unknown here.", header(version=65_535, body=b"\x00")),
    }


def _wrong() -> dict[str, Vector]:
    def wrong(description: str, code: str = "schema", **changes: Any) -> Vector:
        return _bad(description, code, header(**changes))

    handling = FIELDS["handling"]
    attachment = {
        "name": "cdm.xml",
        "media_type": "application/xml",
        "size": 4_096,
        "sha256": bytes(32),
        "key": bytes(32),
    }
    translation = {"field": "body.text", "language": "en", "origin": "human", "text": "x"}
    return {
        "mode_unknown": wrong("A fourth mode.", mode="exercise"),
        "id_of_15_bytes": wrong("An id is 16 bytes.", id=ID[:15]),
        "id_as_text": wrong("An id in its text form.", id="019aa000-0000-7000-8000-000000000001"),
        "type_without_family": wrong("A type has a family and a name.", type="alert"),
        "type_in_capitals": wrong("In lower case.", type="Conjunction.alert"),
        "type_of_65_characters": wrong("A character too many.", type="a." + "b" * 63),
        "version_0": wrong("Versions begin at 1.", version=0),
        "version_65536": wrong("And end at 65,535.", version=65_536),
        "version_as_text": wrong("Text where a number belongs.", version="1"),
        "to_as_text": wrong("Text where an array belongs.", to="KESTREL"),
        "to_of_numbers": wrong("Numbers where names belong.", to=[1]),
        "to_as_a_map": wrong("A map where an array belongs.", to={"KESTREL": "KESTREL"}),
        "handling_as_an_array": wrong("An array where a map belongs.", handling=["charter", "ask", "no"]),
        "relation_as_bytes": wrong("Bytes where a map belongs.", relation=EARLIER, case=EARLIER),
        "version_as_a_float": wrong("A float where an integer belongs.", version=1.0),
        "precedence_as_a_boolean": wrong("True is no number.", precedence=True),
        "from_in_lower_case": wrong("A centre's name is in capitals.", from_="Meridian"),
        "to_empty": wrong("Nobody is addressed.", to=[]),
        "to_65_centres": wrong("One too many.", to=[f"CENTRE-{number}" for number in range(65)]),
        "to_twice": wrong("One centre twice.", to=["KESTREL", "KESTREL"]),
        "to_its_sender": wrong("The sender itself.", to=["MERIDIAN"]),
        "to_and_info": wrong("One centre in both lists.", info=["KESTREL"]),
        "info_its_sender": wrong("The sender for information.", info=["MERIDIAN"]),
        "to_name_of_25_characters": wrong("A character too many.", to=["A" * 25]),
        "to_name_ends_in_a_hyphen": wrong("Hyphens stand between letters and digits.", to=["KESTREL-"]),
        "charter_left_out": wrong("Left out, where nil is the direct channel.", charter=LEFT_OUT),
        "charter_of_31_bytes": wrong("A hash is 32 bytes.", charter=bytes(31)),
        "speaks_for_unknown": wrong("A level that nobody defined.", speaks_for="alliance"),
        "precedence_0": wrong("Above FLASH.", precedence=0),
        "precedence_5": wrong("Below ROUTINE.", precedence=5),
        "precedence_as_a_word": wrong("The bytes carry the number.", precedence="FLASH"),
        "label_left_out": wrong("A label is always there.", label=LEFT_OUT),
        "handling_left_out": wrong("So is handling.", handling=LEFT_OUT),
        "handling_publish_after_nothing": wrong(
            "`after` without its instant.", handling=handling | {"may_publish": "after"}
        ),
        "handling_publish_after_unasked": wrong(
            "An instant without `after`.", handling=handling | {"publish_after": NOW}
        ),
        "expires_when_composed": wrong("It expires before anybody could read it.", expires_at=NOW),
        "reply_by_without_a_reply": wrong(
            "A time for a reply that is not asked for.", reply={"required": "none", "by": NOW}
        ),
        "relation_unknown": wrong(
            "A fifth kind of relation.", relation={"kind": "forward", "message": EARLIER}, case=EARLIER
        ),
        "relation_to_31_bytes": wrong("A hash that is too short.", relation={"kind": "reply", "message": EARLIER[:31]}),
        "relation_to_two": wrong("Two messages at once.", relation=[{"kind": "reply", "message": EARLIER}] * 2),
        "legal_basis_unknown": wrong("A code that nobody defined.", legal_basis=["charter_51"]),
        "language_in_words": wrong("A tag, not a word.", language="French"),
        "attachments_17": wrong("One too many.", attachments=[attachment] * 17),
        "attachment_too_large": wrong("A byte above 8 MiB.", attachments=[attachment | {"size": 8 * 1024 * 1024 + 1}]),
        "attachment_media_type": wrong("Not a media type.", attachments=[attachment | {"media_type": "CDM"}]),
        "attachment_name_of_two_lines": wrong("A newline in a name.", attachments=[attachment | {"name": "a\nb"}]),
        "attachment_without_key": wrong(
            "No key for its content.",
            attachments=[{name: value for name, value in attachment.items() if name != "key"}],
        ),
        "translation_by_nobody": wrong("Neither human nor machine.", translations=[translation | {"origin": "other"}]),
        "translations_25": wrong("One too many.", translations=[translation] * 25),
        "reason_that_reorders": wrong("A character that turns the line around.", precedence_reason="a\u202eb"),
        "reason_with_an_escape": wrong("A character that a terminal obeys.", precedence_reason="a\x1b]52;c;b"),
        "reason_with_tag_characters": wrong("Characters that nobody sees.", precedence_reason="a\U000e0041"),
        "drill_in_a_test": wrong("The drill part outside mode drill.", "drill_text", drill={"run": "QUIET HARBOUR"}),
        "drill_without_its_part": wrong("Mode drill without the drill part.", "drill_text", mode="drill"),
        "drill_of_nothing": wrong("A drill without its name.", mode="drill", drill={"run": ""}),
        "body_empty": wrong("No body.", body=b""),
        "body_as_a_map": wrong("A map, where bytes hold the map.", body={"subject": "x"}),
        "field_unknown": wrong("A field that nobody defined.", colour="red"),
        "info_written_out_empty": wrong("An empty list is left out.", "not_canonical", info=[]),
        "expires_at_nil": wrong("What is absent is left out, not nil.", "not_canonical", expires_at=None),
        "composed_at_with_a_fraction": wrong("Instants are whole milliseconds.", composed_at=float(NOW)),
        "composed_at_as_text": wrong("Instants are numbers.", composed_at="2026-11-22T14:15:00Z"),
    }


def _untold() -> dict[str, Vector]:
    """Fields of a body in the three ways of not telling, and the ways that are none."""

    def alert(**body: Any) -> bytes:
        return example("conjunction.alert", body)

    return {
        "value_withheld": _good("Known and not told.", alert(probability={"is": "withheld"})),
        "value_unknown": _good("Not known.", alert(miss_distance_m={"is": "unknown"})),
        "value_not_stated": _good("Not stated: the field is left out.", alert(relative_speed_m_s=LEFT_OUT)),
        "value_nil": _bad("Nothing is not a value.", "not_canonical", alert(relative_speed_m_s=None)),
        "value_nil_where_required": _bad("Nor where one must be told.", "schema", alert(probability=None)),
        "value_missing": _bad("A field that must be told, or withheld.", "schema", alert(probability=LEFT_OUT)),
        "value_of_no_kind": _bad("A tag that nobody defined.", "schema", alert(probability={"is": "secret"})),
        "value_withheld_and_more": _bad(
            "Withheld, and something told.", "schema", alert(probability={"is": "withheld", "about": 0.1})
        ),
        "value_above_its_bound": _bad("A probability above 1.", "schema", alert(probability=1.5)),
        "value_an_integer": _bad("1 where 1.0 belongs.", "not_canonical", alert(probability=1)),
        "value_as_an_array": _bad("An array where a figure belongs.", "schema", alert(probability=[0.5])),
        "value_as_a_boolean": _bad("True where a figure belongs.", "schema", alert(probability=True)),
        "value_tag_in_an_array": _bad("An array where a map belongs.", "schema", alert(probability=["withheld"])),
        "value_objects_as_a_map": _bad("A map where an array belongs.", "schema", alert(objects={"is": "withheld"})),
        "value_as_text": _bad("A figure in words.", "schema", alert(probability="4.45e-3")),
    }


def _drill_texts() -> dict[str, Vector]:
    """A message whose text says that it is no drill: refused in a drill, wherever it stands, and taken elsewhere."""
    real = "This is not a drill."
    body = encode({"subject": "Orbit of LARK 8", "text": real})
    translation = {"field": "body.text", "language": "en", "origin": "human", "text": real}
    part = {"run": "QUIET HARBOUR", "inject": "7"}

    def wrong(description: str, **changes: Any) -> Vector:
        return _bad(description, "drill_text", header(mode="drill", **({"drill": part} | changes)))

    return {
        "drill_says_it_is_real": wrong("A drill whose text says that it is none.", body=body),
        "drill_says_so_in_a_translation": wrong("Its translation does.", translations=[translation]),
        "drill_says_so_in_its_reason": wrong("Its reason does.", precedence_reason="REAL WORLD"),
        "drill_says_so_in_its_own_part": wrong("The line of its script does.", drill=part | {"inject": "NO DUFF"}),
        "drill_says_so_of_an_unknown_type": wrong(
            "The body is closed, the header is judged.", type="weather.report", body=b"\xc1", precedence_reason=real
        ),
        "no_drill_says_so": _good("In another mode nothing is looked for.", header(body=body)),
    }


def _rules() -> dict[str, Vector]:
    """What a type's rules say between fields that are each right."""

    def rule(
        description: str, type_: str, body: dict[str, Any] | None = None, code: str = "draft_wrong", **header_: Any
    ) -> Vector:
        return _bad(description, code, example(type_, body, **header_))

    none: dict[str, Any] = {"relation": LEFT_OUT, "case": LEFT_OUT}
    text = "procedure.free_text"
    return {
        "rule_acknowledgement_of_nothing": rule(
            "Of no message.", "procedure.acknowledgement", code="relation_wrong", **none
        ),
        "rule_acknowledgement_as_update": rule(
            "As an update.",
            "procedure.acknowledgement",
            code="relation_wrong",
            relation={"kind": "update", "message": EARLIER},
        ),
        "rule_acknowledgement_means_more": rule(
            "Another sentence.", "procedure.acknowledgement", {"means": "Agreed."}, "schema"
        ),
        "rule_holding_in_the_past": rule("The next word is already past.", "procedure.holding", {"next_word_by": NOW}),
        "rule_holding_in_the_past_of_nothing": rule(
            "The next word is past, and it refers to nothing: the rules of its type come before the relation.",
            "procedure.holding",
            {"next_word_by": NOW},
            **none,
        ),
        "rule_agreement_between_others_of_nothing": rule(
            "Its parts are of others, and it answers nothing: so too within one rule.",
            "conjunction.agreement",
            {
                "step": "accepted",
                "parts": [
                    {"centre": centre, "action": "keeps_trajectory", "automatic_avoidance": "not_fitted"}
                    for centre in ("HALCYON", "OSPREY-2")
                ],
            },
            **none,
        ),
        "rule_relation_wrong_and_precedence": rule(
            "Cancelled by free text, at IMMEDIATE without a reason: the relation comes before the precedence.",
            text,
            code="relation_wrong",
            relation={"kind": "cancel", "message": EARLIER},
            case=EARLIER,
            precedence=2,
        ),
        "rule_short_answer_without_its_time": rule(
            "Passed to authority, and no time.",
            "procedure.cheap_answer",
            {"answer": "passed_to_authority", "next_word_by": LEFT_OUT, "try_centre": LEFT_OUT, "criterion": LEFT_OUT},
        ),
        "rule_short_answer_with_another_part": rule(
            "No comment, and a time.",
            "procedure.cheap_answer",
            {
                "answer": "received_no_comment",
                "next_word_by": NOW + HOUR,
                "try_centre": LEFT_OUT,
                "criterion": LEFT_OUT,
            },
        ),
        "rule_answer_cannot_without_reason": rule(
            "Cannot, and no reason.", "procedure.answer", {"answer": "cannot", "reason": LEFT_OUT, "text": LEFT_OUT}
        ),
        "rule_answer_accepted_with_reason": rule(
            "Accepted, and a reason why not.", "procedure.answer", {"answer": "accepted_as_asked", "reason": "not_able"}
        ),
        "rule_cancellation_as_update": rule(
            "Cancelling is a relation.",
            "procedure.cancellation",
            code="relation_wrong",
            relation={"kind": "update", "message": EARLIER},
        ),
        "rule_free_text_as_cancel": rule(
            "Only a cancellation cancels.",
            text,
            code="relation_wrong",
            relation={"kind": "cancel", "message": EARLIER},
            case=EARLIER,
        ),
        "rule_free_text_above_priority": rule(
            "IMMEDIATE, without a reason.", text, code="precedence_too_high", precedence=2
        ),
        "rule_screening_nearest_crossing": _good(
            "Two crossings, the second nearer than the first, and a third that is over: FLASH, by the nearest to come.",
            example("sharing.screening_result", _crossings(50 * HOUR, HOUR, -HOUR), precedence=1),
        ),
        "rule_screening_crossings_over": rule(
            "FLASH, and the crossings are over or two days off.",
            "sharing.screening_result",
            _crossings(-HOUR, 50 * HOUR),
            code="precedence_too_high",
            precedence=1,
        ),
        "rule_alert_decided_after_it": rule(
            "To be decided after the closest approach.", "conjunction.alert", {"decision_by": NOW + 365 * DAY}
        ),
        "rule_intent_undetermined": rule(
            "Undetermined, and no next word.",
            "conjunction.intent",
            {"intent": "undetermined", "manoeuvre_at": LEFT_OUT, "next_word_by": LEFT_OUT},
        ),
        "rule_intent_with_a_plan_not_to": rule(
            "Will not, and when.", "conjunction.intent", {"intent": "will_not_mitigate"}
        ),
        "rule_agreement_accepted_of_nothing": rule(
            "Accepted, and nothing proposed.", "conjunction.agreement", {"step": "accepted"}, "relation_wrong", **none
        ),
        "rule_notice_of_what_is_past": rule(
            "Planned, and past.",
            "manoeuvre.notice",
            {"ignition": NOW - HOUR, "decision_by": LEFT_OUT, "basis": "planned", "campaign": LEFT_OUT},
        ),
        "rule_notice_decided_after_it": rule(
            "To be decided after the ignition.", "manoeuvre.notice", {"decision_by": NOW + 365 * DAY}
        ),
        "rule_outcome_aborted_with_delta_v": rule(
            "Aborted, and a delta-v.", "manoeuvre.outcome", {"outcome": "aborted", "delta_v_m_s": {"is": "unknown"}}
        ),
        "rule_outcome_of_nothing": rule(
            "The outcome of no notice.", "manoeuvre.outcome", code="relation_wrong", **none
        ),
        "rule_exercise_that_is_over": rule(
            "A notification of what is past.",
            "military_exercise.notification",
            {"window": {"is": "interval", "start": NOW - DAY, "end": NOW}},
        ),
        "rule_exercise_ended_tomorrow": rule(
            "An end that lies in the future.", "military_exercise.end", {"ended_at": NOW + DAY}
        ),
        "rule_report_of_tomorrow": rule("An incident that lies in the future.", "incident.report", {"when": NOW + DAY}),
        "rule_report_crew_without_the_effect": rule(
            "Crew in danger, and not among the effects.",
            "incident.report",
            {"effects": ["degraded_signal"], "crew_in_danger": "yes", "fragments": LEFT_OUT},
        ),
        "rule_report_fragments_not_counted": rule(
            "Fragments, and no count.",
            "incident.report",
            {"effects": ["fragments"], "crew_in_danger": "no", "fragments": LEFT_OUT},
        ),
        "rule_report_effect_twice": rule(
            "One effect twice.", "incident.report", {"effects": ["degraded_signal", "degraded_signal"]}, "schema"
        ),
        "rule_explanation_of_nothing": rule(
            "No answer and no statement.",
            "incident.explanation",
            {"answers": LEFT_OUT, "statement": LEFT_OUT, "cause": LEFT_OUT},
        ),
    }


def _crossings(*after: int) -> dict[str, Any]:
    """The body of a screening result with crossings so long after it was composed, in milliseconds."""
    found = [
        {
            "object": {"name": {"is": "withheld"}},
            "tca": NOW + each,
            "miss_distance_m": 250.0 + place,
        }
        for place, each in enumerate(after)
    ]
    return {"result": "crossing", "within_km": LEFT_OUT, "crossings": found}


def _maps() -> dict[str, Vector]:
    """What may look as if a map broke its own rules, and does not."""
    return {name: _good(told, data) for name, (told, data) in broken_maps.taken().items()}


def _digits() -> dict[str, Vector]:
    def said(description: str, hashed: bytes) -> Vector:
        return ok(description, "messages.digits", {"hash": hashed}, {"digits": five_digits(hashed)})

    return {
        "digits": said(
            "The first eight bytes, big-endian, modulo 100,000.", bytes.fromhex("0000000000011d6b") + b"\xff" * 24
        ),
        "digits_with_zeros": said("Zeros in front are said.", bytes(7) + b"\x07" + bytes(24)),
        "digits_largest": said("All bits set.", b"\xff" * 32),
    }
