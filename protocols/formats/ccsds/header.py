"""What every orbit and re-entry message begins with: who made it, when, under which number; which times it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from protocols.formats.ccsds.block import Block, Known, known
from protocols.formats.ccsds.refusal import quoted

__all__ = ["COVARIANCE_KM", "HEADER", "STATE", "Header", "Triple", "read_header", "utc_only"]

Triple = tuple[float, float, float]

HEADER: dict[str, Known] = {
    **known("CREATION_DATE", "time"),
    **known("ORIGINATOR MESSAGE_ID CLASSIFICATION", "text"),
}
STATE: dict[str, Known] = {**known("X Y Z", "number", "km"), **known("X_DOT Y_DOT Z_DOT", "number", "km/s")}

_AXES = ("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT")
# The lower triangle, row by row, as OPM, OMM and RDM name its terms.
COVARIANCE_KM: dict[str, Known] = {
    f"C{row}_{column}": Known("number", ("km**2", "km**2/s", "km**2/s**2")[row.endswith("T") + column.endswith("T")])
    for index, row in enumerate(_AXES)
    for column in _AXES[: index + 1]
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """`created_at` in milliseconds UTC; text is empty where the file has none. `sha256` is that of the whole file."""

    kind: Literal["OPM", "OEM", "OMM", "OCM", "RDM"]
    format: Literal["kvn", "xml", "json"]
    version: str
    sha256: bytes
    created_at: int
    originator: str
    message_id: str
    classification: str


def read_header(block: Block, sha256: bytes) -> Header:
    """Raises UnreadableFile without the time of creation or the originator; the number is optional but in RDM."""
    document = block.document
    return Header(
        kind=document.kind,  # type: ignore[arg-type]  # whoever reads the block has looked
        format=document.format,
        version=document.version,
        sha256=sha256,
        created_at=block.required_time("CREATION_DATE"),
        originator=block.required("ORIGINATOR").text,
        message_id=block.text("MESSAGE_ID"),
        classification=block.text("CLASSIFICATION"),
    )


def utc_only(block: Block) -> None:
    """Raises UnreadableFile when the block's times are of another time system, or of none that is named."""
    system = block.required("TIME_SYSTEM")
    if system.text.upper() != "UTC":
        raise block.fault(
            system, f"the times are in {quoted(system.text)}, and only UTC can be read here without a guess"
        )
