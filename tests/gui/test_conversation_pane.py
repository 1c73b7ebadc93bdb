"""The centre: where a conversation was read is where it is found again, and it reaches the header."""

from PySide6.QtCore import QPoint

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs

LONG = "\n\n".join(f"Paragraph {number} of a long reply." for number in range(80))


async def test_a_conversation_is_found_again_where_it_was_read(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply(LONG)
    await window.ask("The first question")
    transcript = window.window.main.pane.transcript
    transcript.scroll_by(-700)
    place = transcript.place
    assert place is not None
    window.act("conversation.new")
    server.reply(LONG)
    await window.ask("The second question")
    await window.open_conversation("The first question")
    assert transcript.place == place
    assert not transcript.is_following
    await window.open_conversation("The second question")
    assert transcript.is_following


async def test_the_conversation_reaches_the_header_unless_there_is_a_notice(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    pane = window.window.main.pane
    while pane.notices.isVisible():
        window.click("Close this notice")

    def top() -> int:
        return pane.transcript.mapTo(pane, QPoint(0, 0)).y()

    end_of_header = pane.header.geometry().bottom() + 1
    await until(lambda: top() == end_of_header, "there is a gap below the header")
    window.act("reply.copy")
    await window.see("on the clipboard")
    await until(lambda: pane.notices.y() == end_of_header + 8, "the notice touches the header")
    assert top() > pane.notices.geometry().bottom()
    window.click("Close this notice")
    await until(lambda: top() == end_of_header, "the notice left a gap behind")
