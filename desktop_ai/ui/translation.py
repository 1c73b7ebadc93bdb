"""tr and told: a text or a failure of the program in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtGui import QKeySequence

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.texts import Argument, Text, filled

# Every text of the program is in one context; what one word means twice has a meaning to tell it by.
CONTEXT = "desktop-ai"
# The place whose number decides on the form of the words, and a number that takes the most general form.
COUNT, MANY, LARGEST = "count", 100, 2**31 - 1
# Combinations of keys stand in texts as Qt writes them everywhere, and are shown as this keyboard names them.
_KEYS = re.compile(r"(?<![A-Za-z+])(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:[A-Za-z0-9]+|[,/=-])")


def tr(text: Text | str) -> str:
    """The words to show; what is no text of the program's own, such as a model's name, stays as it is.

    Texts in the named places are translated, too, and numbers and moments are written as the language writes
    them. A translation whose places do not fit is not used.
    """
    if isinstance(text, str):
        return text
    source, args = text.source, text.args
    # Only what has a place for the number is translated in forms.
    number = _number(args) if "{count" in source else -1
    words = QCoreApplication.translate(CONTEXT, source, text.meaning or None, number)
    if "+" in words:
        words = _KEYS.sub(_native_keys, words)
    if not args:
        return words
    try:
        return filled(words, args, in_language)
    except (KeyError, IndexError, ValueError):
        return filled(source, args, in_language)


def locale() -> QLocale:
    """How numbers and dates are written: also where the system has no language, numbers are in groups."""
    found = QLocale()
    found.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return found


def told(error: ProgramError) -> str:
    """What went wrong and what to do about it, in the language of the window."""
    return f"{tr(error.sentence)} {tr(error.remedy or '')}".strip()


def in_language(value: Argument, form: str) -> str:
    """An argument as the language of the window shows it; `form` is how its place wants it, as for format()."""
    if isinstance(value, str):
        return value
    if isinstance(value, Text):
        return tr(value)
    if isinstance(value, datetime):
        return _moment(value, form)
    if isinstance(value, int):
        return format(value, form) if form else locale().toString(value)
    digits, kind = form.strip(",.fg"), form[-1:] or "g"
    return locale().toString(value, kind, int(digits or 6))


def _moment(value: datetime, form: str) -> str:
    """The time of the clock, with the date where the form has one."""
    local = QDateTime.fromMSecsSinceEpoch(round(value.timestamp() * 1000))
    short = QLocale.FormatType.ShortFormat
    return locale().toString(local, short) if "%d" in form else locale().toString(local.time(), short)


def _number(args: Mapping[str, Argument]) -> int:
    """How many things a sentence speaks of, as far as its form goes."""
    count = args.get(COUNT)
    if isinstance(count, Text):
        return _number(count.args)
    if isinstance(count, float) and count.is_integer():
        count = int(count)
    return min(abs(count), LARGEST) if isinstance(count, int) else MANY


def _native_keys(found: re.Match[str]) -> str:
    return QKeySequence(found[0]).toString(QKeySequence.SequenceFormat.NativeText) or found[0]
