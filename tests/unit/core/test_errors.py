from __future__ import annotations

import string

import pytest

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.errors import (
    EXPLANATION,
    RETRIED,
    STORE_EXPLANATION,
    BadInput,
    KeyMissing,
    ProgramError,
    Remedy,
    ReplyError,
    ReplyErrorKind,
    StoreError,
    StoreErrorKind,
    action_for,
)
from desktop_ai.core.texts import N_

every_kind = pytest.mark.parametrize("kind", ReplyErrorKind)
every_store_kind = pytest.mark.parametrize("kind", StoreErrorKind)


def places(text: object) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(str(text)) if name}


@every_kind
def test_every_failed_reply_says_what_happened_and_what_to_do(kind: ReplyErrorKind) -> None:
    failure = ReplyError(kind, who="OpenAI").failure()
    assert failure.message.endswith(".")
    assert failure.remedy.endswith(".")
    assert not places(failure.message)
    assert not places(failure.remedy)
    assert failure.kind == kind


@every_kind
def test_every_failed_reply_proposes_an_action_that_exists(kind: ReplyErrorKind) -> None:
    assert ReplyError(kind, who="OpenAI").action in ACTION_OF
    assert action_for(kind) == EXPLANATION[kind][2]


def test_every_remedy_is_an_action() -> None:
    remedies = {value for name, value in vars(Remedy).items() if name.isupper() and value}
    assert remedies <= ACTION_OF.keys()


@every_store_kind
def test_every_failure_of_storage_names_the_place(kind: StoreErrorKind) -> None:
    error = StoreError(kind, "c.json", "why")
    assert "c.json" in str(error.sentence)
    assert not places(error.sentence)
    assert not places(error.remedy)


@every_store_kind
def test_every_failure_of_storage_says_what_to_do(kind: StoreErrorKind) -> None:
    assert str(STORE_EXPLANATION[kind][1]).endswith(".")


def test_kinds_have_names_of_their_own() -> None:
    kinds = [*ReplyErrorKind, *StoreErrorKind, KeyMissing.kind, BadInput.kind, ProgramError.kind]
    assert len(kinds) == len(set(kinds))


def test_what_the_provider_said_follows_the_sentence() -> None:
    failure = ReplyError(ReplyErrorKind.BAD_REQUEST, who="OpenAI", detail="{temperature} is odd").failure()
    assert failure.message == "OpenAI did not understand the request. {temperature} is odd"


def test_only_what_may_pass_is_tried_again() -> None:
    assert {kind for kind in ReplyErrorKind if ReplyError(kind, who="x").is_curable_by_retry} == RETRIED
    assert not RETRIED & {ReplyErrorKind.BAD_KEY, ReplyErrorKind.NO_CREDIT, ReplyErrorKind.TOO_LONG}


def test_a_failure_that_would_come_again_is_not_tried_again() -> None:
    assert not ReplyError(ReplyErrorKind.OFFLINE, who="x", is_lasting=True).is_curable_by_retry


@pytest.mark.parametrize(
    ("seconds", "span"),
    [
        (61, "2 min"),
        (600, "10 min"),
        (5_400, "90 min"),
        (5_401, "2 h"),
        (200_000, "3 days"),
        (1e300, "365 days"),
    ],
)
def test_a_wait_that_is_too_long_says_when_to_come_back(seconds: float, span: str) -> None:
    failure = ReplyError(ReplyErrorKind.RATE_LIMITED, who="x", retry_after=seconds).failure()
    assert failure.remedy.startswith(f"It wants to be asked again in {span}, at ")


def test_a_wait_that_is_waited_for_anyway_is_not_told() -> None:
    failure = ReplyError(ReplyErrorKind.RATE_LIMITED, who="x", retry_after=60).failure()
    assert failure.remedy == "Try again in a moment."


def test_a_missing_key_says_where_one_is_looked_for() -> None:
    failure = KeyMissing("OpenAI", "OPENAI_API_KEY").failure()
    assert failure.message == "There is no key for OpenAI."
    assert "OPENAI_API_KEY" in failure.remedy
    assert KeyMissing("X", "").failure().remedy == "Enter a key."
    assert action_for(KeyMissing.kind) == Remedy.ENTER_KEY


def test_an_error_without_a_remedy_proposes_nothing() -> None:
    error = BadInput(N_("There is nothing to send."))
    assert (error.failure().remedy, error.action) == ("", Remedy.NONE)
    assert action_for("some kind of a later version") == Remedy.NONE
