"""A key that is made on a token, is used there, and does not come out: with SoftHSM 2 in the place of a real one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hotline.keys import keyfile, token
from hotline.keys.opening import open_key, read_key
from hotline.keys.remote import signer_process
from hotline.keys.token_names import TokenUri, Whose
from protocols.errors import Code, Misuse, Refused
from protocols.keys import verify
from protocols.pae import pae
from tests.keys.softhsm import PIN, a_token, needs_softhsm

pytestmark = needs_softhsm

WATCH_1 = Whose("live", "MERIDIAN", role="WATCH-1")


@pytest.fixture(scope="module", autouse=True)
def tokens() -> Iterator[None]:
    """One directory of tokens for this process: a PKCS#11 module reads its settings once."""
    with tempfile.TemporaryDirectory(prefix="tokens-") as folder:
        conf = Path(folder, "softhsm2.conf")
        Path(folder, "tokens").mkdir()
        conf.write_text(f"directories.tokendir = {folder}/tokens\nobjectstore.backend = file\nlog.level = ERROR\n")
        before = os.environ.get("SOFTHSM2_CONF")
        os.environ["SOFTHSM2_CONF"] = str(conf)
        yield
        if before is None:
            del os.environ["SOFTHSM2_CONF"]
        else:
            os.environ["SOFTHSM2_CONF"] = before


@pytest.fixture
def uri(tmp_path: Path, request: pytest.FixtureRequest) -> TokenUri:
    """A new token for each test."""
    import pkcs11

    made = a_token(tmp_path, f"t{abs(hash(request.node.name)) % 10**12}")
    pkcs11.lib(str(made.library)).reinitialize()  # a token that came later is seen
    return made


def refused(code: Code, call: Any, *args: Any) -> str:
    with pytest.raises(Refused) as caught:
        call(*args)
    assert caught.value.code is code, caught.value
    assert PIN not in str(caught.value)
    return caught.value.detail


async def test_a_key_is_made_on_the_token_and_signs_there(uri: TokenUri) -> None:
    made = token.make(uri, PIN, WATCH_1)
    found = token.find(uri)
    assert found == made
    assert (found.mode, found.centre, found.role, found.locked) == ("live", "MERIDIAN", "WATCH-1", True)
    signer = token.unlock(uri, PIN)
    verify(made.public, pae("attestation", "live", b"said"), await signer.sign("attestation", b"said"))
    verify(made.public, b"hotline/", await signer.sign_note(b"hotline/"))
    assert (signer.mode, signer.id) == ("live", made.id)
    with pytest.raises(Misuse):
        await signer.sign_note(b"DSSEv1 ")
    signer.close()


def test_without_its_pin_it_signs_nothing_and_says_whose_it_is(uri: TokenUri) -> None:
    token.make(uri, PIN, WATCH_1)
    assert token.find(uri).role == "WATCH-1"
    refused(Code.KEY_LOCKED, token.unlock, uri, None)
    assert "counts wrong ones" in refused(Code.KEY_LOCKED, token.unlock, uri, "999999")


def test_a_new_key_takes_nothing_from_the_old_one(uri: TokenUri) -> None:
    """While a key is replaced both are listed, and the same person has both."""
    old, new = (token.make(uri, PIN, WATCH_1) for _ in range(2))
    assert old.public != new.public
    for each in (old, new):
        assert each.token is not None
        signer = token.unlock(TokenUri.read(each.token), PIN)
        assert signer.public == each.public
        signer.close()
    assert "id=" in refused(Code.AMBIGUOUS, token.unlock, uri, PIN)


def test_of_two_keys_one_is_named(uri: TokenUri) -> None:
    live = token.make(uri, PIN, WATCH_1)
    token.make(uri, PIN, Whose("drill", "MERIDIAN", role="WATCH-1"))
    assert "hotline/1/drill/MERIDIAN/officer/WATCH-1" in refused(Code.AMBIGUOUS, token.find, uri)
    assert token.find(uri.of(WATCH_1.label)).public == live.public
    refused(Code.NOT_FOUND, token.find, uri.of("hotline/1/test/MERIDIAN/officer/WATCH-1"))


def test_no_such_token(uri: TokenUri) -> None:
    refused(Code.NOT_FOUND, token.find, TokenUri.read(f"pkcs11:token=another?module-path={uri.module}"))
    refused(Code.NOT_FOUND, token.find, uri)


def test_the_mode_of_a_key_cannot_be_changed_by_who_has_the_pin(uri: TokenUri) -> None:
    """The label is the header that a token does not have."""
    import pkcs11

    token.make(uri, PIN, WATCH_1)
    with token._token(uri).open(rw=True, user_pin=PIN) as session:
        for key in list(session.get_objects({pkcs11.Attribute.LABEL: WATCH_1.label})):
            with pytest.raises(pkcs11.PKCS11Error):
                key[pkcs11.Attribute.LABEL] = Whose("drill", "MERIDIAN", role="WATCH-1").label
            with pytest.raises(pkcs11.PKCS11Error):
                key.copy({pkcs11.Attribute.LABEL: Whose("drill", "MERIDIAN", role="WATCH-1").label})
        (private,) = session.get_objects({pkcs11.Attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY})
        with pytest.raises(pkcs11.PKCS11Error):
            _ = private[pkcs11.Attribute.VALUE]


@pytest.mark.parametrize("weak", ["EXTRACTABLE", "MODIFIABLE"])
def test_a_key_that_could_leave_the_token_or_change_its_mode_is_not_used(uri: TokenUri, weak: str) -> None:
    import pkcs11
    from pkcs11 import Attribute, KeyType, Mechanism

    template = {Attribute.EXTRACTABLE: False, Attribute.MODIFIABLE: False, Attribute.SENSITIVE: True}
    with token._token(uri).open(rw=True, user_pin=PIN) as session:
        curve = session.create_domain_parameters(KeyType.EC_EDWARDS, {Attribute.EC_PARAMS: token._CURVE}, local=True)
        curve.generate_keypair(
            mechanism=Mechanism.EC_EDWARDS_KEY_PAIR_GEN, store=True, label=WATCH_1.label,
            public_template={Attribute.PRIVATE: False},
            private_template=template | {getattr(Attribute, weak): True},
        )  # fmt: skip
    assert pkcs11 is not None
    refused(Code.KEY_EXPOSED, token.unlock, uri, PIN)


async def test_a_file_names_the_key_and_is_held_against_it(uri: TokenUri, tmp_path: Path) -> None:
    path = tmp_path / "watch-1.key"
    made = keyfile.write_name(path, token.make(uri, PIN, WATCH_1))
    assert read_key(path) == made
    signer = open_key(read_key(path), PIN)
    verify(made.public, pae("attestation", "live", b"said"), await signer.sign("attestation", b"said"))
    refused(Code.KEY_LOCKED, keyfile.unlock, path, PIN)  # there is no seed in it
    for written, instead in (("live", "drill"), ("WATCH-1", "WATCH-2"), (made.public.hex(), "11" * 32)):
        edited = tmp_path / f"{instead[:5]}.key"
        edited.write_text(path.read_text().replace(f'= "{written}"', f'= "{instead}"'))
        edited.chmod(0o600)
        refused(Code.WRONG_MODE, open_key, read_key(edited), PIN)


async def test_the_centre_s_key_is_used_by_the_signer_process_alone(uri: TokenUri, tmp_path: Path) -> None:
    pin = tmp_path / "pin"
    pin.write_text(f"{PIN}\n")
    pin.chmod(0o600)
    path = tmp_path / "centre.key"
    made = keyfile.write_name(path, token.make(uri, PIN, Whose("live", "MERIDIAN")))
    async with signer_process(path, centre="MERIDIAN", mode="live", rates={}, passphrase_file=str(pin)) as remote:
        verify(made.public, pae("release", "live", b"said"), await remote.sign("release", b"said"))
        with pytest.raises(Refused):
            await remote.sign("attestation", b"said")
    pin.write_text("999999\n")
    with pytest.raises(Refused) as caught:
        async with signer_process(path, centre="MERIDIAN", mode="live", rates={}, passphrase_file=str(pin)):
            pass
    assert caught.value.code is Code.KEY_LOCKED
