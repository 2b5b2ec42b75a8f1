"""What a process that holds a key asks of the system, so that others of the same user cannot look into it.

Linux: prctl(2), setrlimit(2), mlockall(2). Where the system has no such thing, or does not give it, the signer goes on:
each of these is one wall more, and none is the one that it relies on.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal

__all__ = ["ends_with_its_parent", "keeps_to_itself", "may_be_looked_into", "stays_in_memory"]

_SET_PARENT_DEATH_SIGNAL, _GET_DUMPABLE, _SET_DUMPABLE, _SET_NO_NEW_PRIVILEGES = 1, 3, 4, 38
_LOCK_CURRENT = 1


def _prctl(option: int, value: int = 0) -> int:
    try:
        prctl = ctypes.CDLL(None, use_errno=True).prctl
    except (AttributeError, OSError):
        return -1
    prctl.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong)
    return int(prctl(option, value, 0, 0, 0))


def ends_with_its_parent(parent: int) -> None:
    """Killed at the moment that its parent's process ends, however that ends; `parent` is who it should be.

    Raises ProcessLookupError when the parent is gone already.
    """
    _prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:
        raise ProcessLookupError("the node that started this signer has ended")


def keeps_to_itself() -> None:
    """No core file, no debugger of the same user, no further rights through a program that it would start."""
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _prctl(_SET_DUMPABLE, 0)
    _prctl(_SET_NO_NEW_PRIVILEGES, 1)


def may_be_looked_into() -> bool:
    """Whether this process can be dumped and traced; as it is where the system cannot say."""
    return _prctl(_GET_DUMPABLE) != 0


def stays_in_memory() -> bool:
    """What is in memory now, the open key too, is not written to a swap disk. False where it is not allowed."""
    try:
        return bool(ctypes.CDLL(None, use_errno=True).mlockall(_LOCK_CURRENT) == 0)
    except (AttributeError, OSError):
        return False
