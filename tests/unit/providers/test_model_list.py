from __future__ import annotations

from typing import Any

import pytest

from desktop_ai.core.errors import ReplyError
from desktop_ai.core.errors import ReplyErrorKind as Kind
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.providers.model_list import MOST, models_in
from desktop_ai.providers.openai_chat import MAX_LIST_BYTES
from tests.support.asking import list_models
from tests.support.scripted_server import HTML, JSON, PAGE, Script, ScriptedServer


@pytest.mark.parametrize(
    ("entry", "info"),
    [
        ({"id": "m", "object": "model", "owned_by": "o"}, ModelInfo("m", "m")),
        ({"id": "models/gemini-3"}, ModelInfo("models/gemini-3", "gemini-3")),
        ({"id": "a/m", "name": "A: M", "context_length": 8192}, ModelInfo("a/m", "A: M", 8192)),
        (
            {"id": "tiny.gguf", "meta": {"n_ctx": 4096, "n_ctx_train": 8192}},
            ModelInfo("tiny.gguf", "tiny.gguf", 4096),
        ),
        ({"id": "m", "max_model_len": 100}, ModelInfo("m", "m", 100)),
        ({"type": "model", "id": "c", "display_name": "Claude"}, ModelInfo("c", "Claude")),
        ({"name": "llama:8b", "model": "llama:8b"}, ModelInfo("llama:8b", "llama:8b")),
        ({"id": "m", "name": None, "context_length": "big", "meta": None}, ModelInfo("m", "m")),
        ("m", ModelInfo("m", "m")),
    ],
)
@pytest.mark.parametrize("shape", ["data", "models", "list"])
def test_a_model_is_read_in_every_shape(entry: Any, info: ModelInfo, shape: str) -> None:
    body = [entry] if shape == "list" else {shape: [entry]}
    assert models_in(body) == [info]


def test_what_is_no_model_is_left_out_and_each_is_listed_once() -> None:
    entries = [None, 5, {}, {"id": ""}, {"id": 3}, {"id": "a"}, {"id": "a"}, {"id": "b"}]
    assert models_in({"data": entries}) == [ModelInfo("a", "a"), ModelInfo("b", "b")]


@pytest.mark.parametrize("body", [None, {}, "text", 5, {"data": "none"}, {"object": "list"}])
def test_what_is_no_list_of_models_is_none(body: Any) -> None:
    assert models_in(body) is None


def test_models_are_listed_over_the_wire(server: ScriptedServer) -> None:
    assert list_models(server.url, key="k-123456") == [ModelInfo("scripted-model", "scripted-model")]
    (received,) = server.received
    assert (received.method, received.path) == ("GET", "/v1/models")
    assert received.headers["authorization"] == "Bearer k-123456"


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (Script(PAGE, content_type=HTML), Kind.NOT_AN_API),
        (Script(b'{"hello": 1}', content_type=JSON), Kind.NOT_AN_API),
        (Script(b"", content_type=JSON), Kind.NOT_AN_API),
        (Script(b'{"detail": "Not Found"}', status=404, content_type=JSON), Kind.NOT_AN_API),
        (Script(b'{"error": "no model here, not found"}', status=404, content_type=JSON), Kind.NOT_AN_API),
        (Script(b"", status=405, content_type=JSON), Kind.NOT_AN_API),
        (Script(b'{"error": {"message": "bad"}}', status=401, content_type=JSON), Kind.BAD_KEY),
        (Script(b"oops", status=500), Kind.PROVIDER_FAILED),
    ],
)
def test_a_list_that_cannot_be_had_says_why(server: ScriptedServer, script: Script, kind: Kind) -> None:
    server.models_script = script
    with pytest.raises(ReplyError) as failed:
        list_models(server.url)
    assert failed.value.kind == kind
    assert failed.value.__context__ is None


def test_only_so_many_models_are_taken() -> None:
    found = models_in([f"m{number}" for number in range(MOST + 10)])
    assert found is not None
    assert len(found) == MOST


def test_names_are_lines_and_ids_that_cannot_be_shown_are_left_out() -> None:
    name = "\x1b[31mred\u202e " + "x" * 500
    entries = [{"id": "a", "name": name}, {"id": "b" * 201}, {"id": "c\u202e"}, {"id": "d\n"}]
    (found,) = models_in(entries) or []
    assert (found.id, found.name[:4], len(found.name)) == ("a", "red ", 200)


def test_a_list_that_is_too_long_is_refused(server: ScriptedServer) -> None:
    body = b'{"data": [' + b'{"id": "m"},' * (MAX_LIST_BYTES // 10) + b'{"id": "m"}]}'
    server.models_script = Script(body, content_type=JSON)
    with pytest.raises(ReplyError) as failed:
        list_models(server.url)
    assert failed.value.kind == Kind.NOT_AN_API
