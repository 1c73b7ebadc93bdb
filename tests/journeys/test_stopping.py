"""Stopping a reply, in every phase it can be in."""

import socket
from collections.abc import Callable, Iterator
from time import monotonic

import pytest

from desktop_ai.services.reply_run import Phase
from tests.support.scripted_server import End, ScriptedServer, transcript
from tests.support.window_driver import WindowDriver, collected, until
from tests.support.window_loop import Programs

SOON = 2.0  # seconds; what is promised is 0.1, but other processes may take this one's turns
STOPS = 5
Record = Callable[[str, object], None]


async def stop_and_measure(window: WindowDriver, server: ScriptedServer) -> float:
    """Press Escape; seconds until the server saw the connection close."""
    request = server.chats[-1]
    pressed = monotonic()
    window.press("Esc")
    await until(request.left.is_set, "the server was left waiting")
    await window.replied()
    return request.left_at - pressed


@pytest.mark.parametrize("phase", [Phase.CONNECTING, Phase.WAITING, Phase.THINKING, Phase.WRITING])
async def test_stopping_closes_the_connection_at_once_and_keeps_what_arrived(
    phase: Phase, start: Programs, server: ScriptedServer, record_property: Record
) -> None:
    window = await start()
    await window.talk_to(server.url)
    words, thought = "", ""
    if phase is Phase.CONNECTING:
        server.stall()
    else:
        words = "As far as this" if phase is Phase.WRITING else ""
        thought = "Let me see" if phase is Phase.THINKING else ""
        server.reply(words, reasoning=thought, finish=None, end=End.STALL)
    await window.say("Go on")
    await until(lambda: server.chats, "the request did not come")
    await window.in_phase(phase)
    await window.see(words)

    seconds = await stop_and_measure(window, server)
    record_property("milliseconds_to_close", round(seconds * 1000, 1))
    print(f"stopped while {phase}: the connection was closed after {seconds * 1000:.1f} ms")
    assert seconds < SOON
    await window.see("stopped")
    await window.see(words)
    await window.close()
    message = window.documents()[0]["messages"][-1]
    assert message["reply"]["status"] == "stopped"
    texts = [part["text"] for part in message.get("parts", ()) if part["type"] == "text"]
    assert texts == ([words] if words else [])


@pytest.fixture
def deaf_address() -> Iterator[str]:
    """The address of a server that is there but takes no connection: its queue is full."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        waiting = []
        for _ in range(2):
            other = socket.socket()
            other.setblocking(False)
            other.connect_ex(listening.getsockname())
            waiting.append(other)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
        for other in waiting:
            other.close()


async def test_stopping_works_while_nobody_takes_the_connection(start: Programs, deaf_address: str) -> None:
    window = await start()
    await window.talk_to(deaf_address)
    window.act("model.choose")
    await window.choose_in_palette("some-model")
    await window.say("Is anybody there?")
    await window.in_phase(Phase.CONNECTING)
    pressed = monotonic()
    window.press("Esc")
    await window.replied()
    assert monotonic() - pressed < SOON
    await window.see("stopped")


async def test_the_button_stops_as_the_key_does(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.stall("Some words")
    await window.say("Go on")
    await window.see("Some words")
    window.act("reply.stop")
    await window.replied()
    await window.see("stopped")
    assert not window.can("reply.stop")


async def test_after_a_stop_the_next_message_is_answered(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.stall("Half")
    await window.say("First")
    await window.see("Half")
    window.press("Esc")
    await window.replied()
    server.reply("Whole.")
    await window.ask("Second")
    await window.see("Whole.")


async def test_stopping_in_the_thick_of_a_fast_reply_leaves_nothing_open(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    for number in range(STOPS):
        server.play(transcript("word " * 30_000), piece_size=60_000)
        await window.say(f"Go on {number}")
        run = next(iter(window.chat.runs.values()))
        await until(lambda run=run: run.event_count > 100, "nothing came")  # type: ignore[misc]
        window.press("Esc")
        await window.replied()
        await collected()
