"""Vectors of bundles: roots and statements, revoked keys, States, epochs."""

from __future__ import annotations

from typing import Any

from protocols.bundle import Bundle, PartyRecords
from protocols.epochs import EpochRecord
from protocols.keys import fingerprint
from protocols.pae import digest
from protocols.roster import Root, RootRef, StatementRef
from protocols.wire import pack
from tests.bundles import TEXT, BundleScene
from tests.parties import DAY, NOW, Party, signed
from tests.vectors.bundle_became import plain
from tests.vectors.bundle_found import found, wrongly
from tests.vectors.notation import Vector
from tests.vectors.scene import centre_under

__all__ = ["generate"]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_roots(), **_statements(), **_epochs()}


def _others(scene: BundleScene, records: PartyRecords) -> tuple[PartyRecords, ...]:
    """With other records of MERIDIAN's party."""
    mine = scene.world.meridian.root_record()
    made = [*(each for each in scene.parties() if each.roots[0] != mine), records]
    return tuple(sorted(made, key=lambda each: each.roots[0]))


def _chain(party: Party, **changes: Any) -> tuple[Root, Root]:
    """A first root, and a second one that other keys sign too."""
    given: dict[str, Any] = {
        "party": party.name, "threshold": 1, "registrars": (party.registrar.public,), "registrar_threshold": 1,
        "at": NOW - 30 * DAY, "expires_at": NOW + 365 * DAY,
    }  # fmt: skip
    first = Root(**(given | {"version": 1, "keys": (party.root.public,)} | changes))
    return first, Root(**(given | {"version": 2, "keys": (party.key("second").public,)}))


def _roots() -> dict[str, Vector]:
    scene, later, forged = BundleScene(), BundleScene(), BundleScene()
    meridian, kestrel = (each.name for each in scene.world.parties.values())
    swapped = {meridian: scene.digits[kestrel], kestrel: scene.digits[meridian]}

    party = later.world.meridian
    _, second = _chain(party)
    records = PartyRecords(
        roots=(party.root_record(), signed("root", pack(second), party.root, party.key("second"))),
        statements=(party.statement_record(),),
    )
    # Nobody's chain: its first root is a thief's, and only the second is the party's.
    party, thief = forged.world.meridian, forged.world.meridian.key("thief")
    false, real = _chain(party, keys=(thief.public,), registrars=(thief.public,))
    listed = party.statement(root=RootRef(version=1, hash=digest("root", "test", pack(false))))
    invented = PartyRecords(
        roots=(signed("root", pack(false), thief), signed("root", pack(real), thief, party.key("second"))),
        statements=(signed("statement", pack(listed), thief),),
    )
    named = StatementRef(version=1, hash=digest("statement", "test", pack(listed)))
    under_it = forged.world.release(forged.said.data, forged.said.attested, "KESTREL", statement=named)
    second_root = fingerprint(digest("root", "test", pack(real)))
    return {
        "root_differs": wrongly("Each party's digits for the other.", scene, plain(scene), "root_differs",
                                roots=swapped, witnessed=False),
        "root_unknown": wrongly(
            "Digits of a party that is not inside.", scene, plain(scene), "root_unknown",
            roots={**scene.digits, "Corvid Dynamics": scene.digits[kestrel]}, witnessed=False,
        ),
        "chain_of_roots": found(
            "The fingerprint is of the first root; a second follows.", later,
            plain(later, parties=_others(later, records)), "root_compared", witnessed=False,
        ),
        "roots_invented_before": wrongly(
            "The fingerprint is of the second root; the first, and a statement under it, are a thief's.", forged,
            plain(forged, parties=_others(forged, invented), envelopes=(under_it,)), "piece_refused",
            roots={**forged.digits, meridian: second_root}, witnessed=False,
        ),
        "root_missing": wrongly(
            "A chain that begins with its second root.", later,
            plain(later, parties=_others(later, PartyRecords(roots=records.roots[1:], statements=records.statements))),
            "piece_refused", witnessed=False,
        ),
    }  # fmt: skip


def _statements() -> dict[str, Vector]:
    revoked, fell, operator, order = (BundleScene() for _ in range(4))
    party = revoked.world.meridian
    later = party.statement_record(2, centres=(centre_under(party, party.key("new")),), revoked=(party.signer.public,))
    newer = fell.world.meridian
    at_two = fell.world.release(fell.said.data, fell.said.attested, "KESTREL", statement=newer.statement_ref(2))
    data = fell.world.message("procedure.free_text", TEXT)
    at_one = fell.world.release(data, fell.world.attested(data, TEXT), "KESTREL")

    def by_state(signers: tuple[Any, ...]) -> Bundle:
        """MERIDIAN's party names Kestrel's as its State."""
        own = operator.world.meridian
        statement = pack(own.statement(1, authorised_by=operator.world.kestrel.name))
        records = PartyRecords(roots=(own.root_record(),), statements=(signed("statement", statement, *signers),))
        envelope = operator.world.release(
            operator.said.data, operator.said.attested, "KESTREL",
            statement=own.statement_ref(1, authorised_by=operator.world.kestrel.name),
        )  # fmt: skip
        return plain(operator, envelopes=(envelope,), parties=_others(operator, records))

    own, state = operator.world.meridian.registrar, operator.world.kestrel.registrar
    mixed = order.world.meridian
    falling = PartyRecords(
        roots=(mixed.root_record(),), statements=(mixed.statement_record(2), mixed.statement_record(1))
    )
    return {
        "centre_key_revoked_later": found(
            "The key that released it was revoked later.", revoked,
            plain(revoked, parties=revoked.parties(MERIDIAN=[later])), "key_revoked", witnessed=False,
        ),
        "statement_went_back": wrongly(
            "A number names an older statement than one below it.", fell,
            plain(fell, envelopes=tuple(sorted([at_two, at_one])), parties=fell.parties(
                MERIDIAN=[newer.statement_record(2)])),
            "statement_went_back", witnessed=False,
        ),
        "countersigned": found("Its State has signed its statement too.", operator, by_state((own, state)),
                               "released", witnessed=False),
        "not_countersigned": found("Its State has not signed its statement.", operator, by_state((own,)),
                                   "not_countersigned", witnessed=False),
        "statements_out_of_order": wrongly(
            "Statements that do not ascend.", order, plain(order, parties=_others(order, falling)), "piece_refused",
            witnessed=False,
        ),
    }  # fmt: skip


def _epochs() -> dict[str, Vector]:
    scene = BundleScene()
    party = scene.world.meridian
    record = pack(EpochRecord(
        from_="MERIDIAN", to="KESTREL", epoch=2, before=1, number=1, release=scene.said.releases["KESTREL"],
        reason="restored", at=NOW + DAY,
    ))  # fmt: skip
    other = pack(EpochRecord(
        from_="MERIDIAN", to="KESTREL", epoch=2, before=1, number=1, release=bytes(32), reason="restored", at=NOW + DAY,
    ))  # fmt: skip
    one, two = party.officers.values()
    return {
        "epoch_by_one_officer": found(
            "A new beginning that one officer has signed.", scene,
            plain(scene, epochs=(signed("epoch", record, party.signer, one),)), "epoch_by_one_officer",
            witnessed=False,
        ),
        "epoch_by_two_officers": found(
            "A new beginning that two have signed.", scene,
            plain(scene, epochs=(signed("epoch", record, party.signer, one, two),)), "epoch", witnessed=False,
        ),
        "epoch_closed_elsewhere": wrongly(
            "A record that closes the epoch with another release than is inside.", scene,
            plain(scene, epochs=(signed("epoch", other, party.signer, one, two),)), "line_contradicts",
            witnessed=False,
        ),
    }  # fmt: skip
