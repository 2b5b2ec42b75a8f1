"""Lines are read strictly, and whatever is wrong names its line; the command prints and tells by its status."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.history import UnreadableHistory, judge, parse, read, to_line, write
from tests.history.__main__ import main
from tests.history.events import Alarm, Recorded, Run
from tests.history.stories import Story

RUN = (
    b'{"event":"run","t":0,"seed":1,"mode":"test","centres":["M","K"],'
    b'"receipt_by_ms":{"1":30000,"4":120000},"alarm_by_ms":5000}'
)
HASH = "ab" * 32
CAPITALS = HASH.upper()
BROKEN = {
    "an unknown event": '{"event":"recieved","t":1}',
    "no event": '{"t":1}',
    "a missing field": f'{{"event":"drawn","t":1,"centre":"K","seat":"A","message":"{HASH}","mode":"test","new":true}}',
    "a field that may be null and is missing": '{"event":"alarm","t":1,"centre":"K","code":"X","peer":"M"}',
    "a field more": '{"event":"drained","t":1,"complete":true,"by":"M"}',
    "a hash too short": f'{{"event":"noticed","t":1,"centre":"M","peer":"K","message":"{HASH[2:]}","what":"shown"}}',
    "a hash in capitals": f'{{"event":"noticed","t":1,"centre":"M","peer":"K","message":"{CAPITALS}","what":"shown"}}',
    "an unknown notice": f'{{"event":"noticed","t":1,"centre":"M","peer":"K","message":"{HASH}","what":"read"}}',
    "an unknown mode": RUN.decode().replace("test", "trial"),
    "a precedence of 5": RUN.decode().replace('"4"', '"5"'),
    "an instant before the run": '{"event":"drained","t":-1,"complete":true}',
    "a truth that is a number": '{"event":"drained","t":1,"complete":1}',
    "number 0": f'{{"event":"submitted","t":1,"op":1,"releases":{{"K":{{"epoch":1,"number":0,"release":"{HASH}"}}}}}}',
    "an entry of three": (
        f'{{"event":"final","t":1,"centre":"M","lines":[{{"from":"M","to":"K","epoch":1,"entries":[[1,"{HASH}",null]]}}]}}'
    ),
    "a torn line": '{"event":"drained","t":1,"comp',
    "an empty line": "",
    "an array": "[]",
}


@pytest.mark.parametrize("line", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_event_names_its_line(line: str) -> None:
    with pytest.raises(UnreadableHistory, match=r"^runs, line 2: ") as refused:
        list(parse([RUN, line, RUN], "runs"))
    assert refused.value.line == 2


def test_bytes_that_are_no_text_name_their_line() -> None:
    with pytest.raises(UnreadableHistory, match="line 1"):
        list(parse([b'{"event":"fault","t":1,"kind":"\xff","target":"K","phase":"end"}']))


def test_the_format_as_it_is_written_down() -> None:
    lines = (
        RUN.decode(),
        f'{{"event":"recorded","t":1,"centre":"K","from":"M","message":"{HASH}","epoch":1,"number":1,"release":"{HASH}",'
        '"mode":"test","old_epoch":false}',
        '{"event":"alarm","t":2,"centre":"M","code":"LINK LOST","peer":"K","message":null}',
    )
    run, recorded, alarm = parse(lines)
    assert isinstance(run, Run)
    assert run.receipt_by_ms == {1: 30_000, 4: 120_000}
    assert isinstance(recorded, Recorded)
    assert (recorded.sender, recorded.old_epoch) == ("M", False)
    assert alarm == Alarm(2, "M", "LINK LOST", "K", None)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    events = _talk().end()
    write(tmp_path / "run.jsonl", events)
    assert list(read(tmp_path / "run.jsonl")) == events
    assert b'"from":"MERIDIAN"' in b"".join(map(to_line, events))


def _talk() -> Story:
    story = Story()
    for _ in range(3):
        story.arrives(story.say("MERIDIAN", ("KESTREL",)), "KESTREL")
    return story


def test_the_command_prints_what_it_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad, torn = (tmp_path / name for name in ("good", "bad", "torn"))
    write(good, _talk().end())
    story = _talk()
    story.say("MERIDIAN", ("KESTREL",))
    write(bad, story.end())
    torn.write_bytes(good.read_bytes()[:-9])

    assert main([str(good)]) == 0
    assert "good. 20 events, 3 messages" in capsys.readouterr().out

    assert main([str(good), str(bad), "--events"]) == 1
    out = capsys.readouterr().out
    assert "bad: 2 findings." in out
    assert f"  {'lost':<16}       1\n" in out
    assert f"  {'silent':<16}       1\n" in out
    assert '{"event":"submit"' in out
    assert "final of KESTREL" in out

    assert main([str(torn), str(good)]) == 2
    assert "torn, line 20: " in capsys.readouterr().out
    assert main([str(tmp_path / "none")]) == 2


def test_a_long_history_tells_how_far_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event = to_line(Alarm(0, "MERIDIAN", "LINK LOST", "KESTREL", None))
    run, *rest = _talk().end()
    (tmp_path / "long").write_bytes(to_line(run) + event * 100_000 + b"".join(map(to_line, rest)))
    assert main([str(tmp_path / "long")]) == 0
    assert "long: 100,000 events, 99 %" in capsys.readouterr().err


def test_the_same_history_has_the_same_verdict() -> None:
    story = _talk()
    story.say("MERIDIAN", ("KESTREL",))
    events = story.end()
    assert judge(events) == judge(iter(events))
