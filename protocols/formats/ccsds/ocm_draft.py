"""What the manoeuvres of an OCM fill: a notice of each burn or of a campaign; or an outcome.

A notice is about one burn, or about one campaign with its limits. So each burn is a draft of its own; a duty cycle,
or more burns than anybody would read one by one, is a campaign. A manoeuvre that was measured afterwards (basis
telemetry or determined) fills an outcome instead.

Left to the officer, because no file can know them: what is asked, by when, the measures taken, of a campaign how long
before a change another notice comes, of an outcome whether all of it was executed. Thrust is not turned into delta-v:
that takes a mass that the file need not have.
"""

from __future__ import annotations

import math

from protocols.formats.ccsds.burn_figures import NOTICE, OUTCOME, about, added, band, delta_v_of, mass_change
from protocols.formats.ccsds.drafting import FilledDraft, fits, given, instant_text, line, reference, source
from protocols.formats.ccsds.ocm import Ocm, Trajectory
from protocols.formats.ccsds.ocm_manoeuvre import ManoeuvreRow, OcmManoeuvre
from protocols.messages.values import Count, MetresPerSecond, Seconds

__all__ = ["ocm_drafts", "ocm_object"]

_ONE_BY_ONE = 16  # burns of a block: with more, a campaign
_TOUCHING_MS = 1000
_BASES = {
    "CANDIDATE": "candidate", "PLANNED": "planned", "ANTICIPATED": "anticipated", "TELEMETRY": "telemetry",
    "DETERMINED": "determined", "SIMULATED": "simulated", "OTHER": "other",
    # as drafts of the standard wrote them
    "DETERMINED_TLM": "telemetry", "DETERMINED_OD": "determined",
}  # fmt: skip
_PURPOSES = {
    "AEROBRAKE": "aerobraking", "ATTITUDE": "attitude", "ATT_ADJUST": "attitude", "COLA": "collision_avoidance",
    "DISPOSAL": "disposal", "FLYBY_TARG": "flyby", "LEOP": "early_orbit", "MNVR_CLEANUP": "clean_up",
    "MASS_ADJUST": "mass_change", "DESAT": "momentum_desaturation", "MOM_DESAT": "momentum_desaturation",
    "ORBIT": "orbit_change", "INCLINATION": "orbit_change", "TRAJ_CORR": "orbit_change", "TRIM": "trim",
    "OTHER": "other", "DEPLOY": "other", "PERIOD": "period", "POINTING_REQ": "pointing", "RELOCATION": "relocation",
    "SCI_OBJ": "science", "SPIN_RATE": "spin_rate", "SPIN_AXIS": "spin_axis", "SK": "station_keeping",
}  # fmt: skip
_ITSELF = frozenset(_PURPOSES) - {"INCLINATION", "TRAJ_CORR", "DEPLOY"}
_MEASURED = ("telemetry", "determined")


def ocm_object(ocm: Ocm) -> dict[str, object]:
    """The object as the OCM names it."""
    return reference(
        name=ocm.object_name,
        catalogue=ocm.catalogue,
        designator=ocm.designator,
        international_designator=ocm.international_designator,
        object_type=ocm.object_type,
        operator=ocm.operator,
        owner=ocm.owner,
    )


def ocm_drafts(ocm: Ocm) -> list[FilledDraft]:
    """A notice or an outcome for each burn, or for each block that is a campaign, in the order of the file."""
    drafts = []
    for manoeuvre in ocm.manoeuvres:
        burns = _burns(manoeuvre.rows)
        deploys = any(column.startswith("DEPLOY_") for column in manoeuvre.columns)
        if manoeuvre.duty_cycle != "CONTINUOUS" or (len(burns) > _ONE_BY_ONE and not deploys):
            drafts.append(_of_manoeuvre(ocm, manoeuvre, manoeuvre.rows, campaign=burns))
        elif deploys:
            drafts.append(_of_manoeuvre(ocm, manoeuvre, manoeuvre.rows))
        else:
            drafts += [_of_manoeuvre(ocm, manoeuvre, rows) for rows in burns]
    return drafts


_Rows = tuple[ManoeuvreRow, ...]


def _burns(rows: _Rows) -> list[_Rows]:
    """Rows that follow one another without a pause are one burn in slices; so are rows of a thrust without duration."""
    burns: list[list[ManoeuvreRow]] = []
    for row in rows:
        last = burns[-1][-1] if burns else None
        sliced = last is not None and last.duration_s is None and last.thrust_n is not None and last.delta_v_m_s is None
        touches = last is not None and bool(last.duration_s) and row.at <= last.ends + _TOUCHING_MS
        if sliced or touches:
            burns[-1].append(row)
        else:
            burns.append([row])
    return [tuple(burn) for burn in burns]


def _of_manoeuvre(ocm: Ocm, man: OcmManoeuvre, rows: _Rows, campaign: list[_Rows] | None = None) -> FilledDraft:
    notes: list[str] = []
    basis = _BASES.get(man.basis)
    if man.basis and basis is None:
        notes.append(f"MAN_BASIS {man.basis} is no basis of the standard: left to you")
    cycled = man.duty_cycle != "CONTINUOUS"
    notes += [note for row in rows if cycled for note in _cycled(row)]
    figures = given(
        ignition=_ignition(man, rows, campaign),
        duration_s=None if campaign else _duration(rows),
        delta_v_m_s=None if cycled else _all_of(rows, man, notes),
        delta_mass_kg=mass_change(added(row.delta_mass_kg for row in rows), "DELTA_MASS", man.line, notes),
        ephemeris_usable=_usable(ocm.trajectories, rows[-1].at),
    )
    notes += _said(ocm, man, rows)
    who = about(ocm.object_name or ocm.international_designator, rows[0].at, man.manoeuvre_id)
    if basis in _MEASURED:
        what = f"Manoeuvre {man.manoeuvre_id or 'without number'} of {ocm.object_name or 'the object'}"
        notes += _not_in_an_outcome(man)
        remarks = f"{what}, from {ocm.header.message_id or 'an OCM'} of {ocm.header.originator}."
        follows = "yes" if man.next_id or man.next_at is not None else None
        body = given(basis=basis, **figures, another_follows=follows, remarks=line(remarks))
        return FilledDraft(type=OUTCOME, body=body, about=who, notes=tuple(notes))
    body = given(
        object=ocm_object(ocm),
        manoeuvre_id=line(man.manoeuvre_id),
        basis=basis,
        purpose=_purpose(man.purposes, notes),
        device=line(man.device),
        **figures,
        campaign=_campaign(man, campaign) if campaign else None,
        contact=_contact(ocm),
        source=source(ocm.header),
    )
    return FilledDraft(type=NOTICE, body=body, about=who, notes=tuple(notes))


def _not_in_an_outcome(man: OcmManoeuvre) -> list[str]:
    """It updates a notice, which says these: they are named, so that the two can be compared."""
    said = {"MAN_DEVICE_ID": man.device, "MAN_PURPOSE": ", ".join(man.purposes), "DC_TYPE": man.duty_cycle}
    stated = [f"{keyword} {text}" for keyword, text in said.items() if text and text != "CONTINUOUS"]
    return [f"line {man.line}: an outcome has no field for {'; '.join(stated)}"] if stated else []


def _ignition(man: OcmManoeuvre, rows: _Rows, campaign: list[_Rows] | None) -> object:
    first, last = rows[0].at, max(rows[-1].at, rows[-1].ends)
    if campaign:
        first, last = (man.opens if man.opens is not None else first), (man.closes if man.closes is not None else last)
    elif all(row.deploys for row in rows):
        last = rows[-1].at
    else:
        return instant_text(first)
    if first >= last:
        return instant_text(first)
    return {"is": "interval", "start": instant_text(first), "end": instant_text(last)}


def _duration(rows: _Rows) -> float | None:
    if rows[-1].duration_s is None:
        # A thrust without durations goes on until it is set to zero.
        off = rows[-1].thrust_n is not None and not any(rows[-1].thrust_n)
        return fits((rows[-1].at - rows[0].at) / 1000, Seconds) if off and len(rows) > 1 else None
    return fits((rows[-1].ends - rows[0].at) / 1000, Seconds)


def _all_of(rows: _Rows, man: OcmManoeuvre, notes: list[str]) -> dict[str, object] | None:
    """The delta-v of one row as it stands; of several, the bounds that hold however the frame turns between them."""
    vectors = [row.delta_v_m_s for row in rows if row.delta_v_m_s is not None]
    if not vectors:
        return None
    if len(vectors) == 1:
        return delta_v_of(vectors[0], man.frame, man.line, notes)
    lengths = [math.hypot(*vector) for vector in vectors]
    most = sum(lengths)
    notes.append(f"line {man.line}: {len(vectors)} rows with a delta-v each; the draft gives the bounds of their sum")
    return band(max(0.0, 2 * max(lengths) - most), most)


def _cycled(row: ManoeuvreRow) -> list[str]:
    """Under a duty cycle a delta-v may be that of a pulse or of all of them, and the standard does not say which."""
    if row.delta_v_m_s is None:
        return []
    size = math.hypot(*row.delta_v_m_s)
    return [f"line {row.line}: {size:g} m/s under a duty cycle, of one pulse or of all: left to you"]


def _usable(trajectories: tuple[Trajectory, ...], after: int) -> dict[str, object] | None:
    """The trajectory in the same file that holds after the burn, or else the first that says from when to when."""
    spans = [(t.usable_from, t.usable_to) for t in trajectories]
    whole = [(start, end) for start, end in spans if start is not None and end is not None and start < end]
    chosen = next((span for span in whole if span[1] > after), whole[0] if whole else None)
    if chosen is None:
        return None
    return {"is": "interval", "start": instant_text(chosen[0]), "end": instant_text(chosen[1])}


def _campaign(man: OcmManoeuvre, burns: list[_Rows]) -> dict[str, object]:
    vectors = [row.delta_v_m_s for rows in burns for row in rows if row.delta_v_m_s is not None]
    if man.duty_cycle != "CONTINUOUS":
        vectors = []
    cycles = man.cycles_at_most
    if cycles is None and man.duty_cycle == "CONTINUOUS":
        cycles = len(burns)
    durations = [row.duration_s for rows in burns for row in rows if row.duration_s is not None]
    longest = man.pulse_s if man.pulse_s is not None else max(durations, default=None)
    return given(
        duty_cycle=man.duty_cycle.lower(),
        burns_at_most=None if cycles is None else fits(int(cycles), Count),
        burn_at_most_s=fits(longest, Seconds),
        in_all_at_most_m_s=fits(sum(math.hypot(*each) for each in vectors), MetresPerSecond) if vectors else None,
    )


def _contact(ocm: Ocm) -> dict[str, object] | None:
    said = ocm.contact
    telephone, email = line(said.phone), line(said.email)
    if telephone is None and email is None:
        return None
    organisation = line(said.organisation) or line(ocm.header.originator)
    position = line(said.position) or "ORIGINATOR"
    return given(position=position, organisation=organisation, telephone=telephone, email=email)


def _purpose(purposes: tuple[str, ...], notes: list[str]) -> str | None:
    if not purposes:
        return None
    words = [_word(each) for each in purposes]
    chosen = "collision_avoidance" if "collision_avoidance" in words else words[0]
    if len(purposes) > 1 or purposes[0] not in _ITSELF:
        notes.append(f"MAN_PURPOSE is {', '.join(purposes)}; the form has one word, {chosen}")
    return chosen


def _word(purpose: str) -> str:
    if purpose.startswith("GRAV_ASSIST"):
        return "flyby"
    return "pointing" if purpose.startswith("PRM_ID") else _PURPOSES.get(purpose, "other")


def _said(ocm: Ocm, man: OcmManoeuvre, rows: _Rows) -> list[str]:
    notes = []
    thrusts = [row for row in rows if row.thrust_n is not None and any(row.thrust_n)]
    if thrusts and all(row.delta_v_m_s is None for row in rows):
        most = max(math.hypot(*row.thrust_n) for row in thrusts if row.thrust_n is not None)
        notes.append(f"line {man.line}: gives a thrust ({most:g} N at most) and no delta-v, which is left to you")
    deployed = [row.deploys for row in rows if row.deploys]
    if deployed:
        some = ", ".join(deployed[:8]) + (" and others" if len(deployed) > 8 else "")
        notes.append(f"line {man.line}: {len(deployed)} objects are deployed ({some}); the form has no field for them")
    twins = [other.line for other in ocm.manoeuvres if other is not man and other.manoeuvre_id == man.manoeuvre_id]
    if twins and man.manoeuvre_id:
        lines = ", ".join(str(each) for each in twins)
        notes.append(f"line {man.line}: the block on line {lines} has the same MAN_ID; the drafts are not added up")
    if man.not_used:
        notes.append(f"line {man.line}: no field for {', '.join(man.not_used)}")
    notes += [f"COMMENT {comment}" for comment in man.comments if comment]
    notes += [f"no OCM has the keyword or column {keyword}" for keyword in man.not_read]
    return notes
