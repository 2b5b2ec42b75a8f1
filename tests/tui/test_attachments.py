"""The files of a message, drawn: a harmless name, what it claims to be, how far it is. Nothing to press on them."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.client.attachment_words import size_words
from protocols.messages.header import Attachment
from protocols.messages.procedure import FreeText
from protocols.phrases.catalogue import Phrases
from tests.tui.desks import Watch
from tui.attachments import attachment_lines
from tui.cells import plain

TEXT = FreeText(subject="Orbit", text="The file is attached.")


@pytest.fixture
def watch() -> Watch:
    return Watch()


def named(name: str, size: int = 200_000, media_type: str = "text/plain") -> Attachment:
    return Attachment(name=name, media_type=media_type, size=size, sha256=bytes(32), key=bytes(32))


def drawn(watch: Watch, *attachments: Attachment, **told: Any) -> str:
    matter = watch.arrive(watch.world.say("procedure.free_text", TEXT, attachments=attachments))
    if told:
        entry = {"message": matter.hash, "index": 0, "of": 4, "code": None, "at": watch.now, **told}
        watch.board.apply(watch.board.position + 1, "attachment", entry, watch.now)
    return plain(attachment_lines(watch.board, matter, watch.desk.phrases, 60))


def test_a_message_without_files_has_no_line_of_them(watch: Watch) -> None:
    assert drawn(watch) == ""


def test_each_file_has_its_name_its_kind_its_size_and_its_state(watch: Watch) -> None:
    text = drawn(watch, named("orbit.kvn"), named("a.xml", 12, "application/xml"))
    assert "2 ATTACHMENTS" in text
    assert "1 orbit.kvn" in text
    assert "text/plain, 195.3 KiB" in text
    assert "2 a.xml" in text
    assert "application/xml, 12 B" in text
    assert text.count("not fetched yet (NODE SAYS)") == 2


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"have": 0}, "not fetched yet"),
        ({"have": 3}, "3 of 4 parts"),
        ({"have": 4}, "here"),
        ({"have": 0, "code": "attachment_type"}, "refused: this media type is not carried"),
        ({"have": 0, "code": "attachment_wrong"}, "refused: not what the message names"),
        ({"have": 2, "code": "attachment_quota"}, "waits: above the quota"),
        ({"have": 2, "code": "of_a_newer_node"}, "waits: of_a_newer_node"),
    ],
)
def test_how_far_it_is(watch: Watch, told: dict[str, Any], words: str) -> None:
    assert words in drawn(watch, named("orbit.kvn"), **told)


def test_a_name_that_would_deceive_is_drawn_as_what_it_claims_to_be(watch: Watch) -> None:
    text = drawn(watch, named("../../invoice.pdf.exe"), named("C:\\report.fdp.exe", 5, "application/pdf"))
    assert "invoice_pdf_exe.txt" in text
    assert "report_fdp_exe.pdf" in text
    assert ".." not in text
    assert "\\" not in text


def test_sizes_are_for_people() -> None:
    phrases = Phrases("en")
    told = [size_words(phrases, size) for size in (0, 1023, 1024, 65_537, 8 * 1024 * 1024)]
    assert told == ["0 B", "1023 B", "1.0 KiB", "64.0 KiB", "8.0 MiB"]
