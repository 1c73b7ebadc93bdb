"""Money and tokens as one reads them."""

from __future__ import annotations

from math import floor, log10

WHOLE_CENTS = 0.1  # dollars from which on fractions of a cent do not matter
SMALLEST = 0.000001
THOUSAND, MILLION = 1_000, 1_000_000


def dollars(amount: float) -> str:
    """USD: "$12.34", "$0.042" and "$0.00031" with two digits that count, "under $0.000001"."""
    if amount <= 0:
        return "$0"
    if amount < SMALLEST:
        return f"under ${SMALLEST:.6f}"
    if amount >= WHOLE_CENTS:
        return f"${amount:,.2f}"
    return f"${amount:.{1 - floor(log10(amount))}f}"


def price(amount: float) -> str:
    """A price in USD without zeros that say nothing: "$3", "$0.15", "$1.25"."""
    if amount <= 0:
        return "$0"
    digits = max(2, 1 - floor(log10(amount)))
    whole, _, part = f"{amount:,.{digits}f}".partition(".")
    part = part.rstrip("0")
    return f"${whole}.{part:0<2}" if part else f"${whole}"


def short_count(count: int) -> str:
    """A count as short as it can be told: "950", "8K", "128K", "1M", "1.5M"."""
    if count < THOUSAND:
        return str(count)
    if count < MILLION - THOUSAND / 2:
        return f"{count / THOUSAND:.0f}K"
    return f"{count / MILLION:.1f}".removesuffix(".0") + "M"
