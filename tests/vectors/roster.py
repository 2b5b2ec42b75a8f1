"""Vectors of the roster: the four records, one after the other, and whom they let one believe.

The reader is KESTREL. `records` are admitted in their order at the instant `now`; the last one is judged.
"""

from __future__ import annotations

from typing import Any

from protocols.pae import Mode, pae
from protocols.signed import SignedRecord
from tests.parties import DAY, NOW
from tests.vectors import roster_names, roster_pins
from tests.vectors.edwards import raw
from tests.vectors.introductions import (
    BOTH,
    MODE,
    OWN,
    PARTY,
    READER,
    ROOT,
    ROOT_2,
    SECOND,
    STATEMENT,
    Records,
    admitted,
    key,
    not_admitted,
    officer,
    pin,
    pinned,
    publics,
    root,
    signed,
    statement,
)
from tests.vectors.notation import Vector

__all__ = ["generate"]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {
        **_roots(),
        **_statements(),
        **_countersigned(),
        **_wrong_statements(),
        **roster_pins.generate(),
        **roster_names.generate(),
    }


def _roots() -> dict[str, Vector]:
    three = root(keys=publics("root 1", "root 2", "root 3"), threshold=2)
    same = root(2, at=NOW - DAY)

    def one(payload: bytes, *by: str) -> Records:
        return [("root", signed("root", payload, *by))]

    def then(payload: bytes, *by: str) -> Records:
        return [ROOT, ("root", signed("root", payload, *by))]

    spoiled = SignedRecord.join(root(), {key("root 1").id: key("root 2")._key.sign(pae("root", MODE, root()))})
    low = raw(1, 0)
    return {
        "root_own": admitted(
            "The reader's own root, whose hash is the anchor: believed without a signature of others.",
            OWN[:1],
            [READER.name],
        ),
        "root_of_a_stranger": admitted("A first root, signed by itself: held, and not believed.", [ROOT]),
        "root_two_of_three": admitted("Two of three root keys, as the root asks.", one(three, "root 1", "root 3")),
        "root_one_of_three": not_admitted(
            "One of three where two are asked for.", "below_threshold", one(three, "root 2")
        ),
        "root_signed_by_somebody_else": not_admitted(
            "None of its own keys has signed.", "below_threshold", one(root(), "root 9")
        ),
        "root_signature_bad": not_admitted(
            "Signed with another key than it says.", "bad_signature", [("root", spoiled.encode())]
        ),
        "root_again": admitted("The same root again: known.", [ROOT, ROOT]),
        "root_with_one_more_signature": admitted(
            "The same root with a further signature is the same record.", [ROOT, *one(root(), "root 1", "root 2")]
        ),
        "root_second": admitted("Signed by the old key and by the new one.", [ROOT, SECOND]),
        "root_second_same_keys": admitted("A later version under the same key.", then(same, "root 1")),
        "root_second_by_new_keys_alone": not_admitted(
            "The old key has not agreed.", "below_threshold", then(ROOT_2, "root 2")
        ),
        "root_second_by_old_keys_alone": not_admitted(
            "The new key is not shown to be held.", "below_threshold", then(ROOT_2, "root 1")
        ),
        "root_second_threshold_of_the_old": not_admitted(
            "The old root asked for two of its keys, and one has signed the new.",
            "below_threshold",
            [*one(three, "root 1", "root 2"), *one(root(2, keys=publics("root 4")), "root 1", "root 4")],
        ),
        "root_second_first": not_admitted("A second root without the first.", "record_needed", [SECOND]),
        "root_version_skipped": not_admitted("A third root after the first.", "record_needed", then(root(3), "root 1")),
        "root_forked": not_admitted("Another root of the same version.", "record_forked", then(root(at=NOW), "root 1")),
        "root_earlier_again": admitted(
            "The first root, after the second is known: nothing falls back.", [ROOT, SECOND, ROOT]
        ),
        "root_past_its_expiry": admitted(
            "An expired root is held: the chain to the newest begins with such.",
            one(root(expires_at=NOW - DAY), "root 1"),
        ),
        "root_threshold_above_its_keys": not_admitted(
            "Two asked for, one named.", "schema", one(root(threshold=2), "root 1")
        ),
        "root_registrar_threshold_above_its_registrars": not_admitted(
            "Two registrars asked for, one named.", "schema", one(root(registrar_threshold=2), "root 1")
        ),
        "root_one_registrar_named_twice": not_admitted(
            "Two registrars asked for, one named two times.",
            "schema",
            one(root(registrars=publics("registrar 1") * 2, registrar_threshold=2), "root 1"),
        ),
        "root_keys_as_a_map": not_admitted(
            "A map where an array stands.", "schema", one(root(keys={"1": publics("root 1")[0]}), "root 1")
        ),
        "root_one_key_named_twice": not_admitted(
            "Two asked for, one named two times.",
            "schema",
            one(root(keys=publics("root 1") * 2, threshold=2), "root 1"),
        ),
        "root_threshold_of_none": not_admitted(
            "A root that needs no signature.", "schema", one(root(threshold=0), "root 1")
        ),
        "root_key_of_low_order": not_admitted(
            "A key under which anybody signs.", "schema", one(root(keys=[low]), "root 1")
        ),
        "root_registrar_of_low_order": not_admitted(
            "The same as a registrar.", "schema", one(root(registrars=[low]), "root 1")
        ),
        "root_17_keys": not_admitted("A key too many.", "schema", one(root(keys=publics(*map(str, range(17)))), "0")),
        "root_party_that_reorders": not_admitted(
            "A name that turns the line around.", "schema", one(root(party="Meridian\u202eOrbital"), "root 1")
        ),
        "root_with_a_field_more": not_admitted(
            "A field that a root does not have.", "schema", one(root(note="x"), "root 1")
        ),
    }


def _statements() -> dict[str, Vector]:
    two = root(registrars=publics("registrar 1", "registrar 2", "registrar 3"), registrar_threshold=2)
    two_root = ("root", signed("root", two, "root 1"))

    def said(payload: bytes, *by: str, mode: Mode = MODE) -> tuple[str, bytes]:
        return ("statement", signed("statement", payload, *(by or ("registrar 1",)), mode=mode))

    def after(*payloads: bytes) -> Records:
        return [ROOT, *(said(payload) for payload in payloads)]

    kept = root(2, keys=publics("root 2"))
    kept_root = ("root", signed("root", kept, "root 1", "root 2"))
    second = said(statement(2, under=ROOT_2), "registrar 2")
    expired = root(expires_at=NOW - DAY)
    expired_root = ("root", signed("root", expired, "root 1"))
    return {
        "statement": admitted("A first statement, by the registrar that the root names.", after(statement())),
        "statement_own": admitted("The reader's own.", OWN, [READER.name]),
        "statement_two_of_three_registrars": admitted(
            "Two of three, as the root asks.", [two_root, said(statement(under=two), "registrar 1", "registrar 3")]
        ),
        "statement_one_of_three_registrars": not_admitted(
            "One where two are asked for.", "below_threshold", [two_root, said(statement(under=two), "registrar 2")]
        ),
        "statement_by_the_root_key": not_admitted(
            "A root key is no registrar unless it is named as one.",
            "below_threshold",
            [ROOT, said(statement(), "root 1")],
        ),
        "statement_by_a_centre": not_admitted(
            "A centre cannot speak for its party.", "below_threshold", [ROOT, said(statement(), "centre")]
        ),
        "statement_signed_as_a_bulletin": not_admitted(
            "A signature made for another kind.",
            "bad_signature",
            [ROOT, ("statement", signed("bulletin", statement(), "registrar 1"))],
        ),
        "statement_of_another_mode": not_admitted(
            "Mode drill at a reader in mode test.", "wrong_mode", after(statement(mode="drill"))
        ),
        "statement_signed_in_another_mode": not_admitted(
            "It says test, and its signature drill.", "bad_signature", [ROOT, said(statement(), mode="drill")]
        ),
        "statement_again": admitted("The same again: known.", after(statement(), statement())),
        "statement_newer": admitted("The next version.", after(statement(), statement(2))),
        "statement_versions_skipped": admitted("The fifth after the first.", after(statement(), statement(5))),
        "statement_first_of_any_version": admitted("A first one may stand anywhere.", after(statement(70_000))),
        "statement_1000_further": admitted("The longest jump.", after(statement(), statement(1_001))),
        "statement_jumped": not_admitted(
            "1,001 further: a fast-forward would shut the party out.",
            "record_jumped",
            after(statement(), statement(1_002)),
        ),
        "statement_rolled_back": not_admitted(
            "An older one than the one known.", "record_rolled_back", after(statement(5), statement(4))
        ),
        "statement_forked": not_admitted(
            "Another one of the same version.",
            "record_forked",
            after(statement(), statement(officers=[officer("WATCH-3")])),
        ),
        "statement_expired": not_admitted(
            "Past its expiry when it comes.", "record_expired", after(statement(expires_at=NOW))
        ),
        "statement_in_its_last_millisecond": admitted("Not yet past its expiry.", after(statement(expires_at=NOW + 1))),
        "statement_under_an_expired_root": not_admitted(
            "The newest root is past its expiry: nothing new of the party.",
            "record_expired",
            [expired_root, said(statement(under=expired))],
        ),
        "statement_without_its_root": not_admitted(
            "No root of the party is held.", "record_needed", [said(statement())]
        ),
        "statement_under_a_root_to_come": not_admitted(
            "It names the second root; the first is held.", "record_needed", [ROOT, second]
        ),
        "statement_under_another_root": not_admitted(
            "It names another first root than the one held.", "record_needed", after(statement(under=root(at=NOW)))
        ),
        "statement_under_the_second_root": admitted(
            "Named and signed as the second root says.", [ROOT, STATEMENT, SECOND, second]
        ),
        "statement_by_a_dropped_registrar": not_admitted(
            "Under the first root, by its registrar, whom the second root has dropped.",
            "below_threshold",
            [ROOT, STATEMENT, SECOND, said(statement(2))],
        ),
        "statement_by_a_kept_registrar": admitted(
            "Under the first root, by its registrar, whom the second root has kept.",
            [ROOT, kept_root, said(statement())],
        ),
        "statement_by_the_newest_registrar_alone": not_admitted(
            "Under the first root, by the registrar of the second alone: that of the named one must sign too.",
            "below_threshold",
            [ROOT, SECOND, said(statement(), "registrar 2")],
        ),
        "statement_by_the_registrars_of_both_roots": admitted(
            "Under the first root, by the registrars of the first and of the second.",
            [ROOT, SECOND, said(statement(), "registrar 1", "registrar 2")],
        ),
        "statement_back_to_the_first_root": not_admitted(
            "The one before it named the second root.",
            "record_rolled_back",
            [ROOT, kept_root, said(statement(under=kept)), said(statement(2))],
        ),
        "statement_centre_taken": not_admitted(
            "A second party lists a centre of a name that is taken here.",
            "centre_taken",
            [ROOT, STATEMENT, *_stranger("MERIDIAN")],
        ),
        "statement_with_our_own_name": not_admitted(
            "A stranger lists a centre with the reader's own name, whose officers would sign the reader's pins.",
            "centre_taken",
            _stranger("KESTREL"),
        ),
    }


def _stranger(centre: str) -> Records:
    """Another party's root and statement with a centre of this name."""
    named = root(party="Halcyon")
    listed = statement(
        under=named, party="Halcyon", centres=[{"name": centre, "keys": publics("halcyon")}],
        officers=[officer("WATCH-1", "halcyon 1", centre), officer("WATCH-2", "halcyon 2", centre)],
    )  # fmt: skip
    return [("root", signed("root", named, "root 1")), ("statement", signed("statement", listed, "registrar 1"))]


def _countersigned() -> dict[str, Vector]:
    """Whose State signed as well: the result is who is believed, and the record is the same with one signature more."""
    state = root(party="Halcyon", keys=publics("state"), registrars=publics("state registrar"))
    known = [("root", signed("root", state, "state")), ROOT]
    operator = statement(authorised_by="Halcyon")
    opens = {"party": PARTY, "types": ["consultation.*"]}
    centre = {"name": "MERIDIAN", "keys": publics("centre"), "speaks_for": "government"}

    def said(payload: bytes, *by: str) -> tuple[str, bytes]:
        return ("statement", signed("statement", payload, *by))

    def one(description: str, **changes: Any) -> Vector:
        return admitted(description, [ROOT, said(statement(**changes), "registrar 1")])

    def wrong(description: str, **changes: Any) -> Vector:
        return not_admitted(description, "schema", [ROOT, said(statement(**changes), "registrar 1")])

    # It names its State, and then none: what a State that is believed signs of that is put to the record, and nobody
    # else's word.
    freed = statement(2)
    believed = [*OWN, *known, ("pin", pinned(pin(under=state, party="Halcyon"), *BOTH))]
    alone = [said(operator, "registrar 1"), said(freed, "registrar 1")]
    unsigned = SignedRecord.parse(alone[1][1])
    forged = ("statement", unsigned.signed_by(key("state registrar").id, bytes(64)).encode())

    return {
        "statement_that_names_a_state_no_more": admitted("By its own registrar alone: held.", [*known, *alone]),
        "statement_that_its_state_signs_later": admitted(
            "The State's signature comes after it.",
            [*believed, *alone, said(freed, "registrar 1", "state registrar")],
            ["Halcyon", READER.name],
        ),
        "statement_that_its_state_did_not_sign": not_admitted(
            "Under the key of its State's registrar, and not by it.", "bad_signature", [*believed, *alone, forged]
        ),
        "statement_that_a_state_not_believed_did_not_sign": admitted(
            "The State is not believed: what is under its registrar's key is passed over.", [*known, *alone, forged]
        ),
        "statement_that_no_state_signs": admitted(
            "Of a party that never named a State: the same signature is a stranger's, and passed over.",
            [*believed, alone[1], forged],
            ["Halcyon", READER.name],
        ),
        "statement_that_names_a_state": admitted(
            "Of an operator, signed by its own registrar alone.", [*known, said(operator, "registrar 1")]
        ),
        "statement_countersigned": admitted(
            "And by the registrar of its State.", [*known, said(operator, "registrar 1", "state registrar")]
        ),
        "statement_countersigned_later": admitted(
            "The same with the State's signature, after the one without: the same record.",
            [*known, said(operator, "registrar 1"), said(operator, "registrar 1", "state registrar")],
        ),
        "statement_by_its_state_alone": not_admitted(
            "A State's signature stands beside the party's own, never in its place.",
            "below_threshold",
            [*known, said(operator, "state registrar")],
        ),
        "statement_types_of_a_centre": one(
            "What a centre may sign.", centres=[centre | {"types": ["conjunction.*", "launch.notification"]}]
        ),
        "statement_type_that_is_none": wrong("A pattern of no kind.", centres=[centre | {"types": ["conjunction*"]}]),
        "statement_commercial": one("It takes commercial confidence.", centres=[centre | {"commercial": True}]),
        "statement_commercial_written_out": not_admitted(
            "No is what is meant when nothing is said.",
            "not_canonical",
            [ROOT, said(statement(centres=[centre | {"commercial": False}]), "registrar 1")],
        ),
        "statement_opens": one(
            "A State opens to an operator.", opens=[opens | {"party": "Wren", "inform": "MERIDIAN"}]
        ),
        "statement_opens_twice": wrong("One party named twice.", opens=[opens | {"party": "Wren"}] * 2),
        "statement_opens_and_is_authorised": wrong(
            "Who is authorised opens nothing.", opens=[opens | {"party": "Wren"}], authorised_by="Halcyon"
        ),
        "statement_opens_with_another_s_centre": wrong(
            "The centre to be informed is not its own.", opens=[opens | {"party": "Wren", "inform": "KESTREL"}]
        ),
        "statement_of_its_own_state": wrong("A party that authorises itself.", authorised_by=PARTY),
    }


def _wrong_statements() -> dict[str, Vector]:
    def wrong(description: str, **changes: Any) -> Vector:
        record = ("statement", signed("statement", statement(**changes), "registrar 1"))
        return not_admitted(description, "schema", [ROOT, record])

    centre = {"name": "MERIDIAN", "keys": publics("centre"), "speaks_for": "government"}

    def program(name: str, **changes: Any) -> dict[str, Any]:
        return {"centre": "MERIDIAN", "name": name, "key": key(f"program {name}").public} | changes

    def listed(description: str, *services: dict[str, Any]) -> Vector:
        record = ("statement", signed("statement", statement(services=list(services)), "registrar 1"))
        return admitted(description, [ROOT, record])

    return {
        "statement_service_named_as_an_officer": listed(
            "Names of services are compared with nothing: their keys part them.", program("WATCH-1")
        ),
        "statement_service_of_no_centre": listed(
            "A service of a centre that it does not list is never found.", program("FEED", centre="HALCYON")
        ),
        "statement_service_with_a_line_for_a_type": listed(
            "A line that is the name of no type opens nothing.", program("FEED", types=["manoeuvre.*"])
        ),
        "statement_centres_as_a_map": wrong("A map where an array stands.", centres={"MERIDIAN": centre}),
        "statement_root_as_an_array": wrong("An array where a map stands.", root=[1, bytes(32)]),
        "statement_one_key_two_officers": wrong(
            "One key under two roles: one person could be author and second.",
            officers=[officer("WATCH-1"), officer("WATCH-2", "WATCH-1")],
        ),
        "statement_one_role_two_keys": wrong(
            "One role twice.", officers=[officer("WATCH-1"), officer("WATCH-1", "WATCH-2")]
        ),
        "statement_centre_key_of_an_officer": wrong(
            "The centre's key is an officer's too.", officers=[officer("WATCH-1", "centre")]
        ),
        "statement_service_key_of_an_officer": wrong(
            "A program holds an officer's key.",
            services=[{"centre": "MERIDIAN", "name": "FEED", "key": key("WATCH-1").public}],
        ),
        "statement_centre_twice": wrong("One centre listed twice.", centres=[centre, centre | {"keys": publics("x")}]),
        "statement_no_centre": wrong("No centre at all.", centres=[]),
        "statement_officer_of_no_centre": wrong(
            "An officer of a centre that it does not list.", officers=[officer("WATCH-1", centre="HALCYON")]
        ),
        "statement_revoked_key_in_force": wrong("A key listed as in force and as revoked.", revoked=publics("WATCH-1")),
        "statement_former_key_in_force": wrong("A key listed as in force and as former.", former=publics("centre")),
        "statement_officer_key_of_low_order": wrong(
            "A key under which anybody signs.", officers=[{"centre": "MERIDIAN", "role": "WATCH-1", "key": raw(0, 0)}]
        ),
        "statement_role_in_lower_case": wrong("A role is written in capitals.", officers=[officer("watch-1")]),
        "statement_name_of_one_letter": wrong("A name has two characters at least.", centres=[centre | {"name": "M"}]),
        "statement_five_centre_keys": wrong(
            "A centre has four keys at most.", centres=[centre | {"keys": publics(*map(str, range(5)))}]
        ),
        "statement_level_written_out": not_admitted(
            "`centre` is what is meant when nothing is said.",
            "not_canonical",
            [
                ROOT,
                (
                    "statement",
                    signed("statement", statement(centres=[centre | {"speaks_for": "centre"}]), "registrar 1"),
                ),
            ],
        ),
        "statement_level_unknown": wrong(
            "A level of speaking that nobody defined.", centres=[centre | {"speaks_for": "all"}]
        ),
    }
