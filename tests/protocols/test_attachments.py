"""Content in chunks: each opens as itself alone, and only the whole that was named is given out."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from protocols import attachments, sealing
from protocols.attachment_names import LONGEST_NAME, harmless_name
from protocols.attachments import (
    CHUNK_BYTES,
    LARGEST,
    MEDIA_TYPES,
    Assembly,
    check_media_type,
    chunk_count,
    chunk_length,
    enclose,
    in_draft,
    media_type_of,
    open_chunk,
)
from protocols.errors import Code, Misuse, Refused
from protocols.messages.header import Attachment
from protocols.wire import Wire, pack

CONTENT = bytes(range(256)) * 700  # two chunks and a part


def refusal(work: Any, *args: Any) -> Code:
    with pytest.raises(Refused) as refused:
        work(*args)
    return refused.value.code


class TestOut:
    def test_the_message_says_what_the_content_is(self) -> None:
        enclosed = enclose("orbit.kvn", "text/plain", CONTENT)
        said = enclosed.attachment
        assert (said.name, said.media_type, said.size) == ("orbit.kvn", "text/plain", len(CONTENT))
        assert enclosed.chunks == 3
        assert CONTENT.hex()[:20] not in repr(enclosed)
        assert said.key.hex() not in repr(enclosed)

    def test_two_contents_never_have_one_key(self) -> None:
        """There is no argument for it: whoever wants to name a key finds no way."""
        keys = {enclose("a", "text/plain", b"the same").attachment.key for _ in range(50)}
        assert len(keys) == 50
        takes_key = [
            name
            for name in attachments.__all__
            if callable(thing := getattr(attachments, name))
            and not (isinstance(thing, type) and issubclass(thing, Wire))
            and "key" in inspect.signature(thing).parameters
        ]
        assert takes_key == []
        with pytest.raises(AttributeError):
            enclose("a", "text/plain", b"x").attachment.key = bytes(32)  # type: ignore[misc]

    def test_a_chunk_is_the_same_when_it_is_given_again(self) -> None:
        enclosed = enclose("a", "text/plain", CONTENT)
        assert enclosed.chunk(1) == enclosed.chunk(1)
        assert len({enclosed.chunk(index) for index in range(3)}) == 3
        for index in (-1, 3):
            with pytest.raises(Misuse):
                enclosed.chunk(index)

    def test_equal_chunks_of_one_content_do_not_look_equal(self) -> None:
        enclosed = enclose("a", "text/plain", bytes(3 * CHUNK_BYTES))
        assert len({enclosed.chunk(index)[:CHUNK_BYTES] for index in range(3)}) == 3

    def test_what_is_not_carried(self) -> None:
        assert refusal(enclose, "a.zip", "application/zip", b"") is Code.ATTACHMENT_TYPE
        assert refusal(enclose, "a", "text/plain", bytes(LARGEST + 1)) is Code.TOO_LARGE
        assert refusal(enclose, "a\nb", "text/plain", b"") is Code.SCHEMA
        assert refusal(enclose, "", "text/plain", b"") is Code.SCHEMA
        assert enclose("a", "text/plain", bytes(LARGEST)).chunks == 128

    def test_a_draft_has_it_in_plain_values(self) -> None:
        said = enclose("a.kvn", "text/plain", CONTENT).attachment
        drafted = in_draft(said)
        assert drafted["key"] == said.key.hex()
        assert all(isinstance(value, str | int) for value in drafted.values())


class TestIn:
    @given(some.binary(max_size=300), some.integers(0, 2))
    @settings(max_examples=60, deadline=None)
    def test_what_went_in_comes_out(self, content: bytes, times: int) -> None:
        content = content * (1 + times * 500)
        enclosed = enclose("a", "text/csv", content)
        assembly = Assembly(enclosed.attachment)
        for index in reversed(range(enclosed.chunks)):
            chunk = enclosed.chunk(index)
            assert len(chunk) == chunk_length(len(content), index)
            assembly.take(index, chunk)
        assert assembly.content() == content

    def test_it_goes_on_after_a_pause(self) -> None:
        enclosed = enclose("a", "text/plain", CONTENT)
        assembly = Assembly(enclosed.attachment)
        assert (assembly.have, assembly.of, assembly.missing) == (0, 3, (0, 1, 2))
        assembly.take(1, enclosed.chunk(1))
        assert (assembly.have, assembly.missing) == (1, (0, 2))
        assert refusal(assembly.content) is Code.ATTACHMENT_MISSING
        for index in assembly.missing:
            assembly.take(index, enclosed.chunk(index))
        assert assembly.content() == CONTENT

    def test_a_bad_chunk_changes_nothing(self) -> None:
        enclosed = enclose("a", "text/plain", CONTENT)
        assembly = Assembly(enclosed.attachment)
        assembly.take(0, enclosed.chunk(0))
        for index, chunk in (
            (0, enclosed.chunk(1)),
            (1, enclosed.chunk(0)),
            (2, b""),
            (3, enclosed.chunk(2)),
            (-1, b""),
        ):
            assert refusal(assembly.take, index, chunk) is Code.ATTACHMENT_WRONG
        assert assembly.missing == (1, 2)

    def test_any_flipped_bit_is_found(self) -> None:
        enclosed = enclose("a", "text/plain", b"short")
        chunk = enclosed.chunk(0)
        for place in range(len(chunk)):
            bent = chunk[:place] + bytes([chunk[place] ^ 1]) + chunk[place + 1 :]
            assert refusal(open_chunk, enclosed.attachment, 0, bent) is Code.ATTACHMENT_WRONG

    def test_another_contents_chunk_under_the_same_key_does_not_open(self) -> None:
        one, other = enclose("a", "text/plain", b"one"), enclose("a", "text/plain", b"two")
        claimed = Attachment(**{**_fields(one.attachment), "sha256": other.attachment.sha256})
        assert refusal(open_chunk, claimed, 0, one.chunk(0)) is Code.ATTACHMENT_WRONG

    def test_whoever_encrypts_another_content_under_the_hash_is_found_at_the_end(self, monkeypatch: Any) -> None:
        """A sender who has the key can make chunks that open; not a content that matches."""
        key = bytes(32)
        monkeypatch.setattr(attachments, "content_key", lambda: key)
        lie = enclose("a", "text/plain", b"what is given")
        promised = Attachment(**{**_fields(lie.attachment), "sha256": bytes(32)})
        object.__setattr__(lie, "attachment", promised)
        assembly = Assembly(promised)
        assembly.take(0, lie.chunk(0))
        assert refusal(assembly.content) is Code.ATTACHMENT_WRONG
        assert assembly.have == 0  # thrown away whole

    @pytest.mark.parametrize(
        ("size", "count"), [(0, 1), (1, 1), (CHUNK_BYTES, 1), (CHUNK_BYTES + 1, 2), (LARGEST - 1, 128), (LARGEST, 128)]
    )
    def test_how_many_chunks(self, size: int, count: int) -> None:
        assert chunk_count(size) == count
        assert sum(chunk_length(size, index) - 16 for index in range(count)) == size

    def test_the_largest_attachment_fits_the_frames(self) -> None:
        from protocols.frames import Chunk, Fetch, pack_frame

        message = bytes(32)
        pack(Fetch(message=message, attachment=15, chunk=chunk_count(LARGEST) - 1))
        pack_frame(Chunk(message=message, attachment=15, chunk=127, offset=0, data=bytes(CHUNK_BYTES + 16)))


def _fields(attachment: Attachment) -> dict[str, Any]:
    return {name: getattr(attachment, name) for name in attachment.__struct_fields__}


class TestTypes:
    def test_by_its_ending(self) -> None:
        assert media_type_of("/tmp/x/conjunction.KVN") == "text/plain"
        assert media_type_of("a.tar.xml") == "application/xml"
        for name in ("a.zip", "a", "a.html", ".pdf", "a.pdf.exe"):
            assert refusal(media_type_of, name) is Code.ATTACHMENT_TYPE

    def test_no_ending_goes_for_two(self) -> None:
        endings = [ending for each in MEDIA_TYPES.values() for ending in each]
        assert len(endings) == len(set(endings))

    def test_the_list_is_closed(self) -> None:
        for media_type in MEDIA_TYPES:
            check_media_type(media_type)
        with pytest.raises(TypeError):
            MEDIA_TYPES["application/zip"] = (".zip",)  # type: ignore[index]


class TestNames:
    @given(some.text(max_size=200), some.sampled_from([*MEDIA_TYPES, "application/zip"]))
    @settings(max_examples=400, deadline=None)
    def test_whatever_it_was_it_is_one_short_line_and_no_path(self, name: str, media_type: str) -> None:
        shown = harmless_name(name, media_type)
        assert 0 < len(shown) <= LONGEST_NAME
        assert not set(shown) & set('/\\:*?"<>|\n\r\t\0\u202e\u2066\u200b')
        assert shown[0] not in ".-~ "
        assert shown.count(".") == (1 if media_type in MEDIA_TYPES else 0)
        assert shown.endswith(MEDIA_TYPES.get(media_type, ("",)))

    @given(some.text(max_size=80))
    @settings(max_examples=100, deadline=None)
    def test_made_harmless_twice_it_is_the_same(self, name: str) -> None:
        once = harmless_name(name, "text/plain")
        assert harmless_name(once, "text/plain") == once


def test_chance_is_drawn_where_it_may_be() -> None:
    assert len({sealing.content_key() for _ in range(20)}) == 20
    assert "secrets" not in vars(attachments)
