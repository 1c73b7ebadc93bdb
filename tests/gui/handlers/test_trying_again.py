"""A request that is sent again by itself: in the window, by its keys, over real HTTP."""

from desktop_ai.core.message import Status
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs


async def test_the_window_waits_as_long_as_the_provider_asks_and_can_be_hurried(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.fail(429, Retry_After="50")
    server.reply("At last")
    await window.say("A question")
    await window.see("rate limited, trying again in")
    window.press("Ctrl+Shift+R")
    await window.see("At last")
    assert len(server.chats) == 2


async def test_stopping_ends_a_pause(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.fail(503, Retry_After="50")
    await window.say("A question")
    await window.see("overloaded, trying again in")
    window.press("Esc")
    await window.replied()
    reply = window.chat.conversation.path()[-1].reply
    assert reply is not None
    assert reply.status is Status.STOPPED
    assert len(server.chats) == 1


async def test_a_wait_that_is_too_long_is_told_with_its_end(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.fail(429, Retry_After="600")
    await window.say("A question")
    await window.see("It wants to be asked again in 10 min, at ")
    assert len(server.chats) == 1


async def test_another_try_by_hand_is_repeated_by_itself_too(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.fail(400)
    await window.say("A question")
    await window.see("did not understand the request")
    server.fail(500)
    server.reply("At last")
    window.act("reply.try_again")
    await window.see("At last")
    assert len(server.chats) == 3


async def test_a_message_put_in_by_hand_at_the_end_is_the_one_that_is_answered(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("First answer")
    await window.ask("A question")
    window.act("message.insert_below")
    await window.write("By hand")
    window.press("Return")
    await until(lambda: len(window.chat.conversation.path()) == 3, "it was not put in")
    server.reply("Second answer")
    window.press("Ctrl+R")
    await window.see("Second answer")
    await window.replied()
    texts = [message.text for message in window.chat.conversation.path()]
    assert texts == ["A question", "First answer", "By hand", "Second answer"]


async def test_a_message_without_any_reply_can_be_asked_again(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("First answer")
    await window.ask("A question")
    window.act("message.delete")
    await until(lambda: len(window.chat.conversation.path()) == 1, "the reply was not deleted")
    server.reply("Second answer")
    window.press("Ctrl+R")
    await window.see("Second answer")
