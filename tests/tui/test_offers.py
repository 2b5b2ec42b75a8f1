"""What a desk sounds and offers while nobody over there has taken a message of ours; and ours that nobody here took."""

from __future__ import annotations

from pathlib import Path

from protocols.messages.header import Precedence, Reply
from protocols.messages.procedure import FreeText
from protocols.messages.procedure.contact import ContactByVoice
from tests.parties import MINUTE, Said
from tests.tui.desks import Watch
from tests.tui.seats import WIDE, Chair, alert
from tui.bell import Bell
from tui.replies import beside_the_line
from tui.rungs import ladder_lines


def ours(watch: Watch) -> Said:
    """A FLASH of KESTREL's that asks for an answer."""
    said = watch.world.say(
        "procedure.free_text", FreeText(subject="LARK 8", text="x"), from_="KESTREL", precedence=Precedence.FLASH,
        precedence_reason="it is near", reply=Reply(required="answer"),
    )  # fmt: skip
    watch.sent(said)
    return said


def rung(watch: Watch, said: Said, name: str, acts: list[str], **more: object) -> None:
    to = more.pop("to", "MERIDIAN")
    given = {"message": said.hash, "to": to, "rung": name, "due": watch.now, "at": watch.now, "acts": acts, **more}
    watch.feed("rung", **given)


def text(watch: Watch, said: Said) -> str:
    matter = watch.board.matters[said.hash]
    lines = ladder_lines(watch.board, matter, watch.desk.phrases, watch.now, 60)
    return "\n".join("".join(span.text for span in each) for each in lines)


def test_the_contact_rung_sounds_at_our_own_seats_and_names_whom_to_call() -> None:
    watch = Watch()
    said = ours(watch)
    watch.pass_(301)
    rung(
        watch, said, "contact", ["second_contact", "pager", "call_sheet"], who="DEPUTY: telephone +000", pagers=["duty"]
    )
    alarm = watch.desk.sounding(watch.now, watch.tick)
    assert alarm is not None
    assert str(alarm.words(watch.desk.phrases)).endswith("CALL MERIDIAN")
    assert "second contact: DEPUTY: telephone +000, called: duty" in " ".join(text(watch, said).split())


def test_at_the_second_rung_all_our_seats_sound() -> None:
    watch = Watch()
    said = ours(watch)
    watch.pass_(121)
    assert watch.desk.sounding(watch.now, watch.tick) is None
    rung(watch, said, "seats", ["all_seats"])
    alarm = watch.desk.rings(watch.now, watch.tick)
    assert alarm is not None
    assert str(alarm.words(watch.desk.phrases)).endswith("NOT TAKEN BY MERIDIAN")


def test_it_is_heard_once_and_the_next_rung_sounds_again() -> None:
    watch = Watch()
    said = ours(watch)
    watch.pass_(301)
    rung(watch, said, "contact", ["second_contact", "pager", "call_sheet"])
    watch.desk.silence(watch.now, watch.tick)
    assert watch.desk.sounding(watch.now, watch.tick) is None
    watch.pass_(600)
    rung(watch, said, "third_party", ["third_party"])
    alarm = watch.desk.sounding(watch.now, watch.tick)
    assert alarm is not None
    assert alarm.kind == "rung"


def test_who_acknowledges_silences_it() -> None:
    watch = Watch()
    said = ours(watch)
    watch.pass_(301)
    rung(watch, said, "contact", ["call_sheet"])
    watch.arrive(watch.world.acknowledge(said))
    assert watch.desk.sounding(watch.now, watch.tick) is None


def test_each_thing_beside_the_line_is_offered_when_its_rung_is_reached_and_not_before() -> None:
    watch = Watch()
    said = ours(watch)

    def found() -> list[str]:
        matter = watch.board.matters[said.hash]
        return [each.how for each in beside_the_line(watch.board, matter, watch.desk.phrases, watch.now)]

    assert found() == ["call"]
    watch.pass_(15 * 60)
    assert found() == ["call", "referral"]
    watch.pass_(45 * 60)
    assert found() == ["call", "referral", "no_reply"]
    watch.arrive(watch.world.acknowledge(said))
    assert found() == ["call", "referral"]  # taken, and not answered since half an hour: the second climb


def test_a_call_is_drawn_with_whether_its_voice_was_known() -> None:
    watch = Watch()
    said = ours(watch)
    call = ContactByVoice(
        at=watch.now, way="telephone", outcome="read_out", spoke_to="WATCH DESK", challenge="not_asked"
    )  # fmt: skip
    noted = watch.world.refer(said, "procedure.contact_by_voice", call, kind="update", from_="KESTREL")
    watch.sent(noted)
    assert "VOICE, NOT AUTHENTICATED" in text(watch, said)


def test_what_nobody_here_opens_in_half_its_time_comes_three_times_as_often_and_breaks_the_quiet() -> None:
    watch = Watch()
    said = alert(watch.world, minutes=90)
    watch.arrive(said)
    watch.desk.silence(watch.now, watch.tick)
    assert watch.desk.rings(watch.now, watch.tick) is None
    before = watch.desk.sounding(watch.now, watch.tick)
    watch.pass_(50)
    rung(watch, said, "unseen", ["all_seats", "pager"], to="KESTREL")
    louder = watch.desk.rings(watch.now, watch.tick)
    assert before is not None
    assert louder is not None
    assert (before.louder, louder.louder) == (False, True)
    bell = Bell("live")
    struck = [tick / 10 for tick in range(300) if bell.strikes(louder, tick / 10)]
    assert len([tick for tick in struck if tick < 10]) > 10


def test_a_node_that_was_down_says_when_it_told() -> None:
    watch = Watch()
    said = ours(watch)
    watch.pass_(400)
    watch.feed(
        "rung", message=said.hash, to="MERIDIAN", rung="route", due=watch.now - 6 * MINUTE, at=watch.now,
        acts=["second_route"],
    )  # fmt: skip
    assert "told at" in text(watch, said)


async def test_the_menu_at_a_message_of_ours_opens_the_note_of_a_call(tmp_path: Path) -> None:
    chair = Chair(tmp_path)
    async with chair.sit(WIDE) as pilot:
        world = chair.world
        said = world.say(
            "procedure.free_text", FreeText(subject="LARK 8", text="x"), from_="KESTREL", precedence=Precedence.FLASH,
            precedence_reason="it is near", reply=Reply(required="answer"),
        )  # fmt: skip
        chair.sent(said)
        await chair.pass_(pilot, 3_700)
        chair.app.go.open(chair.desk.board.matters[said.hash])
        await chair.draw(pilot)
        await pilot.press("x")
        await chair.draw(pilot)
        shown = chair.text()
        await chair.back(pilot)
        await pilot.press("c")
        await chair.draw(pilot)
        assert "CALL SHEET MERIDIAN" in chair.text()  # where no node answers, without the day's challenges
        for words in ("a call by voice to MERIDIAN", "ask one to reach MERIDIAN", "NO REPLY of MERIDIAN"):
            assert words in shown
