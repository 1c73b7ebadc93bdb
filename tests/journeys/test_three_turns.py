"""A conversation of several turns: what the server is sent, what is seen, what is kept."""

from tests.support.scripted_server import ScriptedServer
from tests.support.window_loop import Programs


async def test_each_request_carries_the_instructions_and_the_whole_conversation(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.act("instructions.focus")
    window.type("Be brief.")
    for number, name in enumerate(("one", "two", "three"), start=1):
        server.reply(f"Answer {name}.")
        await window.ask(f"Question {name}")
        await window.see(f"Answer {name}.")
        assert len(server.chats) == number
    assert server.chats[0].messages == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Question one"},
    ]
    assert server.chats[1].messages == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Question one"},
        {"role": "assistant", "content": "Answer one."},
        {"role": "user", "content": "Question two"},
    ]
    assert server.chats[2].messages == [
        *server.chats[1].messages,
        {"role": "assistant", "content": "Answer two."},
        {"role": "user", "content": "Question three"},
    ]
