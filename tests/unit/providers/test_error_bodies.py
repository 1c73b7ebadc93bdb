from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from desktop_ai.core.errors import ReplyErrorKind as Kind
from desktop_ai.providers.error_bodies import MAX_DETAIL, clean, error_of_body, error_of_response, retry_after
from tests.support.asking import ask
from tests.support.scripted_server import ScriptedServer

WIRE = Path(__file__).parents[2] / "wire"
BODIES: list[dict[str, Any]] = json.loads((WIRE / "errors.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("recorded", BODIES, ids=lambda recorded: recorded["name"])
def test_a_recorded_error_has_its_kind_over_the_wire(
    server: ScriptedServer, recorded: dict[str, Any]
) -> None:
    headers = {name: value for name, value in recorded["headers"].items() if name != "content-type"}
    named = {name.replace("-", "_"): value for name, value in headers.items()}
    content_type = recorded["headers"]["content-type"]
    server.fail(recorded["status"], recorded["body"], content_type=content_type, **named)
    error = ask(server.url).error
    assert error is not None
    assert error.kind == recorded["kind"]
    assert error.status == recorded["status"]
    assert error.detail
    assert "<" not in error.detail
    if recorded["retry"] is True:
        assert error.is_curable_by_retry
    if recorded["retry"] == "heal":
        assert error.parameter
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (404, {"error": {"message": "The model `x` does not exist", "code": "model_not_found"}}, Kind.MODEL_GONE),
        (404, {"error": {"message": "No endpoints found for x."}}, Kind.MODEL_GONE),
        (404, {"type": "error", "error": {"type": "not_found_error", "message": "model: x"}}, Kind.MODEL_GONE),
        (400, {"error": {"message": "Model Not Exist"}}, Kind.MODEL_GONE),
        (404, {"detail": "Not Found"}, Kind.NOT_AN_API),
        (404, "<html><title>404 Not Found</title></html>", Kind.NOT_AN_API),
        (405, {"detail": "Method Not Allowed"}, Kind.NOT_AN_API),
        (400, {"error": {"message": "This model's maximum context length is 8192 tokens."}}, Kind.TOO_LONG),
        (400, {"error": {"message": "x", "code": "context_length_exceeded"}}, Kind.TOO_LONG),
        (413, "", Kind.TOO_LONG),
        (429, [{"error": {"message": "over your quota, check billing"}}], Kind.NO_CREDIT),
        (429, [{"error": {"message": "over your quota, check billing", "retryDelay": "7s"}}], Kind.RATE_LIMITED),
        (400, {"error": {"message": "Your credit balance is too low"}}, Kind.NO_CREDIT),
        (400, {"error": {"message": "x", "code": "content_filter"}}, Kind.FILTERED),
        (400, {"error": {"message": "User location is not supported for the API use."}}, Kind.NO_ACCESS),
        (400, {"error": {"message": "'n' is not supported"}}, Kind.REFUSED_PARAMETER),
        (422, {"detail": [{"loc": ["body", "seed"], "msg": "Extra inputs are not permitted"}]},
         Kind.REFUSED_PARAMETER),
        (422, {"detail": [{"loc": ["body", "seed"], "msg": "Input should be a number"}]}, Kind.BAD_REQUEST),
        (529, {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}, Kind.OVERLOADED),
        (504, "", Kind.TIMED_OUT),
        (500, {"error": {"message": "oops"}}, Kind.PROVIDER_FAILED),
        (302, "", Kind.NOT_AN_API),
        (418, "", Kind.BAD_REQUEST),
        (403, {"error": {"message": "no"}}, Kind.NO_ACCESS),
        (403, {"error": {"message": "API key is invalid"}}, Kind.BAD_KEY),
    ],
)  # fmt: skip
def test_what_a_provider_says_tells_the_kind(status: int, body: object, kind: Kind) -> None:
    text = body if isinstance(body, str) else json.dumps(body)
    assert error_of_response(status, {}, text, who="X").kind == kind


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"error": {"message": "oops", "type": "server_error", "code": None}}, Kind.PROVIDER_FAILED),
        ({"error": {"code": 502, "message": "Provider disconnected"}}, Kind.PROVIDER_FAILED),
        ({"error": {"code": "429", "message": "slow down"}}, Kind.RATE_LIMITED),
        ({"error": {"type": "overloaded_error", "message": "Overloaded"}}, Kind.OVERLOADED),
        ({"error": {"message": "None", "type": "None", "code": "500"}}, Kind.PROVIDER_FAILED),
        ({"object": "error", "message": "too many tokens", "code": 400}, Kind.TOO_LONG),
    ],
)
def test_an_error_inside_a_stream_needs_no_status(body: object, kind: Kind) -> None:
    assert error_of_body(None, {}, body, who="X").kind == kind


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": {"message": "why"}}, "why"),
        ({"error": "why"}, "why"),
        ({"message": "why"}, "why"),
        ({"message": {"detail": [{"msg": "why"}]}}, "why"),
        ({"detail": "why"}, "why"),
        ({"detail": [{"msg": "why"}]}, "why"),
        ([{"error": {"message": "why"}}], "why"),
        ({"error": {"message": "Provider returned error", "metadata": {"raw": "why"}}}, "why"),
        ({"error": {"message": "x", "metadata": {"raw": '{"error": {"message": "why"}}'}}}, "why"),
        ("<html><head><title>why</title></head><body>much</body></html>", "why"),
        ("<html><script>x()</script><body>why</body></html>", "why"),
        ("why", "why"),
        ("", ""),
        (None, ""),
        ({"error": {}}, ""),
    ],
)
def test_the_message_is_found_where_providers_put_it(body: object, message: str) -> None:
    assert error_of_body(500, {}, body, who="X").detail == message


@pytest.mark.parametrize(
    ("headers", "body", "seconds"),
    [
        ({"Retry-After": "7"}, None, 7.0),
        ({"retry-after-ms": "1500", "retry-after": "2"}, None, 1.5),
        ({}, [{"error": {"details": [{"retryDelay": "12.5s"}]}}], 12.5),
        ({"retry-after": "soon"}, None, None),
        ({"retry-after": "-1"}, None, None),
        ({"retry-after": "inf"}, None, None),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, None, 0.0),
        ({}, None, None),
    ],
)
def test_how_long_to_wait_is_read_wherever_it_stands(
    headers: dict[str, str], body: object, seconds: float | None
) -> None:
    assert retry_after(headers, body) == seconds


def test_a_date_to_wait_for_becomes_seconds() -> None:
    in_a_minute = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    waited = retry_after({"retry-after": in_a_minute})
    assert waited is not None
    assert 50 < waited <= 60


def test_a_key_is_never_repeated() -> None:
    key = "my-own.secret/key"
    message = (
        f"Incorrect key {key}; sent 'Authorization: Bearer {key}'; sk-proj-abcdefghijkl1234 is wrong too"
    )
    shown = clean(message, key)
    assert "secret" not in shown
    assert "sk-proj" not in shown
    assert "Incorrect key [key]" in shown


def test_a_stand_in_for_a_key_is_an_ordinary_word() -> None:
    assert clean("none of these", "none") == "none of these"


def test_a_message_is_shown_without_markup_and_not_longer_than_a_paragraph() -> None:
    assert clean("a <b>bold</b>\n\n  &amp; plain 1 < 2") == "a bold & plain 1 < 2"
    assert len(clean("word " * 1000)) <= MAX_DETAIL


@pytest.mark.parametrize(
    "message",
    [
        "The requested model 'x' could not be found.",
        "No model named x is loaded",
        "model x is not installed; try pulling it first",
        "This deployment was removed",
    ],
)
def test_a_404_that_speaks_of_the_model_is_about_the_model(message: str) -> None:
    assert error_of_response(404, {}, json.dumps({"error": message}), who="x").kind is Kind.MODEL_GONE
    assert error_of_response(404, {}, f"<html>{message}", who="x").kind is Kind.NOT_AN_API


def test_a_404_that_names_a_path_is_not_about_the_model() -> None:
    body = json.dumps({"error": "Unknown path /v1/models/chat"})
    assert error_of_response(404, {}, body, who="x").kind is Kind.NOT_AN_API


PIECES = (
    "<a",
    "<html><script>",
    "<html><title",
    "<html><style",
    "<!",
    "exceed the maximum ",
    "model ",
    "Bearer ",
    " ",
)


@pytest.mark.parametrize("piece", PIECES)
def test_however_long_a_message_is_it_is_read_at_once(piece: str) -> None:
    """What looks at a character again and again takes many times as long as this allows."""
    text = piece * (300_000 // len(piece))
    began = process_time()
    clean(text)
    error_of_response(400, {}, json.dumps({"error": {"message": text}}), who="x")
    error_of_response(400, {}, text, who="x")
    assert process_time() - began < 5


@pytest.mark.parametrize(
    "value",
    [
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Mon, 01 Jan 2026 00:00:00 +99999999999999999999",
        "Fri, 31 Dec 9999 23:59:59 -2359",
        "9" * 5000,
    ],
)
def test_a_wait_out_of_range_is_none(value: str) -> None:
    assert (retry_after({"retry-after": value}) or 0) >= 0


def test_a_message_cannot_turn_the_words_around_it_or_steer_a_terminal() -> None:
    message = "no \u202e\x1b[31mmore\x07 to\u200bday שלום 👩\u200d🚀"
    detail = error_of_body(500, {}, {"error": {"message": message}}, who="X").detail
    assert detail == "no more today שלום 👩\u200d🚀"


def test_scripts_and_styles_are_no_words() -> None:
    page = "<html><STYLE>a{}</style >One <script x='y'>b()</Script>two<script>never ends"
    assert clean(page) == "One two"
