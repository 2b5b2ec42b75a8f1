"""As on SQLite: tests/node/record/test_signer_refuses.py, on a real server."""

from tests.node.record.test_signer_refuses import *  # noqa: F403
