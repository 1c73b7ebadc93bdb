"""A window that hears every key of the program and says which action it is: `python -m tests.support.keys_probe`.

It has the program's own actions and conversation view, whose keyboard it is in; an action only prints its id.
"""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_ai.catalog.actions.action import Fact
from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.message import Message, Role, TextPart
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from desktop_ai.ui.window_actions import WindowActions
from tests.support.standard_keys import standard_keys

TITLE = "keys probe"


def say(word: str) -> None:
    """Print a line for whoever started this."""
    print(word, flush=True)


def main() -> int:
    """Show the window until it is killed."""
    application = QApplication([])
    bindings = standard_keys()
    window = QMainWindow()
    window.setWindowTitle(TITLE)
    actions = WindowActions(window, lambda: frozenset(Fact), lambda: None, bindings)
    actions.handle({id: partial(say, id) for id in ACTION_OF})
    view = TranscriptView(LIGHT, bindings, window)
    view.do = say  # type: ignore[method-assign]
    view._keys.pressed.disconnect()
    view._keys.pressed.connect(say)
    view.typed.connect(lambda text: say(f"typed {text}"))
    window.setCentralWidget(view)
    view.show_messages([Message("q", None, Role.USER, "", (TextPart("Hello"),))], {})
    window.resize(800, 600)
    window.show()
    view.focus_message(0)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
