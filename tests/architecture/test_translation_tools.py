"""packaging/translations.py finds every marked text, keeps what is translated, and lets nothing broken in."""

import importlib
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]
MODULES = ("marked_texts", "translation_files", "translation_faults", "translations")


class Tools:
    """The modules of packaging/ as the command there sees them."""

    def __init__(self) -> None:
        self.marked, self.files, self.faults, self.command = map(importlib.import_module, MODULES)

    def key(self, source: str, meaning: str = "") -> Any:
        return self.marked.Key(source, meaning)


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Tools:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    for name in MODULES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    return Tools()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A program of two modules, one of which only the terminal uses."""
    folder = tmp_path / "program"
    (folder / "boot").mkdir(parents=True)
    (folder / "words.py").write_text(
        'SEVERAL = N_("Deleted {count} "\n    "conversations")\n'
        'row("a.b", N_("Key", "of a keyboard"), help=N_("Shows “it’s” & <b>."))\n'
        'OTHER = (N_("Key"), N_("≈ {count}"))\n',
        encoding="utf-8",
    )
    (folder / "boot" / "terminal.py").write_text('N_("Only in the terminal")\n', encoding="utf-8")
    return folder


def test_marked_texts_are_read_as_python_reads_them(tools: Tools, package: Path) -> None:
    found = tools.marked.marked_texts(package)
    assert set(found) == {
        tools.key("Deleted {count} conversations"),
        tools.key("Key", "of a keyboard"),
        tools.key("Shows “it’s” & <b>."),
        tools.key("Key"),
    }
    assert "SEVERAL" in found[tools.key("Deleted {count} conversations")].note
    assert "Shows “it’s” & <b>." in found[tools.key("Key", "of a keyboard")].note


@pytest.mark.parametrize("mark", ["N_(words)", 'N_(f"{x}")', "N_()", 'N_("a", "b", "c")', 'N_("a", "b" + c)'])
def test_a_mark_on_what_nobody_could_translate_is_refused(tools: Tools, package: Path, mark: str) -> None:
    (package / "words.py").write_text(mark, encoding="utf-8")
    with pytest.raises(ValueError, match=r"words\.py:1"):
        tools.marked.marked_texts(package)


def test_what_is_filled_in_comes_back_and_qt_reads_it(
    tools: Tools, package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = tools.marked.marked_texts(package)
    monkeypatch.setattr(tools.command, "marked_texts", lambda: texts)
    given = tools.command.exported("de", tmp_path)
    assert len(given["messages"]) == 4
    words = {
        "Deleted {count} conversations": ["Eine Unterhaltung gelöscht", "{count} Unterhaltungen gelöscht"],
        "Shows “it’s” & <b>.": "Zeigt „es“ & <b>.",
    }
    for message in json.loads(json.dumps(given))["messages"]:
        meaning = message.get("meaning")
        message["translation"] = words.get(message["source"], "Taste" if meaning else "Schlüssel")
        assert tools.command.take_in("de", {"language": "de", "messages": [message]}, tmp_path) == []
    assert list(tools.command.found_faults(texts, "de", tmp_path)) == []
    assert tools.command.exported("de", tmp_path)["messages"] == []

    translator = QTranslator()
    assert translator.load(str(tmp_path / "de.qm"))
    context, several = tools.files.CONTEXT, "Deleted {count} conversations"
    assert translator.translate(context, several, "", 1) == "Eine Unterhaltung gelöscht"
    assert translator.translate(context, several, "", 7) == "{count} Unterhaltungen gelöscht"
    assert translator.translate(context, "Key", "of a keyboard") == "Taste"
    assert translator.translate(context, "Key") == "Schlüssel"
    assert translator.translate(context, "Shows “it’s” & <b>.") == "Zeigt „es“ & <b>."


def test_qt_knows_as_many_forms_of_numbers_as_the_translators_are_asked_for(
    tools: Tools, package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tools.command, "marked_texts", lambda: tools.marked.marked_texts(package))
    several = "Deleted {count} conversations"
    for language, numbers in tools.files.NUMBERS.items():
        forms = [f"form {number} {{count}}" for number in range(len(numbers))]
        message = {"source": several, "translation": forms}
        assert tools.command.take_in(language, {"language": language, "messages": [message]}, tmp_path) == []
        translator = QTranslator()
        assert translator.load(str(tmp_path / f"{language}.qm"))
        for form, meant in zip(forms, numbers, strict=True):
            for number in _named(meant):
                assert translator.translate(tools.files.CONTEXT, several, "", number) == form, language


def _named(numbers: str) -> list[int]:
    """The numbers that "0, 2, 3–10, …" names."""
    parts = [part.strip() for part in numbers.replace("…", "").split(",") if part.strip()]
    return [int(end) for part in parts for end in part.split("–")]


@pytest.mark.parametrize(
    ("source", "forms", "fault"),
    [
        ("There is no {what}.", ("Es gibt kein {was}.",), "places"),
        ("There is no {what}.", ("Es gibt kein {what.}",), "places"),
        ("There is no {what}.", ("Es gibt kein {what",), "braces"),
        ("{seconds:.1f} s", ("{seconds} s",), "places"),
        ("{count} models", ("{count} Modelle",), "forms"),
        ("{count} models", ("ein Modell", "Modelle"), "places"),
        ("&Remove", ("Entfernen",), "accelerator"),
        ("Export…", ("Exportieren",), "…"),
        ("Ends. ", ("Endet.",), "spaces"),
        ("Press Ctrl+Shift+M.", ("Drück Strg+Umschalt+M.",), r"Ctrl\+Shift\+M"),
        ("Use --env-file.", ("Nimm --umgebung.",), "--env-file"),
        ("write has:code", ("schreib hat:code",), "has:code"),
        ("Two\nlines", ("Zwei Zeilen",), "line breaks"),
        ("Anything", ("  ",), "not finished"),
    ],
)
def test_a_broken_translation_stays_out(
    tools: Tools, source: str, forms: tuple[str, ...], fault: str
) -> None:
    found = tools.faults.faults(tools.key(source), forms, "de")
    assert found
    assert re.search(fault, " ".join(found))


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("{count} models", ("ein Modell", "{count} Modelle")),
        ("{who} has no {what}.", ("{what} fehlt bei {who}.",)),
        ("About the model: {facts}", ("Über das Modell: {facts}",)),
        ("Begin with http:// instead of https://.", ("Mit http:// statt https:// beginnen.",)),
        ("this must be an object: { … }.", ("das muss ein Objekt sein: { … }.",)),
        ("Tools & more", ("Werkzeuge und mehr",)),
        ("Use Ctrl+K, or F4…", ("Mit F4 oder Ctrl+K…",)),
    ],
)
def test_a_sound_translation_comes_in(tools: Tools, source: str, forms: tuple[str, ...]) -> None:
    assert tools.faults.faults(tools.key(source), forms, "de") == []


def test_a_file_of_another_language_is_refused(tools: Tools, tmp_path: Path) -> None:
    told = tools.command.take_in("fr", {"language": "de", "messages": []}, tmp_path)
    assert "not for fr" in told[0]
    assert list(tmp_path.glob("*.ts")) == []
