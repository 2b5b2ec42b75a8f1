"""Vectors of lines: epoch records, voids, heads, arrivals in every order, resuming, statement floors.

What is expected is written out by hand; tests/protocols/test_line_vectors.py judges each from its JSON alone.
"""

from __future__ import annotations

import hashlib
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from protocols.epochs import EpochRecord
from protocols.heads import Head
from protocols.keys import ED25519, key_id
from protocols.line import Void
from protocols.pae import Kind, Mode, digest, pae
from protocols.signed import SignedRecord
from protocols.wire import Wire, decode, encode, pack

Vector = dict[str, Any]

LINE: dict[str, Any] = {"from_": "MERIDIAN", "to": "KESTREL"}
AT = 1_795_384_440_000
MODE: Mode = "test"


class Key:
    """A key from its name, and signatures made by the library alone."""

    def __init__(self, name: str) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())
        self.public = self._private.public_key().public_bytes_raw()
        self.id = key_id(ED25519, self.public)

    def sign(self, kind: Kind, payload: bytes, mode: Mode = MODE) -> bytes:
        return self._private.sign(pae(kind, mode, payload))


MERIDIAN, KESTREL, HALCYON = Key("MERIDIAN"), Key("KESTREL"), Key("HALCYON")
WATCH_1, WATCH_1_SPARE, WATCH_2 = Key("WATCH-1"), Key("WATCH-1 spare"), Key("WATCH-2")
OFFICERS = {WATCH_1: "WATCH-1", WATCH_1_SPARE: "WATCH-1", WATCH_2: "WATCH-2"}


def signed(kind: Kind, value: Wire, *keys: Key, mode: Mode = MODE) -> SignedRecord:
    payload = pack(value)
    return SignedRecord.join(payload, {key.id: key.sign(kind, payload, mode) for key in keys})


def release(name: object) -> bytes:
    """A release hash that stands for a release."""
    return hashlib.sha256(f"release {name}".encode()).digest()


FIRST = EpochRecord(**LINE, epoch=1, number=0, reason="first", at=AT)
FIRST_HASH = digest("epoch", MODE, pack(FIRST))


def second(number: int, last: bytes | None, epoch: int = 2, before: int = 1) -> EpochRecord:
    return EpochRecord(
        **LINE, epoch=epoch, before=before, number=number, release=last, reason="restored", at=AT + 60_000
    )


def head(number: int, release_hash: bytes, epoch: int = 1) -> Head:
    return Head(**LINE, epoch=epoch, number=number, release=release_hash, at=AT + 1_000)


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_records(), **_arrivals(), **_resuming(), **_comparisons(), **_floors()}


def _ok(description: str, kind: str, input_: Vector, result: Any) -> Vector:
    return {"description": description, "kind": kind, "input": input_, "expect": "ok", "result": result}


def _refused(description: str, kind: str, input_: Vector, code: str) -> Vector:
    return {"description": description, "kind": kind, "input": input_, "expect": "refused", "code": code}


def _epoch_input(record: SignedRecord | bytes, mode: str = MODE) -> Vector:
    return {
        "mode": mode,
        "record": (record if isinstance(record, bytes) else record.encode()).hex(),
        "centre": {MERIDIAN.id.hex(): MERIDIAN.public.hex()},
        "officers": {key.id.hex(): [key.public.hex(), role] for key, role in OFFICERS.items()},
    }


def _head_input(record: SignedRecord | bytes, mode: str = MODE) -> Vector:
    return {
        "mode": mode,
        "record": (record if isinstance(record, bytes) else record.encode()).hex(),
        "sender": {MERIDIAN.id.hex(): MERIDIAN.public.hex()},
        "receiver": {KESTREL.id.hex(): KESTREL.public.hex()},
    }


def _records() -> dict[str, Vector]:
    later = second(3, release(3))
    later_hash = digest("epoch", MODE, pack(later)).hex()
    both = signed("head", head(3, release(3)), MERIDIAN, KESTREL)
    mirrored = (
        SignedRecord.join(both.payload, dict(both.signatures))
        .encode()
        .replace(
            b"".join(b"\x92\xc4\x10" + key + b"\xc4\x40" + signature for key, signature in both.signatures),
            b"".join(b"\x92\xc4\x10" + key + b"\xc4\x40" + signature for key, signature in reversed(both.signatures)),
        )
    )
    return {
        "epoch_first": _ok(
            "A line's first epoch record needs the centre's signature alone.",
            "epoch",
            _epoch_input(signed("epoch", FIRST, MERIDIAN)),
            {"epoch": 1, "hash": FIRST_HASH.hex(), "roles": [], "by_one_officer": False},
        ),
        "epoch_later_two_officers": _ok(
            "A record that closes an earlier epoch carries the centre's and two officers' signatures.",
            "epoch",
            _epoch_input(signed("epoch", later, MERIDIAN, WATCH_1, WATCH_2)),
            {"epoch": 2, "hash": later_hash, "roles": ["WATCH-1", "WATCH-2"], "by_one_officer": False},
        ),
        "epoch_later_one_officer": _ok(
            "Signed by one officer it counts, and is drawn EPOCH BY ONE OFFICER until the second signs.",
            "epoch",
            _epoch_input(signed("epoch", later, MERIDIAN, WATCH_1)),
            {"epoch": 2, "hash": later_hash, "roles": ["WATCH-1"], "by_one_officer": True},
        ),
        "epoch_later_one_officer_two_keys": _ok(
            "Two keys of one officer are one officer.",
            "epoch",
            _epoch_input(signed("epoch", later, MERIDIAN, WATCH_1, WATCH_1_SPARE)),
            {"epoch": 2, "hash": later_hash, "roles": ["WATCH-1"], "by_one_officer": True},
        ),
        "epoch_later_no_officer": _refused(
            "The centre's signature alone cannot close an epoch.",
            "epoch",
            _epoch_input(signed("epoch", later, MERIDIAN)),
            "officers_missing",
        ),
        "epoch_without_its_centre": _refused(
            "Officers alone cannot open an epoch.",
            "epoch",
            _epoch_input(signed("epoch", later, WATCH_1, WATCH_2)),
            "below_threshold",
        ),
        "epoch_of_another_mode": _refused(
            "A record signed in mode drill is not one in mode test.",
            "epoch",
            _epoch_input(signed("epoch", FIRST, MERIDIAN, mode="drill")),
            "bad_signature",
        ),
        "epoch_first_that_closes": _refused(
            "A first record closes nothing: `before` with reason `first`.",
            "epoch",
            _epoch_input(_lying(FIRST, before=None, number=3, release=release(3))),
            "schema",
        ),
        "epoch_closes_itself": _refused(
            "An epoch closes an earlier one, never itself.",
            "epoch",
            _epoch_input(_lying(later, before=2)),
            "schema",
        ),
        "epoch_of_a_line_to_itself": _refused(
            "A line runs between two centres.", "epoch", _epoch_input(_lying(FIRST, to="MERIDIAN")), "schema"
        ),
        "epoch_release_without_its_number": _refused(
            "A release at number 0, where there is none.",
            "epoch",
            _epoch_input(_lying(second(0, None), release=release(3))),
            "schema",
        ),
        "epoch_number_without_its_release": _refused(
            "Number 3, and no release.", "epoch", _epoch_input(_lying(later, release=None)), "schema"
        ),
        "epoch_first_with_before": _refused(
            "Reason `first` closes nothing.", "epoch", _epoch_input(_lying(later, reason="first")), "schema"
        ),
        "epoch_restored_without_before": _refused(
            "Any other reason closes an earlier epoch.",
            "epoch",
            _epoch_input(_lying(FIRST, reason="restored")),
            "schema",
        ),
        "epoch_key_listed_twice": _refused(
            "One key's signature is there twice.",
            "epoch",
            _epoch_input(_twice(signed("epoch", FIRST, MERIDIAN))),
            "not_canonical",
        ),
        "head_common": _ok(
            "Sender and receiver signed the same bytes: the common record.",
            "common",
            _head_input(both),
            {"epoch": 1, "number": 3, "release": release(3).hex()},
        ),
        "head_of_the_empty_line": _ok(
            "At number 0 a head carries the hash of the epoch's record.",
            "common",
            _head_input(signed("head", head(0, FIRST_HASH), MERIDIAN, KESTREL)),
            {"epoch": 1, "number": 0, "release": FIRST_HASH.hex()},
        ),
        "head_receiver_alone": _refused(
            "Without the sender's signature it is a claim, not the common record.",
            "common",
            _head_input(signed("head", head(3, release(3)), KESTREL)),
            "below_threshold",
        ),
        "head_sender_alone": _refused(
            "Nor without the receiver's.",
            "common",
            _head_input(signed("head", head(3, release(3)), MERIDIAN)),
            "below_threshold",
        ),
        "head_of_a_line_to_itself": _refused(
            "A line runs between two centres.",
            "common",
            _head_input(_lying(head(3, release(3)), to="MERIDIAN")),
            "schema",
        ),
        "head_countersigned_by_a_third": _refused(
            "A third centre's signature does not stand in for the sender's.",
            "common",
            _head_input(signed("head", head(3, release(3)), KESTREL, HALCYON)),
            "below_threshold",
        ),
        "head_signed_as_a_notice": _refused(
            "A signature made for another kind does not count.",
            "common",
            _head_input(signed("notice", head(3, release(3)), MERIDIAN, KESTREL)),
            "bad_signature",
        ),
        "head_key_ids_descending": _refused(
            "Key ids stand in ascending order; the same signatures the other way round are another record's bytes.",
            "common",
            {**_head_input(both), "record": mirrored.hex()},
            "not_canonical",
        ),
        "head_number_not_an_integer": _refused(
            "A head's number is an integer: 3.0 is refused.",
            "common",
            {**_head_input(both), "record": _lying(head(3, release(3)), number=3.0).hex()},
            "schema",
        ),
        "void_signed": _ok(
            "The sender's word that number 2 cannot be delivered.",
            "void",
            {
                "mode": MODE,
                "record": signed("void", _void(2, release(2)), MERIDIAN).encode().hex(),
                "centre": {MERIDIAN.id.hex(): MERIDIAN.public.hex()},
            },
            {"epoch": 1, "number": 2, "release": release(2).hex(), "code": "unreadable"},
        ),
        "void_code_in_capitals": _refused(
            "A code is written in small letters.",
            "void",
            {
                "mode": MODE,
                "record": _lying(_void(2, release(2)), code="UNREADABLE").hex(),
                "centre": {MERIDIAN.id.hex(): MERIDIAN.public.hex()},
            },
            "schema",
        ),
        "void_code_begins_with_an_underscore": _refused(
            "And begins with one.",
            "void",
            {
                "mode": MODE,
                "record": _lying(_void(2, release(2)), code="_unreadable").hex(),
                "centre": {MERIDIAN.id.hex(): MERIDIAN.public.hex()},
            },
            "schema",
        ),
        "void_by_the_receiver": _refused(
            "Nobody but the sender can void a number.",
            "void",
            {
                "mode": MODE,
                "record": signed("void", _void(2, release(2)), KESTREL).encode().hex(),
                "centre": {MERIDIAN.id.hex(): MERIDIAN.public.hex()},
            },
            "below_threshold",
        ),
    }


def _void(number: int, release_hash: bytes, epoch: int = 1) -> Void:
    return Void(**LINE, epoch=epoch, number=number, release=release_hash, code="unreadable")


def _lying(value: Wire, **changes: object) -> bytes:
    """A signed record whose payload no honest program can build."""
    fields = {**decode(pack(value)), **changes}
    payload = encode({name: field for name, field in fields.items() if field is not None})
    kind: Kind = "head" if isinstance(value, Head) else "void" if isinstance(value, Void) else "epoch"
    return SignedRecord.join(payload, {key.id: key.sign(kind, payload) for key in (MERIDIAN, KESTREL)}).encode()


def _twice(record: SignedRecord) -> bytes:
    pair = list(record.signatures[0])
    return encode([record.payload, [pair, pair]])


def _r(number: int, *, name: object = None, previous: bytes | None = None, epoch: int = 1) -> Vector:
    """One release as it arrives; `name` makes it another release than the honest one at its number."""
    before = previous or (release(number - 1) if number > 1 else FIRST_HASH)
    return {
        "epoch": epoch,
        "number": number,
        "previous": before.hex(),
        "release": release(number if name is None else name).hex(),
    }


def _opened(record: EpochRecord = FIRST) -> Vector:
    return {"epoch_record": pack(record).hex()}


def _state(mark: int, events: list[list[Any]], **more: Any) -> Vector:
    state: Vector = {
        "epoch": 1,
        "mark": mark,
        "head": (release(mark) if mark else FIRST_HASH).hex(),
        "missing": [],
        "forked": None,
        "events": events,
    }
    return {**state, **more}


def _arrivals() -> dict[str, Vector]:
    other = release("3, another")
    reused = [3, release(3).hex(), other.hex()]
    late_hash = digest("epoch", MODE, pack(second(2, release(2))))
    twin = EpochRecord(**LINE, epoch=1, number=0, reason="first", at=AT + 1)
    closed_hash = digest("epoch", MODE, pack(second(0, None)))
    two_records = [0, FIRST_HASH.hex(), digest("epoch", MODE, pack(twin)).hex()]
    return {
        "line_in_order": _ok(
            "Three releases in order.",
            "line",
            {"steps": [_opened(), _r(1), _r(2), _r(3)]},
            _state(3, [[], [["advanced", 1]], [["advanced", 2]], [["advanced", 3]]]),
        ),
        "line_overtaken": _ok(
            "Number 4 overtakes 2 and 3, is taken at once, and the gap is filled from behind.",
            "line",
            {"steps": [_opened(), _r(1), _r(4), _r(3), _r(2)]},
            _state(4, [[], [["advanced", 1]], [["gap", 2, 3]], [["filled", 3]], [["filled", 2], ["advanced", 4]]]),
        ),
        "line_gap_open": _ok(
            "Two gaps stand open; what came above them is taken.",
            "line",
            {"steps": [_opened(), _r(1), _r(4), _r(5), _r(9)]},
            _state(1, [[], [["advanced", 1]], [["gap", 2, 3]], [], [["gap", 6, 8]]], missing=[[2, 3], [6, 8]]),
        ),
        "line_repeated": _ok(
            "The same releases again, above and below the mark: known, nothing changes.",
            "line",
            {"steps": [_opened(), _r(1), _r(2), _r(4), _r(1), _r(4), _r(2)]},
            _state(
                2,
                [[], [["advanced", 1]], [["advanced", 2]], [["gap", 3, 3]], *([["known", n]] for n in (1, 4, 2))],
                missing=[[3, 3]],
            ),
        ),
        "line_number_reused": _ok(
            "A second release under a number that is held: a fork, and the first keeps the number.",
            "line",
            {"steps": [_opened(), _r(1), _r(2), _r(3), _r(3, name="3, another"), _r(4)]},
            _state(
                4,
                [
                    *([], [["advanced", 1]], [["advanced", 2]], [["advanced", 3]]),
                    [["forked", *reused, "number_reused"]],
                    [["advanced", 4]],
                ],
                forked=reused,
            ),
        ),
        "line_number_reused_below_the_mark": _ok(
            "A number far below the mark is used again: found just the same.",
            "line",
            {"steps": [_opened(), _r(1), _r(2), _r(3), _r(4), _r(5), _r(3, name="3, another")]},
            _state(
                5,
                [[], *([["advanced", n]] for n in range(1, 6)), [["forked", *reused, "number_reused"]]],
                forked=reused,
            ),
        ),
        "line_previous_of_another_history": _ok(
            "Number 4 names another release at 3 than the one held: a fork; 4 has its number all the same.",
            "line",
            {"steps": [_opened(), _r(1), _r(2), _r(3), _r(4, previous=other)]},
            _state(
                4,
                [
                    *([], [["advanced", 1]], [["advanced", 2]], [["advanced", 3]]),
                    [["forked", *reused, "line_forked"], ["advanced", 4]],
                ],
                forked=reused,
            ),
        ),
        "line_fork_found_when_the_predecessor_comes": _ok(
            "Number 4 came first, above a gap; the 3 that comes is not the one that 4 names.",
            "line",
            {"steps": [_opened(), _r(1), _r(2), _r(4), _r(3, name="3, another")]},
            _state(
                4,
                [
                    *([], [["advanced", 1]], [["advanced", 2]], [["gap", 3, 3]]),
                    [["forked", *reused, "line_forked"], ["filled", 3], ["advanced", 4]],
                ],
                forked=reused,
            ),
        ),
        "line_first_release_of_another_epoch_record": _ok(
            "Number 1 does not follow the epoch record that is held.",
            "line",
            {"steps": [_opened(), _r(1, previous=release("a record we never saw"))]},
            _state(
                1,
                [
                    [],
                    [
                        ["forked", 0, FIRST_HASH.hex(), release("a record we never saw").hex(), "line_forked"],
                        ["advanced", 1],
                    ],
                ],
                forked=[0, FIRST_HASH.hex(), release("a record we never saw").hex()],
            ),
        ),
        "line_void_fills": _ok(
            "A void fills its number; the next release names the void's release as its previous.",
            "line",
            {"steps": [_opened(), _r(1), _r(3), {"void": pack(_void(2, release(2))).hex()}]},
            _state(3, [[], [["advanced", 1]], [["gap", 2, 2]], [["filled", 2], ["advanced", 3]]]),
        ),
        "line_void_then_its_message": _ok(
            "The voided release comes after all: it is the one that the number is held by, and counts.",
            "line",
            {"steps": [_opened(), _r(1), {"void": pack(_void(2, release(2))).hex()}, _r(2)]},
            _state(2, [[], [["advanced", 1]], [["advanced", 2]], [["known", 2]]]),
        ),
        "line_void_of_another_release": _ok(
            "A void that names another release than the one held is a second use of the number.",
            "line",
            {"steps": [_opened(), _r(1), _r(2), _r(3), {"void": pack(_void(3, other)).hex()}]},
            _state(
                3,
                [
                    *([], [["advanced", 1]], [["advanced", 2]], [["advanced", 3]]),
                    [["forked", *reused, "number_reused"]],
                ],
                forked=reused,
            ),
        ),
        "line_epoch_unknown": _refused(
            "A release of an epoch of which no record came.",
            "line",
            {"steps": [_opened(), _r(1), _r(1, epoch=2)]},
            "epoch_unknown",
        ),
        "line_second_epoch": _ok(
            "A second epoch closes the first at number 2: number 3, which its sender lost, is given back.",
            "line",
            {
                "steps": [
                    *(_opened(), _r(1), _r(2), _r(3)),
                    _opened(second(2, release(2))),
                    _r(1, name="1 of epoch 2", epoch=2, previous=late_hash),
                ]
            },
            {
                **_state(1, [[], *([["advanced", n]] for n in (1, 2, 3)), [["give_back", 3, 3]], [["advanced", 1]]]),
                "epoch": 2,
                "head": release("1 of epoch 2").hex(),
            },
        ),
        "line_old_epoch": _ok(
            "A late release of the closed epoch takes its place there, and is shown OLD EPOCH.",
            "line",
            {"steps": [_opened(), _r(1), _opened(second(2, release(2))), _r(2)]},
            {
                **_state(0, [[], [["advanced", 1]], [], [["old_epoch", 1, 2], ["advanced", 2]]]),
                "epoch": 2,
                "head": late_hash.hex(),
            },
        ),
        "line_closed_on_another_history": _ok(
            "The record closes the epoch with another release at 3 than the one held: a fork.",
            "line",
            {"steps": [_opened(), _r(1), _r(2), _r(3), _opened(second(3, other))]},
            {
                **_state(0, [[], *([["advanced", n]] for n in (1, 2, 3)), [["forked", *reused, "line_forked"]]]),
                "epoch": 2,
                "head": digest("epoch", MODE, pack(second(3, other))).hex(),
            },
        ),
        "line_epoch_opened_twice": _ok(
            "Two records open the same epoch: a fork at number 0; the first one stands.",
            "line",
            {"steps": [_opened(), _opened(twin)]},
            _state(0, [[], [["forked", *two_records, "number_reused"]]], forked=two_records),
        ),
        "line_epoch_record_again": _ok(
            "The same record again: known.",
            "line",
            {"steps": [_opened(), _r(1), _opened()]},
            _state(1, [[], [["advanced", 1]], [["known", 0]]]),
        ),
        "line_epoch_record_of_an_old_epoch": _ok(
            "The record of an epoch that was closed since: old, nothing changes.",
            "line",
            {"steps": [_opened(), _opened(second(0, None)), _opened()]},
            {**_state(0, [[], [], [["old_epoch", 1, 0]]]), "epoch": 2, "head": closed_hash.hex()},
        ),
        "line_second_epoch_above_a_gap": _ok(
            "All above the number that was closed is given back, as one range: 3 is missing here too.",
            "line",
            {"steps": [_opened(), _r(1), _r(2), _r(4), _opened(second(1, release(1)))]},
            {
                **_state(0, [[], [["advanced", 1]], [["advanced", 2]], [["gap", 3, 3]], [["give_back", 2, 4]]]),
                "epoch": 2,
                "head": digest("epoch", MODE, pack(second(1, release(1)))).hex(),
            },
        ),
        "line_closed_on_what_comes_later": _ok(
            "The closed epoch's last release comes late, and is another one than the record says: a fork.",
            "line",
            {"steps": [_opened(), _r(1), _opened(second(2, other)), _r(2)]},
            {
                **_state(
                    0,
                    [
                        *([], [["advanced", 1]], []),
                        [
                            ["old_epoch", 1, 2],
                            ["forked", 2, other.hex(), release(2).hex(), "line_forked"],
                            ["advanced", 2],
                        ],
                    ],
                ),
                "epoch": 2,
                "head": digest("epoch", MODE, pack(second(2, other))).hex(),
            },
        ),
        "line_first_record_that_closes": _refused(
            "The first record that comes closes an earlier epoch: that one's record is asked for.",
            "line",
            {"steps": [_opened(second(0, None))]},
            "epoch_unknown",
        ),
        "line_void_of_an_unknown_epoch": _refused(
            "A void of an epoch of which no record came.",
            "line",
            {"steps": [_opened(), _r(1), {"void": pack(_void(2, release(2), epoch=2)).hex()}]},
            "epoch_unknown",
        ),
        "line_epoch_record_missing": _refused(
            "The record closes epoch 2, of which no record came.",
            "line",
            {"steps": [_opened(), _opened(second(1, release(1), epoch=3, before=2))]},
            "epoch_unknown",
        ),
        "line_epoch_passed_over": _refused(
            "Epoch 3 closes epoch 1 again and passes over epoch 2, which its sender did open: it went back once more.",
            "line",
            {"steps": [_opened(), _opened(second(0, None)), _opened(second(0, None, epoch=3, before=1))]},
            "line_forked",
        ),
    }


def _resuming() -> dict[str, Vector]:
    odd = [_r(n) for n in range(3, 135, 2)]
    return {
        "resume_after_gaps": _ok(
            "Mark and ranges of what came.",
            "resume",
            {"steps": [_opened(), _r(1), _r(3), _r(4), _r(8)]},
            {"mark": 1, "ranges": [[3, 4], [8, 8]]},
        ),
        "resume_more_than_64_ranges": _ok(
            "Of 66 ranges the lowest 64 are named.",
            "resume",
            {"steps": [_opened(), _r(1), *odd]},
            {"mark": 1, "ranges": [[n, n] for n in range(3, 131, 2)]},
        ),
        "owed_what_lies_between": _ok(
            "What is above the mark and in no range is sent again.",
            "owed",
            {"released": [*range(1, 11)], "mark": 2, "ranges": [[4, 5], [8, 8]]},
            [3, 6, 7, 9, 10],
        ),
        "owed_nothing": _ok("Everything is there.", "owed", {"released": [1, 2], "mark": 2, "ranges": []}, []),
        "owed_65_ranges": _refused(
            "More ranges than a resume may carry.",
            "owed",
            {"released": [1], "mark": 0, "ranges": [[n, n] for n in range(2, 132, 2)]},
            "frame_refused",
        ),
        "owed_overlapping_ranges": _refused(
            "Ranges overlap.",
            "owed",
            {"released": [1], "mark": 0, "ranges": [[2, 5], [5, 6]]},
            "frame_refused",
        ),
        "owed_range_touches_the_mark": _refused(
            "A range that touches the mark belongs into the mark.",
            "owed",
            {"released": [1], "mark": 3, "ranges": [[4, 5]]},
            "frame_refused",
        ),
        "owed_range_backwards": _refused(
            "A range ends before it begins.",
            "owed",
            {"released": [1], "mark": 0, "ranges": [[5, 4]]},
            "frame_refused",
        ),
    }


def _compared(
    we: str, at: int, theirs: Head, *, held: bytes | None = None, by_us: bool = False, epoch: int = 1
) -> Vector:
    return {
        "we": we,
        "epoch": epoch,
        "number": at,
        "head": (release(at) if at else FIRST_HASH).hex(),
        "theirs": pack(theirs).hex(),
        "held": held.hex() if held else None,
        "by_us": by_us,
    }


def _comparisons() -> dict[str, Vector]:
    other = release("3, another")
    fork = ["fork_proof", 3, release(3).hex(), other.hex()]
    return {
        "compare_agreed": _ok(
            "One history, one place.", "compare", _compared("send", 3, head(3, release(3))), ["agreed", 3]
        ),
        "compare_agreed_at_the_start": _ok(
            "Nothing was said yet: both name the epoch's record.",
            "compare",
            _compared("receive", 0, head(0, FIRST_HASH)),
            ["agreed", 0],
        ),
        "compare_receiver_behind": _ok(
            "The receiver stands at 3, we released 5: countersigned, and 4 and 5 are sent again.",
            "compare",
            _compared("send", 5, head(3, release(3)), held=release(3)),
            ["they_lack", 4, 5],
        ),
        "compare_we_lack_the_tail": _ok(
            "The sender stands at 5, we received 3: a missing tail that no later message would have shown.",
            "compare",
            _compared("receive", 3, head(5, release(5))),
            ["we_lack", 4, 5],
        ),
        "compare_sender_went_back": _ok(
            "The sender stands at 3 and we hold 5 of its releases: we give them back.",
            "compare",
            _compared("receive", 5, head(3, release(3)), held=release(3)),
            ["they_lack", 4, 5],
        ),
        "compare_fork_at_the_head": _ok(
            "One number, two releases.", "compare", _compared("send", 3, head(3, other)), fork
        ),
        "compare_fork_below_the_head": _ok(
            "Their head is on another history than what we hold at its number.",
            "compare",
            _compared("receive", 5, head(3, other), held=release(3)),
            fork,
        ),
        "compare_claim_without_our_signature": _ok(
            "A receiver claims to hold what we never released, without our signature: logged, nothing else.",
            "compare",
            _compared("send", 3, head(5, release(5))),
            ["unproven", 1, 5],
        ),
        "compare_our_signature_above_our_head": _ok(
            "The head at 5 carries our own signature, and we stand at 3: we went back.",
            "compare",
            _compared("send", 3, head(5, release(5)), by_us=True),
            ["rolled_back", 1, 5],
        ),
        "compare_our_signature_on_what_we_do_not_hold": _ok(
            "We signed as a receiver that we hold 5, and hold 3: we went back.",
            "compare",
            _compared("receive", 3, head(5, release(5)), by_us=True),
            ["rolled_back", 1, 5],
        ),
        "compare_our_signature_in_a_later_epoch": _ok(
            "Our signature stands in an epoch that we do not know of: we went back.",
            "compare",
            _compared("send", 3, head(1, release(1), epoch=2), by_us=True),
            ["rolled_back", 2, 1],
        ),
        "compare_claim_in_a_later_epoch": _ok(
            "A receiver claims a place in an epoch that we never opened, without our signature: logged, nothing else.",
            "compare",
            _compared("send", 3, head(1, release(1), epoch=2)),
            ["unproven", 2, 1],
        ),
        "compare_receiver_in_an_earlier_epoch": _ok(
            "The receiver has not heard of our newer epoch: our record is sent again.",
            "compare",
            _compared("send", 3, head(9, release(9)), epoch=2),
            ["other_epoch", 1],
        ),
        "compare_sender_in_an_earlier_epoch": _ok(
            "The sender does not know its own newer epoch: its record is given back.",
            "compare",
            _compared("receive", 3, head(9, release(9)), epoch=2),
            ["other_epoch", 1],
        ),
        "compare_other_epoch": _ok(
            "The sender speaks of an epoch whose record has not come: records go before heads.",
            "compare",
            _compared("receive", 3, head(1, release(1), epoch=2)),
            ["other_epoch", 2],
        ),
    }


def _floors() -> dict[str, Vector]:
    return {
        "floor_kept": _ok(
            "After version 4 became known and the sender's head was at 3, numbers above 3 name at least 4.",
            "floor",
            {"raised": [[1, 3], [3, 4]], "number": 4, "version": 4},
            4,
        ),
        "floor_late_release_may_name_less": _ok(
            "Number 3 was released before and comes late: it may still name version 3.",
            "floor",
            {"raised": [[1, 3], [3, 4]], "number": 3, "version": 3},
            3,
        ),
        "floor_rolled_back": _refused(
            "A release above the floor names an older statement.",
            "floor",
            {"raised": [[1, 3], [3, 4]], "number": 5, "version": 3},
            "statement_rolled_back",
        ),
    }
