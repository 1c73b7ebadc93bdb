"""Prompts that are saved, asked for what belongs into their places, and put into the composer."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

TEMPLATE = "Translate {{what:long}} into {{language:choice(German, French)}}, {{count:number}} times"


async def save(window: WindowDriver, text: str, title: str) -> None:
    window.act("composer.focus")
    window.window.main.pane.composer.set_text(text)
    window.act("prompts.save")
    await window.choose_in_palette(title)
    await window.be_told("is saved")
    window.window.main.pane.composer.set_text("")


async def test_a_prompt_is_saved_and_its_places_are_filled_by_keys_alone(start: Programs) -> None:
    window = await start.to_write()
    await save(window, TEMPLATE, "Translation")
    await window.write("/transl")
    window.press("Return")
    prompts = window.window._writing.completing.prompts
    form = prompts.form
    assert form.isVisible()
    assert list(form.fields) == ["what", "language", "count"]
    window.type("a word")
    window.press("Tab")
    assert isinstance(form.fields["language"], QComboBox)
    window.press("Down")
    window.press("Tab")
    window.type("many")
    await window.see("“many” is no number.")
    window.press("Return")  # nothing happens while something is wrong
    assert form.isVisible()
    window.press("Ctrl+A")
    window.type("3")
    assert form.preview.toPlainText() == "Translate a word into French, 3 times"
    window.press("Return")
    assert not form.isVisible()
    assert window.composer_text == "Translate a word into French, 3 times"
    assert window.window.main.pane.composer.edit.hasFocus()
    window.press("Ctrl+Z")
    assert window.composer_text == ""

    # What was put in last stands there the next time; Esc leaves everything as it is.
    await window.write("/transl")
    window.press("Return")
    count = form.fields["count"]
    assert isinstance(count, QLineEdit)
    assert count.text() == "3"
    window.press("Esc")
    assert not form.isVisible()
    assert window.composer_text == ""


async def test_the_clipboard_goes_into_its_place_and_nothing_is_asked(start: Programs) -> None:
    window = await start.to_write()
    await save(window, "Explain this: {{clipboard}}", "Explain")
    QGuiApplication.clipboard().setText("a {{name}}\x00 of it")
    await window.write("/expl")
    window.press("Return")
    assert window.composer_text == "Explain this: a {{name}} of it"


async def test_prompts_are_changed_and_deleted_and_all_of_it_is_taken_back(start: Programs) -> None:
    window = await start.to_write()
    await save(window, "First words", "First")
    window.act("prompts.list")
    panel = window.window._writing.completing.prompts.panel
    assert panel.list.hasFocus()
    panel.title.setFocus()
    window.press("Ctrl+A")
    window.type("Other")
    panel.text.setFocus()
    window.press("Ctrl+A")
    window.type("Other words")
    panel.list.setFocus()
    saved = window.core.kept
    await until(lambda: _texts(saved) == [("Other", "Other words")], "it was not changed")
    window.press("Del")
    assert _texts(saved) == []
    window.press("Esc")
    window.act("history.undo")
    await until(lambda: _texts(saved) == [("Other", "Other words")], "it did not come back")
    window.act("prompts.list")
    window.press("Return")
    assert window.composer_text == "Other words"
    await window.close()
    window = await start.to_write()
    assert _texts(window.core.kept) == [("Other", "Other words")]


async def test_what_looks_like_a_key_and_nothing_at_all_are_not_saved(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start.to_write()
    window.act("prompts.save")
    await window.be_told("A prompt needs words.")
    await window.write("sk-a1B2c3D4e5F6g7H8i9J0k1L2m3")
    window.act("prompts.save")
    await window.be_told("looks like a key")
    assert _texts(window.core.kept) == []


def _texts(kept: object) -> list[tuple[str, str]]:
    found = kept.remembered("prompts") or {}  # type: ignore[attr-defined]
    return [(entry["title"], entry["text"]) for entry in found.values()]
