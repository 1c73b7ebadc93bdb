"""PROVIDERS: name, address, key, what each accepts and offers."""

from __future__ import annotations

import msgspec


class Provider(msgspec.Struct, frozen=True):
    """One service, or kind of server, that speaks the OpenAI API.

    `base_url` is empty where the user gives it. `environment` names the variables its key may stand in, in
    the order in which they are asked. `output_limit` is the wire name of the longest reply. `headers` go
    with every request. `key_page` is where a person gets a key. What `is_built_in` answers from within this
    program: it has no address, no key and no network.
    """

    id: str
    name: str
    base_url: str
    environment: tuple[str, ...] = ()
    needs_key: bool = True
    is_local: bool = False
    is_built_in: bool = False
    output_limit: str = "max_tokens"
    has_stream_usage: bool = True
    headers: tuple[tuple[str, str], ...] = ()
    key_page: str = ""


PROVIDERS = (
    Provider(
        "openai",
        "OpenAI",
        "https://api.openai.com/v1",
        environment=("OPENAI_API_KEY",),
        output_limit="max_completion_tokens",
        key_page="https://platform.openai.com/api-keys",
    ),
    Provider(
        "openrouter",
        "OpenRouter",
        "https://openrouter.ai/api/v1",
        environment=("OPENROUTER_API_KEY",),
        headers=(("X-Title", "Desktop AI"), ("X-OpenRouter-Title", "Desktop AI")),
        key_page="https://openrouter.ai/keys",
    ),
    Provider(
        "deepseek",
        "DeepSeek",
        "https://api.deepseek.com",
        environment=("DEEPSEEK_API_KEY",),
        key_page="https://platform.deepseek.com/api_keys",
    ),
    Provider("ollama", "Ollama", "http://localhost:11434/v1", needs_key=False, is_local=True),
    Provider(
        "lm_studio",
        "LM Studio",
        "http://localhost:1234/v1",
        environment=("LM_API_TOKEN",),
        needs_key=False,
        is_local=True,
    ),
    Provider("llama_cpp", "llama.cpp", "http://127.0.0.1:8080/v1", needs_key=False, is_local=True),
    Provider("custom", "Custom endpoint", "", needs_key=False),
    Provider("guide", "Guide", "", needs_key=False, is_local=True, is_built_in=True),
)
PROVIDER_OF = {provider.id: provider for provider in PROVIDERS}
