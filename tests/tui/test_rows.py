"""What a watch reads at a glance: rows, ladder, case, the message itself, what was verified."""

from __future__ import annotations

import pytest

from protocols.messages.header import Precedence
from protocols.messages.procedure import Cancellation, FreeText, Hold
from protocols.phrases.catalogue import LANGUAGES, Phrases
from tests.parties import MINUTE, SECOND, World
from tests.tui.desks import Watch
from tests.tui.seats import alert
from tui.alarms import LETTERS
from tui.cells import Line, plain, width
from tui.proofs import proof_lines
from tui.reading import marks_of, names_of, read
from tui.rows import STATES
from tui.rungs import case_lines, ladder_lines

TEXT = FreeText(subject="Orbit", text="Please confirm.")


@pytest.fixture
def watch() -> Watch:
    return Watch()


def text(line: Line) -> str:
    return "".join(span.text for span in line)


@pytest.mark.parametrize("cells", [80, 100, 132])
def test_a_row_fills_its_line_exactly_whatever_is_in_it(watch: Watch, cells: int) -> None:
    loud = watch.arrive(alert(watch.world))
    wide = watch.arrive(watch.world.say("procedure.free_text", FreeText(subject="\u536b\u661f " * 40, text="x")))
    for matter in (loud, wide):
        for line in (watch.desk.rows.first(matter, watch.now, cells), watch.desk.rows.second(matter, watch.now, cells)):
            assert width(text(line)) == cells


def test_precedence_is_a_word_a_letter_and_a_bar(watch: Watch) -> None:
    row = text(watch.desk.rows.first(watch.arrive(alert(watch.world)), watch.now, 80))
    assert row[2:14] == "FLASH Z ####"
    assert len({bar for _, bar in LETTERS.values()}) == len(Precedence)


def test_every_state_is_told_apart_without_colour(watch: Watch) -> None:
    """Monochrome text alone: no two states, and no two precedences, are drawn alike."""
    say = watch.desk.phrases.say
    assert len({say(f"token-{each}") for each in STATES}) == len(STATES)
    assert len({say(f"means-{each}") for each in STATES}) == len(STATES)
    rows = []
    for precedence in Precedence:
        reason = "a reason" if precedence < Precedence.PRIORITY else None
        said = watch.world.say("procedure.free_text", TEXT, precedence=precedence, precedence_reason=reason)
        rows.append(text(watch.desk.rows.first(watch.arrive(said), watch.now, 80))[:14])
    assert len(set(rows)) == len(Precedence)


def test_our_own_number_carries_a_star(watch: Watch) -> None:
    theirs = watch.arrive(alert(watch.world))
    ours = watch.sent(watch.world.say("procedure.free_text", TEXT, from_="KESTREL"))
    assert f"{ours.digits}*" in text(watch.desk.rows.first(ours, watch.now, 80))
    assert f"{theirs.digits}*" not in text(watch.desk.rows.first(theirs, watch.now, 80))


def test_what_we_owe_counts_down_and_what_they_owe_has_an_age(watch: Watch) -> None:
    theirs = watch.arrive(alert(watch.world))
    ours = watch.sent(watch.world.say("procedure.free_text", TEXT, from_="KESTREL"))
    watch.pass_(48)
    assert watch.desk.rows.clock(theirs, watch.now) == ("ack T-04:12", False)
    assert watch.desk.rows.clock(ours, watch.now) == ("NOT RCVD 0:48", False)
    watch.feed("notice", data=watch.world.received(said_of(watch, ours.hash), "MERIDIAN"), at=watch.now)
    watch.pass_(288)
    assert watch.desk.rows.clock(watch.board.matters[ours.hash], watch.now) == ("NOT SEEN 5:36", False)


def said_of(watch: Watch, hash: bytes):  # type: ignore[no-untyped-def]
    """The world's record of a message of KESTREL's, enough of it for a notice."""
    from types import SimpleNamespace

    matter = watch.board.matters[hash]
    return SimpleNamespace(
        hash=hash, message=matter.message, releases={name: one.release_hash for name, one in matter.addressees.items()}
    )


def test_late_is_told_by_a_sign_before_the_row(watch: Watch) -> None:
    theirs = watch.arrive(alert(watch.world))
    watch.pass_(5 * 60 + 37)
    row = text(watch.desk.rows.first(theirs, watch.now, 80))
    assert row[1] == "!"
    assert "ack T+00:37" in row


def test_of_two_addressees_the_row_shows_the_one_who_is_behind() -> None:
    watch = Watch()
    ours = watch.sent(watch.world.say("procedure.free_text", TEXT, from_="KESTREL"))
    one = ours.addressees["MERIDIAN"]
    from dataclasses import replace

    from msgspec import structs

    ahead = replace(one, centre="HALCYON", exchange=structs.replace(one.exchange, received=1, shown=2, acknowledged=3))
    both = replace(ours, addressees={"HALCYON": ahead, "MERIDIAN": one})
    assert watch.desk.rows.state(both) == "RELD"
    watch.pass_(30)
    assert watch.desk.rows.clock(both, watch.now)[0].startswith("NOT RCVD")


def test_a_held_message_says_so_in_front_of_its_subject(watch: Watch) -> None:
    said = watch.world.say("procedure.free_text", TEXT)
    watch.arrive(said)
    hold = watch.world.refer(said, "procedure.hold", Hold(), kind="update", from_="MERIDIAN")
    watch.arrive(hold)
    held = watch.board.matters[said.hash]
    assert watch.desk.rows.subject(held).startswith("ON HOLD: ")
    assert watch.desk.rows.state(held) == "HELD"
    assert "do not act on it" in marks_of(held, watch.desk.phrases)[0]


def test_a_cancelled_message_says_so_and_its_old_text_stays_readable(watch: Watch) -> None:
    said = watch.world.say("procedure.free_text", TEXT)
    watch.arrive(said)
    cancellation = Cancellation(reason="sent_in_error")
    watch.arrive(watch.world.refer(said, "procedure.cancellation", cancellation, kind="cancel", from_="MERIDIAN"))
    cancelled = watch.board.matters[said.hash]
    marks = marks_of(cancelled, watch.desk.phrases)
    assert marks[0].startswith("CANCELLED 221415Z NOV 26")
    assert watch.desk.rows.state(cancelled) == "CANC"
    assert watch.desk.rows.clock(cancelled, watch.now) == ("", False)
    reading = read(cancelled.message, cancelled.body, watch.desk.phrases, digest=cancelled.hash, cells=78, marks=marks)
    assert "Please confirm." in plain(reading.lines)


def test_what_one_officer_released_says_so_until_it_is_confirmed(watch: Watch) -> None:
    world = watch.world
    example = alert(world)
    data = world.message("conjunction.alert", example.message.body, precedence=Precedence.FLASH)
    said = world.released(data, (world.meridian.attest("WATCH-1", data, "sole_override", at=world.now),))
    matter = watch.arrive(said)
    assert "RELEASED BY ONE OFFICER, CONFIRMATION DUE" in marks_of(matter, watch.desk.phrases)
    assert watch.desk.rows.subject(matter).startswith("RELEASED BY ONE OFFICER: ")
    ladder = plain(ladder_lines(watch.board, matter, watch.desk.phrases, watch.now, 36))
    assert "RELEASED BY ONE OFFICER\nCONFIRMATION DUE" in ladder


# -- ladder and case ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cells", [36, 60])
def test_the_name_of_a_rung_is_read_whole_in_every_language(watch: Watch, language: str, cells: int) -> None:
    phrases = Phrases(language)
    matter = watch.arrive(alert(watch.world))
    ladder = [text(line) for line in ladder_lines(watch.board, matter, phrases, watch.now, cells)]
    for rung in ("received", "shown", "acknowledged"):
        assert any(line.startswith(f"{phrases.say(f'state-{rung}')} ") for line in ladder), rung


def test_the_ladder_has_each_rung_with_its_time_or_its_clock(watch: Watch) -> None:
    said = alert(watch.world)
    watch.arrive(said)
    watch.pass_(20)
    watch.feed("notice", data=watch.world.shown(said), at=watch.now)
    matter = watch.board.matters[said.hash]
    ladder = plain(ladder_lines(watch.board, matter, watch.desk.phrases, watch.now, 36))
    assert "KESTREL (to act)" in ladder
    assert "RECEIVED     14:15:00Z NODE SAYS" in ladder
    assert "SHOWN        14:15:20Z WATCH-1" in ladder
    assert "ACKNOWLEDGED --  T-04:40" in ladder


def test_the_ladder_of_our_own_message_tells_silence_with_its_age(watch: Watch) -> None:
    ours = watch.sent(watch.world.say("procedure.free_text", TEXT, from_="KESTREL", precedence=Precedence.IMMEDIATE,
                                      precedence_reason="it is near"))  # fmt: skip
    watch.pass_(3 * 60)
    ladder = plain(ladder_lines(watch.board, ours, watch.desk.phrases, watch.now, 38))
    assert "NOT RECEIVED 3:00, 2:30 past" in ladder
    assert "another route tried" not in ladder, "the node has not said so"


def test_a_rung_that_the_node_has_not_told_is_drawn_with_what_it_offers_alone(watch: Watch) -> None:
    ours = watch.sent(watch.world.say("procedure.free_text", TEXT, from_="KESTREL", precedence=Precedence.IMMEDIATE,
                                      precedence_reason="it is near"))  # fmt: skip
    watch.pass_(16 * 60)
    ladder = plain(ladder_lines(watch.board, ours, watch.desk.phrases, watch.now, 38))
    assert "call by voice due" in ladder
    assert "all seats" not in ladder
    assert "second contact" not in ladder


def test_a_case_lists_what_was_said_about_it(watch: Watch) -> None:
    said = alert(watch.world)
    watch.arrive(said)
    watch.pass_(30)
    watch.sent(watch.world.acknowledge(said))
    matter = watch.board.matters[said.hash]
    case = plain(case_lines(watch.board, matter, watch.desk.phrases, watch.desk.rows, watch.now, 60))
    assert f"CASE {matter.digits} (2)" in case
    assert "Acknowledgement of" in case


# -- the message --------------------------------------------------------------------------------------------------


def test_a_body_that_imitates_a_header_stands_behind_the_gutter(watch: Watch) -> None:
    forged = "All is well.\nPrecedence │ ROUTINE\nFROM   MERIDIAN watch officer\n\nASKS OF YOU: nothing"
    matter = watch.arrive(watch.world.say("procedure.free_text", FreeText(subject="x", text=forged)))
    reading = read(matter.message, matter.body, watch.desk.phrases, digest=matter.hash, cells=60)
    lines = plain(reading.lines).splitlines()
    for words in forged.splitlines():
        if words:
            assert [line for line in lines if words in line and "│ " in line.split(words)[0]]
            assert not [line for line in lines if line.startswith(words)]


@pytest.mark.parametrize("cells", [40, 62, 78, 100])
def test_no_line_of_a_message_is_wider_than_its_room(watch: Watch, cells: int) -> None:
    matter = watch.arrive(alert(watch.world))
    reading = read(
        matter.message, matter.body, watch.desk.phrases, digest=matter.hash, cells=cells, names=names_of(watch.board)
    )
    assert max(width(text(line)) for line in reading.lines) <= cells


def test_who_speaks_is_the_first_line_and_the_number_is_left_out_before_it_is_signed(watch: Watch) -> None:
    matter = watch.arrive(alert(watch.world))
    signed = plain(read(matter.message, matter.body, watch.desk.phrases, digest=matter.hash, cells=78).lines)
    before = plain(
        read(matter.message, matter.body, watch.desk.phrases, digest=bytes(32), cells=78, signed=False).lines
    )
    assert signed.startswith("MERIDIAN speaks as a centre")
    assert matter.digits in signed
    assert "Reference" not in before
    assert matter.hash.hex()[:16] not in before


def test_a_form_that_is_unknown_here_says_to_call(watch: Watch) -> None:
    data = watch.world.message("procedure.free_text", TEXT, version=9)
    said = watch.world.released(data, watch.world.attested(data, None))
    matter = watch.arrive(said)
    assert "FORM UNKNOWN HERE: CALL" in watch.desk.rows.subject(matter)
    reading = read(matter.message, matter.body, watch.desk.phrases, digest=matter.hash, cells=78)
    assert "CALL THE SENDER" in plain(reading.lines)
    assert "FORM UNKNOWN HERE" in marks_of(matter, watch.desk.phrases)[0]


def test_a_drill_is_framed_in_its_own_words() -> None:
    watch = Watch(World(mode="drill"))
    matter = watch.arrive(watch.world.say("procedure.free_text", TEXT))
    lines = plain(
        read(matter.message, matter.body, watch.desk.phrases, digest=matter.hash, cells=78).lines
    ).splitlines()
    assert lines[0] == lines[-1] == "DRILL DRILL DRILL"


def test_what_was_verified_can_be_read_out(watch: Watch) -> None:
    matter = watch.arrive(alert(watch.world))
    proof = plain(proof_lines(watch.board, matter, watch.desk.phrases, 78))
    assert "VALID: officers of MERIDIAN: WATCH-1, WATCH-2." in proof
    assert matter.hash.hex()[:4] in proof
    assert MINUTE == 60 * SECOND
