"""T25: somebody has the node's process: its memory, its files, its links, and its end of the signer's socket.

They can have the centre sign releases, receipts and heads, as many as the signer's rates allow. They have no officer's
key, so there is no FLASH that another centre takes; and what they make of the past is met by those who hold the past.

The signer here is the real one, in a process of its own.
"""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from hotline.keys import keyfile
from hotline.keys.limits import CENTRE_KINDS, LARGEST, Rate
from hotline.keys.remote import _started
from hotline.keys.signer_frames import Answer, Frames, ask
from hotline.node.record.tables import JOURNAL
from protocols.checkpoint import assemble, checkpoint_text, note_body, open_checkpoint, origin
from protocols.cosignature import Request, write_request
from protocols.envelope import Attestation, Attested, ReadIn
from protocols.errors import Code, Refused
from protocols.journal import Tree
from protocols.keys import ED25519, key_id, verify
from protocols.messages.header import Precedence, message_hash
from protocols.pae import KINDS, MODES, Kind, Mode, pae
from protocols.wire import pack
from tests.attacks.scene import TEXT, alarms, free_text, has_taken, is_refused, kept, refusals
from tests.parties import Said, World, seed
from tests.simulator import Adversary, Simulation, until
from tests.simulator.witnessing import SimulatedWitness

FLASH: dict[str, Any] = {"precedence": Precedence.FLASH, "precedence_reason": "it closes fast"}
HERE = origin("MERIDIAN", "test", 1)
PEOPLE = ("attestation", "pin", "root", "statement", "message", "seal")


class Taken:
    """What is left of MERIDIAN's node: everything that its process held, and what its signer signs for him.

    He writes his own frames: no rule of ours stands between him and the signer's socket.
    """

    def __init__(self, folder: Path, rates: Mapping[str, Rate]) -> None:
        key = folder / "centre.key"
        keyfile.create(key, None, mode="test", centre="MERIDIAN", seed=seed("Meridian Orbital", "test", "centre"))
        self.socket, self.process = _started(key, "MERIDIAN", "test", rates, None, "none")
        self.socket.settimeout(10)
        self._frames, self._asked = Frames(), 0
        self.mode: Mode = "test"
        self.public = self._hears().ready.public
        self.id = key_id(ED25519, self.public)

    def has_signed(self, kind: str, payload: bytes) -> bytes:
        """Raises Refused as the signer does."""
        self._asked += 1
        self.socket.sendall(ask(self._asked, kind, payload))
        answer = self._hears()
        assert answer.number == self._asked
        if answer.refused is not None:
            raise answer.refused
        return answer.signature

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        return self.has_signed(kind, payload)

    async def sign_note(self, text: bytes) -> bytes:
        return self.has_signed("note", text)

    def writes(self, data: bytes) -> None:
        self.socket.sendall(data)

    def is_hung_up_on(self) -> bool:
        try:
            return self.socket.recv(1) == b""
        except ConnectionResetError:
            return True

    def _hears(self) -> Answer:
        while True:
            data = self.socket.recv(1 << 16)
            assert data, "the signer has hung up"
            for body in self._frames.take(data):
                return Answer.read(body)

    def ends(self) -> None:
        self.socket.close()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@pytest.fixture
def taken(tmp_path: Path) -> Iterator[Taken]:
    he = Taken(tmp_path, {})
    yield he
    he.ends()


@pytest.fixture
def hasty(tmp_path: Path) -> Iterator[Taken]:
    """The signer signs ten releases at once, and then one in a hundred seconds."""
    he = Taken(tmp_path, {"release": Rate(0.01, 10)})
    yield he
    he.ends()


def code(call: Callable[..., object], *args: object) -> Code:
    with pytest.raises(Refused) as caught:
        call(*args)
    return caught.value.code


# -- what the signer does for him ------------------------------------------------------------------------------------


def test_he_has_what_a_centre_signs(taken: Taken) -> None:
    for kind in CENTRE_KINDS:
        if kind != "note":
            verify(taken.public, pae(kind, "test", b"payload"), taken.has_signed(kind, b"payload"))


@pytest.mark.parametrize("kind", PEOPLE)
def test_nothing_that_people_sign(taken: Taken, kind: str) -> None:
    assert kind in KINDS
    assert code(taken.has_signed, kind, b"payload") is Code.NOT_ALLOWED
    taken.has_signed("release", b"it goes on")


def test_nothing_of_another_mode(taken: Taken) -> None:
    """No frame has a place for a mode; and none of the kinds that could carry one is a kind."""
    for mode in MODES:
        for kind in (f"hotline/1/{mode}/release", f"{mode}/release", f"{mode} release"):
            assert code(taken.has_signed, kind, b"payload") is Code.NOT_ALLOWED
    signature = taken.has_signed("release", b"payload")
    for mode in ("live", "drill"):
        assert code(verify, taken.public, pae("release", mode, b"payload"), signature) is Code.BAD_SIGNATURE


def test_no_text_that_is_more_than_a_head_of_this_journal(taken: Taken) -> None:
    """A note is signed as it is: were any text signed, so would be the encoding of an attestation."""
    texts = (
        pae("attestation", "test", b"payload"), pae("release", "live", b"payload"), b"", b"any text\n",
        note_body(checkpoint_text(origin("KESTREL", "test", 1), 9, bytes(32))),
        note_body(checkpoint_text(origin("MERIDIAN", "live", 1), 9, bytes(32))),
    )  # fmt: skip
    for text in texts:
        assert code(taken.has_signed, "note", text) is Code.NOT_ALLOWED


def test_nothing_in_any_number(hasty: Taken) -> None:
    for n in range(10):
        hasty.has_signed("release", bytes([n]))
    for n in range(100):
        assert code(hasty.has_signed, "release", bytes([n])) is Code.RATE_LIMITED
    hasty.has_signed("notice", b"who floods one kind does not silence the others")


@pytest.mark.parametrize(
    "said",
    [
        b"\xff\xff\xff\xff", (LARGEST + 65).to_bytes(4, "big"), b"\0\0\0\0", b"\0\0\0\6\0\0\0\1\0x",
        b"GET /centre.key HTTP/1.1\r\n",
    ],
    ids=["endless", "too long", "empty", "no kind", "another protocol"],
)  # fmt: skip
def test_what_is_no_question_ends_the_signer_and_the_node_with_it(taken: Taken, said: bytes) -> None:
    taken.writes(said)
    assert taken.is_hung_up_on()
    assert taken.process.wait(5) == 0


def test_the_key_is_not_in_anything_that_it_says(taken: Taken, tmp_path: Path) -> None:
    """He asks for the longest answers that there are."""
    secret = seed("Meridian Orbital", "test", "centre")
    taken.socket.sendall(b"".join(ask(n, "x" * 255, secret) for n in range(1, 50)) + ask(50, "release", secret))
    heard, frames = b"", Frames()
    answers: list[Answer] = []
    while len(answers) < 50:
        data = taken.socket.recv(1 << 16)
        heard += data
        answers += [Answer.read(body) for body in frames.take(data)]
    assert secret not in heard
    assert secret.hex().encode() not in heard


# -- a FLASH ---------------------------------------------------------------------------------------------------------

Forging = Callable[[World, Taken, bytes], tuple[Attested, ...]]


def words(world: World, role: str, key: bytes, data: bytes, capacity: Any) -> bytes:
    """The payload of an attestation, as the officer would have signed it."""
    return pack(
        Attestation(
            message=message_hash(data, "test"), key=key, capacity=capacity, signed_at=world.now,
            read_in=ReadIn(language="en", phrases=world.meridian.phrases),
        )
    )  # fmt: skip


def pair(sign: Callable[[World, Taken, bytes], bytes], *, as_officers: bool = True) -> Forging:
    """Author and second, each signed in this way."""

    def forged(world: World, he: Taken, data: bytes) -> tuple[Attested, ...]:
        found = []
        for role, capacity in (("WATCH-1", "author"), ("WATCH-2", "second")):
            key = world.meridian.officers[role].id if as_officers else he.id
            payload = words(world, role, key, data, capacity)
            found.append(Attested(payload, sign(world, he, payload)))
        return tuple(found)

    return forged


def replayed(world: World, he: Taken, data: bytes) -> tuple[Attested, ...]:
    """The officers' signatures under what they did say, earlier."""
    return world.attested(world.message("procedure.free_text", TEXT), TEXT)


def of_his_own(world: World, he: Taken, data: bytes) -> tuple[Attested, ...]:
    """Keys that he made himself, under the officers' names."""
    return tuple(
        world.meridian.attest(role, data, capacity, signer=world.meridian.key(f"his {role}"))  # type: ignore[arg-type]
        for role, capacity in (("WATCH-1", "author"), ("WATCH-2", "second"))
    )


FORGED: dict[str, tuple[Forging, Code]] = {
    "the centre signs for the officers": (
        pair(lambda world, he, payload: he.has_signed("release", payload)), Code.OFFICER_SIGNATURE,
    ),
    "the centre signs as an officer": (
        pair(lambda world, he, payload: he.has_signed("release", payload), as_officers=False), Code.OFFICER_UNKNOWN,
    ),
    "an officer's notice of what was shown": (
        pair(lambda world, he, payload: he.has_signed("notice", payload)), Code.OFFICER_SIGNATURE,
    ),
    "signatures of an earlier message": (replayed, Code.OFFICER_SIGNATURE),
    "keys of his own": (of_his_own, Code.OFFICER_UNKNOWN),
    "zeros": (pair(lambda world, he, payload: bytes(64)), Code.OFFICER_SIGNATURE),
}  # fmt: skip


def under_his_hand(world: World, he: Taken, data: bytes, attested: tuple[Attested, ...]) -> Said:
    """Numbered, chained, signed by the centre: everything that a node does."""
    signer, world.meridian.signer = world.meridian.signer, he  # type: ignore[assignment]
    try:
        return world.released(data, attested)
    finally:
        world.meridian.signer = signer


async def test_with_its_officers_the_centre_speaks_through_this_signer(thief: Adversary, taken: Taken) -> None:
    """Or nothing below would say anything."""
    world = thief.sim.world
    data = world.message("procedure.free_text", TEXT, **FLASH)
    await has_taken(thief, under_his_hand(world, taken, data, world.attested(data, TEXT)))


@pytest.mark.parametrize("how", FORGED)
async def test_no_flash_of_his_is_taken(thief: Adversary, taken: Taken, how: str) -> None:
    forge, found = FORGED[how]
    world, kestrel = thief.sim.world, thief.sim["KESTREL"]
    data = world.message("procedure.free_text", TEXT, **FLASH)
    said = under_his_hand(world, taken, data, forge(world, taken, data))
    await is_refused(thief, said, found)
    seat = await kestrel.seat()
    await seat.caught_up()
    assert said.hash not in seat.board.matters


async def test_a_signature_that_only_an_officer_has_is_not_to_be_had(thief: Adversary, taken: Taken) -> None:
    world = thief.sim.world
    data = world.message("procedure.free_text", TEXT, **FLASH)
    for role in ("WATCH-1", "WATCH-2"):
        payload = words(world, role, world.meridian.officers[role].id, data, "author")
        assert code(taken.has_signed, "attestation", payload) is Code.NOT_ALLOWED
        assert code(taken.has_signed, "note", pae("attestation", "test", payload)) is Code.NOT_ALLOWED


# -- the past --------------------------------------------------------------------------------------------------------


async def test_a_past_that_he_made_anew_is_not_cosigned_however_he_proves_it(
    sim: Simulation, taken: Taken, tmp_path: Path
) -> None:
    """His signer signs any head of this journal: it cannot know. The witness remembers, and keeps both as proof."""
    meridian = sim["MERIDIAN"]
    witness = SimulatedWitness(tmp_path / "witness", sim.clock, "test", meridian.party)
    meridian.witness = witness
    await meridian.restart()
    await sim.linked()
    await meridian.says("conjunction.alert")
    note = await meridian.node.checkpoints.make()
    known = open_checkpoint(note, HERE, taken.public)
    hashes = [row.hash for row in meridian.rows(JOURNAL)][: known.size]
    honest, altered = Tree(hashes), Tree([*hashes[:3], seed("another entry"), *hashes[4:]])
    assert honest.root() == known.root

    for n in range(5):
        altered.append(seed("more", n))
        honest.append(seed("more", n))
    text = checkpoint_text(HERE, altered.size, altered.root())
    his = assemble(text, HERE, taken.public, await taken.sign_note(note_body(text)))
    open_checkpoint(his, HERE, taken.public)  # the centre's own signature, over another past
    for old, proof in (
        (known.size, altered.consistency(known.size, altered.size)),
        (known.size, honest.consistency(known.size, honest.size)),
        (known.size, ()),
        (0, ()),
        (altered.size, ()),
    ):
        reply = await witness.add(write_request(Request(old, proof, his)))
        assert reply.status in (409, 422), (old, reply)
    same = checkpoint_text(HERE, known.size, altered.root(known.size))
    other = assemble(same, HERE, taken.public, await taken.sign_note(note_body(same)))
    assert (await witness.add(write_request(Request(known.size, (), other)))).status == 409
    assert any(fork.proven for fork in witness.witness.forks())


async def test_a_line_that_he_made_anew_meets_what_the_peer_has(thief: Adversary, taken: Taken) -> None:
    """Another message under a number that KESTREL has taken: kept as proof under the centre's own two signatures."""
    world, kestrel = thief.sim.world, thief.sim["KESTREL"]
    line = world.line("MERIDIAN", "KESTREL")
    first = free_text(world)
    await has_taken(thief, first)
    before = kept(kestrel)
    world.lines["MERIDIAN", "KESTREL"] = line  # he sets the line back, and says something else under the number
    data = world.message("procedure.free_text", TEXT)
    again = under_his_hand(world, taken, data, world.attested(data, TEXT))
    thief.sends("envelope", again.envelopes["KESTREL"])
    await until(lambda: "line_forked" in alarms(kestrel) or bool(refusals(thief)), 10, "KESTREL has seen it")
    assert kept(kestrel)["message"] == before["message"]
    assert len(kept(kestrel)["proof"]) == len(before["proof"]) + 1


def test_the_socket_has_no_name(taken: Taken) -> None:
    """Nothing on any path leads to the signer: who was not born with its socket does not find it."""
    assert taken.socket.family == socket.AF_UNIX
    assert taken.socket.getpeername() in ("", b"")
