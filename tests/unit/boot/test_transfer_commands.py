"""`desktop-ai export` and `import`, as programs of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_ai.core.filing import Filing
from tests.support.conversations import conversation, make_library, run_with_store
from tests.support.foreign_exports import chatgpt_conversation, claude_conversation


def program(directory: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_ai", *words, "--data-dir", str(directory)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8", "PATH": ""},
        check=False,
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = conversation("What is *this*?", "A <b>test</b>", id="one")
    run_with_store(tmp_path, lambda store: store.save(made))
    make_library(tmp_path, 1)
    return tmp_path


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        ("md", "## gpt-x"),
        ("html", "A <code>&lt;b&gt;</code>test"),
        ("txt", "gpt-x:\nA <b>test</b>"),
        ("json", '"text":"A <b>test</b>"'),
    ],
)
def test_a_conversation_goes_out_in_every_format(home: Path, ending: str, words: str) -> None:
    path = home / f"out.{ending}"
    done = program(home, "export", "one", "--output", str(path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"1 conversation in {path}\n"
    assert words in path.read_text("utf-8")


def test_everything_goes_out_and_comes_in_elsewhere_once(home: Path) -> None:
    path, other = home / "all.zip", home / "other"
    assert program(home, "export", "--all", "--output", str(path)).stdout.startswith("2 conversations in")
    looked = program(other, "import", str(path), "--dry-run")
    assert looked.stdout.splitlines()[-1] == "2 would be imported, 0 already here, 0 skipped."
    assert program(other, "import", str(path)).stdout.splitlines()[-1].startswith("2 imported")
    again = json.loads(program(other, "import", str(path), "--json").stdout)
    assert (again["new"], again["already_here"], again["imported"]) == (0, 2, [])


def test_a_folder_goes_out_with_those_in_it(home: Path) -> None:
    for number, folder in enumerate(("Work", "Work/Ship", "Workshop")):
        made = conversation(f"In {folder}", "Yes", id=f"f{number}")
        made.filing = Filing(folder)
        run_with_store(home, lambda store, made=made: store.save(made))  # type: ignore[misc]
    path = home / "work.json"
    assert program(home, "export", "--folder", "Work", "--output", str(path)).stdout.startswith(
        "2 conversations"
    )
    assert {document["title"] for document in json.loads(path.read_text())} == {"In Work", "In Work/Ship"}
    assert program(home, "export", "--folder", "None", "--output", str(home / "x.md")).returncode == 2


def test_foreign_conversations_are_listed_line_by_line(home: Path) -> None:
    path = home / "conversations.json"
    path.write_text(
        json.dumps([chatgpt_conversation(), claude_conversation(), {"title": "X", "mapping": {}}])
    )
    lines = program(home, "import", str(path)).stdout.splitlines()
    assert lines[0].startswith("+ A dot  (4 messages, 2 branches): 2 attached files")
    assert lines[2:] == ["- X: nothing is said in it", "2 imported, 0 already here, 1 skipped."]
    found = json.loads(program(home, "search", "--json", "dot").stdout)
    assert "A dot" in json.dumps(found)
    listed = program(home, "export", "--list").stdout
    assert "A dot" in listed


def test_a_file_that_is_there_stays_unless_it_is_asked_for(home: Path) -> None:
    path = home / "out.md"
    path.write_text("mine")
    refused = program(home, "export", "one", "--output", str(path))
    assert refused.returncode == 2
    assert "is there already" in refused.stderr
    assert path.read_text() == "mine"
    assert program(home, "export", "one", "--output", str(path), "--force").returncode == 0
    assert path.read_text("utf-8").startswith("# What is")


def test_what_makes_no_sense_is_told(home: Path) -> None:
    pdf = program(home, "export", "one", "--output", str(home / "x.pdf"))
    assert (pdf.returncode, pdf.stderr.startswith("PDF is made by the window")) == (2, True)
    assert program(home, "export", "nothing", "--output", "x.md").returncode == 2
    assert program(home, "export", "one", "--output", "x.unknown").returncode == 2
    gone = program(home, "import", str(home / "gone.json"))
    assert (gone.returncode, "cannot be imported" in gone.stderr) == (7, True)


def test_a_conversation_is_printed_where_no_file_is_wanted(home: Path) -> None:
    printed = program(home, "export", "one", "--output", "-", "--format", "text")
    assert printed.stdout.startswith("What is *this*?\n===")


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="no device here is always full")
def test_an_output_that_is_full_is_told_in_a_sentence(home: Path) -> None:
    words = ("export", "one", "--format", "markdown", "--output", "-", "--data-dir", str(home))
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "desktop_ai", *words], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 7
    assert done.stderr.decode().startswith("“-” could not be written: ")
