"""The fields of `registration.registry_access`: where a national registry is, and how to ask for an entry."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.values import Contact, Count, Instant, LanguageTag, Line, Note, Undisclosed, says
from protocols.wire import Wire

__all__ = ["RegistryAccess"]


class RegistryAccess(Wire, kw_only=True):
    """`registration.registry_access` version 1 (the report's second paragraph 40(iv))."""

    registry: Annotated[Line, says("Registry", "40(iv) bis", "As it is called")]
    kept_by: Annotated[Line, says("Kept by", "40(iv) bis")]
    access: Annotated[Literal["public", "on_request", "not_open", "withheld"], says("Who may read it", "40(iv) bis")]
    web: Annotated[Line | None, says("Web address", "40(iv) bis")] = None
    how_to_ask: Annotated[Note | None, says("How to ask for an entry", "40(iv) bis")] = None
    languages: Annotated[tuple[LanguageTag, ...], Meta(min_length=1, max_length=16), says("Languages", "40(iv) bis")]
    last_changed_at: Annotated[Instant | Undisclosed | None, says("Last changed", "40(iv) bis")] = None
    entries: Annotated[Count | Undisclosed | None, says("Entries", "40(iv) bis", "How many objects stand in it")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "40(iv) bis")] = None
