"""Files that cannot be read and disks that cannot be written: told once, nothing lost, the program goes on."""

from pathlib import Path

from tests.support.bad_disks import open_place, permission_lost, small_disk
from tests.support.conversations import make_library
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

GARBAGE = "{ this is not JSON"


async def comes_back(window: WindowDriver, text: str) -> None:
    """Wait until what could not be kept is in the composer again; other files may have complained before it."""
    await until(lambda: window.composer_text == text, "what was typed did not come back")


async def goes(window: WindowDriver, text: str, server: ScriptedServer, count: int) -> None:
    """Press Enter until what is typed was sent: a press while an earlier attempt still fails does nothing."""

    def is_sent() -> bool:
        if window.composer_text == text and not window.chat.is_running:
            window.press("Return")
        return len(server.chats) == count

    await until(is_sent, "the message was not sent when it could be kept")


async def test_settings_that_cannot_be_read_are_set_aside_and_the_program_starts(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    directory = tmp_path / "data"
    directory.mkdir()
    (directory / "settings.json").write_text(GARBAGE)
    window = await start()
    await window.see("settings.json” could not be read and was set aside under “quarantine”")
    assert [path.read_text() for path in (directory / "quarantine").iterdir()] == [GARBAGE]
    await window.talk_to(server.url)
    await window.ask("A question")
    await window.close()
    window = await start()
    assert window.core.accounts.base_url(window.chat.account) == server.url
    assert not window.sees("quarantine")


async def test_a_conversation_that_cannot_be_read_is_set_aside_and_the_others_are_there(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    directory = tmp_path / "data"
    make_library(directory, 2, with_index=False)
    (directory / "conversations" / "20260101-000009-000abcdef.json").write_text(GARBAGE)
    window = await start()
    await window.see("20260101-000009-000abcdef.json” could not be read and was set aside under “quarantine”")
    assert [path.read_text() for path in (directory / "quarantine").iterdir()] == [GARBAGE]
    await window.open_conversation("Conversation number 1")
    await window.see("Answer 1")
    await window.talk_to(server.url)
    await window.ask("A question")


async def test_a_conversation_that_breaks_while_the_program_runs_hides_no_other(
    start: Programs, tmp_path: Path
) -> None:
    ids = make_library(tmp_path / "data", 2, with_index=False)
    window = await start()
    await window.see("Conversation number 0")
    (tmp_path / "data" / "conversations" / f"{ids[0]}.json").write_text(GARBAGE)
    window.act("conversation.open")
    await window.choose_in_palette("Conversation number 0")
    await window.see("could not be read and was set aside under “quarantine”")
    await window.open_conversation("Conversation number 1")
    await window.see("Answer 1")


async def test_a_full_disk_keeps_what_is_typed_and_the_message_goes_when_there_is_room(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        window = await start(disk.place)
        await window.talk_to(server.url)
        await window.ask("While there is room")
        await window.saved()
        disk.fill()
        await window.write("Too much")
        # What was being written when the disk became full has given its room back: it is full again.
        disk.fill()
        window.press("Return")
        await window.see("The disk is full")
        await comes_back(window, "Too much")
        assert len(server.chats) == 1
        disk.make_room()
        await goes(window, "Too much", server, 2)
        await window.replied()
        await window.close()
        texts = [message["parts"][0]["text"] for message in window.documents()[0]["messages"]]
        assert texts[2] == "Too much"


async def test_a_disk_that_fills_during_a_reply_keeps_the_reply_in_the_window(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        window = await start(disk.place)
        await window.talk_to(server.url)
        await window.ask("While there is room")
        await window.saved()
        whole = " ".join(letter * 4000 for letter in "abcdefghijkl")
        server.reply(whole, delay=0.03)
        await window.say("Spell")
        await window.see("aaaa")
        disk.fill()
        await window.replied()
        await window.see(whole)
        await window.be_told("The disk is full")
        disk.make_room()
        await window.ask("Go on")
        await window.close()
        replies = [message["parts"][0]["text"] for message in window.documents()[0]["messages"]]
        assert replies[3] == whole


async def test_a_read_only_disk_is_told_and_what_is_typed_stays(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        make_library(disk.place, 1, with_index=False)
        disk.protect()
        window = await start(disk.place)
        await window.see("Conversation number 0")
        await window.talk_to(server.url)
        await window.see("cannot be written: the folder is read-only.")
        await window.write("A question")
        window.press("Return")
        await window.see("Allow writing there, or start with --data-dir and another folder.")
        await comes_back(window, "A question")
        assert not server.chats
        disk.unprotect()
        await goes(window, "A question", server, 1)
        await window.replied()
        await window.close()


async def test_permission_that_is_lost_meanwhile_is_told_and_nothing_is_lost(
    start: Programs, server: ScriptedServer
) -> None:
    with open_place() as place:
        window = await start(place)
        await window.talk_to(server.url)
        await window.ask("Before")
        await window.saved()
        with permission_lost(place):
            await window.write("Meanwhile")
            window.press("Return")
            await window.see("cannot be written")
            await comes_back(window, "Meanwhile")
            assert len(server.chats) == 1
        await goes(window, "Meanwhile", server, 2)
        await window.replied()
        await window.close()
        texts = [message["parts"][0]["text"] for message in window.documents()[0]["messages"]]
        assert texts[::2] == ["Before", "Meanwhile"]


async def test_a_place_that_cannot_be_made_is_told_and_the_window_opens(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    window = await start(tmp_path / "file" / "data")
    await window.talk_to(server.url)
    await window.be_told("settings.json” could not be read: Not a directory.")
    await window.be_told("settings.json” could not be saved: Not a directory.")
    await window.write("A question")
    window.press("Return")
    await window.be_told(".json” could not be saved: Not a directory.")
    await comes_back(window, "A question")
    assert not server.chats
