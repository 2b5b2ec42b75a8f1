"""A session: bytes in, events out; intents in, bytes out. Opens nothing, waits for nothing, reads no clock.

One state machine for peers, seats and the SDK, and for both of its ends. Whoever carries it (hotline.link) feeds
`receive(data, now)` with what came, writes what `data_to_send()` gives, and calls `tick(now)` at `next_tick()`.
`now` is monotonic seconds from any origin, always an argument::

    session = Session.dial(Identity(centre="KESTREL"), "MERIDIAN", …)
    wire.write(session.data_to_send())
    for event in session.receive(wire.read(), now): …
        SignatureWanted  → payload = session.sign_with(key_id); session.signed(signature)
        Established      → both ends have proved who they are; from here on session.send(frame)
        Arrived(frame)   → one frame for whoever is above; heartbeats and byes stay inside
        LinkLost         → nothing was heard for the profile's time; Closed follows
        Closed           → the last event there is; its `code` is None after an orderly bye

Until both ends are proved, a frame is at most 4 KiB, nothing but the hello is read, and ten seconds are all there is
(more where a line is narrow).
Whatever arrives ends in events; what does not belong there ends the session with a documented code, and the other
side hears nothing but the link closing (specification: session).
"""

from __future__ import annotations

from collections.abc import Collection
from math import inf
from typing import Final

from protocols.errors import Code, Misuse, Refused
from protocols.frames import BACKGROUND, HELLO_LIMIT, Bye, Farewell, Frame, Heartbeat, may_say, name_of, open_frame
from protocols.hello import (
    Answer,
    Confirm,
    Exchange,
    FindKey,
    Hello,
    Identity,
    Knows,
    ListenersHalf,
    Road,
    Side,
    check_answer,
    check_hello,
)
from protocols.pae import SUITE, Mode
from protocols.session_states import (
    NARROW,
    PROFILES,
    TRANSITIONS,
    WIDE,
    Arrived,
    Closed,
    Established,
    Event,
    LinkLost,
    Profile,
    SignatureWanted,
    State,
)
from protocols.stream import URGENT, FrameStream
from protocols.wire import FRAME_LIMIT

__all__ = [
    "HELLO_SECONDS", "NARROW", "NARROW_HELLO_SECONDS", "WIDE", "Arrived", "Closed", "Established", "Event", "FindKey",
    "Identity", "Knows", "LinkLost", "Profile", "Session", "SignatureWanted", "State",
]  # fmt: skip

HELLO_SECONDS: Final = 10.0

NARROW_HELLO_SECONDS: Final = 60.0
"""For a node that has a narrow line: at 2,400 bit/s, 1.5 s there and back, 5 % loss a hello takes 7 to 30 seconds."""

_NAMED: Final = frozenset({"hello", "answer", "confirm", "heartbeat", "bye"})


class Session:
    """One end of a link. Build it with `dial` or `listen`.

    To read: `side`, `state`, `mode`, `profile`; `me` and `other` (the other as it claims, proved once `state` is
    open); `key` and `other_key`, the ids of the keys that proved them; `heard_at`, when anything last came.
    """

    @classmethod
    def dial(
        cls,
        me: Identity,
        listener: str,
        *,
        mode: Mode,
        nonce: bytes,
        certificate: bytes,
        knows: Knows,
        find_key: FindKey,
        now: float,
        profile: Profile = WIDE,
        seconds: float = HELLO_SECONDS,
    ) -> Session:
        """The dialling end: `me` calls the centre `listener`, which follows our `profile`.

        `nonce`: 32 fresh random bytes. `certificate`: SHA-256 of the listener's certificate as it was shown to us.
        `seconds`: for the hello. `data_to_send()` has the hello at once.
        """
        session = cls("dialler", State.CALLED, mode, nonce, certificate, knows, find_key, profile, now, seconds)
        session.me, session.other = me, Identity(centre=listener)
        session._exchange.hello = Hello(
            protocol=SUITE,
            mode=mode,
            profile=profile.name,
            dialler=me,
            listener=listener,
            nonce=nonce,
            knows=knows(session.other),
        )
        session._stream.put(session._exchange.hello, 0)
        return session

    @classmethod
    def listen(
        cls,
        centres: Collection[str],
        *,
        mode: Mode,
        nonce: bytes,
        certificate: bytes,
        knows: Knows,
        find_key: FindKey,
        now: float,
        seconds: float = HELLO_SECONDS,
    ) -> Session:
        """The listening end, for any of `centres`; `me` is the one that the hello asks for.

        `nonce`: 32 fresh random bytes. `certificate`: SHA-256 of the certificate that we show. `seconds`: for the
        hello.
        """
        session = cls("listener", State.LISTENING, mode, nonce, certificate, knows, find_key, WIDE, now, seconds)
        session._centres = frozenset(centres)
        return session

    def __init__(
        self,
        side: Side,
        state: State,
        mode: Mode,
        nonce: bytes,
        certificate: bytes,
        knows: Knows,
        find_key: FindKey,
        profile: Profile,
        now: float,
        seconds: float,
    ) -> None:
        if len(nonce) != 32 or len(certificate) != 32:
            raise Misuse("a nonce and a certificate's hash are 32 bytes each")
        self.side, self.state, self.mode, self.profile = side, state, mode, profile
        self.me: Identity | None = None
        self.other: Identity | None = None
        self.key: bytes | None = None
        self.other_key: bytes | None = None
        self.heard_at = now
        self._nonce, self._knows = nonce, knows
        self._centres: frozenset[str] = frozenset()
        self._exchange = Exchange(mode, certificate, find_key)
        self._theirs = 0  # the version of our statement that the other end says it holds
        self._stream = FrameStream()
        self._seconds = seconds
        self._deadline = now + seconds
        self._beat_at = inf
        self._silent_from = now

    def __repr__(self) -> str:
        return f"Session({self.side}, {self.state}, {self.me} with {self.other}, {self.mode})"

    @property
    def dialler_key(self) -> bytes | None:
        """The dialler's key id: of two links between two nodes, the one where it is smaller stays."""
        return self.key if self.side == "dialler" else self.other_key

    # -- bytes in ---------------------------------------------------------------------------------------------------

    def receive(self, data: bytes, now: float) -> list[Event]:
        """What `data` means. Never raises for anything that the other side may send; after the end, nothing."""
        if self.state is State.CLOSED:
            return []
        if data:
            self.heard_at = self._silent_from = now
        self._stream.feed(data)
        events: list[Event] = []
        try:
            while (body := self._next_body()) is not None:
                events += self._arrived(open_frame(body), now)
        except Refused as refused:
            cause = refused.__cause__.code if isinstance(refused.__cause__, Refused) else None
            events.append(self._end(refused.code, refused.detail, cause))
        return events

    def disconnected(self) -> list[Event]:
        """The stream below ended. During the hello that is how a refusal looks from the other side."""
        match self.state:
            case State.CLOSED:
                return []
            case State.OPEN:
                return [self._end(Code.NOT_REACHABLE, "the connection ended")]
            case State.CONFIRMED:
                return [self._end(Code.HELLO_REFUSED, f"{self.other} does not believe that this is {self.me}")]
            case _:
                return [self._end(Code.HELLO_REFUSED, "the other end hung up during the hello")]

    def _next_body(self) -> bytes | None:
        if self.state is State.CLOSED:
            return None
        # Somebody unproved gets no more memory than the hello needs.
        return self._stream.next_body(FRAME_LIMIT if self.state is State.OPEN else HELLO_LIMIT)

    def _arrived(self, frame: Frame, now: float) -> list[Event]:
        name = name_of(frame)
        following = self._after(name if name in _NAMED else "other")
        events: list[Event] = []
        match frame:
            case Hello():
                events = [self._asked(frame)]
            case Answer():
                events = [self._answered(frame)]
            case Confirm():
                events = [self._confirmed(frame, now)]
            case Heartbeat() if self.state is State.CONFIRMED:
                events = [self._opened(now)]
            case Heartbeat():
                pass
            case Bye():
                events = [self._end(None, frame.reason)]
            case _ if may_say(name, "listener" if self.side == "dialler" else "dialler", self._road):
                events = [Arrived(frame)]
            case _:
                raise Refused(Code.FRAME_REFUSED, f"{name} is not said here")
        self.state = following
        return events

    def _after(self, cause: str) -> State:
        following = TRANSITIONS[self.state].get(cause)
        if following is None:
            raise Refused(Code.FRAME_REFUSED, f"{cause} while {self.state}")
        return following

    # -- bytes out --------------------------------------------------------------------------------------------------

    def send(self, frame: Frame, precedence: int = 0) -> None:
        """Puts a frame among those waiting. A lower `precedence` goes first, equal ones in the order of sending.

        0 is for what must precede all else (records, heads, answers); an item goes by the precedence of what is in
        it, 1 to 4, and a piece of an attachment last. Misuse when the session is not open, or when this side may not
        say it here.
        """
        self._check_sending(name_of(frame), precedence)
        self._stream.put(frame, 1 + precedence)

    def send_packed(self, name: str, data: bytes, precedence: int = 0) -> None:
        """The same for a frame of this name whose bytes are made (`frames.pack_entry`): what many are told alike."""
        self._check_sending(name, precedence)
        self._stream.put_packed(data, 1 + precedence)

    def _check_sending(self, name: str, precedence: int) -> None:
        if self.state is not State.OPEN:
            raise Misuse(f"nothing can be sent on a session that is {self.state}")
        if name in _NAMED or not may_say(name, self.side, self._road) or not 0 <= precedence <= BACKGROUND:
            raise Misuse(f"{name} (precedence {precedence}) is not for a {self.side} to send on a {self._road} link")

    def close(self, reason: Farewell = "stopping") -> list[Event]:
        """Ends the session in order. What was waiting is dropped; `data_to_send()` has the bye."""
        if self.state is State.CLOSED:
            return []
        was_open = self.state is State.OPEN
        closed = self._end(None, reason)
        if was_open:
            self._stream.put(Bye(reason=reason), 0)
        return [closed]

    def give_up(self, code: Code, detail: str) -> list[Event]:
        """Ends the session without a word, for a reason of its owner's."""
        return [] if self.state is State.CLOSED else [self._end(code, detail)]

    def data_to_send(self, at_most: int | None = None) -> bytes:
        """Takes whole frames, in their order: all of them, or at least one and no more once `at_most` is reached."""
        return self._stream.take(at_most)

    @property
    def is_narrow(self) -> bool:
        """Whether it is open and its line is narrow: then what is handed to the wire is counted."""
        return self._stream.narrow

    @property
    def is_urgent(self) -> bool:
        """Whether what goes next is nothing that a FLASH could overtake."""
        return self._stream.has_order(URGENT)

    @property
    def waiting(self) -> int:
        """Bytes put and not yet taken by `data_to_send`."""
        return self._stream.waiting

    @property
    def _road(self) -> Road:
        dialler = self.me if self.side == "dialler" else self.other
        return dialler.road if dialler else "peer"

    # -- the hello ---------------------------------------------------------------------------------------------------

    def sign_with(self, key: bytes) -> bytes:
        """The payload to sign as kind `hello` with the key of this id (16 bytes). Only after `SignatureWanted`."""
        if self.state not in (State.ASKED, State.ANSWERED):
            raise Misuse(f"no signature is wanted while {self.state}")
        self.key = key
        return self._exchange.payload(self.side, key)

    def signed(self, signature: bytes) -> None:
        """Our proof goes out. Nothing happens when the session ended while it was being made."""
        if self.state is State.CLOSED:
            return
        half = self._exchange.half
        if self.key is None or half is None or self.state not in (State.ASKED, State.ANSWERED):
            raise Misuse(f"no signature was asked for while {self.state}")
        following = self._after("signed")
        if self.side == "dialler":
            self._stream.put(Confirm(key=self.key, signature=signature), 0)
        else:
            answer = Answer(
                listener=half.identity, nonce=half.nonce, knows=half.knows, key=self.key, signature=signature
            )
            self._stream.put(answer, 0)
        self.state = following

    def _asked(self, hello: Hello) -> Event:
        check_hello(hello, centres=self._centres, mode=self.mode, nonce=self._nonce)
        self.me, self.other = Identity(centre=hello.listener), hello.dialler
        self.profile = PROFILES[hello.profile]
        self._theirs = hello.knows
        self._exchange.hello = hello
        self._exchange.half = ListenersHalf(self.me, self._nonce, self._knows(self.other))
        return SignatureWanted(self.me, self.other, hello.knows)

    def _answered(self, answer: Answer) -> Event:
        assert self._exchange.hello is not None
        assert self.me is not None
        assert self.other is not None
        check_answer(answer, self._exchange.hello)
        self._theirs = answer.knows
        self._exchange.half = ListenersHalf(answer.listener, answer.nonce, answer.knows)
        self._exchange.prove("listener", self.other, answer.key, answer.signature)
        self.other_key = answer.key
        return SignatureWanted(self.me, self.other, answer.knows)

    def _confirmed(self, confirm: Confirm, now: float) -> Event:
        assert self.other is not None
        self._exchange.prove("dialler", self.other, confirm.key, confirm.signature)
        self.other_key = confirm.key
        self._stream.put(Heartbeat(), 0)
        return self._opened(now)

    def _opened(self, now: float) -> Event:
        assert self.other is not None
        assert self.other_key is not None
        self._beat_at = now + self.profile.heartbeat
        self._silent_from = now
        self._stream.narrow = self.profile is NARROW
        return Established(self.other, self.other_key, self._theirs)

    # -- time ----------------------------------------------------------------------------------------------------

    def tick(self, now: float) -> list[Event]:
        """Time passes: heartbeats go out, a slow hello and a silent link end. Harmless when called too early."""
        if self.state is State.CLOSED:
            return []
        if self.state is not State.OPEN:
            if now < self._deadline:
                return []
            self._after("deadline")
            return [self._end(Code.TOO_SLOW, f"the hello was not finished within {self._seconds:.0f} s")]
        if now - self._silent_from >= self.profile.lost:
            self._after("silence")
            silent = now - self.heard_at
            return [LinkLost(silent), self._end(Code.NOT_REACHABLE, f"nothing was heard for {silent:.0f} s")]
        if now >= self._beat_at:
            self._beat_at = now + self.profile.heartbeat
            # On a stalled line one heartbeat waits, not a row of them.
            if not self._stream.has_order(0):
                self._stream.put(Heartbeat(), 0)
        return []

    def next_tick(self) -> float:
        """When `tick` has something to do; infinity after the end."""
        if self.state is State.CLOSED:
            return inf
        if self.state is not State.OPEN:
            return self._deadline
        return min(self._beat_at, self._silent_from + self.profile.lost)

    def not_listening(self, now: float) -> None:
        """We have stopped reading for a while: the silence is ours, and is not counted against the other end."""
        self._silent_from = now

    def _end(self, code: Code | None, detail: str, cause: Code | None = None) -> Closed:
        self.state = State.CLOSED
        self._stream.clear()
        return Closed(code, detail, cause)
