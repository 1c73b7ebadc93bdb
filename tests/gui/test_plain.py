"""Text from outside is shown letter by letter: no markup works, no file is opened, nothing takes long."""

from pathlib import Path
from time import process_time

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextDocumentFragment
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notice
from desktop_ai.ui.plain import LONGEST, tooltip
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver
from tests.support.window_loop import Programs

MARKUP = '<img src="file:///etc/hostname"> <b>bold</b> &amp; '


def as_shown(tip: str) -> str:
    """What a tooltip says, by Qt's own rule for what is HTML."""
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if GuiQt.mightBeRichText(tip) else tip


@pytest.mark.parametrize("text", [MARKUP, "a < b", "a title", "", "&lt;b>x", "<!-- x --> y", "a\nb <b>c</b>"])
def test_a_tooltip_says_what_it_was_given(text: str) -> None:
    assert as_shown(tooltip(text)) == text


def test_what_is_endless_is_cut() -> None:
    begin = process_time()
    assert tooltip("x" * 50_000_000) == "x" * LONGEST + "…"
    assert process_time() - begin < 0.5


def tip_shown(qtbot: QtBot, tip: str, over: QWidget) -> QWidget:
    QToolTip.showText(QPoint(10, 10), tip, over)
    labels = [widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel")]
    return next(label for label in labels if label.isVisible())


def test_a_picture_in_a_tooltip_is_not_opened(qtbot: QtBot, tmp_path: Path) -> None:
    picture = QImage(300, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    file = tmp_path / "red.png"
    assert picture.save(str(file))
    markup = f'<img src="file://{file}">'
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    assert tip_shown(qtbot, markup, over).height() >= 300  # that is what would happen
    QToolTip.hideText()
    shown = tip_shown(qtbot, tooltip(markup), over)
    assert shown.height() < 200
    image = shown.grab().toImage()
    reds = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#ff0000" not in reds
    QToolTip.hideText()


async def with_markup_everywhere(start: Programs, server: ScriptedServer, title: str) -> WindowDriver:
    window = await start()
    window.window.main.resize(1360, 860)
    await window.talk_to(server.url)
    await window.ask("A question")
    chat = window.chat
    chat.conversation.title = title  # as if nobody had cut it where it came from
    window.core.library.note(chat.conversation)
    window.window.main.pane.header.refresh()
    chat.change_setup(msgspec.structs.replace(chat.conversation.setup, model=title))
    return window


async def test_no_title_name_or_sentence_is_taken_for_markup(start: Programs, server: ScriptedServer) -> None:
    window = await with_markup_everywhere(start, server, MARKUP * 5)
    window.core.notices.post(Notice(N_("{what}").fill(what=MARKUP)))
    window.window.panels.palette.ask("?", note=MARKUP)
    main = window.window.main
    for label in main.findChildren(QLabel):
        is_plain = label.textFormat() is Qt.TextFormat.PlainText
        assert is_plain or not GuiQt.mightBeRichText(label.text()), label.text()
    tips = [widget.toolTip() for widget in main.findChildren(QWidget)]
    rows = main.sidebar.list.model()
    tips += [str(rows.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)) for row in range(rows.rowCount())]
    told = [as_shown(tip) for tip in tips if "img" in tip]
    assert len(told) >= 3  # header, list, button of the model
    assert all(MARKUP * 2 in tip for tip in told)
    window.press("Esc")


async def test_a_title_of_megabytes_holds_nothing_up(start: Programs, server: ScriptedServer) -> None:
    window = await with_markup_everywhere(start, server, "A" * 5_000_000)
    main = window.window.main
    begin = process_time()
    for _ in range(5):
        main.sidebar.list.viewport().repaint()
        main.pane.header.refresh()
    window.act("palette.open")
    window.window.panels.palette.list.viewport().repaint()
    assert process_time() - begin < 1.0  # measuring the whole of it once takes longer
    window.press("Esc")
