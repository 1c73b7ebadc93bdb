"""A conversation as a text file that hangs on a message of another one, within the bounds of such a file."""

from __future__ import annotations

from desktop_ai.core.attachment import LONGEST_TEXT_FILE
from desktop_ai.core.conversation import Conversation
from desktop_ai.core.plain_text import conversation_text

# Below the bound, so that the words that say so have room.
LONGEST = LONGEST_TEXT_FILE - 1_000
CUT = "[The beginning of this conversation is left out.]\n\n"


def transcript_file(conversation: Conversation) -> tuple[str, bool]:
    """The visible messages, and whether the oldest of them are left out because it would be too long."""
    text = f"{conversation.title}\n\n{conversation_text(conversation.path())}"
    data = text.encode("utf-8", "replace")
    if len(data) <= LONGEST:
        return text, False
    return CUT + data[-LONGEST:].decode("utf-8", "ignore"), True
