"""Vectors of bundles: one that holds in each mode, one for each rule that is broken, and what is no bundle.

What each is expected to find is computed by the reader and pinned by name here: the codes that a scenario is about.
"""

from __future__ import annotations

from typing import Any

from protocols.bundle import Audience, Bundle, EntryProof, write_bundle
from protocols.bundle.form import ascending
from protocols.envelope import Envelope
from protocols.messages.procedure import Hold
from protocols.wire import decode, encode
from tests.bundles import TEXT, BundleScene
from tests.parties import DAY, seed
from tests.vectors import bundle_became, bundle_records
from tests.vectors.bundle_found import found, given, wrongly
from tests.vectors.notation import Vector, refused

__all__ = ["generate"]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {
        **_holds(), **_lacks(), **_wrong(), **_audience(), **_no_bundle(),
        **bundle_became.generate(), **bundle_records.generate(),
    }  # fmt: skip


def _holds() -> dict[str, Vector]:
    linked, held = BundleScene(), BundleScene()
    between = [linked.world.say("procedure.free_text", TEXT) for _ in range(2)]
    held.inside.append(
        held.world.refer(
            held.said, "procedure.hold", Hold(reason="being_checked"), kind="update", from_="MERIDIAN", to=("KESTREL",)
        )
    )
    return {
        "message_and_acknowledgement": found(
            "A message, its receipt, its acknowledgement, a head of each line, entries under a witnessed checkpoint.",
            BundleScene(), None, "released", "stored", "shown", "acknowledged", "agreed", "entered", "witnessed",
        ),
        "drill": found("The same in a drill.", BundleScene("drill")),
        "live": found("The same on a live line.", BundleScene("live")),
        "links_to_a_head": found(
            "Two messages lie between it and the head that both signed: their releases are inside, their words not.",
            linked, linked.bundle(links=ascending(linked.link(each) for each in between)), "agreed",
        ),
        "held": found("Its own centre said not to act on it.", held,
                       held.bundle(heads=(held.head("MERIDIAN", "KESTREL"),)), "held"),
    }  # fmt: skip


def _lacks() -> dict[str, Vector]:
    scene, revoked = BundleScene(), BundleScene()
    alone = BundleScene()
    alone.inside = [alone.said]
    party = revoked.world.meridian
    later = party.statement_record(
        2, officers=party.statement().officers[1:], revoked=(party.officers["WATCH-1"].public,)
    )
    old = BundleScene()
    early = {"expires_at": old.world.now - DAY, "at": old.world.now - 20 * DAY}
    envelope = old.world.release(
        old.said.data, old.said.attested, "KESTREL", statement=old.world.meridian.statement_ref(2, **early)
    )
    return {
        "nothing_but_envelopes": found(
            "Receipts, heads, epochs and entries are left out: each is missed.", scene,
            scene.bundle(notices=(), heads=(), epochs=(), journals=()),
            "no_receipt", "not_shown", "not_agreed", "predecessor_missing", "epoch_missing", "not_entered",
            witnessed=False,
        ),
        "no_acknowledgement": found(
            "Stored, and nobody took it.", alone,
            alone.bundle(notices=(alone.world.received(alone.said),), heads=(),
                         epochs=(alone.world.epoch_record("MERIDIAN", "KESTREL"),)),
            "no_acknowledgement", "not_shown",
        ),
        "witness_whose_key_was_not_given": found(
            "A cosignature is there, and nobody gave its key.", scene, None, "witness_not_compared", witnessed=False
        ),
        "no_witness": found(
            "The checkpoint is its centre's alone.", scene, scene.bundle(journals=(scene.journal(cosigned=False),)),
            "no_witness", witnessed=False,
        ),
        "officer_revoked_later": found(
            "A later statement revokes the key of an officer who signed.", revoked,
            revoked.bundle(parties=revoked.parties(MERIDIAN=[later])), "officer_key_revoked",
        ),
        "statement_expired": found(
            "Released under a statement that had expired.", old,
            old.bundle(envelopes=(envelope,), notices=(), heads=(), epochs=(), journals=(), parties=old.parties(
                MERIDIAN=[old.world.meridian.statement_record(2, **early)])),
            "statement_expired", witnessed=False,
        ),
    }  # fmt: skip


def _wrong() -> dict[str, Vector]:
    scene, twice, loose, other = BundleScene(), BundleScene(), BundleScene(), BundleScene()
    again = twice.world.released(twice.said.data, twice.said.attested)
    beyond = loose.world.say("procedure.free_text", TEXT)
    elsewhere = other.world.say("procedure.free_text", TEXT)
    one, two = (Envelope.parse(each) for each in scene.envelopes())
    mixed = Envelope(one.message, two.attestations, two.release, two.signature).encode()
    journal = scene.journal()
    moved = type(journal)(
        note=journal.note,
        entries=tuple(EntryProof(index=each.index + 2, leaf=each.leaf, proof=each.proof) for each in journal.entries),
    )
    kestrel = scene.world.kestrel.name
    return {
        "no_root_compared": wrongly("No fingerprint was given.", scene, scene.bundle(), "root_not_compared", roots={}),
        "one_root_compared": wrongly(
            "A fingerprint of one party alone.", scene, scene.bundle(), "root_not_compared",
            roots={kestrel: scene.digits[kestrel]},
        ),
        "other_message": wrongly(
            "The words of one message under the release of another.", scene,
            scene.bundle(envelopes=(mixed,), notices=(), heads=(), epochs=(), journals=()), "piece_refused",
            witnessed=False,
        ),
        "notice_of_another": wrongly(
            "A receipt of a message that is not inside.", other,
            other.bundle(heads=(), notices=ascending([*other.bundle().notices, other.world.received(elsewhere)])),
            "does_not_belong",
        ),
        "head_by_one_centre": wrongly(
            "A head that one centre signed.", scene,
            scene.bundle(heads=(scene.head("MERIDIAN", "KESTREL", by=[scene.world.meridian]),)), "piece_refused",
        ),
        "two_histories": wrongly(
            "Two heads of one number, both signed by both.", scene,
            scene.bundle(heads=ascending([*scene.bundle().heads, scene.head("MERIDIAN", "KESTREL", 1, seed("other"))])),
            "line_contradicts",
        ),
        "released_twice": wrongly(
            "One message under two numbers of one line.", twice,
            twice.bundle(heads=(), envelopes=ascending([*twice.envelopes(), *again.envelopes.values()])),
            "released_twice",
        ),
        "loose_link": wrongly(
            "A link that no signed hash leads to.", loose,
            loose.bundle(heads=(), links=(loose.link(beyond),)), "does_not_belong",
        ),
        "entry_moved": wrongly(
            "Entries under other indexes than they stand at.", scene, scene.bundle(journals=(moved,)), "piece_refused",
        ),
        "another_root_signed": wrongly(
            "A checkpoint over other entries.", scene, scene.bundle(journals=(scene.journal(wrong_root=True),)),
            "piece_refused",
        ),
        "witness_missing": wrongly(
            "A witness was named, and did not sign.", scene, scene.bundle(journals=(scene.journal(cosigned=False),)),
            "witness_missing",
        ),
        "content_of_nobody": wrongly(
            "A content that no message attaches.", scene, scene.bundle(contents=(b"a file",)), "does_not_belong"
        ),
    }  # fmt: skip


def _audience() -> dict[str, Vector]:
    released, unnamed, summary, members = BundleScene(), BundleScene(), BundleScene(), BundleScene()
    unnamed.inside.append(unnamed.world.say("procedure.free_text", TEXT))

    def outside(scene: BundleScene, **how: Any) -> Bundle:
        release = scene.release_outside(scene.said.hash, **how)
        return scene.bundle(
            audience=Audience(outsiders=(release.hash,)),
            heads=ascending([scene.head("MERIDIAN", "KESTREL"), scene.head("KESTREL", "MERIDIAN")]),
        )

    return {
        "for_outsiders": found(
            "Two officers released it to somebody outside; its acknowledgement goes with it.",
            released, outside(released), "released_outside",
        ),
        "not_named": wrongly("A message that the release does not name.", unnamed, outside(unnamed),
                              "release_does_not_name"),
        "release_of_a_summary": wrongly("Released in another form.", summary, outside(summary, kind="summary"),
                                         "release_missing"),
        "other_members": wrongly(
            "Made for a centre that has not every message.", members,
            members.bundle(audience=Audience(members=("CORVID", "KESTREL", "MERIDIAN"))), "audience_wrong",
        ),
    }  # fmt: skip


def _no_bundle() -> dict[str, Vector]:
    scene = BundleScene()
    fields = decode(write_bundle(scene.bundle()))

    def none(description: str, code: str, data: bytes | None = None, **changes: Any) -> Vector:
        made = {name: value for name, value in {**fields, **changes}.items() if value is not ...}
        return refused(description, "bundle.verify", given(scene, encode(made) if data is None else data), code)

    whole = write_bundle(scene.bundle())
    return {
        "cut_short": none("The last byte is missing.", "not_canonical", whole[:-1]),
        "trailing_byte": none("A byte follows.", "not_canonical", whole + b"\x00"),
        "an_array": none("An array where a map stands.", "schema", encode([])),
        "other_order": none("Pieces in another order.", "not_canonical", envelopes=fields["envelopes"][::-1]),
        "piece_twice": none("A piece twice.", "not_canonical", notices=[fields["notices"][0]] * 2),
        "no_envelopes": none("Nothing was said.", "schema", envelopes=...),
        "for_nobody": none("It does not say for whom it was made.", "schema", audience=...),
        "for_both": none(
            "For members and for outsiders.", "schema",
            audience={"members": ["KESTREL", "MERIDIAN"], "outsiders": [bytes(32)]},
        ),
        "unknown_field": none("A field that nobody defined.", "schema", comment="true"),
        "version_2": none("Another version.", "schema", version=2),
        "mode_left_out": none("No mode.", "schema", mode=...),
        "mode_unknown": none("A fourth mode.", "schema", mode="exercise"),
        "too_many_witnessed_journals": none(
            "More journals than are allowed.", "schema",
            journals=[{**fields["journals"][0], "note": bytes([place])} for place in range(17)],
        ),
    }  # fmt: skip
