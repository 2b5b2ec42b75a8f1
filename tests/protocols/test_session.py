"""Both ends of a session talk to each other over a wire that is two lists of bytes.

Invariant of everything below: any bytes end in events, or in Closed with a documented code; never in an exception.
What is fed whole and what is fed byte by byte gives the same events.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols import link_test as lt
from protocols.errors import Code, FieldFault, Misuse, Refused, WrongDraft
from protocols.frames import (
    FRAMES,
    HELLO_LIMIT,
    Ask,
    Bye,
    Call,
    Chunk,
    Entry,
    Fetch,
    Follow,
    Frame,
    Have,
    Heartbeat,
    Item,
    KeyGone,
    LinkTestFrame,
    Missing,
    NoChunk,
    Ready,
    Refusal,
    Result,
    Resume,
    Unreadable,
    Want,
    may_say,
    name_of,
    open_frame,
    pack_frame,
)
from protocols.hello import HelloPayload, Identity
from protocols.keys import SeedSigner
from protocols.pae import Mode
from protocols.session import (
    NARROW,
    WIDE,
    Arrived,
    Closed,
    Established,
    Event,
    LinkLost,
    Profile,
    Session,
    SignatureWanted,
    State,
)
from protocols.session_states import TRANSITIONS
from protocols.wire import FRAME_LIMIT, encode
from tests.parties import World, finish, seed
from tests.vectors import session as vectors
from tests.vectors.session_page import frames_table, transitions_table

SPEC = Path(__file__).parents[2] / "protocols" / "spec"
FOLDER = SPEC / "vectors" / "session"

KESTREL = Identity(centre="KESTREL")
MERIDIAN = Identity(centre="MERIDIAN")
WATCH_1 = Identity(centre="MERIDIAN", role="WATCH-1")

WORLD, DRILL = World(), World("drill")


def signer_of(who: Identity, world: World = WORLD) -> SeedSigner:
    party = world.parties[who.centre]
    return party.officers[who.role] if who.role else party.signer


ROSTERS = {(world.mode, reader): world.roster(reader) for world in (WORLD, DRILL) for reader in ("MERIDIAN", "KESTREL")}


def roster_key(reader: str, world: World = WORLD) -> Any:
    """find_key as a node at `reader` has it: from its roster."""
    roster = ROSTERS[world.mode, reader]

    def find_key(who: Identity, key: bytes) -> bytes:
        if who.role is None:
            return roster.signing_key(who.centre, key)
        officer = roster.officer(who.centre, key)
        if officer.role != who.role:
            raise Refused(Code.OFFICER_UNKNOWN, "another officer's key")
        return officer.key

    return find_key


@dataclass
class End:
    """One end: its session, what it heard, and what it has said and nobody has carried yet."""

    session: Session
    signer: SeedSigner
    heard: list[Event] = field(default_factory=list)

    def hear(self, data: bytes, now: float, chunk: int | None) -> None:
        for at in range(0, len(data), chunk or len(data) or 1):
            self.take(self.session.receive(data[at : at + (chunk or len(data))], now))

    def take(self, events: list[Event]) -> None:
        self.heard += events
        for event in events:
            if isinstance(event, SignatureWanted) and self.session.state is not State.CLOSED:
                payload = self.session.sign_with(self.signer.id)
                self.session.signed(finish(self.signer.sign("hello", payload)))

    @property
    def frames(self) -> list[Frame]:
        return [event.frame for event in self.heard if isinstance(event, Arrived)]

    @property
    def last(self) -> Event:
        return self.heard[-1]


@dataclass
class Talk:
    """A dialler and a listener, and the wire between them. `chunk` bytes are carried at a time."""

    dialler: End
    listener: End
    chunk: int | None = None
    now: float = 100.0

    def carry(self) -> Talk:
        """Until neither has anything more to say."""
        while True:
            there = self.dialler.session.data_to_send()
            self.listener.hear(there, self.now, self.chunk)
            back = self.listener.session.data_to_send()
            self.dialler.hear(back, self.now, self.chunk)
            if not there and not back:
                return self

    def wait(self, seconds: float) -> Talk:
        self.now += seconds
        for end in (self.dialler, self.listener):
            end.take(end.session.tick(self.now))
        return self

    @property
    def open(self) -> bool:
        return self.dialler.session.state is State.OPEN and self.listener.session.state is State.OPEN


def dial(
    me: Identity = KESTREL,
    to: str = "MERIDIAN",
    *,
    mode: Mode = "test",
    certificate: bytes = seed("certificate"),
    nonce: bytes = seed("dialler"),
    profile: Profile = WIDE,
    signer: SeedSigner | None = None,
    find_key: Any = None,
    knows: int = 3,
    now: float = 100.0,
) -> End:
    session = Session.dial(
        me,
        to,
        mode=mode,
        nonce=nonce,
        certificate=certificate,
        knows=lambda who: knows,
        find_key=find_key or roster_key(me.centre),
        profile=profile,
        now=now,
    )
    return End(session, signer or signer_of(me))


def listen(
    *centres: str,
    mode: Mode = "test",
    certificate: bytes = seed("certificate"),
    nonce: bytes = seed("listener"),
    signer: SeedSigner | None = None,
    find_key: Any = None,
    now: float = 100.0,
) -> End:
    names = centres or ("MERIDIAN",)
    session = Session.listen(
        names,
        mode=mode,
        nonce=nonce,
        certificate=certificate,
        knows=lambda who: 7,
        find_key=find_key or roster_key(names[0]),
        now=now,
    )
    return End(session, signer or signer_of(Identity(centre=names[0])))


def talk(dialler: End | None = None, listener: End | None = None, chunk: int | None = None) -> Talk:
    return Talk(dialler or dial(), listener or listen(), chunk)


def opened(me: Identity = KESTREL, chunk: int | None = None, profile: Profile = WIDE) -> Talk:
    there = talk(dial(me, profile=profile), listen(), chunk).carry()
    assert there.open
    return there


@pytest.fixture(params=[None, 1], ids=["whole", "byte by byte"])
def chunk(request: pytest.FixtureRequest) -> Any:
    return request.param


# -- the hello -------------------------------------------------------------------------------------------------------


class TestHello:
    def test_two_centres_prove_who_they_are(self, chunk: int | None) -> None:
        there = talk(chunk=chunk).carry()

        assert there.dialler.heard == [
            SignatureWanted(KESTREL, MERIDIAN, 7),
            Established(MERIDIAN, WORLD.meridian.signer.id, 7),
        ]
        assert there.listener.heard == [
            SignatureWanted(MERIDIAN, KESTREL, 3),
            Established(KESTREL, WORLD.kestrel.signer.id, 3),
        ]

    def test_an_officer_signs_on_at_their_own_centre(self, chunk: int | None) -> None:
        there = talk(dial(WATCH_1), chunk=chunk).carry()
        assert there.listener.last == Established(WATCH_1, WORLD.meridian.officers["WATCH-1"].id, 3)

    def test_a_listener_for_two_centres_is_the_one_that_was_called(self) -> None:
        there = talk(listener=listen("MERIDIAN", "PETREL")).carry()
        assert there.listener.session.me == MERIDIAN

    def test_both_ends_agree_whose_link_it_is(self) -> None:
        there = opened()
        assert there.dialler.session.dialler_key == there.listener.session.dialler_key == WORLD.kestrel.signer.id

    def test_the_listener_follows_the_diallers_profile(self) -> None:
        assert opened(profile=NARROW).listener.session.profile == NARROW

    def test_nothing_is_established_until_the_listener_says_that_it_believes(self) -> None:
        there = talk()
        there.listener.hear(there.dialler.session.data_to_send(), 100.0, None)
        there.dialler.hear(there.listener.session.data_to_send(), 100.0, None)
        assert there.dialler.session.state is State.CONFIRMED
        assert there.dialler.heard == [SignatureWanted(KESTREL, MERIDIAN, 7)]
        with pytest.raises(Misuse):
            there.dialler.session.send(Ready())


class TestSomebodyElse:
    """What the far side hears is always the same: nothing more."""

    def refused(self, there: Talk, code: Code = Code.HELLO_REFUSED, *, by: str = "listener") -> Closed:
        there.carry()
        end = there.listener if by == "listener" else there.dialler
        assert isinstance(end.last, Closed)
        assert end.last.code is code
        assert end.session.data_to_send() == b""
        assert not any(isinstance(event, Established) for event in (*there.dialler.heard, *there.listener.heard))
        return end.last

    def test_in_between_with_a_certificate_of_their_own_is_found_by_the_dialler(self, chunk: int | None) -> None:
        there = talk(dial(certificate=seed("theirs")), chunk=chunk)
        assert self.refused(there, by="dialler").cause is Code.BAD_SIGNATURE

    def test_in_between_is_found_by_the_listener_too(self) -> None:
        # A dialler that looks away (it checks nothing) still signed the certificate that it saw.
        anything = dial(certificate=seed("theirs"))
        anything.session._exchange.prove = lambda *_: None  # type: ignore[method-assign]
        assert self.refused(talk(anything)).cause is Code.BAD_SIGNATURE

    def test_replays_a_recorded_dialler(self) -> None:
        recorded = talk()
        hello = recorded.dialler.session.data_to_send()
        recorded.listener.hear(hello, 100.0, None)
        recorded.dialler.hear(recorded.listener.session.data_to_send(), 100.0, None)
        confirm = recorded.dialler.session.data_to_send()

        victim = listen(nonce=seed("another nonce"))
        victim.hear(hello, 200.0, None)
        victim.hear(confirm, 200.0, None)
        assert isinstance(victim.last, Closed)
        assert victim.last == Closed(Code.HELLO_REFUSED, "KESTREL is not proved", Code.BAD_SIGNATURE)

    def test_replays_a_recorded_answer(self) -> None:
        recorded = talk()
        recorded.listener.hear(recorded.dialler.session.data_to_send(), 100.0, None)
        answer = recorded.listener.session.data_to_send()

        victim = dial(nonce=seed("another nonce"))
        victim.hear(answer, 200.0, None)
        assert victim.last == Closed(Code.HELLO_REFUSED, "MERIDIAN is not proved", Code.BAD_SIGNATURE)

    def test_returns_to_us_what_we_said(self) -> None:
        # KESTREL dials; whoever answers dials KESTREL's own listener and hands each of its words to the other.
        dialling, listening = dial(to="MERIDIAN"), listen("KESTREL", "MERIDIAN", signer=signer_of(KESTREL))
        self.refused(Talk(dialling, listening))

    def test_calls_us_by_our_own_name(self) -> None:
        self.refused(talk(dial(MERIDIAN, find_key=roster_key("MERIDIAN"))))

    def test_answers_in_anothers_place(self) -> None:
        # HALCYON's node answers at MERIDIAN's address, with a key of its own.
        there = talk(listener=listen(signer=SeedSigner(seed("halcyon"), "test")))
        assert self.refused(there, by="dialler").cause is Code.UNKNOWN_KEY

    def test_has_an_officers_key_and_says_to_be_the_centre(self) -> None:
        there = talk(dial(signer=WORLD.kestrel.officers["WATCH-1"]))
        assert self.refused(there).cause is Code.UNKNOWN_KEY

    def test_is_watch_2_and_signs_on_as_watch_1(self) -> None:
        there = talk(dial(WATCH_1, signer=WORLD.meridian.officers["WATCH-2"]))
        assert self.refused(there).cause is Code.OFFICER_UNKNOWN

    def test_is_not_pinned(self) -> None:
        roster = WORLD.roster("MERIDIAN", without=["pin"])
        there = talk(listener=listen(find_key=lambda who, key: roster.signing_key(who.centre, key)))
        closed = self.refused(there)
        assert closed.cause is Code.NOT_PINNED
        # They were answered like everybody: who is pinned here cannot be probed with a name.
        assert there.dialler.heard == [SignatureWanted(KESTREL, MERIDIAN, 7)]
        assert there.dialler.session.disconnected() == [
            Closed(Code.HELLO_REFUSED, "MERIDIAN does not believe that this is KESTREL")
        ]

    def test_is_in_another_mode(self) -> None:
        there = talk(dial(mode="drill", signer=signer_of(KESTREL, DRILL), find_key=roster_key("KESTREL", DRILL)))
        self.refused(there, Code.WRONG_MODE)

    def test_signs_with_the_key_of_another_mode(self) -> None:
        self.refused(talk(dial(signer=SeedSigner(seed(WORLD.kestrel.name, "test", "centre"), "drill"))))

    def test_calls_another_centre_here(self) -> None:
        self.refused(talk(dial(to="PETREL"), listen("MERIDIAN")))

    @pytest.mark.parametrize("byte", range(0, 470, 7))
    def test_changes_one_bit_on_the_way(self, byte: int) -> None:
        there = talk()
        hello = there.dialler.session.data_to_send()
        spoiled = bytearray(hello)
        spoiled[byte % len(hello)] ^= 1
        there.listener.hear(bytes(spoiled), 100.0, None)
        there.dialler.hear(there.listener.session.data_to_send(), 100.0, None)
        there.listener.hear(there.dialler.session.data_to_send(), 100.0, None)
        assert there.listener.session.state is not State.OPEN
        assert there.dialler.session.state is not State.OPEN

    def test_speaks_before_the_proof(self, chunk: int | None) -> None:
        for before in (Ready(), Heartbeat(), Bye(reason="stopping"), Item(n=1, sealed=b"x")):
            victim = listen()
            victim.hear(pack_frame(before), 100.0, chunk)
            assert victim.last == Closed(Code.FRAME_REFUSED, f"{_cause(before)} while listening")

    def test_speaks_between_hello_and_proof(self, chunk: int | None) -> None:
        victim = listen()
        victim.hear(dial().session.data_to_send() + pack_frame(Ready()), 100.0, chunk)
        assert isinstance(victim.last, Closed)
        assert victim.last.code is Code.FRAME_REFUSED

    def test_sends_more_than_a_hello_needs(self, chunk: int | None) -> None:
        victim = listen()
        victim.hear((HELLO_LIMIT + 1).to_bytes(4, "big"), 100.0, chunk)
        assert isinstance(victim.last, Closed)
        assert victim.last.code is Code.TOO_LARGE

    def test_says_nothing_for_ten_seconds(self) -> None:
        there = talk()
        assert there.listener.session.next_tick() == 110.0
        assert there.listener.session.tick(109.9) == []
        assert there.wait(10.0).listener.last == Closed(Code.TOO_SLOW, "the hello was not finished within 10 s")
        assert there.dialler.last == there.listener.last

    def test_drips_one_byte_a_second(self) -> None:
        victim = listen()
        for second, byte in enumerate(dial().session.data_to_send()):
            victim.take(victim.session.tick(100.0 + second))
            victim.take(victim.session.receive(bytes([byte]), 100.0 + second))
        assert victim.heard == [Closed(Code.TOO_SLOW, "the hello was not finished within 10 s")]


def _cause(frame: Frame) -> str:
    return name_of(frame) if isinstance(frame, Heartbeat | Bye) else "other"


# -- the open session ------------------------------------------------------------------------------------------------


class TestFrames:
    def test_peers_exchange_frames_in_order(self, chunk: int | None) -> None:
        there = opened(chunk=chunk)
        said = [Have(records=()), Resume(epoch=1, mark=3, ranges=((5, 6),)), Ready(), Item(n=1, sealed=b"sealed")]
        for frame in said:
            there.dialler.session.send(frame)
            there.listener.session.send(frame)
        there.carry()
        assert there.listener.frames == there.dialler.frames == said

    def test_a_seat_asks_and_its_node_answers(self) -> None:
        there = opened(WATCH_1)
        there.dialler.session.send(Call(n=1, verb="show", args={"message": b"\x01", "languages": ["en", None]}))
        there.listener.session.send(Result(n=1, value={"rows": [1, 2.5, True, "réponse"]}))
        there.listener.session.send(Entry(position=1, what="received", data={}))
        there.carry()
        assert there.listener.frames == [Call(n=1, verb="show", args={"languages": ["en", None], "message": b"\x01"})]
        assert there.dialler.frames[0] == Result(n=1, value={"rows": [1, 2.5, True, "réponse"]})

    @pytest.mark.parametrize("name", FRAMES)
    @pytest.mark.parametrize("side", ["dialler", "listener"])
    @pytest.mark.parametrize("me", [KESTREL, WATCH_1], ids=["peer", "seat"])
    def test_who_may_say_what_is_what_the_table_says(self, name: str, side: Any, me: Identity) -> None:
        there = opened(me)
        speaker, hearer = (there.dialler, there.listener) if side == "dialler" else (there.listener, there.dialler)
        frame = EXAMPLES[name]
        before = len(hearer.heard)
        hearer.hear(pack_frame(frame), 100.0, None)
        heard = hearer.heard[before:]
        if name == "heartbeat":
            assert heard == []
        elif name == "bye":
            assert heard == [Closed(None, "second_link")]
        elif may_say(name, side, me.road) and name not in ("hello", "answer", "confirm"):
            assert heard == [Arrived(frame)]
            speaker.session.send(frame)
        else:
            assert [type(event) for event in heard] == [Closed]
            assert isinstance(heard[0], Closed)
            assert heard[0].code is Code.FRAME_REFUSED
            with pytest.raises(Misuse):
                speaker.session.send(frame)

    def test_flash_overtakes_what_waits(self) -> None:
        there = opened()
        for n, precedence in enumerate((4, 4, 2, 1, 4), start=1):
            there.dialler.session.send(Item(n=n, sealed=bytes(5000)), precedence)
        first = there.dialler.session.data_to_send(6000)
        assert there.dialler.session.waiting == 5 * len(first) // 2 - len(first)
        there.listener.hear(first, 100.0, None)
        there.carry()
        assert [frame.n for frame in there.listener.frames if isinstance(frame, Item)] == [4, 3, 1, 2, 5]

    def test_a_whole_envelope_fits_and_no_more(self) -> None:
        there = opened()
        there.dialler.session.send(Item(n=2**53 - 1, sealed=bytes(FRAME_LIMIT - 64)))
        there.carry()
        assert isinstance(there.listener.last, Arrived)
        with pytest.raises(Misuse, match="at most"):
            opened(WATCH_1).dialler.session.send(Call(n=1, verb="x", args={"a": bytes(FRAME_LIMIT)}))
        there.listener.hear((FRAME_LIMIT + 1).to_bytes(4, "big"), 100.0, 1)
        assert isinstance(there.listener.last, Closed)
        assert there.listener.last.code is Code.TOO_LARGE

    def test_after_a_bye_nothing_is_read(self, chunk: int | None) -> None:
        there = opened(chunk=chunk)
        there.dialler.session.send(Ready())  # dropped: a bye ends it now
        assert there.dialler.session.close("second_link") == [Closed(None, "second_link")]
        bye = there.dialler.session.data_to_send()
        there.listener.hear(bye + pack_frame(Ready()), 100.0, chunk)
        assert there.listener.last == Closed(None, "second_link")
        assert there.listener.frames == []
        assert there.listener.session.receive(b"anything", 100.0) == []
        assert there.listener.session.next_tick() == float("inf")
        assert there.listener.session.disconnected() == []

    def test_a_connection_that_ends_is_told(self) -> None:
        there = opened()
        assert there.dialler.session.disconnected() == [Closed(Code.NOT_REACHABLE, "the connection ended")]

    def test_a_refusal_says_at_the_seat_what_it_said_at_the_node(self) -> None:
        wrong = WrongDraft((FieldFault("body.tca", "missing", "an instant"), FieldFault("to", "x" * 2000)))
        back = Refusal.of(1, wrong).refused()
        assert isinstance(back, WrongDraft)
        assert back.faults[0] == wrong.faults[0]
        plain = Refusal.of(1, Refused(Code.AMBIGUOUS, "two of these", field="message")).refused()
        assert (plain.code, plain.detail, plain.field) == (Code.AMBIGUOUS, "two of these", "message")
        newer = Refusal(n=1, code="not_invented_yet", detail="words").refused()
        assert (newer.code, newer.detail) == (Code.FRAME_REFUSED, "not_invented_yet: words")


class TestTime:
    @pytest.mark.parametrize("profile", [WIDE, NARROW])
    def test_heartbeats_keep_an_idle_link(self, profile: Profile) -> None:
        there = opened(profile=profile)
        for _ in range(50):
            there.wait(profile.heartbeat).carry()
        assert there.open
        assert there.dialler.frames == there.listener.frames == []

    @pytest.mark.parametrize(("profile", "lost"), [(WIDE, 15.0), (NARROW, 180.0)])
    def test_silence_is_found_in_time(self, profile: Profile, lost: float) -> None:
        there = opened(profile=profile)
        there.wait(lost - 0.1)
        assert there.open
        there.wait(0.1)
        for end in (there.dialler, there.listener):
            assert end.heard[-2:] == [
                LinkLost(pytest.approx(lost)),  # type: ignore[arg-type]
                Closed(Code.NOT_REACHABLE, f"nothing was heard for {lost:.0f} s"),
            ]

    def test_one_way_silence_is_found_by_whoever_hears_nothing(self) -> None:
        there = opened()
        for _ in range(3):
            there.wait(5.0)
            there.listener.hear(there.dialler.session.data_to_send(), there.now, None)
            there.listener.session.data_to_send()  # lost on the way
        assert there.dialler.session.state is State.CLOSED
        assert there.listener.session.state is State.OPEN

    def test_the_silence_of_our_own_reader_is_not_theirs(self) -> None:
        there = opened()
        for _ in range(10):
            there.now += 10
            there.dialler.session.not_listening(there.now)
            there.dialler.take(there.dialler.session.tick(there.now))
        assert there.dialler.session.state is State.OPEN
        assert there.now - there.dialler.session.heard_at == 100

    def test_on_a_stalled_line_one_heartbeat_waits(self) -> None:
        there = opened()
        for _ in range(5):
            there.now += 5
            there.dialler.session.not_listening(there.now)
            there.dialler.session.tick(there.now)
        assert there.dialler.session.data_to_send() == pack_frame(Heartbeat())

    def test_next_tick_is_never_missed_and_never_late(self) -> None:
        there = opened()
        assert there.dialler.session.next_tick() == 105.0
        there.wait(5.0)
        assert there.dialler.session.next_tick() == 110.0
        there.dialler.session.tick(110.0)
        assert there.dialler.session.next_tick() == 115.0  # the heartbeat and the silence fall together

    def test_the_table_knows_every_state(self) -> None:
        assert set(TRANSITIONS) == set(State)
        assert {following for row in TRANSITIONS.values() for following in row.values()} <= set(State)


class TestMisuse:
    def test_a_signature_that_nobody_asked_for(self) -> None:
        session = dial().session
        with pytest.raises(Misuse):
            session.sign_with(bytes(16))
        with pytest.raises(Misuse):
            session.signed(bytes(64))

    def test_a_signature_that_comes_too_late_changes_nothing(self) -> None:
        session = listen().session
        session.receive(dial().session.data_to_send(), 100.0)
        session.sign_with(bytes(16))
        session.tick(110.0)
        session.signed(bytes(64))
        assert session.data_to_send() == b""

    def test_a_nonce_of_another_length(self) -> None:
        with pytest.raises(Misuse):
            dial(nonce=bytes(31))

    def test_something_that_is_no_frame(self) -> None:
        with pytest.raises(Misuse):
            opened().dialler.session.send(KESTREL)


# -- link tests ------------------------------------------------------------------------------------------------------


class TestLinkTest:
    def test_there_is_nowhere_to_put_words(self) -> None:
        """Nothing in a link test is free text, so nothing of it could be drawn as a message."""
        words = {"from_", "to", "route", "kind", "subject"}
        for kind in (lt.LinkTest, lt.RecordRef, lt.HeadRef):
            for name, annotation in kind.__annotations__.items():
                assert name in words or "str" not in annotation, f"{kind.__name__}.{name} could carry words"

    def test_comes_back_with_the_nonce_and_is_believed_by_its_signature(self) -> None:
        key = WORLD.meridian.signer
        asked = lt.LinkTest(from_="MERIDIAN", to="KESTREL", nonce=seed("n", length=16), route="relay", clock=1)
        payload = lt.pack_link_test(asked)
        frame = LinkTestFrame(test=payload, key=key.id, signature=finish(key.sign("link-test", payload)))
        there = opened()
        there.listener.session.send(frame)
        there.carry()
        (arrived,) = there.dialler.frames
        assert isinstance(arrived, LinkTestFrame)
        heard = lt.open_link_test(arrived, public=key.public, mode="test", from_="MERIDIAN", to="KESTREL")
        assert heard == asked
        answer = msgspec.structs.replace(heard, from_="KESTREL", to="MERIDIAN", echo=heard.nonce)
        assert answer.echo == asked.nonce
        with pytest.raises(Refused, match="not belong"):
            lt.open_link_test(arrived, public=key.public, mode="drill", from_="MERIDIAN", to="KESTREL")

    def test_the_smaller_key_begins_in_even_hours(self) -> None:
        small, large = b"\x01" * 16, b"\x02" * 16
        assert [lt.is_due(hour, small, large) for hour in range(4)] == [True, False, True, False]
        assert [lt.is_due(hour, large, small) for hour in range(4)] == [False, True, False, True]


# -- any bytes at all ------------------------------------------------------------------------------------------------

EXAMPLES: dict[str, Frame] = {
    "hello": open_frame(vectors.Hello().frame()[4:]),
    "answer": open_frame(vectors.Hello().answer()[4:]),
    "confirm": open_frame(vectors.Hello().confirm()[4:]),
    "heartbeat": Heartbeat(),
    "bye": Bye(reason="second_link"),
    "link_test": LinkTestFrame(test=b"\x80", key=bytes(16), signature=bytes(64)),
    "have": Have(records=()),
    "want": Want(kind="root", subject="Kestrel Space Watch", version=1),
    "item": Item(n=1, sealed=b"x"),
    "unreadable": Unreadable(n=1),
    "key_gone": KeyGone(n=1, bulletin=b"x"),
    "resume": Resume(epoch=1, mark=0),
    "ask": Ask(messages=(seed("message"),)),
    "missing": Missing(releases=(seed("release"),)),
    "ready": Ready(),
    "fetch": Fetch(message=seed("message"), attachment=0, chunk=1),
    "chunk": Chunk(message=seed("message"), attachment=0, chunk=1, offset=0, data=b"x"),
    "no_chunk": NoChunk(message=seed("message"), attachment=0, chunk=1),
    "call": Call(n=1, verb="submit", args={}),
    "result": Result(n=1, value=None),
    "refusal": Refusal(n=1, code="already"),
    "follow": Follow(after=0),
    "entry": Entry(position=1, what="received", data={}),
}


def _ends() -> Iterator[Any]:
    yield from (listen, dial)
    yield from (lambda: opened().dialler, lambda: opened().listener, lambda: opened(WATCH_1).listener)

    def asked() -> End:
        end = listen()
        end.session.receive(dial().session.data_to_send(), 100.0)
        return end

    yield asked


plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.binary(max_size=40)
    | st.text("ab\x00é", max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abn", max_size=4), inner, max_size=3),
    max_leaves=8,
)
bodies = (
    st.binary(max_size=80)
    | st.builds(lambda name, args: encode([name, args]), st.sampled_from(list(FRAMES)), plain)
    | st.sampled_from([pack_frame(frame)[4:] for frame in EXAMPLES.values()])
)
streams = st.lists(bodies.map(lambda body: len(body).to_bytes(4, "big") + body) | st.binary(max_size=9), max_size=4)


class TestAnyBytes:
    @pytest.mark.parametrize("end", list(_ends()))
    @given(parts=streams, cut=st.integers(1, 50))
    def test_end_in_events_or_in_a_documented_code(self, end: Any, parts: list[bytes], cut: int) -> None:
        data = b"".join(parts)
        whole, single, cuts = end(), end(), end()
        for one, chunk in ((whole, None), (single, 1), (cuts, cut)):
            # Signatures are held back, as a slow signer would.
            for at in range(0, len(data), chunk or len(data) or 1):
                one.heard += one.session.receive(data[at : at + (chunk or len(data))], 101.0)
        assert whole.heard == single.heard == cuts.heard
        for event in whole.heard:
            if isinstance(event, Closed):
                assert event.code is None or event.code in list(Code)

    @given(st.binary(max_size=200))
    def test_a_frame_is_read_or_refused(self, data: bytes) -> None:
        try:
            frame = open_frame(data)
        except Refused as refused:
            codes = {refused.code}
        else:
            codes = set()
            assert pack_frame(frame)[4:] == data
        assert codes <= {Code.NOT_CANONICAL, Code.SCHEMA, Code.FRAME_REFUSED, Code.TOO_LARGE}


# -- vectors and the page --------------------------------------------------------------------------------------------

VECTORS = vectors.generate()


def test_the_folder_holds_what_the_generator_makes() -> None:
    stored = {path.stem: json.loads(path.read_text("utf-8")) for path in FOLDER.glob("*.json")}
    assert stored == VECTORS


@pytest.mark.parametrize("name", VECTORS)
def test_vector(name: str) -> None:
    vector = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    judge = {
        "session.hello": judge_hello,
        "session.frame": judge_frame,
        "session.link_test": judge_link_test,
    }[vector["kind"]]
    code = judge(vector["input"])
    assert code == vector.get("code"), vector["description"]
    assert vector["expect"] == ("refused" if code else "ok")


def judge_hello(given: dict[str, Any]) -> str | None:
    def find_key(who: Identity, key: bytes) -> bytes:
        public = given["keys"].get(str(who), {}).get(key.hex())
        if public is None:
            raise Refused(Code.UNKNOWN_KEY)
        return bytes.fromhex(public)

    common: dict[str, Any] = {
        "mode": given["mode"],
        "nonce": bytes.fromhex(given["nonce"]),
        "certificate": bytes.fromhex(given["certificate"]),
        "knows": lambda who: given["knows"],
        "find_key": find_key,
        "now": 0.0,
    }
    signer = SeedSigner(bytes.fromhex(given["seed"]), given["mode"])
    hello, answer = bytes.fromhex(given["hello"]), bytes.fromhex(given["answer"])
    if given["judge"] == "listener":
        session = Session.listen([given["centre"]], **common)
        code = _step(session, hello, signer, given, "listener_payload")
        if code is None:
            assert session.data_to_send() == answer
            code = _step(session, bytes.fromhex(given["confirm"]), signer, given, "")
            assert code or session.state is State.OPEN
        return code
    identity = given["dialler"]
    session = Session.dial(Identity(centre=identity["centre"], role=identity.get("role")), given["centre"], **common)
    assert session.data_to_send() == hello
    code = _step(session, answer, signer, given, "dialler_payload")
    if code is None:
        assert session.data_to_send() == bytes.fromhex(given["confirm"])
    return code


def _step(session: Session, data: bytes, signer: SeedSigner, given: dict[str, Any], payload: str) -> str | None:
    for event in session.receive(data, 0.0):
        if isinstance(event, Closed):
            assert event.code is not None
            return event.code.value
        if isinstance(event, SignatureWanted):
            to_sign = session.sign_with(signer.id)
            assert to_sign == bytes.fromhex(given[payload])
            session.signed(finish(signer.sign("hello", to_sign)))
    return None


def judge_frame(given: dict[str, Any]) -> str | None:
    there = opened(WATCH_1 if given["road"] == "seat" else KESTREL)
    hearer = there.listener if given["from"] == "dialler" else there.dialler
    before = len(hearer.heard)
    hearer.hear(bytes.fromhex(given["frame"]), 100.0, 1)
    closed = [event for event in hearer.heard[before:] if isinstance(event, Closed)]
    return closed[0].code.value if closed and closed[0].code else None


def judge_link_test(given: dict[str, Any]) -> str | None:
    fields = {name: bytes.fromhex(given[name]) for name in ("test", "key", "signature")}
    try:
        lt.open_link_test(
            LinkTestFrame(**fields),
            public=bytes.fromhex(given["public"]),
            mode=given["mode"],
            from_=given["from"],
            to=given["to"],
        )
    except Refused as refused:
        return refused.code.value
    return None


@pytest.mark.parametrize("table", [transitions_table, frames_table])
def test_the_page_has_the_table_that_the_code_prints(table: Any) -> None:
    assert table() in (SPEC / "session.md").read_text("utf-8")


def test_the_page_names_every_field_that_is_signed() -> None:
    page = (SPEC / "session.md").read_text("utf-8")
    for name in HelloPayload.__struct_fields__:
        assert f"`{name}`" in page
