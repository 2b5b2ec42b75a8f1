"""A record that may be behind what its centre has signed: it stands still from now on, and its officers are told."""

from __future__ import annotations

import sqlalchemy as sa

from hotline.node.judge.effects import LockLines, Tell
from hotline.node.record.epochs import centre_epoch, standstill
from hotline.node.record.facts import Place
from hotline.node.record.writing import write
from protocols.epochs import EpochReason

__all__ = ["stand_still_from_now"]


def stand_still_from_now(c: sa.Connection, place: Place, now: int, why: EpochReason) -> None:
    """Said once: it stays as it is where the centre stands still already."""
    if standstill(c, place) is None:
        epoch = centre_epoch(c, place)
        told = {"centre": place.me, "state": "standstill", "epoch": epoch, "why": why, "roles": [], "at": now}
        write(c, LockLines(why), place, now)
        write(c, Tell("epoch", told), place, now)
