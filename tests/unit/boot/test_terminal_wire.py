"""Every recorded reply over a real socket, in pieces of 1, 7 and 4,096 bytes, as `ask --json` prints it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.program import ROOT, environment
from tests.support.scripted_server import ScriptedServer

WIRE = Path(__file__).parents[2] / "wire"
EXPECTED: dict[str, dict[str, Any]] = json.loads((WIRE / "expected.json").read_text(encoding="utf-8"))
SIZES = (1, 7, 4096)
CASES = [(name, size) for name in EXPECTED for size in SIZES]
Printed = dict[tuple[str, int], tuple[int, dict[str, Any]]]
PATIENCE = 300


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """The exit code and the object of each case."""
    with ScriptedServer() as server:
        for name, size in CASES:
            body = (WIRE / f"{name}.sse").read_bytes()
            server.play(body, content_type=EXPECTED[name]["content_type"], piece_size=size)
        place = str(tmp_path_factory.mktemp("asked"))
        command = [sys.executable, "-m", "tests.support.ask_many", place, server.url, str(len(CASES))]
        done = subprocess.run(
            command, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=PATIENCE, check=True
        )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {case: (code, json.loads(text)) for case, (code, text) in zip(CASES, lines, strict=True)}


@pytest.mark.parametrize(("name", "size"), CASES)
def test_ask_prints_what_is_expected_of_a_recorded_reply(printed: Printed, name: str, size: int) -> None:
    expected, (code, found) = EXPECTED[name], printed[name, size]
    answers = found.get("choices", [found])
    assert [_answer(answer) for answer in answers] == [
        _expected(choice) for choice in expected["choices"]
    ] or (not expected["choices"] and _is_empty(found))
    wanted = expected["usage"]
    usage = found["usage"]
    assert (usage and wanted and {field: usage[field] for field in wanted}) == wanted
    assert (found["status"] == "done") is expected["complete"]
    assert (code == 0) is expected["complete"]
    assert (found["error"] is not None) is (expected["error"] is not None)
    if expected["error"] is not None:
        assert expected["error"]["message"] in json.dumps(found["error"], ensure_ascii=False)
    if "citations" in expected:
        assert [citation["url"] for citation in found["citations"]] == expected["citations"]


def _answer(found: dict[str, Any]) -> dict[str, Any]:
    tokens = [token["token"] for token in found["logprobs"] or ()]
    calls = [{name: call[name] for name in ("id", "name", "arguments")} for call in found["tool_calls"]]
    same = {name: found[name] for name in ("content", "reasoning", "refusal", "finish_reason")}
    return {**same, "tool_calls": calls, "logprob_tokens": tokens}


def _expected(choice: dict[str, Any]) -> dict[str, Any]:
    return {"logprob_tokens": [], **{name: value for name, value in choice.items() if name != "index"}}


def _is_empty(found: dict[str, Any]) -> bool:
    return not (found["content"] or found["reasoning"] or found["tool_calls"])
