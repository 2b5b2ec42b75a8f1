"""MERIDIAN says something to KESTREL, who holds its records: a scene for vectors, any part of which can be wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from protocols.envelope import Attested, Envelope
from protocols.keys import SeedSigner
from protocols.messages import check, five_digits, message_hash, parse
from protocols.messages.header import Relation, Reply
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, FreeText
from protocols.pae import Mode, digest
from protocols.roster import StatementRef
from protocols.wire import decode, encode, pack
from tests.parties import NOW, Party, World, finish, seed
from tests.vectors.notation import Vector, ok, refused

__all__ = ["REFERRED", "REPLY", "TAKEN", "TEXT", "Scene", "centre_under", "release_signature", "unparsed_release"]

Records = list[tuple[str, bytes]]

TEXT = FreeText(subject="Orbit of LARK 8", text="Détection à 14:15Z.")
TAKEN = Acknowledgement(means=NOT_AGREEMENT)
REFERRED = seed("vectors", "envelope", "an earlier message")
REPLY: dict[str, Any] = {
    "relation": Relation(kind="reply", message=REFERRED),
    "case": REFERRED,
    "reply": Reply(required="none"),
}


class Scene:
    """MERIDIAN says something to KESTREL; any part of it can be another than it should be."""

    def __init__(self, mode: Mode = "test") -> None:
        self.world = World(mode)
        self.party = self.world.meridian
        self.records: Records = [record for record in self.world.records("KESTREL") if record[0] != "bulletin"]

    def text(self, **changes: Any) -> bytes:
        return self.world.message("procedure.free_text", TEXT, **changes)

    def taken(self, **changes: Any) -> bytes:
        return self.world.message("procedure.acknowledgement", TAKEN, **(REPLY | changes))

    def formed(self, form: Any, body: dict[str, Any] | None = None, **changes: Any) -> bytes:
        """The worked example of a type, with other values in its body and header."""
        draft: dict[str, Any] = dict(form.example) | changes
        draft["body"] = dict(draft["body"]) | (body or {})
        message = check(draft, mode="test", from_="MERIDIAN", id=seed("id", length=16), composed_at=NOW)
        return pack(message)

    def signed(
        self, data: bytes, *capacities: str, roles: Sequence[str] = ("WATCH-1", "WATCH-2"), **more: Any
    ) -> list[Attested]:
        """Attestations in these capacities, by WATCH-1 and WATCH-2 in turn."""
        return [
            self.party.attest(role, data, capacity, at=more.get("at"), signer=more.get("signer"))  # type: ignore[arg-type]
            for role, capacity in zip(roles, capacities, strict=False)
        ]

    def envelope(self, data: bytes, attested: Sequence[Attested], to: str = "KESTREL", **changes: Any) -> Envelope:
        return Envelope.parse(self.world.release(data, attested, to, **changes))

    def two(self, data: bytes | None = None, **changes: Any) -> Envelope:
        """Free text, as it must be: author, second, released."""
        data = data or self.text()
        return self.envelope(data, self.signed(data, "author", "second"), **changes)

    def given(self, envelope: Envelope | bytes, me: str = "KESTREL") -> dict[str, Any]:
        data = envelope if isinstance(envelope, bytes) else envelope.encode()
        centre = "KESTREL"
        anchor = self.world.parties[centre].anchor
        rows = [list(record) for record in self.records]
        return {
            "mode": self.world.mode,
            "me": me,
            "centre": centre,
            "anchor": anchor,
            "records": rows,
            "envelope": data,
        }

    def good(self, description: str, envelope: Envelope, *, unread: bool = False) -> Vector:
        message, release = parse(envelope.message), decode(envelope.release)
        hashed = message_hash(envelope.message, self.world.mode)
        attestations = [decode(each.payload) for each in envelope.attestations]
        signers = {s.id: role for role, s in self.party.officers.items()} | {self.party.key("feed").id: "FEED"}
        result = {
            "message": hashed,
            "digits": five_digits(hashed),
            "release": digest("release", self.world.mode, envelope.release),
            "epoch": release["epoch"],
            "number": release["number"],
            "type": message.type,
            "version": message.version,
            "officers": [[signers[a["key"]], a["capacity"]] for a in attestations],
            "by_one_officer": attestations[0]["capacity"] in ("sole_crew_danger", "sole_override"),
            "body": "unread" if unread else "read",
            "national": [each.oid for each in envelope.national],
        }
        return ok(description, "envelope.open", self.given(envelope), result)

    def bad(self, description: str, code: str, envelope: Envelope | bytes, me: str = "KESTREL") -> Vector:
        return refused(description, "envelope.open", self.given(envelope, me), code)

    def newer(self, **changes: Any) -> StatementRef:
        """A second statement of the sender, held by the reader."""
        self.records.insert(-1, ("statement", self.party.statement_record(2, **changes)))
        return self.party.statement_ref(2, **changes)


def release_signature(party: Party, payload: bytes, signer: SeedSigner | None = None) -> bytes:
    return finish((signer or party.signer).sign("release", payload))


def unparsed_release(party: Party, data: bytes, attested: Sequence[Attested], like: bytes) -> Envelope:
    """An envelope of whatever bytes, whoever the sender is; the rest of the release is as in another one."""
    fields = {
        "message": message_hash(data, party.mode),
        "attestations": [digest("attestation", party.mode, each.payload) for each in attested],
        "from": party.centre,
    }
    payload = encode(decode(like) | fields)
    return Envelope(data, tuple(attested), payload, release_signature(party, payload))


def centre_under(party: Party, *signers: SeedSigner) -> Any:
    """The party's centre under these keys."""
    listed = party.statement().centres[0]
    return type(listed)(name=listed.name, keys=tuple(s.public for s in signers), speaks_for=listed.speaks_for)
