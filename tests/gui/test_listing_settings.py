"""How listings are shown: chosen by key for all of them, said for a moment, and kept."""

from desktop_ai.ui.transcript.code_box import CodeBox
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

LINE = "name = " + " + ".join(f"term_{number}" for number in range(60))


async def talked(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    await window.talk_to(server.url)
    server.reply(f"```python\n{LINE}\n```")
    await window.ask("A question")
    return window


def listing(window: WindowDriver) -> CodeBox:
    """The only listing, laid out as it is seen."""
    column = window.window.main.pane.transcript._column
    boxes = [box for placed in column.seen() for box in placed.node.boxes if isinstance(box, CodeBox)]
    return boxes[-1]


async def test_long_lines_wrap_by_key_in_every_listing_and_that_is_kept(
    start: Programs, server: ScriptedServer
) -> None:
    window = await talked(start, server)
    await until(lambda: listing(window).hidden_width > 0, "the line is not wide")
    window.press("Alt+Z")
    await window.see("Long lines of code wrap")
    assert not listing(window).hidden_width
    await window.close()
    window = await start()
    await window.open_conversation("A question")
    await until(lambda: not listing(window).hidden_width, "the line does not wrap")
    window.act("view.wrap_code")
    await window.see("Long lines of code scroll")
    assert listing(window).hidden_width > 0


async def test_lines_are_numbered_by_key(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    room = listing(window)._look.room
    window.press("Alt+N")
    await window.see("Lines of code are numbered")
    assert listing(window)._look.room < room
    window.press("Alt+N")
    await window.see("Lines of code are not numbered")
    assert listing(window)._look.room == room
