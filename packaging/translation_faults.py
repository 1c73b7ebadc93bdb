"""What can be wrong with a translation without knowing its language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from string import Formatter

from marked_texts import Key
from translation_files import NUMBERS, Forms, is_counted

_PLACE = re.compile(r"\{\w+(?::[^{}]*)?\}")
_MNEMONIC = re.compile(r"&(?=\w)")
# What is typed or pressed as it stands: keys, options of the terminal, addresses, fields of the search, code.
_VERBATIM = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)+(?:PgUp|PgDn|[A-Z][a-z]+|\w|,|/)|\bF\d{1,2}\b"
    r"|--[a-z][a-z-]*|https?://(?:[\w./:-]*[\w/])?|\b(?:role|has|after|before|in|model):[\w-]+|“[a-z_]+\.[a-z]+”"
)
_ONE_LINE_BREAK = "\n"
# The forms that stand for one number only; they can say it in words.
_ALONE = re.compile(r"\d+")


def faults(key: Key, forms: Forms, language: str) -> list[str]:
    """What is wrong, a sentence for each; nothing when nothing is."""
    wanted = len(NUMBERS[language]) if is_counted(key.source) else 1
    if len(forms) != wanted:
        return [f"it has {len(forms)} forms instead of {wanted}"]
    if not all(form.strip() for form in forms):
        return ["it is not finished"]
    found: dict[str, None] = {}
    for number, form in enumerate(forms):
        can_leave_out = is_counted(key.source) and _ALONE.fullmatch(NUMBERS[language][number]) is not None
        found.update(dict.fromkeys(_faults(key.source, form, can_leave_out)))
    return list(found)


def _faults(source: str, form: str, can_leave_out_count: bool) -> Iterator[str]:
    yield from _misplaced(source, form, can_leave_out_count)
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
        yield "the accelerator (&) is not the same"
    if _edges(source) != _edges(form):
        yield "it begins or ends with other spaces"
    if source.endswith("…") != form.endswith("…"):
        yield "the … at the end is not the same"
    if source.count(_ONE_LINE_BREAK) != form.count(_ONE_LINE_BREAK):
        yield "it has other line breaks"
    lost = Counter(_VERBATIM.findall(source)) - Counter(_VERBATIM.findall(form))
    if lost:
        yield f"it must keep as they are: {', '.join(lost)}"
    if "%n" in form or "%L" in form:
        yield "it has a place of Qt (%n, %L), which is never filled"


def _misplaced(source: str, form: str, can_leave_out_count: bool) -> Iterator[str]:
    wanted = places(source)
    try:
        has = _parsed(form) if wanted else places(form)
    except ValueError as error:
        yield f"its braces are wrong: {error}"
        return
    may_lack = {place for place in wanted if place[0] == "count"} if can_leave_out_count else set()
    if has - wanted or wanted - has - may_lack:
        yield f"its named places are {_shown(has)} instead of {_shown(wanted)}"


def places(text: str) -> set[tuple[str, str]]:
    """The named places of a text, each with how it is shown.

    Braces with anything but a name in them are what they look like: such a text is never filled.
    """
    return _parsed(text) if _PLACE.search(text) else set()


def _parsed(text: str) -> set[tuple[str, str]]:
    return {(name, spec or "") for _, name, spec, _ in Formatter().parse(text) if name is not None}


def _shown(found: set[tuple[str, str]]) -> str:
    return (
        ", ".join(sorted("{" + name + (f":{spec}" if spec else "") + "}" for name, spec in found)) or "none"
    )


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
