"""CCSDS Navigation Data Messages: two encodings, one stream of entries, a meaning for each message.

    reader.py       bytes → text → what encoding, which messages: the one way in
    kvn.py xml.py   text → entries: line, keyword, value, unit, block; they know no message
    quantities.py   one value: a UTC instant, a number, a unit
    fields.py       the keywords of the CDM: where each stands, what it holds, in which unit
    sections.py     the entries of one object; what is missing, and whether the file was cut off there
    cdm.py          the conjunction data message (508.0-B-1, and what the draft of version 2 adds)
    alert.py        what a CDM fills of a conjunction alert
    refusal.py      the one sentence in which a file is refused

Another message (OPM, OCM, OEM, OMM, RDM) adds a table of fields and a module of meaning, never a third reader.
"""

from protocols.formats.ccsds.cdm import Cdm, CdmObject, CdmState, ScreenVolume, read_cdm
from protocols.formats.ccsds.refusal import UnreadableFile

__all__ = ["Cdm", "CdmObject", "CdmState", "ScreenVolume", "UnreadableFile", "read_cdm"]
