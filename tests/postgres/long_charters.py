"""As on SQLite: tests/node/record/test_charters.py, on a real server."""

from tests.node.record.test_charters import *  # noqa: F403
