"""A message as it is read, in the reader's language: what the officer sees is what the officer signs.

Complete: every field of header and body that has a value is there, WITHHELD and UNKNOWN as words, and nothing is
rounded (the one-line subject, for lists, is the exception and stands beside the exact figures). Screens, paper and
the plain mode draw this; none of them picks fields of its own.

A message's text comes from outside. It is set on its line as it is, never interpreted; the characters that could act
on a screen were refused when the bytes were read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from protocols.errors import Misuse
from protocols.messages import words
from protocols.messages.fields import fields_of
from protocols.messages.forms import form_of
from protocols.messages.header import Message, reference
from protocols.messages.lines import Line, drawn, field_lines, lines
from protocols.messages.subject import asks_line, reply_asked, subject_line
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from protocols.wire import Wire

__all__ = ["Line", "Rendering", "as_text", "render"]

# The rest of the header, in the order in which it is read; what comes before is drawn in ways of its own.
_THEN = (
    "precedence_reason", "expires_at", "case", "legal_basis", "label", "handling", "language", "translations",
)  # fmt: skip
# Not its key: that opens the file, and a printed page would carry it.
_ATTACHMENT = ("name", "media_type", "size", "sha256")


@dataclass(frozen=True, kw_only=True)
class Rendering:
    """A message in words.

    `frame` is the first and the last line where there is one; `first_line` says who speaks, and at which level;
    `mark` stands under it where a type could be taken for something else; `subject` is the one line for lists.
    `readable` is False when this program cannot read the body: then there is only the header. `phrases` are those of
    the reader, in which all of it is said.
    """

    first_line: str
    subject: str
    header: tuple[Line, ...]
    body: tuple[Line, ...]
    asks: str
    frame: str | None = None
    mark: str | None = None
    readable: bool = True
    phrases: Phrases = field(repr=False)


def render(
    message: Message, body: Wire | None, phrases: Phrases, *, digest: bytes, names: Mapping[str, str] | None = None
) -> Rendering:
    """The rendering of a message whose hash is `digest` (32 bytes) and whose body is as `body_of` gave it.

    `names` may give a longer name for a centre (what the reader's own roster calls it). With `body` None, because the
    type or version is unknown here, the header is drawn and the reader is told to call.
    """
    form = form_of(message.type, message.version)
    if body is not None and (form is None or not isinstance(body, form.body)):
        raise Misuse(f"a {type(body).__name__} is not the body of {message.type} version {message.version}")
    known = names or {}
    drill, exercise = message.mode == "drill", message.type.startswith("military_exercise.")
    return Rendering(
        frame=phrases.say("fixed-drill") if drill else None,
        first_line=phrases.say(f"speaks_for-{message.speaks_for}", centre=known.get(message.from_, message.from_)),
        mark=phrases.say("fixed-military_exercise") if exercise and not drill else None,
        subject=subject_line(message, body, phrases),
        header=tuple(_header(message, phrases, digest, known)),
        body=() if body is None else tuple(lines(body, phrases)),
        asks=phrases.say("fixed-call") if body is None else asks_line(message, body, phrases),
        readable=body is not None,
        phrases=phrases,
    )


def _header(message: Message, phrases: Phrases, digest: bytes, names: Mapping[str, str]) -> Iterator[Line]:
    def line(name: str, text: str) -> Line:
        return Line("", words.label(phrases, Message, name), text)

    yield Line("", phrases.say("fixed-reference"), reference(message, digest))
    yield Line("", phrases.say("fixed-hash"), digest.hex())
    yield line("mode", words.code(phrases, "mode", message.mode))
    title = words.type_title(phrases, message.type)
    yield line("type", phrases.say("fixed-type", title=title, type=message.type, version=str(message.version)))
    yield line("precedence", phrases.say(f"precedence-{message.precedence}"))
    yield line("from", names.get(message.from_, message.from_))
    yield line("to", ", ".join(names.get(centre, centre) for centre in message.to))
    if message.info:
        yield line("info", ", ".join(names.get(centre, centre) for centre in message.info))
    yield line("composed_at", times.exact(message.composed_at))
    if message.relation is not None:
        named = words.message_named(phrases, message.relation.message)
        yield line("relation", phrases.say(f"relation-{message.relation.kind}", message=named))
    charter = message.charter
    yield line("charter", phrases.say("fixed-direct") if charter is None else words.message_named(phrases, charter))
    yield line("reply", reply_asked(message, phrases))
    for name in _THEN:
        for each in field_lines(message, name, phrases, ""):
            yield each._replace(number="")
    for place, attachment in enumerate(message.attachments, 1):
        label = words.label(phrases, Message, "attachments")
        count = str(len(message.attachments))
        yield Line("", phrases.say("fixed-one_of", label=label, place=str(place), count=count), "")
        for name in _ATTACHMENT:
            yield from field_lines(attachment, name, phrases, "")
    if message.drill is not None:
        yield from (each._replace(number="") for each in lines(message.drill, phrases))
    yield line("id", drawn(fields_of(Message)["id"].type, message.id, "id", phrases))


def as_text(rendering: Rendering) -> str:
    """The rendering as plain lines, for paper, fax and programs; ends in a newline.

    A text of several lines goes on behind a gutter: no line of it can be taken for a line of ours.
    """
    out = [rendering.frame, rendering.first_line, rendering.mark, rendering.subject]
    out += [_plain(line, rendering.phrases) for line in (*rendering.header, *rendering.body)]
    out += [rendering.asks, rendering.frame]
    return "".join(f"{text}\n" for text in out if text is not None)


def _plain(line: Line, phrases: Phrases) -> str:
    number = f"{line.number} " if line.number else ""
    said = phrases.say("fixed-line", label=line.label, text=line.text)
    return f"{number}{said}".rstrip().replace("\n", "\n    | ")
