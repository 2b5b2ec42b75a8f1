"""A run's figures counted again, by a program that shares nothing with the one that wrote the report.

    python recount.py REPORT.json JOURNAL.jsonl…

It knows the bytes from the specification alone: an export's `content` is msgpack, an envelope is [M, [[attestation,
signature]…], release, signature, national], a notice [payload, signatures]. It verifies no signature; it counts. Each
difference is a line; the status is 1 where there is one.
"""

from __future__ import annotations

import hashlib
import json
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgpack

MINUTE = 60_000
HOUR = 60 * MINUTE
NAMES = {1: "FLASH", 2: "IMMEDIATE", 3: "PRIORITY", 4: "ROUTINE"}
TABLE = {
    1: (30_000, 2 * MINUTE, 5 * MINUTE, 30 * MINUTE),
    2: (30_000, 5 * MINUTE, 15 * MINUTE, 3 * HOUR),
    3: (2 * MINUTE, 30 * MINUTE, 60 * MINUTE, 24 * HOUR),
    4: (2 * MINUTE, 6 * HOUR, 6 * HOUR, 48 * HOUR),
}
"""By precedence: received, shown, acknowledged, answered within. For addressees who are on watch day and night."""
STAGES = ("received", "shown", "acknowledged", "answered")
SETTLES = {f"procedure.{name}" for name in (
    "acknowledgement", "holding", "cheap_answer", "read_back", "confirmation", "hold", "contact_by_voice",
    "drill_control", "real_world",
)}  # fmt: skip
ACKNOWLEDGES = {"procedure.acknowledgement", "procedure.read_back"}
ANSWERS = {
    "assistance.decision", "assistance.offer", "charter.acceptance", "charter.proposal", "conjunction.agreement",
    "conjunction.intent", "consultation.decision", "consultation.good_offices", "incident.explanation",
    "interference.outcome", "procedure.answer", "procedure.cheap_answer", "procedure.free_text",
    "proximity.consultation", "proximity.decision", "reentry.claim", "sharing.delivery", "sharing.offer",
    "sharing.screening_result", "undertaking.acceptance", "undertaking.proposal", "visit.decision",
}  # fmt: skip
LATER = {
    "conjunction.intent": ("intent", "undetermined"), "consultation.decision": ("decision", "later"),
    "interference.outcome": ("outcome", "under_study"), "procedure.cheap_answer": ("answer", "passed_to_authority"),
    "reentry.claim": ("step", "being_checked"), "visit.decision": ("decision", "later"),
}  # fmt: skip
"""Answers that only say when there will be one."""


def hash_of(kind: str, data: bytes) -> str:
    """SHA-256 of DSSE's pre-authentication encoding."""
    name = f"hotline/1/drill/{kind}".encode()
    return hashlib.sha256(b"DSSEv1 %d %s %d %s" % (len(name), name, len(data), data)).hexdigest()


class Count:
    """Messages by hash: their header, releases by addressee, and the earliest time of each stage."""

    def __init__(self, run: str) -> None:
        self.run = run
        self.headers: dict[str, dict[str, Any]] = {}
        self.releases: dict[tuple[str, str], int] = {}
        self.signed: dict[str, int] = {}
        self.notices: list[tuple[str, str, str, int]] = []

    def read(self, path: Path) -> None:
        for line in path.read_bytes().splitlines():
            entry = json.loads(line)
            content = bytes.fromhex(entry.get("content") or "")
            if entry.get("kind") in ("released", "received"):
                self.envelope(msgpack.unpackb(content))
            elif entry.get("kind") == "notice":
                notice = msgpack.unpackb(msgpack.unpackb(content)[0])
                for item in notice["items"]:
                    self.notices.append((item["what"], item["message"].hex(), notice["from"], item["at"]))

    def envelope(self, parts: list[Any]) -> None:
        header = msgpack.unpackb(parts[0])
        if header["drill"]["run"] != self.run:
            return
        release = msgpack.unpackb(parts[2])
        key = release["message"].hex()
        assert key == hash_of("message", parts[0]), "a release names another message than the one beside it"
        self.headers[key] = header
        self.signed[key] = msgpack.unpackb(parts[1][-1][0])["signed_at"]
        at = self.releases.get((key, release["to"]), release["released_at"])
        self.releases[key, release["to"]] = min(at, release["released_at"])

    def times(self) -> dict[tuple[str, str], dict[str, int]]:
        """For each message and addressee: when it was released, received, shown, acknowledged, answered, held over."""
        found: dict[tuple[str, str], dict[str, int]] = {key: {"released": at} for key, at in self.releases.items()}
        for what, message, by, at in self.notices:
            self.earliest(found, message, by, what, at)
        for key, header in self.headers.items():
            relation = header.get("relation")
            if relation is None:
                continue
            body = msgpack.unpackb(header["body"])
            stage = self.stage_of(header, body)
            about = relation["message"].hex()
            if stage == "cancelled":
                for _, to in [each for each in found if each[0] == about]:
                    if to in (*header["to"], *header.get("info", ())):
                        self.earliest(found, about, to, stage, min(at for each, at in self.releases.items()
                                                                   if each[0] == key))  # fmt: skip
            elif stage is not None:
                self.earliest(found, about, header["from"], stage, self.signed[key])
                if stage == "holding":
                    times = found.get((about, header["from"]), {})
                    times["until"] = max(times.get("until", 0), next_word(body) or self.signed[key])
        return found

    @staticmethod
    def earliest(found: dict[tuple[str, str], dict[str, int]], message: str, to: str, stage: str, at: int) -> None:
        if (message, to) in found:
            times = found[message, to]
            times[stage] = min(at, times.get(stage, at))

    @staticmethod
    def stage_of(header: dict[str, Any], body: dict[str, Any]) -> str | None:
        if header["relation"]["kind"] == "cancel":
            return "cancelled"
        if header["relation"]["kind"] != "reply":
            return None
        if header["type"] in ACKNOWLEDGES:
            return "acknowledged"
        field, put_off = LATER.get(header["type"], ("", None))
        if header["type"] == "procedure.holding" or (field and body.get(field) == put_off):
            return "holding"
        if header["type"] == "incident.explanation" and not {"cause", "statement"} & body.keys():
            later = {each["answer"] for each in body.get("answers", ())}
            return "holding" if later == {"later"} else "answered"
        if header["type"] in ("procedure.ping", "consultation.good_offices"):
            return "answered" if body["step"] not in ("asked", "ended") else None
        return "answered" if header["type"] in ANSWERS else None

    def due(self, key: str, to: str, times: dict[str, int]) -> dict[str, int]:
        """The instants by which this addressee owed what it owed."""
        header = self.headers[key]
        if header["type"] in SETTLES:
            return {}
        start, reply = times["released"], header["reply"]
        within = dict(zip(STAGES, (start + each for each in TABLE[header["precedence"]]), strict=True))
        owed = ["received"]
        if to not in header.get("info", ()):
            owed.append("shown")
            owed += {"none": [], "acknowledgement": ["acknowledged"], "answer": ["acknowledged", "answered"]}[
                reply["required"]
            ]
        by = {stage: within[stage] for stage in owed}
        if reply.get("by") is not None and reply["required"] == "answer" and "answered" in by:
            by["answered"] = reply["by"]
        elif reply.get("by") is not None and "acknowledged" in by:
            by["acknowledged"] = min(by["acknowledged"], reply["by"])
        if "answered" in by and times.get("holding", by["answered"] + 1) <= by["answered"]:
            by["answered"] = times["until"]
        return by


def next_word(body: dict[str, Any]) -> int | None:
    """The time that an answer which only puts off promises."""
    answers = [each["by"] for each in body.get("answers", ()) if "by" in each]
    promised: int | None = body.get("next_word_by") or body.get("decision_at") or min(answers, default=None)
    return promised


def kept(times: dict[str, int], stage: str, by: int, end: int) -> bool | None:
    """Whether a deadline was kept; None where it lies after the end, or the message was over before it."""
    if stage in times:
        return times[stage] <= by
    over = any(times.get(each, by + 1) <= by for each in ("refused", "cancelled"))
    return None if by > end or over else False


def differences(report: dict[str, Any], journals: list[Path]) -> Iterator[str]:
    """What the report says otherwise."""
    count = Count(report["overview"]["run"])
    for path in journals:
        count.read(path)
    times = count.times()
    if len(count.headers) != report["numbers"]["messages"]:
        yield f"messages: {len(count.headers)}, and the report says {report['numbers']['messages']}"
    told = {(each["hash"], at["centre"]): at for each in report["messages"] for at in each["to"]}
    for key in sorted({*times, *told}):
        if key not in times or key not in told:
            yield f"{key[0][:12]} to {key[1]} is {'only in the report' if key in told else 'not in the report'}"
            continue
        for stage in ("released", *STAGES, "holding"):
            if times[key].get(stage) != told[key][stage]:
                yield (f"{key[0][:12]} to {key[1]}, {stage}: {times[key].get(stage)}, and the report says "
                       f"{told[key][stage]}")  # fmt: skip
    players = {each["centre"] for each in report["overview"]["members"] if each["plays"]}
    end = report["overview"]["ended_at"] or report["log"][-1]["at"]
    figures = {(each["precedence"], each["stage"]): each for each in report["numbers"]["figures"]}
    found: dict[tuple[str, str], list[tuple[dict[str, int], bool | None]]] = {}
    for (message, to), each in times.items():
        for stage, by in count.due(message, to, each).items() if to in players else ():
            name = (NAMES[count.headers[message]["precedence"]], stage)
            found.setdefault(name, []).append((each, kept(each, stage, by, end)))
    for name in sorted({*figures, *found}):
        ours, theirs = found.get(name, []), figures.get(name, {})
        came = [each[name[1]] - each["released"] for each, _ in ours if name[1] in each]
        counted = {
            "owed": len(ours), "in_time": sum(so is True for _, so in ours), "open": sum(so is None for _, so in ours),
            "worst_ms": max(came, default=None), "median_ms": round(statistics.median(came)) if came else None,
        }  # fmt: skip
        for what, number in counted.items():
            if theirs.get(what) != number:
                yield f"{name[0]} {name[1]}, {what}: {number}, and the report says {theirs.get(what)}"


def main(arguments: list[str]) -> int:
    report = json.loads(Path(arguments[0]).read_bytes())
    wrong = list(differences(report, [Path(each) for each in arguments[1:]]))
    print("\n".join(wrong) or f"{report['numbers']['messages']} messages: every figure is the report's.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
