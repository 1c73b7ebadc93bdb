"""A conversation of several turns: what the server is sent, what is seen, what is kept."""

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

INSTRUCTIONS = {"role": "system", "content": "Be brief."}
PARAMETERS = ("temperature", "top_p", "max_tokens", "max_completion_tokens")


def asked(text: str) -> dict[str, str]:
    return {"role": "user", "content": text}


def answered(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}


async def test_each_request_carries_the_instructions_and_the_whole_conversation(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.act("instructions.focus")
    window.type("Be brief.")
    for name in ("one", "two", "three"):
        server.reply(f"Answer {name}.")
        await window.ask(f"Question {name}")
        await window.see(f"Answer {name}.")
    assert [request.messages for request in server.chats] == [
        [INSTRUCTIONS, asked("Question one")],
        [INSTRUCTIONS, asked("Question one"), answered("Answer one."), asked("Question two")],
        [
            INSTRUCTIONS,
            asked("Question one"),
            answered("Answer one."),
            asked("Question two"),
            answered("Answer two."),
            asked("Question three"),
        ],
    ]


async def test_a_stopped_reply_is_sent_back_as_far_as_it_got(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.stall("Half an answer")
    await window.say("First")
    await window.see("Half an answer")
    window.press("Esc")
    await window.replied()
    await window.ask("Second")
    assert server.chats[1].messages == [asked("First"), answered("Half an answer"), asked("Second")]


async def test_failed_and_empty_replies_are_not_sent_back(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.fail(400)
    await window.ask("First")
    server.reply("")
    await window.ask("Second")
    server.stall()
    await window.say("Third")
    await until(lambda: len(server.chats) == 3, "the third question did not arrive")
    window.press("Esc")
    await window.replied()
    await window.ask("Fourth")
    assert server.chats[-1].messages == [asked("First"), asked("Second"), asked("Third"), asked("Fourth")]


async def test_parameters_are_sent_only_when_they_are_set_and_exactly_as_set(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Nothing is set")
    window.act("parameters.focus")
    window.press("Tab")
    type_numbers(window, "0.35", "0.9", "1234")
    await window.ask("Everything is set")
    window.act("parameters.focus")
    window.press("Del")
    await window.ask("The temperature is not set")
    sent = [{name: chat.body[name] for name in PARAMETERS if name in chat.body} for chat in server.chats]
    assert sent == [
        {},
        {"temperature": 0.35, "top_p": 0.9, "max_tokens": 1234},
        {"top_p": 0.9, "max_tokens": 1234},
    ]
    await window.close()
    document = window.documents()[0]
    replies = [message for message in document["messages"] if message["role"] == "assistant"]
    assert [reply["reply"].get("parameters", {}) for reply in replies] == sent


def type_numbers(window: WindowDriver, *numbers: str) -> None:
    """From the first number field on, a number into each."""
    for number in numbers:
        window.press("Ctrl+A")
        window.type(number)
        window.press("Tab")
        window.press("Tab")


async def test_what_was_said_is_there_after_a_restart_and_the_conversation_goes_on(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("Paris, of **course**.")
    await window.ask("What is the capital of France?")
    await window.close()

    window = await start()
    await window.see("What is the capital of France?")
    await window.open_conversation("What is the capital of France?")
    await window.see("Paris, of course.")
    await window.ask("And of Italy?")
    assert server.chats[-1].messages == [
        asked("What is the capital of France?"),
        answered("Paris, of **course**."),
        asked("And of Italy?"),
    ]
