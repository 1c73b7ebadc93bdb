"""The opening words of a message, as they are read: what it is called where there is room for a line."""

from __future__ import annotations

from desktop_ai.core.message import Message, Role
from desktop_ai.core.one_line import LONGEST, one_line

# Of a long message only its beginning is parsed, with room for marks, link addresses and blank lines.
LOOKED_AT = 2 * LONGEST


def opening_words(message: Message) -> str:
    """The beginning on one line, at most `one_line.LONGEST` characters; a reply's without its Markdown.

    What hangs on a message stands for words, and so does a refusal. Empty where there is nothing.
    """
    caption = message.caption or message.refusal
    if message.role is Role.USER:  # shown as it was typed
        return one_line(caption)
    # Only now: who shows no message needs no parser.
    from desktop_ai.core.blocks import parse
    from desktop_ai.core.transcript_text import text_of

    return one_line(" ".join(map(text_of, parse(caption[:LOOKED_AT])))) or one_line(caption)
