"""usage: what requests took and cost, in the terminal."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable

import msgspec

from desktop_ai.boot.compose_core import Core
from desktop_ai.core.amounts import dollars
from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_
from desktop_ai.core.usage_record import UsageRecord, UsageTotal, total_of, totals_by

GROUPS: dict[str, Callable[[UsageRecord], tuple[str, ...]]] = {
    "model": lambda record: (record.model, record.account),
    "day": lambda record: (record.when[:10],),
    "account": lambda record: (record.account,),
}
HEADS = ("requests", "sent", "written", "cost")


async def run_usage_command(core: Core, arguments: argparse.Namespace) -> int:
    """Print the totals of a month, the newest unless another one is asked for. Raises ProgramError."""
    months = await core.usage.months()
    month = arguments.month or (months or [""])[0]
    if arguments.month and month not in months:
        known = ", ".join(months) or "none"
        raise BadInput(
            N_("Nothing is recorded of {month}.").fill(month=month),
            N_("Known months: {known}.").fill(known=known),
        )
    records = await core.usage.records(month) if month else []
    totals = totals_by(records, GROUPS[arguments.by])
    if arguments.by == "day":
        totals = dict(sorted(totals.items()))
    if arguments.json:
        print(_as_json(month, arguments.by, totals, total_of(records)))
    elif not records:
        print("Nothing has been asked yet.")
    else:
        print(_as_table(month, totals, total_of(records), core.models.prices.day))
    return 0


def _as_table(month: str, totals: dict[tuple[str, ...], UsageTotal], total: UsageTotal, prices: str) -> str:
    rows: list[tuple[str, ...]] = [(month, *HEADS)]
    rows += [(", ".join(_plain(word) for word in place), *_cells(one)) for place, one in totals.items()]
    rows.append(("in all", *_cells(total)))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [_line(row, widths) for row in rows]
    if total.is_estimate:
        lines.append(f"≈ is reckoned{f', with the prices of {prices}' if prices else ''}.")
    if total.unpriced:
        lines.append(f"Of {total.unpriced} the price is unknown.")
    return "\n".join(lines)


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    first, *others = (
        word.ljust(width) if not column else word.rjust(width)
        for column, (word, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join((first, *others)).rstrip()


def _cells(total: UsageTotal) -> tuple[str, ...]:
    amounts = (total.requests, total.prompt_tokens, total.completion_tokens)
    return (*(f"{amount:,}" for amount in amounts), _cost(total))


def _cost(total: UsageTotal) -> str:
    if total.unpriced and not total.cost:
        return "unknown"
    return f"{'≈ ' if total.is_estimate and total.cost else ''}{dollars(total.cost)}"


def _plain(word: str) -> str:
    """Without what would steer a terminal: names come from servers."""
    return "".join(letter for letter in word if letter.isprintable()) or "-"


def _as_json(month: str, by: str, totals: dict[tuple[str, ...], UsageTotal], total: UsageTotal) -> str:
    names = {"model": ("model", "account"), "day": ("day",), "account": ("account",)}[by]
    lines = [
        {**dict(zip(names, place, strict=True)), **msgspec.to_builtins(one)} for place, one in totals.items()
    ]
    return json.dumps({"month": month, "totals": lines, "total": msgspec.to_builtins(total)})
