"""Two centres have spoken; one of them makes a bundle out of its record, and somebody outside verifies it."""

from __future__ import annotations

import asyncio
import io
import json
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from hotline.cli import main
from hotline.evidence.bundle import Made, make_bundle
from hotline.evidence.checkpoints import head_of, newest_checkpoint
from hotline.evidence.reading import reading
from hotline.node import directory
from hotline.node.record.tables import MESSAGES
from protocols.bundle import Findings, read_bundle, verify_bundle
from protocols.bundle.vouched import party_named
from protocols.cosignature import VerifierKey, add_line, cosignature_line, cosigned_bytes
from protocols.errors import Code, Refused
from protocols.keys import SeedSigner, fingerprint
from tests.evidence.test_verify import change
from tests.evidence.two_centres import CENTRES, _seat, _silent
from tests.parties import finish


@pytest.fixture(autouse=True)
def _nobody_signed_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AT", "AS", "KEY", "PASSPHRASE_FILE", "DEBUG", "LANG"):
        monkeypatch.delenv(f"HOTLINE_{name}", raising=False)
    monkeypatch.chdir(tmp_path)


def messages(centre: Path) -> list[tuple[str, str, bytes]]:
    """Digits, type and hash of each message, in the order in which they came."""
    with reading(centre) as here:
        wanted = sa.select(MESSAGES.c.digits, MESSAGES.c.type, MESSAGES.c.hash).order_by(MESSAGES.c.seq)
        return [(row.digits, row.type, bytes(row.hash)) for row in here.connection.execute(wanted)]


def found(made: Made) -> Findings:
    """By the fingerprints that both parties gave: here, what both records begin with."""
    return verify_bundle(made.data, {party: root[:16] for party, root in made.roots.items()})


def digits(made: Made) -> list[str]:
    return [word for party, root in made.roots.items() for word in ("--root", f"{party}={fingerprint(root)}")]


def test_either_centre_proves_the_same_of_one_message(spoken: Path) -> None:
    first = messages(spoken / "MERIDIAN")[0]
    for centre in CENTRES:
        made = make_bundle(spoken / centre, messages=[first[0]], for_members=True)
        proved = found(made)
        assert proved.ok
        assert {"released", "signed", "stored", "shown", "acknowledged", "agreed", "chained"} <= proved.codes(
            "proved", first[2]
        )
        assert sorted(made.roots) == sorted(CENTRES.values())


def test_a_case_is_all_of_its_messages_and_no_others(spoken: Path) -> None:
    (first, _, one), (_, _, taken), *others = messages(spoken / "KESTREL")
    inside = {each.hash for each in found(make_bundle(spoken / "KESTREL", case=first, for_members=True)).messages}
    assert inside == {one, taken}
    assert not inside & {hashed for _, _, hashed in others}


def test_the_second_message_stands_on_the_first_which_is_not_inside(spoken: Path) -> None:
    second = messages(spoken / "KESTREL")[2]
    proved = found(make_bundle(spoken / "KESTREL", messages=[second[0]], for_members=True))
    assert proved.ok
    # Both sign the heads of a session at its beginning: the last message has none yet.
    assert {"predecessor_missing", "not_agreed"} <= proved.codes("not_proved", second[2])


def test_what_is_not_there_or_not_clear_is_refused(spoken: Path) -> None:
    for name in ("00000", "MERIDIAN 010000Z 00000", "ab" * 32, "the first one"):
        with pytest.raises(Refused) as refused:
            make_bundle(spoken / "KESTREL", messages=[name], for_members=True)
        assert refused.value.code is Code.NOT_FOUND


def test_whoever_changed_the_record_has_nothing_to_show(copied: Path) -> None:
    first = messages(copied / "KESTREL")[0]
    change(copied / "KESTREL", "update notice set bytes = replace(bytes, x'a6', x'a7') where from_centre = 'KESTREL'")
    try:
        proved = found(make_bundle(copied / "KESTREL", messages=[first[0]], for_members=True))
    except Refused:
        return
    assert not proved.ok or "stored" not in proved.codes("proved", first[2])


def test_for_somebody_outside_two_officers_release_it(copied: Path) -> None:
    first, second = messages(copied / "MERIDIAN")[0], messages(copied / "MERIDIAN")[2]
    with pytest.raises(Refused) as refused:
        make_bundle(copied / "MERIDIAN", messages=[first[0]])
    assert refused.value.code is Code.OFFICERS_MISSING

    asyncio.run(_release_outside(copied, first[2]))
    made = make_bundle(copied / "MERIDIAN", messages=[first[0]])
    proved = found(made)
    assert proved.ok
    assert [len(proved.audience.outsiders), proved.audience.members] == [1, ()]
    assert "acknowledged" in proved.codes("proved", first[2])
    assert "released_outside" in proved.codes("proved", proved.audience.outsiders[0])

    with pytest.raises(Refused) as refused:
        make_bundle(copied / "MERIDIAN", messages=[first[0], second[0]])
    assert refused.value.code is Code.OFFICERS_MISSING  # it names the first alone
    with pytest.raises(Refused) as refused:
        make_bundle(copied / "KESTREL", messages=[first[0]])
    assert refused.value.code is Code.OFFICERS_MISSING  # theirs is not ours


async def _release_outside(base: Path, message: bytes) -> None:
    nodes = {centre: directory.open_node(base / centre, _silent) for centre in CENTRES}
    for node in nodes.values():
        await node.start()
    draft: dict[str, Any] = {
        "type": "procedure.release_to_outsiders", "to": ["KESTREL"], "precedence": "ROUTINE",
        "body": {"passes_on": [message.hex()], "to_whom": "The board of inquiry", "kind": "bundle",
                 "purpose": "Its inquiry", "at": "2030-01-01T00:00:00Z"},
    }  # fmt: skip
    try:
        async with (
            _seat(base, nodes, "MERIDIAN", "WATCH-1") as author,
            _seat(base, nodes, "MERIDIAN", "WATCH-2") as two,
        ):
            waiting = (await author.send(draft)).message
            await two.caught_up()
            while waiting not in two.board.waiting:
                await asyncio.sleep(0.01)
            await two.release(waiting)
            await author.wait_for(waiting, "received", 10)
    finally:
        for node in nodes.values():
            await node.stop()


# -- as somebody at a keyboard does it ---------------------------------------------------------------------------------


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = main([str(word) for word in words])
    out, err = capsys.readouterr()
    return status, out, err


def test_made_handed_over_and_verified(spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = messages(spoken / "MERIDIAN")[0]
    node = spoken / "MERIDIAN"
    assert run(capsys, "bundle", "make", node, "--case", first[0], "-o", "a.bundle")[0] == 1
    assert not Path("a.bundle").exists()

    status, out, err = run(capsys, "bundle", "make", node, "--case", first[0], "--for-members", "-o", "a.bundle")
    assert status == 0
    assert first[0] in out
    assert "Meridian Orbital: " in err
    assert run(capsys, "bundle", "make", node, "--case", first[0], "--for-members", "-o", "a.bundle")[0] == 1

    roots = digits(make_bundle(node, case=first[0], for_members=True))
    status, out, _ = run(capsys, "bundle", "verify", "a.bundle", *roots)
    assert status == 0
    assert "acknowledged it in KESTREL" in out
    assert out.startswith("TEST")
    assert out.rstrip().endswith("Nothing in this file was real.")

    status, out, _ = run(capsys, "bundle", "verify", "a.bundle", *roots, "--json")
    assert (status, json.loads(out)["ok"]) == (0, True)


def test_it_needs_the_fingerprints_and_believes_no_others(spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = make_bundle(spoken / "KESTREL", case=messages(spoken / "KESTREL")[0][0], for_members=True)
    Path("a.bundle").write_bytes(made.data)

    assert run(capsys, "bundle", "verify", "a.bundle")[0] == 1
    one, other = digits(made)[1], digits(made)[3]
    swapped = [f"{one.split('=')[0]}={other.split('=')[1]}", f"{other.split('=')[0]}={one.split('=')[1]}"]
    status, out, _ = run(capsys, "bundle", "verify", "a.bundle", "--root", swapped[0], "--root", swapped[1])
    assert (status, "[root_differs]" in out, "[released]" in out) == (1, True, False)
    status, _, err = run(capsys, "bundle", "verify", "a.bundle", "--root", f"{one[:-1]}{(int(one[-1]) + 1) % 10}")
    assert (status, "misheard" in err) == (1, True)


def test_a_file_that_was_touched(spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = make_bundle(spoken / "KESTREL", case=messages(spoken / "KESTREL")[0][0], for_members=True)
    Path("a.bundle").write_bytes(made.data.replace(b"1800Z", b"1900Z"))
    status, out, _ = run(capsys, "bundle", "verify", "a.bundle", *digits(made))
    assert status == 1
    assert "IT DOES NOT HOLD" in out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_each_party_is_asked_for_and_no_digits_are_drawn(
    spoken: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_bundle(spoken / "KESTREL", case=messages(spoken / "KESTREL")[0][0], for_members=True)
    Path("a.bundle").write_bytes(made.data)
    inside = [party_named(each) for each in read_bundle(made.data).parties]
    typed = "".join(f"{fingerprint(made.roots[party])}\n" for party in inside)
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    status, out, err = run(capsys, "bundle", "verify", "a.bundle")
    assert status == 0
    assert all(f"Fingerprint of {party}" in err for party in inside)
    assert not any(fingerprint(root)[:11] in err for root in made.roots.values())

    monkeypatch.setattr("sys.stdin", Terminal("\n" + typed.split("\n")[1] + "\n"))
    status, out, _ = run(capsys, "bundle", "verify", "a.bundle")
    assert (status, "[root_not_compared]" in out) == (1, True)


def test_one_root_of_two_says_first_which_is_missing_and_folds_what_follows(
    spoken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = make_bundle(spoken / "KESTREL", case=messages(spoken / "KESTREL")[0][0], for_members=True)
    Path("a.bundle").write_bytes(made.data)
    roots = digits(made)
    status, out, _ = run(capsys, "bundle", "verify", "a.bundle", *roots[:2])
    missing = roots[3].partition("=")[0]
    said = [line.strip() for line in out.splitlines() if not line.startswith(("TEST", "WRONG"))]
    assert (status, missing in said[0], "[root_not_compared]" in said[0]) == (1, True, True)
    assert f"--root '{missing}=DIGITS'" in said[1]
    assert out.count("piece_refused") == 0


def test_a_bundle_that_was_cut_is_called_that(spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = make_bundle(spoken / "KESTREL", case=messages(spoken / "KESTREL")[0][0], for_members=True)
    for data in (made.data[:70], b'{"json": 1}'):
        Path("a.bundle").write_bytes(data)
        status, _, err = run(capsys, "bundle", "verify", "a.bundle", *digits(made))
        assert (status, "not a bundle, or not the whole of one" in err, "message" in err) == (1, True, False)
    Path("a.bundle").write_bytes(made.data)
    status, _, err = run(capsys, "bundle", "verify", "a.bundle", *digits(made), "--witness", "rubbish")
    assert (status, "is no witness's key" in err, "checkpoint again" in err) == (1, True, False)


def test_the_journal_it_stands_in_and_a_witness_of_it(copied: Path) -> None:
    first = messages(copied / "KESTREL")[0]
    alone = found(make_bundle(copied / "KESTREL", messages=[first[0]], for_members=True))
    assert "entered" in alone.codes("proved", first[2])
    assert "no_witness" in alone.codes("not_proved")

    signer = SeedSigner(bytes(range(32)), "test")
    key = VerifierKey("witness.example", signer.public, witness=True)
    with reading(copied / "KESTREL") as here:
        note = newest_checkpoint(here)
    assert note is not None
    line = cosignature_line(
        key, 1_800_000_000, finish(signer.sign_note(cosigned_bytes(head_of(note)[0], 1_800_000_000)))
    )
    change(
        copied / "KESTREL", f"update checkpoint set note = x'{add_line(note, line).hex()}' where note = x'{note.hex()}'"
    )
    made = make_bundle(copied / "KESTREL", messages=[first[0]], for_members=True)
    seen = verify_bundle(made.data, {party: root[:16] for party, root in made.roots.items()}, (key,))
    assert seen.ok
    assert "witnessed" in seen.codes("proved")
    assert "witness_not_compared" in found(made).codes("not_proved")


def test_show_draws_the_words_and_verifies_nothing(spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = make_bundle(spoken / "KESTREL", case=messages(spoken / "KESTREL")[0][0], for_members=True)
    Path("a.bundle").write_bytes(made.data)
    status, out, _ = run(capsys, "bundle", "show", "a.bundle")
    assert status == 0
    assert "NOTHING OF THIS IS VERIFIED" in out
    assert "Our watch changes at 1800Z." in out


def test_no_bundle_at_all(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.bundle").write_bytes(b"no bundle")
    assert run(capsys, "bundle", "verify", "a.bundle", "--root", f"A={fingerprint(bytes(32))}")[0] == 1
    assert run(capsys, "bundle", "verify", "b.bundle", "--root", f"A={fingerprint(bytes(32))}")[0] == 1
