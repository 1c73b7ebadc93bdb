"""A reply that breaks off is continued: by key, by its footer, over real HTTP; several answers are versions."""

from __future__ import annotations

from desktop_ai.core.message import Status
from desktop_ai.providers.continuing import GO_ON
from tests.support.scripted_server import ScriptedServer, event
from tests.support.window_loop import Programs

BEGUN = "Once upon a time there was"


async def test_a_key_continues_a_reply_that_reached_its_length(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply(BEGUN, finish="length")
    await window.say("A tale, please")
    await window.see("reached the maximum length")
    server.reply("there was a king.")
    window.press("Ctrl+E")
    await window.see("Once upon a time there was a king.")
    await window.replied()
    assert GO_ON not in str(window.chat.conversation.messages)
    window.act("reply.previous_version")
    await window.see("reached the maximum length")
    assert window.chat.conversation.path()[-1].text == BEGUN


async def test_continuing_is_offered_for_what_broke_off_and_for_nothing_else(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("All of it.")
    await window.say("First")
    await window.see("All of it.")
    await window.replied()
    assert not window.can("reply.continue")
    server.cut("Half of")
    await window.say("Second")
    await window.replied()
    assert window.can("reply.continue")
    server.reply(" it, and the rest.")
    window.act("reply.continue")
    await window.see("Half of it, and the rest.")
    await window.replied()
    assert not window.can("reply.continue")


async def test_several_answers_are_versions_to_step_through(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    pieces = [
        event(
            choices=[
                {"index": number, "delta": {"content": f"Answer number {number}."}, "finish_reason": end}
            ]
        )
        for end in (None, "stop")
        for number in (0, 1, 2)
    ]
    server.play(b"".join(pieces[:3]) + b"".join(pieces[3:]).replace(b"Answer", b" Really"))
    await window.say("Three, please")
    await window.see("Answer number 0. Really number 0.")
    await window.replied()
    shown = window.chat.conversation.path()[-1].id
    footer = window.window.main.pane.transcript._column.node(1).footer
    assert footer is not None
    assert footer.said.version == window.chat.conversation.versions()[shown]
    window.act("reply.next_version")
    await window.see("Answer number 1. Really number 1.")
    window.act("reply.next_version")
    await window.see("Answer number 2. Really number 2.")
    last = window.chat.conversation.path()[-1].reply
    assert last is not None
    assert last.status is Status.DONE
