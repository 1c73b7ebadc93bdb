"""tr and told: a text or a failure of the program in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.texts import Text

# Every text of the program is in one context: the same words mean the same wherever they stand.
CONTEXT = "desktop-ai"


def tr(text: Text | str) -> str:
    """The words to show; what is no text of the program's own, such as a model's name, stays as it is.

    Texts in the named places are translated, too. A translation whose places do not fit is not used.
    """
    if isinstance(text, str):
        return text
    words = QCoreApplication.translate(CONTEXT, text.source)
    if not text.args:
        return words
    args = {name: tr(value) if isinstance(value, Text) else value for name, value in text.args.items()}
    try:
        return words.format_map(args)
    except (KeyError, IndexError, ValueError):
        return text.source.format_map(args)


def told(error: ProgramError) -> str:
    """What went wrong and what to do about it, in the language of the window."""
    return f"{tr(error.sentence)} {tr(error.remedy or '')}".strip()
