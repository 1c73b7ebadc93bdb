"""A window that hears every key of the program and says which action it is: `python -m tests.support.keys_probe`.

It has the program's own actions and conversation view, in which the keyboard is; an action only prints its id, except
that the letters over what can be pressed are there.
"""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_ai.catalog.actions.action import Fact
from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.message import Message, Reply, Role, Status, TextPart
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.reading_view import SHOW_HINTS
from desktop_ai.ui.transcript.view import TranscriptView
from desktop_ai.ui.window_actions import WindowActions
from tests.support.standard_keys import standard_keys

TITLE, LINK = "keys probe", "https://one.example"


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

    def do(id: str) -> None:
        say(id)
        if id == SHOW_HINTS:
            view.hints.show()

    view.do = do  # type: ignore[method-assign]
    view._keys.pressed.disconnect()
    view._keys.pressed.connect(do)
    view.link_activated.connect(lambda address: say(f"opened {address}"))
    view.typed.connect(lambda text: say(f"typed {text}"))
    window.setCentralWidget(view)
    reply = Reply(Status.DONE, provider="probe", model="tiny")
    view.show_messages(
        [Message("a", None, Role.ASSISTANT, "", (TextPart(f"[a link]({LINK})"),), reply=reply)], {}
    )
    window.resize(800, 600)
    window.show()
    view.focus_message(0)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
