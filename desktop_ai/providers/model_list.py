"""A provider's list of models, in any of its shapes -> ModelInfo."""

from __future__ import annotations

from typing import Any

from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.one_line import one_line

# Where the length of a context stands: OpenRouter, Mistral, vLLM, LiteLLM; llama.cpp has it below `meta`.
CONTEXT_KEYS = ("context_length", "max_context_length", "max_model_len", "context_window", "max_input_tokens")
META_CONTEXT_KEYS = ("n_ctx", "n_ctx_train")
NAME_KEYS = ("name", "display_name")
ID_PREFIX = "models/"
# The longest lists of real services have several hundred.
MOST = 5000


def models_in(body: object) -> list[ModelInfo] | None:
    """The models of an answer, at most `MOST`, in its order and each once; None when it is no list of models."""
    entries = _entries(body)
    if entries is None:
        return None
    found = [info for entry in entries[:MOST] if (info := _model(entry)) is not None]
    return list({info.id: info for info in found}.values())


def _entries(body: object) -> list[Any] | None:
    if isinstance(body, list):
        return body
    if isinstance(body, dict):
        for key in ("data", "models"):
            if isinstance(body.get(key), list):
                return list(body[key])
    return None


def _model(entry: object) -> ModelInfo | None:
    if isinstance(entry, str):
        entry = {"id": entry}
    if not isinstance(entry, dict):
        return None
    # `name` is the id of models in Ollama's own shape.
    id_ = _first_text(entry, ("id", "model", "name"))
    # An id is sent as it is: one that cannot be shown as it is cannot be chosen either.
    if not id_ or one_line(id_) != id_:
        return None
    name = one_line(_first_text(entry, NAME_KEYS)) or id_
    return ModelInfo(id_, name.removeprefix(ID_PREFIX), _context_length(entry))


def _context_length(entry: dict[str, Any]) -> int | None:
    meta = entry.get("meta")
    places = [(entry, CONTEXT_KEYS), (meta if isinstance(meta, dict) else {}, META_CONTEXT_KEYS)]
    for holder, keys in places:
        for key in keys:
            value = holder.get(key)
            if isinstance(value, int) and not isinstance(value, bool) and value > 0:
                return value
    return None


def _first_text(entry: dict[str, Any], keys: tuple[str, ...]) -> str:
    return next((value for key in keys if isinstance(value := entry.get(key), str) and value), "")
