from __future__ import annotations

from pathlib import Path

import pytest

from desktop_ai.storage.dictionaries import SystemDictionaries

AFFIXES, WORDS = "SET UTF-8\n", "3\nGröße\nwords\nright\n"


@pytest.fixture
def dictionaries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SystemDictionaries:
    """The system's library over a dictionary of three words."""
    enchant = pytest.importorskip("enchant", exc_type=ImportError)
    folder = tmp_path / "hunspell"
    folder.mkdir()
    (folder / "xx_YY.aff").write_text(AFFIXES, "utf-8")
    (folder / "xx_YY.dic").write_text(WORDS, "utf-8")
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path))
    monkeypatch.setattr(enchant, "_broker", enchant.Broker())
    found = SystemDictionaries()
    if "xx_YY" not in found.languages():
        pytest.skip("this enchant has no hunspell")
    return found


def test_words_are_looked_for_in_the_dictionary_and_learnt(
    dictionaries: SystemDictionaries, tmp_path: Path
) -> None:
    assert dictionaries.wrong("xx_YY", ["Größe", "words", "wrods"]) == {"wrods"}
    assert "words" in dictionaries.suggestions("xx_YY", "wrods")
    dictionaries.add("xx_YY", "wrods")
    assert dictionaries.wrong("xx_YY", ["wrods"]) == set()
    assert "wrods" in (tmp_path / "xx_YY.dic").read_text("utf-8")
