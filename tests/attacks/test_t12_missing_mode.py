"""T12: nothing that carries a mode can be read without one, with an empty one, or with a word that is none.

Not a list that somebody keeps: every type of the three packages that has a mode is found, and every file that says one.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

import hotline
import protocols
import tui
from hotline.client import Profile
from hotline.keys import keyfile
from hotline.node.settings import Settings, read_settings, write_settings
from protocols.errors import Misuse, Refused
from protocols.keys import SeedSigner
from protocols.messages.header import parse
from protocols.pae import MODES, pae
from protocols.records import Statement
from protocols.wire import decode, encode, unpack
from tests.attacks.scene import TEXT
from tests.parties import NOW, Party, World, finish, seed, signed

NO_MODES: dict[str, Any] = {
    "missing": None, "empty": "", "a number": 1, "LIVE": "LIVE", "a list": ["live"], "all": "all",
}  # fmt: skip
TOLD_ABOUT = ("Opened", "Report", "Ends", "_Told")
"""What only repeats to a person what was read and judged elsewhere: a text."""


def of_mode() -> Iterator[type[Any]]:
    """Every struct and dataclass with a field `mode`."""
    for package in (protocols, hotline, tui):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if module.name.endswith("__main__"):
                continue
            for found in vars(importlib.import_module(module.name)).values():
                if inspect.isclass(found) and found.__module__ == module.name and "mode" in _fields(found):
                    yield found


def _fields(found: type[Any]) -> dict[str, Any]:
    if issubclass(found, msgspec.Struct):
        return {each.name: each for each in msgspec.structs.fields(found)}
    if dataclasses.is_dataclass(found):
        return {each.name: each for each in dataclasses.fields(found)}
    return {}


FOUND = list(of_mode())
STRUCTS = [each for each in FOUND if issubclass(each, msgspec.Struct) and each.__name__ not in TOLD_ABOUT]
named = pytest.mark.parametrize("of", FOUND, ids=lambda each: f"{each.__module__}.{each.__name__}")


def test_they_are_found() -> None:
    names = {each.__name__ for each in FOUND}
    assert {"Message", "Hello", "HelloPayload", "Statement", "Bulletin", "Settings", "Place", "Profile"} <= names


@named
def test_no_mode_is_ever_assumed(of: type[Any]) -> None:
    field = _fields(of)["mode"]
    if issubclass(of, msgspec.Struct):
        assert field.required, f"{of.__name__} can be made without a mode"
    else:
        assert field.default is dataclasses.MISSING
        assert field.default_factory is dataclasses.MISSING


@pytest.mark.parametrize("of", STRUCTS, ids=lambda each: f"{each.__module__}.{each.__name__}")
@pytest.mark.parametrize("how", NO_MODES)
def test_the_type_itself_refuses_it(of: type[Any], how: str) -> None:
    type_ = _fields(of)["mode"].type
    if how == "all" and "all" in str(type_):
        return  # a root's key is of no mode: the one thing that is
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(
            {} if how == "missing" else {"mode": NO_MODES[how]}, msgspec.defstruct("One", [("mode", type_)])
        )


@pytest.mark.parametrize(
    "function", [SeedSigner, pae], ids=lambda each: each.__name__
)  # what signs, and what is signed
def test_nothing_is_signed_without_a_mode(function: Callable[..., Any]) -> None:
    parameter = inspect.signature(function).parameters["mode"]
    assert parameter.default is inspect.Parameter.empty
    for wrong in ("", "LIVE", "production"):
        with pytest.raises((Misuse, Refused, ValueError)):
            _signs(function, wrong)


def _signs(function: Callable[..., Any], mode: str) -> None:
    if function is SeedSigner:
        finish(SeedSigner(seed("k"), mode).sign("message", b""))  # type: ignore[arg-type]
    else:
        function("message", mode, b"")


# -- what comes over the wire, under the signatures of those who say it -----------------------------------------------


def spoilt(data: bytes, how: str) -> bytes:
    plain: dict[str, Any] = dict(decode(data, limit=1 << 20))
    if how == "missing":
        del plain["mode"]
    else:
        plain["mode"] = NO_MODES[how]
    return encode(plain)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("how", NO_MODES)
def test_messages_and_records_without_one(mode: Any, how: str) -> None:
    world = World(mode)
    roster, party = world.roster("KESTREL"), world.meridian
    said = world.say("procedure.free_text", TEXT)
    parse(said.data)
    with pytest.raises(Refused):
        parse(spoilt(said.data, how))
    for kind, version, signer in (("statement", 2, party.registrar), ("bulletin", 2, party.signer)):
        make = party.statement_record if kind == "statement" else party.bulletin_record
        payload, _ = decode(make(version), limit=1 << 20)
        roster.admit(kind, make(version), NOW)  # type: ignore[arg-type]
        with pytest.raises(Refused):
            roster.admit(kind, signed(kind, spoilt(payload, how), signer), NOW)  # type: ignore[arg-type]


# -- files ------------------------------------------------------------------------------------------------------------


def lines(path: Path, how: str) -> None:
    """The file's line `mode = "…"` taken out or changed."""
    text = path.read_text().splitlines()
    assert any(each.startswith("mode = ") for each in text), path.read_text()
    given = {"a number": "1", "a list": '["live"]'}.get(how, f'"{NO_MODES[how]}"')
    kept = [each if not each.startswith("mode = ") else f"mode = {given}" for each in text]
    path.chmod(0o600)
    path.write_text("\n".join(each for each in kept if how != "missing" or not each.startswith("mode = ")) + "\n")


@pytest.mark.parametrize("how", NO_MODES)
def test_a_key_file(tmp_path: Path, how: str) -> None:
    path = tmp_path / "officer.key"
    keyfile.create(path, "harbour", mode="drill", centre="MERIDIAN", role="WATCH-1", cost=keyfile.LOW_COST)
    lines(path, how)
    with pytest.raises(Refused):
        keyfile.unlock(path, "harbour")


@pytest.mark.parametrize("how", NO_MODES)
def test_a_node_s_settings(tmp_path: Path, how: str) -> None:
    party = Party("Meridian Orbital", "MERIDIAN")
    settings = Settings(
        mode="test", centre="MERIDIAN", party=party.name, anchor=party.anchor.hex(), listen="127.0.0.1:7464",
    )  # fmt: skip
    write_settings(tmp_path, settings)
    read_settings(tmp_path)
    [path] = [each for each in tmp_path.iterdir() if "mode = " in each.read_text()]
    lines(path, how)
    with pytest.raises(Refused):
        read_settings(tmp_path)


@pytest.mark.parametrize("how", NO_MODES)
def test_a_seat_s_profile(tmp_path: Path, how: str) -> None:
    party = Party("Meridian Orbital", "MERIDIAN")
    directory = tmp_path / "WATCH-1.seat"
    Profile(
        directory=directory, mode="test", centre="MERIDIAN", role="WATCH-1", address="localhost:7464",
        anchor=party.anchor, key=directory / "officer.key",
    ).write()  # fmt: skip
    Profile.read(directory)
    [path] = [each for each in directory.iterdir() if each.is_file() and b"mode = " in each.read_bytes()]
    lines(path, how)
    with pytest.raises(Refused):
        Profile.read(directory)


def test_unpack_is_what_refuses() -> None:
    """The one function by which bytes become structs knows no default for it either."""
    payload = World().meridian.statement()
    plain = msgspec.to_builtins(payload, builtin_types=(bytes,))
    del plain["mode"]
    with pytest.raises(Refused):
        unpack(encode(plain), Statement)
