from __future__ import annotations

from desktop_ai.core.usage_record import UsageRecord, UsageTotal, total_of, totals_by

RECORDS = [
    UsageRecord("2026-11-24T", model="a", prompt_tokens=10, completion_tokens=1, cost=0.5),
    UsageRecord("2026-11-24T", model="b", prompt_tokens=20, completion_tokens=2),
    UsageRecord(
        "2026-11-25T", model="a", prompt_tokens=30, completion_tokens=3, cost=0.25, is_estimate_cost=True
    ),
    UsageRecord("2026-11-25T", model="c", status="failed"),
]


def test_requests_are_added_up() -> None:
    assert total_of(RECORDS) == UsageTotal(4, 60, 6, 0.75, 1, is_estimate=True)
    assert total_of([]) == UsageTotal()


def test_the_most_expensive_comes_first_and_what_was_not_answered_has_no_price_missing() -> None:
    totals = totals_by(RECORDS, lambda record: (record.model,))
    assert list(totals) == [("a",), ("b",), ("c",)]
    assert totals[("a",)] == UsageTotal(2, 40, 4, 0.75, 0, is_estimate=True)
    assert totals[("b",)].unpriced == 1
    assert totals[("c",)] == UsageTotal(1)
