"""What providers say in the wild beside what was recorded: each gets the kind that tells what to do about it."""

import json

import pytest

from desktop_ai.providers.error_bodies import error_of_response

EXPIRED = "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing."
SPENT = "Your team has either used all available credits or reached its monthly spending limit."
UNKNOWN = "models/gemini-9 is not found for API version v1main, or is not supported for generateContent."
TOO_MANY = "Request too large for model `llama` on tokens per minute (TPM): Limit 6000, Requested 9000."
INPUTS = "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000"


@pytest.mark.parametrize(
    ("status", "message", "code", "kind"),
    [
        (401, "Incorrect API key provided: sk-abc.", "invalid_api_key", "bad_key"),
        (400, "Incorrect API key provided: xa***.", "", "bad_key"),
        (400, EXPIRED, "invalid_request_error", "no_credit"),
        (403, SPENT, "", "no_credit"),
        (429, "Budget has been exceeded! Current cost: 10, Max budget: 5", "budget_exceeded", "no_credit"),
        (402, "You have exceeded your monthly included credits.", "", "no_credit"),
        (400, "User location is not supported for the API use.", "FAILED_PRECONDITION", "no_access"),
        (403, "Just a moment...", "", "no_access"),
        (404, UNKNOWN, "NOT_FOUND", "model_gone"),
        (400, "foo/bar is not a valid model ID", "", "model_gone"),
        (400, "The model `mixtral` has been decommissioned.", "model_decommissioned", "model_gone"),
        (400, "Range of input length should be [1, 98304]", "invalid_parameter_error", "too_long"),
        (413, TOO_MANY, "rate_limit_exceeded", "too_long"),
        (400, "litellm.ContextWindowExceededError: prompt too long", "400", "too_long"),
        (422, INPUTS, "validation", "too_long"),
        (403, "Your input was flagged", "", "filtered"),
        (400, "Input data may contain inappropriate content.", "data_inspection_failed", "filtered"),
        (429, "You exceeded your current requests list", "limit_requests", "rate_limited"),
        (498, "Flex tier capacity exceeded", "", "overloaded"),
        (503, "server busy, please try again.", "", "overloaded"),
        (500, "model requires more system memory (8.0 GiB) than is available", "", "provider_failed"),
        (504, "Deadline expired before operation could complete.", "DEADLINE_EXCEEDED", "timed_out"),
        (404, "Not Found", "", "not_an_api"),
    ],
)
def test_an_error_is_what_it_is_about(status: int, message: str, code: str, kind: str) -> None:
    body = json.dumps({"error": {"message": message, "code": code}})
    assert error_of_response(status, {"content-type": "application/json"}, body, who="X").kind == kind
