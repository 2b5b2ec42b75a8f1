"""However a file is damaged: it is read, or it is refused with line and reason. Never anything else."""

from __future__ import annotations

from random import Random

import pytest

from protocols.formats.ccsds import UnreadableFile, read_cdm
from protocols.formats.ccsds.alert import alert_draft
from tests.protocols.formats.samples import KVN, XML

MUTANTS = 1500
PIECES = (
    b"\x00",
    b"\n",
    b"=",
    b"[",
    b"]",
    b"<",
    b">",
    b"&",
    b"\xff\xfe",
    b"NaN",
    b"-",
    b"9" * 400,
    b"</cdm>",
    b"OBJECT",
)


def mutant(data: bytes, chance: Random) -> bytes:
    """One to four wounds: a byte changed, a stretch lost, doubled or moved, something put in, the end cut off."""
    for _ in range(chance.randint(1, 4)):
        at, other = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        match chance.randrange(6):
            case 0:
                data = data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
            case 1:
                data = data[:at] + data[at + chance.randint(1, 40) :]
            case 2:
                data = data[:at] + data[at : at + 200] + data[at:]
            case 3:
                data = data[:at] + chance.choice(PIECES) + data[at:]
            case 4:
                lines = data.split(b"\n")
                lines.insert(chance.randrange(len(lines)), lines.pop(chance.randrange(len(lines))))
                data = b"\n".join(lines)
            case _:
                data = data[:other] if chance.random() < 0.3 else data
        if not data:
            break
    return data


@pytest.mark.parametrize("text", [KVN, XML], ids=["kvn", "xml"])
def test_every_mutant_is_read_or_refused(text: str) -> None:
    chance = Random(20090210)
    refusals: list[UnreadableFile] = []
    for _ in range(MUTANTS):
        damaged = mutant(text.encode(), chance)
        try:
            cdm = read_cdm(damaged, "mutant")
        except UnreadableFile as refusal:
            refusals.append(refusal)
        else:
            assert cdm.miss_distance_m >= 0
            alert_draft(cdm)
    assert all(refusal.line >= 1 and str(refusal).startswith("mutant, line ") for refusal in refusals)
    # Both happen, or the wounds are too light or too deep to tell anything.
    assert MUTANTS // 4 < len(refusals) < MUTANTS - MUTANTS // 20


@pytest.mark.parametrize("text", [KVN, XML], ids=["kvn", "xml"])
def test_random_bytes_after_a_good_beginning(text: str) -> None:
    chance = Random(1655)
    for _ in range(300):
        data = text.encode()[: chance.randrange(200)] + chance.randbytes(chance.randrange(200))
        with pytest.raises(UnreadableFile):
            read_cdm(data)
