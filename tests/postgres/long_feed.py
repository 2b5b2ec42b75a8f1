"""As on SQLite: tests/node/record/test_feed.py, on a real server."""

from tests.node.record.test_feed import *  # noqa: F403
