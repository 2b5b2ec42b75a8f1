"""What a file of any kind fills: nothing retyped, nothing lost without a word, the same from both encodings."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from protocols.errors import Refused
from protocols.formats.ccsds import Filled, UnreadableFile, fill
from protocols.messages.draft import check
from tests.protocols.formats.samples import KVN, SHARED
from tests.protocols.formats.samples import as_xml as cdm_as_xml
from tests.protocols.formats.written import EVERY, OCM, OEM, OMM, OPM, RDM, as_xml, replaced

NOW = 1_795_000_000_000  # 2026-11-18T11:06:40Z


def filled(text: str | bytes, at: int | None = NOW) -> Filled:
    return fill(text.encode() if isinstance(text, str) else text, at)


def body(text: str, number: int = 0) -> Any:
    return filled(text).drafts[number].body


def refusal(text: str) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        filled(text)
    return caught.value


def checked(one: Filled, decided: dict[str, Any], number: int = 0, **header: Any) -> None:
    """The draft with what an officer decides makes a message."""
    draft = one.drafts[number]
    whole = {"type": draft.type, "version": 1, "to": ["KESTREL"], "body": draft.body | decided, **header}
    check(whole, mode="test", from_="MERIDIAN", id=bytes(16), composed_at=NOW + 60 * 3_600_000)


# each kind


def test_a_conjunction_fills_an_alert() -> None:
    one = filled(KVN)
    assert (one.kind, one.format, one.type, len(one.drafts)) == ("CDM", "kvn", "conjunction.alert", 1)
    assert [each["name"] for each in one.objects] == ["IRIDIUM 33", "COSMOS 2251"]
    assert any("the covariance (21 terms)" in note for note in one.notes)
    assert any(note.startswith("COMMENT ") and "Kelso" in note for note in one.notes)


def test_each_burn_of_an_opm_is_a_notice_and_none_is_lost() -> None:
    one = filled(OPM)
    assert (one.type, [draft.type for draft in one.drafts]) == ("manoeuvre.notice", ["manoeuvre.notice"] * 2)
    assert "fills 2 messages" in one.says
    first, second = (draft.body for draft in one.drafts)
    assert first["object"] == {"name": "LARK 8", "international_designator": "2023-901AU"}
    assert first["ignition"] == "2026-11-22T17:20:00.250Z"
    assert (first["duration_s"], first["delta_mass_kg"]) == (38.0, -0.418)
    # RSW is RTN by another name, and km/s are m/s to the last digit.
    assert first["delta_v_m_s"] == {
        "is": "vector", "frame": "rtn", "axis_1_m_s": 0.0, "axis_2_m_s": 0.1213, "axis_3_m_s": -0.004,
    }  # fmt: skip
    assert second["duration_s"] == 0.0
    source: Any = first["source"]
    assert (source["message_id"], source["format"]) == ("LARK-OPM-7", "opm_kvn")
    assert source["sha256"] == hashlib.sha256(OPM.encode()).hexdigest()


def test_a_frame_without_a_word_gives_the_size_and_says_the_rest() -> None:
    second = filled(OPM).drafts[1]
    assert second.body["delta_v_m_s"] == {"is": "band", "at_least_m_s": 5.0, "at_most_m_s": 5.0}
    assert any("3, 0, 4 m/s in TOD" in note for note in second.notes)


def test_what_an_opm_cannot_know_is_left_to_the_officer() -> None:
    assert not {"basis", "purpose", "device", "ask", "decision_by"} & set(body(OPM))
    decided = {"basis": "planned", "purpose": "trim", "device": "ALL", "ask": "none"}
    checked(filled(OPM), decided)
    checked(filled(OPM), decided, 1)


def test_an_opm_without_a_burn_names_its_object_and_nothing_else() -> None:
    one = filled(OPM[: OPM.index("COMMENT The first")])
    assert (one.type, one.drafts) == (None, ())
    assert "holds no manoeuvre" in one.says
    (draft,) = one.drafts_of("manoeuvre.notice")
    assert set(draft.body) == {"object", "source"}


def test_a_gain_of_mass_is_left_out_and_said() -> None:
    one = filled(replaced(OPM, "MAN_DELTA_MASS", "MAN_DELTA_MASS = 0.418 [kg]"))
    assert "delta_mass_kg" not in one.drafts[0].body
    assert any("MAN_DELTA_MASS of 0.418 kg is no loss" in note for note in one.drafts[0].notes)


def test_the_manoeuvres_of_an_ocm_by_their_basis() -> None:
    one = filled(OCM)
    assert [draft.type for draft in one.drafts] == ["manoeuvre.notice", "manoeuvre.outcome", "manoeuvre.notice"]
    first: Any = one.drafts[0].body
    assert first["object"] == {
        "name": "LARK 12", "catalogue": "SATCAT", "designator": "90612", "international_designator": "2024-902B",
        "object_type": "payload", "operator": "Lark Orbital",
    }  # fmt: skip
    assert (first["manoeuvre_id"], first["basis"], first["purpose"]) == ("L12-A", "planned", "collision_avoidance")
    assert (first["device"], first["ignition"]) == ("THR_01", "2026-11-22T12:10:00.500Z")
    assert first["delta_v_m_s"]["frame"] == "tnw"
    assert (first["delta_v_m_s"]["axis_1_m_s"], first["delta_mass_kg"], first["duration_s"]) == (0.12, -0.25, 20.5)
    assert first["ephemeris_usable"]["start"] == "2026-11-22T12:01:00.500Z"
    assert first["contact"] == {
        "position": "FLIGHT DESK", "organisation": "LARK ORBITAL", "telephone": "+000 555 0100",
    }  # fmt: skip
    checked(one, {"ask": "none"})


def test_no_persons_name_goes_into_a_draft() -> None:
    one = filled(OCM)
    assert "A Person" not in str([draft.body for draft in one.drafts])
    assert any("ORIGINATOR_POC" in note for note in one.notes)


def test_a_manoeuvre_that_was_measured_fills_an_outcome() -> None:
    outcome: Any = filled(OCM).drafts[1].body
    assert (outcome["basis"], outcome["another_follows"]) == ("determined", "yes")
    assert outcome["ignition"] == "2026-11-19T04:00:00.000Z"
    assert outcome["delta_v_m_s"]["axis_2_m_s"] == 0.09
    assert outcome["remarks"] == "Manoeuvre L12-B of LARK 12, from LARK-OCM-9 of LARK ORBITAL."
    assert "outcome" not in outcome
    updates = {"relation": {"kind": "update", "message": "00" * 32}}
    checked(filled(OCM), {"outcome": "executed"}, 1, **updates)
    assert any("no field for MAN_DEVICE_ID ALL; MAN_PURPOSE SK" in note for note in filled(OCM).drafts[1].notes)


def test_a_duty_cycle_is_a_campaign_with_its_limits() -> None:
    campaign = filled(OCM).drafts[2]
    notice: Any = campaign.body
    assert notice["campaign"] == {"duty_cycle": "time", "burns_at_most": 640, "burn_at_most_s": 1500.0}
    assert notice["ignition"]["is"] == "interval"
    assert notice["ignition"]["start"] == "2026-11-23T13:00:00.500Z"
    assert "delta_v_m_s" not in notice
    assert any("a thrust (0.05 N at most) and no delta-v" in note for note in campaign.notes)
    limits = {"in_all_at_most_m_s": 22.5, "told_before_change_h": 6.0}
    decided = {"ask": "none", "delta_v_m_s": {"is": "withheld"}, "campaign": notice["campaign"] | limits}
    checked(filled(OCM), decided, 2)


def test_a_burn_in_slices_is_one_and_burns_apart_are_several() -> None:
    row = "600.0 20.5 -0.25 0.00012 0.0 0.0 2.0\n"
    slices = OCM.replace(row, row + "620.5 10.0 -0.1 0.00006 0.0 0.0 2.0\n")
    first: Any = filled(slices).drafts[0].body
    assert len(filled(slices).drafts) == 3
    assert (first["duration_s"], first["delta_mass_kg"]) == (30.5, -0.35)
    assert first["delta_v_m_s"]["is"] == "band"
    assert first["delta_v_m_s"]["at_most_m_s"] == pytest.approx(0.18)
    apart = OCM.replace(row, row + "7200.0 10.0 -0.1 0.00006 0.0 0.0 2.0\n")
    assert len(filled(apart).drafts) == 4
    many = OCM.replace(row, "".join(f"{600 + 1000 * n}.0 20.5 -0.25 0.00012 0.0 0.0 2.0\n" for n in range(40)))
    notice: Any = filled(many).drafts[0].body
    assert notice["campaign"]["burns_at_most"] == 40
    assert notice["campaign"]["in_all_at_most_m_s"] == pytest.approx(4.8)


def test_a_list_of_columns_may_run_over_lines_as_it_does_in_the_wild() -> None:
    broken = OCM.replace("DELTA_MASS, DV_X", "DELTA_MASS, <cont.>\nDV_X").replace("DV_Z, DV_MAG", "DV_Z,\nDV_MAG")
    assert body(broken) | {"source": 0} == body(OCM) | {"source": 0}
    spaced = OCM.replace("MAN_DURA, DELTA_MASS,", "MAN_DURA DELTA_MASS,")
    assert body(spaced)["delta_mass_kg"] == -0.25
    counted = OCM.replace("[s, kg, km/s", "[n/a, s, kg, km/s")
    assert body(counted)["delta_mass_kg"] == -0.25


def test_deployments_are_one_notice_that_says_what_is_lost() -> None:
    deploys = OCM[: OCM.index("MAN_START")] + (
        "MAN_START\nMAN_ID = D\nMAN_DEVICE_ID = DEPLOY\nMAN_PURPOSE = DEPLOY\nMAN_REF_FRAME = RTN\n"
        "MAN_COMPOSITION = TIME_RELATIVE, DEPLOY_ID, DEPLOY_DV_X, DEPLOY_DV_Y, DEPLOY_DV_Z, DEPLOY_MASS\n"
        "500.0 CHICK_1 1.0E-4 0.0 0.0 -1.0\n510.0 CHICK_2 1.0E-4 0.0 0.0 -1.5\nMAN_STOP\n"
    )
    (draft,) = filled(deploys).drafts
    assert (draft.body["delta_mass_kg"], draft.body["purpose"]) == (-2.5, "other")
    assert any("2 objects are deployed (CHICK_1, CHICK_2)" in note for note in draft.notes)
    assert any("MAN_PURPOSE is DEPLOY" in note for note in draft.notes)


def test_a_reentry_fills_a_prediction() -> None:
    one = filled(RDM)
    draft: Any = one.drafts[0].body
    assert one.type == "reentry.prediction"
    assert draft["controlled"] == "no"
    assert draft["object"]["object_type"] == "rocket_body"
    assert draft["object"]["owner"] == {"is": "unknown"}
    assert draft["lifetime"] == {"days_d": 4.25, "at_least_d": 4.0, "at_most_d": 4.5, "confidence_percent": 95.0}
    assert draft["window"]["start"] == "2026-11-24T09:00:00.000Z"
    assert draft["probabilities"] == {"impact": 0.2, "casualty": 1.2e-5}
    assert (draft["impact"]["latitude_deg"], draft["impact"]["longitude_deg"]) == (-44.5, -151.25)
    assert draft["impact"]["segments"][0]["cross_track_km"] == 70.0
    assert draft["hazardous_substances"] == "HYDRAZINE, BERYLLIUM"
    assert draft["disintegration"] == "mass_loss_and_break_up"
    assert (draft["wet_mass_kg"], draft["reentry_altitude_km"]) == (3582.0, 80.0)
    assert one.notes == ("the file says more than the form asks, and it stays in the file: DRAG_AREA",)
    assert not {"reaches_ground", "nuclear_power_source", "ask", "airspace"} & set(draft)
    checked(one, {"reaches_ground": "unknown", "nuclear_power_source": "no", "ask": "none"})


def test_mean_elements_identify_an_object_and_fill_nothing_else() -> None:
    one = filled(OMM)
    assert (one.type, one.drafts) == (None, ())
    assert one.objects == (
        {
            "name": "LARK 8",
            "catalogue": "SATCAT",
            "designator": "90551",
            "international_designator": "2023-901AU",
        },
    )
    assert any("1.0 days after now" in note for note in one.notes)
    (draft,) = one.drafts_of("manoeuvre.notice")
    assert draft.body["object"] == one.objects[0]
    with pytest.raises(UnreadableFile, match=r"fills no message by itself, not conjunction\.alert"):
        one.drafts_of("conjunction.alert")


def test_an_ephemeris_is_attached_and_says_when_it_may_be_used() -> None:
    one = filled(OEM)
    assert one.type is None
    assert one.usable == (1_795_368_060_000, 1_795_539_600_000)
    (draft,) = one.drafts_of("manoeuvre.notice")
    usable: Any = draft.body["ephemeris_usable"]
    assert (usable["start"], usable["end"]) == ("2026-11-22T17:21:00.000Z", "2026-11-24T17:00:00.000Z")
    assert any("attach it to a manoeuvre notice" in note for note in one.notes)
    assert not any("STALE" in note for note in one.notes)
    assert any("STALE" in note for note in filled(OEM, 1_795_600_000_000).notes)


def test_a_file_that_fills_another_type_says_which() -> None:
    with pytest.raises(UnreadableFile, match=r"which fills manoeuvre\.notice, not conjunction\.alert; ask for manoeuv"):
        filled(OPM).drafts_of("conjunction.alert")
    with pytest.raises(Refused, match=r"no type 'manoeuvre\.notes'"):
        filled(OPM).drafts_of("manoeuvre.notes")


# several messages


def test_several_messages_in_one_file_are_all_filled() -> None:
    inner = "".join(as_xml(text).partition("?>")[2] for text in (OPM, OMM, OCM, OEM))
    one = filled(f"<ndm><COMMENT>together</COMMENT>{inner}</ndm>")
    assert (one.kind, len(one.drafts), len(one.objects)) == ("OPM", 5, 4)
    assert "4 messages (OPM, OMM, OCM, OEM)" in one.says
    assert len(filled(KVN + KVN).drafts) == 2


def test_a_message_that_nothing_is_filled_from_is_said_beside_others_and_refused_alone() -> None:
    apm = "CCSDS_APM_VERS = 2.0\nCREATION_DATE = 2026-11-20T00:00:00\n"
    assert any("an APM (attitude parameter message) fills no message" in note for note in filled(OPM + apm).notes)
    for kind in ("TDM", "APM", "AEM", "ACM", "XYZ"):
        error = refusal(f"CCSDS_{kind}_VERS = 2.0\nCREATION_DATE = 2026-11-20T00:00:00\n")
        assert "from which no message is filled; give a CDM, OPM" in str(error)
        assert (error.line, error.field) == (1, f"CCSDS_{kind}_VERS")


def test_a_bulk_of_messages_is_refused() -> None:
    assert "the file holds 70 messages, more than 64" in str(refusal(OMM * 70))


# both encodings, and the attachment


@pytest.mark.parametrize("kind", EVERY)
def test_both_encodings_fill_the_same(kind: str) -> None:
    kvn, xml = filled(EVERY[kind]), filled(as_xml(EVERY[kind]))
    assert (kvn.format, xml.format) == ("kvn", "xml")

    def plain(one: Filled) -> list[object]:
        return [{name: value for name, value in draft.body.items() if name != "source"} for draft in one.drafts]

    assert plain(kvn) == plain(xml)
    assert (kvn.objects, kvn.usable, kvn.type) == (xml.objects, xml.usable, xml.type)
    assert len(kvn.notes) == len(xml.notes)


@pytest.mark.parametrize("text", [*EVERY.values(), KVN])
@pytest.mark.parametrize(
    "written",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "  \r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace(" = ", "="),
        lambda text: text.replace("\n", "\n\n"),
        lambda text: "\n".join(
            f"{line.partition('=')[0].lower()}={line.partition('=')[2]}" if "=" in line else line
            for line in text.splitlines()
        ),
        lambda text: text.rstrip("\n"),
        lambda text: text.encode("utf-16").decode("utf-16"),
    ],
)
def test_form_may_differ_as_it_does_in_the_wild(text: str, written: Any) -> None:
    plain, other = filled(text), filled(written(text))
    assert (plain.kind, plain.type, len(plain.drafts)) == (other.kind, other.type, len(other.drafts))
    for one, two in zip(plain.drafts, other.drafts, strict=True):
        assert {**one.body, "source": 0} == {**two.body, "source": 0}


def test_the_attachment_has_a_harmless_name_and_a_media_type() -> None:
    assert (filled(OPM).name, filled(OPM).media_type) == ("opm-lark-8-20261120.kvn", "text/plain")
    assert filled(as_xml(OPM)).media_type == "application/xml"
    assert filled(cdm_as_xml()).name == "cdm-iridium-33-20090210.xml"
    hostile = filled(replaced(OPM, "OBJECT_NAME", "OBJECT_NAME = ../../etc/pass\u202ewd;rm -rf"))
    assert hostile.name == "opm-etc-pass-wd-rm-rf-20261120.kvn"


def test_catalogues_in_json() -> None:
    text = (
        '[{"OBJECT_NAME": "LARK 8",\n "OBJECT_ID": "2023-901AU", "EPOCH": "2026-11-19T10:34:41.4264",\n'
        '"MEAN_MOTION": 15.22, "ECCENTRICITY": ".0005013", "INCLINATION": 97.4, "RA_OF_ASC_NODE": 81.79,\n'
        '"ARG_OF_PERICENTER": 249.23, "MEAN_ANOMALY": 150.16, "NORAD_CAT_ID": 90551, "DECAY_DATE": null,\n'
        '"SEMIMAJOR_AXIS": "6871.1"}]'
    )
    one = filled(text)
    assert (one.kind, one.format, one.objects) == ("OMM", "json", filled(OMM).objects)
    assert (one.name, one.media_type) == ("omm-lark-8-20261119.json", "application/json")
    error = refusal(text.replace("97.4", "NaN"))
    assert (error.line, error.field) == (3, "INCLINATION")
    assert "the list is empty" in str(refusal("[]"))
    assert "no list of mean elements" in str(refusal('{"TCA": "2026-11-19T10:34:41"}'))
    assert "another value" in str(refusal(text.replace('"SEMIMAJOR', '"EPOCH": "2026-11-18T10:34:41", "SEMIMAJOR')))


# files of others


@pytest.mark.skipif(not SHARED.is_dir(), reason="the other writers' files are not here")
def test_every_file_of_others_is_filled_or_refused_for_its_time_system() -> None:
    types: dict[str, tuple[str | None, int]] = {}
    for path in sorted(SHARED.iterdir()):
        if path.name == "ocm_g16.kvn":
            error = refusal(path.read_text())
            assert (error.line, error.field) == (18, "TIME_SYSTEM")
            assert '"UT1"' in str(error)
            continue
        one = filled(path.read_bytes())
        assert one.kind.lower() == path.name[:3]
        types[path.stem] = (one.type, len(one.drafts))
        assert all(each["name"] for each in one.objects)
    assert types["opm_g2"] == ("manoeuvre.notice", 2)
    assert types["opm_g1"] == types["opm_g4"] == types["oem_g11"] == types["omm_g7"] == (None, 0)
    assert types["rdm_c1"] == types["rdm_c2"] == types["rdm_c3"] == ("reentry.prediction", 1)
    assert types["cdm_example1"] == ("conjunction.alert", 1)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the other writers' files are not here")
def test_the_burns_of_the_standards_own_example() -> None:
    one = filled((SHARED / "opm_g2.kvn").read_bytes())
    first, second = (draft.body for draft in one.drafts)
    assert first["delta_v_m_s"] == {
        "is": "vector", "frame": "eme2000", "axis_1_m_s": -23.257, "axis_2_m_s": 16.8316, "axis_3_m_s": -8.93444,
    }  # fmt: skip
    assert (second["ignition"], second["duration_s"]) == ("2021-06-05T18:59:21.000Z", 0.0)
