from __future__ import annotations

import base64
import hashlib
import random
import string
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_ai.catalog.providers import PROVIDER_OF
from desktop_ai.core.key_shapes import SHAPES, guess_provider, keys_in

DRAW = random.Random(7)


def drawn(length: int, letters: str = string.ascii_letters + string.digits) -> str:
    return "".join(DRAW.choice(letters) for _ in range(length))


KEYS = {
    "sk-proj-" + drawn(120) + "_" + drawn(30): "openai",
    "sk-svcacct-" + drawn(80): "openai",
    "sk-" + drawn(48): "openai",
    "sk-" + drawn(32, "0123456789abcdef"): "deepseek",
    "sk-or-v1-" + drawn(64, "0123456789abcdef"): "openrouter",
    "sk-ant-api03-" + drawn(90) + "-" + drawn(6): "anthropic",
    "AIza" + drawn(35): "gemini",
    "xai-" + drawn(80): "xai",
    "gsk_" + drawn(52): "groq",
    "hf_" + drawn(34, string.ascii_letters): "hugging_face",
    "pplx-" + drawn(48): "perplexity",
    "nvapi-" + drawn(64): "nvidia",
    "csk-" + drawn(48, string.ascii_lowercase + string.digits): "cerebras",
}
every_key = pytest.mark.parametrize(("key", "provider"), KEYS.items(), ids=KEYS.values())


@every_key
def test_a_key_tells_whose_it_is(key: str, provider: str) -> None:
    assert guess_provider(f" {key}\n") == provider


@every_key
@pytest.mark.parametrize(
    "around", ["{}", "my key is {}.", "KEY={}\n", "('{}', 1)", "„{}“", "https://x.org/{}/y"]
)
def test_a_key_in_a_text_is_found_as_a_whole(key: str, provider: str, around: str) -> None:
    text = around.format(key)
    begin = text.index(key)
    assert keys_in(text) == [(begin, begin + len(key))]


def test_every_key_of_a_text_is_found() -> None:
    text = " and ".join(KEYS)
    assert [text[begin:end] for begin, end in keys_in(text)] == list(KEYS)


@pytest.mark.parametrize(
    ("key", "provider"),
    [
        (drawn(32), "mistral"),
        (drawn(40), "cohere"),
        ("sk-1234", "openai"),
        ("sk-or-short", "openrouter"),
        ("sk-ant-x", "anthropic"),
        ("", ""),
        ("   ", ""),
        ("EMPTY", ""),
        ("key of a server in the cellar", ""),
        (drawn(33), ""),
    ],
)
def test_a_weak_or_unusual_key_gives_a_hint_or_none(key: str, provider: str) -> None:
    assert guess_provider(key) == provider


ORDINARY = [
    "Please ask the sk-learn people about risk-free task-lists and desk-bound work.",
    "import sklearn; from sk_video import x; sk-toggleable-content sk-estimator-doc-link",
    '<div class="sk-top-container sk-parallel-item sk-dashed-wrapped sk-text-repr-fallback">',
    "hf_transfer, hf_hub_download, hf_inference_endpoints_and_their_many_names",
    "gsk_pharmaceuticals and xai-explainable-artificial-intelligence",
    "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx sk-00000000000000000000000000000000",
    "sk-proj-your-own-key-goes-here-and-nowhere-else",
    "export OPENAI_API_KEY=sk-... # or sk-YOUR_KEY",
    "AIza is how they begin. AIzaSyTooShort",
    "pplx-api nvapi-key csk-skiing",
    hashlib.md5(b"x").hexdigest(),  # noqa: S324 - only its look counts
    hashlib.sha1(b"x").hexdigest(),  # noqa: S324
    "commit " + hashlib.sha256(b"x").hexdigest(),
    str(uuid.UUID(int=DRAW.getrandbits(128))),
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx5" + drawn(40),
    "data:image/png;base64," + base64.b64encode(DRAW.randbytes(3000)).decode(),
    base64.urlsafe_b64encode(DRAW.randbytes(3000)).decode(),
    "eyJhbGciOiJIUzI1NiJ9." + base64.urlsafe_b64encode(DRAW.randbytes(200)).decode(),
    "task-" + drawn(40),
    "disk-" + drawn(40) + " risk-" + drawn(48),
    "_sk-" + drawn(48),
    "https://shop.example/sk-SK/produkt/123456789012345678901234567890",
]


@pytest.mark.parametrize("text", ORDINARY, ids=range(len(ORDINARY)))
def test_ordinary_text_code_and_hashes_hold_no_key(text: str) -> None:
    assert keys_in(text) == []


@given(st.binary(max_size=400))
def test_encoded_bytes_are_no_keys(content: bytes) -> None:
    for text in (base64.b64encode(content), base64.urlsafe_b64encode(content), content.hex().encode()):
        assert keys_in(text.decode()) == []


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert keys_in(text) == []
    assert guess_provider(text) in {"", *(shape.provider for shape in SHAPES)}


def test_the_own_source_holds_no_key() -> None:
    with open(__file__, encoding="utf-8") as source:
        assert keys_in(source.read()) == []


def test_a_shape_of_a_listed_provider_has_its_id() -> None:
    assert {"openai", "openrouter", "deepseek"} <= PROVIDER_OF.keys() & {shape.provider for shape in SHAPES}
