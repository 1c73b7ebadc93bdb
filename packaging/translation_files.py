"""The files of translations: resources/translations/LANGUAGE.ts, which Qt Linguist opens, and the .qm made of it."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from marked_texts import ROOT, Key, Marked

TRANSLATIONS = ROOT / "resources" / "translations"
CONTEXT = "desktop-ai"
# The languages that ship, and for which numbers each of their forms of a counted text is, in Qt's order.
NUMBERS: Mapping[str, tuple[str, ...]] = {
    "de": ("1", "0, 2, 3, …"),
    "es": ("1", "0, 2, 3, …"),
    "fr": ("0, 1", "2, 3, …"),
    "zh_CN": ("0, 1, 2, …",),
    "ja": ("0, 1, 2, …",),
    "ar": ("0", "1", "2", "3–10, 103–110, …", "11–99, 111–199, …", "100, 101, 102, 200, …"),
}
_COUNTED = re.compile(r"\{count(?::[^}]*)?\}")

# One form, or for a counted text one for each of the language's numbers; "" where there is none yet.
Forms = tuple[str, ...]
Translations = dict[Key, Forms]


def is_counted(source: str) -> bool:
    """Whether the words depend on a number."""
    return _COUNTED.search(source) is not None


def no_forms(key: Key, language: str) -> Forms:
    """What an untranslated text has."""
    return ("",) * (len(NUMBERS[language]) if is_counted(key.source) else 1)


def read(language: str, folder: Path = TRANSLATIONS) -> Translations:
    """What is translated; empty forms where something is not finished. Nothing when there is no file yet."""
    path = folder / f"{language}.ts"
    if not path.exists():
        return {}
    # The file is our own, and Python's parser reads no entities from elsewhere.
    tree = ElementTree.parse(path)  # noqa: S314
    return dict(_message(node, language) for node in tree.iter("message"))


def _message(node: ElementTree.Element, language: str) -> tuple[Key, Forms]:
    key = Key(node.findtext("source", ""), node.findtext("comment", ""))
    translation = node.find("translation")
    if translation is None or translation.get("type"):
        return key, no_forms(key, language)
    forms = translation.findall("numerusform") or [translation]
    return key, tuple(form.text or "" for form in forms)


def write(
    language: str, texts: Mapping[Key, Marked], translations: Translations, folder: Path = TRANSLATIONS
) -> None:
    """Write what the sources have, and only that, as lupdate would: places without lines, so that little changes."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for key, marked in texts.items():
        lines += _lines(key, marked, translations.get(key) or no_forms(key, language))
    lines += ["</context>", "</TS>", ""]
    (folder / f"{language}.ts").write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _lines(key: Key, marked: Marked, forms: Forms) -> Iterator[str]:
    yield '    <message numerus="yes">' if is_counted(key.source) else "    <message>"
    for module in marked.modules:
        yield f'        <location filename="../../{module}"/>'
    yield f"        <source>{_quoted(key.source)}</source>"
    if key.meaning:
        yield f"        <comment>{_quoted(key.meaning)}</comment>"
    about = " | ".join((*marked.names, *marked.beside))
    if about:
        yield f"        <extracomment>{_quoted(about)}</extracomment>"
    kind = "" if all(forms) else ' type="unfinished"'
    if is_counted(key.source):
        yield f"        <translation{kind}>"
        for form in forms:
            yield f"            <numerusform>{_quoted(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_quoted(forms[0])}</translation>"
    yield "    </message>"


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def compiled(language: str, folder: Path = TRANSLATIONS) -> bytes:
    """The .qm of the .ts as it is, as Qt's lrelease makes it. Raises CalledProcessError when that refuses."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch) / f"{language}.qm"
        subprocess.run(
            [lrelease, "-silent", "-nounfinished", folder / f"{language}.ts", "-qm", made],
            check=True,
            capture_output=True,
        )
        return made.read_bytes()


def compile_file(language: str, folder: Path = TRANSLATIONS) -> None:
    """Put the .qm beside the .ts."""
    (folder / f"{language}.qm").write_bytes(compiled(language, folder))
