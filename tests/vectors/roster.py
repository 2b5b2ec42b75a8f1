"""Vectors of the roster: the four records, one after the other, and whom they let one believe.

The reader is KESTREL. `records` are admitted in their order at the instant `now`; the last one is judged.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from protocols.keys import SeedSigner, fingerprint
from protocols.pae import Kind, Mode, digest, pae
from protocols.signed import SignedRecord
from protocols.wire import decode, encode
from tests.parties import DAY, NOW, Party, seed
from tests.vectors.edwards import raw
from tests.vectors.notation import Vector, hexed, ok, refused

__all__ = ["generate"]

Records = list[tuple[str, bytes]]

MODE: Mode = "test"
READER = Party("Kestrel Space Watch", "KESTREL")
PARTY = "Meridian Orbital"
SEALING = bytes(n % 251 for n in range(1216))


def key(name: str) -> SeedSigner:
    """A key of the party that is read about, by its name."""
    return SeedSigner(seed("vectors", "roster", name), MODE)


def signed(kind: Kind, payload: bytes, *by: str, mode: Mode = MODE) -> bytes:
    """A record with the signatures of these keys."""
    message = pae(kind, mode, payload)
    return SignedRecord.join(payload, {key(name).id: key(name)._key.sign(message) for name in by}).encode()


def publics(*names: str) -> list[bytes]:
    return [key(name).public for name in names]


# -- payloads, written as plain maps so that they can be wrong -----------------------------------------------------------


def root(version: int = 1, **changes: Any) -> bytes:
    fields = {
        "party": PARTY,
        "version": version,
        "keys": publics("root 1"),
        "threshold": 1,
        "registrars": publics("registrar 1"),
        "registrar_threshold": 1,
        "at": NOW - 30 * DAY,
        "expires_at": NOW + 365 * DAY,
    }
    return encode(fields | changes)


def statement(version: int = 1, under: bytes | None = None, **changes: Any) -> bytes:
    named = under or root()
    fields = {
        "party": PARTY,
        "mode": MODE,
        "version": version,
        "root": {"version": decode(named)["version"], "hash": digest("root", MODE, named)},
        "centres": [{"name": "MERIDIAN", "keys": publics("centre"), "speaks_for": "government"}],
        "officers": [officer("WATCH-1"), officer("WATCH-2")],
        "at": NOW - 20 * DAY,
        "expires_at": NOW + 90 * DAY,
    }
    return encode(fields | changes)


def officer(role: str, name: str = "", centre: str = "MERIDIAN") -> dict[str, Any]:
    return {"centre": centre, "role": role, "key": key(name or role).public}


def bulletin(version: int = 1, **changes: Any) -> bytes:
    fields = {
        "centre": "MERIDIAN",
        "mode": MODE,
        "version": version,
        "sealing": [SEALING],
        "addresses": ["192.0.2.7:7001"],
        "statement": {"version": 1, "hash": digest("statement", MODE, statement())},
        "at": NOW - DAY,
        "expires_at": NOW + 6 * DAY,
    }
    return encode(fields | changes)


def pin(at: int = NOW - DAY, under: bytes | None = None, **changes: Any) -> bytes:
    fields: dict[str, Any] = {
        "centre": "KESTREL",
        "party": PARTY,
        "root": {"version": 1, "hash": digest("root", MODE, under or root())},
        "statement": {"version": 1, "hash": READER.statement_ref().hash},
        "at": at,
    }
    return encode(fields | changes)


def pinned(payload: bytes, *roles: str, mode: Mode = MODE) -> bytes:
    """A pin signed by officers of the reader's own centre."""
    signatures = {}
    for role in roles:
        signer = READER.officers[role]
        signatures[signer.id] = signer._key.sign(pae("pin", mode, payload))
    return SignedRecord.join(payload, signatures).encode()


# -- records in a row ----------------------------------------------------------------------------------------------------

OWN: Records = [("root", READER.root_record()), ("statement", READER.statement_record())]
ROOT = ("root", signed("root", root(), "root 1"))
STATEMENT = ("statement", signed("statement", statement(), "registrar 1"))
BULLETIN = ("bulletin", signed("bulletin", bulletin(), "centre"))
PIN = ("pin", pinned(pin(), "WATCH-1", "WATCH-2"))
BOTH = ("WATCH-1", "WATCH-2")

# A second root that keeps nothing of the first.
ROOT_2 = root(2, keys=publics("root 2"), registrars=publics("registrar 2"))
SECOND = ("root", signed("root", ROOT_2, "root 1", "root 2"))


OURS = [READER.name]
BELIEVED = [READER.name, PARTY]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_roots(), **_statements(), **_wrong_statements(), **_bulletins(), **_pins(), **_lookups()}


def _given(records: Records) -> dict[str, Any]:
    rows = [list(record) for record in records]
    return {"mode": MODE, "centre": "KESTREL", "anchor": READER.anchor, "now": NOW, "records": rows}


def _good(description: str, records: Records, believed: Sequence[str] = ()) -> Vector:
    """`believed`: the parties that are believed afterwards."""
    kind, data = records[-1]
    payload = SignedRecord.parse(data).payload
    fields, hashed = decode(payload), digest(kind, MODE, payload)  # type: ignore[arg-type]
    result: dict[str, Any] = {"hash": hashed, "believed": list(believed)}
    result["version"] = fields["at"] if kind == "pin" else fields["version"]
    result["subject"] = fields["centre"] if kind == "bulletin" else fields["party"]
    if kind == "root":
        result["fingerprint"] = fingerprint(hashed)
    return ok(description, "roster.admit", _given(records), result)


def _bad(description: str, code: str, records: Records) -> Vector:
    return refused(description, "roster.admit", _given(records), code)


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
        "root_own": _good("The reader's own root, whose hash is the anchor: believed without a signature of others.", OWN[:1], [READER.name]),
        "root_of_a_stranger": _good("A first root, signed by itself: held, and not believed.", [ROOT]),
        "root_two_of_three": _good("Two of three root keys, as the root asks.", one(three, "root 1", "root 3")),
        "root_one_of_three": _bad("One of three where two are asked for.", "below_threshold", one(three, "root 2")),
        "root_signed_by_somebody_else": _bad("None of its own keys has signed.", "below_threshold", one(root(), "root 9")),
        "root_signature_bad": _bad("Signed with another key than it says.", "bad_signature", [("root", spoiled.encode())]),
        "root_again": _good("The same root again: known.", [ROOT, ROOT]),
        "root_with_one_more_signature": _good(
            "The same root with a further signature is the same record.", [ROOT, *one(root(), "root 1", "root 2")]
        ),
        "root_second": _good("Signed by the old key and by the new one.", [ROOT, SECOND]),
        "root_second_same_keys": _good("A later version under the same key.", then(same, "root 1")),
        "root_second_by_new_keys_alone": _bad("The old key has not agreed.", "below_threshold", then(ROOT_2, "root 2")),
        "root_second_by_old_keys_alone": _bad("The new key is not shown to be held.", "below_threshold", then(ROOT_2, "root 1")),
        "root_second_threshold_of_the_old": _bad(
            "The old root asked for two of its keys, and one has signed the new.",
            "below_threshold",
            [*one(three, "root 1", "root 2"), *one(root(2, keys=publics("root 4")), "root 1", "root 4")],
        ),
        "root_second_first": _bad("A second root without the first.", "record_needed", [SECOND]),
        "root_version_skipped": _bad("A third root after the first.", "record_needed", then(root(3), "root 1")),
        "root_forked": _bad("Another root of the same version.", "record_forked", then(root(at=NOW), "root 1")),
        "root_earlier_again": _good("The first root, after the second is known: nothing falls back.", [ROOT, SECOND, ROOT]),
        "root_past_its_expiry": _good(
            "An expired root is held: the chain to the newest begins with such.", one(root(expires_at=NOW - DAY), "root 1")
        ),
        "root_threshold_above_its_keys": _bad("Two asked for, one named.", "schema", one(root(threshold=2), "root 1")),
        "root_one_key_named_twice": _bad(
            "Two asked for, one named two times.", "schema", one(root(keys=publics("root 1") * 2, threshold=2), "root 1")
        ),
        "root_threshold_of_none": _bad("A root that needs no signature.", "schema", one(root(threshold=0), "root 1")),
        "root_key_of_low_order": _bad("A key under which anybody signs.", "schema", one(root(keys=[low]), "root 1")),
        "root_registrar_of_low_order": _bad("The same as a registrar.", "schema", one(root(registrars=[low]), "root 1")),
        "root_17_keys": _bad("A key too many.", "schema", one(root(keys=publics(*map(str, range(17)))), "0")),
        "root_with_a_field_more": _bad("A field that a root does not have.", "schema", one(root(note="x"), "root 1")),
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
        "statement": _good("A first statement, by the registrar that the root names.", after(statement())),
        "statement_own": _good("The reader's own.", OWN, [READER.name]),
        "statement_two_of_three_registrars": _good(
            "Two of three, as the root asks.", [two_root, said(statement(under=two), "registrar 1", "registrar 3")]
        ),
        "statement_one_of_three_registrars": _bad(
            "One where two are asked for.", "below_threshold", [two_root, said(statement(under=two), "registrar 2")]
        ),
        "statement_by_the_root_key": _bad(
            "A root key is no registrar unless it is named as one.", "below_threshold", [ROOT, said(statement(), "root 1")]
        ),
        "statement_by_a_centre": _bad("A centre cannot speak for its party.", "below_threshold", [ROOT, said(statement(), "centre")]),
        "statement_signed_as_a_bulletin": _bad(
            "A signature made for another kind.", "bad_signature",
            [ROOT, ("statement", signed("bulletin", statement(), "registrar 1"))],
        ),
        "statement_of_another_mode": _bad("Mode drill at a reader in mode test.", "wrong_mode", after(statement(mode="drill"))),
        "statement_signed_in_another_mode": _bad(
            "It says test, and its signature drill.", "bad_signature", [ROOT, said(statement(), mode="drill")]
        ),
        "statement_again": _good("The same again: known.", after(statement(), statement())),
        "statement_newer": _good("The next version.", after(statement(), statement(2))),
        "statement_versions_skipped": _good("The fifth after the first.", after(statement(), statement(5))),
        "statement_first_of_any_version": _good("A first one may stand anywhere.", after(statement(70_000))),
        "statement_1000_further": _good("The longest jump.", after(statement(), statement(1_001))),
        "statement_jumped": _bad("1,001 further: a fast-forward would shut the party out.", "record_jumped", after(
            statement(), statement(1_002)
        )),
        "statement_rolled_back": _bad("An older one than the one known.", "record_rolled_back", after(statement(5), statement(4))),
        "statement_forked": _bad("Another one of the same version.", "record_forked", after(
            statement(), statement(officers=[officer("WATCH-3")])
        )),
        "statement_expired": _bad("Past its expiry when it comes.", "record_expired", after(statement(expires_at=NOW))),
        "statement_in_its_last_millisecond": _good("Not yet past its expiry.", after(statement(expires_at=NOW + 1))),
        "statement_under_an_expired_root": _bad(
            "The newest root is past its expiry: nothing new of the party.", "record_expired",
            [expired_root, said(statement(under=expired))],
        ),
        "statement_without_its_root": _bad("No root of the party is held.", "record_needed", [said(statement())]),
        "statement_under_a_root_to_come": _bad(
            "It names the second root; the first is held.", "record_needed", [ROOT, second]
        ),
        "statement_under_another_root": _bad(
            "It names another first root than the one held.", "record_needed", after(statement(under=root(at=NOW)))
        ),
        "statement_under_the_second_root": _good("Named and signed as the second root says.", [ROOT, STATEMENT, SECOND, second]),
        "statement_by_a_dropped_registrar": _bad(
            "Under the first root, by its registrar, whom the second root has dropped.", "below_threshold",
            [ROOT, STATEMENT, SECOND, said(statement(2))],
        ),
        "statement_by_a_kept_registrar": _good(
            "Under the first root, by its registrar, whom the second root has kept.", [ROOT, kept_root, said(statement())]
        ),
        "statement_back_to_the_first_root": _bad(
            "The one before it named the second root.", "record_rolled_back",
            [ROOT, kept_root, said(statement(under=kept)), said(statement(2))],
        ),
        "statement_centre_taken": _bad(
            "A second party lists a centre of a name that is taken here.", "centre_taken",
            [ROOT, STATEMENT, *_stranger("MERIDIAN")],
        ),
        "statement_with_our_own_name": _bad(
            "A stranger lists a centre with the reader's own name, whose officers would sign the reader's pins.",
            "centre_taken", _stranger("KESTREL"),
        ),
    }  # fmt: skip


def _stranger(centre: str) -> Records:
    """Another party's root and statement with a centre of this name."""
    named = root(party="Halcyon")
    listed = statement(
        under=named, party="Halcyon", centres=[{"name": centre, "keys": publics("halcyon")}],
        officers=[officer("WATCH-1", "halcyon 1", centre), officer("WATCH-2", "halcyon 2", centre)],
    )  # fmt: skip
    return [("root", signed("root", named, "root 1")), ("statement", signed("statement", listed, "registrar 1"))]


def _wrong_statements() -> dict[str, Vector]:
    def wrong(description: str, **changes: Any) -> Vector:
        record = ("statement", signed("statement", statement(**changes), "registrar 1"))
        return _bad(description, "schema", [ROOT, record])

    centre = {"name": "MERIDIAN", "keys": publics("centre"), "speaks_for": "government"}
    return {
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
        "statement_level_unknown": wrong("A level of speaking that nobody defined.", centres=[centre | {"speaks_for": "all"}]),
    }


def _bulletins() -> dict[str, Vector]:
    def after(*payloads: bytes, by: str = "centre", mode: Mode = MODE) -> Records:
        rows = [("bulletin", signed("bulletin", payload, by, mode=mode)) for payload in payloads]
        return [ROOT, STATEMENT, *rows]

    week = 7 * DAY
    return {
        "bulletin": _good("A bulletin by the centre's key.", after(bulletin())),
        "bulletin_newer": _good("The next one.", after(bulletin(), bulletin(2))),
        "bulletin_of_seven_days": _good("The longest life.", after(bulletin(at=NOW - 1, expires_at=NOW - 1 + week))),
        "bulletin_of_a_centre_with_two_keys": _good(
            "In an overlap either key of the centre may sign.",
            [ROOT, _overlap(), ("bulletin", signed("bulletin", bulletin(), "new centre"))],
        ),
        "bulletin_longer_than_seven_days": _bad("A millisecond too long.", "schema", after(
            bulletin(at=NOW - 1, expires_at=NOW + week)
        )),
        "bulletin_that_ends_before_it_begins": _bad("No life at all.", "schema", after(bulletin(at=NOW, expires_at=NOW))),
        "bulletin_expired": _bad("Past its expiry when it comes.", "record_expired", after(bulletin(expires_at=NOW))),
        "bulletin_rolled_back": _bad("An older one than the one known.", "record_rolled_back", after(bulletin(3), bulletin(2))),
        "bulletin_forked": _bad("Another one of the same version.", "record_forked", after(bulletin(), bulletin(addresses=["192.0.2.8:7001"]))),
        "bulletin_jumped": _bad("1,001 further.", "record_jumped", after(bulletin(), bulletin(1_002))),
        "bulletin_of_another_mode": _bad("Mode live.", "wrong_mode", after(bulletin(mode="live"))),
        "bulletin_signed_in_another_mode": _bad("It says test, and its signature live.", "bad_signature", after(
            bulletin(), mode="live"
        )),
        "bulletin_by_an_officer": _bad("An officer's key is not the centre's.", "below_threshold", after(bulletin(), by="WATCH-1")),
        "bulletin_of_an_unknown_centre": _bad("No statement lists the centre.", "unknown_centre", after(bulletin(centre="HALCYON"))),
        "bulletin_sealing_key_short": _bad("1,215 bytes.", "schema", after(bulletin(sealing=[SEALING[:-1]]))),
        "bulletin_no_sealing_key": _bad("Nobody could write to it.", "schema", after(bulletin(sealing=[]))),
        "bulletin_four_sealing_keys": _bad("One too many.", "schema", after(bulletin(sealing=[SEALING] * 4))),
        "bulletin_watch_backwards": _bad("A watch that ends before it begins.", "schema", after(
            bulletin(watch_hours=[{"start": 960, "end": 480}])
        )),
    }  # fmt: skip


def _overlap() -> tuple[str, bytes]:
    both = [{"name": "MERIDIAN", "keys": publics("centre", "new centre"), "speaks_for": "government"}]
    return "statement", signed("statement", statement(centres=both), "registrar 1")


def _pins() -> dict[str, Vector]:
    held: Records = [*OWN, ROOT, STATEMENT]

    def pinning(payload: bytes, *roles: str, mode: Mode = MODE) -> Records:
        return [*held, ("pin", pinned(payload, *roles, mode=mode))]

    def revoking(*roles: str) -> tuple[str, bytes]:
        others = [o for o in decode(SignedRecord.parse(OWN[1][1]).payload)["officers"] if o["role"] not in roles]
        gone = tuple(READER.officers[role].public for role in roles)
        spare = READER.key("WATCH-3").public
        listed = [*others, {"centre": "KESTREL", "role": "WATCH-3", "key": spare}]
        fields = decode(SignedRecord.parse(OWN[1][1]).payload) | {"version": 2, "officers": listed}
        payload = encode(fields | ({"revoked": list(gone)} if gone else {}))
        signature = READER.registrar._key.sign(pae("statement", MODE, payload))
        return "statement", SignedRecord.join(payload, {READER.registrar.id: signature}).encode()

    own = {"version": 2, "hash": bytes(32)}
    by_strangers = signed("pin", pin(), "WATCH-1", "WATCH-2")
    withdrawal = ("pin", pinned(pin(NOW, withdrawn=True), *BOTH))
    later = ("pin", pinned(pin(NOW + 1), *BOTH))
    return {
        "pin": _good("Two officers of the reader's centre: believed.", pinning(pin(), *BOTH), BELIEVED),
        "pin_withdrawn": _good("Two officers withdraw it: believed no more.", [*held, PIN, withdrawal], OURS),
        "pin_after_a_withdrawal": _good("Pinned again, later.", [*held, PIN, withdrawal, later], BELIEVED),
        "pin_and_then_a_second_root": _good(
            "A later root follows by its chain: no new pin is needed.", [*held, PIN, SECOND], BELIEVED
        ),
        "pin_of_a_revoked_officer": _good(
            "One of the two keys is revoked afterwards: pin again.", [*held, PIN, revoking("WATCH-2")], OURS
        ),
        "pin_under_an_earlier_statement": _good(
            "Signed under the first own statement, read after the second, which revokes nobody.",
            [*held, revoking(), PIN], BELIEVED,
        ),
        "pin_by_one_officer": _bad("One signature.", "pin_needs_two", pinning(pin(), "WATCH-1")),
        "pin_by_nobody": _bad("None.", "pin_needs_two", pinning(pin())),
        "pin_by_their_own_officers": _bad("Signed by officers of the party that is to be believed.", "pin_needs_two", [
            *held, ("pin", by_strangers)
        ]),
        "pin_by_a_key_revoked_before": _bad(
            "It names the first own statement; the second has revoked one of the two.", "pin_needs_two",
            [*held, revoking("WATCH-1"), PIN],
        ),
        "pin_of_another_centre": _bad("Another centre's pin binds nobody here.", "not_for_us", pinning(pin(centre="MERIDIAN"), *BOTH)),
        "pin_of_another_mode": _bad("Signed in mode drill.", "bad_signature", pinning(pin(), *BOTH, mode="drill")),
        "pin_older": _bad("A pin from before the withdrawal.", "record_rolled_back", [*held, withdrawal, PIN]),
        "pin_forked": _bad("A pin and a withdrawal of one instant.", "record_forked", [
            *held, PIN, ("pin", pinned(pin(withdrawn=True), *BOTH))
        ]),
        "pin_of_a_root_not_held": _bad("It names the second root.", "record_needed", pinning(
            pin(root={"version": 2, "hash": digest("root", MODE, ROOT_2)}), *BOTH
        )),
        "pin_of_another_root": _bad("It names another first root than the one held.", "record_forked", pinning(
            pin(under=root(at=NOW)), *BOTH
        )),
        "pin_under_an_own_statement_to_come": _bad("An own statement that is not here.", "record_needed", pinning(
            pin(statement=own), *BOTH
        )),
    }  # fmt: skip


def _lookups() -> dict[str, Vector]:
    service = {"centre": "MERIDIAN", "name": "FEED", "key": key("feed").public, "types": ["manoeuvre.notice"]}
    halcyon = {"name": "HALCYON", "keys": publics("halcyon"), "speaks_for": "operator"}
    meridian = {"name": "MERIDIAN", "keys": publics("centre", "new centre"), "speaks_for": "government"}
    first = statement(
        centres=[meridian, halcyon], services=[service],
        officers=[officer("WATCH-1"), officer("WATCH-2"), officer("WATCH-1", "halcyon 1", "HALCYON")],
    )  # fmt: skip
    second = statement(
        2, centres=[meridian | {"keys": publics("new centre")}, halcyon],
        officers=[officer("WATCH-3")], revoked=publics("centre", "WATCH-1"), former=publics("WATCH-2"),
    )  # fmt: skip
    one = ("statement", signed("statement", first, "registrar 1"))
    two = ("statement", signed("statement", second, "registrar 1"))
    old: Records = [*OWN, ROOT, one, PIN]
    new: Records = [*old, two]

    def named(payload: bytes) -> dict[str, Any]:
        return {"version": decode(payload)["version"], "hash": digest("statement", MODE, payload)}

    def asked(records: Records, who: str, name: str, of: str, under: dict[str, Any] | None) -> dict[str, Any]:
        asked_for = {"who": who, "of": of, "key": key(name).id, "statement": under}
        return _given(records) | hexed(asked_for)

    def found(
        description: str, records: Records, who: str, name: str, role: str | None = None,
        of: str = "MERIDIAN", under: dict[str, Any] | None = None,
    ) -> Vector:  # fmt: skip
        result = {"public": key(name).public} | ({"role": role} if role else {})
        return ok(description, "roster.key", asked(records, who, name, of, under), result)

    def lost(
        description: str, code: str, records: Records, who: str, name: str, of: str = "MERIDIAN",
        under: dict[str, Any] | None = None,
    ) -> Vector:  # fmt: skip
        return refused(description, "roster.key", asked(records, who, name, of, under), code)

    return {
        "key_of_a_centre": found("The centre's key.", old, "centre", "centre"),
        "key_in_an_overlap": found("The new key, which stands beside the old.", old, "centre", "new centre"),
        "key_of_an_officer": found("An officer's key, and the role.", old, "officer", "WATCH-2", "WATCH-2"),
        "key_of_a_service": found("A program's key.", old, "service", "feed", "FEED"),
        "key_under_the_statement_named": found(
            "The newest statement lists it no more; the one that is named does.", new, "officer", "WATCH-2", "WATCH-2",
            under=named(first),
        ),
        "key_of_nobody": lost("No record lists it.", "unknown_key", old, "centre", "nobody"),
        "key_revoked": lost("The newest statement revokes it.", "key_revoked", new, "centre", "centre"),
        "key_revoked_of_an_officer": lost("The newest statement revokes it.", "key_revoked", new, "officer", "WATCH-1"),
        "key_of_a_former_officer": lost("Former is not revoked, and not listed.", "officer_unknown", new, "officer", "WATCH-2"),
        "key_of_an_officer_elsewhere": lost("An officer of the party's other centre.", "officer_unknown", old, "officer", "halcyon 1"),
        "key_of_an_officer_as_a_centre": lost("An officer's key where the centre's is asked.", "unknown_key", old, "centre", "WATCH-1"),
        "key_of_a_service_as_an_officer": lost("A program never counts as a human.", "officer_unknown", old, "officer", "feed"),
        "key_of_an_officer_as_a_service": lost("A human is no program.", "officer_unknown", old, "service", "WATCH-1"),
        "key_of_a_party_not_pinned": lost("The party is known, not believed.", "not_pinned", old[:-1], "centre", "centre"),
        "key_of_an_unknown_centre": lost("No such centre.", "unknown_centre", old, "centre", "centre", of="NOBODY"),
        "key_under_a_statement_to_come": lost(
            "The statement named has not come.", "record_needed", old, "centre", "centre", under=named(second)
        ),
        "key_under_another_statement": lost(
            "The statement named has the version of ours and another hash.", "record_forked", old, "centre", "centre",
            under={"version": 1, "hash": bytes(32)},
        ),
    }  # fmt: skip
