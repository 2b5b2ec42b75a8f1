"""CCSDS Navigation Data Messages: two encodings, one stream of entries, a meaning for each message.

    filled.py       fill(content) → the drafts that a file of any kind fills, its objects, what it leaves over

    reader.py       bytes → text → what encoding, which messages: the one way in
    kvn.py xml.py   text → entries: line, keyword, value, unit, block; they know no message
    feed.py         the JSON in which catalogues hand out OMMs, as the same entries
    quantities.py   one value: a UTC instant, a number, a unit
    frames.py       the names of reference frames
    block.py        the entries of one block; what is missing, and whether the file was cut off there
    kinds.py header.py          which message, which version; who made it, and in which time
    cdm.py fields.py sections.py cdm_object.py   the conjunction data message (508.0-B-1, and the draft of version 2)
    opm.py omm.py oem.py        orbit parameters, mean elements, ephemeris (502.0-B-3)
    ocm.py ocm_manoeuvre.py ocm_times.py         the orbit comprehensive message (502.0-B-3)
    rdm.py          the re-entry data message (508.1-B-1)
    parts.py        what one message of a file gives, of each kind
    drafting.py alert.py opm_draft.py ocm_draft.py burn_figures.py reentry_draft.py     what each fills of a form
    whole.py        from a file to the one message in it
    refusal.py      the one sentence in which a file is refused

Another message adds a table of fields and a module of meaning, never another reader.
"""

from protocols.formats.ccsds.cdm import Cdm, CdmObject, CdmState, ScreenVolume, read_cdm
from protocols.formats.ccsds.filled import FILE_LIMIT, Filled, FilledDraft, fill
from protocols.formats.ccsds.ocm import Ocm, read_ocm
from protocols.formats.ccsds.oem import Oem, read_oem
from protocols.formats.ccsds.omm import Omm, read_omm
from protocols.formats.ccsds.opm import Opm, read_opm
from protocols.formats.ccsds.rdm import Rdm, read_rdm
from protocols.formats.ccsds.refusal import UnreadableFile

__all__ = [
    "FILE_LIMIT", "Cdm", "CdmObject", "CdmState", "Filled", "FilledDraft", "Ocm", "Oem", "Omm", "Opm", "Rdm",
    "ScreenVolume", "UnreadableFile", "fill", "read_cdm", "read_ocm", "read_oem", "read_omm", "read_opm", "read_rdm",
]  # fmt: skip
