"""Numbers and money as the language of the window writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop_ai.core.amounts import SMALLEST, SMALLEST_DIGITS, paid_digits, price_digits
from desktop_ai.core.texts import N_
from desktop_ai.ui.translation import locale, tr

UNDER = N_("under {amount}")


def number(count: int) -> str:
    """A whole number in groups: "1,234", "1.234"."""
    return locale().toString(count)


def decimal(value: float, digits: int = 6) -> str:
    """A number with as many digits as it needs: "0.7", "0,7"."""
    return locale().toString(float(value), "g", digits)


def typed_whole(text: str) -> int:
    """The whole number that somebody typed, as the language writes it or as programs do. Raises ValueError."""
    value, is_number = locale().toLongLong(text)
    return value if is_number else int(text.replace(",", "").replace(" ", ""))


def typed_decimal(text: str) -> float:
    """The number that somebody typed, with a point or a comma. Raises ValueError."""
    here = locale()
    # "0,123" is no hundred and twenty-three.
    here.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator)
    value, is_number = here.toDouble(text)
    return value if is_number else float(text.replace(",", "."))


def money(amount: float) -> str:
    """What was paid, in USD, with two digits that count: "$12.34", "0,042 $"."""
    if amount <= 0:
        return _dollars(0, 0)
    if amount < SMALLEST:
        return tr(UNDER.fill(amount=_dollars(SMALLEST, SMALLEST_DIGITS)))
    return _dollars(amount, paid_digits(amount))


def price(amount: float) -> str:
    """A price in USD without zeros that say nothing: "$3", "$0.15", "1,25 $"."""
    return _dollars(amount, price_digits(amount)) if amount > 0 else _dollars(0, 0)


def _dollars(amount: float, digits: int) -> str:
    if locale().language() is QLocale.Language.C:  # it writes the sign behind
        return f"${amount:,.{digits}f}"
    return locale().toCurrencyString(amount, "$", digits)
