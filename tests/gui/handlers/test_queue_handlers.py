"""Messages that are written while a reply comes: they wait, and go when it is their turn."""

import json

from desktop_ai.core.message import Role
from tests.support.picture_files import png
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def running(start: Programs, server: ScriptedServer) -> WindowDriver:
    """A window in which a reply is under way that does not end by itself."""
    window = await start()
    await window.talk_to(server.url)
    server.stall("Some words")
    await window.say("First")
    await window.see("Some words")
    return window


def asked(server: ScriptedServer) -> list[str]:
    return [chat.messages[-1]["content"] for chat in server.chats]


def prompts(window: WindowDriver) -> list[str]:
    return [message.text for message in window.chat.conversation.path() if message.role is Role.USER]


async def queue(window: WindowDriver, *texts: str) -> None:
    for text in texts:
        await window.write(text)
        window.press("Return")
        assert window.composer_text == ""


async def test_what_is_queued_is_sent_one_after_the_other_when_the_reply_is_done(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("Some words that take their time to come until all are there", delay=0.1)
    await window.say("First")
    await window.see("Some words")
    assert "Enter queues the next message" in window.visible_text()
    await queue(window, "Second", "Third")
    await window.see("Queued: sent when this reply is done")
    assert lines(window) == ["Second", "Third"]
    assert len(server.chats) == 1
    await until(lambda: prompts(window) == ["First", "Second", "Third"], "they were not sent")
    await window.replied()
    assert asked(server) == ["First", "Second", "Third"]
    await window.no_longer_see("Queued")
    assert not window.can("queue.edit")


async def test_after_a_reply_that_was_stopped_they_wait_until_somebody_sends_them(
    start: Programs, server: ScriptedServer
) -> None:
    window = await running(start, server)
    await queue(window, "Second", "Third")
    window.press("Esc")
    await window.replied()
    await window.see("Not sent, because the reply did not come to its end")
    assert len(server.chats) == 1
    window.press("Return")  # in an empty composer
    await until(lambda: prompts(window) == ["First", "Second", "Third"], "they were not sent")
    await window.replied()


async def test_the_last_one_comes_back_with_up_before_what_is_being_written(
    start: Programs, server: ScriptedServer
) -> None:
    window = await running(start, server)
    await queue(window, "Second", "Third")
    window.press("Up")
    await until(lambda: window.composer_text == "Third", "it did not come back")
    window.type(" indeed")
    window.act("queue.edit")
    await until(lambda: window.composer_text == "Second\n\nThird indeed", "it did not come back")
    await window.no_longer_see("Queued")
    window.press("Ctrl+Z")
    assert window.composer_text == "Third indeed"


async def test_one_is_taken_away_in_the_list_and_brought_back_by_undo(
    start: Programs, server: ScriptedServer
) -> None:
    window = await running(start, server)
    await queue(window, "Second", "Third")
    window.act("queue.focus")
    window.press("Up")
    window.press("Del")
    assert lines(window) == ["Third"]
    window.act("history.undo")
    await until(lambda: lines(window) == ["Second", "Third"], "it did not come back")
    window.act("history.redo")
    await until(lambda: lines(window) == ["Third"], "it was not taken away again")
    window.act("queue.focus")
    window.press("Esc")  # goes on writing, and does not stop the reply
    assert window.window.main.pane.composer.edit.hasFocus()
    assert window.chat.is_running


def lines(window: WindowDriver) -> list[str]:
    strip = window.window.main.pane.composer.queue.list
    return [strip.item(row).text() for row in range(strip.count())]


async def test_a_text_and_its_files_survive_the_end_of_the_program(
    start: Programs, server: ScriptedServer
) -> None:
    window = await running(start, server)
    chat = window.chat
    chat.attached.add(await chat.attachments.from_bytes(b"words of a file", "notes.txt"))
    chat.attached.add(await chat.attachments.from_bytes(png(), "cat.png"))
    await queue(window, "Second")
    title = chat.conversation.title
    await window.close()
    kept = (window.directory / "settings.json").read_text("utf-8")
    assert "words of a file" not in kept
    assert [each["text"] for each in json.loads(kept)["queued"][chat.conversation.id]] == ["Second"]

    window = await start()
    await window.open_conversation(title)
    await window.see("Not sent, because")
    assert lines(window) == ["Second · 2 attached"]
    window.press("Return")
    await until(lambda: len(server.chats) == 2, "it was not sent")
    sent = json.dumps(server.chats[-1].messages[-1])
    assert "words of a file" in sent
    assert "image/png" in sent
    await window.replied()


async def test_nothing_of_a_temporary_conversation_is_kept_and_no_key_is(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.act("conversation.new_temporary")
    server.stall("Some words")
    await window.say("First")
    await window.see("Some words")
    await queue(window, "Between us")
    await window.close()
    assert "Between us" not in (window.directory / "settings.json").read_text("utf-8")
