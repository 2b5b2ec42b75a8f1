"""The journal's vectors, read from the folder as another nation's implementer would read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from protocols import checkpoint, journal
from protocols.errors import Code, Refused
from protocols.wire import unpack
from tests.vectors.journal import generate

FOLDER = Path(__file__).parents[2] / "protocols" / "spec" / "vectors" / "journal"
FILES = sorted(FOLDER.glob("*.json"))


def hashes(values: list[str]) -> list[bytes]:
    return [bytes.fromhex(value) for value in values]


def check_leaf(given: dict[str, Any]) -> None:
    data = bytes.fromhex(given["leaf"])
    leaf = unpack(data, journal.Leaf)
    fields = {name: getattr(leaf, name) for name in ("version", "kind", "at", "subject", "salt")}
    shown = {name: value.hex() if isinstance(value, bytes) else value for name, value in fields.items()}
    assert (shown, journal.leaf_hash(data).hex()) == (given["fields"], given["hash"])


def check_root(given: dict[str, Any]) -> None:
    assert journal.Tree(hashes(given["leaf_hashes"])).root().hex() == given["root"]


def check_inclusion(given: dict[str, Any]) -> None:
    leaf_hash, root = hashes([given["leaf_hash"], given["root"]])
    journal.verify_inclusion(leaf_hash, given["index"], given["size"], root, hashes(given["proof"]))


def check_consistency(given: dict[str, Any]) -> None:
    old_root, new_root = hashes([given["old_root"], given["new_root"]])
    journal.verify_consistency(given["old_size"], given["new_size"], old_root, new_root, hashes(given["proof"]))


def check_checkpoint(given: dict[str, Any]) -> None:
    head = checkpoint.open_checkpoint(bytes.fromhex(given["note"]), given["name"], bytes.fromhex(given["public"]))
    assert (head.origin, head.size, head.root.hex()) == (given["origin"], given["size"], given["root"])
    others = [{"name": o.name, "key_id": o.key_id.hex(), "signature": o.signature.hex()} for o in head.others]
    assert others == given["others"]


CHECKS = {
    "journal.leaf": check_leaf,
    "journal.root": check_root,
    "journal.inclusion": check_inclusion,
    "journal.consistency": check_consistency,
    "journal.checkpoint": check_checkpoint,
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_vector_says_what_happens(file: Path) -> None:
    vector = json.loads(file.read_text("utf-8"))
    check = CHECKS[vector["kind"]]
    if vector["expect"] == "ok":
        check(vector["input"])
        return
    assert vector["expect"] == "refused"
    with pytest.raises(Refused) as refused:
        check(vector["input"])
    assert refused.value.code is Code(vector["code"])


def test_the_folder_holds_what_the_generator_makes() -> None:
    assert {file.name: json.loads(file.read_text("utf-8")) for file in FILES} == generate()
