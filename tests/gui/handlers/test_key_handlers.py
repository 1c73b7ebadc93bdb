"""Keys are reset, exported and imported, and whatever is wrong with a file is said."""

import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def dialogs(window: WindowDriver) -> list[QFileDialog]:
    return [each for each in window.window.main.findChildren(QFileDialog) if each.isVisible()]


async def take_file(window: WindowDriver, id: str, path: Path) -> None:
    """Do an action that asks for a file, and name it."""
    window.act(id)
    await until(lambda: dialogs(window), "nobody asked for a file")
    (dialog,) = dialogs(window)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


async def test_exported_keys_are_the_same_after_they_were_imported(start: Programs, tmp_path: Path) -> None:
    window = await start()
    bindings, file = window.core.bindings, tmp_path / "keys.json"
    bindings.bind("theme.dark", ["Ctrl+J, D"])
    bindings.bind("conversation.new", ["Alt+D"])
    await take_file(window, "keys.export", file)
    await window.be_told("The keys were written to “keys.json”.")
    assert json.loads(file.read_bytes()) == {
        "keys": {"conversation.new": ["Alt+D"], "theme.dark": ["Ctrl+J, D"]}
    }
    window.act("keys.reset_all")
    assert not bindings.has_changes
    await window.be_told("Every action has the keys again that it came with.")
    await take_file(window, "keys.import", file)
    await window.be_told("The keys in “keys.json” were taken over.")
    assert bindings.keys("theme.dark") == ("Ctrl+J, D",)
    window.act("history.undo")
    await until(lambda: not bindings.has_changes, "the import was not taken back")


BAD_FILES = (
    (b"not JSON", "That file is not JSON"),
    (b"\xff\xfe\x00", "That file is not JSON"),
    (b"[" * 100_000, "That file is not JSON"),
    (b"[]", "There are no keys"),
    (b'{"keys": []}', "There are no keys"),
    (b'{"keys": {"somebody.else": ["Ctrl+N"]}}', "There are no keys"),
    (b" " * (1024 * 1024 + 1), "That file is too long"),
)


async def test_a_file_that_holds_no_keys_changes_none(start: Programs, tmp_path: Path) -> None:
    window = await start()
    window.core.bindings.bind("theme.dark", ["Alt+D"])
    file = tmp_path / "keys.json"
    for content, said in BAD_FILES:
        file.write_bytes(content)
        await take_file(window, "keys.import", file)
        await window.be_told(said)
        assert window.core.bindings.chosen() == {"theme.dark": ("Alt+D",)}


async def test_what_of_a_file_cannot_be_used_is_named(start: Programs, tmp_path: Path) -> None:
    window = await start()
    file = tmp_path / "keys.json"
    keys = {"theme.dark": ["Alt+D"], "theme.light": ["Alt+D"], "no.such": ["Alt+X"], "model.choose": ["Q"]}
    file.write_text(json.dumps({"keys": keys}), "utf-8")
    await take_file(window, "keys.import", file)
    await until(lambda: window.sees("without what cannot be used here"), "nobody said what was left out")
    for id in ("no.such", "model.choose"):
        assert window.sees(id)
    assert sorted(window.core.bindings.keys(f"theme.{which}") for which in ("dark", "light")) == [
        (),
        ("Alt+D",),
    ]


async def test_a_file_that_is_not_there_is_named_on_the_sheet(start: Programs, tmp_path: Path) -> None:
    window = await start()
    window.press("F1")
    await take_file(window, "keys.import", tmp_path / "gone.json")
    await window.see("“gone.json” cannot be read")
    assert window.window.panels.open_panel is window.window.panels.keys
