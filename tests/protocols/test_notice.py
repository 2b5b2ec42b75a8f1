"""Notices: each word has one who may say it. The vectors are judged from their files alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import protocols
from protocols.errors import Refused
from protocols.notice import Notice, NoticeItem, read_notice
from protocols.signed import SignedRecord
from protocols.wire import pack, unpack
from tests.vectors.lines import AT, release
from tests.vectors.notices import generate

FILES = sorted((Path(protocols.__file__).parent / "spec" / "vectors" / "notices").glob("*.json"))


def play(given: dict[str, Any]) -> Any:
    centre, officers = (
        {bytes.fromhex(key): bytes.fromhex(public) for key, public in given[whose].items()}
        for whose in ("centre", "officers")
    )
    record = SignedRecord.parse(bytes.fromhex(given["record"]))
    notice, key = read_notice(record, given["mode"], centre=centre, officers=officers)
    return {
        "by": "officer" if notice.by_officer else "centre",
        "key": key.hex(),
        "items": [
            {
                name: value.hex() if isinstance(value, bytes) else value
                for name in ("what", "message", "release", "at", "code")
                if (value := getattr(item, name)) is not None
            }
            for item in notice.items
        ],
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_vector_is_judged_as_it_says(file: Path) -> None:
    vector = json.loads(file.read_text("utf-8"))
    if vector["expect"] == "refused":
        with pytest.raises(Refused) as refused:
            play(vector["input"])
        assert refused.value.code.value == vector["code"]
    else:
        assert play(vector["input"]) == vector["result"]


def test_the_files_are_the_generated_ones() -> None:
    assert {file.stem: json.loads(file.read_text("utf-8")) for file in FILES} == generate()


def test_the_same_notice_is_the_same_bytes() -> None:
    item = NoticeItem(what="received", message=release("m"), release=release(1), at=AT)
    notice = Notice(from_="KESTREL", to="MERIDIAN", at=AT, items=(item,))
    assert unpack(pack(notice), Notice) == notice
    assert pack(notice) == pack(Notice(from_="KESTREL", to="MERIDIAN", at=AT, items=(item,)))


def test_an_item_cannot_be_built_wrong() -> None:
    with pytest.raises(ValueError, match="code goes with"):
        NoticeItem(what="refused", message=release("m"), release=release(1), at=AT)
    with pytest.raises(ValueError, match="left out with `shown` only"):
        NoticeItem(what="cannot_read", message=release("m"), at=AT)
