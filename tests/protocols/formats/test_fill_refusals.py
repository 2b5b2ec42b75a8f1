"""What no file of any kind may do: mislead by a time, a unit or a frame, be half a file, reach outside, grow."""

from __future__ import annotations

import re
import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols.errors import Code
from protocols.formats.ccsds import FILE_LIMIT, Filled, UnreadableFile, fill
from tests.protocols.formats.samples import KVN, SHARED
from tests.protocols.formats.samples import as_xml as cdm_as_xml
from tests.protocols.formats.test_cdm_damage import mutant
from tests.protocols.formats.written import EVERY, OCM, OEM, OMM, OPM, RDM, as_xml, replaced

SENTENCE = re.compile(r"line (?P<line>[0-9]+)(, (?P<field>[^:]+))?: [^\n]+; [^\n]+\.\Z")
MIB = 1024 * 1024


def refused(text: str | bytes) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        fill(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    error = caught.value
    assert error.code is Code.FILE_UNREADABLE
    match = SENTENCE.match(str(error))
    assert match is not None, str(error)
    assert (int(match["line"]), match["field"] or "") == (error.line, error.field)
    return error


def line_of(text: str, keyword: str, of: int = 1) -> int:
    lines = [n for n, line in enumerate(text.splitlines(), 1) if line.split("=")[0].strip() == keyword]
    return lines[of - 1]


# meaning


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("system", ["TAI", "GPS", "UT1", "TT", "GMST", "SCLK", "LOCAL", "UTC+1"])
def test_a_time_system_other_than_utc(kind: str, system: str) -> None:
    text = replaced(EVERY[kind], "TIME_SYSTEM", f"TIME_SYSTEM = {system}")
    error = refused(text)
    assert f'the times are in "{system}", and only UTC can be read' in error.found
    assert (error.line, error.field) == (line_of(text, "TIME_SYSTEM"), "TIME_SYSTEM")
    assert refused(as_xml(text)).field == "TIME_SYSTEM"


@pytest.mark.parametrize("kind", EVERY)
def test_a_time_system_that_is_missing_or_blank_is_no_utc(kind: str) -> None:
    assert refused(replaced(EVERY[kind], "TIME_SYSTEM", "")).field == "TIME_SYSTEM"
    assert refused(replaced(EVERY[kind], "TIME_SYSTEM", "TIME_SYSTEM =")).found == "the value is missing"


@pytest.mark.parametrize(
    ("text", "keyword", "line", "says"),
    [
        (OPM, "X", "X = 6878137.0 [m]", 'the unit is "m", expected the standard\'s km'),
        (OPM, "MAN_DV_1", "MAN_DV_1 = 12.0 [m/s]", "expected the standard's km/s"),
        (OPM, "MAN_DURATION", "MAN_DURATION = 2 [min]", 'the unit is "min", expected the standard\'s s'),
        (OPM, "MAN_DURATION", "MAN_DURATION = -2 [s]", "-2 does not lie between 0"),
        (OPM, "MAN_DV_2", "MAN_DV_2 = NaN [km/s]", '"NaN" is not a finite number'),
        (OPM, "MAN_DV_2", "MAN_DV_2 = 1e999 [km/s]", "is not a finite number"),
        (OPM, "MAN_DV_2", "MAN_DV_2 = 1e300 [km/s]", "does not lie between -100000 and 100000"),
        (OPM, "MAN_DELTA_MASS", "MAN_DELTA_MASS = INF [kg]", '"INF" is not a finite number'),
        (OPM, "MAN_REF_FRAME", "MAN_REF_FRAME = SIDEWAYS", "the name of no reference frame"),
        (OPM, "MAN_REF_FRAME", "", "ends here without it"),
        (OPM, "MAN_DV_2", "", "ends here without it"),
        (OPM, "REF_FRAME", "REF_FRAME = FLAT EARTH", "the name of no reference frame"),
        (OPM, "REF_FRAME", "", "ends here without it"),
        (OPM, "EPOCH", "EPOCH = 2026-11-20 00:00", "is not a CCSDS UTC time"),
        (OPM, "MAN_EPOCH_IGNITION", "MAN_EPOCH_IGNITION = 2026-366T00:00:00", "is not a CCSDS UTC time"),
        (OPM, "MAN_EPOCH_IGNITION", "MAN_EPOCH_IGNITION =", "the value is missing"),
        (OPM, "MAN_DURATION", "MAN_DURATON = 38.0 [s]", "no OPM has this keyword, and MAN_DURATION is missing"),
        (OPM, "X_DOT", "X_DOT = fast", '"fast" is not a finite number'),
        (OPM, "Y", "Y = 1.0 [km]\nY = 2.0 [km]", "with another value than on line 13"),
        (OPM, "CREATION_DATE", "", "ends here without it"),
        (OPM, "ORIGINATOR", "ORIGINATOR =", "the value is missing"),
        (OPM, "CCSDS_OPM_VERS", "CCSDS_OPM_VERS = 9.0", 'version "9.0" is not one that can be read here'),
        (RDM, "ORBIT_LIFETIME", "ORBIT_LIFETIME = 102 [h]", 'the unit is "h", expected the standard\'s d'),
        (RDM, "ORBIT_LIFETIME", "", "ends here without it"),
        (RDM, "EPOCH_TZERO", "", "ends here without it"),
        (RDM, "MESSAGE_ID", "", "ends here without it"),
        (RDM, "CONTROLLED_REENTRY", "CONTROLLED_REENTRY = PERHAPS", "is none of YES, NO, UNKNOWN"),
        (RDM, "REENTRY_WINDOW_END", "REENTRY_WINDOW_END = 2026-11-24T08:00:00", "the window ends before it starts"),
        (RDM, "PROBABILITY_OF_IMPACT", "PROBABILITY_OF_IMPACT = 20", "does not lie between 0 and 1"),
        (RDM, "NOMINAL_IMPACT_LAT", "NOMINAL_IMPACT_LAT = -95 [deg]", "does not lie between -90 and 90"),
        (RDM, "IMPACT_REF_FRAME", "", "ends here without it"),
        (RDM, "NOMINAL_IMPACT_LON", "", "ends here without it"),
        (RDM, "IMPACT_1_CROSS_TRACK", "", "ends here without it"),
        (OMM, "EPOCH", "", "ends here without it"),
        (OMM, "INCLINATION", "INCLINATION = 1.7 [rad]", 'the unit is "rad"'),
        (OMM, "NORAD_CAT_ID", "NORAD_CAT_ID = 25544; DROP", "no number of a catalogue"),
        (OEM, "STOP_TIME", "STOP_TIME = 2026-11-22T16:00:00", "STOP_TIME lies before START_TIME"),
        (OEM, "USEABLE_START_TIME", "USEABLE_START_TIME = 2026-11-26T16:00:00", "the usable time does not lie within"),
        (OEM, "REF_FRAME", "", "ends here without it"),
        (OCM, "EPOCH_TZERO", "", "ends here without it"),
        (OCM, "TRAJ_REF_FRAME", "TRAJ_REF_FRAME = MINE", "the name of no reference frame"),
        (OCM, "MAN_REF_FRAME", "", "ends here without it"),
        (OCM, "MAN_UNITS", "MAN_UNITS = [s, kg, m/s, m/s, m/s, %]", 'the unit of DV_X is "m/s", expected km/s'),
        (OCM, "MAN_UNITS", "MAN_UNITS = [s, kg]", "names 2 units where MAN_COMPOSITION has 7 columns"),
        (OCM, "MAN_COMPOSITION", "MAN_COMPOSITION = MAN_DURA, DV_X, DV_Y, DV_Z", "neither TIME_ABSOLUTE nor"),
        (OCM, "DC_TYPE", "DC_TYPE = SOMETIMES", "is none of CONTINUOUS, TIME, TIME_AND_ANGLE"),
        (OCM, "USEABLE_START_TIME", "USEABLE_START_TIME = soon", "neither a CCSDS UTC time nor seconds"),
    ],
)  # fmt: skip
def test_what_would_mean_something_else(text: str, keyword: str, line: str, says: str) -> None:
    changed = replaced(text, keyword, line)
    assert changed != text
    assert says in refused(changed).found
    assert refused(changed).line <= len(changed.splitlines())


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("600.0 20.5 -0.25 0.00012 0.0 0.0", "the row has 6 values where MAN_COMPOSITION has 7 columns"),
        ("600.0 20.5 -0.25 0.00012 0.0 0.0 2.0 9", "the row has 8 values"),
        ("600.0 20.5 -0.25 fast 0.0 0.0 2.0", 'DV_X is "fast", which is not a finite number'),
        ("600.0 20.5 -0.25 1e12 0.0 0.0 2.0", "DV_X is 1e+12, which no manoeuvre has"),
        ("600.0 -5 -0.25 0.00012 0.0 0.0 2.0", "MAN_DURA is -5, which is no duration"),
        ("later 20.5 -0.25 0.00012 0.0 0.0 2.0", 'TIME_RELATIVE is "later", which is no time'),
        ("9e9999 20.5 -0.25 0.00012 0.0 0.0 2.0", "which is no time"),
        ("99999999999 20.5 -0.25 0.00012 0.0 0.0 2.0", "which is no time"),
    ],
)
def test_a_row_that_does_not_fit_its_columns(row: str, says: str) -> None:
    changed = OCM.replace("600.0 20.5 -0.25 0.00012 0.0 0.0 2.0", row)
    error = refused(changed)
    assert says in error.found
    assert changed.splitlines()[error.line - 1] == row
    assert says in refused(as_xml(changed)).found


def test_two_times_in_a_row_that_are_not_the_same() -> None:
    both = OCM.replace("= TIME_ABSOLUTE, DV_X", "= TIME_ABSOLUTE, TIME_RELATIVE, DV_X")
    assert "are two different times" in refused(both.replace("T04:00:00 0.0", "T04:00:00 5.0 0.0")).found


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("2026-11-23T17:00:00 6878.1 0.1 0.2 0.3 5.3826", "the row has 5 figures after its time, expected 6 or 9"),
        ("2026-11-23T17:00:00 6878.1 0.1 0.2 0.3 5.3826 nan", '"nan" is not a finite number'),
        ("2026-11-21T17:00:00 6878.1 0.1 0.2 0.3 5.3826 5", "this one lies before the last"),
        ("yesterday 6878.1 0.1 0.2 0.3 5.3826 5.0", '"yesterday" is not a CCSDS UTC time'),
    ],
)
def test_an_ephemeris_with_a_row_that_is_none(row: str, says: str) -> None:
    changed = OEM.replace("2026-11-23T17:00:00 6878.1 0.1 0.2 0.3 5.3826 5.3826", row)
    assert says in refused(changed).found
    assert changed.splitlines()[refused(changed).line - 1] == row


def test_a_line_that_could_belong_to_either_of_two_burns() -> None:
    lines = OPM.splitlines()
    second = [at for at, line in enumerate(lines) if line.startswith("MAN_EPOCH")][1]
    lines[second], lines[second + 1] = lines[second + 1], lines[second]
    assert refused("\n".join(lines)).field == "MAN_EPOCH_IGNITION"
    # With one burn alone there is no question whose it is, in whatever order.
    one = OPM[: OPM.index("COMMENT The second")]
    swapped = one.replace("MAN_DURATION = 38.0 [s]\n", "").replace("MAN_EPOCH", "MAN_DURATION = 38.0 [s]\nMAN_EPOCH")
    assert fill(swapped.encode()).drafts[0].body["duration_s"] == 38.0


# half a file


@pytest.mark.parametrize("kind", EVERY)
def test_a_file_cut_inside_what_it_must_have_is_refused(kind: str) -> None:
    text = EVERY[kind]
    must = {
        "OPM": "MASS = 412",
        "OCM": "META_STOP",
        "RDM": "REENTRY_ALT",
        "OMM": "MEAN_ANOM",
        "OEM": "2026-11-24T17:21",
    }
    whole = text.index(must[kind])
    for end in range(1, whole - 1, 5):
        assert refused(text[:end]).line <= text[:end].count("\n") + 1
    for end in range(0, len(as_xml(text)) - 8, 17):
        refused(as_xml(text)[:end])


def test_an_ephemeris_that_ends_before_the_end_it_promises() -> None:
    rows = "".join(f"2026-11-22T17:{minute:02}:00 6878.1 0 0 0 5.3 5.3\n" for minute in range(60))
    text = OEM[: OEM.index("2026-11-22T17:00:00 6878")] + rows
    error = refused(text)
    assert "the last row lies before the end of the usable time" in error.found
    assert error.do.startswith("it was cut off")
    assert fill(as_xml(text).encode()).kind == "OEM"  # XML shows its own end


# what reaches outside, and what grows


BOMBS = {
    "billion laughs": '<!DOCTYPE opm [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]><opm><ORIGINATOR>&i;</ORIGINATOR></opm>",
    "file entity": '<!DOCTYPE ocm [<!ENTITY f SYSTEM "file:///etc/passwd">]><ocm><ORIGINATOR>&f;</ORIGINATOR></ocm>',
    "external subset": '<!DOCTYPE ndm SYSTEM "file:./not-here.xml"><ndm></ndm>',
    "parameter entity": '<!DOCTYPE rdm [<!ENTITY % p SYSTEM "http://localhost/p.dtd"> %p;]><rdm></rdm>',
    "deep": "<oem>" + "<a>" * 300_000,
    "deep json": "[" * MIB,
    "deep objects": '{"a":' * 200_000,
    "huge json number": '[{"EPOCH": 1, "MEAN_MOTION": ' + "9" * (MIB - 100) + "}]",
    "one line": "CCSDS_OPM_VERS = 3.0\nORIGINATOR = " + "A" * (MIB - 100),
    "one value": "<opm><ORIGINATOR>" + "A" * (MIB - 100) + "</ORIGINATOR></opm>",
    "many attributes": "<opm " + " ".join(f'a{n}="x"' for n in range(60_000)) + "/>",
    "huge number": replaced(OPM, "X", "X = " + "9" * 4000 + " [km]"),
    "huge exponent": replaced(OPM, "X", "X = 1e" + "9" * 3000 + " [km]"),
    "NaN": as_xml(replaced(OPM, "X", "X = NaN [km]")),
    "INF": as_xml(replaced(RDM, "ORBIT_LIFETIME", "ORBIT_LIFETIME = INF [d]")),
    "many slips": OPM + "".join(f"MAN_DURATIO{n} = 1\n" for n in range(30_000)),
    "many entries": "CCSDS_RDM_VERS = 1.0\n" + "COMMENT x\n" * 100_000,
}


@pytest.mark.parametrize("bomb", BOMBS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_bomb_is_refused_at_once(bomb: str, encoding: str) -> None:
    data = BOMBS[bomb].encode(encoding)
    times = []
    for _ in range(3):
        started = time.process_time()
        refused(data)
        times.append(time.process_time() - started)
    # A tenth of a second for 1 MiB on the slowest computer; what grows by more than its length takes minutes.
    assert min(times) < 0.1 * max(1, len(data) // MIB) + 0.15


def test_ten_mebibytes_on_one_line_are_over_the_limit_before_they_are_looked_at() -> None:
    started = time.process_time()
    error = refused(b"CCSDS_OPM_VERS = 3.0\nX = " + b"9" * (10 * MIB))
    assert time.process_time() - started < 0.05
    assert f"more than the {FILE_LIMIT} of any message" in error.found


@pytest.mark.parametrize("text", [*EVERY.values(), KVN])
def test_mixed_encodings_are_read_or_refused_and_nothing_else(text: str) -> None:
    half = len(text) // 2
    for one, two in (("utf-8", "utf-16"), ("utf-16-le", "utf-8"), ("utf-32", "utf-8"), ("utf-8", "utf-32")):
        refused(text[:half].encode(one) + text[half:].encode(two))
    latin = replaced(text, "ORIGINATOR", "ORIGINATOR = SÃO JOSÉ").encode("latin-1")
    assert fill(latin).kind == fill(text.encode()).kind


def test_a_web_page_an_archive_and_a_tle_are_named_as_what_they_are() -> None:
    assert "this is a web page, not a CCSDS message" in refused(b"<!DOCTYPE html><html></html>").found
    assert "this is a ZIP archive, not a CCSDS message" in refused(b"PK\x03\x04").found
    tle = "1 25544U 98067A   08264.51782528 -.00002182  00000-0 -11606-4 0  2927\n"
    assert "this is not a CCSDS message" in refused(tle).found
    assert refused(b"").field == "CCSDS_xxx_VERS"


# whatever it is


SEEDS = [text.encode() for text in (*EVERY.values(), *map(as_xml, EVERY.values()), KVN, cdm_as_xml())]


def filled_or_refused(data: bytes) -> Filled | None:
    """None for a refusal, which is one sentence. Whatever else is raised fails the test."""
    try:
        return fill(data, 1_795_000_000_000)
    except UnreadableFile as refusal:
        sentence = SENTENCE.match(str(refusal))
    assert sentence is not None
    assert int(sentence["line"]) >= 1
    return None


@given(st.sampled_from(SEEDS), st.randoms(use_true_random=False))
def test_every_mutant_is_filled_or_refused(seed: bytes, chance: Random) -> None:
    one = filled_or_refused(mutant(seed, chance))
    if isinstance(one, Filled):
        assert one.drafts or one.objects
        assert re.fullmatch(r"[a-z0-9-]+\.(kvn|xml|json)", one.name) is not None


@given(st.binary(max_size=400), st.sampled_from(SEEDS))
def test_bytes_of_any_kind_after_a_good_beginning(tail: bytes, seed: bytes) -> None:
    for data in (tail, seed[:60] + tail):
        filled_or_refused(data)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the other writers' files are not here")
@given(st.data())
def test_every_mutant_of_files_of_others_is_filled_or_refused(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(SHARED.iterdir())))
    filled_or_refused(mutant(path.read_bytes(), data.draw(st.randoms(use_true_random=False))))
