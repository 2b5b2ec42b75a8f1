"""Addresses on this computer: one for each centre of a cast, where the system has them, and ports that nobody uses."""

from __future__ import annotations

import contextlib
import socket

__all__ = ["free_address", "own_host"]


def own_host(place: int) -> str:
    """`127.0.0.N`, by which the ways tell a centre from the others (Linux); elsewhere the one that everybody has."""
    host = f"127.0.0.{place}"
    with socket.socket() as probe, contextlib.suppress(OSError):
        probe.bind((host, 0))
        return host
    return "127.0.0.1"


def free_address(host: str) -> str:
    """`HOST:PORT` at which nobody listens now: others must be told it before anybody does."""
    with socket.socket() as probe:
        probe.bind((host, 0))
        port: int = probe.getsockname()[1]
        return f"{host}:{port}"
