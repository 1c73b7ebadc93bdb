"""Money and tokens as one reads them."""

from __future__ import annotations

from math import floor, log10

from desktop_ai.core.texts import Text

WHOLE_CENTS = 0.1  # dollars from which on fractions of a cent do not matter
SMALLEST = 0.000001
SMALLEST_DIGITS = 6
THOUSAND, MILLION = 1_000, 1_000_000
PLAIN, THOUSANDS = Text("{count}"), Text("{count}K")
MILLIONS, PRECISE_MILLIONS = Text("{count}M"), Text("{count:.1f}M")


def dollars(amount: float) -> str:
    """USD: "$12.34", "$0.042" and "$0.00031" with two digits that count, "under $0.000001"."""
    if amount <= 0:
        return "$0"
    if amount < SMALLEST:
        return f"under ${SMALLEST:.{SMALLEST_DIGITS}f}"
    return f"${amount:,.{paid_digits(amount)}f}"


def paid_digits(amount: float) -> int:
    """How many digits after the point tell what was paid, in USD above 0."""
    return 2 if amount >= WHOLE_CENTS else 1 - floor(log10(amount))


def price_digits(amount: float) -> int:
    """How many digits after the point a price in USD needs: none for whole dollars, else two or more."""
    digits = max(2, 1 - floor(log10(amount)))
    part = f"{amount:.{digits}f}".partition(".")[2].rstrip("0")
    return max(2, len(part)) if part else 0


def short_count(count: int) -> Text:
    """A count as short as it can be told: "950", "8K", "128K", "1M", "1.5M"."""
    if count < THOUSAND:
        return PLAIN.fill(count=count)
    if count < MILLION - THOUSAND / 2:
        return THOUSANDS.fill(count=round(count / THOUSAND))
    tenths = round(count / MILLION, 1)
    return MILLIONS.fill(count=int(tenths)) if tenths.is_integer() else PRECISE_MILLIONS.fill(count=tenths)
