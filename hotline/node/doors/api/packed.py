"""Bytes that are given out again and again, and compressed once: a page of a megabyte is a tenth of that on a line."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cached_property

from hotline.node.doors.api.routes import Answer, Call

__all__ = ["Packed"]


class Packed:
    """One content, for anybody: it holds nothing that a caller said, so its length betrays nothing."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @cached_property
    def _gzip(self) -> bytes:
        return gzip.compress(self._data, compresslevel=6, mtime=0)

    def answer(
        self, call: Call, headers: Mapping[str, str] | None = None, *, media_type: str = "application/json"
    ) -> Answer:
        """Compressed for whoever takes it so."""
        said = {**(headers or {}), "Vary": "Accept-Encoding"}
        if "gzip" in call.request.headers.get("Accept-Encoding", "").lower():
            said["Content-Encoding"] = "gzip"
            return Answer(200, headers=said, data=self._gzip, media_type=media_type)
        return Answer(200, headers=said, data=self._data, media_type=media_type)
