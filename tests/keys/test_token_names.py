"""A key's name on a token: RFC 7512 outside, mode and owner inside."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.keys.token_names import TokenUri, Whose, is_token
from protocols.errors import Code, Refused

MODULE = "/usr/lib/module.so"


def wrong(text: str) -> str:
    with pytest.raises(Refused) as caught:
        TokenUri.read(text)
    assert caught.value.code is Code.FILE_UNREADABLE
    return caught.value.detail


def test_a_uri_names_token_and_key() -> None:
    uri = TokenUri.read(
        "pkcs11:token=The%20Token;object=hotline%2F1%2Flive%2FMERIDIAN%2Fofficer%2FWATCH-1;type=private"
        f"?module-path={MODULE}&pin-source=file:/run/pin"
    )
    assert uri.where == {"token": "The Token", "object": "hotline/1/live/MERIDIAN/officer/WATCH-1"}
    assert (uri.module, uri.pin_source) == (Path(MODULE), Path("/run/pin"))
    assert TokenUri.read(str(uri)) == uri
    assert TokenUri.read("pkcs11:token=t?pin-source=file:///run/pin").pin_source == Path("/run/pin")


def test_a_pin_is_never_in_a_uri() -> None:
    """Every user of the computer reads the arguments of its processes."""
    assert "pin-value" in wrong("pkcs11:token=t?pin-value=1234")
    assert "1234" not in wrong("pkcs11:token=t?pin-value=1234")


@pytest.mark.parametrize(
    "text",
    ["", "token=t", "PKCS11:token=t", "pkcs11:", "pkcs11:?module-path=/m.so", "pkcs11:token", "pkcs11:token=",
     "pkcs11:token=a;token=b", "pkcs11:token=a;colour=red", "pkcs11:token=a b", "pkcs11:token=a;type=public",
     "pkcs11:token=a%00", "pkcs11:token=%ff", "pkcs11:token=%1b[31m", "pkcs11:token=a?module-path=here.so",
     "pkcs11:token=a?module-path=%2e%2e/m.so", "pkcs11:token=a?pin-source=|cat", "pkcs11:token=a?x=y",
     "pkcs11:token=" + "a" * 3000],
)  # fmt: skip
def test_what_is_not_such_a_uri_is_refused(text: str) -> None:
    wrong(text)


def test_a_label_says_whose_key_it_is_and_in_which_mode() -> None:
    for whose in (
        Whose("live", "MERIDIAN"), Whose("drill", "MERIDIAN", role="WATCH-1"),
        Whose("test", "KESTREL-2", service="OPS-BRIDGE"),
    ):  # fmt: skip
        assert Whose.read(whose.label) == whose
    assert Whose("live", "MERIDIAN", role="WATCH-1").label == "hotline/1/live/MERIDIAN/officer/WATCH-1"
    assert Whose("live", "MERIDIAN").label == "hotline/1/live/MERIDIAN/centre"


@pytest.mark.parametrize(
    "label",
    ["", "WATCH-1", "hotline/1/live/MERIDIAN", "hotline/1/live/MERIDIAN/centre/", "hotline/2/live/MERIDIAN/centre",
     "hotline/1/all/MERIDIAN/centre", "hotline/1/LIVE/MERIDIAN/centre", "hotline/1/live/meridian/centre",
     "hotline/1/live/MERIDIAN/officer/", "hotline/1/live/MERIDIAN/officer/watch", "hotline/1/live/MERIDIAN/centre\n",
     "hotline/1/live/MERIDIAN/officer/WATCH-1/service/X", "hotline/1//MERIDIAN/centre"],
)  # fmt: skip
def test_another_label_is_no_key_of_ours(label: str) -> None:
    assert Whose.read(label) is None


def test_a_module_is_named_by_the_uri_or_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOTLINE_PKCS11_MODULE", raising=False)
    module = tmp_path / "module.so"
    module.touch()
    for missing in ("pkcs11:token=t", "pkcs11:token=t?module-path=/nowhere/at/all.so"):
        with pytest.raises(Refused) as caught:
            _ = TokenUri.read(missing).library
        assert caught.value.code is Code.NOT_FOUND
    assert TokenUri.read(f"pkcs11:token=t?module-path={module}").library == module
    monkeypatch.setenv("HOTLINE_PKCS11_MODULE", str(module))
    assert TokenUri.read("pkcs11:token=t").library == module


def test_a_file_s_name_is_no_token() -> None:
    assert is_token("pkcs11:token=t")
    assert not is_token("watch-1.key")
    assert not is_token(Path("./pkcs11:t"))
