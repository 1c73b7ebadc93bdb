"""Where an address of a picture leads, who would be asked, and what is in an address."""

from base64 import b64encode

import pytest

from desktop_ai.core.picture import (
    LONGEST_PICTURE,
    Origin,
    PictureError,
    PictureErrorKind,
    embedded_bytes,
    host_of_picture,
    origin_of,
)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://example.org/a.png", Origin.NETWORK),
        ("HTTP://EXAMPLE.org", Origin.NETWORK),
        ("data:image/png;base64,AAAA", Origin.EMBEDDED),
        ("attachment:abc", Origin.OURS),
        ("file:///etc/passwd", Origin.NOWHERE),
        ("FILE:/etc/passwd", Origin.NOWHERE),
        ("/etc/passwd", Origin.NOWHERE),
        ("//example.org/a.png", Origin.NOWHERE),
        ("cat.png", Origin.NOWHERE),
        ("ftp://example.org/a.png", Origin.NOWHERE),
        ("javascript:alert(1)", Origin.NOWHERE),
        ("qrc:/icons/a.png", Origin.NOWHERE),
        ("https:", Origin.NOWHERE),
        ("https://", Origin.NOWHERE),
        ("https://[broken/a.png", Origin.NOWHERE),
        ("https://example.org:99999/a.png", Origin.NOWHERE),
        ("https://bank.example@evil.example/a.png", Origin.NOWHERE),
        ("\\\\server\\share\\a.png", Origin.NOWHERE),
        ("", Origin.NOWHERE),
    ],
)
def test_an_address_leads_to_one_of_four_places(url: str, origin: Origin) -> None:
    assert origin_of(url) is origin


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://Example.ORG/a.png", "example.org"),
        ("https://example.org:443/a.png", "example.org"),
        ("http://localhost:8080/a.png", "localhost:8080"),
        ("http://[::1]:8080/a.png", "[::1]:8080"),
        ("https://аррӏе.example/a.png", "xn--80ak6aa92e.example"),  # Cyrillic letters that look Latin
        ("https://example.org./a.png", "example.org"),
    ],
)
def test_the_host_is_shown_as_the_network_spells_it(url: str, host: str) -> None:
    assert host_of_picture(url) == host


@pytest.mark.parametrize(
    "url",
    [
        "data:image/png;base64," + b64encode(b"picture").decode(),
        "DATA:;BASE64," + b64encode(b"picture").decode(),
        "data:image/png;base64,cGlj\n dHVy\tZQ==",
        "data:image/png;base64,cGljdHVyZQ%3D%3D",
        "data:,picture",
        "data:text/plain;charset=utf-8,pi%63ture",
    ],
)
def test_a_picture_is_taken_out_of_its_address(url: str) -> None:
    assert embedded_bytes(url) == b"picture"


@pytest.mark.parametrize(
    "url",
    [
        "data:image/png;base64,A",
        "data:image/png;base64,€€€€",
        "data:",
        "data:image/png",
        "data:" + "x" * 900 + ",A",
    ],
)
def test_an_address_that_holds_nothing_is_broken(url: str) -> None:
    with pytest.raises(PictureError) as caught:
        embedded_bytes(url)
    assert caught.value.kind is PictureErrorKind.BROKEN


def test_an_address_can_be_too_long() -> None:
    with pytest.raises(PictureError) as caught:
        embedded_bytes("data:image/png;base64," + "A" * (2 * LONGEST_PICTURE))
    assert caught.value.kind is PictureErrorKind.TOO_LARGE


@pytest.mark.parametrize("kind", PictureErrorKind)
def test_every_error_is_said_in_words(kind: PictureErrorKind) -> None:
    error = PictureError(kind, host="example.org", status=404, leads_to="https://cdn.example/a.png")
    assert "{" not in str(error.sentence)
    assert str(error.sentence)
