"""The JSON Schema of a draft says what `check` does."""

from __future__ import annotations

import json
from typing import Any

import pytest

from protocols.errors import Refused
from protocols.messages import Form, schema, types
from protocols.messages.allowed import extra, members, title
from protocols.messages.fields import fields_of
from tests.protocols.messages.drafts import ALL_FORMS, body_places, example

every_form = pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: form.type)


def accepts(rule: dict[str, Any], value: Any) -> bool:
    """As much of JSON Schema as the product writes."""
    if "anyOf" in rule:
        return any(accepts(choice, value) for choice in rule["anyOf"])
    if "const" in rule:
        return bool(value == rule["const"])
    if "enum" in rule:
        return value in rule["enum"]
    kinds = {"object": dict, "array": list, "string": str, "number": (int, float), "integer": int, "boolean": bool}
    named = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
    if not any(isinstance(value, kinds[name]) for name in named):  # type: ignore[arg-type]
        return False
    if isinstance(value, dict):
        known = rule["properties"]
        return set(rule["required"]) <= set(value) <= set(known) and all(accepts(known[k], v) for k, v in value.items())
    if isinstance(value, list):
        return rule["minItems"] <= len(value) <= rule["maxItems"] and all(accepts(rule["items"], v) for v in value)
    if isinstance(value, str):
        return bool(rule.get("minLength", 0) <= len(value) <= rule.get("maxLength", 9**9))
    return bool(rule.get("minimum", value) <= value <= rule.get("maximum", value))


@every_form
def test_the_example_fits_its_schema_and_a_changed_one_does_not(form: Form) -> None:
    found = json.loads(json.dumps(schema(form.type)))
    draft = example(form)
    assert accepts(found, draft)
    assert not accepts(found, draft | {"nonsense": 1})
    assert not accepts(found, {name: value for name, value in draft.items() if name != "to"})
    for path, holder, name, _ in body_places(form, draft):
        if isinstance(holder.get(name), float):
            holder[name] = 1e300
            assert not accepts(found, draft), path
            return


@every_form
def test_every_field_has_a_title_and_every_number_its_unit_in_the_name(form: Form) -> None:
    ends = {"m": "_m", "km": "_km", "m/s": "_m_s", "km/s": "_km_s", "h": "_h", "s": "_s", "kg": "_kg", "deg": "_deg"}
    for path, _, name, field in body_places(form, example(form)):
        assert title(field.type), path
        for choice in members(field.type):
            unit = extra(choice).get("unit")
            if unit in ends:
                assert name.endswith(ends[unit]), path


def test_types_are_listed_and_an_unknown_one_is_refused() -> None:
    assert "conjunction.alert" in types()
    assert types() == sorted(set(types()))
    with pytest.raises(Refused):
        schema("conjunction.alarm")


@every_form
def test_field_names_are_plain(form: Form) -> None:
    assert all(name.isidentifier() and name == name.lower() for name in fields_of(form.body))
