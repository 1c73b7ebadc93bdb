"""What a model is for, from what its list says or else from its name."""

from __future__ import annotations

import re
from typing import Any

from desktop_ai.core.model_info import ModelKind
from desktop_ai.providers.model_fields import Path, at, first_text, words

KIND_PATHS: tuple[Path, ...] = (("type",), ("mode",), ("model_info", "mode"))
KIND_OF_WORD = {
    "chat": ModelKind.CHAT,
    "llm": ModelKind.CHAT,
    "vlm": ModelKind.CHAT,
    "responses": ModelKind.CHAT,
    "completion": ModelKind.COMPLETION,
    "language": ModelKind.COMPLETION,
    "code": ModelKind.COMPLETION,
    "embedding": ModelKind.EMBEDDING,
    "embeddings": ModelKind.EMBEDDING,
    "image": ModelKind.IMAGE,
    "image_generation": ModelKind.IMAGE,
    "image_edit": ModelKind.IMAGE,
    "video": ModelKind.VIDEO,
    "video_generation": ModelKind.VIDEO,
    "audio_speech": ModelKind.SPEECH,
    "audio": ModelKind.SPEECH,
    "audio_transcription": ModelKind.TRANSCRIPTION,
    "transcribe": ModelKind.TRANSCRIPTION,
    "moderation": ModelKind.MODERATION,
    "rerank": ModelKind.OTHER,
    "realtime": ModelKind.OTHER,
}
# Whether it can be talked with, where nothing else is said.
CHAT_FLAGS: tuple[Path, ...] = (("capabilities", "completion_chat"), ("supports_chat",))
KIND_OF_OUTPUT = {
    "image": ModelKind.IMAGE,
    "video": ModelKind.VIDEO,
    "audio": ModelKind.SPEECH,
    "embeddings": ModelKind.EMBEDDING,
}
# OpenAI's list, and all that copy it, mix everything and tell only names.
KIND_OF_NAME = (
    (re.compile(r"embed|\bbge-|\be5-"), ModelKind.EMBEDDING),
    (re.compile(r"moderation"), ModelKind.MODERATION),
    (re.compile(r"whisper|transcri"), ModelKind.TRANSCRIPTION),
    (re.compile(r"\btts\b|-tts|\bspeech\b|\bplayai"), ModelKind.SPEECH),
    (
        re.compile(r"dall-e|gpt-image|chatgpt-image|\bimagen\b|stable-diffusion|\bflux\b|grok-2-image"),
        ModelKind.IMAGE,
    ),
    (re.compile(r"\bsora\b|\bveo\b"), ModelKind.VIDEO),
    (re.compile(r"realtime|rerank"), ModelKind.OTHER),
    (re.compile(r"^(babbage|davinci|gpt-3\.5-turbo-instruct)"), ModelKind.COMPLETION),
)


def kind_of(id: str, entry: dict[str, Any]) -> ModelKind:
    """What a model is for; one of which nothing else is known is one to talk with."""
    return _said(entry) or _named(id) or ModelKind.CHAT


def _said(entry: dict[str, Any]) -> ModelKind | None:
    if word := KIND_OF_WORD.get(first_text(entry, KIND_PATHS).lower()):
        return word
    if uses := words(entry.get("endpoints")):
        return ModelKind.CHAT if "chat" in uses else _of_uses(uses)
    flags = {at(entry, path) for path in CHAT_FLAGS if isinstance(at(entry, path), bool)}
    if flags:
        return None if True in flags else ModelKind.OTHER
    outputs = words(at(entry, ("architecture", "output_modalities"))) or words(entry.get("output_modalities"))
    if outputs and "text" not in outputs:
        return next((KIND_OF_OUTPUT[word] for word in outputs if word in KIND_OF_OUTPUT), ModelKind.OTHER)
    can = words(entry.get("capabilities"))
    return ModelKind.EMBEDDING if "embedding" in can and "completion" not in can else None


def _of_uses(uses: list[str]) -> ModelKind:
    return ModelKind.EMBEDDING if any(use.startswith("embed") for use in uses) else ModelKind.OTHER


def _named(id: str) -> ModelKind | None:
    name = id.lower().rpartition("/")[2]
    return next((kind for pattern, kind in KIND_OF_NAME if pattern.search(name)), None)
