"""A bundle of a message and its acknowledgement, out of two invented parties' signatures; any part can be another.

scene = BundleScene()                     # MERIDIAN says something to KESTREL, who takes it; all of it is inside
scene.bundle()                            # the parts; `changes` replace fields
scene.found(bundle)                       # what a reader with both fingerprints finds
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from protocols.bundle import (
    Audience,
    Bundle,
    EntryProof,
    Findings,
    JournalPart,
    PartyRecords,
    verify_bundle,
    write_bundle,
)
from protocols.bundle.form import ascending
from protocols.checkpoint import Checkpoint, assemble, checkpoint_text, note_body, origin
from protocols.cosignature import VerifierKey, add_line, cosignature_line, cosigned_bytes
from protocols.envelope import Envelope
from protocols.heads import Head
from protocols.journal import Leaf, Tree, leaf_hash
from protocols.keys import SeedSigner, fingerprint
from protocols.messages.procedure import FreeText
from protocols.messages.procedure.service import ReleaseToOutsiders
from protocols.pae import Mode
from protocols.wire import pack
from tests.parties import NOW, SECOND, Party, Said, World, finish, seed, signed

__all__ = ["TEXT", "BundleScene"]

TEXT = FreeText(subject="Orbit of LARK 8", text="Our tracking of 22 November differs from yours by 2 km.")


class BundleScene:
    """`said` is taken in `taken`; `releases` are the messages inside. The witness's key is `witness`."""

    def __init__(self, mode: Mode = "test") -> None:
        self.world = World(mode)
        self.said = self.world.say("procedure.free_text", TEXT)
        self.world.now += 60 * SECOND
        self.taken = self.world.acknowledge(self.said)
        self.inside: list[Said] = [self.said, self.taken]
        self._witness = SeedSigner(seed("witness", mode), mode)
        self.witness = VerifierKey("kestrel.example/witness", self._witness.public, witness=True)

    # -- parts -------------------------------------------------------------------------------------------------------

    def bundle(self, **changes: Any) -> Bundle:
        """Everything that the scene can show; `changes` replace fields."""
        fields: dict[str, Any] = {
            "audience": Audience(members=("KESTREL", "MERIDIAN")),
            "envelopes": self.envelopes(),
            "epochs": ascending(
                [self.world.epoch_record("MERIDIAN", "KESTREL"), self.world.epoch_record("KESTREL", "MERIDIAN")]
            ),
            "heads": ascending([self.head("MERIDIAN", "KESTREL"), self.head("KESTREL", "MERIDIAN")]),
            "journals": (self.journal(),),
            "mode": self.world.mode,
            "notices": ascending(
                [
                    self.world.received(self.said),
                    self.world.shown(self.said),
                    self.world.received(self.taken, "MERIDIAN"),
                ]
            ),
            "parties": self.parties(),
            "version": 1,
        }
        return Bundle(**(fields | changes))

    def envelopes(self) -> tuple[bytes, ...]:
        return ascending(data for said in self.inside for data in said.envelopes.values())

    def parties(self, **more: Sequence[bytes]) -> tuple[PartyRecords, ...]:
        """`more`: further statements, by the centre's name."""
        made = [
            PartyRecords(roots=(each.root_record(),), statements=(each.statement_record(), *more.get(each.centre, ())))
            for each in self.world.parties.values()
        ]
        return tuple(sorted(made, key=lambda each: each.roots[0]))

    def head(self, from_: str, to: str, number: int | None = None, release: bytes | None = None,
             by: Sequence[Party] | None = None) -> bytes:  # fmt: skip
        """Both centres' word about a line, as it stands now or at a number."""
        line = self.world.line(from_, to)
        head = Head(
            from_=from_, to=to, epoch=line.epoch,
            number=line.number if number is None else number,
            release=line.head if release is None else release,
            at=self.world.now,
        )  # fmt: skip
        signers = by if by is not None else list(self.world.parties.values())
        return signed("head", pack(head), *(each.signer for each in signers))

    def journal(self, *, cosigned: bool = True, wrong_root: bool = False) -> JournalPart:
        """KESTREL's: seven entries, those of the messages inside among others."""
        releases = {
            next(iter(said.releases.values())): "received" if said.message.from_ == "MERIDIAN" else "released"
            for said in self.inside
        }
        subjects = [*((hashed, kind) for hashed, kind in releases.items())]
        subjects += [(seed("entry", place), "notice") for place in range(7 - len(subjects))]
        leaves = [
            pack(Leaf(version=1, kind=kind, at=self.world.now, subject=hashed, salt=seed("salt", place, length=16)))
            for place, (hashed, kind) in enumerate(subjects)
        ]
        tree = Tree(leaf_hash(leaf) for leaf in leaves)
        entries = tuple(
            EntryProof(index=place, leaf=leaves[place], proof=tree.inclusion(place, tree.size))
            for place in range(len(releases))
        )
        return JournalPart(
            entries=entries, note=self.note(tree.size, bytes(32) if wrong_root else tree.root(), cosigned)
        )

    def note(self, size: int, root: bytes, cosigned: bool = True) -> bytes:
        """The checkpoint, signed by KESTREL and, unless told otherwise, by the witness."""
        centre = self.world.kestrel
        name = origin(centre.centre, self.world.mode, 1)
        text = checkpoint_text(name, size, root)
        note = assemble(text, name, centre.signer.public, finish(centre.signer.sign_note(note_body(text))))
        if not cosigned:
            return note
        seconds = self.world.now // 1_000
        head = Checkpoint(name, size, root)
        line = cosignature_line(self.witness, seconds, finish(self._witness.sign_note(cosigned_bytes(head, seconds))))
        return add_line(note, line)

    def link(self, said: Said) -> bytes:
        """The release of a message, without the message."""
        return Envelope.parse(next(iter(said.envelopes.values()))).release

    def release_outside(self, *messages: bytes, kind: Any = "bundle", from_: str = "MERIDIAN") -> Said:
        """Two officers release these messages to somebody outside."""
        body = ReleaseToOutsiders(
            passes_on=messages, to_whom="The board of inquiry", kind=kind, purpose="Its inquiry", at=NOW + 3_600_000
        )
        to = ("KESTREL",) if from_ == "MERIDIAN" else ("MERIDIAN",)
        released = self.world.say("procedure.release_to_outsiders", body, from_=from_, to=to)
        self.inside.append(released)
        return released

    # -- reading -----------------------------------------------------------------------------------------------------

    @property
    def roots(self) -> Mapping[str, bytes]:
        """What a reader was given of each party's root."""
        return {each.name: each.anchor[:16] for each in self.world.parties.values()}

    @property
    def digits(self) -> Mapping[str, str]:
        """The same, as people read them to one another."""
        return {each.name: fingerprint(each.anchor) for each in self.world.parties.values()}

    def found(self, bundle: Bundle | bytes | None = None, *, witnessed: bool = True) -> Findings:
        data = bundle if isinstance(bundle, bytes) else write_bundle(self.bundle() if bundle is None else bundle)
        return verify_bundle(data, self.roots, (self.witness,) if witnessed else ())
