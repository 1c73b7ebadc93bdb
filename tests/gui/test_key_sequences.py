"""What the platform has for a standard key is heard, too, unless an action has that key by itself."""

from PySide6.QtGui import QKeySequence

from desktop_ai.catalog.actions.table import ACTIONS
from desktop_ai.ui.key_sequences import key_sequences
from tests.support.window_loop import Programs


async def test_the_keys_in_force_come_first_and_standard_keys_are_heard_too(start: Programs) -> None:
    bindings = (await start()).core.bindings
    found = {id: [key.toString() for key in keys] for id, keys in key_sequences(bindings).items()}
    for action in ACTIONS:
        own = list(bindings.keys(action.id))
        assert found[action.id][: len(own)] == own
    assert "Ctrl+Ins" in found["transcript.copy"]
    assert "Ctrl+Y" in found["history.redo"]
    assert "F3" in found["account.add"]  # with which other programs go to the next match
    assert "F3" not in found["find.next"]


async def test_a_standard_key_goes_with_the_keys_of_the_table(start: Programs) -> None:
    window = await start()
    bindings = window.core.bindings
    bindings.bind("history.redo", ["Ctrl+Alt+Y"])
    redo = window.window.actions.qaction("history.redo")
    assert [key.toString() for key in redo.shortcuts()] == ["Ctrl+Alt+Y"]
    bindings.reset("history.redo")
    assert QKeySequence("Ctrl+Y") in redo.shortcuts()
    bindings.bind("theme.dark", ["Ctrl+Y, Ctrl+D"])
    assert QKeySequence("Ctrl+Y") not in redo.shortcuts()
    assert bindings.key("history.redo") == "Ctrl+Alt+Shift+Z"
