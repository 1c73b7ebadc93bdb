"""Secrets in every place that takes one: afterwards none is in a file, a log, a message or a crash report."""

from __future__ import annotations

import asyncio
import base64
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest

from desktop_ai.boot.compose_core import Core, compose_core
from desktop_ai.boot.crash import catch_failures, catch_loop_failures, catch_terminal_failures
from desktop_ai.boot.logs import open_log
from desktop_ai.boot.paths import paths
from desktop_ai.core.account import Account
from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import Status
from desktop_ai.core.secrets import Secrets
from tests.support.program import ROOT, run, start
from tests.support.scripted_server import ScriptedServer, event
from tests.support.window_loop import Programs

TYPED = "Typed7fQ2planted0001"
PRINTED = "Printed7fQ2planted0002"
HEADER = "Header7fQ2planted0003"
BASIC = base64.b64encode(b"me:Basic7fQ2planted0004").decode()
PROXY_WORD = "Proxy7fQ2planted0005"
BODY = 'Body7fQ2"planted\\0006'
INNER_BODY = "Inner7fQ2planted0007"
ENVIRONMENT = "Environment7fQ2planted0008"
IN_FILE = "File7fQ2planted0009"
REFUSED = "sk-proj-Refused7fQ2planted0010abcdef"
IN_ADDRESS = "Address7fQ2planted0011"
FORM = "Form7fQ2planted0012 with a space"
ABANDONED = "Abandoned7fQ2planted0013"
PLANTED = {
    name: value
    for name, value in list(globals().items())
    if (name.isupper() and isinstance(value, str) and "planted" in value) or name == "BASIC"
}


def traces(secret: str) -> list[bytes]:
    """The forms in which a secret could be written."""
    forms = {secret, secret.replace("\\", "\\\\").replace('"', '\\"'), secret[:-4]}
    encoded = {
        base64.b64encode(f"me:{secret}".encode()).rstrip(b"=")[:-1],
        base64.b64encode(secret.encode())[:-3],
    }
    return [*(form.encode() for form in forms), *encoded, secret.encode("utf-16-le")]


def assert_clean(content: bytes, where: str) -> None:
    found = [name for name, secret in PLANTED.items() if any(trace in content for trace in traces(secret))]
    assert not found, f"{found} in {where}"


def assert_nothing_in(directory: Path) -> None:
    written = [path for path in directory.rglob("*") if path.is_file()]
    assert written
    for path in written:
        assert_clean(path.read_bytes() + path.name.encode(), str(path.relative_to(directory)))


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    """The root logger and the hooks, which are as before afterwards."""
    root = logging.getLogger()
    before = list(root.handlers), root.level, sys.excepthook, threading.excepthook
    yield root
    for handler in [handler for handler in root.handlers if handler not in before[0]]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(before[1])
    sys.excepthook, threading.excepthook = before[2:]


@asynccontextmanager
async def core_at(directory: Path, variables: Path, root: logging.Logger) -> AsyncIterator[Core]:
    """The program below its window, which logs everything."""
    core = compose_core(paths(directory, variables))
    open_log(core.paths.logs, core.known_keys)
    catch_failures(core.notices)
    loop = asyncio.get_running_loop()
    catch_loop_failures(loop)
    root.setLevel(logging.DEBUG)
    loop.set_debug(True)
    loop.slow_callback_duration = 0.0
    try:
        await core.library.open()
        yield core
    finally:
        await core.tasks.finish(5.0)
        await core.close()


def quoted(server: ScriptedServer) -> str:
    """Everything that a server was sent, as a server that wants to help would say it."""
    last = server.wait_for()
    return f"Wrong key in {last.headers} with {last.body}: {TYPED} {HEADER} {BASIC} {BODY} {INNER_BODY}"


async def asked(core: Core, account: Account, words: str = "Hi") -> str:
    """What a saved conversation says of a question to an account."""
    chat = core.chat(Conversation(setup=Setup(account=account.id, model="scripted-model")))
    reply = (await chat.wait(await chat.send(words))).reply
    await chat.end()
    assert reply is not None
    failed = f"{reply.error.message} {reply.error.remedy}" if reply.error else ""
    assert_clean(failed.encode(), "the message of a failed reply")
    return str(reply.status)


async def use_every_secret(core: Core, server: ScriptedServer, key_file: Path) -> None:
    accounts = core.accounts
    typed = accounts.account("custom")
    accounts.set_base_url(typed, server.url)
    await accounts.keep_key(typed, TYPED)
    secrets = Secrets(
        key=TYPED,
        headers={"X-Team": HEADER, "X-Login": f"Basic {BASIC}"},
        body={"user": BODY, "metadata": {"list": [INNER_BODY]}},
    )
    await accounts.keep_secrets(typed, secrets)
    await core.models.refresh(accounts.account("custom"))
    server.reply("A reply.")
    assert await asked(core, accounts.account("custom")) == Status.DONE
    assert server.chats[-1].headers["x-team"] == HEADER
    assert server.chats[-1].body["user"] == BODY
    for trouble in (
        lambda: server.fail(401, {"error": {"message": quoted(server)}}),
        lambda: server.fail(400, {"error": {"message": "m" * 250 + quoted(server), "param": BODY}}),
        lambda: server.fail(500, f"<html><title>{quoted(server)}</title></html>", content_type="text/html"),
        lambda: server.play(event(error={"message": quoted(server), "code": 401})),
        lambda: server.fail(307, {}, location=f"https://me:{TYPED}@elsewhere.example/?key={HEADER}"),
    ):
        trouble()
        assert await asked(core, accounts.account("custom")) == Status.FAILED
    # A proxy that is not there.
    proxied = accounts.add("custom", "Proxied")
    accounts.set_base_url(proxied, "https://nowhere.example/v1")
    secrets = Secrets(key=TYPED, proxy=f"http://me:{PROXY_WORD}@127.0.0.1:9")
    await accounts.keep_secrets(accounts.account(proxied.id), secrets)
    assert await asked(core, accounts.account(proxied.id)) == Status.FAILED
    # A key that a command prints.
    commanded = accounts.add("custom", "Commanded")
    accounts.set_base_url(commanded, server.url)
    accounts.set_command(accounts.account(commanded.id), f"cat '{key_file}'")
    await accounts.approve_command(accounts.account(commanded.id))
    server.fail(401, {"error": f"Bearer {PRINTED} is wrong"})
    assert await asked(core, accounts.account(commanded.id)) == Status.FAILED
    assert server.chats[-1].headers["authorization"] == f"Bearer {PRINTED}"


async def refuse_what_is_no_key(core: Core, root: logging.Logger) -> None:
    account = core.accounts.account("custom")
    addresses = [
        REFUSED,
        f"https://me:{IN_ADDRESS}@api.example.com/v1",
        f"https://api.example.com/v1?key={IN_ADDRESS}",
        f"https://{IN_ADDRESS} x/v1",
    ]
    for address in addresses[:3]:
        with pytest.raises(BadInput) as caught:
            core.accounts.set_base_url(account, address)
        assert_clean(f"{caught.value} {caught.value.remedy}".encode(), "what is said of an address")
        root.error("refused", exc_info=caught.value)
    for key in (FORM, FORM * 100):
        with pytest.raises(BadInput) as caught:
            await core.accounts.keep_key(account, key)
        root.error("refused", exc_info=caught.value)
    with pytest.raises(BadInput):
        core.accounts.rename(account, REFUSED)


async def fail_in_every_way(core: Core, root: logging.Logger) -> None:
    """Defects whose words hold secrets, on every way to the log."""
    for secret in (TYPED, PRINTED, HEADER, PROXY_WORD, BODY, INNER_BODY, ENVIRONMENT, IN_FILE, BASIC):
        for level in (logging.DEBUG, logging.ERROR):
            root.log(level, "with %s and %r", secret, {"authorization": f"Basic {secret}"})
        failure = RuntimeError(f"it was {secret}")
        sys.excepthook(RuntimeError, failure, None)

        def raise_it(failure: Exception = failure) -> None:
            raise failure

        thread = threading.Thread(target=raise_it)
        thread.start()
        thread.join()

        async def fail(failure: Exception = failure) -> None:
            raise failure

        core.tasks.start(fail(), name="a defect", owner=core)
        asyncio.get_running_loop().call_soon(raise_it)
    await asyncio.sleep(0.05)
    for notice in core.notices.waiting():
        assert_clean(f"{notice.sentence} {notice.details} {notice!r}".encode(), "a notice")


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path, Path]:
    """The data directory; the file that the user named; the file that a command prints."""
    outside = tmp_path / "outside"
    outside.mkdir()
    variables, key_file = outside / "my.env", outside / "key"
    variables.write_text(f"DEEPSEEK_API_KEY='{IN_FILE}'\n")
    key_file.write_text(f"{PRINTED}\n")
    monkeypatch.setenv("OPENAI_API_KEY", ENVIRONMENT)
    return tmp_path / "data", variables, key_file


def test_nothing_that_the_program_writes_holds_a_secret(
    places: tuple[Path, Path, Path],
    root_logger: logging.Logger,
    expected_logs: list[str],
    capfd: pytest.CaptureFixture[str],
) -> None:
    directory, variables, key_file = places
    expected_logs.append("")

    async def journey() -> None:
        with ScriptedServer() as server:
            async with core_at(directory, variables, root_logger) as core:
                await use_every_secret(core, server, key_file)
                await refuse_what_is_no_key(core, root_logger)
                await fail_in_every_way(core, root_logger)
                shown = [core, core.accounts, core.accounts.stored, core.connections, core.connections._open]
                shown += [core.accounts.find_key(account) for account in core.accounts.all()]
                shown += [core.accounts.secrets(account) for account in core.accounts.all()]
                assert_clean(repr(shown).encode(), "what objects say of themselves")

    asyncio.run(journey())
    assert_nothing_in(directory)
    said = capfd.readouterr()
    assert_clean((said.out + said.err).encode(), "the terminal")
    log = (directory / "logs" / "desktop-ai.log").read_text("utf-8")
    assert "DEBUG" in log
    assert log.count("RuntimeError: it was [hidden]") >= 4
    assert list((directory / "conversations").rglob("*.json"))


def test_a_terminal_that_fails_prints_and_writes_no_secret(
    places: tuple[Path, Path, Path],
    root_logger: logging.Logger,
    expected_logs: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    directory, _, _ = places
    expected_logs.append("uncaught")
    open_log(directory / "logs", lambda: [TYPED])
    catch_terminal_failures(lambda: [TYPED])
    try:
        raise RuntimeError(f"the request was {TYPED}") from ValueError(f"Authorization: Basic {BASIC}")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
    said = capsys.readouterr().err
    assert "RuntimeError: the request was [hidden]" in said
    assert_clean(said.encode(), "the terminal")
    assert_nothing_in(directory)


def test_started_programs_write_and_print_no_secret(places: tuple[Path, Path, Path]) -> None:
    directory, variables, _ = places
    with ScriptedServer() as server:
        for _ in range(2):
            server.fail(401, {"error": {"message": f"Incorrect API key: {TYPED}"}})
        common = ("--data-dir", str(directory), "--env-file", str(variables))
        env = {"MY_KEY": TYPED, "OPENAI_API_KEY": ENVIRONMENT}
        where = ("--base-url", server.url, "--key-env", "MY_KEY", "--model", "scripted-model")
        printed = [
            run("ask", *common, *where, "--save", "Hi", env=env),
            run("chat", *common, *where, "--save", given="Hi\n/end\n", env=env),
            run("keys", "list", *common, env=env),
            run("keys", "set", "openai", *common, given=FORM, env=env),
            run("keys", "set", "openai", *common, given=TYPED, env=env),
            run("keys", "set", "openai", TYPED, *common, env=env),
            run("keys", "set", TYPED, *common, env=env),
            run("ask", *common, "--base-url", f"https://me:{IN_ADDRESS}@x.example", "Hi", env=env),
        ]
        assert {each.headers.get("authorization") for each in server.chats} == {f"Bearer {TYPED}"}
    for done in printed:
        assert_clean((done.stdout + done.stderr).encode(), " ".join(map(str, done.args))[:60])
    assert_nothing_in(directory)


@pytest.mark.skipif(os.name != "posix", reason="core files are of POSIX")
def test_a_crash_leaves_no_core_file_with_what_was_in_memory(places: tuple[Path, Path, Path]) -> None:
    directory, _, _ = places
    program = start(
        "chat", "--data-dir", str(directory), stdin=subprocess.PIPE, env={"PYTHONFAULTHANDLER": "1"}
    )
    try:
        assert program.stderr is not None
        assert b"Enter sends" in program.stderr.readline()
        if sys.platform == "linux":
            assert psutil.Process(program.pid).rlimit(psutil.RLIMIT_CORE)[0] == 0
        program.send_signal(signal.SIGABRT)
        _, said = program.communicate(timeout=60)
    finally:
        program.kill()
    assert b"Fatal Python error: Aborted" in said
    assert_clean(said, "the report of a crash")
    assert ENVIRONMENT.encode() not in said
    assert not list(ROOT.glob("core*"))
    assert program.returncode == -signal.SIGABRT


async def test_a_window_in_which_a_key_was_typed_and_quoted_back_writes_none_of_it(
    start: Programs, server: ScriptedServer, tmp_path: Path
) -> None:
    window = await start()
    accounts = window.core.accounts
    account = accounts.account("custom")
    accounts.set_base_url(account, server.url)
    await accounts.keep_key(accounts.account("custom"), TYPED)
    accounts.choose_default(account)
    accounts.remember_model(account, "scripted-model")
    window.act("conversation.new")
    server.fail(401, {"error": {"message": f"Incorrect API key provided: {TYPED}"}})
    await window.ask("Is my key right?")
    await window.see("does not accept this key")
    assert_clean(window.visible_text().encode(), "the window")
    for secret in (ABANDONED, f"{FORM}\n"):
        window.act("account.enter_key")
        await window.see_palette("Key for Custom endpoint")
        window.type(secret.strip())
        if secret.endswith("\n"):
            window.press("Return")
            await window.see("This is not a key")
        assert_clean(window.visible_text().replace(secret.strip(), "").encode(), "the window")
        window.press("Esc")
    await window.write(f"By mistake: {REFUSED}")
    window.press("Return")
    await window.see("There seems to be a key in this message")
    await window.close()
    assert server.chats[-1].headers["authorization"] == f"Bearer {TYPED}"
    assert_nothing_in(tmp_path / "data")
