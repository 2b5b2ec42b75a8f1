"""Objects registered, what has changed of them since, and how to reach a registry (40(iv), 40(iv) *bis*).

An entry has the particulars of the Registration Convention, article IV, and those that resolution 62/101 recommends
beside them: position in the geostationary orbit, status, disposal, change of owner or operator. Every one of them may
be withheld, and then says so. The line carries what is registered; the register of the United Nations stays the
register, and each message says whether it was told too. Nothing is owed after any of these: they have no table.
"""

from __future__ import annotations

from protocols.messages.form import SAME_TYPE, Form
from protocols.messages.header import Precedence
from protocols.messages.registration import examples, subject
from protocols.messages.registration.access import RegistryAccess
from protocols.messages.registration.entry import Change, RegisteredObject
from protocols.messages.rules import Distinct, Given, NotWith, Past
from protocols.messages.urgency import Fixed

__all__ = ["FORMS", "Change", "RegisteredObject", "RegistryAccess"]

_OBJECT_RULES = (
    Distinct("body.launching_states"),
    Past("body.launched_at"),
    NotWith("body.document", "body.submitted", ("no", "later")),
)

_CHANGE_RULES = (
    Distinct("body.changed"),
    Past("body.changed_at"),
    Given("body.status", "body.changed", ("status",)),
    Given("body.orbit", "body.changed", ("orbit", "disposal_orbit")),
    Given("body.geostationary_position_deg", "body.changed", ("geostationary_position",)),
    Given("body.disposal_conditions", "body.changed", ("disposal_orbit",)),
    Given("body.passivated", "body.changed", ("disposal_orbit",)),
    Given("body.new_supervisor", "body.changed", ("supervision",)),
    Given("body.new_registry", "body.changed", ("registry",)),
    Given("body.function", "body.changed", ("function",)),
    Given("body.remarks", "body.changed", ("other",), may_stand_alone=True),
    NotWith("body.document", "body.submitted", ("no", "later")),
)

_ACCESS_RULES = (
    Given("body.web", "body.access", ("public",), may_stand_alone=True),
    Given("body.how_to_ask", "body.access", ("on_request",), may_stand_alone=True),
    Distinct("body.languages"),
    Past("body.last_changed_at"),
)

FORMS = (
    Form(
        type="registration.object",
        body=RegisteredObject,
        title="Registration of an object",
        paragraph="40(iv)",
        subject=subject.registered,
        example=examples.OBJECT,
        highest_precedence=Fixed(Precedence.ROUTINE),
        rules=_OBJECT_RULES,
    ),
    Form(
        type="registration.change",
        body=Change,
        title="Change of a registration",
        paragraph="40(iv)",
        subject=subject.change,
        example=examples.CHANGE,
        relations={"update": ("registration.object", SAME_TYPE), "correct": (SAME_TYPE,)},
        highest_precedence=Fixed(Precedence.ROUTINE),
        rules=_CHANGE_RULES,
    ),
    Form(
        type="registration.registry_access",
        body=RegistryAccess,
        title="Access to a registry",
        paragraph="40(iv) bis",
        subject=subject.access,
        example=examples.ACCESS,
        highest_precedence=Fixed(Precedence.ROUTINE),
        rules=_ACCESS_RULES,
    ),
)
