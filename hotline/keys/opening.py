"""From what names a key to the signer behind it, wherever the key lies: a file, or a token.

::

    watch-1.key                                       a file with the key under a passphrase
    watch-1.key, with [token] in it                   a file with the name of a key that is on a token
    pkcs11:token=meridian;object=hotline%2F1%2F…      the name itself
"""

from __future__ import annotations

from pathlib import Path

from hotline.keys import keyfile, token
from hotline.keys.keyfile import KeyFile
from hotline.keys.token_names import TokenUri, is_token
from protocols.errors import Code, Refused
from protocols.keys import Signer

__all__ = ["open_key", "read_key"]


def read_key(name: str | Path) -> KeyFile:
    """Whose key this is, without opening it.

    Raises Refused `key_exposed`, `file_unreadable`; of a token `not_found`, `ambiguous`.
    """
    return token.find(TokenUri.read(str(name))) if is_token(name) else keyfile.read(Path(name))


def open_key(key: KeyFile, secret: str | None) -> Signer:
    """The signer. `secret`: the passphrase of a file, the PIN of a token.

    An event loop calls it in a thread. Raises Refused `key_locked`, `key_exposed`, `file_unreadable`, `not_found`,
    `wrong_mode` where the token's key is another than the file says.
    """
    if key.token is None:
        return keyfile.unlock(key.path, secret)
    signer = token.unlock(TokenUri.read(key.token), secret)
    whose = signer.whose
    if signer.public != key.public or (whose.mode, whose.centre, whose.role, whose.service) != (
        key.mode, key.centre, key.role, key.service,
    ):  # fmt: skip
        signer.close()
        raise Refused(Code.WRONG_MODE, f"{key.path} says {key}; the key on the token is {whose.label}")
    return signer
