"""The terminal face against a real server: llama.cpp with a tiny model."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("xllamacpp", reason="no llama.cpp for this system")
pytest.importorskip("gguf", reason="nothing to write a model with")

from desktop_ai.boot.terminal import Exit
from tests.support import tiny_gguf
from tests.support.llama_server import llama_server
from tests.support.program import run

pytestmark = pytest.mark.llama
KEY = "the-key-of-the-server"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with llama_server(api_key=KEY) as url:
        yield url


def test_a_real_server_is_asked_with_its_key(url: str, tmp_path: Path) -> None:
    words = ["ask", "--data-dir", str(tmp_path), "--base-url", url, "--key-env", "THE_KEY"]
    done = run(*words, "--temperature", "0", "--json", "hi", env={"THE_KEY": KEY})
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["content"], found["status"]) == (tiny_gguf.SCRIPT, "done")
    assert found["usage"]["completion_tokens"] > 0


def test_a_real_server_refuses_whoever_has_no_key(url: str, tmp_path: Path) -> None:
    done = run("ask", "--data-dir", str(tmp_path), "--base-url", url, "hi")
    assert (done.stdout, done.returncode) == ("", Exit.KEY)
