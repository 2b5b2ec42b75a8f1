"""A token to test with: SoftHSM 2, where it is installed (Debian: `softhsm2`), in a directory of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from hotline.keys.token_names import TokenUri

__all__ = ["MODULE", "PIN", "a_token", "needs_softhsm"]

PIN = "271828"
MODULE = next(
    (
        path
        for path in map(Path, ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so",
                               "/usr/local/lib/softhsm/libsofthsm2.so"))
        if path.is_file()
    ),
    None,
)  # fmt: skip

needs_softhsm = pytest.mark.skipif(
    MODULE is None or shutil.which("softhsm2-util") is None or find_spec("pkcs11") is None,
    reason="no SoftHSM 2 here (Debian: apt-get install softhsm2), or not the extra `hsm`",
)


def a_token(folder: Path, label: str) -> TokenUri:
    """A new token of this name; what is run with this process's SOFTHSM2_CONF finds it."""
    conf = Path(os.environ["SOFTHSM2_CONF"])
    subprocess.run(
        ["softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", "31415926"],
        check=True, capture_output=True, env=os.environ | {"SOFTHSM2_CONF": str(conf)}, cwd=folder,
    )  # fmt: skip
    return TokenUri.read(f"pkcs11:token={label}?module-path={MODULE}")
