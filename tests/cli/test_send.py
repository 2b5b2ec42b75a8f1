"""What is said when something was released and its link is lost."""

from __future__ import annotations

from hotline.cli.send import lost
from hotline.client.answers import NodeLink, NodeRoute

AT_1502 = 54_120_000


def test_a_link_that_is_up_needs_no_word() -> None:
    assert lost("KESTREL", NodeLink(peer="KESTREL", up=True, heard_at=AT_1502)) == ""


def test_since_when_and_who_is_to_be_telephoned() -> None:
    told = lost("KESTREL", NodeLink(peer="KESTREL", up=False, heard_at=AT_1502))
    assert told == "LINK LOST since 15:02:00Z: it goes when the link is back; telephone KESTREL."
    assert lost("KESTREL", None).startswith("LINK LOST and not up since the node began: it goes when")


def test_what_goes_into_a_folder_is_not_said_to_wait_for_the_link() -> None:
    """A courier carries it now, and nobody would have called him."""
    routes = (NodeRoute(kind="address", where="a:1", failed_since=1), NodeRoute(kind="folder", where="/srv/kestrel"))
    told = lost("KESTREL", NodeLink(peer="KESTREL", up=False, heard_at=AT_1502, routes=routes))
    assert "it goes into /srv/kestrel/out for the courier, and when the link is back" in told
