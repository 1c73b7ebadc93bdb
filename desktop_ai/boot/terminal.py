"""ask and chat: the same services as the window, without Qt."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from enum import IntEnum
from typing import TextIO
from urllib.parse import urlsplit

import msgspec

from desktop_ai.boot.compose_core import Core, compose_core
from desktop_ai.boot.logs import open_log
from desktop_ai.boot.paths import paths
from desktop_ai.boot.reply_report import report
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import normalised
from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.errors import BadInput, ProgramError
from desktop_ai.core.message import Failure, Message, Status
from desktop_ai.core.parameters import NOT_SENT, PARAMETERS, Sampling
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.reply_run import Phase, ReplyRun

CUSTOM = "custom"
PRINT_INTERVAL = 0.02
LONGEST_PROMPT = 10_000_000


class Exit(IntEnum):
    """What the exit code says."""

    DONE = 0
    DEFECT = 1
    USAGE = 2
    KEY = 3
    NETWORK = 4
    PROVIDER = 5
    INCOMPLETE = 6
    STORAGE = 7
    INTERRUPTED = 130


EXIT_OF_KIND = {
    "bad_input": Exit.USAGE,
    "no_key": Exit.KEY,
    "bad_key": Exit.KEY,
    "offline": Exit.NETWORK,
    "timed_out": Exit.NETWORK,
    "cut_off": Exit.NETWORK,
    "not_an_api": Exit.NETWORK,
    "full": Exit.STORAGE,
    "read_only": Exit.STORAGE,
    "unreadable": Exit.STORAGE,
    "failed": Exit.STORAGE,
    "defect": Exit.DEFECT,
}


def run_command(arguments: argparse.Namespace) -> int:
    """Run `ask` or `chat`; the exit code."""
    _speak_utf8()
    command = {"ask": ask, "chat": talk}[arguments.command]
    try:
        return command(arguments)
    except ProgramError as error:
        return _fail(error.failure())
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has gone: what is still buffered must not be tried again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE


def ask(arguments: argparse.Namespace) -> int:
    """One question, one reply. Raises ProgramError."""
    prompt = _prompt(arguments.prompt)
    return asyncio.run(_with_chat(arguments, lambda chat: _answer(chat, prompt, arguments)))


def talk(arguments: argparse.Namespace) -> int:
    """Questions line by line, until /end or the end of input. Raises ProgramError."""
    _load_line_editing()
    with asyncio.Runner() as runner:
        core = _core(arguments)
        try:
            return _talk(runner, core, arguments)
        finally:
            runner.run(core.close())


def _talk(runner: asyncio.Runner, core: Core, arguments: argparse.Namespace) -> int:
    chat = _chat(core, arguments)
    print("Enter sends, /new starts over, /end ends.", file=sys.stderr)
    while (line := _line()) is not None and line.strip() != "/end":
        if line.strip() == "/new":
            chat = _chat(core, arguments)
        elif line.strip():
            try:
                runner.run(_answer(chat, line, arguments))
            except KeyboardInterrupt:
                print("stopped", file=sys.stderr)
            except ProgramError as error:
                _fail(error.failure())
    return Exit.DONE


def _line() -> str | None:
    try:
        return input("> " if sys.stdin.isatty() else "")
    except (EOFError, KeyboardInterrupt):
        return None


def _load_line_editing() -> None:
    """Let arrow keys edit the line and bring earlier ones back, where Python has that."""
    try:
        import readline  # noqa: F401 - importing it is what turns it on
    except ImportError:
        pass


async def _with_chat(arguments: argparse.Namespace, use: Callable[[Chat], Awaitable[int]]) -> int:
    core = _core(arguments)
    try:
        return await use(_chat(core, arguments))
    finally:
        await core.tasks.finish(deadline=2.0)
        await core.close()


def _core(arguments: argparse.Namespace) -> Core:
    core = compose_core(paths(arguments.data_dir))
    open_log(core.paths.logs, core.known_keys)
    for notice in core.notices.waiting():
        print(notice.sentence, file=sys.stderr)
    return core


def _chat(core: Core, arguments: argparse.Namespace) -> Chat:
    """A chat as the options describe it. Raises BadInput."""
    account = _account(core, arguments)
    values = {parameter.name: getattr(arguments, parameter.name) for parameter in PARAMETERS}
    sampling = Sampling(**{name: NOT_SENT if value is None else value for name, value in values.items()})
    setup = Setup(
        account=account.id,
        model=arguments.model or core.accounts.last_model(account),
        instructions=arguments.system,
        sampling=sampling,
    )
    return core.chat(Conversation(setup=setup), is_saved=arguments.save)


def _account(core: Core, arguments: argparse.Namespace) -> Account:
    if not arguments.base_url:
        return core.accounts.account(arguments.account) if arguments.account else core.accounts.default()
    address = normalised(arguments.base_url)
    account = Account(CUSTOM, CUSTOM, urlsplit(address).netloc, address)
    core.accounts.lend(account)
    if arguments.key_env:
        core.accounts.keep_key(account, _environment_key(arguments.key_env))
    return account


def _environment_key(name: str) -> str:
    key = os.environ.get(name, "").strip()
    if not key:
        raise BadInput(
            N_("The environment variable {name} is not set.").fill(name=name),
            N_("Set it, or leave --key-env out when the server needs no key."),
        )
    return key


async def _answer(chat: Chat, prompt: str, arguments: argparse.Namespace) -> int:
    """Send, print what comes, keep it when asked to; the exit code."""
    run = await chat.send(prompt, retries=arguments.retry)
    try:
        if not arguments.json:
            await _print_words(run, sys.stdout)
        message = await chat.wait(run)
    except (asyncio.CancelledError, BrokenPipeError):
        chat.stop()
        await asyncio.shield(chat.wait(run))
        raise
    finally:
        await asyncio.shield(chat.flush())
    if arguments.json:
        print(msgspec.json.encode(report(message, run.draft)).decode())
    return _exit_of(message)


async def _print_words(run: ReplyRun, out: TextIO) -> None:
    """Print the reply as it comes, on a terminal without the characters that would steer it."""
    printed, last = 0, ""
    content = run.draft.first.content
    while True:
        is_over = run.phase is Phase.ENDED
        if new := "".join(content[printed:]):
            printed = len(content)
            last = _harmless(new) if out.isatty() else new
            print(last, end="", flush=True, file=out)
        if is_over:
            break
        await asyncio.sleep(PRINT_INTERVAL)
    if last and not last.endswith("\n"):
        print(file=out)


def _harmless(text: str) -> str:
    return "".join(character for character in text if character in "\n\t" or character.isprintable())


def _exit_of(message: Message) -> int:
    reply = message.reply
    if reply is None or reply.status is Status.FAILED:
        return _fail(reply.error if reply and reply.error else Failure("defect", "There is no reply."))
    if reply.status is Status.DONE:
        return Exit.DONE
    print("The connection ended before the reply was complete.", file=sys.stderr)
    return Exit.INCOMPLETE


def _fail(failure: Failure) -> int:
    """Say what went wrong and what to do about it; the exit code."""
    print(" ".join(filter(None, (failure.message, failure.remedy))), file=sys.stderr)
    return EXIT_OF_KIND.get(failure.kind, Exit.PROVIDER)


def _prompt(word: str) -> str:
    text = sys.stdin.read(LONGEST_PROMPT) if word == "-" else word
    if not text.strip():
        raise BadInput(N_("There is nothing to ask: the prompt is empty."))
    return text


def _speak_utf8() -> None:
    """Never fail over a character that the terminal's encoding lacks."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="replace")
