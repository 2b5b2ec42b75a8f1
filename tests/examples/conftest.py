"""The programs run where the tests of the SDK do."""

from __future__ import annotations

from tests.client.conftest import bridges, node

__all__ = ["bridges", "node"]
