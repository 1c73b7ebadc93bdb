"""Spelling in the composer: what is marked, and how it is mended, by the words of a small dictionary."""

from collections.abc import Iterable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop_ai.catalog.settings import SPELLING
from desktop_ai.core.utf16 import utf16_slice
from desktop_ai.storage.dictionaries import SystemDictionaries
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

WORDS = {"these", "words", "are", "right", "and"}


@pytest.fixture
def few_words(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """A dictionary of a few words in the place of those of this system."""
    known = set(WORDS)

    def wrong(_self: object, _language: str, words: Iterable[str]) -> set[str]:
        return {word for word in words if word.lower() not in known}

    monkeypatch.setattr(SystemDictionaries, "languages", lambda _self: ["en_US"])
    monkeypatch.setattr(SystemDictionaries, "wrong", wrong)
    monkeypatch.setattr(SystemDictionaries, "suggestions", lambda _self, _language, _word: ["words", "right"])
    monkeypatch.setattr(SystemDictionaries, "add", lambda _self, _language, word: known.add(word))
    return known


def marked(window: WindowDriver) -> list[str]:
    """What has a line below it."""
    document = window.window.main.pane.composer.edit.document()
    found, block = list[str](), document.begin()
    while block.isValid():
        formats = block.layout().formats()
        found += [utf16_slice(block.text(), each.start, each.start + each.length) for each in formats]
        block = block.next()
    return found


async def start_english(start: Programs) -> WindowDriver:
    window = await start.to_write()
    window.core.preferences.set(SPELLING, "en_US")
    return window


async def shows_menu(window: WindowDriver) -> dict[str, QAction]:
    edit = window.window.main.pane.composer.edit

    def menus() -> list[QMenu]:
        return [menu for menu in edit.findChildren(QMenu) if menu.isVisible()]

    await until(menus, "no menu came")
    return {action.text(): action for action in menus()[0].actions()}


async def test_what_is_wrong_is_marked_when_it_is_written_and_nothing_else(
    start: Programs, few_words: set[str]
) -> None:
    window = await start_english(start)
    await window.write("👍 These wrods")
    await until(lambda: window.can("spelling.correct"), "there is no dictionary")
    assert marked(window) == []  # it is being written yet
    window.type(" and `cdoe` and wrogn ")
    await until(lambda: marked(window) == ["wrods", "wrogn"], lambda: f"marked is {marked(window)}")
    window.type("\n```\nmroe cdoe\n```\nafetr ")
    await until(lambda: marked(window) == ["wrods", "wrogn", "afetr"], lambda: f"marked is {marked(window)}")
    assert window.chat.draft == window.composer_text
    window.core.preferences.set(SPELLING, "off")
    await until(lambda: marked(window) == [], "the lines stayed")
    assert not window.can("spelling.correct")


async def test_by_keys_a_word_is_replaced_and_that_is_taken_back_and_another_is_learnt(
    start: Programs, few_words: set[str]
) -> None:
    window = await start_english(start)
    await window.write("These wrods are zorn ")
    await until(lambda: marked(window) == ["wrods", "zorn"], "nothing was marked")
    window.press("Home")
    window.act("spelling.correct")
    lines = await shows_menu(window)
    assert list(lines)[:3] == ["words", "right", "Add “wrods” to the dictionary"]
    window.press("Return")
    await until(lambda: window.composer_text == "These words are zorn ", "it was not replaced")
    window.press("Ctrl+Z")
    assert window.composer_text == "These wrods are zorn "
    window.press("Ctrl+Y")
    window.act("spelling.correct")
    lines = await shows_menu(window)
    lines["Add “zorn” to the dictionary"].trigger()
    window.press("Esc")
    await until(lambda: "zorn" in few_words and marked(window) == [], "it was not learnt")


async def test_without_a_dictionary_there_is_no_control_for_it(
    start: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SystemDictionaries, "languages", lambda _self: [])
    window = await start.to_write()
    await window.write("wrods ")
    spelling = window.window._services.spelling()
    await window.core.tasks.wait_for(spelling, None)
    assert not window.can("spelling.correct")
    assert marked(window) == []
    assert SPELLING not in window.window.settings().all()
