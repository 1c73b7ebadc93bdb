"""Numbers and money as the language of the window writes them, and as somebody types them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop_ai.ui.amounts import decimal, money, number, price, typed_decimal, typed_whole


@pytest.fixture
def written(request: pytest.FixtureRequest) -> Iterator[str]:
    """Has everything written as in one language."""
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("written", "count", "share", "paid", "asked"),
    [
        ("C", "12,345", "0.7", "$0.042", "$1.25"),
        ("en_US", "12,345", "0.7", "$0.042", "$1.25"),
        ("de", "12.345", "0,7", "0,042\xa0$", "1,25\xa0$"),
        ("fr", "12\u202f345", "0,7", "0,042\xa0$", "1,25\xa0$"),
        ("ja", "12,345", "0.7", "$0.042", "$1.25"),
    ],
    indirect=["written"],
)
def test_amounts_are_written_as_the_language_does(
    written: str, count: str, share: str, paid: str, asked: str
) -> None:
    assert [number(12345), decimal(0.7), money(0.0421), price(1.25)] == [count, share, paid, asked]


@pytest.mark.parametrize("written", ["C"], indirect=True)
def test_money_that_is_next_to_nothing_is_told_as_such(written: str) -> None:
    assert (money(0), money(2e-9), price(0), price(3)) == ("$0", "under $0.000001", "$0", "$3")


@pytest.mark.parametrize(
    ("written", "text", "value"),
    [
        ("en_US", "1,234", 1234),
        ("en_US", "1 234", 1234),
        ("de", "1.234", 1234),
        ("de", "1234", 1234),
        ("ar_EG", "١٢٣٤", 1234),
        ("en_US", "9007199254740993", 9007199254740993),
    ],
    indirect=["written"],
)
def test_a_whole_number_is_read_as_the_language_writes_it(written: str, text: str, value: int) -> None:
    assert typed_whole(text) == value


@pytest.mark.parametrize(
    ("written", "text", "value"),
    [
        ("en_US", "0.7", 0.7),
        ("en_US", "0,123", 0.123),
        ("de", "0,7", 0.7),
        ("de", "0.7", 0.7),
        ("ar_EG", "٠٫٧", 0.7),
    ],
    indirect=["written"],
)
def test_a_fraction_is_read_with_a_point_or_a_comma(written: str, text: str, value: float) -> None:
    assert typed_decimal(text) == value


@pytest.mark.parametrize("written", ["de", "en_US"], indirect=True)
def test_what_is_no_number_is_refused(written: str) -> None:
    for text in ("warm", "1.5 2", ""):
        with pytest.raises(ValueError, match=r".*"):
            typed_decimal(text)
    with pytest.raises(ValueError, match=r".*"):
        typed_whole("1,5x")
