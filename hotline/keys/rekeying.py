"""A centre's key is replaced: the new one made beside the old, taken into use once our own statement lists it.

::

    centre.key          signs
    centre.next.key     is made here, and waits until the registrar has listed it
    centre.before.key   signed until then; peers that were away may know no other, for 30 days

While both are listed a peer takes either; it learns of the new one by the statement, which goes over the link that the
old one has proved. So the statement goes first, and the key is changed when the peers have it.
"""

from __future__ import annotations

import os
from pathlib import Path

from hotline.keys import keyfile
from protocols.errors import Code, Refused

__all__ = ["BEFORE", "NEXT", "make_next", "take_into_use"]

USED = "centre.key"
NEXT = "centre.next.key"
BEFORE = "centre.before.key"


def make_next(directory: Path, passphrase: str | None) -> keyfile.KeyFile:
    """The key that is to be listed, made where it stays, of the centre and mode of the one in use; the same one again
    when it was made before. Raises Refused `file_unreadable`, `key_locked`."""
    path = directory / NEXT
    if path.exists():
        return keyfile.read(path)
    used = keyfile.read(directory / USED)
    assert used.mode != "all"
    return keyfile.create(path, passphrase, mode=used.mode, centre=used.centre)


def take_into_use(directory: Path) -> keyfile.KeyFile:
    """From the next start on the new key signs. Done again after a power cut in its middle it comes to the same.

    Raises Refused `not_found` where no new key waits.
    """
    waiting, used = directory / NEXT, directory / USED
    if not waiting.exists():
        raise Refused(Code.NOT_FOUND, f"no new key waits in {directory}")
    keyfile.read(waiting)
    if used.exists():
        used.replace(directory / BEFORE)
    waiting.replace(used)
    folder = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return keyfile.read(used)
