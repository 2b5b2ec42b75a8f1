"""A real relay on loopback, and two ends that meet there: TLS and the hello run through it, end to end."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from hotline.link import Link
from hotline.link.certificate import make_certificate
from hotline.link.network import split_address
from hotline.link.relayed import Relaying
from hotline.link.tls import RelayListener, TlsNetwork, certificate_hash
from hotline.relay.door import Relay
from hotline.relay.settings import RelaySettings, certificate_files, read_relay_settings
from protocols.errors import Code, Refused
from protocols.frames import Item, Ready
from protocols.relay import ALPN, relay_key
from tests.test_link import dialling, listening
from tests.waiting import until

SECRETS = {"MERIDIAN": bytes([1]) * 32, "KESTREL": bytes([2]) * 32, "HALCYON": bytes([3]) * 32}
ADDRESS = "127.0.0.1:{port}"


class Place:
    """The relay, and what the two ends need there."""

    def __init__(self, relay: Relay, folder: Path, told: list[tuple[str, dict[str, object]]]) -> None:
        self.relay, self.folder, self.told = relay, folder, told
        self.links: list[Link] = []

    def network(self, name: str, secret: bytes | None = None) -> TlsNetwork:
        return TlsNetwork(
            self.folder / "tls.crt", self.folder / "tls.key",
            relaying=Relaying("test", name, secret or SECRETS[name]), seconds=3,
        )  # fmt: skip

    @asynccontextmanager
    async def waiting(self, name: str = "MERIDIAN") -> AsyncIterator[RelayListener]:
        def make(certificate: bytes) -> Link:
            self.links.append(listening(certificate))
            return self.links[-1]

        listener = await self.network(name).listen(f"{self.relay.address}/{name}", make)
        assert isinstance(listener, RelayListener)
        try:
            await until(lambda: not listener.reason)
            yield listener
        finally:
            await listener.close()

    async def dial(self, name: str = "KESTREL", wanted: str = "MERIDIAN", secret: bytes | None = None) -> Link:
        return await self.network(name, secret).dial(f"{self.relay.address}/{wanted}", dialling)


@pytest.fixture
async def place(tmp_path: Path, unused_tcp_port_factory: Callable[[], int]) -> AsyncIterator[Place]:
    address = f"127.0.0.1:{unused_tcp_port_factory()}"
    key, certificate = make_certificate()
    (tmp_path / "tls.key").write_bytes(key)
    (tmp_path / "tls.crt").write_bytes(certificate)
    keys = {name: relay_key(SECRETS[name], address).hex() for name in ("MERIDIAN", "KESTREL")}
    settings = RelaySettings(listen=address, test=keys, hello_seconds=1, join_seconds=1, waiting_each=2)
    told: list[tuple[str, dict[str, object]]] = []
    relay = Relay(settings, *certificate_files(tmp_path / "relay.toml"), lambda step, facts: told.append((step, facts)))
    await relay.open()
    found = Place(relay, tmp_path, told)
    yield found
    for link in found.links:
        link.close()
        await link.gone()
    await relay.close()


async def ended(link: Link) -> None:
    link.close()
    await link.gone()


async def test_two_that_cannot_reach_each_other_meet_at_a_relay(place: Place) -> None:
    async with place.waiting() as listener:
        link = await place.dial()
        assert (await link.established()).identity.centre == "MERIDIAN"
        await until(lambda: place.links and place.links[0].session.other_key)
        link.send(Item(n=1, sealed=bytes(200_000)))
        place.links[0].send(Ready())
        assert isinstance(await anext(place.links[0]), Item)
        assert isinstance(await anext(link), Ready)
        # And the next one is waited for already.
        await until(lambda: place.relay.waiting == 1)
        second = await place.dial()
        await second.established()
        await ended(second)
        await ended(link)
        assert listener.reason == ""
        await until(lambda: [step for step, _ in place.told].count("parted") == 2)


async def test_the_certificate_that_both_sign_is_that_of_the_other_end_not_of_the_relay(place: Place) -> None:
    async with place.waiting():
        link = await place.dial()
        await link.established()
        certificate = certificate_hash(place.folder / "tls.crt")
        assert link.session._exchange._certificate == certificate
        assert certificate_hash(place.folder / "relay.crt") != certificate
        await ended(link)


async def test_who_ends_a_link_ends_it_at_the_other_end_as_well(place: Place) -> None:
    async with place.waiting():
        link = await place.dial()
        await link.established()
        await until(lambda: place.links and place.links[0].session.other_key)
        await ended(link)
        closed = await place.links[0].lost
        assert closed.detail == "stopping"


@pytest.mark.parametrize(
    ("name", "wanted", "secret"),
    [
        ("HALCYON", "MERIDIAN", None),  # it is not listed there
        ("KESTREL", "MERIDIAN", bytes(32)),  # somebody else under its name
        ("KESTREL", "HALCYON", None),  # nobody waits
    ],
    ids=["not_listed", "another_secret", "nobody_waits"],
)
async def test_who_is_not_joined(place: Place, name: str, wanted: str, secret: bytes | None) -> None:
    async with place.waiting():
        with pytest.raises(Refused) as refused:
            async with asyncio.timeout(15):
                await place.dial(name, wanted, secret)
        assert refused.value.code is Code.NOT_REACHABLE
        assert place.links == []


async def test_nobody_waits_under_a_name_that_is_not_his(place: Place) -> None:
    network = place.network("MERIDIAN", bytes(32))
    listener = await network.listen(f"{place.relay.address}/MERIDIAN", listening)
    assert isinstance(listener, RelayListener)
    await until(lambda: "hung up" in listener.reason)
    assert place.relay.waiting == 0
    await listener.close()


async def test_a_recorded_proof_fits_no_second_time(place: Place) -> None:
    """Each proof is over a nonce of the relay's own."""

    async def ask(given: str | None) -> tuple[str, str]:
        import ssl

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.set_alpn_protocols([ALPN])
        host, port = split_address(place.relay.address)
        reader, writer = await asyncio.open_connection(host, port, ssl=context)
        writer.write(f"{ALPN} wait test KESTREL\n".encode())
        nonce = (await reader.readline()).decode().split()[1]
        from protocols.relay import RelayAsk, proof

        key = relay_key(SECRETS["KESTREL"], place.relay.address)
        proved = given or proof(key, RelayAsk("wait", "test", "KESTREL"), bytes.fromhex(nonce)).hex()
        writer.write(f"proof {proved}\n".encode())
        said = (await reader.readline()).decode()
        writer.close()
        await writer.wait_closed()
        return proved, said

    proved, said = await ask(None)
    assert said == "waiting\n"
    _, said = await ask(proved)
    assert said == ""


async def test_a_stranger_has_a_second_and_a_few_places(place: Place) -> None:
    host, port = split_address(place.relay.address)
    strangers = [await asyncio.open_connection(host, port) for _ in range(40)]
    async with place.waiting():  # the oldest went; whoever proves itself gets in
        link = await place.dial()
        await link.established()
        await ended(link)
    for reader, writer in strangers:
        async with asyncio.timeout(5):
            assert await reader.read(100) == b""
        writer.close()
        await writer.wait_closed()


async def test_who_waits_and_is_gone_holds_nobody_up(place: Place) -> None:
    async with place.waiting() as first:
        first._standing.cancel()
        async with place.waiting():
            async with asyncio.timeout(10):
                link = await place.dial()
                await link.established()
            await ended(link)


def test_a_relays_file_names_what_is_wrong(tmp_path: Path) -> None:
    refused = refusal(tmp_path, '[live]\nMERIDIAN = "short"\n')
    assert refused.code is Code.FILE_UNREADABLE
    assert "live" in refused.detail


def refusal(folder: Path, text: str, mode: int = 0o600) -> Refused:
    file = folder / "relay.toml"
    file.write_text(text)
    file.chmod(mode)
    with pytest.raises(Refused) as refused:
        read_relay_settings(file)
    return refused.value


def test_what_two_centres_printed_put_into_one_file_as_it_stands_is_told_how_to_write_it(tmp_path: Path) -> None:
    printed = [f'[test]\n{name} = "{"ab" * 32}"\n' for name in ("MERIDIAN", "KESTREL")]
    refused = refusal(tmp_path, "".join(printed))
    assert refused.code is Code.FILE_UNREADABLE
    assert "one heading [test], and under it a line for each centre" in refused.detail


@pytest.mark.parametrize("mode", [0o644, 0o640])
def test_a_relays_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    refused = refusal(tmp_path, "", mode)
    assert refused.code is Code.KEY_EXPOSED
    assert f"chmod 600 {tmp_path / 'relay.toml'}" in refused.detail


@pytest.mark.parametrize("said", [b"x" * 300_000, b"x" * 300 + b"\n", b"hotline-relay/1 join\n", b"\xff\n"])
async def test_what_a_stranger_says_is_refused_and_nothing_breaks(place: Place, said: bytes) -> None:
    import ssl

    broken: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: broken.append(context))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols([ALPN])
    host, port = split_address(place.relay.address)
    reader, writer = await asyncio.open_connection(host, port, ssl=context)
    writer.write(said)
    async with asyncio.timeout(5):
        with contextlib.suppress(OSError):
            assert await reader.read() == b""
    writer.transport.abort()
    await until(lambda: not place.relay._tasks)
    assert broken == []
