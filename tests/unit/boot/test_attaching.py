"""Files on the command line's message, in programs that are started."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.picture_files import png
from tests.support.program import DEADLINE, ROOT, environment, run
from tests.support.scripted_server import ScriptedServer

IMAGE = {
    "type": "image_url",
    "image_url": {"url": "data:image/png;base64," + base64.b64encode(png()).decode()},
}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


def ask(server: ScriptedServer, directory: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return run("ask", "--data-dir", str(directory / "data"), "--base-url", server.url, "--model", "m", *words)


def test_files_are_sent_in_their_order_before_the_question(server: ScriptedServer, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(png())
    (tmp_path / "a.py").write_text("x = 1\n", "utf-8")
    files = ["--attach", str(tmp_path / "a.py"), "--attach", str(tmp_path / "cat.png")]
    done = ask(server, tmp_path, *files, "What is it?")
    assert (done.returncode, done.stderr) == (0, "")
    expected = [
        {"type": "text", "text": "a.py\n```python\nx = 1\n```"},
        IMAGE,
        {"type": "text", "text": "What is it?"},
    ]
    assert server.chats[0].messages == [{"role": "user", "content": expected}]
    assert not (tmp_path / "data" / "drafts").exists()
    dry = ask(server, tmp_path, *files, "--dry-run", "What is it?")
    assert json.loads(dry.stdout)["body"]["messages"] == server.chats[0].messages
    assert len(server.chats) == 1


def test_a_saved_conversation_keeps_its_pictures(server: ScriptedServer, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(png())
    done = ask(server, tmp_path, "--save", "--attach", str(tmp_path / "cat.png"), "What is it?")
    assert done.returncode == 0
    (kept,) = (tmp_path / "data" / "conversations").glob("*.attachments/*.png")
    assert kept.read_bytes() == png()


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("missing.txt", None, "cannot be read"),
        ("a.pdf", b"%PDF-1.7", "neither text nor a picture"),
        ("cut.png", png()[:20], "damaged"),
        ("big.png", png() + bytes(5_000_000), "larger than the 4 MB"),
    ],
)
def test_what_cannot_be_sent_is_said_and_nothing_is_asked(
    server: ScriptedServer, tmp_path: Path, name: str, data: bytes | None, sentence: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = ask(server, tmp_path, "--attach", str(tmp_path / name), "What is it?")
    assert done.returncode == 2
    assert sentence in done.stderr
    assert server.received == []


def test_a_picture_that_is_piped_in_is_refused_with_what_to_do(
    server: ScriptedServer, tmp_path: Path
) -> None:
    words = ["ask", "--data-dir", str(tmp_path / "data"), "--base-url", server.url, "--model", "m", "-"]
    done = subprocess.run(
        [sys.executable, "-m", "desktop_ai", *words],
        input=png(),
        capture_output=True,
        cwd=ROOT,
        env=environment(),
        timeout=DEADLINE,
        check=False,
    )
    assert done.returncode == 2
    assert b"is a picture. Name its file with --attach." in done.stderr
    assert server.received == []
