"""`hotline serve` that writes a line beside its directory before each receipt leaves it: what `order` looks for.

    python -m tests.proof.marked DIRECTORY

A line is one write of `officer HASH` or `peer HASH`: the message whose receipt is given to the wire next. The node
knows nothing of it; its two ways out are wrapped here.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from hotline.cli import main
from hotline.node.deliver.owed import Parcel
from hotline.node.deliver.peer import Peer
from hotline.node.doors.calls import CallLink
from protocols.frames import Result
from protocols.notice import Notice
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["marks_of"]


def marks_of(directory: Path) -> Path:
    """Where the lines are written."""
    return directory.with_name(f"{directory.name}.marks")


def _wrap(marks: int) -> None:
    send, reply = Peer.send, CallLink._reply

    def marked_send(self: Peer, link: Any, parcel: Parcel) -> None:
        if parcel.kind == "notice":
            for item in unpack(SignedRecord.parse(parcel.content).payload, Notice).items:
                if item.what == "received":
                    os.write(marks, f"peer {item.message.hex()}\n".encode())
        send(self, link, parcel)

    def marked_reply(self: CallLink, n: int, answer: Any, precedence: int) -> None:
        if isinstance(answer, Result) and isinstance(answer.value, dict) and "releases" in answer.value:
            os.write(marks, f"officer {answer.value['message'].hex()}\n".encode())
        reply(self, n, answer, precedence)

    Peer.send, CallLink._reply = marked_send, marked_reply  # type: ignore[method-assign]


if __name__ == "__main__":
    _wrap(os.open(marks_of(Path(sys.argv[1])), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
    sys.exit(main(["serve", "--log", "none", sys.argv[1]]))
