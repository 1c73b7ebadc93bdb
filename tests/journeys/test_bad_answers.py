"""Servers that refuse, fail or are not there: one clear sentence with its remedy, and the program goes on."""

import socket
from collections.abc import Callable

import pytest

from desktop_ai.services.reply_run import RETRIES
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver
from tests.support.window_loop import Programs

Trouble = Callable[[ScriptedServer], None]
GONE = {"error": {"message": "The model `old` does not exist", "code": "model_not_found"}}
SECRET = "sk-not-a-real-key-0123456789"


def fail_for_good(server: ScriptedServer, status: int) -> None:
    """Have the server fail as often as it is asked for one answer."""
    for _ in range(1 + RETRIES):
        server.fail(status)


TROUBLES: dict[str, tuple[Trouble, str, str]] = {
    "wrong key": (
        lambda server: server.fail(401),
        "Custom endpoint does not accept this key.",
        "Enter another key.",
    ),
    "unknown model": (
        lambda server: server.fail(404, GONE),
        "Custom endpoint does not have this model.",
        "Choose another model.",
    ),
    "a page instead of an API": (
        lambda server: server.page(),
        "What answers at the address of Custom endpoint is not a model server.",
        "Check the address.",
    ),
    "too many requests": (
        lambda server: fail_for_good(server, 429),
        "Custom endpoint asks to wait: too many requests.",
        "Try again in a moment.",
    ),
    "a failing server": (
        lambda server: fail_for_good(server, 500),
        "Custom endpoint failed while answering.",
        "Try again in a moment.",
    ),
}


async def recovers(window: WindowDriver, server: ScriptedServer) -> None:
    """The program goes on: the same question is answered, and the next one too."""
    server.reply("Now it works.")
    window.act("reply.try_again")
    await window.see("Now it works.")
    await window.replied()
    server.reply("And again.")
    await window.ask("Another question")
    await window.see("And again.")


@pytest.mark.parametrize("name", TROUBLES)
async def test_a_refusal_is_told_in_the_message_with_its_remedy(
    name: str, start: Programs, server: ScriptedServer
) -> None:
    cause, sentence, remedy = TROUBLES[name]
    window = await start()
    await window.talk_to(server.url)
    cause(server)
    await window.ask("A question")
    await window.see(sentence)
    assert window.visible_text().count(sentence) == 1
    footer = next(line for line in window.visible_text().splitlines() if sentence in line)
    assert footer.endswith(remedy)
    assert window.sees("A question")
    await recovers(window, server)
    assert not window.sees(sentence)


async def test_a_reply_that_is_cut_keeps_what_arrived(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.cut("Half of the")
    await window.ask("A question")
    await window.see("The connection to Custom endpoint broke before the reply was complete. Try again.")
    assert window.sees("Half of the")
    await window.close()
    reply = window.documents()[0]["messages"][-1]
    assert reply["parts"] == [{"type": "text", "text": "Half of the"}]
    assert reply["reply"]["status"] == "failed"


async def test_without_a_key_the_message_says_so_and_a_key_helps(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    window.act("account.choose")
    await window.choose_in_palette("openai")
    await window.see_palette("Key for OpenAI")
    window.press("Esc")
    await window.see("OpenAI needs a key.")
    await window.ask("A question")
    await window.see(
        "There is no key for OpenAI. Enter a key, or set OPENAI_API_KEY before the program starts."
    )
    await window.talk_to(server.url, account="OpenAI")
    window.act("account.enter_key")
    await window.see_palette("Key for OpenAI")
    await window.choose_in_palette(SECRET)
    # There is no keyring here, so the key stays in memory, and the window says so.
    await window.be_told("This system has no keyring that could keep keys.")
    window.act("model.choose")
    await window.choose_in_palette("scripted-model")
    await recovers(window, server)
    assert {request.headers["authorization"] for request in server.chats} == {f"Bearer {SECRET}"}
    await window.close()
    kept = [path for path in window.directory.rglob("*") if path.is_file()]
    assert kept
    assert not [path.name for path in kept if SECRET.encode() in path.read_bytes()]


async def test_a_server_that_is_not_there_is_named_with_what_to_check(
    start: Programs, server: ScriptedServer
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    window = await start()
    await window.talk_to(f"http://127.0.0.1:{port}/v1")
    await window.ask("A question")
    await window.see(f"Custom endpoint cannot be reached: nothing answers at 127.0.0.1:{port}.")
    await window.see("Check the network, the address, and that the server is running; then try again.")
    await window.talk_to(server.url)
    await recovers(window, server)


async def test_an_address_that_is_none_is_refused_and_the_old_one_stays(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.act("account.edit_address")
    await window.choose_in_palette("ftp://nowhere")
    await window.see("An address must begin with http:// or https://, not with ftp://.")
    assert window.window.panels.palette.edit.text() == "ftp://nowhere"
    window.press("Esc")
    await window.ask("A question")
    assert len(server.chats) == 1


async def test_what_the_next_message_will_be_stays_while_a_reply_fails(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.fail(500)
    await window.say("A question")
    window.type("the next thought")
    await window.replied()
    assert window.composer_text == "the next thought"
