"""Who signs on where: a small directory with `profile.toml`, and beside it what the seat must not forget.

::

    profile.toml    mode, centre, role, address of the node, root of one's own party, language, direction, key file
    records         the roster as last seen: the node cannot show this seat an older one later
    unsent/         what was signed and not yet receipted
    catalogues/     phrases that others read in, imported so that what they say can be compared

The address says where to dial, never whom to believe: that is `anchor`, the hash of the own party's first root.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from hotline.client import disk
from hotline.client.catalogues import Catalogues
from hotline.client.records import Records
from hotline.client.unsent import Unsent
from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.phrases.catalogue import LANGUAGES
from protocols.wire import CentreName, RoleName

__all__ = ["Profile"]

FILE = "profile.toml"

Address = Annotated[str, msgspec.Meta(pattern=r"\A\S{1,253}:[0-9]{1,5}\Z")]
Anchor = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Rtl = Literal["auto", "visual", "terminal", "off"]
"""Who turns right-to-left text round on this seat's terminal (tui.direction)."""
Language = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9-]{2,35}\Z")]


class _Content(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    mode: Mode
    centre: CentreName
    role: RoleName
    address: Address
    anchor: Anchor
    language: Language = "en"
    rtl: Rtl = "auto"
    key: Annotated[str, msgspec.Meta(min_length=1, max_length=4096)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One officer at one node. `anchor`: 32 bytes. `key`: path of the key file, absolute or below `directory`."""

    directory: Path
    mode: Mode
    centre: str
    role: str
    address: str
    anchor: bytes
    key: Path
    language: str = "en"
    rtl: Rtl = "auto"

    @property
    def records(self) -> Records:
        """The roster as last seen; `init` writes the own party's root and statement before the first sign-on."""
        return Records(self.directory / "records")

    @property
    def catalogues(self) -> Catalogues:
        """The catalogues of phrases that were imported."""
        return Catalogues(self.directory / "catalogues")

    @property
    def unsent(self) -> Unsent:
        """What was signed and not yet receipted."""
        return Unsent(self.directory / "unsent")

    @classmethod
    def read(cls, directory: Path) -> Profile:
        """The profile in a directory. Raises Refused `file_unreadable` naming the file and what is wrong in it."""
        path = directory / FILE
        try:
            content = msgspec.convert(tomllib.loads(path.read_bytes().decode()), _Content, strict=True)
        except OSError as error:
            raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None
        except (UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as wrong:
            raise Refused(Code.FILE_UNREADABLE, f"{path} is not a profile: {wrong}") from None
        if content.language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise Refused(Code.FILE_UNREADABLE, f"{path}: no phrases in {content.language!a} here, but {known}")
        return cls(
            directory=directory,
            mode=content.mode,
            centre=content.centre,
            role=content.role,
            address=content.address,
            anchor=bytes.fromhex(content.anchor),
            key=directory / content.key,
            language=content.language,
            rtl=content.rtl,
        )

    def write(self) -> Path:
        """`profile.toml`, mode 0600, in its directory, mode 0700, over one that is there. Gives its path.

        Raises Refused `file_unreadable` when it cannot be written or would not read back.
        """
        key = self.key.relative_to(self.directory) if self.key.is_relative_to(self.directory) else self.key.absolute()
        fields = {
            "mode": self.mode,
            "centre": self.centre,
            "role": self.role,
            "address": self.address,
            "anchor": self.anchor.hex(),
            "language": self.language,
            "rtl": self.rtl,
            "key": str(key),
        }
        path = self.directory / FILE
        try:
            msgspec.convert(fields, _Content, strict=True)
        except msgspec.ValidationError as wrong:
            raise Refused(Code.FILE_UNREADABLE, f"{path} would not be a profile: {wrong}") from None
        # A JSON string is a TOML basic string.
        text = "".join(f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())
        disk.directory(self.directory)
        disk.write(path, text.encode())
        return path
