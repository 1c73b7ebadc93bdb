"""How requests leave: what is taken as the address of a proxy, and as a time."""

import pytest

from desktop_ai.core.errors import BadInput
from desktop_ai.core.route import Route, checked_proxy, checked_seconds


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("proxy.example.com:3128", "http://proxy.example.com:3128"),
        (" https://proxy.example.com/ ", "https://proxy.example.com"),
        ("me:word@[::1]:8080", "http://me:word@[::1]:8080"),
    ],
)
def test_a_proxy_is_taken_as_it_was_meant(typed: str, meant: str) -> None:
    assert checked_proxy(typed) == meant
    assert checked_proxy(meant) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "http://", "socks5://h:1", "ftp://h", "h:0", "h:port", "h:99999", "a b", "h\x00", "http://[::1"],
)
def test_what_is_no_proxy_is_refused_without_repeating_it(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        checked_proxy(typed)
    assert refused.value.remedy is not None


@pytest.mark.parametrize(
    ("typed", "seconds"), [("", None), (" 5 ", 5.0), ("2,5", 2.5), ("90 s", 90.0), ("3600", 3600.0)]
)
def test_a_time_is_a_number_of_seconds(typed: str, seconds: float | None) -> None:
    assert checked_seconds(typed) == seconds


@pytest.mark.parametrize("typed", ["0", "-1", "soon", "nan", "inf", "3601", "1e9"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        checked_seconds(typed)


def test_a_route_with_times_that_are_none_is_not_sound() -> None:
    assert Route(connect_seconds=1.0).is_sound
    assert not Route(gap_seconds=-1.0).is_sound
    assert not Route(connect_seconds=float("nan")).is_sound
