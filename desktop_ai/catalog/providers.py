"""PROVIDERS: name, address, key, what each accepts and offers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from desktop_ai.catalog.endpoints import EVERY_ENDPOINT, LOCAL_ENDPOINTS, Endpoint
from desktop_ai.catalog.prefill import Prefill
from desktop_ai.catalog.reasoning import (
    Fields,
    Written,
    effort_field,
    effort_object,
    enable_thinking,
    template_switch,
    thinking_budget,
    thinking_switch,
)
from desktop_ai.core.parameters import EFFORTS

Renamed = tuple[tuple[str, str], ...]
REASONING = "reasoning_effort"
TEMPERATURE = "temperature"

# Newer models of OpenAI and xAI refuse the older name of the output limit.
COMPLETION_TOKENS: Renamed = (("max_tokens", "max_completion_tokens"),)


class NotTaken(msgspec.Struct, frozen=True):
    """Parameters that a provider is known to refuse or to ignore.

    `models` is a pattern at the beginning of a model's name, empty for all of them; `values` are those that are not
    taken, empty for all of them.
    """

    parameters: tuple[str, ...]
    models: str = ""
    values: tuple[str, ...] = ()


# What models that reason do without, at OpenAI and where its models are.
OF_WRITERS = ("temperature", "top_p", "presence_penalty", "frequency_penalty", "logprobs", "top_logprobs")
PENALTIES = ("presence_penalty", "frequency_penalty")
LOGPROBS = ("logprobs", "top_logprobs")
SCHEMA_FORMAT = NotTaken(("response_format",), values=("json_schema",))
USUAL_EFFORTS = ("none", "low", "medium", "high")


class Provider(msgspec.Struct, frozen=True, kw_only=True):
    """One service, or kind of server, that speaks the OpenAI API.

    `base_url` is empty where the user gives it. `environment` names the variables its key may stand in, in the order
    in which they are asked. `is_first` says that it has an account before the user adds one. `renamed` has the wire
    names of parameters that go by another one there, `highest_temperature` what it takes at the most, `not_taken`
    what it is known not to take, `efforts` the fields that ask for each reasoning effort. `headers` go with every
    request, and the key once more in `key_header` where there is one. `models_url` lists its models when that is not
    below the address, or tells more of them there: a whole address counts only for the provider's own, a path is on
    whatever server an account points at. `model_details` is the path that tells more of a single model. Where it does
    not `takes_names`, a message says nothing of who its speaker is. Its own thought goes back to it in
    `thought_field`, where there is one, with a message that calls tools, and where it `takes_thought_blocks` as it
    came; it `takes_extras` unless it refuses what it does not know, even what it hung on a message itself. `prefill`
    says how a reply is continued: None where its models have to be told. `endpoints` are those known beside chat,
    None where nobody knows: what is there is found out by calling it. `key_page` is where a person gets a key. Nobody
    is paid for the answers of what `is_free`. What `is_built_in` answers from within this program: it has no address,
    no key and no network.
    """

    id: str
    name: str
    base_url: str
    environment: tuple[str, ...] = ()
    key_page: str = ""
    needs_key: bool = True
    is_first: bool = False
    is_local: bool = False
    is_free: bool = False
    is_built_in: bool = False
    renamed: Renamed = ()
    not_taken: tuple[NotTaken, ...] = ()
    efforts: Written = msgspec.field(default_factory=lambda: effort_field(*EFFORTS))
    highest_temperature: float = 2.0
    has_stream_usage: bool = True
    headers: tuple[tuple[str, str], ...] = ()
    key_header: str = ""
    models_url: str = ""
    model_details: str = ""
    takes_names: bool = True
    endpoints: frozenset[Endpoint] | None = None
    thought_field: str = ""
    takes_thought_blocks: bool = False
    takes_extras: bool = True
    prefill: Prefill | None = None

    def wire_name(self, parameter: str) -> str:
        """What a parameter is called in a request to it."""
        return dict(self.renamed).get(parameter, parameter)

    def fields(self, parameter: str, value: Any) -> Fields:
        """The fields of a request that set a parameter to a value."""
        if parameter == REASONING and value in self.efforts:
            return self.efforts[value]
        if parameter == TEMPERATURE:
            value = min(value, self.highest_temperature)
        return {self.wire_name(parameter): value}

    def takes(self, parameter: str, value: Any, model: str) -> bool:
        """Whether nothing is known against a parameter with a value, as JSON, for a model."""
        kind = value.get("type") if isinstance(value, Mapping) else value
        return not any(
            parameter in row.parameters
            and (not row.values or kind in row.values)
            and re.match(row.models, model.rsplit("/", 1)[-1], re.IGNORECASE)
            for row in self.not_taken
        )


PROVIDERS = (
    Provider(
        id="openai",
        name="OpenAI",
        base_url="https://api.openai.com/v1",
        environment=("OPENAI_API_KEY",),
        key_page="https://platform.openai.com/api-keys",
        is_first=True,
        renamed=COMPLETION_TOKENS,
        not_taken=(
            NotTaken((REASONING, "verbosity"), models=r"chatgpt-|gpt-[34]"),
            NotTaken((*OF_WRITERS, "verbosity"), models=r"o\d"),
            NotTaken(("stop",), models=r"o[3-9]"),
            NotTaken(OF_WRITERS, models=r"gpt-5(-mini|-nano|-codex)?(-\d{4}.*)?$"),
            NotTaken(PENALTIES, models=r"gpt-[5-9](?!.*chat)"),
        ),
        endpoints=EVERY_ENDPOINT,
    ),
    Provider(
        id="openrouter",
        name="OpenRouter",
        base_url="https://openrouter.ai/api/v1",
        environment=("OPENROUTER_API_KEY",),
        key_page="https://openrouter.ai/keys",
        is_first=True,
        headers=(("X-Title", "Desktop AI"), ("X-OpenRouter-Title", "Desktop AI")),
        # It hands on what a model takes, and says nothing of the rest; more than one answer never comes.
        not_taken=(NotTaken(("n",)),),
        efforts=effort_object("none", "minimal", "low", "medium", "high", "xhigh"),
        endpoints=frozenset({Endpoint.RESPONSES, Endpoint.COMPLETIONS, Endpoint.EMBEDDINGS}),
        takes_thought_blocks=True,
        prefill=Prefill(),
    ),
    Provider(
        id="deepseek",
        name="DeepSeek",
        base_url="https://api.deepseek.com",
        environment=("DEEPSEEK_API_KEY",),
        key_page="https://platform.deepseek.com/api_keys",
        is_first=True,
        not_taken=(
            NotTaken(("n", "seed", "verbosity")),
            SCHEMA_FORMAT,
            NotTaken(OF_WRITERS, models=r"deepseek-reasoner"),
        ),
        efforts=thinking_switch("low", "high", "max"),
        endpoints=frozenset({Endpoint.RESPONSES}),
        thought_field="reasoning_content",
        prefill=Prefill(message=(("prefix", True),), base_url="https://api.deepseek.com/beta"),
    ),
    Provider(
        id="anthropic",
        name="Anthropic",
        base_url="https://api.anthropic.com/v1",
        environment=("ANTHROPIC_API_KEY",),
        key_page="https://console.anthropic.com/settings/keys",
        highest_temperature=1.0,
        # Its list of models is not behind the compatible part of the API.
        headers=(("anthropic-version", "2023-06-01"),),
        key_header="x-api-key",
        not_taken=(
            NotTaken(("n", "seed", "verbosity", "response_format", *PENALTIES, *LOGPROBS)),
            NotTaken(("temperature", "top_p"), models=r"claude-opus-4-[7-9](?!\d)|claude-[a-z]+-[5-9](?!\d)"),
        ),
        efforts=thinking_budget(),
        endpoints=frozenset(),
        prefill=Prefill(is_trimmed=True),
    ),
    Provider(
        id="gemini",
        name="Google Gemini",
        base_url="https://generativelanguage.googleapis.com/v1beta/openai",
        environment=("GEMINI_API_KEY", "GOOGLE_API_KEY"),
        key_page="https://aistudio.google.com/apikey",
        not_taken=(NotTaken((*LOGPROBS, "verbosity")),),
        efforts=effort_field("none", "minimal", "low", "medium", "high"),
        endpoints=frozenset({Endpoint.EMBEDDINGS, Endpoint.IMAGES}),
    ),
    Provider(
        id="xai",
        name="xAI",
        base_url="https://api.x.ai/v1",
        environment=("XAI_API_KEY",),
        key_page="https://console.x.ai",
        renamed=COMPLETION_TOKENS,
        models_url="https://api.x.ai/v1/language-models",
        not_taken=(
            NotTaken(("verbosity",)),
            NotTaken(("stop", *PENALTIES), models=r"grok-(4|3-mini|code)(?!.*non-reasoning)"),
        ),
        efforts=effort_field(*USUAL_EFFORTS),
        endpoints=frozenset({Endpoint.RESPONSES, Endpoint.IMAGES, Endpoint.FILES}),
    ),
    Provider(
        id="qwen",
        name="Alibaba Qwen",
        base_url="https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
        environment=("DASHSCOPE_API_KEY",),
        key_page="https://bailian.console.alibabacloud.com",
        not_taken=(NotTaken(("frequency_penalty", "verbosity")), SCHEMA_FORMAT),
        efforts=enable_thinking(),
        endpoints=frozenset({Endpoint.RESPONSES, Endpoint.COMPLETIONS, Endpoint.EMBEDDINGS, Endpoint.FILES}),
        prefill=Prefill(message=(("partial", True),)),
    ),
    Provider(
        id="mistral",
        name="Mistral",
        base_url="https://api.mistral.ai/v1",
        environment=("MISTRAL_API_KEY",),
        key_page="https://console.mistral.ai/api-keys",
        # It refuses fields that it does not know, and tells the usage unasked.
        renamed=(("seed", "random_seed"),),
        has_stream_usage=False,
        takes_names=False,
        not_taken=(NotTaken((*LOGPROBS, "verbosity")),),
        efforts=effort_field("none", "high"),
        endpoints=EVERY_ENDPOINT - {Endpoint.COMPLETIONS, Endpoint.IMAGES},
        takes_extras=False,
        prefill=Prefill(message=(("prefix", True),)),
    ),
    Provider(
        id="cohere",
        name="Cohere",
        base_url="https://api.cohere.ai/compatibility/v1",
        environment=("COHERE_API_KEY",),
        key_page="https://dashboard.cohere.com/api-keys",
        highest_temperature=1.0,
        models_url="https://api.cohere.ai/v1/models",
        not_taken=(NotTaken(("n", "verbosity")),),
        efforts=effort_field("none", "high"),
        endpoints=frozenset({Endpoint.EMBEDDINGS}),
    ),
    Provider(
        id="llama",
        name="Meta Llama",
        base_url="https://api.llama.com/compat/v1",
        environment=("LLAMA_API_KEY",),
        key_page="https://llama.developer.meta.com",
    ),
    Provider(
        id="groq",
        name="Groq",
        base_url="https://api.groq.com/openai/v1",
        environment=("GROQ_API_KEY",),
        key_page="https://console.groq.com/keys",
        efforts=effort_field(*USUAL_EFFORTS),
        prefill=Prefill(),
    ),
    Provider(
        id="together",
        name="Together",
        base_url="https://api.together.xyz/v1",
        environment=("TOGETHER_API_KEY",),
        key_page="https://api.together.ai/settings/api-keys",
        efforts=effort_field(*USUAL_EFFORTS),
    ),
    Provider(
        id="fireworks",
        name="Fireworks",
        base_url="https://api.fireworks.ai/inference/v1",
        environment=("FIREWORKS_API_KEY",),
        key_page="https://app.fireworks.ai/settings/users/api-keys",
        efforts=effort_field(*USUAL_EFFORTS),
    ),
    Provider(
        id="cerebras",
        name="Cerebras",
        base_url="https://api.cerebras.ai/v1",
        environment=("CEREBRAS_API_KEY",),
        key_page="https://cloud.cerebras.ai",
        efforts=effort_field(*USUAL_EFFORTS),
    ),
    Provider(
        id="hugging_face",
        name="Hugging Face",
        base_url="https://router.huggingface.co/v1",
        environment=("HF_TOKEN",),
        key_page="https://huggingface.co/settings/tokens",
        endpoints=frozenset({Endpoint.RESPONSES}),
    ),
    Provider(
        id="xroute",
        name="XRoute.AI",
        base_url="https://api.xroute.ai/openai/v1",
        environment=("XROUTE_API_KEY",),
        key_page="https://xroute.ai",
    ),
    Provider(
        id="ollama",
        name="Ollama",
        base_url="http://localhost:11434/v1",
        needs_key=False,
        is_first=True,
        is_local=True,
        is_free=True,
        model_details="/api/show",
        not_taken=(NotTaken(("n", "verbosity")),),
        efforts=effort_field(*USUAL_EFFORTS, "max"),
        endpoints=LOCAL_ENDPOINTS,
    ),
    Provider(
        id="lm_studio",
        name="LM Studio",
        base_url="http://localhost:1234/v1",
        environment=("LM_API_TOKEN",),
        needs_key=False,
        is_first=True,
        is_local=True,
        is_free=True,
        models_url="/api/v1/models",
        not_taken=(
            NotTaken(("n", "verbosity", *LOGPROBS)),
            NotTaken(("response_format",), values=("json_object",)),
        ),
        endpoints=LOCAL_ENDPOINTS,
    ),
    Provider(
        id="llama_cpp",
        name="llama.cpp",
        base_url="http://127.0.0.1:8080/v1",
        needs_key=False,
        is_first=True,
        is_local=True,
        is_free=True,
        not_taken=(NotTaken(("verbosity",)),),
        efforts=template_switch("low", "medium", "high", switches=("enable_thinking",)),
        endpoints=LOCAL_ENDPOINTS,
        prefill=Prefill(),
    ),
    Provider(
        id="vllm",
        name="vLLM",
        base_url="http://localhost:8000/v1",
        environment=("VLLM_API_KEY",),
        needs_key=False,
        is_local=True,
        is_free=True,
        not_taken=(NotTaken(("verbosity",)),),
        efforts=template_switch(
            "low", "medium", "high", switches=("enable_thinking", "thinking"), has_field=True
        ),
        endpoints=LOCAL_ENDPOINTS | {Endpoint.TRANSCRIPTIONS},
        prefill=Prefill(body=(("continue_final_message", True), ("add_generation_prompt", False))),
    ),
    Provider(
        id="litellm",
        name="LiteLLM proxy",
        base_url="http://localhost:4000/v1",
        environment=("LITELLM_API_KEY",),
        needs_key=False,
        is_local=True,
        models_url="/model/info",
        endpoints=EVERY_ENDPOINT,
    ),
    Provider(id="custom", name="Custom endpoint", base_url="", needs_key=False, is_first=True),
    Provider(
        id="guide",
        name="Guide",
        base_url="",
        needs_key=False,
        is_first=True,
        is_local=True,
        is_built_in=True,
        endpoints=frozenset(),
    ),
)
PROVIDER_OF = {provider.id: provider for provider in PROVIDERS}
_USUAL_NAME = {renamed: name for provider in PROVIDERS for name, renamed in provider.renamed}
_OF_REASONING = frozenset(
    name for provider in PROVIDERS for fields in provider.efforts.values() for name in fields
)


def parameter_of(field: str) -> str:
    """The parameter for which a field of a request stands at some provider; the field itself where it is none's."""
    name = re.split(r"[.\[]", field, maxsplit=1)[0]
    if name in _OF_REASONING:
        return REASONING
    # Nobody sets `stream_options`: they are sent with the stream.
    return "stream" if name == "stream_options" else _USUAL_NAME.get(name, name)
