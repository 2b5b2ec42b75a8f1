"""A seat speaks its reader's language, says so in what is signed, and shows the words in which others signed."""

from __future__ import annotations

import ast as python
from pathlib import Path
from typing import Any

import pytest

from hotline.client import Matter, Profile
from hotline.client.catalogues import Catalogues
from protocols.envelope import Attestation, ReadIn
from protocols.messages.procedure import FreeText
from protocols.phrases import catalogue
from protocols.phrases.catalogue import LANGUAGES, Phrases, own_name
from protocols.wire import unpack
from tests.catalogues import ARABIC, CHINESE, changed, pseudo
from tests.tui.desks import Watch
from tests.tui.scenes import SCENES
from tests.tui.seats import SMALL, WIDE, Chair, alert
from tui.actions import ACTIONS
from tui.cells import plain, width
from tui.drafts import Draft
from tui.rows import STATES
from tui.wording import catalogue_mark, wording_lines, wording_of

EN = Phrases("en")
AR, ZH = pseudo("ar", ARABIC), pseudo("zh", CHINESE, 2)
OTHER = changed("en", "subject-procedure-free_text", "Text: { $subject }")


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> str:
    """A second language that is installed for one test, where there is none yet."""
    if len(LANGUAGES) > 1:
        return next(each for each in LANGUAGES if each != "en")
    both = ("en", "ar")
    read = catalogue.files_of
    for module in ("protocols.phrases.catalogue", "hotline.client.catalogues", "hotline.client.profile", "tui.wording",
                   "tui.screens.language", "tui.screens.unlock", "tui.plain_commands"):  # fmt: skip
        monkeypatch.setattr(f"{module}.LANGUAGES", both)
    monkeypatch.setattr(catalogue, "files_of", lambda of: AR.files if of == "ar" else read(of))
    return "ar"


def seen(watch: Watch, **changes: Any) -> Matter:
    said = watch.world.say("procedure.free_text", FreeText(subject="Orbit", text="x"), **changes)
    return watch.arrive(said)


def read_in(matter: Matter, language: str, hash: bytes) -> Matter:
    from dataclasses import replace

    return replace(matter, read_in=ReadIn(language=language, phrases=hash))


# -- every screen in every language ------------------------------------------------------------------------------------


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_scene_can_be_drawn_in_every_language(language: str, scene: str, tmp_path: Path) -> None:
    chair = Chair(tmp_path, phrases=Phrases(language))
    async with chair.sit(SMALL) as pilot:
        await SCENES[scene](chair, pilot)
        assert all(width(line) <= SMALL[0] for line in chair.text().splitlines())
        assert "F9" in chair.text()
        assert "F1" in chair.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_a_column_has_room_there(language: str) -> None:
    say = Phrases(language).say
    room = {f"token-{state}": 4 for state in STATES} | {f"short-precedence-{n}": 5 for n in range(1, 5)}
    room |= {action.label: 16 for action in ACTIONS if action.footer}
    room |= {"screen-column_state": 4, "screen-column_number": 6, "screen-stands": 12, "screen-confirmed": 12}
    room |= {"screen-test": 16, "unlock-who": 8, "unlock-hear": 8, "unlock-read": 8}
    assert {key: said for key, cells in room.items() if width(said := say(key)) > cells} == {}
    clocks = [say(f"short-{each}", clock="T-1:04:12") for each in ("sign", "acknowledge", "answer", "next_word")]
    clocks += [say(f"short-{each}", age="15:36") for each in ("not_received", "not_seen", "not_acknowledged")]
    clocks += [say("short-not_answered", age="15:36"), say("short-until", at="221800Z")]
    assert {said for said in clocks if width(said) > 16} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_states_of_a_list_are_told_apart(language: str) -> None:
    say = Phrases(language).say
    assert len({say(f"token-{state}") for state in STATES}) == len(STATES)
    assert len({say(f"short-precedence-{n}") for n in range(1, 5)}) == 4


def test_another_catalogue_changes_what_is_drawn_and_nothing_that_was_typed() -> None:
    watch = Watch()
    matter = seen(watch)
    draft = Draft("procedure.free_text", watch.board, watch.desk.phrases)
    draft.set("body.subject", "Orbit")
    watch.desk.drafts.append(draft)
    before = watch.desk.rows.subject(matter)
    watch.desk.speak(OTHER)
    assert (before, watch.desk.rows.subject(matter)) == ("Orbit", "Text: Orbit")
    assert draft.values["body.subject"] == "Orbit"


# -- changing it while it runs -----------------------------------------------------------------------------------------


async def test_the_language_changes_while_the_client_runs_and_is_kept(spoken: str, tmp_path: Path) -> None:
    chair = Chair(tmp_path)
    async with chair.sit(WIDE) as pilot:
        assert chair.app.direction.mirrored is False
        away = catalogue.LANGUAGES.index(spoken) - catalogue.LANGUAGES.index("en")  # where the list begins
        await pilot.press("f5")
        await chair.draw(pilot)
        assert "LANGUAGE" in chair.text()
        await pilot.press(*["up" if away < 0 else "down"] * abs(away), "enter")
        await chair.draw(pilot)
        assert chair.app.phrases.language == chair.desk.phrases.language == spoken
        assert chair.app.direction.mirrored == chair.app.phrases.right_to_left
        assert Profile.read(chair.profile.directory).language == spoken
        assert "WATCH 0 need you" not in chair.text()


async def test_what_is_signed_says_in_which_words_it_was_read(spoken: str, tmp_path: Path) -> None:
    chair = Chair(tmp_path)
    async with chair.sit(WIDE) as pilot:
        chair.app.speak(spoken)
        matter = chair.arrive(alert(chair.world))
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        await pilot.press("f8")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        (kept,) = chair.profile.unsent.read()[0]
        said = unpack(kept.attestations[0].payload, Attestation, limit=10_000).read_in
        assert said == ReadIn(language=spoken, phrases=Phrases(spoken).hash)
        assert matter.read_in == ReadIn(language="en", phrases=EN.hash)


async def test_the_sign_on_names_every_language_in_itself(spoken: str, tmp_path: Path) -> None:
    chair = Chair(tmp_path)
    chair.app.locked = True
    async with chair.app.run_test(size=SMALL) as pilot:
        await pilot.pause()
        assert "F5" in chair.text()
        assert own_name("en") in chair.text()
        assert len(own_name(spoken)) > 2


# -- in whose words it was signed --------------------------------------------------------------------------------------


def test_a_message_read_in_our_own_words_carries_no_mark(tmp_path: Path) -> None:
    wording = wording_of(seen(Watch()), Catalogues(tmp_path))
    assert wording is not None
    assert wording.installed
    assert catalogue_mark(wording, EN) == ()


def test_a_catalogue_that_is_not_here_is_named_and_how_to_get_it(tmp_path: Path) -> None:
    matter = read_in(seen(Watch()), "fr", bytes.fromhex("0f3c9a1b") + bytes(28))
    (mark,) = catalogue_mark(wording_of(matter, Catalogues(tmp_path)), EN)
    assert mark.startswith("READ IN ANOTHER CATALOGUE fr 0f3c9a1b")
    assert "hotline phrases import" in mark


def test_of_one_that_was_imported_the_lines_that_it_says_otherwise_are_marked(tmp_path: Path) -> None:
    watch, kept = Watch(), Catalogues(tmp_path)
    matter = read_in(seen(watch), "en", OTHER.hash)
    assert "Not here" in catalogue_mark(wording_of(matter, kept), EN)[0]
    kept.keep(OTHER)
    wording = wording_of(matter, kept)
    assert wording is not None
    assert wording.exact == OTHER
    assert "w shows" in catalogue_mark(wording, EN)[0]
    page = plain(wording_lines(matter, wording, EN, {}, 100))
    assert "1 line of this message reads otherwise" in page
    (marked,) = [line for line in page.splitlines() if line.startswith("! ")]
    assert marked.split("\u2502")[0].split() == ["!", "Orbit"]
    assert marked.split("\u2502")[1].split() == ["Text:", "Orbit"]


@pytest.mark.parametrize("cells", [78, 100])
@pytest.mark.parametrize("theirs", [AR, ZH, EN], ids=["ar", "zh", "en"])
def test_both_wordings_stand_beside_one_another(theirs: Phrases, cells: int, tmp_path: Path) -> None:
    watch, kept = Watch(), Catalogues(tmp_path)
    kept.keep(theirs)
    matter = read_in(watch.arrive(alert(watch.world)), theirs.language, theirs.hash)
    wording = wording_of(matter, kept)
    assert wording is not None
    lines = list(wording_lines(matter, wording, EN, {}, cells))
    assert all(sum(width(span.text) for span in line) <= cells for line in lines)
    page = plain(lines)
    assert matter.digits in page
    assert "It was signed in the words that you read here." in page or theirs is not EN


def test_a_second_officer_sees_in_whose_words_the_first_signed() -> None:
    watch = Watch()
    data = watch.world.message("procedure.free_text", FreeText(subject="Orbit", text="x"), from_="KESTREL")
    watch.waits(data, "WATCH-2")
    (waiting,) = watch.board.waiting.values()
    assert waiting.read_in == ReadIn(language="en", phrases=EN.hash)


async def test_w_shows_the_words_of_the_signer(tmp_path: Path) -> None:
    chair = Chair(tmp_path)
    async with chair.sit(WIDE) as pilot:
        chair.arrive(alert(chair.world))
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        assert "READ IN ANOTHER CATALOGUE" not in chair.text()
        await pilot.press("w")
        await chair.draw(pilot)
        assert "IN TWO WORDINGS" in chair.text()
        assert "It was signed in the words that you read here." in chair.text()


def test_plain_commands_name_every_place_of_a_phrase() -> None:
    """Nothing in the plain mode compares what it says with English words."""
    root = Path(__file__).parents[2] / "tui"
    for path in root.rglob("*.py"):
        tree = python.parse(path.read_text("utf-8"))
        compared = [node for node in python.walk(tree) if isinstance(node, python.Compare)]
        texts = [each.value for node in compared for each in (node.left, *node.comparators)
                 if isinstance(each, python.Constant) and isinstance(each.value, str)]  # fmt: skip
        assert not [text for text in texts if " " in text.strip()], path
