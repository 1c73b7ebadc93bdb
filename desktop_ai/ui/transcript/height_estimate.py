"""How high a message will be, guessed from its letters before it is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.message import FilePart, ImagePart, ReasoningPart, Role, TextPart
from desktop_ai.ui.theme.fonts import BODY
from desktop_ai.ui.transcript.style import BLOCK_GAP, BUBBLE_RISE, BUBBLE_SHARE, MESSAGE_GAP

if TYPE_CHECKING:
    from desktop_ai.core.message import Message
    from desktop_ai.ui.transcript.style import TranscriptStyle


THUMBNAIL = 220  # pixels of a picture with its name
SAMPLE = 1000  # letters in which breaks are counted: a guess about a very long text must not read all of it


def estimated_height(message: Message, style: TranscriptStyle, width: int) -> int:
    """Pixels, the gap to the next message included, in a column of that width."""
    length = lines = thoughts = attached = 0
    for part in message.parts:
        if type(part) is TextPart:
            size = len(part.text)
            length += size
            lines += part.text.count("\n", 0, SAMPLE) * size // min(size, SAMPLE) if size else 0
        elif type(part) is ReasoningPart and part.text:
            thoughts = 1
        elif type(part) is ImagePart:
            attached += THUMBNAIL
        elif type(part) is FilePart:
            attached += BODY[1]
    is_user = message.role is Role.USER
    room = width * BUBBLE_SHARE if is_user else width
    rows = length * style.character_width / room + (lines if is_user else lines / 2) + 1
    around = 2 * BUBBLE_RISE if is_user else 2 * (BLOCK_GAP + BODY[1])
    around += thoughts * (BODY[1] + BLOCK_GAP)
    return int(rows * BODY[1]) + around + attached + MESSAGE_GAP
