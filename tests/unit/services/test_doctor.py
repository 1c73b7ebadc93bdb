"""The endpoint doctor, over real HTTP on loopback: for every step a server, or none, that fails exactly there."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from pathlib import Path

import pytest

from desktop_ai.core.account import Account
from desktop_ai.core.errors import Remedy
from desktop_ai.core.examination import Finding, Outcome, Step, first_failure, verdict
from desktop_ai.core.parameter_trials import TRIED
from desktop_ai.core.route import ProxyUse, Route
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.providers.server_path import ServerPath
from desktop_ai.services.doctor import Doctor
from tests.support.certificates import self_signed
from tests.support.house import LOCAL, House, house
from tests.support.scripted_server import JSON, Script, ScriptedServer, chunk

KEY = "sk-local-0a1b2c3d4e5f60718293"
WORD = "hunter2hunter2"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as made:
        yield made


def doctor_of(home: House) -> Doctor:
    return Doctor(home.accounts, home.connections, home.refusals, ServerPath)


def examined(
    directory: Path,
    address: str,
    *,
    route: Route | None = None,
    secrets: Secrets | None = None,
    provider: str = LOCAL,
    model: str = "",
) -> list[Finding]:
    """Every finding about an account that points at an address."""

    async def run() -> list[Finding]:
        async with house(directory, OpenAIProviders()) as home:
            account = home.accounts.account(provider)
            if address:
                home.accounts.set_base_url(account, address)
            if route is not None:
                home.accounts.set_route(account, route)
            account = home.accounts.account(provider)
            if secrets is not None:
                await home.accounts.keep_secrets(account, secrets)
            return await all_of(doctor_of(home), account, model)

    return asyncio.run(run())


async def all_of(doctor: Doctor, account: Account, model: str = "") -> list[Finding]:
    async with aclosing(doctor.examine(account, model)) as found:
        return [finding async for finding in found if finding.outcome is not Outcome.RUNNING]


def ended(findings: list[Finding]) -> tuple[Step, str]:
    """At which step the way ended, and what to do about it; everything behind it was not tried, and is there."""
    failure = first_failure(findings)
    assert failure is not None
    place = findings.index(failure)
    assert all(each.outcome is not Outcome.NOT_TRIED for each in findings[:place])
    behind = [each.step for each in findings[place + 1 :]]
    assert behind == list(Step)[list(Step).index(failure.step) + 1 :]
    assert {each.outcome for each in findings[place + 1 :]} <= {Outcome.NOT_TRIED}
    assert failure.cure is not None
    return failure.step, str(failure.cure)


def found_at(findings: list[Finding], step: Step) -> Finding:
    return next(each for each in findings if each.step is step)


@contextmanager
def answering(reply: bytes) -> Iterator[int]:
    """A port at which every connection gets the same answer to the first thing it says."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    connection = listening.accept()[0]
                except OSError:
                    return
                with connection:
                    if connection.recv(65_536):
                        connection.sendall(reply)

        threading.Thread(target=serve, daemon=True).start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    return port


# The way.


@pytest.mark.llama
def test_everything_of_a_real_server_is_tried_and_works(tmp_path: Path) -> None:
    pytest.importorskip("xllamacpp", reason="no llama.cpp for this system")
    from tests.support.llama_server import llama_server

    with llama_server() as url:
        findings = examined(tmp_path, url)
    assert first_failure(findings) is None, verdict(findings)
    assert [each.step for each in findings if each.step is not Step.PARAMETER] == list(Step)[:-1]
    tried = [each for each in findings if each.step is Step.PARAMETER]
    assert [each.parameter for each in tried] == [parameter.title for parameter in TRIED]
    assert all(each.seconds is not None for each in findings if each.outcome is not Outcome.SKIPPED)


def test_each_parameter_is_in_one_request_of_its_own(tmp_path: Path, server: ScriptedServer) -> None:
    findings = examined(tmp_path, server.url, provider="custom")
    assert first_failure(findings) is None
    usual = {"model", "messages", "stream", "stream_options"}
    sent = [set(request.body) - usual for request in server.chats]
    assert sent[0] == set()
    assert {"temperature"} in sent
    assert {"seed"} in sent
    assert len(sent) == 1 + len(TRIED)


def test_an_address_that_is_none_ends_at_the_address(tmp_path: Path) -> None:
    step, cure = ended(examined(tmp_path, "", provider="custom"))
    assert (step, "http://localhost:8080/v1" in cure) == (Step.ADDRESS, True)


def test_a_name_that_does_not_exist_ends_at_dns(tmp_path: Path) -> None:
    findings = examined(tmp_path, "http://nothing.invalid/v1", route=Route(ProxyUse.NONE))
    assert ended(findings)[0] is Step.DNS
    assert "There is no server named nothing.invalid." in str(verdict(findings))


def test_a_port_where_nobody_listens_ends_at_connect(tmp_path: Path) -> None:
    step, cure = ended(examined(tmp_path, f"http://127.0.0.1:{closed_port()}/v1"))
    assert (step, cure) == (Step.CONNECT, "Start the server, or correct the port in the address.")


def test_a_proxy_that_is_not_there_ends_at_connect_and_is_named_without_its_word(tmp_path: Path) -> None:
    proxy = f"http://me:{WORD}@127.0.0.1:{closed_port()}"
    findings = examined(tmp_path, "https://nothing.invalid/v1", secrets=Secrets(proxy=proxy))
    step, cure = ended(findings)
    assert (step, "proxy" in cure) == (Step.CONNECT, True)
    assert not any(WORD in str(each.words) for each in findings)


@pytest.mark.parametrize(
    ("answer", "cure"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "name:password@"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "Check the proxy"),
        (b"SSH-2.0-OpenSSH_9.9\r\n", "Check the proxy"),
    ],
    ids=["wants a name", "forbids", "is none"],
)
def test_a_proxy_that_does_not_lead_on_ends_at_the_proxy(tmp_path: Path, answer: bytes, cure: str) -> None:
    with answering(answer) as port:
        findings = examined(
            tmp_path, "https://nothing.invalid/v1", secrets=Secrets(proxy=f"http://127.0.0.1:{port}")
        )
    step, said = ended(findings)
    assert (step, cure in said) == (Step.PROXY, True)


def test_a_certificate_of_ones_own_ends_at_tls_until_its_file_is_named(tmp_path: Path) -> None:
    made = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made.file, made.key)
    with ScriptedServer(tls=context) as server:
        step, cure = ended(examined(tmp_path / "one", server.url))
        assert (step, "Certificates" in cure) == (Step.TLS, True)
        trusting = examined(tmp_path / "other", server.url, route=Route(ca_file=str(made.file)))
    assert found_at(trusting, Step.TLS).outcome is Outcome.WELL
    assert first_failure(trusting) is None


def test_a_certificate_for_another_name_says_so(tmp_path: Path) -> None:
    made = self_signed(tmp_path, host="127.0.0.9")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made.file, made.key)
    with ScriptedServer(tls=context) as server:
        findings = examined(tmp_path / "one", server.url, route=Route(ca_file=str(made.file)))
    assert "is for another name" in str(verdict(findings))


def test_a_server_without_tls_ends_at_tls(tmp_path: Path, server: ScriptedServer) -> None:
    step, cure = ended(examined(tmp_path, server.url.replace("http:", "https:")))
    assert (step, "http://" in cure) == (Step.TLS, True)


# The service.


def test_a_missing_key_ends_at_the_key(tmp_path: Path, server: ScriptedServer) -> None:
    findings = examined(tmp_path, server.url, provider="openai")
    assert ended(findings)[0] is Step.KEY
    failure = first_failure(findings)
    assert failure is not None
    assert failure.action == Remedy.ENTER_KEY
    assert server.received == []


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_refused_ends_at_the_key(tmp_path: Path, server: ScriptedServer, status: int) -> None:
    server.models_script = Script(b'{"error": {"message": "No."}}', status, JSON)
    assert ended(examined(tmp_path, server.url, secrets=Secrets(key=KEY)))[0] is Step.KEY


def test_a_server_without_a_list_of_models_is_asked_for_the_one_that_is_known(
    tmp_path: Path, server: ScriptedServer
) -> None:
    server.models_script = Script(b'{"detail": "Not Found"}', 404, JSON)
    findings = examined(tmp_path, server.url, model="some-model")
    assert found_at(findings, Step.MODELS).outcome is Outcome.NOTED
    assert first_failure(findings) is None
    assert server.chats[0].body["model"] == "some-model"
    assert ended(examined(tmp_path / "other", server.url))[0] is Step.MODELS


def test_a_model_that_is_not_in_the_list_is_noted(tmp_path: Path, server: ScriptedServer) -> None:
    findings = examined(tmp_path, server.url, model="another-model")
    assert str(found_at(findings, Step.MODELS).words) == "1 models, but not another-model"


def test_a_reply_that_comes_as_a_whole_is_noted(tmp_path: Path, server: ScriptedServer) -> None:
    server.whole_reply("All of it")
    token = found_at(examined(tmp_path, server.url), Step.TOKEN)
    assert (token.outcome, "all at once" in str(token.words)) == (Outcome.NOTED, True)


@pytest.mark.parametrize("fault", ["empty", "page", "gone"])
def test_a_reply_that_does_not_come_ends_at_the_token(
    tmp_path: Path, server: ScriptedServer, fault: str
) -> None:
    if fault == "empty":
        server.play(chunk({}, "stop") + b"data: [DONE]\n\n")
    elif fault == "page":
        server.page()
    else:
        server.fail(404, {"error": {"message": "The model does not exist"}})
    assert ended(examined(tmp_path, server.url))[0] is Step.TOKEN


@pytest.mark.parametrize("parameter", TRIED, ids=lambda parameter: parameter.name)
def test_a_parameter_that_is_refused_is_noted_and_the_others_are_tried(
    tmp_path: Path, server: ScriptedServer, parameter: object
) -> None:
    place = TRIED.index(parameter)  # type: ignore[arg-type]
    name = TRIED[place].name
    for _ in range(1 + place):
        server.reply("Yes")
    refusal = {"message": f"Unsupported parameter: '{name}'", "param": name, "code": "unsupported_parameter"}
    server.fail(400, {"error": refusal})
    findings = examined(tmp_path, server.url, provider="custom")
    outcomes = {str(each.parameter): each.outcome for each in findings if each.step is Step.PARAMETER}
    assert outcomes.pop(str(TRIED[place].title)) is Outcome.NOTED
    assert set(outcomes.values()) == {Outcome.WELL}
    assert len(outcomes) == len(TRIED) - 1
    assert first_failure(findings) is None


def test_what_is_about_the_moment_is_no_fault_of_a_parameter(tmp_path: Path, server: ScriptedServer) -> None:
    server.reply("Yes")
    server.fail(429)
    failure = first_failure(examined(tmp_path, server.url))
    assert failure is not None
    assert (failure.step, failure.kind) == (Step.PARAMETER, "rate_limited")


def test_a_request_for_usage_that_is_refused_is_left_out_and_not_blamed_on_anything(
    tmp_path: Path, server: ScriptedServer
) -> None:
    refusal = {
        "message": "Unknown field stream_options",
        "param": "stream_options",
        "code": "unknown_parameter",
    }
    server.fail(400, {"error": refusal})
    assert {each.outcome for each in examined(tmp_path, server.url)} == {Outcome.WELL, Outcome.SKIPPED}


# The report.


def test_no_key_header_or_word_of_a_proxy_is_in_a_report(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> str:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            account = home.accounts.account(LOCAL)
            secrets = Secrets(key=KEY, headers={"X-Team": f"Bearer {WORD}"}, body={"user": "my-secret-user"})
            await home.accounts.keep_secrets(account, secrets)
            quoted = f"{KEY} {WORD} my-secret-user"
            server.fail(500, json.dumps({"error": {"message": quoted}}))
            doctor = doctor_of(home)
            return doctor.report(account, await all_of(doctor, account))

    text = asyncio.run(run())
    assert "failed while answering" in text
    assert server.url in text
    assert not [secret for secret in (KEY, WORD, "my-secret-user") if secret in text]


def test_leaving_early_closes_what_was_opened(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> list[Step]:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            seen: list[Step] = []
            async with aclosing(doctor_of(home).examine(home.accounts.account(LOCAL))) as found:
                async for finding in found:
                    seen.append(finding.step)
                    if finding.step is Step.CONNECT and finding.outcome is Outcome.WELL:
                        break
            return seen

    assert asyncio.run(run())[-1] is Step.CONNECT
