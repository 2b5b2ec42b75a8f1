"""Registrations in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.registration.access import RegistryAccess
from protocols.messages.registration.entry import Change, RegisteredObject
from protocols.messages.saying import Arguments, name_of
from protocols.phrases.catalogue import Phrases

__all__ = ["access", "change", "registered"]


def registered(body: RegisteredObject, phrases: Phrases) -> Arguments:
    return {"object": name_of(body.object, phrases), "state": body.registering_state}


def change(body: Change, phrases: Phrases) -> Arguments:
    changed = words.listed(phrases, [words.code(phrases, "changed", each) for each in body.changed])
    return {"object": name_of(body.object, phrases), "changed": changed}


def access(body: RegistryAccess, phrases: Phrases) -> Arguments:
    return {"registry": body.registry, "access": words.code(phrases, "access", body.access)}
