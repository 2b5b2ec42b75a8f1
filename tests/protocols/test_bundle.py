"""A bundle convinces by its signatures alone, says what it does not prove, and does not survive a change."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from msgspec import structs

from protocols.bundle import Audience, Bundle, read_bundle, read_fingerprint, verify_bundle, write_bundle
from protocols.bundle.findings import NOT_PROVED, PROVED, WRONG, Findings
from protocols.bundle.form import ascending
from protocols.bundle.words import as_json, as_text
from protocols.cosignature import read_key
from protocols.envelope import Envelope
from protocols.epochs import EpochRecord
from protocols.errors import Code, Refused
from protocols.keys import fingerprint
from protocols.line import Void
from protocols.messages.conjunction import FORMS as CONJUNCTION
from protocols.messages.draft import check
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, Confirmation, Hold
from protocols.pae import digest
from protocols.phrases.catalogue import Phrases
from protocols.roster import Root, RootRef, StatementRef
from protocols.wire import decode, encode, pack
from tests.bundles import TEXT, BundleScene
from tests.fuzz.mutations import spoilt_value
from tests.parties import DAY, NOW, seed, signed

EN = Phrases("en")


def play(given: dict[str, Any]) -> dict[str, Any]:
    """A vector of page bundle: what a reader finds who was given these roots and witnesses."""
    roots = {party: read_fingerprint(digits) for party, digits in given["roots"].items()}
    witnesses = tuple(read_key(each) for each in given["witnesses"])
    found = verify_bundle(bytes.fromhex(given["bundle"]), roots, witnesses)
    told = {(each.sort, each.code, each.message.hex() if each.message else "") for each in found.findings}
    findings = [[sort, code, message or None] for sort, code, message in sorted(told)]
    return {"ok": found.ok, "mode": found.mode, "findings": findings}


@pytest.fixture
def scene() -> BundleScene:
    return BundleScene()


def wrong(found: Findings) -> set[str]:
    return {each.code for each in found.findings if each.sort == "wrong"}


# -- what holds --------------------------------------------------------------------------------------------------------


def test_what_was_said_and_what_became_of_it(scene: BundleScene) -> None:
    found = scene.found()

    assert found.ok
    assert [each.reference for each in found.messages] == [scene.said.reference, scene.taken.reference]
    assert found.codes("proved", scene.said.hash) == {
        "released", "signed", "stored", "shown", "acknowledged", "agreed", "chained", "entered",
    }  # fmt: skip
    assert found.codes("not_proved", scene.said.hash) == frozenset()
    assert {"root_compared", "epoch", "witnessed"} <= found.codes("proved")
    assert "nothing_about_orbit" in found.codes("not_proved")


def test_the_sentences_name_who_said_it_to_whom_and_by_whose_clock(scene: BundleScene) -> None:
    text = as_text(scene.found(), EN)

    assert "MERIDIAN of Meridian Orbital released it to KESTREL, as number 1 of epoch 1, at 221415Z NOV 26" in text
    assert "WATCH-2 of MERIDIAN signed it in the capacity second" in text
    assert "WATCH-1 of KESTREL acknowledged it" in text
    assert "Nothing here says what happens in orbit" in text
    assert text.endswith("Nothing in this file was real.")


def test_each_sentence_has_its_code_and_json_has_them_all(scene: BundleScene) -> None:
    found = scene.found()
    value: Any = as_json(found, EN)

    assert (value["ok"], value["mode"], value["members"]) == (True, "test", ["KESTREL", "MERIDIAN"])
    said = [each for part in (value["of_all"], *value["messages"]) for sort in ("wrong", "proved", "not_proved")
            for each in part[sort]]  # fmt: skip
    assert len(said) == len(found.findings)
    assert all(each["code"] in (*PROVED, *NOT_PROVED, *WRONG) and each["says"] for each in said)


def test_every_code_has_its_sentence() -> None:
    assert [code for code in (*PROVED, *NOT_PROVED, *WRONG) if f"bundle-{code}" not in EN] == []


def test_a_drill_says_so_in_its_first_line_and_in_its_last() -> None:
    lines = as_text(BundleScene("drill").found(), EN).split("\n")

    assert lines[0].startswith("DRILL DRILL DRILL")
    assert lines[-1] == lines[0]


def test_a_live_one_has_no_frame() -> None:
    found = BundleScene("live").found()

    assert found.ok
    assert "DRILL" not in as_text(found, EN)


# -- what is not proved ------------------------------------------------------------------------------------------------


def test_without_an_acknowledgement_no_human_took_it(scene: BundleScene) -> None:
    scene.inside = [scene.said]
    found = scene.found(scene.bundle(
        notices=(scene.world.received(scene.said),), epochs=(scene.world.epoch_record("MERIDIAN", "KESTREL"),),
        heads=(scene.head("MERIDIAN", "KESTREL"),),
    ))  # fmt: skip

    assert found.ok
    assert {"no_acknowledgement", "not_shown"} <= found.codes("not_proved", scene.said.hash)
    assert "stored" in found.codes("proved", scene.said.hash)


def test_an_acknowledgement_by_somebody_else_takes_nothing(scene: BundleScene) -> None:
    """MERIDIAN's own acknowledgement of its own message is not KESTREL's."""
    scene.inside = [scene.said]
    own = scene.world.refer(
        scene.said, "procedure.acknowledgement", Acknowledgement(means=NOT_AGREEMENT), from_="MERIDIAN", to=("KESTREL",)
    )
    scene.inside.append(own)
    found = scene.found(scene.bundle(notices=(), epochs=(), heads=()))

    assert "acknowledged" not in found.codes("proved", scene.said.hash)
    assert "no_acknowledgement" in found.codes("not_proved", scene.said.hash)


def test_everything_that_is_left_out_is_said(scene: BundleScene) -> None:
    found = scene.found(scene.bundle(notices=(), epochs=(), heads=(), journals=()), witnessed=False)

    assert found.ok
    assert found.codes("not_proved", scene.said.hash) == {
        "no_receipt", "not_shown", "not_agreed", "predecessor_missing", "epoch_missing", "not_entered",
    }  # fmt: skip


def test_a_witness_whose_key_nobody_gave_proves_nothing(scene: BundleScene) -> None:
    assert "witness_not_compared" in scene.found(witnessed=False).codes("not_proved")
    unsigned = scene.bundle(journals=(scene.journal(cosigned=False),))
    assert "no_witness" in scene.found(unsigned, witnessed=False).codes("not_proved")
    assert wrong(scene.found(unsigned)) == {"witness_missing"}


def test_a_hold_stands_beside_what_it_holds(scene: BundleScene) -> None:
    held = scene.world.refer(scene.said, "procedure.hold", Hold(reason="being_checked"), kind="update",
                             from_="MERIDIAN", to=("KESTREL",))  # fmt: skip
    scene.inside.append(held)
    found = scene.found(scene.bundle(heads=(scene.head("MERIDIAN", "KESTREL"),)))

    assert found.ok
    assert "held" in found.codes("proved", scene.said.hash)


def test_a_key_that_was_revoked_later_is_said(scene: BundleScene) -> None:
    party = scene.world.meridian
    later = party.statement_record(
        2, officers=party.statement().officers[1:], revoked=(party.officers["WATCH-1"].public,)
    )
    found = scene.found(scene.bundle(parties=scene.parties(MERIDIAN=[later])))

    assert found.ok
    assert "officer_key_revoked" in found.codes("not_proved", scene.said.hash)


@pytest.mark.parametrize("piece", ["heads", "epochs", "voids"])
def test_a_centres_key_that_was_revoked_later_is_said_of_every_record_that_it_signed(
    scene: BundleScene, piece: str
) -> None:
    """KESTREL's: of what MERIDIAN said it signed nothing but the record in question."""
    kestrel = scene.world.kestrel
    centre = structs.replace(kestrel.statement().centres[0], keys=(kestrel.key("new").public,))
    later = kestrel.statement_record(2, centres=(centre,), revoked=(kestrel.signer.public,))
    scene.inside = [scene.said]
    records = {
        "heads": scene.head("MERIDIAN", "KESTREL"),
        "epochs": scene.world.epoch_record("KESTREL", "MERIDIAN"),
        "voids": signed(
            "void",
            pack(Void(from_="KESTREL", to="MERIDIAN", epoch=1, number=1, release=seed("r"), code="unreadable")),
            kestrel.signer,
        ),
    }
    if piece != "heads":
        scene.inside.append(scene.taken)
    bundle = scene.bundle(**{
        "heads": (), "epochs": (), "journals": (), "notices": (), piece: (records[piece],),
        "parties": scene.parties(KESTREL=[later]),
    })  # fmt: skip
    found = scene.found(bundle, witnessed=False)
    assert ("not_proved", "key_revoked", None) in {(each.sort, each.code, each.message) for each in found.findings}


def test_an_officers_key_that_was_revoked_later_is_said_of_an_epoch(scene: BundleScene) -> None:
    party = scene.world.meridian
    record = EpochRecord(
        from_="MERIDIAN", to="KESTREL", epoch=2, before=1, number=0, reason="restored", at=scene.world.now
    )
    both = signed("epoch", pack(record), party.signer, *party.officers.values())
    gone = sorted(party.officers)[0]
    later = party.statement_record(
        2,
        officers=tuple(each for each in party.statement().officers if each.role != gone),
        revoked=(party.officers[gone].public,),
    )
    found = scene.found(scene.bundle(epochs=(both,), parties=scene.parties(MERIDIAN=[later])))
    said = [each.facts for each in found.findings if each.code == "officer_key_revoked" and each.message is None]
    assert said == [{"centre": "MERIDIAN", "role": gone}]


def test_a_confirmation_by_a_key_that_was_revoked_later_is_said(scene: BundleScene) -> None:
    """The second officer signs nowhere but inside the confirmation."""
    world, party = scene.world, scene.world.meridian
    draft: dict[str, Any] = dict(CONJUNCTION[0].example) | {"to": ["KESTREL"], "info": [], "precedence": "FLASH"}
    draft["body"] = dict(draft["body"]) | {"decision_by": "2026-11-22T15:00:00Z"}
    data = pack(check(draft, mode="test", from_="MERIDIAN", id=seed("id", length=16), composed_at=NOW))
    said = world.released(data, (party.attest("WATCH-1", data, "sole_override", at=world.now),))
    attested = party.attest("WATCH-2", data, "second", at=world.now)
    confirmation = Confirmation(attestation=attested.payload, signature=attested.signature)
    took = world.refer(
        said, "procedure.confirmation", confirmation, kind="update", from_="MERIDIAN", to=("KESTREL",)
    )  # fmt: skip
    scene.said, scene.inside = said, [said, took]
    officers = tuple(each for each in party.statement().officers if each.role != "WATCH-2")
    later = party.statement_record(2, officers=officers, revoked=(party.officers["WATCH-2"].public,))
    found = scene.found(
        scene.bundle(epochs=(), heads=(), journals=(), notices=(), parties=scene.parties(MERIDIAN=[later])),
        witnessed=False,
    )
    assert found.ok
    assert "confirmed" in found.codes("proved", said.hash)
    assert "officer_key_revoked" in found.codes("not_proved", said.hash)


def test_a_statement_that_had_expired_is_said(scene: BundleScene) -> None:
    party = scene.world.meridian
    early = {"expires_at": scene.world.now - DAY, "at": scene.world.now - 20 * DAY}
    scene.inside = [scene.world.released(scene.said.data, scene.said.attested)]
    reference = party.statement_ref(2, **early)
    envelope = scene.world.release(scene.said.data, scene.said.attested, "KESTREL", statement=reference)
    bundle = scene.bundle(
        envelopes=(envelope,), notices=(), epochs=(), heads=(), journals=(),
        parties=scene.parties(MERIDIAN=[party.statement_record(2, **early)]),
    )  # fmt: skip
    found = scene.found(bundle, witnessed=False)
    assert found.ok
    assert "statement_expired" in found.codes("not_proved", scene.said.hash)


# -- lines -------------------------------------------------------------------------------------------------------------


def test_links_lead_from_a_head_down_to_a_message_and_say_nothing_of_what_is_between(scene: BundleScene) -> None:
    between = [scene.world.say("procedure.free_text", TEXT) for _ in range(3)]
    links = ascending(scene.link(each) for each in between)
    found = scene.found(scene.bundle(links=links))

    assert found.ok
    agreed = next(each for each in found.of(scene.said.hash, "proved") if each.code == "agreed")
    assert agreed.facts["head"] == 4
    lacking = scene.found(scene.bundle(links=ascending(scene.link(each) for each in between[1:])))
    assert lacking.ok
    assert "not_agreed" in lacking.codes("not_proved", scene.said.hash)


def test_a_link_that_no_signed_hash_leads_to_is_wrong(scene: BundleScene) -> None:
    beyond = scene.world.say("procedure.free_text", TEXT)
    bundle = scene.bundle(links=(scene.link(beyond),), heads=(scene.head("MERIDIAN", "KESTREL", 1,
                          scene.said.releases["KESTREL"]),))  # fmt: skip
    assert "does_not_belong" in wrong(scene.found(bundle))


def test_two_heads_of_one_number_are_two_histories(scene: BundleScene) -> None:
    other = scene.head("MERIDIAN", "KESTREL", 1, seed("another release"))
    bundle = scene.bundle(heads=ascending([other, *scene.bundle().heads]))
    assert "line_contradicts" in wrong(scene.found(bundle))


def test_a_head_that_one_centre_signed_is_no_common_record(scene: BundleScene) -> None:
    alone = scene.head("MERIDIAN", "KESTREL", by=[scene.world.meridian])
    found = scene.found(scene.bundle(heads=(alone,)))
    assert wrong(found) == {"piece_refused"}
    assert "agreed" not in found.codes("proved", scene.said.hash)


def test_one_message_under_two_numbers(scene: BundleScene) -> None:
    again = scene.world.released(scene.said.data, scene.said.attested)
    bundle = scene.bundle(envelopes=ascending([*scene.envelopes(), *again.envelopes.values()]), heads=())
    assert "released_twice" in wrong(scene.found(bundle))


# -- who is believed ---------------------------------------------------------------------------------------------------


def test_no_party_is_believed_that_nobody_compared(scene: BundleScene) -> None:
    found = verify_bundle(write_bundle(scene.bundle()), {})
    assert not found.ok
    assert {"root_not_compared", "piece_refused"} <= wrong(found)
    assert found.proved() == frozenset()


def test_one_root_is_not_enough_for_two_parties(scene: BundleScene) -> None:
    name = scene.world.kestrel.name
    found = verify_bundle(write_bundle(scene.bundle()), {name: scene.roots[name]})
    assert not found.ok
    assert not [each for each in found.findings if each.sort == "proved" and each.message == scene.said.hash]


def test_other_digits_are_another_party(scene: BundleScene) -> None:
    swapped = dict(zip(scene.roots, reversed(list(scene.roots.values())), strict=True))
    found = verify_bundle(write_bundle(scene.bundle()), swapped)
    assert "root_differs" in wrong(found)
    assert found.proved() == frozenset()


def test_a_fingerprint_of_somebody_who_is_not_inside(scene: BundleScene) -> None:
    found = verify_bundle(write_bundle(scene.bundle()), {**scene.roots, "Corvid Dynamics": bytes(16)})
    assert wrong(found) == {"root_unknown"}


def test_roots_invented_before_the_one_that_was_compared_vouch_for_nothing(scene: BundleScene) -> None:
    """Whoever holds no key of the party begins its chain with a root of their own and a statement under it."""
    party, thief = scene.world.meridian, scene.world.meridian.key("thief")
    first = Root(
        party=party.name, version=1, keys=(thief.public,), threshold=1, registrars=(thief.public,),
        registrar_threshold=1, at=party.now - 30 * DAY, expires_at=party.now + 365 * DAY,
    )  # fmt: skip
    forged = pack(first)
    real = pack(Root(
        party=party.name, version=2, keys=(party.root.public,), threshold=1, registrars=(party.registrar.public,),
        registrar_threshold=1, at=party.now - 29 * DAY, expires_at=party.now + 365 * DAY,
    ))  # fmt: skip
    listed = party.statement(root=RootRef(version=1, hash=digest("root", "test", forged)))
    statement = signed("statement", pack(listed), thief)
    records = {
        "roots": (signed("root", forged, thief), signed("root", real, thief, party.root)), "statements": (statement,),
    }  # fmt: skip
    others = [each for each in scene.parties() if each.roots[0] != party.root_record()]
    made = tuple(sorted([type(others[0])(**records), *others], key=lambda each: each.roots[0]))
    compared = {**scene.roots, party.name: digest("root", "test", real)[:16]}
    named = StatementRef(version=1, hash=digest("statement", "test", pack(listed)))
    envelope = scene.world.release(scene.said.data, scene.said.attested, "KESTREL", statement=named)
    bundle = scene.bundle(parties=made, envelopes=(envelope,), notices=(), heads=(), epochs=(), journals=())
    found = verify_bundle(write_bundle(bundle), compared)
    assert not found.ok
    assert "released" not in found.codes("proved", scene.said.hash)


def test_digits_as_people_type_them(scene: BundleScene) -> None:
    digits = fingerprint(scene.world.kestrel.anchor)
    assert read_fingerprint(f"  {digits.replace(' ', '-')} ") == scene.world.kestrel.anchor[:16]
    swapped = digits.replace(digits[:2], digits[1::-1], 1)
    for bad in (digits[:-1], swapped, digits[:-1] + str((int(digits[-1]) + 1) % 10), "x" * 41, "9" * 41, ""):
        with pytest.raises(Refused) as refused:
            read_fingerprint(bad)
        assert refused.value.code is Code.SCHEMA


# -- for whom ----------------------------------------------------------------------------------------------------------


def outside(scene: BundleScene, *named: bytes, **changes: Any) -> Bundle:
    released = scene.release_outside(*named, **changes)
    heads = ascending([scene.head("MERIDIAN", "KESTREL"), scene.head("KESTREL", "MERIDIAN")])
    return scene.bundle(audience=Audience(outsiders=(released.hash,)), heads=heads)


def test_two_officers_released_it_to_somebody_outside(scene: BundleScene) -> None:
    found = scene.found(outside(scene, scene.said.hash))  # the acknowledgement goes with what it acknowledges
    assert found.ok
    assert "The board of inquiry" in as_text(found, EN)


def test_what_no_release_names_is_not_for_outsiders(scene: BundleScene) -> None:
    other = scene.world.say("procedure.free_text", TEXT)
    scene.inside.append(other)
    found = scene.found(outside(scene, scene.said.hash))
    assert wrong(found) == {"release_does_not_name"}
    assert found.codes("wrong", other.hash) == {"release_does_not_name"}


def test_a_release_of_a_summary_is_none_of_a_bundle(scene: BundleScene) -> None:
    assert "release_missing" in wrong(scene.found(outside(scene, scene.said.hash, kind="summary")))


def test_a_release_that_is_not_inside(scene: BundleScene) -> None:
    bundle = scene.bundle(audience=Audience(outsiders=(seed("a release"),)))
    assert "release_missing" in wrong(scene.found(bundle))


def test_members_are_the_centres_that_have_it_anyway(scene: BundleScene) -> None:
    for members in (("MERIDIAN",), ("CORVID", "KESTREL", "MERIDIAN")):
        assert wrong(scene.found(scene.bundle(audience=Audience(members=members)))) == {"audience_wrong"}


# -- what does not belong ----------------------------------------------------------------------------------------------


def test_a_notice_of_another_message_is_no_evidence_of_this_one(scene: BundleScene) -> None:
    other = scene.world.say("procedure.free_text", TEXT)
    notices = ascending([*scene.bundle().notices, scene.world.received(other)])
    assert wrong(scene.found(scene.bundle(notices=notices))) == {"does_not_belong"}


def test_a_file_that_nobody_attached(scene: BundleScene) -> None:
    assert wrong(scene.found(scene.bundle(contents=(b"a file",)))) == {"does_not_belong"}


def test_an_entry_under_another_root(scene: BundleScene) -> None:
    found = scene.found(scene.bundle(journals=(scene.journal(wrong_root=True),)))
    assert wrong(found) == {"piece_refused"}
    assert "entered" not in found.codes("proved", scene.said.hash)


def test_a_message_put_under_another_release(scene: BundleScene) -> None:
    one, other = (Envelope.parse(each) for each in scene.envelopes())
    mixed = Envelope(one.message, other.attestations, other.release, other.signature).encode()
    found = scene.found(scene.bundle(envelopes=(mixed,), notices=(), heads=(), epochs=(), journals=()))
    assert "piece_refused" in wrong(found)
    assert not found.messages


# -- bytes -------------------------------------------------------------------------------------------------------------


def test_one_set_of_pieces_has_one_file(scene: BundleScene) -> None:
    bundle = scene.bundle()
    data = write_bundle(bundle)
    assert read_bundle(data) == bundle
    assert data.startswith(encode({"audience": 0})[:-1].replace(b"\x81", bytes([data[0]]), 1))  # for whom, first
    fields = decode(data)
    for name in ("envelopes", "notices", "heads", "epochs", "parties"):
        for spoilt in (fields[name][::-1], [*fields[name], fields[name][-1]]):
            with pytest.raises(Refused) as refused:
                read_bundle(encode({**fields, name: spoilt}))
            assert refused.value.code is Code.NOT_CANONICAL


def test_whoever_it_was_made_for_is_one_of_two(scene: BundleScene) -> None:
    fields = decode(write_bundle(scene.bundle()))
    for audience in ({}, {"members": ["KESTREL"], "outsiders": [bytes(32)]}, {"everybody": True}):
        with pytest.raises(Refused) as refused:
            read_bundle(encode({**fields, "audience": audience}))
        assert refused.value.code is Code.SCHEMA


@pytest.mark.parametrize(
    "data",
    [b"", b"\x80", b"\xdf\xff\xff\xff\xff", b"\x91" * 70_000, encode([bytes(32)] * 1000), b"\xc6\xff\xff\xff\xff"],
)
def test_bombs_are_refused_before_they_are_opened(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        verify_bundle(data, {})
    assert refused.value.code in (Code.NOT_CANONICAL, Code.SCHEMA, Code.TOO_LARGE)


def test_too_many_of_anything_is_refused(scene: BundleScene) -> None:
    fields = decode(write_bundle(scene.bundle()))
    for name, most in (("envelopes", 1024), ("heads", 1024), ("contents", 64), ("voids", 1024), ("links", 8192)):
        many = sorted(place.to_bytes(4, "big") for place in range(most + 1))
        with pytest.raises(Refused) as refused:
            read_bundle(encode({**fields, name: many}))
        assert refused.value.code is Code.SCHEMA


def changed(data: bytes, chance: random.Random) -> bytes:
    """One field of the bundle spoilt, or of a piece inside, or one bit of a piece, or a piece taken away."""
    if chance.random() < 0.3:
        return spoilt_value(data, chance)
    fields = decode(data)
    name = chance.choice([name for name in ("envelopes", "epochs", "heads", "notices") if fields.get(name)])
    pieces = list(fields[name])
    place = chance.randrange(len(pieces))
    if chance.random() < 0.2:
        del pieces[place]
    elif chance.random() < 0.5:
        pieces[place] = spoilt_value(pieces[place], chance)
    else:
        spoilt = bytearray(pieces[place])
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
        pieces[place] = bytes(spoilt)
    if chance.random() < 0.1:
        parts = [dict(each) for each in fields["parties"]]
        records = chance.choice(parts)
        records["statements"] = [spoilt_value(each, chance) for each in records["statements"]]
        return encode({**decode(data), "parties": parts})
    return encode({**fields, name: sorted(set(pieces))})


def with_everything(scene: BundleScene) -> Bundle:
    """For outsiders, with a way from a message to a head that lies above it."""
    between = [scene.world.say("procedure.free_text", TEXT) for _ in range(2)]
    bundle = outside(scene, scene.said.hash)
    return structs.replace(bundle, links=ascending(scene.link(each) for each in between))


@pytest.mark.parametrize("made", [BundleScene.bundle, with_everything], ids=["for members", "for outsiders"])
def test_who_changes_anything_is_noticed_or_changes_nothing_that_is_proved(
    scene: BundleScene, made: Callable[[BundleScene], Bundle]
) -> None:
    """Nobody can make a bundle prove more. Who takes something out makes it prove less, and that is said."""
    chance = random.Random(5)
    data = write_bundle(made(scene))
    whole = scene.found(data)
    noticed, same, less = 0, 0, 0
    for _ in range(300):
        spoilt = changed(data, chance)
        try:
            found = scene.found(spoilt)
        except Refused:
            noticed += 1
            continue
        assert found.proved() <= whole.proved()
        if found.ok:
            missing = whole.proved() - found.proved()
            same, less = same + (not missing), less + bool(missing)
            says = {(each.code, each.message) for each in found.findings if each.sort == "not_proved"}
            if missing - {each for each in missing if each[0] in ("epoch", "root_compared", "witnessed")}:
                assert says > {(each.code, each.message) for each in whole.findings if each.sort == "not_proved"}
        else:
            noticed += 1
    assert noticed > 200
    assert less > 0
