"""What the burns of an OPM fill: a manoeuvre notice of each.

Left to the officer, because an OPM has no keyword for them: basis, purpose and device; and what is asked, by when, and
the measures taken, which no file can know.
"""

from __future__ import annotations

from protocols.formats.ccsds.burn_figures import NOTICE, about, delta_v_of, mass_change
from protocols.formats.ccsds.drafting import FilledDraft, fits, given, identified, instant_text, source
from protocols.formats.ccsds.opm import Burn, Opm
from protocols.messages.values import Seconds

__all__ = ["opm_drafts", "opm_object"]


def opm_object(opm: Opm) -> dict[str, object]:
    """The object as the OPM names it."""
    return identified(opm.object_name, opm.object_id)


def opm_drafts(opm: Opm) -> list[FilledDraft]:
    """A notice for each burn, in the order of the file."""
    return [_of_burn(opm, burn) for burn in opm.burns]


def _of_burn(opm: Opm, burn: Burn) -> FilledDraft:
    notes: list[str] = []
    body = given(
        object=opm_object(opm),
        ignition=instant_text(burn.ignition),
        duration_s=fits(burn.duration_s, Seconds),
        delta_v_m_s=delta_v_of(burn.delta_v_m_s, burn.frame, burn.line, notes),
        delta_mass_kg=mass_change(burn.delta_mass_kg, "MAN_DELTA_MASS", burn.line, notes),
        source=source(opm.header),
    )
    if burn.delta_v_m_s is None:
        notes.append(f"line {burn.line}: the file gives no delta-v for this burn")
    notes.extend(f"COMMENT {comment}" for comment in burn.comments if comment)
    notes.extend(f"no OPM has the keyword {keyword}" for keyword in burn.not_read)
    return FilledDraft(type=NOTICE, body=body, about=about(opm.object_name, burn.ignition), notes=tuple(notes))
