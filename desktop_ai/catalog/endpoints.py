"""Endpoints: what a service offers beside chat, in the shape of the OpenAI API."""

from __future__ import annotations

from enum import StrEnum

from desktop_ai.core.texts import N_, Text


class Endpoint(StrEnum):
    """One of the API's other uses; its value is the path below the address."""

    RESPONSES = "responses"
    COMPLETIONS = "completions"
    EMBEDDINGS = "embeddings"
    MODERATIONS = "moderations"
    IMAGES = "images/generations"
    SPEECH = "audio/speech"
    TRANSCRIPTIONS = "audio/transcriptions"
    FILES = "files"
    FINE_TUNING = "fine_tuning/jobs"


TITLES: dict[Endpoint, Text] = {
    Endpoint.RESPONSES: N_("responses"),
    Endpoint.COMPLETIONS: N_("text completion"),
    Endpoint.EMBEDDINGS: N_("embeddings"),
    Endpoint.MODERATIONS: N_("moderation"),
    Endpoint.IMAGES: N_("images"),
    Endpoint.SPEECH: N_("speech"),
    Endpoint.TRANSCRIPTIONS: N_("transcription"),
    Endpoint.FILES: N_("files"),
    Endpoint.FINE_TUNING: N_("fine-tuning"),
}
EVERY_ENDPOINT = frozenset(Endpoint)
LOCAL_ENDPOINTS = frozenset({Endpoint.RESPONSES, Endpoint.COMPLETIONS, Endpoint.EMBEDDINGS})
