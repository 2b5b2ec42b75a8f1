"""What is printed: each step with its UTC time, who took it, in which of the four words, and how long it took."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

__all__ = ["Transcript"]

# Traces that a reader of the demonstration does not need; they are all in the JSON lines.
_QUIET = {("record", "on_disk"), ("deliver", "unreachable")}
_WORDS = {
    ("compose", "draft"): "a {type} is written from {source}",
    ("check", "message"): "every field is right; precedence {precedence}",
    ("attest", "signed"): "{officer} signs {message} as {capacity}",
    ("submit", "kept"): "{message} is kept on {officer}'s disk and handed in",
    ("submit", "kept_is_sent"): "what was signed before the kill is still on the officer's disk, and goes now",
    ("show", "shown"): "in view for 2 s on {officer}'s screen, who signs that",
    ("doors", "listening"): "listens at {address}",
    ("doors", "seat_on"): "{role} signs on, key proved in the hello",
    ("doors", "submitted"): "{message} comes from {seat}: form, {officers} and their signatures verified",
    ("doors", "shown"): "{role} has {message} on the screen: signature verified",
    ("doors", "envelope"): "an envelope from {peer}: opened, centre's release verified",
    ("doors", "notice"): "a notice signed by {peer}, verified",
    ("doors", "head"): "a head signed by {peer}, verified",
    ("doors", "epoch"): "{peer} opens its line",
    ("judge", "accepted"): "{event} {message}",
    ("judge", "refused"): "{event} refused: {code}",
    ("record", "released"): "{message} numbered {number} to {to}, signed by the centre, journaled",
    ("record", "on_disk"): "{events} events, journal of {entries} entries, on disk",
    ("deliver", "link_up"): "link with {peer} is up: both ends proved",
    ("deliver", "link_lost"): "LINK LOST with {peer}",
    ("deliver", "link_tested"): "signed link test with {peer}, {round_trip_ms} ms there and back",
    ("deliver", "sealed"): "{message} sealed for {to} and sent",
    ("deliver", "unreadable_there"): "{peer} could not open it: sealed again",
}
_EVENTS = {
    "Submitted": "accepted",
    "Arrived": "arrived: place in the line, officers and words verified:",
    "Noticed": "notice taken into the ladder",
    "HeadArrived": "head compared with our own line",
    "HeadWanted": "our own end of the line is signed",
    "EpochArrived": "the line begins",
    "LinkChanged": "the seats are told of the link",
    "RecordArrived": "a roster record is admitted",
}
_JUDGED_QUIETLY = {"Handed", "NoticesHanded", "LinkChanged", "SeatChanged", "Asked", "HeadWanted"}


class Transcript:
    """Prints as it comes. `quiet`: a person is looking at the client; only `finish` lines are printed."""

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self._as_json = as_json
        self._quiet = quiet
        self.steps: list[dict[str, Any]] = []

    def step(self, said: Mapping[str, Any]) -> None:
        """One step of one process."""
        self.steps.append(dict(said))
        if self._as_json:
            print(json.dumps(said, default=str), flush=True)
        elif not self._quiet and not self._skipped(said):
            print(self._row(said), flush=True)

    def note(self, text: str) -> None:
        """Something about the demonstration itself."""
        self._say("note", text)

    def title(self, text: str) -> None:
        """A line before a part."""
        if self._as_json:
            self._say("part", text)
        elif not self._quiet:
            print(f"\n{text}", flush=True)

    def finish(self, text: str, **facts: object) -> None:
        """A line of the verdict, printed in every case."""
        if self._as_json:
            print(json.dumps({"verdict": text, **facts}, default=str), flush=True)
        else:
            print(text, flush=True)

    def _say(self, kind: str, text: str) -> None:
        if self._as_json:
            print(json.dumps({kind: text}), flush=True)
        elif not self._quiet:
            print(f"  -- {text}", flush=True)

    @staticmethod
    def _skipped(said: Mapping[str, Any]) -> bool:
        key = (said["room"], said["step"])
        return key in _QUIET or (key == ("judge", "accepted") and said["facts"].get("event") in _JUDGED_QUIETLY)

    @staticmethod
    def _row(said: Mapping[str, Any]) -> str:
        at = datetime.fromtimestamp(said["at"] / 1000, UTC)
        facts = {name: _drawn(value) for name, value in said["facts"].items()}
        ms = facts.pop("ms", "")
        if "event" in facts:
            facts["event"] = _EVENTS.get(facts["event"], facts["event"])
        words = _WORDS.get((said["room"], said["step"]))
        try:
            text = words.format(**{"message": "", **facts}) if words else f"{said['step']} {facts}"
        except KeyError:
            text = f"{said['step']} {facts}"
        took = f"{ms} ms" if ms else ""
        return f"{at:%H:%M:%S}.{at.microsecond // 1000:03d}Z  {said['who']:<16} {said['room']:<8} {text:<78} {took:>9}"


def _drawn(value: object) -> str:
    if isinstance(value, list):
        return " and ".join(str(each) for each in value)
    return f"{value:.1f}" if isinstance(value, float) else str(value)
