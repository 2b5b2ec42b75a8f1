"""What a CDM says, in both encodings, and how much files in the wild may leave out or add."""

from __future__ import annotations

import hashlib
from math import hypot

import pytest

from protocols.formats.ccsds import Cdm, read_cdm
from tests.protocols.formats.samples import KVN, SHARED, XML, after, as_xml, with_line, with_value, without

TCA = 1_234_284_959_800  # 2009-02-10T16:55:59.800Z


def read(text: str) -> Cdm:
    return read_cdm(text.encode())


def test_the_example_says_what_was_published() -> None:
    cdm = read(KVN)
    assert (cdm.tca, cdm.tca - cdm.created_at) == (TCA, 6_839_800)
    assert (cdm.miss_distance_m, cdm.relative_speed_m_s, cdm.probability) == (584.0, 11648.5, None)
    one, two = cdm.objects
    assert (one.name, one.designator, one.international_designator) == ("IRIDIUM 33", "24946", "1997-051C")
    assert (two.name, two.designator, two.international_designator) == ("COSMOS 2251", "22675", "1993-036A")
    assert (one.manoeuvrable, two.manoeuvrable) == ("YES", "NO")
    assert (cdm.format, cdm.version, cdm.not_read, cdm.meets_emergency_criteria) == ("kvn", "1.0", (), False)
    assert cdm.sha256 == hashlib.sha256(KVN.encode()).digest()
    assert any("Kelso" in comment for comment in cdm.comments)
    assert any("CONSTRUCTED" in comment for comment in cdm.comments)


def test_the_example_is_consistent_with_itself() -> None:
    cdm = read(KVN)
    one, two = (each.state for each in cdm.objects)
    apart = [1000 * (b - a) for a, b in zip(one.position_km, two.position_km, strict=True)]
    closing = [1000 * (b - a) for a, b in zip(one.velocity_km_s, two.velocity_km_s, strict=True)]
    assert hypot(*apart) == pytest.approx(cdm.miss_distance_m, abs=0.05)
    assert hypot(*closing) == pytest.approx(cdm.relative_speed_m_s, abs=0.05)
    # Closest, so the way from one to the other is square to the relative velocity.
    assert sum(a * b for a, b in zip(apart, closing, strict=True)) / (584.0 * 11648.5) == pytest.approx(0, abs=1e-6)
    radial = [each / hypot(*one.position_km) for each in one.position_km]
    x, y = one.position_km, one.velocity_km_s
    momentum = (x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0])
    normal = [each / hypot(*momentum) for each in momentum]
    transverse = [
        normal[1] * radial[2] - normal[2] * radial[1],
        normal[2] * radial[0] - normal[0] * radial[2],
        normal[0] * radial[1] - normal[1] * radial[0],
    ]
    for vector, stated in ((apart, cdm.relative_position_rtn_m), (closing, cdm.relative_velocity_rtn_m_s)):
        turned = [sum(a * b for a, b in zip(vector, axis, strict=True)) for axis in (radial, transverse, normal)]
        assert turned == pytest.approx(stated, abs=0.06)
    # 789 km above the ellipsoid at 72.5 north, where the Earth's radius is some 6,359 km.
    assert hypot(*one.position_km) - 6359 == pytest.approx(789, abs=1)


def test_both_encodings_say_the_same() -> None:
    kvn, xml = read(KVN), read(XML)
    assert (kvn.tca, kvn.miss_distance_m, kvn.screen_volume) == (xml.tca, xml.miss_distance_m, xml.screen_volume)
    for one, other in zip(kvn.objects, xml.objects, strict=True):
        assert (one.state, one.covariance, one.name) == (other.state, other.covariance, other.name)
    assert xml.format == "xml"


@pytest.mark.parametrize(
    "text",
    [
        "\n\n" + KVN,
        "\ufeff" + KVN,
        KVN.replace("\n", "   \t\r\n"),
        KVN.replace(" = ", "="),
        KVN.replace(" = ", "\t=\t"),
        KVN.lower().replace("object1\n", "OBJECT1\n"),
        KVN.rstrip("\n"),
        "COMMENT before the version\n" + KVN,
        "\n".join(line.split("[")[0] for line in KVN.splitlines()) + "\n",
        XML.replace("units=", "UNITS="),
        XML.replace(' id="CCSDS_CDM_VERS"', ""),
        XML.replace(' version="1.0">', ">"),
        as_xml(prefix="ndm"),
        "\n \n" + XML,
        f"<ndm><MESSAGE_ID>1</MESSAGE_ID>{XML.partition('?>')[2]}</ndm>",
        XML.replace("<header>", "<header><!-- from the archive -->"),
        XML.replace("COSMOS 2251", "<![CDATA[COSMOS 2251]]>"),
    ],
)
def test_form_may_differ_as_it_does_in_the_wild(text: str) -> None:
    cdm = read(text)
    assert cdm.tca == TCA
    assert cdm.objects[1].name.upper() == "COSMOS 2251"
    assert cdm.objects[1].covariance is not None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (with_value("TCA", "2009-041T16:55:59.8Z"), TCA),
        (with_value("TCA", "2009-02-10T16:55:59.800000123"), TCA),
        (with_line("TCA", "TCA=2009-02-10T16:55:59.8"), TCA),
    ],
)
def test_a_time_is_read_in_every_form_of_the_standard(text: str, says: int) -> None:
    assert read(text).tca == says


@pytest.mark.parametrize("keyword", ["RELATIVE_SPEED", "MESSAGE_FOR", "SCREEN_VOLUME_X", "CATALOG_NAME", "MASS"])
def test_what_an_officer_does_not_decide_by_may_be_absent_or_blank(keyword: str) -> None:
    assert read(without(keyword)).tca == TCA
    assert read(with_value(keyword, "")).tca == TCA


def test_absent_and_blank_read_as_nothing() -> None:
    cdm = read(without("MANEUVERABLE"))
    assert cdm.objects[0].manoeuvrable is None
    assert read(with_value("MASS", "N/A")).objects[0].mass_kg is None
    assert read(XML.replace('<MASS units="kg">560</MASS>', '<MASS nil="true" units="kg"/>')).objects[0].mass_kg is None


def test_the_probability_keeps_its_text() -> None:
    cdm = read(after("RELATIVE_SPEED", "COLLISION_PROBABILITY = 4.450E-03\nCOLLISION_PROBABILITY_METHOD = FOSTER-1992"))
    assert (cdm.probability, cdm.probability_text, cdm.probability_method) == (0.00445, "4.450E-03", "FOSTER-1992")


def test_keywords_of_the_draft_of_version_2() -> None:
    text = after("MISS_DISTANCE", "NEXT_MESSAGE_EPOCH = 2009-02-10T16:00:00\nCONJUNCTION_ID = 20090210 A B")
    text = text.replace("VERS               = 1.0", "VERS = 2.0")
    text = text.replace("MASS  ", "HBR = 2.5 [m]\nLEAD_TIME_REQD_BEFORE_TCA = 1.5 [h]\nMASS  ", 1)
    cdm = read(text)
    assert (cdm.version, cdm.conjunction_id, cdm.next_message_at) == ("2.0", "20090210 A B", TCA - 3_359_800)
    assert (cdm.objects[0].hard_body_radius_m, cdm.objects[0].lead_time_required_h) == (2.5, 1.5)


def test_what_a_public_feed_says_in_comments() -> None:
    text = KVN.replace("COMMENT Object1 data", "COMMENT Operator Hard Body Radius = 10.0 [m]\nCOMMENT Object1 data")
    cdm = read(text.replace("COMMENT Relative", "COMMENT MEETS EMERGENCY CRITERIA\nCOMMENT Relative"))
    assert cdm.meets_emergency_criteria
    assert cdm.objects[0].hard_body_radius_m == 10.0
    assert not read(
        KVN.replace("COMMENT Relative", "COMMENT DOES NOT MEETS EMERGENCY CRITERIA")
    ).meets_emergency_criteria


def test_a_keyword_of_somebody_elses_is_named_never_silently_dropped() -> None:
    text = after("MESSAGE_ID", "USER_DEFINED_MOOD = calm").replace("MASS  ", "FUEL_LEFT = 3 [kg]\nMASS  ", 1)
    assert read(text).not_read == ("USER_DEFINED_MOOD", "FUEL_LEFT")


def test_a_keyword_may_be_repeated_with_the_same_value() -> None:
    assert read(after("TCA", "TCA = 2009-02-10T16:55:59.800")).tca == TCA


def test_an_object_without_covariance_is_read_when_the_file_is_plainly_whole() -> None:
    first = KVN[: KVN.index("CR_R")] + KVN[KVN.index("COMMENT Object2 metadata") :]
    assert [each.covariance is None for each in read(first).objects] == [True, False]
    cut = KVN[: KVN.rindex("CR_R")]
    assert [each.covariance is None for each in read(as_xml(cut)).objects] == [False, True]


def test_a_designator_out_of_a_pdf_has_its_dash_back() -> None:
    assert (
        read(with_value("INTERNATIONAL_DESIGNATOR", "1997\u2212051C")).objects[0].international_designator
        == "1997-051C"
    )


@pytest.mark.parametrize("frame", ["GCRF", "ITRF", "ITRF2014", "ITRF-97", "itrf 2000", "TEME"])
def test_frames(frame: str) -> None:
    assert read(with_value("REF_FRAME", frame)).objects[0].ref_frame == frame.upper()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the other writers' files are not here")
def test_a_real_conjunction_as_its_originator_wrote_it() -> None:
    cdm = read_cdm((SHARED / "cdm_ion_scv8_starlink_1233.kvn").read_bytes())
    assert (cdm.originator, cdm.probability_text, cdm.miss_distance_m) == ("CSpOC", "0.004450713", 55.0)
    assert cdm.meets_emergency_criteria
    assert (cdm.tca, cdm.created_at) == (1_688_589_075_893, 1_688_566_439_000)
    assert [each.name for each in cdm.objects] == ["ION SCV-008", "STARLINK-1233"]
    assert [each.manoeuvrable for each in cdm.objects] == ["N/A", "YES"]
    assert cdm.relative_position_rtn_m == (-21.3, -15.2, -49.3)
    assert cdm.objects[0].operator_phone.startswith("https://")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the other writers' files are not here")
def test_the_standards_own_example_in_xml() -> None:
    cdm = read_cdm((SHARED / "cdm_example1.xml").read_bytes())
    assert (cdm.originator, cdm.miss_distance_m, cdm.probability) == ("JSPOC", 715.0, 4.835e-05)
    assert cdm.screen_volume is not None
    assert cdm.screen_volume.size_m == (200.0, 1000.0, 1000.0)
