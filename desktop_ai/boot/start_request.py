"""What a start of the program asks of its window, and how one start tells another of it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Annotated

import msgspec

from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import new_id
from desktop_ai.core.texts import N_

# Bytes of a message. The system lets no command line be much longer.
LONGEST_MESSAGE = 512 * 1024
LONGEST_WORD, MOST_FILES = 4096, 100
LONGEST_TEXT = 100_000  # characters
# What a desktop gives a program that it starts, so that its window may come to the front.
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")

Id = Annotated[str, msgspec.Meta(pattern="^[0-9A-Za-z-]{1,64}$")]
Word = Annotated[str, msgspec.Meta(max_length=LONGEST_WORD)]
Words = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]

TOO_LONG = N_("The words of this start are too long for a window.")
NO_TEXT = N_("A file's name is not text, and cannot be told to the window.")


class StartRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A new conversation or one by id or title, files to attach and words to write there; with none, come forward.

    `is_quick` asks for the small window instead. `files` are absolute paths. `token` is what the desktop gave this
    start to bring a window to the front. One that is told twice has the same `id`, and is done once.
    """

    id: Id = msgspec.field(default_factory=new_id)
    is_quick: bool = False
    is_new: bool = False
    conversation: Word = ""
    text: Words = ""
    files: Annotated[tuple[Word, ...], msgspec.Meta(max_length=MOST_FILES)] = ()
    token: Word = ""


class StartAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether the window that is there does what it was asked for."""

    is_taken: bool


def request_of(arguments: argparse.Namespace) -> StartRequest:
    """What the command line asks for. Raises BadInput for what is too long, or no text."""
    request = StartRequest(
        is_quick=arguments.quick,
        is_new=arguments.new_conversation,
        conversation=arguments.open_conversation,
        text=arguments.text,
        files=tuple(str(Path(file).expanduser().absolute()) for file in arguments.open_files),
        token=next(filter(None, map(os.environ.get, TOKENS)), ""),
    )
    try:
        told = request_in(message_of(request))
    except UnicodeEncodeError:
        raise BadInput(NO_TEXT) from None
    if told is None:
        raise BadInput(TOO_LONG)
    return told


def message_of(told: StartRequest | StartAnswer) -> bytes:
    """A request or an answer as one line. Raises UnicodeEncodeError for what is no text."""
    return msgspec.json.encode(told) + b"\n"


def request_in(message: bytes) -> StartRequest | None:
    """The request in a line; None for anything that is not exactly one."""
    if len(message) > LONGEST_MESSAGE:
        return None
    try:
        return msgspec.json.decode(message, type=StartRequest)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def answer_in(message: bytes) -> StartAnswer | None:
    """The answer in a line; None for anything that is not exactly one."""
    try:
        return msgspec.json.decode(message, type=StartAnswer)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
