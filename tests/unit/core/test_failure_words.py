from __future__ import annotations

import pytest

from desktop_ai.core.errors import KeyMissing, ReplyError, ReplyErrorKind
from desktop_ai.core.failure_words import WITH_DETAIL, remedy_of, sentence_of
from desktop_ai.core.texts import Text
from desktop_ai.core.waits import ASK_LATER


@pytest.mark.parametrize("kind", ReplyErrorKind)
def test_what_is_kept_of_a_failure_is_told_as_the_texts_it_was_made_of(kind: ReplyErrorKind) -> None:
    error = ReplyError(kind, who="My server: it cannot be reached.")
    kept = error.failure()
    assert sentence_of(kept.message) == error.sentence or str(sentence_of(kept.message)) == str(
        error.sentence
    )
    assert isinstance(sentence_of(kept.message), Text)
    assert remedy_of(kept.remedy) == error.remedy


@pytest.mark.parametrize("step", ["", "dns", "connect", "tls", "proxy"])
def test_the_server_that_was_not_reached_is_named(step: str) -> None:
    kept = ReplyError(ReplyErrorKind.OFFLINE, who="Ollama", place="localhost:11434", step=step).failure()
    told = sentence_of(kept.message)
    assert isinstance(told, Text)
    assert str(told) == kept.message
    assert set(told.args) <= {"who", "place"}


def test_what_the_provider_said_stands_behind_the_sentence() -> None:
    kept = ReplyError(ReplyErrorKind.BAD_KEY, who="OpenAI", detail="Wrong {key}.\nSee there.").failure()
    told = sentence_of(kept.message)
    assert isinstance(told, Text)
    assert told.source == WITH_DETAIL.source
    assert told.args["detail"] == "Wrong {key}.\nSee there."
    assert str(told) == kept.message


def test_how_long_to_wait_is_a_text_again() -> None:
    error = ReplyError(ReplyErrorKind.RATE_LIMITED, who="OpenAI", retry_after=3 * 86_400.0)
    told = remedy_of(error.failure().remedy)
    assert isinstance(told, Text)
    assert told.source == ASK_LATER.source
    assert told.args["wait"] == Text("{count} days", {"count": 3})


def test_a_missing_key_is_told_with_where_it_could_come_from() -> None:
    kept = KeyMissing("OpenAI", "OPENAI_API_KEY").failure()
    told, remedy = sentence_of(kept.message), remedy_of(kept.remedy)
    assert isinstance(told, Text)
    assert isinstance(remedy, Text)
    assert (told.args, remedy.args) == ({"who": "OpenAI"}, {"environment": "OPENAI_API_KEY"})


def test_what_another_program_wrote_stays_as_it_is() -> None:
    assert sentence_of("Quota {exceeded}") == "Quota {exceeded}"
    assert remedy_of("") == ""
