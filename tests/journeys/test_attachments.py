"""Pictures and files on messages: pasted, dropped, chosen, sent, and there again after a restart."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_ai.ui.composer.attachment_strip import AttachmentChip
from desktop_ai.ui.transcript.attached_box import ThumbnailBox
from tests.support.picture_files import png, png_that_claims
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

KEY = "sk-proj-" + "aB3dE6gH9jK2mN5pQ8rS1tU4" * 2
DATA = png(64, 48)


def sent(server: ScriptedServer, request: int = 0, message: int = 0) -> Any:
    return server.chats[request].messages[message]["content"]


def address(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


def file_of(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "png")
    return bytes(held.data())


def painted(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#3070a0"))
    return image


def chips(window: WindowDriver) -> list[AttachmentChip]:
    composer = window.window.main.pane.composer
    return list(composer.strip.chips) if composer.has_attachments else []


def names(window: WindowDriver) -> list[str]:
    return [chip.text_of.name for chip in chips(window)]


async def shown(window: WindowDriver, *wanted: str) -> None:
    """Wait until these hang on the message, each of them whole."""
    await until(
        lambda: names(window) == list(wanted) and not window.chat.attached.coming,
        lambda: f"{names(window)} hangs on the message, not {list(wanted)}; {window.visible_text()}",
    )


async def answered(window: WindowDriver, server: ScriptedServer, count: int = 1) -> None:
    """Wait for that many requests and the end of the last reply."""
    await until(lambda: len(server.chats) == count, lambda: f"nothing was sent; {window.visible_text()}")
    await window.replied()


def paste(window: WindowDriver, data: QMimeData | None = None) -> None:
    if data is not None:
        QGuiApplication.clipboard().setMimeData(data)
    window.act("composer.focus")
    window.press("Ctrl+V")


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: WindowDriver, data: QMimeData, *, leaves: bool = False) -> None:
    """Drag something over the window, and let it go there or take it away again."""
    main = window.window.main
    place, action = QPointF(400, 200), Qt.DropAction.CopyAction
    how = (action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(main, QDragEnterEvent(place.toPoint(), *how))
    if leaves:
        QApplication.sendEvent(main, QDragLeaveEvent())
    else:
        QApplication.sendEvent(main, QDropEvent(place, *how))


def is_target(window: WindowDriver) -> bool:
    return bool(window.window.main.pane.composer.property("isTarget"))


async def test_a_pasted_picture_is_sent_and_belongs_to_the_conversation(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await start()
    await window.talk_to(server.url)
    QGuiApplication.clipboard().setImage(painted(64, 48))
    paste(window)
    await shown(window, "Pasted picture.png")
    await until(lambda: chips(window)[0].has_thumbnail, "no thumbnail came")
    window.type("What is it?")
    window.press("Enter")
    await answered(window, server)
    assert names(window) == []
    picture, words = sent(server)
    assert words == {"type": "text", "text": "What is it?"}
    data = base64.b64decode(picture["image_url"]["url"].removeprefix("data:image/png;base64,"))
    assert QImage.fromData(data).size() == painted(64, 48).size()
    (kept,) = (tmp_path / "data" / "conversations").glob("*.attachments/*.png")
    assert kept.read_bytes() == data


async def test_what_hangs_on_an_unsent_message_is_there_after_a_restart(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    data = QMimeData()
    data.setData("image/png", DATA)
    paste(window, data)
    await shown(window, "Pasted picture.png")
    await window.write("Look")
    await window.close()
    window = await start()
    await shown(window, "Pasted picture.png")
    await until(lambda: chips(window)[0].has_thumbnail, "no thumbnail came")
    assert window.composer_text == "Look"
    window.act("composer.focus")
    window.press("Enter")
    await answered(window, server)
    assert sent(server)[0] == {"type": "image_url", "image_url": {"url": address(DATA)}}


async def test_files_are_dropped_anywhere_on_the_window(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await start()
    await window.talk_to(server.url)
    (tmp_path / "a.py").write_text("print(1)\n", "utf-8")
    (tmp_path / "cat.png").write_bytes(DATA)
    drop(window, files(tmp_path / "a.py"), leaves=True)
    assert not is_target(window)
    main = window.window.main
    how = (Qt.DropAction.CopyAction, files(tmp_path / "a.py"), Qt.MouseButton.LeftButton)
    QApplication.sendEvent(
        main, QDragEnterEvent(QPointF(400, 200).toPoint(), *how, Qt.KeyboardModifier.NoModifier)
    )
    assert is_target(window)
    drop(window, files(tmp_path / "a.py", tmp_path / "cat.png"))
    await shown(window, "a.py", "cat.png")
    assert not is_target(window)
    await window.ask("Read")
    assert [part["type"] for part in sent(server)] == ["text", "image_url", "text"]
    assert sent(server)[0]["text"] == "a.py\n```python\nprint(1)\n```"


async def test_files_are_chosen_in_a_dialog_that_stops_nothing(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await start()
    await window.talk_to(server.url)
    (tmp_path / "notes.txt").write_text("words", "utf-8")
    window.act("attachment.add")
    (dialog,) = window.window.main.findChildren(QFileDialog)
    await window.chat.send("Meanwhile")
    await window.replied()
    dialog.filesSelected.emit([str(tmp_path / "notes.txt")])
    dialog.reject()
    await shown(window, "notes.txt")


async def test_text_that_was_copied_with_a_picture_of_itself_is_pasted_as_text(start: Programs) -> None:
    window = await start()
    data = QMimeData()
    data.setText("1\t2")
    data.setImageData(painted(9, 9))
    paste(window, data)
    assert window.composer_text == "1\t2"
    assert names(window) == []


async def test_attachments_are_gone_through_taken_off_and_brought_back_by_keys(
    start: Programs, tmp_path: Path
) -> None:
    window = await start()
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "c.txt")]
    for path in paths:
        path.write_text(f"words of {path.name}", "utf-8")
    assert not window.can("attachment.focus")
    drop(window, files(*paths))
    await shown(window, "a.txt", "b.txt", "c.txt")
    window.press("Alt+S")
    assert QApplication.focusWidget() is chips(window)[0]
    assert chips(window)[0].accessibleName() == "a.txt, 14 B"
    window.press("Right")
    window.press("Del")
    await shown(window, "a.txt", "c.txt")
    assert window.sees("b.txt is taken off · Alt+U brings it back")
    assert QApplication.focusWidget() is chips(window)[1]
    window.press("Del")
    await shown(window, "a.txt")
    window.press("Ctrl+Z")
    window.press("Ctrl+Z")
    await shown(window, "a.txt", "b.txt", "c.txt")
    window.press("Enter")
    assert window.window.panels.plain_text.edit.toPlainText() == "words of b.txt"
    window.press("Esc")
    window.press("Esc")
    assert QApplication.focusWidget() is window.window.main.pane.composer.edit
    window.press("Alt+S")
    for _ in range(3):
        window.press("Del")
    assert QApplication.focusWidget() is window.window.main.pane.composer.edit
    assert window.can("attachment.restore")
    window.act("attachment.restore")
    await shown(window, "c.txt")


async def test_an_attached_picture_opens_as_large_as_there_is_room(start: Programs, tmp_path: Path) -> None:
    window = await start()
    (tmp_path / "cat.png").write_bytes(file_of(painted(600, 300)))
    drop(window, files(tmp_path / "cat.png"))
    await shown(window, "cat.png")
    window.press("Alt+S")
    window.press("Enter")
    panel = window.window.panels.picture
    await until(panel.isVisible, "the picture did not open")
    assert panel.canvas.accessibleName() == "cat.png"
    assert "600 × 300" in panel.canvas.accessibleDescription()
    drawn = panel.canvas.grab().toImage()
    assert drawn.pixelColor(drawn.rect().center()) == QColor("#3070a0")
    window.press("Esc")
    assert not panel.isVisible()
    assert QApplication.focusWidget() is chips(window)[0]


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("bomb.png", png_that_claims(60_000, 60_000), "million pixels"),
        ("cut.png", DATA[:-30], "damaged"),
        ("a.pdf", b"%PDF-1.7 and so on", "neither text nor a picture"),
        ("empty.txt", b"", "is empty"),
        ("photo\u202egnp.bin", b"\0\1\2\3" * 9, "“photognp.bin”"),
    ],
)
async def test_what_cannot_be_sent_is_told_and_the_message_stays(
    start: Programs, tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    window = await start()
    await window.write("My words")
    (tmp_path / name).write_bytes(data)
    drop(window, files(tmp_path / name))
    await window.see(sentence)
    assert names(window) == []
    assert window.composer_text == "My words"


async def test_a_folder_is_told(start: Programs, tmp_path: Path) -> None:
    window = await start()
    drop(window, files(tmp_path))
    await window.see("is a folder")


async def test_too_many_files_are_told(start: Programs, tmp_path: Path) -> None:
    window = await start()
    paths = [tmp_path / f"{number}.txt" for number in range(25)]
    for path in paths:
        path.write_text(path.name, "utf-8")
    drop(window, files(*paths))
    await window.see("More than 20 files cannot be attached")
    await shown(window, *[path.name for path in paths[:20]])


async def test_a_large_picture_is_made_smaller_and_says_so(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await start()
    await window.talk_to(server.url)
    (tmp_path / "wide.png").write_bytes(file_of(painted(4096, 100)))
    drop(window, files(tmp_path / "wide.png"))
    await shown(window, "wide.png")
    assert "2048 × 50, made smaller" in chips(window)[0].text_of.detail
    window.act("composer.focus")
    window.press("Enter")
    await answered(window, server)
    data = base64.b64decode(sent(server)[0]["image_url"]["url"].partition(",")[2])
    assert QImage.fromData(data).width() == 2048


async def test_enter_waits_for_what_is_still_being_read(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await start()
    await window.talk_to(server.url)
    (tmp_path / "cat.png").write_bytes(DATA)
    await window.write("Look")
    drop(window, files(tmp_path / "cat.png"))
    await until(lambda: names(window) == ["cat.png"], "nothing shows that it is on its way")
    window.press("Enter")
    await answered(window, server)
    assert [part["type"] for part in sent(server)] == ["image_url", "text"]


async def test_a_key_in_a_file_is_told_before_it_is_sent(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await start()
    await window.talk_to(server.url)
    (tmp_path / ".env").write_text(f"OPENAI_API_KEY={KEY}\n", "utf-8")
    drop(window, files(tmp_path / ".env"))
    await shown(window, ".env")
    window.act("composer.focus")
    window.press("Enter")
    await window.see("There seems to be a key in “.env”")
    assert not server.chats
    assert KEY not in "".join(path.read_text("utf-8") for path in (tmp_path / "data").rglob("*.json"))
    window.press("Ctrl+Return")
    await answered(window, server)
    assert KEY in sent(server)[0]["text"]


async def test_a_model_that_sees_no_pictures_is_told_before_sending(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    server.models = {"data": [{"id": "blind", "architecture": {"input_modalities": ["text"]}}]}
    window = await start()
    await window.talk_to(server.url)
    await window.core.models.refresh(window.chat.account)
    setup = window.chat.conversation.setup
    window.chat.change_setup(msgspec.structs.replace(setup, model="blind"))
    assert not window.sees("does not see pictures")
    (tmp_path / "cat.png").write_bytes(DATA)
    drop(window, files(tmp_path / "cat.png"))
    await shown(window, "cat.png")
    await window.see("blind does not see pictures.")
    window.act("composer.focus")
    window.press("Enter")
    await window.see("nothing has been sent")
    assert not server.chats
    window.press("Ctrl+Return")
    await answered(window, server)
    assert sent(server) == [{"type": "text", "text": "[A picture, “cat.png”, which cannot be shown here]"}]


async def test_an_attached_picture_stands_in_the_conversation_and_opens_by_a_key(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    (tmp_path / "cat.png").write_bytes(file_of(painted(600, 300)))
    window = await start()
    await window.talk_to(server.url)
    drop(window, files(tmp_path / "cat.png"))
    await shown(window, "cat.png")
    await window.ask("What is it?")
    await window.close()
    window = await start()
    await window.open_conversation("What is it?")
    transcript = window.window.main.pane.transcript
    box = transcript._column.boxes(0)[0]
    assert isinstance(box, ThumbnailBox)
    await until(lambda: box.picture is not None, "the picture did not come")
    assert box.text == "cat.png"
    seen = transcript.viewport().grab().toImage()
    blue = QColor("#3070a0")
    assert any(
        seen.pixelColor(x, y) == blue for x in range(0, seen.width(), 8) for y in range(0, seen.height(), 8)
    )
    window.press("Esc")
    window.press("K")
    window.press("K")
    window.press("L")
    panel = window.window.panels.picture
    await until(panel.isVisible, "the picture did not open")
    assert panel.canvas.accessibleName() == "cat.png"
    window.press("Esc")
    window.act("conversation.plain_text")
    assert "Picture:\ncat.png" in window.window.panels.plain_text.edit.toPlainText()


async def test_an_attached_file_is_read_where_it_hangs(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    (tmp_path / "a.py").write_text("print('unfolded')\n", "utf-8")
    window = await start()
    await window.talk_to(server.url)
    drop(window, files(tmp_path / "a.py"))
    await shown(window, "a.py")
    await window.ask("Read")
    assert "a.py · 18 B" in window.transcript_text()
    assert "unfolded" not in window.transcript_text()
    window.press("Esc")
    window.press("K")
    window.press("K")
    window.press("O")
    await until(lambda: "print('unfolded')" in window.transcript_text(), "the file did not unfold")
    window.act("conversation.plain_text")
    assert "a.py:\nprint('unfolded')" in window.window.panels.plain_text.edit.toPlainText()


async def test_a_picture_that_is_gone_says_so_and_the_rest_is_there(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    (tmp_path / "cat.png").write_bytes(DATA)
    window = await start()
    await window.talk_to(server.url)
    drop(window, files(tmp_path / "cat.png"))
    await shown(window, "cat.png")
    await window.ask("What is it?")
    await window.close()
    shutil.rmtree(tmp_path / "data" / "drafts")
    for folder in (tmp_path / "data" / "conversations").glob("*.attachments"):
        shutil.rmtree(folder)
    window = await start()
    await window.open_conversation("What is it?")
    box = window.window.main.pane.transcript._column.boxes(0)[0]
    assert isinstance(box, ThumbnailBox)
    await until(lambda: "not there any more" in box.status, lambda: box.status)
    assert "What is it?" in window.transcript_text()
