"""The terminal face, as programs that are started."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_ai import __version__
from desktop_ai.boot.terminal import EXIT_OF_KIND, Exit
from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import BadInput, KeyMissing, ReplyErrorKind, StoreErrorKind
from desktop_ai.core.message import Status
from desktop_ai.storage.conversation_files import ConversationFiles
from tests.support.conversations import reply_of, run_with_store
from tests.support.program import DEADLINE, ROOT, environment, run, start
from tests.support.scripted_server import DEFAULT_WORDS, ScriptedServer, chunk, event, transcript

FIELDS = {
    "content", "reasoning", "refusal", "tool_calls", "citations", "logprobs", "usage", "finish_reason",
    "status", "error", "model", "timings",
}  # fmt: skip
ESCAPES = "\x1b[31mred\x1b]0;title\x07\x9b2J\x7f\r\b"
only_posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def place(tmp_path: Path) -> list[str]:
    """The options that keep a run away from every other."""
    return ["--data-dir", str(tmp_path / "data")]


def saved(tmp_path: Path) -> list[Conversation]:
    """Every conversation that was kept, as the next start of the program finds it."""
    ids = sorted({path.stem for path in (tmp_path / "data" / "conversations").iterdir()})

    async def load(store: ConversationFiles) -> list[Conversation]:
        return [await store.load(id) for id in ids]

    return run_with_store(tmp_path / "data", load)


def read_until(process: subprocess.Popen[bytes], words: bytes) -> bytes:
    """What the program prints, up to and with `words`."""
    assert process.stdout is not None
    printed = b""
    while words not in printed:
        piece = process.stdout.read(1024)
        assert piece, f"it ended after {printed!r}"
        printed += piece
    return printed


# What is printed.


def test_the_words_go_to_standard_output_and_nothing_else_does(
    server: ScriptedServer, place: list[str]
) -> None:
    done = run("ask", *place, "--base-url", server.url, "hi")
    assert (done.stdout, done.stderr, done.returncode) == (DEFAULT_WORDS + "\n", "", 0)
    assert server.chats[0].messages == [{"role": "user", "content": "hi"}]


def test_a_dry_run_prints_the_request_and_sends_nothing(
    server: ScriptedServer, place: list[str], tmp_path: Path
) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text('{"type": "string"}')
    options = ["--model", "m", "--system", "Be brief", "--stop", "END", "--json-schema", str(schema)]
    words = ["ask", *place, "--base-url", server.url, "--key-env", "MINE", *options, "hi"]
    done = run(*words, "--dry-run", env={"MINE": "the-key-0a1b2c3d"})
    assert (done.returncode, done.stderr) == (0, "")
    assert server.received == []
    assert "0a1b2c3d" not in done.stdout
    request = json.loads(done.stdout)
    assert run(*words, env={"MINE": "the-key-0a1b2c3d"}).returncode == 0
    assert request["body"] == server.chats[0].body
    assert request["url"] == f"{server.url}/chat/completions"
    assert request["headers"]["authorization"] == "Bearer [hidden]"


def test_json_with_a_mistake_ends_as_a_command_that_makes_no_sense(
    server: ScriptedServer, place: list[str]
) -> None:
    done = run("ask", *place, "--base-url", server.url, "--extra", '{"top_k": }', "hi")
    assert (done.stdout, done.returncode) == ("", Exit.USAGE)
    assert "--extra: Line 1, column 11" in done.stderr
    assert server.received == []


def test_the_words_come_while_the_reply_is_written(server: ScriptedServer, place: list[str]) -> None:
    server.stall("The first words")
    process = start("ask", *place, "--base-url", server.url, "hi")
    assert read_until(process, b"words") == b"The first words"
    assert process.poll() is None
    process.kill()
    process.communicate()


def test_the_options_are_what_the_model_is_asked_with(server: ScriptedServer, place: list[str]) -> None:
    options = ["--model", "m", "--system", "Be brief.", "--temperature", "0.5", "--top-p", "1"]
    done = run("ask", *place, "--base-url", server.url, *options, "--max-tokens", "9", "hi")
    assert done.returncode == 0
    body = server.chats[0].body
    assert body["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "hi"},
    ]
    assert (body["model"], body["temperature"], body["top_p"], body["max_tokens"]) == ("m", 0.5, 1, 9)


def test_json_has_exactly_the_documented_fields(server: ScriptedServer, place: list[str]) -> None:
    server.reply("Hello", reasoning="Hm.")
    done = run("ask", *place, "--base-url", server.url, "--json", "hi")
    found = json.loads(done.stdout)
    assert found.keys() == FIELDS
    assert (found["content"], found["reasoning"], found["model"]) == ("Hello", "Hm.", "scripted-model")
    assert (found["status"], found["finish_reason"], found["error"]) == ("done", "stop", None)
    assert found["usage"] == {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12}
    timings = found["timings"]
    assert 0 <= timings["connected"] <= timings["first_token"] <= timings["total"]
    assert done.stdout.count("\n") == 1
    assert done.returncode == 0


def test_json_has_choices_only_when_there_are_several(server: ScriptedServer, place: list[str]) -> None:
    both = [{"index": index, "delta": {"content": f"Answer {index}"}} for index in (0, 1)]
    ends: list[Any] = [{"index": index, "delta": {}, "finish_reason": "stop"} for index in (0, 1)]
    server.play(event(choices=both) + event(choices=ends) + b"data: [DONE]\n\n")
    found = json.loads(run("ask", *place, "--base-url", server.url, "--json", "hi").stdout)
    assert found.keys() == FIELDS | {"choices"}
    assert [choice["content"] for choice in found["choices"]] == ["Answer 0", "Answer 1"]
    assert found["content"] == "Answer 0"


def test_json_tells_a_failure_too(server: ScriptedServer, place: list[str]) -> None:
    server.fail(500, {"error": {"message": "It fell over."}})
    done = run("ask", *place, "--base-url", server.url, "--json", "hi")
    found = json.loads(done.stdout)
    assert found["status"] == "failed"
    assert found["error"].keys() == {"kind", "message", "remedy"}
    assert found["error"]["kind"] == "provider_failed"
    assert done.returncode == Exit.PROVIDER


def test_an_encoding_that_lacks_a_character_spoils_no_json(server: ScriptedServer, place: list[str]) -> None:
    server.reply("Grüße 👋")
    done = run(
        "ask", *place, "--base-url", server.url, "--json", "hi", env={"PYTHONIOENCODING": "ascii:strict"}
    )
    assert json.loads(done.stdout)["content"] == "Grüße 👋"


def test_an_answer_that_follows_a_thought_without_an_opening_is_printed(
    server: ScriptedServer, place: list[str]
) -> None:
    server.reply("Let me think about this. </think>Yes.", delay=0.05)
    done = run("ask", *place, "--base-url", server.url, "hi")
    assert done.stdout.splitlines()[-1] == "Yes."


def test_a_prompt_can_come_from_standard_input(server: ScriptedServer, place: list[str]) -> None:
    prompt = "Zwei Zeilen:\nGrüße 👋\n"
    assert run("ask", *place, "--base-url", server.url, "-", given=prompt).returncode == 0
    assert server.chats[0].messages[0]["content"] == prompt


@only_posix
def test_a_prompt_that_is_no_text_is_sent_as_far_as_it_is(server: ScriptedServer, place: list[str]) -> None:
    done = run("ask", *place, "--base-url", server.url, b"caf\xe9 \xc3\xa9")
    assert (done.returncode, done.stderr) == (0, "")
    assert server.chats[0].messages[0]["content"] == "caf\ufffd é"


def test_the_version_is_printed() -> None:
    done = run("--version")
    assert (done.stdout, done.returncode) == (f"desktop-ai {__version__}\n", 0)


# What goes wrong.


def closed_port() -> int:
    with socket.socket() as holding:
        holding.bind(("127.0.0.1", 0))
        port: int = holding.getsockname()[1]
    return port


@pytest.mark.parametrize(
    ("status", "code"), [(401, Exit.KEY), (404, Exit.PROVIDER), (429, Exit.PROVIDER), (500, Exit.PROVIDER)]
)
def test_what_a_server_refuses_has_its_exit_code_one_line_and_a_remedy(
    server: ScriptedServer, place: list[str], status: int, code: Exit
) -> None:
    server.fail(status, {"error": {"message": "The model does not exist\n" + ESCAPES}})
    done = run("ask", *place, "--base-url", server.url, "hi")
    assert (done.stdout, done.returncode) == ("", code)
    assert done.stderr.count("\n") == 1
    assert done.stderr.endswith(".\n")
    assert not set(done.stderr) & set("\x1b\x07\x9b\x7f\r\b")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--account", "openai", "hi"], Exit.KEY, "OPENAI_API_KEY"),
        (["--account", "nobody", "hi"], Exit.USAGE, "openai"),
        (["--account", "", "hi"], Exit.USAGE, "openai"),
        (["--account", "custom", "hi"], Exit.USAGE, "address"),
        (["--base-url", "ftp://x", "hi"], Exit.USAGE, "http://"),
        (["--base-url", "", "hi"], Exit.USAGE, "address"),
        (["--base-url", "127.0.0.1:9", "--key-env", "NOT_SET", "hi"], Exit.USAGE, "NOT_SET"),
        (["--base-url", "127.0.0.1:9", "--key-env", "", "hi"], Exit.USAGE, "--key-env"),
        (["--base-url", "127.0.0.1:9", "  "], Exit.USAGE, "empty"),
        (["--base-url", "127.0.0.1:9", "-"], Exit.USAGE, "empty"),
        (["--temperature", "9", "hi"], Exit.USAGE, "--temperature"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_what_cannot_be_asked_says_why(place: list[str], words: list[str], code: Exit, said: str) -> None:
    done = run("ask", *place, *words)
    assert (done.stdout, done.returncode) == ("", code)
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_server_that_is_not_there_is_the_networks_fault(place: list[str]) -> None:
    done = run("ask", *place, "--base-url", f"127.0.0.1:{closed_port()}", "hi")
    assert done.returncode == Exit.NETWORK
    assert done.stderr.count("\n") == 1


def test_a_page_instead_of_an_answer_is_the_networks_fault(server: ScriptedServer, place: list[str]) -> None:
    server.page()
    assert run("ask", *place, "--base-url", server.url, "hi").returncode == Exit.NETWORK


def test_a_reply_without_an_end_is_incomplete(server: ScriptedServer, place: list[str]) -> None:
    server.reply("Half an", finish=None)
    done = run("ask", *place, "--base-url", server.url, "hi")
    assert (done.stdout, done.returncode) == ("Half an\n", Exit.INCOMPLETE)
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "finish", "said"),
    [
        ("", "stop", "The model gave no answer."),
        ("Half of", "content_filter", "A filter of the service ended the answer."),
        ("Half of", "length", "The answer reached its maximum length."),
        ("Half of", "error", "The service broke the answer off."),
    ],
)
def test_a_reply_that_is_not_all_that_one_expects_says_why(
    server: ScriptedServer, place: list[str], words: str, finish: str, said: str
) -> None:
    server.reply(words, finish=finish)
    done = run("ask", *place, "--base-url", server.url, "Go on")
    assert (done.returncode, done.stdout.strip(), done.stderr.strip()) == (Exit.DONE, words, said)


def test_a_broken_connection_leaves_what_came_and_says_so(server: ScriptedServer, place: list[str]) -> None:
    server.cut("Half an")
    done = run("ask", *place, "--base-url", server.url, "hi")
    assert (done.stdout, done.returncode) == ("Half an\n", Exit.NETWORK)
    assert "try again" in done.stderr.lower()


def test_what_cannot_be_kept_is_not_sent(server: ScriptedServer, tmp_path: Path, place: list[str]) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "conversations").write_text("")
    done = run("ask", *place, "--base-url", server.url, "--save", "hi")
    assert (done.stdout, done.returncode) == ("", Exit.STORAGE)
    assert server.chats == []


def test_what_cannot_be_kept_is_told_as_json_too(
    server: ScriptedServer, tmp_path: Path, place: list[str]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "conversations").write_text("")
    done = run("ask", *place, "--base-url", server.url, "--save", "--json", "hi")
    assert done.returncode == Exit.STORAGE
    told = json.loads(done.stdout)
    assert told.keys() == FIELDS
    assert (told["status"], told["content"], told["error"]["kind"]) == ("failed", "", "failed")
    assert server.chats == []


def test_every_failure_has_an_exit_code_that_is_not_success() -> None:
    assert {EXIT_OF_KIND[kind] for kind in StoreErrorKind} == {Exit.STORAGE}
    kinds = (*ReplyErrorKind, KeyMissing.kind, BadInput.kind)
    assert all(EXIT_OF_KIND.get(str(kind), Exit.PROVIDER) != Exit.DONE for kind in kinds)
    assert len({int(code) for code in Exit}) == len(Exit)


def test_it_tries_again_when_asked_to(server: ScriptedServer, place: list[str]) -> None:
    for _ in range(2):
        server.fail(503, Retry_After="0")
    done = run("ask", *place, "--base-url", server.url, "--retry", "2", "hi")
    assert (done.stdout, done.returncode) == (DEFAULT_WORDS + "\n", 0)
    assert len(server.chats) == 3


def test_it_does_not_try_again_unasked(server: ScriptedServer, place: list[str]) -> None:
    server.fail(503, Retry_After="0")
    assert run("ask", *place, "--base-url", server.url, "hi").returncode == Exit.PROVIDER
    assert len(server.chats) == 1


# What leaves the machine.

SURROUNDINGS = {
    "OPENAI_API_KEY": "sk-env-openai-key",
    "OPENAI_ADMIN_KEY": "sk-env-admin-key",
    "OPENAI_ORG_ID": "org-env",
    "OPENAI_PROJECT_ID": "proj-env",
    "OPENAI_WEBHOOK_SECRET": "whsec-env",
    "OPENAI_BASE_URL": "http://127.0.0.1:9/env",
    "OPENAI_CUSTOM_HEADERS": "X-Env: env-header",
    "OPENROUTER_API_KEY": "sk-or-env-key",
    "DEEPSEEK_API_KEY": "sk-env-deepseek-key",
    "LM_API_TOKEN": "env-lm-token",
}


@pytest.mark.parametrize("named", [False, True], ids=["no key", "one key"])
def test_exactly_the_named_key_is_sent_and_nothing_else_of_the_environment(
    server: ScriptedServer, place: list[str], named: bool
) -> None:
    options = ["--key-env", "THE_KEY"] if named else []
    surroundings = {**SURROUNDINGS, "THE_KEY": "  the-named-key\n"}
    done = run("ask", *place, "--base-url", server.url, *options, "--json", "hi", env=surroundings)
    assert done.returncode == 0
    assert server.chats
    for received in server.received:
        assert received.headers.get("authorization") == ("Bearer the-named-key" if named else None)
        sent = json.dumps([received.path, received.headers, received.body]).lower()
        assert "env" not in sent
        assert "stainless" not in sent
    assert "the-named-key" not in done.stdout + done.stderr


def test_a_key_that_was_refused_is_nowhere_to_be_read(
    server: ScriptedServer, tmp_path: Path, place: list[str]
) -> None:
    key = "a-plain-looking-key"
    server.fail(401, {"error": {"message": f"Incorrect API key provided: {key}"}})
    options = ["--base-url", server.url, "--key-env", "THE_KEY", "--save", "--json"]
    done = run("ask", *place, *options, "hi", env={"THE_KEY": key})
    assert done.returncode == Exit.KEY
    assert key not in done.stdout + done.stderr
    written = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if key.encode() in path.read_bytes()]


def test_asking_loads_nothing_of_qt(server: ScriptedServer, place: list[str]) -> None:
    code = (
        "import sys; from desktop_ai.__main__ import main; "
        f"sys.argv = ['desktop-ai', 'ask', *{place!r}, '--base-url', {server.url!r}, '--save', 'hi']; "
        "code = main(); print(*sys.modules, file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment(), capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert "openai" in loaded
    assert not loaded & {"PySide6", "shiboken6", "qasync", "keyring", "pygments"}
    assert "desktop_ai.ui" not in done.stderr.split()


# Keeping.


def test_without_save_nothing_is_kept_but_what_it_took(
    server: ScriptedServer, tmp_path: Path, place: list[str]
) -> None:
    assert run("ask", *place, "--base-url", server.url, "my question").returncode == 0
    written = [path for path in (tmp_path / "data").rglob("*") if path.is_file() and path.stat().st_size]
    (settings,) = [path for path in written if path.name == "settings.json"]
    assert set(json.loads(settings.read_text())) == {"schema", "token_factors"}
    (usage,) = [path for path in written if path != settings]
    assert usage.parent.name == "usage"
    record = usage.read_text()
    assert "question" not in record
    assert DEFAULT_WORDS not in record
    assert json.loads(record)["prompt_tokens"] == 7


def test_with_save_the_conversation_can_be_loaded_again(
    server: ScriptedServer, tmp_path: Path, place: list[str]
) -> None:
    options = ["--base-url", server.url, "--system", "Be brief.", "--temperature", "0.5", "--save"]
    assert run("ask", *options, "hi", *place).returncode == 0
    (kept,) = saved(tmp_path)
    assert [message.text for message in kept.path()] == ["hi", DEFAULT_WORDS]
    assert (kept.title, kept.setup.instructions) == ("hi", "Be brief.")
    reply = reply_of(kept.path()[-1])
    assert (reply.status, reply.parameters, reply.finish_reason) == (
        Status.DONE,
        {"temperature": 0.5},
        "stop",
    )
    assert not list((tmp_path / "data" / "conversations").glob("*.journal"))


def test_a_failed_reply_is_kept_with_its_reason(
    server: ScriptedServer, tmp_path: Path, place: list[str]
) -> None:
    server.cut("Half an")
    run("ask", *place, "--base-url", server.url, "--save", "hi")
    (kept,) = saved(tmp_path)
    reply = reply_of(kept.path()[-1])
    assert kept.path()[-1].text == "Half an"
    assert reply.error is not None
    assert (reply.status, reply.error.kind) == (Status.FAILED, "cut_off")


# Interrupting.


@only_posix
@pytest.mark.parametrize("words", ["", "What arrived"], ids=["while waiting", "while writing"])
def test_an_interrupted_reply_ends_at_once_and_keeps_what_arrived(
    server: ScriptedServer, tmp_path: Path, place: list[str], words: str
) -> None:
    server.stall(words)
    process = start("ask", *place, "--base-url", server.url, "--save", "hi")
    number = 1
    while not (received := server.wait_for(number)).path.endswith("/completions"):
        number += 1
    read_until(process, words.encode()[-5:])
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=DEADLINE)
    assert process.returncode == Exit.INTERRUPTED
    assert b"Traceback" not in said
    assert received.left.wait(DEADLINE)
    (kept,) = saved(tmp_path)
    assert [message.text for message in kept.path()] == ["hi", words]
    assert reply_of(kept.path()[-1]).status is Status.STOPPED


@only_posix
def test_an_interrupted_reply_is_printed_as_json_as_far_as_it_got(
    server: ScriptedServer, place: list[str]
) -> None:
    server.stall("What arrived")
    process = start("ask", *place, "--base-url", server.url, "--model", "m", "--json", "hi")
    server.wait_for(1)
    process.send_signal(signal.SIGINT)
    printed, _ = process.communicate(timeout=DEADLINE)
    found = json.loads(printed)
    assert (found["status"], found["error"]) == ("stopped", None)
    assert "What arrived".startswith(found["content"])
    assert process.returncode == Exit.INTERRUPTED


@only_posix
def test_when_nobody_reads_any_more_the_reply_is_stopped_without_a_word(
    server: ScriptedServer, tmp_path: Path, place: list[str]
) -> None:
    server.reply("word " * 2000, delay=0.01)
    process = start("ask", *place, "--base-url", server.url, "--model", "m", "--save", "hi")
    read_until(process, b"word")
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(DEADLINE) == Exit.READER_GONE
    assert server.chats[0].left.wait(DEADLINE)
    (kept,) = saved(tmp_path)
    assert kept.path()[-1].text.startswith("word")
    assert reply_of(kept.path()[-1]).status is Status.STOPPED


@only_posix
def test_json_that_nobody_reads_is_no_failure_of_the_program(
    server: ScriptedServer, place: list[str]
) -> None:
    process = start("ask", *place, "--base-url", server.url, "--json", "hi")
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(DEADLINE) == Exit.READER_GONE


# On a terminal.


def on_terminal(*words: str) -> bytes:
    """What the program writes to a terminal."""
    import pty

    ours, theirs = pty.openpty()
    process = start(*words, stdout=theirs)
    os.close(theirs)
    written = b""
    while True:
        try:
            piece = os.read(ours, 1024)
        except OSError:  # how Linux says that nobody has the other end any more
            break
        if not piece:
            break
        written += piece
    os.close(ours)
    process.communicate(timeout=DEADLINE)
    return written


@only_posix
@pytest.mark.parametrize("how", [[], ["--json"]], ids=["words", "json"])
def test_control_characters_of_a_reply_never_reach_a_terminal(
    server: ScriptedServer, place: list[str], how: list[str]
) -> None:
    server.play(transcript(f"before {ESCAPES} after\n\tend", reasoning=ESCAPES))
    written = on_terminal("ask", *place, "--base-url", server.url, *how, "hi").decode()
    assert not set(written) & set("\x1b\x07\x9b\x7f\b")
    assert "before" in written
    assert "end" in written


@only_posix
def test_everything_that_is_text_reaches_a_terminal(server: ScriptedServer, place: list[str]) -> None:
    words = "« bonjour »\u202f! 👩\u200d👩\u200d👧 می\u200cخواهم \u00adx\u3000y"
    server.reply(words)
    assert on_terminal("ask", *place, "--base-url", server.url, "hi").decode() == words + "\r\n"


def test_a_pipe_gets_every_character(server: ScriptedServer, place: list[str]) -> None:
    server.play(chunk({"content": "a\x1b[31mb\x07"}) + chunk({}, "stop"))
    assert run("ask", *place, "--base-url", server.url, "hi").stdout == "a\x1b[31mb\x07\n"


# Talking.


def contents(received: Any) -> list[str]:
    return [message["content"] for message in received.messages]


def test_chat_remembers_until_it_is_told_to_start_over(
    server: ScriptedServer, tmp_path: Path, place: list[str]
) -> None:
    for number in range(3):
        server.reply(f"Answer {number}")
    given = "one\n\ntwo\n/new\nthree\n/end\nnever asked\n"
    done = run("chat", *place, "--base-url", server.url, "--save", "--system", "Brief.", given=given)
    assert (done.stdout, done.returncode) == ("Answer 0\nAnswer 1\nAnswer 2\n", 0)
    assert [contents(received) for received in server.chats] == [
        ["Brief.", "one"],
        ["Brief.", "one", "Answer 0", "two"],
        ["Brief.", "three"],
    ]
    assert [[message.text for message in kept.path()] for kept in saved(tmp_path)] == [
        ["one", "Answer 0", "two", "Answer 1"],
        ["three", "Answer 2"],
    ]


def test_chat_goes_on_after_a_failure_and_ends_with_its_input(
    server: ScriptedServer, place: list[str]
) -> None:
    server.fail(500)
    server.reply("Better")
    done = run("chat", *place, "--base-url", server.url, given="one\ntwo\n")
    assert (done.stdout, done.returncode) == ("Better\n", Exit.PROVIDER)
    assert contents(server.chats[1]) == ["one", "two"]
    assert "failed" in done.stderr


@only_posix
@pytest.mark.parametrize("last", ["fails", "succeeds"])
def test_a_chat_without_a_terminal_ends_with_the_code_of_the_last_failure(
    server: ScriptedServer, place: list[str], last: str
) -> None:
    server.fail(500)
    server.fail(401)
    if last == "succeeds":
        server.reply("Fine.")
    given = "one\ntwo\n" + ("three\n" if last == "succeeds" else "")
    assert run("chat", *place, "--base-url", server.url, given=given).returncode == Exit.KEY


def test_an_interruption_in_a_chat_stops_the_reply_and_not_the_chat(
    server: ScriptedServer, place: list[str]
) -> None:
    server.stall("Half an answer")
    server.reply("Whole answer")
    process = start("chat", *place, "--base-url", server.url, "--model", "m", stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(b"one\n")
    read_until(process, b"answer")
    process.send_signal(signal.SIGINT)
    printed, _ = process.communicate(b"two\n/end\n", timeout=DEADLINE)
    assert b"Whole answer" in printed
    assert process.returncode == 0
    assert contents(server.chats[1]) == ["one", "Half an answer", "two"]


# The doctor.


def point_at(tmp_path: Path, address: str) -> None:
    """Let the custom endpoint be there."""
    settings = tmp_path / "data" / "settings.json"
    settings.parent.mkdir(exist_ok=True)
    account = {"id": "custom", "provider": "custom", "name": "Mine", "base_url": address}
    settings.write_text(json.dumps({"accounts.list": [account]}))


def test_the_doctor_prints_each_step_and_ends_with_0_when_all_is_well(
    place: list[str], server: ScriptedServer, tmp_path: Path
) -> None:
    point_at(tmp_path, server.url)
    done = run("doctor", *place, "custom")
    assert done.returncode == 0
    assert "[+] One streamed token" in done.stdout
    assert done.stdout.rstrip().endswith("Everything works.")


def test_the_doctor_ends_with_what_fails_and_its_cure(place: list[str], tmp_path: Path) -> None:
    point_at(tmp_path, "http://127.0.0.1:9/v1")
    done = run("doctor", *place, "custom")
    assert done.returncode == 4
    assert "Connection failed: Nothing answers at 127.0.0.1:9." in done.stdout
    assert "Start the server" in done.stdout


def test_the_doctor_knows_only_accounts_that_are_there(place: list[str]) -> None:
    done = run("doctor", *place, "sk-not-an-account")
    assert done.returncode == 2
    assert "sk-not-an-account" not in done.stdout + done.stderr


def test_what_was_asked_for_and_is_not_sent_is_said(place: list[str]) -> None:
    words = ["ask", *place, "--account", "openai", "--model", "o3", "--temperature", "0.5", "--dry-run", "hi"]
    done = run(*words)
    assert done.stderr == "Temperature is not sent: OpenAI does not take it for this model.\n"
    assert "temperature" not in json.loads(done.stdout)["body"]
