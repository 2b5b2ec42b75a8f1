"""Vectors of bundles: what became of a message, by the messages and notices inside that name it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from protocols.bundle import Bundle
from protocols.bundle.form import ascending
from protocols.envelope import Attested, Envelope, National
from protocols.line import Void
from protocols.messages.charter import Acceptance
from protocols.messages.charter.sentences import ACCEPTED
from protocols.messages.conjunction import FORMS as CONJUNCTION
from protocols.messages.draft import check
from protocols.messages.header import Attachment
from protocols.messages.manoeuvre import FORMS as MANOEUVRE
from protocols.messages.procedure import (
    NOT_AGREEMENT,
    Answer,
    Cancellation,
    Confirmation,
    Hold,
    Holding,
    Stands,
)
from protocols.notice import NoticeItem
from protocols.roster import Service
from protocols.wire import pack
from tests.bundles import TEXT, BundleScene
from tests.channel_world import terms
from tests.parties import HOUR, NOW, Said, seed, signed
from tests.vectors.bundle_found import found, wrongly
from tests.vectors.notation import Vector

__all__ = ["generate"]


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_replies(), **_by_its_own_centre(), **_signed(), **_noticed(), **_with_it()}


def plain(scene: BundleScene, **changes: Any) -> Bundle:
    """Envelopes and records, and nothing else."""
    return scene.bundle(**({"notices": (), "heads": (), "epochs": (), "journals": ()} | changes))


def alone(*inside: Said | None) -> BundleScene:
    scene = BundleScene()
    scene.inside = [scene.said, *(each for each in inside if each is not None)]
    return scene


def _replies() -> dict[str, Vector]:
    holding, answered = alone(), alone()
    holding.inside.append(
        holding.world.refer(
            holding.said, "procedure.holding",
            Holding(means=NOT_AGREEMENT, next_word_by=holding.world.now + HOUR),
        )
    )  # fmt: skip
    answered.inside.append(answered.world.refer(answered.said, "procedure.answer", Answer(answer="accepted_as_asked")))
    reply = BundleScene()
    reply.inside = [reply.taken]
    return {
        "holding": found("With their authority.", holding, plain(holding), "holding", witnessed=False),
        "answered": found("Answered.", answered, plain(answered), "replied", witnessed=False),
        "relation_missing": found(
            "An acknowledgement without what it acknowledges.", reply, plain(reply), "relation_missing", witnessed=False
        ),
    }


def _by_its_own_centre() -> dict[str, Vector]:
    def own(type: str, body: Any, kind: Any) -> BundleScene:
        scene = alone()
        told = scene.world.refer(scene.said, type, body, kind=kind, from_="MERIDIAN", to=("KESTREL",))
        scene.inside.append(told)
        return scene

    stands = own("procedure.hold", Hold(reason="being_checked"), "update")
    stands.inside.append(
        stands.world.refer(
            stands.said, "procedure.stands", Stands(reason="checked_and_true"), kind="update", from_="MERIDIAN",
            to=("KESTREL",),
        )
    )  # fmt: skip
    cancelled = own("procedure.cancellation", Cancellation(reason="sent_in_error"), "cancel")
    corrected, updated = own("procedure.free_text", TEXT, "correct"), own("procedure.free_text", TEXT, "update")
    return {
        "hold_and_stands": found("Held, and then good as it was sent.", stands, plain(stands), "held", "stands",
                                 witnessed=False),
        "cancelled": found("Cancelled.", cancelled, plain(cancelled), "cancelled", witnessed=False),
        "corrected": found("Corrected.", corrected, plain(corrected), "corrected", witnessed=False),
        "updated": found("Followed up.", updated, plain(updated), "updated", witnessed=False),
    }  # fmt: skip


def _formed(scene: BundleScene, form: Any, body: dict[str, Any], **changes: Any) -> bytes:
    """The worked example of a type, with other values."""
    draft: dict[str, Any] = dict(form.example) | {"to": ["KESTREL"], "info": []} | changes
    draft["body"] = dict(draft["body"]) | body
    named = seed("id", form.type, length=16)
    return pack(check(draft, mode="test", from_="MERIDIAN", id=named, composed_at=NOW))


def _alone_released(*, second: str = "WATCH-2", confirmed: bool = True) -> BundleScene:
    """One officer releases an urgent alert; another confirms it, or the same one does."""
    scene = BundleScene()
    world = scene.world
    data = _formed(scene, CONJUNCTION[0], {"decision_by": "2026-11-22T15:00:00Z"}, precedence="FLASH")
    said = world.released(data, (world.meridian.attest("WATCH-1", data, "sole_override", at=world.now),))
    scene.said, scene.inside = said, [said]
    if confirmed:
        attested: Attested = world.meridian.attest(second, data, "second", at=world.now)
        body = Confirmation(attestation=attested.payload, signature=attested.signature)
        scene.inside.append(
            world.refer(said, "procedure.confirmation", body, kind="update", from_="MERIDIAN", to=("KESTREL",))
        )
    return scene


def _signed() -> dict[str, Vector]:
    one, confirmed = _alone_released(confirmed=False), _alone_released()
    same = _alone_released(second="WATCH-1")
    program, wrong, national, unread = BundleScene(), BundleScene(), alone(), BundleScene()
    key = program.world.meridian.key("feed")
    listed = Service(centre="MERIDIAN", name="FEED", key=key.public, types=("manoeuvre.notice",))
    data = _formed(program, MANOEUVRE[0], {}, precedence="PRIORITY")
    attested = program.world.meridian.attest("WATCH-1", data, "service", signer=key)
    by_program = program.world.release(
        data, (attested,), "KESTREL", statement=program.world.meridian.statement_ref(2, services=(listed,))
    )
    text = wrong.world.message("procedure.free_text", TEXT)
    by_one = wrong.world.release(text, (wrong.world.meridian.attest("WATCH-1", text, "sole"),), "KESTREL")
    envelope = Envelope.parse(next(iter(national.said.envelopes.values())))
    more = replace(envelope, national=(National("1.2.3", b"a certificate", b"a signature"),)).encode()
    unheard = unread.world.message("procedure.unheard_of", b"\x80")
    unknown = unread.world.release(unheard, (unread.world.meridian.attest("WATCH-1", unheard, "sole"),), "KESTREL")
    return {
        "released_by_one_officer": found("No confirmation is inside.", one, plain(one), "one_officer", witnessed=False),
        "confirmed": found("Confirmed by a second officer.", confirmed, plain(confirmed), "confirmed", witnessed=False),
        "confirmed_by_the_same_officer": wrongly(
            "The one who released it confirms it.", same, plain(same), "message_refused", "one_officer",
            witnessed=False,
        ),
        "by_a_program": found(
            "A program signed it.", program,
            plain(program, envelopes=(by_program,), parties=program.parties(
                MERIDIAN=[program.world.meridian.statement_record(2, services=(listed,))])),
            "by_program", "no_human", witnessed=False,
        ),
        "signed_by_too_few": wrongly(
            "Its centre released it, and one officer signed what needs two.", wrong,
            plain(wrong, envelopes=(by_one,)), "message_refused", "released", witnessed=False,
        ),
        "national_signature": found(
            "A signature under another algorithm.", national, plain(national, envelopes=(more,)),
            "national_not_checked", witnessed=False,
        ),
        "form_unknown": found(
            "A form that the reader does not know.", unread, plain(unread, envelopes=(unknown,)), "form_unknown",
            witnessed=False,
        ),
    }  # fmt: skip


def _noticed() -> dict[str, Vector]:
    scene = alone()
    party = scene.world.kestrel
    release = scene.said.releases["KESTREL"]
    unread = party.notice(
        "MERIDIAN", NoticeItem(what="cannot_read", message=scene.said.hash, release=release, at=NOW), at=NOW
    )
    other = party.notice(
        "MERIDIAN", NoticeItem(what="received", message=seed("other"), release=release, at=NOW), at=NOW
    )
    void = pack(Void(from_="MERIDIAN", to="KESTREL", epoch=1, number=1, release=release, code="unreadable"))
    return {
        "refused_there": found(
            "The other centre refused it.", scene,
            plain(scene, notices=(scene.world.refused(scene.said, "capacity"),)), "refused", witnessed=False,
        ),
        "cannot_read_there": found(
            "Stored there, its form unknown.", scene, plain(scene, notices=(unread,)), "cannot_read", witnessed=False
        ),
        "notice_contradicts": wrongly(
            "A notice of one message under the release of another.", scene, plain(scene, notices=(other,)),
            "notice_contradicts", witnessed=False,
        ),
        "voided": found(
            "Its centre signed that it cannot be delivered.", scene,
            plain(scene, voids=(signed("void", void, scene.world.meridian.signer),)), "voided", "voided_undelivered",
            witnessed=False,
        ),
    }  # fmt: skip


def _with_it() -> dict[str, Vector]:
    file = b"CCSDS_OPM_VERS = 3.0\n"
    attached, channel, lost = BundleScene(), BundleScene(), BundleScene()
    named = Attachment(
        name="burn.opm", media_type="text/plain", size=len(file), sha256=hashlib.sha256(file).digest(), key=seed("key")
    )
    attached.inside = [attached.world.say("procedure.free_text", TEXT, attachments=(named,))]
    proposal = channel.world.say("charter.proposal", terms(types=("*",)))
    accepted = channel.world.refer(proposal, "charter.acceptance", Acceptance(means=ACCEPTED))
    channel.inside = [proposal, accepted, channel.world.say("procedure.free_text", TEXT, charter=proposal.hash)]
    lost.inside = channel.inside[2:]
    twice = BundleScene()
    again = twice.world.say("procedure.free_text", TEXT, id=twice.said.message.id)
    twice.inside.append(again)
    late = BundleScene()
    early = late.world.message("procedure.free_text", TEXT)
    back = late.world.release(
        early, late.world.attested(early, TEXT), "KESTREL", released_at=late.said.message.composed_at - HOUR
    )
    return {
        "attached": found("With the file that it names.", attached, plain(attached, contents=ascending([file])),
                          "attached", witnessed=False),
        "attachment_missing": found("Without it.", attached, plain(attached), "attachment_missing", witnessed=False),
        "attachment_changed": wrongly(
            "With another file.", attached, plain(attached, contents=(b"CCSDS_OPM_VERS = 2.0\n",)),
            "does_not_belong", "attachment_missing", witnessed=False,
        ),
        "in_a_channel": found("Its charter is inside.", channel, plain(channel), "channel", witnessed=False),
        "charter_missing": found("Its charter is not inside.", lost, plain(lost), "charter_missing", witnessed=False),
        "id_reused": wrongly("Two messages of one id.", twice, plain(twice), "id_reused", witnessed=False),
        "clock_went_back": wrongly(
            "Released before the number below it.", late,
            plain(late, envelopes=ascending([*late.envelopes(), back])), "clock_went_back", witnessed=False,
        ),
    }  # fmt: skip
