"""Envelopes that are authentic and refused: their officers, in which capacity they sign, and what is said."""

from __future__ import annotations

from typing import Any

from protocols.envelope import Attested, Envelope
from protocols.messages import form_of, parse
from protocols.messages.conjunction import FORMS as CONJUNCTION
from protocols.messages.header import Precedence, Relation, Reply
from protocols.messages.manoeuvre import FORMS as MANOEUVRE
from protocols.messages.procedure import Answer
from protocols.pae import pae
from protocols.roster import Service, StatementRef
from protocols.wire import decode, encode, pack
from tests.parties import MINUTE, NOW, Party
from tests.vectors.notation import Vector
from tests.vectors.scene import REFERRED, REPLY, TAKEN, TEXT, Scene

__all__ = ["generate"]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_officers(), **_order(), **_capacities(), **_contents()}


def _officers() -> dict[str, Vector]:
    scene = Scene()
    data = scene.text()
    author, second = scene.signed(data, "author", "second")
    stranger = scene.party.key("somebody")
    other_text = scene.text(reply=Reply(required="none"))
    of_other_text = scene.signed(other_text, "author")[0]
    swapped = Attested(author.payload, second.signature)
    live = Attested(
        author.payload, scene.party.officers["WATCH-1"]._key.sign(pae("attestation", "live", author.payload))
    )
    kind = Attested(author.payload, scene.party.officers["WATCH-1"]._key.sign(pae("message", "test", author.payload)))
    broken = Attested(encode(decode(author.payload) | {"capacity": "chief"}), author.signature)
    revoked = Scene()
    officers = revoked.party.statement().officers
    ref = revoked.newer(officers=officers[:1], revoked=(officers[1].key,))
    former = Scene()
    gone = former.newer(officers=officers[:1], former=(officers[1].key,))
    kestrels = scene.world.kestrel.attest("WATCH-2", data, "second")

    def with_officers(description: str, code: str, *attested: Attested) -> Vector:
        return scene.bad(description, code, scene.envelope(data, attested))

    return {
        "officer_signature_bad": with_officers(
            "The second's signature under the author's words.", "officer_signature", swapped, second
        ),
        "officer_signature_in_mode_live": with_officers("Made in another mode.", "officer_signature", live, second),
        "officer_signature_as_a_message": with_officers("Made for another kind.", "officer_signature", kind, second),
        "officer_signed_another_text": with_officers(
            "A true attestation, of another message.", "officer_signature", of_other_text, second
        ),
        "officer_capacity_unknown": with_officers(
            "A capacity that nobody defined.", "officer_signature", broken, second
        ),
        "officer_unknown": with_officers(
            "Signed by a key of no list.",
            "officer_unknown",
            author,
            scene.party.attest("WATCH-2", data, "second", signer=stranger),
        ),
        "officer_of_another_centre": with_officers(
            "Seconded by an officer of the addressee.", "officer_unknown", author, kestrels
        ),
        "officer_revoked": revoked.bad(
            "The statement named revokes the second's key.", "key_revoked", revoked.two(statement=ref)
        ),
        "officer_former": former.bad(
            "The statement named lists the second no more.", "officer_unknown", former.two(statement=gone)
        ),
        "officer_twice": with_officers(
            "One officer is author and second.", "same_officer", author, scene.party.attest("WATCH-1", data, "second")
        ),
        "attestation_twice": with_officers("One attestation, twice.", "same_officer", author, author),
    }


def _order() -> dict[str, Vector]:
    """Two things wrong at once: which of them decides."""
    scene = Scene()
    data = scene.text()
    author, second = scene.signed(data, "author", "second")
    stranger = scene.party.attest("WATCH-1", data, "author", signer=scene.party.key("somebody"))
    read_in = encode(decode(second.payload) | {"read_in": ["en"]})
    late = scene.party.attest("WATCH-2", data, "author", at=NOW - 31 * MINUTE)

    def with_officers(description: str, code: str, *attested: Attested) -> Vector:
        return scene.bad(description, code, scene.envelope(data, attested))

    return {
        "officers_each_before_the_next": with_officers(
            "The first is of nobody, the second not even a map: the first is judged whole before the second.",
            "officer_unknown",
            stranger,
            Attested(b"\x90", second.signature),
        ),
        "officer_read_in_as_an_array": with_officers(
            "An array where a map stands: whatever is wrong in its bytes is the officer's signature.",
            "officer_signature",
            author,
            Attested(read_in, second.signature),
        ),
        "officer_attestation_trailing_byte": with_officers(
            "A byte follows the attestation.",
            "officer_signature",
            author,
            Attested(second.payload + b"\x00", second.signature),
        ),
        "second_before_author_and_too_late": with_officers(
            "The second of the two is judged, whatever its capacity: it is too old before the order is wrong.",
            "second_too_late",
            *scene.signed(data, "second"),
            late,
        ),
    }


def _capacities() -> dict[str, Vector]:
    scene = Scene()
    text, taken = scene.text(), scene.taken()
    flash = scene.formed(CONJUNCTION[0], {"decision_by": "2026-11-22T15:00:00Z"}, precedence="FLASH")
    calm = scene.formed(CONJUNCTION[0], {"decision_by": "2026-11-22T15:00:00Z"}, precedence="PRIORITY")
    answer = scene.world.message("procedure.answer", Answer(answer="accepted_as_asked"), **REPLY)
    feed, silent = Scene(), Scene()
    key = feed.party.key("feed")
    listed = Service(centre="MERIDIAN", name="FEED", key=key.public, types=("manoeuvre.outcome",))
    ref, other = feed.newer(services=(listed,)), silent.newer(services=(listed,))
    notice = feed.formed(MANOEUVRE[0], precedence="PRIORITY")

    def signed_as(description: str, code: str, data: bytes, *capacities: str) -> Vector:
        return scene.bad(description, code, scene.envelope(data, scene.signed(data, *capacities)))

    def by_service(at: Scene, data: bytes, capacity: str, named: StatementRef) -> Envelope:
        return at.envelope(data, at.signed(data, capacity, signer=key), statement=named)

    return {
        "one_officer_where_two": signed_as("FLASH, by one officer.", "officers_missing", flash, "sole"),
        "author_alone": signed_as("The author, without a second.", "officers_missing", text, "author"),
        "one_officer_for_free_text": signed_as("Free text always needs two.", "officers_missing", text, "sole"),
        "override_for_free_text": signed_as(
            "The override answers urgency, not substance.", "officers_missing", text, "sole_override"
        ),
        "override_for_an_answer": signed_as("An answer always needs two.", "officers_missing", answer, "sole_override"),
        "crew_danger_without_crew": signed_as("No crew is at risk.", "officers_missing", flash, "sole_crew_danger"),
        "override_below_immediate": signed_as(
            "At PRIORITY one officer is enough, and there is nothing to override.", "capacity", calm, "sole_override"
        ),
        "second_before_author": signed_as("The two in the other order.", "capacity", text, "second", "author"),
        "two_authors": signed_as("Nobody has seconded.", "capacity", text, "author", "author"),
        "two_soles": signed_as("Two who each sign alone.", "capacity", text, "sole", "sole"),
        "hold_of_free_text": signed_as("A hold's capacity under another type.", "capacity", text, "hold"),
        "acknowledgement_by_two": signed_as(
            "A settling type takes one officer.", "capacity", taken, "author", "second"
        ),
        "acknowledgement_as_service": scene.bad(
            "A program cannot take a message: its key is no officer's.",
            "officer_unknown",
            scene.envelope(taken, scene.signed(taken, "service")),
        ),
        "service_type_not_listed": feed.bad(
            "A program, for a type that its statement does not list.",
            "capacity",
            by_service(feed, notice, "service", ref),
        ),
        "service_as_an_officer": silent.bad(
            "A program's key in an officer's capacity.", "officer_unknown", by_service(silent, notice, "sole", other)
        ),
    }


def _contents() -> dict[str, Vector]:
    modest = Scene()
    modest.world.meridian = modest.party = Party("Meridian Orbital", "MERIDIAN", speaks_for="centre")
    modest.records = [record for record in modest.world.records("KESTREL") if record[0] != "bulletin"]
    scene = Scene()
    form = form_of("procedure.free_text", 1)
    assert form is not None

    def body(description: str, code: str, raw: bytes, type_: str = "procedure.free_text", **changes: Any) -> Vector:
        data = scene.world.message(type_, raw, **changes)
        capacities = ("sole",) if type_.endswith("acknowledgement") else ("author", "second")
        return scene.bad(description, code, scene.envelope(data, scene.signed(data, *capacities)))

    plain = decode(pack(TEXT))
    alert = decode(parse(scene.formed(CONJUNCTION[0])).body)
    late = encode(alert | {"decision_by": alert["tca"] + 1})
    integer = encode(alert | {"miss_distance_m": 55})
    return {
        "speaks_for_as_listed": modest.good(
            "At the level that the statement lists.", modest.two(modest.text(speaks_for="centre"))
        ),
        "speaks_for_too_high": modest.bad(
            "For a ministry, where the statement lists `centre`.",
            "speaks_for",
            modest.two(modest.text(speaks_for="ministry")),
        ),
        "body_field_missing": body("A body without its subject.", "schema", encode({"text": plain["text"]})),
        "body_field_unknown": body("A body with a field more.", "schema", encode(plain | {"colour": "red"})),
        "body_control_character": body(
            "Text with an escape character.", "schema", encode(plain | {"text": "a\x1b[2Jb"})
        ),
        "body_reordering_character": body(
            "Text that runs against its own order.", "schema", encode(plain | {"subject": "a\u202eb"})
        ),
        "body_trailing_byte": body("A byte follows the body.", "not_canonical", pack(TEXT) + b"\x00"),
        "body_integer_for_float": body("55 where 55.0 belongs.", "not_canonical", integer, "conjunction.alert"),
        "body_against_its_own_rules": body(
            "To be decided after the closest approach.", "draft_wrong", late, "conjunction.alert"
        ),
        "body_receipt_says_more": body(
            "An acknowledgement whose sentence is another.",
            "schema",
            encode({"means": "Receipt is agreement with everything in it."}),
            "procedure.acknowledgement",
            **REPLY,
        ),
        "relation_missing": body(
            "An acknowledgement of nothing.",
            "relation_wrong",
            pack(TAKEN),
            "procedure.acknowledgement",
            reply=Reply(required="none"),
        ),
        "relation_of_another_kind": body(
            "A conjunction alert as a cancellation.",
            "relation_wrong",
            encode(alert),
            "conjunction.alert",
            relation=Relation(kind="cancel", message=REFERRED),
            case=REFERRED,
        ),
        "precedence_too_high": body(
            "FLASH, days before the decision, without a reason.",
            "precedence_too_high",
            encode(
                {k: v for k, v in alert.items() if k not in ("decision_by", "lead_time_required_h")}
                | {"tca": NOW + 72 * 60 * MINUTE}
            ),
            "conjunction.alert",
            precedence=Precedence.FLASH,
        ),
    }
