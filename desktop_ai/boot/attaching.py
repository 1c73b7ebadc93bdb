"""Files on the command line's message, and what is piped into it."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

from desktop_ai.boot.compose_core import Core
from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import ImagePart
from desktop_ai.core.one_line import one_line
from desktop_ai.core.picture_file import picture_kind
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat

ENOUGH_TO_TELL = 16  # bytes of a file


async def attach(core: Core, chat: Chat, paths: Sequence[str]) -> None:
    """Hang files on the next message. Raises ProgramError, also where the model is known not to see pictures."""
    for path in paths:
        chat.attached.add(await chat.attachments.from_file(path))
    if not any(isinstance(each.part, ImagePart) for each in chat.attached.all):
        return
    await core.models.load()
    model = chat.resolved.model
    if chat.attachments.sees_pictures(chat.account, model) is False:
        raise BadInput(
            N_("{model} does not see pictures, and nothing has been sent.").fill(model=one_line(model)),
            N_("Choose another with --model."),
        )


def piped_words() -> str:
    """What is piped in. Raises BadInput for a picture: no words would come of it."""
    source = getattr(sys.stdin, "buffer", None)
    if isinstance(source, io.BufferedReader) and picture_kind(source.peek(ENOUGH_TO_TELL)[:ENOUGH_TO_TELL]):
        raise BadInput(N_("What is piped in is a picture."), N_("Name its file with --attach."))
    return sys.stdin.read()
