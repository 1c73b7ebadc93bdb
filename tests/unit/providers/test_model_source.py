"""Lists of models over real HTTP: pages, richer lists, single models, and every way in which they fail."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from desktop_ai.catalog.providers import PROVIDER_OF
from desktop_ai.core.errors import ReplyError
from desktop_ai.core.errors import ReplyErrorKind as Kind
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.providers.model_source import MAX_LIST_BYTES, MAX_PAGES
from tests.support.asking import PROVIDER, list_models
from tests.support.scripted_server import HTML, JSON, PAGE, Script, ScriptedServer

RICHER = msgspec.structs.replace(PROVIDER, models_url="/api/v1/models")
DETAILED = msgspec.structs.replace(PROVIDER, model_details="/api/show")


def answer(body: Any, status: int = 200) -> Script:
    return Script(json.dumps(body).encode(), status=status, content_type=JSON)


def ids(models: list[ModelInfo]) -> list[str]:
    return [model.id for model in models]


def test_models_are_listed_over_the_wire(server: ScriptedServer) -> None:
    assert list_models(server.url, key="k-123456") == [ModelInfo("scripted-model")]
    (received,) = server.received
    assert (received.method, received.path) == ("GET", "/v1/models")
    assert received.headers["authorization"] == "Bearer k-123456"


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (Script(PAGE, content_type=HTML), Kind.NOT_AN_API),
        (Script(b'{"hello": 1}', content_type=JSON), Kind.NOT_AN_API),
        (Script(b"", content_type=JSON), Kind.NOT_AN_API),
        (Script(b"[" * 100_000, content_type=JSON), Kind.NOT_AN_API),
        (Script(b'{"detail": "Not Found"}', status=404, content_type=JSON), Kind.NOT_AN_API),
        (Script(b'{"error": "no model here, not found"}', status=404, content_type=JSON), Kind.NOT_AN_API),
        (Script(b"", status=405, content_type=JSON), Kind.NOT_AN_API),
        (Script(b'{"error": {"message": "bad"}}', status=401, content_type=JSON), Kind.BAD_KEY),
        (Script(b"oops", status=500), Kind.PROVIDER_FAILED),
        (Script(b" " * (MAX_LIST_BYTES + 1), content_type=JSON), Kind.NOT_AN_API),
    ],
)
def test_a_list_that_cannot_be_had_says_why(server: ScriptedServer, script: Script, kind: Kind) -> None:
    server.models_script = script
    with pytest.raises(ReplyError) as failed:
        list_models(server.url)
    assert failed.value.kind == kind
    assert failed.value.__context__ is None


def test_every_page_of_a_list_is_read(server: ScriptedServer) -> None:
    server.pages["/v1/models"] = answer({"data": ["a"], "has_more": True, "last_id": "a"})
    server.pages["/v1/models?after_id=a"] = answer({"data": ["b"], "links": {"next": "/v1/models?page=3"}})
    server.pages["/v1/models?page=3"] = answer({"data": ["c"], "next_page_token": "t"})
    server.pages["/v1/models?page_token=t"] = answer({"data": ["a", "d"]})
    assert ids(list_models(server.url)) == ["a", "b", "c", "d"]


def test_what_was_read_counts_when_a_later_page_is_no_list(server: ScriptedServer) -> None:
    server.pages["/v1/models"] = answer({"data": ["a"], "next_page_token": "t"})
    server.pages["/v1/models?page_token=t"] = answer({"oops": 1})
    assert ids(list_models(server.url)) == ["a"]


def test_a_list_without_end_ends(server: ScriptedServer) -> None:
    server.models_script = answer({"data": ["a"], "links": {"next": "/v1/models"}})
    assert ids(list_models(server.url)) == ["a"]
    assert len(server.received) == 2
    server.received.clear()
    for page in range(MAX_PAGES + 5):
        path = f"/v1/models?page={page}" if page else "/v1/models"
        server.pages[path] = answer({"data": [f"m{page}"], "links": {"next": f"/v1/models?page={page + 1}"}})
    assert len(list_models(server.url)) == MAX_PAGES
    assert len(server.received) == MAX_PAGES


def test_no_page_is_fetched_from_another_server(server: ScriptedServer) -> None:
    with ScriptedServer() as other:
        server.models_script = answer({"data": ["a"], "links": {"next": f"{other.url}/models"}})
        assert ids(list_models(server.url, key="k-123456")) == ["a"]
        assert other.received == []


def test_the_list_that_tells_more_is_asked_first(server: ScriptedServer) -> None:
    server.pages["/api/v1/models"] = answer({"models": [{"key": "rich", "max_context_length": 9}]})
    assert list_models(server.url, provider=RICHER) == [ModelInfo("rich", context_length=9)]
    assert [received.path for received in server.received] == ["/api/v1/models"]


@pytest.mark.parametrize(
    "script",
    [
        answer({"error": "Unexpected endpoint or method"}),
        answer({"detail": "Not Found"}, status=404),
        answer({"error": {"message": "only for masters"}}, status=403),
        answer({"models": []}),
        Script(PAGE, content_type=HTML),
    ],
)
def test_a_server_without_the_list_that_tells_more_has_the_usual_one(
    server: ScriptedServer, script: Script
) -> None:
    server.pages["/api/v1/models"] = script
    assert ids(list_models(server.url, provider=RICHER)) == ["scripted-model"]


def test_a_whole_address_of_a_list_counts_only_for_the_providers_own(server: ScriptedServer) -> None:
    with ScriptedServer() as own:
        elsewhere = msgspec.structs.replace(
            PROVIDER, base_url=own.url, models_url=f"{own.url}/language-models"
        )
        own.pages["/v1/language-models"] = answer({"models": ["own"]})
        assert ids(list_models(own.url, provider=elsewhere)) == ["own"]
        assert ids(list_models(server.url, provider=elsewhere)) == ["scripted-model"]
        assert len(own.received) == 1


def test_what_only_single_models_tell_is_asked_for(server: ScriptedServer) -> None:
    server.models = {"data": [{"id": "llama:8b"}, {"id": "other:1b"}]}
    server.pages["/api/show"] = answer(
        {"capabilities": ["completion", "vision"], "model_info": {"llama.context_length": 131072}}
    )
    first, second = list_models(server.url, provider=DETAILED)
    assert first == ModelInfo(
        "llama:8b", context_length=131072, sees_images=True, calls_tools=False, reasons=False
    )
    assert second.id == "other:1b"
    asked = [received.body for received in server.received if received.path == "/api/show"]
    assert sorted(body["model"] for body in asked) == ["llama:8b", "other:1b"]


@pytest.mark.parametrize("script", [answer({"error": "no"}, status=500), answer([1]), Script(b"\xff\xfe")])
def test_the_list_stands_where_single_models_tell_nothing(server: ScriptedServer, script: Script) -> None:
    server.pages["/api/show"] = script
    assert list_models(server.url, provider=DETAILED) == [ModelInfo("scripted-model")]


def test_servers_of_this_computer_tell_more_wherever_they_are() -> None:
    assert PROVIDER_OF["ollama"].model_details == "/api/show"
    for id in ("lm_studio", "litellm"):
        assert PROVIDER_OF[id].models_url.startswith("/")
