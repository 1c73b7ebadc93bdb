"""The terminal face against a real server: llama.cpp with a tiny model."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
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


def asked(url: str, tmp_path: Path, *options: str, prompt: str = "hi") -> dict[str, Any]:
    """What `ask --json` prints of a real reply, the most likely one."""
    words = ["ask", "--data-dir", str(tmp_path), "--base-url", url, "--key-env", "THE_KEY"]
    done = run(*words, "--temperature", "0", "--json", *options, prompt, env={"THE_KEY": KEY})
    found: dict[str, Any] = json.loads(done.stdout)
    return {**found, "exit": done.returncode, "said": done.stderr}


def test_a_real_server_gives_two_answers(url: str, tmp_path: Path) -> None:
    found = asked(url, tmp_path, "--n", "2")
    assert found["exit"] == 0, found["said"]
    assert [(one["index"], one["content"]) for one in found["choices"]] == [
        (0, tiny_gguf.SCRIPT),
        (1, tiny_gguf.SCRIPT),
    ]


def test_a_real_server_tells_how_likely_each_token_was(url: str, tmp_path: Path) -> None:
    found = asked(url, tmp_path, "--top-logprobs", "3", "--max-tokens", "4")
    assert found["exit"] == 0, found["said"]
    assert found["finish_reason"] == "length"
    assert len(found["logprobs"]) == 4
    for token in found["logprobs"]:
        assert token["logprob"] <= 0
        assert len(token["top_logprobs"]) == 3
    assert "".join(token["token"] for token in found["logprobs"]) == found["content"]


def test_a_real_server_keeps_to_a_schema(url: str, tmp_path: Path) -> None:
    schema = tmp_path / "schema.json"
    shape = {"type": "object", "properties": {"a": {"enum": ["yes", "no"]}}, "required": ["a"]}
    schema.write_text(json.dumps({**shape, "additionalProperties": False}))
    found = asked(url, tmp_path, "--json-schema", str(schema))
    assert found["exit"] == 0, found["said"]
    jsonschema.validate(json.loads(found["content"]), shape)


def test_a_real_server_stops_before_a_text(url: str, tmp_path: Path) -> None:
    found = asked(url, tmp_path, "--stop", "*Markdown*", "--stop", "never")
    assert (found["content"], found["finish_reason"]) == (tiny_gguf.SCRIPT.split("*Markdown*")[0], "stop")


def test_a_real_server_gives_its_reply_as_a_whole(url: str, tmp_path: Path) -> None:
    found = asked(url, tmp_path, "--stream", "off")
    assert (found["content"], found["status"], found["exit"]) == (tiny_gguf.SCRIPT, "done", 0)
    assert found["usage"]["completion_tokens"] > 0


def test_a_real_server_takes_every_parameter_at_once(url: str, tmp_path: Path) -> None:
    options = [
        "--top-p",
        "1",
        "--max-tokens",
        "500",
        "--presence-penalty",
        "0",
        "--frequency-penalty",
        "0",
        "--n",
        "1",
        "--stop",
        "never",
        "--seed",
        "7",
        "--reasoning-effort",
        "none",
        "--verbosity",
        "low",
        "--response-format",
        "text",
        "--logprobs",
        "on",
        "--top-logprobs",
        "1",
        "--stream",
        "on",
    ]
    found = asked(url, tmp_path, *options, "--extra", '{"top_k": 1}')
    assert (found["content"], found["exit"]) == (tiny_gguf.SCRIPT, 0), found["said"]


def test_a_real_server_says_when_a_conversation_is_too_long_for_it(url: str, tmp_path: Path) -> None:
    found = asked(url, tmp_path, prompt="much " * 20_000)
    assert (found["status"], found["exit"]) == ("failed", Exit.PROVIDER)
    assert found["error"]["kind"] == "too_long"


def test_a_real_server_refuses_whoever_has_no_key(url: str, tmp_path: Path) -> None:
    done = run("ask", "--data-dir", str(tmp_path), "--base-url", url, "hi")
    assert (done.stdout, done.returncode) == ("", Exit.KEY)
