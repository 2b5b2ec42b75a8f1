"""The secret of a centre at relays."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.node.relay_secret import made_relay_secret, read_relay_secret, relaying
from hotline.node.settings import Settings
from protocols.errors import Code, Refused
from protocols.relay import relay_key


def settings(*relays: str) -> Settings:
    return Settings(mode="test", centre="KESTREL", party="Kestrel Space", anchor="", relays=relays)


def test_a_node_that_names_a_relay_and_has_no_secret_says_how_to_make_one(folder: Path) -> None:
    assert relaying(folder, settings()) is None
    with pytest.raises(Refused) as refused:
        relaying(folder, settings("relay.example:7465"))
    assert refused.value.code is Code.NOT_FOUND
    assert f"`hotline relay register {folder} RELAY` makes it" in refused.value.detail


def test_it_is_made_once_and_for_its_owner_alone(folder: Path) -> None:
    secret = made_relay_secret(folder)
    assert made_relay_secret(folder) == read_relay_secret(folder) == secret
    assert (folder / "relay.secret").stat().st_mode & 0o777 == 0o600
    assert relay_key(secret, "a.example:7465") != relay_key(secret, "b.example:7465")


def test_one_that_is_damaged_is_named(folder: Path) -> None:
    (folder / "relay.secret").write_text("feed")
    with pytest.raises(Refused) as refused:
        read_relay_secret(folder)
    assert refused.value.code is Code.FILE_UNREADABLE
