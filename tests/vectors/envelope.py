"""Vectors of envelopes: from the bytes to the officers behind them, and every way in which that ends before.

The reader is KESTREL, who holds `records` (admitted in their order, without an instant: expiry is not judged).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from protocols.envelope import Attested, Envelope, National
from protocols.keys import SeedSigner
from protocols.messages import check, five_digits, form_of, message_hash, parse
from protocols.messages.conjunction import FORMS as CONJUNCTION
from protocols.messages.header import Drill, Precedence, Relation, Reply
from protocols.messages.manoeuvre import FORMS as MANOEUVRE
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, Answer, FreeText, Hold
from protocols.pae import Mode, digest, pae
from protocols.roster import Service, StatementRef
from protocols.wire import decode, encode, pack
from tests.parties import MINUTE, NOW, Party, World, finish, seed
from tests.vectors.notation import Vector, ok, refused

__all__ = ["generate"]

Records = list[tuple[str, bytes]]

TEXT = FreeText(subject="Orbit of LARK 8", text="Détection à 14:15Z.")
TAKEN = Acknowledgement(means=NOT_AGREEMENT)
REFERRED = seed("vectors", "envelope", "an earlier message")
REPLY: dict[str, Any] = {
    "relation": Relation(kind="reply", message=REFERRED),
    "case": REFERRED,
    "reply": Reply(required="none"),
}


class Scene:
    """MERIDIAN says something to KESTREL; any part of it can be another than it should be."""

    def __init__(self, mode: Mode = "test") -> None:
        self.world = World(mode)
        self.party = self.world.meridian
        self.records: Records = [record for record in self.world.records("KESTREL") if record[0] != "bulletin"]

    def text(self, **changes: Any) -> bytes:
        return self.world.message("procedure.free_text", TEXT, **changes)

    def taken(self, **changes: Any) -> bytes:
        return self.world.message("procedure.acknowledgement", TAKEN, **(REPLY | changes))

    def formed(self, form: Any, body: dict[str, Any] | None = None, **changes: Any) -> bytes:
        """The worked example of a type, with other values in its body and header."""
        draft: dict[str, Any] = dict(form.example) | changes
        draft["body"] = dict(draft["body"]) | (body or {})
        message = check(draft, mode="test", from_="MERIDIAN", id=seed("id", length=16), composed_at=NOW)
        return pack(message)

    def signed(self, data: bytes, *capacities: str, roles: Sequence[str] = ("WATCH-1", "WATCH-2"), **more: Any) -> list[Attested]:
        """Attestations in these capacities, by WATCH-1 and WATCH-2 in turn."""
        return [
            self.party.attest(role, data, capacity, at=more.get("at"), signer=more.get("signer"))  # type: ignore[arg-type]
            for role, capacity in zip(roles, capacities, strict=False)
        ]

    def envelope(self, data: bytes, attested: Sequence[Attested], to: str = "KESTREL", **changes: Any) -> Envelope:
        return Envelope.parse(self.world.release(data, attested, to, **changes))

    def two(self, data: bytes | None = None, **changes: Any) -> Envelope:
        """Free text, as it must be: author, second, released."""
        data = data or self.text()
        return self.envelope(data, self.signed(data, "author", "second"), **changes)

    def given(self, envelope: Envelope | bytes, me: str = "KESTREL") -> dict[str, Any]:
        data = envelope if isinstance(envelope, bytes) else envelope.encode()
        centre = "KESTREL"
        anchor = self.world.parties[centre].anchor
        rows = [list(record) for record in self.records]
        return {"mode": self.world.mode, "me": me, "centre": centre, "anchor": anchor, "records": rows, "envelope": data}

    def good(self, description: str, envelope: Envelope, *, unread: bool = False) -> Vector:
        message, release = parse(envelope.message), decode(envelope.release)
        hashed = message_hash(envelope.message, self.world.mode)
        attestations = [decode(each.payload) for each in envelope.attestations]
        signers = {s.id: role for role, s in self.party.officers.items()} | {self.party.key("feed").id: "FEED"}
        result = {
            "message": hashed,
            "digits": five_digits(hashed),
            "release": digest("release", self.world.mode, envelope.release),
            "epoch": release["epoch"],
            "number": release["number"],
            "type": message.type,
            "version": message.version,
            "officers": [[signers[a["key"]], a["capacity"]] for a in attestations],
            "by_one_officer": attestations[0]["capacity"] in ("sole_crew_danger", "sole_override"),
            "body": "unread" if unread else "read",
            "national": [each.oid for each in envelope.national],
        }
        return ok(description, "envelope.open", self.given(envelope), result)

    def bad(self, description: str, code: str, envelope: Envelope | bytes, me: str = "KESTREL") -> Vector:
        return refused(description, "envelope.open", self.given(envelope, me), code)

    def newer(self, **changes: Any) -> StatementRef:
        """A second statement of the sender, held by the reader."""
        self.records.insert(-1, ("statement", self.party.statement_record(2, **changes)))
        return self.party.statement_ref(2, **changes)


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_good(), **_shape(), **_addressed(), **_centre(), **_officers(), **_capacities(), **_contents()}


def _good() -> dict[str, Vector]:
    one, two, info, national, drill, again, hold = (Scene(), Scene(), Scene(), Scene(), Scene("drill"), Scene(), Scene())
    data = one.taken()
    to_info = info.text(to=("HALCYON",), info=("KESTREL",))
    further = (National("1.2.156.10197.1.501", b"a certificate", b"a signature that nobody here can check"),)
    late = again.text()
    held = hold.world.message(
        "procedure.hold", Hold(reason="being_checked"), relation=Relation(kind="update", message=REFERRED),
        case=REFERRED, reply=Reply(required="none"),
    )  # fmt: skip
    return {
        "one_officer": one.good("An acknowledgement, by one officer.", one.envelope(data, one.signed(data, "sole"))),
        "two_officers": two.good("Free text, by author and second.", two.two()),
        "for_information": info.good("Released to a centre that is named for information.", info.two(to_info)),
        "national_signature": national.good(
            "A further signature under a party's own algorithm: carried, not checked.", replace(national.two(), national=further)
        ),
        "drill": drill.good("A drill, between two nodes of mode drill.", drill.two()),
        "hold": hold.good("A hold, by one officer in that capacity.", hold.envelope(held, hold.signed(held, "hold"))),
        "released_again": again.good(
            "Released again in a later epoch: the second's signature may be old.",
            again.two(late, again=seed("earlier release"), released_at=NOW + 24 * 60 * MINUTE, epoch=2, number=1),
        ),
        **_alone(),
        **_unknown_forms(),
        **_times(),
    }  # fmt: skip


def _alone() -> dict[str, Vector]:
    crew, override, feed = Scene(), Scene(), Scene()
    danger = crew.formed(CONJUNCTION[0], {"crew_at_risk": "yes"}, precedence="FLASH")
    urgent = override.formed(CONJUNCTION[0], {"decision_by": "2026-11-22T15:00:00Z"}, precedence="FLASH")
    notice = feed.formed(MANOEUVRE[0], precedence="PRIORITY")
    key = feed.party.key("feed")
    service = Service(centre="MERIDIAN", name="FEED", key=key.public, types=("manoeuvre.notice",))
    ref = feed.newer(services=(service,))
    return {
        "one_officer_crew_danger": crew.good(
            "Danger to crew: one officer may release, confirmation is due.", crew.envelope(danger, crew.signed(danger, "sole_crew_danger"))
        ),
        "one_officer_override": override.good(
            "No second officer to be had, and a type that allows the override.",
            override.envelope(urgent, override.signed(urgent, "sole_override")),
        ),
        "service": feed.good(
            "A program, for a type that its statement lists, at PRIORITY.",
            feed.envelope(notice, feed.signed(notice, "service", signer=key), statement=ref),
        ),
    }


def _unknown_forms() -> dict[str, Vector]:
    kind, version, flash = Scene(), Scene(), Scene()
    other = kind.world.message("weather.report", b"\xc1 not even the format", precedence=Precedence.ROUTINE)
    later = version.world.message("procedure.free_text", encode({"says": "more"}), version=9, precedence=Precedence.IMMEDIATE)
    urgent = flash.world.message("reentry.crewed", encode({}), precedence=Precedence.FLASH)
    return {
        "type_unknown": kind.good("A type that nobody here knows: stored, its body unread.", kind.envelope(
            other, kind.signed(other, "sole")
        ), unread=True),
        "version_unknown": version.good("A later version of a known type.", version.two(later), unread=True),
        "type_unknown_by_one_officer": flash.good(
            "A type unknown here may be one of crew danger: let through, and marked.",
            flash.envelope(urgent, flash.signed(urgent, "sole_crew_danger")), unread=True,
        ),
    }  # fmt: skip


def _times() -> dict[str, Vector]:
    fresh, late, ahead, expired = Scene(), Scene(), Scene(), Scene()
    half_hour = 30 * MINUTE
    return {
        "second_half_an_hour_old": fresh.good("Released 30 minutes after the second officer signed.", fresh.two(
            released_at=NOW + half_hour
        )),
        "second_too_late": late.bad("A millisecond later.", "second_too_late", late.two(released_at=NOW + half_hour + 1)),
        "second_signed_after_the_release": ahead.good("The seat's clock runs ahead of the node's.", ahead.two(
            released_at=NOW - MINUTE
        )),
        "past_its_expiry": expired.good("Past `expires_at` when released: no message is refused for its time.", expired.two(
            expired.text(expires_at=NOW + 1), released_at=NOW + MINUTE
        )),
    }  # fmt: skip


def _shape() -> dict[str, Vector]:
    scene = Scene()
    good = scene.two()
    parts = decode(good.encode())
    message, attested, release, signature, national = parts
    third = [["1.2.3", b"", b""]] * 3

    def shaped(description: str, value: object, code: str = "schema") -> Vector:
        return scene.bad(description, code, encode(value))

    def header(**changes: Any) -> bytes:
        fields = decode(message) | changes
        return encode({name: value for name, value in fields.items() if value is not ...})

    def released(**changes: Any) -> list[Any]:
        return [message, attested, encode(decode(release) | changes), signature, []]

    upside_down = encode(decode(message)).replace(b"\xa4body", b"\xa4yodb")
    return {
        "trailing_byte": scene.bad("A byte follows.", "not_canonical", good.encode() + b"\x00"),
        "cut_short": scene.bad("The last byte is missing.", "not_canonical", good.encode()[:-1]),
        "not_an_array": shaped("A map of the parts.", {"message": message}),
        "four_parts": shaped("The national part is left out.", parts[:4]),
        "six_parts": shaped("A part too many.", [*parts, b""]),
        "no_attestation": shaped("Nobody signed.", [message, [], release, signature, national]),
        "three_attestations": shaped("A third officer.", [message, [*attested, attested[0]], release, signature, national]),
        "attestation_without_signature": shaped("An attestation alone.", [
            message, [attested[0][:1]], release, signature, national
        ]),
        "officer_signature_of_63_bytes": shaped("A byte too few.", [
            message, [[attested[0][0], bytes(63)]], release, signature, national
        ]),
        "centre_signature_of_65_bytes": shaped("A byte too many.", [message, attested, release, signature + b"\x00", []]),
        "three_national_signatures": shaped("More than two.", [message, attested, release, signature, third]),
        "national_with_two_fields": shaped("A national signature without its certificate.", [
            message, attested, release, signature, [["1.2.3", b""]]
        ]),
        "message_as_a_map": shaped("M as a map, where its bytes belong.", [decode(message), *parts[1:]]),
        "message_not_canonical": shaped("A byte follows M.", [message + b"\x00", *parts[1:]], "not_canonical"),
        "message_keys_not_in_order": shaped("M's keys in another order.", [upside_down, *parts[1:]], "not_canonical"),
        "message_field_unknown": shaped("A field that M does not have.", [header(colour="red"), *parts[1:]]),
        "message_charter_left_out": shaped("`charter` is always there, nil for the direct channel.", [header(charter=...), *parts[1:]]),
        "message_names_itself": shaped("A message to its own sender.", [header(to=["MERIDIAN"]), *parts[1:]]),
        "release_number_0": shaped("Numbers begin at 1.", released(number=0)),
        "release_previous_of_31_bytes": shaped("A hash that is too short.", released(previous=bytes(31))),
        "release_of_three_attestations": shaped("It names three attestations.", released(attestations=[bytes(32)] * 3)),
        "release_trailing_byte": shaped("A byte follows the release.", [message, attested, release + b"\x00", signature, []], "not_canonical"),
    }  # fmt: skip


def _addressed() -> dict[str, Vector]:
    live, drill_part, no_drill, stranger, unknown, other, neither, forged = (Scene() for _ in range(8))
    drill = Scene("drill")
    drilled = drill.two()
    drill_scene = Scene("drill")
    with_part = drill_part.text(drill=Drill(run="QUIET HARBOUR"))
    without_part = drill_scene.text(drill=None)

    def unparsed(scene: Scene, data: bytes) -> Envelope:
        return _by(scene.party, data, scene.signed(data, "author", "second"), scene.two().release)

    stranger.records = stranger.records[:-1]
    elsewhere = neither.text(to=("HALCYON",))
    unheard = unknown.text(from_="MERIDIAN")
    renamed = encode(decode(unheard) | {"from": "HALCYON"})
    own = Party("Halcyon", "HALCYON")
    attested = [own.attest("WATCH-1", renamed, "author"), own.attest("WATCH-2", renamed, "second")]
    passed_on = forged.two()
    swapped = encode(decode(passed_on.release) | {"from": "KESTREL", "to": "MERIDIAN"})
    return {
        "drill_at_a_test_node": live.bad("A drill's envelope at a node of mode test.", "wrong_mode", drilled),
        "drill_part_in_a_test": drill_part.bad("The drill part outside a drill.", "drill_text", unparsed(drill_part, with_part)),
        "drill_part_missing": drill_scene.bad("A drill without its drill part.", "drill_text", unparsed(drill_scene, without_part)),
        "not_pinned": stranger.bad("No two officers of ours have pinned the sender's party.", "not_pinned", stranger.two()),
        "sender_unknown": unknown.bad(
            "No record here lists the sender.", "unknown_centre",
            _by(own, renamed, attested, no_drill.two().release),
        ),
        "for_another_centre": other.bad(
            "Released to KESTREL, read at HALCYON.", "not_for_us", other.two(other.text(info=("HALCYON",))), me="HALCYON"
        ),
        "release_to_somebody_not_named": neither.bad(
            "Released to KESTREL, whom the message does not name.", "not_for_us", neither.two(elsewhere)
        ),
        "release_from_another_centre": forged.bad(
            "The release says that KESTREL speaks, the message that MERIDIAN does.", "not_for_us",
            replace(passed_on, release=swapped, signature=_sign(forged.party, swapped)),
        ),
    }  # fmt: skip


def _sign(party: Party, payload: bytes, signer: SeedSigner | None = None) -> bytes:
    return finish((signer or party.signer).sign("release", payload))


def _by(party: Party, data: bytes, attested: Sequence[Attested], like: bytes) -> Envelope:
    """An envelope of whatever bytes, whoever the sender is; the rest of the release is as in another one."""
    fields = {
        "message": message_hash(data, party.mode),
        "attestations": [digest("attestation", party.mode, each.payload) for each in attested],
        "from": party.centre,
    }
    payload = encode(decode(like) | fields)
    return Envelope(data, tuple(attested), payload, _sign(party, payload))


def _centre() -> dict[str, Vector]:
    def changed(description: str, code: str, *, signer: SeedSigner | None = None, **changes: Any) -> Vector:
        scene = Scene()
        envelope = scene.two()
        payload = encode(decode(envelope.release) | changes)
        return scene.bad(description, code, replace(envelope, release=payload, signature=_sign(scene.party, payload, signer)))

    scene = Scene()
    good = scene.two()
    first, second = good.attestations
    party = scene.party
    other_text = scene.text(reply=Reply(required="none"))
    resigned = Scene()
    ref = resigned.newer(
        centres=(replace_centre(resigned.party, resigned.party.key("new centre")),), revoked=(resigned.party.signer.public,)
    )
    overlap = Scene()
    both = (replace_centre(overlap.party, overlap.party.signer, overlap.party.key("new centre")),)
    newer = overlap.newer(centres=both)
    kind = party.signer._key.sign(pae("notice", "test", good.release))
    live = party.signer._key.sign(pae("release", "live", good.release))
    return {
        "centre_key_in_an_overlap": overlap.good(
            "Old and new key stand side by side in the statement named.", overlap.two(statement=newer)
        ),
        "centre_signature_by_an_officer": changed(
            "Signed by an officer's key.", "bad_signature", signer=party.officers["WATCH-1"]
        ),
        "centre_signature_by_the_reader": changed("Signed by the reader's own key.", "bad_signature", signer=World().kestrel.signer),
        "centre_signature_as_a_notice": scene.bad("Made for another kind.", "bad_signature", replace(good, signature=kind)),
        "centre_signature_in_mode_live": scene.bad("Made in another mode.", "bad_signature", replace(good, signature=live)),
        "centre_signature_of_zeros": scene.bad("Not a signature.", "bad_signature", replace(good, signature=bytes(64))),
        "centre_key_revoked": resigned.bad(
            "Under the statement named, the key is the centre's no more.", "bad_signature", resigned.two(statement=ref)
        ),
        "release_changed": scene.bad("One field of the release is another.", "bad_signature", replace(
            good, release=encode(decode(good.release) | {"number": 2})
        )),
        "release_of_another_message": scene.bad(
            "The message in the envelope is not the one that the release names.", "bad_signature", replace(good, message=other_text)
        ),
        "release_of_other_attestations": changed(
            "The release names another officer's attestation.", "bad_signature",
            attestations=[digest("attestation", "test", first.payload), bytes(32)],
        ),
        "release_of_one_attestation": changed(
            "The release names one attestation, the envelope carries two.", "bad_signature",
            attestations=[digest("attestation", "test", first.payload)],
        ),
        "attestations_swapped": scene.bad("Second before author, against the release.", "bad_signature", replace(
            good, attestations=(second, first)
        )),
        "attestation_left_out": scene.bad("The second's attestation is taken away.", "bad_signature", replace(
            good, attestations=(first,)
        )),
        "statement_not_here": changed("It is to be judged by a statement that has not come.", "record_needed", statement={
            "version": 2, "hash": bytes(32)
        }),
        "statement_of_another_hash": changed("The statement named has the version of ours and another hash.", "record_forked", statement={
            "version": 1, "hash": bytes(32)
        }),
    }  # fmt: skip


def replace_centre(party: Party, *signers: SeedSigner) -> Any:
    """The party's centre under these keys."""
    listed = party.statement().centres[0]
    return type(listed)(name=listed.name, keys=tuple(s.public for s in signers), speaks_for=listed.speaks_for)


def _officers() -> dict[str, Vector]:
    scene = Scene()
    data = scene.text()
    author, second = scene.signed(data, "author", "second")
    stranger = scene.party.key("somebody")
    other_text = scene.text(reply=Reply(required="none"))
    of_other_text = scene.signed(other_text, "author")[0]
    swapped = Attested(author.payload, second.signature)
    live = Attested(author.payload, scene.party.officers["WATCH-1"]._key.sign(pae("attestation", "live", author.payload)))
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
        "officer_signature_bad": with_officers("The second's signature under the author's words.", "officer_signature", swapped, second),
        "officer_signature_in_mode_live": with_officers("Made in another mode.", "officer_signature", live, second),
        "officer_signature_as_a_message": with_officers("Made for another kind.", "officer_signature", kind, second),
        "officer_signed_another_text": with_officers(
            "A true attestation, of another message.", "officer_signature", of_other_text, second
        ),
        "officer_capacity_unknown": with_officers("A capacity that nobody defined.", "officer_signature", broken, second),
        "officer_unknown": with_officers(
            "Signed by a key of no list.", "officer_unknown", author, scene.party.attest("WATCH-2", data, "second", signer=stranger)
        ),
        "officer_of_another_centre": with_officers(
            "Seconded by an officer of the addressee.", "officer_unknown", author, kestrels
        ),
        "officer_revoked": revoked.bad("The statement named revokes the second's key.", "key_revoked", revoked.two(statement=ref)),
        "officer_former": former.bad("The statement named lists the second no more.", "officer_unknown", former.two(statement=gone)),
        "officer_twice": with_officers(
            "One officer is author and second.", "same_officer", author, scene.party.attest("WATCH-1", data, "second")
        ),
        "attestation_twice": with_officers("One attestation, twice.", "same_officer", author, author),
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
        "acknowledgement_by_two": signed_as("A settling type takes one officer.", "capacity", taken, "author", "second"),
        "acknowledgement_as_service": scene.bad(
            "A program cannot take a message: its key is no officer's.", "officer_unknown",
            scene.envelope(taken, scene.signed(taken, "service")),
        ),
        "service_type_not_listed": feed.bad(
            "A program, for a type that its statement does not list.", "capacity", by_service(feed, notice, "service", ref)
        ),
        "service_as_an_officer": silent.bad(
            "A program's key in an officer's capacity.", "officer_unknown", by_service(silent, notice, "sole", other)
        ),
    }  # fmt: skip


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
        "speaks_for_as_listed": modest.good("At the level that the statement lists.", modest.two(modest.text(speaks_for="centre"))),
        "speaks_for_too_high": modest.bad(
            "For a ministry, where the statement lists `centre`.", "speaks_for", modest.two(modest.text(speaks_for="ministry"))
        ),
        "body_field_missing": body("A body without its subject.", "schema", encode({"text": plain["text"]})),
        "body_field_unknown": body("A body with a field more.", "schema", encode(plain | {"colour": "red"})),
        "body_control_character": body("Text with an escape character.", "schema", encode(plain | {"text": "a\x1b[2Jb"})),
        "body_reordering_character": body("Text that runs against its own order.", "schema", encode(plain | {"subject": "a\u202eb"})),
        "body_trailing_byte": body("A byte follows the body.", "not_canonical", pack(TEXT) + b"\x00"),
        "body_integer_for_float": body("55 where 55.0 belongs.", "not_canonical", integer, "conjunction.alert"),
        "body_against_its_own_rules": body("To be decided after the closest approach.", "draft_wrong", late, "conjunction.alert"),
        "body_receipt_says_more": body(
            "An acknowledgement whose sentence is another.", "schema",
            encode({"means": "Receipt is agreement with everything in it."}), "procedure.acknowledgement", **REPLY,
        ),
        "relation_missing": body(
            "An acknowledgement of nothing.", "relation_wrong", pack(TAKEN), "procedure.acknowledgement", reply=Reply(required="none")
        ),
        "relation_of_another_kind": body(
            "A conjunction alert as a cancellation.", "relation_wrong", encode(alert), "conjunction.alert",
            relation=Relation(kind="cancel", message=REFERRED), case=REFERRED,
        ),
        "precedence_too_high": body(
            "FLASH, days before the decision, without a reason.", "precedence_too_high",
            encode({k: v for k, v in alert.items() if k not in ("decision_by", "lead_time_required_h")} | {"tca": NOW + 72 * 60 * MINUTE}),
            "conjunction.alert", precedence=Precedence.FLASH,
        ),
    }  # fmt: skip
