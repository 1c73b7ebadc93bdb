from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_ai.core.base_url import host_of, normalised, same_host
from desktop_ai.core.errors import BadInput

ADDRESSES = {
    "https://api.openai.com/v1": "https://api.openai.com/v1",
    "https://api.openai.com/v1/": "https://api.openai.com/v1",
    "  https://api.openai.com/v1//  ": "https://api.openai.com/v1",
    "HTTPS://API.OpenAI.com/v1": "https://api.openai.com/v1",
    "api.openai.com": "https://api.openai.com/v1",
    "api.openai.com/v1": "https://api.openai.com/v1",
    "//api.openai.com/v1": "https://api.openai.com/v1",
    "https:/api.openai.com/v1": "https://api.openai.com/v1",
    "https://api.openai.com:443/v1": "https://api.openai.com/v1",
    "http://example.com:80": "http://example.com/v1",
    "https://api.openai.com/v1/chat/completions": "https://api.openai.com/v1",
    "https://api.openai.com/v1/chat/completions/": "https://api.openai.com/v1",
    "https://api.openai.com/v1/models": "https://api.openai.com/v1",
    "https://api.openai.com/v1/responses#top": "https://api.openai.com/v1",
    "https://api.deepseek.com/chat/completions": "https://api.deepseek.com/v1",
    "https://generativelanguage.googleapis.com/v1beta/openai/": (
        "https://generativelanguage.googleapis.com/v1beta/openai"
    ),
    "https://openrouter.ai/api/v1": "https://openrouter.ai/api/v1",
    "localhost:11434": "http://localhost:11434/v1",
    "localhost": "http://localhost/v1",
    "127.0.0.1:8080": "http://127.0.0.1:8080/v1",
    "127.1.2.3": "http://127.1.2.3/v1",
    "192.168.1.20:1234/v1": "http://192.168.1.20:1234/v1",
    "10.0.0.5": "http://10.0.0.5/v1",
    "172.20.0.2:8000": "http://172.20.0.2:8000/v1",
    "8.8.8.8": "https://8.8.8.8/v1",
    "gpu-box:8000": "http://gpu-box:8000/v1",
    "my_server:8000": "http://my_server:8000/v1",
    "studio.local:1234": "http://studio.local:1234/v1",
    "[::1]:8080": "http://[::1]:8080/v1",
    "http://[::1]:8080/v1/": "http://[::1]:8080/v1",
    "http://example.com": "http://example.com/v1",
    "https://bücher.example/v1": "https://bücher.example/v1",
}


@pytest.mark.parametrize(("typed", "called"), ADDRESSES.items())
def test_an_address_is_completed_to_what_is_called(typed: str, called: str) -> None:
    assert normalised(typed) == called


@pytest.mark.parametrize("typed", ADDRESSES)
def test_normalising_twice_changes_nothing(typed: str) -> None:
    assert normalised(normalised(typed)) == normalised(typed)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "no address"),
        ("   ", "no address"),
        ("https://", "no address"),
        ("ftp://example.com", "not with ftp://"),
        ("file:///etc/passwd", "not with file://"),
        ("javascript:alert(1)", "port"),
        ("https://user:secret@example.com/v1", "user name or password"),
        ("secret@example.com", "user name or password"),
        ("https://example.com/v1?key=1", "question mark"),
        ("https://example.com:99999/v1", "port"),
        ("https://example.com:0/v1", "port"),
        ("https://exa mple.com/v1", "not the name of a server"),
        ("https://exa..mple.com/v1", "not the name of a server"),
        ("http://[::1/v1", "not a web address"),
    ],
)
def test_what_is_no_web_address_is_refused_with_a_sentence(typed: str, reason: str) -> None:
    with pytest.raises(BadInput) as refused:
        normalised(typed)
    assert reason in str(refused.value)
    assert "secret" not in str(refused.value)
    assert str(refused.value.remedy)


@given(st.text(max_size=60))
def test_any_text_is_either_an_address_or_refused(typed: str) -> None:
    try:
        address = normalised(typed)
    except BadInput:
        return
    assert normalised(address) == address
    assert host_of(address)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://api.openai.com/v1", "https://api.openai.com/v1", True),
        ("https://api.openai.com/v1", "https://api.openai.com:443/other", True),
        ("https://api.openai.com/v1", "https://api.openai.com.evil.example/v1", False),
        ("https://api.openai.com/v1", "https://evil.example/api.openai.com/v1", False),
        ("https://api.openai.com/v1", "https://us.api.openai.com/v1", False),
        ("https://api.openai.com/v1", "http://api.openai.com/v1", False),
        ("https://api.openai.com/v1", "https://api.openai.com:8443/v1", False),
        ("http://localhost:1234/v1", "http://127.0.0.1:1234/v1", True),
        ("http://localhost:1234/v1", "http://[::1]:1234", True),
        ("http://localhost:1234/v1", "http://localhost:4321/v1", False),
    ],
)
def test_a_key_belongs_to_one_server_only(one: str, other: str, same: bool) -> None:
    assert same_host(one, other) is same
    assert same_host(other, one) is same


def test_the_host_is_told_without_port_and_in_lower_case() -> None:
    assert host_of("http://LocalHost:11434/v1") == "localhost"
