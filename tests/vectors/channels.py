"""Vectors of channels: the messages of a charter in some order, what they amount to, and what may then be said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from protocols.messages.charter import Shows
from protocols.messages.header import Handling
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, Cancellation, FreeText
from protocols.roster import Opening
from protocols.wire import encode, pack
from tests.channel_world import OPERATOR, Channelled
from tests.parties import DAY, HOUR, NOW, Party, Said, signed
from tests.vectors.notation import Vector, ok, refused

__all__ = ["generate"]

TEXT = FreeText(subject="Orbit", text="All is well.")


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {
        **_states(),
        **_endings(),
        **_withdrawals(),
        **_messages(),
        **_direct(),
        **_acts(),
        **_labels(),
        **_authority(),
        **_states_of_operators(),
    }


# -- what they amount to -----------------------------------------------------------------------------------------------


def _state(description: str, said: tuple[Said, ...], charter: Said | None = None, **expected: Any) -> Vector:
    named = charter or said[0]
    everybody = [named.message.from_, *named.message.to]
    left = expected.get("left", [])
    result = {
        "state": expected["state"],
        "members": [centre for centre in everybody if centre not in left],
        "accepted": sorted(expected.get("accepted", [])),
        "left": sorted(left),
        "suspended_by": expected.get("suspended_by", []),
        "ended_by": expected.get("ended_by"),
    }
    given = {"mode": "test", "said": [each.data for each in said], "charter": named.hash}
    return ok(description, "channels.state", given, result)


def _states() -> dict[str, Vector]:
    world = Channelled()
    two, three = world.in_force(), world.in_force("KESTREL", "HALCYON")
    until = world.proposes("MERIDIAN", "KESTREL", expires_at=NOW + DAY)
    aside = world.accepts("KESTREL", three[0], to=("MERIDIAN",))
    suspension = world.suspends("KESTREL", two[0])
    again = world.suspends("KESTREL", suspension, to=("MERIDIAN",))
    ours = world.suspends("MERIDIAN", two[0])
    resumed = world.resumes(suspension)
    acknowledged = world.acknowledge(two[0])
    whole = ["KESTREL"]
    return {
        "proposed": _state("Nobody has accepted.", two[:1], state="proposed"),
        "acknowledged_is_not_accepted": _state("Receipt is not acceptance.", (two[0], acknowledged), state="proposed"),
        "in_force_of_two": _state("The other member accepts.", two, state="in_force", accepted=whole),
        "in_force_in_another_order": _state(
            "The acceptance came before the proposal.", two[::-1], two[0], state="in_force", accepted=whole
        ),
        "one_of_two_accepted": _state("HALCYON has not.", three[:2], state="proposed", accepted=whole),
        "in_force_of_three": _state("Both have.", three, state="in_force", accepted=["HALCYON", "KESTREL"]),
        "accepted_aside": _state(
            "KESTREL told MERIDIAN alone: it counts for nobody.",
            (three[0], aside, three[2]),
            state="proposed",
            accepted=["HALCYON"],
        ),
        "accepted_by_the_proposer": _state(
            "Who proposes does not accept for others.", (two[0], world.accepts("MERIDIAN", two[0])), state="proposed"
        ),
        "accepted_by_a_stranger": _state(
            "HALCYON is no member.",
            (two[0], world.accepts("HALCYON", two[0], to=("MERIDIAN", "KESTREL"))),
            state="proposed",
        ),
        "accepted_in_time": _state(
            "In the last millisecond of the proposal.",
            (until, world.accepts("KESTREL", until, composed_at=NOW + DAY - 1)),
            state="in_force",
            accepted=whole,
        ),
        "accepted_too_late": _state(
            "At the instant at which the proposal expires.",
            (until, world.accepts("KESTREL", until, composed_at=NOW + DAY)),
            state="proposed",
        ),
        "suspended": _state(
            "By one of two.", (*two, suspension), state="suspended", accepted=whole, suspended_by=whole
        ),
        "suspended_before_accepted": _state(
            "Without an acceptance there is nothing to suspend.",
            (two[0], suspension),
            state="proposed",
            suspended_by=whole,
        ),
        "suspended_by_both": _state(
            "One resumes, the other's suspension stands.",
            (*two, suspension, ours, resumed),
            state="suspended",
            accepted=whole,
            suspended_by=["MERIDIAN"],
        ),
        "suspended_again": _state(
            "A suspension in the place of another of the same sender.",
            (*two, suspension, again),
            state="suspended",
            accepted=whole,
            suspended_by=whole,
        ),
        "resumed": _state("By who suspended.", (*two, suspension, resumed), state="in_force", accepted=whole),
        "resumed_before_it_came": _state(
            "The resumption overtook the suspension.", (*two, resumed, suspension), state="in_force", accepted=whole
        ),
        "resumed_by_the_other": _state(
            "Only who suspended resumes.",
            (*two, suspension, world.resumes(suspension, from_="MERIDIAN")),
            state="suspended",
            accepted=whole,
            suspended_by=whole,
        ),
    }


def _endings() -> dict[str, Vector]:
    world = Channelled()
    two, three = world.in_force(), world.in_force("KESTREL", "HALCYON")
    left = world.leaves("KESTREL", two[0])
    gone = world.leaves("HALCYON", three[0])
    both = world.leaves("KESTREL", three[0], to=("MERIDIAN",))
    withdrawn = world.refer(
        two[0], "procedure.cancellation", Cancellation(reason="superseded"), kind="cancel", from_="MERIDIAN",
        to=("KESTREL",),
    )  # fmt: skip
    foreign = world.refer(
        two[0], "procedure.cancellation", Cancellation(reason="superseded"), kind="cancel", from_="KESTREL",
        to=("MERIDIAN",),
    )  # fmt: skip
    wider = world.proposes("KESTREL", "MERIDIAN", of=two[0], types=("*",))
    agreed = world.accepts("MERIDIAN", wider)
    fewer = world.proposes("MERIDIAN", "KESTREL", of=three[0])
    all_of_three = ["HALCYON", "KESTREL"]
    # Of a world of their own: nothing that is said above has another id by them.
    apart = Channelled()
    pair = apart.in_force()
    taken_back = [
        apart.refer(
            pair[0], "procedure.cancellation", Cancellation(reason=reason), kind="cancel", from_="MERIDIAN",
            to=("KESTREL",),
        )
        for reason in ("superseded", "sent_in_error")
    ]  # fmt: skip
    instead = [apart.proposes("KESTREL", "MERIDIAN", of=pair[0], types=types) for types in (("*",), ("launch.*",))]
    agreed_instead = [apart.accepts("MERIDIAN", each) for each in instead]

    def descending(said: list[Said]) -> list[Said]:
        return sorted(said, key=lambda each: each.hash, reverse=True)

    return {
        "left_by_one_of_two": _state(
            "Fewer than two are left.", (*two, left), state="ended", accepted=["KESTREL"], left=["KESTREL"]
        ),
        "left_by_one_of_three": _state(
            "Two go on.", (*three, gone), state="in_force", accepted=all_of_three, left=["HALCYON"]
        ),
        "left_by_two_of_three": _state(
            "The second who leaves need not tell the first.",
            (*three, gone, both),
            state="ended",
            accepted=all_of_three,
            left=["HALCYON", "KESTREL"],
        ),
        "left_before_accepting": _state(
            "Who leaves without accepting has not accepted.",
            (*three[:2], gone),
            state="proposed",
            accepted=["KESTREL"],
            left=["HALCYON"],
        ),
        "suspension_of_one_who_left": _state(
            "It leaves with them.",
            (*three, world.suspends("HALCYON", three[0]), gone),
            state="in_force",
            accepted=all_of_three,
            left=["HALCYON"],
        ),
        "withdrawn": _state(
            "Cancelled by who proposed it.",
            (*two, withdrawn),
            state="ended",
            accepted=["KESTREL"],
            ended_by=withdrawn.hash,
        ),
        "withdrawn_twice": _state(
            "Cancelled two times: the one whose hash is the least is named, whichever came first.",
            (*pair, *descending(taken_back)),
            state="ended",
            accepted=["KESTREL"],
            ended_by=min(each.hash for each in taken_back),
        ),
        "replaced_twice": _state(
            "Two counter-proposals, both accepted: so too.",
            (*pair, *descending(instead), *agreed_instead),
            state="ended",
            accepted=["KESTREL"],
            ended_by=min(each.hash for each in instead),
        ),
        "withdrawn_and_replaced": _state(
            "Cancelled, and replaced: the cancellation is named.",
            (*pair, *instead, *agreed_instead, *taken_back),
            state="ended",
            accepted=["KESTREL"],
            ended_by=min(each.hash for each in taken_back),
        ),
        "withdrawn_by_the_other": _state(
            "Only its own sender cancels a message.", (*two, foreign), state="in_force", accepted=["KESTREL"]
        ),
        "replaced": _state(
            "A counter-proposal of the same members, accepted.",
            (*two, wider, agreed),
            state="ended",
            accepted=["KESTREL"],
            ended_by=wider.hash,
        ),
        "replaced_not_yet": _state(
            "A counter-proposal that nobody has accepted.", (*two, wider), state="in_force", accepted=["KESTREL"]
        ),
        "replacement": _state(
            "The new charter.", (*two, wider, agreed), wider, state="in_force", accepted=["MERIDIAN"]
        ),
        "not_replaced_by_fewer": _state(
            "A charter of two of the three stands beside it.",
            (*three, fewer, world.accepts("KESTREL", fewer)),
            state="in_force",
            accepted=all_of_three,
        ),
    }


def _withdrawals() -> dict[str, Vector]:
    """A channel that ended for one member and goes on for another would be two."""
    world = Channelled()
    three = world.in_force("KESTREL", "HALCYON")
    gone = world.leaves("HALCYON", three[0])

    def withdraws(*to: str, reason: Any = "superseded", **header: Any) -> Said:
        return world.refer(
            three[0], "procedure.cancellation", Cancellation(reason=reason), kind="cancel", from_="MERIDIAN", to=to,
            **header,
        )  # fmt: skip

    aside, whole = withdraws("KESTREL"), withdraws("KESTREL", "HALCYON")
    informed = withdraws("KESTREL", info=("HALCYON",))
    asides = [withdraws("HALCYON", reason=reason) for reason in ("superseded", "sent_in_error", "no_longer_true")]
    both = ["HALCYON", "KESTREL"]
    return {
        "withdrawn_aside": _state(
            "HALCYON was not told: it is withdrawn for nobody.", (*three, aside), state="in_force", accepted=both
        ),
        "withdrawn_before_all": _state(
            "Both were told.", (*three, whole), state="ended", accepted=both, ended_by=whole.hash
        ),
        "withdrawn_for_information": _state(
            "HALCYON was told for information.", (*three, informed), state="ended", accepted=both,
            ended_by=informed.hash,
        ),
        "withdrawn_without_one_who_left": _state(
            "HALCYON has left.",
            (*three, gone, aside),
            state="ended",
            accepted=both,
            left=["HALCYON"],
            ended_by=aside.hash,
        ),
        "withdrawn_aside_and_before_all": _state(
            "Of several the least that reaches all is named, whatever was told to some.",
            (*three, *asides, whole, informed),
            state="ended",
            accepted=both,
            ended_by=min(whole.hash, informed.hash),
        ),
        "act_withdraws": _taken("Everybody is told.", three, whole.data),
        "act_withdraws_aside": _refused("HALCYON is not told.", "member_missing", three, aside.data),
        "act_withdraws_aside_before_acceptance": _refused(
            "Nor before anybody has accepted.", "member_missing", three[:1], aside.data
        ),
        "act_withdraws_without_one_who_left": _taken("HALCYON has left.", (*three, gone), aside.data),
        "act_withdraws_what_is_not_here": _taken("Its proposal has not come: it counts for nothing.", (), aside.data),
    }  # fmt: skip


# -- what may be said --------------------------------------------------------------------------------------------------


def _given(said: tuple[Said, ...], message: bytes, **more: Any) -> dict[str, Any]:
    return {"mode": "test", "said": [each.data for each in said], "message": message, "crew": False} | more


def _taken(description: str, said: tuple[Said, ...], message: bytes, **more: Any) -> Vector:
    return ok(description, "channels.message", _given(said, message, **more), {})


def _refused(description: str, code: str, said: tuple[Said, ...], message: bytes, **more: Any) -> Vector:
    return refused(description, "channels.message", _given(said, message, **more), code)


def _text(world: Channelled, charter: Said | None = None, **header: Any) -> bytes:
    return world.message("procedure.free_text", TEXT, charter=charter.hash if charter else None, **header)


def _unknown(world: Channelled, charter: Said, **header: Any) -> bytes:
    return world.message("eclipse.notice", b"\x80", charter=charter.hash, **header)


def _messages() -> dict[str, Vector]:
    world = Channelled()
    opened: dict[str, Any] = {"types": ("procedure.free_text", "conjunction.*"), "highest_level": "centre"}
    two, three = world.in_force(**opened), world.in_force("KESTREL", "HALCYON", **opened)
    closed, everything = world.in_force(types=("conjunction.*",)), world.in_force(types=("*",))
    suspension = world.suspends("KESTREL", two[0])
    left, gone = world.leaves("KESTREL", two[0]), world.leaves("HALCYON", three[0])
    text = _text(world, two[0])
    receipt = Acknowledgement(means=NOT_AGREEMENT)
    acknowledgement = world.message("procedure.acknowledgement", receipt, charter=two[0].hash)
    return {
        "message_opened": _taken("Of a type that the charter opens.", two, text),
        "message_not_opened": _refused(
            "Free text where only conjunctions are open.", "type_not_opened", closed, _text(world, closed[0])
        ),
        "message_of_an_unknown_form": _refused(
            "A form that nobody here knows.", "type_not_opened", two, _unknown(world, two[0])
        ),
        "message_of_an_unknown_form_opened": _taken(
            "The same where everything is open.", everything, _unknown(world, everything[0])
        ),
        "message_before_acceptance": _refused("A charter that waits.", "charter_unknown", two[:1], text),
        "message_without_the_charter": _refused("A charter that is not here.", "charter_unknown", (), text),
        "message_suspended": _refused("While KESTREL suspends.", "channel_suspended", (*two, suspension), text),
        "message_resumed": _taken("Afterwards.", (*two, suspension, world.resumes(suspension)), text),
        "message_ended": _refused("KESTREL has left.", "channel_ended", (*two, left), text),
        "message_to_a_stranger": _refused(
            "HALCYON is no member.", "not_a_member", two, _text(world, two[0], info=("HALCYON",))
        ),
        "message_from_a_stranger": _refused(
            "HALCYON is no member.", "not_a_member", two, _text(world, two[0], from_="HALCYON", to=("KESTREL",))
        ),
        "message_to_one_who_left": _refused(
            "HALCYON has left.", "not_a_member", (*three, gone), _text(world, three[0], to=("KESTREL", "HALCYON"))
        ),
        "message_to_one_of_two_others": _taken(
            "A message may go to some of the members.", three, _text(world, three[0], to=("HALCYON",))
        ),
        "message_above_the_level": _refused(
            "For the ministry, where a centre is the highest.",
            "speaks_for",
            two,
            _text(world, two[0], speaks_for="ministry"),
        ),
        "acknowledgement_while_suspended": _taken(
            "What is said about messages goes on.", (*two, suspension), acknowledgement
        ),
        "acknowledgement_after_the_end": _taken("And after the end.", (*two, left), acknowledgement),
        "acknowledgement_before_acceptance": _refused(
            "A charter that waits is no channel.", "charter_unknown", two[:1], acknowledgement
        ),
        "crew_on_a_closed_channel": _taken("Danger to a crew passes.", closed, _text(world, closed[0]), crew=True),
        "crew_on_a_suspended_channel": _taken("Danger to a crew passes.", (*two, suspension), text, crew=True),
        "crew_on_no_channel": _taken("Danger to a crew passes.", (), text, crew=True),
    }


def _direct() -> dict[str, Vector]:
    world = Channelled()
    beside, instead = world.in_force(), world.in_force(replaces_direct="yes")
    suspension = world.suspends("KESTREL", instead[0])
    text = _text(world)
    return {
        "direct": _taken("Everything is open.", (), text),
        "direct_beside_a_charter": _taken("A charter that stands beside it.", beside, text),
        "direct_replaced": _refused("A charter in its place.", "type_not_opened", instead, text),
        "direct_replaced_while_suspended": _refused(
            "A suspension opens nothing else.", "type_not_opened", (*instead, suspension), text
        ),
        "direct_replaced_not_yet": _taken("A proposal replaces nothing.", instead[:1], text),
        "direct_after_the_end": _taken("The charter has ended.", (*instead, world.leaves("KESTREL", instead[0])), text),
        "direct_replaced_for_one_addressee": _refused(
            "HALCYON may read it, KESTREL not.", "type_not_opened", instead, _text(world, to=("HALCYON", "KESTREL"))
        ),
        "direct_to_another": _taken("To HALCYON alone.", instead, _text(world, to=("HALCYON",))),
        "direct_replaced_and_a_charter": _taken(
            "What changes a channel is always open.", instead, world.proposes("MERIDIAN", "KESTREL").data
        ),
    }


def _acts() -> dict[str, Vector]:
    world = Channelled()
    two, three = world.in_force(), world.in_force("KESTREL", "HALCYON")
    until = world.proposes("MERIDIAN", "KESTREL", expires_at=NOW + HOUR)
    gone = world.leaves("HALCYON", three[0])
    return {
        "act_accepts": _taken("The other member.", two[:1], two[1].data),
        "act_overtakes": _taken("Its proposal is not here yet.", (), two[1].data),
        "act_accepts_twice": _refused("Once is enough.", "already", two, world.accepts("KESTREL", two[0]).data),
        "act_accepts_its_own": _refused(
            "The proposer.", "relation_wrong", two[:1], world.accepts("MERIDIAN", two[0]).data
        ),
        "act_accepts_too_late": _refused(
            "At the instant of its expiry.",
            "relation_wrong",
            (until,),
            world.accepts("KESTREL", until, composed_at=NOW + HOUR).data,
        ),
        "act_of_a_stranger": _refused(
            "HALCYON is no member.", "not_a_member", two[:1], world.accepts("HALCYON", two[0]).data
        ),
        "act_with_a_member_missing": _refused(
            "HALCYON is not told.", "member_missing", three, world.suspends("KESTREL", three[0], to=("MERIDIAN",)).data
        ),
        "act_for_information": _taken(
            "HALCYON is told for information.",
            three,
            world.suspends("KESTREL", three[0], to=("MERIDIAN",), info=("HALCYON",)).data,
        ),
        "act_without_one_who_left": _taken(
            "HALCYON has left.", (*three, gone), world.suspends("KESTREL", three[0], to=("MERIDIAN",)).data
        ),
        "act_leaves_twice": _refused(
            "Gone is gone.", "already", (*three, gone), world.leaves("HALCYON", three[0]).data
        ),
        "act_on_an_ended_channel": _refused(
            "KESTREL has left.",
            "channel_ended",
            (*two, world.leaves("KESTREL", two[0])),
            world.suspends("MERIDIAN", two[0]).data,
        ),
    }


# -- to whom, and by whom ----------------------------------------------------------------------------------------------


def _reader(world: Channelled) -> dict[str, Any]:
    return {
        "centre": "KESTREL",
        "anchor": world.kestrel.anchor,
        "now": NOW,
        # Nobody is sealed for here.
        "records": [list(record) for record in world.records("KESTREL") if record[0] != "bulletin"],
    }


def _labels() -> dict[str, Vector]:
    world = Channelled()
    open_to_text = ("procedure.*", "procedure.free_text")
    plain, trusting = world.in_force(types=open_to_text), world.in_force(types=open_to_text, commercial="yes")
    three = world.in_force(
        "KESTREL", "HALCYON", types=open_to_text, shows=Shows(shown="no", presence="no", answer_times="no")
    )
    roster = _reader(world)
    forward, never = (Handling(retention="case", may_forward=may, may_publish="no") for may in ("yes", "no"))

    def original(label: str, handling: Handling = forward, **header: Any) -> Said:
        return world.say("procedure.free_text", TEXT, label=label, handling=handling, **header)

    def shows(said: Said, *to: str) -> bytes:
        body = {"at": NOW + HOUR, "kind": "text", "passes_on": [said.hash], "purpose": "Review", "to_whom": "Registry"}
        return world.message("procedure.release_to_outsiders", encode(body), from_="KESTREL", to=to, label="anyone")

    anyone, named, kept = original("anyone"), original("named_centres"), original("anyone", never)
    channel, in_three = original("channel"), original("channel", charter=three[0].hash)
    secret = original("commercial", from_="WREN", to=("KESTREL",))
    answer = world.refer(secret, "procedure.free_text", TEXT, from_="KESTREL", to=("WREN",), label="commercial")

    def taken(description: str, said: tuple[Said, ...], message: bytes, **more: Any) -> Vector:
        return _taken(description, said, message, roster=roster, **more)

    def blocked(description: str, said: tuple[Said, ...], message: bytes) -> Vector:
        return _refused(description, "label_blocks", said, message, roster=roster)

    return {
        "label_commercial": blocked("KESTREL has not said that it takes it.", (), _text(world, label="commercial")),
        "label_commercial_by_charter": taken(
            "The channel's members do.", trusting, _text(world, trusting[0], label="commercial")
        ),
        "label_commercial_by_another_charter": blocked(
            "The members of this channel do not.", plain, _text(world, plain[0], label="commercial")
        ),
        "label_commercial_back_to_its_sender": taken(
            "An answer goes back to who spoke in confidence.", (secret,), answer.data
        ),
        "label_named_centres": taken("Whom it names.", (), _text(world, label="named_centres", info=("HALCYON",))),
        "passing_on_what_anyone_may_read": taken(
            "Its label lets HALCYON read it.", (anyone,), shows(anyone, "HALCYON")
        ),
        "passing_on_what_was_for_the_named": blocked(
            "HALCYON was not named, whatever label stands around it.", (named,), shows(named, "HALCYON")
        ),
        "passing_on_to_whom_it_named": blocked(
            "MERIDIAN wrote it; but outsiders are to see it.", (named,), shows(named, "MERIDIAN")
        ),
        "passing_on_what_may_not_be": blocked("Its handling says no.", (kept,), shows(kept, "HALCYON")),
        "passing_on_a_direct_channel_s": blocked("It was for the two.", (channel,), shows(channel, "HALCYON")),
        "passing_on_within_its_channel": taken(
            "HALCYON is a member of its channel.", (*three, in_three), shows(in_three, "HALCYON")
        ),
        "passing_on_beyond_its_channel": blocked(
            "WREN is no member of its channel.", (*three, in_three), shows(in_three, "WREN")
        ),
        "passing_on_what_is_not_here": _refused(
            "Who sends it has it.", "relation_unknown", (), shows(anyone, "HALCYON"), roster=roster
        ),
    }


def _authority() -> dict[str, Vector]:
    def judged(description: str, code: str | None, type: str, body: Any = None, **more: Any) -> Vector:
        header = {name: more.pop(name) for name in ("info", "from_") if name in more}
        world = Channelled(**more)
        fields: dict[str, Any] = {"from_": "WREN", "to": ("KESTREL",)} | header
        message = world.message(type, encode(body or {}), **fields)
        if code is None:
            return _taken(description, (), message, roster=_reader(world))
        return _refused(description, code, (), message, roster=_reader(world))

    return {
        "operator_free_text": judged("Open to everybody.", None, "procedure.free_text", {"subject": "A", "text": "B"}),
        "operator_not_countersigned": judged(
            "Taken, and marked.", None, "procedure.free_text", {"subject": "A", "text": "B"}, countersigns=False
        ),
        "operator_undertakes": judged("A State's to say.", "type_closed", "undertaking.proposal"),
        "operator_opened": judged("Its State opens it.", None, "undertaking.proposal", opens=("undertaking.*",)),
        "operator_opened_not_countersigned": judged(
            "What is opened is opened to whom the State has signed for.",
            "type_closed",
            "undertaking.proposal",
            opens=("undertaking.*",),
            countersigns=False,
        ),
        "operator_opened_another_type": judged(
            "Its State opens another.", "type_closed", "undertaking.proposal", opens=("doctrine.*",)
        ),
        "operator_with_its_state_informed": judged(
            "MERIDIAN is to be told, and is.",
            None,
            "undertaking.proposal",
            opens=("*",),
            inform="MERIDIAN",
            info=("MERIDIAN",),
        ),
        "operator_without_its_state": judged(
            "MERIDIAN is to be told, and is not.",
            "type_closed",
            "undertaking.proposal",
            opens=("*",),
            inform="MERIDIAN",
        ),
        "operator_refers": judged("How its matter reaches its State.", None, "consultation.referral"),
        "operator_consults": judged("A State's to say.", "type_closed", "consultation.request"),
        "state_undertakes": judged("A party that nobody authorises.", None, "undertaking.proposal", from_="MERIDIAN"),
    }


def _states_of_operators() -> dict[str, Vector]:
    """Nobody rids itself of its State: WREN, whom Meridian authorises, states something else afterwards."""

    def judged(
        description: str, code: str | None, then: Callable[[Channelled], list[tuple[str, bytes]]], **opens: Any
    ) -> Vector:
        world = Channelled(**opens)
        message = world.message("undertaking.proposal", encode({}), from_="WREN", to=("KESTREL",))
        roster = _reader(world)
        roster["records"] += [list(record) for record in then(world)]
        if code is None:
            return _taken(description, (), message, roster=roster)
        return _refused(description, code, (), message, roster=roster)

    def wren(world: Channelled, version: int, *states: Party, **names: Any) -> tuple[str, bytes]:
        payload = pack(world.wren.statement(version, **names))
        return ("statement", signed("statement", payload, world.wren.registrar, *(each.registrar for each in states)))

    def halcyon_opens(world: Channelled) -> tuple[str, bytes]:
        opens = (Opening(party=OPERATOR, types=("undertaking.*",)),)
        return ("statement", world.halcyon.statement_record(2, opens=opens))

    def to_halcyon(world: Channelled, *states: Party) -> list[tuple[str, bytes]]:
        return [halcyon_opens(world), wren(world, 2, *states, authorised_by=world.halcyon.name)]

    def unpins(world: Channelled) -> tuple[str, bytes]:
        return ("pin", world.kestrel.pin(world.meridian, withdrawn=True, at=NOW))

    return {
        "operator_names_no_state_any_more": judged(
            "By its own statement alone: Meridian still answers for it.", "type_closed", lambda world: [wren(world, 2)]
        ),
        "operator_names_no_state_twice": judged(
            "A second such statement frees it no more than the first.",
            "type_closed",
            lambda world: [wren(world, 2), wren(world, 3)],
        ),
        "operator_opened_and_names_no_state_any_more": judged(
            "What Meridian opened it opened under a statement that it has signed.",
            "type_closed",
            lambda world: [wren(world, 2)],
            opens=("undertaking.*",),
        ),
        "operator_let_go": judged(
            "Meridian has signed that it answers for it no more.", None, lambda world: [wren(world, 2, world.meridian)]
        ),
        "operator_let_go_later": judged(
            "The same with Meridian's signature, after the one without.",
            None,
            lambda world: [wren(world, 2), wren(world, 2, world.meridian)],
        ),
        "operator_let_go_before": judged(
            "Once let go it is free, whatever it states afterwards.",
            None,
            lambda world: [wren(world, 2, world.meridian), wren(world, 3)],
        ),
        "operator_let_go_by_another_state": judged(
            "HALCYON's signature is not Meridian's.", "type_closed", lambda world: [wren(world, 2, world.halcyon)]
        ),
        "operator_let_go_by_a_state_that_is_not_believed": judged(
            "Meridian is not believed here any more: what it signs counts for nothing.",
            "type_closed",
            lambda world: [wren(world, 2, world.meridian), unpins(world)],
        ),
        "operator_takes_another_state": judged(
            "Halcyon has signed and opens it; Meridian has not signed.",
            "type_closed",
            lambda world: to_halcyon(world, world.halcyon),
        ),
        "operator_passed_to_another_state": judged(
            "Both have signed, and Halcyon opens it.",
            None,
            lambda world: to_halcyon(world, world.meridian, world.halcyon),
        ),
        "operator_passed_to_a_state_that_has_not_signed": judged(
            "Meridian has signed, Halcyon has not.", "type_closed", lambda world: to_halcyon(world, world.meridian)
        ),
    }
