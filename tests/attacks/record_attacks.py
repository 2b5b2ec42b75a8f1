"""What a directory knows to be tried with records, once for each kind: made with the keys that somebody would have.

The scene before: MERIDIAN has changed its root and its registrar (root 2), and has revoked a centre's key (statement 3,
bulletin 5). KESTREL holds all of that, and epoch 1 of MERIDIAN's line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from protocols.epochs import EpochRecord
from protocols.heads import Head
from protocols.keys import SeedSigner
from protocols.pae import Kind, digest
from protocols.roster import Centre, Root, RootRef
from protocols.signed import SignedRecord
from protocols.wire import pack
from tests.parties import DAY, NOW, Party, World, seed, signed

__all__ = ["ATTACKS", "KINDS", "NOT_SO", "TABLE", "Scene", "Tried"]

KINDS = ("root", "statement", "bulletin", "pin", "epoch", "head")
ATTACKS = (
    "rollback", "freeze", "fork", "fast_forward", "mix_and_match", "wrong_party", "endless_data", "compromise",
    "threshold",
)  # fmt: skip

NOT_SO = {
    ("freeze", "pin"): "a pin does not expire: it stands until it is withdrawn, or its officers' keys are revoked",
    ("freeze", "epoch"): "an epoch's record does not expire: a newer one is sent before all else",
    ("freeze", "head"): "a head is no permission: what is not countersigned is simply not common",
}


class Scene:
    """The honest records, and the keys of both parties, those that were taken back among them."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.party, self.kestrel = world.meridian, world.kestrel
        self.now = NOW
        self.new_root, self.new_registrar = self.party.key("root 2"), self.party.key("registrar 2")
        self.lost = self.party.key("a centre's key that was lost")

    # -- what is honest ----------------------------------------------------------------------------------------------

    def honest(self) -> tuple[tuple[Kind, bytes], ...]:
        """What is admitted before anything is tried, after the introduction."""
        return (
            ("root", self.root(2, self.party.root, self.new_root)),
            ("statement", self.statement(3)),
            ("bulletin", self.party.bulletin_record(5, **self.times())),
        )

    def times(self) -> dict[str, int]:
        return {"at": self.now, "expires_at": self.now + 5 * DAY}

    def root(
        self, version: int, *signers: SeedSigner, party: str = "", at: int = 0, key: SeedSigner | None = None
    ) -> bytes:
        return signed(
            "root",
            pack(
                Root(
                    party=party or self.party.name,
                    version=version,
                    keys=((key or self.new_root).public,),
                    threshold=1,
                    registrars=(self.new_registrar.public,),
                    registrar_threshold=1,
                    at=at or self.now,
                    expires_at=self.now + 400 * DAY,
                )
            ),
            *signers,
        )

    @property
    def root_ref(self) -> RootRef:
        payload = SignedRecord.parse(self.root(2, self.new_root)).payload
        return RootRef(version=2, hash=digest("root", self.world.mode, payload))

    def statement(self, version: int, *signers: SeedSigner, **changes: Any) -> bytes:
        fields: dict[str, Any] = {"root": self.root_ref, "revoked": (self.lost.public,), "expires_at": NOW + 90 * DAY}
        payload = pack(self.party.statement(version, **(fields | changes)))
        return signed("statement", payload, *(signers or (self.new_registrar,)))

    def bulletin(self, version: int, *signers: SeedSigner, **changes: Any) -> bytes:
        return signed("bulletin", pack(self.party.bulletin(version, **(self.times() | changes))), *signers)

    def epoch(self, *signers: SeedSigner, **changes: Any) -> bytes:
        fields: dict[str, Any] = {
            "from_": "MERIDIAN", "to": "KESTREL", "epoch": 1, "number": 0, "reason": "first", "at": NOW - DAY,
        }  # fmt: skip
        return signed("epoch", pack(EpochRecord(**(fields | changes))), *signers)

    def head(self, *signers: SeedSigner, **changes: Any) -> bytes:
        opened = digest("epoch", self.world.mode, SignedRecord.parse(self.epoch(self.party.signer)).payload)
        fields: dict[str, Any] = {
            "from_": "MERIDIAN", "to": "KESTREL", "epoch": 1, "number": 0, "release": opened, "at": self.now,
        }  # fmt: skip
        return signed("head", pack(Head(**(fields | changes))), *signers)

    def pin(self, **changes: Any) -> bytes:
        return self.kestrel.pin(self.party, **changes)


@dataclass(frozen=True)
class Tried:
    """What is brought, and what is seen of it. Everything else, every record and every line, stays as it was.

    `alarm`: what our officers hear (None: nothing, or that somebody handed in what no honest peer does); `proof`:
    whether the two are kept side by side; `code`: with which an officer who brings a pin is refused.
    """

    make: Callable[[Scene], bytes]
    alarm: str | None = None
    proof: bool = False
    code: str | None = None


ENDLESS = 64 * 1024 + 1

TABLE: dict[tuple[str, str], Tried] = {
    # An older one than was seen.
    ("rollback", "root"): Tried(lambda s: s.party.root_record()),
    ("rollback", "statement"): Tried(lambda s: s.statement(2), alarm="record_rolled_back"),
    ("rollback", "bulletin"): Tried(lambda s: s.bulletin(4, s.party.signer), alarm="record_rolled_back"),
    ("rollback", "pin"): Tried(lambda s: s.pin(at=NOW - 2 * DAY, withdrawn=True), code="record_rolled_back"),
    ("rollback", "epoch"): Tried(lambda s: s.epoch(s.party.signer)),
    ("rollback", "head"): Tried(lambda s: s.head(s.party.signer, at=NOW - DAY)),
    # Two of one version, under good signatures.
    ("fork", "root"): Tried(lambda s: s.root(2, s.party.root, s.new_root, at=NOW - 1), "record_forked", True),
    ("fork", "statement"): Tried(lambda s: s.statement(3, at=NOW - 1), "record_forked", True),
    ("fork", "bulletin"): Tried(lambda s: s.bulletin(5, s.party.signer, at=NOW - 1), "record_forked", True),
    ("fork", "pin"): Tried(lambda s: s.pin(withdrawn=True), code="record_forked"),
    ("fork", "epoch"): Tried(lambda s: s.epoch(s.party.signer, at=NOW - 2 * DAY), "number_reused", True),
    ("fork", "head"): Tried(lambda s: s.head(s.party.signer, release=seed("another")), "line_forked", True),
    # A version so high that nothing honest could ever follow it.
    ("fast_forward", "root"): Tried(lambda s: s.root(1_003, s.new_root)),
    ("fast_forward", "statement"): Tried(lambda s: s.statement(2**53 - 1)),
    ("fast_forward", "bulletin"): Tried(lambda s: s.bulletin(1_006, s.party.signer)),
    ("fast_forward", "pin"): Tried(lambda s: s.pin(at=NOW + 2 * DAY), code="record_jumped"),
    ("fast_forward", "epoch"): Tried(
        lambda s: s.epoch(s.party.signer, epoch=2**53 - 1, before=1, number=0, reason="restored")
    ),
    ("fast_forward", "head"): Tried(
        lambda s: s.head(s.party.signer, from_="KESTREL", to="MERIDIAN", number=10**6, release=seed("never")),
        alarm="claim_unproven",
    ),
    # Good ones of their own that do not belong together.
    ("mix_and_match", "root"): Tried(lambda s: s.root(3, s.new_root, party="Kestrel Space Watch")),
    ("mix_and_match", "statement"): Tried(lambda s: s.statement(4, root=RootRef(version=2, hash=seed("another root")))),
    ("mix_and_match", "bulletin"): Tried(lambda s: World("live").meridian.bulletin_record(6)),
    ("mix_and_match", "pin"): Tried(
        lambda s: s.kestrel.pin(Party(s.party.name, "MERIDIAN", now=NOW + 1), at=NOW), code="record_forked"
    ),
    ("mix_and_match", "epoch"): Tried(lambda s: s.epoch(s.party.signer, to="HALCYON")),
    ("mix_and_match", "head"): Tried(lambda s: s.head(s.party.signer, to="HALCYON")),
    # One party's word about another.
    ("wrong_party", "root"): Tried(lambda s: s.root(2, s.party.root, s.new_root, party="Kestrel Space Watch")),
    ("wrong_party", "statement"): Tried(
        lambda s: s.statement(
            4, centres=(*s.party.statement(4).centres, Centre(name="KESTREL", keys=(s.lost.public,))), revoked=()
        )
    ),
    ("wrong_party", "bulletin"): Tried(lambda s: s.bulletin(9, s.party.signer, centre="KESTREL")),
    ("wrong_party", "pin"): Tried(lambda s: s.party.pin(s.kestrel, at=NOW), code="not_for_us"),
    ("wrong_party", "epoch"): Tried(lambda s: s.epoch(s.party.signer, from_="KESTREL", to="MERIDIAN", at=NOW)),
    ("wrong_party", "head"): Tried(lambda s: s.head(s.party.signer, from_="HALCYON", to="KESTREL")),
    # More than anybody reads.
    **{
        ("endless_data", kind): Tried(lambda s: bytes(ENDLESS), code="too_large" if kind == "pin" else None)
        for kind in KINDS
    },
    # Signed by a key that was taken back since.
    ("compromise", "root"): Tried(lambda s: s.root(3, s.party.root, key=s.party.root)),
    ("compromise", "statement"): Tried(lambda s: s.statement(4, s.party.registrar)),
    ("compromise", "bulletin"): Tried(lambda s: s.bulletin(6, s.lost)),
    ("compromise", "pin"): Tried(
        lambda s: signed("pin", SignedRecord.parse(s.pin(at=NOW)).payload, s.kestrel.officers["WATCH-1"],
                         s.kestrel.key("an officer who left")),
        code="pin_needs_two",
    ),
    ("compromise", "epoch"): Tried(lambda s: s.epoch(s.lost, at=NOW)),
    ("compromise", "head"): Tried(lambda s: s.head(s.lost)),
    # Not signed by enough of them, or by others than may.
    ("threshold", "root"): Tried(lambda s: s.root(3)),
    ("threshold", "statement"): Tried(lambda s: s.statement(4, s.party.signer, s.party.officers["WATCH-1"])),
    ("threshold", "bulletin"): Tried(lambda s: s.bulletin(6, s.new_registrar, s.party.officers["WATCH-1"])),
    ("threshold", "pin"): Tried(lambda s: s.pin(by=("WATCH-1",), at=NOW), code="pin_needs_two"),
    ("threshold", "epoch"): Tried(
        lambda s: s.epoch(s.party.signer, epoch=2, before=1, number=0, reason="restored", at=NOW)
    ),
    ("threshold", "head"): Tried(lambda s: s.head(s.party.officers["WATCH-1"], s.party.officers["WATCH-2"])),
}  # fmt: skip
