"""Several conversations at once, and quitting in the middle of them."""

import subprocess
import sys
from pathlib import Path

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, read_json, until
from tests.support.window_loop import Programs


async def start_three_replies(window: WindowDriver, server: ScriptedServer) -> None:
    for name in ("Alpha", "Beta", "Gamma"):
        window.act("conversation.new")
        server.stall(f"{name} has begun")
        await window.say(f"Tell me of {name}")
        await window.see(f"{name} has begun")


async def test_switching_between_conversations_stops_no_reply(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await start_three_replies(window, server)
    await window.see("3 replies running")
    for name in ("Alpha", "Gamma", "Beta"):
        await window.open_conversation(f"Tell me of {name}")
        await window.see(f"{name} has begun")
        assert window.chat.is_running
    await window.see("Tell me of Alpha, writing")

    window.press("Esc")
    await window.replied()
    await window.see("2 replies running")
    await window.open_conversation("Tell me of Alpha")
    assert window.chat.is_running
    assert [request.left.is_set() for request in server.chats] == [False, True, False]


async def test_a_reply_goes_on_while_another_conversation_is_shown(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("one two three four five six seven eight", delay=0.05)
    await window.say("Count")
    first = window.chat
    await window.see("one")
    window.act("conversation.new")
    assert first.is_running
    assert not window.sees("one")
    server.reply("Quick.")
    await window.ask("And you?")
    await until(lambda: not first.is_running, "the first reply did not end")
    await window.open_conversation("Count")
    await window.see("one two three four five six seven eight")


async def test_what_is_being_written_stays_with_its_conversation(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("First")
    await window.write("not yet sent")
    window.act("conversation.new")
    assert window.composer_text == ""
    await window.open_conversation("First")
    assert window.composer_text == "not yet sent"


async def test_quitting_while_replies_run_keeps_what_arrived(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await start_three_replies(window, server)
    window.press("Ctrl+Q")
    await window.ended()
    kept = {document["title"]: document["messages"][-1] for document in window.documents()}
    assert len(kept) == 3
    for name in ("Alpha", "Beta", "Gamma"):
        reply = kept[f"Tell me of {name}"]
        assert reply["parts"] == [{"type": "text", "text": f"{name} has begun"}]
        assert reply["reply"]["status"] == "stopped"
    assert not list((window.directory / "conversations").glob("*.journal"))
    await until(lambda: all(request.left.is_set() for request in server.chats), "connections stayed open")


class LookingServer(ScriptedServer):
    """Looks at the data directory at the moment at which a chat request comes in."""

    def __init__(self, directory: Path) -> None:
        super().__init__()
        self._directory = directory
        self.found: list[str] = []

    def _note(self, received: object) -> None:
        if getattr(received, "path", "").endswith("/chat/completions"):
            files = sorted((self._directory / "conversations").iterdir())
            self.found.append("\n".join(file.read_text(encoding="utf-8") for file in files))
        super()._note(received)  # type: ignore[arg-type]


async def test_a_message_is_on_the_disk_before_its_request_leaves(start: Programs, tmp_path: Path) -> None:
    server = LookingServer(tmp_path / "data")
    with server:
        window = await start()
        await window.talk_to(server.url)
        await window.ask("The first of its conversation")
        await window.ask("The second")
    assert "The first of its conversation" in server.found[0]
    assert "The second" in server.found[1]
    assert len(server.found) == 2


def started_again(directory: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "desktop_ai", "--data-dir", str(directory)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


async def test_a_second_start_hands_over_to_the_first_window(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await start()
    main = window.window.main
    main.showMinimized()
    await until(main.isMinimized, "the window was not minimised")
    second = started_again(tmp_path / "data")
    await until(lambda: second.poll() is not None, "the second start did not end", within=20)
    said = second.communicate()[0]
    assert (second.returncode, said) == (0, b"")
    await until(
        lambda: not main.isMinimized() and main.isActiveWindow(), "the window did not come to the front"
    )
    await window.talk_to(server.url)
    await window.ask("Still there?")
    await window.close()
    assert read_json(next((tmp_path / "data" / "conversations").glob("*.json")))["title"] == "Still there?"
