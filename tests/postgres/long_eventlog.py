"""As on SQLite: tests/node/record/test_eventlog.py, on a real server."""

from tests.node.record.test_eventlog import *  # noqa: F403
