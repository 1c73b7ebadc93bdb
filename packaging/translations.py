"""The translations of the window: python packaging/translations.py COMMAND, in the environment of the tests.

update             brings every .ts to the texts of the sources, and makes every .qm of its .ts
check              says what is missing or wrong, and fails when anything is
export LANGUAGE    prints what is not translated, as JSON to be filled in
import LANGUAGE F  takes what is filled in and not wrong, says what is wrong; then as update
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from marked_texts import Key, Marked, marked_texts
from translation_faults import faults
from translation_files import (
    NUMBERS,
    TRANSLATIONS,
    Forms,
    compile_file,
    compiled,
    is_counted,
    no_forms,
    read,
    write,
)

RULES = """\
Fill in “translation”: a text, or a list with a text for each entry of “numbers”, in that order.
Places such as {name} or {count:.1f} stay as they are; in the sentence they may stand anywhere. A form that is for
one number only may say the number in words instead of {count}.
Combinations of keys stay as they are, such as Ctrl+Shift+M: the program shows them as keyboards name them.
Options (--model), addresses, fields of the search (role:user) and code stay, too.
& before a letter is an accelerator: as many as in the source, before a letter that is easy to type.
… at the end, spaces at the ends and line breaks stay.
“note” says where the text stands: modules, names in the program, and the texts beside it. One or two words beside
a sentence are a title (of an entry in the menu, a button, a setting), the sentence explains it.
Write as the best programs in the language do: short, plain, and the same word for the same thing everywhere:
conversation, message, reply, model, account, preset, prompt, key of a service, key of the keyboard.
""".splitlines()


def update(languages: tuple[str, ...] = tuple(NUMBERS), folder: Path = TRANSLATIONS) -> None:
    """Bring every file to the texts of the sources; what they do not have any more goes."""
    texts = marked_texts()
    for language in languages:
        write(language, texts, read(language, folder), folder)
        compile_file(language, folder)


def found_faults(texts: Mapping[Key, Marked], language: str, folder: Path = TRANSLATIONS) -> Iterator[str]:
    """What is wrong with the files of a language, compared with the texts of the sources."""
    has = read(language, folder)
    for key in texts:
        for fault in faults(key, has.get(key, no_forms(key, language)), language):
            yield f"{language}: {key.source!r}: {fault}"
    for key in has.keys() - texts.keys():
        yield f"{language}: {key.source!r}: the program does not say this any more"
    made = folder / f"{language}.qm"
    if not made.exists() or made.read_bytes() != compiled(language, folder):
        yield f"{language}: {made.name} was not made of {language}.ts: run packaging/translations.py update"


def exported(language: str, folder: Path = TRANSLATIONS) -> dict[str, Any]:
    """What is not translated yet, or wrong, with all that is needed to translate it."""
    texts, has = marked_texts(), read(language, folder)
    return {
        "language": language,
        "rules": RULES,
        "numbers": NUMBERS[language],
        "messages": [
            {
                "source": key.source,
                **({"meaning": key.meaning} if key.meaning else {}),
                "note": marked.note,
                "translation": list(no_forms(key, language)) if is_counted(key.source) else "",
            }
            for key, marked in texts.items()
            if faults(key, has.get(key, no_forms(key, language)), language)
        ],
    }


def take_in(language: str, given: Mapping[str, Any], folder: Path = TRANSLATIONS) -> list[str]:
    """Put translations that were filled in into the file; what was wrong with the others, which stay out."""
    if given.get("language") != language:
        return [f"this is not for {language}, but for {given.get('language')!r}"]
    texts, has = marked_texts(), read(language, folder)
    refused: list[str] = []
    for key, forms in _filled_in(given["messages"]):
        wrong = faults(key, forms, language) if key in texts else ["the program does not say this any more"]
        refused += [f"{language}: {key.source!r}: {fault}" for fault in wrong]
        if not wrong:
            has[key] = forms
    write(language, texts, has, folder)
    compile_file(language, folder)
    return refused


def _filled_in(messages: list[dict[str, Any]]) -> Iterator[tuple[Key, Forms]]:
    for message in messages:
        translation = message["translation"]
        forms = tuple(translation) if isinstance(translation, list) else (translation,)
        if any(forms):
            yield Key(message["source"], message.get("meaning", "")), forms


def main(arguments: list[str]) -> int:
    """Do what is asked; 1 when something is wrong with the translations."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=("update", "check", "export", "import"))
    parser.add_argument("language", nargs="?", choices=tuple(NUMBERS))
    parser.add_argument("file", nargs="?", type=Path)
    said = parser.parse_args(arguments)
    wrong: list[str] = []
    match said.command:
        case "update":
            update()
        case "check":
            texts = marked_texts()
            languages = [said.language] if said.language else list(NUMBERS)
            wrong = [fault for language in languages for fault in found_faults(texts, language)]
        case "export" if said.language:
            print(json.dumps(exported(said.language), ensure_ascii=False, indent=1))
        case "import" if said.language and said.file:
            wrong = take_in(said.language, json.loads(said.file.read_text(encoding="utf-8")))
        case _:
            parser.error("it is not said which language, or which file")
    print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
