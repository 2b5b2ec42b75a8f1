"""Vectors of the roster: bulletins, pins, and whose key it is."""

from __future__ import annotations

from typing import Any

from protocols.pae import Mode, digest, pae
from protocols.signed import SignedRecord
from protocols.wire import decode, encode
from tests.parties import DAY, NOW
from tests.vectors import roster_names
from tests.vectors.introductions import (
    BELIEVED,
    BOTH,
    MODE,
    OURS,
    OWN,
    PIN,
    READER,
    ROOT,
    ROOT_2,
    SEALING,
    SECOND,
    STATEMENT,
    Records,
    admitted,
    bulletin,
    key,
    not_admitted,
    officer,
    pin,
    pinned,
    publics,
    root,
    rows_given,
    signed,
    statement,
)
from tests.vectors.notation import Vector, ok, refused

__all__ = ["generate"]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_bulletins(), **_pins(), **_lookups(), **_left_out()}


def _bulletins() -> dict[str, Vector]:
    def after(*payloads: bytes, by: str = "centre", mode: Mode = MODE) -> Records:
        rows = [("bulletin", signed("bulletin", payload, by, mode=mode)) for payload in payloads]
        return [ROOT, STATEMENT, *rows]

    week = 7 * DAY
    return {
        "bulletin": admitted("A bulletin by the centre's key.", after(bulletin())),
        "bulletin_newer": admitted("The next one.", after(bulletin(), bulletin(2))),
        "bulletin_of_seven_days": admitted("The longest life.", after(bulletin(at=NOW - 1, expires_at=NOW - 1 + week))),
        "bulletin_of_a_centre_with_two_keys": admitted(
            "In an overlap either key of the centre may sign.",
            [ROOT, _overlap(), ("bulletin", signed("bulletin", bulletin(), "new centre"))],
        ),
        "bulletin_longer_than_seven_days": not_admitted(
            "A millisecond too long.", "schema", after(bulletin(at=NOW - 1, expires_at=NOW + week))
        ),
        "bulletin_that_ends_before_it_begins": not_admitted(
            "No life at all.", "schema", after(bulletin(at=NOW, expires_at=NOW))
        ),
        "bulletin_with_every_part": admitted("Every field.", after(FULL)),
        "bulletin_contact_left_out": not_admitted(
            "A contact is always there, be it empty.",
            "schema",
            after(encode({name: value for name, value in decode(bulletin()).items() if name != "contact"})),
        ),
        "bulletin_contact_practice_nil": not_admitted(
            "What is absent is left out.", "not_canonical", after(bulletin(contact={"practice": None}))
        ),
        "bulletin_address_with_an_escape": not_admitted(
            "A character that a terminal obeys.", "schema", after(bulletin(addresses=["192.0.2.7\x1b[2J:7001"]))
        ),
        "bulletin_expired": not_admitted(
            "Past its expiry when it comes.", "record_expired", after(bulletin(expires_at=NOW))
        ),
        "bulletin_rolled_back": not_admitted(
            "An older one than the one known.", "record_rolled_back", after(bulletin(3), bulletin(2))
        ),
        "bulletin_forked": not_admitted(
            "Another one of the same version.",
            "record_forked",
            after(bulletin(), bulletin(addresses=["192.0.2.8:7001"])),
        ),
        "bulletin_jumped": not_admitted("1,001 further.", "record_jumped", after(bulletin(), bulletin(1_002))),
        "bulletin_of_another_mode": not_admitted("Mode live.", "wrong_mode", after(bulletin(mode="live"))),
        "bulletin_signed_in_another_mode": not_admitted(
            "It says test, and its signature live.", "bad_signature", after(bulletin(), mode="live")
        ),
        "bulletin_by_an_officer": not_admitted(
            "An officer's key is not the centre's.", "below_threshold", after(bulletin(), by="WATCH-1")
        ),
        "bulletin_of_an_unknown_centre": not_admitted(
            "No statement lists the centre.", "unknown_centre", after(bulletin(centre="HALCYON"))
        ),
        "bulletin_sealing_key_short": not_admitted("1,215 bytes.", "schema", after(bulletin(sealing=[SEALING[:-1]]))),
        "bulletin_no_sealing_key": not_admitted("Nobody could write to it.", "schema", after(bulletin(sealing=[]))),
        "bulletin_four_sealing_keys": not_admitted("One too many.", "schema", after(bulletin(sealing=[SEALING] * 4))),
        "bulletin_watch_backwards": not_admitted(
            "A watch that ends before it begins.", "schema", after(bulletin(watch_hours=[{"start": 960, "end": 480}]))
        ),
    }


FULL = bulletin(
    relays=["relay.example:7100"],
    contact=roster_names.CONTACT,
    watch_hours=[{"start": 480, "end": 960}],
    reads=["conjunction.alert/1"],
)  # fmt: skip


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
        "pin": admitted("Two officers of the reader's centre: believed.", pinning(pin(), *BOTH), BELIEVED),
        "pin_withdrawn": admitted("Two officers withdraw it: believed no more.", [*held, PIN, withdrawal], OURS),
        "pin_after_a_withdrawal": admitted("Pinned again, later.", [*held, PIN, withdrawal, later], BELIEVED),
        "pin_and_then_a_second_root": admitted(
            "A later root follows by its chain: no new pin is needed.", [*held, PIN, SECOND], BELIEVED
        ),
        "pin_dated_a_day_ahead": admitted(
            "The longest that a clock may be ahead.", pinning(pin(NOW + DAY), *BOTH), BELIEVED
        ),
        "pin_dated_further_ahead": not_admitted(
            "Pins are ordered by their instant: no withdrawal could follow it.",
            "record_jumped",
            pinning(pin(NOW + DAY + 1), *BOTH),
        ),
        "pin_of_a_revoked_officer": admitted(
            "One of the two keys is revoked afterwards: pin again.", [*held, PIN, revoking("WATCH-2")], OURS
        ),
        "pin_under_an_earlier_statement": admitted(
            "Signed under the first own statement, read after the second, which revokes nobody.",
            [*held, revoking(), PIN],
            BELIEVED,
        ),
        "pin_by_one_officer": not_admitted("One signature.", "pin_needs_two", pinning(pin(), "WATCH-1")),
        "pin_by_nobody": not_admitted("None.", "pin_needs_two", pinning(pin())),
        "pin_by_their_own_officers": not_admitted(
            "Signed by officers of the party that is to be believed.", "pin_needs_two", [*held, ("pin", by_strangers)]
        ),
        "pin_by_a_key_revoked_before": not_admitted(
            "It names the first own statement; the second has revoked one of the two.",
            "pin_needs_two",
            [*held, revoking("WATCH-1"), PIN],
        ),
        "pin_of_another_centre": not_admitted(
            "Another centre's pin binds nobody here.", "not_for_us", pinning(pin(centre="MERIDIAN"), *BOTH)
        ),
        "pin_of_another_mode": not_admitted(
            "Signed in mode drill.", "bad_signature", pinning(pin(), *BOTH, mode="drill")
        ),
        "pin_older": not_admitted("A pin from before the withdrawal.", "record_rolled_back", [*held, withdrawal, PIN]),
        "pin_forked": not_admitted(
            "A pin and a withdrawal of one instant.",
            "record_forked",
            [*held, PIN, ("pin", pinned(pin(withdrawn=True), *BOTH))],
        ),
        "pin_of_a_root_not_held": not_admitted(
            "It names the second root.",
            "record_needed",
            pinning(pin(root={"version": 2, "hash": digest("root", MODE, ROOT_2)}), *BOTH),
        ),
        "pin_of_another_root": not_admitted(
            "It names another first root than the one held.", "record_forked", pinning(pin(under=root(at=NOW)), *BOTH)
        ),
        "pin_under_an_own_statement_to_come": not_admitted(
            "An own statement that is not here.", "record_needed", pinning(pin(statement=own), *BOTH)
        ),
    }


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
        return rows_given(records) | asked_for

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
            "The newest statement lists it no more; the one that is named does.",
            new,
            "officer",
            "WATCH-2",
            "WATCH-2",
            under=named(first),
        ),
        "key_of_nobody": lost("No record lists it.", "unknown_key", old, "centre", "nobody"),
        "key_revoked": lost("The newest statement revokes it.", "key_revoked", new, "centre", "centre"),
        "key_revoked_of_an_officer": lost("The newest statement revokes it.", "key_revoked", new, "officer", "WATCH-1"),
        "key_of_a_former_officer": lost(
            "Former is not revoked, and not listed.", "officer_unknown", new, "officer", "WATCH-2"
        ),
        "key_of_an_officer_elsewhere": lost(
            "An officer of the party's other centre.", "officer_unknown", old, "officer", "halcyon 1"
        ),
        "key_of_an_officer_as_a_centre": lost(
            "An officer's key where the centre's is asked.", "unknown_key", old, "centre", "WATCH-1"
        ),
        "key_of_a_service_as_an_officer": lost(
            "A program never counts as a human.", "officer_unknown", old, "officer", "feed"
        ),
        "key_of_an_officer_as_a_service": lost("A human is no program.", "officer_unknown", old, "service", "WATCH-1"),
        "key_of_a_party_not_pinned": lost(
            "The party is known, not believed.", "not_pinned", old[:-1], "centre", "centre"
        ),
        "key_of_an_unknown_centre": lost("No such centre.", "unknown_centre", old, "centre", "centre", of="NOBODY"),
        "key_under_a_statement_to_come": lost(
            "The statement named has not come.", "record_needed", old, "centre", "centre", under=named(second)
        ),
        "key_under_another_statement": lost(
            "The statement named has the version of ours and another hash.",
            "record_forked",
            old,
            "centre",
            "centre",
            under={"version": 1, "hash": bytes(32)},
        ),
    }


def _left_out() -> dict[str, Vector]:
    """A statement that takes a key back counts without the centres whose names others have here."""
    stranger = root(party="Halcyon")
    theirs = statement(
        under=stranger, party="Halcyon", officers=[officer("WATCH-1", "halcyon 1", "HALCYON")],
        centres=[{"name": name, "keys": publics(f"halcyon {name}")} for name in ("HALCYON", "MERIDIAN-2")],
    )  # fmt: skip
    before: Records = [
        *OWN, ROOT, STATEMENT, PIN,
        ("root", signed("root", stranger, "root 1")), ("statement", signed("statement", theirs, "registrar 1")),
    ]  # fmt: skip
    names = ("MERIDIAN-2", "KE5TREL", "KESTREL", "MERIDIAN-3")
    listed = [{"name": name, "keys": publics(f"centre of {name}")} for name in names]
    more = statement(
        2, centres=[{"name": "MERIDIAN", "keys": publics("new centre")}, *listed], revoked=publics("centre"),
        officers=[officer("WATCH-1"), officer("WATCH-2"), officer("WATCH-9", "ninth", "KESTREL")],
    )  # fmt: skip
    records: Records = [*before, ("statement", signed("statement", more, "registrar 1"))]

    def asked(who: str, name: str, of: str) -> dict[str, Any]:
        return rows_given(records) | {"who": who, "of": of, "key": key(name).id, "statement": None}

    def lost(description: str, code: str, who: str, name: str, of: str) -> Vector:
        return refused(description, "roster.key", asked(who, name, of), code)

    def found(description: str, name: str, of: str) -> Vector:
        return ok(description, "roster.key", asked("centre", name, of), {"public": key(name).public})

    return {
        "left_out_and_the_key_is_revoked": lost(
            "Another party has one of the statement's names; what it revokes is revoked.",
            "key_revoked", "centre", "centre", "MERIDIAN",
        ),
        "left_out_and_the_new_key_is_listed": found("What is not in question counts.", "new centre", "MERIDIAN"),
        "left_out_and_the_others_count": found("A centre of a free name.", "centre of MERIDIAN-3", "MERIDIAN-3"),
        "left_out_is_a_name_that_is_taken": lost(
            "The name stays with who listed it first, whom nobody has pinned.",
            "not_pinned", "centre", "centre of MERIDIAN-2", "MERIDIAN-2",
        ),
        "left_out_is_a_name_like_another": lost(
            "Like the reader's own centre, which is believed.",
            "unknown_centre", "centre", "centre of KE5TREL", "KE5TREL",
        ),
        "left_out_are_officers_of_our_own_name": lost(
            "With the centre, what the statement says of it.", "officer_unknown", "officer", "ninth", "KESTREL"
        ),
    }  # fmt: skip
