"""A message leaves by paper and camera, and comes back: what the person at the keyboard is told of it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from hotline.cli import main
from hotline.evidence.reading import reading
from hotline.node.record import feed
from tests.evidence.two_centres import speak


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("centres")
    speak(base)
    return base


@pytest.fixture(scope="module")
def first(base: Path) -> tuple[str, bytes]:
    """The five digits of MERIDIAN's first message, and its envelope as KESTREL stored it."""
    with reading(base / "KESTREL") as here:
        entries = feed.after(here.connection, here.place, 0, 500)
        arrived = next(entry.data["envelope"] for entry in entries if entry.what == "arrived")
    from protocols.formats.carried import carried

    return carried(arrived).reference.split()[-1], arrived


@pytest.fixture(autouse=True)
def _nobody_signed_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AT", "AS", "KEY", "PASSPHRASE_FILE", "DEBUG"):
        monkeypatch.delenv(f"HOTLINE_{name}", raising=False)
    monkeypatch.chdir(tmp_path)


class Told:
    """What a command printed, and how it ended."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *words: str | Path) -> None:
        self.status = main([str(word) for word in words])
        self.out, self.err = capsys.readouterr()


def stored(centre: Path) -> int:
    with reading(centre) as here:
        return feed.head(here.connection, here.place)


def test_what_is_printed_is_what_is_written(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    for format_ in ("json", "text", "cap"):
        printed = Told(capsys, "export", first[0], "--as", format_, "--at", base / "KESTREL")
        Told(capsys, "export", first[0], "--as", format_, "--at", base / "KESTREL", "--to", f"out.{format_}")
        assert printed.status == 0
        assert Path(f"out.{format_}").read_text("utf-8") == printed.out
    again = Told(capsys, "export", first[0], "--as", "json", "--at", base / "KESTREL", "--to", "out.json")
    assert again.status == 1
    assert "is there already" in again.err


@pytest.mark.parametrize("image", ["png", "svg"])
def test_json_and_qr_come_back_as_the_envelope_that_was_stored(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str], image: str
) -> None:
    digits, envelope = first
    Told(capsys, "export", digits, "--as", "json", "--at", base / "MERIDIAN", "--to", "out.json")
    Told(capsys, "export", digits, "--as", "qr", "--at", base / "MERIDIAN", "--to", "symbols", "--image", image)
    pictures, texts = sorted(Path("symbols").glob(f"*.{image}")), list(Path("symbols").glob("*.txt"))
    assert (len(pictures) > 1, len(texts)) == (True, 1)
    ways: list[list[Path]] = [[Path("out.json")], texts, pictures[::-1]]
    for files in ways if image == "png" else ways[:2]:  # a scanner reads pictures, not drawings
        came = Told(capsys, "import", *files, "--at", base / "KESTREL", "--json")
        assert came.status == 0, came.err
        said = json.loads(came.out)
        assert bytes.fromhex(said["hex"]) == envelope
        assert (said["verdict"], said["signed"], said["handed_in"]) == ("authentic", True, False)
        assert said["officers"] == ["WATCH-1", "WATCH-2"]


def test_symbols_are_drawn_on_a_terminal(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    drawn = Told(capsys, "export", first[0], "--as", "qr", "--at", base / "MERIDIAN")
    assert "Part 1 of " in drawn.err
    assert all(len(line) <= 80 for line in drawn.out.splitlines())


def test_an_envelope_is_verified_by_whatever_roster_is_at_hand(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    Told(capsys, "export", first[0], "--as", "json", "--at", base / "MERIDIAN", "--to", "out.json")
    node = Told(capsys, "import", "out.json", "--at", base / "KESTREL")
    assert (
        "AUTHENTIC: released by MERIDIAN for KESTREL, number 1; signed by WATCH-1, WATCH-2, verified here." in node.out
    )
    assert "IN OUR RECORD." in node.out
    assert "2 Text: Our watch changes at 1800Z." in node.out
    nobody = Told(capsys, "import", "out.json")
    assert "NOT CHECKED: no roster is at hand." in nobody.out
    assert "AUTHENTIC" not in nobody.out
    seat = tmp_path / "watch-1.seat"
    shutil.copytree(base / "KESTREL-WATCH-1", seat)
    _profile(seat, base)
    by_seat = Told(capsys, "import", "out.json", "--key", tmp_path / "watch-1.key")
    assert "AUTHENTIC: released by MERIDIAN for KESTREL" in by_seat.out
    assert "RECORD" not in by_seat.out


def _profile(seat: Path, base: Path) -> None:
    from hotline.client import Profile
    from hotline.node.settings import read_settings

    settings = read_settings(base / "KESTREL")
    Profile(
        directory=seat, mode=settings.mode, centre="KESTREL", role="WATCH-1", address="127.0.0.1:1",
        anchor=bytes.fromhex(settings.anchor), key=seat.with_suffix(".key"),
    ).write()  # fmt: skip


def test_what_is_authentic_and_never_came_is_said_and_not_handed_in(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    Told(capsys, "export", first[0], "--as", "json", "--at", base / "MERIDIAN", "--to", "out.json")
    here = Path(shutil.copytree(base / "KESTREL", tmp_path / "KESTREL"))
    _forget(here)
    before = stored(here)
    came = Told(capsys, "import", "out.json", "--at", here)
    assert came.status == 0
    assert "AUTHENTIC, NOT IN OUR RECORD. It did not come by link, and nothing was handed in now." in came.out
    assert f"Keep the file; tell MERIDIAN by voice that {first[0]} has not come" in came.out
    assert "IN OUR RECORD.\n" not in came.out.replace("NOT IN OUR RECORD.", "")
    assert stored(here) == before
    said = json.loads(Told(capsys, "import", "out.json", "--at", here, "--json").out)
    assert said["verdict"] == "authentic_not_in_record"


def _forget(directory: Path) -> None:
    import sqlite3

    from hotline.node.settings import STORE

    with sqlite3.connect(directory / STORE) as store:
        store.execute("delete from message")
    store.close()


def test_an_envelope_of_which_one_figure_was_changed_is_nothing(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    Told(capsys, "export", first[0], "--as", "json", "--at", base / "MERIDIAN", "--to", "out.json")
    text = Path("out.json").read_text("utf-8")
    Path("changed.json").write_text(text.replace("1800Z", "1900Z"))
    came = Told(capsys, "import", "changed.json", "--at", base / "KESTREL")
    assert came.status == 1
    assert came.out == ""
    assert "message_hash" in came.err


def test_a_signature_that_was_made_elsewhere_is_refused(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    from protocols.envelope import Envelope
    from protocols.formats.json import to_json

    parts = Envelope.parse(first[1])
    forged = Envelope(parts.message, parts.attestations, parts.release, bytes(64)).encode()
    Path("forged.json").write_text(to_json(forged))
    came = Told(capsys, "import", "forged.json", "--at", base / "KESTREL")
    assert came.status == 1
    assert "[code: bad_signature]" in came.err
    assert "Our watch" not in came.out


def test_typed_lines_match_and_are_never_more(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    printed = Told(capsys, "export", first[0], "--as", "text", "--at", base / "MERIDIAN")
    assert "It carries no signature" in printed.err
    Path("page.txt").write_text(
        printed.out.lower()
        .replace('"en"', '"EN"')
        .replace("our watch", "Our watch")
        .replace("1800z", "1800Z")
        .replace('"first"', '"First"')
    )
    before = stored(base / "KESTREL")
    came = Told(capsys, "import", "page.txt", "--at", base / "KESTREL")
    assert came.status == 0, came.err
    lines = came.out.splitlines()
    assert re.fullmatch("TEXT MATCHES [0-9a-f]{64}", lines[0])
    assert lines[1] == lines[-2] == "SIGNATURE NOT CARRIED"
    assert lines[-1] == "Nothing was handed in."
    assert "AUTHENTIC" not in came.out
    assert "verified" not in came.out
    assert stored(base / "KESTREL") == before
    said: dict[str, Any] = json.loads(Told(capsys, "import", "page.txt", "--json").out)
    assert (said["verdict"], said["signed"]) == ("text_matches", False)


def test_each_wrong_line_is_told_with_what_to_ask_for(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    page = Told(capsys, "export", first[0], "--as", "text", "--at", base / "MERIDIAN").out
    Path("page.txt").write_text(page.replace("1800Z", "1900Z").replace("H10 4", "H10 1"))
    came = Told(capsys, "import", "page.txt")
    assert came.status == 1
    told = came.err.splitlines()
    assert len(told) == 3
    assert re.fullmatch(r"line (\d+) does not agree with its check digits \d{3}; ask for line \1 again", told[0])
    assert re.match(r"hotline: ask by voice for lines \d+, \d+ again; nothing was handed in", told[-1])


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "first line is missing"),
        (b"hello", "first line is missing"),
        (b"\xff\xfe\x00", "neither text in UTF-8 nor a picture"),
        (b"\x89PNG\r\n\x1a\nrubbish", "cannot be read as a picture"),
        (b"HOTLINE1.1.2.AAAAAAAAAA.AA.AAAAAA", "a character in it is wrong"),
        (b'{"hotline": 1}', "kind"),
        (b"[" * 50_000, "first line is missing"),
        (b'{"a":' * 50_000, "nested deeper"),
    ],
)
def test_a_file_that_is_none_is_refused_in_a_sentence(
    content: bytes, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("file").write_bytes(content)
    came = Told(capsys, "import", "file")
    assert (came.status, came.out) == (1, "")
    assert why in came.err
    assert came.err.startswith("hotline: ")
    assert came.err.count("\n") == 1


def test_a_white_picture_holds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    from PIL import Image

    Image.new("L", (400, 400), 255).save("white.png")
    came = Told(capsys, "import", "white.png")
    assert "no QR symbol was found in white.png" in came.err
    Image.new("1", (9_000, 9_000), 1).save("vast.png")
    assert "pixels" in Told(capsys, "import", "vast.png").err


def test_a_message_of_nobody_is_not_exported(
    base: Path, first: tuple[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    assert Told(capsys, "export", "00000", "--as", "json", "--at", base / "KESTREL").status == 1
    assert (
        "was not released to 'TERN', but KESTREL"
        in Told(capsys, "export", first[0], "--as", "json", "--at", base / "MERIDIAN", "--for", "TERN").err
    )
    assert Told(capsys, "export", first[0], "--as", "fax", "--at", base / "KESTREL").status == 2
