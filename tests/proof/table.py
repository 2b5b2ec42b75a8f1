"""Every claim, its floor and its parts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.proof.claims import Claim, Part, shares
from tests.proof.kills import kills, needs_postgres, postgres_kills
from tests.proof.long_log import long_log
from tests.proof.manipulated import manipulated
from tests.proof.order import order
from tests.proof.partitions import needs_namespaces, partitions
from tests.proof.power import needs_strace, power_cuts
from tests.proof.programs import floods, program, pytest
from tests.proof.seeds import seeds
from tests.proof.soak import soak
from tests.proof.withdrawals import withdrawals

__all__ = ["CLAIMS"]

ROOT = Path(__file__).resolve().parents[2]
ATTACKS = "tests/attacks/test_"


def _there(*paths: str) -> Callable[[], str]:
    """A part that needs these files."""
    return lambda: ", ".join(f"{path} is not there" for path in paths if not (ROOT / path).exists())


def _tests(name: str, *tests: str, count: int, quick: bool = False) -> tuple[Part, ...]:
    """Tests in virtual time; `count`: how many there must be at least."""
    files = tuple(each.partition("::")[0] for each in tests)
    return (Part(name, pytest(*tests), count, 0, count if quick else 0, _there(*files)),)


CLAIMS = (
    Claim(
        "R1", "a node that is killed at any instant loses nothing that was receipted and shows nothing twice",
        "kills", 300, shares("sqlite", kills, of=300, each=100, seed=1_001, quick=20),
        "`kill -9` is not a power cut: that is R2.",
    ),
    Claim(
        "R1p", "the same on PostgreSQL, with two processes a centre", "kills", 300,
        shares("postgresql", postgres_kills, of=300, each=100, seed=1_101, needs=needs_postgres),
        "The database itself is not killed here.",
    ),
    Claim(
        "R1t", "a node that was killed opens its door again in three seconds, with 100,000 releases in its record",
        "starts", 100, (Part("long log", long_log, 100, 1_201),),
    ),
    Claim(
        "R2", "a power cut loses nothing that was receipted, whatever the disk made of what was not synced",
        "power cuts", 100, shares("sqlite", power_cuts, of=100, each=25, seed=2_001, quick=20, needs=needs_strace),
        "Disks are built again from recorded writes and fsyncs; no real disk lost its power, and one that says that it "
        "has synced and has not is not among them.",
    ),
    Claim(
        "R2o", "no receipt leaves a node before an fsync that covers what it receipts has returned", "receipts",
        10_000, shares("system calls", order, of=10_000, each=2_500, seed=2_501, quick=200, needs=needs_strace),
    ),
    Claim(
        "R3", "a line that fails loses nothing, repeats nothing, and what waited comes out when it is whole again",
        "partitions", 100,
        shares("namespaces", partitions, of=100, each=25, seed=3_001, quick=10, needs=needs_namespaces),
        "Network namespaces of one computer, with a TUN device at each end of every line.",
    ),
    Claim(
        "R4", "whatever happens in a simulated hour, every record holds; the same seed is the same run", "seeds",
        2_000, shares("hours", seeds, of=2_000, each=250, seed=40_000, apart=250, quick=10),
        "One process on a virtual clock; the code that decides, signs, seals and writes is the product's own.",
    ),
    Claim(
        "R5", "many messages leave a node as it was: memory, descriptors, files", "messages", 200_000,
        shares("three nodes", soak, of=200_000, each=20_000, seed=5_001, quick=1_000),
        "Weeks of traffic in minutes; a month of waiting is not in it.",
    ),
    Claim(
        "R6", "spoilt input to any door ends in a refusal", "inputs", 10_000_000,
        shares("doors", program(
            lambda seed, count: ["tests.fuzz", "--inputs", str(count + count // 100 + 100), "--seed", str(seed)],
            r"([\d,]+) inputs in",
        ), of=10_000_000, each=2_500_000, seed=6_001, quick=50_000),
    ),
    Claim(
        "R7", "what is forged, replayed, tampered with, of another mode, sealed again or revoked is refused", "tests",
        150, _tests(
            "refusals", *(f"{ATTACKS}{each}" for each in (
                "t01_forged_sender.py", "t02_surreptitious_forwarding.py", "t03_two_texts_one_id.py", "t04_replay.py",
                "t05_reorder.py", "t07_downgrade.py", "t08_stolen_keys.py", "t12_drill_for_live.py",
                "t16_record_in_two_versions.py",
            )), count=150,
        ),
        "One test stands for up to thousands of cases: every bit of an envelope, every vector of a table.",
    ),
    Claim(
        "R8", "a peer that floods with routine, and strangers with junk, do not keep another centre's FLASH waiting",
        "seconds of flood", 60,
        (Part("routine and junk", floods("R8", "flood_seconds", 60), 60, 0, 15, _there("tests/floods/units.py")),),
        "The claim asks for ten minutes; this is one.",
    ),
    Claim(
        "R8F", "nor does one that sends nothing but FLASH", "seconds of flood", 60,
        (Part("FLASH alone", floods("R8F", "flood_seconds", 60), 60, 0, 0, _there("tests/floods/units.py")),),
    ),
    Claim(
        "R9", "strangers who drip, or begin TLS and say nothing, keep no link waiting", "strangers", 2_000,
        (Part("slow", floods("R9", "strangers", 2_000), 2_000, 0, 200, _there("tests/floods/units.py")),),
    ),
    Claim(
        "R10", "a clock that is wrong, or set, loses nothing and is told", "tests", 10,
        _tests("clocks", f"{ATTACKS}t14_wrong_clock.py", count=10),
    ),
    Claim(
        "R11", "a disk that is full or fails takes nothing that it has not written, and FLASH to the last", "runs", 12,
        (Part("every n-th write", floods("R11", "runs", 12), 12, 0, 0, _there("tests/floods/disk.py")),),
    ),
    Claim(
        "R11v", "the same in virtual time, at every step of a commit", "tests", 8,
        _tests("disk", f"{ATTACKS}t30_failing_disk.py", count=8),
    ),
    Claim(
        "R12", "a centre that was set back is found out at its first contact, and nobody gets a number twice",
        "restores", 100, shares("simulated", program(
            lambda seed, count: ["tests.simulator.restores", "--count", str(count), "--first", str(seed)],
            r"(\d+) restores:",
        ), of=100, each=50, seed=0, apart=50, quick=3),
    ),
    Claim(
        "R13", "a change of a journal is found, whoever made it", "manipulations", 6_000,
        shares("manipulated", manipulated, of=6_000, each=1_500, seed=13_001, quick=30),
    ),
    Claim(
        "R13m", "a line of a million is compared in a minute", "entries", 1_000_000,
        (Part("million", program(
            lambda seed, count: ["tests.journal_proof", "--entries", str(count), "--manipulations", "0"],
            r"two lines of (\d+) compared",
        ), 1_000_000, 1),),
    ),
    Claim(
        "R14", "nothing of one mode comes into another", "interleavings", 100_000,
        shares("modes", program(
            lambda seed, count: ["tests.modes", "--interleavings", str(count), "--seed", str(seed)],
            r"([\d,]+) interleavings of",
        ), of=100_000, each=50_000, seed=1, apart=50, quick=2_000),
    ),
    Claim(
        "R15", "no text of a message commands the terminal of who reads it", "tests", 5,
        _tests("terminal", f"{ATTACKS}t22_terminal_escapes.py", count=5),
    ),
    Claim(
        "R16", "what is withdrawn is withdrawn on every screen that can be reached within seconds", "withdrawals", 200,
        shares("real nodes", withdrawals, of=200, each=100, seed=16_001, quick=10),
        "From the officer's signature to the last seat's board; the key presses before it are counted by tests/tui.",
    ),
    Claim(
        "R17", "a FLASH that nobody takes climbs its ladder within a second of each deadline, over restarts too",
        "tests", 8, _tests("escalation", "tests/node/deliver/test_escalation.py", count=8),
    ),
    Claim(
        "R18", "a link that is lost is told at both ends within fifteen seconds of silence, or one link test",
        "tests", 4, _tests("silence", f"{ATTACKS}t06_withholding.py", count=4),
        "One of these tests is fifty losses.",
    ),
    Claim(
        "R19", "a key that was revoked is refused once the record came; what it signed before still verifies",
        "tests", 6, _tests("revoked", f"{ATTACKS}t08_revoked_officer.py", count=6),
    ),
)  # fmt: skip
