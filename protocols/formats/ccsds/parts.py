"""What each message of a file gives: drafts, objects, and a note for all that no form has a field for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from protocols.formats.ccsds.alert import alert_draft
from protocols.formats.ccsds.block import ABSENT
from protocols.formats.ccsds.cdm import cdm_of
from protocols.formats.ccsds.drafting import FilledDraft, fits, identified, instant_text, source
from protocols.formats.ccsds.entries import Document
from protocols.formats.ccsds.frames import axes_of
from protocols.formats.ccsds.ocm import ocm_of
from protocols.formats.ccsds.ocm_draft import ocm_drafts, ocm_object
from protocols.formats.ccsds.oem import Oem, oem_of
from protocols.formats.ccsds.omm import Omm, omm_of
from protocols.formats.ccsds.opm import opm_of
from protocols.formats.ccsds.opm_draft import opm_drafts, opm_object
from protocols.formats.ccsds.rdm import rdm_of
from protocols.formats.ccsds.reentry_draft import PREDICTION, reentry_draft, reentry_object
from protocols.formats.ccsds.refusal import named
from protocols.messages.values import InternationalDesignator

__all__ = ["READERS", "Part"]

ALERT = "conjunction.alert"

_DAY = 86_400_000
_CDM_TAKEN = frozenset({
    "CREATION_DATE", "ORIGINATOR", "MESSAGE_ID", "TCA", "MISS_DISTANCE", "RELATIVE_SPEED", "COLLISION_PROBABILITY",
    "COLLISION_PROBABILITY_METHOD", "CONJUNCTION_ID", "NEXT_MESSAGE_EPOCH", "OBJECT", "OBJECT_DESIGNATOR",
    "CATALOG_NAME", "OBJECT_NAME", "INTERNATIONAL_DESIGNATOR", "OBJECT_TYPE", "OPERATOR_CONTACT_POSITION",
    "OPERATOR_ORGANIZATION", "OPERATOR_PHONE", "OPERATOR_EMAIL", "EPHEMERIS_NAME", "COVARIANCE_METHOD", "MANEUVERABLE",
    "REF_FRAME", "TIME_LASTOB_START", "TIME_LASTOB_END", "OBS_USED", "MASS", "HBR", "LEAD_TIME_REQD_BEFORE_TCA", "X",
    "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT", "RELATIVE_POSITION_R", "RELATIVE_POSITION_T", "RELATIVE_POSITION_N",
    "RELATIVE_VELOCITY_R", "RELATIVE_VELOCITY_T", "RELATIVE_VELOCITY_N", "COMMENT", "TIME_SYSTEM",
})  # fmt: skip
_COVARIANCE = re.compile(r"C[A-Z]{1,4}(_DOT)?_[A-Z]{1,4}(_DOT)?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one message of the file gives."""

    kind: str
    format: Literal["kvn", "xml", "json"]
    drafts: tuple[FilledDraft, ...] = ()
    objects: tuple[dict[str, object], ...] = ()
    notes: tuple[str, ...] = ()
    usable: tuple[int, int] | None = None
    source: dict[str, object] | None = None
    of: int | None = None  # the instant that names the file


def _cdm(document: Document, sha256: bytes, at: int | None) -> Part:
    cdm = cdm_of(document, sha256)
    body = alert_draft(cdm)
    names = " and ".join(one.name or one.designator for one in cdm.objects)
    keywords = tuple(dict.fromkeys(entry.keyword for entry in document.entries if entry.text))
    notes = _over([each for each in keywords if each not in (*_CDM_TAKEN, *cdm.not_read)], cdm.not_read, "CDM")
    for one in cdm.objects:
        notes += _not_a_designator(one.international_designator)
        if axes_of(one.ref_frame) is None:
            notes.append(
                f"the state of {one.name or one.designator} is in {one.ref_frame}, for which the form has no word"
            )
    notes += _comments((*cdm.comments, *(comment for one in cdm.objects for comment in one.comments)))
    objects = body["objects"]
    assert isinstance(objects, list)
    return Part(
        kind="CDM",
        format=cdm.format,
        drafts=(FilledDraft(type=ALERT, body=body, about=f"{names}, TCA {instant_text(cdm.tca)}", notes=()),),
        objects=tuple(each["object"] for each in objects),
        notes=tuple(notes),
        of=cdm.tca,
    )


def _opm(document: Document, sha256: bytes, at: int | None) -> Part:
    opm = opm_of(document, sha256)
    return Part(
        kind="OPM",
        format=opm.header.format,
        drafts=tuple(opm_drafts(opm)),
        objects=(opm_object(opm),),
        notes=(*_centre(opm.centre), *_over(opm.not_used, opm.not_read, "OPM"), *_comments(opm.comments)),
        source=source(opm.header),
        of=opm.header.created_at,
    )


def _ocm(document: Document, sha256: bytes, at: int | None) -> Part:
    ocm = ocm_of(document, sha256)
    notes = []
    for each in ocm.trajectories:
        span = f"{instant_text(each.start)} to {instant_text(each.stop)}"
        notes.append(f"line {each.line}: a trajectory in {each.frame} about {each.centre or 'EARTH'}, {span}")
    usable = next(((t.usable_from, t.usable_to) for t in ocm.trajectories if t.usable_from is not None), None)
    start, end = usable or (None, None)
    return Part(
        kind="OCM",
        format=ocm.header.format,
        drafts=tuple(ocm_drafts(ocm)),
        objects=(ocm_object(ocm),),
        notes=(
            *notes,
            *_not_a_designator(ocm.international_designator),
            *_over(ocm.not_used, ocm.not_read, "OCM"),
            *_comments(ocm.comments),
        ),
        usable=None if start is None or end is None else (start, end),
        source=source(ocm.header),
        of=ocm.header.created_at,
    )


def _rdm(document: Document, sha256: bytes, at: int | None) -> Part:
    rdm = rdm_of(document, sha256)
    body, taken = reentry_draft(rdm)
    about = f"{rdm.object_name or rdm.designator}, {rdm.lifetime_d:g} days from {instant_text(rdm.lifetime_from)}"
    over = [each for each in rdm.keywords if each not in taken]
    strange = _not_a_designator(rdm.international_designator)
    return Part(
        kind="RDM",
        format=rdm.header.format,
        drafts=(FilledDraft(type=PREDICTION, body=body, about=about, notes=()),),
        objects=(reentry_object(rdm),),
        notes=(*_centre(rdm.centre), *strange, *_over(over, rdm.not_read, "RDM"), *_comments(rdm.comments)),
        source=source(rdm.header),
        of=rdm.header.created_at,
    )


def _oem(document: Document, sha256: bytes, at: int | None) -> Part:
    oem = oem_of(document, sha256)
    return Part(
        kind="OEM",
        format=oem.header.format,
        objects=_objects_of(oem),
        notes=(*_stretches(oem, at), *_over((), oem.not_read, "OEM"), *_comments(oem.comments)),
        usable=oem.usable,
        source=source(oem.header),
        of=oem.header.created_at,
    )


def _objects_of(oem: Oem) -> tuple[dict[str, object], ...]:
    who = dict.fromkeys((each.object_name, each.object_id) for each in oem.stretches)
    return tuple(identified(name, number) for name, number in who)


def _stretches(oem: Oem, at: int | None) -> list[str]:
    notes = []
    for each in oem.stretches:
        whose = f"{each.object_name or each.object_id} in {each.frame} about {each.centre or 'EARTH'}"
        span = f"{instant_text(each.usable_from)} to {instant_text(each.usable_to)}"
        notes.append(f"an ephemeris of {whose}, {each.rows} rows, usable {span}: attach it to a manoeuvre notice")
    start, end = oem.usable
    if at is not None and end < at:
        notes.append(f"STALE: it may be used until {instant_text(end)}, which is past")
    elif at is not None and start > at:
        notes.append(f"it may be used only from {instant_text(start)}")
    if len({(each.object_name, each.object_id) for each in oem.stretches}) > 1:
        notes.append("it is of more than one object, where the standard allows one")
    return notes


def _omm(document: Document, sha256: bytes, at: int | None) -> Part:
    omm = omm_of(document, sha256)
    return Part(
        kind="OMM",
        format=omm.format,
        objects=(_object_of(omm),),
        notes=(*_age(omm, at), *_over((), omm.not_read, "OMM"), *_comments(omm.comments)),
        source=_source_of(omm),
        of=omm.epoch,
    )


def _object_of(omm: Omm) -> dict[str, object]:
    # NORAD_CAT_ID is by its name a number of SATCAT.
    number = {"catalogue": "SATCAT", "designator": omm.catalogue_number} if omm.catalogue_number else {}
    return identified(omm.object_name, omm.object_id, object_type=omm.object_type, **number)


def _source_of(omm: Omm) -> dict[str, object] | None:
    """None without the time of creation, which public catalogues leave blank."""
    if omm.created_at is None:
        return None
    return {
        "originator": omm.originator or "NOT STATED",
        "message_id": omm.message_id or "NOT STATED",
        "created_at": instant_text(omm.created_at),
        "sha256": omm.sha256.hex(),
        "format": f"omm_{omm.format}",
    }


def _age(omm: Omm, at: int | None) -> list[str]:
    whose = omm.object_name or omm.catalogue_number or omm.object_id
    old = ""
    if at is not None:
        days = (at - omm.epoch) / _DAY
        old = f", {abs(days):.1f} days {'before' if days >= 0 else 'after'} now"
    return [f"mean elements of {whose} at {instant_text(omm.epoch)}{old}: they identify the object, nothing else"]


READERS: dict[str, Callable[[Document, bytes, int | None], Part]] = {
    "CDM": _cdm, "OPM": _opm, "OCM": _ocm, "RDM": _rdm, "OEM": _oem, "OMM": _omm,
}  # fmt: skip


# what is said


def _over(keywords: Sequence[str], unknown: Sequence[str], kind: str) -> list[str]:
    """What was read and has no field, what the originator added, and what nobody knows."""
    terms = sum(_COVARIANCE.match(each) is not None for each in keywords)
    left = [each for each in keywords if _COVARIANCE.match(each) is None]
    left += [f"the covariance ({terms} terms)"] if terms else []
    added = list(dict.fromkeys(each for each in unknown if each.startswith("USER_DEFINED")))
    strange = [each for each in dict.fromkeys(unknown) if each not in added]
    notes = [f"the file says more than the form asks, and it stays in the file: {', '.join(left)}"] if left else []
    notes += [f"the originator's own keywords, which stay in the file: {', '.join(added)}"] if added else []
    return notes + ([f"{named(kind)} has no such keyword, not taken: {', '.join(strange)}"] if strange else [])


def _not_a_designator(text: str) -> list[str]:
    """An international designator that the form does not take is said to be left out, where there is one."""
    if text.upper() in ABSENT or fits(text, InternationalDesignator) is not None:
        return []
    return [f"INTERNATIONAL_DESIGNATOR {text[:40]} is not of the form YYYY-NNNP: left out"]


def _comments(comments: tuple[str, ...]) -> list[str]:
    return [f"COMMENT {comment}" for comment in comments if comment]


def _centre(centre: str) -> list[str]:
    return [] if centre in ("", "EARTH") else [f"the orbit is about {centre}, and the form has no field for it"]
