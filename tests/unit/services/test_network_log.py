"""The log of the network: what stands in it, in which order, and how much of it is kept."""

from __future__ import annotations

from desktop_ai.core.network_request import OUTCOME_WORDS, PURPOSE_WORDS, Outcome, Place, Purpose
from desktop_ai.services.network_log import MOST_REQUESTS, NetworkLog

ONE, OTHER = Place("one.example", Purpose.REPLY), Place("other.example", Purpose.MODELS)


def test_a_request_is_there_while_it_is_under_way_and_told_of_when_it_ends() -> None:
    log, heard = NetworkLog(), []
    log.changed.connect(lambda: heard.append(len(log.requests())))
    request = log.begin(ONE)
    assert log.requests() == [request]
    assert request.outcome is Outcome.UNDER_WAY
    log.end(request, Outcome.ANSWERED, sent=10, received=20, status=200)
    assert heard == [1, 1]
    assert (request.sent, request.received, str(request.result)) == (10, 20, "answered")


def test_totals_count_every_request_of_a_place_and_name_the_newest_first() -> None:
    log = NetworkLog()
    for place in (ONE, OTHER, ONE):
        log.end(log.begin(place), Outcome.ANSWERED, sent=1, received=2)
    first, second = log.totals()
    assert (first.last.place, first.requests, first.sent, first.received) == (ONE, 2, 2, 4)
    assert (second.last.place, second.requests) == (OTHER, 1)


def test_only_the_newest_requests_are_kept_and_the_totals_know_of_all() -> None:
    log = NetworkLog()
    first = log.begin(OTHER)
    for _ in range(MOST_REQUESTS):
        log.end(log.begin(ONE), Outcome.ANSWERED, sent=1)
    log.end(first, Outcome.BROKEN, sent=5)  # nothing of it is kept any more, and it counts
    assert len(log.requests()) == MOST_REQUESTS
    assert first not in log.requests()
    assert {total.last.place: total.sent for total in log.totals()} == {ONE: MOST_REQUESTS, OTHER: 5}


def test_a_refusal_says_with_what() -> None:
    log = NetworkLog()
    request = log.begin(ONE)
    log.end(request, Outcome.ANSWERED, status=404)
    assert str(request.result) == "answered with 404"


def test_there_are_words_for_everything() -> None:
    assert PURPOSE_WORDS.keys() == set(Purpose)
    assert OUTCOME_WORDS.keys() == set(Outcome)
