"""An example can be tried out on any day."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Form
from protocols.messages.example import example_at
from protocols.messages.form import EXAMPLE_AT
from tests.protocols.messages.drafts import ALL_FORMS, example, faults

DAY_MS = 86_400_000

every_form = pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: form.type)


@every_form
@pytest.mark.parametrize("days", [1, 400, -30])
def test_it_is_whole_whenever_it_is_composed(form: Form, days: int) -> None:
    now = EXAMPLE_AT + days * DAY_MS + 59_999
    assert faults(example_at(form, now), at=now) == ()
    assert example_at(form, now) != example(form) or days_nowhere(example(form))


@every_form
def test_at_its_own_instant_it_is_the_form_s(form: Form) -> None:
    assert example_at(form, EXAMPLE_AT) == example(form)


def days_nowhere(value: Any) -> bool:
    """Whether no instant is in it: then there is nothing to move."""
    if isinstance(value, dict):
        return all(days_nowhere(each) for each in value.values())
    if isinstance(value, list):
        return all(days_nowhere(each) for each in value)
    return not (isinstance(value, str) and value.startswith("20") and value.endswith("Z"))
