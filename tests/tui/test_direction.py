"""Right-to-left text: turned round on its way to the screen, in its own columns, and nowhere else."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from hotline.cli.printing import cells, out, table
from protocols.messages.procedure import FreeText
from tests.catalogues import ARABIC, CHINESE, pseudo
from tests.tui.desks import Watch
from tests.tui.seats import SMALL, WIDE, Chair, alert
from tui.bands import alarm_line, frame_line, link_line
from tui.cells import GUTTER, Line, Span, fit, line, width
from tui.direction import SAMPLE, Direction, how_here, on_terminal, turned
from tui.drafts import Draft
from tui.reading import read
from tui.rungs import case_lines, ladder_lines
from tui.safe_text import safe_line

ROOM, TEXT = "\u0645\u0631\u0643\u0632", "\u0645\u0631\u0643\u0632 \u0627\u0644\u0645\u0631\u0627\u0642\u0628\u0629"
AR, ZH = pseudo("ar", ARABIC), pseudo("zh", CHINESE, 2)
VISUAL = Direction("visual", right_to_left=False)
MIRRORED = Direction("visual", right_to_left=True)


def text(drawn: Line) -> str:
    return "".join(span.text for span in drawn)


def plain_letters(drawn: str) -> str:
    """Presentation forms as the letters they are of."""
    return unicodedata.normalize("NFKC", drawn)


# -- one text ---------------------------------------------------------------------------------------------------------


def test_letters_stand_from_right_to_left_and_figures_do_not() -> None:
    drawn = plain_letters(turned(SAMPLE, right=True))
    assert drawn.startswith("12 ")
    assert drawn.removeprefix("12 ").replace("\u064f", "")[::-1] == SAMPLE.removesuffix(" 12").replace("\u064f", "")


def test_letters_are_joined() -> None:
    drawn = turned(ROOM, right=True)
    assert all("ARABIC LETTER" in unicodedata.name(letter) and "FORM" in unicodedata.name(letter) for letter in drawn)


def test_no_mark_is_lost_and_each_stands_after_its_letter() -> None:
    word = "\u064a\u064f\u0642\u0652\u0631"
    drawn = plain_letters(turned(word, right=True))
    assert drawn == "\u0631\u0642\u0652\u064a\u064f"


def test_brackets_turn_round_and_a_name_in_them_does_not() -> None:
    assert turned(f"{ROOM} (MERIDIAN)", right=True).startswith("(MERIDIAN) ")


def test_what_our_phrases_marked_off_runs_by_itself_and_the_marks_are_not_drawn() -> None:
    drawn = turned(f"\u2068MERIDIAN-2 (x)\u2069 {ROOM}", right=True)
    assert drawn.endswith(" MERIDIAN-2 (x)")
    assert not {"\u2068", "\u2069"} & set(drawn)


def test_a_bracket_at_the_end_of_a_line_leaves_nothing_behind() -> None:
    assert turned("\u0642\u0628\u0644 \u2068230852Z NOV 26 (08:52:55Z)\u2069", right=True).startswith(
        "230852Z NOV 26 (08:52:55Z) "
    )
    assert turned("\u0642\u0628\u0644 (\u0642\u0628\u0644)", right=True).startswith("(")
    assert turned("LARK \u2068\u0642\u0628\u0644 (\u0642\u0628\u0644)\u2069", right=False).startswith("LARK (")
    assert turned("LARK (\u0642\u0628\u0644)", right=False).endswith(")")


def test_text_without_such_letters_is_left_as_it_is() -> None:
    plain = line(("CHECKS 3 to mend", "late"), " 12:30 (a)")
    assert VISUAL.laid(plain, 80) is plain
    assert turned("CHECKS (3)", right=False) == "CHECKS (3)"


# -- lines ------------------------------------------------------------------------------------------------------------


def test_a_column_keeps_its_place_and_its_width_for_a_reader_from_the_left() -> None:
    """Two Arabic columns beside one another would run into one and change places."""
    row = (Span(fit("73051", 7)), Span(fit(TEXT, 20)), Span(fit(ROOM, 10)), Span(safe_line("T-04:12")))
    drawn = VISUAL.laid(row, 44)
    assert [width(span.text) for span in drawn] == [7, 20, 10, 7]
    assert plain_letters(drawn[1].text.strip()) == TEXT[::-1]
    assert drawn[0].text == row[0].text
    assert drawn[1].text.endswith("  "), "the room that is left stays on the right"


def test_for_a_reader_from_the_right_labels_and_gutters_stand_at_the_right() -> None:
    label = (Span(fit("7.2", 4), "dim"), Span(fit(ROOM, 12), "field"))
    row = (*label, Span(GUTTER, "frame"), Span(safe_line(TEXT), "quoted"))
    drawn = MIRRORED.laid(row, 60)
    assert sum(width(span.text) for span in drawn) == 60
    assert [span.style for span in drawn] == ["text", "quoted", "frame", "field", "dim"]
    assert drawn[-1].text == " 7.2"
    assert drawn[-2].text.startswith("  "), "the room of a column is on its left"
    assert drawn[-3].text == " \u2502"


def test_two_letters_that_join_to_one_leave_the_line_as_wide_as_it_was() -> None:
    row = (Span(fit("\u0644\u0627 \u0644\u0627", 10)), Span(safe_line("12")))
    assert width(text(VISUAL.laid(row, 12))) == 12
    assert width(text(MIRRORED.laid(row, 12))) == 12


def test_a_cursor_stays_between_the_letters_between_which_it_is() -> None:
    latin = (Span(safe_line("[")), Span(safe_line("MERI")), Span(safe_line("D"), "reverse", goes_on=True),
             Span(safe_line("IAN"), goes_on=True), Span(safe_line("]")))  # fmt: skip
    assert text(MIRRORED.laid(latin, 10)) == "[MERIDIAN]"
    arabic = (Span(safe_line(ROOM[:2])), Span(safe_line(ROOM[2]), "reverse", goes_on=True),
              Span(safe_line(ROOM[3:]), goes_on=True))  # fmt: skip
    drawn = VISUAL.laid(arabic, 10)
    assert [span.style for span in drawn] == ["text", "reverse", "text"]
    assert plain_letters(text(drawn)) == ROOM[::-1]


def test_what_a_terminal_turns_round_by_itself_is_only_marked_off() -> None:
    drawn = Direction("terminal", right_to_left=False).laid((Span(fit(ROOM, 8)), Span(safe_line("x"))), 9)
    assert text(drawn) == f"\u2068{ROOM}\u2069    x"


def test_off_is_off() -> None:
    row = line(TEXT, (ROOM, "dim"))
    for right_to_left in (True, False):
        assert Direction("off", right_to_left=right_to_left).laid(row, 60) is row


@pytest.mark.parametrize(
    ("environ", "how"),
    [({}, "visual"), ({"TERM": "xterm-256color"}, "visual"), ({"VTE_VERSION": "7006"}, "terminal"),
     ({"VTE_VERSION": "5202"}, "visual"), ({"KONSOLE_VERSION": "230800"}, "terminal"), ({"TERM": "mlterm"}, "terminal"),
     ({"TERM_PROGRAM": "Apple_Terminal"}, "terminal"), ({"VTE_VERSION": "x"}, "visual")],
)  # fmt: skip
def test_auto_is_what_the_terminal_is_known_for(environ: dict[str, str], how: str) -> None:
    assert how_here("auto", environ) == how
    assert how_here("off", environ) == "off"
    assert how_here("visual", {"KONSOLE_VERSION": "1"}) == "visual"


# -- other scripts in every place --------------------------------------------------------------------------------------


@pytest.mark.parametrize("cells", [80, 100])
@pytest.mark.parametrize("phrases", [AR, ZH], ids=["right-to-left", "wide"])
def test_every_line_is_as_wide_as_the_screen(phrases: object, cells: int) -> None:
    watch = Watch()
    chosen = AR if phrases is AR else ZH
    watch.desk.speak(chosen)
    theirs = watch.arrive(alert(watch.world))
    ours = watch.sent(watch.world.say("procedure.free_text", FreeText(subject=TEXT, text=TEXT * 20), from_="KESTREL"))
    direction = Direction("visual", right_to_left=chosen.right_to_left)
    whole = [
        frame_line(chosen, "test", "KESTREL", "WATCH-1", cells),
        link_line(chosen, watch.desk, watch.now, watch.tick, cells),
        alarm_line(chosen, watch.desk, watch.now, watch.tick, cells),
        *(watch.desk.rows.first(each, watch.now, cells) for each in (theirs, ours)),
        *(watch.desk.rows.second(each, watch.now, cells) for each in (theirs, ours)),
    ]
    for each in whole:
        assert width(text(each)) == cells
        assert width(text(direction.laid(each, cells))) == cells
    body = read(theirs.message, theirs.body, chosen, digest=theirs.hash, cells=cells).lines
    ladder = ladder_lines(watch.board, ours, chosen, watch.now, cells)
    case = case_lines(watch.board, ours, chosen, watch.desk.rows, watch.now, cells)
    for each in (*body, *ladder, *case):
        assert width(text(each)) <= cells
        assert width(text(direction.laid(each, cells))) <= cells


def test_the_columns_of_a_list_stand_under_one_another_whatever_the_script() -> None:
    watch = Watch()
    watch.desk.speak(ZH)
    said = (FreeText(subject="\u536b\u661f" * 30, text="x"), FreeText(subject="Orbit", text="x"))
    rows = [watch.desk.rows.first(watch.arrive(watch.world.say("procedure.free_text", each)), watch.now, 80)
            for each in said]  # fmt: skip
    ends = [[sum(width(span.text) for span in row[: place + 1]) for place in range(len(row))] for row in rows]
    assert ends[0] == ends[1]


# -- and nowhere else --------------------------------------------------------------------------------------------------


async def test_what_is_typed_and_signed_stays_in_the_order_in_which_it_is_read(tmp_path: Path) -> None:
    chair = Chair(tmp_path, phrases=AR)
    async with chair.sit(WIDE) as pilot:
        assert chair.app.direction.mirrored
        draft = Draft("procedure.free_text", chair.desk.board, AR)
        for path, typed in (("to", "MERIDIAN"), ("body.subject", TEXT), ("body.text", TEXT), ("language", "ar")):
            draft.set(path, typed)
        chair.app.go.write(draft)
        await chair.draw(pilot)
        await pilot.pause(0.4)
        await chair.draw(pilot)
        assert plain_letters(chair.text()).find(TEXT[::-1]) >= 0, "drawn turned round"
        await pilot.press("f3")
        await chair.draw(pilot)
        await pilot.press("f3")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        (said,) = chair.signed()
        assert TEXT.encode() in said.body
        assert TEXT[::-1].encode() not in said.body
        assert draft.values["body.subject"] == TEXT


async def test_a_choice_shows_what_each_setting_does(tmp_path: Path) -> None:
    chair = Chair(tmp_path)
    async with chair.sit(SMALL) as pilot:
        await pilot.press("f5", "end", *["down"] * 9, "enter")
        await chair.draw(pilot)
        assert "RIGHT TO LEFT" in chair.text()
        assert SAMPLE in chair.text()
        assert turned(SAMPLE, right=True) in chair.text()
        await pilot.press("down", "down", "down", "enter")
        await chair.draw(pilot)
        assert chair.app.profile.rtl == "off"
        assert type(chair.profile).read(chair.profile.directory).rtl == "off"


def test_nothing_but_the_strip_and_the_sample_is_turned_round() -> None:
    """Whoever stores, signs, exports or copies text has no way to get it in the order of cells."""
    root = Path(__file__).parents[2]
    users = {
        path.relative_to(root).as_posix()
        for room in ("protocols", "hotline", "tui")
        for path in (root / room).rglob("*.py")
        if "tui.direction" in path.read_text("utf-8").replace('"""', "") and path.name != "direction.py"
    }
    assert users <= {
        "tui/app.py", "tui/control/app.py", "tui/screens/language.py", "tui/widgets/drawn.py",
        "hotline/cli/printing.py", "hotline/client/profile.py",
    }  # fmt: skip


def test_a_command_prints_it_turned_round_on_a_terminal_alone() -> None:
    assert plain_letters(on_terminal(f"7 {TEXT}\nplain", {})) == f"{TEXT[::-1]} 7\nplain"
    assert on_terminal(TEXT, {"KONSOLE_VERSION": "1"}) == TEXT
    assert on_terminal(TEXT, {"HOTLINE_RTL": "off"}) == TEXT
    assert on_terminal(TEXT, {"HOTLINE_RTL": "nonsense"}) == on_terminal(TEXT, {})


def test_columns_of_a_command_stand_under_one_another_whatever_the_script() -> None:
    rows = table([("\u536b\u661f", "x"), ("abc", "y"), ("\u0645\u064f", "z")]).splitlines()
    assert [cells(row[:-1]) for row in rows] == [6, 6, 6]


def test_what_a_command_writes_into_a_file_is_in_the_order_in_which_it_is_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out(TEXT)
    assert capsys.readouterr().out == f"{TEXT}\n"


async def test_nothing_at_the_right_is_covered_by_the_bar_of_what_scrolls(tmp_path: Path) -> None:
    """The number of a field, asked for over a telephone, and the cursor of the list."""
    chair = Chair(tmp_path, phrases=AR)
    async with chair.sit(SMALL) as pilot:
        for _ in range(20):
            chair.arrive(alert(chair.world))
        await chair.draw(pilot)
        assert any(line.rstrip().endswith(("<", "< ")) for line in chair.text().splitlines())
        await pilot.press("enter")  # so many of one centre are one row, which opens first
        await chair.draw(pilot)
        await pilot.press("down", "enter")
        await chair.draw(pilot)
        numbers = [line.split()[-1] for line in chair.text().splitlines() if "\u2502" in line]
        assert "2.1" in numbers


def test_a_sentence_that_begins_with_a_key_ends_at_the_left() -> None:
    drawn = MIRRORED.laid(line(f"F8 {TEXT}."), 40)
    assert text(drawn).strip().startswith(".")
    assert text(drawn).endswith("F8")
