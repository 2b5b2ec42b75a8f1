"""Envelopes that are not authentic: their shape, whom they are for, and the centre's signature."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from protocols.envelope import Envelope, National
from protocols.keys import SeedSigner
from protocols.messages.header import Drill, Reply
from protocols.pae import digest, pae
from protocols.wire import decode, encode
from tests.parties import Party, World
from tests.vectors.notation import Vector
from tests.vectors.scene import Scene, centre_under, release_signature, unparsed_release

__all__ = ["generate"]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_shape(), **_addressed(), **_centre()}


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

    pairs = [encode(name) + encode(value) for name, value in decode(message).items()]
    upside_down = message[: len(message) - len(b"".join(pairs))] + b"".join(reversed(pairs))
    return {
        "trailing_byte": scene.bad("A byte follows.", "not_canonical", good.encode() + b"\x00"),
        "cut_short": scene.bad("The last byte is missing.", "not_canonical", good.encode()[:-1]),
        "not_an_array": shaped("A map of the parts.", {"message": message}),
        "four_parts": shaped("The national part is left out.", parts[:4]),
        "six_parts": shaped("A part too many.", [*parts, b""]),
        "no_attestation": shaped("Nobody signed.", [message, [], release, signature, national]),
        "three_attestations": shaped(
            "A third officer.", [message, [*attested, attested[0]], release, signature, national]
        ),
        "attestation_without_signature": shaped(
            "An attestation alone.", [message, [attested[0][:1]], release, signature, national]
        ),
        "officer_signature_of_63_bytes": shaped(
            "A byte too few.", [message, [[attested[0][0], bytes(63)]], release, signature, national]
        ),
        "centre_signature_of_65_bytes": shaped(
            "A byte too many.", [message, attested, release, signature + b"\x00", []]
        ),
        "three_national_signatures": shaped("More than two.", [message, attested, release, signature, third]),
        "national_with_two_fields": shaped(
            "A national signature without its certificate.", [message, attested, release, signature, [["1.2.3", b""]]]
        ),
        "message_as_a_map": shaped("M as a map, where its bytes belong.", [decode(message), *parts[1:]]),
        "message_not_canonical": shaped("A byte follows M.", [message + b"\x00", *parts[1:]], "not_canonical"),
        "message_keys_not_in_order": shaped("M's keys in another order.", [upside_down, *parts[1:]], "not_canonical"),
        "message_field_unknown": shaped("A field that M does not have.", [header(colour="red"), *parts[1:]]),
        "message_charter_left_out": shaped(
            "`charter` is always there, nil for the direct channel.", [header(charter=...), *parts[1:]]
        ),
        "message_names_itself": shaped("A message to its own sender.", [header(to=["MERIDIAN"]), *parts[1:]]),
        "attestations_as_a_map": shaped(
            "A map where an array stands.", [message, {"author": attested[0]}, release, signature, []]
        ),
        "attestation_as_bytes": shaped(
            "Bytes where a pair stands.", [message, [attested[0][0]], release, signature, []]
        ),
        "national_as_a_map": shaped("A map where an array stands.", [message, attested, release, signature, {}]),
        "national_of_nothing_but_its_shape": scene.good(
            "OID, certificate and signature of no bytes: nobody here checks them.",
            replace(good, national=(National("", b"", b""),)),
        ),
        "release_as_an_array": shaped("An array where a map stands.", [message, attested, encode([]), signature, []]),
        "release_attestations_as_text": shaped("Text where an array stands.", released(attestations="both")),
        "release_statement_as_an_array": shaped("An array where a map stands.", released(statement=[1, bytes(32)])),
        "release_number_a_float": shaped("A float where an integer stands.", released(number=1.0)),
        "release_number_0": shaped("Numbers begin at 1.", released(number=0)),
        "release_previous_of_31_bytes": shaped("A hash that is too short.", released(previous=bytes(31))),
        "release_of_three_attestations": shaped("It names three attestations.", released(attestations=[bytes(32)] * 3)),
        "release_trailing_byte": shaped(
            "A byte follows the release.", [message, attested, release + b"\x00", signature, []], "not_canonical"
        ),
    }


def _addressed() -> dict[str, Vector]:
    live, drill_part, no_drill, stranger, unknown, other, neither, forged = (Scene() for _ in range(8))
    drill = Scene("drill")
    drilled = drill.two()
    drill_scene = Scene("drill")
    with_part = drill_part.text(drill=Drill(run="QUIET HARBOUR"))
    without_part = drill_scene.text(drill=None)

    def unparsed(scene: Scene, data: bytes) -> Envelope:
        return unparsed_release(scene.party, data, scene.signed(data, "author", "second"), scene.two().release)

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
        "drill_part_in_a_test": drill_part.bad(
            "The drill part outside a drill.", "drill_text", unparsed(drill_part, with_part)
        ),
        "drill_part_missing": drill_scene.bad(
            "A drill without its drill part.", "drill_text", unparsed(drill_scene, without_part)
        ),
        "not_pinned": stranger.bad(
            "No two officers of ours have pinned the sender's party.", "not_pinned", stranger.two()
        ),
        "sender_unknown": unknown.bad(
            "No record here lists the sender.",
            "unknown_centre",
            unparsed_release(own, renamed, attested, no_drill.two().release),
        ),
        "for_another_centre": other.bad(
            "Released to KESTREL, read at HALCYON.",
            "not_for_us",
            other.two(other.text(info=("HALCYON",))),
            me="HALCYON",
        ),
        "release_to_somebody_not_named": neither.bad(
            "Released to KESTREL, whom the message does not name.", "not_for_us", neither.two(elsewhere)
        ),
        "release_from_another_centre": forged.bad(
            "The release says that KESTREL speaks, the message that MERIDIAN does.",
            "not_for_us",
            replace(passed_on, release=swapped, signature=release_signature(forged.party, swapped)),
        ),
        "release_by_another_centre": forged.bad(
            "Attested and released by KESTREL, all of it good, under a message in which MERIDIAN speaks.",
            "not_for_us",
            _taken_over(forged),
        ),
    }


def _taken_over(scene: Scene) -> Envelope:
    """A message of MERIDIAN as KESTREL would have released it: nothing is wrong with it but who speaks."""
    data, kestrel = scene.text(), scene.world.kestrel
    attested = [kestrel.attest("WATCH-1", data, "author"), kestrel.attest("WATCH-2", data, "second")]
    statement = kestrel.statement_ref()
    named = {"version": statement.version, "hash": statement.hash}
    like = encode(decode(scene.two().release) | {"statement": named})
    return unparsed_release(kestrel, data, attested, like)


def _centre() -> dict[str, Vector]:
    def changed(description: str, code: str, *, signer: SeedSigner | None = None, **changes: Any) -> Vector:
        scene = Scene()
        envelope = scene.two()
        payload = encode(decode(envelope.release) | changes)
        return scene.bad(
            description,
            code,
            replace(envelope, release=payload, signature=release_signature(scene.party, payload, signer)),
        )

    scene = Scene()
    good = scene.two()
    first, second = good.attestations
    party = scene.party
    other_text = scene.text(reply=Reply(required="none"))
    resigned = Scene()
    ref = resigned.newer(
        centres=(centre_under(resigned.party, resigned.party.key("new centre")),),
        revoked=(resigned.party.signer.public,),
    )
    overlap = Scene()
    both = (centre_under(overlap.party, overlap.party.signer, overlap.party.key("new centre")),)
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
        "centre_signature_by_the_reader": changed(
            "Signed by the reader's own key.", "bad_signature", signer=World().kestrel.signer
        ),
        "centre_signature_as_a_notice": scene.bad(
            "Made for another kind.", "bad_signature", replace(good, signature=kind)
        ),
        "centre_signature_in_mode_live": scene.bad(
            "Made in another mode.", "bad_signature", replace(good, signature=live)
        ),
        "centre_signature_of_zeros": scene.bad("Not a signature.", "bad_signature", replace(good, signature=bytes(64))),
        "centre_key_revoked": resigned.bad(
            "Under the statement named, the key is the centre's no more.", "bad_signature", resigned.two(statement=ref)
        ),
        "release_changed": scene.bad(
            "One field of the release is another.",
            "bad_signature",
            replace(good, release=encode(decode(good.release) | {"number": 2})),
        ),
        "release_of_another_message": scene.bad(
            "The message in the envelope is not the one that the release names.",
            "bad_signature",
            replace(good, message=other_text),
        ),
        "release_of_other_attestations": changed(
            "The release names another officer's attestation.",
            "bad_signature",
            attestations=[digest("attestation", "test", first.payload), bytes(32)],
        ),
        "release_of_one_attestation": changed(
            "The release names one attestation, the envelope carries two.",
            "bad_signature",
            attestations=[digest("attestation", "test", first.payload)],
        ),
        "attestations_swapped": scene.bad(
            "Second before author, against the release.", "bad_signature", replace(good, attestations=(second, first))
        ),
        "attestation_left_out": scene.bad(
            "The second's attestation is taken away.", "bad_signature", replace(good, attestations=(first,))
        ),
        "statement_not_here": changed(
            "It is to be judged by a statement that has not come.",
            "record_needed",
            statement={"version": 2, "hash": bytes(32)},
        ),
        "statement_of_another_hash": changed(
            "The statement named has the version of ours and another hash.",
            "record_forked",
            statement={"version": 1, "hash": bytes(32)},
        ),
    }
