"""The vectors of the journal: one scenario a file, deterministic, made by the product and checked against the page.

`expect` is `ok` (everything that `input` claims holds) or `refused` (with `code`). Bytes are lower-case hex.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from protocols.checkpoint import NOTE_LIMIT, assemble, checkpoint_text, note_body, note_key_id, origin
from protocols.journal import EMPTY_ROOT, Leaf, Tree, leaf_hash, node_hash
from protocols.wire import encode, pack

__all__ = ["generate"]

Vector = dict[str, Any]

AT = 1_795_356_900_000  # 2026-11-22T14:15:00Z
LEAVES = [leaf_hash(b"journal vector, leaf %d" % number) for number in range(100)]
TREE = Tree(LEAVES)


def generate() -> dict[str, Vector]:
    """File name → content of every vector in `protocols/spec/vectors/journal`."""
    return {
        f"{name}.json": vector
        for family in (_leaves(), _roots(), _inclusions(), _consistencies(), _checkpoints())
        for name, vector in family.items()
    }


def _vector(kind: str, description: str, given: Vector, code: str = "") -> Vector:
    vector: Vector = {"description": description, "kind": f"journal.{kind}", "input": given}
    return vector | ({"expect": "refused", "code": code} if code else {"expect": "ok"})


# --- leaves


def _leaves() -> dict[str, Vector]:
    fields = {
        "version": 1,
        "kind": "received",
        "at": AT,
        "subject": hashlib.sha256(b"what was received").digest(),
        "salt": bytes(range(16)),
    }
    good = pack(Leaf(version=1, kind="received", at=AT, subject=fields["subject"], salt=fields["salt"]))  # type: ignore[arg-type]
    shown = {key: value.hex() if isinstance(value, bytes) else value for key, value in fields.items()}
    unsorted = b"\x85" + b"".join(encode({key: value})[1:] for key, value in fields.items())

    def bad(description: str, data: bytes, code: str) -> Vector:
        return _vector("leaf", description, {"leaf": data.hex()}, code)

    def but(**changed: object) -> bytes:
        return encode(fields | changed)

    return {
        "leaf": _vector(
            "leaf",
            "A leaf: its fields, its bytes and its hash.",
            {"fields": shown, "leaf": good.hex(), "hash": leaf_hash(good).hex()},
        ),
        "leaf_keys_not_in_order": bad("The same fields in another order.", unsorted, "not_canonical"),
        "leaf_trailing_byte": bad("A byte follows the leaf.", good + b"\x00", "not_canonical"),
        "leaf_salt_missing": bad(
            "Without a salt, who sees a neighbour's hash could try out what was said.",
            encode({key: value for key, value in fields.items() if key != "salt"}),
            "schema",
        ),
        "leaf_salt_short": bad("Fifteen bytes of salt.", but(salt=bytes(15)), "schema"),
        "leaf_subject_short": bad("A subject of 31 bytes.", but(subject=bytes(31)), "schema"),
        "leaf_kind_upper_case": bad("A kind is lower-case words joined by _.", but(kind="Received"), "schema"),
        "leaf_kind_too_long": bad("A kind has at most 32 characters.", but(kind="a" * 33), "schema"),
        "leaf_version_unknown": bad("Version 2 is not defined.", but(version=2), "schema"),
        "leaf_field_unknown": bad("A field that a leaf does not have.", but(note="free text"), "schema"),
        "leaf_at_negative": bad("An instant before 1970.", but(at=-1), "schema"),
    }


# --- roots


def _roots() -> dict[str, Vector]:
    return {
        f"root_of_{size}": _vector(
            "root",
            f"The root of {size} leaves." if size else "The root of no leaves: SHA-256 of nothing.",
            {"leaf_hashes": [leaf.hex() for leaf in LEAVES[:size]], "root": TREE.root(size).hex()},
        )
        for size in (0, 1, 2, 3, 4, 5, 7, 8, 21)
    }


# --- inclusion


def _inclusion(index: int, size: int, /, **claimed: Any) -> Vector:
    honest = {"leaf_hash": LEAVES[index], "index": index, "size": size, "root": TREE.root(size)}
    given = honest | {"proof": TREE.inclusion(index, size)} | claimed
    return _hexed(given)


def _hexed(given: Vector) -> Vector:
    return {
        key: value.hex() if isinstance(value, bytes) else [h.hex() for h in value] if key == "proof" else value
        for key, value in given.items()
    }


def _inclusions() -> dict[str, Vector]:
    good = {
        f"inclusion_{index}_of_{size}": _vector(
            "inclusion", f"Leaf {index} (counted from 0) of {size}.", _inclusion(index, size)
        )
        for index, size in [(0, 1), (0, 2), (1, 2), (2, 3), (0, 5), (4, 5), (5, 7), (6, 7), (0, 8), (7, 8), (63, 100)]
    }
    proof = TREE.inclusion(5, 11)
    outer = node_hash(bytes(32), TREE.root(11))

    def bad(description: str, **claimed: Any) -> Vector:
        return _vector("inclusion", description, _inclusion(5, 11, **claimed), "proof_wrong")

    return good | {
        "inclusion_bit_flipped": bad("One bit of the proof is wrong.", proof=(_flip(proof[0]), *proof[1:])),
        "inclusion_empty_proof": bad("No proof at all.", proof=()),
        "inclusion_empty_tree": bad("Nothing is in an empty tree.", index=0, size=0, root=EMPTY_ROOT, proof=()),
        "inclusion_hash_of_31_bytes": bad("A hash of the proof is cut short.", proof=(proof[0][:31], *proof[1:])),
        "inclusion_index_beyond_size": bad("The index is the size.", index=11),
        "inclusion_index_negative": bad("The index is below 0.", index=-1),
        "inclusion_other_index": bad("The proof of leaf 5, shown for leaf 4.", index=4),
        "inclusion_other_leaf": bad("Another leaf's hash.", leaf_hash=LEAVES[6]),
        "inclusion_other_root": bad("The root of ten leaves.", root=TREE.root(10)),
        "inclusion_proof_above_the_root": bad(
            "One hash more, and a root made to fit it: the path goes on above the top of a tree of 11.",
            proof=(*proof, bytes(32)),
            root=outer,
        ),
        "inclusion_proof_swapped": bad("Two hashes in each other's place.", proof=(proof[1], proof[0], *proof[2:])),
        "inclusion_proof_too_long": bad("The proof's last hash is there twice.", proof=(*proof, proof[-1])),
        "inclusion_proof_too_short": bad("The proof's last hash is missing.", proof=proof[:-1]),
        "inclusion_root_empty": bad("A root of no bytes.", root=b""),
    }


# --- consistency


def _consistency(old: int, new: int, /, **claimed: Any) -> Vector:
    honest = {"old_size": old, "new_size": new, "old_root": TREE.root(old), "new_root": TREE.root(new)}
    given = honest | {"proof": TREE.consistency(old, new) if 0 < old <= new else ()} | claimed
    return _hexed(given)


def _consistencies() -> dict[str, Vector]:
    good = {
        f"consistency_{old}_to_{new}": _vector("consistency", f"From {old} leaves to {new}.", _consistency(old, new))
        for old, new in [
            (1, 1),
            (1, 2),
            (1, 8),
            (2, 5),
            (3, 7),
            (4, 7),
            (6, 7),
            (6, 8),
            (7, 8),
            (8, 8),
            (64, 100),
            (65, 100),
        ]
    }
    proof = TREE.consistency(6, 11)
    forged = Tree([LEAVES[0], leaf_hash(b"what was never said"), *LEAVES[2:11]])
    outer = bytes(32)

    def bad(description: str, **claimed: Any) -> Vector:
        return _vector("consistency", description, _consistency(6, 11, **claimed), "proof_wrong")

    return good | {
        "consistency_0_to_0": _vector("consistency", "An empty tree and itself.", _consistency(0, 0)),
        "consistency_from_empty_tree": bad(
            "RFC 9162 defines no proof from size 0.", old_size=0, old_root=EMPTY_ROOT, proof=()
        ),
        "consistency_from_empty_tree_with_proof": bad(
            "Nor with hashes that lead to the new root.", old_size=0, old_root=EMPTY_ROOT, proof=proof
        ),
        "consistency_from_empty_tree_to_itself_with_proof": bad(
            "Between equal sizes the proof is empty, of nothing too.",
            old_size=0,
            new_size=0,
            old_root=EMPTY_ROOT,
            new_root=EMPTY_ROOT,
            proof=(EMPTY_ROOT,),
        ),
        "consistency_bit_flipped": bad("One bit of the proof is wrong.", proof=(_flip(proof[0]), *proof[1:])),
        "consistency_empty_proof": bad("No proof at all.", proof=()),
        "consistency_equal_sizes_other_roots": bad("One size, two roots: a fork.", old_size=11, proof=()),
        "consistency_equal_sizes_with_proof": bad(
            "Between equal sizes the proof is empty.", old_size=11, old_root=TREE.root(11), proof=proof
        ),
        "consistency_hash_of_33_bytes": bad("A hash of the proof is too long.", proof=(proof[0] + b"\x00", *proof[1:])),
        "consistency_history_changed": bad(
            "Entry 1 was changed after the old head: proof and new root are of the changed tree.",
            new_root=forged.root(),
            proof=forged.consistency(6, 11),
        ),
        "consistency_other_old_size": bad("The proof from 6, shown for 5.", old_size=5),
        "consistency_proof_above_the_root": bad(
            "One hash more, and two roots made to fit it.",
            old_root=node_hash(outer, TREE.root(6)),
            new_root=node_hash(outer, TREE.root(11)),
            proof=(*proof, outer),
        ),
        "consistency_proof_too_long": bad("The proof's last hash is there twice.", proof=(*proof, proof[-1])),
        "consistency_proof_too_short": bad("The proof's last hash is missing.", proof=proof[:-1]),
        "consistency_roots_swapped": bad("Old and new root exchanged.", old_root=TREE.root(11), new_root=TREE.root(6)),
        "consistency_shrinks": bad("The old tree is larger than the new one.", old_size=11, new_size=6),
        "consistency_truncated": bad(
            "Entries were cut off: the new head is one that the old head already covered.",
            new_size=5,
            new_root=TREE.root(5),
        ),
    }


def _flip(value: bytes) -> bytes:
    return bytes([value[0] ^ 1]) + value[1:]


# --- checkpoints

_CENTRE = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"journal vectors: the centre").digest())
_OTHER = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"journal vectors: somebody else").digest())
_NAME = origin("MERIDIAN", "live", 1)
_PUBLIC = _CENTRE.public_key().public_bytes_raw()


def _note(text: str) -> bytes:
    """A note over any text, well formed or not."""
    blob = note_key_id(_NAME, _PUBLIC) + _CENTRE.sign(text.encode())
    return f"{text}\n— {_NAME} {base64.b64encode(blob).decode()}\n".encode()


def _opened(note: bytes, **more: object) -> Vector:
    return {"name": _NAME, "public": _PUBLIC.hex(), "note": note.hex(), **more}


def _checkpoints() -> dict[str, Vector]:
    root = TREE.root(100)
    text = checkpoint_text(_NAME, 100, root)
    note = assemble(text, _NAME, _PUBLIC, _CENTRE.sign(note_body(text)))
    witness = "witness.example/w1"
    # A C2SP timestamped cosignature: key id of type 0x04, eight bytes of time, a signature over its own text.
    cosigned = _OTHER.sign(b"cosignature/v1\ntime 1795356900\n" + note_body(text))
    public = _OTHER.public_key().public_bytes_raw()
    key = hashlib.sha256(witness.encode() + b"\n\x04" + public).digest()[:4]
    cosignature = (1795356900).to_bytes(8, "big") + cosigned
    line = f"— {witness} {base64.b64encode(key + cosignature).decode()}\n".encode()
    claims = {"origin": _NAME, "size": 100, "root": root.hex()}
    first, second, third = text.splitlines()

    def good(description: str, data: bytes, **more: object) -> Vector:
        return _vector("checkpoint", description, _opened(data, **(claims | {"others": []} | more)))

    def bad(description: str, data: bytes, **more: object) -> Vector:
        return _vector("checkpoint", description, _opened(data) | more, "checkpoint_wrong")

    others = [{"name": witness, "key_id": key.hex(), "signature": cosignature.hex()}]
    body, _, signature = note.partition(b"\n\n")
    empty = checkpoint_text(_NAME, 0, EMPTY_ROOT)
    return {
        "checkpoint": good("The head of a hundred entries, signed by the centre.", note),
        "checkpoint_cosigned": good("A witness's line is kept as it is.", note + line, others=others),
        "checkpoint_cosignature_first": good(
            "The order of the lines says nothing.", body + b"\n\n" + line + signature, others=others
        ),
        "checkpoint_of_an_empty_journal": good("Size 0.", _note(empty), size=0, root=EMPTY_ROOT.hex()),
        "checkpoint_size_changed": bad("The size was changed.", note.replace(b"\n100\n", b"\n101\n")),
        "checkpoint_origin_changed": bad("A live head, shown as a drill's.", note.replace(b"/live/", b"/drill/", 1)),
        "checkpoint_other_key": bad(
            "Opened with a key that did not sign it.", note, public=_OTHER.public_key().public_bytes_raw().hex()
        ),
        "checkpoint_other_name": bad(
            "Opened under a key name that is not in it.", note, name=origin("MERIDIAN", "live", 2)
        ),
        "checkpoint_only_the_witness": bad("The witness signed, the centre did not.", body + b"\n\n" + line),
        "checkpoint_second_signature_wrong": bad(
            "Two lines of the one key, one of them not good.",
            note + f"— {_NAME} {base64.b64encode(note_key_id(_NAME, _PUBLIC) + bytes(64)).decode()}\n".encode(),
        ),
        "checkpoint_no_signature": bad("The text alone.", note_body(text)),
        "checkpoint_no_final_newline": bad("The last newline is missing.", note[:-1]),
        "checkpoint_carriage_returns": bad("Lines end in CR LF.", note.replace(b"\n", b"\r\n")),
        "checkpoint_not_utf8": bad("A byte that is not UTF-8.", note + b"\xff\n"),
        "checkpoint_size_with_leading_zero": bad("A size of 0100.", _note(f"{first}\n0100\n{third}\n")),
        "checkpoint_size_too_large": bad("A size of 2^64.", _note(f"{first}\n{2**64}\n{third}\n")),
        "checkpoint_root_of_31_bytes": bad(
            "A root cut short.", _note(f"{first}\n{second}\n{base64.b64encode(root[:31]).decode()}\n")
        ),
        "checkpoint_root_spelled_otherwise": bad(
            "Base64 whose spare bits are not zero reads as the same root.",
            _note(f"{first}\n{second}\n{_other_spelling(third)}\n"),
        ),
        "checkpoint_extension_line": bad("A fourth line: a journal has none.", _note(text + "more\n")),
        "checkpoint_origin_of_another_kind": bad(
            "Not a journal of this protocol.", _note(f"example.com/log\n{second}\n{third}\n")
        ),
        "checkpoint_empty_journal_with_a_root": bad(
            "Size 0 and the root of a hundred.", _note(f"{first}\n0\n{third}\n")
        ),
        "checkpoint_of_the_longest": good(
            "131,072 bytes, most of them a signature of somebody else.",
            note + _stuffing(NOTE_LIMIT - len(note)),
            others=_read_stuffing(NOTE_LIMIT - len(note)),
        ),
        "checkpoint_too_long": bad("A byte more.", note + _stuffing(NOTE_LIMIT + 1 - len(note))),
        "checkpoint_control_character": bad(
            "A line of a witness whose name holds a control character.", note + line.replace(b"/w1", b"/w\x01")
        ),
        "checkpoint_tab": bad("A tab instead of a space.", note.replace(b" hotline/", b"\thotline/")),
        "checkpoint_signature_line_without_its_dash": bad(
            "A line of signatures that begins with a hyphen.", note + line.replace("—".encode(), b"-")
        ),
        "checkpoint_signature_line_with_a_blank_more": bad(
            "Two blanks before the base64.", note + line.replace(b"/w1 ", b"/w1  ")
        ),
        "checkpoint_key_name_with_a_plus": bad("A key name holds no plus.", note + line.replace(b"/w1", b"+w1")),
        "checkpoint_key_name_with_a_blank": bad(
            "Nor any blank of Unicode.", note + line.replace(b"/w1", "/w a1".encode())
        ),
        "checkpoint_key_name_with_a_next_line": bad(
            "U+0085 is one of them.", note + line.replace(b"/w1", "/wa1".encode())
        ),
        "checkpoint_key_name_of_other_letters": good(
            "Letters of every script.",
            note + line.replace(b"witness.example", "свидетель.example".encode()),
            others=[others[0] | {"name": "свидетель.example/w1"}],
        ),
        "checkpoint_key_id_alone": bad(
            "A line of a witness with four bytes and no signature.",
            note + f"— {witness} {base64.b64encode(key).decode()}\n".encode(),
        ),
        "checkpoint_signature_without_padding": bad(
            "Base64 without its padding, in somebody else's line.",
            note + f"— {witness} {base64.b64encode(key + bytes(3)).decode().rstrip('=')}\n".encode(),
        ),
        "checkpoint_signature_spelled_otherwise": bad(
            "Spare bits that are not zero, in somebody else's line.",
            note + f"— {witness} {_other_spelling(base64.b64encode(key + bytes(4)).decode())}\n".encode(),
        ),
        "checkpoint_name_of_one_letter": bad(
            "A centre's name has two characters at least.", _note(f"hotline/M/live/epoch-1\n{second}\n{third}\n")
        ),
        "checkpoint_name_of_25_letters": bad(
            "And 24 at most.", _note(f"hotline/{'M' * 25}/live/epoch-1\n{second}\n{third}\n")
        ),
        "checkpoint_epoch_0": bad("Epochs count from 1.", _note(f"hotline/MERIDIAN/live/epoch-0\n{second}\n{third}\n")),
        "checkpoint_epoch_of_20_digits": bad(
            "Of 19 digits at most.", _note(f"hotline/MERIDIAN/live/epoch-{'1' * 20}\n{second}\n{third}\n")
        ),
        "checkpoint_seventeen_signatures": bad("More than 16 lines of signatures.", note + line * 16),
    }


def _stuffing(length: int) -> bytes:
    """A line of signatures of so many bytes: key name and base64 as long as they must be."""
    name, blob = _stuffed(length)
    return f"— {name} {base64.b64encode(blob).decode()}\n".encode()


def _stuffed(length: int) -> tuple[str, bytes]:
    rest = length - len("— w \n".encode())
    return "w" * (1 + rest % 4), bytes(rest // 4 * 3)


def _read_stuffing(length: int) -> list[dict[str, str]]:
    name, blob = _stuffed(length)
    return [{"name": name, "key_id": blob[:4].hex(), "signature": blob[4:].hex()}]


def _other_spelling(text: str) -> str:
    end = len(text.rstrip("=")) - 1
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = text[:end] + digits[digits.index(text[end]) ^ 1] + text[end + 1 :]
    assert base64.b64decode(other) == base64.b64decode(text)
    return other
