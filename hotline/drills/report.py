"""A run's directory → its report: one page without a script or an outside request, and the same as JSON.

    report = report_of(Path("runs/quiet-harbour"))
    Path("report.html").write_text(page(report))
    Path("report.json").write_bytes(as_json(report))

What the page says is what the JSON says: both are drawn from one `Evaluation`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from hotline.drills import charts
from hotline.drills.evaluation import evaluate
from hotline.drills.journals import Journals, read_journals
from hotline.drills.log import head_of, read_lines
from hotline.drills.proceedings import Proceedings, proceed
from hotline.drills.reading import read
from hotline.drills.results import Evaluation, JournalRead, Proof
from hotline.drills.scenario import Scenario
from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id, verify
from protocols.phrases.catalogue import Phrases
from protocols.phrases.times import dtg

__all__ = ["as_json", "page", "redact", "report_of"]

CONTROL = "CONTROL"
OFFICER = "OFFICER"


def report_of(run: Path, *, language: str = "en") -> Evaluation:
    """The evaluation of the run in this directory: scenario.yaml, log.jsonl, journals/*.jsonl.

    Raises Refused `file_unreadable`, `record_damaged` (the log, or a journal), `not_found` where no journal is, and
    what reading a scenario and `read_journals` raise.
    """
    data, told = _bytes(run / "scenario.yaml"), _bytes(run / "log.jsonl")
    scenario = read(data, name="scenario.yaml").scenario
    chain = told.splitlines(keepends=True)
    went = proceed(read_lines(chain), scenario)
    paths = sorted((run / "journals").glob("*.jsonl"))
    if not paths:
        raise Refused(Code.NOT_FOUND, f"{run / 'journals'} holds no journal; `hotline journal export` makes one")
    centres = tuple(dict.fromkeys(went.centres(scenario).values()))
    journals = read_journals(paths, went.run, centres)
    return evaluate(
        scenario, went, journals, proof=_proof(data, chain, scenario, went, journals), phrases=Phrases(language)
    )


def as_json(found: Evaluation) -> bytes:
    """The same, with its keys in order; ends in a newline."""
    return msgspec.json.format(msgspec.json.encode(found, order="sorted"), indent=1) + b"\n"


def page(found: Evaluation) -> str:
    """The report as one HTML file."""
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - whoever wants JSON needs no page

    text = Path(__file__).with_name("report.html.jinja").read_text(encoding="utf-8")
    drawn = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    drawn.filters |= {"dtg": dtg, "lasted": charts.lasted, "clock": _clock, "words": _words, "facts": _facts}
    start = found.overview.started_at or (found.log[0].at if found.log else 0)
    return drawn.from_string(text).render(
        r=found, o=found.overview, n=found.numbers, start=start,
        since=lambda at: charts.lasted(at - start),
        ladder=charts.ladder_chart(found), story=charts.story_chart(found), response=charts.response_chart(found),
        matrix=charts.matrix_chart(found),
        missed=[each for each in found.expectations if each.state in ("late", "not_met", "not_due")],
        marked=[each for each in found.expectations if each.state == "ask"],
        anchors={each.reference: each.hash[:12] for each in found.messages},
    )  # fmt: skip


def redact(found: Evaluation) -> Evaluation:
    """The same without the roles of officers and controllers: every one of them becomes OFFICER, also in the log.

    Times, centres and messages stay. The log in it is no longer the bytes that were chained, which it says.
    """
    roles = {member_role for member in found.overview.members for member_role in member.seats}
    roles |= {role for message in found.messages for role in message.officers}
    roles |= {seat.role for seat in found.seats} | set(found.overview.controllers)
    wanted = re.compile("|".join(rf"(?<![\w-]){re.escape(role)}(?![\w-])" for role in sorted(roles, key=len)[::-1]))
    plain = msgspec.to_builtins(found)
    without = msgspec.convert(_replaced(plain, wanted) if roles else plain, Evaluation)
    return msgspec.structs.replace(without, redacted=True)


def _replaced(value: Any, wanted: re.Pattern[str]) -> Any:
    match value:
        case str():
            return wanted.sub(OFFICER, value)
        case dict():
            return {key: _replaced(each, wanted) for key, each in value.items()}
        case list() | tuple():
            return [_replaced(each, wanted) for each in value]
    return value


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None


# -- what it stands on -------------------------------------------------------------------------------------------------


def _proof(data: bytes, chain: list[bytes], scenario: Scenario, went: Proceedings, journals: Journals) -> Proof:
    whole = [line for line in chain if line.endswith(b"\n")]
    hashed = hashlib.sha256(data).hexdigest()
    sealed_by = _seal(went, journals)
    return Proof(
        scenario_sha256=hashed,
        log_lines=len(whole),
        log_head=head_of(whole[-1]),
        log_sealed_by=sealed_by,
        journals=tuple(
            JournalRead(
                centre=each.centre, entries=each.entries, signatures=each.signatures, root=each.root, sha256=each.sha256
            )
            for _, each in sorted(journals.exports.items())
        ),
        missing=journals.missing,
        differences=(*journals.differences, *_differences(hashed, scenario, went, journals)),
    )  # fmt: skip


def _seal(went: Proceedings, journals: Journals) -> str | None:
    """Who signed the end of the log: `CONTROL WATCH-1`, as CONTROL's statement lists the key; else the key's id. None
    where nobody did. Raises Refused `record_damaged` for a seal that does not hold."""
    last = went.lines[-1]
    if last.what != "sealed":
        return None
    try:
        public = bytes.fromhex(last.facts["public"])
        verify(public, last.prev.encode("ascii"), bytes.fromhex(last.facts["signature"]))
    except (KeyError, TypeError, ValueError, Refused):
        raise Refused(Code.RECORD_DAMAGED, "the seal under the run's log does not hold") from None
    for export in journals.exports.values():
        for party in export.roster.parties.values():
            for statement, _ in party.statements.values():
                for officer in statement.officers:
                    if (officer.centre, officer.key) == (CONTROL, public):
                        return f"{CONTROL} {officer.role}"
    return key_id(ED25519, public).hex()


def _differences(hashed: str, scenario: Scenario, went: Proceedings, journals: Journals) -> Iterator[str]:
    """Between the log and what was signed."""
    if hashed != went.scenario_hash:
        yield "The scenario file is not the one with which the run was opened."
    if went.started_at is None:
        yield "The log has no STARTEX."
    if went.ended_at is None:
        yield "The log has no ENDEX: the run may still go on."
    elif (by := _seal(went, journals)) is None:
        yield "The log is not sealed: nobody has signed its end."
    elif not by.startswith(f"{CONTROL} "):
        yield f"The log is sealed with the key {by}, which no journal lists for an officer of {CONTROL}."
    said = {one.hash.hex(): one for one in journals.said}
    named = went.centres(scenario)
    senders = {inject.id: named.get(inject.from_) for inject in scenario.script}
    for hashed_message, inject in went.injects.items():
        one = said.get(hashed_message)
        if one is None:
            yield f"The log says that {inject} was message {hashed_message[:12]}, which no journal has."
        elif one.message.from_ != senders.get(inject):
            yield f"The log says that {inject} was {one.reference}, which another centre sent than the script says."
    players = {member.centre for member in scenario.cast.players.values()}
    known = {str(each) for line in went.lines for each in line.facts.get("messages", ())}
    for one in journals.said:
        of_the_script = one.message.from_ not in players and not one.settling and one.message.relation is None
        if of_the_script and one.hash.hex() not in known:
            yield f"{one.reference} came from a simulated centre, and the log does not know it."


# -- words of the page -------------------------------------------------------------------------------------------------


def _clock(at: int | None) -> str:
    """`14:15:00Z` of an instant; a dash of none."""
    return "–" if at is None else f"{datetime.fromtimestamp(at // 1000, UTC):%H:%M:%S}Z"


def _words(code: str) -> str:
    return code.replace("_", " ")


def _facts(facts: Mapping[str, Any]) -> str:
    """The facts of a line of the log in one line; hashes shortened, as the whole log is in the JSON."""
    return "; ".join(f"{name} {_fact(value)}" for name, value in facts.items() if value not in (None, "", [], {}))


def _fact(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case list() | tuple():
            return ", ".join(_fact(each) for each in value)
        case dict():
            return ", ".join(f"{name} {_fact(each)}" for name, each in value.items() if each not in (None, "", [], {}))
        case str() if re.fullmatch(r"[0-9a-f]{64,}", value):
            return f"{value[:12]}…"
    return str(value)
