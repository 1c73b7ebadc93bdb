"""What of a growing text can be read already."""

import pytest

from desktop_ai.core.half_picture import Half, readable
from tests.support.growth import too_slow


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("Hello!", Half(6, False)),
        ("Look: ![A s", Half(6, False)),
        ("Look: ![A sea](", Half(6, False)),
        ("Look: ![A sea](dat", Half(6, False)),
        ("Look: ![A sea](data:", Half(6, True)),
        ("Look: ![A sea](<DATA:image/png;base64,iVBOR", Half(6, True)),
        ("Look: ![A sea](data:image/png;base64,iVBOR)", Half(43, False)),
        ("Look: ![A sea](https://exam", Half(27, False)),
        ("Look: ![A sea](data:x y", Half(23, False)),
        ("Look: ![A sea\nof words", Half(22, False)),
        ("Look: ![A sea] and more", Half(23, False)),
        ("![one](data:,x) and ![two](da", Half(20, False)),
        ("", Half(0, False)),
    ],
)
def test_half_an_image_waits_and_everything_else_is_read(text: str, half: Half) -> None:
    assert readable(text) == half


def test_looking_for_it_takes_no_longer_than_the_text() -> None:
    for text in ("![" * 100_000, "![](data:" + "A" * 1_000_000, "![](" * 50_000, "!" * 1_000_000):
        assert readable(text).length <= len(text)


def test_pictures_that_begin_and_never_end_cost_what_their_letters_cost() -> None:
    assert not too_slow(readable, "![](data:" * 4_000 + " x", "![](data:" * 8_000 + " x")
