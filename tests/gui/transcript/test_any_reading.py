"""However somebody reads while replies arrive, nothing breaks, overlaps or runs away."""

import random
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_ai.core.conversation import Version
from desktop_ai.core.message import Message, ReasoningPart, Reply, Role, Status, TextPart
from desktop_ai.core.reply import Connected, ContentDelta, ContentWasReasoning, ReasoningDelta
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.theme.colours import DARK, LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.support.standard_keys import standard_keys

TEXTS = (
    "Plain words, and more of them. " * 30,
    "# Title\n\n- one\n- two\n  1. three\n\n     four\n\n> quoted\n> > twice",
    "```python\nx = 1\n\ny = '🚀'\n```\n\n~~~\nopen",
    "| a | b |\n|---|--:|\n" + "| wide words in a cell | 2 |\n" * 12,
    "See [ref] and $x$ 日本語 שלום.\n\n$$\ny\n$$\n\n[ref]: https://example.org\n\n---",
    "<div>\nraw\n</div>\n\n![picture](x.png)\n\n- [x] done\n- [ ] open",
    "",
)


class Reader:
    """Somebody who does anything at any time; `look` checks what any reader may expect."""

    def __init__(self, view: TranscriptView, chance: random.Random) -> None:
        self.view = view
        self.chance = chance
        self.runs: dict[str, ReplyRun] = {}
        self.count = 0

    def text(self) -> str:
        return "\n\n".join(self.chance.choice(TEXTS) for _ in range(self.chance.randint(0, 4)))

    def message(self) -> Message:
        self.count += 1
        if self.chance.random() < 0.4:
            return Message(f"m{self.count}", None, Role.USER, "", (TextPart(self.text()),))
        parts = (ReasoningPart("Hm."), TextPart(self.text()))
        return Message(f"m{self.count}", None, Role.ASSISTANT, "", parts, reply=Reply(Status.DONE))

    def open_another(self) -> None:
        self.runs.clear()
        self.view.show_messages([self.message() for _ in range(self.chance.randint(0, 30))], {})

    def come_back(self) -> None:
        place = self.view.place
        messages = self.view._column._messages
        self.view.show_messages(
            messages, self.runs, {each.id: Version(2, 3, 1) for each in messages[::3]}, place
        )

    def ask(self) -> None:
        self.count += 1
        message = Message(f"m{self.count}", None, Role.ASSISTANT, "", reply=Reply(Status.WAITING))
        run = self.runs[message.id] = ReplyRun(message)
        run.add(Connected())
        self.view.append_message(message, run)

    def receive(self) -> None:
        for run in self.runs.values():
            kind = ContentDelta if self.chance.random() < 0.9 else ReasoningDelta
            text = self.text()
            for start in range(0, len(text), 9):
                run.add(kind(text[start : start + 9]))
            if self.chance.random() < 0.05:
                run.add(ContentWasReasoning())
        QTest.qWait(20)

    def finish(self) -> None:
        if self.runs:
            _, run = self.runs.popitem()
            run.end()
            self.view.replace_message(run.finished(Status.STOPPED))

    def scroll(self) -> None:
        self.view.scroll_by(self.chance.randint(-900, 900))

    def pull_the_bar(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(self.chance.randint(0, bar.maximum()))

    def resize(self) -> None:
        self.view.resize(self.chance.choice([200, 480, 1100]), self.chance.choice([120, 500, 900]))

    def press_keys(self) -> None:
        keys = [Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Tab, Qt.Key.Key_Space]
        QTest.keyClick(self.view, self.chance.choice([*keys, Qt.Key.Key_Backtab]))
        self.view.setFocus(
            self.chance.choice([Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason])
        )

    def select(self) -> None:
        surface = self.view.viewport()
        start, end = (self.place(), self.place())
        QTest.mousePress(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(surface, end)
        QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        assert isinstance(self.view.selected_text, str)

    def switch_the_lights(self) -> None:
        self.view.set_colours(self.chance.choice([LIGHT, DARK]))

    def place(self) -> QPoint:
        return QPoint(self.chance.randrange(self.view.width()), self.chance.randrange(self.view.height()))

    def look(self) -> None:
        column, bar = self.view._column, self.view.verticalScrollBar()
        assert bar.value() == column.top
        assert 0 <= column.top <= column.greatest_top
        assert not self.view.is_following or column.top == column.greatest_top
        below = None
        for placed in column.seen():
            assert below in (None, placed.y), "messages follow each other without gap or overlap"
            below = placed.y + placed.node.height
            bottom = None
            for box, top in zip(placed.node.boxes, placed.node.tops, strict=True):
                assert bottom is None or top == bottom + box.gap
                bottom = top + box.height
                is_seen = placed.y + bottom > 0 and placed.y + top < column.view_height
                assert not is_seen or box.fits(placed.node.inner_width), "what is seen is laid out"
        self.view.viewport().repaint()


@pytest.mark.parametrize("round_", range(4))
def test_anything_may_happen_in_any_order(qtbot: QtBot, round_: int) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)  # shown when the test fails
    view = TranscriptView(LIGHT, standard_keys())
    qtbot.addWidget(view)
    view.show()
    reader = Reader(view, random.Random(seed))
    steps = [
        *(reader.ask, reader.finish, reader.scroll, reader.scroll, reader.pull_the_bar, reader.resize),
        *(reader.receive, reader.receive, reader.press_keys, reader.press_keys, reader.select),
        *(reader.come_back, reader.switch_the_lights),
    ]
    reader.open_another()
    for number in range(150):
        if number % 40 == 39:
            reader.open_another()
        reader.chance.choice(steps)()
        reader.look()


def test_no_highlighter_is_loaded_before_the_first_words_are_seen() -> None:
    script = """
import sys
from PySide6.QtWidgets import QApplication
from desktop_ai.core.conversation import Version
from desktop_ai.core.message import Message, Role, TextPart
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.support.standard_keys import standard_keys
app = QApplication([])
view = TranscriptView(LIGHT, standard_keys())
view.show_messages([Message("m", None, Role.ASSISTANT, "", (TextPart("Words."),))], {})
view.show()
app.processEvents()
print("pygments" in sys.modules)
"""
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert run.stdout.strip() == "False"
