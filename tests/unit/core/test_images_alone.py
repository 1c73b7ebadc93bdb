"""Which images become pictures, and which stay words."""

import pytest

from desktop_ai.core.block import Image, Paragraph
from desktop_ai.core.blocks import MarkdownStream, parse


def images(text: str) -> list[tuple[str, str]]:
    return [(block.url, block.alt) for block in parse(text) if isinstance(block, Image)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("![A cat](cat.png)", [("cat.png", "A cat")]),
        ("![](cat.png)", [("cat.png", "")]),
        (
            "![one](a.png)\n![two](b.png) ![three](c.png)",
            [("a.png", "one"), ("b.png", "two"), ("c.png", "three")],
        ),
        ("![**bold** words 🚀](a.png)", [("a.png", "bold words 🚀")]),
        ("[![badge](a.png)](https://example.org)", [("a.png", "badge")]),
        ("- ![in a list](a.png)\n\n> ![quoted](b.png)", [("a.png", "in a list"), ("b.png", "quoted")]),
        ("![by name][c]\n\n[c]: https://example.org/c.png", [("https://example.org/c.png", "by name")]),
        ("Look: ![A cat](cat.png)", []),
        ("![A cat](cat.png).", []),
        ("# ![A cat](cat.png)", []),
        ("| a |\n| --- |\n| ![A cat](cat.png) |", []),
        ("`code` ![A cat](cat.png)", []),
    ],
)
def test_images_that_stand_alone_become_pictures(text: str, found: list[tuple[str, str]]) -> None:
    assert images(text) == found


def test_the_marker_of_a_list_stands_before_the_first_picture_only() -> None:
    blocks = parse("1. ![one](a.png) ![two](b.png)\n2. words")
    assert [block.place.marker for block in blocks] == ["1.", "", "2."]
    assert isinstance(blocks[2], Paragraph)


def test_a_streamed_image_becomes_a_picture_when_it_is_complete() -> None:
    stream, text = MarkdownStream(), "Before.\n\n![A cat](https://example.org/cat.png)\n\nAfter."
    for letter in text:
        stream.feed(letter)
        stream.flush()
    assert stream.blocks == parse(text)
    assert isinstance(stream.blocks[1], Image)
