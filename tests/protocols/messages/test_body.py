"""The body, read by its form: typed, unknown here, or refused with its field."""

from __future__ import annotations

import msgspec
import pytest

from protocols.errors import Code, Refused
from protocols.messages import Message, body_of, form_of, to_draft
from protocols.messages.conjunction import Alert
from protocols.messages.header import Precedence, Relation
from protocols.wire import decode, encode
from tests.protocols.messages.drafts import ALL_FORMS, checked, example


def with_body(type_: str, **fields: object) -> Message:
    form = form_of(type_, 1)
    assert form is not None
    message = checked(example(form))
    plain = decode(message.body) | fields
    return msgspec.structs.replace(message, body=encode({k: v for k, v in plain.items() if v is not None}))


def refusal(message: Message) -> Refused:
    with pytest.raises(Refused) as refused:
        body_of(message)
    return refused.value


def test_every_example_has_a_typed_body() -> None:
    for form in ALL_FORMS:
        assert type(body_of(checked(example(form)))) is form.body


def test_a_version_from_the_future_is_carried_unread() -> None:
    message = msgspec.structs.replace(with_body("conjunction.alert"), version=2, body=b"\xc1 whatever they will say")
    assert body_of(message) is None
    with pytest.raises(Refused) as refused:
        to_draft(message)
    assert refused.value.code is Code.FORM_UNKNOWN


def test_a_known_type_with_a_wrong_body_is_refused_by_the_field() -> None:
    found = refusal(with_body("conjunction.alert", miss_distance_m=-1.0))
    assert (found.code, found.field) == (Code.SCHEMA, "body.miss_distance_m")
    found = refusal(with_body("conjunction.alert", tca=None))
    assert found.code is Code.SCHEMA
    found = refusal(with_body("conjunction.alert", probability=1))
    assert found.code is Code.NOT_CANONICAL  # an int where a float belongs is another encoding


def test_the_rules_of_the_type_hold_at_the_receiver_too() -> None:
    found = refusal(with_body("conjunction.alert", decision_by=4_000_000_000_000))
    assert (found.code, found.field) == (Code.DRAFT_WRONG, "body.decision_by")


def test_a_receipt_that_claims_more_than_receipt_is_refused() -> None:
    found = refusal(with_body("procedure.acknowledgement", means="Receipt is agreement with everything in it."))
    assert (found.code, found.field) == (Code.SCHEMA, "body.means")


def test_flash_without_a_reason_is_refused_where_the_type_does_not_allow_it() -> None:
    message = msgspec.structs.replace(with_body("conjunction.alert"), precedence=Precedence.FLASH)
    assert refusal(message).code is Code.PRECEDENCE_TOO_HIGH
    assert isinstance(body_of(msgspec.structs.replace(message, precedence_reason="crew awake at 18Z")), Alert)


def test_a_receipt_of_nothing_and_a_cancel_that_is_no_cancellation_are_refused() -> None:
    message = msgspec.structs.replace(with_body("procedure.acknowledgement"), relation=None)
    assert refusal(message).code is Code.RELATION_WRONG
    alert = msgspec.structs.replace(with_body("conjunction.alert"), relation=Relation(kind="cancel", message=bytes(32)))
    assert refusal(alert).code is Code.RELATION_WRONG
