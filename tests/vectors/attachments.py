"""Vectors of attachments: chunks and whole contents, good and bad, made here from the page and not with the product.

The key is fixed: what the product makes with a fresh one each time could not be written down.
"""

from __future__ import annotations

import hashlib
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tests.parties import seed
from tests.vectors.notation import Vector, ok, refused

__all__ = ["generate"]

CHUNK = 65_536
KEY = seed("vectors", "attachments", "key", length=32)
OTHER_KEY = seed("vectors", "attachments", "other key", length=32)
SHORT = b"CCSDS_CDM_VERS = 1.0\n"
LONG = (b"0123456789abcdef" * 4096) + b"\n"  # one chunk and a byte
WRONG = "attachment_wrong"


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_chunks(), **_contents(), **_types(), **_keys(), **_names()}


def _named(content: bytes, **changes: Any) -> dict[str, Any]:
    return {"size": len(content), "sha256": hashlib.sha256(content).digest(), "key": KEY, **changes}


def _sealed(plain: bytes, index: int, last: bool, sha256: bytes, *, key: bytes = KEY, nonce: bytes = b"") -> bytes:
    aad = sha256 + index.to_bytes(4, "big") + (b"\x01" if last else b"\x00")
    return ChaCha20Poly1305(key).encrypt(nonce or index.to_bytes(12, "big"), plain, aad)


def _every(content: bytes) -> list[bytes]:
    sha256 = hashlib.sha256(content).digest()
    parts = [content[at : at + CHUNK] for at in range(0, len(content), CHUNK)] or [b""]
    return [_sealed(part, index, index == len(parts) - 1, sha256) for index, part in enumerate(parts)]


def _chunk(description: str, content: bytes, index: int, chunk: bytes, plain: bytes | None, **changes: Any) -> Vector:
    given = {**_named(content, **changes), "index": index, "chunk": chunk}
    if plain is None:
        return refused(description, "attachments.chunk", given, WRONG)
    return ok(description, "attachments.chunk", given, {"content": plain})


def _chunks() -> dict[str, Vector]:
    short, long = hashlib.sha256(SHORT).digest(), hashlib.sha256(LONG).digest()
    (only,), second = _every(SHORT), _every(LONG)[1]
    flipped = bytes([only[3] ^ 1])
    not_last = _sealed(SHORT, 0, False, short)
    little = _sealed(b"\n", 1, True, long, nonce=(1).to_bytes(12, "little"))
    elsewhere = _sealed(SHORT, 0, True, long)
    without = ChaCha20Poly1305(KEY).encrypt(bytes(12), SHORT, None)
    return {
        "chunk_only": _chunk("The only chunk of a short content.", SHORT, 0, only, SHORT),
        "chunk_second": _chunk("The second and last chunk of 65,537 bytes.", LONG, 1, second, b"\n"),
        "chunk_of_nothing": _chunk("A content of no bytes has one chunk, a tag.", b"", 0, _every(b"")[0], b""),
        "chunk_bit_flipped": _chunk("One bit is another.", SHORT, 0, only[:3] + flipped + only[4:], None),
        "chunk_tag_flipped": _chunk("One bit of the tag.", SHORT, 0, only[:-1] + bytes([only[-1] ^ 1]), None),
        "chunk_truncated": _chunk("Its last byte is missing.", SHORT, 0, only[:-1], None),
        "chunk_too_long": _chunk("A byte follows.", SHORT, 0, only + b"\x00", None),
        "chunk_empty": _chunk("No bytes.", SHORT, 0, b"", None),
        "chunk_beyond_the_last": _chunk("There is no third chunk.", LONG, 2, second, None),
        "chunk_in_anothers_place": _chunk("The second as the first.", LONG, 0, second, None),
        "chunk_not_marked_last": _chunk("Encrypted as if another one followed.", SHORT, 0, not_last, None),
        "chunk_nonce_little_endian": _chunk("The nonce the wrong way round.", LONG, 1, little, None),
        "chunk_of_another_content": _chunk("Bound to another content's hash.", SHORT, 0, elsewhere, None),
        "chunk_bound_to_nothing": _chunk("Encrypted without additional data.", SHORT, 0, without, None),
        "chunk_under_another_key": _chunk("The message names another key.", SHORT, 0, only, None, key=OTHER_KEY),
    }


def _contents() -> dict[str, Vector]:
    first, second = _every(LONG)
    (only,) = _every(SHORT)
    (nothing,) = _every(b"")
    claimed = hashlib.sha256(b"what the message names").digest()
    lie = _sealed(SHORT, 0, True, claimed)

    def given(named: dict[str, Any], *chunks: tuple[int, bytes]) -> dict[str, Any]:
        return {**named, "chunks": [list(each) for each in chunks]}

    def whole(content: bytes) -> dict[str, Any]:
        return {"size": len(content), "sha256": hashlib.sha256(content).digest()}

    kind = "attachments.content"
    return {
        "content_of_one_chunk": ok("One chunk.", kind, given(_named(SHORT), (0, only)), whole(SHORT)),
        "content_of_nothing": ok("No bytes.", kind, given(_named(b""), (0, nothing)), whole(b"")),
        "content_in_any_order": ok(
            "The second chunk comes first, and once more.",
            kind, given(_named(LONG), (1, second), (0, first), (1, second)), whole(LONG),
        ),
        "content_lacks_its_first": refused(
            "The second of two chunks is here.", kind, given(_named(LONG), (1, second)), "attachment_missing"
        ),
        "content_of_no_chunk": refused("None is here.", kind, given(_named(SHORT)), "attachment_missing"),
        "content_is_another": refused(
            "Every chunk opens; together they are not what the hash says.",
            kind, given({**_named(SHORT), "sha256": claimed}, (0, lie)), WRONG,
        ),
        "content_chunks_swapped": refused(
            "Chunk 1 is given as chunk 0.", kind, given(_named(LONG), (0, second)), WRONG
        ),
    }  # fmt: skip


def _types() -> dict[str, Vector]:
    allowed = (
        "application/json", "application/pdf", "application/xml", "image/jpeg", "image/png", "text/csv", "text/plain",
    )  # fmt: skip
    not_allowed = {
        "zip": "application/zip", "html": "text/html", "svg": "image/svg+xml", "program": "application/octet-stream",
        "parameter": "text/plain;charset=utf-8", "capitals": "Text/Plain", "wildcard": "text/*",
    }  # fmt: skip
    kind = "attachments.type"
    return {
        **{
            f"type_{each.partition('/')[2]}": ok(f"{each} is carried.", kind, {"media_type": each}, {})
            for each in allowed
        },
        **{
            f"type_{name}": refused(f"{each} is not.", kind, {"media_type": each}, "attachment_type")
            for name, each in not_allowed.items()
        },
    }


def _keys() -> dict[str, Vector]:
    one, other = hashlib.sha256(SHORT).digest(), hashlib.sha256(LONG).digest()
    kind = "attachments.keys"
    return {
        "keys_each_its_own": ok("Two contents, two keys.", kind, {"attachments": [[KEY, one], [OTHER_KEY, other]]}, {}),
        "keys_one_content_twice": ok(
            "One content under one key, named twice.", kind, {"attachments": [[KEY, one], [KEY, one]]}, {}
        ),
        "keys_one_for_two": refused(
            "One key for two contents.", kind, {"attachments": [[KEY, one], [KEY, other]]}, "attachment_key"
        ),
    }


def _names() -> dict[str, Vector]:
    names = {
        "plain": ("conjunction.kvn", "text/plain", "conjunction.kvn"),
        "path": ("../../../etc/passwd", "text/plain", "passwd.txt"),
        "windows_path": ("C:\\Users\\watch\\run.me", "text/plain", "run_me.txt"),
        "two_endings": ("report.pdf.exe", "application/pdf", "report_pdf_exe.pdf"),
        "turned_around": ("report\u202efdp.exe", "application/pdf", "report_fdp_exe.pdf"),
        "lines": ("a\nb\tc\u2028d.txt", "text/plain", "a_b_c_d.txt"),
        "hidden": (".profile", "text/plain", "profile.txt"),
        "an_option": ("--rm -rf.txt", "text/plain", "rm -rf.txt"),
        "dots": ("...", "text/csv", "attachment.csv"),
        "nothing": ("", "image/png", "attachment.png"),
        "capitals": ("ORBIT.XML", "application/xml", "ORBIT.xml"),
        "not_carried": ("archive.tar.gz", "application/gzip", "archive_tar_gz"),
        "ocm": ("lark.OCM", "text/plain", "lark.ocm"),
        "wide_blanks": ("a\u2003\u00a0 b.txt\u00a0", "text/plain", "a b.txt"),
        "separator_and_a_wide_blank": ("orbit/\u00a0", "text/plain", "attachment.txt"),
        "run_of_marks": ("a??b__c.txt", "text/plain", "a__b__c.txt"),
        "marks_at_both_ends": ("~$draft_-.txt", "text/plain", "draft.txt"),
        "long": ("x" * 200 + ".json", "application/json", "x" * 54 + "\u2026.json"),
        "other_letters": ("Dépôt орбита 轨道.txt", "text/plain", "Dépôt орбита 轨道.txt"),
    }
    return {
        f"name_{what}": ok(
            f"Drawn as {shown[:40]}{'…' if len(shown) > 40 else ''}.",
            "attachments.name", {"name": name, "media_type": media_type}, {"shown": shown},
        )
        for what, (name, media_type, shown) in names.items()
    }  # fmt: skip
