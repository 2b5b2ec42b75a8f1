"""T15: somebody sends thousands of bodies that are nearly right, and listens for what the refusals give away.

Everything up to the release's signature is answered by the same bytes at the same time after it came, leaves no row,
and is one in a counter. Otherwise he could learn, byte by byte, how far his forgery got.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from protocols import sealing
from protocols.frames import Unreadable, pack_frame
from protocols.pae import pae
from protocols.sealing import Cover, pad, seal
from protocols.wire import decode, encode, pack
from tests.attacks.scene import everything, free_text
from tests.parties import World, seed
from tests.simulator import Adversary, until

__all__ = ["SPOILT"]

OF_EACH = 840
Spoiler = Callable[[World, int], bytes]


def _sealed(world: World, inside: bytes, *, from_: str = "MERIDIAN", spoil_cover: bool = False) -> bytes:
    """A box that opens, around whatever `inside` is, padded by hand or not at all."""
    public = world.kestrel.sealing.public
    cover = pack(Cover(from_=from_, to="KESTREL", key=world.kestrel.sealing.id))
    bound = pack(Cover(from_="HALCYON", to="KESTREL", key=world.kestrel.sealing.id)) if spoil_cover else cover
    box = sealing._SUITE.encrypt(inside, sealing._public(public), info=pae("seal", world.mode, bound))
    return encode([decode(cover), box])


def _kind(world: World, kind: str, content: bytes) -> bytes:
    return _sealed(world, pad(encode([kind, content])))


def _flipped(data: bytes, at: int) -> bytes:
    spoilt = bytearray(data)
    spoilt[at % len(spoilt)] ^= 1 << at % 8
    return bytes(spoilt)


_ONCE: dict[int, bytes] = {}


def _envelope(world: World) -> bytes:
    """What MERIDIAN's officers and MERIDIAN's centre have signed, made once a world."""
    if id(world) not in _ONCE:
        _ONCE.clear()
        _ONCE[id(world)] = free_text(world).envelopes["KESTREL"]
    return _ONCE[id(world)]


def _box(world: World, spoil: Callable[[bytes], bytes]) -> bytes:
    """The good envelope sealed as it should be, and its box spoilt."""
    good = seal(
        "envelope", _envelope(world), mode=world.mode, from_="MERIDIAN", to="KESTREL",
        public=world.kestrel.sealing.public,
    )  # fmt: skip
    cover, box = decode(good)
    return encode([cover, spoil(box)])


def _part(world: World, which: int, spoil: Callable[[bytes], bytes]) -> bytes:
    """The good envelope with one of its four parts spoilt, sealed as it should be."""
    parts = decode(_envelope(world))
    assert isinstance(parts, list)
    parts[which] = spoil(parts[which])
    return _kind(world, "envelope", encode(parts))


SPOILT: dict[str, Spoiler] = {
    "a box in which one bit is another": lambda w, at: _box(w, lambda box: _flipped(box, at)),
    "a box cut short": lambda w, at: _box(w, lambda box: box[: at % 1500]),
    "a box bound to another cover": lambda w, at: _sealed(w, pad(encode(["envelope", b"\x90"])), spoil_cover=True),
    "padding that is not zero": lambda w, at: _sealed(w, pad(encode(["head", b""]))[:-1] + bytes([at % 255 + 1])),
    "a length that does not fit": lambda w, at: _sealed(w, (at + 5000).to_bytes(4, "big") + bytes(1020)),
    "nothing that is canonical": lambda w, at: _sealed(w, pad(b"\xcf" + bytes(7) + bytes([at % 128]))),
    "a kind that there is not": lambda w, at: _kind(w, f"order-{at}", b"\x90"),
    "an envelope of other parts": lambda w, at: _kind(w, "envelope", encode([at])),
    "a signature of nobody": lambda w, at: _part(w, 3, lambda _: _nobodys(at)),
    "a release's signature with one bit another": lambda w, at: _part(w, 3, lambda kept: _flipped(kept, at)),
    "a text with one bit another": lambda w, at: _part(w, 0, lambda text: _flipped(text, at)),
    "a notice of nobody": lambda w, at: _kind(w, "notice", encode([seed("notice", at), []])),
    "a head of nobody": lambda w, at: _kind(w, "head", encode([seed("head", at), []])),
}


def _nobodys(at: int) -> bytes:
    return seed("R", at, length=31) + b"\x00" + seed("S", at, length=31) + b"\x00"


async def test_ten_thousand_bodies_of_every_class_are_answered_by_the_same_bytes(thief: Adversary) -> None:
    world, node = thief.sim.world, thief.sim["KESTREL"]
    before, counted = everything(node), node.unreadable
    first = thief._sent
    for at in range(OF_EACH):
        for spoil in SPOILT.values():
            thief.sends_sealed(spoil(world, at))
        await until(lambda: len(thief.hears(Unreadable)) == thief._sent - first, 30, "each is answered")
    answers = thief.hears(Unreadable)
    assert sorted(answer.n for answer in answers) == list(range(first + 1, thief._sent + 1))
    assert len({pack_frame(replace(answer, n=1)) for answer in answers}) == 1
    assert {type(frame) for frame in thief.heard[-len(answers) :]} == {Unreadable}, "and by nothing else"
    assert node.unreadable - counted == len(answers) == OF_EACH * len(SPOILT)
    assert everything(node) == before, "no row, no number"
