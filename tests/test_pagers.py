"""Pages over real ways, to real receivers on this computer: mail, HTTP and a command. What arrives, and what is said of
those that do not take it."""

from __future__ import annotations

import asyncio
import email
import email.message
import email.policy
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from aiosmtpd.smtp import SMTP, Envelope, Session

from hotline.node.deliver import pager as paging
from hotline.node.deliver.calling import Pager
from hotline.node.deliver.page_words import Words
from hotline.node.deliver.pager import send

WORDS = Words("KESTREL: FLASH 73051", "FLASH 73051 from MERIDIAN is here, and nobody has opened it.\nGo to a seat.")


class Mailbox:
    """What a mail server took."""

    def __init__(self, answer: str = "250 OK") -> None:
        self.mails: list[email.message.EmailMessage] = []
        self.to: list[str] = []
        self._answer = answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        self.mails.append(email.message_from_bytes(content, policy=email.policy.default))
        self.to += envelope.rcpt_tos
        return self._answer


@asynccontextmanager
async def mail_server(box: Mailbox) -> AsyncIterator[int]:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(box, loop=loop), "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()


@asynccontextmanager
async def http_server(status: int, taken: list[dict[str, str]], *, location: str = "") -> AsyncIterator[str]:
    async def take(request: web.Request) -> web.Response:
        taken.append({"authorization": request.headers.get("Authorization", ""), **await request.json()})
        return web.Response(status=status, headers={"Location": location} if location else {})

    app = web.Application()
    app.router.add_post("/{path:.*}", take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"{host}:{port}"
    finally:
        await runner.cleanup()


async def test_by_mail() -> None:
    box = Mailbox()
    async with mail_server(box) as port:
        url = (
            f"mailto://127.0.0.1:{port}/?from=hotline@kestrel.example&to=duty@kestrel.example&mode=insecure&format=text"
        )
        assert await send(Pager(name="duty", url=url), WORDS, None) == ""
    (mail,) = box.mails
    assert box.to == ["duty@kestrel.example"]
    assert mail["Subject"] == WORDS.title
    body = mail.get_body(("plain",))
    assert body is not None
    assert body.get_content().splitlines()[:2] == WORDS.body.splitlines()
    assert "http" not in str(mail)  # nothing in it is fetched from anywhere


async def test_a_mail_server_that_does_not_take_it_is_told() -> None:
    async with mail_server(Mailbox("451 later")) as port:
        url = f"mailto://127.0.0.1:{port}/?from=hotline@kestrel.example&to=duty@kestrel.example&mode=insecure"
        assert await send(Pager(name="duty", url=url), WORDS, None) == "not_taken"


async def test_by_http_with_the_url_in_a_file_of_its_own(tmp_path: Path) -> None:
    taken: list[dict[str, str]] = []
    async with http_server(200, taken) as at:
        (tmp_path / "duty.url").write_text(f"json://watch:secret@{at}/pages\n")
        assert await send(Pager(name="duty", url_file="duty.url"), WORDS, tmp_path) == ""
    (page,) = taken
    assert (page["title"], page["message"]) == (WORDS.title, WORDS.body)
    assert page["authorization"].startswith("Basic ")


async def test_a_receiver_that_answers_with_an_error_has_not_taken_it() -> None:
    taken: list[dict[str, str]] = []
    async with http_server(503, taken) as at:
        assert await send(Pager(name="duty", url=f"json://{at}/"), WORDS, None) == "not_taken"
    assert taken


async def test_a_receiver_that_sends_us_elsewhere_is_not_followed() -> None:
    elsewhere: list[dict[str, str]] = []
    async with http_server(200, elsewhere) as other, http_server(307, [], location=f"http://{other}/") as at:
        assert await send(Pager(name="duty", url=f"json://{at}/"), WORDS, None) == "not_taken"
    assert elsewhere == []


async def test_no_proxy_of_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[dict[str, str]] = []
    proxied: list[dict[str, str]] = []
    async with http_server(200, proxied) as proxy, http_server(200, taken) as at:
        monkeypatch.setenv("http_proxy", f"http://{proxy}/")
        assert await send(Pager(name="duty", url=f"json://{at}/"), WORDS, None) == ""
    assert (len(taken), proxied) == (1, [])


async def test_by_a_command_which_gets_it_on_its_standard_input(tmp_path: Path) -> None:
    page = tmp_path / "page"
    command = ("sh", "-c", 'cat > "$0"', str(page))
    assert await send(Pager(name="duty", command=command), WORDS, None) == ""
    assert page.read_text() == f"{WORDS.title}\n{WORDS.body}\n"


@pytest.mark.parametrize(
    ("pager", "why"),
    [
        (Pager(name="duty", command=("false",)), "command_failed"),
        (Pager(name="duty", command=("/no/such/command",)), "command_not_found"),
        (Pager(name="duty", url="nonsense"), "url_not_understood"),
        (Pager(name="duty", url="json://127.0.0.1:9/"), "not_taken"),
        (Pager(name="duty", url_file="none.url"), "url_file_unreadable"),
    ],
)
async def test_what_went_wrong_is_a_word_that_holds_no_secret(pager: Pager, why: str, tmp_path: Path) -> None:
    assert await send(pager, WORDS, tmp_path) == why


async def test_one_that_hangs_is_ended_with_all_that_it_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paging, "SEND_SECONDS", 0.5)
    alive = tmp_path / "alive"
    script = f"(sleep 2; echo yes > {alive}) & cat > /dev/null; sleep 60"
    assert await send(Pager(name="duty", command=("sh", "-c", script)), WORDS, None) == "too_slow"
    await asyncio.sleep(2.2)
    assert not alive.exists()


async def test_what_the_library_prints_goes_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    taken: list[dict[str, str]] = []
    async with http_server(500, taken) as at:
        assert await send(Pager(name="duty", url=f"json://watch:secret@{at}/"), WORDS, None) == "not_taken"
    out, err = capfd.readouterr()
    assert "secret" not in out + err
    assert json.dumps(taken)
