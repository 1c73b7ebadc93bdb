"""A request as it would go out, built by the client that sends it, with everything secret hidden."""

from __future__ import annotations

import json
from typing import Any

import openai
from openai._models import FinalRequestOptions

from desktop_ai.core.secrets import HIDDEN, Secrets
from desktop_ai.providers.http import strip
from desktop_ai.services.ports import RequestPreview

CHAT = "/chat/completions"
# What the HTTP library says of the connection and of the size of the body tells nobody anything.
UNINTERESTING = frozenset({"accept-encoding", "connection", "content-length", "host"})


def previewed(client: openai.AsyncOpenAI, body: dict[str, Any], secrets: Secrets) -> RequestPreview:
    """The request for a reply, with `body`, in which the account's own texts are hidden already."""
    request = client._build_request(FinalRequestOptions.construct(method="post", url=CHAT, json_data=body))
    strip(request)
    own = {name.lower() for name in secrets.headers}
    headers = tuple(
        (name, HIDDEN if name in own else _without_key(value, secrets.key.strip()))
        for name, value in sorted(request.headers.items())
        if name not in UNINTERESTING
    )
    return RequestPreview(str(request.url), headers, json.loads(request.content))


def hidden(value: Any) -> Any:
    """What the user gave an account to send, without its texts, one of which may be a secret."""
    if isinstance(value, str):
        return HIDDEN
    if isinstance(value, dict):
        return {name: hidden(inner) for name, inner in value.items()}
    return [hidden(inner) for inner in value] if isinstance(value, list) else value


def _without_key(value: str, key: str) -> str:
    return value.replace(key, HIDDEN) if key else value
