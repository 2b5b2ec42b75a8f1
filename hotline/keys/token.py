"""Keys that stay in a PKCS#11 token: made there, and used there (PKCS #11 v3.1, section 6.3: EdDSA).

What leaves the token is the public key and signatures. A key is used only where the token says of it that it can be
neither read out nor changed, and that its label is one of ours: then mode, centre and role are as fixed as the key.

Whoever has the PIN and the token can have it sign anything. Limits by kind and rate are those of the process that uses
it.
"""

from __future__ import annotations

import asyncio
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hotline.keys.keyfile import KeyFile
from hotline.keys.token_names import TokenUri, Whose
from protocols.errors import Code, Misuse, Refused
from protocols.keys import ED25519, check_public_key, key_id, verify
from protocols.pae import Kind, Mode, pae

if TYPE_CHECKING:
    from pkcs11 import Token

__all__ = ["TokenSigner", "find", "make", "unlock"]

# DER: PrintableString "edwards25519" (PKCS #11 v3.1, section 6.3): SoftHSM does not take the object identifier.
_CURVE: Final = b"\x13\x0cedwards25519"
_OCTETS: Final = b"\x04\x20"
_TRIED: Final = b"hotline: does this token sign with this key?"


class TokenSigner:
    """A signer whose key is in a token. One signature at a time, in a thread: tokens take their time."""

    def __init__(self, session: Any, private: Any, public: bytes, whose: Whose) -> None:
        self.mode: Mode = whose.mode
        self.public = public
        self.id: bytes = key_id(ED25519, public)
        self.whose = whose
        self._session, self._private = session, private
        self._lock = threading.Lock()

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        return await asyncio.to_thread(self._sign, pae(kind, self.mode, payload))

    async def sign_note(self, text: bytes) -> bytes:
        if text.startswith(b"DSSEv1"):
            raise Misuse("a note's bytes cannot look like a signed record")
        return await asyncio.to_thread(self._sign, text)

    def check(self) -> None:
        """The token signs with the key whose public half it showed. Raises Refused `bad_signature`, `key_locked`."""
        verify(self.public, _TRIED, self._sign(_TRIED))

    def close(self) -> None:
        """Logs out; nothing is signed after this."""
        with self._lock:
            self._session.close()

    def _sign(self, message: bytes) -> bytes:
        from pkcs11 import Mechanism  # noqa: PLC0415 - an extra, and 150 ms

        with self._lock, _worded():
            return bytes(self._private.sign(message, mechanism=Mechanism.EDDSA))

    def __repr__(self) -> str:
        return f"TokenSigner({self.mode}, {self.id.hex()[:8]})"


def find(uri: TokenUri) -> KeyFile:
    """Whose key it is, without the PIN: by its public half. `path` is where its file would be: `watch-1.key`.

    Raises Refused `not_found`, `ambiguous`, `bad_key`.
    """
    with _worded(), _token(uri).open() as session:
        whose, public, id_ = _public(session, uri)
    return _described(uri, whose, public, id_)


def unlock(uri: TokenUri, pin: str | None) -> TokenSigner:
    """The signer, after the PIN. An event loop calls it in a thread.

    Raises Refused `key_locked` (no PIN or a wrong one: the token counts those), `key_exposed` for a key that could
    leave the token or be changed there, `not_found`, `ambiguous`, `bad_signature`.
    """
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415

    if not pin:
        raise Refused(Code.KEY_LOCKED, "the token needs its PIN")
    with _worded():
        session = _login(_token(uri), pin)
        try:
            whose, public, id_ = _public(session, uri)
            named = {Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.LABEL: whose.label, Attribute.ID: id_}
            private = _only(list(session.get_objects(named)), whose.label)
            _stays(private, whose.label)
            signer = TokenSigner(session, private, public, whose)
            signer.check()
        except BaseException:
            session.close()
            raise
    return signer


def make(uri: TokenUri, pin: str, whose: Whose) -> KeyFile:
    """A new key on the token, under the label that says whose it is, beside one that is there: it has an id of its own.

    Raises Refused `key_locked`, `not_found`, `bad_key` where the token does no Ed25519.
    """
    from pkcs11 import Attribute, KeyType, Mechanism  # noqa: PLC0415

    id_ = secrets.token_hex(4).encode()
    fixed = {Attribute.MODIFIABLE: False, Attribute.COPYABLE: False}
    secret = {Attribute.PRIVATE: True, Attribute.SENSITIVE: True, Attribute.EXTRACTABLE: False, Attribute.SIGN: True}
    with _worded(), _login(_token(uri), pin, write=True) as session:
        curve = session.create_domain_parameters(KeyType.EC_EDWARDS, {Attribute.EC_PARAMS: _CURVE}, local=True)
        public, private = curve.generate_keypair(
            mechanism=Mechanism.EC_EDWARDS_KEY_PAIR_GEN, store=True, label=whose.label, id=id_,
            public_template=fixed | {Attribute.PRIVATE: False, Attribute.VERIFY: True},
            private_template=fixed | secret,
        )  # fmt: skip
        _stays(private, whose.label)
        raw = _raw(public)
    return _described(uri, whose, raw, id_)


def _described(uri: TokenUri, whose: Whose, public: bytes, id_: bytes) -> KeyFile:
    name = (whose.role or whose.service or "centre").lower()
    return KeyFile(
        Path(f"{name}.key"), whose.mode, whose.centre, None, whose.role, public, True, whose.service,
        str(uri.of(whose.label, id_.decode("ascii") if _drawn(id_) else None)),
    )  # fmt: skip


def _drawn(id_: bytes) -> bool:
    """Whether an id is one of ours, or one that can stand in a URI like it."""
    return 0 < len(id_) <= 32 and id_.isalnum()


def _token(uri: TokenUri) -> Token:
    import pkcs11  # noqa: PLC0415

    try:
        library = pkcs11.lib(str(uri.library))
    except RuntimeError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{uri.library} is no PKCS#11 module that opens here: {error}") from None
    named = {"label": "token", "manufacturer_id": "manufacturer", "model": "model"}
    found = [
        token
        for slot in library.get_slots(token_present=True)
        for token in (slot.get_token(),)
        if all(getattr(token, has) == uri.where[asked] for has, asked in named.items() if asked in uri.where)
        and uri.where.get("serial") in (None, token.serial.decode("utf-8", "replace"))
    ]
    if not found:
        raise Refused(Code.NOT_FOUND, f"no such token is there ({uri}); put it in, or correct the URI")
    if len(found) > 1:
        raise Refused(Code.AMBIGUOUS, f"{len(found)} tokens are called so; add ;serial=… to the URI")
    return found[0]


def _login(token: Token, pin: str, *, write: bool = False) -> Any:
    from pkcs11 import UserAlreadyLoggedIn  # noqa: PLC0415

    try:
        return token.open(rw=write, user_pin=pin)
    except UserAlreadyLoggedIn:
        return token.open(rw=write)  # a login is the process's: another lane of this watch has given the PIN


def _public(session: Any, uri: TokenUri) -> tuple[Whose, bytes, bytes]:
    """The one key of ours on the token that the URI means: whose, its public half, its id there."""
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415

    keys = [
        (whose, key)
        for key in session.get_objects({Attribute.CLASS: ObjectClass.PUBLIC_KEY})
        if (whose := Whose.read(key.label or "")) is not None
        and uri.object in (None, key.label)
        and (uri.id is None or uri.id.encode() == bytes(key.id))
    ]
    if not keys:
        raise Refused(Code.NOT_FOUND, f"the token has no key {uri.object or 'of ours'}; `--token` makes one")
    if len(keys) > 1:
        names = ", ".join(
            sorted(f"{whose.label} (id {bytes(key.id).decode('ascii', 'replace')})" for whose, key in keys)
        )
        raise Refused(Code.AMBIGUOUS, f"the token has {names}; name one with ;object=…;id=… in the URI")
    whose, key = keys[0]
    return whose, _raw(key), bytes(key.id)


def _raw(public: Any) -> bytes:
    from pkcs11 import Attribute  # noqa: PLC0415

    point = bytes(public[Attribute.EC_POINT])
    raw = point.removeprefix(_OCTETS) if len(point) == 34 else point  # some tokens leave the octet string's head out
    check_public_key(raw)
    return raw


def _only(found: list[Any], label: str) -> Any:
    if len(found) != 1:
        raise Refused(Code.NOT_FOUND, f"the token has {len(found)} private keys {label}, where one is needed")
    return found[0]


def _stays(private: Any, label: str) -> None:
    from pkcs11 import Attribute  # noqa: PLC0415

    told = {
        "can be read out": (Attribute.EXTRACTABLE, False), "shows its value": (Attribute.SENSITIVE, True),
        "can be changed": (Attribute.MODIFIABLE, False),
    }  # fmt: skip
    for found, (attribute, should) in told.items():
        if private[attribute] is not should:
            raise Refused(Code.KEY_EXPOSED, f"the key {label} {found}; make one with `--token`, which cannot be")


@contextmanager
def _worded() -> Iterator[None]:
    """The token's own errors, as something that a person can act on. A PIN is never among the words."""
    from pkcs11 import exceptions as found  # noqa: PLC0415

    try:
        yield
    except (found.PinIncorrect, found.PinInvalid, found.PinLenRange):
        raise Refused(
            Code.KEY_LOCKED,
            "the token does not take this PIN; try again with care: it counts wrong ones, and locks after a few",
        ) from None
    except (found.PinLocked, found.PinExpired, found.UserPinNotInitialized) as error:
        raise Refused(
            Code.KEY_LOCKED,
            f"the token's PIN is of no use ({type(error).__name__}); use your second key, or have it set",
        ) from None
    except (found.MechanismInvalid, found.DomainParamsInvalid, found.FunctionNotSupported) as error:
        raise Refused(
            Code.BAD_KEY, f"the token does not do Ed25519 as PKCS #11 v3 has it ({type(error).__name__})"
        ) from None
    except found.PKCS11Error as error:
        raise Refused(
            Code.KEY_LOCKED, f"the token does not answer ({type(error).__name__} {error}); is it in its place?"
        ) from None
