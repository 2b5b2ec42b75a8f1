"""Channels on a screen: offered where there is more than one, named in the list, NOT SHARED on the ladder."""

from __future__ import annotations

import pytest

from protocols.messages.charter import Shows
from protocols.messages.procedure import FreeText
from protocols.phrases.catalogue import Phrases
from tests.channel_world import Channelled
from tests.parties import Said
from tests.tui.desks import Watch
from tui.drafts import Draft
from tui.reading import marks_of
from tui.rows import Rows
from tui.rungs import ladder_lines

EN = Phrases("en")
TEXT = FreeText(subject="Orbit", text="All is well.")
OPEN = ("procedure.free_text",)


@pytest.fixture
def world() -> Channelled:
    return Channelled()


@pytest.fixture
def watch(world: Channelled) -> Watch:
    return Watch(world)


def heard(watch: Watch, *said: Said) -> None:
    for each in said:
        if each.message.from_ == "KESTREL":
            watch.sent(each)
        else:
            watch.arrive(each)


def written(watch: Watch, **values: str) -> Draft:
    draft = Draft("procedure.free_text", watch.board, EN)
    for path, value in {"to": "MERIDIAN", "body.subject": "Orbit", "body.text": "All is well."}.items():
        draft.set(path, value)
    for path, value in values.items():
        draft.set(path, value)
    return draft


def test_with_the_direct_channel_alone_none_is_offered(world: Channelled, watch: Watch) -> None:
    assert "charter" not in {slot.path for slot in written(watch).slots()}
    heard(watch, world.proposes("MERIDIAN", "KESTREL"))
    assert "charter" not in {slot.path for slot in written(watch).slots()}


def test_a_channel_is_offered_by_its_digits_and_members(world: Channelled, watch: Watch) -> None:
    agreed = world.in_force(types=OPEN)
    heard(watch, *agreed)
    [slot] = [slot for slot in written(watch).slots() if slot.path == "charter"]
    assert [option.words for option in slot.options] == ["the direct channel", f"channel {agreed[0].digits}: MERIDIAN"]
    message = written(watch, charter=agreed[0].hash.hex()).checked(watch.now).message
    assert message is not None
    assert message.charter == agreed[0].hash
    direct = written(watch).checked(watch.now).message
    assert direct is not None
    assert direct.charter is None


def test_what_is_not_opened_is_a_fault_of_the_form(world: Channelled, watch: Watch) -> None:
    agreed = world.in_force()
    heard(watch, *agreed)
    [fault] = written(watch, charter=agreed[0].hash.hex()).checked(watch.now).faults
    assert "not opened on this channel" in fault.wrong


def test_the_list_names_the_channel(world: Channelled, watch: Watch) -> None:
    agreed = world.in_force(types=OPEN)
    heard(watch, *agreed)
    on_it = watch.arrive(world.say("procedure.free_text", TEXT, charter=agreed[0].hash))
    direct = watch.arrive(world.say("procedure.free_text", TEXT))
    rows = Rows(watch.board, EN)
    assert rows.subject(on_it).startswith(f"channel {agreed[0].digits}: ")
    assert not rows.subject(direct).startswith("channel")


def test_not_shared_is_neither_not_seen_nor_silence(world: Channelled, watch: Watch) -> None:
    shows = Shows(shown="no", presence="no", answer_times="no")
    agreed = world.in_force(types=OPEN, shows=shows)
    heard(watch, *agreed)
    ours = watch.sent(world.say("procedure.free_text", TEXT, charter=agreed[0].hash, from_="KESTREL", to=("MERIDIAN",)))
    drawn = "\n".join(
        "".join(span.text for span in line) for line in ladder_lines(watch.board, ours, EN, watch.now, 60)
    )
    assert "NOT SHARED" in drawn
    assert "NOT SEEN" not in drawn
    assert "NOT ACKNOWLEDGED" in drawn


def test_not_countersigned_stands_above_the_message() -> None:
    world = Channelled(countersigns=False)
    watch = Watch(world)
    matter = watch.arrive(world.say("procedure.free_text", TEXT, from_="WREN", to=("KESTREL",)))
    assert EN.say("mark-not_countersigned") in marks_of(matter, EN)
    assert EN.say("mark-not_countersigned") in Rows(watch.board, EN).subject(matter)
