"""Pictures of replies in the whole program: fetched when they are pressed, and nothing else is fetched or opened."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from desktop_ai.providers.web_pictures import WebPictures
from desktop_ai.ui.transcript.image_box import ImageBox
from desktop_ai.ui.transcript.pictures import Stage
from tests.support.painted import address, picture
from tests.support.scripted_server import Script, ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

WIDTH, HEIGHT = 300, 200


def image_box(window: WindowDriver) -> ImageBox:
    column = window.window.main.pane.transcript._column
    last = column.lay_out(len(column) - 1)
    return next(box for box in last.boxes if isinstance(box, ImageBox))


async def press_button(window: WindowDriver) -> None:
    """Click the button in the place of a picture."""
    view = window.window.main.pane.transcript
    for placed in view._column.seen():
        for number, box in enumerate(placed.node.boxes):
            if isinstance(box, ImageBox) and box.targets():
                corner = QPointF(view._column.left + placed.node.left, placed.y + placed.node.tops[number])
                place = (box.targets()[0].rects[0].center() + corner).toPoint()
                await window.click_at(view.viewport(), place)
                return
    raise AssertionError("there is no button of a picture")


async def copy_from_menu(window: WindowDriver) -> None:
    """Open the menu over the picture, and take its first line."""
    view = window.window.main.pane.transcript
    (placed,) = [each for each in view._column.seen() if not each.node.is_user]
    number = next(i for i, box in enumerate(placed.node.boxes) if isinstance(box, ImageBox))
    place = QPoint(view._column.left + 20, placed.y + placed.node.tops[number] + 20)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "no menu came")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    copy = menu.actions()[0]
    assert copy.text() == "Copy the image"
    copy.trigger()
    menu.close()


def pages(server: ScriptedServer) -> list[str]:
    return [asked.path for asked in server.received if "/v1/" not in asked.path]


async def test_a_picture_of_a_reply_is_opened_by_its_letter(start: Programs, server: ScriptedServer) -> None:
    server.pages["/out/1.png"] = Script(picture(WIDTH, HEIGHT), content_type="image/png")
    server.reply(f"![A sea]({server.url.replace('/v1', '/out/1.png')})")
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Draw a sea")
    await press_button(window)
    await until(lambda: image_box(window)._shown.width() == WIDTH, "the picture did not come")
    hints = window.window.main.pane.transcript.hints
    window.act("composer.focus")
    window.press("Esc")
    window.press("F")
    await until(lambda: hints.are_shown, "there are no letters")
    kinds = [each.target.kind for each in hints._hinted]
    window.press("ASDFGHJKL"[kinds.index("shown")])
    panel = window.window.panels.picture
    await until(panel.isVisible, "it was not opened")
    window.press("Esc")
    assert not panel.isVisible()


async def test_a_picture_of_the_own_server_is_loaded_by_a_click_and_not_again_after_a_restart(
    start: Programs, server: ScriptedServer
) -> None:
    server.pages["/out/1.png"] = Script(picture(WIDTH, HEIGHT), content_type="image/png")
    host = server.url.removeprefix("http://").removesuffix("/v1")
    server.reply(f"Here it is:\n\n![A sea]({server.url.replace('/v1', '/out/1.png')})\n\nDo you like it?")
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Draw a sea")
    assert image_box(window)._button_text == f"Load image from {host}"
    assert pages(server) == []
    await press_button(window)
    await until(lambda: image_box(window)._shown.width() == WIDTH, "the picture did not come")
    await copy_from_menu(window)
    assert QGuiApplication.clipboard().image().width() == WIDTH
    (asked,) = [asked for asked in server.received if asked.path == "/out/1.png"]
    assert not {"authorization", "cookie", "referer"} & set(asked.headers)
    title = window.chat.conversation.title
    await window.saved()
    await window.close()
    again = await start()
    await again.open_conversation(title)
    assert image_box(again)._button_text == f"Load image from {host}"
    assert pages(server) == ["/out/1.png"]


async def test_a_failure_stands_in_the_place_of_the_picture_and_can_be_tried_again(
    start: Programs, server: ScriptedServer
) -> None:
    server.reply(f"![A sea]({server.url.replace('/v1', '/out/2.png')})")
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Draw a sea")
    await press_button(window)
    await until(lambda: "HTTP 404" in image_box(window).status, "the failure was not told")
    server.pages["/out/2.png"] = Script(picture(WIDTH, HEIGHT), content_type="text/plain")
    await press_button(window)
    await until(lambda: image_box(window)._shown.width() == WIDTH, "the picture did not come")


async def test_a_defect_does_not_leave_a_picture_on_its_way_for_ever(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    expected_logs.append("task fetch a picture failed")
    server.reply("![A sea](https://pictures.example.org/a.png)")
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Draw a sea")

    async def fail(self: WebPictures, url: str, own_server: str = "") -> bytes:
        raise ValueError("a defect")

    monkeypatch.setattr(WebPictures, "fetch", fail)
    for _ in range(2):
        await press_button(window)
        await until(lambda: "inside the program" in image_box(window).status, "the failure was not told")
        assert image_box(window).offer == "Try again"
    await window.be_told("Something went wrong inside the program: fetch a picture")


async def test_a_reply_that_names_a_picture_of_the_program_shows_that_there_is_none(
    start: Programs, server: ScriptedServer
) -> None:
    server.reply("![A sea](attachment:foo)\n\nThe end.")
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Draw a sea")
    await window.see("The end.")
    assert (image_box(window).text, image_box(window).status) == ("A sea", "not shown")


async def test_the_own_network_is_not_asked_even_by_a_click(start: Programs, server: ScriptedServer) -> None:
    with ScriptedServer() as router:
        router.pages["/a.png"] = Script(picture(WIDTH, HEIGHT))
        server.reply(f"![A sea]({router.url.replace('/v1', '/a.png')})")
        window = await start()
        await window.talk_to(server.url)
        await window.ask("Draw a sea")
        await press_button(window)
        await until(lambda: "your own network" in image_box(window).status, "the refusal was not told")
        assert router.received == []


async def test_a_reply_full_of_tricks_asks_nobody_and_opens_nothing(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    pipe = tmp_path / "trap.png"  # whoever opens it waits for ever
    os.mkfifo(pipe)
    trap = server.url.replace("/v1", "/trap.png")
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{trap}"/><image href="{pipe.as_uri()}"/></svg>'
    )
    tricks = [
        f"![a]({trap})",
        f"![b]({pipe.as_uri()})",
        f"![c](<{pipe}>)",
        f"[![d]({trap})]({trap})",
        f"text ![e]({trap}) text",
        f'<img src="{trap}" onerror="alert(1)"><script src="{trap}"></script>',
        f'<iframe src="{pipe.as_uri()}"></iframe><link rel="stylesheet" href="{trap}">',
        f"![f](data:image/svg+xml,{svg.replace(' ', '%20').replace('>', '%3E').replace('<', '%3C')})",
        f"![g]({address(svg.encode(), 'image/png')})",
        f"![h]({address(picture(8, 8))})",
        f"| a |\n| --- |\n| ![i]({trap}) |",
        f"> ![j]({trap})",
        f"- ![k]({trap})\n- <{trap}>",
        f"![l][m]\n\n[m]: {trap}",
        f"# ![n]({trap})",
        f"![o](javascript:fetch('{trap}')) ![p](qrc:/a.png) ![q](\\\\\\\\127.0.0.1\\\\share\\\\a.png)",
    ]
    server.reply("\n\n".join([*tricks, "The end."]))
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Show me")
    await window.see("The end.")
    view = window.window.main.pane.transcript
    shown = address(picture(8, 8))
    view.select_all()
    for top in range(0, view._column.total, 200):
        view.verticalScrollBar().setValue(top)
        view.grab()
    await until(lambda: view.pictures.picture(shown).stage is Stage.SHOWN, "the harmless one was not shown")
    await window.saved()
    assert pages(server) == []
    with pytest.raises(OSError, match="No such device"):  # nobody reads
        os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
