"""How requests leave: through which proxy, trusting which certificates, and with how much patience."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from desktop_ai.core.errors import BadInput, Remedy, ReplyErrorKind
from desktop_ai.core.network_request import Purpose
from desktop_ai.core.route import ProxyUse, Route
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.http import TIMEOUT, http_client, timeout_of
from desktop_ai.services.network_log import NetworkLog
from tests.support.asking import ask
from tests.support.certificates import self_signed
from tests.support.scripted_server import ScriptedServer

NOBODY = "http://127.0.0.1:9"


def test_an_account_without_a_proxy_asks_none_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", NOBODY)
    error = ask("http://nothing.invalid/v1", route=Route(ProxyUse.NONE)).error
    assert error is not None
    assert error.step == "dns"


def test_an_account_of_its_own_way_needs_to_know_it() -> None:
    with pytest.raises(BadInput) as refused:
        http_client("https://one.example/v1", NetworkLog(), Purpose.REPLY, route=Route(ProxyUse.OWN))
    assert refused.value.action == Remedy.LIST_ACCOUNTS


def test_a_proxy_of_the_system_that_cannot_be_spoken_to_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    with pytest.raises(BadInput, match="http:// and https://"):
        http_client("https://one.example/v1", NetworkLog(), Purpose.REPLY)


def test_an_own_proxy_that_is_not_there_is_offline_at_proxy() -> None:
    error = ask("http://nothing.invalid/v1", secrets=Secrets(proxy=NOBODY)).error
    assert error is not None
    assert (error.kind, error.step) == (ReplyErrorKind.OFFLINE, "proxy")


def test_a_certificate_of_ones_own_is_trusted_when_its_file_is_named(tmp_path: Path) -> None:
    made = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made.file, made.key)
    with ScriptedServer(tls=context) as server:
        refused = ask(server.url).error
        assert refused is not None
        assert refused.step == "tls"
        assert ask(server.url, route=Route(ca_file=str(made.file))).words


@pytest.mark.parametrize("content", [None, "", "no certificate"])
def test_a_file_without_certificates_is_named(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "own.pem"
    if content is not None:
        file.write_text(content)
    with pytest.raises(BadInput, match=r"own\.pem"):
        http_client("https://one.example/v1", NetworkLog(), Purpose.REPLY, route=Route(ca_file=str(file)))


def test_an_account_has_its_own_patience(server: ScriptedServer) -> None:
    server.stall()
    error = ask(server.url, route=Route(gap_seconds=0.2)).error
    assert error is not None
    assert error.kind is ReplyErrorKind.TIMED_OUT
    assert timeout_of(Route()) == TIMEOUT
    assert timeout_of(Route(connect_seconds=3.0)).connect == 3.0
