"""A real server: llama.cpp with a tiny model."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import aclosing

import msgspec
import pytest

pytest.importorskip("xllamacpp", reason="no llama.cpp for this system")
pytest.importorskip("gguf", reason="nothing to write a model with")

from desktop_ai.catalog.providers import PROVIDER_OF
from desktop_ai.core.continued_draft import ContinuedDraft
from desktop_ai.core.errors import ReplyErrorKind as Kind
from desktop_ai.core.message import Message, Role, TextPart, user_message
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.reply import ContentDelta
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.openai_chat import OpenAIChat
from desktop_ai.services.ports import ChatRequest
from tests.support import tiny_gguf
from tests.support.asking import PROVIDER, ask, list_models
from tests.support.llama_server import MODEL, llama_server

pytestmark = pytest.mark.llama


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with llama_server(context=512) as url:
        yield url


def question(words: str = "Hi", limit: int = 100) -> ChatRequest:
    sampling = Sampling(temperature=0.0, max_tokens=limit)
    return ChatRequest(MODEL, (user_message(words, None),), "Be brief", sampling)


def test_a_real_reply_is_read_to_its_end(url: str) -> None:
    answer = ask(url, request=question())
    assert answer.error is None
    assert answer.words == tiny_gguf.SCRIPT
    assert answer.draft.first.finish_reason == "stop"
    assert answer.draft.usage is not None
    assert answer.draft.usage.completion_tokens


def test_the_output_limit_is_kept(url: str) -> None:
    answer = ask(url, request=question(limit=3))
    assert answer.draft.first.finish_reason == "length"
    assert answer.words == "Hello! This is"


@pytest.mark.parametrize("provider", ["llama_cpp", "custom"])
def test_a_reply_that_was_cut_off_is_continued(url: str, provider: str) -> None:
    """Given its beginning, the model goes on in the middle of a sentence; told to go on, it repeats it."""
    message = Message("1", None, Role.ASSISTANT, "", (TextPart("Hello! This is"),))
    request = msgspec.structs.replace(question(), begun=message.text)
    answer = ask(url, request=request, provider=PROVIDER_OF[provider])
    assert answer.error is None
    draft = ContinuedDraft(message)
    for event in answer.events:
        draft.add(event)
    assert str(draft.first.content) == tiny_gguf.SCRIPT
    assert (answer.words == tiny_gguf.SCRIPT) is (provider == "custom")


def test_two_answers_come_side_by_side(url: str) -> None:
    request = ChatRequest(
        MODEL, (user_message("Hi", None),), "", Sampling(temperature=0.0, n=2, max_tokens=100)
    )
    answer = ask(url, request=request)
    assert [str(choice.content) for choice in answer.draft.choices.values()] == [tiny_gguf.SCRIPT] * 2
    assert answer.draft.is_complete


def test_a_real_list_of_models_tells_the_length_of_the_context(url: str) -> None:
    assert list_models(url) == [ModelInfo(MODEL, context_length=512, sees_images=False)]


def test_too_long_a_conversation_is_told_as_such(url: str) -> None:
    error = ask(url, request=question("word " * 2000)).error
    assert error is not None
    assert error.kind == Kind.TOO_LONG


def test_thought_is_told_from_words() -> None:
    with llama_server(tiny_gguf.Kind.THINKING) as url:
        answer = ask(url, request=question())
    assert str(answer.draft.first.reasoning).strip() == tiny_gguf.THOUGHT
    assert answer.words.strip() == tiny_gguf.SCRIPT


def test_a_wrong_key_is_refused_and_the_right_one_is_taken() -> None:
    with llama_server(api_key="right-key") as url:
        error = ask(url, request=question(), key="wrong-key").error
        assert error is not None
        assert error.kind == Kind.BAD_KEY
        assert ask(url, request=question(), key="right-key").error is None


def test_an_endless_reply_can_be_stopped_and_the_server_goes_on() -> None:
    with llama_server(tiny_gguf.Kind.ENDLESS) as url:

        async def read_some() -> int:
            chat = OpenAIChat(PROVIDER, url, Secrets())
            count = 0
            async with aclosing(chat.stream(question(limit=100_000))) as events:
                async for event in events:
                    count += isinstance(event, ContentDelta)
                    if count == 100:
                        break
            await chat.close()
            return count

        assert asyncio.run(read_some()) == 100
        assert ask(url, request=question(limit=2)).words == "Hello! This"
