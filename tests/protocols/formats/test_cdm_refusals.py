"""A file that is refused is refused in one sentence: line, field, what is wrong, what to do."""

from __future__ import annotations

import re

import pytest

from protocols.errors import Code
from protocols.formats.ccsds import UnreadableFile, read_cdm
from tests.protocols.formats.samples import KVN, SHARED, XML, after, as_xml, line_of, with_line, with_value, without

SENTENCE = re.compile(r"(?P<name>[^,:]+, )?line (?P<line>[0-9]+)(, (?P<field>[^:]+))?: [^\n]+; [^\n]+\.\Z")
LAST = len(KVN.splitlines())


def refused(text: str | bytes) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_cdm(text if isinstance(text, bytes) else text.encode())
    assert caught.value.code is Code.FILE_UNREADABLE
    match = SENTENCE.match(str(caught.value))
    assert match is not None, str(caught.value)
    assert int(match["line"]) == caught.value.line
    assert (match["field"] or "") == caught.value.field
    assert str(caught.value).count(". ") == 0
    return caught.value


def test_the_whole_sentence() -> None:
    text = with_value("TCA", "2023-07-05 20:31")
    assert str(refused(text)) == (
        'line 16, TCA: "2023-07-05 20:31" is not a CCSDS UTC time (expected YYYY-MM-DDThh:mm:ss[.d]); '
        "ask the originator for a correct file."
    )
    with pytest.raises(UnreadableFile, match=r"\Aconjunction\.kvn, line 16, TCA: "):
        read_cdm(text.encode(), "conjunction.kvn")


@pytest.mark.parametrize(
    ("keyword", "value", "says"),
    [
        ("TCA", "2009-02-10T16:55:59 TAI", "is not a CCSDS UTC time"),
        ("TCA", "2009-02-10T16:55:59+01:00", "is not a CCSDS UTC time"),
        ("TCA", "N/A", "is not a CCSDS UTC time"),
        ("CREATION_DATE", "yesterday", "is not a CCSDS UTC time"),
        ("MISS_DISTANCE", "-584.0 [m]", "-584 does not lie between 0 and 1e+09"),
        ("MISS_DISTANCE", "NaN [m]", '"NaN" is not a finite number'),
        ("MISS_DISTANCE", "inf [m]", '"inf" is not a finite number'),
        ("MISS_DISTANCE", "1e999 [m]", "is not a finite number"),
        ("MISS_DISTANCE", "584,0 [m]", "is not a finite number"),
        ("MISS_DISTANCE", "584.0 m", "is not a finite number"),
        ("MISS_DISTANCE", "0.584 [km]", 'the unit is "km", expected the standard\'s m'),
        ("MISS_DISTANCE", "UNKNOWN", "is not a finite number"),
        ("RELATIVE_SPEED", "11.6485 [km/s]", 'the unit is "km/s", expected the standard\'s m/s'),
        ("X", "-1468229.364567 [m]", 'the unit is "m", expected the standard\'s km'),
        ("CT_T", "3.6E-01 [km**2]", "expected the standard's m**2"),
        ("MASS", "560 [lb]", "expected the standard's kg"),
        ("MASS", "many", '"many" is not a finite number'),
        ("REF_FRAME", "HELIOCENTRIC", "is not a reference frame of a CDM"),
        ("MANEUVERABLE", "PERHAPS", '"PERHAPS" is none of YES, NO, N/A, UNKNOWN'),
        ("OBJECT", "OBJECT3", '"OBJECT3" stands where OBJECT1 is expected'),
    ],
)
def test_a_value_that_means_something_else(keyword: str, value: str, says: str) -> None:
    error = refused(with_value(keyword, value))
    assert says in error.found
    assert (error.line, error.field) == (line_of(keyword), keyword)
    in_xml = refused(as_xml(with_value(keyword, value)))
    assert says in in_xml.found
    assert in_xml.field == keyword


@pytest.mark.parametrize("value", ["1.5", "-0.1", "nan", "0.4 [%]", "4,4E-3"])
def test_a_probability_is_a_number_from_0_to_1(value: str) -> None:
    error = refused(after("RELATIVE_SPEED", f"COLLISION_PROBABILITY = {value}"))
    assert (error.line, error.field) == (19, "COLLISION_PROBABILITY")


@pytest.mark.parametrize("keyword", ["CREATION_DATE", "ORIGINATOR", "MESSAGE_ID", "TCA", "MISS_DISTANCE"])
def test_a_missing_field_is_named_with_the_line_where_its_block_ends(keyword: str) -> None:
    error = refused(without(keyword))
    assert "missing, the part before OBJECT1 ends here without it" in error.found
    assert (error.line, error.field) == (line_of("OBJECT") - 2, keyword)
    blank = refused(with_value(keyword, ""))
    assert (blank.found, blank.line) == ("the value is missing", line_of(keyword))
    assert refused(as_xml(without("MISS_DISTANCE"))).field == "MISS_DISTANCE"


@pytest.mark.parametrize("keyword", ["REF_FRAME", "X", "Z_DOT", "CR_R", "CNDOT_TDOT"])
def test_a_field_missing_in_the_midst_of_an_object(keyword: str) -> None:
    error = refused(without(keyword))
    assert (error.line, error.field) == (line_of("OBJECT", of=2) - 2, keyword)
    assert "OBJECT1 ends here without it" in error.found
    error = refused(without(keyword, of=2))
    assert (error.line, error.field) == (LAST - 1, keyword)
    assert "OBJECT2 ends here without it" in error.found


def test_an_object_without_name_and_number() -> None:
    text = without("OBJECT_NAME").replace("OBJECT_DESIGNATOR            = 24946\n", "")
    assert refused(text).field == "OBJECT_DESIGNATOR"


@pytest.mark.parametrize(
    ("text", "field", "says"),
    [
        (after("TCA", "TCA = 2009-02-10T16:55:58"), "TCA", "with another value than on line 16"),
        (after("MISS_DISTANCE", "MISS_DISTANCE = 58.4 [m]"), "MISS_DISTANCE", "with another value than on line 17"),
        (after("X", "X = 1.0 [km]"), "X", "given again in OBJECT1"),
        (after("OBJECT_NAME", "TCA = 2009-02-10T16:55:59.8"), "TCA", "stands inside OBJECT1"),
        (after("TCA", "OBJECT_NAME = IRIDIUM 33"), "OBJECT_NAME", "belongs to neither object"),
        (after("TCA", "TIME_SYSTEM = TAI"), "TIME_SYSTEM", '"TAI" stands where the times of a CDM are UTC'),
        (after("TCA", "COLLISION_PROBABILTY = 0.4"), "COLLISION_PROBABILTY", "and COLLISION_PROBABILITY is missing"),
        (with_line("X_DOT", "X_DTO = 3.5 [km/s]"), "X_DTO", "no CDM has this keyword, and X_DOT is missing"),
        (after("TCA", "the rest by telephone"), "after TCA", '"the rest by telephone" is not KEYWORD = value'),
        (KVN + KVN[KVN.rindex("OBJECT  ") :], "OBJECT", "a third object begins here"),
        (with_value("OBJECT_DESIGNATOR", "24946", of=2), "OBJECT_DESIGNATOR", 'both objects are "24946"'),
        (with_value("OBJECT", "OBJECT1", of=2), "OBJECT", '"OBJECT1" stands where OBJECT2 is expected'),
        (with_value("CCSDS_CDM_VERS", "7.0"), "CCSDS_CDM_VERS", 'version "7.0" is not one that can be read here'),
        (KVN + KVN, "CCSDS_CDM_VERS", "a second CDM begins here, and the file holds 2"),
        (without("RELATIVE_POSITION_T"), "RELATIVE_POSITION_T", "missing"),
    ],
)
def test_what_contradicts_itself(text: str, field: str, says: str) -> None:
    error = refused(text)
    assert says in error.found
    assert error.field == field
    assert text.splitlines()[error.line - 1].startswith((field, "COMMENT", "the rest"))


@pytest.mark.parametrize(
    ("text", "line", "field", "says"),
    [
        (KVN[: KVN.index("TCA  ")], 15, "OBJECT", "the file ends here, before OBJECT1"),
        (KVN[: KVN.rindex("COMMENT Object2 metadata")], line_of("OBJECT", of=2) - 2, "OBJECT", "before OBJECT2"),
        (
            KVN[: KVN.rindex("X   ")],
            line_of("X", of=2) - 1,
            "X",
            "the file ends here, inside OBJECT2, before this field",
        ),
        (KVN[: KVN.rindex("CR_R")], line_of("CR_R", of=2) - 1, "CR_R", "inside OBJECT2, before this field"),
        (KVN[: KVN.rindex("CNDOT_NDOT")], LAST - 1, "CNDOT_NDOT", "inside OBJECT2, before this field"),
        (KVN[:-2], LAST, "CNDOT_NDOT", "the file ends in the middle of this line"),
        (KVN[: KVN.rindex("845E-02")], LAST, "CNDOT_NDOT", "the file ends in the middle of this line"),
        (KVN[: KVN.rindex(" = 1.845E-02")], LAST, "CNDOT_NDOT", "the file ends in the middle of this line"),
        (KVN[:10], 1, "CCSDS_CDM_VERS", "the file ends in the middle of this line"),
    ],
)
def test_a_file_that_was_cut_off_says_where(text: str, line: int, field: str, says: str) -> None:
    error = refused(text)
    assert (error.line, error.field) == (line, field)
    assert says in error.found
    assert error.do == "it was cut off or damaged on its way, fetch it again"


def test_a_kvn_file_is_refused_wherever_it_is_cut() -> None:
    # The last figure's line is complete at its closing bracket; before that, every cut shows.
    for end in range(0, len(KVN) - 1, 7):
        assert refused(KVN[:end]).line <= LAST
    for end in range(len(KVN) - 300, len(KVN) - 1):
        assert refused(KVN[:end]).line <= LAST


def test_an_xml_file_is_refused_wherever_it_is_cut() -> None:
    for end in range(0, len(XML) - 1, 7):
        assert refused(XML[:end]).line <= len(XML.splitlines())
    error = refused(XML[: XML.rindex("</data>")])
    assert "before the closing </cdm>" in error.found


def test_damaged_xml_says_where() -> None:
    error = refused(XML.replace("</MISS_DISTANCE>", "</MISS_DISTENCE>"))
    assert (error.line, error.field) == (
        XML.splitlines().index('<MISS_DISTANCE units="m">584.0</MISS_DISTANCE>') + 1,
        "MISS_DISTANCE",
    )
    assert "mismatched tag" in error.found


def test_a_segment_without_its_object() -> None:
    assert refused(XML.replace("<OBJECT>OBJECT2</OBJECT>\n", "")).field == "OBJECT"


def test_foreign_text_is_made_safe_in_the_refusal() -> None:
    said = str(refused(with_value("TCA", "\u202e\u001b[31m2009"[0:1] + "\u0430" * 200)))
    assert said.isascii()
    assert len(said) < 250
    with pytest.raises(UnreadableFile) as caught:
        read_cdm(b"", "\x1b[31mred\u202e.kvn")
    assert str(caught.value).startswith("?[31mred?.kvn, line 1, ")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the other writers' files are not here")
def test_other_messages_are_named_as_what_they_are() -> None:
    others = [path for path in sorted(SHARED.iterdir()) if not path.name.startswith("cdm_")]
    assert others
    for path in others:
        kind = path.name[:3].upper()
        error = refused(path.read_bytes())
        assert error.found.startswith(f"this is an {kind} (")
        assert error.found.endswith("not a CDM")
        assert error.line == (2 if path.suffix == ".xml" else 1)
