"""The command line: what can be asked of the program, and what is wrong with what was asked."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desktop_ai import __version__

KEY_TASKS = {
    "set": "keep a key, read from a prompt or from standard input",
    "list": "show every account, where its key is and the last four characters",
    "test": "ask an account for its models",
    "delete": "forget the key of an account",
}


# What was typed is not repeated: it may be the key.
KEY_ON_LINE = (
    "too many words; a key is read from a prompt or from standard input, because other programs see the command "
    "line and the shell keeps it"
)


# What a start can ask of the window, by what it is called here and on the command line.
WINDOW_OPTIONS = {
    "quick": "--quick",
    "new_conversation": "--new",
    "open_conversation": "--conversation",
    "open_files": "--attach",
    "text": "--text",
}


def parsed(words: list[str]) -> argparse.Namespace:
    """What was asked. Prints usage and exits with 2 when it makes no sense."""
    # Most starts open the window, and making the parsers of every command takes a while.
    arguments, others = _start().parse_known_args(words)
    if not others:
        _check_start(arguments)
        return argparse.Namespace(**vars(arguments), command=None, self_test=False)
    arguments, others = _parser().parse_known_args(words)
    if others:
        _parser().error(
            KEY_ON_LINE if arguments.command in ("keys", "doctor") else f"unknown: {' '.join(others)}"
        )
    _check_start(arguments)
    if arguments.self_test:
        arguments.command = "self-test"
    if getattr(arguments, "key_env", None) is not None and arguments.base_url is None:
        _parser().error("--key-env goes with --base-url; an account has its own key")
    if getattr(arguments, "json_schema", None) is not None and arguments.response_format is not None:
        _parser().error("--json-schema and --response-format exclude each other")
    return arguments


def asks_for_something(arguments: argparse.Namespace) -> bool:
    """Whether the window is started for something, and not just to be there."""
    return any(getattr(arguments, name) for name in WINDOW_OPTIONS)


def _check_start(arguments: argparse.Namespace) -> None:
    """Refuse what contradicts itself."""
    if not asks_for_something(arguments):
        return
    given = {name: word for name, word in WINDOW_OPTIONS.items() if getattr(arguments, name)}
    if getattr(arguments, "command", None) is not None:
        _parser().error(f"{' and '.join(given.values())} before a command says nothing; it is for the window")
    if arguments.quick and not given.keys() <= {"quick", "text"}:
        _parser().error("--quick goes with --text alone")
    if arguments.new_conversation and arguments.open_conversation:
        _parser().error("--new and --conversation exclude each other")


def _start() -> argparse.ArgumentParser:
    """The options of a start with a window."""
    # Abbreviations are left to the parser that knows every option.
    parser = argparse.ArgumentParser(
        prog="desktop-ai", add_help=False, allow_abbrev=False, parents=[_place(None)]
    )
    window = parser.add_argument_group("for the window, whether it is open already or not")
    window.add_argument("--quick", action="store_true", help="open the small window for a quick question")
    window.add_argument(
        "--new", action="store_true", dest="new_conversation", help="begin a new conversation"
    )
    window.add_argument(
        "--conversation",
        dest="open_conversation",
        default="",
        metavar="C",
        help="open a conversation, by title or id",
    )
    window.add_argument(
        "--attach",
        action="append",
        dest="open_files",
        default=[],
        metavar="FILE",
        help="attach a picture or a text file to the message; may be said several times",
    )
    window.add_argument(
        "--text", default="", metavar="TEXT", help="write this into the message, without sending it"
    )
    return parser


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="desktop-ai",
        description="Talk with language models. Without a command, the window opens.",
        parents=[_start()],
    )
    parser.add_argument("--version", action="version", version=f"desktop-ai {__version__}")
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="print what this installation can do, as JSON, without a window",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    ask = commands.add_parser(
        "ask", help="ask one question and print the reply", parents=[_place(argparse.SUPPRESS), _request()]
    )
    ask.add_argument(
        "--json", action="store_true", help="print one JSON object at the end instead of the words"
    )
    ask.add_argument(
        "--dry-run", action="store_true", help="send nothing: print the request as JSON, without keys"
    )
    ask.add_argument(
        "--attach",
        action="append",
        default=[],
        metavar="FILE",
        help="send a picture or a text file along; may be said several times",
    )
    ask.add_argument("prompt", metavar="PROMPT", help="the question, or - to read it from standard input")
    _add_keys(commands)
    _add_doctor(commands)
    commands.add_parser(
        "presets", help="show every preset and what it says", parents=[_place(argparse.SUPPRESS)]
    ).add_argument("--json", action="store_true", help="print one JSON object instead")
    _add_usage(commands)
    _add_search(commands)
    _add_verify(commands)
    _add_transfer(commands)
    _add_backups(commands)
    commands.add_parser(
        "chat", help="talk line by line", parents=[_place(argparse.SUPPRESS), _request()]
    ).set_defaults(json=False)
    return parser


def _add_usage(commands: Any) -> None:
    """`usage [--month M] [--by WHAT] [--json]`."""
    usage = commands.add_parser(
        "usage", help="show what requests took and cost", parents=[_place(argparse.SUPPRESS)]
    )
    usage.add_argument("--month", metavar="YYYY-MM", default="", help="a month; the newest one without it")
    usage.add_argument(
        "--by", choices=("model", "day", "account"), default="model", help="what is added up (model)"
    )
    usage.add_argument("--json", action="store_true", help="print one JSON object instead")


def _add_search(commands: Any) -> None:
    """`search QUERY [--all] [--json]`."""
    search = commands.add_parser(
        "search",
        help="find words in every message of every conversation",
        description=(
            'Words, "phrases", model:NAME role:user folder:NAME tag:NAME before:2026-11 after:2026-11-25 has:code. '
            "Behind --, words and filters with a - before them are left out."
        ),
        parents=[_place(argparse.SUPPRESS)],
    )
    search.add_argument("--json", action="store_true", help="print one JSON object instead")
    search.add_argument("--all", action="store_true", help="print all that fits, not the newest alone")
    search.add_argument("query", nargs="+", metavar="QUERY", help="what to look for")


def _add_verify(commands: Any) -> None:
    """`verify [--repair] [--json]`."""
    verify = commands.add_parser(
        "verify", help="look at every file and say what is wrong", parents=[_place(argparse.SUPPRESS)]
    )
    verify.add_argument(
        "--repair", action="store_true", help="mend what can be mended; the originals are kept in quarantine"
    )
    verify.add_argument("--json", action="store_true", help="print one JSON object instead")


def _add_transfer(commands: Any) -> None:
    """`export [ID …|--folder FOLDER|--all] --output FILE` and `import FILE`."""
    from desktop_ai.core.transfer import Format  # most starts open the window

    export = commands.add_parser(
        "export", help="write conversations into a file", parents=[_place(argparse.SUPPRESS)]
    )
    which = export.add_mutually_exclusive_group(required=True)
    which.add_argument("--all", action="store_true", help="every conversation")
    which.add_argument("--folder", metavar="FOLDER", help="every conversation in a folder and those in it")
    which.add_argument(
        "--list", action="store_true", help="show the ids and titles of all, and write nothing"
    )
    which.add_argument(
        "ids", metavar="ID", nargs="*", default=[], help="the id or the title of a conversation"
    )
    export.add_argument(
        "--format", choices=[str(each) for each in Format], help="told by the end of FILE's name without it"
    )
    export.add_argument("--output", metavar="FILE", help="where to; - is standard output")
    export.add_argument("--force", action="store_true", help="replace a file that is there")
    bring = commands.add_parser(
        "import",
        help="read conversations of ChatGPT, Claude, Open WebUI, Markdown or this program",
        parents=[_place(argparse.SUPPRESS)],
    )
    bring.add_argument("file", metavar="FILE", help="a JSON, a zip or a Markdown file")
    bring.add_argument("--dry-run", action="store_true", help="change nothing: show what would come")
    bring.add_argument("--json", action="store_true", help="print one JSON object instead")


def _add_backups(commands: Any) -> None:
    """`backup list|now`, `restore BACKUP [--dry-run]`."""
    backup = commands.add_parser("backup", help="list what is kept of each day, or keep it now")
    tasks = backup.add_subparsers(dest="task", metavar="TASK", required=True)
    tasks.add_parser("list", help="show every backup, the newest first", parents=[_place(argparse.SUPPRESS)])
    tasks.add_parser("now", help="make a backup now", parents=[_place(argparse.SUPPRESS)])
    restore = commands.add_parser(
        "restore",
        help="bring back what a backup has and the library has not; nothing that is there changes",
        parents=[_place(argparse.SUPPRESS)],
    )
    restore.add_argument("--dry-run", action="store_true", help="only say what would come back")
    restore.add_argument("backup", metavar="BACKUP", help="the name of a backup, or “latest”")


def _add_keys(commands: Any) -> None:
    """`keys set|list|test|delete`."""
    keys = commands.add_parser("keys", help="keep keys in the system's keyring")
    tasks = keys.add_subparsers(dest="task", metavar="TASK", required=True)
    for name, help in KEY_TASKS.items():
        task = tasks.add_parser(name, help=help, parents=[_place(argparse.SUPPRESS)])
        if name != "list":
            task.add_argument(
                "account", metavar="ACCOUNT", help="an account, or a provider that has only one"
            )


def _add_doctor(commands: Any) -> None:
    """`doctor ACCOUNT`."""
    doctor = commands.add_parser(
        "doctor",
        help="try the way to an account's models step by step, and say what is wrong",
        parents=[_place(argparse.SUPPRESS)],
    )
    doctor.add_argument("--model", metavar="M", default="", help="which model to ask")
    doctor.add_argument("account", metavar="ACCOUNT", help="an account, or a provider that has only one")


def _place(default: str | None) -> argparse.ArgumentParser:
    """The option that goes before or after any command; the inner one must not hide what the outer one read."""
    parser = argparse.ArgumentParser(prog="desktop-ai", add_help=False)
    parser.add_argument(
        "--data-dir",
        type=_directory,
        metavar="DIR",
        default=default,
        help="keep everything here: conversations, settings and logs",
    )
    parser.add_argument(
        "--env-file",
        type=Path,
        metavar="FILE",
        default=default,
        help="take keys from a file of NAME=value lines too; no other directory is searched for one",
    )
    return parser


def _request() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False)
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--account", metavar="A", help="which account to ask")
    where.add_argument(
        "--base-url", metavar="URL", help="ask the server at this address instead of an account"
    )
    parser.add_argument(
        "--key-env",
        metavar="NAME",
        help="with --base-url: send the key that stands in this environment variable",
    )
    parser.add_argument("--model", metavar="M", help="which model to ask")
    parser.add_argument(
        "--preset",
        metavar="P",
        help="a preset to ask with, by title or id; every other option stands over what it says",
    )
    parser.add_argument("--system", metavar="S", default="", help="instructions for the model")
    from desktop_ai.boot.parameter_options import add_parameter_options  # most starts open the window

    add_parameter_options(
        parser.add_argument_group("parameters, each of which is sent only when it is given")
    )
    parser.add_argument(
        "--retry", type=_count, default=0, metavar="N", help="try again up to N times when that can help"
    )
    parser.add_argument("--save", action="store_true", help="keep the conversation in the library")
    parser.add_argument(
        "--conversation",
        metavar="C",
        help="go on in a conversation of the library, by title or id; with --save the answer is added to it",
    )
    return parser


def _directory(word: str) -> Path:
    path = Path(word).expanduser().absolute()
    if path.exists() and not path.is_dir():
        raise argparse.ArgumentTypeError(f"{word!r} is not a directory")
    return path


def _count(word: str) -> int:
    if not (word.isascii() and word.isdigit() and int(word) <= 10):
        raise argparse.ArgumentTypeError(f"{word!r} is not a whole number from 0 to 10")
    return int(word)
