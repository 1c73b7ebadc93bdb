"""A provider's list of models, in any of its shapes -> ModelInfo."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

import msgspec

from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.one_line import one_line
from desktop_ai.providers.model_fields import (
    Path,
    at,
    first_day,
    first_text,
    first_tokens,
    tokens_in,
    words,
    yes_or_no,
)
from desktop_ai.providers.model_kinds import kind_of
from desktop_ai.providers.model_prices import prices_of

# `name` is the id of models in Ollama's own shape and in Cohere's.
ID_PATHS: tuple[Path, ...] = (("id",), ("model",), ("key",), ("model_name",), ("name",))
NAME_PATHS: tuple[Path, ...] = (("display_name",), ("name",))
# What is loaded comes before what could be: OpenRouter, LM Studio, Mistral, vLLM, Groq, LiteLLM, llama.cpp.
CONTEXT_PATHS: tuple[Path, ...] = (
    ("loaded_context_length",),
    ("meta", "n_ctx"),
    ("context_length",),
    ("max_context_length",),
    ("max_model_len",),
    ("context_window",),
    ("max_input_tokens",),
    ("model_info", "max_input_tokens"),
    ("top_provider", "context_length"),
    ("meta", "n_ctx_train"),
)
MAX_OUTPUT_PATHS: tuple[Path, ...] = (
    ("max_output_tokens",),
    ("model_info", "max_output_tokens"),
    ("top_provider", "max_completion_tokens"),
    ("max_completion_tokens",),
    ("max_tokens",),
)
RETIRES_PATHS: tuple[Path, ...] = (
    ("shutdown_date",),
    ("expiration_date",),
    ("deprecation",),
    ("retirement_date",),
)
PARAMETER_PATHS: tuple[Path, ...] = (("supported_parameters",), ("model_info", "supported_openai_params"))
INPUT_PATHS: tuple[Path, ...] = (("architecture", "input_modalities"), ("input_modalities",))
ID_PREFIX = "models/"
# The longest lists of real services have several hundred.
MOST = 5000


class Ability(msgspec.Struct, frozen=True):
    """How lists say that a model can do something: by flags, or by a word among its capabilities or parameters."""

    flags: tuple[Path, ...]
    words: frozenset[str]
    parameters: frozenset[str] = frozenset()


SEES_IMAGES = Ability(
    (
        ("capabilities", "vision"),
        ("capabilities", "image_input"),
        ("supports_vision",),
        ("supports_image_input",),
        ("model_info", "supports_vision"),
    ),
    frozenset({"vision", "image_input"}),
)
CALLS_TOOLS = Ability(
    (
        ("capabilities", "function_calling"),
        ("capabilities", "trained_for_tool_use"),
        ("capabilities", "tool_use"),
        ("supports_tools",),
        ("supports_function_calling",),
        ("model_info", "supports_function_calling"),
    ),
    frozenset({"tools", "tool_use", "tool-use", "function_calling"}),
    frozenset({"tools"}),
)
REASONS = Ability(
    (
        ("capabilities", "reasoning"),
        ("capabilities", "thinking"),
        ("supports_reasoning",),
        ("model_info", "supports_reasoning"),
    ),
    frozenset({"reasoning", "thinking"}),
    frozenset({"reasoning", "include_reasoning", "reasoning_effort"}),
)


def models_in(body: object) -> list[ModelInfo] | None:
    """The models of an answer, at most `MOST`, in its order and each once; None when it is no list of models."""
    entries = _entries(body)
    if entries is None:
        return None
    found = [info for entry in entries[:MOST] if (info := model_in(entry)) is not None]
    return list({info.id: info for info in found}.values())


def model_in(entry: object) -> ModelInfo | None:
    """One entry of a list; None when it names no model."""
    if isinstance(entry, str):
        entry = {"id": entry}
    if not isinstance(entry, dict):
        return None
    id_ = first_text(entry, ID_PATHS)
    # An id is sent as it is: one that cannot be shown as it is cannot be chosen either.
    if not id_ or one_line(id_) != id_:
        return None
    return ModelInfo(
        id_,
        _name(id_, entry),
        _context_length(entry),
        first_tokens(entry, MAX_OUTPUT_PATHS),
        kind_of(id_, entry),
        _sees_images(entry),
        _can(entry, CALLS_TOOLS),
        _can(entry, REASONS),
        prices_of(entry),
        _parameters(entry),
        first_day(entry, RETIRES_PATHS),
    )


def next_page(body: object, url: str) -> str:
    """The address of the next part of a list, at the same server; empty when this was the last one."""
    link = at(body, ("links", "next"))
    if isinstance(link, str) and link:
        following = urljoin(url, link)
        # The key goes along: it must not leave the server that it is for.
        return following if _origin(following) == _origin(url) else ""
    last, token = at(body, ("last_id",)), at(body, ("next_page_token",))
    if at(body, ("has_more",)) is True and isinstance(last, str) and last:
        return f"{_bare(url)}?{urlencode({'after_id': last})}"
    if isinstance(token, str) and token:
        return f"{_bare(url)}?{urlencode({'page_token': token})}"
    return ""


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def _bare(url: str) -> str:
    return url.partition("?")[0]


def _entries(body: object) -> list[Any] | None:
    if isinstance(body, list):
        return body
    if isinstance(body, dict):
        for key in ("data", "models"):
            if isinstance(body.get(key), list):
                return list(body[key])
    return None


def _name(id: str, entry: dict[str, Any]) -> str:
    name = one_line(first_text(entry, NAME_PATHS)).removeprefix(ID_PREFIX)
    bare = id.removeprefix(ID_PREFIX)
    return name if name and name != id else bare if bare != id else ""


def _context_length(entry: dict[str, Any]) -> int | None:
    loaded = entry.get("loaded_instances")
    if isinstance(loaded, list) and loaded:
        length = tokens_in(at(loaded[0], ("config", "context_length")))
        if length is not None:
            return length
    return first_tokens(entry, CONTEXT_PATHS) or _shortest_offer(entry)


def _shortest_offer(entry: dict[str, Any]) -> int | None:
    """What surely fits, whoever of those that offer the model answers."""
    offers = entry.get("providers")
    if not isinstance(offers, list):
        return None
    lengths = [tokens_in(at(offer, ("context_length",))) for offer in offers]
    return min((length for length in lengths if length is not None), default=None)


def _sees_images(entry: dict[str, Any]) -> bool | None:
    for path in INPUT_PATHS:
        if inputs := words(at(entry, path)):
            return "image" in inputs
    if entry.get("type") in ("vlm", "llm") and not isinstance(entry.get("capabilities"), dict):
        return bool(entry["type"] == "vlm")
    return _can(entry, SEES_IMAGES)


def _can(entry: dict[str, Any], ability: Ability) -> bool | None:
    """Whether a model can do something, None where nothing is said either way."""
    said = [answer for path in ability.flags if (answer := yes_or_no(at(entry, path))) is not None]
    if said:
        return any(said)
    can = words(entry.get("capabilities")) + words(entry.get("features"))
    if ability.words.intersection(can):
        return True
    # Ollama names everything that a model can do, with "completion" always among it.
    if "completion" in can:
        return False
    # OpenRouter's list is complete; LiteLLM's leaves parameters out that models understand.
    taken = words(entry.get("supported_parameters"))
    if taken and ability.parameters:
        return bool(ability.parameters.intersection(taken))
    return _offered(entry, ability)


def _offered(entry: dict[str, Any], ability: Ability) -> bool | None:
    offers = entry.get("providers")
    if not isinstance(offers, list):
        return None
    said = [_can({**offer, "providers": None}, ability) for offer in offers if isinstance(offer, dict)]
    return True if True in said else None


def _parameters(entry: dict[str, Any]) -> tuple[str, ...] | None:
    for path in PARAMETER_PATHS:
        if found := words(at(entry, path)):
            return tuple(found)
    return None
