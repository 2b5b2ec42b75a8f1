"""A scripted officer writes about what is there: a reply to theirs, an update of its own, else about nothing."""

from __future__ import annotations

import pytest

from hotline.client.matter import Matter
from hotline.drills.actor import referred
from protocols.messages import forms
from protocols.messages.header import Precedence
from protocols.messages.procedure import FreeText
from tests.client.reading import Reader
from tests.parties import MINUTE, NOW, World


def there(centre: str) -> list[Matter]:
    """Two messages of MERIDIAN to KESTREL, a minute apart, as a seat of `centre` has them."""
    world = World("drill")
    reader = Reader(world, centre)
    for at, text in enumerate(("first", "second")):
        body = FreeText(subject="Orbit", text=text)
        world.now = NOW + at * MINUTE
        said = world.say("procedure.free_text", body, precedence=Precedence.ROUTINE)
        (reader.sent if centre == "MERIDIAN" else reader.arrived)(said)
    return list(reader.board.matters.values())


@pytest.mark.parametrize(
    ("centre", "type", "to", "text"),
    [
        ("KESTREL", "procedure.read_back", "MERIDIAN", "second"),  # a reply, to the newest of theirs
        ("MERIDIAN", "procedure.contact_by_voice", "KESTREL", "second"),  # an update of its own
        ("KESTREL", "procedure.contact_by_voice", "MERIDIAN", None),  # of which there is none
        ("KESTREL", "procedure.read_back", "HALCYON", None),  # who said nothing
        ("KESTREL", "incident.explanation", "MERIDIAN", None),  # nothing was asked
        ("KESTREL", "procedure.free_text", "MERIDIAN", None),  # it stands alone
    ],
)
def test_what_it_writes_is_about_what_its_form_allows(centre: str, type: str, to: str, text: str | None) -> None:
    found = referred(forms.newest(type), to, there(centre))
    assert (found is not None and found.body.text) == (text or False)  # type: ignore[union-attr]
