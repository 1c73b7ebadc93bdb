"""A reply full of tricks is shown, pointed at and walked through: nothing is fetched, opened or run."""

import asyncio
import base64
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.outside_watch import BaitFile, BaitServer, watching
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver
from tests.support.window_loop import Programs

ROOT = Path(__file__).parents[2]
STEPS = 40  # blocks and links that are walked through
STEP = 12  # pixels from one place that the pointer rests on to the next


@pytest.fixture
def bait_file(tmp_path: Path) -> Iterator[BaitFile]:
    """A picture that is not the program's."""
    path = tmp_path / "secret.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(path))
    bait = BaitFile(path, path.read_bytes())
    yield bait
    bait.close()


@pytest.fixture
def bait_server() -> Iterator[BaitServer]:
    """An address that only tricks lead to."""
    bait = BaitServer()
    yield bait
    bait.close()


def data_svg(address: str) -> str:
    """A picture that wants others to be loaded."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">'
        f'<image xlink:href="{address}" width="20" height="20"/><use href="{address}#a"/>'
        f'<style>@import url("{address}"); rect {{ fill: url("{address}") }}</style>'
        '<rect width="9" height="9"/></svg>'
    )
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def tricks(address: str) -> str:
    """Every way to name an address from which something might be fetched, or that might be opened or run."""
    return f"""# Tricks ![in a title]({address})

![alone]({address})

![]({data_svg(address)})

Words ![within]({address} "title") and ![label][picture] and [![linked]({address})]({address}).

[run](javascript:alert('{address}')) [file](file:///etc/passwd) [share](smb://127.0.0.1/share)
[data](data:text/html,x)
[bare]({address}) <{address}> {address} [relative](../../etc/passwd) [action](action:conversation.delete)

<script src="{address}"></script>
<iframe src="{address}"></iframe>
<img src="{address}" onerror="alert(1)">
<link rel="stylesheet" href="{address}">
<meta http-equiv="refresh" content="0; url={address}">
<object data="{address}"></object><embed src="{address}">

Inline <img src="{address}"> and <a href="{address}" ping="{address}">link</a> and <video src="{address}"></video>.

<style>@import url("{address}"); body {{ background: url({address}) }} @font-face {{ src: url({address}) }}</style>

> - | ![cell]({address}) | <img src="{address}"> |
>   |---|---|
>   | `![code]({address})` | \\(\\href{{{address}}}{{x}}\\) |

\\[ \\href{{{address}}}{{a}} \\includegraphics{{{address}}} \\input{{{address}}}
\\url{{{address}}} \\write18{{id}} \\]

$$\\def\\x{{\\x\\x}}\\x \\catcode`\\@=11 \\openin5={address} \\read5 to\\y$$

```html
<img src="{address}">
```

[^1]: ![note]({address}) and [^1].

![a][^1] ![broken]({address}

[picture]: {address}

The end of the tricks."""


def rest_at(widget: QWidget, place: QPointF) -> None:
    """Move the pointer there; QTest would let Qt work on events in the middle of a task."""
    no_button = Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        widget.mapToGlobal(place),
        no_button,
        no_button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, moved)


async def point_everywhere(window: WindowDriver) -> set[Qt.CursorShape]:
    """Rest with the pointer on every place of the whole reply; returns what the pointer looked like."""
    shapes = set()
    view = window.window.main.pane.transcript
    port, bar = view.viewport(), view.verticalScrollBar()
    for top in range(0, bar.maximum() + 1, max(1, port.height() - 50)):
        bar.setValue(top)
        port.repaint()
        for y in range(2, port.height(), STEP):
            for x in range(2, port.width(), 4 * STEP):
                rest_at(port, QPointF(x, y))
                shapes.add(port.cursor().shape())
        await asyncio.sleep(0)
    return shapes


async def walk_through(window: WindowDriver) -> None:
    """Focus every block, and every link in it."""
    view = window.window.main.pane.transcript
    port = view.viewport()
    view.setFocus()
    view.verticalScrollBar().setValue(0)
    for _ in range(STEPS):
        window.press("Alt+Down")
        window.press("Tab")
        port.repaint()
        await asyncio.sleep(0)


async def test_a_reply_full_of_tricks_fetches_opens_and_runs_nothing(
    start: Programs, server: ScriptedServer, bait_file: BaitFile, bait_server: BaitServer
) -> None:
    addresses = (f"http://127.0.0.1:{bait_server.port}/x.png", bait_file.path.as_uri(), str(bait_file.path))
    window = await start()
    await window.talk_to(server.url)
    server.reply("Hello.")
    await window.ask("Hello")
    with watching() as watch:
        for address in addresses:
            server.reply(tricks(address))
            await window.ask("Tricks, please")
            await window.see("The end of the tricks.")
            assert Qt.CursorShape.PointingHandCursor in await point_everywhere(window)
            await walk_through(window)
        await window.saved()
    asked = {request.path for request in server.received}
    await window.close()
    port = int(server.url.split(":")[2].split("/")[0])
    assert not bait_server.was_reached()
    assert not bait_file.was_opened()
    assert watch.addresses <= {("127.0.0.1", port)}
    assert watch.names <= {"127.0.0.1"}
    assert watch.programs == []
    assert asked <= {"/v1/chat/completions", "/v1/models"}
    own = [window.directory, Path.home(), ROOT / "desktop_ai", ROOT / "resources"]
    python = [Path(sys.prefix), Path(sys.base_prefix)]
    assert watch.opened_outside([*own, *python]) == []


async def test_what_watches_the_tricks_would_notice_one(bait_file: BaitFile, bait_server: BaitServer) -> None:
    image = QImage(str(bait_file.path))
    assert not image.isNull()
    assert bait_file.was_opened()
    assert not bait_file.was_opened()
    with watching() as watch, socket.create_connection(("127.0.0.1", bait_server.port)):
        pass
    assert bait_server.was_reached()
    assert watch.addresses == {("127.0.0.1", bait_server.port)}
