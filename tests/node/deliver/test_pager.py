"""Pages: owed until they went out, loud when they do not, and no more than are needed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hotline.node.deliver.calling import Pager
from hotline.node.record.tables import FEED, PAGES
from hotline.node.settings import Settings, read_settings, write_settings
from protocols.errors import Code, Refused
from protocols.wire import decode
from tests.simulator import SimulatedCentre, Simulation, Spoken

FLASH: dict[str, Any] = {"precedence": "FLASH", "precedence_reason": "Minutes are left."}
DUTY = Pager(name="duty", url="json://pager.example/")
CHIEF = Pager(name="chief", url="json://pager.example/", rungs=("untaken",))


def told(centre: SimulatedCentre, what: str) -> list[dict[str, Any]]:
    return [decode(row.data) for row in centre.rows(FEED, FEED.c.what == what)]


async def with_pagers(sim: Simulation, *pagers: Pager, at: str = "KESTREL") -> SimulatedCentre:
    centre = sim[at]
    centre.pagers = pagers
    await centre.restart()
    await sim.linked()
    return centre


async def unseen(sim: Simulation) -> Spoken:
    """A FLASH to KESTREL, where WATCH-1 is signed on and opens nothing."""
    await sim["KESTREL"].seat()
    said = await sim["MERIDIAN"].says("conjunction.alert", **FLASH)
    await sim["KESTREL"].has_received(said)
    return said


async def test_a_page_that_fails_is_an_alarm_at_once_and_is_tried_until_it_goes_out(sim: Simulation) -> None:
    kestrel = await with_pagers(sim, DUTY)
    kestrel.pager_says = "not_taken"
    await unseen(sim)
    await sim.passes(seconds=62)
    (alarm,) = [each for each in told(kestrel, "alarm") if each["code"] == "page_failed"]
    assert "duty" in alarm["detail"]
    assert "not_taken" in alarm["detail"]
    await sim.passes(minutes=1)
    tries = len([name for name, _ in kestrel.paged if name == "duty"])
    assert tries >= 3
    kestrel.pager_says = ""
    await sim.passes(minutes=6)
    assert {row.state for row in kestrel.rows(PAGES)} == {"sent"}
    assert len([each for each in told(kestrel, "alarm") if each["code"] == "page_failed"]) == 1


async def test_a_page_whose_message_was_taken_meanwhile_is_not_sent(sim: Simulation) -> None:
    kestrel = await with_pagers(sim, DUTY)
    kestrel.pager_says = "not_taken"
    said = await unseen(sim)
    await sim.passes(seconds=62)
    await kestrel.acknowledges(said)
    sent = len(kestrel.paged)
    kestrel.pager_says = ""
    await sim.passes(minutes=10)
    assert len(kestrel.paged) == sent
    assert [row.state for row in kestrel.rows(PAGES)] == ["not_needed"]


async def test_a_node_that_was_killed_with_a_page_owed_sends_it_when_it_is_up_again(sim: Simulation) -> None:
    kestrel = await with_pagers(sim, DUTY)
    kestrel.pager_says = "not_taken"
    await unseen(sim)
    await sim.passes(seconds=62)
    await kestrel.kill()
    kestrel.paged.clear()
    kestrel.pager_says = ""
    await sim.passes(minutes=3)
    await kestrel.start()
    await sim.passes(seconds=70)
    assert "duty" in [name for name, _ in kestrel.paged]
    assert "owed" not in {row.state for row in kestrel.rows(PAGES)}


async def test_who_is_called_when_is_the_settings_affair(sim: Simulation) -> None:
    kestrel = await with_pagers(sim, CHIEF, Pager(name="routine", command=("page",), for_=("ROUTINE",)))
    await unseen(sim)
    await sim.passes(minutes=2)
    assert kestrel.paged == []
    await sim.passes(minutes=1)
    assert [name for name, _ in kestrel.paged] == ["chief"]


async def test_the_sender_calls_the_other_sides_second_contact_where_it_was_given_a_way(sim: Simulation) -> None:
    meridian = await with_pagers(
        sim, DUTY, Pager(name="their deputy", url="mailto://x", centre="KESTREL"),
        Pager(name="another", url="mailto://x", centre="HALCYON"), at="MERIDIAN",
    )  # fmt: skip
    await sim.lost()
    said = await meridian.says("conjunction.alert", **FLASH)
    await sim.passes(minutes=6)
    assert [name for name, _ in meridian.paged] == ["duty", "their deputy"]
    ours, theirs = (words.body for _, words in meridian.paged)
    assert f"Our FLASH {said.digits} to KESTREL is not acknowledged." in ours
    assert f"FLASH {said.digits} from MERIDIAN waits for you" in theirs


async def test_a_test_page_asks_nothing_of_anybody_and_says_what_came_of_it(sim: Simulation) -> None:
    kestrel = await with_pagers(sim, DUTY, CHIEF)
    assert await kestrel.node.paging.test("duty") == ("duty",)
    await sim.passes(seconds=2)
    ((name, words),) = kestrel.paged
    assert name == "duty"
    assert "Nothing is asked of you." in words.body
    kestrel.pager_says = "too_slow"
    assert await kestrel.node.paging.test(None) == ("duty", "chief")
    await sim.passes(seconds=2)
    assert [row.state for row in kestrel.rows(PAGES)] == ["sent", "given_up", "given_up"]
    await kestrel.is_alarmed("page_failed")
    with pytest.raises(Refused) as refused:
        await kestrel.node.paging.test("nobody")
    assert refused.value.code is Code.NOT_FOUND


async def test_the_days_test_is_sent_once_a_day_at_its_minute_over_restarts(sim: Simulation) -> None:
    minute = (sim.now // 60_000 + 2) % 1440
    at = f"{minute // 60:02d}{minute % 60:02d}Z"
    kestrel = await with_pagers(sim, Pager(name="duty", command=("page",), test_at=at))
    before = len(kestrel.paged)
    await sim.passes(minutes=4)
    assert len(kestrel.paged) == before + 1
    await kestrel.restart()
    await sim.passes(minutes=10)
    assert len(kestrel.paged) == before + 1


async def test_a_new_pager_is_not_called_unannounced_when_the_node_first_starts(sim: Simulation) -> None:
    minute = (sim.now // 60_000 - 2) % 1440
    at = f"{minute // 60:02d}{minute % 60:02d}Z"
    kestrel = await with_pagers(sim, Pager(name="duty", command=("page",), test_at=at))
    await sim.passes(minutes=10)
    assert kestrel.paged == []
    await sim.passes(hours=24)
    assert [name for name, _ in kestrel.paged] == ["duty"]


async def test_a_url_that_others_can_read_fails_its_test_page_and_no_other(folder: Path) -> None:
    simulation = Simulation()
    kestrel = simulation["KESTREL"]
    kestrel.pagers = (Pager(name="duty", url_file="duty.url"),)
    async with simulation as sim:
        await sim.linked()
        paging = kestrel.node.paging
        paging._directory = folder
        file = folder / "duty.url"
        file.write_text("json://pager.example/")
        file.chmod(0o644)
        await paging.test("duty")
        await sim.passes(seconds=2)
        assert [row.state for row in kestrel.rows(PAGES)] == ["given_up"]
        assert any("url_file_exposed" in each["detail"] for each in told(kestrel, "alarm"))
        await unseen(sim)
        await sim.passes(seconds=62)
        assert "duty" in [name for name, _ in kestrel.paged]
        file.chmod(0o600)
        await paging.test("duty")
        await sim.passes(seconds=40)
        assert kestrel.rows(PAGES)[-1].state == "sent"


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "duty"},
        {"name": "duty", "url": "json://x", "command": ("page",)},
        {"name": "", "url": "json://x"},
        {"name": "duty", "url": "json://x", "test_at": "25:00"},
    ],
)
def test_a_pager_that_cannot_be_meant_is_not_a_setting(wrong: dict[str, Any]) -> None:
    import msgspec

    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, Pager)


def test_pagers_are_written_and_read_again_and_a_person_can_add_one_at_the_end(tmp_path: Path) -> None:
    settings = Settings(mode="test", centre="KESTREL", party="Kestrel Space", anchor="00")
    write_settings(tmp_path, settings)
    with (tmp_path / "node.toml").open("a") as file:
        file.write('\n[[pager]]\nname = "duty"\nurl_file = "duty.url"\nfor = ["FLASH"]\ntest_at = "0600Z"\n')
    (pager,) = read_settings(tmp_path).pager
    assert (pager.name, pager.for_, pager.test_minute) == ("duty", ("FLASH",), 360)
    write_settings(tmp_path, read_settings(tmp_path))
    assert read_settings(tmp_path).pager == (pager,)


def test_two_pagers_of_one_name_are_refused(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings(mode="test", centre="KESTREL", party="Kestrel Space", anchor="00"))
    with (tmp_path / "node.toml").open("a") as file:
        file.write(2 * '\n[[pager]]\nname = "duty"\ncommand = ["page"]\n')
    with pytest.raises(Refused, match="two pagers"):
        read_settings(tmp_path)
