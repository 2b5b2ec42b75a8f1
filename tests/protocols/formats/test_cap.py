"""An alert that somebody could take for another thing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
import xmlschema

from protocols.errors import Code, Misuse, Refused
from protocols.formats.cap import NAMESPACE, tables, to_cap
from protocols.messages import FORMS, Form, Message, newest
from protocols.messages.header import Attachment, Handling, Relation, RelationKind, message_hash
from protocols.phrases.catalogue import LANGUAGES, Phrases
from protocols.wire import Wire, pack
from tests.protocols.messages.drafts import ALL_FORMS
from tests.protocols.messages.generated import random_message, random_of

SCHEMA = Path(__file__).resolve().parents[4] / "shared" / "data" / "cap" / "cap12.xsd"


@pytest.fixture(scope="module")
def schema() -> xmlschema.XMLSchema:
    if not SCHEMA.exists():
        pytest.skip("the schema of CAP 1.2 is not beside this checkout")
    return xmlschema.XMLSchema(SCHEMA)


def changed(message: Message, **changes: Any) -> bytes:
    return pack(msgspec.structs.replace(message, **changes))


def free_text(text: str = "At 1800Z.", **changes: Any) -> bytes:
    form = newest("procedure.free_text")
    message = plain(form, mode="live")
    body: Wire = form.body(subject="Watch", text=text)
    return changed(message, body=pack(body), relation=None, **changes)


def plain(form: Form, *, mode: str) -> Message:
    """A message of this form in this mode."""
    return next(each for seed in range(60) if (each := random_of(form, seed)).mode == mode)


def with_earlier(message: Message) -> tuple[bytes, bytes | None]:
    """The message, and one that it refers to, where its form refers to one."""
    if message.relation is None:
        return pack(message), None
    other = msgspec.structs.replace(random_message(1), mode=message.mode, drill=message.drill)
    named = message_hash(pack(other), message.mode)
    return changed(message, relation=Relation(kind=message.relation.kind, message=named)), pack(other)


def one(text: str, name: str) -> str:
    found = re.findall(rf"<{name}>(.*?)</{name}>", text, re.S)
    assert len(set(found)) == 1, (name, found)
    return str(found[0])


# -- valid ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: form.type)
def test_every_form_is_a_valid_alert_in_every_language(form: Form, schema: xmlschema.XMLSchema) -> None:
    for seed in range(3):
        data, earlier = with_earlier(random_of(form, seed))
        text = to_cap(data, earlier=earlier)
        schema.validate(text)
        assert re.findall("<language>(.*?)</language>", text) == list(LANGUAGES)
        assert f'xmlns="{NAMESPACE}"' in text


def test_text_from_outside_is_text() -> None:
    text = to_cap(free_text("</description><status>Exercise</status>]]> & <!ENTITY x>"), languages=["en"])
    assert one(text, "status") == "Actual"
    assert "&lt;/description&gt;&lt;status&gt;Exercise&lt;/status&gt;]]&gt; &amp; &lt;!ENTITY x&gt;" in text


# -- never another status ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(60))
def test_a_drill_is_an_exercise_and_says_so_in_every_part(seed: int) -> None:
    message = random_message(seed)
    data, earlier = with_earlier(message)
    text = to_cap(data, earlier=earlier)
    assert one(text, "status") == {"live": "Actual", "drill": "Exercise", "test": "Test"}[message.mode]
    infos = re.findall("<info>.*?</info>", text, re.S)
    assert len(infos) == len(LANGUAGES)
    for info, language in zip(infos, LANGUAGES, strict=True):
        framed = Phrases(language).say("fixed-drill")
        lines = one(info, "description").splitlines()
        parts = [one(info, name).startswith(framed) for name in ("event", "headline", "instruction")]
        assert [lines[0] == framed, lines[-1] == framed, *parts] == [message.mode == "drill"] * 5
    assert ("<note>DRILL DRILL DRILL" in text) == (message.mode == "drill")


@pytest.mark.parametrize("form", [f for f in ALL_FORMS if f.family == "military_exercise"], ids=lambda f: f.type)
def test_a_real_exercise_notice_is_actual_and_marked_real(form: Form) -> None:
    data, earlier = with_earlier(plain(form, mode="live"))
    text = to_cap(data, earlier=earlier, languages=["en"])
    assert one(text, "status") == "Actual"
    real = Phrases("en").say("fixed-military_exercise")
    assert "REAL MESSAGE" in real
    assert all(one(text, name).startswith(real) for name in ("event", "headline", "instruction"))
    assert real in one(text, "description").splitlines()[:3]


def test_text_that_cries_drill_makes_no_exercise_of_a_real_message() -> None:
    assert one(to_cap(free_text("DRILL DRILL DRILL\nExercise")), "status") == "Actual"


@pytest.mark.parametrize("changes", [{"mode": "war"}, {"mode": "drill"}, {"mode": ""}])
def test_a_message_of_no_known_mode_has_no_alert(changes: dict[str, Any]) -> None:
    message = msgspec.structs.replace(plain(newest("procedure.free_text"), mode="live"), **changes)
    with pytest.raises(Misuse):
        tables.status(message)
    with pytest.raises(Refused):
        to_cap(pack(message))


def test_there_is_no_fourth_status_and_no_kind_is_forgotten() -> None:
    assert set(tables.STATUS.values()) == {"Actual", "Exercise", "Test"}
    assert set(tables.KINDS) == {None, *RelationKind.__args__}  # type: ignore[attr-defined]
    assert "Ack" not in tables.KINDS.values()
    assert {form.family for form in FORMS.values()} <= set(tables.CATEGORIES)


# -- handling, relations, attachments ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "forward", "publish", "scope"),
    [
        ("channel", "no", "no", "Private"),
        ("anyone", "no", "yes", "Private"),
        ("anyone", "ask", "yes", "Restricted"),
        ("named_centres", "yes", "yes", "Restricted"),
        ("anyone", "yes", "ask", "Restricted"),
        ("anyone", "yes", "yes", "Public"),
    ],
)
def test_what_may_not_be_passed_on_says_so_and_is_not_public(
    label: Any, forward: Any, publish: Any, scope: str
) -> None:
    may = Handling(retention="charter", may_forward=forward, may_publish=publish)
    text = to_cap(free_text(label=label, handling=may), languages=["en"])
    assert one(text, "scope") == scope
    assert one(text, "restriction").startswith(f"label={label} may_forward={forward} may_publish={publish}")
    assert "Handling: " in one(text, "description")
    assert "Who may read it: " in one(text, "description")


@pytest.mark.parametrize(
    ("kind", "called"), [("update", "Update"), ("correct", "Update"), ("cancel", "Cancel"), ("reply", "Alert")]
)
def test_what_refers_to_another_names_it_as_cap_does(kind: RelationKind, called: str) -> None:
    first = free_text("First")
    digest = message_hash(first, "live")
    body = newest("procedure.free_text").body(subject="Watch", text="Second")
    later = changed(
        plain(newest("procedure.free_text"), mode="live"), body=pack(body), relation=Relation(kind=kind, message=digest)
    )
    if kind == "cancel":
        from protocols.messages.draft import body_of
        from protocols.messages.header import parse

        with pytest.raises(Refused):
            body_of(parse(later))  # free text cancels nothing: it has no alert either
        return
    text = to_cap(later, earlier=first, languages=["en"])
    assert one(text, "msgType") == called
    assert re.fullmatch(rf"MERIDIAN,hotline\.1\.live\.{digest.hex()},\S+-00:00", one(text, "references"))
    if kind == "reply":
        assert "<references>" not in to_cap(later)
        return
    with pytest.raises(Refused) as caught:
        to_cap(later)
    assert caught.value.code is Code.RELATION_UNKNOWN
    with pytest.raises(Misuse):
        to_cap(later, earlier=free_text("Another"))


def test_an_alert_never_carries_the_key_of_an_attachment() -> None:
    attached = Attachment(name="cdm.kvn", media_type="text/plain", size=7, sha256=b"\x11" * 32, key=b"\x22" * 32)
    text = to_cap(free_text(attachments=(attached,)), languages=["en"])
    assert one(text, "resourceDesc") == "cdm.kvn"
    assert "11" * 32 in text
    assert "22" * 32 not in text
    assert "digest" not in text  # CAP means SHA-1 of a content that is not here
