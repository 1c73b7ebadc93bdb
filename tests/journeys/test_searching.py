"""Words found in every message of every conversation, by keys alone."""

from __future__ import annotations

from pathlib import Path

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.filing import Filing
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.ui.search.search_panel import SearchPanel
from tests.support.conversations import answer, conversation, question
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def library() -> list[Conversation]:
    """Three conversations; in the first a version that is not shown."""
    disks = conversation("What does fsync do?", "It waits for the **disk**.", id="c1")
    disks.append(answer("It flushes the platter, slowly.", id="other", parent="m0"))
    disks.append(question("And on a diskette?", id="m5", parent="other"))
    disks.filing = Filing("Work/Storage", ("Idea",))
    birds = conversation(
        "Which bird stands in the water?", "A heron.\n\n```python\nprint('heron')\n```", id="c2"
    )
    long = conversation(*[f"Line {number}\n" * 30 for number in range(20)], "The heron comes last.", id="c3")
    for day, made in enumerate((disks, birds, long), 1):
        made.updated = f"2026-01-0{day}T10:00:00.000Z"
    return [disks, birds, long]


async def fill(directory: Path) -> None:
    store = ConversationFiles(directory)
    for made in library():
        await store.save(made)
    await store.close()


async def searching(start: Programs, directory: Path, text: str) -> tuple[WindowDriver, SearchPanel]:
    """The window, with what was found for a text."""
    await fill(directory)
    window = await start(directory)
    await until(lambda: window.can("search.open"), "there are no conversations")
    await until(lambda: window.core.search.progress is None, "the index was not built")
    window.press("Ctrl+Shift+F")
    window.type(text)
    await until(lambda: not window.window.panels.search.is_searching, "the search did not end")
    return window, window.window.panels.search


async def test_enter_goes_to_the_message_with_the_word_marked(start: Programs, tmp_path: Path) -> None:
    window, _ = await searching(start, tmp_path, "comes last")
    await window.see("1 message in 1 conversation")
    window.press("Return")
    await until(lambda: window.chat.conversation.id == "c3", "the conversation was not opened")
    finding = window.window.main.pane.transcript.finding
    await until(lambda: finding.is_at("m20"), "the message was not gone to")
    assert finding.state.words == "comes last"
    window.press("Esc")
    await until(lambda: not window.window.main.pane.has_find_bar, "the bar stayed")
    window.press("Ctrl+Shift+F")
    assert window.window.panels.search.edit.selectedText() == "comes last"
    window.press("Esc")
    await until(lambda: window.window.panels.open_panel is None, "the search stayed")


async def test_a_version_that_is_not_shown_is_found_and_shown(start: Programs, tmp_path: Path) -> None:
    window, _ = await searching(start, tmp_path, "waits disk")
    window.press("Return")
    await until(lambda: window.chat.conversation.id == "c1", "the conversation was not opened")
    await until(lambda: window.chat.conversation.leaf == "m1", "the other version was not shown")
    await window.see("It waits for the disk.")


async def test_results_are_chosen_and_filters_completed_by_keys(start: Programs, tmp_path: Path) -> None:
    window, panel = await searching(start, tmp_path, "heron")
    first = panel.current
    window.press("Ctrl+Down")
    assert panel.current is not None
    assert panel.current != first
    assert panel.current.hit is None
    window.press("Down")
    assert panel.current is not None
    assert panel.current.hit is not None
    window.press("Ctrl+A")
    window.type("platter fol")
    window.press("Tab")
    await until(lambda: panel.edit.text() == "platter folder:", "the field was not completed")
    await window.see("Tab: folder:Work/Storage")
    window.type("sto")
    window.press("Tab")
    assert panel.edit.text() == "platter folder:Work/Storage "
    await window.see("1 message in 1 conversation")
    await window.see("It flushes the platter, slowly.")


async def test_nothing_found_and_what_was_not_understood_are_said(start: Programs, tmp_path: Path) -> None:
    window, _ = await searching(start, tmp_path, "zebra before:soon")
    await window.see("Nothing fits.")
    await window.see("“soon” is no date: write 2026, 2026-11, 2026-11-25, today or yesterday.")
    window.press("Ctrl+A")
    window.press("Backspace")
    await window.see("Type what you remember")


async def test_what_was_just_said_is_found(start: Programs, tmp_path: Path) -> None:
    window, _ = await searching(start, tmp_path, "kingfisher")
    await window.see("Nothing fits.")
    window.press("Esc")
    window.act("conversation.new")
    await window.ask("How fast is a kingfisher?")
    await window.saved()
    window.press("Ctrl+Shift+F")

    panel = window.window.panels.search

    def is_found() -> bool:
        panel.asked.emit("kingfisher")
        return window.sees("How fast is a kingfisher?")

    await until(is_found, "what was said is not found")


async def test_whoever_finds_no_conversation_by_its_title_searches_what_was_said(
    start: Programs, tmp_path: Path
) -> None:
    window, panel = await searching(start, tmp_path, "x")
    window.press("Esc")
    window.act("conversation.open")
    await window.choose_in_palette("platter role:assistant")
    await until(lambda: panel.isVisible() and not panel.is_searching, "the search did not open")
    await window.see("It flushes the platter, slowly.")


async def test_older_messages_than_are_shown_come_at_the_end_of_the_list(
    start: Programs, tmp_path: Path
) -> None:
    store = ConversationFiles(tmp_path)
    for number in range(20):
        await store.save(conversation(*[f"A wren, {number}-{turn}" for turn in range(6)], id=f"w{number}"))
    await store.close()
    window, panel = await searching(start, tmp_path, "wren")
    await window.see("The newest 48 messages")
    window.press("Up")  # to the last line
    chosen = panel.current
    assert chosen is not None
    window.press("Down")
    await window.see("120 messages in 20 conversations")
    assert panel.current is not None
    assert panel.current.key == chosen.key
    window.press("Down")
    assert panel.current.key != chosen.key
