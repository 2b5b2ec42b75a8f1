"""The process that sends one page, and ends: `python -m hotline.node.deliver.page_process`, the page on its input.

A process of its own: what a notification library does with its memory, its threads and somebody else's server is not
the node's, and where the page goes, with its password, is in the node's memory no longer than it is sent. It says
nothing but its exit status: what a library prints may have the password in it.
"""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from os import devnull
from typing import Final

__all__ = ["STATUS", "main"]

STATUS: Final = {0: "", 3: "url_not_understood", 4: "not_taken", 5: "apprise_not_installed"}
"""Exit status → why it did not go out."""


def main() -> int:
    """Reads `{url, title, body}` and sends it."""
    page = json.load(sys.stdin)
    with open(devnull, "w", encoding="utf-8") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
        return _send(page["url"], page["title"], page["body"])


def _send(url: str, title: str, body: str) -> int:
    try:
        import apprise  # noqa: PLC0415 - a node without pagers is installed without it
    except ImportError:
        return 5
    # Nothing of it names or fetches anything from anywhere else; nothing is kept on disk; no redirection is followed to
    # a place that no setting names.
    asset = apprise.AppriseAsset(
        app_id="hotline", app_desc="hotline", app_url="", image_url_mask="", image_url_logo="", async_mode=False,
        http_redirects=False, storage_mode=apprise.PersistentStoreMode.MEMORY, pem_autogen=False, pgp_autogen=False,
        default_service_retry=0,
    )  # fmt: skip
    sender = apprise.Apprise(asset=asset)
    if not sender.add(url):
        return 3
    return 0 if sender.notify(body=body, title=title, body_format=apprise.NotifyFormat.TEXT) else 4


if __name__ == "__main__":
    sys.exit(main())
