"""ask, chat, keys and doctor: the same services as the window, without Qt."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import sys
from collections.abc import Awaitable, Callable
from enum import IntEnum
from math import ceil
from typing import TextIO
from unicodedata import category

from desktop_ai.boot.attaching import attach, piped_words
from desktop_ai.boot.chosen_chat import chosen_chat, new_chat, warned
from desktop_ai.boot.compose_core import Core, compose_core
from desktop_ai.boot.crash import catch_terminal_failures
from desktop_ai.boot.logs import open_log
from desktop_ai.boot.paths import paths
from desktop_ai.boot.reply_report import failed_report, report
from desktop_ai.core.attachment import AttachmentError
from desktop_ai.core.errors import BadInput, KeyringErrorKind, ProgramError, StoreError, StoreErrorKind
from desktop_ai.core.message import Failure, Message, Reply, Status
from desktop_ai.core.texts import N_
from desktop_ai.core.utf16 import without_lone_surrogates
from desktop_ai.services.chat import Chat
from desktop_ai.services.reply_run import Pause, Phase, ReplyRun

NOTHING_LEAVES = N_("{account} answers within this program: nothing is sent anywhere.")
PRINT_INTERVAL = 0.02
# DEL and the controls beside it, which JSON leaves as they are.
AFTER_ASCII = re.compile("[\x7f-\x9f]")


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
    READER_GONE = 141


EXIT_OF_KIND = {
    "bad_input": Exit.USAGE,
    "transfer": Exit.STORAGE,
    AttachmentError.kind: Exit.USAGE,
    "no_key": Exit.KEY,
    "bad_key": Exit.KEY,
    "command_not_approved": Exit.KEY,
    **dict.fromkeys(KeyringErrorKind, Exit.KEY),
    "offline": Exit.NETWORK,
    "timed_out": Exit.NETWORK,
    "cut_off": Exit.NETWORK,
    "not_an_api": Exit.NETWORK,
    **{str(kind): Exit.STORAGE for kind in StoreErrorKind},
    "defect": Exit.DEFECT,
}


def run_command(arguments: argparse.Namespace) -> int:
    """Run a command of the terminal; the exit code."""
    _speak_utf8()
    try:
        return COMMANDS[arguments.command](arguments)
    except ProgramError as error:
        return _fail(error.failure())
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has gone: what is still buffered must not be tried again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.READER_GONE


def ask(arguments: argparse.Namespace) -> int:
    """One question, one reply. Raises ProgramError."""
    prompt = _prompt(arguments.prompt)
    if arguments.dry_run:
        return asyncio.run(_with_core(arguments, lambda core: _print_request(core, prompt, arguments)))
    return asyncio.run(_with_core(arguments, lambda core: _ask(core, prompt, arguments)))


async def _ask(core: Core, prompt: str, arguments: argparse.Namespace) -> int:
    chat = warned(await chosen_chat(core, arguments))
    await attach(core, chat, arguments.attach)
    return await _answer(chat, prompt, arguments)


async def _print_request(core: Core, prompt: str, arguments: argparse.Namespace) -> int:
    """What the question would send. Raises ProgramError."""
    chat = warned(await chosen_chat(core, arguments))
    chat.draft = prompt
    await attach(core, chat, arguments.attach)
    preview = await core.previews.of(chat)
    if preview is None:
        raise BadInput(NOTHING_LEAVES.fill(account=chat.account.name))
    request = {"method": "POST", "url": preview.url, "headers": dict(preview.headers), "body": preview.body}
    print(json.dumps(request, indent=2, ensure_ascii=not _is_unicode()), flush=True)
    return Exit.DONE


def keep_keys(arguments: argparse.Namespace) -> int:
    """One of the tasks of `keys`. Raises ProgramError."""
    from desktop_ai.boot.key_commands import run_key_command

    return asyncio.run(_with_core(arguments, lambda core: run_key_command(core, arguments)))


def list_presets(arguments: argparse.Namespace) -> int:
    """Every preset. Raises ProgramError."""
    from desktop_ai.boot.preset_commands import print_presets

    return asyncio.run(_with_core(arguments, lambda core: print_presets(core, as_json=arguments.json)))


def examine(arguments: argparse.Namespace) -> int:
    """What the doctor finds about an account. Raises ProgramError."""
    from desktop_ai.boot.doctor_command import run_doctor

    def code(kind: str) -> int:
        return EXIT_OF_KIND.get(kind, Exit.PROVIDER)

    return asyncio.run(_with_core(arguments, lambda core: run_doctor(core, arguments, code)))


def search(arguments: argparse.Namespace) -> int:
    """What fits of all that was ever said. Raises ProgramError."""
    from desktop_ai.boot.search_command import run_search_command

    return asyncio.run(_with_core(arguments, lambda core: run_search_command(core, arguments)))


def show_usage(arguments: argparse.Namespace) -> int:
    """What requests took. Raises ProgramError."""
    from desktop_ai.boot.usage_command import run_usage_command

    return asyncio.run(_with_core(arguments, lambda core: run_usage_command(core, arguments)))


def verify_files(arguments: argparse.Namespace) -> int:
    """What is wrong with the files. Raises ProgramError."""
    from desktop_ai.boot.verify_command import run_verify

    return run_verify(arguments, Exit.STORAGE)


def export(arguments: argparse.Namespace) -> int:
    """Conversations into a file. Raises ProgramError."""
    from desktop_ai.boot.transfer_commands import run_export

    return asyncio.run(_with_core(arguments, lambda core: run_export(core, arguments)))


def bring_in(arguments: argparse.Namespace) -> int:
    """Conversations out of a file. Raises ProgramError."""
    from desktop_ai.boot.transfer_commands import run_import

    return asyncio.run(_with_core(arguments, lambda core: run_import(core, arguments)))


def keep_backups(arguments: argparse.Namespace) -> int:
    """One of the tasks of `backup`. Raises ProgramError."""
    from desktop_ai.boot.backup_commands import run_backup

    return run_backup(arguments)


def restore_backup(arguments: argparse.Namespace) -> int:
    """What is missing comes back. Raises ProgramError."""
    from desktop_ai.boot.backup_commands import run_restore

    return run_restore(arguments)


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
    chat = warned(runner.run(chosen_chat(core, arguments)))
    code: int = Exit.DONE
    print("Enter sends, /new starts over, /end ends.", file=sys.stderr)
    while (line := _line()) is not None and line.strip() != "/end":
        if line.strip() == "/new":
            chat = new_chat(core, arguments)
        elif line.strip():
            try:
                code = runner.run(_answer(chat, without_lone_surrogates(line), arguments)) or code
            except KeyboardInterrupt:
                print("stopped", file=sys.stderr)
            except ProgramError as error:
                code = _fail(error.failure())
    # Whoever typed has seen what failed; a script has only this.
    return Exit.DONE if sys.stdin.isatty() else code


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


async def _with_core(arguments: argparse.Namespace, use: Callable[[Core], Awaitable[int]]) -> int:
    core = _core(arguments)
    try:
        return await use(core)
    finally:
        await core.tasks.finish(deadline=2.0)
        await core.close()


def _core(arguments: argparse.Namespace) -> Core:
    core = compose_core(paths(arguments.data_dir, arguments.env_file))
    open_log(core.paths.logs, core.known_keys)
    catch_terminal_failures(core.known_keys)
    for notice in core.notices.waiting():
        print(notice.sentence, file=sys.stderr)
    return core


async def _answer(chat: Chat, prompt: str, arguments: argparse.Namespace) -> int:
    """Send, print what comes, keep it when asked to; the exit code."""
    try:
        run = await chat.send(prompt, chat.attached.all, retries=arguments.retry)
    except StoreError as error:
        if arguments.json:
            print(_as_json(failed_report(error.failure())), flush=True)
        raise
    interruption: BaseException | None = None
    run.pause_changed.connect(_tell_pause)
    try:
        if not arguments.json:
            await _print_words(run, sys.stdout)
        await chat.wait(run)
    except (asyncio.CancelledError, BrokenPipeError) as error:
        interruption = error
        chat.stop()
        await asyncio.shield(chat.wait(run))
    message = chat.conversation.message(run.message_id)
    try:
        if arguments.json:
            print(_as_json(report(message, run.draft)), flush=True)
    finally:
        await asyncio.shield(chat.flush())
    if interruption is not None:
        raise interruption
    return _exit_of(message)


async def _print_words(run: ReplyRun, out: TextIO) -> None:
    """Print the reply as it comes, on a terminal without the characters that would steer it."""
    draft = run.draft.first
    printed, corrections, last = 0, 0, "\n"
    while True:
        is_over = run.phase is Phase.ENDED
        if draft.corrections != corrections:
            # What was printed turned out to be thought; the answer begins on a line of its own.
            printed, corrections = 0, draft.corrections
            last = _end_line(last, out)
        if new := draft.content.between(printed, len(draft.content)):
            printed = len(draft.content)
            shown = _harmless(new) if out.isatty() else new
            last = shown[-1:] or last
            print(shown, end="", flush=True, file=out)
        if is_over:
            break
        await asyncio.sleep(PRINT_INTERVAL)
    _end_line(last, out)


def _tell_pause(pause: Pause | None) -> None:
    """Say why the reply does not come yet."""
    if pause is not None:
        print(f"{pause.error.sentence} Trying again in {ceil(pause.seconds)} s.", file=sys.stderr, flush=True)


def _end_line(last: str, out: TextIO) -> str:
    """End the line unless it has ended, judged by the last character; the last character now."""
    if last != "\n":
        print(flush=True, file=out)
    return "\n"


def _harmless(text: str) -> str:
    """Without control characters, which can do anything to a terminal."""
    return "".join(character for character in text if character in "\n\t" or category(character) != "Cc")


def _as_json(value: object) -> str:
    """One line that any terminal and any encoding can take."""
    line = json.dumps(value, ensure_ascii=not _is_unicode(), separators=(",", ":"))
    return AFTER_ASCII.sub(lambda match: f"\\u{ord(match[0]):04x}", line)


def _is_unicode() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"


def _exit_of(message: Message) -> int:
    reply = message.reply
    if reply is None or reply.status is Status.FAILED:
        return _fail(reply.error if reply and reply.error else Failure("defect", "There is no reply."))
    if reply.status is Status.DONE:
        _tell_oddities(message, reply)
        return Exit.DONE
    print("The reply ended before it was complete. Try again.", file=sys.stderr)
    return Exit.INCOMPLETE


def _tell_oddities(message: Message, reply: Reply) -> None:
    """Say why a reply that came to its end is not all that one expects."""
    for is_so, sentence in (
        (message.is_silent, "The model gave no answer."),
        (reply.is_cut_off, "The answer reached its maximum length."),
        (reply.is_filtered, "A filter of the service ended the answer."),
        (reply.is_broken_off, "The service broke the answer off."),
    ):
        if is_so:
            print(sentence, file=sys.stderr)


def _fail(failure: Failure) -> int:
    """Say what went wrong and what to do about it; the exit code."""
    print(_harmless(" ".join(filter(None, (failure.message, failure.remedy)))), file=sys.stderr)
    return EXIT_OF_KIND.get(failure.kind, Exit.PROVIDER)


def _prompt(word: str) -> str:
    text = without_lone_surrogates(piped_words() if word == "-" else word)
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


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "ask": ask,
    "chat": talk,
    "keys": keep_keys,
    "presets": list_presets,
    "doctor": examine,
    "search": search,
    "usage": show_usage,
    "verify": verify_files,
    "export": export,
    "import": bring_in,
    "backup": keep_backups,
    "restore": restore_backup,
}
