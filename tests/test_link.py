"""Links: over real TLS on loopback where TLS matters, over a pipe in memory on a virtual clock where time does."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import itertools
import selectors
import socket
import ssl
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from hotline.link import Link, Listener, Network
from hotline.link.certificate import make_certificate
from hotline.link.network import split_address
from hotline.link.tls import TlsListener, TlsNetwork, certificate_hash
from protocols.errors import Code, Misuse, Refused
from protocols.frames import Call, Frame, Item, Ready, Result, pack_frame
from protocols.hello import Identity
from protocols.keys import SeedSigner, Signer
from protocols.pae import Kind
from protocols.session import NARROW, WIDE, Closed, Profile, Session, SignatureWanted
from tests.parties import World, seed
from tests.waiting import until

T = TypeVar("T")

WORLD = World()
ROSTERS = {centre: WORLD.roster(centre) for centre in ("MERIDIAN", "KESTREL")}
KESTREL, MERIDIAN = Identity(centre="KESTREL"), Identity(centre="MERIDIAN")
WATCH_1 = Identity(centre="MERIDIAN", role="WATCH-1")
PLAIN = hashlib.sha256(b"no certificate: a pipe in memory").digest()

ALERTS = (bytes.fromhex("15030100020246"), bytes.fromhex("1503010002020a"))
"""What TLS says to something that is not TLS: a fatal alert, protocol_version or unexpected_message (RFC 8446, 6)."""

_nonces = itertools.count()


def signer_of(wanted: SignatureWanted) -> Signer:
    party = WORLD.parties[wanted.me.centre]
    return party.officers[wanted.me.role] if wanted.me.role else party.signer


def find_key(reader: str) -> Callable[[Identity, bytes], bytes]:
    def find(who: Identity, key: bytes) -> bytes:
        roster = ROSTERS[reader]
        return roster.officer(who.centre, key).key if who.role else roster.signing_key(who.centre, key)

    return find


def dialling(
    certificate: bytes,
    me: Identity = KESTREL,
    *,
    profile: Profile = WIDE,
    choose: Callable[[SignatureWanted], Signer] = signer_of,
    backlog: int = 32,
) -> Link:
    session = Session.dial(
        me,
        "MERIDIAN",
        mode="test",
        nonce=seed("nonce", next(_nonces)),
        certificate=certificate,
        knows=lambda who: 1,
        find_key=find_key(me.centre),
        now=asyncio.get_running_loop().time(),
        profile=profile,
    )
    return Link(session, choose, backlog=backlog)


def listening(
    certificate: bytes, *, choose: Callable[[SignatureWanted], Signer] = signer_of, backlog: int = 32
) -> Link:
    session = Session.listen(
        ["MERIDIAN"],
        mode="test",
        nonce=seed("nonce", next(_nonces)),
        certificate=certificate,
        knows=lambda who: 1,
        find_key=find_key("MERIDIAN"),
        now=asyncio.get_running_loop().time(),
    )
    return Link(session, choose, backlog=backlog)


# -- over TLS --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate's file and its key's."""
    return _written(tmp_path_factory.mktemp("tls"))


def _written(folder: Path) -> tuple[Path, Path]:
    key, certificate = make_certificate()
    (folder / "tls.key").write_bytes(key)
    (folder / "tls.crt").write_bytes(certificate)
    return folder / "tls.crt", folder / "tls.key"


class Node:
    """MERIDIAN, listening: the links that came, in order."""

    def __init__(self, listener: TlsListener, links: asyncio.Queue[Link]) -> None:
        self.listener, self.links = listener, links

    @property
    def address(self) -> str:
        return self.listener.address

    @property
    def host_port(self) -> tuple[str, int]:
        return split_address(self.address)


@contextlib.asynccontextmanager
async def node(pem: tuple[Path, Path], *, backlog: int = 32, **options: Any) -> AsyncIterator[Node]:
    links: asyncio.Queue[Link] = asyncio.Queue()
    made: list[Link] = []

    def make(certificate: bytes) -> Link:
        link = listening(certificate, backlog=backlog)
        made.append(link)
        links.put_nowait(link)
        return link

    listener = await TlsNetwork(*pem, **options).listen("127.0.0.1:0", make)
    try:
        yield Node(listener, links)
    finally:
        await listener.close()
        for link in made:
            link.close()
            await link.lost
        await until(lambda: len(asyncio.all_tasks()) == 1)


def client_context(alpn: list[str] | None = None, maximum: ssl.TLSVersion | None = None) -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if alpn is not None:
        context.set_alpn_protocols(alpn)
    if maximum is not None:
        context.maximum_version = maximum
    return context


async def stranger(at: Node, alpn: str = "hotline/1") -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A TLS connection by somebody who is not us."""
    return await asyncio.open_connection(*at.host_port, ssl=client_context([alpn]))


async def hangs_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
    """Everything that was heard before the other side hung up."""
    heard = b""
    with contextlib.suppress(OSError):
        async with asyncio.timeout(5):
            heard = await reader.read()
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
    return heard


class TestTls:
    async def test_two_nodes_meet_talk_and_part(self, pem: tuple[Path, Path]) -> None:
        async with node(pem) as meridian:
            network: Network = TlsNetwork()
            there = await network.dial(meridian.address, dialling)
            here = await meridian.links.get()
            assert (await there.established()).identity == there.identity == MERIDIAN
            assert (await here.established()).identity == here.identity == KESTREL
            assert there.session.dialler_key == here.session.dialler_key == WORLD.kestrel.signer.id

            there.send(Ready())
            here.send(Item(n=1, sealed=bytes(200_000)))
            assert await anext(there) == Item(n=1, sealed=bytes(200_000))
            assert await anext(here) == Ready()
            assert here.age() < 5

            there.close("signed_off")
            assert await there.lost == await here.lost == Closed(None, "signed_off")
            assert [frame async for frame in here] == []
            with pytest.raises(Refused, match="ended"):
                here.send(Ready())

    async def test_a_seat_signs_on_at_the_same_port(self, pem: tuple[Path, Path]) -> None:
        async with node(pem) as meridian:
            seat = await TlsNetwork().dial(meridian.address, lambda seen: dialling(seen, WATCH_1))
            await seat.established()
            here = await meridian.links.get()
            seat.send(Call(n=1, verb="follow", args={}))
            assert await anext(here) == Call(n=1, verb="follow", args={})
            here.send(Result(n=1, value=None))
            assert await anext(seat) == Result(n=1, value=None)
            seat.close()

    async def test_two_links_at_once_know_which_one_stays(self, pem: tuple[Path, Path]) -> None:
        async with node(pem) as meridian:
            links = [await TlsNetwork().dial(meridian.address, dialling) for _ in range(2)]
            heard = [await meridian.links.get() for _ in range(2)]
            for link in (*links, *heard):
                await link.established()
            assert len({link.session.dialler_key for link in (*links, *heard)}) == 1
            links[0].close("second_link")
            assert (await heard[0].lost).detail == "second_link"
            links[1].send(Ready())
            assert await anext(heard[1]) == Ready()
            links[1].close()

    async def test_somebody_ends_both_tls_connections_and_joins_them(
        self, pem: tuple[Path, Path], tmp_path: Path
    ) -> None:
        class Joined(asyncio.Protocol):
            transport: asyncio.Transport

            def __init__(self, other: Joined | None = None) -> None:
                self.other = other

            def connection_made(self, transport: Any) -> None:
                self.transport = transport
                if self.other is not None:
                    self.other.other = self

            def data_received(self, data: bytes) -> None:
                assert self.other is not None
                self.other.transport.write(data)

            def connection_lost(self, exc: Exception | None) -> None:
                assert self.other is not None
                self.other.transport.close()

        async with node(pem) as meridian:
            inner = await TlsNetwork().dial(meridian.address, lambda seen: Joined())
            between = await TlsNetwork(*_written(tmp_path)).listen("127.0.0.1:0", lambda shown: Joined(inner))
            victim = await TlsNetwork().dial(between.address, dialling)
            with pytest.raises(Refused) as refused:
                await victim.established()
            assert refused.value.code is Code.HELLO_REFUSED
            assert (await victim.lost).cause is Code.BAD_SIGNATURE
            here = await meridian.links.get()
            assert (await here.lost).code is Code.HELLO_REFUSED
            await between.close()

    async def test_tls_1_2_is_not_spoken(self, pem: tuple[Path, Path]) -> None:
        async with node(pem) as meridian:
            older = client_context(["hotline/1"], ssl.TLSVersion.TLSv1_2)
            with pytest.raises(OSError):  # noqa: PT011
                await asyncio.open_connection(*meridian.host_port, ssl=older)

    async def test_tls_1_2_is_not_accepted(self, pem: tuple[Path, Path]) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*pem)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["hotline/1"])
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0, ssl=context)
        with pytest.raises(Refused) as refused:
            await TlsNetwork().dial(f"127.0.0.1:{server.sockets[0].getsockname()[1]}", dialling)
        assert refused.value.code is Code.NOT_REACHABLE
        server.close()

    @pytest.mark.parametrize("alpn", [["hotline/2"], ["http/1.1"], None])
    async def test_another_protocol_is_hung_up_on(self, pem: tuple[Path, Path], alpn: list[str] | None) -> None:
        async with node(pem) as meridian:
            ends = await asyncio.open_connection(*meridian.host_port, ssl=client_context(alpn))
            assert await hangs_up(*ends) == b""
            assert meridian.links.empty()

    async def test_what_is_no_node_is_not_greeted(self, pem: tuple[Path, Path]) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*pem)
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0, ssl=context)
        with pytest.raises(Refused, match="not a hotline node"):
            await TlsNetwork().dial(f"127.0.0.1:{server.sockets[0].getsockname()[1]}", dialling)
        server.close()

    async def test_plain_text_is_not_read(self, pem: tuple[Path, Path]) -> None:
        async with node(pem) as meridian:
            reader, writer = await asyncio.open_connection(*meridian.host_port)
            writer.write(pack_frame(Ready()) * 100)
            assert await hangs_up(reader, writer) in (b"", *ALERTS)
            assert meridian.links.empty()

    async def test_http_has_the_same_port_and_its_own_protocol(self, pem: tuple[Path, Path]) -> None:
        async def answer(request: web.BaseRequest) -> web.Response:
            return web.Response(text=f"{request.method} {request.path}")

        api = web.Server(answer)
        async with node(pem, http=api, strangers_each=1) as meridian:
            async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=client_context(["http/1.1"]))) as http:
                async with http.get(f"https://{meridian.address}/v1/link") as response:
                    assert await response.text() == "GET /v1/link"
                link = await TlsNetwork().dial(meridian.address, dialling)
                await link.established()
                async with http.get(f"https://{meridian.address}/v1/again") as response:
                    assert await response.text() == "GET /v1/again"
            link.close()
            await api.shutdown()


class TestAddresses:
    @pytest.mark.parametrize(
        ("address", "parts"),
        [
            ("192.0.2.7:7464", ("192.0.2.7", 7464)),
            ("[2001:db8::7]:7464", ("2001:db8::7", 7464)),
            ("centre.example:0", ("centre.example", 0)),
        ],
    )
    def test_that_are_understood(self, address: str, parts: tuple[str, int]) -> None:
        assert split_address(address) == parts

    @pytest.mark.parametrize(
        "address", ["", "centre.example", ":7464", "2001:db8::7:7464", "a:b", "a:70000", "a:-1", "a:٣", "[]:1"]
    )
    async def test_that_are_not(self, address: str) -> None:
        with pytest.raises(Refused) as refused:
            await TlsNetwork().dial(address, dialling)
        assert refused.value.code is Code.NOT_REACHABLE

    async def test_where_nobody_listens(self) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            with pytest.raises(Refused) as refused:
                await TlsNetwork().dial(f"127.0.0.1:{taken.getsockname()[1]}", dialling)
        assert refused.value.code is Code.NOT_REACHABLE

    async def test_where_somebody_listens_and_says_nothing(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            address = f"127.0.0.1:{silent.getsockname()[1]}"
            with pytest.raises(Refused) as refused:
                await TlsNetwork(seconds=0.2).dial(address, dialling)
        assert (refused.value.code, refused.value.detail) == (Code.NOT_REACHABLE, f"no answer from {address} in 0.2 s")

    async def test_that_another_program_has(self, pem: tuple[Path, Path]) -> None:
        async with node(pem) as meridian:
            with pytest.raises(Refused, match="cannot listen"):
                await TlsNetwork(*pem).listen(meridian.address, listening)

    async def test_listening_without_a_certificate_is_our_own_mistake(self) -> None:
        with pytest.raises(Misuse):
            await TlsNetwork().listen("127.0.0.1:0", listening)

    async def test_listening_with_a_spoiled_certificate(self, tmp_path: Path) -> None:
        (tmp_path / "spoiled").write_text("not PEM")
        with pytest.raises(Refused) as refused:
            await TlsNetwork(tmp_path / "spoiled", tmp_path / "spoiled").listen("127.0.0.1:0", listening)
        assert refused.value.code is Code.FILE_UNREADABLE


class TestCertificate:
    def test_is_self_signed_p256_and_names_nobody(self, pem: tuple[Path, Path]) -> None:
        certificate = x509.load_pem_x509_certificate(pem[0].read_bytes())
        key = certificate.public_key()
        assert isinstance(key, ec.EllipticCurvePublicKey)
        assert isinstance(key.curve, ec.SECP256R1)
        certificate.verify_directly_issued_by(certificate)
        assert certificate.subject.rfc4514_string() == "CN=hotline"

    def test_hash_is_of_the_bytes_that_a_dialler_sees(self, pem: tuple[Path, Path]) -> None:
        der = ssl.PEM_cert_to_DER_cert(pem[0].read_text())
        assert certificate_hash(pem[0]) == hashlib.sha256(der).digest()

    async def test_behind_a_proxy_the_outer_ones_hash_is_signed(self, pem: tuple[Path, Path], tmp_path: Path) -> None:
        outer = certificate_hash(_written(tmp_path)[0])
        async with node(pem, outer_certificate=outer) as meridian:
            straight = await TlsNetwork().dial(meridian.address, dialling)
            with pytest.raises(Refused):
                await straight.established()
            through_it = await TlsNetwork().dial(meridian.address, lambda seen: dialling(outer))
            await through_it.established()
            through_it.close()


class TestStrangers:
    async def test_who_sends_more_than_a_hello_hears_nothing_but_the_end(self, pem: tuple[Path, Path]) -> None:
        async with node(pem) as meridian:
            reader, writer = await stranger(meridian)
            writer.write((4097).to_bytes(4, "big"))
            assert await hangs_up(reader, writer) == b""
            assert (await (await meridian.links.get()).lost).code is Code.TOO_LARGE

    async def test_who_drips_is_sent_away_in_time(self, pem: tuple[Path, Path]) -> None:
        async with node(pem, seconds=0.4) as meridian:
            reader, writer = await stranger(meridian)
            started = asyncio.get_running_loop().time()
            with contextlib.suppress(OSError):
                while not reader.at_eof() and asyncio.get_running_loop().time() < started + 3:
                    writer.write(b"\x00")
                    await asyncio.sleep(0.05)
            assert 0.2 < asyncio.get_running_loop().time() - started < 2
            assert meridian.listener.strangers == 0
            writer.transport.abort()

    async def test_who_connects_and_says_nothing_is_sent_away_too(self, pem: tuple[Path, Path]) -> None:
        async with node(pem, seconds=0.2) as meridian:
            assert await hangs_up(*await asyncio.open_connection(*meridian.host_port)) == b""
            assert meridian.links.empty()

    async def test_two_hundred_who_drip_do_not_keep_a_peer_out(self, pem: tuple[Path, Path]) -> None:
        async with node(pem, strangers_each=8) as meridian:
            ends = [await asyncio.open_connection(*meridian.host_port) for _ in range(200)]
            await until(lambda: meridian.listener.strangers == 8)
            async with asyncio.timeout(2):
                link = await TlsNetwork().dial(meridian.address, dialling)
                await link.established()
            assert meridian.listener.strangers <= 8
            for _, writer in ends:
                writer.transport.abort()
            await until(lambda: meridian.listener.strangers == 0)
            assert not link.lost.done()
            link.close()

    async def test_all_sources_together_have_a_bound(self, pem: tuple[Path, Path]) -> None:
        async with node(pem, strangers=4) as meridian:
            ends = [
                await asyncio.open_connection(*meridian.host_port, local_addr=(f"127.0.0.{n}", 0)) for n in range(2, 12)
            ]
            await until(lambda: meridian.listener.strangers == 4)
            for _, writer in ends:
                writer.transport.abort()

    async def test_closing_the_listener_sends_strangers_away_and_leaves_links(self, pem: tuple[Path, Path]) -> None:
        async with node(pem) as meridian:
            link = await TlsNetwork().dial(meridian.address, dialling)
            await link.established()
            here = await meridian.links.get()
            ends = await stranger(meridian)
            nobody = await meridian.links.get()
            listener: Listener = meridian.listener
            await listener.close()
            assert await hangs_up(*ends) == b""
            assert (await nobody.lost).code is Code.HELLO_REFUSED
            here.send(Ready())
            assert await anext(link) == Ready()
            link.close()


class TestBackPressure:
    async def test_a_slow_reader_slows_the_sender_and_loses_nothing(self, pem: tuple[Path, Path]) -> None:
        async with node(pem, backlog=8) as meridian:
            link = await TlsNetwork().dial(meridian.address, dialling)
            await link.established()
            here = await meridian.links.get()
            sent = 0

            async def send() -> None:
                nonlocal sent
                for n in range(1, 401):
                    link.send(Item(n=n, sealed=bytes(20_000)), 4)
                    sent = n
                    await link.drained()

            async with asyncio.TaskGroup() as group:
                group.create_task(send())
                await asyncio.sleep(0.3)
                assert sent < 400
                heard: list[int] = []
                while len(heard) < 400:
                    frame = await anext(here)
                    assert isinstance(frame, Item)
                    heard.append(frame.n)
                    assert len(here._frames) <= 8 + 5  # what one read of the wire may bring on top
            assert heard == list(range(1, 401))
            link.close()

    async def test_who_never_reads_is_given_up(self, pem: tuple[Path, Path]) -> None:
        async with node(pem, backlog=1) as meridian:
            link = await TlsNetwork().dial(meridian.address, dialling)
            await link.established()

            async def send_on() -> None:
                for n in range(1, 200):
                    link.send(Item(n=n, sealed=bytes(200_000)))
                    await asyncio.sleep(0)

            with pytest.raises(Refused):
                await send_on()
            assert await link.lost == Closed(Code.TOO_SLOW, "the other end does not read")
            async with asyncio.timeout(1):
                await link.drained()


# -- in memory, on a virtual clock -----------------------------------------------------------------------------------


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop whose clock jumps to the next timer instead of waiting for it."""

    def __init__(self) -> None:
        self.clock = 1000.0
        super().__init__(_Jumping(self))

    def time(self) -> float:
        return self.clock


class _Jumping(selectors.DefaultSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._virtual = loop

    def select(self, timeout: float | None = None) -> Any:
        assert timeout is not None, "everybody waits and nothing will happen"
        self._virtual.clock += max(0.0, timeout)
        return super().select(0)


class Pipe(asyncio.Transport):
    """One direction of a wire that can be cut, slow or full; `peer` is the protocol at its far end."""

    def __init__(self, owner: asyncio.Protocol, delay: float = 0.05) -> None:
        super().__init__()
        self.owner, self.delay, self.cut = owner, delay, False
        self.peer: Pipe | None = None
        self.written = bytearray()
        self.reading = True
        self.closing = False
        self.held: deque[bytes] = deque()  # at the far end, not read yet
        self.carried: deque[bytes] = deque()  # on the way: timers of one instant fire in no order
        self._loop = asyncio.get_running_loop()

    def write(self, data: Any) -> None:
        self.written += data
        if self.peer is not None and not self.cut and not self.closing:
            self.carried.append(bytes(data))
            self._loop.call_later(self.delay, self.deliver)

    def deliver(self) -> None:
        assert self.peer is not None
        self.peer.arrive(self.carried.popleft())

    def arrive(self, data: bytes) -> None:
        if self.closing:
            return
        if self.reading:
            self.owner.data_received(data)
        else:
            self.held.append(data)

    def pause_reading(self) -> None:
        self.reading = False

    def resume_reading(self) -> None:
        self.reading = True
        while self.held and self.reading:
            self.owner.data_received(self.held.popleft())

    def is_closing(self) -> bool:
        return self.closing

    def close(self) -> None:
        self.abort()

    def abort(self) -> None:
        if self.closing:
            return
        self.closing = True
        self._loop.call_soon(self.owner.connection_lost, None)
        if self.peer is not None and not self.cut:
            self._loop.call_later(self.delay, self.peer.abort)


def joined(there: Link, here: Link, delay: float = 0.05) -> tuple[Pipe, Pipe]:
    out, back = Pipe(there, delay), Pipe(here, delay)
    out.peer, back.peer = back, out
    here.connection_made(back)
    there.connection_made(out)
    return out, back


def virtually(run: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Runs a coroutine on a virtual clock; nothing may be left running."""
    with asyncio.Runner(loop_factory=VirtualLoop, debug=True) as runner:

        async def whole() -> T:
            result = await run()
            await asyncio.sleep(10)  # what a link leaves behind would show by now
            assert asyncio.all_tasks() == {asyncio.current_task()}
            return result

        return runner.run(whole())


class TestVirtualTime:
    @pytest.mark.parametrize(("profile", "lost"), [(WIDE, 15), (NARROW, 180)])
    def test_a_cut_line_is_noticed_in_time(self, profile: Profile, lost: int) -> None:
        async def run() -> None:
            loop = asyncio.get_running_loop()
            there, here = dialling(PLAIN, profile=profile), listening(PLAIN)
            out, back = joined(there, here)
            await there.established()
            await here.established()
            await asyncio.sleep(3600)  # an idle hour
            assert not there.lost.done()
            assert there.age() <= profile.heartbeat + 1
            out.cut = back.cut = True
            cut = loop.time()
            closed = await there.lost
            assert closed.code is Code.NOT_REACHABLE
            assert lost - profile.heartbeat - 1 < loop.time() - cut <= lost
            assert (await here.lost).code is Code.NOT_REACHABLE
            assert there._timer is here._timer is None

        virtually(run)

    def test_a_hello_that_nobody_answers_ends_after_ten_seconds(self) -> None:
        async def run() -> None:
            there = dialling(PLAIN)
            there.connection_made(Pipe(there))
            started = asyncio.get_running_loop().time()
            with pytest.raises(Refused) as refused:
                await there.established()
            assert refused.value.code is Code.TOO_SLOW
            assert asyncio.get_running_loop().time() - started == pytest.approx(10)

        virtually(run)

    def test_whoever_waits_may_have_less_patience(self) -> None:
        async def run() -> None:
            there = dialling(PLAIN)
            there.connection_made(Pipe(there))
            with pytest.raises(Refused, match="no hello within 2 s"):
                await there.established(2)
            assert (await there.lost).code is Code.TOO_SLOW

        virtually(run)

    def test_a_reader_that_takes_a_minute_does_not_lose_the_link(self) -> None:
        async def run() -> None:
            there, here = dialling(PLAIN), listening(PLAIN, backlog=1)
            joined(there, here)
            await there.established()
            await here.established()
            for n in range(1, 7):
                there.send(Item(n=n, sealed=b"x"))
            heard: list[Frame] = []
            for _ in range(6):
                await asyncio.sleep(60)
                heard.append(await anext(here))
            assert [frame.n for frame in heard if isinstance(frame, Item)] == [1, 2, 3, 4, 5, 6]
            here.close()
            assert (await there.lost).code is None

        virtually(run)

    def test_what_arrived_before_the_end_can_still_be_read(self) -> None:
        async def run() -> None:
            there, here = dialling(PLAIN), listening(PLAIN)
            joined(there, here)
            await there.established()
            there.send(Ready())
            await asyncio.sleep(1)
            there.close()
            await here.lost
            assert [frame async for frame in here] == [Ready()]

        virtually(run)

    def test_a_reader_that_waits_hears_the_end(self) -> None:
        async def run() -> None:
            there, here = dialling(PLAIN), listening(PLAIN)
            joined(there, here)
            await there.established()

            async def read() -> list[Frame]:
                return [frame async for frame in here]

            async with asyncio.TaskGroup() as group:
                reading = group.create_task(read())
                await asyncio.sleep(1)
                there.close()
            assert reading.result() == []

        virtually(run)

    def test_flash_goes_first_when_the_wire_is_full(self) -> None:
        async def run() -> None:
            there, here = dialling(PLAIN), listening(PLAIN)
            joined(there, here)
            await there.established()
            await here.established()
            there.pause_writing()
            for n, precedence in enumerate((4, 3, 4, 1), start=1):
                there.send(Item(n=n, sealed=b"x"), precedence)
            waiting = asyncio.get_running_loop().create_task(there.drained())
            await asyncio.sleep(1)
            assert not waiting.done()
            there.resume_writing()
            await waiting
            await asyncio.sleep(1)
            there.close()
            assert [frame.n async for frame in here if isinstance(frame, Item)] == [4, 2, 1, 3]

        virtually(run)

    def test_whoever_waits_for_a_full_wire_hears_the_end(self) -> None:
        async def run() -> None:
            there, here = dialling(PLAIN), listening(PLAIN)
            out, _ = joined(there, here)
            await there.established()
            there.pause_writing()
            there.send(Ready())
            async with asyncio.TaskGroup() as group:
                group.create_task(there.drained())
                await asyncio.sleep(1)
                out.abort()
            assert (await there.lost).code is Code.NOT_REACHABLE

        virtually(run)

    def test_a_link_that_ended_before_it_was_connected_is_not_connected(self) -> None:
        async def run() -> None:
            there = dialling(PLAIN)
            there.close()
            late = Pipe(there)
            there.connection_made(late)
            assert late.closing
            assert late.written == b""

        virtually(run)


class TestSigners:
    def test_a_slow_signer_is_waited_for_and_a_slower_one_is_not(self) -> None:
        class Slow(SeedSigner):
            async def sign(self, kind: Kind, payload: bytes) -> bytes:
                await asyncio.sleep(self.seconds)
                return await super().sign(kind, payload)

            seconds = 4.0

        def slow(seconds: float) -> Slow:
            signer = Slow(seed(WORLD.kestrel.name, "test", "centre"), "test")
            signer.seconds = seconds
            return signer

        async def run() -> None:
            there, here = dialling(PLAIN, choose=lambda _: slow(4)), listening(PLAIN)
            joined(there, here)
            assert (await here.established()).identity == KESTREL
            there.close()
            there, here = dialling(PLAIN, choose=lambda _: slow(40)), listening(PLAIN)
            joined(there, here)
            with pytest.raises(Refused) as refused:
                await there.established()
            assert refused.value.code is Code.TOO_SLOW

        virtually(run)

    def test_a_locked_key_is_told_as_what_it_is(self) -> None:
        class Locked(SeedSigner):
            async def sign(self, kind: Kind, payload: bytes) -> bytes:
                raise Refused(Code.KEY_LOCKED)

        async def run() -> None:
            there, here = dialling(PLAIN, choose=lambda _: Locked(bytes(32), "test")), listening(PLAIN)
            joined(there, here)
            with pytest.raises(Refused) as refused:
                await there.established()
            assert refused.value.code is Code.KEY_LOCKED
            assert (await here.lost).code is Code.HELLO_REFUSED

        virtually(run)

    def test_a_drill_key_never_signs_a_live_hello_unnoticed(self) -> None:
        async def run() -> None:
            noticed: list[BaseException] = []
            asyncio.get_running_loop().set_exception_handler(lambda _, context: noticed.append(context["exception"]))
            there, here = dialling(PLAIN, choose=lambda _: SeedSigner(bytes(32), "drill")), listening(PLAIN)
            joined(there, here)
            with pytest.raises(Refused) as refused:
                await there.established()
            assert refused.value.code is Code.HELLO_REFUSED
            await here.lost
            assert [type(error) for error in noticed] == [Misuse]

        virtually(run)

    def test_nobody_is_named_before_they_are_proved(self) -> None:
        async def run() -> None:
            there = dialling(PLAIN)
            with pytest.raises(Misuse):
                _ = there.identity
            there.close()
            assert await there.lost == Closed(None, "stopping")
            with pytest.raises(Misuse):
                _ = there.identity

        virtually(run)


async def test_the_first_bytes_of_a_connection_name_nobody() -> None:
    """T24: the ClientHello is readable on the way. No name of a server is in it, and it is as long for everybody."""
    heard: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(4096))
        writer.close()

    async with await asyncio.start_server(listen, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        for host in ("127.0.0.1", "localhost"):
            with pytest.raises(Refused):
                await TlsNetwork().dial(f"{host}:{port}", lambda certificate: asyncio.Protocol())
        await until(lambda: len(heard) == 2)
    assert all(hello[:1] == b"\x16" and b"localhost" not in hello for hello in heard)
    assert len({len(hello) for hello in heard}) == 1
