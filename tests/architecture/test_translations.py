"""What is translated is right, and is what the window loads."""

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.catalog.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = [name for name in LANGUAGES if name != ENGLISH]


@pytest.fixture(scope="module")
def tools() -> Any:
    """The modules of packaging/translations.py."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        names = ("marked_texts", "translation_files", "translation_faults", "translations")
        for name in names:
            patch.delitem(sys.modules, name, raising=False)
        yield [importlib.import_module(name) for name in names]


@pytest.fixture(scope="module")
def texts(tools: Any) -> Any:
    """Every text of the sources."""
    return tools[0].marked_texts()


def test_the_files_are_those_of_the_languages_that_can_be_chosen(tools: Any) -> None:
    files = tools[1]
    assert set(files.NUMBERS) == set(TRANSLATED)
    found = {path.name for path in files.TRANSLATIONS.iterdir()}
    assert found == {f"{name}.{kind}" for name in TRANSLATED for kind in ("ts", "qm")}


@pytest.mark.parametrize("name", TRANSLATED)
def test_what_is_translated_is_right_and_is_what_the_window_loads(tools: Any, texts: Any, name: str) -> None:
    _, files, faults, _ = tools
    wrong = {
        key.source: found
        for key, forms in files.read(name).items()
        if key in texts and all(forms) and (found := faults.faults(key, forms, name))
    }
    assert wrong == {}
    assert (files.TRANSLATIONS / f"{name}.qm").read_bytes() == files.compiled(name)


@pytest.mark.parametrize("name", TRANSLATED)
def test_everything_that_the_window_says_is_translated(tools: Any, texts: Any, name: str) -> None:
    assert list(tools[3].found_faults(texts, name)) == []
