"""Both encodings come down to the same entries, and neither reaches outside the bytes it is given."""

from __future__ import annotations

import contextlib
import time

import pytest

from protocols.formats.ccsds.entries import Document
from protocols.formats.ccsds.reader import FILE_LIMIT, read_documents
from protocols.formats.ccsds.refusal import UnreadableFile
from tests.protocols.formats.samples import KVN, SHARED, XML


def refusal(data: bytes | str) -> str:
    with pytest.raises(UnreadableFile) as refused:
        read_documents(data.encode() if isinstance(data, str) else data, "CDM")
    return str(refused.value)


def one(data: str) -> Document:
    (document,) = read_documents(data.encode(), "CDM")
    return document


def test_both_encodings_give_the_same_entries() -> None:
    kvn, xml = one(KVN), one(XML)
    assert [entry[1:5:2] for entry in kvn.entries] == [entry[1:5:2] for entry in xml.entries]
    assert [entry.unit for entry in kvn.entries] == [entry.unit for entry in xml.entries]
    assert (kvn.kind, kvn.version, kvn.format, xml.format) == ("CDM", "1.0", "kvn", "xml")


def test_every_entry_knows_its_line_in_both() -> None:
    for text in (KVN, XML):
        lines = text.splitlines()
        for entry in one(text).entries:
            assert entry.keyword in lines[entry.line - 1]
            assert entry.value.split(" ")[0].replace("&", "") in lines[entry.line - 1]


def test_rows_and_blocks_of_other_messages_are_read_too() -> None:
    document = one(
        "CCSDS_OEM_VERS = 3.0\nORIGINATOR = A\nMETA_START\nOBJECT_NAME = B\nMETA_STOP\n"
        "2019-12-18T12:00:00 1 2 3\nMETA_START\nOBJECT_NAME = C\nMETA_STOP\n"
    )
    assert [(entry.keyword, entry.text, entry.block) for entry in document.entries] == [
        ("ORIGINATOR", "A", ()),
        ("OBJECT_NAME", "B", ("META",)),
        ("", "2019-12-18T12:00:00 1 2 3", ()),
        ("OBJECT_NAME", "C", ("META 2",)),
    ]


def test_segments_are_numbered() -> None:
    document = one(
        "<oem><body><segment><metadata><A>1</A></metadata></segment><segment><B>2</B></segment></body></oem>"
    )
    assert [entry.block for entry in document.entries] == [("body", "segment", "metadata"), ("body", "segment 2")]


def test_two_messages_in_one_file_are_two_documents() -> None:
    assert [each.line for each in read_documents((KVN + KVN).encode(), "CDM")] == [1, len(KVN.splitlines()) + 1]
    wrapped = f"<ndm><COMMENT>both</COMMENT>{'<cdm><TCA>1</TCA></cdm>' * 2}</ndm>"
    assert len(read_documents(wrapped.encode(), "CDM")) == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system(end: str) -> None:
    (document,) = read_documents(KVN.replace("\n", end).encode(), "CDM")
    assert document.entries == one(KVN).entries


@pytest.mark.parametrize("text", [KVN, XML])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_encodings_of_every_editor(text: str, encoding: str) -> None:
    text = text.replace("An example", "Für Übung")
    (document,) = read_documents(text.encode(encoding), "CDM")
    assert document.entries[0].text.startswith("Für Übung")


def test_a_name_that_shows_as_another_name_is_made_visible() -> None:
    hidden = "IRIDIUM\u202e 33"
    for text in (
        KVN.replace("IRIDIUM 33", hidden),
        XML.replace("IRIDIUM 33", hidden),
        XML.replace("IRIDIUM 33", "IRIDIUM&#x202e; 33"),
    ):
        names = [entry.text for entry in one(text).entries if entry.keyword == "OBJECT_NAME"]
        assert names[0] == "IRIDIUM\ufffd 33"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t ", "the file is empty"),
        (b"%PDF-1.7\n", "this is a PDF document, not a CDM"),
        (b"PK\x03\x04rest", "this is a ZIP archive, not a CDM"),
        (b"\x1f\x8b\x08", "this is a gzip archive, not a CDM"),
        (b"CCSDS_CDM_VERS = 1.0\nTCA = \x00\x01", "line 2, CCSDS_CDM_VERS: this is a binary file, not a CDM"),
        (b'[{"CDM_ID": "1"}]', "this is JSON, not a CDM; fetch it again in KVN or XML"),
        (b"<!DOCTYPE html>\n<html>", "this is a web page, not a CDM"),
        (b"\n<HTML><body>Sign on</body>", "this is a web page, not a CDM"),
        (b"<item><TCA>1</TCA></item>", "this is <item>, not a CDM"),
        (b"<ndm></ndm>", "an NDM without a message, not a CDM"),
        (b"1 25544U 98067A   08264.51782528\n", "this is not a CDM"),
        (b"TCA = 2023-07-05T20:31:15\n", 'the file begins with "TCA" instead, so this is not a CDM'),
        (b"COMMENT only\n", "the file ends before it begins a message"),
    ],
)
def test_a_foreign_file_is_named_as_what_it_is(data: bytes, says: str) -> None:
    assert says in refusal(data)
    assert "CCSDS_CDM_VERS: " in refusal(data)


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE cdm [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE cdm [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE cdm SYSTEM "http://localhost/cdm.dtd">',
        '<!DOCTYPE cdm [<!ENTITY % p SYSTEM "http://localhost/p.dtd"> %p;]>',
    ],
)
def test_entities_and_outside_files_are_refused_at_the_document_type(prolog: str) -> None:
    assert "a document type is declared" in refusal(f"{prolog}<cdm><ORIGINATOR>&b;&f;</ORIGINATOR></cdm>")


def test_an_undeclared_entity_is_refused() -> None:
    assert "undefined entity" in refusal("<cdm><ORIGINATOR>&who;</ORIGINATOR></cdm>")


@pytest.mark.parametrize("inside", ["<?x y?>", "<!-- y -->"])
def test_a_figure_cannot_be_put_together_around_an_instruction(inside: str) -> None:
    assert "stands inside the value" in refusal(f"<cdm><MISS_DISTANCE>7{inside}15</MISS_DISTANCE></cdm>")
    assert one(f"<?xml-stylesheet href='x'?><cdm>{inside}<TCA>1</TCA></cdm>").entries[0].value == "1"


def test_text_between_the_elements_is_refused() -> None:
    assert "text stands between the elements" in refusal("<cdm><header>7<TCA>1</TCA></header></cdm>")
    assert "text stands between the elements" in refusal("<cdm><header><TCA>1</TCA>7</header></cdm>")
    assert "text stands between the elements" in refusal("<cdm><TCA>1</TCA>7</cdm>")


def test_a_declared_encoding_does_not_choose_the_decoder() -> None:
    assert one('<?xml version="1.0" encoding="utf-7"?><cdm><A>+ADw-</A></cdm>').entries[0].value == "+ADw-"


def test_a_message_that_calls_itself_another_is_refused() -> None:
    assert "<cdm> calls itself CCSDS_OPM_VERS" in refusal('<cdm id="CCSDS_OPM_VERS"/>')


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b" " * (FILE_LIMIT + 1), "more than the 8388608 of any message"),
        (b"CCSDS_CDM_VERS = 1.0\nORIGINATOR = " + b"A" * 5000, "line 2, ORIGINATOR: the line has 5013 characters"),
        (b"<cdm><A>" + b"A" * 5000 + b"</A></cdm>", "line 1, A: the text has more than 4096 characters"),
        (b"<cdm>" + b"<a>" * 5000, "elements are nested more than 16 deep"),
        (b"<oem>" + b"<a/>" * 200_001, "the file has more than 200000 elements"),
        (b"<cdm>" + b"<a/>" * 5001, "the message has more than 5000 entries"),
        (b"CCSDS_OEM_VERS = 1.0\n" + b"A = 1\n" * 200_001, "the file has more than 200000 entries"),
        (b"CCSDS_CDM_VERS = 1.0\n" + b"A = 1\n" * 5001, "line 5002, A: the message has more than 5000 entries"),
    ],
)
def test_what_grows_has_a_limit(data: bytes, says: str) -> None:
    assert says in refusal(data)


@pytest.mark.parametrize(
    "data",
    [
        b"CCSDS_CDM_VERS = 1.0\n" + (b"A =" + b" " * 4000 + b"x\n") * 2000,
        b"CCSDS_CDM_VERS = 1.0\n" + (b"[" * 4000 + b"\n") * 2000,
        b"<cdm>" + b" " * (FILE_LIMIT - 20) + b"</cdm>",
        b"<cdm " + b" ".join(b'a%d="x"' % number for number in range(200_000)) + b"/>",
    ],
)
def test_no_file_holds_the_reader_up(data: bytes) -> None:
    started = time.process_time()
    with contextlib.suppress(UnreadableFile):
        read_documents(data, "CDM")
    # Ten times what it takes: this fails for quadratic time, never for a slow machine.
    assert time.process_time() - started < 5


@pytest.mark.skipif(not SHARED.is_dir(), reason="the other writers' files are not here")
def test_every_kind_that_others_write_is_read_into_entries() -> None:
    kinds = set()
    for path in sorted(SHARED.iterdir()):
        (document,) = read_documents(path.read_bytes(), "CDM")
        assert document.kind.lower() == path.name[:3]
        assert len(document.entries) > 5
        kinds.add((document.kind, document.format))
    assert {("OPM", "kvn"), ("OPM", "xml"), ("OEM", "xml"), ("OCM", "kvn"), ("CDM", "kvn"), ("CDM", "xml")} <= kinds
